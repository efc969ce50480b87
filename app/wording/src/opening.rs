//! What would open a door: each way as a sentence that stands alone.

use engine::{
    Book, Verdict,
    open_door::{Step, Way},
};
use l10n::Arg;

use crate::Speak;

/// All steps of a way, and what is then so.
pub fn sentence(speak: impl Speak, book: &Book, way: &Way<'_>) -> String {
    let then = match way.verdict {
        Verdict::Yes => "opening-then-yes",
        Verdict::Unknown => "opening-then-unknown",
        _ => "opening-then-conditional",
    };
    let mut text = String::new();
    for step in &way.steps {
        text = text + &change(speak, book, step) + " ";
    }
    text + &speak.t(then)
}

fn change(speak: impl Speak, book: &Book, step: &Step<'_>) -> String {
    let fact = step.fact.and_then(|fact| book.fact(fact));
    let number = Arg::Number(step.value.into());
    if let (Some(fact), Some(from)) = (fact, step.from) {
        let from = speak.month_of_year(from);
        let args = [("from", Arg::Text(&from)), ("months", number)];
        return speak.with(&format!("opening-time-{}", fact.id), &args);
    }
    let value = fact.and_then(|fact| fact.value_id(step.value)).map_or(number, Arg::Text);
    speak.with(&format!("opening-{}", step.opening.id), &[("value", value)])
}
