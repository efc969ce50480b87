//! The pure function at the heart: `(world, language, facts) -> outcome`.

use crate::{
    Answers, FactId, Facts, World,
    guard::Guard,
    outcome::{Door, Outcome},
    phase, question,
    rulings::Judged,
    serving::Serving,
    shortlist,
};

impl<'a> World<'a> {
    /// The outcome of answers: replays them, then [`World::evaluate`]s.
    pub fn answer(&self, language: &str, answers: &Answers) -> Outcome<'a> {
        self.evaluate(language, question::replay(self.book, answers, self.today))
    }

    /// The whole answer to a situation. `language` (BCP 47) only orders offers.
    pub fn evaluate(&self, language: &str, facts: Facts) -> Outcome<'a> {
        let book = self.book;
        let presumed = facts.presumed(book, self.today);
        let guards: Vec<&Guard> = book.guards.iter().filter(|guard| guard.holds(&facts)).collect();
        let view = View {
            world: self,
            facts: &facts,
            presumed: &presumed,
            serving: Serving::new(&self.circles, book, &facts, language),
            guards: &guards,
        };
        let judged = self.judge(&facts, &presumed).into_iter().enumerate();
        let doors: Vec<Door<'a>> = judged.map(|(shelf, judged)| view.door(shelf, judged)).collect();
        let phases = phase::active(&book.guide, &facts);
        let start = start(self, (&facts, &presumed), &phases, &doors);
        let active: Vec<u8> = phases.iter().map(|active| active.phase).collect();
        let cards = shortlist::select(book, &facts, &doors, start, &active);
        let open = doors.iter().filter_map(|door| view.open_facts(door)).collect();
        let paper_open = self.paper_open(&facts, &doors);
        Outcome { phases, start, doors, cards, guards, open, paper_open, facts, presumed }
    }
}

/// The phase to start with: the preferred one that holds an open door. A door that is worth showing to whom is assumed counts,
/// so that an answer that only confirms it does not move the start.
fn start(
    world: &World<'_>,
    (facts, presumed): (&Facts, &Facts),
    phases: &[phase::Active],
    doors: &[Door<'_>],
) -> u8 {
    let holds_door = |phase: &u8| {
        doors
            .iter()
            .filter(|door| door.offer_type.phases.contains(phase))
            .any(|door| door.is_open() && door.offer_type.relevant.eval(presumed).is_true())
    };
    let order = phase::start_order(&world.book.guide, facts, phases);
    let start = order.iter().copied().find(holds_door);
    start.or_else(|| order.first().copied()).unwrap_or(1)
}

struct View<'v, 'a> {
    world: &'v World<'a>,
    facts: &'v Facts,
    presumed: &'v Facts,
    serving: Serving,
    guards: &'v [&'a Guard],
}

impl<'a> View<'_, 'a> {
    fn door(&self, shelf: usize, Judged { ruling, presumed }: Judged<'a>) -> Door<'a> {
        let offer_type = &self.world.book.types[shelf];
        let missing = ruling.missing(self.presumed);
        let no_public = self.guards.iter().any(|guard| guard.no_public_body) && !offer_type.school;
        let (locals, only_public) = self.locals_of(shelf, no_public);
        let best = locals.first().map(|index| &self.world.locals[*index]);
        let mut notices = self.world.book.notices.iter();
        Door {
            relevance: offer_type.relevant.eval(self.facts),
            notice: notices
                .find(|notice| notice.holds(offer_type.code, ruling.verdict, self.facts)),
            verdict: ruling.verdict,
            cited: ruling.cited,
            missing,
            presumed,
            stale: best.is_none_or(|best| best.is_stale(self.world.today)),
            locals,
            advice_first: (no_public && (offer_type.public_body || only_public))
                || self.guards.iter().any(|guard| guard.behind_advice.contains(&offer_type.code)),
            hidden: self.guards.iter().any(|guard| guard.hides(offer_type)),
            offer_type,
        }
    }

    /// Local offers that serve the person, best first. Also: were there only public ones?
    fn locals_of(&self, shelf: usize, no_public: bool) -> (Vec<usize>, bool) {
        let mut locals = self.world.locals_of(shelf, &self.serving);
        let any = !locals.is_empty();
        if no_public {
            locals.retain(|index| !self.world.locals[*index].reports);
        }
        let only_public = any && locals.is_empty();
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

impl World<'_> {
    /// What no verdict hangs on and is still worth knowing: what lets the paper's own words stand beside the rules.
    fn paper_open(&self, facts: &Facts, doors: &[Door<'_>]) -> Vec<FactId> {
        let mut open = Vec::new();
        for notice in &self.book.notices {
            let speaks = |door: &Door<'_>| {
                door.relevance.is_true()
                    && notice.types.contains(&door.offer_type.code)
                    && notice.verdicts.contains(&door.verdict)
            };
            if doors.iter().any(speaks) {
                notice.when.each_open_fact(facts, &mut |fact| open.push(fact));
            }
        }
        open
    }
}
