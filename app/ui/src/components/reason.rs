//! Why, in a line: the rule's reason in the reader's words, who decides, what is missing, what the paper adds.

use engine::{Because, Cited, Door, FactId, Verdict};
use l10n::Arg;
use leptos::prelude::*;

use crate::{
    components::{
        answer,
        html::{El, p},
    },
    state::App,
    words,
};

/// So many facts are named in a line; more would be no line.
const NAMES: usize = 3;

/// The sentence of a reason.
pub(crate) fn sentence(because: &Because) -> String {
    let args: Vec<(&str, Arg<'_>)> =
        because.args.iter().map(|(name, value)| (name.as_str(), Arg::said(value))).collect();
    words::with(&format!("reason-{}", because.id), &args)
}

/// The rules to cite: those that hold, else those that could.
pub(crate) fn cited<'a>(door: &'a Door<'static>) -> impl Iterator<Item = &'a Cited<'static>> {
    let decided = door.is_decided_by_rules();
    door.cited.iter().filter(move |cited| cited.truth.is_true() || !decided)
}

/// One line: the reason of the first rule, or what is still missing.
pub(crate) fn line(app: App, door: &Door<'static>) -> String {
    if door.verdict == Verdict::Unknown {
        return missing(app, &door.missing);
    }
    cited(door).next().map(|cited| sentence(&cited.rule.because)).unwrap_or_default()
}

/// "Depends on: …", naming the facts that a person can answer.
pub(crate) fn missing(app: App, facts: &[FactId]) -> String {
    let names: Vec<String> = facts
        .iter()
        .filter_map(|fact| app.book().fact(*fact).filter(|fact| !fact.desk))
        .filter_map(|fact| words::maybe(&format!("missing-{}", fact.id)))
        .take(NAMES)
        .collect();
    if names.is_empty() {
        return words::t("depends-adviser");
    }
    words::with("depends-on", &[("facts", Arg::Text(&names.join(" · ")))])
}

/// That a verdict leans on what nobody said, and on what.
pub(crate) fn presumed(app: App, door: &Door<'static>) -> Option<El> {
    let mut names = String::new();
    let mut count = 0;
    for fact in &door.presumed {
        let name = app.book().fact(*fact).and_then(|fact| answer::name(&fact.id));
        let Some(name) = name.filter(|_| count < NAMES) else { continue };
        names += if count == 0 { "" } else { " · " };
        names += &name;
        count += 1;
    }
    let text = match count {
        0 => words::t("presumed"),
        _ => words::with("presumed-about", &[("facts", Arg::Text(&names))]),
    };
    (!door.presumed.is_empty()).then(|| p("p", "meta", text))
}

/// Who decides a conditional door.
pub(crate) fn who(door: &Door<'static>) -> Option<String> {
    let names: Vec<String> = cited(door)
        .flat_map(|cited| &cited.rule.decided_by)
        .map(|who| words::t(&l10n::message_id("who", who)))
        .fold(Vec::new(), |mut names, name| {
            if !names.contains(&name) {
                names.push(name);
            }
            names
        });
    (door.verdict == Verdict::Conditional && !names.is_empty())
        .then(|| words::with("decided-by", &[("who", Arg::Text(&words::list(&names)))]))
}

/// "First the permit", and what the entry on the person's paper adds: one box, for both say when to begin.
pub(crate) fn notice(door: &Door<'static>) -> Option<AnyView> {
    let mut text = String::new();
    let mut warn = false;
    if door.offer_type.permit_first && door.verdict == Verdict::Conditional {
        text = words::t("permit-first");
        warn = true;
    }
    if let Some(notice) = door.notice {
        text += if warn { " " } else { "" };
        text += &words::t(&format!("notice-{}", notice.id));
        warn |= notice.warn;
    }
    let class = if warn { "notice warn" } else { "notice" };
    (!text.is_empty()).then(|| p("p", class, text).any())
}

/// The verdict in two or three words, with a class for its look.
pub(crate) fn badge(verdict: Verdict) -> AnyView {
    let (class, id) = match verdict {
        Verdict::Yes => ("badge verdict-yes", "verdict-yes"),
        Verdict::Conditional => ("badge verdict-conditional", "verdict-conditional"),
        Verdict::No => ("badge verdict-no", "verdict-no"),
        Verdict::Unknown => ("badge verdict-unknown", "verdict-unknown"),
    };
    p("span", class, words::t(id)).any()
}
