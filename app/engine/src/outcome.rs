//! The whole answer to one situation.

use crate::{
    Answers, Book, Class, Day, FactId, Facts, OfferType, Rule, Truth, TypeId, Verdict, order,
    phase::{self, Active},
    question,
    rule::{Cited, combine},
    shortlist::{self, Card, Guard, Local},
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
}

impl Door<'_> {
    /// Worth showing, and open at least conditionally.
    pub fn is_relevant_and_open(&self) -> bool {
        self.relevance.is_true()
            && !self.hidden
            && matches!(self.verdict, Verdict::Yes | Verdict::Conditional)
    }
}

/// The whole answer.
#[derive(Clone, Debug)]
pub struct Outcome<'a> {
    /// The facts it is based on.
    pub facts: Facts,
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

/// The outcome of answers: replays them, then [`evaluate`]s.
pub fn from_answers<'a>(
    book: &'a Book,
    locals: &[Local<'_>],
    language: &str,
    answers: &Answers,
    today: Day,
) -> Outcome<'a> {
    evaluate(book, locals, language, question::replay(book, answers, today), today)
}

/// The pure function at the heart: `(book, local offers, facts, today) -> outcome`. `language` (BCP 47) only orders offers.
pub fn evaluate<'a>(
    book: &'a Book,
    locals: &[Local<'_>],
    language: &str,
    facts: Facts,
    today: Day,
) -> Outcome<'a> {
    let presumed = facts.presumed(book, today);
    let guards: Vec<&Guard> = book.guards.iter().filter(|guard| guard.holds(&facts)).collect();
    let view = View {
        book,
        locals,
        language,
        facts: &facts,
        assumptions: &assumptions(book, &facts, &presumed, today),
        presumed: &presumed,
        guards: &guards,
        today,
    };
    let doors: Vec<Door<'a>> = book.types.iter().map(|offer_type| view.door(offer_type)).collect();
    let phases = phase::active(&book.guide, &facts);
    let holds_door = |phase: u8| {
        doors
            .iter()
            .any(|door| door.is_relevant_and_open() && door.offer_type.phases.contains(&phase))
    };
    let order = phase::start_order(&book.guide, &facts, &phases);
    let start = order.iter().copied().find(|phase| holds_door(*phase));
    let start = start.or_else(|| order.first().copied()).unwrap_or(1);
    let active: Vec<u8> = phases.iter().map(|active| active.phase).collect();
    let cards = shortlist::select(book, &facts, &doors, start, &active);
    let open = doors.iter().filter_map(|door| view.open_facts(door)).collect();
    Outcome { phases, start, doors, cards, guards, open, facts }
}

/// A presumption that this person's situation leans on, and the situation without it.
struct Assumption {
    fact: FactId,
    /// The fact and all that may follow from it.
    influenced: Vec<FactId>,
    without: Facts,
}

/// Worked out once for all offer types: resolving a situation is the costly part.
fn assumptions(book: &Book, facts: &Facts, presumed: &Facts, today: Day) -> Vec<Assumption> {
    let assumed = |fact: &&crate::Fact| fact.presume.is_some() && facts.get(fact.code).is_none();
    let assumed = book.facts.iter().filter(assumed).map(|fact| fact.code);
    assumed
        .map(|fact| Assumption {
            fact,
            influenced: book.influenced_by(std::iter::once(fact)),
            without: presumed.without(book, fact, today),
        })
        .collect()
}

struct View<'v, 'a> {
    book: &'a Book,
    locals: &'v [Local<'v>],
    language: &'v str,
    facts: &'v Facts,
    presumed: &'v Facts,
    assumptions: &'v [Assumption],
    guards: &'v [&'a Guard],
    today: Day,
}

impl<'a> View<'_, 'a> {
    fn door(&self, offer_type: &'a OfferType) -> Door<'a> {
        let rules: Vec<&Rule> = self.rules(offer_type).collect();
        let ruling = combine(rules.iter().copied(), self.presumed);
        let missing = ruling.missing(self.presumed);
        let presumed = self.leaned_on(&rules, ruling.verdict);
        let no_public = self.guards.iter().any(|guard| guard.no_public_body) && !offer_type.school;
        let (locals, only_public) = self.locals_of(offer_type, no_public);
        let stale = locals.first().is_none_or(|index| self.locals[*index].is_stale(self.today));
        Door {
            relevance: offer_type.relevant.eval(self.facts),
            verdict: ruling.verdict,
            cited: ruling.cited,
            missing,
            presumed,
            locals,
            stale,
            advice_first: (no_public && (offer_type.public_body || only_public))
                || self.guards.iter().any(|guard| guard.behind_advice.contains(&offer_type.code)),
            hidden: self.guards.iter().any(|guard| {
                guard.exclude.contains(&offer_type.code)
                    || guard.exclude_classes.contains(&offer_type.class)
            }),
            offer_type,
        }
    }

    fn rules(&self, offer_type: &OfferType) -> impl Iterator<Item = &'a Rule> {
        let (code, today) = (offer_type.code, self.today);
        self.book
            .rules
            .iter()
            .filter(move |rule| rule.types.contains(&code) && rule.in_force(today))
    }

    /// Presumptions without which the verdict would be another.
    fn leaned_on(&self, rules: &[&'a Rule], verdict: Verdict) -> Vec<FactId> {
        let named = |assumption: &&Assumption| {
            rules.iter().any(|rule| rule.when.names_any(&assumption.influenced))
        };
        let decides = |assumption: &&Assumption| {
            combine(rules.iter().copied(), &assumption.without).verdict != verdict
        };
        let leaned = self.assumptions.iter().filter(named).filter(decides);
        leaned.map(|assumption| assumption.fact).collect()
    }

    /// Local offers that serve the person, best first: spoken language, freshness, date. Also: were there only public ones?
    fn locals_of(&self, offer_type: &OfferType, no_public: bool) -> (Vec<usize>, bool) {
        let mut locals: Vec<usize> = (0..self.locals.len())
            .filter(|index| self.locals[*index].types.contains(&offer_type.code))
            .filter(|index| self.locals[*index].serves(self.book, self.facts))
            .collect();
        let any = !locals.is_empty();
        if no_public {
            locals.retain(|index| !self.locals[*index].reports);
        }
        let only_public = any && locals.is_empty();
        order::by_key(&mut locals, |index| {
            let local = &self.locals[*index];
            let spoken = local.languages.iter().any(|language| language == self.language);
            (!spoken, local.is_stale(self.today), std::cmp::Reverse(local.dated))
        });
        (locals, only_public)
    }

    /// What a relevant, undecided door waits for.
    fn open_facts(&self, door: &Door<'_>) -> Option<Vec<FactId>> {
        if door.relevance.is_false() || door.hidden {
            return None;
        }
        let mut open = door.missing.clone();
        door.offer_type.relevant.each_open_fact(self.facts, &mut |fact| open.push(fact));
        (!open.is_empty()).then_some(open)
    }
}
