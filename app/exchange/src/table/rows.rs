//! The rows of a CSV file.

use std::io::{self, Read};

use csv::{ByteRecord, ErrorKind, ReaderBuilder};

use super::meter::{Gauge, Meter};
use crate::Refused;

/// How many columns a table may have. HSDS's widest has about fifty.
const COLUMNS: usize = 1000;

/// A CSV file that is being read.
pub(super) struct Rows<'a, R: Read> {
    file: String,
    reader: csv::Reader<Meter<'a, R>>,
    gauge: &'a Gauge<'a>,
    headers: Vec<String>,
    record: ByteRecord,
    /// The row read last; the header is 1.
    number: usize,
}

impl<'a, R: Read> Rows<'a, R> {
    /// Reads the header. `hint` is added where bytes are no UTF-8.
    pub(super) fn new(
        file: &str,
        input: Meter<'a, R>,
        delimiter: u8,
        gauge: &'a Gauge<'a>,
        hint: &str,
    ) -> Result<Self, Refused> {
        let mut builder = ReaderBuilder::new();
        let reader = builder.has_headers(false).flexible(true).delimiter(delimiter);
        let mut rows = Self {
            file: file.to_owned(),
            reader: reader.from_reader(input),
            gauge,
            headers: Vec::new(),
            record: ByteRecord::new(),
            number: 0,
        };
        rows.headers = rows.next(hint)?.unwrap_or_default();
        if rows.headers.len() > COLUMNS {
            let (what, limit) = ("the columns".to_owned(), COLUMNS.to_string());
            return Err(Refused::Limit { file: rows.file, what, limit });
        }
        for header in &mut rows.headers {
            *header = header.trim().to_owned();
        }
        Ok(rows)
    }

    /// The header's cells.
    pub(super) fn headers(&self) -> &[String] {
        &self.headers
    }

    /// Where the row read last stands.
    pub(super) fn place(&self) -> String {
        format!("{} row {}", self.file, self.number)
    }

    /// The next row's cells.
    pub(super) fn next(&mut self, hint: &str) -> Result<Option<Vec<String>>, Refused> {
        let read = self.reader.read_byte_record(&mut self.record);
        let more = read.map_err(|error| match error.into_kind() {
            ErrorKind::Io(error) => self.gauge.refused(&self.file, error),
            other => self.gauge.refused(&self.file, io::Error::other(format!("{other:?}"))),
        })?;
        if !more {
            return Ok(None);
        }
        self.number += 1;
        self.gauge.row(&self.file)?;
        if self.record.as_slice().len() as u64 > self.gauge.limits().record_bytes {
            let limit = crate::read::told(self.gauge.limits().record_bytes);
            let what = format!("the bytes of row {}", self.number);
            return Err(Refused::Limit { file: self.file.clone(), what, limit });
        }
        let cells = self.record.iter().enumerate().map(|(at, cell)| {
            let cell = std::str::from_utf8(cell).map_err(|_| {
                let column = match self.headers.get(at) {
                    Some(header) => format!("column `{header}`"),
                    None => format!("column {}", at + 1),
                };
                let message =
                    format!("{column} has bytes that are no UTF-8 (expected UTF-8{hint})");
                Refused::Form { place: self.place(), message }
            })?;
            // Files from Windows break lines with two signs, and texts have one.
            Ok(cell.replace("\r\n", "\n"))
        });
        cells.collect::<Result<Vec<_>, _>>().map(Some)
    }
}
