//! Rules that are not the same in both packs.

use std::collections::BTreeMap;

use catalogue::Content;
use engine::Rule;

use super::{PartChange, RuleChange, RuleKind};
use crate::{graph::verdict_name, print};

/// Added, removed and changed rules, by id.
pub(super) fn changes(old: &Content, new: &Content) -> Vec<RuleChange> {
    let (old, new) = (by_id(old), by_id(new));
    let mut ids: Vec<&str> = old.keys().chain(new.keys()).copied().collect();
    ids.sort_unstable();
    ids.dedup();
    ids.into_iter().filter_map(|id| change(id, old.get(id), new.get(id))).collect()
}

/// What a rule says, part by part, as it would be written.
type Parts = [(&'static str, String); 9];

fn by_id(content: &Content) -> BTreeMap<&str, Parts> {
    content.book.rules.iter().map(|rule| (rule.id.as_str(), parts(content, rule))).collect()
}

fn parts(content: &Content, rule: &Rule) -> Parts {
    let types = rule.types.iter().filter_map(|code| content.book.offer_type(*code));
    let types: Vec<&str> = types.map(|offer_type| offer_type.id.as_str()).collect();
    let day = |day: Option<engine::Day>| day.map(|day| day.to_string()).unwrap_or_default();
    [
        ("kind", if rule.default { "default" } else { "rule" }.to_owned()),
        ("types", types.join(" ")),
        ("verdict", verdict_name(rule.verdict).to_owned()),
        ("when", print::condition(&rule.when, &content.book.facts)),
        ("because", because(rule)),
        ("decided by", rule.decided_by.join(" ")),
        ("overrides", rule.overrides.join(" ")),
        ("from", day(rule.from)),
        ("until", day(rule.until)),
    ]
}

fn because(rule: &Rule) -> String {
    let args: Vec<String> =
        rule.because.args.iter().map(|(name, value)| format!("{name}: {value}")).collect();
    match args[..] {
        [] => rule.because.id.clone(),
        _ => format!("{}({})", rule.because.id, args.join(", ")),
    }
}

fn change(id: &str, before: Option<&Parts>, after: Option<&Parts>) -> Option<RuleChange> {
    let kind = match (before, after) {
        (None, _) => RuleKind::Added,
        (_, None) => RuleKind::Removed,
        _ => RuleKind::Changed,
    };
    let said = |parts: Option<&Parts>, index: usize| {
        parts.map(|parts| parts[index].1.clone()).unwrap_or_default()
    };
    let names = before.or(after)?.iter().map(|(name, _)| *name).enumerate();
    let parts: Vec<PartChange> = names
        .map(|(index, part)| PartChange {
            part,
            before: said(before, index),
            after: said(after, index),
        })
        .filter(|part| part.before != part.after)
        .collect();
    (!parts.is_empty()).then(|| RuleChange { rule: id.to_owned(), kind, parts })
}
