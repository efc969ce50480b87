//! Packages made, read and told.

use std::{
    fs,
    io::{Cursor, Write},
    path::Path,
};

use exchange::{
    Record,
    read::{Item, Limits},
    table::{Warning, read_package, write_package},
};

pub(crate) type Read = (Vec<Item>, Vec<Warning>);

pub(crate) fn read(path: &Path) -> Read {
    let mut items = Vec::new();
    let warnings = read_package(path, &Limits::default(), &mut |item| items.push(item)).unwrap();
    (items, warnings)
}

pub(crate) fn refused(path: &Path, limits: &Limits) -> String {
    read_package(path, limits, &mut |_| {}).unwrap_err().to_string()
}

/// A folder with these files.
pub(crate) fn folder(files: &[(&str, &str)]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (name, text) in files {
        fs::write(folder.path().join(name), text).unwrap();
    }
    folder
}

/// A zip with these files.
pub(crate) fn zipped(files: &[(&str, &[u8])]) -> tempfile::NamedTempFile {
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        zip.start_file(name, zip::write::SimpleFileOptions::default()).unwrap();
        zip.write_all(bytes).unwrap();
    }
    let mut file = tempfile::NamedTempFile::new().unwrap();
    file.write_all(&zip.finish().unwrap().into_inner()).unwrap();
    file
}

pub(crate) fn records((items, _): &Read) -> Vec<Record> {
    let mut records = Vec::new();
    for item in items {
        match &item.found {
            Ok(found) => records.extend(found.iter().cloned()),
            Err(problems) => panic!("{}: {}", item.place, problems[0]),
        }
    }
    records.sort_by_key(|record| (record.kind, record.id));
    records
}

pub(crate) fn told(warnings: &[Warning]) -> Vec<String> {
    warnings.iter().map(ToString::to_string).collect()
}

pub(crate) fn wrong((items, _): &Read) -> Vec<String> {
    let wrong = items.iter().filter_map(|item| Some((&item.place, item.found.as_ref().err()?)));
    wrong.flat_map(|(place, all)| all.iter().map(move |one| format!("{place}: {one}"))).collect()
}

pub(crate) fn written(records: &[Record]) -> Vec<u8> {
    let mut out = Cursor::new(Vec::new());
    write_package(records, &mut out).unwrap();
    out.into_inner()
}

pub(crate) fn again(records: &[Record]) -> Read {
    let mut file = tempfile::NamedTempFile::new().unwrap();
    file.write_all(&written(records)).unwrap();
    read(file.path())
}

pub(crate) const ID: [&str; 4] = [
    "00000000-0000-4000-8000-000000000001",
    "00000000-0000-4000-8000-000000000002",
    "00000000-0000-4000-8000-000000000003",
    "00000000-0000-4000-8000-000000000004",
];
