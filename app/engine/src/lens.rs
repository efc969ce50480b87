//! "What if": the verdict on one offer type under other facts, without evaluating the rest of the world.
//!
//! Here also stands what half-knowledge decides: a fact may hold a few candidates ("a Duldung, I don't know which"), and what
//! is common to all of them is decided, even if each gets there by another rule.

use crate::{
    Book, Cond, Day, Fact, FactId, Facts, Kind, Rule, Truth, Value, Verdict,
    rule::{Cited, Ruling, combine},
};

/// The rules of one offer type and the part of the vocabulary that they read.
#[derive(Clone, Debug)]
pub(crate) struct Lens<'a> {
    pub(crate) rules: Vec<&'a Rule>,
    /// Every fact that the rules name, and every fact from which those may follow.
    pub(crate) reads: Vec<FactId>,
    derived: Vec<&'a Fact>,
    presumed: Vec<(FactId, i32)>,
    /// Facts of which candidates may be known.
    codes: Vec<FactId>,
}

/// What somebody said, on which day, and a fact that is not presumed for once.
#[derive(Clone, Copy)]
struct Said<'g> {
    given: &'g [(FactId, Value)],
    today: Day,
    but: Option<FactId>,
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
        let presumed = facts.clone().filter_map(|fact| Some((fact.code, fact.presume?))).collect();
        let codes =
            facts.filter(|fact| !fact.helper && matches!(fact.kind, Kind::Code | Kind::Bool));
        let codes = codes.map(|fact| fact.code).collect();
        Self { rules, reads, derived, presumed, codes }
    }

    /// The situation as far as these rules see it, what is presumed filled in.
    pub(crate) fn situation(&self, given: &[(FactId, Value)], today: Day) -> Facts {
        self.assuming(&Said { given, today, but: None })
    }

    /// The verdict when so much was said.
    pub(crate) fn verdict(&self, given: &[(FactId, Value)], today: Day) -> Verdict {
        self.verdict_on(&Said { given, today, but: None })
    }

    /// The verdict when one fact is not presumed.
    pub(crate) fn verdict_without(
        &self,
        fact: FactId,
        given: &[(FactId, Value)],
        today: Day,
    ) -> Verdict {
        self.verdict_on(&Said { given, today, but: Some(fact) })
    }

    /// The ruling on which all candidates of a half-known fact agree, with the rules that carry it for some of them, and the
    /// presumptions without which they would not agree.
    pub(crate) fn common(
        &self,
        given: &[(FactId, Value)],
        today: Day,
    ) -> Option<(Ruling<'a>, Vec<FactId>)> {
        let said = Said { given, today, but: None };
        let facts = self.assuming(&said);
        let ruling = self.agreed(&facts, &said)?;
        let plain = Facts::resolve_some(&self.derived, given.iter().cloned(), today);
        let leans =
            |fact: &FactId| self.verdict_on(&Said { but: Some(*fact), ..said }) != ruling.verdict;
        let unsaid = self.presumed.iter().map(|(fact, _)| *fact);
        let leaned = unsaid.filter(|fact| plain.get(*fact).is_none()).filter(leans).collect();
        Some((ruling, leaned))
    }

    fn assuming(&self, said: &Said<'_>) -> Facts {
        let given = said.given.iter().cloned();
        let facts = Facts::resolve_some(&self.derived, given.clone(), said.today);
        let unsaid = self
            .presumed
            .iter()
            .filter(|(fact, _)| Some(*fact) != said.but && facts.get(*fact).is_none());
        let assumed: Vec<_> = unsaid.map(|(fact, value)| (*fact, Value::one(*value))).collect();
        if assumed.is_empty() {
            return facts;
        }
        Facts::resolve_some(&self.derived, given.chain(assumed), said.today)
    }

    fn verdict_on(&self, said: &Said<'_>) -> Verdict {
        let facts = self.assuming(said);
        let ruling = combine(self.rules.iter().copied(), &facts);
        if ruling.verdict != Verdict::Unknown {
            return ruling.verdict;
        }
        self.agreed(&facts, said).map_or(Verdict::Unknown, |ruling| ruling.verdict)
    }

    fn agreed(&self, facts: &Facts, said: &Said<'_>) -> Option<Ruling<'a>> {
        self.codes.iter().find_map(|code| match facts.get(*code) {
            Some(Value::OneOf(values)) => self.agreed_by(*code, values, said),
            _ => None,
        })
    }

    fn agreed_by(&self, code: FactId, values: &[i32], said: &Said<'_>) -> Option<Ruling<'a>> {
        let mut agreed: Option<Ruling<'a>> = None;
        let mut given = said.given.to_vec();
        given.retain(|(fact, _)| *fact != code);
        for value in values {
            given.push((code, Value::one(*value)));
            let facts = self.assuming(&Said { given: &given, ..*said });
            given.pop();
            let ruling = combine(self.rules.iter().copied(), &facts);
            let so_far =
                agreed.get_or_insert(Ruling { verdict: ruling.verdict, cited: Vec::new() });
            if ruling.verdict == Verdict::Unknown || ruling.verdict != so_far.verdict {
                return None;
            }
            for cited in ruling.cited.iter().filter(|cited| cited.truth.is_true()) {
                if !so_far.cited.iter().any(|known| known.rule.id == cited.rule.id) {
                    so_far.cited.push(Cited { rule: cited.rule, truth: Truth::Unknown });
                }
            }
        }
        agreed
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
