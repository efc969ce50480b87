//! What an undecided door depends on: the fewest facts that decide it, whatever they turn out to be.
//!
//! A situation in which some facts are known and the verdict is still open says more than that these do not decide: whatever
//! decides holds one of the facts that still matter there. A few such situations leave few sets to try out.

use crate::{
    Day, Fact, FactId, Kind, Op, Outcome, Truth, TypeId, Value, Verdict, World, explain::place,
    lens::Lens,
};

/// So many facts at most decide together; beyond that all open ones are named.
const TOGETHER: usize = 3;
/// So many situations are tried at most; keeps a phone quick.
const SITUATIONS: usize = 1500;

type Given = Vec<(FactId, Value)>;

/// Open facts, by their place.
type Places = u64;

impl World<'_> {
    /// What it depends on: the fewest facts that decide the verdict whatever they turn out to be. All open facts if no few
    /// of them do; empty if the door is decided.
    pub fn deciding(&self, outcome: &Outcome<'_>, offer_type: TypeId) -> Vec<FactId> {
        let Some((shelf, door)) = place(outcome, offer_type) else { return Vec::new() };
        if door.verdict != Verdict::Unknown {
            return Vec::new();
        }
        let lens = self.lens(shelf);
        let mut open = Vec::new();
        for fact in door.missing.iter().filter_map(|code| self.book.fact(*code)) {
            let follows = fact.months_since.is_some() || !fact.derive.is_empty();
            let samples = samples(fact, lens, outcome);
            if !samples.is_empty() {
                open.push(Open { fact: fact.code, samples, follows });
            }
        }
        open.truncate(Places::BITS as usize);
        let given = outcome.facts.all_given().collect();
        let mut search =
            Search { lens, today: self.today, open, needed: Vec::new(), left: SITUATIONS };
        for size in 1..=TOGETHER {
            if let Some(found) = search.any(0, 0, size, &given) {
                let places = (0..search.open.len()).filter(|place| found & (1 << place) != 0);
                return places.map(|place| search.open[place].fact).collect();
            }
        }
        door.missing.clone()
    }
}

#[derive(Clone)]
struct Open {
    fact: FactId,
    /// Values that stand for all others.
    samples: Vec<i32>,
    /// Other facts may say it, so it cannot be anything whatever they are.
    follows: bool,
}

struct Search<'s> {
    lens: &'s Lens<'s>,
    today: Day,
    open: Vec<Open>,
    /// Whatever decides holds one of each.
    needed: Vec<Places>,
    /// So many situations may still be tried.
    left: usize,
}

impl Search<'_> {
    /// The first deciding set of so many facts more, from this place on.
    fn any(&mut self, chosen: Places, from: usize, more: usize, given: &Given) -> Option<Places> {
        if more == 0 {
            let may = self.left > 0 && self.needed.iter().all(|needed| needed & chosen != 0);
            return (may && self.decides(chosen, given)).then_some(chosen);
        }
        (from..self.open.len())
            .find_map(|place| self.any(chosen | (1 << place), place + 1, more - 1, given))
    }

    /// Is the verdict decided for every combination of the facts' values?
    fn decides(&mut self, facts: Places, given: &Given) -> bool {
        if self.left == 0 {
            return false;
        }
        if facts == 0 {
            let Some(missing) = self.missing(given) else { return true };
            let needed = self.narrowed(given, missing);
            self.needed.push(needed);
            return false;
        }
        // More knowledge changes nothing here; it might, where the verdict leans on what is presumed.
        self.left = self.left.saturating_sub(1);
        if self.lens.is_certain(given, self.today) {
            return true;
        }
        let place = facts.trailing_zeros() as usize;
        let Open { fact, samples, .. } = self.open[place].clone();
        samples
            .iter()
            .all(|sample| self.decides(facts & !(1 << place), &with(given, fact, *sample)))
    }

    /// What matters when even more is known and the verdict stays open: the less, the more it says.
    fn narrowed(&mut self, given: &Given, mut missing: Vec<FactId>) -> Places {
        let mut given = given.clone();
        for Open { fact, samples, follows } in self.open.clone() {
            if follows || !missing.contains(&fact) {
                continue;
            }
            let open = samples.into_iter().find_map(|sample| {
                let known = with(&given, fact, sample);
                Some((self.missing(&known)?, known))
            });
            (missing, given) = open.unwrap_or((missing, given));
        }
        let places = self.open.iter().enumerate();
        let needed = places.filter(|(_, open)| missing.contains(&open.fact));
        needed.fold(0, |all, (place, _)| all | (1 << place))
    }

    /// The facts that keep the verdict open; `None` if it is decided.
    fn missing(&mut self, given: &Given) -> Option<Vec<FactId>> {
        self.left = self.left.saturating_sub(1);
        self.lens.missing(given, self.today)
    }
}

fn with(given: &Given, fact: FactId, value: i32) -> Given {
    let others = given.iter().filter(|(known, _)| *known != fact).cloned();
    others.chain([(fact, Value::one(value))]).collect()
}

/// Values that stand for all others: each named value, each side of each mark, as far as half-knowledge leaves them open.
fn samples(fact: &Fact, lens: &Lens<'_>, outcome: &Outcome<'_>) -> Vec<i32> {
    let mut samples: Vec<i32> = match fact.kind {
        Kind::Bool => vec![0, 1],
        Kind::Code => fact.values.iter().map(|(code, _)| *code).collect(),
        Kind::Text | Kind::Codes | Kind::Numbers => return Vec::new(),
        Kind::Number | Kind::Date | Kind::Place => vec![0],
    };
    if !matches!(fact.kind, Kind::Bool | Kind::Code) {
        lens.each_cond(&mut |cond| {
            cond.each_comparison(&mut |named, _, mark| {
                if named == fact.code {
                    samples.extend([mark.saturating_sub(1), mark, mark.saturating_add(1)]);
                }
            });
        });
    }
    let known = outcome.facts.get(fact.code);
    match known {
        Some(Value::Range(low, high)) => samples.extend([*low, *high]),
        Some(Value::OneOf(values)) => samples.extend(values),
        Some(Value::List(_)) | None => {}
    }
    crate::order::by_key(&mut samples, |sample| *sample);
    samples.dedup();
    let possible =
        |sample: &i32| known.is_none_or(|known| known.compare(Op::Eq, *sample) != Truth::False);
    samples.into_iter().filter(possible).collect()
}
