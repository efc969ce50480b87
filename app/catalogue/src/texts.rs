//! Texts of one language as they travel: Fluent source, one message after the other in the order of their ids, what is borrowed
//! behind a line that says from where.
//!
//! Nothing here understands Fluent: a message is an id and its lines. It is how a copy of ten thousand texts takes over one that
//! changed, without a parser.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::MustRefetch;

/// Begins the line before borrowed messages; `l10n` reads it.
const BORROWED: &str = "### lang: ";

/// The second layer's texts in one language, completed from its fallback chain.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Texts {
    /// Epoch of the catalogue they belong to.
    pub epoch: String,
    /// Version of the catalogue they belong to.
    pub version: u64,
    /// The language asked for (BCP 47).
    pub language: String,
    /// Fluent source; borrowed parts stand behind a `### lang: xx` line.
    pub fluent: String,
}

/// The way from one version of the texts to another.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TextsDelta {
    /// Epoch of the catalogue they belong to.
    pub epoch: String,
    /// The version it leads to.
    pub version: u64,
    /// The version it starts from.
    pub since: u64,
    /// The language asked for.
    pub language: String,
    /// New and changed messages, as in [`Texts`].
    pub upserts: String,
    /// Ids of messages that are gone.
    pub removed: Vec<String>,
}

/// A message: its Fluent source, and the language it is borrowed from, if it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    /// BCP 47; `None` in the language asked for.
    pub language: Option<String>,
    /// The message with its attributes, one or more lines, each ended.
    pub fluent: String,
}

impl Message {
    /// The message, borrowed.
    pub fn words(&self) -> Words<'_> {
        Words { language: self.language.as_deref(), fluent: &self.fluent }
    }
}

/// Messages by their ids.
pub type Messages = BTreeMap<String, Message>;

/// A message, wherever it is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Words<'a> {
    /// As in [`Message`].
    pub language: Option<&'a str>,
    /// As in [`Message`].
    pub fluent: &'a str,
}

/// Writes messages: the language's own first, then what it borrows, language by language.
pub fn write<'a>(messages: impl IntoIterator<Item = Words<'a>>) -> String {
    let mut parts: BTreeMap<Option<&str>, String> = BTreeMap::new();
    for Words { language, fluent } in messages {
        parts.entry(language).or_default().push_str(fluent);
    }
    let mut written = String::new();
    for (language, part) in parts {
        if let Some(language) = language {
            written.push_str(BORROWED);
            written.push_str(language);
            written.push('\n');
        }
        written.push_str(&part);
    }
    written
}

/// Reads what [`write`] wrote.
pub fn read(fluent: &str) -> Messages {
    let mut messages = Messages::new();
    let mut language = None;
    let mut current: Option<String> = None;
    for line in fluent.split_inclusive('\n') {
        if let Some(tag) = line.strip_prefix(BORROWED) {
            language = Some(tag.trim().to_owned());
            current = None;
        } else if line.starts_with(|sign: char| sign.is_ascii_alphabetic() || sign == '-') {
            let id = line.split([' ', '=']).next().unwrap_or_default().to_owned();
            let message = Message { language: language.clone(), fluent: line.to_owned() };
            messages.insert(id.clone(), message);
            current = Some(id);
        } else if let Some(message) = current.as_ref().and_then(|id| messages.get_mut(id)) {
            message.fluent.push_str(line);
        }
    }
    messages
}

impl Texts {
    /// Takes over a delta.
    ///
    /// # Errors
    /// If it belongs to another history or language, starts after this copy's version, or leads back; nothing was changed then.
    pub fn apply(&mut self, delta: TextsDelta) -> Result<(), MustRefetch> {
        let fits = delta.epoch == self.epoch
            && delta.language == self.language
            && delta.since <= self.version
            && self.version <= delta.version;
        if !fits {
            return Err(MustRefetch);
        }
        let mut messages = read(&self.fluent);
        messages.retain(|id, _| !delta.removed.contains(id));
        messages.extend(read(&delta.upserts));
        self.fluent = write(messages.values().map(Message::words));
        self.version = delta.version;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const OWN: &str =
        "a = A\n    .todo = b\n\n    c\nb = B\n### lang: de\nc = C\n### lang: en\n-d = D\n";

    #[test]
    fn what_is_read_is_written_again() {
        let messages = read(OWN);
        assert_eq!(messages.len(), 4);
        assert_eq!(messages["a"].fluent, "a = A\n    .todo = b\n\n    c\n");
        assert_eq!(messages["-d"].language.as_deref(), Some("en"));
        assert_eq!(write(messages.values().map(Message::words)), OWN);
    }

    #[test]
    fn a_translation_takes_the_place_of_what_was_borrowed() {
        let mut texts =
            Texts { epoch: "e".into(), version: 1, language: "ar".into(), fluent: OWN.into() };
        let mut delta = TextsDelta {
            epoch: "e".into(),
            version: 2,
            since: 1,
            language: "ar".into(),
            upserts: "c = neu\n".into(),
            removed: vec!["b".into()],
        };
        let foreign = TextsDelta { epoch: "f".into(), ..delta.clone() };
        assert_eq!(texts.apply(foreign), Err(MustRefetch));
        texts.apply(delta.clone()).unwrap();
        assert_eq!(
            (&*texts.fluent, texts.version),
            ("a = A\n    .todo = b\n\n    c\nc = neu\n### lang: en\n-d = D\n", 2)
        );
        delta.since = 3;
        assert_eq!(texts.apply(delta), Err(MustRefetch), "from the future");
    }
}
