//! Guard H15: nobody meets a dead end.
//!
//! Every status with every age band and place, and with a single wish: at least three relevant open doors without a detour,
//! one of them a person to talk to. Under twelve only the parents' round is meant.

use std::collections::BTreeMap;

use catalogue::Content;
use engine::{
    Book, Class, Day, Fact, FactId, Facts, OfferType, Outcome, Value, Verdict, World, rule::combine,
};

use super::{
    Example,
    finding::{Finding, Severity},
    kinds::{Limits, Test, representatives, tests},
};
use crate::{Place, Places, conditions};

const DOORS: usize = 3;
const FROM_AGE: i32 = 12;
/// So many wishes are tried, each alone.
const WISHES: usize = 3;

/// What is wrong with a situation.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Lack {
    Doors,
    Adviser,
}

/// Dead ends, one finding for each status and lack.
pub(super) fn check(content: &Content, places: &Places, today: Day) -> Vec<Finding> {
    let book = &content.book;
    let world = World::new(book, content.locals(), today);
    let grid = Grid::new(content);
    let mut found: BTreeMap<(Option<i32>, Lack), (usize, Example)> = BTreeMap::new();
    for status in &grid.statuses {
        for given in grid.people(*status) {
            let facts = Facts::resolve(book, given.clone(), today);
            // The whole answer is costly, and most people need no second look.
            if surely_fine(book, &facts, today) {
                continue;
            }
            if let Some(lack) = lack(&world.evaluate("de", facts)) {
                let example = || (0, Example::new(content, &given, today));
                found.entry((*status, lack)).or_insert_with(example).0 += 1;
            }
        }
    }
    let findings = found.into_iter().map(|((status, lack), (count, example))| {
        let name = grid.status.zip(status).and_then(|(fact, value)| fact.value_id(value));
        finding(places, name, lack, count).example(example)
    });
    findings.collect()
}

fn finding(places: &Places, status: Option<&str>, lack: Lack, count: usize) -> Finding {
    let who = match status {
        Some(status) => format!("status `{status}`"),
        None => "no status said".to_owned(),
    };
    let what = match lack {
        Lack::Doors => "fewer than three open doors",
        Lack::Adviser => "nobody to talk to",
    };
    let value = |status: &str| places.values.get(&("status".to_owned(), status.to_owned()));
    let place = status.and_then(value).or_else(|| places.facts.get("status"));
    let place: Option<&Place> = place.or_else(|| places.types.values().min());
    let message = format!("a dead end with {who}: {what} ({count} situation(s))");
    let hint = "a door that asks for no paper, relevant to this person";
    Finding::new(Severity::Error, "dead-end", place, message).hint(hint)
}

/// Enough doors are open that no guard touches.
fn surely_fine(book: &Book, facts: &Facts, today: Day) -> bool {
    let guards: Vec<_> = book.guards.iter().filter(|guard| guard.holds(facts)).collect();
    if guards.iter().any(|guard| guard.no_public_body) {
        return false;
    }
    let presumed = facts.presumed(book, today);
    let is_open = |offer_type: &&OfferType| {
        let rules = book.rules.iter().filter(|rule| rule.types.contains(&offer_type.code));
        let verdict = || combine(rules.filter(|rule| rule.in_force(today)), &presumed).verdict;
        let touched = guards.iter().any(|guard| {
            guard.exclude.contains(&offer_type.code)
                || guard.behind_advice.contains(&offer_type.code)
                || guard.exclude_classes.contains(&offer_type.class)
        });
        !touched
            && offer_type.relevant.eval(facts).is_true()
            && matches!(verdict(), Verdict::Yes | Verdict::Conditional)
    };
    let open: Vec<&OfferType> = book.types.iter().filter(is_open).collect();
    open.len() >= DOORS && open.iter().any(|offer_type| offer_type.class == Class::Adviser)
}

fn lack(outcome: &Outcome<'_>) -> Option<Lack> {
    let open =
        || outcome.doors.iter().filter(|door| door.is_relevant_and_open() && !door.advice_first);
    if open().count() < DOORS {
        Some(Lack::Doors)
    } else if !open().any(|door| door.offer_type.class == Class::Adviser) {
        Some(Lack::Adviser)
    } else {
        None
    }
}

type Said = (FactId, Value);

/// Everybody, by what the guide's doors may hang on.
struct Grid<'a> {
    status: Option<&'a Fact>,
    statuses: Vec<Option<i32>>,
    /// What else the person says.
    others: Vec<Vec<Said>>,
}

impl<'a> Grid<'a> {
    fn new(content: &'a Content) -> Self {
        let book = &content.book;
        let status = book.fact_by_id("status");
        let statuses = status.into_iter().flat_map(|fact| &fact.values);
        let all = |fact: Option<&Fact>, from: i32| {
            let said = fact.into_iter().flat_map(|fact| {
                let values = kinds(content, fact).into_iter().filter(move |value| *value >= from);
                values.map(|value| Some((fact.code, Value::one(value))))
            });
            said.collect::<Vec<Option<Said>>>()
        };
        let goals = book.guide.goals.and_then(|goals| book.fact(goals));
        let wish = |wishes: &[i32]| goals.map(|fact| (fact.code, Value::List(wishes.to_vec())));
        let mut ages = all(book.fact_by_id("age"), FROM_AGE);
        if ages.is_empty() {
            ages.push(None);
        }
        let towns = all(book.guide.region.and_then(|region| book.fact(region)), 0);
        let mut others: Vec<Vec<Said>> = Vec::new();
        for age in &ages {
            for town in std::iter::once(&None).chain(&towns) {
                others.push([age.clone(), town.clone(), wish(&[])].into_iter().flatten().collect());
            }
        }
        let wishes = goals.into_iter().flat_map(|goals| &goals.values).take(WISHES);
        others.extend(wishes.map(|(code, _)| wish(&[*code]).into_iter().collect()));
        let statuses = statuses.map(|(status, _)| Some(*status)).chain([None]).collect();
        Self { status, statuses, others }
    }

    fn people(&self, status: Option<i32>) -> impl Iterator<Item = Vec<Said>> {
        let status = self.status.zip(status);
        let status = status.map(|(fact, value)| (fact.code, Value::one(value)));
        self.others.iter().map(move |others| status.iter().chain(others).cloned().collect())
    }
}

/// Values of a fact that conditions anywhere tell apart.
fn kinds(content: &Content, fact: &Fact) -> Vec<i32> {
    let mut wanted: Vec<Test> = Vec::new();
    let mut want = |of: FactId, test: Test| {
        if of == fact.code && !wanted.contains(&test) {
            wanted.push(test);
        }
    };
    conditions::deciding(content, &mut |cond| tests(cond, &mut want));
    conditions::deriving(&content.book, &mut |cond| tests(cond, &mut want));
    let towns: Vec<i32> = content.places.iter().map(|place| place.code).collect();
    let limits = Limits { places: &towns, last: None };
    representatives(fact, &wanted, limits).unwrap_or_default()
}
