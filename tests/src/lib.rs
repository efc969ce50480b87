//! What the tests that need more than one crate share.
//!
//! `tests/cases.rs`: people with known outcomes. `tests/guards.rs`: recommendations that would harm, over all statuses.
//! `tests/fixtures.rs`: test data by others. `tests/browser.rs`: a real browser against a real server.
//! `tests/api/`: the interface for programs, asked over HTTP. `tests/operations/`: the files for those who run a server.
//! `tests/faults/`: what goes wrong with processes, databases and disks.
//! `tests/locales.rs`: the languages before a foreign judge.
//! `tests/postgres.rs`: a PostgreSQL of one's own, for whatever needs one.
//! `phone.rs`: the figures of a slow phone, as a table.
//! `tests/proxies.rs`: nginx and Caddy in front of a server. `tests/replicas.rs`: three servers behind one of them.

pub mod browser;
pub mod content;
pub mod crowded;
pub mod earlier;
pub mod faults;
pub mod hsds;
pub mod http;
pub mod interview;
pub mod load;
pub mod machine;
pub mod many;
pub mod mutate;
pub mod phone;
pub mod place;
pub mod postgres;
pub mod proxies;
pub mod python;
pub mod trial;
