//! What can be asked of a list. Each list has its own parameters; names that it does not know are passed over.

use std::str::FromStr;

use axum::{
    extract::Query,
    http::{StatusCode, Uri},
    response::Response,
};
use exchange::Kind;
use serde::{Deserialize, de::DeserializeOwned};
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;

use crate::http::problem;

/// Records on a page, if nobody says how many.
const USUAL: usize = 50;
/// Records on a page at most: whole services are two kilobytes each.
const MOST: usize = 500;

/// Length of `2026-11-26`.
const DAY: usize = 10;

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
    search: Option<String>,
    /// The page, from 1.
    #[param(value_type = Option<u64>, minimum = 1, maximum = 4294967295_i64)]
    page: Option<String>,
    /// Records on a page, 1 to 500; 50 if not said.
    #[param(value_type = Option<u32>, minimum = 1, maximum = 500)]
    per_page: Option<String>,
    /// `json` for a page, or `ndjson` for everything in one answer, a record a line.
    #[param(value_type = Option<Format>, inline)]
    format: Option<String>,
    /// With `ndjson`: go on behind this id.
    #[param(value_type = Option<Uuid>)]
    after: Option<String>,
    /// Only ids and when something changed; all on one page, if `per_page` is not said.
    #[param(value_type = Option<bool>)]
    minimal: Option<String>,
}

/// What lists take whose records have terms and addresses.
#[derive(Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(default)]
pub(in crate::http) struct Picked {
    /// With this taxonomy term.
    #[param(value_type = Option<Uuid>)]
    taxonomy_term_id: Option<String>,
    /// With any term of this taxonomy.
    #[param(value_type = Option<Uuid>)]
    taxonomy_id: Option<String>,
    /// At an address with this post code.
    postcode: Option<String>,
    /// Whole records instead of their own fields.
    #[param(value_type = Option<bool>)]
    full: Option<String>,
}

/// What lists take whose records are services, or places of services.
#[derive(Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(default)]
pub(in crate::http) struct Offered {
    /// Of this organisation.
    #[param(value_type = Option<Uuid>)]
    organization_id: Option<String>,
    /// Changed at or after this moment (RFC 3339), or on or after this day.
    #[param(format = "date-time")]
    modified_after: Option<String>,
}

/// What organisations take, one or many.
#[derive(Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(default)]
pub(in crate::http) struct WithServices {
    /// With their services whole.
    #[param(value_type = Option<bool>)]
    full_service: Option<String>,
}

/// What taxonomy terms take.
#[derive(Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(default)]
pub(in crate::http) struct OfTaxonomy {
    /// Of this taxonomy.
    #[param(value_type = Option<Uuid>)]
    taxonomy_id: Option<String>,
    /// Terms below this one.
    #[param(value_type = Option<Uuid>)]
    parent_id: Option<String>,
    /// Only terms below no other.
    #[param(value_type = Option<bool>)]
    top_only: Option<String>,
}

/// As understood.
#[derive(Clone, Debug)]
pub(super) struct Asked {
    pub(super) search: Option<String>,
    pub(super) page: usize,
    pub(super) per_page: usize,
    pub(super) lines: bool,
    pub(super) after: Option<Uuid>,
    pub(super) minimal: bool,
    pub(super) term: Option<Uuid>,
    pub(super) taxonomy: Option<Uuid>,
    pub(super) postcode: Option<String>,
    pub(super) full: bool,
    pub(super) organization: Option<Uuid>,
    pub(super) modified_after: Option<i64>,
    pub(super) full_service: bool,
    pub(super) parent: Option<Uuid>,
    pub(super) top_only: bool,
}

/// Reads what is asked of a list.
///
/// # Errors
/// A problem that names the parameter and what it takes.
pub(super) fn asked(kind: Kind, uri: &Uri) -> Result<Asked, Response> {
    let offered = matches!(kind, Kind::Service | Kind::ServiceAtLocation);
    let paging: Paging = parameters(uri, true)?;
    let picked: Picked = parameters(uri, offered || kind == Kind::Organization)?;
    let offered: Offered = parameters(uri, offered)?;
    let services: WithServices = parameters(uri, kind == Kind::Organization)?;
    let terms: OfTaxonomy = parameters(uri, kind == Kind::TaxonomyTerm)?;
    let lines = match paging.format.as_deref() {
        None | Some("json") => false,
        Some("ndjson") => true,
        Some(_) => return Err(refused("`format`", "`json` or `ndjson`")),
    };
    let minimal = yes("`minimal`", paging.minimal)?;
    let usual = if minimal { usize::MAX } else { USUAL };
    Ok(Asked {
        search: paging.search.map(|text| text.to_lowercase()),
        page: number("`page`", paging.page, 1, u32::MAX as usize)?,
        per_page: number("`per_page`", paging.per_page, usual, MOST)?,
        lines,
        after: id("`after`", paging.after)?,
        minimal,
        term: id("`taxonomy_term_id`", picked.taxonomy_term_id)?,
        taxonomy: id("`taxonomy_id`", picked.taxonomy_id.or(terms.taxonomy_id))?,
        postcode: picked.postcode,
        full: yes("`full`", picked.full)?,
        organization: id("`organization_id`", offered.organization_id)?,
        modified_after: offered.modified_after.map(moment).transpose()?,
        full_service: yes("`full_service`", services.full_service)?,
        parent: id("`parent_id`", terms.parent_id)?,
        top_only: yes("`top_only`", terms.top_only)?,
    })
}

/// Are an organisation's services wanted whole?
///
/// # Errors
/// As [`asked`].
pub(super) fn full_service(uri: &Uri) -> Result<bool, Response> {
    let services: WithServices = parameters(uri, true)?;
    yes("`full_service`", services.full_service)
}

/// The parameters of a group, if the list has it.
fn parameters<T: DeserializeOwned + Default>(uri: &Uri, has: bool) -> Result<T, Response> {
    if !has {
        return Ok(T::default());
    }
    let found = Query::try_from_uri(uri).map(|Query(found)| found);
    found.map_err(|_| refused("the query", "names and values, each name once"))
}

fn number(name: &str, text: Option<String>, usual: usize, most: usize) -> Result<usize, Response> {
    let wanted = format!("a number from 1 to {most}");
    match read(name, text, &wanted)? {
        None => Ok(usual),
        Some(number) if (1..=most).contains(&number) => Ok(number),
        Some(_) => Err(refused(name, &wanted)),
    }
}

/// Milliseconds since 1970. A `+` that was not escaped in the address arrives as a space.
fn moment(text: String) -> Result<i64, Response> {
    let moment = if text.len() == DAY { text + "T00:00:00Z" } else { text.replace(' ', "+") };
    exchange::check::instant(&moment)
        .ok_or_else(|| refused("`modified_after`", "a moment such as 2026-11-26T12:00:00Z"))
}

fn id(name: &str, text: Option<String>) -> Result<Option<Uuid>, Response> {
    const HYPHENATED: usize = 36;
    let text = text.map(|text| if text.len() == HYPHENATED { text } else { String::new() });
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
