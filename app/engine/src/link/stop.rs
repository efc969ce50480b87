//! An offer of a plan, with what an advisor wrote about it.

use super::{Moment, OfferCode};

/// Signs that no keyboard writes: for private use (the guide marks borrowed words with such), and those that turn the text behind them
/// round. Marks of direction that languages need stay. What is added here makes links unreadable that hold it: reading takes only clean notes.
const UNSEEN: [std::ops::RangeInclusive<char>; 3] =
    ['\u{E000}'..='\u{F8FF}', '\u{202A}'..='\u{202E}', '\u{2066}'..='\u{2069}'];

/// An offer of the plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stop {
    /// Which one.
    pub code: OfferCode,
    /// An appointment there.
    pub at: Option<Moment>,
    /// What an advisor wrote about it; empty if nothing.
    pub note: String,
}

impl Stop {
    /// An offer alone.
    pub fn plain(code: OfferCode) -> Self {
        Self { code, at: None, note: String::new() }
    }

    /// The offer of an id, a note about it, and an appointment.
    pub fn new(id: &str, at: Option<Moment>, note: &str) -> Self {
        Self { code: OfferCode::of(id), at, note: clean(note) }
    }

    pub(super) fn is_plain(&self) -> bool {
        self.at.is_none() && self.note.is_empty()
    }
}

/// A note as it travels: without blanks around it, without control signs and those of [`UNSEEN`]. No word is lost, and no two become one:
/// whatever else ends a line than `\n` becomes one.
pub fn clean(note: &str) -> String {
    let seen = |sign: &char| {
        *sign == '\n' || !(sign.is_control() || UNSEEN.iter().any(|unseen| unseen.contains(sign)))
    };
    let lines = note.replace("\r\n", "\n").replace(['\r', '\u{b}', '\u{c}', '\u{85}'], "\n");
    let lines = lines.replace('\t', " ");
    lines.chars().filter(seen).collect::<String>().trim().to_owned()
}

/// A note and, in lines of its own, more of it, once.
pub fn behind(note: &str, more: &str) -> String {
    let lines = |text: &str| format!("\n{text}\n");
    match (note.is_empty(), more.is_empty() || lines(note).contains(&lines(more))) {
        (_, true) => note.to_owned(),
        (true, false) => more.to_owned(),
        (false, false) => format!("{note}\n{more}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn more_of_a_note_stands_behind_it_once() {
        for (note, more, both) in [
            ("", "", ""),
            ("", "Ja", "Ja"),
            ("Jahr", "", "Jahr"),
            ("Jahr", "Ja", "Jahr\nJa"),
            ("Jahr\nJa\nNein", "Ja\nNein", "Jahr\nJa\nNein"),
        ] {
            assert_eq!(behind(note, more), both);
        }
    }

    #[test]
    fn a_note_keeps_its_words_and_loses_what_nobody_sees() {
        let note = " Bitte\r\nklingeln\t2\u{7}\u{202e}x\u{E000}de\u{E001} می‌خواهم\u{200f}\n";
        assert_eq!(clean(note), "Bitte\nklingeln 2xde می‌خواهم\u{200f}");
        assert_eq!(clean(&clean(note)), clean(note));
        assert_eq!(clean(" \u{2066}\n "), "");
        assert_eq!(clean("a\rb\u{b}c\u{c}d\u{85}e\r\nf\r"), "a\nb\nc\nd\ne\nf");
    }
}
