//! The engine on a world small enough to read: four facts, three offer types, six rules.

use engine::{
    Answer, Answers, Because, Book, Class, Cond, Day, Derive, Fact, FactId, Facts, Kind, Mark,
    OfferType, Op, Rule, TypeId, Value, Verdict,
    book::Guide,
    evaluate, outcome,
    phase::{self, Kind as Ring, Line, Phase},
    question::{self, Block, Field, Input, Question},
    shortlist::{AdviserLine, Guard, Local},
};
use proptest::prelude::*;

const PAPER: FactId = FactId(1);
const MONTHS: FactId = FactId(2);
const ENTRY: FactId = FactId(3);
const WISH: FactId = FactId(4);
const CHILD: FactId = FactId(5);
const ADVICE: TypeId = TypeId(1);
const COURSE: TypeId = TypeId(2);
const OFFICE: TypeId = TypeId(3);

fn today() -> Day {
    Day::from_ymd(2026, 11, 22)
}

fn fact(code: FactId, id: &str, kind: Kind, values: &[&str]) -> Fact {
    let values = values.iter().enumerate().map(|(index, id)| (index as i32 + 1, (*id).to_owned()));
    Fact {
        code,
        id: id.to_owned(),
        kind,
        values: values.collect(),
        months_since: None,
        derive: Vec::new(),
        presume: None,
        desk: false,
    }
}

fn rule(id: &str, of: TypeId, verdict: Verdict, when: Cond, overrides: &[&str]) -> Rule {
    Rule {
        id: id.to_owned(),
        types: vec![of],
        verdict,
        when,
        default: false,
        overrides: overrides.iter().map(|id| (*id).to_owned()).collect(),
        because: Because { id: id.to_owned(), args: Vec::new() },
        decided_by: Vec::new(),
        law: "§ 1".to_owned(),
        sources: Vec::new(),
        from: None,
        until: None,
        checked: today(),
        mark: Mark::Law,
    }
}

fn offer_type(code: TypeId, id: &str, class: Class, phase: u8, relevant: Cond) -> OfferType {
    OfferType {
        code,
        id: id.to_owned(),
        class,
        phases: vec![phase],
        themes: Vec::new(),
        relevant,
        paid: false,
        public_body: class == Class::Office,
        school: false,
        permit_first: false,
        sensitive: false,
        note: None,
    }
}

fn question(id: &str, fact: FactId, ask: Cond) -> Question {
    let field = Field {
        fact,
        input: Input::One,
        options: vec![],
        when: None,
        pictures: false,
        icons: false,
    };
    Question {
        id: id.to_owned(),
        block: "all".to_owned(),
        sensitive: false,
        ask,
        decline: true,
        fields: vec![field],
    }
}

/// Papers: 1 card, 2 duldung, 3 unknown. The course: a claim in the first year, permission later, never with a Duldung under
/// three months.
fn world() -> Book {
    let has_card = Cond::Cmp(PAPER, Op::Eq, 1);
    let has_duldung = Cond::Cmp(PAPER, Op::Eq, 2);
    let mut months = fact(MONTHS, "months", Kind::Number, &[]);
    months.months_since = Some(ENTRY);
    let mut child = fact(CHILD, "child", Kind::Bool, &[]);
    child.derive = vec![
        Derive { when: Cond::Cmp(MONTHS, Op::Lt, 1), is: vec![0] },
        Derive { when: has_card.clone(), is: vec![0, 1] },
    ];
    let mut default = rule("D", COURSE, Verdict::No, Cond::Always, &[]);
    default.default = true;
    let early = Cond::All(vec![has_card.clone(), Cond::Cmp(MONTHS, Op::Lt, 12)]);
    let mut stop = rule("S", COURSE, Verdict::No, Cond::Cmp(PAPER, Op::Ne, 3), &["C", "Y", "U"]);
    stop.from = Some(Day::from_ymd(2027, 1, 1));
    Book {
        facts: vec![
            fact(PAPER, "paper", Kind::Code, &["card", "duldung", "unknown"]),
            months,
            fact(ENTRY, "entry", Kind::Date, &[]),
            fact(WISH, "wish", Kind::Codes, &["learn", "work"]),
            child,
        ],
        blocks: vec![Block { id: "all".to_owned(), announce: false }],
        questions: vec![
            question("wish", WISH, Cond::Always),
            question("paper", PAPER, Cond::Always),
            question("entry", ENTRY, Cond::In(PAPER, vec![1, 2])),
        ],
        guide: Guide {
            phases: (1..=5)
                .map(|number| Phase { number, id: String::new(), name: String::new() })
                .collect(),
            lines: vec![Line {
                id: "W".to_owned(),
                phase: 3,
                when: Cond::Cmp(WISH, Op::Eq, 1),
                except: None,
                kind: Ring::Asked,
            }],
            goals: Some(WISH),
            ..Guide::default()
        },
        types: vec![
            offer_type(ADVICE, "advice", Class::Adviser, 1, Cond::Always),
            offer_type(COURSE, "course", Class::Course, 3, Cond::Cmp(WISH, Op::Eq, 1)),
            offer_type(OFFICE, "office", Class::Office, 3, Cond::Always),
        ],
        rules: vec![
            rule("A", ADVICE, Verdict::Yes, Cond::Always, &[]),
            rule("C", COURSE, Verdict::Conditional, has_card, &[]),
            rule("Y", COURSE, Verdict::Yes, early, &["C"]),
            rule(
                "U",
                COURSE,
                Verdict::Conditional,
                Cond::All(vec![has_duldung, Cond::Cmp(MONTHS, Op::Ge, 3)]),
                &[],
            ),
            default,
            stop,
            rule("O", OFFICE, Verdict::Yes, Cond::Always, &[]),
        ],
        advisers: vec![AdviserLine { when: Cond::Always, offer_type: ADVICE, first: false }],
        guards: vec![Guard {
            id: "H1".to_owned(),
            when: Cond::Cmp(PAPER, Op::Eq, 3),
            unless_known_false: true,
            no_public_body: true,
            behind_advice: vec![],
            exclude: vec![],
            exclude_classes: vec![],
            always_add: vec![],
            not_first_card: vec![],
            note: None,
        }],
        ..Book::default()
    }
}

fn facts(book: &Book, known: &[(FactId, Value)]) -> Facts {
    Facts::resolve(book, known.iter().cloned(), today())
}

fn course(book: &Book, known: &[(FactId, Value)], day: Day) -> (Verdict, Vec<String>, Vec<FactId>) {
    let outcome = evaluate(book, &[], "de", Facts::resolve(book, known.iter().cloned(), day), day);
    let door = outcome.door(COURSE).expect("every type has a door");
    let cited = door.cited.iter().map(|cited| cited.rule.id.clone()).collect();
    (door.verdict, cited, door.missing.clone())
}

#[test]
fn a_verdict_cites_its_rules_and_names_what_is_missing() {
    let book = world();
    let card = (PAPER, Value::one(1));
    let (verdict, cited, missing) = course(&book, std::slice::from_ref(&card), today());
    assert_eq!((verdict, missing), (Verdict::Unknown, vec![MONTHS]));
    assert_eq!(cited, ["C", "Y"]);
    let (verdict, cited, _) = course(&book, &[card.clone(), (MONTHS, Value::Range(2, 9))], today());
    assert_eq!((verdict, cited), (Verdict::Yes, vec!["Y".to_owned()]));
    let (verdict, ..) = course(&book, &[card, (MONTHS, Value::one(12))], today());
    assert_eq!(verdict, Verdict::Conditional);
    let (verdict, cited, _) = course(&book, &[(PAPER, Value::one(3))], today());
    assert_eq!((verdict, cited), (Verdict::No, vec!["D".to_owned()]));
}

#[test]
fn rules_follow_the_date_given() {
    let book = world();
    let known = [(PAPER, Value::one(1)), (MONTHS, Value::one(2))];
    assert_eq!(course(&book, &known, Day::from_ymd(2026, 12, 31)).0, Verdict::Yes);
    assert_eq!(course(&book, &known, Day::from_ymd(2027, 1, 1)).0, Verdict::No);
}

#[test]
fn durations_derive_from_dates_and_a_given_duration_wins() {
    let book = world();
    let (from, to) = Day::month(2026, 1);
    let entry = (ENTRY, Value::Range(from.0, to.0));
    assert_eq!(facts(&book, std::slice::from_ref(&entry)).get(MONTHS), Some(&Value::Range(9, 10)));
    let given = facts(&book, &[entry, (MONTHS, Value::one(3))]);
    assert_eq!(given.fixed(MONTHS), Some(3));
}

#[test]
fn an_open_line_of_a_derivation_adds_its_candidates() {
    let book = world();
    let known = facts(&book, &[(PAPER, Value::one(1))]);
    assert_eq!(known.get(CHILD), Some(&Value::OneOf(vec![0, 1])));
    let known = facts(&book, &[(PAPER, Value::one(1)), (MONTHS, Value::one(0))]);
    assert_eq!(known.fixed(CHILD), Some(0));
}

#[test]
fn what_a_change_makes_unreachable_leaves_the_outcome_but_not_the_memory() {
    let book = world();
    let mut answers = Answers::new();
    answers.set(PAPER, Some(Answer::Is(Value::one(1))));
    answers.set(ENTRY, Some(Answer::Is(Value::one(today().0))));
    assert!(question::replay(&book, &answers, today()).get(MONTHS).is_some());
    answers.set(PAPER, Some(Answer::Is(Value::one(3))));
    assert!(question::replay(&book, &answers, today()).get(MONTHS).is_none());
    assert!(answers.has(ENTRY));
    answers.set(PAPER, Some(Answer::Is(Value::one(2))));
    assert!(question::replay(&book, &answers, today()).get(MONTHS).is_some());
}

#[test]
fn a_declined_paper_is_the_value_unknown_and_not_asked_again() {
    let book = world();
    let mut answers = Answers::new();
    answers.set(PAPER, Some(Answer::Declined));
    answers.set(WISH, Some(Answer::DontKnow));
    let outcome = outcome::from_answers(&book, &[], "de", &answers, today());
    assert_eq!(outcome.facts.fixed(PAPER), Some(3));
    assert_eq!(outcome.facts.get(WISH), None);
    assert!(question::next(&book, &answers, &outcome.facts, &outcome.open).is_none());
}

#[test]
fn a_question_is_asked_only_while_a_relevant_verdict_depends_on_it() {
    let book = world();
    let next = |wish: i32, paper: i32| {
        let mut answers = Answers::new();
        answers.set(WISH, Some(Answer::Is(Value::List(vec![wish]))));
        answers.set(PAPER, Some(Answer::Is(Value::one(paper))));
        let outcome = outcome::from_answers(&book, &[], "de", &answers, today());
        question::next(&book, &answers, &outcome.facts, &outcome.open).map(|next| next.id.clone())
    };
    assert_eq!(next(1, 1).as_deref(), Some("entry"));
    // Who wants to work is not asked for the sake of a course.
    assert_eq!(next(2, 1), None);
}

#[test]
fn phases_say_why_they_are_active_and_respect_limits() {
    let mut book = world();
    let line =
        |id: &str, phase, when, kind| Line { id: id.to_owned(), phase, when, except: None, kind };
    let card = Cond::Cmp(PAPER, Op::Eq, 1);
    book.guide.lines.extend([
        line("1", 1, card.clone(), Ring::Inferred),
        line("3", 3, card.clone(), Ring::Inferred),
        line("4", 4, card.clone(), Ring::Inferred),
        line("5", 5, card.clone(), Ring::Inferred),
    ]);
    let seen = |book: &Book, known: &[(FactId, Value)]| {
        let active = phase::active(&book.guide, &facts(book, known));
        let show = |ring: &phase::Active| {
            let look = if ring.open_ring { "open" } else { "filled" };
            format!("{} {:?} {} {look}", ring.phase, ring.kind, ring.lines.join("+"))
        };
        active.iter().map(show).collect::<Vec<_>>()
    };
    let known = [(PAPER, Value::one(1)), (WISH, Value::List(vec![1]))];
    let all =
        ["1 Inferred 1 filled", "3 Asked W+3 filled", "4 Inferred 4 filled", "5 Inferred 5 open"];
    assert_eq!(seen(&book, &known), all);
    assert_eq!(seen(&book, &[]), ["1 Inferred F filled"]);
    book.guide.limits.push(phase::Limit {
        when: card.clone(),
        only: vec![],
        drop_inferred: vec![4, 5],
    });
    assert_eq!(seen(&book, &known), all[..2]);
    book.guide.limits.push(phase::Limit { when: card, only: vec![1], drop_inferred: vec![] });
    assert_eq!(seen(&book, &known), all[..1]);
}

#[test]
fn until_the_paper_is_known_no_office_stands_first() {
    let book = world();
    let wish = (WISH, Value::List(vec![1]));
    let cards = |known: &[(FactId, Value)]| {
        let outcome = evaluate(&book, &[], "de", facts(&book, known), today());
        outcome.cards.iter().map(|card| card.offer_type).collect::<Vec<_>>()
    };
    assert_eq!(cards(std::slice::from_ref(&wish)), [ADVICE]);
    assert_eq!(
        cards(&[wish, (PAPER, Value::one(1)), (MONTHS, Value::one(2))]),
        [COURSE, ADVICE, OFFICE]
    );
}

#[test]
fn a_fresh_offer_in_the_readers_language_comes_first() {
    let book = world();
    let (arabic, none) = (["ar".to_owned()], []);
    let local = |dated: Option<Day>, languages, ends_on| Local {
        types: &[ADVICE],
        reports: false,
        languages,
        dated,
        ends_on,
        areas: &[],
        only_if: None,
    };
    let fresh = Some(Day::from_ymd(2026, 5, 1));
    let old = Some(Day::from_ymd(2025, 5, 1));
    let over = Some(Day::from_ymd(2026, 4, 30));
    let locals = [
        local(old, &none[..], None),
        local(fresh, &none[..], over),
        local(fresh, &none[..], None),
        local(None, &arabic[..], None),
    ];
    let best = |language| {
        let outcome = evaluate(&book, &locals, language, facts(&book, &[]), today());
        outcome.door(ADVICE).map(|door| (door.locals.clone(), door.stale)).unwrap()
    };
    assert_eq!(best("de"), (vec![2, 1, 0, 3], false));
    assert_eq!(best("ar"), (vec![3, 2, 1, 0], true));
}

/// Any half-knowledge of the world's facts.
fn knowledge() -> impl Strategy<Value = Vec<(FactId, Value)>> {
    let number = |most: i32| (0..most, 0..most).prop_map(|(a, b)| Value::Range(a.min(b), a.max(b)));
    let paper = prop::collection::vec(1..4, 1..3)
        .prop_map(|some| Value::candidates(some).expect("at least one"));
    let wish = prop::collection::vec(1..3, 0..3).prop_map(Value::List);
    (
        prop::option::of(paper).prop_map(|value| (PAPER, value)),
        prop::option::of(number(24)).prop_map(|value| (MONTHS, value)),
        prop::option::of(wish).prop_map(|value| (WISH, value)),
    )
        .prop_map(|facts| {
            let known = [facts.0, facts.1, facts.2].into_iter();
            known.filter_map(|(fact, value)| Some((fact, value?))).collect()
        })
}

/// The same knowledge made exact, by picking the lowest or highest of what is possible.
fn completed(known: &[(FactId, Value)], high: bool) -> Vec<(FactId, Value)> {
    let exact = |fact: FactId, all: Value| {
        let known = known.iter().find(|(other, _)| *other == fact).map(|(_, value)| value.clone());
        let value = match known.unwrap_or(all) {
            Value::Range(low, top) => Value::one(if high { top } else { low }),
            Value::OneOf(some) => Value::one(if high { some[some.len() - 1] } else { some[0] }),
            list => list,
        };
        (fact, value)
    };
    vec![
        exact(PAPER, Value::OneOf(vec![1, 2, 3])),
        exact(MONTHS, Value::Range(0, 400)),
        exact(WISH, Value::List(vec![2])),
    ]
}

proptest! {
    #[test]
    fn a_decided_verdict_agrees_with_every_completion(known in knowledge(), high: bool) {
        let book = world();
        let half = evaluate(&book, &[], "de", facts(&book, &known), today());
        let whole = evaluate(&book, &[], "de", facts(&book, &completed(&known, high)), today());
        for (half, whole) in half.doors.iter().zip(&whole.doors) {
            prop_assert!(half.verdict == Verdict::Unknown || half.verdict == whole.verdict);
        }
        for active in &half.phases {
            let kept = whole.phases.iter().any(|other| other.phase == active.phase);
            prop_assert!(kept || active.lines == ["F"]);
        }
    }

    #[test]
    fn the_order_of_answers_never_matters(known in knowledge(), seed: u64) {
        let book = world();
        let mut shuffled = known.clone();
        let turns = usize::try_from(seed % 3).unwrap_or_default().min(shuffled.len());
        shuffled.rotate_left(turns);
        let answers = |known: Vec<(FactId, Value)>| -> Answers {
            known.into_iter().map(|(fact, value)| (fact, Answer::Is(value))).collect()
        };
        let one = outcome::from_answers(&book, &[], "de", &answers(known), today());
        let other = outcome::from_answers(&book, &[], "de", &answers(shuffled), today());
        prop_assert_eq!(&one.facts.get(PAPER), &other.facts.get(PAPER));
        prop_assert_eq!(one.cards, other.cards);
        prop_assert_eq!(one.phases, other.phases);
    }
}
