//! All different words of the catalogue, and how far each is from a typed one.
//!
//! They stand in order, so that a word shares its beginning with the one before; what was worked out for that beginning holds
//! for both. What is worked out is a column of the distance table of [`catalogue::search`], as bits (Myers 1999): one step takes
//! a letter, whatever the length of the typed word.

use std::collections::BTreeSet;

use catalogue::search;

/// As in [`catalogue::search`]: so many letters a word needs to be found with one mistake, and with two.
const MISTAKES: [usize; 2] = [4, 6];
/// As there: a longer word is compared by its beginning.
const LONGEST: usize = 24;
/// So many letters a column has.
const BITS: usize = 64;

/// The words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Vocabulary {
    /// The letters that occur, in order.
    alphabet: Vec<char>,
    /// Each word as places in the alphabet, one behind the other.
    spelled: Vec<u16>,
    /// Where each word ends there.
    ends: Vec<usize>,
    /// How many letters each word has in common with the one before.
    shared: Vec<usize>,
}

/// What is known of a typed word after some letters of another one.
#[derive(Clone, Copy)]
struct Column {
    /// Where the distance grows from one letter of the typed word to the next, and where it falls.
    more: u64,
    less: u64,
    /// The distance of the whole typed word, and the least of all letters so far.
    distance: usize,
    least: usize,
    /// Which beginnings of the typed word end here without a mistake.
    within: u64,
    /// The typed word was here: at the beginning (0), further on (1).
    exact: Option<usize>,
}

/// A typed word.
struct Typed {
    /// In which of its places each letter of the alphabet stands.
    places: Vec<u64>,
    length: usize,
    /// The length up to which mistakes are counted, and how many may be made.
    compared: usize,
    allowed: usize,
}

impl Vocabulary {
    /// Of words in order, each once.
    pub(super) fn new(words: &[&str]) -> Self {
        let letters: BTreeSet<char> = words.iter().flat_map(|word| word.chars()).collect();
        let mut known = Self { alphabet: letters.into_iter().collect(), ..Self::default() };
        let mut before = Vec::new();
        for word in words {
            let spelled: Vec<u16> = word.chars().filter_map(|letter| known.place(letter)).collect();
            known
                .shared
                .push(before.iter().zip(&spelled).take_while(|(one, other)| one == other).count());
            known.spelled.extend(&spelled);
            known.ends.push(known.spelled.len());
            before = spelled;
        }
        known
    }

    /// How many words there are.
    pub(super) fn len(&self) -> usize {
        self.ends.len()
    }

    fn place(&self, letter: char) -> Option<u16> {
        self.alphabet.binary_search(&letter).ok().and_then(|place| u16::try_from(place).ok())
    }

    fn spelled(&self, word: usize) -> &[u16] {
        let start = word.checked_sub(1).map_or(0, |before| self.ends[before]);
        &self.spelled[start..self.ends[word]]
    }

    /// Tells each word, by its place in the order, that is as near to the typed one as a search allows, and how far it is.
    pub(super) fn near(&self, typed: &str, mut tell: impl FnMut(usize, usize)) {
        if typed.chars().count() > BITS {
            // Nobody types this; somebody pastes it.
            for word in 0..self.len() {
                let letters =
                    self.spelled(word).iter().map(|place| self.alphabet[usize::from(*place)]);
                if let Some(distance) = search::distance(typed, &letters.collect::<String>()) {
                    tell(word, distance);
                }
            }
            return;
        }
        let typed = Typed::new(self, typed);
        let mut columns = vec![typed.first()];
        for word in 0..self.len() {
            columns.truncate(self.shared[word] + 1);
            let mut column = columns[columns.len() - 1];
            for letter in &self.spelled(word)[columns.len() - 1..] {
                column = typed.next(column, *letter, columns.len());
                columns.push(column);
            }
            if let Some(distance) = typed.says(column) {
                tell(word, distance);
            }
        }
    }
}

impl Typed {
    fn new(known: &Vocabulary, word: &str) -> Self {
        let mut places = vec![0; known.alphabet.len()];
        for (place, letter) in word.chars().enumerate() {
            if let Some(known) = known.place(letter) {
                places[usize::from(known)] |= 1 << place;
            }
        }
        let length = word.chars().count();
        let compared = length.min(LONGEST);
        let allowed = MISTAKES.iter().filter(|least| compared >= **least).count();
        Self { places, length, compared, allowed }
    }

    /// Before the first letter.
    fn first(&self) -> Column {
        let distance = self.compared;
        Column { more: u64::MAX, less: 0, distance, least: distance, within: 0, exact: None }
    }

    /// After one more letter, the `count`th.
    fn next(&self, before: Column, letter: u16, count: usize) -> Column {
        let same = self.places[usize::from(letter)];
        let mut column = before;
        column.within = (before.within << 1 | 1) & same;
        if column.within >> (self.length - 1) & 1 == 1 {
            column.exact = before.exact.or(Some(usize::from(count > self.length)));
        }
        if self.allowed == 0 || count > self.compared + self.allowed {
            return column;
        }
        let Column { more, less, .. } = before;
        let down = same | less;
        let along = ((same & more).wrapping_add(more) ^ more) | same;
        let (grows, falls) = (less | !(along | more), more & along);
        let last = |bits: u64| usize::from(bits >> (self.compared - 1) & 1 == 1);
        column.distance = before.distance + last(grows) - last(falls);
        column.least = before.least.min(column.distance);
        // What is skipped of the other word's beginning counts as well.
        let (grows, falls) = (grows << 1 | 1, falls << 1);
        column.more = falls | !(down | grows);
        column.less = grows & down;
        column
    }

    /// How far a word is after whose last letter it looks so.
    fn says(&self, column: Column) -> Option<usize> {
        match column.exact {
            Some(0) => Some(0),
            Some(_) if self.length > 2 => Some(1),
            _ => (self.allowed > 0 && column.least <= self.allowed).then_some(1 + column.least),
        }
    }
}
