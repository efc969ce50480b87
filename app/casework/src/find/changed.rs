//! What changed since the last visit.
//!
//! Kept is which catalogue it was ([`super::Visit`]), nothing of what was in it. So the server tells the way from there
//! ([`Changes`]): whole offers that are new or different, and ids that are gone. Which of them are new it does not say; whoever
//! still has the older catalogue can tell.

use std::collections::BTreeSet;

use catalogue::{Changes, Content, texts};

/// What is different now. Offers as places in the catalogue's list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Whats {
    /// Offers that were not there.
    pub new: Vec<usize>,
    /// Offers of which something is different, what is said of them or who runs them included. Without the older catalogue
    /// also those that are new.
    pub changed: Vec<usize>,
    /// Ids of offers that are gone, and their names, where the older catalogue tells.
    pub gone: Vec<(String, Option<String>)>,
    /// Questions, kinds and rules are others.
    pub rules: bool,
    /// All offers were sent, since places moved: which of them changed nobody can tell.
    pub all: bool,
}

/// What the changes from an earlier catalogue to this one are, in the catalogue's order.
pub fn changed(content: &Content, changes: &Changes, before: Option<&Content>) -> Whats {
    let sent = &changes.new.content;
    let mut touched: BTreeSet<&str> = BTreeSet::new();
    let all = !sent.places.is_empty() || !sent.points.places.is_empty();
    if !all {
        touched.extend(sent.offers.iter().map(|offer| &*offer.id));
    }
    touched.extend(changes.gone.iter().map(String::as_str));
    let said = texts::read(&changes.texts);
    touched.extend(said.keys().filter_map(|message| message.strip_prefix("offer-")));
    // A carrier is sent with its offers even if nothing about it changed.
    let with = |id: &str| sent.offers.iter().any(|offer| offer.organisation == id);
    let carriers: Vec<&str> =
        sent.organisations.iter().map(|one| &*one.id).filter(|id| !with(id)).collect();
    let known = |id: &str| before.is_none_or(|before| before.offer(id).is_some());
    let mut whats = Whats { rules: changes.book, all, ..Whats::default() };
    for (place, offer) in content.offers.iter().enumerate() {
        if !known(&offer.id) {
            whats.new.push(place);
        } else if touched.contains(&*offer.id) || carriers.contains(&&*offer.organisation) {
            whats.changed.push(place);
        }
    }
    // What lost its types is gone for a phone alone.
    let gone = changes.gone.iter().filter(|id| content.offer(id).is_none());
    let name = |id: &str| before.and_then(|before| Some(before.offer(id)?.name.clone()));
    whats.gone = gone.map(|id| (id.clone(), name(id))).collect();
    whats
}
