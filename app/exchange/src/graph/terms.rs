//! Terms and taxonomies: records of their own, or told only where they are used.

use std::{borrow::Cow, collections::BTreeSet};

use serde_json::{Map, Value};
use uuid::Uuid;

use super::{Facts, Graph, facts};
use crate::{check::id_in, record::Kind};

impl Graph {
    /// A taxonomy: its record, or what a term tells of it.
    pub fn taxonomy(&self, id: &Uuid) -> Option<Value> {
        self.found(Kind::Taxonomy, id)
    }

    /// A term: its record, or what an attribute tells of it.
    pub fn taxonomy_term(&self, id: &Uuid) -> Option<Value> {
        self.found(Kind::TaxonomyTerm, id)
    }

    /// The ids of all taxonomies, those told only in terms included, in order.
    pub fn taxonomies(&self) -> BTreeSet<Uuid> {
        self.told(Kind::Taxonomy)
    }

    /// The ids of all terms, those told only in attributes included, in order.
    pub fn taxonomy_terms(&self) -> BTreeSet<Uuid> {
        self.told(Kind::TaxonomyTerm)
    }

    /// What requests filter on, also of terms and taxonomies that are told only where they are used.
    pub fn facts_told(&self, kind: Kind, id: &Uuid) -> Option<Cow<'_, Facts>> {
        if let Some(facts) = self.facts(kind, id) {
            return Some(Cow::Borrowed(facts));
        }
        let Value::Object(fields) = self.found(kind, id)? else { return None };
        Some(Cow::Owned(Facts::of(kind, &fields)))
    }

    /// Whether a record has a term of this taxonomy, also where only the term's own record says so.
    pub fn has_taxonomy(&self, kind: Kind, id: &Uuid, taxonomy: &Uuid) -> bool {
        let Some(own) = self.facts_told(kind, id) else { return false };
        let of = |term: &Uuid| self.facts(Kind::TaxonomyTerm, term);
        own.taxonomies.contains(taxonomy)
            || own.terms.iter().filter_map(of).any(|term| term.taxonomies.contains(taxonomy))
    }

    fn told(&self, kind: Kind) -> BTreeSet<Uuid> {
        let inline = self.inline.get(&kind).into_iter().flat_map(|pairs| pairs.parents());
        self.ids(kind).copied().chain(inline).collect()
    }

    fn found(&self, kind: Kind, id: &Uuid) -> Option<Value> {
        if let Some(fields) = self.fields(kind, id) {
            return Some(Value::Object(fields));
        }
        let least = (Kind::Taxonomy, Uuid::nil());
        let (user, of) = self.inline.get(&kind)?.first(id, least)?;
        let fields = self.fields(*user, of)?;
        let mut found: Option<&Map<String, Value>> = None;
        facts::inside(&fields, &mut |of, object| {
            if of == kind && id_in(object, "id") == Some(*id) {
                found = Some(object);
            }
        });
        found.cloned().map(Value::Object)
    }
}
