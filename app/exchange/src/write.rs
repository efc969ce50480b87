//! A catalogue as HSDS, byte for byte the same for the same catalogue: keys and ids in order, written record by record.

use std::io::{self, Write};

use serde_json::{Map, Value, json};
use uuid::Uuid;

use crate::{graph::Graph, model::plural, record::Kind, split::kind_of};

/// Writes one Page of all services with all that belongs to them. What belongs to no service stands in `others`, in lists named by
/// its kind, which readers of HSDS ignore and [`crate::read::read_json`] does not.
///
/// # Errors
/// When `out` cannot be written.
pub fn page(graph: &Graph, out: &mut impl Write) -> io::Result<()> {
    let count = graph.count(Kind::Service);
    out.write_all(b"{\"contents\":[")?;
    let mut first = true;
    for service in graph.ids(Kind::Service).filter_map(|id| graph.full_service(id)) {
        item(out, &service, &mut first)?;
    }
    write!(
        out,
        "\n],\"empty\":{},\"first_page\":true,\"last_page\":true,\"others\":{{",
        count == 0
    )?;
    let mut open = None;
    let mut first = true;
    for (kind, record) in others(graph) {
        if open != Some(kind) {
            out.write_all(if open.is_some() { b"\n],\n" } else { b"\n" })?;
            write!(out, "\"{}\":[", plural(kind))?;
            (open, first) = (Some(kind), true);
        }
        item(out, &Value::Object(record), &mut first)?;
    }
    if open.is_some() {
        out.write_all(b"\n]\n")?;
    }
    writeln!(
        out,
        "}},\"page_number\":1,\"size\":{count},\"total_items\":{count},\"total_pages\":1}}"
    )
}

fn item(out: &mut impl Write, value: &Value, first: &mut bool) -> io::Result<()> {
    out.write_all(if *first { b"\n" } else { b",\n" })?;
    *first = false;
    serde_json::to_writer(out, value).map_err(io::Error::from)
}

/// Writes one service a line with all that belongs to it, then one line for each thing that belongs to no service. A line that does
/// not tell by itself what it is (a taxonomy may have the fields of an organisation) is `{"others":{"taxonomies":[…]}}`. A catalogue
/// of nothing is one line without others: an empty file is what a full disk leaves, and is refused when it is read.
///
/// # Errors
/// When `out` cannot be written.
pub fn ndjson(graph: &Graph, out: &mut impl Write) -> io::Result<()> {
    let services = graph.ids(Kind::Service).filter_map(|id| graph.full_service(id));
    let others = others(graph).map(|(kind, record)| {
        if kind_of(&record) == Some(kind) {
            Value::Object(record)
        } else {
            json!({ "others": { plural(kind): [record] } })
        }
    });
    let nothing = Kind::ALL.into_iter().all(|kind| graph.count(kind) == 0);
    let nothing = nothing.then(|| json!({ "others": {} }));
    for value in nothing.into_iter().chain(services).chain(others) {
        serde_json::to_writer(&mut *out, &value).map_err(io::Error::from)?;
        out.write_all(b"\n")?;
    }
    Ok(())
}

/// What no full service contains, in the order of the names of its lists, then of ids.
fn others(graph: &Graph) -> impl Iterator<Item = (Kind, Map<String, Value>)> {
    let mut kinds = Kind::ALL;
    kinds.sort_by_key(|kind| plural(*kind));
    let ids = kinds.into_iter().flat_map(|kind| graph.ids(kind).map(move |id| (kind, id)));
    ids.filter(|(kind, id)| !is_inside(graph, *kind, id))
        .filter_map(|(kind, id)| Some((kind, graph.get(kind, id)?.fields)))
}

/// Whether a full service contains it.
fn is_inside(graph: &Graph, kind: Kind, id: &Uuid) -> bool {
    let of_service = |place: &Uuid| {
        let service = graph.facts(Kind::ServiceAtLocation, place).and_then(|facts| facts.service);
        service.is_some_and(|service| graph.contains(Kind::Service, &service))
    };
    match kind {
        Kind::Service => true,
        Kind::Organization => graph.services_of(id).next().is_some(),
        Kind::ServiceAtLocation => of_service(id),
        Kind::Location => graph.offered_at(id).any(of_service),
        Kind::Taxonomy | Kind::TaxonomyTerm => false,
    }
}
