//! Sharing: the plan alone, unless answers are ticked one by one.

use crate::{
    markup::{button, el, p},
    qr,
    words::Words,
};

/// The dialog. `said`: the code of each fact that may be shared, what it is about, and the answer.
pub(crate) fn dialog(words: &Words<'_>, said: &[(u16, String, String)], out: &str) -> String {
    let ticks = said.iter().map(|(fact, name, said)| {
        let tick =
            el("input").attr("type", "checkbox").attr("name", "share").attr("data-do", "tick");
        let tick = tick.attr("value", &fact.to_string());
        el("label").class("choice").with(tick).with(p("span", "", &format!("{name}: {said}")))
    });
    let answers = (!said.is_empty()).then(|| {
        el("details")
            .class("more")
            .with(p("summary", "", &words.t("plan-share-answers")))
            .with(p("p", "help", &words.t("plan-share-answers-help")))
            .with(ticks)
    });
    let close = button("button quiet", "close", &words.t("plan-close"));
    el("div")
        .class("stack")
        .with(
            p("h2", "", &words.t("plan-share-title"))
                .attr("id", "plan-share-title")
                .attr("tabindex", "-1"),
        )
        .with(p("p", "", &words.t("plan-share-lead")))
        .with(answers)
        .with(el("div").attr("id", "plan-link").class("stack").finished(out))
        .with(el("div").class("actions").with(close))
        .html()
}

/// The link, its code, and the ways to give it away.
pub(crate) fn link(words: &Words<'_>, link: &str, sends: bool) -> String {
    let field = el("input")
        .attr("id", "plan-address")
        .attr("type", "text")
        .attr("readonly", "")
        .attr("dir", "ltr")
        .attr("value", link);
    let label = p("label", "", &words.t("plan-link")).attr("for", "plan-address");
    let send =
        sends.then(|| button("button", "send", &words.t("plan-send")).attr("id", "plan-send"));
    let copy = button("button quiet", "copy", &words.t("plan-copy")).attr("id", "plan-copy");
    el("div")
        .class("stack")
        .with(qr::code(link, &words.t("plan-qr")))
        .with(el("p").class("field").with(label).with(field))
        .with(el("div").class("plan-ways").with(send).with(copy))
        .html()
}
