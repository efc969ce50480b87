//! The records as the description of the interface names them. Their schemas are made from `exchange`'s table, which is what an
//! import is checked with: what is described is what is kept.

use serde_json::{Map, Value};
use utoipa::{
    PartialSchema, ToSchema,
    openapi::{Ref, RefOr, Schema},
};

/// Where the description keeps schemas.
const BASE: &str = "#/components/schemas/";

/// The schemas of everything that HSDS and our profile know, by name.
pub(in crate::http) fn schemas() -> Map<String, Value> {
    let objects = exchange::schema::objects(BASE).into_iter();
    objects.map(|(name, schema)| (name.to_owned(), schema)).collect()
}

/// A type that stands for an object of the table, by the name it has there.
macro_rules! things {
    ($($(#[$doc:meta])* $thing:ident = $name:literal,)*) => {$(
        $(#[$doc])*
        pub(in crate::http) struct $thing;

        impl PartialSchema for $thing {
            fn schema() -> RefOr<Schema> {
                Ref::from_schema_name($name).into()
            }
        }

        impl ToSchema for $thing {
            fn name() -> std::borrow::Cow<'static, str> {
                $name.into()
            }
        }
    )*};
}

things! {
    /// A service.
    Service = "service",
    /// An organisation.
    Organization = "organization",
    /// A service at a location.
    ServiceAtLocation = "service_at_location",
    /// A taxonomy.
    Taxonomy = "taxonomy",
    /// A term of a taxonomy.
    TaxonomyTerm = "taxonomy_term",
}
