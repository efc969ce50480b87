//! What all things of a region have in common when they become records.

use std::collections::HashSet;

use serde_json::{Map, Value, json};
use uuid::Uuid;

use super::{
    join::{Thing, Version},
    look::Look,
    moment::Moment,
    region::Region,
};
use crate::{Kind, Problem, Record, check::check, read::Item, record::derived_id};

/// The name of the taxonomy that Integreat's categories make.
pub(super) const CATEGORY: &str = "integreat-category";

/// What is being converted: a region on the day it was read.
pub(super) struct Scene<'a> {
    /// The region.
    pub(super) region: &'a Region,
    /// The day.
    pub(super) read_on: &'a str,
    /// Organisations, terms and taxonomies that were handed on: several things name them.
    pub(super) told: HashSet<Uuid>,
}

impl Scene<'_> {
    /// The id of something in this region.
    pub(super) fn id(&self, name: &str) -> Uuid {
        derived_id(&format!("integreat:{}", self.region.code), name)
    }

    /// The id of the region's own organisation.
    pub(super) fn own_organization(&self) -> Uuid {
        self.id("organization")
    }

    /// Hands on an item, without what was told before.
    pub(super) fn hand_on(
        &mut self,
        place: String,
        found: Result<Vec<Record>, Vec<Problem>>,
        sink: &mut dyn FnMut(Item),
    ) {
        let found = found.and_then(checked).map(|mut records| {
            let shared =
                |kind| matches!(kind, Kind::Taxonomy | Kind::TaxonomyTerm | Kind::Organization);
            records.retain(|record| !shared(record.kind) || self.told.insert(record.id));
            records
        });
        sink(Item { place, found });
    }

    /// What every thing says as a service.
    pub(super) fn service(
        &self,
        thing: &Thing,
        look: &Look<'_>,
        organization: Uuid,
    ) -> Map<String, Value> {
        let mut service = Map::new();
        let id = self.id(&thing.key);
        put(&mut service, "id", Some(id.to_string()));
        put(&mut service, "organization_id", Some(organization.to_string()));
        put(&mut service, "status", Some("active"));
        let (source, others) = thing.versions.split_first().unzip();
        if let Some(source) = source {
            put(&mut service, "name", Some(source.title.as_str()));
            put(&mut service, "description", Some(source.text.as_str()));
            // The texts of a record are German. Where there are none, the first other ones stand in, and are told again
            // as what they are.
            let versions = thing.versions.iter().filter(|version| version.tag != "de");
            let others = others.filter(|_| source.tag == "de").map(<[Version]>::iter);
            let translations: Map<_, _> = match others {
                Some(others) => others.map(translation).collect(),
                None => versions.map(translation).collect(),
            };
            if !translations.is_empty() {
                service.insert("translations".to_owned(), Value::Object(translations));
            }
        }
        let updated = look.text("last_updated");
        let moment = updated.and_then(Moment::parse);
        if updated.is_some() && moment.is_none() {
            look.wrong(
                "last_updated",
                "is no point in time",
                "one such as 2026-11-26T09:30:00+01:00",
            );
        }
        put(
            &mut service,
            "last_modified",
            updated.filter(|_| moment.is_some_and(|moment| moment.offset.is_some())),
        );
        let mut source = json!({
            "title": format!("Integreat, {}", self.region.name),
            "checked_on": self.read_on,
            "mark": "published",
        });
        if let Some(source) = source.as_object_mut() {
            put(source, "url", look.text("url").and_then(web));
            put(source, "date", moment.map(|moment| moment.day));
        }
        service.insert("source".to_owned(), source);
        service
    }

    /// Hangs a mark of our own on a service: what kind of thing of Integreat it was.
    pub(super) fn mark(&self, thing: &Thing, value: &str) -> Value {
        json!([{
            "id": self.id(&format!("{}#mark", thing.key)).to_string(),
            "link_id": self.id(&thing.key).to_string(),
            "link_entity": "service",
            "label": CATEGORY,
            "value": value,
        }])
    }
}

/// The records, or what the table of HSDS finds wrong with them.
fn checked(records: Vec<Record>) -> Result<Vec<Record>, Vec<Problem>> {
    let problems = records.iter().flat_map(|record| {
        let named = |problem: Problem| Problem {
            path: format!("{} {}", record.kind.name(), problem.path),
            ..problem
        };
        check(record).into_iter().map(named)
    });
    let problems: Vec<_> = problems.collect();
    if problems.is_empty() { Ok(records) } else { Err(problems) }
}

/// Integreat's categories are the same in all its regions.
pub(super) fn taxonomy() -> Record {
    let fields = json!({ "name": CATEGORY, "description": "Kategorien der Orte in Integreat" });
    record(Kind::Taxonomy, derived_id("integreat", CATEGORY), fields)
}

/// The name in one language.
///
/// Integreat does not say whether someone or something translated it.
pub(super) fn translation(version: &Version) -> (String, Value) {
    let mut texts = Map::new();
    put(&mut texts, "name", Some(version.title.as_str()));
    put(&mut texts, "description", Some(version.text.as_str()));
    put(&mut texts, "status", Some("unreviewed"));
    (version.tag.clone(), Value::Object(texts))
}

/// A record of these fields.
pub(super) fn record(kind: Kind, id: Uuid, fields: Value) -> Record {
    let mut fields = match fields {
        Value::Object(fields) => fields,
        _ => Map::new(),
    };
    put(&mut fields, "id", Some(id.to_string()));
    Record { kind, id, fields }
}

/// Fills a field, if there is something to fill it with: HSDS has no empty ones.
pub(super) fn put(fields: &mut Map<String, Value>, name: &str, value: Option<impl Into<String>>) {
    if let Some(value) = value.map(Into::into).filter(|value| !value.is_empty()) {
        fields.insert(name.to_owned(), Value::String(value));
    }
}

/// Fills a field with a list, unless the list is empty.
pub(super) fn put_all(fields: &mut Map<String, Value>, name: &str, values: Vec<Value>) {
    if !values.is_empty() {
        fields.insert(name.to_owned(), Value::Array(values));
    }
}

/// An address of the web. Editors leave out the scheme before `www.`, which browsers forgive.
pub(super) fn web(text: &str) -> Option<String> {
    if text.contains(char::is_whitespace) {
        return None;
    }
    let known = text.starts_with("https://") || text.starts_with("http://");
    let bare = text.starts_with("www.").then(|| format!("https://{text}"));
    if known { Some(text.to_owned()) } else { bare }
}
