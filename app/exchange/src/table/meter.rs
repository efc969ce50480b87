//! Counts what is read from tables, and stops where a limit is met.

use std::{
    cell::Cell,
    io::{self, Read},
};

use crate::{Refused, read::Limits};

/// How many bytes may come out of a zip for one that is in it. Texts shrink to a tenth, endless blanks to a thousandth.
const RATIO: u64 = 200;

/// How much may come out before the ratio counts.
const SMALL: u64 = 1 << 20;

/// How far a reader looks ahead of the row it gives.
const AHEAD: u64 = 64 << 10;

/// What was read of all tables of an input.
pub(super) struct Gauge<'a> {
    limits: &'a Limits,
    bytes: Cell<u64>,
    since: Cell<u64>,
    rows: Cell<usize>,
    /// What is above which limit.
    fault: Cell<Option<Fault>>,
}

#[derive(Clone, Copy)]
enum Fault {
    Bytes,
    Row,
    Ratio,
}

impl<'a> Gauge<'a> {
    /// Nothing read yet.
    pub(super) fn new(limits: &'a Limits) -> Self {
        let (bytes, since, rows) = (Cell::new(0), Cell::new(0), Cell::new(0));
        Self { limits, bytes, since, rows, fault: Cell::new(None) }
    }

    /// The limits.
    pub(super) const fn limits(&self) -> &'a Limits {
        self.limits
    }

    /// One row more.
    pub(super) fn row(&self, file: &str) -> Result<(), Refused> {
        self.since.set(0);
        self.rows.set(self.rows.get() + 1);
        if self.rows.get() <= self.limits.records {
            return Ok(());
        }
        let limit = self.limits.records.to_string();
        Err(Refused::Limit { file: file.to_owned(), what: "the rows".to_owned(), limit })
    }

    /// Why reading stopped.
    pub(super) fn refused(&self, file: &str, source: io::Error) -> Refused {
        let (what, limit) = match self.fault.get() {
            None => return Refused::Read { file: file.to_owned(), source },
            Some(Fault::Bytes) => ("its bytes", self.limits.bytes),
            Some(Fault::Row) => ("the bytes of a row", self.limits.record_bytes),
            Some(Fault::Ratio) => ("the bytes that come out for each byte in the zip", RATIO),
        };
        Refused::Limit {
            file: file.to_owned(),
            what: what.to_owned(),
            limit: crate::read::told(limit),
        }
    }

    fn stop(&self, fault: Fault) -> io::Error {
        self.fault.set(Some(fault));
        io::Error::other("stopped")
    }
}

/// A reader that counts.
pub(super) struct Meter<'a, R> {
    inner: R,
    gauge: &'a Gauge<'a>,
    /// The compressed size, and what came out so far.
    packed: Option<u64>,
    out: u64,
}

impl<'a, R: Read> Meter<'a, R> {
    /// Counts what is read from a file, or from a part of a zip that has so many bytes in it.
    pub(super) fn new(inner: R, packed: Option<u64>, gauge: &'a Gauge<'a>) -> Self {
        gauge.since.set(0);
        Self { inner, gauge, packed, out: 0 }
    }
}

impl<R: Read> Read for Meter<'_, R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let length = self.inner.read(buffer)?;
        let gauge = self.gauge;
        let more = length as u64;
        self.out += more;
        gauge.bytes.set(gauge.bytes.get() + more);
        gauge.since.set(gauge.since.get() + more);
        if gauge.bytes.get() > gauge.limits.bytes {
            return Err(gauge.stop(Fault::Bytes));
        }
        if gauge.since.get() > gauge.limits.record_bytes.saturating_add(AHEAD) {
            return Err(gauge.stop(Fault::Row));
        }
        let most = self.packed.map(|packed| packed.saturating_mul(RATIO).max(SMALL));
        if most.is_some_and(|most| self.out > most) {
            return Err(gauge.stop(Fault::Ratio));
        }
        Ok(length)
    }
}
