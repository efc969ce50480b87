//! "What if": the verdict on one offer type under other facts, without evaluating the rest of the world.

use crate::{
    Book, Cond, Day, Fact, FactId, Facts, Rule, Value, Verdict, half_known,
    rule::{Ruling, combine},
};

/// The rules of one offer type and the part of the vocabulary that they read.
#[derive(Clone, Debug)]
pub(crate) struct Lens<'a> {
    pub(crate) rules: Vec<&'a Rule>,
    /// Every fact that the rules name, and every fact from which those may follow.
    pub(crate) reads: Vec<FactId>,
    derived: Vec<&'a Fact>,
    presumed: Vec<(FactId, i32)>,
    /// Facts that the rules name and of which candidates may be known, each with what is presumed and may follow from it.
    codes: Vec<(FactId, Vec<FactId>)>,
}

impl<'a> Lens<'a> {
    pub(crate) fn new(book: &'a Book, rules: Vec<&'a Rule>) -> Self {
        let mut reads = Vec::new();
        for rule in &rules {
            rule.when.each_fact(&mut |fact| remember(&mut reads, fact));
        }
        let mut next = 0;
        while let Some(code) = reads.get(next) {
            let fact = book.fact(*code);
            next += 1;
            for source in fact.into_iter().flat_map(sources) {
                remember(&mut reads, source);
            }
        }
        let known = |fact: &&Fact| reads.contains(&fact.code);
        let derived = book.derived().filter(known).collect();
        let facts = book.facts.iter().filter(known);
        let presumed: Vec<(FactId, i32)> =
            facts.clone().filter_map(|fact| Some((fact.code, fact.presume?))).collect();
        let named = half_known::named(book, rules.iter().map(|rule| &rule.when));
        let may_split = |code: &FactId| book.fact(*code).is_some_and(half_known::may_split);
        let codes = named.into_iter().filter(may_split).map(|code| {
            let follows = book.influenced_by(std::iter::once(code));
            let assumed = presumed.iter().map(|(fact, _)| *fact);
            (code, assumed.filter(|fact| follows.contains(fact)).collect())
        });
        let codes = codes.collect();
        Self { rules, reads, derived, presumed, codes }
    }

    /// The situation as far as these rules see it, what is presumed filled in.
    pub(crate) fn situation(&self, given: &[(FactId, Value)], today: Day) -> Facts {
        self.assuming(given, today).0
    }

    /// The same, and what of it is presumed.
    fn assuming(&self, given: &[(FactId, Value)], today: Day) -> (Facts, Vec<(FactId, Value)>) {
        let facts = Facts::resolve_some(&self.derived, given.iter().cloned(), today);
        let unsaid = self.presumed.iter().filter(|(fact, _)| facts.get(*fact).is_none());
        let assumed: Vec<_> = unsaid.map(|(fact, value)| (*fact, Value::one(*value))).collect();
        if assumed.is_empty() {
            return (facts, assumed);
        }
        let all = given.iter().cloned().chain(assumed.iter().cloned());
        (Facts::resolve_some(&self.derived, all, today), assumed)
    }

    /// The verdict when so much was said.
    pub(crate) fn verdict(&self, given: &[(FactId, Value)], today: Day) -> Verdict {
        self.ruling(given, today).1.verdict
    }

    /// Is the verdict decided without anything presumed?
    pub(crate) fn is_certain(&self, given: &[(FactId, Value)], today: Day) -> bool {
        let facts = Facts::resolve_some(&self.derived, given.iter().cloned(), today);
        combine(self.rules.iter().copied(), &facts).verdict != Verdict::Unknown
    }

    /// The facts that keep the verdict open when so much was said; `None` if it is decided.
    pub(crate) fn missing(&self, given: &[(FactId, Value)], today: Day) -> Option<Vec<FactId>> {
        let (facts, ruling) = self.ruling(given, today);
        (ruling.verdict == Verdict::Unknown).then(|| ruling.missing(&facts))
    }

    fn ruling(&self, given: &[(FactId, Value)], today: Day) -> (Facts, Ruling<'a>) {
        let (facts, assumed) = self.assuming(given, today);
        let ruling = combine(self.rules.iter().copied(), &facts);
        let decided = ruling.verdict != Verdict::Unknown;
        let agreed = self.codes.iter().find_map(|(code, follows)| match facts.get(*code) {
            // What follows from a half-known fact may be presumed, but not against what all its candidates say.
            Some(Value::OneOf(values))
                if !decided || assumed.iter().any(|(fact, _)| follows.contains(fact)) =>
            {
                let agreed = self.agreed(*code, values, given, today);
                agreed.filter(|agreed| agreed.verdict != ruling.verdict)
            }
            _ => None,
        });
        let ruling = agreed.unwrap_or(ruling);
        (facts, ruling)
    }

    /// The verdict on which all candidates agree.
    fn agreed(
        &self,
        code: FactId,
        values: &[i32],
        given: &[(FactId, Value)],
        today: Day,
    ) -> Option<Ruling<'a>> {
        let mut common = None;
        let mut given = given.to_vec();
        given.retain(|(fact, _)| *fact != code);
        for value in values {
            given.push((code, Value::one(*value)));
            let facts = self.situation(&given, today);
            given.pop();
            let ruling = combine(self.rules.iter().copied(), &facts);
            if !half_known::agrees(&mut common, ruling) {
                return None;
            }
        }
        common
    }

    /// Calls `visit` with every condition that may matter here: of the rules, and of the facts they read.
    pub(crate) fn each_cond(&self, visit: &mut impl FnMut(&Cond)) {
        self.rules.iter().for_each(|rule| visit(&rule.when));
        self.derived.iter().flat_map(|fact| &fact.derive).for_each(|line| visit(&line.when));
    }
}

/// The facts from which a derived fact follows.
fn sources(fact: &Fact) -> Vec<FactId> {
    let mut sources: Vec<FactId> = fact.months_since.into_iter().collect();
    for line in &fact.derive {
        line.when.each_fact(&mut |source| remember(&mut sources, source));
    }
    sources
}

fn remember(facts: &mut Vec<FactId>, fact: FactId) {
    if !facts.contains(&fact) {
        facts.push(fact);
    }
}
