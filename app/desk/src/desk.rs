//! What the desk knows: the catalogue, the open cases, what is in front.

use std::time::Duration;

use casework::{
    cases::Cases,
    form::{self, Row},
};
use catalogue::{Catalogue, Content};
use engine::{Answer, Book, Day, FactId, TypeId, Value};
use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;
use wording::Speak;

use crate::{
    boot::Boot,
    handing::Handing,
    storage::{self, Settings},
    thought::Asked,
    tongue::{self, GERMAN, Tongue},
    view,
};

/// So long a line is there to be read.
const MOMENT: Duration = Duration::from_secs(6);

/// What the largest part of the page shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum View {
    /// Questions and outcome.
    Ask,
    /// All offers.
    Offers,
    /// What to take along.
    Sheet,
}

/// A field of the form, by its row and its place there.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct At {
    pub(crate) row: usize,
    pub(crate) field: usize,
}

/// Everything the page shares; cheap to copy.
#[derive(Clone, Copy)]
pub(crate) struct Desk {
    pub(crate) boot: &'static Boot,
    pub(crate) catalogue: &'static Catalogue,
    pub(crate) rows: &'static [Row<'static>],
    /// Renewed when somebody comes back to the page, or another case is in front: a desk may be left open overnight.
    pub(crate) today: RwSignal<Day>,
    pub(crate) cases: RwSignal<Cases>,
    /// Whoever speaks the language of the case in front.
    pub(crate) client: RwSignal<Tongue>,
    /// What there is to think through; what else is written into a case, such as notes, changes nothing in it.
    pub(crate) asked: Memo<Asked>,
    /// Which language was asked for last, by its number.
    wanted: StoredValue<u32>,
    /// Grows when the last one is here, or did not come.
    pub(crate) settled: RwSignal<u32>,
    /// Grows when another case is in front, or much of it changed at once.
    pub(crate) epoch: RwSignal<u32>,
    pub(crate) at: RwSignal<At>,
    /// The field whose text cannot be meant so.
    pub(crate) fault: RwSignal<Option<At>>,
    /// What is tried out; no answer.
    pub(crate) trial: RwSignal<Vec<(FactId, Value)>>,
    pub(crate) view: RwSignal<View>,
    /// The door whose reasons are open.
    pub(crate) door: RwSignal<Option<TypeId>>,
    pub(crate) settings: RwSignal<Settings>,
    /// What is in front is shown to whoever sits opposite.
    pub(crate) turned: RwSignal<bool>,
    /// Which folded lists of doors are looked at, bit by bit.
    pub(crate) unfolded: RwSignal<u8>,
    /// Grows when offers come onto the sheet, go, or change places.
    pub(crate) planned: RwSignal<u32>,
    /// Which sheet of paper is printed.
    pub(crate) paper: RwSignal<&'static str>,
    /// What is taken over from a phone, or handed back.
    pub(crate) handing: Handing,
    /// What was just said, to be seen and to be heard.
    pub(crate) told: RwSignal<String>,
}

impl Desk {
    pub(crate) fn new(boot: &'static Boot, catalogue: Catalogue) -> Self {
        let catalogue: &'static Catalogue = Box::leak(Box::new(catalogue));
        let rows = Box::leak(form::rows(&catalogue.content.book).into_boxed_slice());
        let (today, client) = (RwSignal::new(today()), RwSignal::new(GERMAN));
        let cases = RwSignal::new(Cases::new(tongue::SOURCE));
        let asked = Memo::new(move |_| {
            let case = cases.with(|cases| {
                let case = cases.current();
                (case.answers.clone(), case.day.unwrap_or_else(|| today.get()))
            });
            (case.0, client.get().tag(), case.1)
        });
        Self {
            boot,
            catalogue,
            rows,
            today,
            cases,
            client,
            asked,
            wanted: StoredValue::new(0),
            settled: RwSignal::new(0),
            epoch: RwSignal::new(0),
            at: RwSignal::new(At::default()),
            fault: RwSignal::new(None),
            trial: RwSignal::new(Vec::new()),
            view: RwSignal::new(View::Ask),
            door: RwSignal::new(None),
            settings: RwSignal::new(storage::settings()),
            turned: RwSignal::new(false),
            unfolded: RwSignal::new(0),
            planned: RwSignal::new(0),
            paper: RwSignal::new("sheet"),
            handing: Handing::new(),
            told: RwSignal::new(String::new()),
        }
    }

    pub(crate) fn content(&self) -> &'static Content {
        &self.catalogue.content
    }

    pub(crate) fn book(&self) -> &'static Book {
        &self.content().book
    }

    /// The day for which the case in front is thought through.
    pub(crate) fn day(&self) -> Day {
        self.cases.with(|cases| cases.current().day).unwrap_or_else(|| self.today())
    }

    /// The day by the device's clock, as it was last looked at.
    pub(crate) fn today(&self) -> Day {
        self.today.get()
    }

    /// Looks at the clock.
    pub(crate) fn renew(&self) {
        let now = today();
        if self.today.get_untracked() != now {
            self.today.set(now);
        }
    }

    /// Records or takes back an answer.
    pub(crate) fn answer(&self, fact: FactId, answer: Option<Answer>) {
        self.cases.update(|cases| cases.current_mut().answers.set(fact, answer));
    }

    /// For whom the answers are: `self`, `other` or `child`.
    pub(crate) fn for_whom(&self) -> &'static str {
        let said = self.book().fact_by_id("answering_for").and_then(|fact| {
            let Answer::Is(value) = self.said(fact.code)? else { return None };
            fact.value_id(value.fixed()?)
        });
        said.unwrap_or("self")
    }

    /// Changes the cases on the table: another one is in front, or what is in it is another.
    pub(crate) fn turn(&self, change: impl FnOnce(&mut Cases)) {
        self.renew();
        self.cases.update(change);
        self.door.set(None);
        self.trial.set(Vec::new());
        self.paper.set("sheet");
        self.fault.set(None);
        self.at.set(At { row: self.next_row().unwrap_or_default(), field: 0 });
        view::hush();
        let front = |cases: &Cases| (cases.current().language.clone(), cases.current().sign());
        let (tag, sign) = self.cases.with_untracked(front);
        self.tell(view::case_name(sign));
        self.speak(tag);
        self.epoch.update(|epoch| *epoch += 1);
    }

    /// The client of the case in front reads another language.
    pub(crate) fn speak(&self, tag: String) {
        let desk = *self;
        desk.wanted.update_value(|wanted| *wanted += 1);
        let wanted = desk.wanted.get_value();
        spawn_local(async move {
            let spoken = tongue::need(desk.boot, &tag).await;
            // Meanwhile another one was picked, or another case is in front, which has a language of its own.
            if desk.wanted.get_value() != wanted {
                return;
            }
            match spoken {
                Some(tongue) => {
                    desk.cases.update(|cases| cases.current_mut().language = tag);
                    if desk.client.get_untracked() != tongue {
                        desk.client.set(tongue);
                    }
                }
                None => desk.tell(GERMAN.t("desk-language-failed")),
            }
            desk.settled.update(|settled| *settled += 1);
        });
    }

    /// Says something: a line shows it for a moment, and a screen reader reads it.
    pub(crate) fn tell(&self, text: String) {
        self.told.set(text.clone());
        let told = self.told;
        // What was told meanwhile has a moment of its own.
        set_timeout(
            move || {
                if told.get_untracked() == text {
                    told.set(String::new());
                }
            },
            MOMENT,
        );
    }

    /// Changes the settings and keeps them.
    pub(crate) fn set(&self, change: impl FnOnce(&mut Settings)) {
        self.settings.update(change);
        storage::keep(self.settings.get_untracked());
    }
}

/// Today by the device's clock, in its own time zone.
fn today() -> Day {
    let now = js_sys::Date::new_0();
    let part = |number: u32| i32::try_from(number).unwrap_or_default();
    Day::from_ymd(part(now.get_full_year()), part(now.get_month()) + 1, part(now.get_date()))
}
