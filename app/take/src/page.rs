//! Writing the page of the plan into the place that the guide keeps for it.

use std::rc::Rc;

use catalogue::Content;
use engine::{
    Answers,
    link::{Link, Opened},
};
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

use crate::{
    State, device,
    load::GERMAN,
    plan::Plan,
    state, store,
    view::{self, Found, Scene, Sheet},
    with,
    words::{Tongue, Words},
};

impl State {
    /// The catalogue; read once.
    pub(crate) fn catalogue(&self) -> Option<Rc<Content>> {
        let known = self.content.clone();
        known.or_else(|| {
            let content = Rc::new(self.guide.content()?);
            with(|state| state.content = Some(Rc::clone(&content)));
            Some(content)
        })
    }

    /// Words in a language.
    pub(crate) fn words(&self, tongue: Tongue) -> Words<'_> {
        Words::new(move |id, arg| self.guide.say(tongue, id, arg))
    }

    /// What the page is made of.
    pub(crate) fn scene<'a>(&'a self, content: &'a Content, plan: &'a Plan) -> Scene<'a> {
        Scene {
            content,
            plan,
            words: self.words(Tongue::Own),
            today: device::today(),
            kiosk: device::is_told("kiosk"),
            maps: device::has_maps(),
        }
    }

    /// The address of the plan, with these answers.
    pub(crate) fn address(&self, content: &Content, plan: &Plan, answers: &Answers) -> String {
        let link = Link::new(&content.book, plan.ids(), answers);
        format!("{}#{}", device::guide(), link.write())
    }

    /// The link that waits for a decision, against the catalogue.
    pub(crate) fn opened<'a>(&self, content: &'a Content) -> Option<Opened<'a>> {
        let ids = content.offers.iter().map(|offer| offer.id.as_str());
        Some(self.link.as_ref()?.as_ref().ok()?.open(&content.book, ids))
    }
}

/// Writes the page anew, if it is the one that is shown; the focus stays where it was.
pub(crate) fn render() {
    let Some((place, state)) = device::element("plan").zip(state()) else { return };
    let Some(content) = state.catalogue() else { return };
    let plan = store::load();
    let scene = state.scene(&content, &plan);
    let words = &scene.words;
    let page = match (state.opened(&content), &state.link) {
        (Some(opened), _) => view::opening(
            words,
            &Found {
                opened: &opened,
                content: &content,
                day: &|iso| state.guide.day(iso),
                has_plan: !plan.is_empty(),
                has_answers: state.guide.answers() != Answers::new(),
            },
        ),
        (None, Some(Err(why))) => view::broken(words, *why) + &view::page(&scene),
        _ => view::page(&scene),
    };
    let focused = device::focused();
    parts(&place);
    write("plan-page", &page);
    sheet();
    if let Some(id) = focused {
        device::focus(&[&id]);
    }
}

/// The parts that stay: what is said aloud keeps its place, or a screen reader would not hear it.
fn parts(place: &HtmlElement) {
    if device::element("plan-page").is_none() {
        place.set_inner_html(
            "<p id=\"plan-said\" class=\"visually-hidden\" role=\"status\"></p><div id=\"plan-page\" class=\"stack\"></div>\
             <dialog id=\"plan-share\" aria-labelledby=\"plan-share-title\"></dialog><div id=\"plan-sheet\"></div>",
        );
    }
}

/// Writes a part of the page.
pub(crate) fn write(id: &str, html: &str) {
    if let Some(part) = device::element(id) {
        part.set_inner_html(html);
    }
}

/// Says something aloud.
pub(crate) fn say(text: &str) {
    if let Some(place) = device::element("plan-said") {
        place.set_text_content(Some(text));
    }
}

/// Writes the sheet of paper, which only a printer shows.
pub(crate) fn sheet() {
    let Some(state) = state() else { return };
    let Some(content) = state.catalogue() else { return };
    let plan = store::load();
    let scene = state.scene(&content, &plan);
    let german = state.words(Tongue::German);
    let two = state.guide.tag() != GERMAN && !german.t("plan-title").is_empty();
    let sheet = Sheet {
        german: two.then_some(german),
        link: &state.address(&content, &plan, &Answers::new()),
        day: &|iso: &str| state.guide.day(iso),
        today: scene.today.to_string(),
    };
    let html = if plan.offers.is_empty() { String::new() } else { view::sheet(&scene, &sheet) };
    write("plan-sheet", &html);
}

/// The heading, when what had the focus is gone.
pub(crate) fn heading() {
    let found = device::document().and_then(|document| {
        document.query_selector("#main h1").ok().flatten()?.dyn_into::<HtmlElement>().ok()
    });
    if let Some(heading) = found {
        let _ = heading.focus();
    }
}
