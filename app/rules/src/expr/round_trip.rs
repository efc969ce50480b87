//! What is printed is read back as the same: as written, and as compiled.

use std::path::Path;

use engine::{Cond, Day, Fact, FactId, Kind, Op};
use proptest::{collection::vec, prelude::*, sample::select};

use super::{Expr, Members, Resolver, Text, Vocabulary, Word, parse, print};
use crate::{
    conditions,
    problem::{Report, Spot},
};

fn read(text: &str) -> Expr {
    let mut report = Report::new(&[]);
    let piece = Text { text, spot: Spot::default(), exact: true };
    parse(piece, &mut report).unwrap_or_else(|| panic!("{text}: {:?}", report.finish()))
}

fn word(pattern: &'static str) -> impl Strategy<Value = Word> {
    let reserved = ["and", "or", "not", "in", "has", "any", "of", "always"];
    pattern
        .prop_filter("part of the language", move |text| !reserved.contains(&text.as_str()))
        .prop_map(|text: String| Word { text, at: 0 })
}

fn any_op() -> impl Strategy<Value = Op> {
    select(vec![Op::Eq, Op::Ne, Op::Lt, Op::Le, Op::Gt, Op::Ge])
}

fn any_expr() -> impl Strategy<Value = Expr> {
    let fact = || word("[a-z][a-z_]{0,6}");
    let value = || word("[a-zA-Z0-9][a-zA-Z0-9_:.-]{0,6}");
    let members = prop_oneof![
        vec(value(), 1..4).prop_map(Members::Listed),
        word("[a-z_]{1,6}").prop_map(Members::Set),
    ];
    let members = members.boxed();
    let leaf = prop_oneof![
        Just(Expr::Always),
        fact().prop_map(Expr::Fact),
        (fact(), any_op(), value()).prop_map(|(fact, op, value)| Expr::Compare(fact, op, value)),
        (fact(), members.clone()).prop_map(|(fact, members)| Expr::In(fact, members)),
        (fact(), value()).prop_map(|(fact, value)| Expr::Has(fact, value)),
        (fact(), members).prop_map(|(fact, members)| Expr::HasAny(fact, members)),
        (fact(), any_op(), value()).prop_map(|(fact, op, value)| Expr::Any(fact, op, value)),
        (fact(), value(), value()).prop_map(|(fact, from, to)| Expr::AnyFrom(fact, from, to)),
    ];
    leaf.prop_recursive(5, 40, 4, |part| {
        prop_oneof![
            vec(part.clone(), 2..4).prop_map(Expr::And),
            vec(part.clone(), 2..4).prop_map(Expr::Or),
            part.prop_map(|part| Expr::Not(Box::new(part))),
        ]
    })
}

/// A fact of every kind.
fn vocabulary() -> Vocabulary {
    let mut vocabulary = Vocabulary::default();
    let kinds = [
        ("status", Kind::Code),
        ("goals", Kind::Codes),
        ("employed", Kind::Bool),
        ("age", Kind::Number),
        ("children_ages", Kind::Numbers),
        ("entry", Kind::Date),
        ("qualification", Kind::Text),
        ("region", Kind::Place),
    ];
    for (code, (id, kind)) in (1..).zip(kinds) {
        let named = matches!(kind, Kind::Code | Kind::Codes | Kind::Place);
        let values = [(1, "ae:25-2-1"), (2, "none"), (3, "2026-01-01"), (4, "st-wendel")];
        let values = values.into_iter().filter(|_| named).map(|(code, id)| (code, id.to_owned()));
        vocabulary.add(Fact {
            code: FactId(code),
            id: id.to_owned(),
            kind,
            values: values.collect(),
            months_since: None,
            derive: Vec::new(),
            presume: None,
            desk: false,
            helper: false,
            incidental: false,
        });
    }
    vocabulary.ordered.insert(FactId(1));
    vocabulary
}

fn any_cond() -> impl Strategy<Value = Cond> {
    let days = Day::from_ymd(1900, 1, 1).0..Day::from_ymd(2100, 1, 1).0;
    let some_of = || proptest::sample::subsequence(vec![1, 2, 3, 4], 1..4);
    let leaf = prop_oneof![
        Just(Cond::Always),
        (any_op(), 1..5).prop_map(|(op, value)| Cond::Cmp(FactId(1), op, value)),
        (select(vec![1_u16, 2, 8]), some_of()).prop_map(|(fact, set)| Cond::In(FactId(fact), set)),
        (1..5).prop_map(|value| Cond::Cmp(FactId(2), Op::Eq, value)),
        (select(vec![Op::Eq, Op::Ne]), 0..2).prop_map(|(op, value)| Cond::Cmp(
            FactId(3),
            op,
            value
        )),
        (select(vec![4_u16, 5]), any_op(), any::<i32>()).prop_map(|(fact, op, value)| Cond::Cmp(
            FactId(fact),
            op,
            value
        )),
        (any_op(), days).prop_map(|(op, day)| Cond::Cmp(FactId(6), op, day)),
        (0..200, 0..90).prop_map(|(low, more)| Cond::In(FactId(5), (low..=low + more).collect())),
        select(vec![2_u16, 5, 7, 8]).prop_map(|fact| Cond::Some(FactId(fact))),
    ];
    leaf.prop_recursive(5, 40, 4, |part| {
        prop_oneof![
            vec(part.clone(), 2..4).prop_map(Cond::All),
            vec(part.clone(), 2..4).prop_map(Cond::Any),
            part.prop_map(|part| Cond::Not(Box::new(part))),
        ]
    })
}

/// The vocabulary of a compiled content: the sets are gone, everything may be compared.
fn vocabulary_of(content: &catalogue::Content) -> Vocabulary {
    let mut vocabulary = Vocabulary::default();
    for fact in &content.book.facts {
        vocabulary.ordered.insert(fact.code);
        vocabulary.add(fact.clone());
    }
    vocabulary
}

fn read_back(cond: &Cond, vocabulary: &Vocabulary) -> Option<Cond> {
    let text = print::condition(cond, &vocabulary.facts);
    let mut report = Report::new(&[]);
    Resolver { vocabulary, file: 0, report: &mut report }.cond(&read(&text))
}

#[test]
fn every_shipped_condition_reads_back_as_the_same() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../server/catalogue");
    let content = crate::compile(&crate::read_folder(&folder).unwrap(), &Default::default());
    let content = content.unwrap();
    let vocabulary = vocabulary_of(&content);
    let mut conditions: Vec<&Cond> = Vec::new();
    conditions::deciding(&content, &mut |cond| conditions.push(cond));
    conditions::deriving(&content.book, &mut |cond| conditions.push(cond));
    let asked = content.book.questions.iter().flat_map(|question| {
        std::iter::once(&question.ask)
            .chain(question.fields.iter().filter_map(|field| field.when.as_ref()))
    });
    conditions.extend(asked);
    for cond in conditions {
        let text = print::condition(cond, &vocabulary.facts);
        assert_eq!(read_back(cond, &vocabulary).as_ref(), Some(cond), "{text}");
    }
}

proptest! {
    #[test]
    fn what_is_written_reads_back(expr in any_expr()) {
        prop_assert_eq!(read(&expr.to_string()), expr);
    }

    #[test]
    fn what_is_compiled_reads_back(cond in any_cond()) {
        let vocabulary = vocabulary();
        let text = print::condition(&cond, &vocabulary.facts);
        prop_assert_eq!(read_back(&cond, &vocabulary), Some(cond), "{}", text);
    }

    #[test]
    fn any_text_gets_an_answer(text in r"([a-z(),<>=!#\nä-]|and|or|not| ){0,60}") {
        let mut report = Report::new(&[]);
        let piece = Text { text: &text, spot: Spot::default(), exact: true };
        let read = parse(piece, &mut report);
        prop_assert_eq!(read.is_none(), report.finish().is_err());
    }
}
