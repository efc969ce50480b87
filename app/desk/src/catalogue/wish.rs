//! What is looked for, as it was typed and picked.

use casework::find::{Asked, Found, Group, Sieve, search};
use leptos::prelude::*;
use wording::Speak;

use super::{
    clock,
    look::{Look, index},
};
use crate::{desk::Desk, view::palette::folded};

/// A list to pick from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Pick {
    Phase,
    Theme,
    Kind,
    Language,
    Place,
    From,
    Within,
    Group,
    Checked,
}

/// All lists with the names of their labels.
pub(super) const PICKS: [(Pick, &str); 9] = [
    (Pick::Phase, "phase"),
    (Pick::Theme, "theme"),
    (Pick::Kind, "kind"),
    (Pick::Language, "language"),
    (Pick::Group, "group"),
    (Pick::Place, "place"),
    (Pick::From, "from"),
    (Pick::Within, "within"),
    (Pick::Checked, "checked"),
];
/// The group of one: the person of the case in front.
pub(super) const CASE: &str = "case";

/// What is looked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Wish {
    pub(super) text: String,
    /// What was picked from each list; empty: all.
    pub(super) picked: [String; PICKS.len()],
    /// [`catalogue::facet::FACETS`], bit by bit.
    pub(super) facets: u8,
    pub(super) free: bool,
    /// Favourites alone.
    pub(super) starred: bool,
}

impl Wish {
    fn of(&self, pick: Pick) -> Option<&str> {
        let place = PICKS.iter().position(|(known, _)| *known == pick)?;
        Some(&*self.picked[place]).filter(|value| !value.is_empty())
    }

    /// The offers that are meant; follows what it is made of.
    pub(super) fn found(&self, desk: Desk, look: Look) -> Found {
        let (sieve, from) = (self.sieve(desk), self.from(desk));
        let (query, language, index) = (folded(&self.text), desk.client.get().tag(), index(desk));
        let asked = self.asked(&query, &sieve, &language, &from);
        let mut found = search(desk.content(), &index, asked);
        if self.starred {
            look.favourites.with(|favourites| {
                let starred = |place: &usize| favourites.has(&desk.content().offers[*place].id);
                found.fit.retain(starred);
                found.silent.retain(starred);
            });
        }
        found
    }

    pub(super) fn asked<'a>(
        &self,
        query: &'a str,
        sieve: &'a Sieve,
        language: &'a str,
        from: &'a [i32],
    ) -> Asked<'a> {
        Asked { query, sieve, language, from, now: clock::now() }
    }

    /// From where distances are told: what was picked, else where the person of the case lives.
    pub(super) fn from(&self, desk: Desk) -> Vec<i32> {
        let picked = self.of(Pick::From).and_then(|code| code.parse().ok());
        let code =
            picked.or_else(|| desk.thought().outcome.facts.get(desk.book().guide.region?)?.fixed());
        code.map(|code| desk.content().point(code).to_vec()).unwrap_or_default()
    }

    /// What the offers have to be.
    pub(super) fn sieve(&self, desk: Desk) -> Sieve {
        let number = |pick: Pick| self.of(pick).and_then(|value| value.parse::<i32>().ok());
        let book = desk.book();
        let kind = self.of(Pick::Kind).and_then(|id| book.type_by_id(id));
        let group = self.of(Pick::Group).and_then(|group| match group {
            CASE => Some(Group::of(book, desk.thought().outcome.facts.clone())),
            named => Group::named(book, named, desk.today()),
        });
        Sieve {
            phase: number(Pick::Phase).and_then(|phase| u8::try_from(phase).ok()),
            theme: self.of(Pick::Theme).map(str::to_owned),
            kind: kind.map(|kind| kind.code),
            language: self.of(Pick::Language).map(str::to_owned),
            place: number(Pick::Place),
            within: number(Pick::Within).and_then(|km| u32::try_from(km).ok()),
            facets: self.facets,
            free: self.free,
            group,
            checked: number(Pick::Checked),
        }
    }
}
