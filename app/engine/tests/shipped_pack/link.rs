//! What a link carries comes back; whatever else stands there is an error, never a panic and never half a plan.
//!
//! `BOLERO_RANDOM_ITERATIONS=1000000 cargo test -p engine --test shipped_pack link` tries a million of each.

use std::collections::BTreeSet;

use bolero::{TypeGenerator, check};
use engine::{
    Answer, Answers, FactId, Kind, Value,
    link::{Broken, LONGEST, Link, OfferCode, PREFIX, Stop},
};

use crate::{common::content, people};

/// A link as version 1 wrote it, which every later program must read.
const VERSION_1: &str = include_str!("links/v1.txt");

pub(crate) fn ids() -> impl Iterator<Item = &'static str> + Clone {
    content().offers.iter().map(|offer| offer.id.as_str())
}

#[derive(Clone, Debug, TypeGenerator)]
pub(crate) enum Said {
    One(i32),
    Small(u8),
    Range(i32, i32),
    OneOf(Vec<i8>),
    List(Vec<i32>),
    DontKnow,
    Declined,
}

impl From<&Said> for Answer {
    fn from(said: &Said) -> Self {
        Self::Is(match said {
            Said::One(value) => Value::one(*value),
            Said::Small(value) => Value::one((*value).into()),
            Said::Range(low, high) => Value::Range(*low, *high),
            Said::OneOf(values) => {
                Value::OneOf(values.iter().map(|value| (*value).into()).collect())
            }
            Said::List(values) => Value::List(values.clone()),
            Said::DontKnow => return Self::DontKnow,
            Said::Declined => return Self::Declined,
        })
    }
}

/// A link with whatever it may hold.
pub(crate) fn link(offers: &[u16], said: &[(u16, Said)]) -> Link {
    let offers = offers.iter().map(|offer| plain(&offer.to_string())).collect();
    let answers = said.iter().map(|(fact, said)| (FactId(*fact), said.into()));
    Link { offers, note: String::new(), answers: answers.collect() }
}

fn plain(id: &str) -> Stop {
    Stop::plain(OfferCode::of(id))
}

pub(crate) fn example() -> Link {
    let said = [
        (2, Said::List(vec![1, 20])),
        (10, Said::One(4098)),
        (16, Said::Small(34)),
        (90, Said::Declined),
    ];
    link(&[1, 2], &said)
}

#[test]
fn what_is_written_is_read() {
    check!().with_type::<(Vec<u16>, Vec<(u16, Said)>)>().for_each(|(offers, said)| {
        let link = link(offers, said);
        let written = link.write();
        match Link::read(&written) {
            Err(Broken::TooLong) => assert!(written.len() > LONGEST),
            read => assert_eq!(read.as_ref(), Ok(&link), "{written}"),
        }
    });
}

#[test]
fn version_1_is_read_for_ever() {
    assert_eq!(Link::read(VERSION_1.trim()), Ok(example()));
}

#[test]
fn ten_offers_fit_two_hundred_characters() {
    let ids: Vec<&str> = ids().collect();
    for ten in ids.chunks(10) {
        let fragment = Link::new(&content().book, ten.iter().copied(), &Answers::new()).write();
        assert!(fragment.len() <= 200, "{} characters", fragment.len());
    }
}

#[test]
fn no_two_offers_share_a_code() {
    let codes: BTreeSet<OfferCode> = ids().map(OfferCode::of).collect();
    assert_eq!(codes.len(), content().offers.len());
}

#[test]
fn an_end_that_is_missing_is_told() {
    let whole = example().write();
    for end in PREFIX.len()..whole.len() {
        assert_eq!(Link::read(&whole[..end]), Err(Broken::Truncated), "{end}");
    }
}

#[test]
fn one_changed_sign_is_told() {
    let whole = example().write();
    for place in PREFIX.len()..whole.len() {
        for sign in "AZaz09-_. %é".chars() {
            let changed = format!("{}{sign}{}", &whole[..place], &whole[place + 1..]);
            assert!(changed == whole || Link::read(&changed).is_err(), "{changed}");
        }
    }
}

#[test]
fn what_stands_behind_it_is_told() {
    let longer = example().write() + "AAAA";
    assert_eq!(Link::read(&longer), Err(Broken::Damaged));
}

#[test]
fn a_newer_version_is_told_by_its_number() {
    assert_eq!(Link::read("p=AwAA"), Err(Broken::Newer(3)));
    assert_eq!(Link::read("#p=_wAA"), Err(Broken::Newer(255)));
    assert_eq!(Link::read("p=AAAA"), Err(Broken::Damaged));
}

#[test]
fn a_megabyte_is_refused_unread() {
    let long = format!("{PREFIX}{}", "A".repeat(1_000_000));
    assert_eq!(Link::read(&long), Err(Broken::TooLong));
    assert_eq!(Link::read("self"), Err(Broken::Damaged));
    assert_eq!(Link::read(""), Err(Broken::Damaged));
    assert_eq!(Link::read(PREFIX), Err(Broken::Truncated));
}

/// Whatever was read opens, and what it opens to may be shared again.
pub(crate) fn open(fragment: &str) {
    let book = &content().book;
    if let Ok(link) = Link::read(fragment) {
        // One way to write it, in whichever version.
        assert_eq!(link.write(), fragment.strip_prefix('#').unwrap_or(fragment));
        let opened = link.open(book, ids());
        for (fact, answer) in opened.answers.iter() {
            let sound = book.fact(fact).is_some_and(|fact| {
                answer.fits(fact) && answer.shareable(fact).as_ref() == Some(answer)
            });
            assert!(sound, "{fact:?}: {answer:?}");
        }
    }
}

#[test]
fn any_text_is_a_link_or_an_error() {
    check!().with_max_len(512).with_iterations(20_000).for_each(|bytes| {
        let text = String::from_utf8_lossy(bytes);
        open(&text);
        open(&format!("{PREFIX}{text}"));
    });
}

#[test]
fn any_change_to_a_link_is_a_link_or_an_error() {
    let whole = link(&[1, 2, 3], &[(2, Said::List(vec![1, 20])), (16, Said::Range(-1, i32::MAX))]);
    let whole = whole.write();
    let changes = check!().with_iterations(20_000).with_type::<Vec<(u16, u8)>>();
    changes.for_each(|changes| open_changed(&whole, changes));
}

/// Opens a link of which some letters were cut off, put in or changed.
pub(crate) fn open_changed(whole: &str, changes: &[(u16, u8)]) {
    let mut bytes = whole.as_bytes().to_vec();
    for (place, sign) in changes.iter().take(6) {
        let place = usize::from(*place) % bytes.len();
        match sign % 3 {
            0 => bytes.truncate(place.max(1)),
            1 => bytes.insert(place, *sign),
            _ => bytes[place] = *sign,
        }
    }
    open(&String::from_utf8_lossy(&bytes));
}

#[test]
fn whatever_a_valid_link_says_only_sensible_answers_open() {
    let said = check!().with_iterations(20_000).with_type::<Vec<(u8, Said)>>();
    said.for_each(|said| {
        let said: Vec<_> = said.iter().map(|(fact, said)| ((*fact).into(), said.clone())).collect();
        open(&link(&[1], &said).write());
    });
}

#[test]
fn only_what_may_be_shared_is_in_a_link() {
    let book = &content().book;
    let urgent = book.fact_by_id("urgent").unwrap();
    let code = |name: &str| urgent.value_code(name).unwrap();
    let shared = |chosen: Vec<i32>| {
        let answers = [(urgent.code, Answer::Is(Value::List(chosen)))].into_iter().collect();
        Link::new(book, [], &answers).answers.get(urgent.code).cloned()
    };
    let geld = Answer::Is(Value::List(vec![code("geld")]));
    assert_eq!(shared(vec![code("geld"), code("gewalt")]), Some(geld));
    assert_eq!(shared(vec![code("gewalt")]), None);
    let everything = book.facts.iter().map(|fact| (fact.code, Answer::Is(people().exact(fact, 0))));
    let link = Link::new(book, [], &everything.collect());
    let hidden = |fact: &&engine::Fact| fact.desk || fact.kind == Kind::Text;
    let hidden: Vec<_> = book.facts.iter().filter(hidden).collect();
    assert!(!hidden.is_empty());
    assert!(hidden.iter().all(|fact| !link.answers.has(fact.code)));
}

#[test]
fn a_link_of_somebody_else_says_nothing_that_may_not_be_shared() {
    let book = &content().book;
    let urgent = book.fact_by_id("urgent").unwrap();
    let threat = Answer::Is(Value::List(vec![urgent.value_code("gewalt").unwrap()]));
    let opened = Link { answers: [(urgent.code, threat)].into_iter().collect(), ..Link::default() };
    let opened = opened.open(book, ids());
    assert_eq!((opened.answers, opened.senseless), (Answers::new(), vec![urgent.code]));
}

#[test]
fn what_is_gone_is_named_and_the_rest_opens_once() {
    let known = ids().next().unwrap();
    let gone = plain("gone-for-good");
    let twice = vec![plain(known), gone.clone(), plain(known)];
    let twice = Link { offers: twice, ..Link::default() };
    let opened = twice.open(&content().book, ids());
    let offers: Vec<&str> = opened.offers.iter().map(|planned| planned.id).collect();
    assert_eq!((offers, opened.gone), (vec![known], vec![gone]));
}
