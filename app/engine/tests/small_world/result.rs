//! Phases, cards and local offers.

use engine::{
    Book, Cond, Day, FactId, Op, Value, World,
    phase::{self, Kind as Ring, Line},
    shortlist::Local,
};

use crate::world::{ADVICE, COURSE, MONTHS, OFFICE, PAPER, WISH, book, facts, today};

#[test]
fn phases_say_why_they_are_active_and_respect_limits() {
    let mut book = book();
    let line =
        |id: &str, phase, when, kind| Line { id: id.to_owned(), phase, when, except: None, kind };
    let card = Cond::Cmp(PAPER, Op::Eq, 1);
    book.guide.lines.extend([
        line("1", 1, card.clone(), Ring::Inferred),
        line("3", 3, card.clone(), Ring::Inferred),
        line("4", 4, card.clone(), Ring::Inferred),
        line("5", 5, card.clone(), Ring::Inferred),
    ]);
    let seen = |book: &Book, known: &[(FactId, Value)]| {
        let active = phase::active(&book.guide, &facts(book, known));
        let show = |ring: &phase::Active| {
            let look = if ring.open_ring { "open" } else { "filled" };
            format!("{} {:?} {} {look}", ring.phase, ring.kind, ring.lines.join("+"))
        };
        active.iter().map(show).collect::<Vec<_>>()
    };
    let known = [(PAPER, Value::one(1)), (WISH, Value::List(vec![1]))];
    let all =
        ["1 Inferred 1 filled", "3 Asked W+3 filled", "4 Inferred 4 filled", "5 Inferred 5 open"];
    assert_eq!(seen(&book, &known), all);
    assert_eq!(seen(&book, &[]), ["1 Inferred F filled"]);
    book.guide.limits.push(phase::Limit {
        when: card.clone(),
        only: vec![],
        drop_inferred: vec![4, 5],
    });
    assert_eq!(seen(&book, &known), all[..2]);
    book.guide.limits.push(phase::Limit { when: card, only: vec![1], drop_inferred: vec![] });
    assert_eq!(seen(&book, &known), all[..1]);
}

#[test]
fn until_the_paper_is_known_no_office_stands_first() {
    let book = book();
    let wish = (WISH, Value::List(vec![1]));
    let cards = |known: &[(FactId, Value)]| {
        let outcome = World::new(&book, vec![], today()).evaluate("de", facts(&book, known));
        outcome.cards.iter().map(|card| card.offer_type).collect::<Vec<_>>()
    };
    assert_eq!(cards(std::slice::from_ref(&wish)), [ADVICE]);
    assert_eq!(
        cards(&[wish, (PAPER, Value::one(1)), (MONTHS, Value::one(2))]),
        [COURSE, ADVICE, OFFICE]
    );
}

#[test]
fn a_fresh_offer_in_the_readers_language_comes_first() {
    let book = book();
    let (arabic, none) = (["ar".to_owned()], []);
    let local = |dated: Option<Day>, languages, ends_on| Local {
        id: "one",
        types: &[ADVICE],
        reports: false,
        languages,
        dated,
        ends_on,
        areas: &[],
        only_if: None,
    };
    let fresh = Some(Day::from_ymd(2026, 5, 1));
    let old = Some(Day::from_ymd(2025, 5, 1));
    let over = Some(Day::from_ymd(2026, 4, 30));
    let locals = [
        local(old, &none[..], None),
        local(fresh, &none[..], over),
        local(fresh, &none[..], None),
        local(None, &arabic[..], None),
    ];
    let best = |language| {
        let outcome =
            World::new(&book, locals.to_vec(), today()).evaluate(language, facts(&book, &[]));
        outcome.door(ADVICE).map(|door| (door.locals.clone(), door.stale)).unwrap()
    };
    assert_eq!(best("de"), (vec![2, 1, 0, 3], false));
    assert_eq!(best("ar"), (vec![3, 2, 1, 0], true));
}

#[test]
fn equals_take_turns_day_by_day_and_what_is_checked_stays_before_what_is_not() {
    let book = book();
    let local = |id, dated| Local {
        id,
        types: &[ADVICE],
        reports: false,
        languages: &[],
        dated,
        ends_on: None,
        areas: &[],
        only_if: None,
    };
    let dated = Some(Day::from_ymd(2026, 9, 1));
    let locals = [local("a", dated), local("old", None), local("b", dated), local("c", dated)];
    let order = |day: i32| {
        let world = World::new(&book, locals.to_vec(), Day(today().0 + day));
        let outcome = world.evaluate("de", facts(&book, &[]));
        outcome.door(ADVICE).map(|door| door.locals.clone()).unwrap()
    };
    for day in 0..30 {
        assert_eq!(order(day), order(day), "the same for everybody on a day");
        assert_eq!(order(day).last(), Some(&1), "undated");
    }
    for index in [0, 2, 3] {
        assert!((0..30).any(|day| order(day).first() == Some(&index)), "{index} never comes first");
    }
}
