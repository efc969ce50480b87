//! The languages that are meant to be complete are complete, and no page asks for words that nobody wrote.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

use l10n::{Direction, Library, Source, library::SOURCE, plain};
use tests::content::workspace;

/// A browser divides these by itself.
const GERMAN: [&str; 2] = [SOURCE, "de-simple"];

fn library() -> Library {
    let folders =
        fs::read_dir(workspace().join("locales")).expect("there is a folder of languages");
    let folders = folders.flatten().map(|entry| entry.path()).filter(|path| path.is_dir());
    let files = folders.flat_map(|folder| below(&folder, "ftl"));
    let sources = files.map(|path| Source {
        language: name(path.parent().expect("a file lies in a folder")),
        file: name(&path),
        text: fs::read_to_string(&path).expect("a text file"),
    });
    let (library, problems) = Library::new(sources.collect());
    let problems: Vec<String> = problems.iter().map(ToString::to_string).collect();
    assert!(problems.is_empty(), "{}", problems.join("\n"));
    library
}

fn name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

fn below(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("a folder").flatten().map(|entry| entry.path());
    let files =
        entries.flat_map(|path| if path.is_dir() { below(&path, ending) } else { vec![path] });
    files.filter(|path| path.extension().is_some_and(|found| found == ending)).collect()
}

#[test]
fn twenty_languages_and_eight_of_them_say_everything_beside_german() {
    let library = library();
    let tags: Vec<&str> = library.languages().iter().map(|one| one.tag.as_str()).collect();
    assert_eq!(tags.len(), 20, "{tags:?}");
    let german = library.message_ids(SOURCE);
    for tag in ["ar", "de-simple", "en", "fa", "fr", "ru", "tr", "uk"] {
        let own = library.message_ids(tag);
        // The desk speaks German.
        let missing: Vec<&String> =
            german.difference(&own).filter(|id| !id.starts_with("desk-")).collect();
        let surplus: Vec<&String> = own.difference(&german).collect();
        assert!(
            missing.is_empty() && surplus.is_empty(),
            "{tag}: missing {missing:?}, surplus {surplus:?}"
        );
    }
}

#[test]
fn the_pages_ask_only_for_words_that_exist() {
    let german = library().message_ids(SOURCE);
    let folders = ["app/ui/src", "server/src/pages"];
    let sources = folders.iter().flat_map(|folder| below(&workspace().join(folder), "rs"));
    let mut asked = BTreeSet::new();
    for source in sources {
        let text = fs::read_to_string(source).expect("a text file");
        for call in
            ["words::t(\"", "words::with(\"", "scene.t(\"", "scene.plain(\"", "scene.followed(\""]
        {
            let ids = text.split(call).skip(1).filter_map(|rest| rest.split('"').next());
            asked.extend(ids.map(str::to_owned));
        }
    }
    assert!(asked.len() > 50, "the calls are written differently now: {asked:?}");
    let unknown: Vec<&String> = asked.difference(&german).collect();
    assert!(unknown.is_empty(), "nobody wrote {unknown:?}");
}

/// Messages that stand in headings, on options beside a pictogram, and on the names of doors beside a badge, and so many letters
/// of theirs stand in one line on a phone 360 pixels wide.
const NARROW: [(&str, usize); 3] = [("question-", 17), ("type-", 14), ("value-", 17)];
/// Their attributes that are sentences of their own, which are wider.
const WIDE: [&str; 6] = [".bring", ".decline", ".help", ".todo", ".what", ".why"];

#[test]
fn long_german_words_know_where_to_break_in_other_languages() {
    // Browsers divide words of the page's own language only.
    let german: Vec<PathBuf> = GERMAN.map(|tag| workspace().join("locales").join(tag)).into();
    for file in below(&workspace().join("locales"), "ftl") {
        if file.parent().is_some_and(|folder| german.iter().any(|one| one == folder)) {
            continue;
        }
        let text = fs::read_to_string(&file).expect("a text file");
        let mut narrow = None;
        for line in text.lines() {
            let begins = |with: &str| line.trim_start().starts_with(with);
            if line.starts_with(|first: char| first.is_ascii_lowercase()) {
                narrow = NARROW.iter().find(|(name, _)| begins(name));
            } else if WIDE.iter().any(|name| begins(name)) {
                narrow = None;
            }
            let long = narrow.and_then(|(_, most)| long_noun(line, *most));
            assert!(long.is_none(), "{}: no soft hyphen in {long:?}", file.display());
        }
    }
}

/// So many letters of a German word stand beside a badge on such a phone.
const BESIDE: usize = 16;

#[test]
fn long_german_names_of_doors_know_where_to_break() {
    // Not every browser divides German words, and one that cannot breaks them anywhere, without a hyphen.
    let library = library();
    let mut doors = 0;
    for tag in GERMAN {
        let localizer = library.localizer(tag);
        for id in library.message_ids(tag) {
            if !id.starts_with("type-") || id.contains('.') {
                continue;
            }
            let name = localizer.text(&id).text;
            assert!(long_noun(&name, BESIDE).is_none(), "{tag}: no soft hyphen in {id}: {name}");
            doors += 1;
        }
    }
    assert!(doors > 100, "{doors}");
}

fn long_noun(text: &str, most: usize) -> Option<&str> {
    let latin = |letter: char| matches!(letter, 'A'..='Z' | 'a'..='z' | 'Ä'..='ü');
    let mut words = text.split(|letter| !latin(letter));
    words.find(|word| word.starts_with(char::is_uppercase) && word.chars().count() > most)
}

#[test]
fn german_words_read_on_rightly_from_right_to_left() {
    let library = library();
    let rtl = library.languages().iter().filter(|language| language.direction == Direction::Rtl);
    let folders = rtl.map(|language| workspace().join("locales").join(&language.tag));
    let (mut quoted, mut apart) = (0, 0);
    for file in folders.flat_map(|folder| below(&folder, "ftl")) {
        let text = fs::read_to_string(&file).expect("a text file");
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            // Marks outside an isolate run with the sentence: what they quote then begins on the wrong side of its first line.
            for (at, _) in line.match_indices('«') {
                let words = plain(line[at..].split('»').next().unwrap_or_default());
                let latin = words.chars().all(|sign| !('\u{600}'..='\u{6FF}').contains(&sign));
                if latin && words.contains([' ', '\u{AD}']) {
                    let isolated = line[..at].ends_with('\u{2066}');
                    assert!(isolated, "{}: no U+2066 before {words}", file.display());
                    quoted += 1;
                }
            }
            // So do the hyphen of a word that is divided, and what stands before the number of a paragraph.
            let mut depth = 0;
            for sign in line.chars() {
                match sign {
                    '\u{2066}'..='\u{2068}' => depth += 1,
                    '\u{2069}' => depth -= 1,
                    '\u{AD}' | '§' => {
                        assert!(depth > 0, "{}: not between isolates: {line}", file.display());
                        apart += 1;
                    }
                    _ => {}
                }
            }
        }
    }
    assert!(quoted > 90 && apart > 250, "{quoted} {apart}");
}
