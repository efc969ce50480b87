//! The flat list of coordinators: one row a service.

mod address;
mod build;
mod columns;
mod encoding;
mod formula;
mod header;
mod mapping;
mod value;
mod write;

use std::{
    collections::HashMap,
    io::{Cursor, Read},
};

use self::{build::Builder, header::Header};
pub use self::{
    mapping::{Encoding, Mapping},
    write::write_csv,
};
use super::{
    Warning,
    meter::{Gauge, Meter},
    rows::Rows,
};
use crate::{
    Problem, Refused,
    read::{Item, Limits},
};

/// How much of a file is looked at to find its delimiter.
const HEAD: u64 = 64 << 10;

/// Reads a flat list and hands on one item a row: the service first, then its organisation, location, and service at location.
/// `file` is its name in messages. The delimiter is found in the header unless `mapping` names it. Columns nobody knows are
/// warnings, and kept under `columns` in the service; so are opening hours that are not in OpenStreetMap's notation, as text.
///
/// # Errors
/// When it cannot be read, has no column for the name, a column twice, bytes of another encoding than the declared one, or a
/// limit is met. What was handed on before is to be forgotten then.
pub fn read_csv(
    file: &str,
    input: impl Read,
    mapping: &Mapping,
    limits: &Limits,
    sink: &mut dyn FnMut(Item),
) -> Result<Vec<Warning>, Refused> {
    let failed = |source| Refused::Read { file: file.to_owned(), source };
    let mut input: Box<dyn Read + '_> = match mapping.encoding {
        Encoding::Utf8 => Box::new(input),
        Encoding::Windows1252 => Box::new(encoding::Windows1252::new(input)),
    };
    let mut head = Vec::new();
    input.by_ref().take(HEAD).read_to_end(&mut head).map_err(failed)?;
    if let Some(rest) = head.strip_prefix(b"\xef\xbb\xbf") {
        head = rest.to_vec();
    }
    let delimiter = match mapping.delimiter {
        Some(delimiter) => u8::try_from(delimiter).ok().filter(u8::is_ascii).ok_or_else(|| {
            let message = format!("`{delimiter}` is no delimiter (expected `;`, `,` or a tab)");
            Refused::Form { place: "the mapping".to_owned(), message }
        })?,
        None => encoding::delimiter(&head),
    };
    let hint = match mapping.encoding {
        Encoding::Utf8 => "; if an older spreadsheet wrote the file, declare Windows-1252",
        Encoding::Windows1252 => "",
    };
    let gauge = Gauge::new(limits);
    let input = Meter::new(Cursor::new(head).chain(input), None, &gauge);
    let mut rows = Rows::new(file, input, delimiter, &gauge, hint)?;
    let header = Header::read(file, rows.headers(), mapping)?;
    let mut warnings = header.warnings(file);
    let builder = Builder::new(mapping, &header);
    let mut ids = HashMap::new();
    while let Some(cells) = rows.next(hint)? {
        let place = rows.place();
        let found = fitting(cells, header.len(), delimiter).and_then(|cells| {
            if cells.iter().all(|cell| cell.trim().is_empty()) {
                return Ok(None);
            }
            let mut odd = Vec::new();
            let records = builder.records(&cells, &mut odd)?;
            let odd = odd.into_iter().map(|problem| Warning { place: place.clone(), problem });
            warnings.extend(odd);
            let Some(id) = records.first().map(|service| service.id) else { return Ok(None) };
            match ids.insert(id, place.clone()) {
                None => Ok(Some(records)),
                Some(other) => Err(vec![builder.twice(&cells, &other)]),
            }
        });
        match found {
            Ok(None) => {}
            Ok(Some(records)) => sink(Item { place, found: Ok(records) }),
            Err(problems) => sink(Item { place, found: Err(problems) }),
        }
    }
    Ok(warnings)
}

/// As many cells as the header has. Empty ones at the end are what spreadsheets leave behind.
fn fitting(
    mut cells: Vec<String>,
    expected: usize,
    delimiter: u8,
) -> Result<Vec<String>, Vec<Problem>> {
    while cells.len() > expected && cells.last().is_some_and(|cell| cell.trim().is_empty()) {
        cells.pop();
    }
    if cells.len() == expected {
        return Ok(cells);
    }
    let told = match delimiter {
        b'\t' => "tab".to_owned(),
        sign => format!("`{}`", char::from(sign)),
    };
    let message = format!("the row has {} cells", cells.len());
    let expected =
        format!("{expected} as in the header; a cell with a {told} in it stands in quotes");
    Err(vec![Problem::new("row", message, expected)])
}
