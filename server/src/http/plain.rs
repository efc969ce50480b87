//! Pages as plain HTML.

use std::sync::Arc;

use axum::{
    extract::State,
    http::{HeaderMap, Uri, header},
    response::{IntoResponse, Redirect, Response},
};

use super::{
    problem,
    reader::Reader,
    reply::{Keep, reply},
};
use crate::{pages, site::Site};

pub(super) async fn start(reader: Reader) -> Response {
    reader.prepared(Keep::Ask, |tongue| &tongue.start)
}

/// The guide's shell. The start page has it fetched ahead: to ask once more whether it is still the same would cost a slow network the
/// round trip that this saved.
pub(super) async fn guide(reader: Reader) -> Response {
    reader.prepared(Keep::Briefly, |tongue| &tongue.guide)
}

pub(super) async fn offers(reader: Reader) -> Response {
    let today = (reader.site.front.today)();
    reader.written(|scene| Some(pages::offers::page(scene, today)))
}

pub(super) async fn offer(reader: Reader) -> Response {
    let today = (reader.site.front.today)();
    let offer =
        reader.site.published.catalogue.content.offer(reader.id.as_deref().unwrap_or_default());
    reader.written(|scene| offer.map(|offer| pages::offer::page(scene, offer, today)))
}

pub(super) async fn glossary(reader: Reader) -> Response {
    reader.written(|scene| Some(pages::glossary::page(scene)))
}

pub(super) async fn help(reader: Reader) -> Response {
    let today = (reader.site.front.today)();
    reader.written(|scene| Some(pages::help::page(scene, today, &reader.site.front.locales)))
}

/// For developers.
pub(super) async fn style(reader: Reader) -> Response {
    reader.written(|scene| Some(pages::style::page(scene)))
}

/// What paints its swatches.
pub(super) async fn style_sheet(State(site): State<Arc<Site>>) -> Response {
    let sheet = pages::style::sheet(&site.front.look.css);
    ([(header::CONTENT_TYPE, "text/css; charset=utf-8")], sheet).into_response()
}

pub(super) async fn privacy(reader: Reader) -> Response {
    reader.written(|scene| Some(pages::privacy::page(scene)))
}

pub(super) async fn accessibility(reader: Reader) -> Response {
    reader.written(|scene| Some(pages::accessibility::page(scene)))
}

/// The advisor's desk. It has no language in its address: it speaks two at once.
pub(super) async fn desk(State(site): State<Arc<Site>>, headers: HeaderMap) -> Response {
    reply(&site.front.desk, &headers, Keep::Ask)
}

/// Where the quick way out leads.
pub(super) async fn calendar(reader: Reader) -> Response {
    let today = (reader.site.front.today)();
    reader.written(|scene| Some(pages::calendar::page(scene, today)))
}

/// What a phone without a network shows in place of a page it does not have.
pub(super) async fn offline(reader: Reader) -> Response {
    let today = (reader.site.front.today)();
    reader.written(|scene| Some(pages::offline::page(scene, today)))
}

pub(super) async fn manifest(reader: Reader) -> Response {
    reader.prepared(Keep::Ask, |tongue| &tongue.manifest)
}

/// `/de` is what people type for `/de/`.
pub(super) async fn without_slash(reader: Reader) -> Response {
    Redirect::permanent(&format!("/{}/", reader.tag())).into_response()
}

/// Everything else: a problem for programs, a page for people.
pub(super) async fn fallback(
    State(site): State<Arc<Site>>,
    headers: HeaderMap,
    uri: Uri,
) -> Response {
    let for_programs = ["/api/", "/assets/", "/locales/", "/hsds/"];
    if for_programs.iter().any(|prefix| uri.path().starts_with(prefix)) {
        return problem::not_found();
    }
    let first = uri.path().split('/').nth(1).unwrap_or_default();
    Reader::in_language(site, &headers, first).not_found()
}
