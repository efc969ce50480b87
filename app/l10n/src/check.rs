//! What is wrong with the languages, in words that a translator understands: the checks of `wegkette check locales`.
//!
//! Each file below is one check (or two that look at the same thing); [`check`] runs all of them. The parser keeps no
//! positions, so [`place`] reads them off the addresses of its slices: every finding knows line and column of the very sign.
//!
//! **Invariants**: no IO, no clock, no panic, whatever the bytes; reading is bounded ([`LIMIT`]). What Mozilla's compare-locales finds
//! is found, too.

mod addresses;
mod bidi;
mod blanks;
mod choices;
mod copies;
mod cycles;
mod doubles;
mod file;
mod finding;
mod form;
mod functions;
mod glossary;
mod length;
mod markup;
mod meta;
mod missing;
mod outdated;
mod place;
mod plurals;
mod readability;
mod references;
mod render;
mod scope;
mod script;
mod severity;
mod sheet;
mod skeleton;
mod status;
mod syntax;
mod tongue;
mod used;
mod uses;
mod variables;
mod words;

use std::collections::{BTreeMap, BTreeSet};

use copies::Common;
pub use file::{File, LIMIT, unheard, unread};
pub use finding::{Finding, Severity, nearest};
use glossary::Kept;
pub use meta::tag;
pub use outdated::Confirmed;
pub use render::{Style, render};
pub use scope::{CORE, Complete, Scope};
use sheet::Sheet;
pub use skeleton::skeleton;
pub use status::{ScopeStatus, Status, status};
use tongue::{Pair, Tongue};
pub use used::Used;

use crate::library::SOURCE;

/// What is looked at.
#[derive(Clone, Copy)]
pub struct Checking<'a> {
    /// The files of all languages.
    pub files: &'a [File],
    /// One language; none: all of them.
    pub only: Option<&'a str>,
    /// What the program asks for.
    pub used: &'a Used,
    /// What was confirmed, by language.
    pub confirmed: &'a BTreeMap<String, Confirmed>,
}

/// Everything that is wrong, by file and line.
pub fn check(checking: &Checking<'_>) -> Vec<Finding> {
    let Checking { files, only, used, confirmed } = *checking;
    let wanted = |tag: &str| only.is_none_or(|only| only == tag);
    let sheets: Vec<Sheet<'_>> = files.iter().map(Sheet::new).collect();
    let tongues = tongues(&sheets);
    let nobody = Tongue::new(SOURCE, Vec::new());
    let source = tongues.get(SOURCE).unwrap_or(&nobody);
    let tags: Vec<&str> = tongues.keys().copied().collect();
    let others: Vec<&Tongue<'_>> = tongues.values().filter(|other| other.tag != SOURCE).collect();
    let kept = glossary::kept(source);
    let terms = glossary::single(&kept);
    let same = Same { common: Common::new(&others, source), kept: &kept, terms: &terms };
    let none = Confirmed::new();
    let mut findings = Vec::new();
    for tongue in tongues.values().filter(|tongue| wanted(tongue.tag)) {
        meta::folder(tongue.tag, &mut findings);
        meta::check(tongue, &tags, &mut findings);
        language(tongue, source, &same, &mut findings);
        if tongue.tag == SOURCE {
            used::check(tongue, used, &mut findings);
        } else {
            missing::check(tongue, source, &mut findings);
            let confirmed = confirmed.get(tongue.tag).unwrap_or(&none);
            outdated::check(tongue, source, confirmed, &mut findings);
        }
    }
    let order = |one: &Finding| (one.file.clone(), one.line, one.column, one.severity);
    findings.sort_by_cached_key(order);
    findings
}

/// What may stand in a translation as it stands in the source.
struct Same<'a> {
    common: Common,
    kept: &'a [Kept<'a>],
    terms: &'a BTreeSet<String>,
}

/// The checks of single files, messages and patterns.
fn language(
    tongue: &Tongue<'_>,
    source: &Tongue<'_>,
    same: &Same<'_>,
    findings: &mut Vec<Finding>,
) {
    for sheet in &tongue.sheets {
        findings.extend(sheet.file.findings.iter().cloned());
        syntax::check(sheet, findings);
    }
    doubles::check(tongue, findings);
    cycles::check(tongue, findings);
    for said in &tongue.all {
        form::check(said, findings);
        for part in &said.parts {
            pattern(&Pair::new(tongue, source, said, part), same, findings);
        }
    }
}

/// The checks of a value or an attribute.
fn pattern(pair: &Pair<'_>, same: &Same<'_>, findings: &mut Vec<Finding>) {
    doubles::variants(pair, findings);
    references::check(pair, findings);
    variables::check(pair, findings);
    functions::check(pair, findings);
    markup::check(pair, findings);
    plurals::check(pair, findings);
    choices::check(pair, findings);
    blanks::check(pair, findings);
    copies::check(pair, &same.common, same.terms, findings);
    bidi::check(pair, findings);
    script::check(pair, same.terms, findings);
    length::check(pair, findings);
    glossary::check(pair, same.kept, findings);
    addresses::check(pair, findings);
    readability::check(pair, findings);
}

fn tongues<'a>(sheets: &'a [Sheet<'a>]) -> BTreeMap<&'a str, Tongue<'a>> {
    let mut by: BTreeMap<&str, Vec<&Sheet<'_>>> = BTreeMap::new();
    for sheet in sheets {
        by.entry(&sheet.file.language).or_default().push(sheet);
    }
    by.into_iter().map(|(tag, sheets)| (tag, Tongue::new(tag, sheets))).collect()
}

/// The hash of each message of the source language, for `wegkette locales confirm`.
pub fn hashes(files: &[File]) -> Confirmed {
    let sheets: Vec<Sheet<'_>> = files.iter().map(Sheet::new).collect();
    let tongues = tongues(&sheets);
    let all = tongues.get(SOURCE).into_iter().flat_map(|source| &source.all);
    all.map(|said| (said.id.clone(), outdated::hash(said))).collect()
}

/// The ids of a language, terms with their `-`.
pub fn ids(files: &[File], tag: &str) -> BTreeSet<String> {
    let sheets: Vec<Sheet<'_>> = files.iter().map(Sheet::new).collect();
    tongues(&sheets).get(tag).into_iter().flat_map(Tongue::ids).map(str::to_owned).collect()
}

#[cfg(test)]
mod tests;
