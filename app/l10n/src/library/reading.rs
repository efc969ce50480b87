//! From a file to what is kept of it.

use std::collections::BTreeMap;

use fluent_syntax::{
    ast::{Entry, Resource},
    serializer::serialize,
};

use super::{SOURCE, Source, tame, terms};
use crate::{
    Problem,
    syntax::{self, Unread},
};

/// Embeddings and overrides of a line's direction.
const OVERRIDES: [char; 5] = ['\u{202A}', '\u{202B}', '\u{202C}', '\u{202D}', '\u{202E}'];

/// A message or a term, as it is sent. The tree it was read to would take ten times as much memory; boxes have no room to spare.
#[derive(Clone, Debug)]
pub(super) struct Kept {
    /// Its id and those of its attributes, `id.attribute`; a term's begins with `-`.
    pub(super) ids: Box<[String]>,
    /// Fluent, with terms put in, without comments.
    pub(super) text: Box<str>,
}

/// What is kept of a language, file by file, by their stems.
pub(super) type Files = BTreeMap<String, Vec<Kept>>;

/// A language's files as they were read.
type Read = BTreeMap<String, Vec<Entry<String>>>;

/// Reads all files and reports what could not be; each language on a thread of its own, for there are four megabytes of them.
pub(super) fn read(sources: Vec<Source>, problems: &mut Vec<Problem>) -> BTreeMap<String, Files> {
    let mut languages: BTreeMap<String, Vec<Source>> = BTreeMap::new();
    for source in sources {
        languages.entry(source.language.clone()).or_default().push(source);
    }
    let read = each(languages, |sources| {
        let mut problems = Vec::new();
        let mut read = Read::new();
        for source in sources {
            let stem = source.file.trim_end_matches(".ftl").to_owned();
            read.insert(stem, entries(&source, &mut problems));
        }
        (read, problems)
    });
    let mut all = BTreeMap::new();
    for (tag, (read, found)) in read {
        problems.extend(found);
        all.insert(tag, read);
    }
    let german = terms::plain(all.get(SOURCE).into_iter().flat_map(BTreeMap::values).flatten());
    each(all, |read| {
        let mut terms = german.clone();
        terms.extend(terms::plain(read.values().flatten()));
        let kept = |mut entry: Entry<String>| {
            terms::put_in(&mut entry, &terms);
            let ids = ids(&entry).into();
            Kept { ids, text: serialize(&Resource { body: vec![entry] }).into() }
        };
        let files = read.into_iter();
        files.map(|(stem, all)| (stem, all.into_iter().map(kept).collect())).collect()
    })
}

/// Does the same for each language.
fn each<T: Send, U: Send>(
    languages: BTreeMap<String, T>,
    make: impl Fn(T) -> U + Sync,
) -> BTreeMap<String, U> {
    std::thread::scope(|scope| {
        let make = &make;
        let started: Vec<_> = languages
            .into_iter()
            .map(|(tag, language)| (tag, scope.spawn(move || make(language))))
            .collect();
        let joined = started.into_iter().map(|(tag, thread)| {
            (tag, thread.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)))
        });
        joined.collect()
    })
}

fn entries(source: &Source, problems: &mut Vec<Problem>) -> Vec<Entry<String>> {
    // Signs that turn a line around until somebody turns it back would reach beyond their sentence. Isolates end with it.
    let text = source.text.replace(OVERRIDES, "");
    let (resource, unread) = syntax::parse(&text);
    for Unread { junk, reason, .. } in unread {
        // The line of the entry, not of the sign that broke it: that may be the next entry's.
        let before = text.get(..junk.start).unwrap_or(&text);
        problems.push(Problem {
            file: format!("{}/{}", source.language, source.file),
            line: before.matches('\n').count() + 1,
            message: format!("{reason}; this entry is left out"),
        });
    }
    let keep = |entry: &Entry<String>| matches!(entry, Entry::Message(_) | Entry::Term(_));
    resource.body.into_iter().filter(keep).map(without_comment).map(tame::tame).collect()
}

/// Comments are for translators; a phone does not download them.
fn without_comment(entry: Entry<String>) -> Entry<String> {
    match entry {
        Entry::Message(mut message) => {
            message.comment = None;
            Entry::Message(message)
        }
        Entry::Term(mut term) => {
            term.comment = None;
            Entry::Term(term)
        }
        other => other,
    }
}

fn ids(entry: &Entry<String>) -> Vec<String> {
    let (id, value, attributes) = match entry {
        Entry::Message(message) => {
            (message.id.name.clone(), message.value.is_some(), &message.attributes[..])
        }
        Entry::Term(term) => (format!("-{}", term.id.name), true, &term.attributes[..]),
        _ => (String::new(), false, &[][..]),
    };
    let attributes: Vec<String> =
        attributes.iter().map(|attribute| format!("{id}.{}", attribute.id.name)).collect();
    value.then_some(id).into_iter().chain(attributes).collect()
}
