//! Locations and what only they have.

use super::{
    ATTRIBUTES,
    Form::{Degrees, Hours, Objects, OneOf, Prose, Reference, Text, Uri},
    ID, METADATA, Object, field, ours, required,
};

pub(super) const ALL: &[&Object] = &[&LOCATION, &ADDRESS, &ACCESSIBILITY, &SERVICE_AREA];

const PLACE_TYPES: &[&str] = &["physical", "postal", "virtual"];

pub(super) static LOCATION: Object = Object {
    name: "location",
    tables: &["locations", "location"],
    fields: &[
        ID,
        required("location_type", OneOf(PLACE_TYPES)),
        field("url", Uri),
        field("organization_id", Reference("organization")),
        field("name", Text),
        field("alternate_name", Text),
        field("description", Prose),
        field("transportation", Prose),
        field("latitude", Degrees),
        field("longitude", Degrees),
        field("external_identifier", Text),
        field("external_identifier_type", Text),
        field("languages", Objects("language")),
        field("addresses", Objects("address")),
        field("contacts", Objects("contact")),
        field("accessibility", Objects("accessibility")),
        field("phones", Objects("phone")),
        field("schedules", Objects("schedule")),
        ATTRIBUTES,
        METADATA,
        ours("slug", Text, "A short readable name that stays: the location's address on a page."),
        ours("opening_hours", Hours, "Opening hours in OpenStreetMap's notation."),
    ],
};

static ADDRESS: Object = Object {
    name: "address",
    tables: &["addresses", "address"],
    fields: &[
        ID,
        field("location_id", Reference("location")),
        field("attention", Text),
        required("address_1", Text),
        field("address_2", Text),
        required("city", Text),
        field("region", Text),
        required("state_province", Text),
        required("postal_code", Text),
        required("country", Text),
        required("address_type", OneOf(PLACE_TYPES)),
        ATTRIBUTES,
        METADATA,
    ],
};

static ACCESSIBILITY: Object = Object {
    name: "accessibility",
    tables: &["accessibility"],
    fields: &[
        ID,
        field("location_id", Reference("location")),
        field("description", Prose),
        field("details", Prose),
        field("url", Uri),
        ATTRIBUTES,
        METADATA,
    ],
};

static SERVICE_AREA: Object = Object {
    name: "service_area",
    tables: &["service_areas", "service_area"],
    fields: &[
        ID,
        field("service_id", Reference("service")),
        field("service_at_location_id", Reference("service_at_location")),
        field("name", Text),
        field("description", Prose),
        field("extent", Prose),
        field("extent_type", Text),
        field("uri", Uri),
        ATTRIBUTES,
        METADATA,
    ],
};
