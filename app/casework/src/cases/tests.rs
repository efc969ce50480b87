//! Cases come and go, and stay told apart.

use std::marker::PhantomData;

use engine::{Answer, FactId};
use proptest::prelude::*;
use serde::Serialize;

use super::*;
use crate::plan::Item;

/// Is a type made to be written out? The associated constant of its own wins, where its bound holds, over the trait's.
struct Writing<T>(PhantomData<T>);

trait Unwritten {
    const WRITTEN: bool = false;
}

impl<T> Unwritten for Writing<T> {}

impl<T: Serialize> Writing<T> {
    const WRITTEN: bool = true;
}

#[test]
fn nothing_of_a_case_as_a_whole_can_be_stored() {
    let written = [
        Writing::<Cases>::WRITTEN,
        Writing::<Case>::WRITTEN,
        Writing::<Plan>::WRITTEN,
        Writing::<Item>::WRITTEN,
        Writing::<Sign>::WRITTEN,
    ];
    assert_eq!(written, [false; 5]);
    // The question itself tells the two apart.
    assert_eq!([Writing::<Answers>::WRITTEN], [true]);
}

#[test]
fn a_case_in_a_log_is_its_sign() {
    let mut cases = Cases::new("ar");
    cases.current_mut().answers.set(FactId(16), Some(Answer::DontKnow));
    cases.current_mut().plan.set_note("something private");
    let told = format!("{cases:?}");
    assert!(
        told.contains("sign") && !told.contains("private") && !told.contains("DontKnow"),
        "{told}"
    );
}

#[test]
fn eight_are_open_and_no_more() {
    let mut cases = Cases::new("de");
    for place in 1..MOST_CASES {
        assert_eq!(cases.open(), Some(place));
        assert_eq!(cases.index(), place);
    }
    assert_eq!(cases.open(), None);
    assert_eq!((cases.all().len(), cases.index()), (MOST_CASES, MOST_CASES - 1));
}

#[test]
fn a_closed_case_is_gone_and_the_one_in_front_stays_in_front() {
    let mut cases = Cases::new("de");
    cases.open();
    cases.open();
    cases.switch(1);
    let front = cases.current().sign();
    assert!(cases.close(0));
    assert_eq!((cases.index(), cases.current().sign()), (0, front));
    assert!(cases.close(0) && !cases.close(1));
    assert_ne!(cases.current().sign(), front);
    cases.current_mut().answers.set(FactId(16), Some(Answer::DontKnow));
    assert!(cases.close(0), "the last one");
    assert!(cases.all().len() == 1 && cases.current().is_fresh());
}

#[test]
fn next_goes_round() {
    let mut cases = Cases::new("de");
    cases.open();
    cases.open();
    for index in [0, 1, 2] {
        cases.next();
        assert_eq!(cases.index(), index);
    }
    assert!(!cases.switch(3));
    assert_eq!(cases.index(), 2);
}

#[test]
fn the_next_person_finds_nothing_of_the_one_before() {
    let mut cases = Cases::new("de");
    for _ in 1..MOST_CASES {
        cases.open();
    }
    cases.switch(4);
    let before = cases.current().sign();
    let case = cases.current_mut();
    case.language = "ar".to_owned();
    case.day = Some(Day(1));
    case.plan.add("kurs");
    case.answers.set(FactId(16), Some(Answer::DontKnow));
    cases.next_person();
    assert_eq!(cases.index(), 4);
    assert_ne!(cases.current().sign(), before);
    assert!(cases.current().is_fresh());
    assert_eq!(cases.current().language, "de");
}

proptest! {
    #[test]
    fn open_cases_are_always_told_apart(steps in prop::collection::vec((0..5_u8, 0..9_usize), 0..60)) {
        let mut cases = Cases::new("de");
        for (step, index) in steps {
            let before = cases.current().sign();
            match step {
                0 => {
                    cases.open();
                }
                1 => {
                    cases.close(index);
                }
                2 => {
                    cases.switch(index);
                }
                3 => cases.next(),
                _ => {
                    cases.next_person();
                    prop_assert_ne!(cases.current().sign(), before);
                }
            }
            let signs: Vec<Sign> = cases.all().iter().map(Case::sign).collect();
            prop_assert!((1..=MOST_CASES).contains(&signs.len()) && cases.index() < signs.len());
            for (place, sign) in signs.iter().enumerate() {
                let others = || signs[place + 1..].iter();
                prop_assert!(others().all(|other| other.animal() != sign.animal()), "{signs:?}");
                prop_assert!(others().all(|other| other != sign), "{signs:?}");
            }
        }
    }
}
