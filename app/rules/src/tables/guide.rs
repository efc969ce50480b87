//! The federal tables as written.

use engine::{Class, Kind, Verdict, phase, question::Input};
use serde::Deserialize;
use toml::{Spanned, Value};

use super::Entries;

type Text = Spanned<String>;

/// `[fact.ID]`
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct FactTable {
    pub(crate) code: Spanned<u16>,
    #[serde(rename = "type")]
    pub(crate) kind: Spanned<Kind>,
    #[serde(default)]
    pub(crate) ordered: bool,
    #[serde(default)]
    pub(crate) values: Option<Entries>,
    pub(crate) months_since: Option<Text>,
    #[serde(default)]
    pub(crate) derive: Vec<DeriveTable>,
    pub(crate) presume: Option<Spanned<Value>>,
    #[serde(default)]
    pub(crate) desk: bool,
    #[serde(default)]
    pub(crate) helper: bool,
    #[serde(default)]
    pub(crate) incidental: bool,
}

/// `[[fact.ID.derive]]`
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct DeriveTable {
    pub(crate) when: Text,
    pub(crate) is: Spanned<Value>,
}

/// `[[block]]`
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct BlockTable {
    pub(crate) id: Text,
    #[serde(default)]
    pub(crate) announce: bool,
    #[serde(default)]
    pub(crate) fixed: bool,
}

/// `[[question]]`
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct QuestionTable {
    pub(crate) id: Text,
    pub(crate) block: Text,
    #[serde(default)]
    pub(crate) sensitive: bool,
    pub(crate) ask: Text,
    #[serde(default = "yes")]
    pub(crate) decline: bool,
    pub(crate) field: Vec<FieldTable>,
}

/// `[[question.field]]`
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct FieldTable {
    pub(crate) fact: Text,
    pub(crate) kind: Spanned<Input>,
    pub(crate) options: Option<Vec<Spanned<Value>>>,
    pub(crate) when: Option<Text>,
    #[serde(default)]
    pub(crate) pictures: bool,
    #[serde(default)]
    pub(crate) icons: bool,
}

/// `[[phase]]`
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct PhaseTable {
    pub(crate) number: Spanned<u8>,
    pub(crate) id: Text,
    pub(crate) name: String,
}

/// `[[line]]`
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct LineTable {
    pub(crate) id: Text,
    pub(crate) phase: Spanned<u8>,
    pub(crate) when: Text,
    pub(crate) except: Option<Text>,
    pub(crate) kind: phase::Kind,
}

/// `[[fallback]]`
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct FallbackTable {
    pub(crate) when: Text,
    pub(crate) phases: Vec<Spanned<u8>>,
}

/// `[[limit]]`
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct LimitTable {
    pub(crate) when: Text,
    #[serde(default)]
    pub(crate) only: Vec<Spanned<u8>>,
    #[serde(default)]
    pub(crate) drop_inferred: Vec<Spanned<u8>>,
}

/// `[[start]]`
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct StartTable {
    pub(crate) when: Text,
    pub(crate) phase: Spanned<u8>,
}

/// `[[goal_phase]]`
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct GoalPhaseTable {
    pub(crate) goal: Text,
    pub(crate) phase: Spanned<u8>,
    pub(crate) when: Option<Text>,
}

/// `[[theme]]`
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ThemeTable {
    pub(crate) id: Text,
    pub(crate) code: Spanned<u16>,
}

/// `[type.ID]`
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct TypeTable {
    pub(crate) code: Spanned<u16>,
    pub(crate) class: Class,
    pub(crate) phases: Vec<Spanned<u8>>,
    pub(crate) themes: Vec<Text>,
    pub(crate) relevant: Text,
    #[serde(default)]
    pub(crate) paid: bool,
    #[serde(default)]
    pub(crate) public_body: bool,
    #[serde(default)]
    pub(crate) school: bool,
    #[serde(default)]
    pub(crate) permit_first: bool,
    #[serde(default)]
    pub(crate) sensitive: bool,
    pub(crate) note: Option<Text>,
}

/// `[[urgent]]`
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct UrgentTable {
    pub(crate) when: Text,
    pub(crate) types: Vec<Text>,
}

/// `[[adviser]]`
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct AdviserTable {
    pub(crate) when: Text,
    #[serde(rename = "type")]
    pub(crate) offer_type: Text,
    #[serde(default)]
    pub(crate) first: bool,
}

/// `[[guard]]`
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct GuardTable {
    pub(crate) id: Text,
    pub(crate) when: Text,
    #[serde(default)]
    pub(crate) unless_known_false: bool,
    #[serde(default)]
    pub(crate) no_public_body: bool,
    #[serde(default)]
    pub(crate) behind_advice: Vec<Text>,
    #[serde(default)]
    pub(crate) exclude: Vec<Text>,
    #[serde(default)]
    pub(crate) exclude_classes: Vec<Class>,
    #[serde(default)]
    pub(crate) always_add: Vec<Text>,
    #[serde(default)]
    pub(crate) not_first_card: Vec<Text>,
    pub(crate) note: Option<Text>,
}

/// `[[sequence]]`
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct SequenceTable {
    pub(crate) types: Vec<Text>,
}

/// `[[notice]]`
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct NoticeTable {
    pub(crate) id: Text,
    pub(crate) types: Vec<Text>,
    pub(crate) verdicts: Vec<Verdict>,
    pub(crate) when: Text,
    #[serde(default)]
    pub(crate) warn: bool,
}

/// `[[opening]]`: one of `fact` with `reach`, `wait` with `at_most`, `apply`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct OpeningTable {
    pub(crate) id: Text,
    pub(crate) when: Option<Text>,
    #[serde(default)]
    pub(crate) except: Vec<Text>,
    pub(crate) fact: Option<Text>,
    #[serde(default)]
    pub(crate) reach: Vec<Spanned<Value>>,
    #[serde(default)]
    pub(crate) wait: Vec<Text>,
    pub(crate) at_most: Option<i32>,
    pub(crate) apply: Option<Text>,
}

fn yes() -> bool {
    true
}
