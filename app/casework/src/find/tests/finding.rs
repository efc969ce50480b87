use catalogue::{Content, Offer, search as words};
use engine::{Day, turn};
use proptest::prelude::*;

use super::{NOW, asked, content, index, texts};
use crate::find::{Asked, Index, Searchable, Sieve, search};

/// What the phone's search says of an offer.
fn told(query: &str, text: &Searchable) -> Option<usize> {
    let named = words::distance(query, &text.name);
    named.or_else(|| Some(4 + words::distance(query, &text.all)?))
}

/// So many offers, of which only the number counts.
fn offers(texts: &[Searchable]) -> Content {
    let pattern: &Offer = &content().offers[0];
    Content { offers: vec![pattern.clone(); texts.len()], ..Content::default() }
}

#[test]
fn now_is_a_friday() {
    assert_eq!(NOW.day, Day::from_ymd(2026, 11, 27));
}

/// Words of few letters, so that many are alike; some longer than what is compared, and than a column.
fn some_words() -> impl Strategy<Value = String> {
    let word = prop_oneof![
        8 => "[abcü]{1,9}",
        2 => "(saar|jobcenter|beratung|انگليسي){1,3}",
        1 => "[ab]{20,70}",
    ];
    prop::collection::vec(word, 0..6).prop_map(|words| words.join(" "))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, ..ProptestConfig::default() })]

    #[test]
    fn it_finds_what_the_phone_finds(
        texts in prop::collection::vec((some_words(), some_words()), 1..8),
        query in some_words(),
    ) {
        let text = |(name, all): (String, String)| Searchable { all: format!("{name} {all}"), name };
        let texts: Vec<Searchable> = texts.into_iter().map(text).collect();
        let index = Index::new(&offers(&texts), &texts, NOW.day);
        let expected: Vec<_> = texts.iter().map(|text| told(&query, text)).collect();
        prop_assert_eq!(index.distances(&query), expected, "{} in {:?}", query, texts);
    }

    #[test]
    fn so_it_does_in_the_shipped_catalogue(offer in 0..60_usize, from in 0..40_usize, letters in 1..16_usize, typo in "[a-zé ]") {
        let texts = texts(content());
        let text = &texts[offer % texts.len()].all;
        let signs: Vec<char> = text.chars().collect();
        let mut query: String = signs[from % signs.len()..].iter().take(letters).collect();
        let expected: Vec<_> = texts.iter().map(|text| told(&query, text)).collect();
        prop_assert_eq!(index().distances(&query), expected, "{}", &query);
        query.push_str(&typo);
        query.push('n');
        let expected: Vec<_> = texts.iter().map(|text| told(&query, text)).collect();
        prop_assert_eq!(index().distances(&query), expected, "{}", &query);
    }
}

#[test]
fn what_is_meant_most_closely_comes_first() {
    let sieve = Sieve::default();
    let found = search(content(), index(), asked("jobcenter", &sieve));
    let first = &content().offers[found.fit[0]];
    assert!(first.name.to_lowercase().contains("jobcenter"), "{}", first.name);
    assert!(found.silent.is_empty(), "nothing was asked that somebody would have to say");
    let all = search(content(), index(), asked("", &sieve));
    assert_eq!(all.fit.len(), content().offers.len());
}

/// In which order such offers are found that mean the words equally closely.
fn ordered(offers: Vec<Offer>, day: Day) -> Vec<usize> {
    let texts = vec![Searchable::default(); offers.len()];
    let content = Content { offers, ..Content::default() };
    let index = Index::new(&content, &texts, day);
    let (now, sieve) = (catalogue::week::Moment { day, ..NOW }, Sieve::default());
    let asked = Asked { from: &[49_240, 7_000], now, ..asked("", &sieve) };
    search(&content, &index, asked).fit
}

#[test]
fn among_equals_the_language_outweighs_the_date_the_date_the_distance_and_that_the_turn() {
    // The client reads Arabic.
    let offer = |tag: &str, dated: &str, north: i32| {
        let mut offer = Offer { languages: vec![tag.to_owned()], ..content().offers[0].clone() };
        (offer.at, offer.ends_on, offer.yes) = (vec![north, 7_000], None, Vec::new());
        offer.source.date = Some(dated.to_owned());
        offer
    };
    let worst_first = vec![
        offer("uk", "2026-11", 49_240),
        offer("ar", "2009", 49_240),
        offer("ar", "2026-11", 52_500),
        offer("ar", "2026-11", 49_240),
    ];
    assert_eq!(ordered(worst_first, NOW.day), [3, 2, 1, 0]);

    let two = |id: &str| Offer { id: id.to_owned(), ..offer("ar", "2026-11", 49_240) };
    let firsts = (0..20).map(|day| {
        let day = Day(NOW.day.0 - day);
        let first = usize::from(turn(day, "b") < turn(day, "a"));
        assert_eq!(ordered(vec![two("a"), two("b")], day)[0], first, "{day}");
        first
    });
    let second = firsts.filter(|first| *first == 1).count();
    assert!((1..20).contains(&second), "each has its days");
}
