//! Why: the verdict's rules in the reader's words, the answers each rests on, its law and date. Why not: one answer.
//!
//! Loops where iterators would read as well: each chain of adapters is compiled anew, and the phone loads all of them.

use engine::{Door, FactId, Mark, Outcome, Rule, Verdict};
use html::{El, button, el, p};
use l10n::Arg;

use crate::{
    components::{answer, reason},
    page::{Page, go},
    state::App,
    words,
};

/// The reasons of a decided door. Behind a closed one stands the one answer that closes it, if there is one.
pub(super) fn section(app: App, outcome: &Outcome<'static>, door: &Door<'static>) -> El {
    let section = el("div").class("stack").with(p("h2", "", words::t("door-why")));
    let Some(excluding) = app.world().excluding(outcome, door.offer_type.code) else {
        return section.with(rules(app, outcome, door));
    };
    let reason = el("li").with(says(&[excluding.rule], None));
    section.with((p("ul", "reasons", reason), changing(app, excluding.fact)))
}

/// The rules of a door; those that say the same in the same words stand together. An undecided door names all that may
/// still decide it, each with its verdict; a decided one the answers that each rests on.
pub(super) fn rules(app: App, outcome: &Outcome<'static>, door: &Door<'static>) -> El {
    let mut list = el("ul").class("reasons");
    let mut said: Vec<&Rule> = Vec::new();
    for cited in reason::cited(door) {
        let same =
            |rule: &Rule| rule.because == cited.rule.because && rule.verdict == cited.rule.verdict;
        if said.iter().any(|rule| same(rule)) {
            continue;
        }
        said.push(cited.rule);
        let mut together = Vec::new();
        for cited in reason::cited(door) {
            if same(cited.rule) {
                together.push(cited.rule);
            }
        }
        let item = if door.verdict == Verdict::Unknown {
            el("li").with((reason::badge(cited.rule.verdict), says(&together, None)))
        } else {
            el("li").with(says(&together, counted(app, outcome, &together)))
        };
        list = list.with(item);
    }
    list
}

/// One sentence, what it rests on, and the laws.
fn says(rules: &[&'static Rule], grounds: Option<El>) -> (El, Option<El>, El) {
    (p("p", "", reason::sentence(&rules[0].because)), grounds, laws(rules))
}

/// "This counts: paper: … · German: …", a quiet line and still a list.
fn counted(app: App, outcome: &Outcome<'static>, rules: &[&'static Rule]) -> Option<El> {
    let mut list = el("ul").class("grounds");
    let facts = grounds(app, outcome, rules);
    for fact in &facts {
        list = list.with(p("li", "", answer::named(app, *fact).map(|answer| p("bdi", "", answer))));
    }
    let label = p("span", "", words::t("door-counts"));
    (!facts.is_empty()).then(|| p("div", "meta", (label, " ", list)))
}

/// The answers that rules rest on: those without which one of them would not hold; where several would do, all of them.
fn grounds(app: App, outcome: &Outcome<'static>, rules: &[&'static Rule]) -> Vec<FactId> {
    let mut facts: Vec<FactId> = Vec::new();
    for rule in rules {
        let rests_on = app.world().grounds(outcome, rule);
        let needs = |fact: FactId| {
            let without = outcome.facts.without(app.book(), fact, app.today);
            !rule.when.eval(&without.presumed(app.book(), app.today)).is_true()
        };
        let needs_one = rests_on.iter().any(|fact| needs(*fact));
        for fact in rests_on {
            if !facts.contains(&fact) && (!needs_one || needs(fact)) {
                facts.push(fact);
            }
        }
    }
    facts
}

/// "It is because of this answer", and the way to change it.
fn changing(app: App, fact: FactId) -> El {
    let answer = answer::named(app, fact).unwrap_or_default();
    let text = words::with("door-excluding", &[("answer", Arg::Text(&answer))]);
    let mut notice = p("div", "notice excluding", p("span", "", text));
    for question in &app.book().questions {
        if question.facts().any(|own| own == fact) {
            let open = move || go(app, Page::Change(question.id.clone()));
            notice = notice.with(button("link-button", words::t("door-change-answer"), open));
            break;
        }
    }
    notice
}

/// Law, source and date of each rule, folded; that nobody confirmed one is said openly.
fn laws(rules: &[&'static Rule]) -> El {
    let mut title = words::t("door-law");
    let mut list = el("ul").class("laws");
    if rules.iter().any(|rule| rule.mark == Mark::Unverified) {
        title = format!("{title} · {}", words::t("rule-unverified"));
    }
    for rule in rules {
        list = list.with(law(rule));
    }
    let summary = el("summary").with(p("span", "", title));
    p("details", "why", (summary, list))
}

fn law(rule: &'static Rule) -> El {
    let checked = words::with("rule-checked", &[("date", Arg::Text(&words::date(rule.checked)))]);
    let mut item = el("li")
        .with(el("bdi").attr("lang", "de").with(rule.law.clone()))
        .with((" · ", p("bdi", "", checked)))
        .with((" · ", p("bdi", "ltr", rule.id.clone())));
    for source in &rule.sources {
        let element = match &source.url {
            Some(url) => el("a").attr("href", url.clone()).attr("rel", "noreferrer"),
            None => el("span"),
        };
        item = item.with(element.attr("lang", "de").with(source.title.clone()));
    }
    item
}
