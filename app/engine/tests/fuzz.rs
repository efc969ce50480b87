//! Whatever bytes arrive as a catalogue and whatever is said of a person: an answer or an error, never a panic.
//!
//! Bounded, so that it belongs to every run; `BOLERO_RANDOM_TEST_TIME_MS` makes it longer. Nothing is written to disk.

mod common;

use std::{sync::OnceLock, time::Duration};

use bolero::{TypeGenerator, check};
use catalogue::Content;
use common::{
    content,
    people::{People, Pick},
    today, world,
};
use engine::{Answer, Answers, Cond, FactId, Facts, Value, World};

/// What somebody may send as knowledge of a fact: any shape, any numbers, empty or upside down.
#[derive(Clone, Debug, TypeGenerator)]
enum Said {
    Range(Edge, Edge),
    OneOf(Vec<Edge>),
    List(Vec<Edge>),
    /// Another fact, with a value that it can take.
    Fitting(Pick),
}

/// Numbers, most of them where arithmetic goes wrong or where codes have a meaning.
#[derive(Clone, Copy, Debug, TypeGenerator)]
enum Edge {
    Least,
    Most,
    Small(u8),
    Any(i32),
}

impl Edge {
    fn number(self) -> i32 {
        match self {
            Self::Least => i32::MIN,
            Self::Most => i32::MAX,
            Self::Small(number) => number.into(),
            Self::Any(number) => number,
        }
    }
}

impl Said {
    fn value(&self) -> Option<Value> {
        let numbers = |edges: &[Edge]| edges.iter().map(|edge| edge.number()).collect();
        Some(match self {
            Self::Range(low, high) => Value::Range(low.number(), high.number()),
            Self::OneOf(edges) => Value::OneOf(numbers(edges)),
            Self::List(edges) => Value::List(numbers(edges)),
            Self::Fitting(_) => return None,
        })
    }
}

fn people() -> &'static People<'static> {
    static PEOPLE: OnceLock<People<'static>> = OnceLock::new();
    PEOPLE.get_or_init(|| People::new(&content().book))
}

/// Facts of the book, sometimes one that does not exist.
fn known(said: &[(u8, Said)]) -> Vec<(FactId, Value)> {
    let facts = &content().book.facts;
    let one = |(fact, said): &(u8, Said)| {
        let code = match facts.get(usize::from(*fact)) {
            Some(fact) => fact.code,
            None => FactId(u16::MAX - u16::from(*fact)),
        };
        match said {
            Said::Fitting(pick) => people().known(&[*pick]),
            other => other.value().map(|value| (code, value)).into_iter().collect(),
        }
    };
    said.iter().flat_map(one).collect()
}

/// Asks everything that can be asked about a person.
fn ask(world: &World<'_>, known: &[(FactId, Value)]) {
    let facts = Facts::resolve(world.book, known.iter().cloned(), today());
    let outcome = world.evaluate("de", facts);
    assert_eq!(outcome.doors.len(), world.book.types.len());
    for door in outcome.doors.iter().take(3) {
        world.ways(&outcome, door.offer_type.code);
        world.excluding(&outcome, door.offer_type.code);
        world.deciding(&outcome, door.offer_type.code);
        for cited in &door.cited {
            world.grounds(&outcome, cited.rule);
        }
    }
    let answers: Answers =
        known.iter().map(|(fact, value)| (*fact, Answer::Is(value.clone()))).collect();
    let replayed = world.answer("de", &answers);
    let next = world.next(&answers, &replayed);
    assert!(next.is_none_or(|question| !question.is_answered(&answers)));
}

/// What decodes can be evaluated.
fn evaluate(content: &Content) {
    let world = World::new(&content.book, content.locals(), today());
    let facts = content.book.facts.iter().zip(0..);
    let known: Vec<_> = facts.map(|(fact, number)| (fact.code, Value::one(number % 7))).collect();
    ask(&world, &[]);
    ask(&world, &known);
}

/// Where, whether the byte is replaced, dropped or doubled, and by what.
type Change = (u32, u8, u8);

fn mutated(bytes: &[u8], changes: &[Change]) -> Vec<u8> {
    let mut bytes = bytes.to_vec();
    for (place, how, byte) in changes.iter().take(8) {
        let place = usize::try_from(*place).unwrap_or_default() % bytes.len().max(1);
        match how % 4 {
            0 => drop(bytes.remove(place)),
            1 => bytes.insert(place, *byte),
            2 => bytes.truncate(bytes.len() - place.min(9)),
            _ => bytes[place] = *byte,
        }
    }
    bytes
}

/// The shipped content with few offers: the shorter, the more often a change meets something that matters.
fn sent() -> Content {
    let mut content = content().clone();
    content.offers.truncate(3);
    content.organisations.truncate(3);
    content
}

#[test]
fn any_bytes_are_a_content_or_an_error() {
    check!().with_test_time(Duration::from_secs(1)).for_each(|bytes| {
        let decoded = [
            postcard::from_bytes::<Content>(bytes).ok(),
            serde_json::from_slice::<Content>(bytes).ok(),
        ];
        decoded.iter().flatten().for_each(evaluate);
    });
}

#[test]
fn any_bytes_are_a_condition_that_can_be_evaluated_or_an_error() {
    let people: Vec<Facts> =
        [vec![], known(&[(0, Said::Fitting((0, 0, 0))), (1, Said::List(vec![]))])]
            .into_iter()
            .map(|known| Facts::resolve(&content().book, known, today()))
            .collect();
    check!().with_test_time(Duration::from_secs(1)).for_each(|bytes| {
        let decoded =
            [postcard::from_bytes::<Cond>(bytes).ok(), serde_json::from_slice::<Cond>(bytes).ok()];
        for cond in decoded.iter().flatten() {
            for facts in &people {
                let truth = cond.eval(facts);
                assert_eq!(Cond::Not(Box::new(cond.clone())).eval(facts), !truth);
            }
        }
    });
}

#[test]
fn any_change_to_the_sent_content_is_a_content_that_can_be_evaluated_or_an_error() {
    let bytes = postcard::to_allocvec(&sent()).unwrap();
    let changes = check!().with_test_time(Duration::from_secs(4)).with_shrink_time(Duration::ZERO);
    changes.with_type::<Vec<Change>>().for_each(|changes| {
        if let Ok(content) = postcard::from_bytes::<Content>(&mutated(&bytes, changes)) {
            evaluate(&content);
        }
    });
}

#[test]
fn any_change_to_the_content_as_json_is_a_content_that_can_be_evaluated_or_an_error() {
    let bytes = serde_json::to_vec(&sent()).unwrap();
    let changes = check!().with_test_time(Duration::from_secs(2)).with_shrink_time(Duration::ZERO);
    changes.with_type::<Vec<Change>>().for_each(|changes| {
        if let Ok(content) = serde_json::from_slice::<Content>(&mutated(&bytes, changes)) {
            evaluate(&content);
        }
    });
}

#[test]
fn a_condition_nested_beyond_reason_is_an_error() {
    // In the order of the declaration: always, all, any, not.
    for nesting in [[1, 1], [2, 1], [3, 3]] {
        let bytes: Vec<u8> = nesting.repeat(500_000);
        assert!(postcard::from_bytes::<Cond>(&bytes).is_err());
    }
    let json = r#"{"not":"#.repeat(500_000);
    assert!(serde_json::from_str::<Cond>(&json).is_err());
}

#[test]
fn whatever_is_said_gets_an_answer() {
    let said = check!().with_test_time(Duration::from_secs(4)).with_shrink_time(Duration::ZERO);
    said.with_type::<Vec<(u8, Said)>>().for_each(|said| ask(world(), &known(said)));
}

#[test]
fn whatever_is_said_of_every_fact_at_once_gets_an_answer() {
    let ends = [i32::MIN, -1, 0, i32::MAX];
    let ranges = ends.iter().flat_map(|low| ends.map(|high| Value::Range(*low, high)));
    let lists = [vec![], ends.to_vec()];
    let lists = lists.into_iter().flat_map(|list| [Value::OneOf(list.clone()), Value::List(list)]);
    for value in ranges.chain(lists) {
        let all = content().book.facts.iter();
        let given: Vec<_> = all.clone().map(|fact| (fact.code, value.clone())).collect();
        ask(world(), &given);
        let base = all.filter(|fact| fact.derive.is_empty() && fact.months_since.is_none());
        let given: Vec<_> = base.map(|fact| (fact.code, value.clone())).collect();
        ask(world(), &given);
    }
}
