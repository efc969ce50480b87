//! Levers hold, and what is told differs indeed.

use engine::{Cond, Op, Truth, Verdict};

use super::*;
use crate::shipped::{all, book, code, date, fact, is, number, waiting, world};

fn try_one(answers: &Answers, (fact, answer): (FactId, Answer)) -> Tried<'static> {
    try_out(world(), "de", answers, &[(fact, Some(answer))])
}

fn effect(tried: &Tried<'_>, id: &str) -> Option<Effect> {
    let code = book().type_by_id(id).expect("the type is there").code;
    let doors = &tried.differences.doors;
    doors.iter().find(|door| door.offer_type == code).map(Difference::effect)
}

#[test]
fn every_lever_is_there_and_has_values_that_fit() {
    let levers = levers(book());
    assert_eq!(levers.len(), 5);
    for Lever { fact, values } in &levers {
        let fact = book().fact(*fact).unwrap();
        assert!(values.len() > 1, "{}", fact.id);
        assert!(values.iter().all(|value| Answer::Is(value.clone()).fits(fact)), "{}", fact.id);
    }
    let months = levers.iter().find(|lever| lever.fact == fact("months_in_germany")).unwrap();
    for mark in [0, 3, 12, 60] {
        assert!(months.values.contains(&Value::one(mark)), "{mark}: {:?}", months.values);
    }
    assert_eq!(super::levers(&Book::default()), []);
}

#[test]
fn a_mark_of_a_guard_a_phase_or_a_question_is_tried_out_too() {
    let months = fact("months_in_germany");
    let at = |mark: i32| Cond::Cmp(months, Op::Ge, mark);
    let mut book = book().clone();
    book.guards[0].when = at(7);
    book.guide.lines[0].except = Some(at(11));
    book.questions[0].ask = at(17);
    let levers = levers(&book);
    let lever = levers.iter().find(|lever| lever.fact == months).unwrap();
    for mark in [7, 11, 17] {
        assert!(lever.values.contains(&Value::one(mark)), "{mark}: {:?}", lever.values);
    }
}

#[test]
fn a_paper_tried_out_counts_although_the_status_follows_from_the_paper_said() {
    let before = world().answer("de", &waiting());
    assert_eq!(before.facts.fixed(fact("status")), Some(code("status", "gestattung")));
    let tried = try_one(&waiting(), is("status", "ae:25-2-1"));
    assert_eq!(tried.outcome.facts.fixed(fact("status")), Some(code("status", "ae:25-2-1")));
    assert_eq!(tried.outcome.facts.fixed(fact("paper")), before.facts.fixed(fact("paper")));
    let told = ["mbe", "jobcenter_sgb2", "landessprachkurs", "erstorientierungskurs", "bab"];
    let effects = [Effect::Opens, Effect::Better, Effect::Closes, Effect::Worse, Effect::Aside];
    assert_eq!(told.map(|id| effect(&tried, id)), effects.map(Some));
}

#[test]
fn a_job_tried_out_has_hours_and_no_job_has_none() {
    let (employed, hours) = (fact("employed"), fact("hours_per_week"));
    let mut jobs = 0;
    for Lever { fact, values } in levers(book()) {
        for value in values {
            let facts = try_one(&waiting(), (fact, Answer::Is(value))).outcome.facts;
            let job = facts.fixed(employed) == Some(1);
            assert_eq!(job, facts.fixed(hours) != Some(0), "{:?}", book().fact(fact));
            jobs += usize::from(job);
        }
    }
    assert!(jobs > 2, "little, half and full work can be tried out");
}

#[test]
fn a_lever_holds_although_its_question_is_not_asked() {
    let child = Answers::from_iter([number("age", 10), is("german_level", "A1")]);
    let heard = world().answer("de", &child).facts;
    assert_eq!(heard.get(fact("german_level")), None, "below twelve nobody is asked");
    let tried = try_one(&child, is("german_level", "B2"));
    let b2 = code("german_level", "B2");
    assert_eq!(tried.outcome.facts.fixed(fact("german_level")), Some(b2));
}

#[test]
fn months_here_move_the_day_of_arrival_and_the_day_the_months() {
    let tried = try_one(&waiting(), number("months_in_germany", 60));
    let facts = &tried.outcome.facts;
    assert_eq!(facts.fixed(fact("months_in_germany")), Some(60));
    assert_eq!(
        facts.get(fact("entry")),
        Some(&Value::Range(Day::from_ymd(2021, 10, 23).0, Day::from_ymd(2021, 11, 22).0))
    );
    assert_eq!(facts.fixed(fact("entry_by_2022_12_31")), Some(1));

    let mut said = waiting();
    said.set(fact("months_in_germany"), Some(Answer::Is(Value::one(4))));
    let tried = try_one(&said, date("entry", "2020-01-01"));
    assert_eq!(tried.outcome.facts.fixed(fact("months_in_germany")), Some(82));
}

#[test]
fn an_answer_taken_back_is_unknown() {
    let (entry, months) = (fact("entry"), fact("months_in_germany"));
    for lever in [entry, months] {
        let tried = try_out(world(), "de", &waiting(), &[(lever, None)]);
        assert_eq!(tried.outcome.facts.get(entry), None);
        assert_eq!(tried.outcome.facts.get(months), None);
    }
    let declined = try_one(&waiting(), (fact("status"), Answer::Declined));
    assert_eq!(declined.outcome.facts.fixed(fact("status")), Some(code("status", "unknown")));
}

#[test]
fn what_was_said_makes_no_difference() {
    for said in [is("german_level", "A1"), all("doing_now", &["looking"])] {
        assert!(try_one(&waiting(), said).differences.is_empty());
    }
    assert!(try_out(world(), "de", &waiting(), &[]).differences.is_empty());
}

#[test]
fn phases_come_and_go() {
    let child = Answers::from_iter([all("phase_wish", &["p3"])]);
    let tried = try_one(&child, all("phase_wish", &["p4"]));
    assert!(tried.differences.phases_new.contains(&4), "{:?}", tried.differences);
    assert!(tried.differences.phases_gone.contains(&3), "{:?}", tried.differences);
    assert_eq!(tried.differences.start, Some((3, 4)));
}

#[test]
fn every_lever_tells_what_differs_and_nothing_else_opening_doors_first() {
    let before = world().answer("de", &waiting());
    let mut effects = Vec::new();
    for Lever { fact, values } in levers(book()) {
        for value in values {
            let tried = try_one(&waiting(), (fact, Answer::Is(value)));
            let doors = &tried.differences.doors;
            assert!(doors.is_sorted_by_key(Difference::effect));
            effects.extend(doors.iter().map(Difference::effect));
            for (before, after) in before.doors.iter().zip(&tried.outcome.doors) {
                let code = after.offer_type.code;
                let told = doors.iter().find(|door| door.offer_type == code);
                let verdicts = before.verdict != after.verdict;
                let differs = (verdicts || before.relevance != after.relevance)
                    && !(before.hidden && after.hidden);
                assert!(!differs || told.is_some(), "{}", after.offer_type.id);
                if let Some(told) = told {
                    assert_ne!(told.before, told.after);
                    let opens = after.is_relevant_and_open() && !before.is_relevant_and_open();
                    assert_eq!(told.effect() == Effect::Opens, opens);
                }
            }
        }
    }
    for effect in [Effect::Opens, Effect::Better, Effect::Closes, Effect::Worse, Effect::Aside] {
        assert!(effects.contains(&effect), "no lever of this person shows {effect:?}");
    }
}

#[test]
fn a_door_that_is_not_worth_showing_is_told_aside() {
    let seen = |verdict, relevance| Seen { verdict, relevance, hidden: false };
    let (no, yes) = (Verdict::No, Verdict::Yes);
    for (before, after, effect) in [
        (seen(no, Truth::False), seen(yes, Truth::False), Effect::Aside),
        (seen(no, Truth::Unknown), seen(yes, Truth::Unknown), Effect::Better),
        (seen(yes, Truth::Unknown), seen(no, Truth::False), Effect::Worse),
        (seen(yes, Truth::Unknown), seen(yes, Truth::False), Effect::Aside),
    ] {
        let door = Difference { offer_type: book().types[0].code, before, after };
        assert_eq!(door.effect(), effect, "{before:?} {after:?}");
    }
}
