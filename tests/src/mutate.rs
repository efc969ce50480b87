//! A mutation run over the pack: does any case notice when a rule says something else?
//!
//! One change at a time: each comparison of each rule's condition is turned into its opposite, each value of a list of values
//! is left out once, each verdict is turned into another. A change is *killed* when a case agrees that did not, or no longer
//! agrees; a *survivor* is a piece of a rule that no case holds in place.

use std::collections::BTreeMap;

use anyhow::{Context, Result};
use catalogue::Content;
use engine::{Cond, Day, Facts, Op, Rule, TypeId, Verdict, rule::combine};
use rules::{
    cases::{Case, Expected},
    persona::Reader,
    print,
};

/// What was changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Change {
    /// A comparison says the opposite.
    Comparison,
    /// A list of values lost one.
    Value,
    /// The rule says another verdict.
    Verdict,
}

/// A rule that says something else, and how.
struct Mutant<'a> {
    rule: &'a Rule,
    change: Change,
    told: String,
    mutated: Rule,
}

/// What became of all mutants.
#[derive(Debug, Default)]
pub struct Report {
    /// By kind of change: how many there were, and those that no case noticed, each as the rule's id and what was changed.
    pub changes: BTreeMap<Change, (usize, Vec<String>)>,
}

impl Report {
    fn of<'r>(
        &'r self,
        changes: &'r [Change],
    ) -> impl Iterator<Item = &'r (usize, Vec<String>)> + use<'r> {
        let counted = self.changes.iter().filter(|(change, _)| changes.contains(change));
        counted.map(|(_, counted)| counted)
    }

    /// How many changes of these kinds were made.
    pub fn total(&self, changes: &[Change]) -> usize {
        self.of(changes).map(|(total, _)| total).sum()
    }

    /// The changes of these kinds that no case noticed.
    pub fn survivors<'r>(&'r self, changes: &'r [Change]) -> impl Iterator<Item = &'r str> {
        self.of(changes).flat_map(|(_, survivors)| survivors).map(String::as_str)
    }

    /// Survivors in a hundred changes of these kinds.
    pub fn percent(&self, changes: &[Change]) -> f64 {
        let survivors = self.survivors(changes).count();
        100.0 * survivors as f64 / f64::max(self.total(changes) as f64, 1.0)
    }
}

/// Changes every rule in every way and asks the cases.
///
/// # Errors
/// A persona that cannot be read.
pub fn run(content: &Content, cases: &[Case]) -> Result<Report> {
    let judge = Judge::new(content, cases)?;
    let mut report = Report::default();
    for mutant in content.book.rules.iter().flat_map(|rule| mutants(content, rule)) {
        let (total, survivors) = report.changes.entry(mutant.change).or_default();
        *total += 1;
        if !judge.notices(&mutant) {
            survivors.push(format!("{}: {}", mutant.rule.id, mutant.told));
        }
    }
    Ok(report)
}

/// An expectation of a case, and whether the pack as it is meets it.
struct Judged<'a> {
    case: &'a Case,
    expected: &'a Expected,
    today: Day,
    facts: std::rc::Rc<Facts>,
    agrees: bool,
}

struct Judge<'a> {
    rules: BTreeMap<TypeId, Vec<&'a Rule>>,
    judged: BTreeMap<TypeId, Vec<Judged<'a>>>,
}

impl<'a> Judge<'a> {
    fn new(content: &'a Content, cases: &'a [Case]) -> Result<Self> {
        let book = &content.book;
        let mut judge = Self { rules: BTreeMap::new(), judged: BTreeMap::new() };
        for rule in &book.rules {
            for code in &rule.types {
                judge.rules.entry(*code).or_default().push(rule);
            }
        }
        let reader = Reader::new(content);
        for case in cases {
            let today = case.eval_date;
            let reading = case.reading(&reader, today);
            let reading = reading.with_context(|| format!("reading the persona of {}", case.id))?;
            let facts = Facts::resolve(book, reading.facts, today).presumed(book, today);
            let facts = std::rc::Rc::new(facts);
            for expected in &case.expect {
                let kind = book.type_by_id(&expected.offer_type);
                let kind = kind.with_context(|| format!("{}: no such offer type", case.id))?;
                let verdict = judge.verdict(kind.code, today, &facts, None);
                let agrees = case.agrees(expected, verdict);
                let facts = std::rc::Rc::clone(&facts);
                let judged = Judged { case, expected, today, facts, agrees };
                judge.judged.entry(kind.code).or_default().push(judged);
            }
        }
        Ok(judge)
    }

    /// The verdict on one offer type, one rule replaced.
    fn verdict(&self, of: TypeId, today: Day, facts: &Facts, other: Option<&Rule>) -> Verdict {
        let rules = self.rules.get(&of).into_iter().flatten().copied();
        let rules = rules.filter(|rule| rule.in_force(today));
        let replaced = rules.map(|rule| other.filter(|other| other.id == rule.id).unwrap_or(rule));
        combine(replaced, facts).verdict
    }

    fn notices(&self, mutant: &Mutant<'_>) -> bool {
        let changed = |of: TypeId, judged: &Judged<'_>| {
            let verdict = self.verdict(of, judged.today, &judged.facts, Some(&mutant.mutated));
            judged.case.agrees(judged.expected, verdict) != judged.agrees
        };
        mutant.rule.types.iter().any(|of| {
            let judged = self.judged.get(of).into_iter().flatten();
            judged.filter(|judged| mutant.rule.in_force(judged.today)).any(|one| changed(*of, one))
        })
    }
}

/// Every change of one rule.
fn mutants<'a>(content: &Content, rule: &'a Rule) -> Vec<Mutant<'a>> {
    let facts = &content.book.facts;
    let flips = flips(&rule.when).into_iter().map(|flip| {
        let told = match (&flip.from, &flip.to) {
            (Cond::In(fact, set), Cond::In(_, left)) => {
                let lost: Vec<i32> =
                    set.iter().copied().filter(|value| !left.contains(value)).collect();
                let lost = print::condition(&Cond::In(*fact, lost), facts);
                format!("a list of {} values loses {lost}", set.len())
            }
            (from, to) => format!(
                "`{}` becomes `{}`",
                print::condition(from, facts),
                print::condition(to, facts)
            ),
        };
        let mutated = Rule { when: flip.whole, ..rule.clone() };
        Mutant { rule, change: flip.change, told, mutated }
    });
    let verdict = match rule.verdict {
        Verdict::Yes => Verdict::No,
        Verdict::No | Verdict::Conditional | Verdict::Unknown => Verdict::Yes,
    };
    let told = format!("{:?} becomes {verdict:?}", rule.verdict).to_lowercase();
    let mutated = Rule { verdict, ..rule.clone() };
    let verdict = Mutant { rule, change: Change::Verdict, told, mutated };
    flips.chain([verdict]).collect()
}

/// A condition in which one comparison is another.
struct Flip {
    change: Change,
    whole: Cond,
    from: Cond,
    to: Cond,
}

fn flips(cond: &Cond) -> Vec<Flip> {
    let flip =
        |change: Change, to: Cond| Flip { change, whole: to.clone(), from: cond.clone(), to };
    let opposite = |cond: &Cond| flip(Change::Comparison, Cond::Not(Box::new(cond.clone())));
    match cond {
        Cond::Always => Vec::new(),
        Cond::All(parts) => group(parts, Cond::All),
        Cond::Any(parts) => group(parts, Cond::Any),
        Cond::Not(part) => flips(part)
            .into_iter()
            .map(|flip| Flip { whole: Cond::Not(Box::new(flip.whole)), ..flip })
            .collect(),
        Cond::Cmp(fact, op, right) => {
            vec![flip(Change::Comparison, Cond::Cmp(*fact, inverse(*op), *right))]
        }
        Cond::Some(_) => vec![opposite(cond)],
        Cond::In(fact, set) => {
            let without = |lost: &i32| {
                let left = set.iter().copied().filter(|value| value != lost).collect();
                flip(Change::Value, Cond::In(*fact, left))
            };
            let lost = set.iter().filter(|_| set.len() > 1).map(without);
            std::iter::once(opposite(cond)).chain(lost).collect()
        }
    }
}

fn group(parts: &[Cond], join: impl Fn(Vec<Cond>) -> Cond) -> Vec<Flip> {
    let flips_of = |index: usize| {
        let whole = |part: Cond| {
            let mut parts = parts.to_vec();
            parts[index] = part;
            join(parts)
        };
        let flips = flips(&parts[index]).into_iter();
        flips.map(|flip| Flip { whole: whole(flip.whole), ..flip }).collect::<Vec<_>>()
    };
    (0..parts.len()).flat_map(flips_of).collect()
}

fn inverse(op: Op) -> Op {
    match op {
        Op::Eq => Op::Ne,
        Op::Ne => Op::Eq,
        Op::Lt => Op::Ge,
        Op::Ge => Op::Lt,
        Op::Le => Op::Gt,
        Op::Gt => Op::Le,
    }
}
