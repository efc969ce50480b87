//! HSDS as JSON, from the bytes to the catalogue and back.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on should say so")]

mod catalogues;
mod examples;
mod graph;
mod profile;
mod reading;
mod refused;
mod round_trip;
mod schemas;
mod traps;

use std::path::PathBuf;

use exchange::{
    Graph, Refused,
    read::{Item, Limits, read_json},
};

/// What a text is read as.
fn read(text: impl AsRef<[u8]>) -> Result<Vec<Item>, Refused> {
    read_with(text, &Limits::default())
}

fn read_with(text: impl AsRef<[u8]>, limits: &Limits) -> Result<Vec<Item>, Refused> {
    let mut items = Vec::new();
    read_json("test.json", text.as_ref(), limits, &mut |item| items.push(item))?;
    Ok(items)
}

/// The catalogue of a text in which nothing is wrong.
fn import(text: impl AsRef<[u8]>) -> Graph {
    let mut graph = Graph::default();
    for item in read(text).unwrap() {
        let records = item.found.unwrap_or_else(|problems| panic!("{}: {problems:?}", item.place));
        for record in records {
            graph.unite(record).unwrap();
        }
    }
    graph
}

/// A file of the test data by others. None: they are not here, which is said.
fn foreign(file: &str) -> Option<String> {
    let folder = std::env::var_os("FOREIGN_FIXTURES").map_or_else(
        || PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../shared/fixtures"),
        PathBuf::from,
    );
    let folder = if folder.is_relative() {
        PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../..").join(folder)
    } else {
        folder
    };
    if !folder.is_dir() {
        eprintln!("SKIPPED: the folder {} with HSDS's own files is absent", folder.display());
        return None;
    }
    Some(std::fs::read_to_string(folder.join("hsds").join(file)).unwrap())
}
