//! What would open a door, what closes it, what it depends on: on a book of three rules.
//!
//! A course is open after three months, or with B1; registering helps whoever has a card; the paper decides the rest.

use engine::{
    Because, Book, Class, Cond, Day, Fact, FactId, Facts, Kind, Mark, OfferType, Op, Outcome, Rule,
    TypeId, Value, Verdict, World,
    open_door::{Change, Opening},
};

const PAPER: FactId = FactId(1);
const MONTHS: FactId = FactId(2);
const ENTRY: FactId = FactId(3);
const LEVEL: FactId = FactId(4);
const REGISTERED: FactId = FactId(5);
const COURSE: TypeId = TypeId(1);
const CARD: i32 = 1;
const DULDUNG: i32 = 2;
const A1: i32 = 1;
const B1: i32 = 3;

fn today() -> Day {
    Day::from_ymd(2026, 11, 22)
}

fn fact(code: FactId, id: &str, kind: Kind, values: &[(i32, &str)]) -> Fact {
    let values = values.iter().map(|(code, id)| (*code, (*id).to_owned())).collect();
    let id = id.to_owned();
    let (derive, presume, months_since) = (vec![], None, None);
    let (desk, helper, incidental) = (false, false, false);
    Fact { code, id, kind, values, months_since, derive, presume, desk, helper, incidental }
}

fn rule(id: &str, verdict: Verdict, when: Cond, default: bool) -> Rule {
    Rule {
        id: id.to_owned(),
        types: vec![COURSE],
        verdict,
        when,
        default,
        overrides: vec![],
        because: Because { id: "because".to_owned(), args: vec![] },
        decided_by: vec!["office".to_owned()],
        law: String::new(),
        sources: vec![],
        from: None,
        until: None,
        checked: today(),
        mark: Mark::Law,
    }
}

fn opening(id: &str, change: Change) -> Opening {
    Opening { id: id.to_owned(), when: Cond::Always, except: vec![], change }
}

fn book() -> Book {
    let card = || Cond::Cmp(PAPER, Op::Eq, CARD);
    let here = || Cond::Cmp(MONTHS, Op::Ge, 3);
    let speaks = || Cond::Cmp(LEVEL, Op::Ge, B1);
    let registered = || Cond::Cmp(REGISTERED, Op::Eq, 1);
    Book {
        facts: vec![
            fact(PAPER, "paper", Kind::Code, &[(CARD, "card"), (DULDUNG, "duldung"), (3, "none")]),
            Fact { months_since: Some(ENTRY), ..fact(MONTHS, "months", Kind::Number, &[]) },
            fact(ENTRY, "entry", Kind::Date, &[]),
            fact(LEVEL, "level", Kind::Code, &[(A1, "A1"), (2, "A2"), (B1, "B1")]),
            Fact { presume: Some(0), ..fact(REGISTERED, "registered", Kind::Bool, &[]) },
        ],
        types: vec![OfferType {
            code: COURSE,
            id: "course".to_owned(),
            class: Class::Course,
            phases: vec![1],
            themes: vec![],
            relevant: Cond::Always,
            paid: false,
            public_body: false,
            school: false,
            permit_first: false,
            sensitive: false,
            note: None,
        }],
        rules: vec![
            rule("D", Verdict::No, Cond::Always, true),
            rule("C", Verdict::Yes, Cond::All(vec![card(), registered(), here()]), false),
            rule(
                "G",
                Verdict::Conditional,
                Cond::All(vec![
                    Cond::Cmp(PAPER, Op::Eq, DULDUNG),
                    Cond::Any(vec![here(), speaks()]),
                ]),
                false,
            ),
        ],
        openings: vec![
            opening("registration", Change::Reach(REGISTERED, vec![1])),
            opening("time", Change::Wait(vec![MONTHS], 72)),
            opening("german", Change::Reach(LEVEL, vec![A1, 2, B1])),
            opening("permit", Change::Apply("office".to_owned())),
        ],
        ..Book::default()
    }
}

fn person<'a>(world: &World<'a>, known: &[(FactId, i32)]) -> Outcome<'a> {
    let known = known.iter().map(|(fact, value)| (*fact, Value::one(*value)));
    world.evaluate("de", Facts::resolve(world.book, known, today()))
}

/// The openings of a way, the value each reaches and from when.
type Steps = Vec<(String, i32, Option<Day>)>;

/// Each way as its openings, the values reached and the verdict.
fn ways(world: &World<'_>, known: &[(FactId, i32)]) -> Vec<(Steps, Verdict)> {
    let outcome = person(world, known);
    let ways = world.ways(&outcome, COURSE).into_iter().map(|way| {
        let steps = way.steps.iter();
        let steps = steps.map(|step| (step.opening.id.clone(), step.value, step.from));
        (steps.collect(), way.verdict)
    });
    ways.collect()
}

#[test]
fn time_opens_a_door_from_a_month_on_and_german_does_too() {
    let book = book();
    let world = World::new(&book, vec![], today());
    let arrived = Day::from_ymd(2026, 10, 1).0;
    let from = Day::from_ymd(2027, 1, 22);
    let expected = [
        (vec![("time".to_owned(), 3, Some(from))], Verdict::Conditional),
        (vec![("german".to_owned(), B1, None)], Verdict::Conditional),
    ];
    assert_eq!(ways(&world, &[(PAPER, DULDUNG), (ENTRY, arrived), (LEVEL, A1)]), expected);
    let given = ways(&world, &[(PAPER, DULDUNG), (MONTHS, 1), (LEVEL, A1)]);
    assert_eq!(given, expected, "a number of months grows as a date does");
}

#[test]
fn two_changes_are_named_together_when_neither_is_enough() {
    let book = book();
    let world = World::new(&book, vec![], today());
    let found = ways(&world, &[(PAPER, CARD), (MONTHS, 2), (LEVEL, A1)]);
    let [(steps, Verdict::Yes)] = &found[..] else { panic!("{found:?}") };
    let names: Vec<&str> = steps.iter().map(|(id, ..)| id.as_str()).collect();
    assert_eq!(names, ["registration", "time"]);
}

#[test]
fn a_door_on_which_an_office_decides_is_opened_by_asking_it() {
    let book = book();
    let world = World::new(&book, vec![], today());
    let found = ways(&world, &[(PAPER, DULDUNG), (MONTHS, 9), (LEVEL, A1)]);
    assert_eq!(found, [(vec![("permit".to_owned(), 0, None)], Verdict::Yes)]);
}

#[test]
fn an_open_a_hidden_and_a_hopeless_door_have_no_ways() {
    let book = book();
    let world = World::new(&book, vec![], today());
    assert!(ways(&world, &[(PAPER, CARD), (REGISTERED, 1), (MONTHS, 3)]).is_empty());
    assert!(ways(&world, &[(PAPER, 3), (MONTHS, 1), (LEVEL, A1)]).is_empty());
}

#[test]
fn the_most_specific_answer_is_the_one_that_closes_the_door() {
    let book = book();
    let world = World::new(&book, vec![], today());
    let excluding = |known: &[(FactId, i32)]| {
        let outcome = person(&world, known);
        world.excluding(&outcome, COURSE).map(|excluding| excluding.fact)
    };
    assert_eq!(excluding(&[(PAPER, 3), (MONTHS, 9)]), Some(PAPER));
    assert_eq!(excluding(&[(PAPER, CARD), (MONTHS, 1), (REGISTERED, 1)]), Some(MONTHS));
    assert_eq!(excluding(&[(PAPER, CARD), (MONTHS, 9), (REGISTERED, 1)]), None, "it is open");
}

#[test]
fn the_fewest_facts_that_decide_are_named() {
    let book = book();
    let world = World::new(&book, vec![], today());
    let deciding = |known: &[(FactId, i32)]| world.deciding(&person(&world, known), COURSE);
    assert_eq!(deciding(&[(PAPER, CARD), (REGISTERED, 1)]), [MONTHS]);
    assert_eq!(deciding(&[(PAPER, DULDUNG), (LEVEL, A1)]), [MONTHS]);
    // Unregistered, a card opens nothing: the paper alone decides.
    assert_eq!(deciding(&[(MONTHS, 9)]), [PAPER]);
    assert!(deciding(&[(PAPER, 3)]).is_empty(), "it is decided");
}
