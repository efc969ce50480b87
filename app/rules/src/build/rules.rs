//! The rules: names resolved, dates and sources checked.

use std::collections::BTreeSet;

use engine::{Because, Cond, Day, Mark, Rule, Source, Verdict};

use super::{Builder, Unique, check};
use crate::{
    expr::{Resolver, Word},
    names,
    problem::Spot,
    text::Entry,
};

const MARKS: [(&str, Mark); 3] =
    [("law", Mark::Law), ("published", Mark::Published), ("unverified", Mark::Unverified)];
/// A rule never says "unknown": that is what is left when rules cannot decide.
const VERDICTS: [(&str, Verdict); 3] =
    [("yes", Verdict::Yes), ("conditional", Verdict::Conditional), ("no", Verdict::No)];

impl Builder<'_, '_> {
    pub(super) fn rules(&mut self) -> Vec<Rule> {
        let raw = self.raw;
        let known: BTreeSet<&str> =
            raw.texts.rules.iter().map(|rule| rule.id.text.as_str()).collect();
        let mut ids = Unique::default();
        let mut rules = Vec::new();
        for entry in &raw.texts.rules {
            let at = Spot { file: entry.file, at: entry.id.at };
            ids.check(self.report, at, "the rule", &entry.id.text);
            for other in &entry.overrides {
                self.overridden(entry, other, &known);
            }
            let rule = self.rule(entry, at);
            self.founded(entry, &rule, at);
            rules.push(rule);
        }
        self.completeness(&rules);
        rules
    }

    /// No recommendation without why, source and who decides.
    fn founded(&mut self, entry: &Entry, rule: &Rule, at: Spot) {
        if rule.sources.is_empty() && entry.lacks("law") && entry.lacks("source") {
            let message = format!("the rule `{}` names no source", rule.id);
            self.report.expected(at, message, "`law \"…\"` or `source \"…\" https://…`");
        }
        let conditional = entry.verdict.text == "conditional";
        match entry.decided_by.first() {
            None if conditional && entry.lacks("decided") => {
                let message = format!("the rule `{}` does not say who decides", rule.id);
                self.report.expected(at, message, "`decided by …`");
            }
            Some(who) if !conditional => {
                let at = Spot { file: entry.file, at: who.at };
                self.report.wrong(at, "only a conditional rule is decided by somebody");
            }
            _ => {}
        }
    }

    /// A type without a rule would stay undecided forever; a fact that rules wait for needs a name to say so.
    fn completeness(&mut self, rules: &[Rule]) {
        let raw = self.raw;
        for item in &raw.types {
            let id = &item.value.id.text;
            let named = |entry: &Entry| entry.types.iter().any(|named| named.text == *id);
            if !raw.texts.rules.iter().any(named) {
                let message = format!("no rule speaks of the offer type `{id}`");
                self.report.expected(item.spot, message, format!("`default … {id}: yes` at least"));
            }
        }
        let mut facts = BTreeSet::new();
        for rule in rules {
            rule.when.each_fact(&mut |fact| {
                facts.insert(fact.0);
            });
        }
        for item in raw.facts.iter().filter(|item| facts.contains(item.value.value.code.get_ref()))
        {
            self.message(item.spot, &format!("missing-{}", item.value.id.text));
        }
    }

    fn rule(&mut self, entry: &Entry, at: Spot) -> Rule {
        let file = entry.file;
        let spot = |word: &Word| Spot { file, at: word.at };
        let types =
            entry.types.iter().filter_map(|id| self.offer_type(spot(id), &id.text)).collect();
        let verdict =
            self.one_of(&VERDICTS, "verdict", file, &entry.verdict).unwrap_or(Verdict::No);
        for who in &entry.decided_by {
            self.message(spot(who), &format!("who-{}", who.text));
        }
        let from = entry.from.as_ref().and_then(|day| self.day(spot(day), &day.text));
        let until = entry.until.as_ref().and_then(|day| self.day(spot(day), &day.text));
        if let (Some(first), Some(last), Some(word)) = (from, until, &entry.until)
            && last < first
        {
            self.report
                .wrong(spot(word), format!("the rule ends on {last}, before it begins on {first}"));
        }
        Rule {
            id: entry.id.text.clone(),
            types,
            verdict,
            when: self.when(entry, at),
            default: entry.default,
            overrides: entry.overrides.iter().map(|id| id.text.clone()).collect(),
            because: self.because(entry, at),
            decided_by: entry.decided_by.iter().map(|who| who.text.clone()).collect(),
            law: entry.law.join("; "),
            sources: self.sources(entry),
            from,
            until,
            checked: self.checked(entry, at),
            mark: self.mark(entry, at),
        }
    }

    fn when(&mut self, entry: &Entry, at: Spot) -> Cond {
        let mut resolver =
            Resolver { vocabulary: &self.vocabulary, file: entry.file, report: self.report };
        match &entry.when {
            Some(expr) => resolver.cond(expr).unwrap_or(Cond::Always),
            None if !entry.default && entry.lacks("when") => {
                let message = format!("the rule `{}` has no condition", entry.id.text);
                self.report.expected(at, message, "`when …` or `when always`");
                Cond::Always
            }
            None => Cond::Always,
        }
    }

    fn because(&mut self, entry: &Entry, at: Spot) -> Because {
        match &entry.because {
            Some(because) => {
                let spot = Spot { file: entry.file, at: because.id.at };
                self.message(spot, &format!("reason-{}", because.id.text));
                let mut names = Unique::default();
                for (name, _) in &because.args {
                    let spot = Spot { file: entry.file, at: name.at };
                    names.check(self.report, spot, "the argument", &name.text);
                }
                let args =
                    because.args.iter().map(|(name, value)| (name.text.clone(), value.clone()));
                Because { id: because.id.text.clone(), args: args.collect() }
            }
            None => {
                if entry.lacks("because") {
                    let message = format!("the rule `{}` gives no reason", entry.id.text);
                    self.report.expected(at, message, "`because …`");
                }
                Because { id: String::new(), args: Vec::new() }
            }
        }
    }

    fn sources(&mut self, entry: &Entry) -> Vec<Source> {
        for word in entry.sources.iter().filter_map(|source| source.url.as_ref()) {
            check::url(self.report, Spot { file: entry.file, at: word.at }, &word.text);
        }
        let source = |source: &crate::text::SourceLine| Source {
            title: source.title.clone(),
            url: source.url.as_ref().map(|url| url.text.clone()),
        };
        entry.sources.iter().map(source).collect()
    }

    fn checked(&mut self, entry: &Entry, at: Spot) -> Day {
        if entry.lacks("checked") {
            let message = format!("the rule `{}` was never checked", entry.id.text);
            let wanted = "`checked 2026-01-31`, here or as `file checked …` above";
            self.report.expected(at, message, wanted);
        }
        let word = entry.checked.as_ref();
        word.and_then(|day| self.day(Spot { file: entry.file, at: day.at }, &day.text))
            .unwrap_or(Day(0))
    }

    fn mark(&mut self, entry: &Entry, at: Spot) -> Mark {
        if entry.lacks("mark") {
            let message =
                format!("the rule `{}` does not say how well it is founded", entry.id.text);
            self.report.expected(at, message, "`mark law`, here or as `file mark …` above");
        }
        let word = entry.mark.as_ref();
        word.and_then(|word| self.one_of(&MARKS, "mark", entry.file, word))
            .unwrap_or(Mark::Unverified)
    }

    fn one_of<T: Copy>(
        &mut self,
        known: &[(&str, T)],
        what: &str,
        file: usize,
        word: &Word,
    ) -> Option<T> {
        let found = known.iter().find(|(name, _)| *name == word.text);
        if found.is_none() {
            let names: Vec<&str> = known.iter().map(|(name, _)| *name).collect();
            let hint = format!("one of `{}`", names.join("`, `"));
            self.report.expected(
                Spot { file, at: word.at },
                format!("unknown {what} `{}`", word.text),
                hint,
            );
        }
        found.map(|(_, value)| *value)
    }

    fn overridden(&mut self, entry: &Entry, other: &Word, known: &BTreeSet<&str>) {
        let at = Spot { file: entry.file, at: other.at };
        if other.text == entry.id.text {
            self.report.wrong(at, format!("the rule `{}` overrides itself", other.text));
        } else if !known.contains(other.text.as_str()) {
            let hint = names::expected(&other.text, "a rule", known.iter().copied());
            self.report.add(at, format!("unknown rule `{}`", other.text), hint);
        }
    }
}
