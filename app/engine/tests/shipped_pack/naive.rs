//! The engine against the plainest reading of the rules: no interning, no short cuts, every possible value tried.

use std::{
    cell::RefCell,
    collections::{BTreeMap, BTreeSet},
};

use engine::{Cond, Day, Fact, FactId, Kind, Rule, Truth, TypeId, Value, Verdict};
use proptest::prelude::*;

use crate::{
    common::{content, today},
    evaluate, people, picks, told,
};

/// Kleene's values as a jurist says them: yes, no, or not known.
type Kleene = Option<bool>;

#[expect(clippy::manual_try_fold, reason = "the plain reading looks at every part")]
fn all(parts: impl Iterator<Item = Kleene>) -> Kleene {
    parts.fold(Some(true), |sum, part| match (sum, part) {
        (Some(true), Some(true)) => Some(true),
        (Some(true), None) | (None, Some(true)) | (None, None) => None,
        (Some(false), _) | (_, Some(false)) => Some(false),
    })
}

#[expect(clippy::manual_try_fold, reason = "the plain reading looks at every part")]
fn any(parts: impl Iterator<Item = Kleene>) -> Kleene {
    parts.fold(Some(false), |sum, part| match (sum, part) {
        (Some(false), Some(false)) => Some(false),
        (Some(false), None) | (None, Some(false)) | (None, None) => None,
        (Some(true), _) | (_, Some(true)) => Some(true),
    })
}

/// What all possible values agree on.
fn agreed(answers: impl Iterator<Item = bool>) -> Kleene {
    let answers: BTreeSet<bool> = answers.collect();
    if answers.len() == 1 { answers.first().copied() } else { None }
}

/// Does a test of one number hold for a half-known value? A list passes it if one of its elements does.
fn holds(value: &Value, test: impl Fn(i32) -> bool) -> Kleene {
    match value {
        Value::Range(low, high) => agreed((*low..=*high).map(test)),
        Value::OneOf(some) => agreed(some.iter().copied().map(test)),
        Value::List(list) => Some(list.iter().copied().any(test)),
    }
}

/// A person as said, some of the unsaid assumed.
struct Person<'a> {
    said: &'a BTreeMap<FactId, Value>,
    assumed: BTreeMap<FactId, Value>,
    seen: RefCell<BTreeMap<FactId, Option<Value>>>,
}

impl<'a> Person<'a> {
    fn new(said: &'a BTreeMap<FactId, Value>, assumed: BTreeMap<FactId, Value>) -> Self {
        Self { said, assumed, seen: RefCell::default() }
    }

    /// What is known of a fact: as said, as assumed, or as it follows from others.
    fn value(&self, code: FactId) -> Option<Value> {
        if let Some(value) = self.said.get(&code).or_else(|| self.assumed.get(&code)) {
            return Some(value.clone());
        }
        if let Some(seen) = self.seen.borrow().get(&code) {
            return seen.clone();
        }
        let value = content().book.fact(code).and_then(|fact| self.follows(fact));
        self.seen.borrow_mut().insert(code, value.clone());
        value
    }

    fn follows(&self, fact: &Fact) -> Option<Value> {
        let start = fact.months_since.and_then(|start| self.value(start));
        if let Some(Value::Range(first, last)) = start {
            let months = |day: i32| today().full_months_since(Day(day));
            return Some(Value::Range(months(last), months(first)));
        }
        let lines = fact.derive.iter().map(|line| (self.truth(&line.when), &line.is));
        let lines: Vec<_> = lines.filter(|(truth, _)| *truth != Some(false)).collect();
        if fact.kind == Kind::Codes && !fact.derive.is_empty() {
            let closed = lines.iter().all(|(truth, _)| *truth == Some(true));
            let mut set: Vec<i32> = Vec::new();
            for value in lines.iter().flat_map(|(_, is)| *is) {
                if !set.contains(value) {
                    set.push(*value);
                }
            }
            return closed.then_some(Value::List(set));
        }
        let first = lines.iter().position(|(truth, _)| *truth == Some(true));
        // Whatever becomes of what is known in part, one line of a helper's table will be true.
        let helper = fact.helper
            && !fact.incidental
            && fact.derive.iter().all(|line| self.open_parts_are_known(&line.when));
        let first = first.or((helper && !lines.is_empty()).then(|| lines.len() - 1))?;
        let candidates = lines[..=first].iter().flat_map(|(_, is)| is.iter().copied());
        Value::candidates(candidates.collect())
    }

    /// Is something known of every fact named in a part that is open?
    fn open_parts_are_known(&self, cond: &Cond) -> bool {
        if self.truth(cond).is_some() {
            return true;
        }
        match cond {
            Cond::Always => true,
            Cond::All(parts) | Cond::Any(parts) => {
                parts.iter().all(|part| self.open_parts_are_known(part))
            }
            Cond::Not(part) => self.open_parts_are_known(part),
            Cond::Cmp(fact, ..) | Cond::In(fact, _) | Cond::Some(fact) => {
                self.value(*fact).is_some()
            }
        }
    }

    fn truth(&self, cond: &Cond) -> Kleene {
        match cond {
            Cond::Always => Some(true),
            Cond::All(parts) => all(parts.iter().map(|part| self.truth(part))),
            Cond::Any(parts) => any(parts.iter().map(|part| self.truth(part))),
            Cond::Not(part) => self.truth(part).map(|truth| !truth),
            Cond::Cmp(fact, op, right) => holds(&self.value(*fact)?, |left| op.holds(left, *right)),
            Cond::In(fact, set) => holds(&self.value(*fact)?, |left| set.contains(&left)),
            Cond::Some(fact) => match self.value(*fact)? {
                Value::List(list) => Some(!list.is_empty()),
                other => holds(&other, |value| value != 0),
            },
        }
    }

    /// "Everything common to the candidates is already decided": of one half-known fact, each candidate in turn. What is
    /// presumed does not count against them.
    fn verdict(&self, of: TypeId) -> (Verdict, BTreeSet<&'static str>) {
        let (verdict, cited) = self.plain_verdict(of);
        let facts = content().book.facts.iter();
        let codes =
            facts.filter(|fact| !fact.helper && matches!(fact.kind, Kind::Code | Kind::Bool));
        let mut agreed = codes.filter_map(|fact| self.agreed(of, fact.code));
        agreed.find(|(agreed, _)| *agreed != verdict).unwrap_or((verdict, cited))
    }

    fn agreed(&self, of: TypeId, code: FactId) -> Option<(Verdict, BTreeSet<&'static str>)> {
        let Some(Value::OneOf(candidates)) = self.value(code) else { return None };
        let mut verdicts: BTreeSet<Option<Verdict>> = BTreeSet::new();
        let mut cited: BTreeSet<&'static str> = BTreeSet::new();
        for candidate in candidates {
            let mut said = self.said.clone();
            said.insert(code, Value::one(candidate));
            let assumed = assumptions(&said);
            let (verdict, rules) = Person::new(&said, assumed).true_rules(of);
            verdicts.insert(Some(verdict).filter(|verdict| *verdict != Verdict::Unknown));
            cited.extend(rules);
        }
        let common = verdicts.first().copied().flatten().filter(|_| verdicts.len() == 1);
        common.map(|verdict| (verdict, cited))
    }

    fn true_rules(&self, of: TypeId) -> (Verdict, BTreeSet<&'static str>) {
        let (verdict, mut cited) = self.plain_verdict(of);
        let rules = content().book.rules.iter();
        let open =
            rules.filter(|rule| self.truth(&rule.when).is_none()).map(|rule| rule.id.as_str());
        open.for_each(|id| {
            cited.remove(id);
        });
        (verdict, cited)
    }

    /// "The verdict is the common verdict of all rules that can still fire; if they differ, `unknown`."
    fn plain_verdict(&self, of: TypeId) -> (Verdict, BTreeSet<&'static str>) {
        let rules = content().book.rules.iter();
        let rules = rules.filter(|rule| rule.types.contains(&of) && rule.in_force(today()));
        let rules: Vec<(&Rule, Kleene)> =
            rules.map(|rule| (rule, self.truth(&rule.when))).collect();
        let fires = |rule: &Rule, truth: Kleene, other: &Rule| {
            let stronger = rule.overrides.contains(&other.id) || (other.default && !rule.default);
            truth == Some(true) && stronger
        };
        let beaten = |other: &Rule| rules.iter().any(|(rule, truth)| fires(rule, *truth, other));
        let left = rules.iter().filter(|(rule, truth)| *truth != Some(false) && !beaten(rule));
        let left: Vec<_> = left.collect();
        let verdicts: Vec<Verdict> = left.iter().map(|(rule, _)| rule.verdict).collect();
        let common = verdicts.iter().all(|verdict| *verdict == verdicts[0]);
        let certain = left.iter().any(|(_, truth)| *truth == Some(true));
        let verdict = if common && certain { verdicts[0] } else { Verdict::Unknown };
        (verdict, left.iter().map(|(rule, _)| rule.id.as_str()).collect())
    }
}

/// Every presumption of the pack about what was not said and does not follow.
fn assumptions(said: &BTreeMap<FactId, Value>) -> BTreeMap<FactId, Value> {
    let plain = Person::new(said, BTreeMap::new());
    let unsaid = content().book.facts.iter().filter(|fact| plain.value(fact.code).is_none());
    unsaid.filter_map(|fact| Some((fact.code, Value::one(fact.presume?)))).collect()
}

fn kleene(truth: Truth) -> Kleene {
    match truth {
        Truth::True => Some(true),
        Truth::False => Some(false),
        Truth::Unknown => None,
    }
}

proptest! {
    #![proptest_config(crate::cases(128))]

    #[test]
    fn the_engine_says_what_the_plain_reading_says(picks in picks()) {
        let known = people().known(&picks);
        let outcome = evaluate(&known);
        let said: BTreeMap<_, _> = known.iter().cloned().collect();
        let assumed = assumptions(&said);
        let plain = Person::new(&said, BTreeMap::new());
        let person = Person::new(&said, assumed.clone());
        for door in &outcome.doors {
            let told = || format!("{} of {}", door.offer_type.id, told(&known));
            let (verdict, cited) = person.verdict(door.offer_type.code);
            let theirs: BTreeSet<&str> = door.cited.iter().map(|cited| cited.rule.id.as_str()).collect();
            prop_assert_eq!((door.verdict, theirs), (verdict, cited), "{}", told());
            prop_assert_eq!(kleene(door.relevance), plain.truth(&door.offer_type.relevant), "{}", told());
            prop_assert_eq!(door.missing.is_empty(), verdict != Verdict::Unknown, "{}", told());
        }
    }

    #[test]
    fn a_verdict_names_the_presumptions_without_which_it_would_be_another(picks in picks()) {
        let known = people().known(&picks);
        let outcome = evaluate(&known);
        let said: BTreeMap<_, _> = known.iter().cloned().collect();
        let assumed = assumptions(&said);
        let person = Person::new(&said, assumed.clone());
        let mut named: BTreeMap<TypeId, Vec<FactId>> = BTreeMap::new();
        for fact in assumed.keys() {
            let mut others = assumed.clone();
            others.remove(fact);
            let without = Person::new(&said, others);
            for door in &outcome.doors {
                let code = door.offer_type.code;
                if without.plain_verdict(code).0 != person.plain_verdict(code).0 {
                    named.entry(code).or_default().push(*fact);
                }
            }
        }
        for door in &outcome.doors {
            let theirs: BTreeSet<FactId> = door.presumed.iter().copied().collect();
            let ours = named.remove(&door.offer_type.code).unwrap_or_default().into_iter().collect();
            let told = || format!("{} of {}", door.offer_type.id, told(&known));
            // Where only the candidates of a half-known fact decide, or several presumptions each without the others, all
            // count that the rules read.
            let (assumed, alone) = (&person, Person::new(&said, BTreeMap::new()));
            let [assumed, alone] = [assumed, &alone].map(|one| one.plain_verdict(door.offer_type.code).0);
            prop_assert_eq!(theirs.is_empty(), assumed == door.verdict && alone == assumed, "{}", told());
            prop_assert!(theirs.is_superset(&ours), "{}", told());
            if assumed == door.verdict && !ours.is_empty() {
                prop_assert_eq!(theirs, ours, "{}", told());
            }
        }
    }
}
