//! Why, in a line: the rule's reason in the reader's words, who decides, what is missing.

use engine::{Because, Book, Cited, Door, FactId, Verdict};
use l10n::Arg;

use crate::{Speak, answer};

/// So many facts are named in a line; more would be no line.
const NAMES: usize = 3;

/// The sentence of a reason.
pub fn sentence(speak: impl Speak, because: &Because) -> String {
    let args: Vec<(&str, Arg<'_>)> =
        because.args.iter().map(|(name, value)| (name.as_str(), Arg::said(value))).collect();
    speak.with(&format!("reason-{}", because.id), &args)
}

/// The rules to cite: those that hold, else those that could.
pub fn cited<'d, 'a>(door: &'d Door<'a>) -> impl Iterator<Item = &'d Cited<'a>> {
    let decided = door.is_decided_by_rules();
    door.cited.iter().filter(move |cited| cited.truth.is_true() || !decided)
}

/// One line: the reason of the first rule, or what is still missing.
pub fn line(speak: impl Speak, book: &Book, door: &Door<'_>) -> String {
    if door.verdict == Verdict::Unknown {
        return missing(speak, book, &door.missing);
    }
    cited(door).next().map(|cited| sentence(speak, &cited.rule.because)).unwrap_or_default()
}

/// "Depends on: …", naming the facts that a person can answer.
pub fn missing(speak: impl Speak, book: &Book, facts: &[FactId]) -> String {
    let names: Vec<String> = facts
        .iter()
        .filter_map(|fact| book.fact(*fact).filter(|fact| !fact.desk))
        .filter_map(|fact| speak.maybe(&format!("missing-{}", fact.id)))
        .take(NAMES)
        .collect();
    if names.is_empty() {
        return speak.t("depends-adviser");
    }
    speak.with("depends-on", &[("facts", Arg::Text(&names.join(" · ")))])
}

/// That a verdict leans on what nobody said, and on what.
pub fn presumed(speak: impl Speak, book: &Book, door: &Door<'_>) -> Option<String> {
    let mut names = String::new();
    let mut count = 0;
    for fact in &door.presumed {
        let name = book.fact(*fact).and_then(|fact| answer::name(speak, &fact.id));
        let Some(name) = name.filter(|_| count < NAMES) else { continue };
        names += if count == 0 { "" } else { " · " };
        names += &name;
        count += 1;
    }
    let text = match count {
        0 => speak.t("presumed"),
        _ => speak.with("presumed-about", &[("facts", Arg::Text(&names))]),
    };
    (!door.presumed.is_empty()).then_some(text)
}

/// Who decides a conditional door.
pub fn who(speak: impl Speak, door: &Door<'_>) -> Option<String> {
    let names: Vec<String> = cited(door)
        .flat_map(|cited| &cited.rule.decided_by)
        .map(|who| speak.t(&l10n::message_id("who", who)))
        .fold(Vec::new(), |mut names, name| {
            if !names.contains(&name) {
                names.push(name);
            }
            names
        });
    (door.verdict == Verdict::Conditional && !names.is_empty())
        .then(|| speak.with("decided-by", &[("who", Arg::Text(&speak.list(&names)))]))
}

/// "First the permit", and what the entry on the person's paper adds; and whether that warns.
pub fn notice(speak: impl Speak, door: &Door<'_>) -> Option<(String, bool)> {
    let mut text = String::new();
    let mut warn = false;
    if door.offer_type.permit_first && door.verdict == Verdict::Conditional {
        text = speak.t("permit-first");
        warn = true;
    }
    if let Some(notice) = door.notice {
        text += if warn { " " } else { "" };
        text += &speak.t(&format!("notice-{}", notice.id));
        warn |= notice.warn;
    }
    (!text.is_empty()).then_some((text, warn))
}

/// The message that says a verdict in two or three words.
pub fn badge(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Yes => "verdict-yes",
        Verdict::Conditional => "verdict-conditional",
        Verdict::No => "verdict-no",
        Verdict::Unknown => "verdict-unknown",
    }
}
