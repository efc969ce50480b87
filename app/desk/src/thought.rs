//! What follows from the answers of the case in front. It is thought through once a key, whoever asks.

use std::{cell::RefCell, rc::Rc};

use casework::form::{self, State};
use engine::{Answer, Answers, Day, FactId, Outcome, World};
use leptos::prelude::*;

use crate::desk::Desk;

/// What follows from the answers of a case.
pub(crate) struct Thought {
    pub(crate) outcome: Outcome<'static>,
    /// How each row stands.
    pub(crate) states: Vec<State>,
}

/// How the form stands. Rows and options follow what is theirs of it: there are hundreds of them, and few change with a key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Form {
    /// How each row stands.
    pub(crate) states: Vec<State>,
    /// The fields of each row that are open.
    pub(crate) open: Vec<Vec<usize>>,
}

/// The answers, the language and the day of the case in front: all that an outcome follows from.
pub(crate) type Asked = (Answers, String, Day);

thread_local! {
    static WORLD: RefCell<Option<Rc<World<'static>>>> = const { RefCell::new(None) };
    static LAST: RefCell<Option<(Asked, Rc<Thought>)>> = const { RefCell::new(None) };
}

impl Desk {
    /// The catalogue on the day of the case in front.
    pub(crate) fn world(&self) -> Rc<World<'static>> {
        let day = self.day();
        let known = WORLD.with_borrow(|world| world.clone().filter(|world| world.today == day));
        known.unwrap_or_else(|| {
            let content = self.content();
            let world = Rc::new(World::new(&content.book, content.locals(), day));
            WORLD.set(Some(Rc::clone(&world)));
            world
        })
    }

    /// What follows from the answers of the case in front; whoever asks is told when they change.
    pub(crate) fn thought(&self) -> Rc<Thought> {
        let asked = self.asked.get();
        let fresh = |last: &&(Asked, Rc<Thought>)| last.0 == asked;
        let last =
            LAST.with_borrow(|last| last.as_ref().filter(fresh).map(|last| Rc::clone(&last.1)));
        last.unwrap_or_else(|| {
            let world = self.world();
            let (answers, language, _) = &asked;
            let outcome = world.answer(language, answers);
            let ahead = world.ahead(answers, &outcome);
            let states = form::states(self.rows, answers, &outcome, &ahead);
            let thought = Rc::new(Thought { outcome, states });
            LAST.set(Some((asked, Rc::clone(&thought))));
            thought
        })
    }

    /// How the form stands, as long as it is shown.
    pub(crate) fn form(self) -> Memo<Form> {
        Memo::new(move |_| {
            let thought = self.thought();
            let open = self.asked.with(|(answers, ..)| {
                let rows = self.rows.iter();
                rows.map(|row| row.open(self.book(), answers, &thought.outcome.facts)).collect()
            });
            Form { states: thought.states.clone(), open }
        })
    }

    /// What was said about a fact in the case in front; tracked.
    pub(crate) fn said(&self, fact: FactId) -> Option<Answer> {
        self.asked.with(|(answers, ..)| answers.get(fact).cloned())
    }

    /// The same as a signal of its own: many may follow it, and are only told when this answer is another.
    pub(crate) fn saying(self, fact: FactId) -> Memo<Option<Answer>> {
        Memo::new(move |_| self.said(fact))
    }

    /// The row that is most worth asking next.
    pub(crate) fn next_row(&self) -> Option<usize> {
        untrack(|| self.thought().states.iter().position(|state| *state == State::Next))
    }
}
