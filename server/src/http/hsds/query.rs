//! What can be asked of a list.

use std::str::FromStr;

use axum::{
    extract::{FromRequestParts, Query},
    http::{StatusCode, request::Parts},
    response::Response,
};
use serde::Deserialize;
use utoipa::IntoParams;
use uuid::Uuid;

use crate::http::problem;

/// Records on a page, if nobody says how many.
const USUAL: usize = 50;
/// Records on a page at most: whole services are two kilobytes each.
const MOST: usize = 500;

/// Length of `2026-11-26`.
const DAY: usize = 10;

/// As written in an address.
#[derive(Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(default)]
pub(in crate::http) struct Filters {
    /// Part of a name.
    search: Option<String>,
    /// The page, from 1.
    #[param(value_type = Option<u32>, minimum = 1)]
    page: Option<String>,
    /// Records on a page, 1 to 500; 50 if not said.
    #[param(value_type = Option<u32>, minimum = 1, maximum = 500)]
    per_page: Option<String>,
    /// `json`, or `ndjson` for everything in one answer.
    #[param(value_type = Option<String>, pattern = "^(json|ndjson)$")]
    format: Option<String>,
    /// With `ndjson`: go on behind this id.
    #[param(value_type = Option<Uuid>)]
    after: Option<String>,
    /// With this taxonomy term.
    #[param(value_type = Option<Uuid>)]
    taxonomy_term_id: Option<String>,
    /// With any term of this taxonomy.
    #[param(value_type = Option<Uuid>)]
    taxonomy_id: Option<String>,
    /// Of this organisation.
    #[param(value_type = Option<Uuid>)]
    organization_id: Option<String>,
    /// Changed at or after this moment (RFC 3339), or on or after this day.
    modified_after: Option<String>,
    /// At an address with this post code.
    postcode: Option<String>,
    /// Terms below this one.
    #[param(value_type = Option<Uuid>)]
    parent_id: Option<String>,
    /// Only terms below no other.
    #[param(value_type = Option<bool>)]
    top_only: Option<String>,
    /// Only ids and when something changed.
    #[param(value_type = Option<bool>)]
    minimal: Option<String>,
    /// Whole records instead of their own fields.
    #[param(value_type = Option<bool>)]
    full: Option<String>,
    /// Organisations with whole services.
    #[param(value_type = Option<bool>)]
    full_service: Option<String>,
}

/// As understood.
#[derive(Clone, Debug)]
pub(in crate::http) struct Asked {
    pub(super) search: Option<String>,
    pub(super) page: usize,
    pub(super) per_page: usize,
    pub(super) lines: bool,
    pub(super) after: Option<Uuid>,
    pub(super) term: Option<Uuid>,
    pub(super) taxonomy: Option<Uuid>,
    pub(super) organization: Option<Uuid>,
    pub(super) modified_after: Option<i64>,
    pub(super) postcode: Option<String>,
    pub(super) parent: Option<Uuid>,
    pub(super) top_only: bool,
    pub(super) minimal: bool,
    pub(super) full: bool,
    pub(super) full_service: bool,
}

impl<S: Send + Sync> FromRequestParts<S> for Asked {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Response> {
        let Ok(Query(filters)) = Query::<Filters>::from_request_parts(parts, state).await else {
            return Err(refused("the query", "names and values, each name once"));
        };
        filters.understood()
    }
}

impl Filters {
    fn understood(self) -> Result<Asked, Response> {
        let lines = match self.format.as_deref() {
            None | Some("json") => false,
            Some("ndjson") => true,
            Some(_) => return Err(refused("`format`", "`json` or `ndjson`")),
        };
        let number = |name: &str, text: Option<String>, usual: usize, most: usize| {
            let number = text.map_or(Some(usual), |text| text.parse().ok());
            number
                .filter(|number| (1..=most).contains(number))
                .ok_or_else(|| refused(name, &format!("a number from 1 to {most}")))
        };
        let modified_after = self.modified_after.map(|text| {
            let moment = if text.len() == DAY { format!("{text}T00:00:00Z") } else { text };
            exchange::check::instant(&moment)
                .ok_or_else(|| refused("`modified_after`", "a moment such as 2026-11-26T12:00:00Z"))
        });
        Ok(Asked {
            search: self.search.map(|text| text.to_lowercase()),
            page: number("`page`", self.page, 1, u32::MAX as usize)?,
            per_page: number("`per_page`", self.per_page, USUAL, MOST)?,
            lines,
            after: id("`after`", self.after)?,
            term: id("`taxonomy_term_id`", self.taxonomy_term_id)?,
            taxonomy: id("`taxonomy_id`", self.taxonomy_id)?,
            organization: id("`organization_id`", self.organization_id)?,
            modified_after: modified_after.transpose()?,
            postcode: self.postcode,
            parent: id("`parent_id`", self.parent_id)?,
            top_only: yes("`top_only`", self.top_only)?,
            minimal: yes("`minimal`", self.minimal)?,
            full: yes("`full`", self.full)?,
            full_service: yes("`full_service`", self.full_service)?,
        })
    }
}

fn id(name: &str, text: Option<String>) -> Result<Option<Uuid>, Response> {
    read(name, text, "a UUID")
}

fn yes(name: &str, text: Option<String>) -> Result<bool, Response> {
    Ok(read(name, text, "`true` or `false`")?.unwrap_or_default())
}

fn read<T: FromStr>(name: &str, text: Option<String>, wanted: &str) -> Result<Option<T>, Response> {
    text.map(|text| text.parse().map_err(|_| refused(name, wanted))).transpose()
}

/// What was asked is not repeated: addresses may hold anything.
fn refused(name: &str, wanted: &str) -> Response {
    let detail = format!("{name} cannot be read; expected {wanted}.");
    problem::problem(StatusCode::BAD_REQUEST, &detail)
}
