//! What to look at twice: answers that contradict each other or do not count, and rules that may be wrong by now.

use std::collections::BTreeSet;

use engine::{Answer, Answers, Book, Day, Door, Fact, FactId, Facts, Kind, Mark, Rule, Value};

/// A rule that ends or begins within so many days is told.
const SOON: i32 = 90;

/// Something that was said although another thing follows from the rest.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contradiction {
    /// The fact.
    pub fact: FactId,
    /// What was said of it, which counts.
    pub given: Value,
    /// What would follow from the rest.
    pub follows: Value,
    /// The facts that were said and from which it would follow.
    pub from: Vec<FactId>,
}

/// The contradictions in what counts ([`Outcome::facts`](engine::Outcome::facts)), in the book's order. Sets add up and contradict
/// nothing; half-knowledge contradicts only what it rules out.
pub fn contradictions(book: &Book, facts: &Facts, today: Day) -> Vec<Contradiction> {
    let scalar = |fact: &&Fact| !matches!(fact.kind, Kind::Codes | Kind::Numbers);
    let said = book.derived().filter(scalar).filter(|fact| facts.is_given(fact.code));
    said.filter_map(|fact| contradiction(book, facts, fact, today)).collect()
}

fn contradiction(book: &Book, facts: &Facts, fact: &Fact, today: Day) -> Option<Contradiction> {
    let given = facts.get(fact.code)?.clone();
    let rest = facts.without(book, fact.code, today);
    let against =
        |facts: &Facts| facts.get(fact.code).filter(|value| given.excludes(value)).cloned();
    let follows = against(&rest)?;
    let mut from: Vec<FactId> =
        causes(book, fact).into_iter().filter(|cause| rest.is_given(*cause)).collect();
    // Those without which there is no contradiction; all, where several say the same.
    let needed = |cause: &FactId| against(&rest.without(book, *cause, today)).is_none();
    if from.iter().any(needed) {
        from.retain(needed);
    }
    Some(Contradiction { fact: fact.code, given, follows, from })
}

/// All facts from which one may follow.
fn causes(book: &Book, fact: &Fact) -> BTreeSet<FactId> {
    let mut causes = BTreeSet::new();
    let mut open = vec![fact];
    while let Some(fact) = open.pop() {
        let mut add = |cause: FactId| {
            if causes.insert(cause) {
                open.extend(book.fact(cause));
            }
        };
        fact.months_since.into_iter().for_each(&mut add);
        fact.derive.iter().for_each(|line| line.when.each_fact(&mut add));
    }
    causes
}

/// An answer, or a part of one, that does not count, because another answer took its question out of the way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeftOut {
    /// The fact.
    pub fact: FactId,
    /// The values of a list that do not count; empty: the whole answer does not.
    pub values: Vec<i32>,
}

/// What was said and does not count. `facts`: what counts.
pub fn left_out(answers: &Answers, facts: &Facts) -> Vec<LeftOut> {
    let left_out = |(fact, answer): (FactId, &Answer)| {
        let Answer::Is(said) = answer else { return None };
        let counts = facts.get(fact).filter(|_| facts.is_given(fact));
        let Some(counts) = counts else { return Some(LeftOut { fact, values: Vec::new() }) };
        let missing = said.list().iter().filter(|value| !counts.list().contains(value));
        let values: Vec<i32> = missing.copied().collect();
        (!values.is_empty()).then_some(LeftOut { fact, values })
    };
    answers.iter().filter_map(left_out).collect()
}

/// Dates of a beginning that lie after the day of evaluation: what began then has not begun.
pub fn not_yet(book: &Book, facts: &Facts, today: Day) -> Vec<FactId> {
    let counted = |date: FactId| book.facts.iter().any(|fact| fact.months_since == Some(date));
    let later = facts.all_given().filter(|(fact, value)| {
        matches!(value, Value::Range(first, _) if *first > today.0) && counted(*fact)
    });
    later.map(|(fact, _)| fact).collect()
}

/// Why a rule is to be looked at twice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stale {
    /// Nobody could name a source.
    Unverified,
    /// Last compared with its source on this day, more than a year ago.
    Unchecked(Day),
    /// It ends soon: its last day.
    Ends(Day),
    /// It is not in force yet and begins soon: its first day.
    Begins(Day),
}

/// Rules of a door to be looked at twice, with all reasons: first those that the verdict cites, then those that begin soon.
pub fn stale<'a>(book: &'a Book, door: &Door<'a>, today: Day) -> Vec<(&'a Rule, Vec<Stale>)> {
    let of_type = |rule: &&Rule| rule.types.contains(&door.offer_type.code);
    let coming = book.rules.iter().filter(of_type);
    let coming = coming.filter(|rule| rule.from.is_some_and(|from| from > today));
    let cited = door.cited.iter().map(|cited| cited.rule);
    let stale = cited.map(|rule| (rule, why(rule, today)));
    let begins =
        |rule: &'a Rule| (rule, soon(rule.from, today).map(Stale::Begins).into_iter().collect());
    stale.chain(coming.map(begins)).filter(|(_, why): &(_, Vec<Stale>)| !why.is_empty()).collect()
}

fn why(rule: &Rule, today: Day) -> Vec<Stale> {
    let unverified = (rule.mark == Mark::Unverified).then_some(Stale::Unverified);
    let unchecked = rule.is_long_unchecked(today).then_some(Stale::Unchecked(rule.checked));
    let ends = soon(rule.until, today).map(Stale::Ends);
    [unverified, unchecked, ends].into_iter().flatten().collect()
}

fn soon(day: Option<Day>, today: Day) -> Option<Day> {
    day.filter(|day| (today.0..=today.0.saturating_add(SOON)).contains(&day.0))
}

#[cfg(test)]
mod tests;
