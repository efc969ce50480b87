//! Which offers are found, and in which order: as on the phone, what the words mean most closely, then offers in the client's
//! language, then checked ones, then near ones, then whose turn it is today.

use super::{
    Criterion, Index, Sieve,
    sieve::{View, is_spoken},
};
use catalogue::{Content, near, week::Moment};

/// What is looked for.
#[derive(Clone, Copy, Debug)]
pub struct Asked<'a> {
    /// What was typed, decomposed (NFKD), in lower case and folded by [`catalogue::search::fold`].
    pub query: &'a str,
    /// What the offers have to be.
    pub sieve: &'a Sieve,
    /// The client's language (BCP 47).
    pub language: &'a str,
    /// From where distances are told; nothing if from nowhere.
    pub from: &'a [i32],
    /// The moment, in Berlin.
    pub now: Moment,
}

/// What was found, as places in the catalogue's list, best first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Found {
    /// What is all that was asked.
    pub fit: Vec<usize>,
    /// What may be: of something nobody says.
    pub silent: Vec<usize>,
}

impl<'a> Asked<'a> {
    fn view(&self, content: &'a Content) -> View<'a> {
        View { content, language: self.language, from: self.from, now: self.now }
    }

    /// Of which of the things asked nobody says whether the offer is that.
    pub fn silent_on(&self, content: &Content, index: &Index, offer: usize) -> Vec<Criterion> {
        let Some((offer, known)) = content.offers.get(offer).zip(index.offers.get(offer)) else {
            return Vec::new();
        };
        let each = self.sieve.each(self.view(content), offer, known);
        each.filter(|(_, holds)| holds.is_none()).map(|(criterion, _)| criterion).collect()
    }
}

/// Looks through all offers. The index is of the same catalogue, made for the same day.
pub fn search(content: &Content, index: &Index, asked: Asked<'_>) -> Found {
    let (mut found, view) = (Found::default(), asked.view(content));
    let distances = index.distances(asked.query);
    let mut keys = vec![0; distances.len()];
    for (place, (offer, known)) in content.offers.iter().zip(&index.offers).enumerate() {
        let Some(distance) = distances[place] else { continue };
        match asked.sieve.holds(view, offer, known) {
            Some(true) => found.fit.push(place),
            None => found.silent.push(place),
            Some(false) => continue,
        }
        let silent = !is_spoken(offer, asked.language);
        let rank = (distance as u64) << 2 | u64::from(silent) << 1 | u64::from(known.stale);
        let rank = rank << 3 | u64::from(near::step_to(asked.from, &known.at));
        keys[place] = rank << 32 | u64::from(known.turn);
    }
    for list in [&mut found.fit, &mut found.silent] {
        list.sort_unstable_by_key(|place| (keys[*place], *place));
    }
    found
}
