//! What is looked for and what is in front, as long as one looks.

use std::{cell::Cell, sync::Arc};

use casework::find::{Favourites, Index};
use engine::Day;
use leptos::prelude::*;

use super::{
    clock,
    news::{self, News},
    wish::Wish,
    words,
};
use crate::{desk::Desk, sheet, storage, tongue::Tongue};

/// So many offers are shown at once: one screen and a half, since a letter may write them all anew. And so many stand side by side.
pub(super) const SHOWN: usize = 12;
const BESIDE: usize = 3;

/// What is looked for and what is in front; cheap to copy.
#[derive(Clone, Copy)]
pub(crate) struct Look {
    pub(super) wish: RwSignal<Wish>,
    /// Grows when the filters are to be written anew.
    pub(super) fresh: RwSignal<u32>,
    pub(super) room: RwSignal<usize>,
    /// The offer whose details are shown, and those side by side, as places in the catalogue's list.
    pub(super) open: RwSignal<Option<usize>>,
    pub(super) beside: RwSignal<Vec<usize>>,
    pub(super) comparing: RwSignal<bool>,
    pub(super) favourites: RwSignal<Favourites>,
    pub(super) news: RwSignal<News>,
}

/// Of whose words an index is made, and for which day.
type Made = (Tongue, Day);

thread_local! {
    static LOOK: Cell<Option<Look>> = const { Cell::new(None) };
    /// The index.
    static INDEX: Cell<Option<(Made, Arc<Index>)>> = const { Cell::new(None) };
}

/// Begins with what was kept, and asks what changed meanwhile.
pub(crate) fn begin(desk: Desk) {
    let look = Look {
        wish: RwSignal::default(),
        fresh: RwSignal::default(),
        room: RwSignal::new(SHOWN),
        open: RwSignal::default(),
        beside: RwSignal::default(),
        comparing: RwSignal::default(),
        favourites: RwSignal::new(storage::favourites()),
        news: RwSignal::default(),
    };
    LOOK.set(Some(look));
    news::ask(desk, look);
}

/// What one looked for is gone when another case is in front.
pub(crate) fn forget(desk: Desk) {
    Effect::new(move |_| {
        desk.epoch.track();
        if let Some(look) = LOOK.get() {
            look.clear();
        }
    });
}

impl Look {
    /// The one there is.
    pub(super) fn get() -> Option<Self> {
        LOOK.get()
    }

    fn clear(self) {
        self.wish.set(Wish::default());
        self.room.set(SHOWN);
        self.open.set(None);
        self.beside.set(Vec::new());
        self.comparing.set(false);
        self.fresh.update(|fresh| *fresh += 1);
    }

    /// Looks for something else.
    pub(super) fn change(self, change: impl FnOnce(&mut Wish)) {
        self.wish.update(change);
        self.room.set(SHOWN);
    }

    pub(super) fn star(self, desk: Desk, place: usize) {
        self.favourites.update(|favourites| favourites.toggle(&desk.content().offers[place].id));
        storage::keep_favourites(&self.favourites.get_untracked());
    }

    /// Puts an offer beside others, or away; a fourth takes the place of the first.
    pub(super) fn compare(self, place: usize) {
        self.beside.update(|beside| {
            let before = beside.len();
            beside.retain(|known| *known != place);
            if beside.len() == before {
                beside.push(place);
            }
            if beside.len() > BESIDE {
                beside.remove(0);
            }
        });
    }
}

/// Onto the sheet of the case in front, or off it.
pub(super) fn take(desk: Desk, place: usize) {
    sheet::flip(desk, &desk.content().offers[place].id);
}

/// The index of the German words and the client's.
pub(super) fn index(desk: Desk) -> Arc<Index> {
    let made = (desk.client.get(), clock::now().day);
    let known = INDEX.take().filter(|(known, _)| *known == made);
    let (_, index) = known.unwrap_or_else(|| {
        let texts = words::searchable(desk.content(), made.0);
        (made, Arc::new(Index::new(desk.content(), &texts, made.1)))
    });
    INDEX.set(Some((made, Arc::clone(&index))));
    index
}
