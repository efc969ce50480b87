//! The packs in this repository compile, with the German messages they name.

use std::{collections::BTreeSet, path::Path, time::Instant};

use fluent_syntax::{
    ast::{Entry, Resource},
    parser,
};
use rules::{compile, read_folder};

fn repository() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."))
}

fn german_messages() -> BTreeSet<String> {
    let mut ids = BTreeSet::new();
    let folder = std::fs::read_dir(repository().join("locales/de"));
    for file in folder.into_iter().flatten().flatten().map(|entry| entry.path()) {
        if file.extension().is_some_and(|extension| extension == "ftl") {
            let text = std::fs::read_to_string(&file).expect("a readable file");
            ids.extend(ids_of(&parser::parse(text).unwrap_or_else(|(partial, _)| partial)));
        }
    }
    ids
}

fn ids_of(resource: &Resource<String>) -> Vec<String> {
    let mut ids = Vec::new();
    for entry in &resource.body {
        if let Entry::Message(message) = entry {
            let id = &message.id.name;
            ids.extend(message.value.is_some().then(|| id.clone()));
            ids.extend(
                message.attributes.iter().map(|attribute| format!("{id}.{}", attribute.id.name)),
            );
        }
    }
    ids
}

#[test]
fn the_shipped_packs_compile() {
    let files = read_folder(&repository().join("server/catalogue")).unwrap();
    let messages = german_messages();
    // Without messages the compiler would not look for any.
    assert!(!messages.is_empty());
    let start = Instant::now();
    let compiled = compile(&files, &messages);
    println!("{} files compiled in {:?}", files.len(), start.elapsed());
    let content = compiled.unwrap_or_else(|problems| {
        let lines: Vec<String> = problems.iter().map(ToString::to_string).collect();
        panic!("{} problems\n{}", lines.len(), lines.join("\n"))
    });
    assert!(!content.book.rules.is_empty() && !content.offers.is_empty());
    // The printer knows a name for everything the conditions contain.
    for rule in &content.book.rules {
        assert!(!rules::print::condition(&rule.when, &content.book.facts).contains("fact:"));
    }
}

#[test]
fn no_question_of_the_phone_asks_for_what_an_adviser_clarifies() {
    let files = read_folder(&repository().join("server/catalogue")).unwrap();
    let book = compile(&files, &BTreeSet::new()).unwrap().book;
    let desk: Vec<_> = book.facts.iter().filter(|fact| fact.desk).collect();
    assert!(desk.len() > 15, "the guide names more facts for the desk than {}", desk.len());
    for question in &book.questions {
        let asked = desk.iter().find(|fact| question.facts().any(|asked| asked == fact.code));
        assert!(asked.is_none(), "question `{}` asks for `{}`", question.id, asked.unwrap().id);
    }
}

#[test]
fn every_answer_has_a_short_name_to_be_cited_by() {
    let files = read_folder(&repository().join("server/catalogue")).unwrap();
    let book = compile(&files, &BTreeSet::new()).unwrap().book;
    let messages = german_messages();
    for fact in book.questions.iter().flat_map(|question| question.facts()) {
        let id = &book.fact(fact).unwrap().id;
        assert!(messages.contains(&format!("said-{id}")), "nobody wrote said-{id}");
    }
}
