//! The order of answers never matters.

use engine::{Answer, Answers, FactId, Outcome, Value};
use proptest::prelude::*;

use crate::{common::world, evaluate, people, picks, told};

fn answers(known: &[(FactId, Value)]) -> Answers {
    known.iter().map(|(fact, value)| (*fact, Answer::Is(value.clone()))).collect()
}

/// Everything a person is told, but for the order in which the facts themselves are kept.
fn same(one: &Outcome<'_>, other: &Outcome<'_>) -> Result<(), TestCaseError> {
    for (one, other) in one.doors.iter().zip(&other.doors) {
        let id = &one.offer_type.id;
        prop_assert_eq!(one.verdict, other.verdict, "{}", id);
        prop_assert_eq!(one.relevance, other.relevance, "{}", id);
        prop_assert_eq!(&one.cited, &other.cited, "{}", id);
        prop_assert_eq!(&one.missing, &other.missing, "{}", id);
        prop_assert_eq!(&one.presumed, &other.presumed, "{}", id);
        prop_assert_eq!(&one.locals, &other.locals, "{}", id);
        prop_assert_eq!(&one.notice, &other.notice, "{}", id);
        let looks = |door: &engine::Door<'_>| (door.stale, door.advice_first, door.hidden);
        prop_assert_eq!(looks(one), looks(other), "{}", id);
    }
    prop_assert_eq!(&one.phases, &other.phases);
    prop_assert_eq!(one.start, other.start);
    prop_assert_eq!(&one.cards, &other.cards);
    prop_assert_eq!(&one.guards, &other.guards);
    prop_assert_eq!(&one.open, &other.open);
    prop_assert_eq!(&one.paper_open, &other.paper_open);
    Ok(())
}

type Known = Vec<(FactId, Value)>;

fn shuffled() -> impl Strategy<Value = (Known, Known)> {
    let known = picks().prop_map(|picks| people().known(&picks));
    known.prop_flat_map(|known| (Just(known.clone()), Just(known).prop_shuffle()))
}

proptest! {
    #![proptest_config(crate::cases(128))]

    #[test]
    fn the_whole_answer_is_the_same_in_every_order((known, shuffled) in shuffled(), first: usize) {
        let (one, other) = (evaluate(&known), evaluate(&shuffled));
        same(&one, &other)?;
        // Of the searches behind one door each, some: they cost as much as the whole answer.
        for door in one.doors.iter().skip(first % 9).step_by(9) {
            let code = door.offer_type.code;
            let context = || format!("{} of {}", door.offer_type.id, told(&known));
            let world = world();
            prop_assert_eq!(world.ways(&one, code), world.ways(&other, code), "{}", context());
            prop_assert_eq!(world.excluding(&one, code), world.excluding(&other, code), "{}", context());
            prop_assert_eq!(world.deciding(&one, code), world.deciding(&other, code), "{}", context());
        }
    }

    #[test]
    fn the_next_question_is_the_same_in_every_order((known, shuffled) in shuffled()) {
        let (known, shuffled) = (answers(&known), answers(&shuffled));
        let (one, other) = (world().answer("de", &known), world().answer("de", &shuffled));
        same(&one, &other)?;
        prop_assert_eq!(world().next(&known, &one), world().next(&shuffled, &other));
        prop_assert_eq!(world().remaining(&known, &one), world().remaining(&shuffled, &other));
    }
}
