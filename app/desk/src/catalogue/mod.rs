//! All offers, without a network: searched as one types, sifted, side by side, as text, on paper.
//!
//! **Invariant**: what is looked for may say something about the person of the case in front. It lives in memory, and is gone when another
//! case is in front. Kept are favourites and the last visit, which are the advisor's.

mod clock;
mod details;
mod filters;
mod going;
mod list;
mod news;
mod side;
mod wish;
mod words;

use std::{cell::Cell, sync::Arc};

use casework::find::{Favourites, Found, Index};
pub(crate) use going::key;
use html::{El, el, live, p};
use leptos::prelude::*;
use news::News;
use wish::Wish;

use crate::{desk::Desk, storage, tongue::Tongue, view::t};

/// So many offers are shown at once, and stand side by side.
const SHOWN: usize = 20;
const BESIDE: usize = 3;

/// What is looked for and what is in front; cheap to copy.
#[derive(Clone, Copy)]
pub(crate) struct Look {
    wish: RwSignal<Wish>,
    /// Grows when the filters are to be written anew.
    fresh: RwSignal<u32>,
    room: RwSignal<usize>,
    /// The offer whose details are shown, and those side by side, as places in the catalogue's list.
    open: RwSignal<Option<usize>>,
    beside: RwSignal<Vec<usize>>,
    comparing: RwSignal<bool>,
    favourites: RwSignal<Favourites>,
    news: RwSignal<News>,
}

thread_local! {
    static LOOK: Cell<Option<Look>> = const { Cell::new(None) };
    /// The index, and of whose words it is made.
    static INDEX: Cell<Option<(Tongue, Arc<Index>)>> = const { Cell::new(None) };
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
    fn clear(self) {
        self.wish.set(Wish::default());
        self.room.set(SHOWN);
        self.open.set(None);
        self.beside.set(Vec::new());
        self.comparing.set(false);
        self.fresh.update(|fresh| *fresh += 1);
    }

    /// Looks for something else.
    fn change(self, change: impl FnOnce(&mut Wish)) {
        self.wish.update(change);
        self.room.set(SHOWN);
    }

    fn star(self, desk: Desk, place: usize) {
        self.favourites.update(|favourites| favourites.toggle(&desk.content().offers[place].id));
        storage::keep_favourites(&self.favourites.get_untracked());
    }

    /// Puts an offer beside others, or away; a fourth takes the place of the first.
    fn compare(self, place: usize) {
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
fn take(desk: Desk, place: usize) {
    let id = &desk.content().offers[place].id;
    let mut full = false;
    desk.cases.update(|cases| {
        let plan = &mut cases.current_mut().plan;
        let had = plan.has(id);
        full = !plan.toggle(id) && !had;
    });
    if full {
        desk.told.set(t("find-sheet-full"));
    }
}

/// The index of the German words and the client's.
fn index(desk: Desk) -> Arc<Index> {
    let client = desk.client.get();
    let known = INDEX.take().filter(|(tongue, _)| *tongue == client);
    let (tongue, index) = known.unwrap_or_else(|| {
        let texts = words::searchable(desk.content(), client);
        (client, Arc::new(Index::new(desk.content(), &texts)))
    });
    INDEX.set(Some((tongue, Arc::clone(&index))));
    index
}

/// The page; written anew when the client's language or the case is another.
pub(crate) fn page(desk: Desk) -> AnyView {
    live(move || {
        desk.client.track();
        untrack(|| LOOK.get().map(|look| whole(desk, look).any())).into_any()
    })
}

fn whole(desk: Desk, look: Look) -> El {
    let found = Memo::new(move |_| look.wish.with(|wish| wish.found(desk, look)));
    let list = move || match look.comparing.get() {
        true => side::table(desk, look).any(),
        false => untrack(|| left(desk, look, found)).any(),
    };
    request_animation_frame(|| going::focus("#find"));
    let class = move || match look.comparing.get() {
        true => "desk-main find comparing",
        false => "desk-main find",
    };
    el("div")
        .follows("class", move || class().to_owned())
        .with(el("section").attr("aria-labelledby", "find-title").live(list))
        .with(aside(desk, look))
}

fn left(desk: Desk, look: Look, found: Memo<Found>) -> El {
    let title = p("h2", "visually-hidden", t("view-offers")).attr("id", "find-title");
    el("div").with((title, filters::form(desk, look, found), list::list(desk, look, found)))
}

/// Beside the list: an offer's details, or what changed.
fn aside(desk: Desk, look: Look) -> El {
    let shown = move || match look.open.get() {
        Some(place) => untrack(|| details::details(desk, look, place)).any(),
        None => news::news(desk, look).any(),
    };
    el("aside")
        .class("desk-outcome find-aside")
        .attr("id", "find-aside")
        .attr("tabindex", "-1")
        .attr("aria-label", t("find-details"))
        .live(shown)
}
