//! How far a language is.

use std::collections::BTreeMap;

use super::{
    file::File,
    missing::is_translated,
    outdated::{Confirmed, is_outdated},
    scope::{CORE, Scope},
    sheet::{Said, Sheet},
    tongue::Tongue,
};
use crate::library::SOURCE;

/// A part of a language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScopeStatus {
    /// Which.
    pub scope: Scope,
    /// Messages and terms of the source.
    pub all: usize,
    /// Those that nobody translated, in the order in which somebody meets them.
    pub missing: Vec<String>,
    /// Translated ones whose source says something else since.
    pub outdated: Vec<String>,
}

impl ScopeStatus {
    /// How many of a hundred are translated; 100 only if all of them are.
    pub fn percent(&self) -> usize {
        match self.all {
            0 => 100,
            all => (all - self.missing.len()) * 100 / all,
        }
    }

    /// Those that are translated.
    pub fn own(&self) -> usize {
        self.all - self.missing.len()
    }
}

/// A language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Status {
    /// BCP 47.
    pub tag: String,
    /// Its name in itself.
    pub name: String,
    /// A native speaker has read all of it.
    pub reviewed: bool,
    /// What it says of each part.
    pub scopes: Vec<ScopeStatus>,
}

/// All languages but the source.
pub fn status(files: &[File], confirmed: &BTreeMap<String, Confirmed>) -> Vec<Status> {
    let sheets: Vec<Sheet<'_>> = files.iter().map(Sheet::new).collect();
    let tongues = super::tongues(&sheets);
    let Some(source) = tongues.get(SOURCE) else { return Vec::new() };
    let none = Confirmed::new();
    let others = tongues.values().filter(|tongue| tongue.tag != SOURCE);
    others.map(|tongue| of(tongue, source, confirmed.get(tongue.tag).unwrap_or(&none))).collect()
}

fn of(tongue: &Tongue<'_>, source: &Tongue<'_>, confirmed: &Confirmed) -> Status {
    let mut all: Vec<&Said<'_>> = source.all.iter().filter(|from| is_translated(from)).collect();
    let met = |from: &&Said<'_>| {
        let stem = from.sheet.file.stem();
        CORE.iter().position(|core| *core == stem).unwrap_or(CORE.len())
    };
    // Stable: within a file in the source's order.
    all.sort_by_key(met);
    let of_scope = |scope: Scope| {
        let all = all.iter().filter(|from| Scope::of(from.sheet.file.stem()) == scope);
        let ids = |picked: &dyn Fn(&Said<'_>) -> bool| {
            all.clone().filter(|from| picked(from)).map(|from| from.id.clone()).collect()
        };
        let missing = ids(&|from| tongue.get(&from.id).is_none());
        let outdated = ids(&|from| tongue.get(&from.id).is_some() && is_outdated(from, confirmed));
        ScopeStatus { scope, all: all.clone().count(), missing, outdated }
    };
    Status {
        tag: tongue.tag.to_owned(),
        name: tongue.meta("lang-name"),
        reviewed: tongue.meta("lang-review") == "reviewed",
        scopes: Scope::ALL.map(of_scope).into(),
    }
}
