//! What a watching server tells the page on its own machine: that texts have changed.
//!
//! Told to nobody else: the page must have been asked for under a name of this machine, and by itself. Another site in the same
//! browser could otherwise listen when somebody works.

use std::convert::Infallible;

use axum::{
    extract::State,
    http::{HeaderMap, header},
    response::{
        IntoResponse, Response,
        sse::{Event, Sse},
    },
};
use futures_util::stream;
use tokio::sync::watch::Receiver;

use super::{Shared, problem};

/// Follows the changes: in the guide the current language is chosen once more, which keeps the answers; a plain page is loaded anew.
const SCRIPT: &str = include_str!("watch.js");
/// Names of this machine.
const HERE: [&str; 3] = ["127.0.0.1", "[::1]", "localhost"];

/// The script.
pub(super) async fn script() -> Response {
    let headers = [
        (header::CONTENT_TYPE, "text/javascript; charset=utf-8"),
        (header::CACHE_CONTROL, "no-store"),
    ];
    (headers, SCRIPT).into_response()
}

/// An event for each change, until the server stops.
pub(super) async fn events(State(shared): State<Shared>, headers: HeaderMap) -> Response {
    let Some(changes) = shared.changes.filter(|_| from_here(&headers)) else {
        return problem::not_found();
    };
    let events = stream::unfold(changes, |mut changes: Receiver<u64>| async move {
        changes.changed().await.ok()?;
        let count = *changes.borrow_and_update();
        Some((Ok::<_, Infallible>(Event::default().data(count.to_string())), changes))
    });
    Sse::new(events).into_response()
}

fn from_here(headers: &HeaderMap) -> bool {
    let text = |name: header::HeaderName| {
        headers.get(name).map(|value| value.to_str().unwrap_or_default().to_owned())
    };
    let Some(host) = text(header::HOST) else { return false };
    let name = host.rsplit_once(':').map_or(&*host, |(name, _)| name);
    let same = text(header::ORIGIN).is_none_or(|origin| origin == format!("http://{host}"));
    let site = text(header::HeaderName::from_static("sec-fetch-site"));
    HERE.contains(&name) && same && site.is_none_or(|site| site == "same-origin")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_page_of_this_machine_listens() {
        let asked = |all: &[(&'static str, &'static str)]| {
            let mut headers = HeaderMap::new();
            for (name, value) in all {
                headers.insert(*name, value.parse().unwrap());
            }
            from_here(&headers)
        };
        let host = ("host", "127.0.0.1:8080");
        assert!(
            asked(&[host]) && asked(&[("host", "[::1]:80")]) && asked(&[("host", "localhost")])
        );
        assert!(asked(&[host, ("sec-fetch-site", "same-origin")]));
        assert!(asked(&[host, ("origin", "http://127.0.0.1:8080")]));
        assert!(!asked(&[]) && !asked(&[("host", "rebound.example:8080")]));
        assert!(!asked(&[host, ("sec-fetch-site", "cross-site")]));
        assert!(!asked(&[host, ("origin", "http://evil.example")]));
    }
}
