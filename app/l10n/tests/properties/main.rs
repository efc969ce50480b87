//! Whatever translators write: no panic, and on the screen no name of anything.

mod messages;

use l10n::{Arg, Library, Source, voice::Voice};
use proptest::{collection::vec, prelude::*, sample::select};

/// What stands in a file; strung together the pieces reach deeper than letters at random.
const PIECES: [&str; 41] = [
    "a = ",
    "b = ",
    "c =",
    "-t = ",
    "-u = ",
    "\n",
    "\r\n",
    "\r",
    "\n    ",
    "\n    .x = ",
    "\n.x = ",
    "text",
    "\t",
    "\u{FEFF}",
    "\u{202E}",
    "\u{0}",
    "{ ",
    " }",
    "{",
    "}",
    "$n",
    "$d",
    "$missing",
    "a",
    "b.x",
    "-t",
    "-u(n: 1)",
    "-t.x",
    "NUMBER($n, minimumFractionDigits: 99)",
    "NUMBER(",
    "DATETIME($d)",
    "LIST($l)",
    "RELATIVE($n, unit: \"day\")",
    "NOBODY()",
    ")",
    " ->\n    [one] ",
    "\n   *[other] ",
    "\"",
    "\\u00",
    "-1.00000000000000000000000000",
    "# ",
];
/// Numbers that are none, or too much of one.
const NUMBERS: [f64; 9] =
    [f64::NAN, f64::INFINITY, f64::NEG_INFINITY, f64::MAX, f64::MIN_POSITIVE, -0.0, 0.1, 1.0, 1e21];

/// The text as messages and where it describes the language; what was wrong with it.
fn library(text: &str) -> (Library, Vec<String>) {
    let source = |file: &str| Source {
        language: "de".to_owned(),
        file: file.to_owned(),
        text: text.to_owned(),
    };
    let (library, problems) = Library::new(vec![source("app.ftl"), source("meta.ftl")]);
    (library, problems.iter().map(ToString::to_string).collect())
}

fn args(number: f64) -> [(&'static str, Arg<'static>); 4] {
    [
        ("n", Arg::Number(number)),
        ("d", Arg::Day("2026-12-31")),
        ("l", Arg::List(&["one", "two"])),
        ("s", Arg::Text("words")),
    ]
}

/// What becomes of all messages, with arguments and without.
fn texts(library: &Library, number: f64) -> Vec<String> {
    let localizer = library.localizer("de");
    let args = args(number);
    let ids = library.message_ids("de");
    let with = ids.iter().map(|id| localizer.text_with(id, &args).text);
    with.chain(ids.iter().map(|id| localizer.text(id).text)).collect()
}

proptest! {
    #[test]
    fn anything_is_read_and_formatted(
        pieces in vec(select(&PIECES[..]), 0..60),
        number in select(&NUMBERS[..]),
    ) {
        texts(&library(&pieces.concat()).0, number);
    }

    #[test]
    fn anything_is_read_as_it_came(
        pieces in vec(select(&PIECES[..]), 0..60),
        more in vec(select(&PIECES[..]), 0..60),
        number in select(&NUMBERS[..]),
    ) {
        let mut voice = Voice::new("de");
        for text in [pieces.concat(), more.concat()] {
            voice.add(&text);
            for id in ["a", "b", "c", "a.x", "b.x", "c.x"] {
                let said = voice.say(id, &args(number));
                prop_assert_eq!(said.is_some(), voice.has(id));
            }
        }
    }

    #[test]
    fn letters_at_random_are_read_and_formatted(text in any::<String>()) {
        texts(&library(&text).0, 1.0);
        texts(&library(&format!("a = {text}")).0, 1.0);
    }

    #[test]
    fn no_name_of_anything_is_shown(text in messages::file(), number in select(&NUMBERS[..])) {
        let (library, problems) = library(&text);
        let known = |one: &String| one.contains("already defined") || one.contains("more than");
        prop_assert!(problems.iter().all(known), "{:?}", problems);
        for shown in texts(&library, number) {
            prop_assert!(!shown.contains(['{', '}', '$', '(']), "{}\n{}", text, shown);
        }
    }
}
