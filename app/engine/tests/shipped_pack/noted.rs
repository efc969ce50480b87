//! What an advisor wrote comes back as it was written, to the minute and to the letter; whatever else stands there is an error.
//!
//! `BOLERO_RANDOM_ITERATIONS=1000000 cargo test -p engine --test shipped_pack noted` tries a million of each.

use bolero::check;
use engine::{
    Answers, Day,
    link::{
        Broken, LONGEST, Link, MOST_HANDED, MOST_OFFERS, Moment, OfferCode, PREFIX, Stop, TooMuch,
        clean,
    },
};

use crate::{
    common::content,
    link::{Said, example, ids, link, open_changed},
};

/// A link as version 2 wrote it, which every later program must read.
const VERSION_2: &str = include_str!("links/v2.txt");

fn at(days: i16, minute: u16) -> Option<Moment> {
    let (minute, day) = (minute % 1440, Day(20_000 + i32::from(days) / 4));
    Moment::parse(&format!("{day}T{:02}:{:02}", minute / 60, minute % 60))
}

fn noted() -> Link {
    let offers = vec![
        Stop::new("1", at(5900, 615), ""),
        Stop::new("2", None, ""),
        Stop::new("3", at(-1, 0), "Frag nach Frau Çelik.\nاحضر جواز السفر"),
        Stop::new("4", None, "Eingang im Hof"),
    ];
    Link { offers, note: "Bis Freitag! 🙂".to_owned(), ..example() }
}

#[test]
fn what_an_advisor_wrote_is_read() {
    type Stops = Vec<(u16, Option<(i16, u16)>, String)>;
    check!().with_type::<(Stops, String, Vec<(u16, Said)>)>().for_each(|(stops, note, said)| {
        let mut written = link(&[], said);
        written.note = clean(note);
        for (id, when, note) in stops {
            let stop =
                Stop::new(&id.to_string(), when.and_then(|(day, minute)| at(day, minute)), note);
            if written.offers.iter().all(|known| known.code != stop.code) {
                written.offers.push(stop);
            }
        }
        let fragment = written.write();
        match Link::read(&fragment) {
            Err(Broken::TooLong) => assert!(fragment.len() > LONGEST),
            read => assert_eq!(read.as_ref(), Ok(&written), "{fragment}"),
        }
    });
}

#[test]
fn version_2_is_read_for_ever() {
    assert_eq!(Link::read(VERSION_2.trim()), Ok(noted()), "{}", noted().write());
}

#[test]
fn a_phone_with_an_older_program_reads_what_has_no_notes() {
    let version = |link: &Link| link.write().as_bytes()[PREFIX.len()..][..2].to_vec();
    assert_eq!(version(&example()), b"AR");
    // Six bits of the version are the first sign, two the upper ones of the second.
    let [b'A', b'g'..=b'v'] = version(&noted())[..] else { panic!("no version 2") };
    let blank =
        Link::noted(&content().book, vec![Stop::new("1", None, " \n")], "\u{7}", &Answers::new());
    assert_eq!(blank.write(), Link::new(&content().book, ["1"], &Answers::new()).write());
    assert_eq!(Link::read(&blank.write()), Ok(blank));
}

#[test]
fn an_end_that_is_missing_and_a_changed_sign_are_told() {
    let whole = noted().write();
    for place in PREFIX.len()..whole.len() {
        assert_eq!(Link::read(&whole[..place]), Err(Broken::Truncated), "{place}");
        for sign in "AZaz09-_. %é".chars() {
            let changed = format!("{}{sign}{}", &whole[..place], &whole[place + 1..]);
            assert!(changed == whole || Link::read(&changed).is_err(), "{changed}");
        }
    }
}

#[test]
fn signs_that_turn_a_page_round_are_no_note() {
    let sound = noted();
    for sign in ['\u{202e}', '\u{E000}', '\u{0}', '\r'] {
        let hidden = |note: &str| format!("a{sign}{note}");
        let whole = Link { note: hidden("b"), ..sound.clone() };
        assert_eq!(Link::read(&whole.write()), Err(Broken::Damaged), "{sign:?}");
        let mut one = sound.clone();
        one.offers[0].note = hidden("b");
        assert_eq!(Link::read(&one.write()), Err(Broken::Damaged), "{sign:?}");
    }
}

#[test]
fn two_notes_about_one_offer_are_no_link() {
    let mut twice = noted();
    twice.offers.push(Stop::new("1", None, "other"));
    assert_eq!(Link::read(&twice.write()), Err(Broken::Damaged));
}

#[test]
fn what_is_too_much_is_told_and_nothing_is_left_out() {
    let book = &content().book;
    let hand =
        |offers: Vec<Stop>, note: &str| Link::noted(book, offers, note, &Answers::new()).hand();
    let many = |count: usize| (0..count).map(|id| Stop::new(&id.to_string(), None, "")).collect();
    assert!(hand(many(MOST_OFFERS), "").is_ok());
    assert_eq!(hand(many(MOST_OFFERS + 2), ""), Err(TooMuch::Offers(2)));
    let longest = (1..).find(|count| hand(many(1), &"ä".repeat(*count)).is_err()).unwrap();
    assert!(longest > 290, "{longest} letters");
    let fragment = hand(many(1), &"ä".repeat(longest - 1)).unwrap();
    assert!(fragment.len() <= MOST_HANDED, "{}", fragment.len());
    let over = hand(many(1), &"ä".repeat(longest + 30)).unwrap_err();
    assert!(matches!(over, TooMuch::Characters(82..=86)), "{over:?}");
}

#[test]
fn ten_offers_with_appointments_and_a_sentence_each_can_be_scanned() {
    let ids: Vec<&str> = ids().take(10).collect();
    let note = |place: usize| ["Montag anrufen", "احضر جواز السفر"][place % 2];
    let offers = ids.iter().enumerate();
    let offers = offers.map(|(place, id)| Stop::new(id, at(5900, place as u16), note(place)));
    let link = Link::noted(&content().book, offers.collect(), "Bis Freitag!", &Answers::new());
    let fragment = link.hand().unwrap();
    assert!(fragment.len() < 500, "{} characters", fragment.len());
}

#[test]
fn what_an_advisor_wrote_opens_with_its_offer_also_if_that_is_gone() {
    let known = ids().next().unwrap();
    let gone = Stop::new("gone-for-good", at(0, 1), "mine");
    let here = Stop::new(known, at(0, 2), "yours");
    let link = Link { offers: vec![gone.clone(), here.clone()], ..noted() };
    let opened = link.open(&content().book, ids());
    assert_eq!((&opened.gone, &*opened.note), (&vec![gone], "Bis Freitag! 🙂"));
    let [planned] = &*opened.offers else { panic!("{:?}", opened.offers) };
    assert_eq!(OfferCode::of(planned.id), here.code);
    assert_eq!((planned.at, &*planned.note), (here.at, "yours"));
}

#[test]
fn any_change_to_a_noted_link_is_a_link_or_an_error() {
    let whole = noted().write();
    let changes = check!().with_iterations(20_000).with_type::<Vec<(u16, u8)>>();
    changes.for_each(|changes| open_changed(&whole, changes));
}
