//! The catalogue made ready to be searched, once.

use std::{cmp::min, collections::HashMap};

use catalogue::Content;
use engine::Day;

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
}

impl Index {
    /// Of the catalogue's offers; the texts in the same order.
    pub fn new(content: &Content, texts: &[Searchable]) -> Self {
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
        let types = &content.book.types;
        index.offers = content
            .offers
            .iter()
            .map(|offer| Known {
                types: offer
                    .types
                    .iter()
                    .filter_map(|code| types.iter().position(|kind| kind.code == *code))
                    .collect(),
                dated: offer.source.dated(),
                at: content.whereabouts(offer),
            })
            .collect();
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
