//! Reading HSDS as JSON: a Page, an array, one record, lines, or one after the other. What is held in memory is one thing with what
//! is nested in it, never the input; and of each thing read, a hash of each field, to see whether it is told twice.

mod json;
mod limits;
mod meter;
mod seen;
mod shape;
mod things;

use std::io::{BufRead, Cursor, Read};

use serde::de::DeserializeSeed;

pub(crate) use self::limits::told;
pub use self::{limits::Limits, seen::cycles};
use self::{meter::Meter, shape::Shape, things::Things};
use crate::{
    problem::{Problem, Refused},
    record::Record,
    table::Warning,
};

/// One thing of an input, with what was nested in it.
#[derive(Clone, Debug, PartialEq)]
pub struct Item {
    /// Where it stands: `contents[3]`, `line 7`, `services.csv row 4`.
    pub place: String,
    /// Its records, already checked: the thing itself first. Or all that is wrong with it. What is nested and brings nothing new is
    /// left out; what brings new fields is told with these, and [`crate::split::unite`] lays them over the former.
    pub found: Result<Vec<Record>, Vec<Problem>>,
}

/// Reads an input and gives each thing of it to `sink`, in order. `file` is its name in messages. What is odd but kept nothing out
/// is given back: only a tabular package in JSON has such.
///
/// # Errors
/// When the input is no JSON, not in UTF-8, above a limit, or cannot be read. What was given to `sink` before is to be forgotten then.
pub fn read_json(
    file: &str,
    mut input: impl BufRead,
    limits: &Limits,
    sink: &mut dyn FnMut(Item),
) -> Result<Vec<Warning>, Refused> {
    let mut start = Vec::new();
    input
        .by_ref()
        .take(BOM.len() as u64)
        .read_to_end(&mut start)
        .map_err(|source| Refused::Read { file: file.to_owned(), source })?;
    if start == BOM {
        start.clear();
    }
    let (meter, gauge) = Meter::new(Cursor::new(start).chain(input), limits);
    let mut json = serde_json::Deserializer::from_reader(meter);
    let mut things = Things::new(&gauge, limits, sink);
    let read = loop {
        gauge.next();
        // At the end nothing follows; elsewhere the error only says that something does.
        match json.end() {
            Ok(()) => break Ok(()),
            Err(error) if error.is_io() => break Err(error),
            Err(_) => things.begin(),
        }
        if let Err(error) = (Shape { things: &mut things }).deserialize(&mut json) {
            break Err(error);
        }
        things.end();
    };
    match read {
        Ok(()) if things.is_empty() => Err(Refused::Form {
            place: file.to_owned(),
            message: "the file is empty; expected records of HSDS".to_owned(),
        }),
        Ok(()) => Ok(things.into_warnings()),
        Err(error) => Err(limits::refused(file, error, &gauge, limits)),
    }
}

/// What some programs write in front of UTF-8.
const BOM: &[u8] = b"\xef\xbb\xbf";
