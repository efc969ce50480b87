use catalogue::{
    Content, Offer,
    facet::{FACETS, Facet},
};
use engine::{Day, Facts, Value};

use super::{NOW, asked, content, index};
use crate::find::{Asked, Criterion, Found, GROUPS, Group, Index, Searchable, Sieve, search};

fn found(sieve: &Sieve) -> Found {
    search(content(), index(), asked("", sieve))
}

/// The shipped book with one offer that says nothing but what is given.
fn one(change: impl Fn(&mut Offer)) -> (Content, Index) {
    let mut offer = content().offers[0].clone();
    offer.types = vec![content().book.type_by_id("mbe").unwrap().code];
    (offer.yes, offer.languages, offer.areas) = Default::default();
    (offer.only_if, offer.week, offer.at, offer.ends_on) = (None, None, Vec::new(), None);
    offer.city = None;
    (offer.source.date, offer.source.checked_on) = (None, NOW.day);
    change(&mut offer);
    let content = Content { offers: vec![offer], ..content().clone() };
    let index = Index::new(&content, &[Searchable::default()], NOW.day);
    (content, index)
}

/// Does the sieve hold of that offer?
fn says(sieve: &Sieve, change: impl Fn(&mut Offer)) -> Option<bool> {
    let (content, index) = one(change);
    let near = Asked { from: &[49_234, 6_996], ..asked("", sieve) };
    let found = search(&content, &index, near);
    match (&found.fit[..], &found.silent[..]) {
        ([0], []) => Some(true),
        ([], [0]) => None,
        ([], []) => Some(false),
        other => panic!("{other:?}"),
    }
}

#[test]
fn phases_themes_and_kinds_are_those_of_the_offers_types() {
    let types = |sieve: &Sieve| {
        let found = found(sieve);
        assert!(!found.fit.is_empty() && found.silent.is_empty(), "{sieve:?}");
        assert!(found.fit.len() < content().offers.len(), "{sieve:?}");
        let of = |place: &usize| {
            let kinds = content().offers[*place].types.iter();
            kinds.filter_map(|code| content().book.offer_type(*code)).collect::<Vec<_>>()
        };
        found.fit.iter().map(of).collect::<Vec<_>>()
    };
    let phase = Sieve { phase: Some(3), ..Sieve::default() };
    assert!(types(&phase).iter().all(|kinds| kinds.iter().any(|kind| kind.phases.contains(&3))));
    let health = Sieve { theme: Some("health".into()), ..Sieve::default() };
    let is = |theme: &String| theme == "health";
    assert!(types(&health).iter().all(|kinds| kinds.iter().any(|kind| kind.themes.iter().any(is))));
    let mbe = content().book.type_by_id("mbe").unwrap().code;
    let kind = Sieve { kind: Some(mbe), ..Sieve::default() };
    assert!(types(&kind).iter().all(|kinds| kinds.iter().any(|kind| kind.code == mbe)));
}

#[test]
fn what_nobody_says_hides_nothing() {
    let silent = |_: &mut Offer| ();
    let yes = |name: &'static str| move |offer: &mut Offer| offer.yes = vec![name.to_owned()];
    let language = Sieve { language: Some("uk".into()), ..Sieve::default() };
    let speaks =
        |tag: &'static str| move |offer: &mut Offer| offer.languages = vec![tag.to_owned()];
    assert_eq!(says(&language, silent), None);
    assert_eq!(says(&language, speaks("uk")), Some(true));
    assert_eq!(says(&language, speaks("ar")), Some(false));
    let interpreter = |offer: &mut Offer| {
        speaks("ar")(offer);
        yes("interpreter")(offer);
    };
    assert_eq!(says(&language, interpreter), None, "nobody says for which language");
    let kurdish = Sieve { language: Some("kmr".into()), ..Sieve::default() };
    assert_eq!(says(&kurdish, speaks("ku")), Some(true), "as most write it");
    assert_eq!(says(&kurdish, speaks("ckb")), Some(false));

    let place = Sieve { place: Some(4097), ..Sieve::default() };
    assert_eq!(says(&place, silent), None);
    assert_eq!(says(&place, |offer| offer.areas = vec![4097]), Some(true));
    assert_eq!(says(&place, |offer| offer.areas = vec![4098]), Some(false));
    assert_eq!(says(&place, yes("nationwide")), Some(true));

    let within = Sieve { within: Some(10), ..Sieve::default() };
    assert_eq!(says(&within, silent), None);
    assert_eq!(says(&within, |offer| offer.at = vec![49_240, 6_990]), Some(true));
    assert_eq!(says(&within, |offer| offer.at = vec![49_840, 6_990]), Some(false));

    let free = Sieve { free: true, ..Sieve::default() };
    assert_eq!(says(&free, silent), None);
    assert_eq!(says(&free, yes("free")), Some(true));
    let paid = content().book.types.iter().find(|kind| kind.paid).unwrap().code;
    assert_eq!(says(&free, |offer| offer.types = vec![paid]), Some(false));
    assert_eq!(says(&free, |offer| offer.types.push(paid)), None, "one of its kinds may be free");

    let open = Sieve { facets: 1 << 7, ..Sieve::default() };
    assert_eq!(says(&open, silent), None);
    let week = |from: i32| {
        move |offer: &mut Offer| {
            let minutes = vec![4 * 1440 + from, 4 * 1440 + 720];
            offer.week = Some(catalogue::Week { minutes, closed_on_holidays: false });
        }
    };
    assert_eq!(says(&open, week(600)), Some(true));
    assert_eq!(says(&open, week(620)), Some(false));
}

#[test]
fn the_client_s_language_is_asked_as_any_language_is() {
    // The client reads Arabic.
    let (facet, named) = (1, Some("ar".to_owned()));
    for spoken in [&[][..], &["ar"], &["uk"]] {
        for yes in [&[][..], &["interpreter"], &["anonymous"]] {
            let offer = |offer: &mut Offer| {
                offer.languages = spoken.iter().map(|tag| (*tag).to_owned()).collect();
                offer.yes = yes.iter().map(|name| (*name).to_owned()).collect();
            };
            let mine = says(&Sieve { facets: facet, ..Sieve::default() }, offer);
            let other = says(&Sieve { language: named.clone(), ..Sieve::default() }, offer);
            assert_eq!(mine, other, "{spoken:?} {yes:?}");
            // Beside something else that nobody may say.
            let anonymous = says(&Sieve { facets: 1 << 5, ..Sieve::default() }, offer);
            let both = says(&Sieve { facets: facet | 1 << 5, ..Sieve::default() }, offer);
            let expected = match (mine, anonymous) {
                (Some(false), _) | (_, Some(false)) => Some(false),
                (mine, anonymous) => mine.and(anonymous),
            };
            assert_eq!(both, expected, "{spoken:?} {yes:?}");
        }
    }
    assert_eq!(FACETS[0].0, Facet::MyLanguage);
}

#[test]
fn what_has_no_kind_yet_is_hidden_by_none() {
    let (code, theme) = (content().book.types[0].code, "health".to_owned());
    let untyped = |offer: &mut Offer| offer.types.clear();
    for sieve in [
        Sieve { phase: Some(3), ..Sieve::default() },
        Sieve { theme: Some(theme), ..Sieve::default() },
        Sieve { kind: Some(code), ..Sieve::default() },
        Sieve { free: true, ..Sieve::default() },
    ] {
        assert_eq!(says(&sieve, untyped), None, "{sieve:?}");
    }
}

#[test]
fn an_undated_source_is_no_younger_than_the_day_on_which_it_was_read() {
    let year = Sieve { checked: Some(12), ..Sieve::default() };
    let dated = |date: &'static str| move |offer: &mut Offer| offer.source.date = Some(date.into());
    assert_eq!(says(&year, dated("2026-03")), Some(true));
    assert_eq!(says(&year, dated("2025-03")), Some(false));
    assert_eq!(says(&year, |_| ()), None);
    assert_eq!(says(&year, |offer| offer.source.checked_on = Day(20_000)), Some(false));
}

#[test]
fn a_group_is_asked_of_what_the_data_says() {
    let group = |name: &str| {
        let group = Group::named(&content().book, name, NOW.day);
        Sieve { group: Some(group.unwrap_or_else(|| panic!("{name}"))), ..Sieve::default() }
    };
    let women = |offer: &mut Offer| offer.yes = vec!["women-only".into()];
    assert_eq!(says(&group("women"), women), Some(true));
    assert_eq!(says(&group("men"), women), Some(false));
    assert_eq!(says(&group("minors"), women), Some(false), "advice for adults");
    assert_eq!(says(&group("women"), |_| ()), None, "nobody says");
    let ukraine = content().offers.iter().find_map(|offer| {
        let status = content().book.fact_by_id("status")?.code;
        offer.only_if.clone().filter(|only| only.names_any(&[status]))
    });
    let for_ukraine = |offer: &mut Offer| offer.only_if.clone_from(&ukraine);
    assert_ne!(says(&group("ukraine"), for_ukraine), says(&group("eu"), for_ukraine));
    for name in GROUPS {
        let found = found(&group(name));
        assert!(found.fit.len() + found.silent.len() > 5, "{name} hides all");
    }
    assert_eq!(Group::named(&content().book, "giants", NOW.day), None);
}

#[test]
fn of_an_open_case_counts_what_is_known() {
    let age = content().book.fact_by_id("age").unwrap().code;
    let person = |years: i32| {
        let facts = Facts::resolve(&content().book, [(age, Value::one(years))], NOW.day);
        Sieve { group: Some(Group::of(&content().book, facts)), ..Sieve::default() }
    };
    assert_eq!(says(&person(40), |_| ()), Some(true), "advice for adults");
    assert_eq!(says(&person(20), |_| ()), Some(false));
}

#[test]
fn it_can_be_told_of_what_nobody_says() {
    let sieve = Sieve {
        language: Some("uk".into()),
        free: true,
        place: Some(4097),
        phase: Some(1),
        ..Sieve::default()
    };
    let (content, index) = one(|offer| offer.areas = vec![4097]);
    let silent = asked("", &sieve).silent_on(&content, &index, 0);
    assert_eq!(silent, [Criterion::Language, Criterion::Free]);
    assert!(asked("", &sieve).silent_on(&content, &index, 9).is_empty());
}

#[test]
fn an_offer_without_a_point_of_its_own_is_where_its_town_is() {
    let near = Sieve { within: Some(5), ..Sieve::default() };
    let town = |name: &'static str| move |offer: &mut Offer| offer.city = Some(name.into());
    assert_eq!(says(&near, town("Saarbrücken-Malstatt")), Some(true));
    assert_eq!(says(&near, town("Völklingen")), Some(false));
    assert_eq!(says(&near, town("Nirgendheim")), None);
}
