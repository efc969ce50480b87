//! Questions, facts and rules of an offer type as a picture: what is asked, what that writes, what follows from it, which
//! rule reads it, and what the rule says.
//!
//! [`of_offer_type`] shows one type with all of its rules; [`overview`] all types, without rules, so that it stays readable.
//! Both give a [`Graph`], which draws itself as [`Graph::svg`] or [`Graph::mermaid`]: the same bytes for the same book.

mod canvas;
mod collect;
mod layout;
mod mermaid;
mod sources;
mod svg;
mod words;

use engine::{Book, OfferType, Verdict};

use crate::names;

pub use collect::{of_offer_type, overview};

/// Finds the text of a message, such as `question-german`.
pub type Words<'w> = &'w dyn Fn(&str) -> Option<String>;

/// A picture before it is drawn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Graph {
    /// What is shown.
    pub title: String,
    /// How to read it, for people who cannot see it.
    pub description: String,
    /// Questions, then facts, then rules, then what they lead to.
    pub nodes: Vec<Node>,
    /// Arrows, by index of their nodes.
    pub edges: Vec<Edge>,
}

/// What a node stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A question of the guide.
    Question,
    /// Something known about a person.
    Fact,
    /// A rule, and what it says.
    Rule(Verdict),
    /// What rules say in common.
    Verdict(Verdict),
    /// An offer type, where rules are left out.
    OfferType,
}

/// One question, fact, rule or verdict.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Node {
    /// What it stands for.
    pub kind: Kind,
    /// Its id in the packs: `german`, `status`, `R-IK-01`, `yes`.
    pub id: String,
    /// What is written on it; the first line is its name.
    pub lines: Vec<String>,
    /// The whole text, where the lines are shortened.
    pub tip: String,
    /// A rule that is not in force on the day of the picture.
    pub sleeping: bool,
}

/// An arrow.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Edge {
    /// Index of the node where it begins.
    pub from: usize,
    /// Index of the node where it ends.
    pub to: usize,
    /// The one rule makes the other give way.
    pub overrides: bool,
}

/// A name that is no offer type.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("unknown offer type `{id}`{}", expected.as_ref().map(|it| format!(" (expected {it})")).unwrap_or_default())]
pub struct UnknownType {
    /// The name.
    pub id: String,
    /// What it was perhaps meant to be.
    pub expected: Option<String>,
}

/// The offer type of this name.
///
/// # Errors
/// There is none; the nearest one is named.
pub fn find<'b>(book: &'b Book, id: &str) -> Result<&'b OfferType, UnknownType> {
    book.type_by_id(id).ok_or_else(|| {
        let known = book.types.iter().map(|offer_type| offer_type.id.as_str());
        UnknownType { id: id.to_owned(), expected: names::expected(id, "an offer type", known) }
    })
}

/// How a verdict is called in the packs.
pub(crate) fn verdict_name(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Yes => "yes",
        Verdict::Conditional => "conditional",
        Verdict::No => "no",
        Verdict::Unknown => "unknown",
    }
}
