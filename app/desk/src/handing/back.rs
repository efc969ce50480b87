//! "Hand back": what travels, ticked answer by answer, and then the code.

use casework::handing::{HandedBack, Unhanded, hand_back, may_travel};
use engine::{Answers, FactId, link::TooMuch};
use html::{El, button, el, live, p};
use leptos::prelude::*;

use super::{
    BACK, answered, count,
    found::{line, list},
    named, noted,
};
use crate::{
    desk::Desk,
    sheet,
    view::{dialog, t, told, two},
};

const CODE: &str = "hand-code";

pub(super) fn dialog(desk: Desk) -> El {
    let handing = desk.handing;
    let page = move || match handing.opened.get() {
        true => untrack(|| page(desk)).any(),
        false => ().into_any(),
    };
    el("dialog")
        .attr("id", BACK)
        .attr("aria-labelledby", "hand-back-title")
        .on("close", move |_| handing.clear())
        .with((
            p("h2", "", t("hand-back")).attr("id", "hand-back-title"),
            p("p", "meta", t("hand-back-lead")),
            live(page),
        ))
        .with(p("div", "hand-out", live(move || out(desk))).attr("aria-live", "polite"))
        .with((button("button quiet", t("hand-close"), || dialog::close(BACK)), told(desk)))
}

/// What travels, to be looked at.
fn page(desk: Desk) -> El {
    let handing = desk.handing;
    let (offers, note) = sheet::with(desk, |plan| {
        let items = plan.items().iter();
        let offers = items.map(|item| line(named(desk, &item.offer), noted(&item.at, &item.note)));
        (offers.collect::<Vec<_>>(), plan.note().to_owned())
    });
    let may = may(desk);
    let codes: Vec<FactId> = may.iter().map(|(fact, _)| fact).collect();
    if offers.is_empty() && note.is_empty() && codes.is_empty() {
        return p("p", "notice", t("hand-back-nothing"));
    }
    let ticks: Vec<El> =
        may.iter().map(|(fact, answer)| tick(desk, fact, answered(desk, fact, answer))).collect();
    let all = button("chip", t("hand-all"), move || {
        let none = handing.ticked.with_untracked(|ticked| ticked.len() == codes.len());
        handing.agreed.set(false);
        handing.ticked.set(if none { Vec::new() } else { codes.clone() });
    });
    let agree = button("button", t("hand-agree"), move || {
        handing.agreed.set(true);
        request_animation_frame(show);
    });
    let answers = (!ticks.is_empty()).then(|| {
        let title = p("h3", "", t("hand-tick"));
        el("section").class("hand-list").with((title, all, el("ul").with(ticks)))
    });
    el("div")
        .with(list("offers", offers))
        .with((!note.is_empty()).then(|| p("p", "sheet-note", note)))
        .with((answers, agree.attr("id", "hand-agree")))
}

/// Brings the code to where a phone can see it, as soon as it is drawn.
fn show() {
    let document = web_sys::window().and_then(|window| window.document());
    if let Some(code) = document.and_then(|document| document.get_element_by_id(CODE)) {
        code.scroll_into_view();
    }
}

fn may(desk: Desk) -> Answers {
    let answers = desk.cases.with(|cases| cases.current().answers.clone());
    may_travel(desk.book(), &answers)
}

/// One answer, which travels if it is ticked.
fn tick(desk: Desk, fact: FactId, said: String) -> El {
    let ticked = desk.handing.ticked;
    let flip = move |_| {
        desk.handing.agreed.set(false);
        ticked.update(|ticked| match ticked.iter().position(|known| *known == fact) {
            Some(place) => drop(ticked.remove(place)),
            None => ticked.push(fact),
        });
    };
    let tick = el("input").attr("type", "checkbox").attr("value", fact.0.to_string());
    let tick = tick.checked(move || ticked.with(|ticked| ticked.contains(&fact)));
    el("li").with(p("label", "desk-option", (tick.on("change", flip), p("span", "", said))))
}

/// The code and the link, once what travels was confirmed.
fn out(desk: Desk) -> AnyView {
    if !desk.handing.agreed.get() {
        return ().into_any();
    }
    match untrack(|| handed(desk)) {
        Ok(handed) => code(desk, &handed).any(),
        Err(why) => p("p", "notice warn", unhanded(desk, &why)).attr("role", "alert").any(),
    }
}

fn handed(desk: Desk) -> Result<HandedBack, Unhanded> {
    let ticked = desk.handing.ticked.get();
    desk.cases.with(|cases| {
        let case = cases.current();
        let items = case.plan.items().iter();
        let offers: Vec<_> = items.map(|item| (&*item.offer, &*item.at, &*item.note)).collect();
        hand_back(desk.book(), &offers, case.plan.note(), &case.answers, &ticked)
    })
}

fn unhanded(desk: Desk, why: &Unhanded) -> String {
    match why {
        Unhanded::TooMuch(TooMuch::Offers(many)) => count("too-many", *many),
        Unhanded::TooMuch(TooMuch::Characters(many)) => count("too-long", *many),
        Unhanded::Appointment(id) => format!("{} {}", t("hand-no-time"), named(desk, id)),
    }
}

fn code(desk: Desk, handed: &HandedBack) -> El {
    let origin = web_sys::window().and_then(|window| window.location().origin().ok());
    let address = format!("{}/guide#{}", origin.unwrap_or_default(), handed.fragment);
    let travels = count("travels", handed.travels.iter().count());
    let label = el("label").attr("for", "hand-address").with(t("hand-link"));
    let field = el("input")
        .attr("type", "text")
        .attr("id", "hand-address")
        .attr("readonly", "")
        .attr("dir", "ltr")
        .attr("value", address.clone());
    el("div")
        .with(p("p", "meta", travels))
        .with(
            sheet::drawing(&address).map(|drawing| p("div", "hand-code", drawing).attr("id", CODE)),
        )
        .with(p("p", "", two::message(desk, "plan-sheet-code")))
        .with(p("div", "field", (label, field)))
        .with(button("button quiet", t("hand-copy"), move || sheet::to_clipboard(desk, &address)))
}
