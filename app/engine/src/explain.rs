//! Why not, and what it depends on: the answers behind a closed or an undecided door.

use crate::{
    Cond, Fact, FactId, Kind, Op, Outcome, Rule, Truth, TypeId, Value, Verdict, World, lens::Lens,
    outcome::Door,
};

/// So many facts at most decide together; beyond that all open ones are named.
const TOGETHER: usize = 3;
/// So many situations are tried at most to see whether some facts decide; keeps a phone quick.
const SITUATIONS: usize = 4000;

/// The answer that closes a door, and the rule that says so.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Excluding<'a> {
    /// The fact that was said; without it the rule would not close the door.
    pub fact: FactId,
    /// The rule that closes it.
    pub rule: &'a Rule,
}

impl<'a> World<'a> {
    /// Why not: the one answer on which the closing rule rests, the most specific if there are several. Of several rules that
    /// close a door the first one with an answer that alone would open it again, else the first that rests on an answer.
    /// `None` if the door is not closed, or closed to everyone.
    pub fn excluding(&self, outcome: &Outcome<'a>, offer_type: TypeId) -> Option<Excluding<'a>> {
        let (shelf, door) = place(outcome, offer_type)?;
        let lens = self.lens(shelf);
        let given: Vec<_> = outcome.facts.all_given().collect();
        let mut excluding: Option<((bool, usize), Excluding<'a>)> = None;
        let closing = door.cited.iter().filter(|cited| cited.truth.is_true());
        for rule in closing.filter(|_| door.verdict == Verdict::No).map(|cited| cited.rule) {
            let mut found = excluding;
            for (fact, _) in given.iter().filter(|(fact, _)| lens.reads.contains(fact)) {
                let mut without = given.clone();
                without.retain(|(other, _)| other != fact);
                let situation = lens.situation(&without, self.today);
                let opens = lens.verdict(&without, self.today) != Verdict::No;
                // A default rests on nothing of its own: it gives way when something else may hold.
                let lifted =
                    if rule.default { opens } else { !rule.when.eval(&situation).is_true() };
                let rank = (opens, self.rank(rule, lens, *fact));
                let better = match &found {
                    None => true,
                    Some((best, one)) => {
                        (opens && !best.0) || (one.rule.id == rule.id && *best < rank)
                    }
                };
                if lifted && better {
                    found = Some((rank, Excluding { fact: *fact, rule }));
                }
            }
            excluding = found;
        }
        excluding.map(|(_, excluding)| excluding)
    }

    /// What a rule's condition rests on: the facts that were said, directly or by what follows from them.
    pub fn grounds(&self, outcome: &Outcome<'a>, rule: &Rule) -> Vec<FactId> {
        let said = outcome.facts.all_given().map(|(fact, _)| fact);
        said.filter(|fact| rule.when.names_any(&self.book.influenced_by(std::iter::once(*fact))))
            .collect()
    }

    /// How specific a fact is to a rule: its last place in the condition. A default has no condition of its own; there what
    /// can change comes before what cannot, then what most of the other rules ask for.
    fn rank(&self, rule: &Rule, lens: &Lens<'_>, fact: FactId) -> usize {
        let reached = self.book.influenced_by(std::iter::once(fact));
        if rule.default {
            let asking = lens.rules.iter().filter(|rule| rule.when.names_any(&reached)).count();
            let changes = self.book.openings.iter().any(|opening| opening.changes_any(&reached));
            return asking + if changes { lens.rules.len() } else { 0 };
        }
        let (mut place, mut last) = (0, 0);
        rule.when.each_fact(&mut |named| {
            place += 1;
            if reached.contains(&named) {
                last = place;
            }
        });
        last
    }

    /// What it depends on: the fewest facts that decide the verdict whatever they turn out to be. All open facts if no few
    /// of them do; empty if the door is decided.
    pub fn deciding(&self, outcome: &Outcome<'a>, offer_type: TypeId) -> Vec<FactId> {
        let Some((shelf, door)) = place(outcome, offer_type) else { return Vec::new() };
        if door.verdict != Verdict::Unknown {
            return Vec::new();
        }
        let lens = self.lens(shelf);
        let given: Vec<_> = outcome.facts.all_given().collect();
        let open: Vec<(FactId, Vec<i32>)> = door
            .missing
            .iter()
            .filter_map(|fact| Some((*fact, self.samples(self.book.fact(*fact)?, lens, outcome))))
            .filter(|(_, samples)| !samples.is_empty())
            .collect();
        let mut budget = SITUATIONS;
        for size in 1..=TOGETHER.min(open.len()) {
            let found = subsets(open.len(), size).into_iter().find(|subset| {
                let facts: Vec<_> = subset.iter().map(|index| &open[*index]).collect();
                self.decides(lens, &given, &facts, &mut budget)
            });
            if let Some(subset) = found {
                return subset.into_iter().map(|index| open[index].0).collect();
            }
        }
        door.missing.clone()
    }

    /// Is the verdict decided for every combination of the facts' values?
    fn decides(
        &self,
        lens: &Lens<'_>,
        given: &[(FactId, Value)],
        facts: &[&(FactId, Vec<i32>)],
        budget: &mut usize,
    ) -> bool {
        let Some(((fact, samples), rest)) = facts.split_first() else {
            *budget = budget.saturating_sub(1);
            return lens.verdict(given, self.today) != Verdict::Unknown;
        };
        samples.iter().all(|sample| {
            let mut given = given.to_vec();
            given.retain(|(known, _)| known != fact);
            given.push((*fact, Value::one(*sample)));
            *budget > 0 && self.decides(lens, &given, rest, budget)
        })
    }

    /// Values that stand for all others: each named value, each side of each mark, as far as half-knowledge leaves them open.
    fn samples(&self, fact: &Fact, lens: &Lens<'_>, outcome: &Outcome<'_>) -> Vec<i32> {
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
}

fn place<'o, 'a>(outcome: &'o Outcome<'a>, offer_type: TypeId) -> Option<(usize, &'o Door<'a>)> {
    outcome.doors.iter().enumerate().find(|(_, door)| door.offer_type.code == offer_type)
}

/// All choices of `size` out of `count`, in order.
fn subsets(count: usize, size: usize) -> Vec<Vec<usize>> {
    if size == 0 {
        return vec![Vec::new()];
    }
    let mut all = Vec::new();
    for first in 0..count {
        for rest in subsets(count - first - 1, size - 1) {
            let rest = rest.into_iter().map(|index| index + first + 1);
            all.push(std::iter::once(first).chain(rest).collect());
        }
    }
    all
}

impl Cond {
    /// Calls `visit` with every comparison, and with every value that is asked for by membership.
    pub(crate) fn each_comparison(&self, visit: &mut impl FnMut(FactId, Op, i32)) {
        match self {
            Self::Always | Self::Some(_) => {}
            Self::All(parts) | Self::Any(parts) => {
                parts.iter().for_each(|part| part.each_comparison(visit));
            }
            Self::Not(part) => part.each_comparison(visit),
            Self::Cmp(fact, op, right) => visit(*fact, *op, *right),
            Self::In(fact, set) => set.iter().for_each(|value| visit(*fact, Op::Eq, *value)),
        }
    }
}
