//! What the client knows: the catalogue, the answers, the page.

use std::{cell::RefCell, rc::Rc, time::Duration};

use catalogue::{Catalogue, Content};
use engine::{
    Answer, Answers, Book, Day, FactId, Outcome, Value, World,
    ask::Ahead,
    question::{self, Question},
};
use leptos::prelude::*;

use crate::{behind::Layer, boot::Boot, page::Page, small::Small, storage, take, words};

/// Everything the pages share; cheap to copy.
#[derive(Clone, Copy)]
pub struct App {
    pub(crate) boot: &'static Boot,
    known: StoredValue<Known>,
    pub(crate) today: Day,
    pub(crate) page: RwSignal<Page>,
    pub(crate) answers: RwSignal<Answers>,
    /// Grows with every change of the words on the screen.
    pub(crate) words: RwSignal<u32>,
    /// The page's words are painted; drawings follow, for they take longest.
    pub(crate) painted: Small<bool>,
    /// Whether reasons and offers have arrived.
    pub(crate) layer: Small<Layer>,
    /// Whether the pages behind the results have arrived.
    pub(crate) beyond: Small<Layer>,
    /// Grows when the words of some pages arrive.
    pub(crate) further: RwSignal<u32>,
    /// Grows when something else is looked for among all offers.
    pub(crate) sought: RwSignal<u32>,
    /// Grows when the page shows other inputs as ones that cannot be meant so.
    pub(crate) faults: RwSignal<u32>,
    /// Answers stay on the device beyond this session; off unless asked for.
    pub(crate) keep: Small<bool>,
    /// Grows with every change of the plan.
    pub(crate) plan: RwSignal<u32>,
    /// The module of the plan did not arrive.
    pub(crate) lacks_plan: Small<bool>,
}

thread_local! {
    static LAST: RefCell<Option<Last>> = const { RefCell::new(None) };
}

/// The outcome of these answers in this language, and what lies ahead; a page asks for it several times.
struct Last {
    answers: Answers,
    language: String,
    outcome: Rc<Outcome<'static>>,
    ahead: Rc<Ahead<'static>>,
}

/// A catalogue and the world made of it. Both live as long as the page, so that their borrowers may too; a page sees two:
/// without the second layer, and with it.
#[derive(Clone, Copy)]
struct Known {
    catalogue: &'static Catalogue,
    world: &'static World<'static>,
}

impl Known {
    fn new(catalogue: Catalogue, today: Day) -> Self {
        let catalogue: &'static Catalogue = Box::leak(Box::new(catalogue));
        let world = World::new(&catalogue.content.book, catalogue.content.locals(), today);
        Self { catalogue, world: Box::leak(Box::new(world)) }
    }
}

impl App {
    pub(crate) fn new(boot: &'static Boot, catalogue: Catalogue) -> Self {
        let today = today();
        Self {
            boot,
            known: StoredValue::new(Known::new(catalogue, today)),
            today,
            page: RwSignal::new(Page::Next),
            answers: RwSignal::new(Answers::new()),
            words: RwSignal::new(0),
            painted: Small::new(false),
            layer: Small::new(Layer::Loading),
            beyond: Small::new(Layer::Loading),
            further: RwSignal::new(0),
            sought: RwSignal::new(0),
            faults: RwSignal::new(0),
            keep: Small::new(false),
            plan: RwSignal::new(0),
            lacks_plan: Small::new(false),
        }
    }

    /// Goes on with a catalogue that knows more.
    pub(crate) fn take(&self, catalogue: Catalogue) {
        self.known.set_value(Known::new(catalogue, self.today));
        LAST.set(None);
    }

    pub(crate) fn content(&self) -> &'static Content {
        &self.known.get_value().catalogue.content
    }

    /// The version of the catalogue.
    pub(crate) fn version(&self) -> u64 {
        self.known.get_value().catalogue.version
    }

    pub(crate) fn world(&self) -> &'static World<'static> {
        self.known.get_value().world
    }

    pub(crate) fn book(&self) -> &'static Book {
        &self.content().book
    }

    /// Takes up what an earlier visit of this session (or a kept one) left.
    pub(crate) fn restore(&self) {
        let (answers, keep) = storage::load(self.book());
        self.answers.set(answers);
        self.keep.set(keep);
        let book = self.book();
        let fragment = crate::page::take_fragment();
        let link = fragment.as_deref().is_some_and(take::is_link);
        if let Some(for_whom) = fragment.filter(|_| !link)
            && let Some(fact) = book.fact_by_id("answering_for")
            && let Some(value) = fact.value_code(&for_whom)
        {
            self.answer(fact.code, Some(Answer::Is(Value::one(value))));
        }
        self.page.set(crate::page::current(self, link));
    }

    /// The whole answer to what was said so far.
    pub(crate) fn outcome(&self) -> Rc<Outcome<'static>> {
        self.thought().0
    }

    /// The questions ahead as things stand.
    pub(crate) fn ahead(&self) -> Rc<Ahead<'static>> {
        self.thought().1
    }

    fn thought(&self) -> (Rc<Outcome<'static>>, Rc<Ahead<'static>>) {
        let language = words::tag();
        let answers = self.answers.get_untracked();
        let fresh = |last: &&Last| last.answers == answers && last.language == language;
        let both = |last: &Last| (Rc::clone(&last.outcome), Rc::clone(&last.ahead));
        let last = LAST.with_borrow(|last| last.as_ref().filter(fresh).map(both));
        last.unwrap_or_else(|| {
            let outcome = self.world().answer(&language, &answers);
            let ahead = Rc::new(self.world().ahead(&answers, &outcome));
            let last = Last { answers, language, outcome: Rc::new(outcome), ahead };
            let thought = both(&last);
            LAST.set(Some(last));
            thought
        })
    }

    /// Questions that were answered and lie on this person's way, in the guide's order.
    pub(crate) fn answered(&self, outcome: &Outcome<'_>) -> Vec<&'static Question> {
        let answers = self.answers.get_untracked();
        let questions = self.book().questions.iter();
        questions
            .filter(|question| {
                question.is_answered(&answers) && question::applies(question, &outcome.facts)
            })
            .collect()
    }

    /// What was said about a fact; tracked.
    pub(crate) fn said(&self, fact: FactId) -> Option<Answer> {
        self.answers.with(|answers| answers.get(fact).cloned())
    }

    /// Records or takes back an answer, and stores it.
    pub(crate) fn answer(&self, fact: FactId, answer: Option<Answer>) {
        self.answers.update(|answers| answers.set(fact, answer));
        self.save();
        // Thought through between the answer and the tap on "next", so that the tap itself finds it done.
        let app = *self;
        set_timeout(move || drop(app.outcome()), Duration::ZERO);
    }

    pub(crate) fn save(&self) {
        let answers = self.answers.get_untracked();
        storage::save(self.book(), &answers, self.keep.get_untracked());
    }

    /// For whom the answers are: `self`, `other` or `child`.
    pub(crate) fn for_whom(&self) -> &'static str {
        let fact = self.book().fact_by_id("answering_for");
        let said = fact.and_then(|fact| {
            let said = self.answers.with_untracked(|answers| answers.get(fact.code).cloned())?;
            if let Answer::Is(value) = said { fact.value_id(value.fixed()?) } else { None }
        });
        said.unwrap_or("self")
    }
}

/// Today by the device's clock, in its own time zone.
fn today() -> Day {
    let now = js_sys::Date::new_0();
    let part = |number: u32| i32::try_from(number).unwrap_or_default();
    Day::from_ymd(part(now.get_full_year()), part(now.get_month()) + 1, part(now.get_date()))
}
