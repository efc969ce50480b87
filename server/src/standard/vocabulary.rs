//! What the words of a record mean here: offer types and places by the names that records use.

use std::collections::HashMap;

use catalogue::Place;
use engine::{Book, TypeId};
use serde_json::{Map, Value, json};

use super::{object, objects, text};

/// Service areas by the official municipality key.
const AGS: &str = "AGS";
/// Service areas by our own id: places across the border, and districts.
const OWN: &str = "wegkette:place";

/// The names, and what they stand for.
#[derive(Clone, Debug, Default)]
pub struct Vocabulary {
    types: HashMap<String, TypeId>,
    places: Vec<Place>,
}

impl Vocabulary {
    /// That of a book and its places.
    pub fn new(book: &Book, places: Vec<Place>) -> Self {
        let types = book.types.iter().map(|one| (one.id.clone(), one.code)).collect();
        Self { types, places }
    }

    /// The types a service says it is; those we do not know are nobody's.
    pub(super) fn types(&self, names: &[String]) -> Vec<TypeId> {
        names.iter().filter_map(|name| self.types.get(name).copied()).collect()
    }

    /// The codes of a service's areas. An area we do not know is no reason to hide the offer elsewhere, but a service that
    /// names only such areas is shown to nobody who lives in a place we know: it keeps a code that no place has.
    pub(super) fn areas(&self, service: &Map<String, Value>) -> Vec<i32> {
        let mut codes = Vec::new();
        let mut named = false;
        for area in objects(service, "service_areas") {
            let (Some(kind), Some(extent)) = (text(area, "extent_type"), text(area, "extent"))
            else {
                continue;
            };
            let is = |place: &&Place| match kind {
                AGS => place.ags.as_deref() == Some(extent),
                OWN => place.id == extent,
                _ => false,
            };
            if kind == AGS || kind == OWN {
                named = true;
                codes.extend(self.places.iter().filter(is).map(|place| place.code));
            }
        }
        if named && codes.is_empty() { vec![ELSEWHERE] } else { codes }
    }

    /// Areas as the standard writes them.
    pub(super) fn service_areas(&self, offer: &str, areas: &[i32]) -> Value {
        let areas = areas.iter().filter_map(|code| self.place(*code)).map(|place| {
            let (kind, extent) = place.ags.as_ref().map_or((OWN, &place.id), |ags| (AGS, ags));
            Value::Object(object([
                ("id", super::packs::id("area", &format!("{offer}/{}", place.id))),
                ("name", json!(place.name)),
                ("extent_type", json!(kind)),
                ("extent", json!(extent)),
            ]))
        });
        areas.collect()
    }

    /// The Land of a town, or of the first of an offer's areas.
    pub(super) fn land(&self, city: Option<&str>, areas: &[i32]) -> Option<&str> {
        let named = |place: &&Place| city.is_some_and(|city| city.starts_with(place.name.as_str()));
        let place = self.places.iter().find(named);
        place.or_else(|| areas.first().and_then(|code| self.place(*code))).map(|place| &*place.land)
    }

    fn place(&self, code: i32) -> Option<&Place> {
        self.places.iter().find(|place| place.code == code)
    }
}

/// Where nobody lives whom we ask.
const ELSEWHERE: i32 = i32::MAX;
