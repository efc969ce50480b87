//! The texts of kinds and offers: all of a language for everybody, and in two parts for our own client, which shows results before it
//! knows what single offers say.

use std::sync::Arc;

use axum::{
    extract::{
        Path, Query, State,
        rejection::{PathRejection, QueryRejection},
    },
    http::HeaderMap,
    response::Response,
};
use serde::Deserialize;
use utoipa::ToSchema;

use super::{
    api::{Half, Since, Untold, answer, from, incomplete, no_language},
    openapi::Unchanged,
    problem::{self, Problem},
};
use crate::site::{Site, Whole};

/// The texts of a language: all of them, or what changed.
#[utoipa::path(get, path = "/api/v1/texts/{lang}", tag = "Catalogue",
    params(("lang" = String, Path, description = "BCP 47"), Since),
    responses(
    (status = 200, description = "`{epoch, version, language, fluent}`; with `epoch` and `since` \
        `{epoch, version, since, language, upserts, removed}`", body = Object),
    Unchanged,
    Untold,
    (status = 404, description = "There is no such language", body = Problem,
        content_type = "application/problem+json"),
))]
pub(super) async fn whole(
    State(site): State<Arc<Site>>,
    tag: Result<Path<String>, PathRejection>,
    since: Result<Query<Since>, QueryRejection>,
    headers: HeaderMap,
) -> Response {
    let Ok(Path(tag)) = tag else { return no_language() };
    let found = match from(since) {
        Ok(None) => site.whole(Whole::Texts(tag)).await,
        Ok(Some((epoch, since))) => site.texts_delta(&tag, &epoch, since).await,
        Err(Half) => return incomplete(),
    };
    answer(found, &headers)
}

/// Which texts.
#[derive(Deserialize, ToSchema)]
#[serde(rename_all = "lowercase")]
pub(super) enum Part {
    /// Those of kinds of offers.
    Kinds,
    /// Those of single offers.
    Offers,
}

/// A part of the texts of a language.
#[utoipa::path(get, path = "/api/v1/texts/{lang}/{part}", tag = "Catalogue",
    params(("lang" = String, Path, description = "BCP 47"), ("part" = inline(Part), Path)),
    responses(
    (status = 200, description = "`{epoch, version, language, fluent}`", body = Object),
    Unchanged,
    (status = 404, description = "There is no such language, or no such part", body = Problem,
        content_type = "application/problem+json"),
))]
pub(super) async fn part(
    State(site): State<Arc<Site>>,
    asked: Result<Path<(String, Part)>, PathRejection>,
    headers: HeaderMap,
) -> Response {
    let Ok(Path((tag, part))) = asked else { return problem::not_found() };
    let whole = match part {
        Part::Kinds => Whole::Kinds(tag),
        Part::Offers => Whole::Offers(tag),
    };
    answer(site.whole(whole).await, &headers)
}
