//! Every language takes CLDR's plural forms, by CLDR's own samples.

use std::collections::{BTreeMap, BTreeSet};

use l10n::{Direction, Localizer, plurals};

const SAMPLES: &str = include_str!("plurals.txt");
/// Language, form, a number as it is written.
fn samples() -> Vec<(&'static str, &'static str, String)> {
    let mut samples = Vec::new();
    for line in SAMPLES.lines().filter(|line| !line.starts_with('#')) {
        let parts: Vec<&str> = line.split(';').map(str::trim).collect();
        let [languages, form, integers, decimals] = parts[..] else { panic!("{line}") };
        for language in languages.split(' ') {
            for range in integers.split(", ").chain(decimals.split(", ")) {
                samples.extend(numbers(range).map(|number| (language, form, number)));
            }
        }
    }
    samples
}

/// `2~4`: 2, 3, 4; `0.0~0.2`: 0.0, 0.1, 0.2.
fn numbers(range: &str) -> impl Iterator<Item = String> {
    let (first, last) = range.split_once('~').unwrap_or((range, range));
    let digits = first.split_once('.').map_or(0, |(_, fraction)| fraction.len());
    let scaled = |number: &str| number.replace('.', "").parse::<u32>().ok();
    let bounds = scaled(first).zip(scaled(last));
    bounds.into_iter().flat_map(|(first, last)| first..=last).map(move |number| {
        let scale = 10_u32.pow(u32::try_from(digits).expect("few digits"));
        match digits {
            0 => number.to_string(),
            _ => format!("{}.{:0digits$}", number / scale, number % scale),
        }
    })
}

#[test]
fn every_sample_of_cldr_takes_its_form() {
    let samples = samples();
    assert!(samples.len() > 1000, "{} samples", samples.len());
    let mut wrong = Vec::new();
    for (language, form, number) in samples {
        let forms = ["zero", "one", "two", "few", "many"].map(|form| format!("[{form}] {form}\n"));
        let source = format!("n = {{ {number} ->\n{}*[other] other\n}}\n", forms.concat());
        let words = Localizer::new(language, Direction::Ltr, &[&source]);
        let taken = words.text("n").text;
        if taken != form {
            wrong.push(format!("{language}: {number} takes {taken}, not {form}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_forms_of_a_language_are_those_of_its_samples() {
    let mut forms: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for (language, form, _) in samples() {
        forms.entry(language).or_default().insert(form);
    }
    for (language, forms) in forms {
        let known: BTreeSet<&str> = plurals::categories(language).into_iter().collect();
        assert_eq!(known, forms, "{language}");
    }
    assert_eq!(plurals::categories("de-simple"), ["one", "other"]);
    assert_eq!(plurals::categories("ar-XB"), plurals::categories("ar"));
    assert_eq!(plurals::categories("qaa"), ["other"]);
}

/// What a browser takes that does not know the language.
#[test]
fn languages_that_browsers_may_not_know_have_one_that_takes_the_same_forms() {
    let form = |language: &str, number: u32| {
        let forms = ["zero", "one", "two", "few", "many"].map(|form| format!("[{form}] {form}\n"));
        let source = format!("n = {{ {number} ->\n{}*[other] other\n}}\n", forms.concat());
        Localizer::new(language, Direction::Ltr, &[&source]).text("n").text
    };
    for language in ["kmr", "ps", "so", "sq", "ti"] {
        let asked = plurals::alike(plurals::known_as(language));
        let (_, instead) = asked.split_once(' ').expect("one that all browsers know");
        for number in (0..200).chain([1_000, 1_000_000]) {
            assert_eq!(form(language, number), form(instead, number), "{language}, {number}");
        }
    }
}
