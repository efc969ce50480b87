//! What a catalogue consists of.

use serde_json::{Map, Value};
use uuid::Uuid;

/// What kind of thing a record is. The order is that of an export: what others refer to comes first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// A taxonomy.
    Taxonomy,
    /// A term of a taxonomy.
    TaxonomyTerm,
    /// Who offers.
    Organization,
    /// Where something is offered.
    Location,
    /// What is offered.
    Service,
    /// A service at a location.
    ServiceAtLocation,
}

impl Kind {
    /// All of them, in order.
    pub const ALL: [Self; 6] = [
        Self::Taxonomy,
        Self::TaxonomyTerm,
        Self::Organization,
        Self::Location,
        Self::Service,
        Self::ServiceAtLocation,
    ];

    /// As HSDS calls it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Taxonomy => "taxonomy",
            Self::TaxonomyTerm => "taxonomy_term",
            Self::Organization => "organization",
            Self::Location => "location",
            Self::Service => "service",
            Self::ServiceAtLocation => "service_at_location",
        }
    }

    /// The kind that HSDS calls so.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.name() == name)
    }
}

/// One thing of a catalogue, with HSDS's fields and whatever else its author wrote. Things of a kind of their own are not
/// nested in it but referred to: `organization_id` of a service, `service_id` and `location_id` of a service at a location,
/// `organization_id` of a location, `taxonomy_id` of a term. What has no kind (phones, schedules, programs …) stays inside.
#[derive(Clone, Debug, PartialEq)]
pub struct Record {
    /// What it is.
    pub kind: Kind,
    /// Its id, as in `fields`.
    pub id: Uuid,
    /// All its fields.
    pub fields: Map<String, Value>,
}

/// The id of a thing that has none of its own in HSDS's sense: always the same for the same name in the same space
/// (`wegkette:offer`, `integreat:saarbruecken`), on every machine.
pub fn derived_id(space: &str, name: &str) -> Uuid {
    // A namespace of our own, itself derived from the project's name.
    let ours = Uuid::new_v5(&Uuid::NAMESPACE_URL, b"urn:wegkette");
    Uuid::new_v5(&Uuid::new_v5(&ours, space.as_bytes()), name.as_bytes())
}
