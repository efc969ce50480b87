//! HSDS as JSON, from the bytes to the catalogue and back.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on should say so")]

mod catalogues;
mod examples;
mod graph;
mod profile;
mod reading;
mod refused;
mod round_trip;
mod traps;

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

/// A file of HSDS. None: they are not here, which is said.
fn hsds(file: &str) -> Option<String> {
    foreign::hsds(file).unwrap()
}
