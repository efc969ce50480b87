//! A link was opened: what is in it, and what is to become of the own plan.

use engine::link::{Broken, Opened};

use crate::{
    markup::{button, el, p},
    words::Words,
};

/// What a link was found to hold.
pub(crate) struct Found<'a> {
    /// Against today's catalogue.
    pub(crate) opened: &'a Opened<'a>,
    /// The person has a plan.
    pub(crate) has_plan: bool,
    /// The person has answers.
    pub(crate) has_answers: bool,
}

/// Asks before anything is replaced.
pub(crate) fn opening(words: &Words<'_>, found: &Found<'_>) -> String {
    let Found { opened, has_plan, has_answers } = *found;
    let said = opened.answers.iter().count();
    let answers = (said > 0).then(|| {
        let tick = el("input").attr("type", "checkbox").attr("id", "take-answers");
        let label = words.count("plan-take-answers", said);
        el("label").class("choice").with(tick).with(p("span", "", &label))
    });
    let replaces = (said > 0 && has_answers).then(|| p("p", "meta", &words.t("plan-own-answers")));
    let own = has_plan.then(|| p("p", "notice", &words.t("plan-own")));
    let mut buttons =
        el("div").class("actions").with(button("button quiet", "cancel", &words.t("plan-cancel")));
    if has_plan {
        buttons = buttons.with(button("button quiet", "replace", &words.t("plan-replace")));
    }
    let join = if has_plan { "plan-join" } else { "plan-take" };
    let page = el("section")
        .class("stack")
        .attr("aria-labelledby", "plan-found")
        .with(p("h2", "", &words.t("plan-found")).attr("id", "plan-found"))
        .with(p("p", "lead", &words.count("plan-found-offers", opened.offers.len())))
        .with(gone(words, opened))
        .with(own)
        .with(answers)
        .with(replaces)
        .with(buttons.with(button("button", "join", &words.t(join))));
    page.html()
}

/// What is no longer in the catalogue, by its code.
fn gone(words: &Words<'_>, opened: &Opened<'_>) -> Option<crate::markup::El> {
    let missing = opened.gone.len();
    let codes: Vec<String> = opened.gone.iter().map(|stop| stop.code.to_string()).collect();
    let codes = words.named("plan-gone-codes", &codes.join(", "));
    (missing > 0).then(|| {
        el("p")
            .class("stale plan-gone")
            .text(&words.count("plan-gone", missing))
            .text(" ")
            .text(&codes)
    })
}

/// A link that cannot be read changes nothing; it says so.
pub(crate) fn broken(words: &Words<'_>, broken: Broken) -> String {
    let id = match broken {
        Broken::Truncated => "plan-truncated",
        Broken::Damaged | Broken::TooLong => "plan-damaged",
        Broken::Newer(_) => "plan-newer",
    };
    let notice = p("p", "notice warn", &words.t(id)).attr("role", "alert");
    el("div").class("stack").with(notice).html()
}
