use std::{collections::BTreeMap, path::Path};

use fluent_syntax::{ast::Resource, parser};
use proptest::prelude::*;

use super::*;
use crate::Library;

fn source(language: &str, file: &str, text: &str) -> Source {
    Source { language: language.to_owned(), file: file.to_owned(), text: text.to_owned() }
}

/// The generated files of one English file, by language.
fn made(text: &str) -> BTreeMap<String, String> {
    let files = sources(&[source("en", "app.ftl", text)]).into_iter();
    files.filter(|made| made.file == "app.ftl").map(|made| (made.language, made.text)).collect()
}

#[test]
fn words_are_longer_mirrored_or_named_and_nothing_else_changes() {
    let text = "# Comment\nleave = Leave { $n ->\n    [one] one \"{ -duldung }\"\n   *[other] { $n }\n }\n    .hint = See www.example.org\nmonth-names = en\ndate = { $day }.\n-duldung = Duldung\n";
    let made = made(text);
    assert_eq!(
        made["en-XA"],
        "# Comment\nleave =\n    ⟦Ļêêååṽêê { $n ->\n        [one] øøñêê \"{ -duldung }\"\n       *[other] { $n }\n    }⟧\n    .hint = ⟦Šêêêê www.example.org⟧\nmonth-names = en\ndate = { $day }.\n-duldung = Duldung\n"
    );
    assert!(made["ar-XB"].contains(".hint = سىىىى www.example.org\n"), "{}", made["ar-XB"]);
    assert!(made["qaa"].contains("⟦leave⟧ Leave { $n ->"), "{}", made["qaa"]);
    assert!(made["qaa"].contains(".hint = ⟦leave.hint⟧ See www"), "{}", made["qaa"]);
}

#[test]
fn each_describes_itself_and_borrows_from_english() {
    let german = source("de", "more.ftl", "b = B\n");
    let files = sources(&[source("en", "app.ftl", "a = A\n"), german]);
    let (library, problems) = Library::new(files);
    assert!(problems.is_empty(), "{problems:?}");
    let mirrored = library.language("ar-XB").unwrap();
    assert_eq!((mirrored.direction, mirrored.reviewed), (Direction::Rtl, false));
    assert_eq!(library.chain("qaa"), ["qaa", "en", "de"]);
    assert_eq!(library.language("en-XA").unwrap().name, "[en-XA] Långér");
    assert_eq!(
        library.localizer("en-XA").text("b").text,
        "⟦Ḃ⟧",
        "German where English has no file"
    );
}

#[test]
fn the_shipped_english_is_about_40_percent_longer() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales/en");
    let (mut before, mut behind) = (0, 0);
    for file in std::fs::read_dir(folder).unwrap().flatten() {
        let text = std::fs::read_to_string(file.path()).unwrap();
        let made = made(&text);
        assert_kept(&text, &made);
        let length =
            |text: &str| texts(&read(text)).map(|text| text.chars().count()).sum::<usize>();
        before += length(&text);
        behind += length(&made["en-XA"]);
    }
    let percent = behind * 100 / before - 100;
    assert!((35..=45).contains(&percent), "{percent} %");
}

/// What is generated parses again, and without what was added it is the original.
fn assert_kept(text: &str, made: &BTreeMap<String, String>) {
    for (language, made) in made {
        let mut resource = read(made);
        for entry in &mut resource.body {
            let Entry::Message(message) = entry else { continue };
            let id = message.id.name.clone();
            let attributes = message.attributes.iter_mut();
            let attributes = attributes
                .map(|attribute| (format!("{id}.{}", attribute.id.name), &mut attribute.value));
            let values = message.value.iter_mut().map(|value| (id.clone(), value));
            for (id, pattern) in values.chain(attributes) {
                changed(pattern, &|word| original(word, &id));
                pattern.elements.retain(|element| {
                    !matches!(element, PatternElement::TextElement { value } if value.is_empty())
                });
            }
        }
        let same = |text: &str| text.to_lowercase();
        assert_eq!(same(&serialize(&resource)), same(&serialize(&read(text))), "{language}");
    }
}

fn read(text: &str) -> Resource<String> {
    parser::parse(text.to_owned()).unwrap()
}

/// A word as it was, without its capitals.
fn original(word: &str, id: &str) -> String {
    if word.trim_end() == format!("⟦{id}⟧") {
        return String::new();
    }
    let mut plain = String::new();
    let mut doubled = None;
    for letter in word.chars().filter(|letter| !"⟦⟧".contains(*letter)) {
        let again = doubled == Some(letter);
        doubled = None;
        if again {
            continue;
        }
        let mut was = None;
        for [from, to] in [letters::ACCENTED, letters::ARABIC] {
            let found = from.chars().zip(to.chars()).find(|(_, made)| *made == letter);
            was = was.or(found.map(|(was, _)| was.to_ascii_lowercase()));
            if let Some(vowel) = was.filter(|was| letters::VOWELS.contains(*was)) {
                let small = from.chars().zip(to.chars()).find(|(from, _)| *from == vowel);
                doubled = doubled.or(found.and(small).map(|(_, made)| made));
            }
        }
        plain.push(was.unwrap_or(letter));
    }
    plain.to_lowercase()
}

fn texts(resource: &Resource<String>) -> impl Iterator<Item = String> {
    let mut all = Vec::new();
    for entry in &resource.body {
        let Entry::Message(message) = entry else { continue };
        let attributes = message.attributes.iter().map(|attribute| &attribute.value);
        for pattern in message.value.iter().chain(attributes) {
            let mut pattern = pattern.clone();
            let found = std::cell::RefCell::new(Vec::new());
            changed(&mut pattern, &|word| {
                found.borrow_mut().push(word.to_owned());
                String::new()
            });
            all.extend(found.into_inner());
        }
    }
    all.into_iter()
}

/// A placeable: a variable, a message, a term with an argument, a function, a text in quotes.
fn placeable() -> impl Strategy<Value = String> {
    let name = "[a-z]{1,5}";
    prop_oneof![
        name.prop_map(|name| format!("{{ ${name} }}")),
        name.prop_map(|name| format!("{{ {name}.attribute }}")),
        name.prop_map(|name| format!("{{ -{name}(case: \"an Argument\") }}")),
        name.prop_map(|name| format!("{{ NUMBER(${name}, style: \"percent\") }}")),
        Just("{ \"{ Quoted\" }".to_owned()),
        Just("{{ $x }}".to_owned()),
    ]
}

fn line() -> impl Strategy<Value = String> {
    let word = prop_oneof![
        4 => "[A-Za-zäöüß\u{ad}]{1,9}[,.?)]?",
        1 => Just("https://example.org/a".to_owned()),
        1 => "[0-9 ()+]{1,6}",
        2 => placeable(),
    ];
    prop::collection::vec((word, prop_oneof![Just(" "), Just("")]), 1..6).prop_map(|words| {
        let line: String = words.into_iter().map(|(word, space)| word + space).collect();
        // Nothing that begins something else, and no line without anything.
        format!("A{}", line.trim_end())
    })
}

fn select() -> impl Strategy<Value = String> {
    (line(), line()).prop_map(|(one, other)| {
        format!("{{ $n ->\n        [one] {one}\n       *[other] {other}\n    }}")
    })
}

fn pattern() -> impl Strategy<Value = String> {
    prop_oneof![
        3 => line(),
        1 => (line(), line()).prop_map(|(one, two)| format!("{one}\n      {two}")),
        1 => placeable(),
        1 => select(),
        1 => (line(), select()).prop_map(|(line, select)| format!("{line} {select}")),
    ]
}

proptest! {
    #[test]
    fn nothing_is_lost(patterns in prop::collection::vec((pattern(), pattern()), 1..5)) {
        let message = |(index, (value, attribute)): (usize, (String, String))| {
            format!("# Of {index}\nmessage-{index} = {value}\n    .title = {attribute}\n-term-{index} = {value}\n")
        };
        let text: String = patterns.into_iter().enumerate().map(message).collect();
        prop_assume!(parser::parse(text.as_str()).is_ok());
        assert_kept(&text, &made(&text));
    }
}
