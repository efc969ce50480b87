//! People as the cases and the command line write them (fact name to value) and as the engine takes them.
//!
//! Way of a persona: each entry is read as the kind of its fact demands ([`value`]; places in [`place`], the few facts that are
//! written in another way in [`special`]), then what follows from it under another name is added ([`follow`]), then entries
//! that contradict each other are found ([`conflict`]).
//!
//! **Invariants**
//! - The order of the entries never matters.
//! - Nothing is guessed: a value that the fact cannot take is an [`Error`]; a fact that nobody knows or that no rule uses, and
//!   a town nobody knows, are ignored and named ([`Reading::ignored`]).
//! - `null` and a declined answer are unknown, never "no".

mod conflict;
mod follow;
mod place;
mod special;
#[cfg(test)]
mod tests;
mod towns;
mod used;
mod value;

use std::{
    borrow::Cow,
    collections::{BTreeMap, BTreeSet, HashMap},
};

use catalogue::Content;
use engine::{Day, Fact, FactId, Kind, Value};
use serde_json::{Map, Value as Json};

use self::{place::Places, used::Uses};

/// Facts that sources write in words of their own; words that the pack does not know say nothing.
const FREE: [&str; 2] = ["income", "reason"];

/// A persona as facts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reading {
    /// What is known, by the facts' codes.
    pub facts: Vec<(FactId, Value)>,
    /// Entries that change nothing: facts that nobody knows or no rule uses (by name), and places nobody knows
    /// (`region: Kleinkleckersdorf`). Sorted.
    pub ignored: Vec<String>,
    /// Entries that contradict each other, as sentences. Sorted.
    pub conflicts: Vec<String>,
}

/// A value that its fact cannot take.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{fact}` cannot be {value} (expected {expected})")]
pub struct Error {
    /// The name of the fact.
    pub fact: String,
    /// The value as written, shortened if long.
    pub value: String,
    /// What it can be; the nearest value if one is near.
    pub expected: String,
}

/// Reads one persona. Whoever reads many makes a [`Reader`].
///
/// # Errors
/// The first value that its fact cannot take.
pub fn read(content: &Content, persona: &Map<String, Json>, today: Day) -> Result<Reading, Error> {
    Reader::new(content).read(persona, today)
}

/// The content made ready for reading personas.
pub struct Reader<'a> {
    facts: HashMap<&'a str, &'a Fact>,
    places: Places<'a>,
    uses: Uses,
    derived: Vec<conflict::Derived<'a>>,
    content: &'a Content,
}

/// One thing known of a person: written, or following from something written.
#[derive(Clone, Debug)]
struct Said<'a> {
    fact: &'a Fact,
    value: Value,
    /// The entry it comes from.
    entry: String,
    /// The entry in a sentence: `hours_per_week` 20.
    told: String,
    /// Follows from an entry of another name.
    follows: bool,
}

/// What the entries of one persona have yielded so far.
#[derive(Default)]
struct Entries<'a> {
    said: Vec<Said<'a>>,
    /// What follows, until everything written is known.
    following: Vec<Said<'a>>,
    ignored: BTreeSet<String>,
    conflicts: BTreeSet<String>,
}

impl<'a> Reader<'a> {
    /// Makes a content ready.
    pub fn new(content: &'a Content) -> Self {
        let facts = content.book.facts.iter().map(|fact| (fact.id.as_str(), fact)).collect();
        Self {
            facts,
            places: Places::new(content),
            uses: Uses::new(content),
            derived: conflict::derived(&content.book),
            content,
        }
    }

    /// Reads one persona; months are counted to `today`.
    ///
    /// # Errors
    /// The first value, in the order of the names, that its fact cannot take.
    pub fn read(&self, persona: &Map<String, Json>, today: Day) -> Result<Reading, Error> {
        self.read_following(persona, today, Self::add_what_follows)
    }

    /// The same for a persona that says all that was known, under the names of the vocabulary: nothing is added, so what comes out is
    /// what came out where it was written.
    ///
    /// # Errors
    /// The first value, in the order of the names, that its fact cannot take.
    pub fn read_as_given(&self, persona: &Map<String, Json>, today: Day) -> Result<Reading, Error> {
        self.read_following(persona, today, |_, entries, _| entries.following.clear())
    }

    fn read_following(
        &self,
        persona: &Map<String, Json>,
        today: Day,
        follow: impl Fn(&Self, &mut Entries<'a>, Day),
    ) -> Result<Reading, Error> {
        let mut entries = Entries::default();
        // `serde_json` keeps the order of the text or not, as another crate of the build may wish.
        let sorted: BTreeMap<&String, &Json> = persona.iter().collect();
        for (name, json) in sorted {
            self.entry(name, json, &mut entries).map_err(|expected| Error {
                fact: name.clone(),
                value: shortened(json),
                expected,
            })?;
        }
        follow(self, &mut entries, today);
        self.add_conflicts(&mut entries, today);
        self.ignore_unused(&mut entries);
        let Entries { mut said, ignored, conflicts, .. } = entries;
        said.sort_by_key(|said| said.fact.code);
        Ok(Reading {
            facts: said.into_iter().map(|said| (said.fact.code, said.value)).collect(),
            ignored: ignored.into_iter().collect(),
            conflicts: conflicts.into_iter().collect(),
        })
    }

    fn entry(&self, name: &str, json: &Json, entries: &mut Entries<'a>) -> Result<(), String> {
        if json.is_null() {
            return Ok(());
        }
        if special::is_place(name) {
            return self.place(name, json, entries);
        }
        let Some(fact) = self.fact(name) else {
            entries.ignored.insert(name.to_owned());
            return Ok(());
        };
        let known = match self.value(fact, json) {
            Err(_) => known_of_open_list(fact, json, entries),
            Ok(_) => Some(Cow::Borrowed(json)),
        };
        let Some(json) = known.as_deref() else { return Ok(()) };
        match self.value(fact, json) {
            Ok(Some(value)) => {
                entries.say(fact, value, name, told(name, json));
                self.alias(name, json, entries);
                Ok(())
            }
            Ok(None) => Ok(()),
            // What no rule reads may be written in any way.
            Err(_) if FREE.contains(&name) || !self.uses.contains(fact.code) => {
                entries.ignored.insert(name.to_owned());
                Ok(())
            }
            Err(expected) => Err(expected),
        }
    }

    fn value(&self, fact: &Fact, json: &Json) -> Result<Option<Value>, String> {
        let ordered = self.uses.ordered.contains(&fact.code);
        value::read(fact, json, ordered)
    }

    fn fact(&self, name: &str) -> Option<&'a Fact> {
        self.facts.get(name).copied()
    }

    fn ignore_unused(&self, entries: &mut Entries<'a>) {
        let useful: BTreeSet<&str> = entries
            .said
            .iter()
            .filter(|said| self.uses.contains(said.fact.code))
            .map(|said| said.entry.as_str())
            .collect();
        let unused = entries.said.iter().filter(|said| !useful.contains(said.entry.as_str()));
        entries.ignored.extend(unused.map(|said| said.entry.clone()));
    }
}

impl<'a> Entries<'a> {
    fn get(&self, fact: &Fact) -> Option<&Said<'a>> {
        self.said.iter().find(|said| said.fact.code == fact.code)
    }

    fn say(&mut self, fact: &'a Fact, value: Value, entry: &str, told: String) {
        self.said.push(Said { fact, value, entry: entry.to_owned(), told, follows: false });
    }

    /// What an entry of another name says about a fact; what is written for the fact itself wins.
    fn follow(&mut self, fact: &'a Fact, value: Value, entry: &str, told: String) {
        self.following.push(Said { fact, value, entry: entry.to_owned(), told, follows: true });
    }
}

/// An entry as a sentence quotes it.
fn told(name: &str, json: &Json) -> String {
    format!("`{name}` {}", shortened(json))
}

fn shortened(json: &Json) -> String {
    const MOST: usize = 60;
    let text = json.to_string();
    match text.char_indices().nth(MOST) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text,
    }
}

/// A value as a sentence tells it: by name, as a date, as a number.
fn in_words(fact: &Fact, value: &Value) -> String {
    let one = |code: i32| match (fact.value_id(code), fact.kind) {
        (Some(id), _) => id.to_owned(),
        (None, Kind::Bool) => (code != 0).to_string(),
        (None, Kind::Date) => Day(code).to_string(),
        _ => code.to_string(),
    };
    let list = |codes: &[i32]| codes.iter().map(|code| one(*code)).collect::<Vec<_>>();
    match value {
        Value::Range(low, high) if low == high => one(*low),
        Value::Range(low, high) => format!("{} to {}", one(*low), one(*high)),
        Value::OneOf(codes) => list(codes).join(" or "),
        Value::List(codes) => list(codes).join(", "),
    }
}

/// The vocabulary leaves its lists open ("goals …"): what they do not know is named and left out, the rest of the person
/// counts. `None` if nothing is left.
fn known_of_open_list<'j>(
    fact: &Fact,
    json: &'j Json,
    entries: &mut Entries<'_>,
) -> Option<Cow<'j, Json>> {
    let strange =
        |part: &Json| part.as_str().filter(|_| value::code(fact, part).is_err()).map(str::to_owned);
    let parts = match json {
        Json::Array(parts) => parts.as_slice(),
        one => std::slice::from_ref(one),
    };
    let unknown: Vec<String> = parts.iter().filter_map(strange).collect();
    if fact.kind != Kind::Codes || unknown.is_empty() {
        return Some(Cow::Borrowed(json));
    }
    entries.ignored.extend(unknown.iter().map(|word| format!("{}: {word}", fact.id)));
    let known = parts.iter().filter(|part| strange(part).is_none());
    (unknown.len() < parts.len()).then(|| Cow::Owned(known.cloned().collect()))
}
