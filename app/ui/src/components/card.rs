//! A card of the short list, in the order a reader needs: what is it, why you, what is open, what to do now, when and where,
//! which languages, checked on.

use engine::{
    Class, Door, Outcome,
    shortlist::{Card, Place},
};
use html::{El, button, el, p};
use l10n::Arg;
use leptos::prelude::*;

use crate::{
    components::{icon, near, offer, reason},
    page::{Page, go},
    state::App,
    words,
};

/// One card.
pub(crate) fn card(app: App, outcome: &Outcome<'static>, card: &Card) -> Option<AnyView> {
    let door = outcome.door(card.offer_type)?;
    let kind = door.offer_type;
    let id = format!("type-{}", kind.id);
    let code = kind.code;
    let best = near::best(app, &door.locals);
    let note = kind.note.as_ref().map(|note| words::t(&format!("note-{note}")));
    let name = words::t(&id);
    let more = words::with("more-about", &[("door", Arg::Text(&name))]);
    let phase = kind.phases.first().copied().unwrap_or(1);
    let open = [Some(reason::line(app, door)), reason::who(door)].into_iter().flatten();
    let card = el("article")
        .class(format!("card phase-{phase}"))
        .with(
            el("header")
                .with(kind.themes.first().map(|theme| icon::pictogram(app, theme)))
                .with((p("h3", "", name), reason::badge(door.verdict))),
        )
        .with(p("p", "card-what", words::t(&format!("{id}.what"))))
        .with(labelled("card-why", "card-why", why(app, outcome, card, door)))
        .with(p("p", "card-open", open.collect::<Vec<_>>().join(" ")))
        .with(reason::notice(door))
        .with(note.map(|note| p("p", "notice", note)))
        .with(labelled("card-todo", "card-todo", words::t(&format!("{id}.todo"))))
        .with(match best {
            Some(best) => offer::facts(app, best),
            None => p("p", "meta", words::t("no-local-offer")).any(),
        })
        .with(reason::presumed(app, door))
        .with(el("p").with(button("link-button", more, move || go(app, Page::Door(code)))));
    Some(card.any())
}

fn labelled(class: &'static str, label: &str, text: String) -> El {
    el("p").class(class).with((p("strong", "", words::t(label)), " ", text))
}

/// Why this card is here: the wish it answers, the need, or the phase.
fn why(app: App, outcome: &Outcome<'static>, card: &Card, door: &Door<'static>) -> String {
    let guide = &app.book().guide;
    let wish = guide.goals.and_then(|goals| {
        let rank = door.offer_type.wish_rank(Some(goals), &outcome.facts);
        let code = *outcome.facts.get(goals)?.list().get(rank)?;
        let fact = app.book().fact(goals)?;
        Some(words::t(&format!("value-goals-{}", fact.value_id(code)?)))
    });
    match (card.place, wish) {
        (Place::Urgent, _) => words::t("why-urgent"),
        (Place::Adviser | Place::Always, _) => words::t("why-adviser"),
        (Place::Conditional, None) => words::t("why-conditional"),
        (_, Some(wish)) => words::with("why-wish", &[("wish", Arg::Text(&wish))]),
        (_, None) => {
            let phases = &door.offer_type.phases;
            let active = outcome.phases.iter().map(|active| active.phase);
            let mut active = active.filter(|phase| phases.contains(phase));
            let phase = phases.iter().find(|phase| **phase == outcome.start).copied();
            let phase = phase.or_else(|| active.next()).or_else(|| phases.first().copied());
            let phase = phase.unwrap_or(outcome.start);
            let name = words::t(&format!("phase-{phase}"));
            words::with("why-phase", &[("phase", Arg::Text(&name))])
        }
    }
}

/// A line in the folded lists below the cards.
pub(crate) fn row(app: App, door: &Door<'static>) -> AnyView {
    let code = door.offer_type.code;
    let line = reason::line(app, door);
    let advice = door.advice_first.then(|| words::t("advice-first"));
    let name = words::t(&format!("type-{}", door.offer_type.id));
    let right = door.offer_type.class == Class::Right;
    el("li")
        .class("door-row")
        .with((button("link-button", name, move || go(app, Page::Door(code))), " "))
        .with(reason::badge(door.verdict))
        .with(advice.filter(|_| !right).map(|advice| p("strong", "stale", advice)))
        .with(p("p", "meta", line))
        .with(if right { reason::notice(door) } else { None })
        .any()
}
