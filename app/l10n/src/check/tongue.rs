//! A language as the checks see it, and what they compare.

use std::collections::BTreeMap;

use fluent_syntax::ast::PatternElement;

use super::{
    finding::{Finding, Severity},
    scope::Complete,
    sheet::{Part, Said, Sheet},
    uses::Uses,
    words::bare,
};
use crate::plurals::categories;

/// A whole language.
pub(super) struct Tongue<'a> {
    pub(super) tag: &'a str,
    pub(super) sheets: Vec<&'a Sheet<'a>>,
    /// In their order: files by name, messages as they stand.
    pub(super) all: Vec<Said<'a>>,
    /// The forms of a number.
    pub(super) plurals: Vec<&'static str>,
    /// Where each id stands first in `all`.
    index: BTreeMap<String, usize>,
}

impl<'a> Tongue<'a> {
    pub(super) fn new(tag: &'a str, sheets: Vec<&'a Sheet<'a>>) -> Self {
        let all: Vec<Said<'a>> = sheets.iter().flat_map(|sheet| sheet.said()).collect();
        let mut index = BTreeMap::new();
        for (at, said) in all.iter().enumerate() {
            index.entry(said.id.clone()).or_insert(at);
        }
        Self { tag, sheets, all, plurals: categories(tag), index }
    }

    pub(super) fn get(&self, id: &str) -> Option<&Said<'a>> {
        self.index.get(id).and_then(|at| self.all.get(*at))
    }

    pub(super) fn ids(&self) -> impl Iterator<Item = &str> {
        self.index.keys().map(String::as_str)
    }

    /// Its first subtag: `fa` of `fa-AF`.
    pub(super) fn primary(&self) -> &str {
        self.tag.split('-').next().unwrap_or_default()
    }

    /// A plain text of its `meta.ftl`.
    pub(super) fn meta(&self, id: &str) -> String {
        let part = self.get(id).and_then(|said| said.part(""));
        let elements = part.map(|part| part.pattern.elements.as_slice()).unwrap_or_default();
        let texts = elements.iter().filter_map(|element| match element {
            PatternElement::TextElement { value } => Some(*value),
            PatternElement::Placeable { .. } => None,
        });
        texts.collect::<String>().trim().to_owned()
    }

    pub(super) fn complete(&self) -> Complete {
        match self.meta("lang-complete").as_str() {
            "core" => Complete::Core,
            "all" => Complete::All,
            _ => Complete::Unsaid,
        }
    }

    /// Is it written from right to left?
    pub(super) fn is_rtl(&self) -> bool {
        self.meta("lang-direction") == "rtl"
    }
}

/// A value or attribute, and the one of the source language that it translates.
pub(super) struct Pair<'a> {
    pub(super) tongue: &'a Tongue<'a>,
    pub(super) said: &'a Said<'a>,
    pub(super) part: &'a Part<'a>,
    pub(super) uses: Uses<'a>,
    /// None: this is the source language, or it says nothing of this.
    pub(super) origin: Option<Origin<'a>>,
    /// Everything that can be referred to.
    pub(super) source: &'a Tongue<'a>,
}

/// What was translated.
pub(super) struct Origin<'a> {
    pub(super) said: &'a Said<'a>,
    pub(super) part: &'a Part<'a>,
    pub(super) uses: Uses<'a>,
}

impl<'a> Pair<'a> {
    pub(super) fn new(
        tongue: &'a Tongue<'a>,
        source: &'a Tongue<'a>,
        said: &'a Said<'a>,
        part: &'a Part<'a>,
    ) -> Self {
        let other = source.get(&said.id).filter(|_| tongue.tag != source.tag);
        let origin = other.and_then(|said| {
            let part = said.part(part.name)?;
            Some(Origin { said, part, uses: Uses::of(part.pattern) })
        });
        Self { tongue, said, part, uses: Uses::of(part.pattern), origin, source }
    }

    /// A finding at a slice of the pattern; `before` signs in front of it belong to it.
    pub(super) fn finding(
        &self,
        severity: Severity,
        check: &'static str,
        at: (&str, usize),
        message: impl Into<String>,
    ) -> Finding {
        let source = self.origin.as_ref().map(|origin| origin.part.written());
        Finding { source, ..self.said.finding(severity, check, at, message) }
    }

    /// A finding at the id or the attribute's name.
    pub(super) fn whole(
        &self,
        severity: Severity,
        check: &'static str,
        message: impl Into<String>,
    ) -> Finding {
        let before = usize::from(!self.part.name.is_empty() || self.said.is_term());
        self.finding(severity, check, (self.part.at, before), message)
    }

    /// `progress`, `type-kita.what`.
    pub(super) fn name(&self) -> String {
        match self.part.name {
            "" => self.said.id.clone(),
            name => format!("{}.{name}", self.said.id),
        }
    }

    /// Is it what the source says?
    pub(super) fn is_same(&self) -> bool {
        let origin = self.origin.as_ref().map(|origin| bare(&origin.part.written()));
        origin.is_some_and(|from| from == bare(&self.part.written()))
    }

    /// May it be written as in the source language? Translators and the source say so above the message.
    pub(super) fn may_be_same(&self) -> bool {
        let marked = |said: &Said<'_>| said.marked("same-as-source").is_some();
        marked(self.said) || self.origin.as_ref().is_some_and(|origin| marked(origin.said))
    }
}
