//! Why: the verdict's rules in the reader's words, the answers each rests on, its law and date. Why not: one answer.

use engine::{Cited, Door, FactId, Mark, Outcome, Rule};
use l10n::Arg;
use leptos::prelude::*;

use crate::{
    components::{
        answer,
        html::{El, button, el, p},
        reason,
    },
    page::{Page, go},
    state::App,
    words,
};

/// The reasons of a decided door. Behind a closed one stands the one answer that closes it, if there is one.
pub(super) fn section(app: App, outcome: &Outcome<'static>, door: &Door<'static>) -> Vec<AnyView> {
    let title = p("h2", "", words::t("door-why")).any();
    if let Some(excluding) = app.world.excluding(outcome, door.offer_type.code) {
        let reason = Reason::new(excluding.rule);
        return vec![
            title,
            el("ul").class("reasons").with(reason.item(Vec::new())).any(),
            changing(app, excluding.fact),
        ];
    }
    let reasons = Reason::all(reason::cited(door));
    let items = reasons.into_iter().map(|reason| {
        let grounds = grounds(app, outcome, &reason.rules);
        reason.item(grounds)
    });
    vec![title, el("ul").class("reasons").with(items.collect::<Vec<_>>()).any()]
}

/// The rules that may still decide an open door, each with what it would say.
pub(super) fn possible(door: &Door<'static>) -> El {
    let items = Reason::all(reason::cited(door)).into_iter().map(|reason| {
        let badge = reason.rules.first().map(|rule| reason::badge(rule.verdict));
        el("li").with((badge, reason.parts(Vec::new())))
    });
    el("ul").class("reasons").with(items.collect::<Vec<_>>())
}

/// Rules that say the same in the same words: one sentence, several laws.
struct Reason {
    sentence: String,
    rules: Vec<&'static Rule>,
}

impl Reason {
    fn new(rule: &'static Rule) -> Self {
        Self { sentence: reason::sentence(&rule.because), rules: vec![rule] }
    }

    fn all<'a>(cited: impl Iterator<Item = &'a Cited<'static>>) -> Vec<Self> {
        let mut all: Vec<Self> = Vec::new();
        for new in cited.map(|cited| Self::new(cited.rule)) {
            let same = |one: &&mut Self| {
                one.sentence == new.sentence && one.rules[0].verdict == new.rules[0].verdict
            };
            match all.iter_mut().find(same) {
                Some(known) => known.rules.extend(new.rules),
                None => all.push(new),
            }
        }
        all
    }

    fn item(&self, grounds: Vec<String>) -> El {
        el("li").with(self.parts(grounds))
    }

    fn parts(&self, grounds: Vec<String>) -> (El, Option<El>, El) {
        (p("p", "", self.sentence.clone()), counted(grounds), laws(&self.rules))
    }
}

/// "This counts: your paper: … · German: …", a quiet line and still a list.
fn counted(grounds: Vec<String>) -> Option<El> {
    let items = grounds.iter().map(|ground| p("li", "", p("bdi", "", ground.clone())));
    let list =
        (!grounds.is_empty()).then(|| el("ul").class("grounds").with(items.collect::<Vec<_>>()));
    list.map(|list| p("div", "meta", (p("span", "", words::t("door-counts")), " ", list)))
}

/// The answers that rules rest on: those without which one of them would not hold; where several would do, all of them.
fn grounds(app: App, outcome: &Outcome<'static>, rules: &[&'static Rule]) -> Vec<String> {
    let mut facts: Vec<FactId> = Vec::new();
    for rule in rules {
        let rests_on = app.world.grounds(outcome, rule);
        let needed = |fact: &&FactId| {
            let without = outcome.facts.without(app.book(), **fact, app.today);
            !rule.when.eval(&without.presumed(app.book(), app.today)).is_true()
        };
        let needing: Vec<FactId> = rests_on.iter().filter(needed).copied().collect();
        facts.extend(if needing.is_empty() { rests_on } else { needing });
    }
    let fields = app.book().questions.iter().flat_map(|question| question.facts());
    let mut named: Vec<FactId> = Vec::new();
    for fact in fields.filter(|fact| facts.contains(fact)) {
        if !named.contains(&fact) {
            named.push(fact);
        }
    }
    named.into_iter().filter_map(|fact| answer::named(app, fact)).collect()
}

/// "It is because of this answer", and the way to change it.
fn changing(app: App, fact: FactId) -> AnyView {
    let answer = answer::named(app, fact).unwrap_or_default();
    let text = words::with("door-excluding", &[("answer", Arg::Text(&answer))]);
    let asks = app.book().questions.iter().find(|question| question.facts().any(|own| own == fact));
    let change = asks.map(|question| {
        button("link-button", words::t("door-change-answer"), move || {
            go(app, Page::Change(question.id.clone()));
        })
    });
    p("div", "notice excluding", (p("span", "", text), change)).any()
}

/// Law, source and date of each rule, folded; that nobody confirmed one is said openly.
fn laws(rules: &[&'static Rule]) -> El {
    let unverified = rules.iter().any(|rule| rule.mark == Mark::Unverified);
    let title = [Some(words::t("door-law")), unverified.then(|| words::t("rule-unverified"))];
    let title = title.into_iter().flatten().collect::<Vec<_>>().join(" · ");
    let summary = el("summary").with(p("span", "", title));
    let rules: Vec<El> = rules.iter().copied().map(law).collect();
    el("details").class("why").with((summary, el("ul").class("laws").with(rules)))
}

fn law(rule: &'static Rule) -> El {
    let sources = rule.sources.iter().map(|source| {
        let element = match &source.url {
            Some(url) => el("a").attr("href", url.clone()).attr("rel", "noreferrer"),
            None => el("span"),
        };
        element.attr("lang", "de").with(source.title.clone())
    });
    let checked = words::with("rule-checked", &[("date", Arg::Text(&words::date(rule.checked)))]);
    el("li")
        .with(el("bdi").attr("lang", "de").with(rule.law.clone()))
        .with((" · ", p("bdi", "", checked)))
        .with((" · ", p("bdi", "ltr", rule.id.clone())))
        .with(sources.collect::<Vec<_>>())
}
