//! What the search over verdicts found, in words.

use catalogue::Content;
use engine::{Rule, Verdict};

use super::{
    finding::{Finding, Severity},
    person::Example,
    verdicts::{Clash, Verdicts},
};
use crate::{Place, Places};

/// The findings of a search.
pub(super) fn tell(content: &Content, places: &Places, verdicts: &Verdicts) -> Vec<Finding> {
    let teller = Teller { content, places, verdicts };
    let clashes = verdicts.clashes.iter();
    let clashes = clashes.filter_map(|((one, other), clash)| teller.clash(one, other, clash));
    let gaps = verdicts.gaps.iter().map(|(id, example)| teller.gap(id, example));
    let rules = content.book.rules.iter();
    clashes.chain(gaps).chain(rules.filter_map(|rule| teller.never(rule))).collect()
}

struct Teller<'a> {
    content: &'a Content,
    places: &'a Places,
    verdicts: &'a Verdicts,
}

impl Teller<'_> {
    fn rule(&self, id: &str) -> Option<&Rule> {
        self.content.book.rules.iter().find(|rule| rule.id == id)
    }

    fn place(&self, rule: &str) -> Option<&Place> {
        self.places.rules.get(rule).map(|places| &places.id)
    }

    fn clash(&self, one: &str, other: &str, clash: &Clash) -> Option<Finding> {
        let (first, second) = (self.rule(one)?, self.rule(other)?);
        let message = format!(
            "`{one}` ({}) and `{other}` ({}) both hold for somebody, and neither overrides the other ({})",
            name(first.verdict),
            name(second.verdict),
            clash.types.join(", ")
        );
        let finding = Finding::new(Severity::Error, "contradiction", self.place(other), message);
        let hint = "let one override the other, or give them conditions that exclude each other";
        Some(finding.hint(hint).example(clash.example.clone()))
    }

    fn gap(&self, id: &str, example: &Example) -> Finding {
        let message = if example.persona.is_empty() {
            format!("on {} no rule of `{id}` is left to fire", example.eval_date)
        } else {
            format!("no rule of `{id}` fires for somebody, although every fact they name is known")
        };
        let hint = format!("a `default … {id}: …`, or a rule for this person");
        let place = self.places.types.get(id);
        let finding = Finding::new(Severity::Error, "verdict-gap", place, message);
        finding.hint(hint).example(example.clone())
    }

    fn never(&self, rule: &Rule) -> Option<Finding> {
        let id = &rule.id;
        let types = rule.types.iter().filter_map(|code| self.content.book.offer_type(*code));
        let types: Vec<(String, String)> =
            types.map(|offer_type| (id.clone(), offer_type.id.clone())).collect();
        let dead = types.iter().filter(|key| !self.verdicts.fired.contains(*key));
        let dead: Vec<&(String, String)> = dead.collect();
        let holds = dead.iter().any(|key| self.verdicts.held.contains(*key));
        let names: Vec<&str> = dead.iter().map(|(_, name)| name.as_str()).collect();
        let of = match dead.len() {
            0 => return None,
            len if len == types.len() => String::new(),
            _ => format!(" for {}", names.join(", ")),
        };
        let new =
            |severity, code, message: String| Finding::new(severity, code, self.place(id), message);
        Some(if !holds {
            let message = format!("`{id}` can never fire{of}: nobody meets its condition");
            new(Severity::Error, "never-fires", message)
        } else if rule.default {
            let message = format!("the default `{id}` never applies{of}: others cover everybody");
            new(Severity::Info, "idle-default", message)
        } else {
            let message = format!(
                "`{id}` can never fire{of}: whoever meets it meets a rule that overrides it"
            );
            let rules = self.content.book.rules.iter();
            let by = rules.filter(|other| other.overrides.contains(id));
            let by: Vec<&str> = by.map(|other| other.id.as_str()).collect();
            let hint = format!("it gives way to {}", by.join(", "));
            new(Severity::Error, "always-overridden", message).hint(hint)
        })
    }
}

fn name(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Yes => "yes",
        Verdict::Conditional => "conditional",
        Verdict::No => "no",
        Verdict::Unknown => "unknown",
    }
}
