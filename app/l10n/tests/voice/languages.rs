//! Every message of every language, with everything it may be told.

use std::{collections::BTreeSet, path::Path};

use l10n::{Arg, Library, Source, voice::Voice};

use crate::judge;

/// Zero, one, two; few and many; Slavic ones; hundreds; a fraction; what is written with separators.
const NUMBERS: [f64; 10] = [0.0, 1.0, 2.0, 3.0, 5.0, 11.0, 21.0, 100.0, 1.5, 12_345.0];

fn shipped() -> Library {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales");
    let mut sources = Vec::new();
    for folder in std::fs::read_dir(root).expect("the languages").flatten() {
        let language = folder.file_name().to_string_lossy().into_owned();
        for file in std::fs::read_dir(folder.path()).into_iter().flatten().flatten() {
            sources.push(Source {
                language: language.clone(),
                file: file.file_name().to_string_lossy().into_owned(),
                text: std::fs::read_to_string(file.path()).expect("a file of texts"),
            });
        }
    }
    Library::new(sources).0
}

/// The names that follow a sign: `$name`, `[key`.
fn names<'a>(text: &'a str, sign: char) -> BTreeSet<&'a str> {
    let name = |rest: &'a str| {
        let end =
            rest.find(|sign: char| !sign.is_ascii_alphanumeric() && sign != '-' && sign != '_');
        &rest[..end.unwrap_or(rest.len())]
    };
    text.split(sign).skip(1).map(name).filter(|name| !name.is_empty()).collect()
}

#[test]
fn every_message_of_every_language_is_said_as_the_library_says_it() {
    let library = shipped();
    let mut said = 0;
    for language in library.languages() {
        let tag = &language.tag;
        let source = library.own(tag, |_| true);
        let mut voice = Voice::new(tag);
        voice.add(&source);
        let bundle = judge::bundle(tag, &source);
        let (variables, keys) = (names(&source, '$'), names(&source, '['));
        let numbers = NUMBERS.into_iter().map(Arg::Number);
        let words = keys.into_iter().map(Arg::Text);
        let others = [Arg::Day("2026-12-31"), Arg::List(&["Arbeit", "لغة"]), Arg::Text("1")];
        let values: Vec<Arg<'_>> = numbers.chain(words).chain(others).collect();
        for id in library.message_ids(tag).iter().filter(|id| !id.starts_with('-')) {
            let same = |args: &[(&str, Arg<'_>)]| {
                let ours = voice.say(id, args);
                assert_eq!(ours, judge::said(&bundle, id, args), "{tag}: {id} {args:?}");
                ours.is_some_and(|said| said.whole)
            };
            said += 1;
            // What misses nothing asks for nothing.
            if same(&[]) {
                continue;
            }
            for value in &values {
                let args: Vec<_> = variables.iter().map(|name| (*name, *value)).collect();
                assert!(same(&args), "{tag}: {id} {args:?}");
            }
        }
    }
    assert!(said > 10_000, "{said} messages");
}
