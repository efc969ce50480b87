//! Between the client's phone and the desk: taking over, and handing back.
//!
//! **Invariants**
//! - Nothing is taken before the advisor has seen what there is; nothing travels before they have seen what does, answer by answer.
//! - The camera is on only while somebody asked for it and the dialog is open. Its pictures go nowhere (`app/desk/scan.js`).

mod back;
mod camera;
mod found;
mod take;

use engine::FactId;
use html::El;
use l10n::Arg;
use leptos::prelude::*;
use wording::Speak;

use crate::{desk::Desk, tongue::GERMAN, view::dialog};

const TAKE: &str = "desk-hand-take";
const BACK: &str = "desk-hand-back";

/// What both dialogs are about; cheap to copy.
#[derive(Clone, Copy)]
pub(crate) struct Handing {
    /// What was scanned or pasted.
    text: RwSignal<String>,
    camera: RwSignal<camera::Camera>,
    /// The answers that are ticked to travel.
    ticked: RwSignal<Vec<FactId>>,
    /// What travels was confirmed.
    agreed: RwSignal<bool>,
    /// The way back is open: closed, nothing of it is written, so that nothing of a person is left there.
    opened: RwSignal<bool>,
}

impl Handing {
    pub(crate) fn new() -> Self {
        Self {
            text: RwSignal::new(String::new()),
            camera: RwSignal::new(camera::Camera::Off),
            ticked: RwSignal::new(Vec::new()),
            agreed: RwSignal::new(false),
            opened: RwSignal::new(false),
        }
    }

    /// Forgets what was in front.
    fn clear(&self) {
        camera::close(*self);
        self.camera.set(camera::Camera::Off);
        self.text.set(String::new());
        self.ticked.set(Vec::new());
        self.agreed.set(false);
        self.opened.set(false);
    }
}

/// Both dialogs, closed.
pub(crate) fn dialogs(desk: Desk) -> (El, El) {
    (take::dialog(desk), back::dialog(desk))
}

/// Opens the way from the phone.
pub(crate) fn take(desk: Desk) {
    desk.handing.clear();
    dialog::open(TAKE);
}

/// Opens the way back to it.
pub(crate) fn back(desk: Desk) {
    desk.handing.clear();
    desk.handing.opened.set(true);
    dialog::open(BACK);
}

/// A word about so many.
fn count(id: &str, count: usize) -> String {
    GERMAN.with(&format!("desk-hand-{id}"), &[("count", Arg::Number(count as f64))])
}

/// The name of an offer, or its id.
fn named(desk: Desk, id: &str) -> String {
    desk.content().offer(id).map_or_else(|| id.to_owned(), |offer| offer.name.clone())
}

/// An appointment as the advisor reads it, and a note.
fn noted(at: &str, note: &str) -> String {
    let at = at.split_once('T').and_then(|(day, time)| {
        let (day, _) = engine::Day::parse(day)?;
        Some(format!("{}, {time}", GERMAN.date(day)))
    });
    let said = [at.unwrap_or_default(), note.to_owned()];
    said.into_iter().filter(|said| !said.is_empty()).collect::<Vec<_>>().join(" – ")
}

/// An answer: what it is about, and what was said.
fn answered(desk: Desk, fact: FactId, answer: &engine::Answer) -> String {
    let Some(known) = desk.book().fact(fact) else { return String::new() };
    let text = wording::answer::text(GERMAN, &desk.content().places, known, answer);
    format!("{}: {}", crate::outcome::name(known), wording::borrowed::bare(&text))
}
