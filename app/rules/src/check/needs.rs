//! Questions and facts that change nothing.

use std::collections::BTreeSet;

use catalogue::Content;
use engine::{Cond, FactId};

use super::{
    finding::{Finding, Severity},
    ground::causes,
};
use crate::{Places, conditions};

const HINT: &str = "leave it out, or write the rule that needs it";

/// Asks for every fact whether anything hangs on it.
pub(super) fn check(content: &Content, places: &Places) -> Vec<Finding> {
    let needed = needed(content);
    let mut findings = Vec::new();
    let warn = |code, place, message: String| {
        Finding::new(Severity::Warning, code, place, message).hint(HINT)
    };
    let mut asked = BTreeSet::new();
    for question in &content.book.questions {
        asked.extend(question.fields.iter().map(|field| field.fact));
        let at = places.questions.get(&question.id);
        let useless: Vec<usize> = (0..question.fields.len())
            .filter(|index| !needed.contains(&question.fields[*index].fact))
            .collect();
        if useless.len() == question.fields.len() {
            let message = format!("nothing hangs on the question `{}`", question.id);
            findings.push(warn("unneeded-question", at.map(|at| &at.id), message));
            continue;
        }
        for index in useless {
            let fact = content.book.fact(question.fields[index].fact);
            let fact = fact.map_or("", |fact| &fact.id);
            let message = format!("nothing hangs on `{fact}`, which `{}` asks for", question.id);
            findings.push(warn("unneeded-field", at.and_then(|at| at.fields.get(index)), message));
        }
    }
    for fact in &content.book.facts {
        if !needed.contains(&fact.code) && !asked.contains(&fact.code) {
            let message = format!("nobody reads the fact `{}` and nobody asks for it", fact.id);
            findings.push(warn("unread-fact", places.facts.get(&fact.id), message));
        }
    }
    findings
}

/// Facts that some decision reads, what these follow from, and what steers the questions that ask for them.
fn needed(content: &Content) -> BTreeSet<FactId> {
    let book = &content.book;
    let mut needed = BTreeSet::new();
    conditions::deciding(content, &mut |cond| named(cond, &mut needed));
    let guide = &book.guide;
    needed.extend([guide.goals, guide.first_goal, guide.phase_wish, guide.region].iter().flatten());
    loop {
        let before = needed.len();
        for fact in book.facts.iter().filter(|fact| needed.contains(&fact.code)).collect::<Vec<_>>()
        {
            needed.extend(causes(fact));
        }
        for question in &book.questions {
            let fields = question.fields.iter().filter(|field| needed.contains(&field.fact));
            let fields: Vec<_> = fields.collect();
            if !fields.is_empty() {
                named(&question.ask, &mut needed);
            }
            fields.iter().filter_map(|field| field.when.as_ref()).for_each(|cond| {
                named(cond, &mut needed);
            });
        }
        if needed.len() == before {
            return needed;
        }
    }
}

fn named(cond: &Cond, into: &mut BTreeSet<FactId>) {
    cond.each_fact(&mut |fact| {
        into.insert(fact);
    });
}
