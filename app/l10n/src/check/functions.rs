//! Check 7: functions and their options are those that the program knows, which are ECMA-402's.

use fluent_syntax::ast::InlineExpression;

use super::{
    finding::{Finding, Severity},
    tongue::Pair,
};

/// What an option takes.
enum Takes {
    /// One of these words.
    Words(&'static [&'static str]),
    /// A number.
    Number,
    /// Any text, such as a currency's code.
    Text,
}
use Takes::{Number, Text, Words};

type Options = &'static [(&'static str, Takes)];

const WIDTH: Takes = Words(&["long", "short", "narrow"]);
const DIGITS: Takes = Words(&["numeric", "2-digit"]);
const STYLES: Takes = Words(&["full", "long", "medium", "short"]);
const TRUTH: Takes = Words(&["true", "false"]);

/// The functions, and the options of each.
const FUNCTIONS: [(&str, Options); 4] = [
    (
        "NUMBER",
        &[
            ("type", Words(&["cardinal", "ordinal"])),
            ("style", Words(&["decimal", "percent", "currency"])),
            ("currency", Text),
            ("useGrouping", TRUTH),
            ("minimumIntegerDigits", Number),
            ("minimumFractionDigits", Number),
            ("maximumFractionDigits", Number),
            ("minimumSignificantDigits", Number),
            ("maximumSignificantDigits", Number),
        ],
    ),
    (
        "DATETIME",
        &[
            ("dateStyle", STYLES),
            ("timeStyle", STYLES),
            ("weekday", WIDTH),
            ("era", WIDTH),
            ("year", DIGITS),
            ("month", Words(&["numeric", "2-digit", "long", "short", "narrow"])),
            ("day", DIGITS),
            ("dayPeriod", WIDTH),
            ("hour", DIGITS),
            ("minute", DIGITS),
            ("second", DIGITS),
            ("fractionalSecondDigits", Number),
            ("hour12", TRUTH),
            ("hourCycle", Words(&["h11", "h12", "h23", "h24"])),
            ("calendar", Text),
            ("numberingSystem", Text),
            ("timeZone", Text),
            ("timeZoneName", Text),
        ],
    ),
    ("LIST", &[("type", Words(&["conjunction", "disjunction", "unit"])), ("style", WIDTH)]),
    (
        "RELATIVE",
        &[
            (
                "unit",
                Words(&["second", "minute", "hour", "day", "week", "month", "quarter", "year"]),
            ),
            ("numeric", Words(&["always", "auto"])),
            ("style", WIDTH),
            ("numberingSystem", Text),
        ],
    ),
];

/// Names, arguments, options and their values.
pub(super) fn check(pair: &Pair<'_>, findings: &mut Vec<Finding>) {
    let error =
        |check, slice, message: String| pair.finding(Severity::Error, check, (slice, 0), message);
    for (name, arguments) in &pair.uses.calls {
        let Some((_, options)) = FUNCTIONS.iter().find(|(known, _)| known == name) else {
            let message = format!("there is no function `{name}`");
            let known = FUNCTIONS.iter().map(|(name, _)| *name);
            let listed = "there are `NUMBER`, `DATETIME`, `LIST` and `RELATIVE`";
            let finding = error("unknown-function", name, message).meant("", name, known);
            findings.push(if finding.hint.is_none() { finding.hint(listed) } else { finding });
            continue;
        };
        if arguments.positional.is_empty() {
            let message = format!("`{name}` says nothing to format");
            findings
                .push(error("function-argument", name, message).hint(format!("`{name}($count)`")));
        }
        for argument in &arguments.named {
            let option = argument.name.name;
            let Some((_, takes)) = options.iter().find(|(known, _)| *known == option) else {
                let message = format!("`{name}` has no option `{option}`");
                let known = options.iter().map(|(name, _)| *name);
                findings.push(error("unknown-option", option, message).meant("", option, known));
                continue;
            };
            let (value, fits) = match (&argument.value, takes) {
                (InlineExpression::NumberLiteral { value }, Number) => (value, true),
                (InlineExpression::StringLiteral { value }, Text) => (value, true),
                (InlineExpression::StringLiteral { value }, Words(words)) => {
                    (value, words.contains(value))
                }
                (InlineExpression::NumberLiteral { value }, _)
                | (InlineExpression::StringLiteral { value }, Number) => (value, false),
                _ => continue,
            };
            if !fits {
                let message = format!("`{option}` cannot be `{value}`");
                let hint = match takes {
                    Words(words) => format!("one of `\"{}\"`", words.join("\"`, `\"")),
                    Number => "a number".to_owned(),
                    Text => "a text in quotation marks".to_owned(),
                };
                findings.push(error("option-value", value, message).hint(hint));
            }
        }
    }
}
