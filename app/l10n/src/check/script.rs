//! Check 13: a language is written in its script, and a word in one script only.

use std::collections::BTreeSet;

use unic_langid::LanguageIdentifier;
use unicode_script::{Script, UnicodeScript};

use super::{
    finding::{Finding, Severity},
    tongue::{Pair, Tongue},
    words::{bare, words},
};

/// The scripts of languages that are not written in Latin letters.
const SCRIPTS: [(&[&str], Script); 6] = [
    (&["ar", "ckb", "fa", "pes", "prs", "ps", "sd", "ug", "ur"], Script::Arabic),
    (&["am", "ti"], Script::Ethiopic),
    (&["be", "bg", "kk", "ky", "mk", "mn", "ru", "tg", "uk"], Script::Cyrillic),
    (&["he", "yi"], Script::Hebrew),
    (&["el"], Script::Greek),
    (&["hy"], Script::Armenian),
];

/// Persian is not written with the Arabic letters on the left, though they look alike.
const PERSIAN: [(char, char); 2] = [('\u{64A}', '\u{6CC}'), ('\u{643}', '\u{6A9}')];

/// The script of a language, if it is not Latin or its tag says so.
fn script(tongue: &Tongue<'_>) -> Option<Script> {
    let tag: Option<LanguageIdentifier> = tongue.tag.parse().ok();
    if let Some(written) = tag.and_then(|tag| tag.script) {
        return Script::from_short_name(written.as_str());
    }
    let primary = tongue.primary();
    SCRIPTS.iter().find(|(tags, _)| tags.contains(&primary)).map(|(_, script)| *script)
}

/// A copy of the source is told of as such. `terms`: German words that stay German.
pub(super) fn check(pair: &Pair<'_>, terms: &BTreeSet<String>, findings: &mut Vec<Finding>) {
    let exempt = pair.said.is_term() || pair.said.id.starts_with("lang-");
    if let Some(script) = script(pair.tongue).filter(|_| !exempt)
        && !pair.may_be_same()
        && !pair.is_same()
    {
        let text = bare(&pair.uses.words());
        let foreign = words(&text).any(|word| word.chars().count() > 2 && !terms.contains(word));
        if foreign && !text.chars().any(|letter| letter.script() == script) {
            let name = script.full_name();
            let message = format!("there is no {name} letter in this text");
            let finding = pair.whole(Severity::Warning, "script", message);
            findings.push(finding.hint("if that is right, write `# same-as-source` above it"));
        }
    }
    for text in &pair.uses.texts {
        mixed(pair, text, findings);
        if matches!(pair.tongue.tag, "fa" | "pes" | "prs") {
            persian(pair, text, findings);
        }
    }
}

/// Cyrillic, Greek and Latin letters look alike, and no search finds a word that mixes them.
fn mixed(pair: &Pair<'_>, text: &str, findings: &mut Vec<Finding>) {
    for word in words(text) {
        let scripts: BTreeSet<&str> = word
            .chars()
            .map(|letter| letter.script())
            .filter(|script| matches!(script, Script::Latin | Script::Cyrillic | Script::Greek))
            .map(|script| script.full_name())
            .collect();
        if scripts.len() > 1 {
            let names: Vec<&str> = scripts.into_iter().collect();
            let message = format!("`{word}` mixes {} letters", names.join(" and "));
            findings.push(pair.finding(Severity::Warning, "mixed-scripts", (word, 0), message));
        }
    }
}

fn persian(pair: &Pair<'_>, text: &str, findings: &mut Vec<Finding>) {
    let wrong = |letter: char| PERSIAN.iter().find(|(arabic, _)| *arabic == letter);
    if let Some((at, (arabic, own))) =
        text.char_indices().find_map(|(at, letter)| Some((at, wrong(letter)?)))
    {
        let slice = &text[at..at + arabic.len_utf8()];
        let message = format!("an Arabic letter (U+{:04X}) in a Persian text", u32::from(*arabic));
        let finding = pair.finding(Severity::Warning, "look-alike", (slice, 0), message);
        findings.push(finding.hint(format!("write {own} (U+{:04X})", u32::from(*own))));
    }
}
