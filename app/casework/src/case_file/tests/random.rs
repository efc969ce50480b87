//! The same for people made of numbers, sensible or not.

use std::sync::OnceLock;

use engine::{Fact, Kind};
use proptest::prelude::*;

use super::*;

/// Which fact, which value, how it is known.
type Pick = (u16, u32, u8);

/// Facts in the order in which small numbers choose them: those that rules name first.
fn facts() -> &'static [&'static Fact] {
    static FACTS: OnceLock<Vec<&Fact>> = OnceLock::new();
    FACTS.get_or_init(|| {
        let named = |fact: &Fact| {
            book().rules.iter().filter(|rule| rule.when.names_any(&[fact.code])).count()
        };
        let mut facts: Vec<&Fact> = book().facts.iter().collect();
        facts.sort_by_key(|fact| std::cmp::Reverse(named(fact)));
        facts
    })
}

fn answers(picks: &[Pick]) -> Answers {
    let said = picks.iter().map(|(number, pick, how)| {
        let number = usize::from(*number);
        let few = if number.is_multiple_of(2) { 24 } else { facts().len() };
        let fact = facts()[number / 2 % few];
        (fact.code, answer(fact, *pick, *how))
    });
    said.collect()
}

fn answer(fact: &Fact, pick: u32, how: u8) -> Answer {
    let small = i32::try_from(pick % 100).unwrap_or_default();
    let code = |pick: u32| {
        fact.values.get(pick as usize % fact.values.len().max(1)).map_or(0, |(code, _)| *code)
    };
    match how {
        0 => return Answer::DontKnow,
        1 => return Answer::Declined,
        // What no page writes, and a link or a mistake may.
        2 => return Answer::Is(Value::Range(i32::MIN, pick as i32)),
        3 => return Answer::Is(Value::List(vec![pick as i32, code(pick)])),
        _ => {}
    }
    let wide = i32::from(how) - 4;
    Answer::Is(match fact.kind {
        Kind::Bool | Kind::Text => Value::one(small % 2),
        Kind::Code | Kind::Place if how > 200 => {
            Value::candidates(vec![code(pick), code(pick / 7)]).unwrap_or(Value::one(code(pick)))
        }
        Kind::Code | Kind::Place => Value::one(code(pick)),
        Kind::Number => Value::Range(small, small + wide / 64),
        Kind::Date => {
            let first = today().0 - i32::try_from(pick % 4_000).unwrap_or_default();
            Value::Range(first, first + wide % 64)
        }
        Kind::Codes => Value::List((0..pick % 4).map(|step| code(pick / 4 + step)).collect()),
        Kind::Numbers => Value::List((0..pick % 4).map(|step| small + step as i32 * 40).collect()),
    })
}

fn picks() -> impl Strategy<Value = Vec<Pick>> {
    prop::collection::vec((any::<u16>(), any::<u32>(), any::<u8>()), 0..16)
}

/// `2026-11-22` anywhere.
fn names_a_day(text: &str) -> bool {
    let signs = text.as_bytes();
    signs.windows(10).any(|signs| {
        signs.iter().enumerate().all(|(place, sign)| match place {
            4 | 7 => *sign == b'-',
            _ => sign.is_ascii_digit(),
        })
    })
}

/// A number that would tell a day of a life or a pay slip, closer than it may be told.
fn too_close(persona: &Json) -> Option<&str> {
    let close = |(id, width): &(&str, i64)| {
        let told = persona.get(*id)?;
        let wide = told["to"].as_i64().zip(told["from"].as_i64());
        (wide.is_none_or(|(to, from)| to - from + 1 < *width)).then_some(())
    };
    let mut coarse = [("alg1_days_left", 30), ("annual_income", 1_000)].into_iter();
    coarse.find(|one| close(one).is_some()).map(|(id, _)| id)
}

proptest! {
    #[test]
    fn whatever_was_said_reads_back_as_seen_and_names_no_day(
        picks in picks(),
        types in prop::collection::btree_set(0..1_000_usize, 1..4),
    ) {
        let answers = answers(&picks);
        let types = types.into_iter().map(|index| book().types[index % book().types.len()].code);
        let types: Vec<TypeId> = types.collect();
        let wrong = types.iter().map(|code| Wrong {
            offer_type: *code,
            expected: Verdict::Conditional,
            note: String::new(),
        });
        let wrong: Vec<Wrong> = wrong.collect();
        let file = case_file(world(), &content().places, &answers, &wrong);
        let agreed = agrees(&answers, &file, &types);
        prop_assert!(agreed.is_ok(), "{}", agreed.unwrap_err());
        let persona = persona(&file);
        prop_assert_eq!(too_close(&persona), None, "{}", persona);
        let persona = persona.to_string();
        prop_assert!(!names_a_day(&persona), "{persona}");
        prop_assert!(!persona.contains("gewalt"), "{persona}");
    }
}

#[test]
fn a_day_is_seen_as_such() {
    assert!(names_a_day("{\"entry\":\"2026-11-22\"}"));
    assert!(!names_a_day("{\"entry\":\"2026-11\"}"));
    assert_eq!(too_close(&json!({ "alg1_days_left": 12 })), Some("alg1_days_left"));
    assert_eq!(
        too_close(&json!({ "annual_income": { "from": 1, "to": 2 } })),
        Some("annual_income")
    );
    assert_eq!(too_close(&json!({ "alg1_days_left": { "from": 0, "to": 29 } })), None);
}
