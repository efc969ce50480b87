//! Texts in memory. What languages borrow from each other is there once: with fifteen languages most texts are borrowed.

use std::{collections::BTreeMap, sync::Arc};

use catalogue::texts::{Message, Words};

/// The texts of all languages.
#[derive(Clone, Default)]
pub(super) struct Spoken(BTreeMap<Arc<str>, Language>);

/// The texts of a language by message id.
type Language = BTreeMap<Arc<str>, Text>;

/// A text, with the version of its last change.
#[derive(Clone)]
struct Text {
    version: u64,
    /// `None`: it is gone.
    fluent: Option<Arc<str>>,
    /// The language it is borrowed from, if it is.
    language: Option<Arc<str>>,
}

impl Text {
    fn words(&self) -> Option<Words<'_>> {
        Some(Words { language: self.language.as_deref(), fluent: self.fluent.as_deref()? })
    }
}

impl Spoken {
    /// Takes over a text, or that it is gone.
    pub(super) fn set(&mut self, tag: &str, id: &str, version: u64, message: Option<Message>) {
        let (fluent, language) = message.map_or((None, None), |message| {
            let fluent = self.known(id, message.fluent);
            (Some(fluent), message.language.map(|tag| self.tag(&tag)))
        });
        let id = self.id(id);
        let tag = self.tag(tag);
        let text = Text { version, fluent, language };
        self.0.entry(tag).or_default().insert(id, text);
    }

    /// One text of a language.
    pub(super) fn get(&self, tag: &str, id: &str) -> Option<Words<'_>> {
        self.0.get(tag)?.get(id)?.words()
    }

    /// The ids and texts of a language that changed after a version, in order; those without a text are gone.
    pub(super) fn since(
        &self,
        tag: &str,
        version: u64,
    ) -> Option<impl Iterator<Item = (&str, Option<Words<'_>>)> + Clone> {
        let changed = self.0.get(tag)?.iter().filter(move |(_, text)| text.version > version);
        Some(changed.map(|(id, text)| (&**id, text.words())))
    }

    /// The same text as in another language, if it is.
    fn known(&self, id: &str, fluent: String) -> Arc<str> {
        let mut others = self.0.values().filter_map(|language| language.get(id)?.fluent.as_ref());
        let same = others.find(|other| ***other == *fluent);
        same.map_or_else(|| fluent.into(), Arc::clone)
    }

    fn id(&self, id: &str) -> Arc<str> {
        let known = self.0.values().find_map(|language| Some(language.get_key_value(id)?.0));
        known.map_or_else(|| id.into(), Arc::clone)
    }

    fn tag(&self, tag: &str) -> Arc<str> {
        self.0.get_key_value(tag).map_or_else(|| tag.into(), |(tag, _)| Arc::clone(tag))
    }
}
