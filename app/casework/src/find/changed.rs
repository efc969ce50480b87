//! What changed since the last visit.
//!
//! Kept is which catalogue it was ([`super::Visit`]), nothing of what was in it. So the server tells the way from there
//! ([`Changes`]): whole offers that are new or different, and ids that are gone. Which of them are new it does not say, nor what those
//! that are gone were called.

use std::collections::BTreeSet;

use catalogue::{Changes, Content, texts};

/// What is different now. Offers as places in the catalogue's list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Whats {
    /// Offers that were not there, or of which something is different: what is said of them, or who runs them. A carrier is sent with
    /// its offers even if nothing about it changed, so where an offer was sent nobody can tell whether its carrier changed too: then the
    /// carrier's other offers are not among these.
    pub changed: Vec<usize>,
    /// Ids of offers that are gone.
    pub gone: Vec<String>,
    /// Questions, kinds and rules are others.
    pub rules: bool,
    /// All offers were sent, since places moved or the last of their points went: which of them changed nobody can tell.
    pub all: bool,
}

/// What the changes from an earlier catalogue to this one are, in the catalogue's order.
pub fn changed(content: &Content, changes: &Changes) -> Whats {
    let sent = &changes.new.content;
    let mut touched: BTreeSet<&str> = BTreeSet::new();
    let moved = !sent.places.is_empty() || !sent.points.places.is_empty();
    // That no points are left is sent as no points, but with all offers.
    let whole = !sent.offers.is_empty() && sent.offers.len() == changes.offers as usize;
    let all = moved || whole && content.points.places.is_empty();
    if !all {
        touched.extend(sent.offers.iter().map(|offer| &*offer.id));
    }
    touched.extend(changes.gone.iter().map(String::as_str));
    let said = texts::read(&changes.texts);
    touched.extend(said.keys().filter_map(|message| message.strip_prefix("offer-")));
    let with = |id: &str| sent.offers.iter().any(|offer| offer.organisation == id);
    let carriers: Vec<&str> =
        sent.organisations.iter().map(|one| &*one.id).filter(|id| !with(id)).collect();
    let mut whats = Whats { rules: changes.book, all, ..Whats::default() };
    for (place, offer) in content.offers.iter().enumerate() {
        if touched.contains(&*offer.id) || carriers.contains(&&*offer.organisation) {
            whats.changed.push(place);
        }
    }
    // What lost its types is gone for a phone alone.
    let gone = changes.gone.iter().filter(|id| content.offer(id).is_none());
    whats.gone = gone.cloned().collect();
    whats
}
