//! Doubts that are there are told, and no others.

use engine::World;

use super::*;
use crate::shipped::{all, book, code, content, date, fact, is, number, today, waiting, world};

fn with(said: impl IntoIterator<Item = (FactId, Answer)>) -> Answers {
    let mut answers = waiting();
    for (fact, answer) in said {
        answers.set(fact, Some(answer));
    }
    answers
}

fn heard(answers: &Answers) -> Facts {
    world().answer("de", answers).facts
}

fn told(answers: &Answers) -> Vec<Contradiction> {
    contradictions(book(), &heard(answers), today())
}

#[test]
fn who_says_no_two_things_contradicts_nothing() {
    let answers = waiting();
    assert_eq!(told(&answers), []);
    assert_eq!(left_out(&answers, &heard(&answers)), []);
    assert_eq!(not_yet(book(), &heard(&answers), today()), []);
}

#[test]
fn a_status_that_the_paper_rules_out_is_told_with_the_paper() {
    let [told] = &told(&with([is("status", "ae:24")]))[..] else { panic!("one contradiction") };
    assert_eq!(told.fact, fact("status"));
    assert_eq!(told.given, Value::one(code("status", "ae:24")));
    assert_eq!(told.follows, Value::one(code("status", "gestattung")));
    assert_eq!(told.from, [fact("paper")]);
}

#[test]
fn months_that_the_arrival_rules_out_are_told_and_those_it_allows_are_not() {
    let [told_one] = &told(&with([number("months_in_germany", 30)]))[..] else {
        panic!("one contradiction")
    };
    assert_eq!(
        (told_one.fact, &told_one.from[..]),
        (fact("months_in_germany"), &[fact("entry")][..])
    );
    assert_eq!(told_one.follows, Value::Range(3, 4));
    assert_eq!(told(&with([number("months_in_germany", 4)])), []);
}

#[test]
fn half_knowledge_that_leaves_both_open_contradicts_nothing() {
    let some = ["gestattung", "ae:24"].map(|id| code("status", id)).to_vec();
    let status = (fact("status"), Answer::Is(Value::OneOf(some)));
    assert_eq!(told(&with([status])), []);
}

#[test]
fn where_several_facts_say_the_same_all_are_told() {
    let answers = with([number("months_in_germany", 4), number("months_in_status", 50)]);
    let [told] = &told(&answers)[..] else { panic!("one contradiction") };
    assert_eq!(told.fact, fact("months_in_status"));
    assert_eq!(told.from, [fact("entry"), fact("months_in_germany")]);
}

#[test]
fn an_answer_whose_question_is_gone_does_not_count() {
    let answers = with([is("came_as", "other"), is("paragraph", "p24")]);
    let left = left_out(&answers, &heard(&answers));
    let facts: Vec<FactId> = left.iter().map(|left| left.fact).collect();
    assert_eq!(facts, [fact("came_as"), fact("paragraph")]);
    assert!(left.iter().all(|left| left.values.is_empty()));
}

#[test]
fn a_wish_under_a_sentence_not_chosen_does_not_count_while_the_others_do() {
    let answers = with([all("goals", &["deutsch", "wohnen"])]);
    let wohnen = vec![code("goals", "wohnen")];
    let left = left_out(&answers, &heard(&answers));
    assert_eq!(left, [LeftOut { fact: fact("goals"), values: wohnen }]);
    // Who does not know, or does not say, has nothing that could be lost.
    let answers = with([(fact("came_as"), Answer::DontKnow)]);
    assert_eq!(left_out(&answers, &heard(&answers)), []);
}

#[test]
fn with_the_date_of_evaluation_moved_back_the_arrival_lies_ahead() {
    let facts = heard(&waiting());
    assert_eq!(not_yet(book(), &facts, Day::from_ymd(2026, 6, 30)), [fact("entry")]);
    assert_eq!(not_yet(book(), &facts, Day::from_ymd(2026, 7, 1)), []);
    let future = heard(&with([date("training_start", "2027-08")]));
    assert_eq!(not_yet(book(), &future, today()), [], "a training may begin next year");
}

fn stale_on(id: &str, day: Day, answers: &Answers) -> Vec<(&'static str, Vec<Stale>)> {
    let world = World::new(book(), content().locals(), day);
    let outcome = world.answer("de", answers);
    let code = book().type_by_id(id).expect("the type is there").code;
    let door = outcome.door(code).expect("the door is there");
    let stale = stale(book(), door, day).into_iter();
    stale.map(|(rule, why)| (rule.id.as_str(), why)).collect()
}

#[test]
fn rules_that_are_old_end_or_begin_soon_are_told() {
    let child = (fact("children_ages"), Answer::Is(Value::List(vec![24])));
    let parent = with([is("paper", "none"), child]);
    let checked = book().rules.iter().find(|rule| rule.id == "R-KITA-00").unwrap().checked;
    assert_eq!(stale_on("kita", today(), &parent), [("R-KITA-01e", vec![Stale::Unverified])]);
    let begins = |days: i32| {
        let day = Day(Day::from_ymd(2027, 8, 1).0 - days);
        let told = stale_on("kita", day, &parent);
        told.contains(&("R-KITA-01h", vec![Stale::Begins(Day::from_ymd(2027, 8, 1))]))
    };
    assert_eq!([91, 90, 1, 0].map(begins), [false, true, true, false]);
    let unchecked = |months: i32, days: i32| {
        let told = stale_on("kita", Day(checked.months_back(-months).0 + days), &parent);
        told.iter().any(|(_, why)| why.contains(&Stale::Unchecked(checked)))
    };
    assert!(!unchecked(12, 0) && unchecked(12, 1));
}

#[test]
fn a_rule_that_ends_soon_is_told_as_long_as_it_is_in_force() {
    let last = Day::from_ymd(2027, 12, 31);
    let ends = |day: Day| {
        let told = stale_on("arbeitsmarktmentoren", day, &with([is("land", "SN")]));
        told.iter().any(|(_, why)| why.contains(&Stale::Ends(last)))
    };
    assert_eq!(
        [91, 90, 0, -1].map(|before| ends(Day(last.0 - before))),
        [false, true, true, false]
    );
}
