use engine::{Answer, Answers, Value, question::Input};

use super::{DESK, State, options, rows, states};
use crate::{
    keys,
    shipped::{book, world},
};

#[test]
fn each_question_has_its_row_and_each_fact_of_the_desk_one_of_its_own() {
    let book = book();
    let rows = rows(book);
    let asked: Vec<&str> = rows.iter().filter_map(|row| Some(&*row.question?.id)).collect();
    let questions: Vec<&str> = book.questions.iter().map(|question| &*question.id).collect();
    assert_eq!(asked, questions);
    for fact in book.facts.iter().filter(|fact| fact.desk) {
        let own = rows.iter().filter(|row| row.desk() && row.fact() == Some(fact.code));
        assert_eq!(own.count(), 1, "{}", fact.id);
        let phone =
            book.questions.iter().any(|question| question.facts().any(|own| own == fact.code));
        assert!(!phone, "{} is never asked on a phone", fact.id);
    }
    assert!(rows[questions.len()..].iter().all(|row| row.block == DESK));
}

#[test]
fn every_option_has_a_key() {
    let (book, mut most) = (book(), 0);
    // What only the desk asks may have a longer list, from which one picks by name; towns too.
    for row in rows(book).iter().filter(|row| !row.desk()) {
        for field in row.fields.iter().filter(|field| field.input != Input::Place) {
            let many = options(book, &Answers::new(), field).len();
            assert!((0..many).all(|place| keys::of(place).is_some()), "{}: {many}", row.id);
            most = most.max(many);
        }
    }
    assert!(most > 9, "letters are needed");
}

#[test]
fn one_row_comes_next_until_nothing_depends_on_any() {
    let world = world();
    let rows = rows(book());
    let mut answers = Answers::new();
    for _ in 0..rows.len() {
        let outcome = world.answer("de", &answers);
        let states = states(&rows, &answers, &outcome, &world.ahead(&answers, &outcome));
        let next: Vec<usize> =
            (0..rows.len()).filter(|place| states[*place] == State::Next).collect();
        let [place] = next[..] else {
            assert_eq!(next, Vec::<usize>::new());
            assert!(!states.contains(&State::Open), "what is open is asked for, too");
            return;
        };
        let fact = rows[place].fact().unwrap();
        assert!(!answers.has(fact), "{} is asked twice", rows[place].id);
        answers.set(fact, Some(Answer::DontKnow));
    }
    panic!("there is always one more");
}

#[test]
fn what_comes_first_is_one_of_the_wishes_that_were_named() {
    let book = book();
    let (goals, first) = (book.guide.goals.unwrap(), book.guide.first_goal.unwrap());
    let row = rows(book).into_iter().find(|row| row.fields.iter().any(|field| field.fact == first));
    let row = row.unwrap();
    let place = row.fields.iter().position(|field| field.fact == first).unwrap();
    let mut answers = Answers::new();
    for (named, open) in [(vec![1], false), (vec![3, 1], true)] {
        answers.set(goals, Some(Answer::Is(Value::List(named.clone()))));
        let outcome = world().answer("de", &answers);
        assert_eq!(row.open(book, &answers, &outcome.facts).contains(&place), open);
        assert_eq!(options(book, &answers, &row.fields[place]), named);
    }
}
