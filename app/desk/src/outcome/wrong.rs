//! "This looks wrong": a case for whoever writes the rules, read here before it is saved. Nothing is sent.

use casework::case_file::{CaseFile, Wrong, case_file};
use engine::{Door, TypeId, Verdict};
use html::{El, button, el, escaped, live, p};
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, HtmlTextAreaElement, Url};
use wording::{Speak, reason};

use super::VERDICTS;
use crate::{desk::Desk, tongue::GERMAN, view::t};

/// So long a note is read by somebody.
const LONGEST: usize = 500;

pub(super) fn panel(desk: Desk, door: &Door<'static>) -> El {
    let code = door.offer_type.code;
    let expected = RwSignal::new(None::<usize>);
    let note = RwSignal::new(String::new());
    let written = RwSignal::new(None::<CaseFile>);
    let mut options = format!("<option value=\"\">{}</option>", escaped(&t("choose")));
    for (place, (verdict, _)) in
        VERDICTS.iter().enumerate().filter(|(_, (verdict, _))| *verdict != door.verdict)
    {
        let name = GERMAN.t(reason::badge(*verdict));
        options += &format!("<option value=\"{place}\">{}</option>", escaped(&name));
    }
    let list = el("select")
        .attr("id", "wrong-expected")
        .on("change", move |event| expected.set(event_target_value(&event).parse().ok()))
        .markup(options);
    let area = el("textarea")
        .attr("id", "wrong-note")
        .attr("rows", "2")
        .attr("maxlength", LONGEST.to_string())
        .attr("autocomplete", "off")
        .attr("aria-describedby", "wrong-help")
        .on("input", move |event| {
            let area = event.target().and_then(|area| area.dyn_into::<HtmlTextAreaElement>().ok());
            note.set(area.map(|area| area.value()).unwrap_or_default());
        });
    let write = move || {
        let verdict = expected.get_untracked().map(|place| VERDICTS[place].0);
        match verdict {
            Some(verdict) => written.set(Some(file(desk, code, verdict, note.get_untracked()))),
            None => desk.tell(t("wrong-choose")),
        }
    };
    let shown = move || written.get().map_or_else(|| ().into_any(), |file| preview(file).any());
    let label = |id: &str, name: &str| el("label").attr("for", id.to_owned()).with(t(name));
    let verdict = p("div", "field-inline", (label("wrong-expected", "wrong-expected"), list));
    let help = p("p", "meta", t("wrong-help")).attr("id", "wrong-help");
    el("details")
        .class("more")
        .with(el("summary").with(el("h4").with(t("wrong"))))
        .with((help, verdict, (label("wrong-note", "wrong-note"), area)))
        .with((button("chip", t("wrong-write"), write), live(shown)))
}

fn file(desk: Desk, code: TypeId, expected: Verdict, note: String) -> CaseFile {
    let answers = desk.cases.with_untracked(|cases| cases.current().answers.clone());
    let wrong = Wrong { offer_type: code, expected, note };
    untrack(|| case_file(&desk.world(), &desk.content().places, &answers, &[wrong]))
}

/// What would be saved, and the button that saves it.
fn preview(file: CaseFile) -> El {
    let unlike = (!file.unlike.is_empty()).then(|| p("p", "notice warn", t("wrong-unlike")));
    let text = el("pre").class("desk-json").attr("tabindex", "0").with(file.text.clone());
    let save = button("chip", t("wrong-save"), move || {
        let _ = save(&format!("{}.json", file.id), &file.text);
    });
    p("div", "", (unlike, text, save))
}

/// Hands a file to the browser, which asks where to put it.
fn save(name: &str, text: &str) -> Option<()> {
    let about = BlobPropertyBag::new();
    about.set_type("application/json");
    let parts = js_sys::Array::of1(&text.into());
    let blob = Blob::new_with_str_sequence_and_options(&parts, &about).ok()?;
    let address = Url::create_object_url_with_blob(&blob).ok()?;
    let document = web_sys::window()?.document()?;
    let link: HtmlAnchorElement = document.create_element("a").ok()?.dyn_into().ok()?;
    link.set_href(&address);
    link.set_download(name);
    link.click();
    Url::revoke_object_url(&address).ok()
}
