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
    api::{Since, answer, incomplete, no_language},
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
    (status = 304, description = "As the tag says"),
    (status = 400, description = "`epoch` without `since`, or what cannot be read", body = Problem,
        content_type = "application/problem+json"),
    (status = 409, description = "`must-refetch`: what changed cannot be told", body = Problem,
        content_type = "application/problem+json"),
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
    match since {
        Ok(Query(Since { epoch: None, since: None })) => {
            answer(site.whole(Whole::Texts(tag)).await, &headers)
        }
        Ok(Query(Since { epoch: Some(epoch), since: Some(since) })) => {
            answer(site.texts_delta(&tag, &epoch, since).await, &headers)
        }
        _ => incomplete(),
    }
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
