//! What happens around every request, in one layer: its name, its client's share, its time, the headers each answer carries, one
//! log line, one count.
//!
//! One layer and not five: each would box its future anew and look at the same headers again; measured by
//! `cargo run -p tests --release --bin load layers`.
//!
//! **Invariant**: a line and a metric say method, route template, status and time. Never the address, its query, the agent, or
//! who asked.

use std::{
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::{Duration, Instant},
};

use axum::{
    extract::{MatchedPath, Request, State},
    http::{HeaderMap, HeaderValue, StatusCode, header},
    middleware::Next,
    response::Response,
};

use super::{
    DESK, Limits, Peer, Proxies, Shared,
    client::is_forwarded,
    harden,
    identity::{Names, REQUEST_ID},
    problem,
    rate::{FORGET, Rate},
};
use crate::metrics::{self, Requests};

const CLOSE: HeaderValue = HeaderValue::from_static("close");

/// What the requests of a server share.
pub struct Around {
    names: Names,
    rate: Rate,
    proxies: Proxies,
    body: u64,
    patience: Duration,
    logs: bool,
    /// Counts for whoever collects metrics.
    pub requests: Requests,
    stopping: AtomicBool,
    warned: AtomicBool,
}

impl Around {
    /// Bounds, the proxies whose word is taken, and whether each request has its line.
    pub fn new(limits: &Limits, proxies: Proxies, logs: bool) -> Self {
        Self {
            names: Names::new(),
            rate: Rate::new(limits),
            proxies,
            body: limits.body,
            patience: limits.answer_timeout,
            logs,
            requests: Requests::default(),
            stopping: AtomicBool::new(false),
            warned: AtomicBool::new(false),
        }
    }

    /// For a listener that only our own people see: no bounds, no lines.
    pub fn quiet() -> Self {
        Self::new(&Limits::default(), Proxies::default(), false)
    }

    /// From now on each answer is the last one of its connection, and the server is not ready.
    pub fn stop(&self) {
        self.stopping.store(true, Ordering::Relaxed);
    }

    /// Is it stopping?
    pub fn is_stopping(&self) -> bool {
        self.stopping.load(Ordering::Relaxed)
    }

    /// Forgets quiet clients, for ever.
    pub async fn forget(self: Arc<Self>) {
        loop {
            tokio::time::sleep(FORGET).await;
            self.rate.forget();
        }
    }

    /// The answer to what need not be looked at further.
    fn refusal(&self, peer: Option<Peer>, headers: &HeaderMap) -> Option<Response> {
        let length = headers.get(header::CONTENT_LENGTH).and_then(|length| length.to_str().ok());
        if length
            .and_then(|length| length.parse().ok())
            .is_some_and(|length: u64| length > self.body)
        {
            let detail = "Nobody has to send us anything, and nothing that large.";
            return Some(problem::problem(StatusCode::PAYLOAD_TOO_LARGE, detail));
        }
        if headers.contains_key(header::TRANSFER_ENCODING) {
            // Two ideas of where a body ends are what requests are smuggled with. Whether a length was given as well is not to be
            // seen any more, so the connection ends with every body that comes in pieces.
            let detail = "Nobody has to send us anything, and nothing without its length.";
            let mut response = problem::problem(StatusCode::LENGTH_REQUIRED, detail);
            response.headers_mut().insert(header::CONNECTION, CLOSE);
            return Some(response);
        }
        let peer = peer?.0.ip();
        if self.rate.is_off() {
            return None;
        }
        if is_forwarded(headers) && !self.proxies.trusts(peer) {
            self.warn();
        }
        let seconds = self.rate.count(self.proxies.client(peer, headers)).err()?;
        let detail = "Too many requests from there. Please wait a moment.";
        let mut response = problem::problem(StatusCode::TOO_MANY_REQUESTS, detail);
        response.headers_mut().insert(header::RETRY_AFTER, seconds.into());
        Some(response)
    }

    /// Once: whose proxy it is nobody writes down, but the operator should know.
    fn warn(&self) {
        if !self.warned.swap(true, Ordering::Relaxed) {
            tracing::warn!(
                "a request came through a proxy that `trusted_proxies` does not name; all clients behind \
                 it share one rate limit"
            );
        }
    }
}

/// Answers within time and bounds.
pub(super) async fn around(State(shared): State<Shared>, request: Request, next: Next) -> Response {
    let start = Instant::now();
    let around = &*shared.around;
    // Looked at before anything is answered: who hears that it is the last answer has not been told that the server is ready.
    let last = around.is_stopping();
    let peer = request.extensions().get::<Peer>().copied();
    let trusted = peer.is_some_and(|Peer(address)| around.proxies.trusts(address.ip()));
    let id = around.names.name(request.headers(), trusted);
    let method = request.method().clone();
    let route = request.extensions().get::<MatchedPath>().cloned();
    let mut response = match around.refusal(peer, request.headers()) {
        Some(refusal) => refusal,
        None => match tokio::time::timeout(around.patience, next.run(request)).await {
            Ok(response) => response,
            Err(_) => problem::problem(StatusCode::SERVICE_UNAVAILABLE, "It takes too long here."),
        },
    };
    let headers = response.headers_mut();
    let camera = route.as_ref().is_some_and(|route| route.as_str() == DESK);
    harden::add(headers, &shared.current.site().front.look.policy, camera);
    if last {
        headers.insert(header::CONNECTION, CLOSE);
    }
    let status = response.status().as_u16();
    let elapsed = start.elapsed();
    let route = route.as_ref().map_or("(none)", MatchedPath::as_str);
    around.requests.count(&method, route, status, elapsed);
    if around.logs {
        let micros = u64::try_from(elapsed.as_micros()).unwrap_or(u64::MAX);
        let id = id.to_str().unwrap_or_default();
        tracing::info!(id, method = metrics::name(&method), route, status, micros, "request");
    }
    response.headers_mut().insert(REQUEST_ID, id);
    response
}
