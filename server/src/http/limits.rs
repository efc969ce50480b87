//! What a request, a connection and a client may take.

use std::time::Duration;

/// The bounds; what each is for and how it is called outside stands in `server/docs/wegkette.toml`.
#[derive(Clone, Debug)]
pub struct Limits {
    /// Bytes of a request's body. Nobody has to send us any.
    pub body: u64,
    /// Bytes of a request's head.
    pub head: usize,
    /// Connections at the same time; more wait until one ends.
    pub connections: usize,
    /// Until a request's head is there. A connection without requests ends after it, too.
    pub head_timeout: Duration,
    /// Until an answer begins.
    pub answer_timeout: Duration,
    /// How long a reader may take nothing of an answer.
    pub stall_timeout: Duration,
    /// Requests a second and client; 0: no limit.
    pub rate: u32,
    /// Requests of a client at once, before the rate counts.
    pub burst: u32,
}

impl Default for Limits {
    /// The settings' defaults, but for the rate: whoever calls the routes directly has no address.
    fn default() -> Self {
        Self {
            body: 16 * 1024,
            head: 16 * 1024,
            connections: 16 * 1024,
            head_timeout: Duration::from_secs(10),
            answer_timeout: Duration::from_secs(10),
            stall_timeout: Duration::from_secs(30),
            rate: 0,
            burst: 1,
        }
    }
}
