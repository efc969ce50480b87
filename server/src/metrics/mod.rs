//! What is counted for whoever watches the server, in Prometheus' format and on a listener of its own: what is asked how often
//! says something about a town, and is nobody's business outside.
//!
//! **Invariant**: labels are templates and names of ours, never what a client sent; their number does not grow with requests.

mod process;
mod requests;

use std::{fmt, time::Duration};

use axum::{
    Router,
    extract::State,
    http::{StatusCode, header},
    response::{IntoResponse, Response},
    routing::get,
};
use engine::Day;
use prometheus_client::{
    encoding::{EncodeLabelSet, text},
    metrics::{
        family::Family,
        gauge::{ConstGauge, Gauge},
        info::Info,
    },
    registry::Registry,
};
pub use requests::{Requests, name};

use crate::{http::Shared, store};

const TEXT: &str = "application/openmetrics-text; version=1.0.0; charset=utf-8";
/// Whoever collects is not kept waiting by a database.
const PATIENCE: Duration = Duration::from_secs(2);

/// What is needed to tell everything.
#[derive(Clone)]
pub struct Watched {
    /// What is served.
    pub shared: Shared,
    /// Now, in seconds since 1970 (UTC).
    pub now: fn() -> i64,
}

/// The one route.
pub fn router(watched: Watched) -> Router {
    Router::new().route("/metrics", get(metrics)).with_state(watched)
}

async fn metrics(State(watched): State<Watched>) -> Response {
    let state = tokio::time::timeout(PATIENCE, watched.shared.store.state()).await;
    let state = state.ok().and_then(Result::ok);
    match told(&watched, state) {
        Ok(text) => ([(header::CONTENT_TYPE, TEXT)], text).into_response(),
        Err(error) => {
            tracing::error!(%error, "metrics cannot be written");
            StatusCode::INTERNAL_SERVER_ERROR.into_response()
        }
    }
}

fn told(watched: &Watched, state: Option<store::State>) -> Result<String, fmt::Error> {
    let Watched { shared, now } = watched;
    let now = now();
    let mut ours = Registry::with_prefix("wegkette");
    shared.around.requests.register(&mut ours);
    let version = [("version", env!("CARGO_PKG_VERSION"))];
    ours.register("build", "The program's version", Info::new(version));
    let up = i64::from(state.is_some());
    ours.register("database_up", "1 while the database answers", ConstGauge::new(up));
    if let Some(state) = state {
        stored(&mut ours, state, now);
    }
    catalogue(&mut ours, shared);
    let mut text = String::new();
    text::encode_registry(&mut text, &ours)?;
    text::encode_registry(&mut text, &process::registry())?;
    text::encode_eof(&mut text)?;
    Ok(text)
}

/// A label with one name.
#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Origin {
    origin: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Kind {
    kind: &'static str,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Freshness {
    state: &'static str,
}

/// What the database says of itself.
fn stored(registry: &mut Registry, state: store::State, now: i64) {
    let bytes = ConstGauge::new(i64::try_from(state.bytes).unwrap_or(i64::MAX));
    registry.register("database_bytes", "Size of the database", bytes);
    if let Some(at) = state.published_at {
        let what = "When the catalogue was last changed";
        registry.register("catalogue_published_timestamp_seconds", what, ConstGauge::new(at));
        // A clock that was set back makes nothing younger than new.
        let age = ConstGauge::new((now.saturating_sub(at)).max(0));
        registry.register("catalogue_age_seconds", "Seconds since then", age);
    }
    let imports = Family::<Origin, Gauge>::default();
    for (origin, at) in state.origins {
        imports.get_or_create(&Origin { origin }).set(at);
    }
    let what = "When an origin was last imported, whether or not that changed anything";
    registry.register("last_import_timestamp_seconds", what, imports);
}

/// What is served.
fn catalogue(registry: &mut Registry, shared: &Shared) {
    let site = shared.current.site();
    let today: Day = (site.front.today)();
    let catalogue = &site.published.catalogue;
    let version = ConstGauge::new(i64::try_from(catalogue.version).unwrap_or(i64::MAX));
    registry.register("catalogue_version", "Version of the served catalogue", version);
    let content = &catalogue.content;
    let records = Family::<Kind, Gauge>::default();
    for (kind, number) in [
        ("offer", content.offers.len()),
        ("organisation", content.organisations.len()),
        ("place", content.places.len()),
    ] {
        records.get_or_create(&Kind { kind }).set(number_of(number));
    }
    registry.register("catalogue_records", "What is served", records);
    let locals = content.locals();
    let stale = locals.iter().filter(|local| local.is_stale(today)).count();
    let offers = Family::<Freshness, Gauge>::default();
    for (state, number) in [("stale", stale), ("current", locals.len() - stale)] {
        offers.get_or_create(&Freshness { state }).set(number_of(number));
    }
    registry.register(
        "offers",
        "Offers whose data is current, or so old that pages say to call first",
        offers,
    );
}

fn number_of(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}
