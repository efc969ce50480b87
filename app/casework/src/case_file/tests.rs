//! What is written reads back as what was seen, and tells no more.

mod random;
mod wide;

use engine::{Answer, FactId, Value};
use rules::{cases, persona::Reader};

use super::*;
use crate::shipped::{book, content, fact, number, today, waiting, world};

/// A report on these offer types.
fn report(answers: &Answers, types: &[&str]) -> CaseFile {
    let wrong: Vec<Wrong> = types.iter().map(|id| doubted(id, "")).collect();
    case_file(world(), &content().places, answers, &wrong)
}

fn doubted(id: &str, note: &str) -> Wrong {
    let offer_type = book().type_by_id(id).expect("the type is there").code;
    Wrong { offer_type, expected: Verdict::Yes, note: note.to_owned() }
}

fn with(said: impl IntoIterator<Item = (FactId, Answer)>) -> Answers {
    let mut answers = waiting();
    for (fact, answer) in said {
        answers.set(fact, Some(answer));
    }
    answers
}

fn persona(file: &CaseFile) -> Json {
    let mut read: Json = serde_json::from_str(&file.text).expect("it is JSON");
    read[0]["persona"].take()
}

/// The verdicts that a reader of the file gets.
fn read_back(file: &CaseFile) -> Vec<(TypeId, Verdict)> {
    let read = cases::read(&file.text).unwrap_or_else(|error| panic!("{error}\n{}", file.text));
    let [case] = &read[..] else { panic!("one case") };
    assert_eq!((case.id.as_str(), case.kind.as_str()), (file.id.as_str(), cases::DESK_REPORT));
    let outcome = case.outcome(&Reader::new(content()), world());
    let outcome = outcome.unwrap_or_else(|error| panic!("{error}\n{}", file.text));
    outcome.doors.iter().map(|door| (door.offer_type.code, door.verdict)).collect()
}

/// Does the file say what the desk said, wherever it does not admit another?
fn agrees(answers: &Answers, file: &CaseFile, types: &[TypeId]) -> Result<(), String> {
    let seen = world().answer("de", answers);
    let read = read_back(file);
    for code in types {
        let verdict = |(other, verdict): &(TypeId, Verdict)| (other == code).then_some(*verdict);
        let same = read.iter().find_map(verdict) == seen.door(*code).map(|door| door.verdict);
        if same == file.unlike.contains(code) {
            return Err(format!("{code:?}, same: {same}\n{}", file.text));
        }
    }
    Ok(())
}

#[test]
fn the_case_says_what_is_expected_and_what_was_said() {
    let wrong = [doubted("beschaeftigung", " Das Jobcenter sagt ja. "), doubted("mbe", "")];
    let file = case_file(world(), &content().places, &waiting(), &wrong);
    let hash = file.id.strip_prefix("desk-2026-11-22-beschaeftigung-mbe-").unwrap();
    assert!(hash.len() == 8 && hash.bytes().all(|sign| sign.is_ascii_hexdigit()), "{}", file.id);
    let read = cases::read(&file.text).unwrap();
    assert_eq!(read[0].eval_date, today());
    let expected = |id: &str, note: Option<&str>| cases::Expected {
        offer_type: id.to_owned(),
        allowed: Verdict::Yes,
        note: note.map(str::to_owned),
    };
    assert_eq!(
        read[0].expect,
        [expected("beschaeftigung", Some("Das Jobcenter sagt ja.")), expected("mbe", None)]
    );
    let conflict = read[0].conflict.as_deref().unwrap();
    assert!(conflict.starts_with("the desk said: beschaeftigung unknown (R-"), "{conflict}");
    assert!(conflict.contains("; mbe no (R-"), "{conflict}");
    assert!(file.text.ends_with("]\n"));
}

#[test]
fn another_person_or_expectation_is_another_case_and_the_same_one_the_same() {
    let id = |age: i32, note: &str| {
        let wrong = [doubted("mbe", note)];
        case_file(world(), &content().places, &with([number("age", age)]), &wrong).id
    };
    assert_eq!(id(34, ""), id(34, ""));
    assert_eq!(id(34, ""), id(33, ""), "of this age is told no more than five years");
    assert_ne!(id(34, ""), id(39, ""));
    assert_ne!(id(34, ""), id(34, "She may."));
}

#[test]
fn the_town_stays_and_every_town_is_found_again() {
    for place in &content().places {
        let region = (fact("region"), Answer::Is(Value::one(place.code)));
        let file = report(&with([region]), &["kita"]);
        assert_eq!(persona(&file)["region"], json!(place.name));
        let case = &cases::read(&file.text).unwrap()[0];
        let reading = case.reading(&Reader::new(content()), today()).unwrap();
        assert!(reading.facts.contains(&(fact("region"), Value::one(place.code))), "{}", place.id);
    }
}

#[test]
fn months_of_children_survive_the_years_in_which_they_are_written() {
    let children = book().fact_by_id("children_ages").unwrap();
    for months in 0..=1_560 {
        let written = write::value(children, &Value::List(vec![months]), &[]).unwrap();
        let persona = Map::from_iter([("children_ages".to_owned(), written)]);
        let read = Reader::new(content()).read_as_given(&persona, today()).unwrap();
        assert_eq!(read.facts, [(children.code, Value::List(vec![months]))]);
    }
}
