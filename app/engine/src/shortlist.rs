//! Few and good: three cards, at most five, each with the reason why it is there.
//!
//! Order: urgent help (at most two), an independent adviser among the first three, what the person asked for and is open
//! (the start phase before other active ones), what else is open there, one conditional door with who decides. Guards
//! against harm are data ([`Guard`]) and only ever remove or postpone.

use serde::{Deserialize, Serialize};

use crate::{Book, Class, Cond, Facts, OfferType, TypeId, Verdict, order, outcome::Door};
pub use crate::{guard::Guard, local::Local};

const CARDS: usize = 3;
const CARDS_AT_MOST: usize = 5;
const URGENT_AT_MOST: usize = 2;

/// A need that cannot wait, and who helps.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct UrgentLine {
    /// The need.
    pub when: Cond,
    /// Who helps; the first that is open gets the card.
    pub types: Vec<TypeId>,
}

/// Who is the independent adviser for whom.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AdviserLine {
    /// For whom.
    pub when: Cond,
    /// The adviser.
    #[serde(rename = "type")]
    pub offer_type: TypeId,
    /// Before everything but urgent help, not just among the first three.
    #[serde(default)]
    pub first: bool,
}

/// Why a card is on the short list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// It helps with what cannot wait.
    Urgent,
    /// Somebody independent to talk to.
    Adviser,
    /// Open, in the phase to start with.
    Start,
    /// Open, in another active phase; where there are too few of those, in any phase.
    Active,
    /// An authority decides.
    Conditional,
    /// Belongs to everybody in this situation.
    Always,
}

/// One card: an offer type and the local offer that stands for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Card {
    /// The offer type.
    pub offer_type: TypeId,
    /// Why it is here.
    pub place: Place,
}

/// What every step of the selection needs to see.
struct Selection<'a> {
    book: &'a Book,
    facts: &'a Facts,
    doors: &'a [Door<'a>],
    guards: Vec<&'a Guard>,
    cards: Vec<Card>,
}

/// The short list. `doors` are the verdicts on all types, `start` and `active` the phases.
pub fn select(
    book: &Book,
    facts: &Facts,
    doors: &[Door<'_>],
    start: u8,
    active: &[u8],
) -> Vec<Card> {
    let guards = book.guards.iter().filter(|guard| guard.holds(facts)).collect();
    let mut list = Selection { book, facts, doors, guards, cards: Vec::new() };
    list.urgent();
    let urgent = list.cards.len();
    let adviser = list.adviser();
    if let Some(line) = adviser.filter(|line| line.first) {
        list.add(line.offer_type, Place::Adviser);
    }
    for add in list.guards.iter().flat_map(|guard| guard.always_add.clone()).collect::<Vec<_>>() {
        if list.open(add).is_some() {
            list.add(add, Place::Always);
        }
    }
    let here = |door: &Door<'_>| door.offer_type.phases.contains(&start);
    let elsewhere =
        |door: &Door<'_>| door.offer_type.phases.iter().any(|phase| active.contains(phase));
    let open = |door: &Door<'_>| door.verdict == Verdict::Yes;
    // What somebody asked for comes before what merely fits the phase, even from another active phase.
    list.fill(Place::Start, true, |door| open(door) && here(door));
    list.fill(Place::Active, true, |door| open(door) && elsewhere(door));
    list.fill(Place::Start, false, |door| open(door) && here(door));
    if let Some(line) = adviser
        && !list.cards.iter().take(CARDS).any(|card| card.offer_type == line.offer_type)
    {
        list.cards.retain(|card| card.offer_type != line.offer_type);
        let index = (urgent + 1).min(CARDS - 1).min(list.cards.len());
        list.cards.insert(index, Card { offer_type: line.offer_type, place: Place::Adviser });
    }
    list.fill(Place::Active, false, |door| open(door) && elsewhere(door));
    // Nobody is left with one card: what is open in a phase that is not theirs is still a door (guard H15), but no fourth one.
    let more = CARDS.saturating_sub(list.cards.len());
    let before = list.cards.len();
    list.fill(Place::Active, false, open);
    list.cards.truncate(before + more);
    let before = list.cards.len();
    list.fill(Place::Conditional, false, |door| {
        door.verdict == Verdict::Conditional && elsewhere(door)
    });
    list.cards.truncate((before + 1).min(CARDS_AT_MOST).max(before.min(CARDS_AT_MOST)));
    for steps in &book.sequences {
        in_order(&mut list.cards, steps);
    }
    list.cards
}

/// Puts cards that are steps of one another into their order, in the places that they hold together.
fn in_order(cards: &mut [Card], steps: &[TypeId]) {
    let step = |card: &Card| steps.iter().position(|step| *step == card.offer_type);
    let places: Vec<usize> =
        (0..cards.len()).filter(|place| step(&cards[*place]).is_some()).collect();
    let mut held: Vec<Card> = places.iter().map(|place| cards[*place].clone()).collect();
    order::by_key(&mut held, step);
    for (place, card) in places.into_iter().zip(held) {
        cards[place] = card;
    }
}

impl<'a> Selection<'a> {
    fn urgent(&mut self) {
        for line in &self.book.urgent {
            if !line.when.eval(self.facts).is_true() || self.cards.len() >= URGENT_AT_MOST {
                continue;
            }
            let helps = line
                .types
                .iter()
                .find(|offer_type| self.open(**offer_type).is_some() && !self.has(**offer_type));
            if let Some(helps) = helps {
                self.add(*helps, Place::Urgent);
            }
        }
    }

    fn adviser(&self) -> Option<&'a crate::shortlist::AdviserLine> {
        self.book
            .advisers
            .iter()
            .filter(|line| line.when.eval(self.facts).is_true())
            .find(|line| self.open(line.offer_type).is_some())
    }

    /// Adds what fits (`wished`: only what the person asked for), the own wishes first; beyond three cards only wishes.
    fn fill(&mut self, place: Place, wished: bool, fits: impl Fn(&Door<'_>) -> bool) {
        let mut doors: Vec<(usize, &Door<'_>)> = self
            .doors
            .iter()
            .filter(|door| door.relevance.is_true() && fits(door) && self.may_stand_first(door))
            .map(|door| (door.offer_type.wish_rank(self.book.guide.goals, self.facts), door))
            .collect();
        // Guard H16: an old address comes first only while nothing checked is open.
        order::by_key(&mut doors, |(rank, door)| (door.stale, *rank));
        for (rank, door) in doors {
            let asked = rank != usize::MAX;
            let room = if asked { CARDS_AT_MOST } else { CARDS };
            if (asked || !wished) && self.cards.len() < room && !self.has(door.offer_type.code) {
                self.add(door.offer_type.code, place);
            }
        }
    }

    fn may_stand_first(&self, door: &Door<'_>) -> bool {
        let OfferType { code, class, paid, .. } = door.offer_type;
        let conditional = door.verdict == Verdict::Conditional;
        // While nobody knows whether a free course is open, a paid one is no first card either.
        let free_open = || {
            self.doors.iter().any(|other| {
                other.offer_type.class == Class::Course
                    && !other.offer_type.paid
                    && !other.relevance.is_false()
                    && matches!(other.verdict, Verdict::Yes | Verdict::Unknown)
            })
        };
        let kept_back = matches!(class, Class::Right | Class::Title)
            || door.hidden
            || door.advice_first
            || (*paid && free_open())
            || (conditional && self.guards.iter().any(|guard| guard.not_first_card.contains(code)));
        !kept_back
    }

    /// Open to the person and not kept back by a guard; for urgent help and advisers relevance is already settled.
    fn open(&self, offer_type: TypeId) -> Option<&Door<'a>> {
        self.doors.iter().find(|door| {
            door.offer_type.code == offer_type
                && !door.hidden
                && !door.advice_first
                && matches!(door.verdict, Verdict::Yes | Verdict::Conditional)
        })
    }

    fn has(&self, offer_type: TypeId) -> bool {
        self.cards.iter().any(|card| card.offer_type == offer_type)
    }

    fn add(&mut self, offer_type: TypeId, place: Place) {
        if !self.has(offer_type) {
            self.cards.push(Card { offer_type, place });
        }
    }
}
