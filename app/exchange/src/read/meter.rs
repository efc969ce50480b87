//! Counts what is read, and stops where a limit is met or the bytes are no UTF-8.

use std::{
    cell::Cell,
    io::{self, Read},
    rc::Rc,
};

use super::Limits;

/// Why reading stopped.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fault {
    Bytes,
    RecordBytes { line: usize },
    Records,
    Depth { line: usize },
    Encoding { line: usize, column: usize },
}

/// What the meter shows while the deserializer owns it.
#[derive(Default)]
pub(super) struct Gauge {
    line: Cell<usize>,
    column: Cell<usize>,
    since: Cell<u64>,
    fault: Cell<Option<Fault>>,
}

impl Gauge {
    /// The next thing begins.
    pub(super) fn next(&self) {
        self.since.set(0);
    }

    /// The line and column, from 1, of the byte read last.
    pub(super) fn position(&self) -> (usize, usize) {
        (self.line.get() + 1, self.column.get())
    }

    pub(super) fn fault(&self) -> Option<Fault> {
        self.fault.get()
    }

    pub(super) fn stop(&self, fault: Fault) {
        self.fault.set(Some(self.fault.get().unwrap_or(fault)));
    }
}

/// A reader that counts.
pub(super) struct Meter<R> {
    inner: R,
    gauge: Rc<Gauge>,
    total: u64,
    most: u64,
    most_since: u64,
    utf8: Utf8,
}

impl<R: Read> Meter<R> {
    pub(super) fn new(inner: R, limits: &Limits) -> (Self, Rc<Gauge>) {
        let gauge = Rc::<Gauge>::default();
        let meter = Self {
            inner,
            gauge: Rc::clone(&gauge),
            total: 0,
            most: limits.bytes,
            most_since: limits.record_bytes,
            utf8: Utf8::default(),
        };
        (meter, gauge)
    }

    fn count(&mut self, byte: u8) -> Result<(), Fault> {
        let gauge = &self.gauge;
        if byte == b'\n' {
            gauge.line.set(gauge.line.get() + 1);
            gauge.column.set(0);
        } else {
            gauge.column.set(gauge.column.get() + 1);
        }
        let (line, column) = gauge.position();
        self.total += 1;
        gauge.since.set(gauge.since.get() + 1);
        if self.total > self.most {
            return Err(Fault::Bytes);
        }
        if gauge.since.get() > self.most_since {
            return Err(Fault::RecordBytes { line });
        }
        if self.utf8.accepts(byte) { Ok(()) } else { Err(Fault::Encoding { line, column }) }
    }
}

impl<R: Read> Read for Meter<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let length = self.inner.read(buffer)?;
        for byte in buffer.iter().take(length) {
            self.count(*byte).map_err(|fault| {
                self.gauge.stop(fault);
                io::Error::other("stopped")
            })?;
        }
        Ok(length)
    }
}

/// Where in a character the last byte was: how many follow, and between which two the next one is.
#[derive(Default)]
struct Utf8 {
    follow: u8,
    least: u8,
    most: u8,
}

impl Utf8 {
    fn accepts(&mut self, byte: u8) -> bool {
        if self.follow > 0 {
            let fits = (self.least..=self.most).contains(&byte);
            *self = Self { follow: self.follow - 1, least: 0x80, most: 0xbf };
            return fits;
        }
        // The first byte decides how many follow; some forbid second bytes that would be longer than needed, halves of pairs, or
        // beyond the last character.
        let (follow, least, most) = match byte {
            0x00..=0x7f => return true,
            0xc2..=0xdf => (1, 0x80, 0xbf),
            0xe0 => (2, 0xa0, 0xbf),
            0xed => (2, 0x80, 0x9f),
            0xe1..=0xef => (2, 0x80, 0xbf),
            0xf0 => (3, 0x90, 0xbf),
            0xf4 => (3, 0x80, 0x8f),
            0xf1..=0xf3 => (3, 0x80, 0xbf),
            _ => return false,
        };
        *self = Self { follow, least, most };
        true
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::Utf8;

    proptest! {
        #[test]
        fn it_agrees_with_the_standard_library(bytes in proptest::collection::vec(any::<u8>(), 0..5)) {
            let mut utf8 = Utf8::default();
            let accepted = bytes.iter().all(|byte| utf8.accepts(*byte)) && utf8.follow == 0;
            prop_assert_eq!(accepted, std::str::from_utf8(&bytes).is_ok());
        }
    }
}
