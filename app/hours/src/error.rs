//! Why hours are refused: what is wrong, where, and what was expected.

use thiserror::Error as Typed;

use crate::LONGEST;

/// Why a text is no opening hours. Its words name what was expected; [`Error::message`] is the half without it.
#[derive(Clone, Debug, PartialEq, Eq, Typed)]
#[error("{} (expected {})", self.message(), self.expected())]
pub enum Error {
    /// Nothing is written.
    Empty,
    /// The text is longer than anybody would write down.
    TooLong {
        /// Its length in characters.
        length: usize,
    },
    /// The notation cannot be read.
    Notation {
        /// The text.
        text: String,
        /// The character at which reading stops, from 1; unknown when a part only makes no sense as a whole.
        column: Option<usize>,
        /// What the reader of the notation says in addition.
        detail: Option<String>,
    },
    /// A day that no calendar has, such as 30 February.
    NoDate {
        /// The day, in the notation.
        date: String,
    },
    /// A time counted from sunrise, sunset, dawn or dusk.
    Sun {
        /// The time, in the notation.
        time: String,
    },
}

impl Error {
    /// What is wrong, and where.
    pub fn message(&self) -> String {
        match self {
            Self::Empty => "the opening hours are empty".to_owned(),
            Self::TooLong { length } => format!("the opening hours have {length} characters"),
            Self::Notation { text, column, detail } => {
                let at = column.map_or(String::new(), |column| format!(" at character {column}"));
                let detail = detail.as_ref().map_or(String::new(), |detail| format!(": {detail}"));
                format!("the opening hours `{text}` cannot be read{at}{detail}")
            }
            Self::NoDate { date } => format!("the opening hours name `{date}`, which never comes"),
            Self::Sun { time } => format!("the opening hours count from the sun: `{time}`"),
        }
    }

    /// What was expected instead.
    pub fn expected(&self) -> String {
        match self {
            Self::TooLong { .. } => format!("at most {LONGEST}"),
            Self::NoDate { .. } => "a day such as `Feb 28`".to_owned(),
            Self::Sun { .. } => "a time such as `18:00`".to_owned(),
            Self::Empty | Self::Notation { .. } => {
                "hours such as `Mo-Fr 09:00-12:00; PH off`".to_owned()
            }
        }
    }
}
