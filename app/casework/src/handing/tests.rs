use engine::{Answer, Kind, Value, link::MOST_OFFERS};
use proptest::prelude::*;

use super::*;
use crate::{
    plan::LONGEST_NOTE,
    shipped::{all, book, content, fact, number, waiting},
};

const MONDAY: &str = "2026-11-30T10:15";

fn ids() -> impl Iterator<Item = &'static str> + Clone {
    content().offers.iter().map(|offer| offer.id.as_str())
}

fn two() -> [&'static str; 2] {
    let mut ids = ids();
    [ids.next().unwrap(), ids.next().unwrap()]
}

fn open(text: &str) -> Result<TakenOver, Refused> {
    take_over(book(), ids(), text)
}

fn everything(answers: &Answers) -> Vec<FactId> {
    answers.iter().map(|(fact, _)| fact).collect()
}

/// A plan of two offers with answers, as the desk hands it back.
fn handed() -> HandedBack {
    let [first, second] = two();
    let offers = [(first, MONDAY, "Pass mitbringen"), (second, "", "")];
    hand_back(book(), &offers, "Bis Freitag", &waiting(), &everything(&waiting())).unwrap()
}

#[test]
fn what_is_handed_back_can_be_taken_over_from_wherever_it_stands() {
    let HandedBack { fragment, travels } = handed();
    assert_eq!(travels, may_travel(book(), &waiting()));
    let [first, second] = two();
    let taken = TakenOver {
        offers: vec![
            (first.to_owned(), MONDAY.to_owned(), "Pass mitbringen".to_owned()),
            (second.to_owned(), String::new(), String::new()),
        ],
        note: "Bis Freitag".to_owned(),
        answers: travels,
        ..TakenOver::default()
    };
    for text in [
        fragment.clone(),
        format!("#{fragment}"),
        format!("https://town.example/guide#{fragment}"),
        format!("  \n https://town.example/guide#{fragment}\n"),
        format!("Mein Plan: <https://town.example/guide#{fragment}>."),
    ] {
        assert_eq!(open(&text).as_ref(), Ok(&taken), "{text}");
    }
    // Quotation marks, brackets, ends of sentences, and marks of direction that nobody sees.
    for end in "“”»›]}*!?:،؛…\u{200e}\u{200f}\u{2069}\u{feff}".chars() {
        let text = format!("„https://town.example/guide#{fragment}{end} ");
        assert_eq!(open(&text).as_ref(), Ok(&taken), "{text}");
    }
}

#[test]
fn what_cannot_be_read_is_refused_with_its_reason() {
    let fragment = handed().fragment;
    for other in ["", "WIFI:S:home;;", "https://town.example/guide", "help=me", "  "] {
        assert_eq!(open(other), Err(Refused::NotOurs), "{other}");
    }
    let broken = |text: &str| match open(text) {
        Err(Refused::Broken(why)) => why,
        other => panic!("{other:?}"),
    };
    assert_eq!(broken("p=AwAA"), Broken::Newer(3));
    assert_eq!(broken(&fragment[..fragment.len() - 9]), Broken::Truncated);
    for more in ["AAAA", "%20", "ä", "٣"] {
        assert_eq!(broken(&format!("{fragment}{more}")), Broken::Damaged, "{more}");
    }
    assert_eq!(broken(&format!("p={}", "A".repeat(3_000))), Broken::TooLong);
    assert_eq!(broken(&"x".repeat(1_000_000)), Broken::TooLong);
}

#[test]
fn offers_and_facts_that_are_gone_are_told_before_anything_is_taken() {
    let [first, _] = two();
    let old = (FactId(u16::MAX), Answer::Is(Value::one(1)));
    let link = Link {
        offers: vec![
            Stop::new("gone", Moment::parse(MONDAY), "ask there"),
            Stop::new(first, None, ""),
        ],
        note: String::new(),
        answers: [old, number("age", 34)].into_iter().collect(),
    };
    let taken = open(&link.write()).unwrap();
    assert_eq!(taken.gone, [(OfferCode::of("gone"), "2026-11-30, 10:15\nask there".to_owned())]);
    assert_eq!(taken.senseless, [FactId(u16::MAX)]);
    assert_eq!(taken.answers, [number("age", 34)].into_iter().collect());
    let (mut answers, mut plan) = (Answers::new(), Plan::default());
    taken.put_into(&mut answers, &mut plan).unwrap();
    assert_eq!((answers, plan.note()), (taken.answers, "2026-11-30, 10:15\nask there"));
    assert_eq!(plan.ids().collect::<Vec<_>>(), [first]);
}

#[test]
fn notes_on_offers_that_are_all_gone_can_be_taken() {
    let link = |note: &str| Link { offers: vec![Stop::new("gone", None, note)], ..Link::default() };
    assert!(!open(&link("ask there").write()).unwrap().is_empty());
    assert!(open(&link("").write()).unwrap().is_empty());
}

/// What is put into a case where there is room, and nothing of it where there is none.
fn put(taken: &TakenOver, plan: &Plan) -> Result<Plan, TooMuch> {
    let (mut answers, mut put) = (Answers::new(), plan.clone());
    let told = taken.put_into(&mut answers, &mut put);
    assert_eq!(told, taken.fits(plan));
    let nothing = answers == Answers::new() && put == *plan;
    assert!(told.is_ok() || nothing, "half of it is taken");
    told.map(|()| put)
}

#[test]
fn what_a_plan_has_no_room_for_is_refused_whole() {
    let taken = open(&handed().fragment).unwrap();
    let mut plan = Plan::default();
    for number in 2..MOST_OFFERS {
        plan.add(&number.to_string());
    }
    assert_eq!(put(&taken, &plan).unwrap().items().len(), MOST_OFFERS);
    plan.add("one more");
    assert_eq!(put(&taken, &plan).err(), Some(TooMuch::Offers(1)));
    plan.remove("one more");
    plan.remove("2");
    plan.add(two()[0]);
    assert_eq!(put(&taken, &plan).unwrap().items().len(), MOST_OFFERS - 1, "one was there");
}

#[test]
fn a_long_note_keeps_what_a_link_brings_to_its_last_word() {
    let taken = open(&handed().fragment).unwrap();
    let [first, _] = two();
    let mut plan = Plan::default();
    plan.add(first);
    plan.set_note(&"ä".repeat(LONGEST_NOTE));
    plan.set_note_on(first, &"ä".repeat(LONGEST_NOTE));
    let whole = put(&taken, &plan).unwrap();
    assert!(whole.note().ends_with("ä\nBis Freitag"));
    assert!(whole.items()[0].note.ends_with("ä\nPass mitbringen"));
    plan.set_note(&"ä".repeat(LONGEST_KEPT));
    assert_eq!(put(&taken, &plan).err(), Some(TooMuch::Characters("\nBis Freitag".len())));
}

#[test]
fn what_was_said_and_written_at_the_desk_stays() {
    let taken = open(&handed().fragment).unwrap();
    let [first, second] = two();
    let mut answers: Answers = [number("age", 50)].into_iter().collect();
    let mut plan = Plan::default();
    plan.add(second);
    plan.add(first);
    plan.set_at(first, "2026-12-01T08:00");
    plan.set_note_on(first, "from the desk");
    for _ in 0..2 {
        taken.put_into(&mut answers, &mut plan).unwrap();
        assert_eq!(answers.get(fact("age")), Some(&number("age", 50).1));
        assert_eq!(answers.iter().count(), taken.answers.iter().count());
        let items: Vec<_> = plan.items().iter().map(|item| (&*item.at, &*item.note)).collect();
        assert_eq!(
            items,
            [("", ""), ("2026-12-01T08:00", "from the desk\n2026-11-30, 10:15\nPass mitbringen")]
        );
        assert_eq!(plan.note(), "Bis Freitag");
    }
}

#[test]
fn what_only_the_desk_knows_and_a_threat_never_travel_even_if_ticked() {
    let desk = |known: &&engine::Fact| known.desk || known.kind == Kind::Text;
    let hidden: Vec<FactId> = book().facts.iter().filter(desk).map(|known| known.code).collect();
    assert!(!hidden.is_empty());
    let said = hidden.iter().map(|code| (*code, Answer::Is(Value::one(1))));
    let answers: Answers = said.chain([all("urgent", &["gewalt"]), number("age", 34)]).collect();
    let handed = hand_back(book(), &[], "", &answers, &everything(&answers)).unwrap();
    assert_eq!(handed.travels, [number("age", 34)].into_iter().collect());
    assert_eq!(open(&handed.fragment).unwrap().answers, handed.travels);
    assert_eq!(may_travel(book(), &answers), handed.travels);
}

#[test]
fn only_what_is_ticked_travels() {
    let handed = hand_back(book(), &[], "", &waiting(), &[fact("age")]).unwrap();
    assert_eq!(everything(&handed.travels), [fact("age")]);
}

#[test]
fn what_does_not_fit_is_told() {
    let [first, _] = two();
    let hand = |offers: &[(&str, &str, &str)], note: &str| {
        hand_back(book(), offers, note, &Answers::new(), &[]).unwrap_err()
    };
    let told = hand(&[], &"ä".repeat(400));
    assert!(matches!(told, Unhanded::TooMuch(TooMuch::Characters(1..))), "{told:?}");
    let many = vec![(first, "", ""); MOST_OFFERS + 1];
    assert_eq!(hand(&many, ""), Unhanded::TooMuch(TooMuch::Offers(1)));
    assert_eq!(hand(&[(first, "morgen", "")], ""), Unhanded::Appointment(first.to_owned()));
}

proptest! {
    #[test]
    fn any_text_is_a_plan_or_refused(before in ".{0,9}", body in "[A-Za-z0-9_-]{0,60}", after in "\\PC{0,9}") {
        for text in [format!("{before}#p={body}{after}"), format!("p={body}{after}"), before] {
            if let Ok(taken) = open(&text) {
                let put = taken.put_into(&mut Answers::new(), &mut Plan::default());
                prop_assert_eq!(put, Ok(()), "a fresh case has room for any link");
            }
        }
    }
}
