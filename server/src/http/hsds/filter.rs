//! Which records a list holds. All filters apply at once.

use exchange::{Kind, graph::Graph};
use uuid::Uuid;

use super::query::Asked;

/// The ids that were asked for, in order.
pub(super) fn ids(graph: &Graph, kind: Kind, asked: &Asked) -> Vec<Uuid> {
    let all: Vec<Uuid> = match kind {
        Kind::Taxonomy => graph.taxonomies().into_iter().collect(),
        Kind::TaxonomyTerm => graph.taxonomy_terms().into_iter().collect(),
        kind => graph.ids(kind).copied().collect(),
    };
    let behind = |id: &Uuid| !asked.lines || asked.after.is_none_or(|after| *id > after);
    all.into_iter().filter(|id| behind(id) && fits(graph, kind, id, asked)).collect()
}

fn fits(graph: &Graph, kind: Kind, id: &Uuid, asked: &Asked) -> bool {
    asked.search.as_ref().is_none_or(|text| named(graph, kind, id, text))
        && asked.organization.is_none_or(|wanted| organization(graph, kind, id) == Some(wanted))
        && asked.modified_after.is_none_or(|then| modified(graph, kind, id) >= Some(then))
        && asked.postcode.as_ref().is_none_or(|code| at(graph, kind, id, code))
        && asked.term.is_none_or(|term| {
            has(graph, kind, id, &|kind, id| {
                graph.facts(kind, id).is_some_and(|facts| facts.terms.contains(&term))
            })
        })
        && asked.taxonomy.is_none_or(|taxonomy| {
            has(graph, kind, id, &|kind, id| graph.has_taxonomy(kind, id, &taxonomy))
        })
        && asked.parent.is_none_or(|wanted| parent(graph, kind, id) == Some(wanted))
        && (!asked.top_only || parent(graph, kind, id).is_none())
}

fn named(graph: &Graph, kind: Kind, id: &Uuid, text: &str) -> bool {
    let name =
        |kind, id: &Uuid| graph.facts_told(kind, id).is_some_and(|facts| facts.name.contains(text));
    name(kind, id)
        || service(graph, kind, id).is_some_and(|service| name(Kind::Service, &service))
        || organization(graph, kind, id).is_some_and(|id| name(Kind::Organization, &id))
}

/// The service that a record is, or is the place of.
fn service(graph: &Graph, kind: Kind, id: &Uuid) -> Option<Uuid> {
    match kind {
        Kind::Service => Some(*id),
        Kind::ServiceAtLocation => graph.facts(kind, id)?.service,
        _ => None,
    }
}

fn organization(graph: &Graph, kind: Kind, id: &Uuid) -> Option<Uuid> {
    if kind == Kind::Organization {
        return Some(*id);
    }
    graph.facts(Kind::Service, &service(graph, kind, id)?)?.organization
}

fn modified(graph: &Graph, kind: Kind, id: &Uuid) -> Option<i64> {
    graph.facts(Kind::Service, &service(graph, kind, id)?)?.modified
}

/// Does it have it, or its service, or any service of it?
fn has(graph: &Graph, kind: Kind, id: &Uuid, test: &dyn Fn(Kind, &Uuid) -> bool) -> bool {
    test(kind, id)
        || match kind {
            Kind::ServiceAtLocation => {
                service(graph, kind, id).is_some_and(|id| test(Kind::Service, &id))
            }
            Kind::Organization => graph.services_of(id).any(|id| test(Kind::Service, id)),
            _ => false,
        }
}

fn at(graph: &Graph, kind: Kind, id: &Uuid, code: &str) -> bool {
    let location = |id: &Uuid| {
        let facts = graph.facts(Kind::Location, id);
        facts.is_some_and(|facts| facts.postal_codes.iter().any(|known| **known == *code))
    };
    let place = |id: &Uuid| {
        graph
            .facts(Kind::ServiceAtLocation, id)
            .and_then(|facts| facts.location)
            .is_some_and(|id| location(&id))
    };
    match kind {
        Kind::ServiceAtLocation => place(id),
        Kind::Service => graph.places_of(id).any(place),
        Kind::Organization => graph.locations_of(id).any(location),
        _ => false,
    }
}

fn parent(graph: &Graph, kind: Kind, id: &Uuid) -> Option<Uuid> {
    graph.facts_told(kind, id)?.parent
}
