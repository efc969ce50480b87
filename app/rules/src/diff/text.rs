//! The report for people: a line for each difference, then one for the sum.

use std::fmt;

use super::{Change, Report, RuleChange, RuleKind, Told, VerdictChange};
use crate::graph::verdict_name;

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for change in &self.changed {
            write!(f, "{change}")?;
        }
        for unread in &self.unread {
            writeln!(f, "{}: not compared: {}", unread.person, unread.reason)?;
        }
        for rule in &self.rules {
            write!(f, "{rule}")?;
        }
        self.sum(f)
    }
}

impl Report {
    fn sum(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(day) = self.same_packs_on {
            write!(f, "the same packs on {day} instead of each person's own day: ")?;
        }
        let verdicts: usize = self.changed.iter().map(|change| change.verdicts.len()).sum();
        let count = |kind| self.rules.iter().filter(|rule| rule.kind == kind).count();
        writeln!(
            f,
            "people: {} of {} differ; verdicts: {verdicts}; rules: {} added, {} removed, {} changed",
            self.changed.len(),
            self.people,
            count(RuleKind::Added),
            count(RuleKind::Removed),
            count(RuleKind::Changed),
        )
    }
}

impl fmt::Display for Change {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let person = &self.person;
        for VerdictChange { offer_type, before, after } in &self.verdicts {
            let verdict = |told: &Told| told.verdict.map_or("no such type", verdict_name);
            write!(f, "{person}: {offer_type}: {} -> {}", verdict(before), verdict(after))?;
            writeln!(f, " (by {} -> {})", listed(&before.rules), listed(&after.rules))?;
        }
        if let Some(pair) = &self.phases {
            let listed =
                |phases: &[u8]| phases.iter().map(u8::to_string).collect::<Vec<_>>().join(" ");
            writeln!(f, "{person}: phases: {} -> {}", listed(&pair.before), listed(&pair.after))?;
        }
        if let Some(pair) = &self.start {
            writeln!(f, "{person}: start: {} -> {}", pair.before, pair.after)?;
        }
        if let Some(pair) = &self.short_list {
            let (before, after) = (listed(&pair.before), listed(&pair.after));
            writeln!(f, "{person}: short list: {before} -> {after}")?;
        }
        Ok(())
    }
}

fn listed(names: &[String]) -> String {
    if names.is_empty() { "nothing".to_owned() } else { names.join(" ") }
}

impl fmt::Display for RuleChange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kind = match self.kind {
            RuleKind::Added => "added",
            RuleKind::Removed => "removed",
            RuleKind::Changed => "changed",
        };
        writeln!(f, "rule {} {kind}", self.rule)?;
        for part in &self.parts {
            for (sign, text) in [('-', &part.before), ('+', &part.after)] {
                if !text.is_empty() {
                    writeln!(f, "  {sign} {} {text}", part.part)?;
                }
            }
        }
        Ok(())
    }
}
