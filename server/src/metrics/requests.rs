//! Requests: how many, how long, over how many connections.

use std::time::Duration;

use axum::http::Method;
use prometheus_client::{
    encoding::EncodeLabelSet,
    metrics::{counter::Counter, family::Family, gauge::Gauge, histogram::Histogram},
    registry::Registry,
};

/// Seconds; most answers lie in memory, so the first ones are small.
const BUCKETS: [f64; 9] = [0.000_1, 0.000_5, 0.001, 0.005, 0.025, 0.1, 0.5, 2.5, 10.0];

#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Answered {
    method: &'static str,
    route: String,
    status: u16,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Route {
    route: String,
}

/// Counts of requests. Clones count together.
#[derive(Clone)]
pub struct Requests {
    answered: Family<Answered, Counter>,
    seconds: Family<Route, Histogram, fn() -> Histogram>,
    /// Open connections.
    pub connections: Gauge,
}

impl Default for Requests {
    fn default() -> Self {
        Self {
            answered: Family::default(),
            seconds: Family::new_with_constructor(|| Histogram::new(BUCKETS)),
            connections: Gauge::default(),
        }
    }
}

impl Requests {
    /// Counts an answer.
    pub fn count(&self, method: &Method, route: &str, status: u16, elapsed: Duration) {
        let method = name(method);
        let route = route.to_owned();
        let answered = Answered { method, route: route.clone(), status };
        self.answered.get_or_create(&answered).inc();
        self.seconds.get_or_create(&Route { route }).observe(elapsed.as_secs_f64());
    }

    pub(super) fn register(&self, registry: &mut Registry) {
        registry.register("requests", "Requests by route template", self.answered.clone());
        let what = "From a request's head to its answer's head";
        registry.register("request_seconds", what, self.seconds.clone());
        registry.register("connections", "Open connections", self.connections.clone());
    }
}

/// A method's name for labels and lines; anybody may make up others, and say something with them.
pub fn name(method: &Method) -> &'static str {
    match *method {
        Method::GET => "GET",
        Method::HEAD => "HEAD",
        _ => "other",
    }
}
