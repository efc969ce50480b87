//! Few questions, and none too few: whole people answer the guide.

#![expect(clippy::unwrap_used, reason = "in the helpers of tests, too, a panic is the report")]

use std::sync::OnceLock;

use catalogue::Content;
use engine::{Answer, Answers, World, link::Link};
use fastrand::Rng;
use rules::cases::read_folder;
use tests::{
    content::{content, today, workspace},
    interview::{
        Order, Person, doors,
        figures::{Figures, OFF},
        hold, people,
    },
};

/// One in so many people of the cases: enough to see a change, few enough to wait for.
const STEP: usize = 4;

fn some(seed: u64) -> Vec<Person> {
    let everybody = everybody(seed).into_iter().enumerate();
    let some = everybody.filter(|(index, _)| index % STEP == seed as usize % STEP);
    some.map(|(_, person)| person).collect()
}

fn everybody(seed: u64) -> Vec<Person> {
    let cases = read_folder(&workspace().join("tests/cases")).unwrap();
    people(content(), &cases, today(), seed).unwrap()
}

fn world(content: &Content) -> World<'_> {
    World::new(&content.book, content.locals(), today())
}

/// The shipped content, in which nothing is incidental: a question is asked for the sake of every fact.
fn asking_for_everything() -> &'static Content {
    static CONTENT: OnceLock<Content> = OnceLock::new();
    CONTENT.get_or_init(|| {
        let mut content = content().clone();
        content.book.facts.iter_mut().for_each(|fact| fact.incidental = false);
        content
    })
}

#[test]
fn half_of_the_people_are_done_after_twelve_questions_and_nine_in_ten_after_eighteen() {
    let world = world(content());
    let people = everybody(1);
    let adaptive = Figures::of(&world, &people, Order::Adaptive);
    assert!(adaptive.few_enough(), "{}", adaptive.until_final());
    assert!(adaptive.off() <= OFF, "{}", adaptive.off());
    let declared = Figures::of(&world, &people, Order::Declared);
    let (adaptive, declared) = (adaptive.until_final(), declared.until_final());
    assert!(adaptive.mean() < declared.mean(), "{adaptive}, declared order: {declared}");
}

/// Where nothing is asked any more, and where everything was asked that anybody could be asked, the same doors stand.
fn same_doors(person: &Person) {
    let world = world(asking_for_everything());
    let few = hold(&world, person, Order::Adaptive);
    let all = hold(&world, person, Order::Unskipped);
    let asked: Vec<&str> = few.asked.iter().map(|one| one.id.as_str()).collect();
    let end = doors(&world.answer("de", &few.answers));
    let whole = doors(&world.answer("de", &all.answers));
    assert_eq!(end, whole, "{} after {asked:?}: {:?}", person.id, all.answers);
}

#[test]
fn when_nothing_is_asked_any_more_no_answer_changes_a_door() {
    some(2).iter().for_each(same_doors);
}

#[test]
fn nor_does_it_when_some_questions_were_declined() {
    let mut rng = Rng::with_seed(3);
    for mut person in some(3) {
        let decline = |(fact, answer): (_, &Answer)| {
            let declined = rng.u8(..) < 40;
            (fact, if declined { Answer::Declined } else { answer.clone() })
        };
        person.answers = person.answers.iter().map(decline).collect::<Answers>();
        same_doors(&person);
    }
}

#[test]
fn when_everything_is_final_no_door_hangs_on_a_question() {
    let world = world(content());
    for person in some(4) {
        let interview = hold(&world, &person, Order::Adaptive);
        let outcome = world.answer("de", &interview.answers);
        assert!(world.is_final(&interview.answers, &outcome), "{}", person.id);
        assert!(interview.until_final <= interview.asked.len());
    }
}

#[test]
fn every_answer_of_whole_people_fits_a_link_of_two_hundred_characters() {
    let world = world(content());
    for person in everybody(5) {
        let answers = hold(&world, &person, Order::Unskipped).answers;
        let fragment = Link::new(world.book, [], &answers).write();
        assert!(fragment.len() <= 200, "{}: {} characters", person.id, fragment.len());
    }
}
