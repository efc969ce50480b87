//! The catalogue made ready to be searched, once a day.

use std::{cmp::min, collections::HashMap};

use catalogue::{Content, Offer};
use engine::{Day, TypeId, shortlist::Local, turn};

use super::vocabulary::Vocabulary;

/// A word in the name counts for more than the same word, well written, anywhere else.
const ELSEWHERE: u16 = 4;
/// Nothing is that far.
const NOWHERE: u16 = u16::MAX;

/// What an offer is found by, decomposed (NFKD), in lower case and folded by [`catalogue::search::fold`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Searchable {
    /// Its name.
    pub name: String,
    /// All that it is found by, the name as well: carrier, town, kinds, what they say of themselves, in each language.
    pub all: String,
}

/// The words of all offers, and what is asked of each offer again and again.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Index {
    vocabulary: Vocabulary,
    /// Offers in which each word stands: the place in the list times four; one more where it is in all, two more in the name.
    stands: Vec<u32>,
    /// Where the offers of each word end there.
    ends: Vec<usize>,
    pub(super) offers: Vec<Known>,
}

/// What does not change while one looks.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Known {
    /// Its types' places in the book.
    pub(super) types: Vec<usize>,
    /// The last day its source speaks of.
    pub(super) dated: Option<Day>,
    /// Where it is, or its town.
    pub(super) at: Vec<i32>,
    /// It is to be called first, on the index's day.
    pub(super) stale: bool,
    /// Its turn on that day.
    pub(super) turn: u32,
}

impl Known {
    fn new(content: &Content, offer: &Offer, day: Day) -> Self {
        let types = &content.book.types;
        let place = |code: &TypeId| types.iter().position(|kind| kind.code == *code);
        let dated = offer.source.dated();
        let local = Local {
            id: &offer.id,
            types: &offer.types,
            reports: false,
            languages: &offer.languages,
            dated,
            ends_on: offer.ends_on,
            areas: &offer.areas,
            only_if: None,
        };
        Self {
            types: offer.types.iter().filter_map(place).collect(),
            dated,
            at: content.whereabouts(offer),
            stale: local.is_stale(day),
            turn: turn(day, &offer.id),
        }
    }
}

impl Index {
    /// Of the catalogue's offers; the texts in the same order. `day`: on which one looks.
    pub fn new(content: &Content, texts: &[Searchable], day: Day) -> Self {
        let mut stands: HashMap<&str, Vec<u32>> = HashMap::new();
        let places = (0_u32..).step_by(4);
        for (place, text) in places.zip(texts) {
            for (bit, words) in [(1, &text.all), (2, &text.name)] {
                for word in words.split(' ').filter(|word| !word.is_empty()) {
                    let stands = stands.entry(word).or_default();
                    match stands.last_mut() {
                        Some(last) if *last >= place => *last |= bit,
                        _ => stands.push(place | bit),
                    }
                }
            }
        }
        let mut words: Vec<&str> = stands.keys().copied().collect();
        words.sort_unstable();
        let mut index = Self { vocabulary: Vocabulary::new(&words), ..Self::default() };
        for word in words {
            index.stands.extend(&stands[word]);
            index.ends.push(index.stands.len());
        }
        let offers = content.offers.iter();
        index.offers = offers.map(|offer| Known::new(content, offer, day)).collect();
        index
    }

    /// How many different words there are.
    pub fn words(&self) -> usize {
        self.vocabulary.len()
    }

    /// How far each offer is from a folded query, as [`catalogue::search::distance`] says of its name, or else, four further, of
    /// all its texts; `None` where a word is nowhere.
    pub fn distances(&self, query: &str) -> Vec<Option<usize>> {
        let none = vec![[0_u16; 2]; self.offers.len()];
        let sums = query
            .split(' ')
            .filter(|word| !word.is_empty())
            .fold(none, |sums, word| self.add(sums, word));
        let far = sums.into_iter().map(|[all, name]| min(name, all.saturating_add(ELSEWHERE)));
        far.map(|far| (far < NOWHERE).then_some(usize::from(far))).collect()
    }

    /// Adds how far a word is from all of each offer's texts, and from its name.
    fn add(&self, mut sums: Vec<[u16; 2]>, word: &str) -> Vec<[u16; 2]> {
        let mut best = vec![[NOWHERE; 2]; sums.len()];
        self.vocabulary.near(word, |known, distance| {
            let distance = u16::try_from(distance).unwrap_or(NOWHERE);
            let start = known.checked_sub(1).map_or(0, |before| self.ends[before]);
            for stands in &self.stands[start..self.ends[known]] {
                let Some(best) = best.get_mut((stands >> 2) as usize) else { continue };
                for (bit, best) in best.iter_mut().enumerate() {
                    if stands >> bit & 1 == 1 {
                        *best = min(*best, distance);
                    }
                }
            }
        });
        for (sum, best) in sums.iter_mut().zip(best) {
            for (sum, best) in sum.iter_mut().zip(best) {
                *sum = sum.saturating_add(best);
            }
        }
        sums
    }
}
