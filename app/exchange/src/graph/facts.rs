//! The few fields of a record that requests filter on.

use std::collections::BTreeSet;

use serde_json::{Map, Value};
use uuid::Uuid;

use crate::{
    check::{id_in, moment},
    record::Kind,
};

/// What is known of a record without parsing it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Facts {
    /// Its name in lower case; empty if it has none.
    pub name: Box<str>,
    /// `organization_id`.
    pub organization: Option<Uuid>,
    /// `service_id`.
    pub service: Option<Uuid>,
    /// `location_id`.
    pub location: Option<Uuid>,
    /// `parent_id` of a term, `parent_organization_id` of an organisation.
    pub parent: Option<Uuid>,
    /// `last_modified`, in milliseconds since 1970 UTC.
    pub modified: Option<i64>,
    /// The terms of its own attributes, in order.
    pub terms: Box<[Uuid]>,
    /// The taxonomies of these terms as far as the attributes tell them, or that of a term itself, in order.
    pub taxonomies: Box<[Uuid]>,
    /// The postal codes of its addresses, in order.
    pub postal_codes: Box<[Box<str>]>,
    /// Terms and taxonomies that stand anywhere inside it, in order. Few records have any, so it takes little room in the others.
    pub(super) inline: Option<Box<[(Kind, Uuid)]>>,
}

impl Facts {
    pub(super) fn of(kind: Kind, fields: &Map<String, Value>) -> Self {
        let text = |name: &str| fields.get(name).and_then(Value::as_str);
        let (mut terms, mut taxonomies) = (BTreeSet::new(), BTreeSet::new());
        if kind == Kind::TaxonomyTerm {
            taxonomies.extend(taxonomy_of(fields));
        }
        for attribute in objects(fields.get("attributes")) {
            terms.extend(id_in(attribute, "taxonomy_term_id"));
            if let Some(Value::Object(term)) = attribute.get("taxonomy_term") {
                terms.extend(id_in(term, "id"));
                taxonomies.extend(taxonomy_of(term));
            }
        }
        let codes: BTreeSet<&str> = objects(fields.get("addresses"))
            .filter_map(|address| address.get("postal_code")?.as_str())
            .collect();
        let mut inline = BTreeSet::new();
        inside(fields, &mut |kind, object| {
            inline.extend(id_in(object, "id").map(|id| (kind, id)));
        });
        Self {
            name: text("name").map(str::to_lowercase).unwrap_or_default().into_boxed_str(),
            organization: id_in(fields, "organization_id"),
            service: id_in(fields, "service_id"),
            location: id_in(fields, "location_id"),
            parent: id_in(fields, "parent_id").or_else(|| id_in(fields, "parent_organization_id")),
            modified: text("last_modified").and_then(moment::instant),
            terms: terms.into_iter().collect(),
            taxonomies: taxonomies.into_iter().collect(),
            postal_codes: codes.into_iter().map(Box::from).collect(),
            inline: (!inline.is_empty()).then(|| inline.into_iter().collect()),
        }
    }
}

fn taxonomy_of(term: &Map<String, Value>) -> Option<Uuid> {
    id_in(term, "taxonomy_id").or_else(|| id_in(term.get("taxonomy_detail")?.as_object()?, "id"))
}

fn objects(list: Option<&Value>) -> impl Iterator<Item = &Map<String, Value>> {
    list.and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_object)
}

/// Visits every term and taxonomy inside a record.
pub(super) fn inside<'v>(
    fields: &'v Map<String, Value>,
    visit: &mut dyn FnMut(Kind, &'v Map<String, Value>),
) {
    let mut open = vec![fields];
    while let Some(fields) = open.pop() {
        for (name, value) in fields {
            match value {
                Value::Object(object) => {
                    match name.as_str() {
                        "taxonomy_term" => visit(Kind::TaxonomyTerm, object),
                        "taxonomy_detail" => visit(Kind::Taxonomy, object),
                        _ => {}
                    }
                    open.push(object);
                }
                Value::Array(items) => open.extend(items.iter().filter_map(Value::as_object)),
                _ => {}
            }
        }
    }
}
