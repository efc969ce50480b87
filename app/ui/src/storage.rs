//! Answers on the device: this session's by default, kept only on request, never anywhere else.
//!
//! The stored form carries a version. Another version, or garbage, is dropped politely: the guide starts anew.

use engine::{Answer, Answers, Book, FactId};
use gloo::storage::{LocalStorage, SessionStorage, Storage};

const KEY: &str = "wegkette";
/// The plan of offers to take along; the crate `take` reads and writes what stands there.
const PLAN: &str = "wegkette-plan";
/// Grows when the stored form changes.
const VERSION: &str = "1:";

/// The stored answers that still make sense, and whether they are kept beyond the session.
pub(crate) fn load(book: &Book) -> (Answers, bool) {
    let read = |storage: web_sys::Storage| storage.get_item(KEY).ok().flatten();
    let session = read(SessionStorage::raw());
    let kept = read(LocalStorage::raw());
    let keep = kept.is_some();
    let stored = session.or(kept).and_then(|stored| decode(&stored)).unwrap_or_default();
    // A kept plan is this session's, too: it stays if it is no longer to be kept.
    let plan = plan();
    if !plan.is_empty() {
        let _ = SessionStorage::raw().set_item(PLAN, &plan);
    }
    (sensible(book, &stored), keep)
}

/// The answers that still make sense.
pub(crate) fn sensible(book: &Book, answers: &Answers) -> Answers {
    let fits =
        |fact: FactId, answer: &Answer| book.fact(fact).is_some_and(|fact| answer.fits(fact));
    let sensible = answers.iter().filter(|(fact, answer)| fits(*fact, answer));
    sensible.map(|(fact, answer)| (fact, answer.clone())).collect()
}

/// Answers as bytes.
pub(crate) fn bytes(answers: &Answers) -> Option<Vec<u8>> {
    postcard::to_allocvec(answers).ok()
}

/// Answers that were bytes.
pub(crate) fn read(bytes: &[u8]) -> Option<Answers> {
    postcard::from_bytes(bytes).ok()
}

/// Stores the answers for this session, and beyond it if `keep`.
pub(crate) fn save(book: &Book, answers: &Answers, keep: bool) {
    let storable = |(fact, answer): (FactId, &Answer)| {
        let known = book.fact(fact);
        (fact, known.map_or_else(|| answer.clone(), |known| answer.storable(known)))
    };
    let Some(stored) = encode(&answers.iter().map(storable).collect()) else { return };
    // Storage may be full or forbidden (private mode); the guide works without it.
    let _ = SessionStorage::raw().set_item(KEY, &stored);
    keep_or_drop(KEY, &stored, keep);
    keep_or_drop(PLAN, &plan(), keep);
}

fn keep_or_drop(key: &str, stored: &str, keep: bool) {
    if keep && !stored.is_empty() {
        let _ = LocalStorage::raw().set_item(key, stored);
    } else {
        LocalStorage::delete(key);
    }
}

/// The plan as it is stored, or nothing: the module of the plan writes and reads it.
pub(crate) fn plan() -> String {
    let read = |storage: web_sys::Storage| storage.get_item(PLAN).ok().flatten();
    read(SessionStorage::raw()).or_else(|| read(LocalStorage::raw())).unwrap_or_default()
}

/// The version, then the bytes in hexadecimal: storage takes only text.
fn encode(answers: &Answers) -> Option<String> {
    let bytes = bytes(answers)?;
    let digit = |half: u8| char::from_digit(u32::from(half), 16).unwrap_or_default();
    let digits = bytes.iter().flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]);
    Some(VERSION.chars().chain(digits).collect())
}

fn decode(stored: &str) -> Option<Answers> {
    let digits = stored.strip_prefix(VERSION)?.as_bytes();
    let digit = |digit: u8| char::from(digit).to_digit(16);
    let pair = |pair: &[u8]| u8::try_from(digit(pair[0])? * 16 + digit(*pair.get(1)?)?).ok();
    let bytes: Vec<u8> = digits.chunks(2).map(pair).collect::<Option<_>>()?;
    read(&bytes)
}

#[cfg(test)]
mod tests {
    use engine::Value;

    use super::*;

    #[test]
    fn what_is_stored_comes_back_and_garbage_does_not() {
        let mut answers = Answers::new();
        answers.set(FactId(16), Some(Answer::Is(Value::one(34))));
        answers.set(FactId(2), Some(Answer::Is(Value::List(vec![1, 20]))));
        answers.set(FactId(90), Some(Answer::Declined));
        let stored = encode(&answers).unwrap();
        assert_eq!(decode(&stored), Some(answers));
        for garbage in [
            "",
            "1:",
            "1:zz",
            "1:f",
            "0:00",
            "2:00",
            "{}",
            "1:ffffffffffff",
            &stored[..stored.len() - 3],
        ] {
            assert!(decode(garbage).is_none_or(|answers| answers == Answers::new()), "{garbage}");
        }
    }
}
