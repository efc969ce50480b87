//! Who reads: in which language, with what in their cache.

use std::sync::Arc;

use axum::{
    extract::{FromRef, FromRequestParts, RawPathParams},
    http::{HeaderMap, HeaderValue, StatusCode, header, request::Parts},
    response::{IntoResponse, Response},
};
use maud::Markup;

use super::reply::{Keep, reply};
use crate::{
    packed::Packed,
    pages::{self, Scene},
    site::{Site, Tongue},
};

/// A reader of a page. The language stands in the address or is negotiated; an unknown one in the address is a page that does
/// not exist.
pub(super) struct Reader {
    pub(super) site: Arc<Site>,
    pub(super) id: Option<String>,
    tag: String,
    negotiated: bool,
    headers: HeaderMap,
}

impl<S: Send + Sync> FromRequestParts<S> for Reader
where
    Arc<Site>: FromRef<S>,
{
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Response> {
        let site = Arc::<Site>::from_ref(state);
        let Ok(params) = RawPathParams::from_request_parts(parts, state).await else {
            // Bytes that are no text: such a page does not exist either.
            return Err(Self::negotiated(site, &parts.headers).not_found());
        };
        let param = |wanted: &str| {
            params.iter().find(|(name, _)| *name == wanted).map(|(_, value)| value.to_owned())
        };
        let mut reader = Self::negotiated(site, &parts.headers);
        reader.id = param("id");
        match param("lang") {
            Some(tag) if reader.site.front.tongues.contains_key(&tag) => {
                reader.tag = tag;
                reader.negotiated = false;
            }
            Some(_) => return Err(reader.not_found()),
            None => {}
        }
        Ok(reader)
    }
}

impl Reader {
    /// A reader whose address names no language.
    pub(super) fn negotiated(site: Arc<Site>, headers: &HeaderMap) -> Self {
        let accepted = headers.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok());
        let tag = site.negotiate(accepted.unwrap_or_default()).to_owned();
        Self { site, id: None, tag, negotiated: true, headers: headers.clone() }
    }

    /// A reader whose address begins with what may be a language.
    pub(super) fn in_language(site: Arc<Site>, headers: &HeaderMap, tag: &str) -> Self {
        let mut reader = Self::negotiated(site, headers);
        if reader.site.front.tongues.contains_key(tag) {
            reader.tag = tag.to_owned();
            reader.negotiated = false;
        }
        reader
    }

    /// The language's tag.
    pub(super) fn tag(&self) -> &str {
        &self.tag
    }

    /// Answers with a page that was prepared.
    pub(super) fn prepared(&self, keep: Keep, pick: impl Fn(&Tongue) -> &Packed) -> Response {
        let keep = if self.site.front.watched { Keep::Ask } else { keep };
        match self.site.front.tongues.get(&self.tag) {
            Some(tongue) => self.vary(reply(pick(tongue), &self.headers, keep)),
            None => StatusCode::NOT_FOUND.into_response(),
        }
    }

    /// Answers with a page written for this reader; `None` if it does not exist.
    pub(super) fn written(&self, page: impl Fn(&Scene<'_>) -> Option<Markup>) -> Response {
        match self.site.scene(&self.tag).and_then(|scene| page(&scene)) {
            Some(markup) => {
                let packed = Packed::fast(pages::HTML, markup.into_string());
                self.vary(reply(&packed, &self.headers, Keep::Ask))
            }
            None => self.not_found(),
        }
    }

    /// A friendly page: addresses get cut, mistyped and tampered with.
    pub(super) fn not_found(&self) -> Response {
        let Some(scene) = self.site.scene(&self.tag) else {
            return StatusCode::NOT_FOUND.into_response();
        };
        let packed = Packed::fast(pages::HTML, pages::not_found::page(&scene).into_string());
        let mut headers = self.headers.clone();
        // A page that does not exist is not "unchanged".
        headers.remove(header::IF_NONE_MATCH);
        let mut response = self.vary(reply(&packed, &headers, Keep::Ask));
        *response.status_mut() = StatusCode::NOT_FOUND;
        response
    }

    fn vary(&self, mut response: Response) -> Response {
        let headers = response.headers_mut();
        if self.negotiated {
            headers.append(header::VARY, HeaderValue::from_static("Accept-Language"));
        }
        if let Ok(tag) = HeaderValue::from_str(&self.tag) {
            headers.insert(header::CONTENT_LANGUAGE, tag);
        }
        response
    }
}
