//! Reasons and their messages: what a rule passes and what the message needs must be the same.

use engine::{Book, Rule};
use l10n::library::Messages;

use super::finding::{Finding, Severity};
use crate::Places;

/// Compares the arguments of every rule with what its message does with them.
pub(super) fn check(book: &Book, places: &Places, messages: &Messages) -> Vec<Finding> {
    book.rules.iter().flat_map(|rule| of_rule(rule, places, messages)).collect()
}

fn of_rule(rule: &Rule, places: &Places, messages: &Messages) -> Vec<Finding> {
    let because = &rule.because;
    let id = format!("reason-{}", because.id.replace(':', "-"));
    let Some(arguments) = messages.arguments(&id, &because.args) else { return Vec::new() };
    let place = places.rules.get(&rule.id).and_then(|places| places.because.as_ref());
    let new =
        |severity, message: String| Finding::new(severity, "message-arguments", place, message);
    let passed = |name: &str| because.args.iter().any(|(passed, _)| passed == name);
    let missing = arguments.needs.iter().filter(|name| !passed(name)).map(|name| {
        let message =
            format!("the message `{id}` needs `{name}`, which `{}` does not pass", rule.id);
        new(Severity::Error, message).hint(format!("`because {}({name}: …)`", because.id))
    });
    let surplus = because.args.iter().filter(|(name, _)| !arguments.needs.contains(name));
    let surplus = surplus.map(|(name, _)| {
        if arguments.takes.contains(name) {
            let message = format!("the message `{id}` does not say `{name}` in this case");
            return new(Severity::Warning, message).hint("leave the argument out");
        }
        let takes: Vec<&str> = arguments.takes.iter().map(String::as_str).collect();
        new(Severity::Warning, format!("the message `{id}` has no place for `{name}`")).hint(
            match takes[..] {
                [] => "it takes no arguments".to_owned(),
                _ => format!("it takes `{}`", takes.join("`, `")),
            },
        )
    });
    let wordless = arguments.wordless.iter().map(|value| {
        let message =
            format!("the message `{id}` has no words for `{value}` and says something general");
        new(Severity::Warning, message)
            .hint("one of the variants of the message, or words for this one")
    });
    missing.chain(surplus).chain(wordless).collect()
}
