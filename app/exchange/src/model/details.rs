//! What hangs on several kinds of things: phones, contacts, languages, schedules, costs, documents, capacities.

use super::{
    ATTRIBUTES, Field,
    Form::{
        Date, DateTime, Email, Number, Object as One, Objects, OneOf, Phone, Prose, Reference,
        Text, Time, Uri,
    },
    ID, METADATA, Object, field, required,
};

pub(super) const ALL: &[&Object] = &[
    &PHONE,
    &CONTACT,
    &LANGUAGE,
    &SCHEDULE,
    &COST_OPTION,
    &REQUIRED_DOCUMENT,
    &SERVICE_CAPACITY,
    &UNIT,
    &META_TABLE_DESCRIPTION,
];

const SERVICE_ID: Field = field("service_id", Reference("service"));
const LOCATION_ID: Field = field("location_id", Reference("location"));
const ORGANIZATION_ID: Field = field("organization_id", Reference("organization"));
const SERVICE_AT_LOCATION_ID: Field =
    field("service_at_location_id", Reference("service_at_location"));

static PHONE: Object = Object {
    name: "phone",
    tables: &["phones", "phone"],
    fields: &[
        ID,
        LOCATION_ID,
        SERVICE_ID,
        ORGANIZATION_ID,
        field("contact_id", Reference("contact")),
        SERVICE_AT_LOCATION_ID,
        required("number", Phone),
        field("extension", Number),
        field("type", Text),
        field("description", Prose),
        field("languages", Objects("language")),
        ATTRIBUTES,
        METADATA,
    ],
};

static CONTACT: Object = Object {
    name: "contact",
    tables: &["contacts", "contact"],
    fields: &[
        ID,
        ORGANIZATION_ID,
        SERVICE_ID,
        SERVICE_AT_LOCATION_ID,
        LOCATION_ID,
        field("name", Text),
        field("title", Text),
        field("department", Text),
        field("email", Email),
        field("phones", Objects("phone")),
        ATTRIBUTES,
        METADATA,
    ],
};

static LANGUAGE: Object = Object {
    name: "language",
    tables: &["languages", "language"],
    fields: &[
        ID,
        SERVICE_ID,
        LOCATION_ID,
        field("phone_id", Reference("phone")),
        field("name", Text),
        field("code", Text),
        field("note", Prose),
        ATTRIBUTES,
        METADATA,
    ],
};

static SCHEDULE: Object = Object {
    name: "schedule",
    tables: &["schedules", "schedule"],
    fields: &[
        ID,
        SERVICE_ID,
        LOCATION_ID,
        SERVICE_AT_LOCATION_ID,
        field("valid_from", Date),
        field("valid_to", Date),
        field("dtstart", Date),
        field("timezone", Number),
        field("until", Date),
        field("count", Number),
        field("wkst", OneOf(&["MO", "TU", "WE", "TH", "FR", "SA", "SU"])),
        field("freq", OneOf(&["WEEKLY", "MONTHLY"])),
        field("interval", Number),
        field("byday", Text),
        field("byweekno", Text),
        field("bymonthday", Text),
        field("byyearday", Text),
        field("description", Prose),
        field("opens_at", Time),
        field("closes_at", Time),
        field("schedule_link", Uri),
        field("attending_type", Text),
        field("notes", Prose),
        ATTRIBUTES,
        METADATA,
    ],
};

static COST_OPTION: Object = Object {
    name: "cost_option",
    tables: &["cost_options", "cost_option"],
    fields: &[
        ID,
        SERVICE_ID,
        field("valid_from", Date),
        field("valid_to", Date),
        field("option", Prose),
        field("currency", Text),
        field("amount", Number),
        field("amount_description", Prose),
        ATTRIBUTES,
        METADATA,
    ],
};

static REQUIRED_DOCUMENT: Object = Object {
    name: "required_document",
    tables: &["required_documents", "required_document"],
    fields: &[ID, SERVICE_ID, field("document", Prose), field("uri", Uri), ATTRIBUTES, METADATA],
};

static SERVICE_CAPACITY: Object = Object {
    name: "service_capacity",
    tables: &["service_capacity", "service_capacities"],
    fields: &[
        ID,
        SERVICE_ID,
        required("unit", One("unit")),
        field("unit_id", Reference("unit")),
        required("available", Number),
        field("maximum", Number),
        field("description", Prose),
        required("updated", DateTime),
        ATTRIBUTES,
        METADATA,
    ],
};

static UNIT: Object = Object {
    name: "unit",
    tables: &["units", "unit"],
    fields: &[
        ID,
        required("name", Text),
        field("scheme", Text),
        field("identifier", Text),
        field("uri", Uri),
        ATTRIBUTES,
        METADATA,
    ],
};

/// How a table of the tabular package is written. It describes a file, so no record keeps it.
static META_TABLE_DESCRIPTION: Object = Object {
    name: "meta_table_description",
    tables: &["meta_table_descriptions", "meta_table_description"],
    fields: &[
        ID,
        field("name", Text),
        field("language", Text),
        field("character_set", Text),
        ATTRIBUTES,
        METADATA,
    ],
};
