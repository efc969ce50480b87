//! All languages: what the server reads from `locales/` and what the phone gets of it.

mod arguments;
mod layer;
pub mod pseudo;
mod reading;
mod recording;
mod tame;
mod terms;

use std::collections::{BTreeMap, BTreeSet};

use fluent_langneg::{NegotiationStrategy, negotiate_languages, parse_accepted_languages};
use unic_langid::LanguageIdentifier;

pub use arguments::{Arguments, Messages};
pub use layer::{LAYERS, Layer};
pub use recording::Recording;

use reading::{Files, Kept};

use crate::{BORROWED, Direction, Localizer, Problem};

/// The language every chain ends in: the one the guide is written in.
pub const SOURCE: &str = "de";

/// One file of one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// The folder's name (BCP 47).
    pub language: String,
    /// `questions.ftl`.
    pub file: String,
    /// Its content.
    pub text: String,
}

/// A language as its `meta.ftl` describes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Language {
    /// BCP 47.
    pub tag: String,
    /// Its name in itself.
    pub name: String,
    /// The direction of its script.
    pub direction: Direction,
    /// Whom it borrows from, in order; [`SOURCE`] comes last of its own.
    pub fallback: Vec<String>,
    /// A native speaker has read all of it.
    pub reviewed: bool,
    /// A lawyer has read the explanations of its glossary.
    pub lawful: bool,
    /// It says everything that German says.
    pub complete: bool,
}

/// All languages.
#[derive(Default)]
pub struct Library {
    languages: Vec<Language>,
    files: BTreeMap<String, Files>,
    /// Texts that somebody has spoken.
    pub recordings: Vec<Recording>,
}

impl Library {
    /// Reads all files. A broken entry is named and left out; the rest, and the fallback languages, serve.
    pub fn new(sources: Vec<Source>) -> (Self, Vec<Problem>) {
        let mut problems = Vec::new();
        let files = reading::read(sources, &mut problems);
        let mut library = Self { files, ..Self::default() };
        library.report_doubles(&mut problems);
        library.languages = library.files.keys().map(|tag| library.describe(tag)).collect();
        // The source language first, the others by their own names: a stable order for every list of languages.
        library.languages.sort_by_key(|language| (language.tag != SOURCE, language.tag.clone()));
        (library, problems)
    }

    /// All languages, German first.
    pub fn languages(&self) -> &[Language] {
        &self.languages
    }

    /// One language.
    pub fn language(&self, tag: &str) -> Option<&Language> {
        self.languages.iter().find(|language| language.tag == tag)
    }

    /// The best language for an `Accept-Language` header; German if nothing fits.
    pub fn negotiate(&self, accept_language: &str) -> Option<&Language> {
        let requested: Vec<LanguageIdentifier> =
            parse_accepted_languages(accept_language).into_iter().map(spoken).collect();
        let available: Vec<LanguageIdentifier> =
            self.languages.iter().filter_map(|language| language.tag.parse().ok()).collect();
        let best = negotiate_languages(&requested, &available, None, NegotiationStrategy::Lookup);
        let best = best.first().map(|identifier| identifier.to_string());
        let best = best.and_then(|tag| self.language(&tag));
        best.or_else(|| self.language(SOURCE)).or_else(|| self.languages.first())
    }

    /// Ids of a language's own messages, attributes as `id.attribute`.
    pub fn message_ids(&self, tag: &str) -> BTreeSet<String> {
        let files = self.files.get(tag).into_iter().flat_map(BTreeMap::values);
        files.flatten().flat_map(|kept| &kept.ids).cloned().collect()
    }

    /// The language's messages of the files that `layer` picks by their stem, then what its chain adds, as Fluent source.
    pub fn completed(&self, tag: &str, layer: impl Fn(&str) -> bool) -> String {
        let mut said = self.untrue(tag);
        let mut completed = String::new();
        for language in self.chain(tag) {
            // An entry is borrowed whole when any of it is missing: value and attributes were written to fit each other.
            let mut missing: Vec<&Kept> = self.entries(&language, &layer).collect();
            missing.retain(|kept| kept.ids.iter().any(|id| !said.contains(id)));
            if missing.is_empty() {
                continue;
            }
            if language != tag {
                completed.push_str(&format!("{BORROWED}{language}\n"));
            }
            for kept in missing {
                said.extend(kept.ids.iter().cloned());
                completed.push_str(&kept.text);
            }
        }
        completed
    }

    /// What a language does not say of itself, since it is not so: then it borrows no such sentence either.
    fn untrue(&self, tag: &str) -> BTreeSet<String> {
        let language = self.language(tag);
        let of_itself = [
            ("language-unreviewed", language.is_some_and(|one| one.reviewed)),
            ("language-partial", language.is_some_and(|one| one.complete)),
        ];
        let untrue = of_itself.into_iter().filter(|(_, untrue)| *untrue);
        untrue.map(|(id, _)| id.to_owned()).collect()
    }

    /// The language's own messages of the files that `layer` picks, as Fluent source.
    pub fn own(&self, tag: &str, layer: impl Fn(&str) -> bool) -> String {
        self.entries(tag, &layer).map(|kept| &*kept.text).collect()
    }

    fn entries<'a>(
        &'a self,
        tag: &str,
        layer: &impl Fn(&str) -> bool,
    ) -> impl Iterator<Item = &'a Kept> {
        let files = self.files.get(tag).into_iter().flatten();
        files.filter(|(stem, _)| layer(stem)).flat_map(|(_, kept)| kept)
    }

    /// Does the language say everything that German says?
    fn complete(&self, tag: &str) -> bool {
        let own = self.message_ids(tag);
        let asked = self.entries(SOURCE, &|stem: &str| !Layer::of(stem).is_source_only());
        asked.flat_map(|kept| &kept.ids).all(|id| own.contains(id))
    }

    /// A localizer over all files.
    pub fn localizer(&self, tag: &str) -> Localizer {
        self.localizer_of(tag, |_| true)
    }

    /// A localizer over the files that `picked` picks by their stem.
    pub fn localizer_of(&self, tag: &str, picked: impl Fn(&str) -> bool) -> Localizer {
        let direction = self.language(tag).map(|language| language.direction).unwrap_or_default();
        Localizer::new(tag, direction, &[&self.completed(tag, picked)])
    }

    /// The language, then whom it borrows from, in order; German comes last.
    pub fn chain(&self, tag: &str) -> Vec<String> {
        let mut chain = vec![tag.to_owned()];
        let fallback = self.language(tag).into_iter().flat_map(|language| &language.fallback);
        for next in fallback.map(String::as_str).chain([SOURCE]) {
            if !chain.iter().any(|known| known == next) {
                chain.push(next.to_owned());
            }
        }
        chain
    }

    fn describe(&self, tag: &str) -> Language {
        let meta = self.own(tag, |stem| stem == "meta");
        let meta = Localizer::new(tag, Direction::Ltr, &[&meta]);
        let name = meta.text("lang-name").text;
        Language {
            tag: tag.to_owned(),
            name: if name.is_empty() { tag.to_owned() } else { name },
            direction: Direction::parse(&meta.text("lang-direction").text),
            fallback: meta
                .text("lang-fallback")
                .text
                .split(',')
                .map(|tag| tag.trim().to_owned())
                .filter(|tag| !tag.is_empty())
                .collect(),
            reviewed: meta.text("lang-review").text.trim() == "reviewed",
            lawful: meta.text("lang-lawyer").text.trim() == "reviewed",
            complete: self.complete(tag),
        }
    }

    fn report_doubles(&self, problems: &mut Vec<Problem>) {
        for (tag, files) in &self.files {
            let mut first: BTreeMap<String, &str> = BTreeMap::new();
            for (stem, entries) in files {
                let ids = entries.iter().flat_map(|kept| &kept.ids);
                for id in ids.filter(|id| !id.contains('.')) {
                    if let Some(other) = first.insert(id.clone(), stem) {
                        problems.push(Problem {
                            file: format!("{tag}/{stem}.ftl"),
                            line: 1,
                            message: format!(
                                "`{id}` is already defined in {other}.ftl; one of them must go"
                            ),
                        });
                    }
                }
            }
        }
    }
}

/// What browsers ask for under a wider or another name than the folder's: Kurdish as most write it, Persian in Afghanistan.
const ASKED: [(&str, &str); 4] = [("ku", "kmr"), ("fa-AF", "prs"), ("pes", "fa"), ("als", "sq")];

fn spoken(asked: LanguageIdentifier) -> LanguageIdentifier {
    let name = asked.to_string();
    let known = ASKED.iter().find(|(other, _)| {
        name == *other || name.starts_with(other) && name[other.len()..].starts_with('-')
    });
    known.and_then(|(_, folder)| folder.parse().ok()).unwrap_or(asked)
}

#[cfg(test)]
mod tests;
