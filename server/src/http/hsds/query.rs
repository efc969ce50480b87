//! What can be asked of a list. Each list has its own parameters; names that it does not know are passed over.

use std::str::FromStr;

use axum::{
    extract::Query,
    http::{StatusCode, Uri},
    response::{IntoResponse, Response},
};
use exchange::Kind;
use serde::de::DeserializeOwned;
use uuid::Uuid;

use super::parameters::{OfTaxonomy, Offered, Paging, Picked, WithServices};
use crate::http::problem;

/// Records on a page, if nobody says how many.
const USUAL: usize = 50;
/// Records on a page at most: whole services are two kilobytes each.
const MOST: usize = 500;

/// Length of `2026-11-26`.
const DAY: usize = 10;

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

/// A parameter cannot be read. What was asked is not repeated: addresses may hold anything.
#[derive(Debug, thiserror::Error)]
#[error("{name} cannot be read; expected {wanted}.")]
pub(super) struct Unclear {
    name: &'static str,
    wanted: String,
}

impl IntoResponse for Unclear {
    fn into_response(self) -> Response {
        problem::problem(StatusCode::BAD_REQUEST, &self.to_string())
    }
}

/// Reads what is asked of a list.
///
/// # Errors
/// The parameter that cannot be read, and what it takes.
pub(super) fn asked(kind: Kind, uri: &Uri) -> Result<Asked, Unclear> {
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
pub(super) fn full_service(uri: &Uri) -> Result<bool, Unclear> {
    let services: WithServices = parameters(uri, true)?;
    yes("`full_service`", services.full_service)
}

/// The parameters of a group, if the list has it.
fn parameters<T: DeserializeOwned + Default>(uri: &Uri, has: bool) -> Result<T, Unclear> {
    if !has {
        return Ok(T::default());
    }
    let found = Query::try_from_uri(uri).map(|Query(found)| found);
    found.map_err(|_| refused("the query", "names and values, each name once"))
}

fn number(
    name: &'static str,
    text: Option<String>,
    usual: usize,
    most: usize,
) -> Result<usize, Unclear> {
    let wanted = format!("a number from 1 to {most}");
    match read(name, text, &wanted)? {
        None => Ok(usual),
        Some(number) if (1..=most).contains(&number) => Ok(number),
        Some(_) => Err(refused(name, &wanted)),
    }
}

/// Milliseconds since 1970. A `+` that was not escaped in the address arrives as a space.
fn moment(text: String) -> Result<i64, Unclear> {
    let moment = if text.len() == DAY { text + "T00:00:00Z" } else { text.replace(' ', "+") };
    exchange::check::instant(&moment)
        .ok_or_else(|| refused("`modified_after`", "a moment such as 2026-11-26T12:00:00Z"))
}

fn id(name: &'static str, text: Option<String>) -> Result<Option<Uuid>, Unclear> {
    const HYPHENATED: usize = 36;
    let text = text.map(|text| if text.len() == HYPHENATED { text } else { String::new() });
    read(name, text, "a UUID")
}

fn yes(name: &'static str, text: Option<String>) -> Result<bool, Unclear> {
    Ok(read(name, text, "`true` or `false`")?.unwrap_or_default())
}

fn read<T: FromStr>(
    name: &'static str,
    text: Option<String>,
    wanted: &str,
) -> Result<Option<T>, Unclear> {
    text.map(|text| text.parse().map_err(|_| refused(name, wanted))).transpose()
}

fn refused(name: &'static str, wanted: &str) -> Unclear {
    Unclear { name, wanted: wanted.to_owned() }
}
