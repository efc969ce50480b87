//! Texts in memory: what each language says itself. What it borrows is looked up when somebody reads, along its chain: with twenty
//! languages most texts are borrowed, and ten thousand offers of others speak German alone.

use std::{collections::BTreeMap, sync::Arc};

use catalogue::texts::{Message, Words};

use crate::standard::Tongues;

/// The texts of all languages.
#[derive(Clone, Default)]
pub(super) struct Spoken {
    languages: BTreeMap<Arc<str>, Language>,
    tongues: Tongues,
    /// The version since which each language borrows as it does now.
    since: BTreeMap<String, u64>,
}

/// The texts of a language by message id.
type Language = BTreeMap<Arc<str>, Text>;

/// A text, with the version of its last change.
#[derive(Clone)]
struct Text {
    version: u64,
    /// `None`: it is gone.
    fluent: Option<Arc<str>>,
}

/// A message of a language's chain as it is now.
#[derive(Clone, Copy)]
struct Said<'a> {
    /// The version of the last change that shows.
    version: u64,
    /// `None`: nobody in the chain says it any more.
    words: Option<Words<'a>>,
}

impl Spoken {
    /// Takes over a text, or that it is gone. What is borrowed is none of the language's own.
    pub(super) fn set(&mut self, tag: &str, id: &str, version: u64, message: Option<Message>) {
        let own = message.filter(|message| message.language.is_none());
        let id = self.id(id);
        let known = self.languages.get_key_value(tag);
        let tag = known.map_or_else(|| tag.into(), |(tag, _)| Arc::clone(tag));
        let text = Text { version, fluent: own.map(|message| message.fluent.into()) };
        self.languages.entry(tag).or_default().insert(id, text);
    }

    /// Takes over who borrows from whom.
    pub(super) fn borrow(&mut self, tongues: Tongues, version: u64) {
        for (tag, chain) in &tongues.0 {
            if self.tongues.0.get(tag) != Some(chain) {
                self.since.insert(tag.clone(), version);
            }
        }
        self.tongues = tongues;
    }

    /// Can it be told what changed in a language's texts after a version? Not from before it began to borrow as it does now.
    pub(super) fn remembers(&self, tag: &str, version: u64) -> bool {
        self.since.get(tag).is_none_or(|since| version >= *since)
    }

    /// One text of a language or its chain.
    pub(super) fn get(&self, tag: &str, id: &str) -> Option<Words<'_>> {
        self.said(tag, self.tongues.0.get(tag)?, id)?.words
    }

    /// The ids and texts of a language that changed after a version, in order; those without a text are gone.
    pub(super) fn after(
        &self,
        tag: &str,
        version: u64,
    ) -> Option<impl Iterator<Item = (&str, Option<Words<'_>>)>> {
        let (tag, chain) = self.tongues.0.get_key_value(tag)?;
        let mut ids: Vec<&Arc<str>> = chain
            .iter()
            .filter_map(|language| self.languages.get(&**language))
            .flat_map(BTreeMap::keys)
            .collect();
        ids.sort_unstable();
        ids.dedup();
        let said = ids.into_iter().filter_map(move |id| Some((&**id, self.said(tag, chain, id)?)));
        let changed = said.filter(move |(_, said)| said.version > version);
        Some(changed.map(|(id, said)| (id, said.words)))
    }

    /// The first of the chain who says it. Who stands before and said it once counts: its silence is a change.
    fn said<'a>(&'a self, tag: &str, chain: &'a [String], id: &str) -> Option<Said<'a>> {
        let mut said: Option<Said<'a>> = None;
        for language in chain {
            let Some(text) = self.languages.get(&**language).and_then(|texts| texts.get(id)) else {
                continue;
            };
            let version = said.map_or(0, |said| said.version).max(text.version);
            let words = text
                .fluent
                .as_deref()
                .map(|fluent| Words { language: (language != tag).then_some(&**language), fluent });
            said = Some(Said { version, words });
            if words.is_some() {
                break;
            }
        }
        said
    }

    fn id(&self, id: &str) -> Arc<str> {
        let known =
            self.languages.values().find_map(|language| Some(language.get_key_value(id)?.0));
        known.map_or_else(|| id.into(), Arc::clone)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn message(fluent: &str) -> Option<Message> {
        Some(Message { language: None, fluent: fluent.to_owned() })
    }

    #[test]
    fn a_chain_says_what_its_first_says_and_tells_what_changed() {
        let chain = |tags: &[&str]| tags.iter().map(|&tag| tag.to_owned()).collect::<Vec<_>>();
        let mut spoken = Spoken::default();
        let tongues =
            [("prs".to_owned(), chain(&["prs", "fa", "de"])), ("de".to_owned(), chain(&["de"]))];
        spoken.borrow(Tongues(tongues.into()), 1);
        spoken.set("de", "a", 1, message("a = A"));
        spoken.set("fa", "a", 2, message("a = alef"));
        let read = |spoken: &Spoken, version| {
            let texts = spoken.after("prs", version).unwrap();
            let said = |(id, words): (&str, Option<Words<'_>>)| {
                (id.to_owned(), words.and_then(|words| words.language.map(str::to_owned)))
            };
            texts.map(said).collect::<Vec<_>>()
        };
        let from = |language: Option<&str>| vec![("a".to_owned(), language.map(str::to_owned))];
        assert_eq!(read(&spoken, 1), from(Some("fa")));
        assert_eq!(read(&spoken, 2), []);
        // German changes behind Persian: nobody sees it.
        spoken.set("de", "a", 3, message("a = B"));
        assert_eq!(read(&spoken, 2), []);
        spoken.set("fa", "a", 4, None);
        assert_eq!(read(&spoken, 3), from(Some("de")));
        spoken.set("de", "a", 5, None);
        assert_eq!(read(&spoken, 4), from(None));
        assert!(spoken.get("prs", "a").is_none() && spoken.after("fa", 0).is_none());
        assert!(spoken.remembers("prs", 1) && !spoken.remembers("prs", 0));
        let wider = [
            ("prs".to_owned(), chain(&["prs", "ps", "de"])),
            ("de".to_owned(), chain(&["de"])),
            ("ps".to_owned(), chain(&["ps", "de"])),
        ];
        spoken.borrow(Tongues(wider.into()), 6);
        assert!(spoken.remembers("de", 1), "another language concerns nobody else");
        assert!(spoken.remembers("prs", 6) && !spoken.remembers("prs", 5));
    }
}
