//! What hangs on what, and by which columns: the same for reading and for writing.

use serde_json::{Map, Value};

use crate::model::{self, Form, Object, object_of_table, objects};

/// A column of ours: which references a nested thing states although its place says them.
pub(super) const EXPLICIT: &str = "explicit";

/// In which order tables are read: what hangs on others comes before them. Tables that are not here come before the kinds.
const FIRST: [&str; 6] = ["metadata", "attribute", "unit", "language", "phone", "contact"];

/// Whether rows of an object hang on rows of others: all but the kinds, and units, which belong to capacities.
pub(super) fn hangs(object: &Object) -> bool {
    object.kind().is_none() && !object.tables.is_empty()
}

/// The tables in the order in which they are read.
pub(super) fn reading_order() -> Vec<&'static Object> {
    let rank = |object: &&Object| match FIRST.iter().position(|name| *name == object.name) {
        Some(at) => (0, at),
        None => object.kind().map_or((1, 0), |kind| (2, kind as usize)),
    };
    let mut order: Vec<_> = objects().filter(|object| !object.tables.is_empty()).collect();
    order.sort_by_key(rank);
    order
}

/// The field of a parent in which such objects are listed.
pub(super) fn field_for(parent: &Object, child: &Object) -> Option<&'static str> {
    let lists = |form: Form| form == Form::Objects(child.name);
    parent.fields.iter().find(|field| lists(field.form)).map(|field| field.name)
}

/// The columns by which an object says what it hangs on, and the names of what that is. Attributes and metadata say the name
/// in a column of its own.
pub(super) fn parent_columns(child: &Object) -> Vec<(String, Option<&'static Object>)> {
    if let Some((id, _)) = open_columns(child) {
        return vec![(id.to_owned(), None)];
    }
    let parents = objects().filter(|parent| field_for(parent, child).is_some());
    let mut columns: Vec<_> =
        parents.map(|parent| (parent.parent_column(), Some(parent))).collect();
    columns.sort_by(|(a, _), (b, _)| a.cmp(b));
    columns
}

/// The columns of what may hang on anything: its id, and what it is.
pub(super) fn open_columns(child: &Object) -> Option<(&'static str, &'static str)> {
    match child.name {
        "attribute" => Some(("link_id", "link_entity")),
        "metadata" => Some(("resource_id", "resource_type")),
        _ => None,
    }
}

/// All columns that only say what an object hangs on.
pub(super) fn reference_columns(child: &Object) -> Vec<String> {
    let mut columns: Vec<_> = parent_columns(child).into_iter().map(|(column, _)| column).collect();
    columns.extend(open_columns(child).map(|(_, entity)| entity.to_owned()));
    if child.name == "service_capacity" {
        columns.push("unit_id".to_owned());
    }
    columns
}

/// An id as it is compared.
pub(super) fn id_of(fields: &Map<String, Value>, column: &str) -> Option<String> {
    fields
        .get(column)?
        .as_str()
        .map(|id| id.trim().to_ascii_lowercase())
        .filter(|id| !id.is_empty())
}

/// On what a row says it hangs.
pub(super) fn parents(
    object: &'static Object,
    fields: &Map<String, Value>,
) -> Vec<(String, Option<&'static str>, String)> {
    let entity = open_columns(object).and_then(|(_, entity)| fields.get(entity)?.as_str());
    let named = entity.and_then(|name| model::object(name).or_else(|| object_of_table(name)));
    let columns = parent_columns(object).into_iter();
    let columns = columns.filter_map(|(column, parent)| {
        let id = id_of(fields, &column)?;
        Some((column, parent.or(named).map(|parent| parent.name), id))
    });
    columns.collect()
}
