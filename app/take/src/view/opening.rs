//! A link was opened: what is in it, and what is to become of the own plan.

use catalogue::Content;
use engine::link::{Broken, Moment, Opened};

use super::{item::german, when};
use crate::{
    markup::{El, button, el, p},
    words::Words,
};

/// What a link was found to hold.
pub(crate) struct Found<'a> {
    /// Against today's catalogue.
    pub(crate) opened: &'a Opened<'a>,
    /// The catalogue.
    pub(crate) content: &'a Content,
    /// Dates as the page's language writes them.
    pub(crate) day: &'a dyn Fn(&str) -> String,
    /// The person has a plan.
    pub(crate) has_plan: bool,
    /// The person has answers.
    pub(crate) has_answers: bool,
}

/// Asks before anything is replaced.
pub(crate) fn opening(words: &Words<'_>, found: &Found<'_>) -> String {
    let Found { opened, has_plan, has_answers, .. } = *found;
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
        .with(wrote(words, &opened.note))
        .with(noted(words, found))
        .with(own)
        .with(answers)
        .with(replaces)
        .with(buttons.with(button("button", "join", &words.t(join))));
    page.html()
}

/// What an advisor wrote, in whatever language.
fn wrote(words: &Words<'_>, note: &str) -> Option<El> {
    let said = p("p", "meta", &words.t("plan-wrote"));
    let note = (!note.is_empty()).then(|| p("blockquote", "plan-wrote", note).attr("dir", "auto"));
    note.map(|note| el("div").with(said).with(note))
}

/// The offers about which an advisor wrote something; those that are gone by their codes.
fn noted(words: &Words<'_>, found: &Found<'_>) -> Option<El> {
    let Found { opened, content, day, .. } = *found;
    let one = |name: El, at: Option<Moment>, note: &str| {
        let at = at.map(|at| p("p", "", &when(words, day, &at.to_string())));
        let said: Vec<El> = [at, wrote(words, note)].into_iter().flatten().collect();
        (!said.is_empty()).then(|| el("li").class("card").with(el("h3").with(name)).with(said))
    };
    let here = opened.offers.iter().filter_map(|planned| {
        let offer = content.offers.iter().find(|offer| offer.id == planned.id)?;
        one(german(&offer.name), planned.at, &planned.note)
    });
    let gone = opened
        .gone
        .iter()
        .filter_map(|stop| one(p("bdi", "", &stop.code.to_string()), stop.at, &stop.note));
    let items: Vec<El> = here.chain(gone).collect();
    (!items.is_empty()).then(|| el("ul").class("cards plan-noted").with(items))
}

/// What is no longer in the catalogue, by its code.
fn gone(words: &Words<'_>, opened: &Opened<'_>) -> Option<El> {
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

#[cfg(test)]
mod tests {
    use engine::link::Stop;

    use super::*;

    fn shown(opened: &Opened<'_>) -> String {
        let words = Words::new(|id, _| format!("({id})"));
        let content = &Content::default();
        let day = &|iso: &str| format!("[{iso}]");
        opening(&words, &Found { opened, content, day, has_plan: false, has_answers: false })
    }

    #[test]
    fn what_an_advisor_wrote_is_shown_as_text_before_it_is_taken() {
        let gone = Stop::new("gone", Moment::parse("2026-11-30T10:15"), "<b>\nask");
        let code = gone.code;
        let note = "all & more".to_owned();
        let html = shown(&Opened { note, gone: vec![gone], ..Opened::default() });
        for part in [
            "<p class=\"meta\">(plan-wrote)</p><blockquote class=\"plan-wrote\" dir=\"auto\">all &amp; more</blockquote>",
            &format!("<h3><bdi>{code}</bdi></h3><p>(plan-at) [2026-11-30], 10:15</p>"),
            ">&lt;b>\nask</blockquote>",
        ] {
            assert!(html.contains(part), "{html}");
        }
    }

    #[test]
    fn a_plan_without_notes_says_nothing_about_an_advisor() {
        let html = shown(&Opened { gone: vec![Stop::new("gone", None, "")], ..Opened::default() });
        assert!(html.contains("(plan-gone)") && !html.contains("plan-wrote"), "{html}");
        assert!(!html.contains("plan-noted"), "{html}");
    }
}
