//! Why, in full: each rule that speaks of a kind of offer, what it rests on, its law, and what would change the verdict.

use casework::doubts::{self, Stale};
use engine::{Cited, Door, Rule, Truth, TypeId};
use html::{El, button, el, live, p};
use l10n::Arg;
use leptos::prelude::*;
use wording::{Speak, opening, reason};

use super::{doors, told::Told, tree, wrong};
use crate::{
    desk::Desk,
    sheet,
    thought::Thought,
    tongue::{GERMAN, Tongue},
    view::{t, two},
};

/// So many offers stand beside their rules; all of them stand among the offers.
const MOST_OFFERS: usize = 8;

/// The panel of one door; written anew with each answer.
pub(super) fn one(desk: Desk, code: TypeId) -> AnyView {
    live(move || {
        let thought = desk.thought();
        untrack(|| thought.outcome.door(code).map(|door| panel(desk, &thought, door).any()))
            .into_any()
    })
}

fn panel(desk: Desk, thought: &Thought, door: &Door<'static>) -> El {
    let kind = door.offer_type;
    let badge = two::two(desk, &|tongue| tongue.t(reason::badge(door.verdict)));
    let title =
        el("h3").attr("tabindex", "-1").with(two::message(desk, &format!("type-{}", kind.id)));
    let back = button("chip", t("all-doors"), move || super::show(desk, None));
    let what = two::message(desk, &format!("type-{}.what", kind.id));
    let paper = reason::notice(GERMAN, door).map(|(_, warn)| {
        let class = if warn { "notice warn" } else { "notice" };
        let say = |tongue: Tongue| reason::notice(tongue, door).unwrap_or_default().0;
        p("p", class, two::two(desk, &say))
    });
    let hidden = door.hidden.then(|| p("p", "notice warn", t("door-hidden")));
    let first = door.advice_first.then(|| notice(desk, "notice warn", "advice-first-text"));
    let note = kind.note.as_ref().map(|note| notice(desk, "notice", &format!("note-{note}")));
    let presumed = reason::presumed(GERMAN, desk.book(), door).map(|said| p("p", "stale", said));
    el("article")
        .class("desk-why")
        .with((p("div", "desk-door", (p("span", doors::class(door.verdict), badge), back)), title))
        .with((hidden, p("p", "", what), first))
        .with((paper, note, presumed))
        .with(offers(desk, door))
        .with((p("h4", "", t("rules")), rules(desk, thought, door)))
        .with((ways(desk, thought, door), wrong::panel(desk, door)))
}

/// A message to be heeded, in both languages.
pub(super) fn notice(desk: Desk, class: &'static str, id: &str) -> El {
    p("p", class, two::message(desk, id))
}

/// Who offers it here, each to be put onto the sheet.
fn offers(desk: Desk, door: &Door<'static>) -> Option<El> {
    let mut list = el("ul").class("desk-doors");
    for index in door.locals.iter().take(MOST_OFFERS) {
        let offer = &desk.content().offers[*index];
        let place = offer.city.clone().map(|city| p("span", "meta", format!(" · {city}")));
        let name = el("span").attr("lang", "de").with((offer.name.clone(), place));
        list =
            list.with(el("li").with(p("div", "desk-door", (name, sheet::toggle(desk, &offer.id)))));
    }
    (!door.locals.is_empty()).then(|| p("div", "", (p("h4", "", t("offers-here")), list)))
}

/// Those that hold, those that may, and folded those that do not.
fn rules(desk: Desk, thought: &Thought, door: &Door<'static>) -> El {
    let mut list = el("ul").class("desk-rules");
    let doubtful = doubts::stale(desk.book(), door, desk.day());
    let told = Told::here(desk);
    let doubts = |rule: &Rule| {
        let found = doubtful.iter().find(|(known, _)| known.id == rule.id);
        found.map(|(_, why)| why.clone()).unwrap_or_default()
    };
    for cited in &door.cited {
        list = list.with(rule(desk, thought, &told, cited, &doubts(cited.rule)));
    }
    let list = el("div").with((list, coming(desk, door)));
    let day = desk.day();
    let code = door.offer_type.code;
    let rest = desk.book().rules.iter().filter(|rule| {
        let cited = door.cited.iter().any(|cited| cited.rule.id == rule.id);
        rule.types.contains(&code) && rule.in_force(day) && !cited
    });
    let mut others = el("ul").class("desk-rules");
    let mut count = 0;
    for one in rest {
        others =
            others.with(rule(desk, thought, &told, &Cited { rule: one, truth: Truth::False }, &[]));
        count += 1;
    }
    let title = format!("{} ({count})", t("rules-not"));
    let others = (count > 0).then(|| p("details", "more", (el("summary").with(title), others)));
    el("div").with((list, others))
}

fn rule(desk: Desk, thought: &Thought, told: &Told, cited: &Cited<'static>, stale: &[Stale]) -> El {
    let rule = cited.rule;
    let (class, truth) = match cited.truth {
        Truth::True => ("truth yes", "rule-holds"),
        Truth::Unknown => ("truth open", "rule-may"),
        Truth::False => ("truth no", "rule-not"),
    };
    let say = |tongue: Tongue| reason::sentence(tongue, &rule.because);
    let sentence = match told.is_behind(rule) {
        true => two::german(say(GERMAN)),
        false => two::two(desk, &say),
    };
    let verdict = p("span", doors::class(rule.verdict), GERMAN.t(reason::badge(rule.verdict)));
    let default = rule.default.then(|| p("span", "mark quiet", t("rule-default")));
    let overrides = (!rule.overrides.is_empty())
        .then(|| p("p", "meta", format!("{} {}", t("rule-overrides"), rule.overrides.join(", "))));
    el("li")
        .with(
            p(
                "div",
                "desk-door",
                (p("code", "", rule.id.clone()), p("span", class, t(truth)), verdict),
            )
            .with(default),
        )
        .with(p("p", "", sentence))
        .with(tree::facts(desk, thought, rule))
        .with((overrides, law(rule, stale)))
}

/// Law, sources, dates and marks.
fn law(rule: &'static Rule, stale: &[Stale]) -> El {
    let checked = GERMAN.date(rule.checked);
    let checked = GERMAN.with("rule-checked", &[("date", Arg::Text(&checked))]);
    let mut law = el("p").class("meta law");
    if !rule.law.is_empty() {
        law = law.with((p("strong", "", rule.law.clone()), " · "));
    }
    law = law.with(checked);
    for (day, id) in [(rule.from, "rule-from"), (rule.until, "rule-until")] {
        if let Some(day) = day {
            law = law.with(format!(" · {} {}", t(id), GERMAN.date(day)));
        }
    }
    for source in &rule.sources {
        let element = match &source.url {
            Some(url) => {
                el("a").attr("href", url.clone()).attr("rel", "noreferrer").attr("target", "_blank")
            }
            None => el("span"),
        };
        law = law.with(" · ").with(element.with(source.title.clone()));
    }
    for stale in stale {
        law = law.with(" ").with(p("span", "mark warn", doubt(*stale)));
    }
    law
}

/// Why a rule is to be looked at twice.
fn doubt(stale: Stale) -> String {
    let dated = |id: &str, day| format!("{} {}", t(id), GERMAN.date(day));
    match stale {
        Stale::Unverified => t("rule-unverified"),
        Stale::Unchecked(_) => t("rule-old"),
        Stale::Ends(day) => dated("rule-ends", day),
        Stale::Begins(day) => dated("rule-begins", day),
    }
}

/// Rules that will soon speak of this door, too.
fn coming(desk: Desk, door: &Door<'static>) -> Option<El> {
    let mut list = el("ul");
    let mut any = false;
    for (rule, why) in doubts::stale(desk.book(), door, desk.day()) {
        for why in why.into_iter().filter(|why| matches!(why, Stale::Begins(_))) {
            list = list.with(p("li", "stale", format!("{} {}: {}", rule.id, rule.law, doubt(why))));
            any = true;
        }
    }
    any.then_some(list)
}

/// What would open the door.
fn ways(desk: Desk, thought: &Thought, door: &Door<'static>) -> Option<El> {
    let world = desk.world();
    let ways = world.ways(&thought.outcome, door.offer_type.code);
    let told = Told::here(desk);
    let mut list = el("ul");
    for way in &ways {
        let say = |tongue: Tongue| opening::sentence(tongue, desk.book(), way);
        let said = match told.is_on(desk.book(), way) {
            true => two::german(say(GERMAN)),
            false => two::two(desk, &say),
        };
        list = list.with(el("li").with(said));
    }
    (!ways.is_empty()).then(|| p("div", "", (p("h4", "", t("ways")), list)))
}
