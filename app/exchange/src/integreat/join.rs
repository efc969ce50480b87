//! One thing in several languages: joined by what its versions say about each other.

use std::collections::{BTreeMap, HashMap};

use serde_json::Value;

use super::{html::plain_text, language, look::Look, moment};
use crate::Problem;

/// One thing in one language.
#[derive(Debug)]
pub(super) struct Version {
    /// The file and the entry.
    pub(super) place: String,
    /// Its language, in BCP 47.
    pub(super) tag: String,
    /// Its name.
    pub(super) title: String,
    /// What is written about it, in plain text.
    pub(super) text: String,
    /// The entry as it came.
    pub(super) raw: Value,
    id: Option<String>,
    path: String,
    links: Vec<(String, String, Option<String>)>,
}

/// One thing.
#[derive(Debug)]
pub(super) struct Thing {
    /// The path of its German version, or else of its first one: what its ids are made of.
    pub(super) key: String,
    /// Its versions, at least one; the source of the others is first.
    pub(super) versions: Vec<Version>,
    /// Further dates of an event, as entries of the source's language.
    pub(super) repeats: Vec<Value>,
}

impl Version {
    /// Reads what is needed to join it. Mistakes are noted with `look`.
    pub(super) fn read(look: &Look<'_>, raw: &Value, tag: &str, place: String) -> Self {
        let title = plain_text(look.needed("title"));
        let text = match plain_text(look.text("content").unwrap_or_default()) {
            text if text.is_empty() => plain_text(look.text("excerpt").unwrap_or_default()),
            text => text,
        };
        let links = look.object("available_languages");
        let links = links.iter().flat_map(Look::entries).filter_map(|(code, link)| {
            let Some(tag) = language::tag(code) else {
                link.wrong("path", &format!("`{code}` is no language"), "a code such as `de`");
                return None;
            };
            Some((tag, trimmed(link.needed("path")), link.label("id")))
        });
        Self {
            tag: tag.to_owned(),
            title,
            text,
            raw: raw.clone(),
            id: look.label("id"),
            path: trimmed(look.needed("path")),
            links: links.collect(),
            place,
        }
    }

    fn names(&self) -> impl Iterator<Item = String> {
        let own = (&self.tag, &self.path, &self.id);
        let links = self.links.iter().map(|(tag, path, id)| (tag, path, id));
        std::iter::once(own).chain(links).flat_map(|(tag, path, id)| {
            let id = id.as_ref().map(|id| format!("{tag}#{id}"));
            [Some(format!("{tag} {path}")), id].into_iter().flatten()
        })
    }

    /// German is the source, then English, which most others were translated from.
    fn rank(&self) -> (usize, &str) {
        let sources = ["de", "en"];
        (sources.iter().position(|tag| *tag == self.tag).unwrap_or(sources.len()), &self.tag)
    }
}

/// Joins versions into things, in the order of their keys. A version that claims to be a thing which already has one in its
/// language comes back with the problem.
pub(super) fn join(versions: Vec<Version>) -> (Vec<Thing>, Vec<(String, Problem)>) {
    let mut groups = Groups::default();
    for (at, version) in versions.iter().enumerate() {
        for name in version.names() {
            groups.unite(at, name);
        }
    }
    let mut joined: BTreeMap<usize, Vec<Version>> = BTreeMap::new();
    for (at, version) in versions.into_iter().enumerate() {
        joined.entry(groups.root(at)).or_default().push(version);
    }
    let (mut things, mut wrong) = (Vec::new(), Vec::new());
    for group in joined.into_values() {
        things.extend(thing(group, &mut wrong));
    }
    things.sort_by(|a, b| a.key.cmp(&b.key));
    (things, wrong)
}

fn thing(mut group: Vec<Version>, wrong: &mut Vec<(String, Problem)>) -> Option<Thing> {
    group.sort_by(|a, b| a.rank().cmp(&b.rank()));
    let mut thing = Thing { key: String::new(), versions: Vec::new(), repeats: Vec::new() };
    for version in group {
        match thing.versions.last() {
            Some(last) if last.tag == version.tag && last.path != version.path => {
                let message =
                    format!("is linked to what {} is the {} version of", last.place, last.tag);
                let expected = "one version a language";
                let problem = Problem::new("$.available_languages", message, expected);
                wrong.push((version.place, problem));
            }
            Some(last) if last.tag == version.tag => {
                if thing.versions.len() == 1 {
                    thing.repeats.push(version.raw);
                }
            }
            _ => thing.versions.push(version),
        }
    }
    let source = thing.versions.first()?;
    let german = |(tag, path, _): &&(String, String, _)| tag == "de" && !path.is_empty();
    let german = source.links.iter().find(german).filter(|_| source.tag != "de");
    thing.key = german.map_or_else(|| source.path.clone(), |(_, path, _)| path.clone());
    Some(thing)
}

/// A path without slashes around it, and without the day that marks one date of an event (`/event$2026-12-03`).
fn trimmed(path: &str) -> String {
    let path = path.trim_matches('/');
    let dated = path.rsplit_once('$').filter(|(_, day)| moment::day(day) == Some(*day));
    dated.map_or(path, |(path, _)| path.trim_matches('/')).to_owned()
}

/// Disjoint sets of versions that share a name.
#[derive(Default)]
struct Groups {
    parents: HashMap<usize, usize>,
    names: HashMap<String, usize>,
}

impl Groups {
    fn unite(&mut self, at: usize, name: String) {
        let other = *self.names.entry(name).or_insert(at);
        let (a, b) = (self.root(at), self.root(other));
        // The earliest is the root: the order stays that of the files.
        self.parents.insert(a.max(b), a.min(b));
    }

    fn root(&mut self, at: usize) -> usize {
        let mut root = at;
        while let Some(&parent) = self.parents.get(&root).filter(|parent| **parent != root) {
            root = parent;
        }
        let mut step = at;
        while step != root {
            step = self.parents.insert(step, root).unwrap_or(root);
        }
        root
    }
}
