//! Whoever answers is asked nothing twice, and the questions end.

use engine::{
    Answer, Answers, Cond, Outcome, Truth, Value,
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
    fn blocks_come_in_the_guides_order_but_for_what_a_later_one_may_spare(picks in prop::collection::vec(any::<u32>(), 64)) {
        let blocks = &content().book.blocks;
        let block = |question: &Question| blocks.iter().position(|block| block.id == question.block);
        let mut answers = Answers::new();
        let mut put_off: Vec<&str> = Vec::new();
        for pick in picks {
            let outcome = world().answer("de", &answers);
            let Some(question) = world().next(&answers, &outcome) else { break };
            for open in world().remaining(&answers, &outcome) {
                let earlier = block(open) < block(question);
                // Whom everybody is asked for, and the first block, are never put off.
                let firm = open.ask == Cond::Always || blocks.iter().any(|one| one.id == open.block && one.fixed);
                prop_assert!(!earlier || !firm, "{} before {}", question.id, open.id);
                if earlier {
                    put_off.push(&open.id);
                }
            }
            let late = block(question) < content().book.questions.iter().filter(|one| one.is_answered(&answers)).map(block).max().flatten();
            prop_assert!(!late || put_off.contains(&question.id.as_str()), "{} comes late", question.id);
            fill(question, &outcome, &mut answers, pick);
        }
    }
}
