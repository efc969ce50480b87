//! The library below our server, by itself: no routes, no layers, no catalogue. What it cannot do, our server cannot either.

use std::{collections::HashMap, net::SocketAddr, sync::Arc};

use anyhow::{Context, Result};
use axum::{
    Router,
    body::{Body, Bytes},
    http::{HeaderMap, HeaderName, HeaderValue, StatusCode, Uri, header},
    response::Response,
};
use tokio::{net::TcpListener, task::spawn_blocking};

use crate::http::{self, Answer};

/// A prepared answer.
struct Prepared {
    headers: HeaderMap,
    body: Bytes,
}

/// Serves what a server answers at these addresses, until the program ends.
pub(super) async fn serve(model: SocketAddr, addresses: Vec<String>) -> Result<SocketAddr> {
    let prepare = move || {
        let all = addresses.into_iter().map(|address| {
            let answer = http::get(model, &address, &[("Accept-Encoding", "br")])?.ok()?;
            Ok((address, Prepared::of(answer)?))
        });
        all.collect::<Result<HashMap<_, _>>>()
    };
    let all = Arc::new(spawn_blocking(prepare).await??);
    let router = Router::new().fallback(move |uri: Uri, headers: HeaderMap| async move {
        all.get(uri.path()).map_or_else(Response::default, |prepared| prepared.answer(&headers))
    });
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let address = listener.local_addr()?;
    tokio::spawn(async move { axum::serve(listener, router).await });
    Ok(address)
}

impl Prepared {
    fn of(answer: Answer) -> Result<Self> {
        let mut headers = HeaderMap::new();
        for (name, value) in answer.headers() {
            headers.append(HeaderName::from_bytes(name.as_bytes())?, HeaderValue::from_str(value)?);
        }
        // The library writes these itself.
        for own in [header::DATE, header::CONNECTION, header::CONTENT_LENGTH] {
            headers.remove(own);
        }
        headers.get(header::ETAG).context("everything has a tag")?;
        Ok(Self { headers, body: answer.body.into() })
    }

    fn answer(&self, asked: &HeaderMap) -> Response {
        let known = asked.get(header::IF_NONE_MATCH);
        let unchanged = known.is_some() && known == self.headers.get(header::ETAG);
        let body = if unchanged { Body::empty() } else { self.body.clone().into() };
        let mut response = Response::new(body);
        *response.headers_mut() = self.headers.clone();
        if unchanged {
            *response.status_mut() = StatusCode::NOT_MODIFIED;
            response.headers_mut().remove(header::CONTENT_TYPE);
            response.headers_mut().remove(header::CONTENT_ENCODING);
        }
        response
    }
}
