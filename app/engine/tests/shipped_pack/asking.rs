//! Whoever answers is asked nothing twice, and the questions end.

use engine::{
    Answer, Answers, Outcome, Truth, Value,
    question::{Field, Question},
};
use proptest::prelude::*;

use crate::{
    common::{content, world},
    people,
};

/// An answer as the page would let one give it.
fn answer(field: &Field, pick: u32) -> Answer {
    let fact = content().book.fact(field.fact).expect("fields write facts of the book");
    match pick % 8 {
        6 => return Answer::DontKnow,
        7 => return Answer::Declined,
        _ => {}
    }
    let offered = |value: &i32| field.options.is_empty() || field.options.contains(value);
    Answer::Is(match people().exact(fact, pick / 8) {
        Value::List(chosen) => Value::List(chosen.into_iter().filter(offered).collect()),
        other => match (other.fixed(), field.options.first()) {
            (Some(value), Some(first)) if !offered(&value) => Value::one(*first),
            _ => other,
        },
    })
}

/// Fills in a page: its first field, and those that open inside it.
fn fill(question: &Question, outcome: &Outcome<'_>, answers: &mut Answers, pick: u32) {
    for (index, field) in question.fields.iter().enumerate() {
        let opens = |when: &engine::Cond| when.eval(&outcome.facts) == Truth::True;
        if index == 0 || field.when.as_ref().is_none_or(opens) {
            let index = u32::try_from(index).unwrap_or_default();
            answers.set(field.fact, Some(answer(field, pick.rotate_right(index * 5))));
        }
    }
}

proptest! {
    #![proptest_config(crate::cases(48))]

    #[test]
    fn no_question_comes_twice_and_the_questions_end(picks in prop::collection::vec(any::<u32>(), 64)) {
        let questions = content().book.questions.len();
        let mut answers = Answers::new();
        let mut asked: Vec<&str> = Vec::new();
        loop {
            let outcome = world().answer("de", &answers);
            let Some(question) = world().next(&answers, &outcome) else { break };
            prop_assert!(!question.is_answered(&answers), "{} after {:?}", question.id, asked);
            prop_assert!(!asked.contains(&question.id.as_str()), "{} after {:?}", question.id, asked);
            prop_assert!(world().remaining(&answers, &outcome).contains(&question));
            fill(question, &outcome, &mut answers, picks[asked.len() % picks.len()]);
            asked.push(&question.id);
            prop_assert!(asked.len() <= questions);
        }
        prop_assert!(!asked.is_empty());
    }

    #[test]
    fn blocks_come_in_the_guides_order(picks in prop::collection::vec(any::<u32>(), 64)) {
        let block = |question: &Question| {
            content().book.blocks.iter().position(|block| block.id == question.block)
        };
        let mut answers = Answers::new();
        for pick in picks {
            let outcome = world().answer("de", &answers);
            let Some(question) = world().next(&answers, &outcome) else { break };
            let open = world().remaining(&answers, &outcome);
            prop_assert_eq!(block(question), open.iter().filter_map(|question| block(question)).min());
            fill(question, &outcome, &mut answers, pick);
        }
    }
}
