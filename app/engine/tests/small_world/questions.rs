//! What is asked, and what an answer means.

use engine::{
    Answer, Answers, Value, World,
    question::{self, Field, Input},
};

use crate::world::{ENTRY, MONTHS, PAPER, WISH, book, today};

#[test]
fn what_a_change_makes_unreachable_leaves_the_outcome_but_not_the_memory() {
    let book = book();
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
    let book = book();
    let mut answers = Answers::new();
    answers.set(PAPER, Some(Answer::Declined));
    answers.set(WISH, Some(Answer::DontKnow));
    let outcome = World::new(&book, vec![], today()).answer("de", &answers);
    assert_eq!(outcome.facts.fixed(PAPER), Some(3));
    assert_eq!(outcome.facts.get(WISH), None);
    assert!(World::new(&book, vec![], today()).next(&answers, &outcome).is_none());
}

#[test]
fn a_question_is_asked_only_while_a_relevant_verdict_depends_on_it() {
    let book = book();
    let next = |wish: i32, paper: i32| {
        let mut answers = Answers::new();
        answers.set(WISH, Some(Answer::Is(Value::List(vec![wish]))));
        answers.set(PAPER, Some(Answer::Is(Value::one(paper))));
        let outcome = World::new(&book, vec![], today()).answer("de", &answers);
        World::new(&book, vec![], today()).next(&answers, &outcome).map(|next| next.id.clone())
    };
    assert_eq!(next(1, 1).as_deref(), Some("entry"));
    // Who wants to work is not asked for the sake of a course.
    assert_eq!(next(2, 1), None);
}

#[test]
fn an_input_that_came_later_is_none_that_can_be_shown_and_spoils_nothing_else() {
    let book = book();
    let field = &book.questions[0].fields[0];
    let mut sent = postcard::to_allocvec(field).unwrap();
    assert_eq!(postcard::from_bytes::<Field>(&sent).unwrap(), *field);
    // The fact's number comes first.
    sent[1] = 99;
    let read: Field = postcard::from_bytes(&sent).unwrap();
    assert_eq!(read, Field { input: Input::Unknown, ..field.clone() });
    // What people write is theirs to mend.
    let mut written = serde_json::to_value(field).unwrap();
    for later in ["colour", "unknown"] {
        written["input"] = later.into();
        assert!(serde_json::from_value::<Field>(written.clone()).is_err(), "{later}");
    }
}
