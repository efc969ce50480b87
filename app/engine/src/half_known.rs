//! What half-knowledge decides.
//!
//! A fact may hold a few candidates: "a Duldung, I don't know which", a residence permit without its §. What is common to all
//! of them is decided, even if each gets there by another rule. So an undecided door is looked at once for each candidate, and
//! given up as soon as two of them disagree.

use crate::{
    Book, Cond, Fact, FactId, Facts, Kind, Truth, Value, Verdict, World,
    rule::{Cited, Ruling, combine_known},
};

/// A fact that rules name, of which candidates may be known, and what follows from it.
#[derive(Clone, Debug)]
pub(crate) struct Splitting<'a> {
    fact: FactId,
    follows: Vec<&'a Fact>,
}

/// The facts that conditions name, themselves or by a helper, and of which candidates may be known.
pub(crate) fn splittings<'a>(book: &'a Book, conds: &[&Cond]) -> Vec<Splitting<'a>> {
    let named = named(book, conds.iter().copied());
    let facts = named.into_iter().filter_map(|code| book.fact(code)).filter(|fact| may_split(fact));
    facts
        .map(|fact| {
            let reached = book.influenced_by(std::iter::once(fact.code));
            let follows = book
                .derived()
                .filter(|other| other.code != fact.code && reached.contains(&other.code));
            Splitting { fact: fact.code, follows: follows.collect() }
        })
        .collect()
}

/// Candidates of codes are few, and no helper is told as such.
pub(crate) fn may_split(fact: &Fact) -> bool {
    !fact.helper && matches!(fact.kind, Kind::Code | Kind::Bool)
}

/// The facts that conditions name, themselves or by a helper.
pub(crate) fn named<'c>(book: &Book, conds: impl Iterator<Item = &'c Cond>) -> Vec<FactId> {
    let mut named = Vec::new();
    let add = |cond: &Cond, named: &mut Vec<FactId>| {
        cond.each_fact(&mut |fact| {
            if !named.contains(&fact) {
                named.push(fact);
            }
        });
    };
    conds.for_each(|cond| add(cond, &mut named));
    let mut next = 0;
    while let Some(code) = named.get(next) {
        let helper = book.fact(*code).filter(|fact| fact.helper);
        next += 1;
        helper
            .into_iter()
            .flat_map(|fact| &fact.derive)
            .for_each(|line| add(&line.when, &mut named));
    }
    named
}

impl<'a> World<'a> {
    /// Of these shelves, with the verdict so far, the ones on which all candidates of a half-known fact agree on another verdict. Where
    /// they only confirm it, as those of a fact do that no rule of the door reads, the next fact may still say more.
    pub(crate) fn agreed(
        &self,
        facts: &Facts,
        presumed: &Facts,
        undecided: Vec<(usize, Verdict)>,
    ) -> Vec<(usize, Ruling<'a>)> {
        let mut agreed = Vec::new();
        let mut open = undecided;
        for splitting in &self.splittings {
            let Some(Value::OneOf(values)) = presumed.get(splitting.fact) else { continue };
            let mut so_far: Vec<(usize, Verdict, Option<Ruling<'a>>)> =
                open.iter().map(|(shelf, verdict)| (*shelf, *verdict, None)).collect();
            for value in values {
                if so_far.is_empty() {
                    break;
                }
                let case = facts.supposing(
                    presumed,
                    splitting.fact,
                    &Value::one(*value),
                    &splitting.follows,
                    self.today,
                );
                so_far.retain_mut(|(shelf, verdict, common)| {
                    let ruling = self.on(*shelf, &case);
                    ruling.verdict != *verdict && agrees(common, ruling)
                });
            }
            let found = so_far.into_iter().filter_map(|(shelf, _, common)| Some((shelf, common?)));
            agreed.extend(found);
            open.retain(|(shelf, _)| agreed.iter().all(|(found, _)| found != shelf));
        }
        agreed
    }

    /// Does this follow from a fact of which candidates are known?
    pub(crate) fn splits(&self, facts: &Facts, follows: FactId) -> bool {
        self.splittings.iter().any(|splitting| {
            matches!(facts.get(splitting.fact), Some(Value::OneOf(_)))
                && splitting.follows.iter().any(|fact| fact.code == follows)
        })
    }

    fn on(&self, shelf: usize, facts: &Facts) -> Ruling<'a> {
        combine_known(self.rules(shelf).map(|rule| Cited { rule, truth: rule.when.eval(facts) }))
    }
}

/// Does one more candidate say the same? Then its rules carry the verdict too.
pub(crate) fn agrees<'a>(common: &mut Option<Ruling<'a>>, ruling: Ruling<'a>) -> bool {
    let so_far = common.get_or_insert(Ruling { verdict: ruling.verdict, cited: Vec::new() });
    if ruling.verdict == Verdict::Unknown || ruling.verdict != so_far.verdict {
        return false;
    }
    for cited in ruling.cited.iter().filter(|cited| cited.truth.is_true()) {
        if !so_far.cited.iter().any(|known| known.rule.id == cited.rule.id) {
            so_far.cited.push(Cited { rule: cited.rule, truth: Truth::Unknown });
        }
    }
    true
}
