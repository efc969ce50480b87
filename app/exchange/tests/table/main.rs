//! HSDS's tabular package: what is written is read again, what others wrote is read, and what nobody should write is refused.

#![expect(clippy::unwrap_used, reason = "a panic in a test is the report")]

mod example;
mod helpers;
mod kept;
mod refused;
mod round_trip;
