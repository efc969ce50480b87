//! What is said of an offer, language by language: from a record's own words and its translations to Fluent messages.

use std::collections::BTreeMap;

use catalogue::texts::Message;
use l10n::{Library, library::SOURCE};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::{objects, text};

/// The parts of an offer's message: attribute (none for the message itself) and the record's field it is made of.
const PARTS: [(&str, &str); 5] = [
    ("", "description"),
    ("todo", "application_process"),
    ("bring", "required_documents"),
    ("cost", "fees_description"),
    ("who", "eligibility_description"),
];

/// Languages with whom they borrow from, themselves first.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tongues(pub BTreeMap<String, Vec<String>>);

impl Tongues {
    /// Those of a library.
    pub fn new(library: &Library) -> Self {
        let chain =
            |language: &l10n::Language| (language.tag.clone(), library.chain(&language.tag));
        Self(library.languages().iter().map(chain).collect())
    }
}

/// What is said in one message.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Said {
    /// The language it is borrowed from: older programs stored that, too. Who reads a text looks along the chain now.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// Plain texts by the name of their attribute, the message's own under the empty name.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub parts: BTreeMap<String, String>,
    /// Or Fluent source, as translators wrote it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fluent: Option<String>,
}

impl Said {
    /// As Fluent, under an id.
    pub fn message(&self, id: &str) -> Message {
        let fluent = self.fluent.clone().unwrap_or_else(|| {
            let mut written = format!("{id} =");
            for (attribute, text) in &self.parts {
                if attribute.is_empty() {
                    written.push_str(&pattern(text, 4));
                } else {
                    written.push_str(&format!("\n    .{attribute} ={}", pattern(text, 8)));
                }
            }
            written.push('\n');
            written
        });
        Message { language: self.language.clone(), fluent }
    }
}

/// A plain text as a Fluent pattern: nothing in it is a placeable, no line of it ends the message.
fn pattern(text: &str, indent: usize) -> String {
    let mut written = String::new();
    for line in text.lines().map(str::trim).filter(|line| !line.is_empty()) {
        // A single line may start on the first; several are a block.
        written.push_str(if text.trim().contains('\n') { "\n" } else { " " });
        if written.ends_with('\n') {
            written.push_str(&" ".repeat(indent));
        }
        for (at, sign) in line.char_indices() {
            match sign {
                '{' => written.push_str("{\"{\"}"),
                '}' => written.push_str("{\"}\"}"),
                '[' | '*' | '.' if at == 0 => written.push_str(&format!("{{\"{sign}\"}}")),
                sign if sign.is_control() => {}
                sign => written.push(sign),
            }
        }
    }
    if written.is_empty() { " { \"\" }".to_owned() } else { written }
}

/// What a service says in each language itself: its own words are German, its translations say the rest. Who says nothing borrows.
pub(super) fn of_service(service: &Map<String, Value>, tongues: &Tongues) -> Vec<(String, Said)> {
    let translations = service.get("translations").and_then(Value::as_object);
    let own = |language: &str| match translations.and_then(|all| all.get(language)) {
        Some(Value::Object(translation)) => Some(translation),
        _ => (language == SOURCE).then_some(service),
    };
    let said = tongues.0.keys().filter_map(|tag| {
        let parts = parts(own(tag)?);
        (!parts.is_empty()).then(|| (tag.clone(), Said { parts, ..Said::default() }))
    });
    said.collect()
}

fn parts(fields: &Map<String, Value>) -> BTreeMap<String, String> {
    let part = |(attribute, field): &(&str, &str)| {
        let own = text(fields, field).map(str::to_owned);
        let said = own.or_else(|| {
            let documents = objects(fields, field).filter_map(|object| text(object, "document"));
            let documents: Vec<&str> = documents.collect();
            (!documents.is_empty()).then(|| documents.join("\n"))
        })?;
        Some(((*attribute).to_owned(), said))
    };
    PARTS.iter().filter_map(part).collect()
}

/// The record's fields for what a library says of an offer; documents are a list of their own in the standard.
pub(super) fn fields(
    said: &BTreeMap<String, String>,
) -> impl Iterator<Item = (&'static str, &str)> {
    PARTS.iter().filter_map(|(attribute, field)| Some((*field, said.get(*attribute)?.as_str())))
}

/// What a language's own files say of a message: its parts, unless it is borrowed.
pub(super) fn own(words: &l10n::Localizer, id: &str) -> BTreeMap<String, String> {
    let part = |(attribute, _): &(&str, &str)| {
        let name = if attribute.is_empty() { id.to_owned() } else { format!("{id}.{attribute}") };
        let found = words.has(&name).then(|| words.text(&name))?;
        found.language.is_none().then(|| ((*attribute).to_owned(), found.text))
    };
    PARTS.iter().filter_map(part).collect()
}

#[cfg(test)]
mod tests {
    use l10n::{Direction, Localizer};

    use super::*;

    #[test]
    fn any_plain_text_is_said_as_it_is() {
        for text in
            ["a {b} c", "*", "[x] y", ".z", "{ -term }", "eins\nzwei\n.drei", "a = b", "# c"]
        {
            let said = Said {
                language: None,
                parts: BTreeMap::from([
                    (String::new(), text.to_owned()),
                    ("todo".to_owned(), text.to_owned()),
                ]),
                fluent: None,
            };
            let words = Localizer::new("de", Direction::Ltr, &[&said.message("offer-x").fluent]);
            assert_eq!(words.text("offer-x").text, text);
            assert_eq!(words.text("offer-x.todo").text, text);
        }
    }
}
