//! What is handed to others, and what others handed over: contacts, dates, links.

use engine::Answers;
use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;

use crate::{
    change,
    deeds::{dialog, field},
    device, files, page, state, store, view, with,
    words::Tongue,
};

/// The offer as a contact.
pub(crate) fn contact(id: &str) {
    let Some((state, plan)) = state().zip(Some(store::load())) else { return };
    let Some(content) = state.catalogue() else { return };
    if let Some(view) = state.scene(&content, &plan).offer(id) {
        device::download(&format!("{id}.vcf"), "text/vcard", &files::card(&view));
    }
}

/// The appointment for the phone's calendar.
pub(crate) fn event(id: &str) {
    let Some((state, mut plan)) = state().zip(Some(store::load())) else { return };
    let Some(content) = state.catalogue() else { return };
    let at = plan.item(id).map(|item| item.at.clone()).unwrap_or_default();
    let scene = state.scene(&content, &plan);
    let Some(view) = scene.offer(id) else { return };
    let bring = view::of_kind(&scene, &scene.words, view.offer, ".bring");
    let phones = view.phones.iter().map(|(shown, _)| shown.clone());
    let lines: Vec<String> = phones.chain((!bring.is_empty()).then_some(bring)).collect();
    let text = crate::markup::bare(&lines.join("\n"));
    let place = view.address.join(", ");
    let event = files::event(id, &at, &device::now(), [&view.offer.name, &place, &text]);
    if let Some(event) = event {
        device::download(&format!("{id}.ics"), "text/calendar", &event);
    }
}

/// Opens the dialog. Nothing is ticked.
pub(crate) fn share() {
    let Some(state) = state() else { return };
    let Some(content) = state.catalogue() else { return };
    let mut said = Vec::new();
    for (fact, answer) in state.guide.answers().iter() {
        let known = content.book.fact(fact);
        if known.is_some_and(|known| answer.shareable(known).is_some())
            && let Some((name, text)) = state.guide.said(fact.0)
        {
            said.push((fact.0, name, text));
        }
    }
    let link = link().unwrap_or_default();
    page::write("plan-share", &view::dialog(&state.words(Tongue::Own), &said, &link));
    if let Some(dialog) = dialog() {
        let _ = dialog.show_modal();
        device::focus(&["plan-share-title"]);
    }
}

/// The link with the answers that are ticked now.
pub(crate) fn link() -> Option<String> {
    let (state, plan) = (state()?, store::load());
    let content = state.catalogue()?;
    let ticked = device::document()?.query_selector_all("#plan [name=share]:checked").ok()?;
    let ticked: Vec<String> = (0..ticked.length())
        .filter_map(|index| ticked.item(index)?.dyn_into::<HtmlInputElement>().ok())
        .map(|input| input.value())
        .collect();
    let answers = state.guide.answers();
    let answers = answers.iter().filter(|(fact, _)| ticked.contains(&fact.0.to_string()));
    let answers: Answers = answers.map(|(fact, answer)| (fact, answer.clone())).collect();
    let link = state.address(&content, &plan, &answers);
    Some(view::link(&state.words(Tongue::Own), &link, device::shares()))
}

/// Takes over what a link holds.
pub(crate) fn take(replace: bool) {
    let Some(state) = state() else { return };
    let Some(content) = state.catalogue() else { return };
    let Some(opened) = state.opened(&content) else { return };
    let also_answers = field("take-answers").is_some_and(|tick| tick.checked());
    let words = state.words(Tongue::Own);
    let day = |iso: &str| state.guide.day(iso);
    change(|plan| plan.take(&opened, replace, &|at| view::when(&words, &day, &at.to_string())));
    if also_answers {
        let mut answers = state.guide.answers();
        for (fact, answer) in opened.answers.iter() {
            // Put together, what the person said themselves counts.
            if replace || !answers.has(fact) {
                answers.set(fact, Some(answer.clone()));
            }
        }
        state.guide.accept(&answers);
    }
    decided();
}

/// The link is dealt with.
pub(crate) fn decided() {
    store::decided();
    with(|state| state.link = None);
    page::render();
    page::heading();
}
