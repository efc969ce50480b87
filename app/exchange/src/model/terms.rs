//! Taxonomies, their terms, and what hangs a term on a thing.

use super::{
    Form::{ByLanguage, Date, Object as One, Prose, Reference, Text, Uri, Uuid},
    ID, METADATA, Object, field, ours, required,
};

pub(super) const ALL: &[&Object] = &[&TAXONOMY, &TAXONOMY_TERM, &ATTRIBUTE, &METADATA_OBJECT];

pub(super) static TAXONOMY: Object = Object {
    name: "taxonomy",
    tables: &["taxonomies", "taxonomy"],
    fields: &[
        ID,
        required("name", Text),
        required("description", Prose),
        field("uri", Uri),
        field("version", Text),
        METADATA,
    ],
};

pub(super) static TAXONOMY_TERM: Object = Object {
    name: "taxonomy_term",
    tables: &["taxonomy_terms", "taxonomy_term"],
    fields: &[
        ID,
        field("code", Text),
        required("name", Text),
        required("description", Prose),
        field("parent_id", Reference("taxonomy_term")),
        field("taxonomy", Text),
        field("taxonomy_detail", One("taxonomy")),
        field("language", Text),
        field("taxonomy_id", Reference("taxonomy")),
        field("term_uri", Uri),
        METADATA,
        ours("translations", ByLanguage("translation"), super::profile::TRANSLATIONS),
    ],
};

static ATTRIBUTE: Object = Object {
    name: "attribute",
    tables: &["attributes", "attribute"],
    fields: &[
        ID,
        field("link_id", Uuid),
        field("taxonomy_term_id", Reference("taxonomy_term")),
        field("link_type", Text),
        field("link_entity", Text),
        field("value", Prose),
        field("taxonomy_term", One("taxonomy_term")),
        METADATA,
        field("label", Text),
    ],
};

static METADATA_OBJECT: Object = Object {
    name: "metadata",
    tables: &["metadata"],
    fields: &[
        ID,
        field("resource_id", Uuid),
        field("resource_type", Text),
        required("last_action_date", Date),
        required("last_action_type", Text),
        required("field_name", Text),
        required("previous_value", Prose),
        required("replacement_value", Prose),
        required("updated_by", Text),
    ],
};
