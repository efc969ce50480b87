//! The plan: offers in an order, own notes, dates.
//!
//! **Stored form**: JSON with a version, in the session's storage, and beyond it where the answers are kept. The guide looks into it
//! without reading it: an offer is in the plan where `"id":"…"` stands, so what is written stays without blanks.

use engine::link::{LONGEST, MOST_OFFERS};
use serde::{Deserialize, Serialize};

/// Grows when the stored form changes; other versions are dropped.
const VERSION: u8 = 1;
/// So many characters of a note can be typed: storage is small.
pub(crate) const LONGEST_NOTE: usize = 2_000;
/// So many are kept: what is typed, and behind it what a link brings.
const LONGEST_KEPT: usize = LONGEST_NOTE + LONGEST;

/// The plan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Plan {
    #[serde(rename = "v")]
    version: u8,
    /// In the order in which the person wants to go.
    pub(crate) offers: Vec<Item>,
    /// About all of it.
    #[serde(default)]
    pub(crate) note: String,
}

/// An offer to go to.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Item {
    /// The offer's id.
    pub(crate) id: String,
    /// The person's own words about it.
    #[serde(default)]
    pub(crate) note: String,
    /// An appointment, `YYYY-MM-DDThh:mm`, or nothing.
    #[serde(default)]
    pub(crate) at: String,
}

impl Default for Plan {
    fn default() -> Self {
        Self { version: VERSION, offers: Vec::new(), note: String::new() }
    }
}

impl Plan {
    /// Reads what was stored; whatever else stands there is no plan.
    pub(crate) fn read(stored: &str) -> Self {
        let read = serde_json::from_str::<Self>(stored).ok();
        read.filter(|plan| plan.version == VERSION).unwrap_or_default()
    }

    /// As it is stored.
    pub(crate) fn write(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }

    /// Nothing in it.
    pub(crate) fn is_empty(&self) -> bool {
        self.offers.is_empty() && self.note.is_empty()
    }

    /// The offers' ids in their order.
    pub(crate) fn ids(&self) -> impl Iterator<Item = &str> + Clone {
        self.offers.iter().map(|item| item.id.as_str())
    }

    /// Adds an offer at the end, once.
    pub(crate) fn add(&mut self, id: &str) {
        if self.offers.len() < MOST_OFFERS && !self.ids().any(|known| known == id) {
            self.offers.push(Item { id: id.to_owned(), ..Item::default() });
        }
    }

    /// Takes an offer out, with its note.
    pub(crate) fn remove(&mut self, id: &str) {
        self.offers.retain(|item| item.id != id);
    }

    /// Adds what is not in it, takes out what is.
    pub(crate) fn toggle(&mut self, id: &str) {
        if self.ids().any(|known| known == id) { self.remove(id) } else { self.add(id) }
    }

    /// Moves an offer one place to the front, or back.
    pub(crate) fn shift(&mut self, id: &str, back: bool) {
        let Some(from) = self.ids().position(|known| known == id) else { return };
        let to = if back { from + 1 } else { from.wrapping_sub(1) };
        if to < self.offers.len() {
            self.offers.swap(from, to);
        }
    }

    /// An offer's entry.
    pub(crate) fn item(&mut self, id: &str) -> Option<&mut Item> {
        self.offers.iter_mut().find(|item| item.id == id)
    }
}

/// No more than is kept.
pub(crate) fn cut(note: &str) -> String {
    note.chars().take(LONGEST_KEPT).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plan(ids: &[&str]) -> Plan {
        let mut plan = Plan::default();
        ids.iter().for_each(|id| plan.add(id));
        plan
    }

    #[test]
    fn what_is_stored_comes_back_and_garbage_is_an_empty_plan() {
        let mut some = plan(&["a", "b", "a"]);
        some.note = "\"id\":\"c\"".to_owned();
        assert_eq!(Plan::read(&some.write()), some);
        for garbage in
            ["", "{}", "1:00", "{\"v\":2,\"offers\":[]}", "{\"v\":1,\"offers\":[{}]}", "[]"]
        {
            assert_eq!(Plan::read(garbage), Plan::default(), "{garbage}");
        }
    }

    #[test]
    fn the_guide_finds_an_offer_without_reading_the_plan() {
        let mut some = plan(&["a"]);
        some.note = "\"id\":\"c\"".to_owned();
        assert!(some.write().contains("\"id\":\"a\""));
        assert!(!some.write().contains("\"id\":\"c\""));
    }

    #[test]
    fn the_order_is_the_person_s() {
        let mut some = plan(&["a", "b", "c"]);
        some.shift("c", false);
        some.shift("a", false);
        some.shift("b", true);
        assert_eq!(some.ids().collect::<Vec<_>>(), ["a", "c", "b"]);
        some.toggle("c");
        some.toggle("d");
        assert_eq!(some.ids().collect::<Vec<_>>(), ["a", "b", "d"]);
    }

    #[test]
    fn a_plan_has_an_end() {
        let ids: Vec<String> = (0..100).map(|id| id.to_string()).collect();
        let ids: Vec<&str> = ids.iter().map(String::as_str).collect();
        assert_eq!(plan(&ids).offers.len(), MOST_OFFERS);
    }
}
