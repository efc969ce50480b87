//! The parameters of lists, as they stand in an address and in the description of the interface.

use serde::Deserialize;
use utoipa::{IntoParams, ToSchema};

/// In which form a list is given.
#[derive(ToSchema)]
#[schema(rename_all = "lowercase")]
#[expect(
    dead_code,
    reason = "it only describes a parameter, whose mistakes get a sentence of their own"
)]
enum Format {
    /// A page.
    Json,
    /// Everything that is found, one record a line.
    Ndjson,
}

/// What every list takes.
#[derive(Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(default)]
pub(in crate::http) struct Paging {
    /// Part of a name: the record's own, its service's, its organisation's.
    pub(super) search: Option<String>,
    /// The page, from 1.
    #[param(value_type = Option<u64>, minimum = 1, maximum = 4294967295_i64)]
    pub(super) page: Option<String>,
    /// Records on a page, 1 to 500; 50 if not said.
    #[param(value_type = Option<u32>, minimum = 1, maximum = 500)]
    pub(super) per_page: Option<String>,
    /// `json` for a page, or `ndjson` for everything in one answer, a record a line.
    #[param(value_type = Option<Format>, inline)]
    pub(super) format: Option<String>,
    /// With `ndjson`: go on behind this id.
    #[param(value_type = Option<Uuid>)]
    pub(super) after: Option<String>,
    /// Only ids and when something changed; all on one page, if `per_page` is not said.
    #[param(value_type = Option<bool>)]
    pub(super) minimal: Option<String>,
}

/// What lists take whose records have terms and addresses.
#[derive(Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(default)]
pub(in crate::http) struct Picked {
    /// With this taxonomy term.
    #[param(value_type = Option<Uuid>)]
    pub(super) taxonomy_term_id: Option<String>,
    /// With any term of this taxonomy.
    #[param(value_type = Option<Uuid>)]
    pub(super) taxonomy_id: Option<String>,
    /// At an address with this post code.
    pub(super) postcode: Option<String>,
    /// Whole records instead of their own fields.
    #[param(value_type = Option<bool>)]
    pub(super) full: Option<String>,
}

/// What lists take whose records are services, or places of services.
#[derive(Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(default)]
pub(in crate::http) struct Offered {
    /// Of this organisation.
    #[param(value_type = Option<Uuid>)]
    pub(super) organization_id: Option<String>,
    /// Changed at or after this moment (RFC 3339), or on or after this day.
    #[param(format = "date-time")]
    pub(super) modified_after: Option<String>,
}

/// What organisations take, one or many.
#[derive(Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(default)]
pub(in crate::http) struct WithServices {
    /// With their services whole.
    #[param(value_type = Option<bool>)]
    pub(super) full_service: Option<String>,
}

/// What taxonomy terms take.
#[derive(Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(default)]
pub(in crate::http) struct OfTaxonomy {
    /// Of this taxonomy.
    #[param(value_type = Option<Uuid>)]
    pub(super) taxonomy_id: Option<String>,
    /// Terms below this one.
    #[param(value_type = Option<Uuid>)]
    pub(super) parent_id: Option<String>,
    /// Only terms below no other.
    #[param(value_type = Option<bool>)]
    pub(super) top_only: Option<String>,
}
