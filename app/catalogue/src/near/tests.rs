//! Distances against the globe, and who stands where in a list.

use engine::Source;
use proptest::prelude::*;

use super::*;
use crate::{OfferSource, Place};

const SAARBRUECKEN: i32 = 4096;
const HOMBURG: i32 = 4111;
const TODAY: Day = Day(20_780);

/// Two towns with a point, one without, and two of one name.
fn towns() -> Content {
    let place = |code: i32, name: &str| Place {
        code,
        id: code.to_string(),
        name: name.to_owned(),
        land: "SL".to_owned(),
        ags: None,
    };
    let names = ["Saarbrücken", "Homburg", "Merzig", "Neustadt", "Neustadt", "Baden-Baden"];
    let codes = [SAARBRUECKEN, HOMBURG, 4107, 4200, 4201, 4202];
    let places = codes.into_iter().zip(names).map(|(code, name)| place(code, name));
    let at = [
        [SAARBRUECKEN, 49_240, 7_007],
        [HOMBURG, 49_327, 7_339],
        [4200, 49_350, 8_140],
        [4202, 48_761, 8_240],
    ];
    let sources = vec![Source { title: "Amt".to_owned(), url: None }];
    let points = Points { sources, places: at.concat() };
    Content { places: places.collect(), points, ..Content::default() }
}

fn offer(id: &str, city: &str) -> Offer {
    let city = Some(city.to_owned()).filter(|city| !city.is_empty());
    let silent = Offer::silent();
    let source = OfferSource { checked_on: TODAY, ..silent.source };
    Offer { id: id.to_owned(), city, source, ..silent }
}

#[test]
fn an_offer_is_where_it_says_else_in_its_town_and_nowhere_by_guessing() {
    let towns = towns();
    let own = |at: [i32; 2], yes: &[&str]| Offer {
        at: at.to_vec(),
        yes: yes.iter().map(|yes| (*yes).to_owned()).collect(),
        ..offer("own", "Homburg")
    };
    let saarbruecken = &[49_240, 7_007][..];
    for (offer, expected) in [
        (offer("town", "Saarbrücken"), saarbruecken),
        (offer("district", "Saarbrücken-Malstatt"), saarbruecken),
        (offer("hyphen", "Baden-Baden"), &[48_761, 8_240]),
        (offer("beginning", "Saarbrückener Land"), &[]),
        (offer("no-point", "Merzig"), &[]),
        (offer("no-place", "Berlin"), &[]),
        (offer("either", "Neustadt"), &[]),
        (offer("no-town", ""), &[]),
        (own([49_300, 7_300], &["walk-in"]), &[49_300, 7_300]),
        (own([49_300, 7_300], &[NATIONWIDE]), &[]),
    ] {
        assert_eq!(towns.whereabouts(&offer), expected, "{}", offer.id);
    }
}

#[test]
fn kilometres_are_those_of_a_map_and_steps_are_broad() {
    let towns = towns();
    let from = towns.point(SAARBRUECKEN);
    assert_eq!(km(from, towns.point(HOMBURG)), Some(26), "as a ruler says");
    assert_eq!(km(from, from), Some(0));
    assert_eq!((km(from, &[]), km(&[], from)), (None, None));
    assert_eq!(towns.point(4107), [0; 0]);
    let steps = [(0, 0), (94, 1), (95, 2), (229, 2), (230, 3)].map(|(north, expected)| {
        let away = Offer { at: vec![from[0] + north, from[1]], ..offer("away", "") };
        (step(from, &away), expected)
    });
    assert!(steps.iter().all(|(step, expected)| step == expected), "{steps:?}");
    assert_eq!(step(from, &offer("nowhere", "")), 4, "unknown ones come last");
    assert_eq!(step(&[], &offer("nowhere", "")), 4);
}

#[test]
fn what_is_nowhere_on_earth_is_no_point() {
    assert_eq!(point(49.24, 7.0074), Some(vec![49_240, 7_007]));
    assert_eq!(point(-90.0, 180.0), Some(vec![-90_000, 180_000]));
    for (latitude, longitude) in [(90.1, 0.0), (0.0, -180.1), (f64::NAN, 0.0), (0.0, f64::INFINITY)]
    {
        assert_eq!(point(latitude, longitude), None, "{latitude} {longitude}");
    }
}

/// A list as the engine orders it: two that speak Arabic, then four others of one date, then an older one.
fn door() -> Content {
    let arabic = |id, city| Offer { languages: vec!["ar".to_owned()], ..offer(id, city) };
    let mut old = offer("old", "Saarbrücken");
    old.source.date = Some("2009".to_owned());
    let mut offers = vec![arabic("far-ar", "Homburg"), arabic("near-ar", "Saarbrücken")];
    let mut equal = ["Homburg", "Saarbrücken", "Merzig", "Saarbrücken-Malstatt"]
        .map(|city| offer(&city.to_lowercase(), city));
    equal.sort_by_key(|offer| turn(TODAY, &offer.id));
    for offer in offers.iter_mut().chain(&mut equal).chain([&mut old]) {
        offer.at = towns().whereabouts(offer);
    }
    let all = offers.into_iter().chain(equal).chain([old]).collect();
    Content { offers: all, ..towns() }
}

#[test]
fn near_ones_come_first_among_equals_only() {
    let door = door();
    let locals: Vec<usize> = (0..door.offers.len()).collect();
    let ids = |list: &[usize]| -> Vec<String> {
        list.iter().map(|index| door.offers[*index].id.clone()).collect()
    };
    let from = door.point(SAARBRUECKEN);
    let sorted = ids(&door.nearer_first(&locals, from, "ar", TODAY));
    let best = |from| door.nearest(&locals, from, "ar", TODAY).map(|offer| &*offer.id);
    assert_eq!((best(from), best(&[])), (Some(&*sorted[0]), Some("far-ar")));
    assert_eq!(sorted[..2], ["near-ar", "far-ar"], "the language counts for more");
    let mut there = ["saarbrücken", "saarbrücken-malstatt"];
    there.sort_by_key(|id| turn(TODAY, id));
    assert_eq!(sorted[2..4], there, "whose turn it is");
    assert_eq!(sorted[4..], ["homburg", "merzig", "old"], "an unknown way before an old source");
    assert_eq!(ids(&door.nearer_first(&locals, &[], "ar", TODAY)), ids(&locals), "as before");
    assert_eq!(door.nearest(&[], from, "ar", TODAY), None);
}

/// Degrees of Germany and its neighbours.
fn around() -> impl Strategy<Value = Vec<i32>> {
    (46_000..56_000, 4_000..16_000).prop_map(|(north, east)| vec![north, east])
}

/// On the globe, by the library's functions.
fn haversine(one: &[i32], other: &[i32]) -> f64 {
    let [a, b, c, d] =
        [one[0], one[1], other[0], other[1]].map(|part| (f64::from(part) / 1000.0).to_radians());
    let half = |angle: f64| (angle / 2.0).sin().powi(2);
    2.0 * RADIUS * (half(c - a) + a.cos() * c.cos() * half(d - b)).sqrt().asin()
}

proptest! {
    #[test]
    fn the_map_is_as_good_as_the_globe(one in around(), other in around()) {
        let (ours, theirs) = (f64::from(km(&one, &other).unwrap()), haversine(&one, &other));
        prop_assert!((ours - theirs).abs() < 0.51 + theirs * 0.005, "{ours} {theirs}");
    }

    #[test]
    fn there_is_as_far_as_back_and_no_detour_is_shorter(one in around(), other in around(), third in around()) {
        let way = |from: &[i32], to: &[i32]| km(from, to).unwrap();
        prop_assert_eq!(way(&one, &other), way(&other, &one));
        prop_assert_eq!(way(&one, &one), 0);
        let detour = way(&one, &third) + way(&third, &other);
        // Each of them is rounded.
        prop_assert!(way(&one, &other) <= detour + 2 + detour / 200, "{detour}");
    }

    #[test]
    fn any_numbers_have_some_distance(one in any::<[i32; 2]>(), other in any::<[i32; 2]>()) {
        prop_assert!(km(&one, &other).is_some());
    }
}
