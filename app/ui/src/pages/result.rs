//! Where you stand, and the doors: the chain, three to five cards, and everything else one tap away.

use engine::{Class, Door, Outcome, Verdict};
use html::{El, button, el, live, p};
use l10n::Arg;
use leptos::prelude::*;

use crate::{
    components::{card, chain, chrome, end, news, opening},
    further,
    page::{Page, go},
    state::App,
    take, words,
};

/// The page.
pub(crate) fn page(app: App) -> AnyView {
    let outcome = app.outcome();
    let mut first = section("cards-title", counted("cards-title", outcome.cards.len()));
    for note in outcome.guards.iter().filter_map(|guard| guard.note.as_ref()) {
        first = first.with(p("p", "notice warn", words::t(&format!("note-{note}"))));
    }
    el("div")
        .class("stack")
        .with(p("h1", "", words::t("result-title")).attr("tabindex", "-1"))
        .with(p("p", "lead", words::t("result-lead")))
        .with(news::since(app, &outcome))
        .with(section("chain-title", words::t("chain-title")).with(chain::chain(app, &outcome)))
        .with(first.with(soon(app, cards)))
        .with(soon(app, rest))
        .any()
}

/// What a slow phone's screen has no room for. It takes longest, so it comes when all above is painted.
fn soon(app: App, part: fn(App) -> AnyView) -> AnyView {
    live(move || if app.painted.get() { untrack(|| part(app)) } else { ().into_any() })
}

/// The cards, and why they stand so: on a phone the chain above them fills the screen.
fn cards(app: App) -> AnyView {
    let outcome = app.outcome();
    let cards = outcome.cards.iter().filter_map(|card| card::card(app, &outcome, card));
    let cards = el("div").class("cards").with(cards.collect::<Vec<_>>());
    p("div", "stack", (cards, end::nothing(app, &outcome), order(app))).any()
}

/// What stands below the cards.
fn rest(app: App) -> AnyView {
    let outcome = app.outcome();
    let left = app.ahead().remaining.len();
    let checked = app.book().checked().map(|day| {
        p("p", "meta", words::with("rules-checked", &[("date", Arg::Text(&words::date(day)))]))
    });
    let further =
        (left > 0).then(|| button("button", words::t("go-on-asking"), move || go(app, Page::Next)));
    let actions = el("div")
        .class("actions")
        .with(button("button quiet", words::t("my-answers"), move || go(app, Page::Review)))
        .with(take::open(app))
        .with(further);
    el("div")
        .class("stack")
        .with(rights(app, &outcome))
        .with(more_answers(app, left, outcome.open.len()))
        .with(
            opening::next_doors(app, &outcome)
                .map(|doors| section("openings-title", words::t("openings-title")).with(doors)),
        )
        .with((other_doors(app, &outcome), not_now(app, &outcome), all_offers(app)))
        .with(el("section").class("stack").with((p("p", "meta", words::t("not-covered")), checked)))
        .with((actions, chrome::own_data(app)))
        .any()
}

fn section(id: &'static str, title: String) -> El {
    let heading = el("h2").attr("id", id).with(title);
    el("section").class("stack").attr("aria-labelledby", id).with(heading)
}

fn counted(id: &str, count: usize) -> String {
    words::with(id, &[("count", Arg::Number(count as f64))])
}

/// Doors as a list, and how many they are.
fn listed<'o>(
    app: App,
    outcome: &'o Outcome<'static>,
    belongs: &dyn Fn(&'o Door<'static>) -> bool,
) -> (El, usize) {
    let mut list = el("ul").class("stack");
    let mut count = 0;
    for door in &outcome.doors {
        if belongs(door) {
            list = list.with(card::row(app, door));
            count += 1;
        }
    }
    (list, count)
}

/// What one may do now: a line, never cards.
fn rights(app: App, outcome: &Outcome<'static>) -> Option<El> {
    let (list, count) = listed(app, outcome, &|door| {
        door.offer_type.class == Class::Right && door.relevance.is_true() && !door.hidden
    });
    let title = p("h2", "", words::t("rights-title"));
    (count > 0).then(|| p("section", "rights-line", (title, list)))
}

/// "One more answer opens …": how many doors hang on the questions still ahead; or that no answer changes them any more.
fn more_answers(app: App, left: usize, doors: usize) -> El {
    if left == 0 {
        return p("p", "notice", words::t("nothing-changes"));
    }
    let text = words::with("more-answers", &[("doors", Arg::Number(doors as f64))]);
    let on = button("link-button", words::t("go-on-asking"), move || go(app, Page::Next));
    p("div", "notice", (p("span", "", text), on))
}

fn is_listed(outcome: &Outcome<'static>, door: &Door<'static>) -> bool {
    door.relevance.is_true()
        && !door.hidden
        && door.offer_type.class != Class::Right
        && !outcome.cards.iter().any(|card| card.offer_type == door.offer_type.code)
}

/// Everything else that is open, by the first phase it belongs to.
fn other_doors(app: App, outcome: &Outcome<'static>) -> El {
    let open = |door: &Door<'static>| is_listed(outcome, door) && door.verdict != Verdict::No;
    let mut total = 0;
    let mut groups = el("div").class("stack");
    for phase in &app.book().guide.phases {
        let (list, count) = listed(app, outcome, &|door| {
            open(door) && door.offer_type.phases.first() == Some(&phase.number)
        });
        if count > 0 {
            let title = p("h3", "", words::t(&format!("phase-{}", phase.number)));
            groups = groups.with((title, list));
            total += count;
        }
    }
    let all = el("a").attr("href", format!("/{}/offers", words::tag()));
    folded(counted("other-doors", total))
        .with(groups)
        .with(el("p").with(all.with(words::t("all-offers"))))
}

/// "Not now, because …": closed doors, folded and counted, each with its reason.
fn not_now(app: App, outcome: &Outcome<'static>) -> Option<El> {
    let (list, count) =
        listed(app, outcome, &|door| is_listed(outcome, door) && door.verdict == Verdict::No);
    (count > 0).then(|| folded(counted("not-now", count)).with(list))
}

/// Why the cards stand in this order.
fn order(app: App) -> AnyView {
    further::part(app, || p("p", "meta order-why", words::t("order-why")))
}

/// The way to all offers, open or not: what somebody looks for by name.
fn all_offers(app: App) -> AnyView {
    further::part(app, move || {
        button("button quiet to-search", words::t("find-open"), move || go(app, Page::Search))
    })
}

/// A heading that opens what is behind it.
fn folded(title: String) -> El {
    el("details").class("more").with(el("summary").with(p("h2", "", title)))
}
