//! Organisations and what only they have.

use super::{
    ATTRIBUTES,
    Form::{Boolean, ByLanguage, Email, Number, Objects, OneOf, Prose, Reference, Text, Uri},
    ID, METADATA, Object, field, ours, required,
};

pub(super) const ALL: &[&Object] =
    &[&ORGANIZATION, &PROGRAM, &ORGANIZATION_IDENTIFIER, &FUNDING, &URL];

pub(super) static ORGANIZATION: Object = Object {
    name: "organization",
    tables: &["organizations", "organization"],
    fields: &[
        ID,
        required("name", Text),
        field("alternate_name", Text),
        required("description", Prose),
        field("email", Email),
        field("website", Uri),
        field("additional_websites", Objects("url")),
        field("tax_status", Text),
        field("tax_id", Text),
        field("year_incorporated", Number),
        field("legal_status", Text),
        field("logo", Uri),
        field("uri", Uri),
        field("parent_organization_id", Reference("organization")),
        field("funding", Objects("funding")),
        field("contacts", Objects("contact")),
        field("phones", Objects("phone")),
        field("locations", Objects("location")),
        field("programs", Objects("program")),
        field("organization_identifiers", Objects("organization_identifier")),
        field("services", Objects("service")),
        ATTRIBUTES,
        METADATA,
        ours(
            "slug",
            Text,
            "A short readable name that stays: the organisation's address on a page.",
        ),
        ours(
            "kind",
            OneOf(&[
                "authority",
                "chamber",
                "welfare",
                "education",
                "association",
                "initiative",
                "volunteers",
            ]),
            "What kind of organisation it is.",
        ),
        ours("public_body", Boolean, "Whether it is a public body, with the duties of one."),
        ours("translations", ByLanguage("translation"), super::profile::TRANSLATIONS),
    ],
};

static PROGRAM: Object = Object {
    name: "program",
    tables: &["programs", "program"],
    fields: &[
        ID,
        field("organization_id", Reference("organization")),
        required("name", Text),
        field("alternate_name", Text),
        required("description", Prose),
        ATTRIBUTES,
        METADATA,
    ],
};

static ORGANIZATION_IDENTIFIER: Object = Object {
    name: "organization_identifier",
    tables: &["organization_identifiers", "organization_identifier"],
    fields: &[
        ID,
        field("organization_id", Reference("organization")),
        field("identifier_scheme", Text),
        required("identifier_type", Text),
        required("identifier", Text),
        ATTRIBUTES,
        METADATA,
    ],
};

static FUNDING: Object = Object {
    name: "funding",
    tables: &["funding"],
    fields: &[
        ID,
        field("organization_id", Reference("organization")),
        field("service_id", Reference("service")),
        field("source", Prose),
        ATTRIBUTES,
        METADATA,
    ],
};

static URL: Object = Object {
    name: "url",
    tables: &["url", "urls"],
    fields: &[
        ID,
        field("label", Text),
        required("url", Uri),
        field("organization_id", Reference("organization")),
        field("service_id", Reference("service")),
        ATTRIBUTES,
        METADATA,
    ],
};
