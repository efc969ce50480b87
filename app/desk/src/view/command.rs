//! What can be done beside answering.

use casework::cases::Cases;
use leptos::prelude::Set;

use super::{aloud, cases, t, turned};
use crate::{
    ask,
    desk::{Desk, View},
    handing,
};

/// Something that has a name, and for some a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Command {
    /// To the next useful question.
    NextOpen,
    /// Takes the answers of the row in front back.
    Clear,
    /// The languages below each other.
    Stack,
    /// The client's language first.
    Swap,
    /// The client's language larger.
    Large,
    /// What is in front for whoever sits opposite.
    Turn,
    /// Reads it aloud in the client's language.
    Aloud,
    /// One more case on the table.
    Open,
    /// Closes the case in front and begins a fresh one.
    NextPerson,
    /// Closes the case in front.
    Close,
    /// The case beside.
    NextCase,
    /// Letters and digits pick options, or do not.
    Keys,
    /// Questions on which nothing depends.
    All,
    /// Questions and outcome.
    Ask,
    /// All offers.
    Offers,
    /// What to take along.
    Sheet,
    /// From the client's phone.
    HandTake,
    /// Back to it.
    HandBack,
}

/// All of them with the key that calls each.
pub(crate) const COMMANDS: [(Command, &str); 18] = [
    (Command::NextOpen, "Enter"),
    (Command::Clear, "Entf"),
    (Command::NextPerson, ""),
    (Command::Open, "Alt+Einfg"),
    (Command::Close, ""),
    (Command::NextCase, "Alt+→"),
    (Command::Turn, "Alt+U"),
    (Command::Aloud, "Alt+V"),
    (Command::Stack, "Alt+S"),
    (Command::Swap, "Alt+T"),
    (Command::Large, "Alt+G"),
    (Command::Ask, "Alt+1"),
    (Command::Offers, "Alt+2"),
    (Command::Sheet, "Alt+3"),
    (Command::HandTake, "Alt+H"),
    (Command::HandBack, "Alt+R"),
    (Command::All, "Alt+A"),
    (Command::Keys, "Alt+K"),
];

impl Command {
    /// In German, as all of the desk's own words are.
    pub(crate) fn name(self) -> String {
        let name = match self {
            Self::NextOpen => "next-open",
            Self::Clear => "clear",
            Self::Stack => "stack",
            Self::Swap => "swap",
            Self::Large => "large",
            Self::Turn => "turn",
            Self::Aloud => "aloud",
            Self::Open => "open",
            Self::NextPerson => "next-person",
            Self::Close => "close",
            Self::NextCase => "next-case",
            Self::Keys => "keys",
            Self::All => "all",
            Self::Ask => "view-ask",
            Self::Offers => "view-offers",
            Self::Sheet => "view-sheet",
            Self::HandTake => "hand-take",
            Self::HandBack => "hand-back",
        };
        t(name)
    }

    /// Does it.
    pub(crate) fn run(self, desk: Desk) {
        match self {
            Self::NextOpen => {
                desk.view.set(View::Ask);
                ask::next_open(desk);
            }
            Self::Clear => {
                desk.view.set(View::Ask);
                ask::clear(desk);
            }
            Self::Stack => desk.set(|settings| settings.stacked ^= true),
            Self::Swap => desk.set(|settings| settings.swapped ^= true),
            Self::Large => desk.set(|settings| settings.large ^= true),
            Self::Keys => desk.set(|settings| settings.keys ^= true),
            Self::All => desk.set(|settings| settings.all ^= true),
            Self::Turn => turned::open(desk),
            Self::Aloud => aloud::in_front(desk),
            Self::Open => cases::turn(desk, |cases| {
                cases.open();
            }),
            Self::NextPerson => cases::turn(desk, Cases::next_person),
            Self::Close => cases::turn(desk, |cases| {
                let front = cases.index();
                cases.close(front);
            }),
            Self::NextCase => cases::turn(desk, Cases::next),
            Self::Ask => desk.view.set(View::Ask),
            Self::Offers => desk.view.set(View::Offers),
            Self::Sheet => desk.view.set(View::Sheet),
            Self::HandTake => handing::take(desk),
            Self::HandBack => handing::back(desk),
        }
    }
}
