//! The whole answer to one situation.

use crate::{
    Class, FactId, Facts, OfferType, Truth, TypeId, Verdict, guard::Guard, notice::Notice,
    phase::Active, rule::Cited, shortlist::Card,
};

/// One offer type seen by one person.
#[derive(Clone, Debug)]
pub struct Door<'a> {
    /// The offer type.
    pub offer_type: &'a OfferType,
    /// Is it worth showing?
    pub relevance: Truth,
    /// May the person use it?
    pub verdict: Verdict,
    /// The rules that can still fire; true ones first.
    pub cited: Vec<Cited<'a>>,
    /// Facts that keep the verdict open.
    pub missing: Vec<FactId>,
    /// Facts assumed because the person did not say; the verdict leans on them.
    pub presumed: Vec<FactId>,
    /// Indexes of the local offers that serve this person, best first.
    pub locals: Vec<usize>,
    /// The best local offer is old or there is none: "call first".
    pub stale: bool,
    /// A guard says: independent advice before this door.
    pub advice_first: bool,
    /// A guard says: never for this person.
    pub hidden: bool,
    /// What the entry on the person's paper adds: it agrees with the rules, or it does not.
    pub notice: Option<&'a Notice>,
}

impl Door<'_> {
    /// Decided, and by rules that hold: not merely by what all candidates of a half-known fact have in common.
    pub fn is_decided_by_rules(&self) -> bool {
        self.verdict != Verdict::Unknown && self.cited.iter().any(|cited| cited.truth.is_true())
    }

    /// Open at least conditionally, and not kept back.
    pub fn is_open(&self) -> bool {
        !self.hidden && matches!(self.verdict, Verdict::Yes | Verdict::Conditional)
    }

    /// The same, and worth showing.
    pub fn is_relevant_and_open(&self) -> bool {
        self.relevance.is_true() && self.is_open()
    }
}

/// The whole answer.
#[derive(Clone, Debug)]
pub struct Outcome<'a> {
    /// The facts it is based on.
    pub facts: Facts,
    /// The same with what is presumed where nothing is known.
    pub presumed: Facts,
    /// Active phases, by number.
    pub phases: Vec<Active>,
    /// Where to start.
    pub start: u8,
    /// Every offer type, in the pack's order.
    pub doors: Vec<Door<'a>>,
    /// The short list.
    pub cards: Vec<Card>,
    /// Guards that hold for this person.
    pub guards: Vec<&'a Guard>,
    /// Per relevant and still open offer type: the facts it waits for.
    pub open: Vec<Vec<FactId>>,
    /// Facts on which a notice hangs: what the paper says about a door that is shown.
    pub paper_open: Vec<FactId>,
}

impl<'a> Outcome<'a> {
    /// The door of an offer type.
    pub fn door(&self, offer_type: TypeId) -> Option<&Door<'a>> {
        self.doors.iter().find(|door| door.offer_type.code == offer_type)
    }

    /// What one may do now: rights, never cards.
    pub fn rights(&self) -> impl Iterator<Item = &Door<'a>> {
        self.doors.iter().filter(|door| {
            door.offer_type.class == Class::Right && door.relevance.is_true() && !door.hidden
        })
    }
}
