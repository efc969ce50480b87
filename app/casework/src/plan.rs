//! What the advisor hands over: offers in an order, appointments, notes.
//!
//! The client's own plan is kept on the client's phone (`app/take`). This one lives as long as its case and is never stored.

use engine::link::{LONGEST, MOST_OFFERS, Moment};

/// So many characters of a note can be typed, as on the phone.
pub const LONGEST_NOTE: usize = 2_000;
/// So many are kept, as there: what is typed, and behind it what a link brings.
pub const LONGEST_KEPT: usize = LONGEST_NOTE + LONGEST;

/// Offers in the order in which the person shall go, and a note on all of them.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Plan {
    /// At most [`MOST_OFFERS`], each once.
    items: Vec<Item>,
    /// About all of it.
    note: String,
}

/// An offer to go to.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Item {
    /// The offer's id.
    pub offer: String,
    /// An appointment, `YYYY-MM-DDThh:mm`, or nothing.
    pub at: String,
    /// About this offer.
    pub note: String,
}

impl Plan {
    /// The offers in their order.
    pub fn items(&self) -> &[Item] {
        &self.items
    }

    /// The note on all of it.
    pub fn note(&self) -> &str {
        &self.note
    }

    /// Nothing in it.
    pub fn is_empty(&self) -> bool {
        self.items.is_empty() && self.note.is_empty()
    }

    /// The offers' ids in their order.
    pub fn ids(&self) -> impl Iterator<Item = &str> + Clone {
        self.items.iter().map(|item| item.offer.as_str())
    }

    /// Is the offer in it?
    pub fn has(&self, offer: &str) -> bool {
        self.ids().any(|known| known == offer)
    }

    /// Adds an offer at the end, once. `false`: it was there, or the plan is full.
    pub fn add(&mut self, offer: &str) -> bool {
        let fits = self.items.len() < MOST_OFFERS && !self.has(offer);
        if fits {
            self.items.push(Item { offer: offer.to_owned(), ..Item::default() });
        }
        fits
    }

    /// Takes an offer out, with its note.
    pub fn remove(&mut self, offer: &str) {
        self.items.retain(|item| item.offer != offer);
    }

    /// Adds what is not in it, takes out what is. Is it in it now?
    pub fn toggle(&mut self, offer: &str) -> bool {
        if !self.has(offer) {
            return self.add(offer);
        }
        self.remove(offer);
        false
    }

    /// Moves an offer one place to the front, or back.
    pub fn shift(&mut self, offer: &str, back: bool) {
        let Some(from) = self.ids().position(|known| known == offer) else { return };
        let to = if back { from + 1 } else { from.wrapping_sub(1) };
        if to < self.items.len() {
            self.items.swap(from, to);
        }
    }

    /// Writes an appointment; an empty text takes it away. `false`: it is none, or the offer is not in the plan.
    pub fn set_at(&mut self, offer: &str, at: &str) -> bool {
        let item = self.items.iter_mut().find(|item| item.offer == offer);
        let Some(item) = item.filter(|_| at.is_empty() || Moment::parse(at).is_some()) else {
            return false;
        };
        at.clone_into(&mut item.at);
        true
    }

    /// Writes the note on an offer, as far as it is kept.
    pub fn set_note_on(&mut self, offer: &str, note: &str) {
        if let Some(item) = self.items.iter_mut().find(|item| item.offer == offer) {
            item.note = cut(note);
        }
    }

    /// Writes the note on all of it, as far as it is kept.
    pub fn set_note(&mut self, note: &str) {
        self.note = cut(note);
    }
}

fn cut(note: &str) -> String {
    note.chars().take(LONGEST_KEPT).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plan(ids: &[&str]) -> Plan {
        let mut plan = Plan::default();
        for id in ids {
            plan.add(id);
        }
        plan
    }

    #[test]
    fn the_order_is_the_advisor_s() {
        let mut some = plan(&["a", "b", "a", "c"]);
        some.shift("c", false);
        some.shift("a", false);
        some.shift("b", true);
        assert_eq!(some.ids().collect::<Vec<_>>(), ["a", "c", "b"]);
        assert!(!some.toggle("c") && some.toggle("d"));
        assert_eq!(some.ids().collect::<Vec<_>>(), ["a", "b", "d"]);
    }

    #[test]
    fn a_plan_and_a_note_have_an_end() {
        let ids: Vec<String> = (0..100).map(|id| id.to_string()).collect();
        let mut full = plan(&ids.iter().map(String::as_str).collect::<Vec<_>>());
        assert_eq!(full.items().len(), MOST_OFFERS);
        assert!(!full.add("one more"));
        full.set_note(&"ä".repeat(LONGEST_KEPT + 1));
        assert_eq!(full.note().chars().count(), LONGEST_KEPT);
    }

    #[test]
    fn an_appointment_is_a_minute_or_nothing() {
        let mut some = plan(&["a"]);
        assert!(some.set_at("a", "2026-11-30T09:05"));
        for wrong in ["2026-11-30", "2026-11T09:00", "2026-02-30T09:00", "2026-11-30T24:00"] {
            assert!(!some.set_at("a", wrong), "{wrong}");
        }
        for wrong in [
            "2026-11-30T9:00",
            "2026-11-30T09:60",
            "2026-11-30T+9:00",
            "morgen",
            "1969-12-31T09:00",
        ] {
            assert!(!some.set_at("a", wrong), "{wrong}");
        }
        assert!(!some.set_at("b", "2026-11-30T09:05"));
        assert_eq!(some.items()[0].at, "2026-11-30T09:05");
        assert!(some.set_at("a", "") && some.items()[0].at.is_empty());
    }
}
