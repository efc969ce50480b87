//! The book of the small world.

use engine::{
    Because, Book, Class, Cond, Day, Derive, Fact, FactId, Facts, Kind, Mark, OfferType, Op, Rule,
    TypeId, Value, Verdict,
    book::Guide,
    phase::{Kind as Ring, Line, Phase},
    question::{Block, Field, Input, Question},
    shortlist::{AdviserLine, Guard},
};

pub(crate) const PAPER: FactId = FactId(1);
pub(crate) const MONTHS: FactId = FactId(2);
pub(crate) const ENTRY: FactId = FactId(3);
pub(crate) const WISH: FactId = FactId(4);
pub(crate) const CHILD: FactId = FactId(5);
pub(crate) const ADVICE: TypeId = TypeId(1);
pub(crate) const COURSE: TypeId = TypeId(2);
pub(crate) const OFFICE: TypeId = TypeId(3);

pub(crate) fn today() -> Day {
    Day::from_ymd(2026, 11, 22)
}

pub(crate) fn fact(code: FactId, id: &str, kind: Kind, values: &[&str]) -> Fact {
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
        helper: false,
        incidental: false,
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
pub(crate) fn book() -> Book {
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
        blocks: vec![Block { id: "all".to_owned(), announce: false, fixed: true }],
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

pub(crate) fn facts(book: &Book, known: &[(FactId, Value)]) -> Facts {
    Facts::resolve(book, known.iter().cloned(), today())
}
