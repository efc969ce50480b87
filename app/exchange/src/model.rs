//! What a record may say: every object of HSDS 3.1.3 and what our profile adds to it, as one table that reading, checking,
//! splitting, writing, CSV and the profile's own description all consult.
//!
//! Its shape, which other rooms rely on: [`object`] finds an [`Object`] by the name HSDS gives it, [`Object::field`] one of its
//! fields, [`Field::form`] says what stands in it. What an array field holds names its parent in a column `{parent}_id`
//! ([`Object::parent_column`]); attributes do so by `link_id` and `link_entity`, metadata by `resource_id` and `resource_type`.
//! Tables of the tabular package are found by [`object_of_table`].

mod details;
mod organizations;
mod places;
mod profile;
mod services;
mod terms;

use crate::record::Kind;

/// The version of HSDS that is read and written.
pub const HSDS: &str = "3.1.3";

/// A kind of object.
#[derive(Debug)]
pub struct Object {
    /// As HSDS calls it: `service`, `phone`.
    pub name: &'static str,
    /// Its files in a tabular package, without `.csv`. The first one is written, all of them are read. None: it has no table.
    pub tables: &'static [&'static str],
    /// Its fields, those of HSDS first.
    pub fields: &'static [Field],
}

/// A field of an object.
#[derive(Clone, Copy, Debug)]
pub struct Field {
    /// Its name.
    pub name: &'static str,
    /// What stands in it.
    pub form: Form,
    /// Whether an object without it is refused.
    pub required: bool,
    /// Whose field it is.
    pub origin: Origin,
}

/// Who defines a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// HSDS.
    Hsds,
    /// Our profile: additive, with the description that the profile gives it.
    Profile(&'static str),
}

/// What stands in a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// A line or two, at most [`TEXT`] characters, no HTML.
    Text,
    /// Prose, at most [`PROSE`] characters, no HTML.
    Prose,
    /// A UUID in its hyphenated form. The object's own, or of something that HSDS leaves open (`link_id`).
    Uuid,
    /// The UUID of an object of this name: `organization_id`. A [`Kind`] where [`Kind::named`] knows it, else a nested object.
    Reference(&'static str),
    /// An address that begins with `http://` or `https://`.
    Uri,
    /// An e-mail address.
    Email,
    /// A phone number as printed.
    Phone,
    /// `YYYY-MM-DD`.
    Date,
    /// `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
    PartialDate,
    /// A date and a time with an offset, as in RFC 3339.
    DateTime,
    /// `HH:MM` or `HH:MM:SS`, with or without an offset.
    Time,
    /// Opening hours in OpenStreetMap's notation.
    Hours,
    /// A whole number from the first to the second, both included.
    Integer(i64, i64),
    /// A number.
    Number,
    /// Degrees, from -180 to 180 even for a latitude: HSDS's own examples have 100.
    Degrees,
    /// Yes or no.
    Boolean,
    /// One of these texts.
    OneOf(&'static [&'static str]),
    /// A list of short texts.
    Texts,
    /// A list of UUIDs.
    Uuids,
    /// A list of whole numbers from the first to the second, both included.
    Integers(i64, i64),
    /// One object of this name.
    Object(&'static str),
    /// A list of objects of this name.
    Objects(&'static str),
    /// Objects of this name, each under a BCP 47 language tag.
    ByLanguage(&'static str),
    /// Any JSON, at most [`DEPTH`] levels deep.
    Free,
}

/// How many characters a [`Form::Text`] may have.
pub const TEXT: usize = 500;
/// How many characters a [`Form::Prose`] may have.
pub const PROSE: usize = 20_000;
/// How deep a value may nest that the table does not know.
pub const DEPTH: usize = 32;

impl Object {
    /// The field of this name.
    pub fn field(&self, name: &str) -> Option<&'static Field> {
        self.fields.iter().find(|field| field.name == name)
    }

    /// The column by which what is nested in such an object refers to it: `service_id`.
    pub fn parent_column(&self) -> String {
        format!("{}_id", self.name)
    }

    /// The record kind of such objects, if they are records of their own.
    pub fn kind(&self) -> Option<Kind> {
        Kind::named(self.name)
    }
}

impl Form {
    /// Whether one value stands there that is no object: what a list item keeps, and what fits into a cell.
    pub const fn is_scalar(self) -> bool {
        !matches!(
            self,
            Self::Texts
                | Self::Uuids
                | Self::Integers(..)
                | Self::Object(_)
                | Self::Objects(_)
                | Self::ByLanguage(_)
                | Self::Free
        )
    }
}

/// All objects: the kinds of records first, then what is nested in them, then what only our profile has.
pub fn objects() -> impl Iterator<Item = &'static Object> {
    [services::ALL, organizations::ALL, places::ALL, terms::ALL, details::ALL, profile::ALL]
        .into_iter()
        .flatten()
        .copied()
}

/// The object that HSDS, or our profile, calls so.
pub fn object(name: &str) -> Option<&'static Object> {
    objects().find(|object| object.name == name)
}

/// The object of a kind.
pub fn of_kind(kind: Kind) -> &'static Object {
    match kind {
        Kind::Taxonomy => &terms::TAXONOMY,
        Kind::TaxonomyTerm => &terms::TAXONOMY_TERM,
        Kind::Organization => &organizations::ORGANIZATION,
        Kind::Location => &places::LOCATION,
        Kind::Service => &services::SERVICE,
        Kind::ServiceAtLocation => &services::SERVICE_AT_LOCATION,
    }
}

/// The object whose rows stand in this file of a tabular package: `services.csv`, `service_at_location.csv`.
pub fn object_of_table(file: &str) -> Option<&'static Object> {
    let stem = file.strip_suffix(".csv").unwrap_or(file);
    objects().find(|object| object.tables.contains(&stem))
}

/// How a list of such records is called: `taxonomies`, `service_at_locations`.
pub const fn plural(kind: Kind) -> &'static str {
    match kind {
        Kind::Taxonomy => "taxonomies",
        Kind::TaxonomyTerm => "taxonomy_terms",
        Kind::Organization => "organizations",
        Kind::Location => "locations",
        Kind::Service => "services",
        Kind::ServiceAtLocation => "service_at_locations",
    }
}

/// A field of HSDS.
const fn field(name: &'static str, form: Form) -> Field {
    Field { name, form, required: false, origin: Origin::Hsds }
}

/// A field of HSDS without which an object is refused.
const fn required(name: &'static str, form: Form) -> Field {
    Field { name, form, required: true, origin: Origin::Hsds }
}

/// A field of our profile.
const fn ours(name: &'static str, form: Form, description: &'static str) -> Field {
    Field { name, form, required: false, origin: Origin::Profile(description) }
}

/// A field of our profile without which an object is refused.
const fn ours_required(name: &'static str, form: Form, description: &'static str) -> Field {
    Field { name, form, required: true, origin: Origin::Profile(description) }
}

const ID: Field = required("id", Form::Uuid);
const ATTRIBUTES: Field = field("attributes", Form::Objects("attribute"));
const METADATA: Field = field("metadata", Form::Objects("metadata"));
