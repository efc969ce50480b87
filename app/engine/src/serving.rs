//! Which local offers serve a person.
//!
//! What ten thousand offers have in common is looked at once a person: they share few service areas, conditions of their own
//! and sets of languages.

use crate::{Book, Cond, Day, Facts, World, local::Local, order};

/// Finds a value among those already known, or remembers it.
pub(crate) fn intern<T: PartialEq>(known: &mut Vec<T>, one: T) -> usize {
    known.iter().position(|known| *known == one).unwrap_or_else(|| {
        known.push(one);
        known.len() - 1
    })
}

/// What local offers differ in, each thing kept once.
#[derive(Clone, Debug, Default)]
pub(crate) struct Circles<'a> {
    areas: Vec<&'a [i32]>,
    conds: Vec<Option<&'a Cond>>,
    languages: Vec<&'a [String]>,
    /// By local offer.
    of: Vec<Circle>,
}

/// Whom a local offer serves, as indexes into [`Circles`].
#[derive(Clone, Copy, Debug)]
struct Circle {
    areas: usize,
    cond: usize,
    languages: usize,
    stale: bool,
}

impl<'a> Circles<'a> {
    pub(crate) fn new(locals: &[Local<'a>], today: Day) -> Self {
        let mut circles = Self::default();
        for local in locals {
            let circle = Circle {
                areas: intern(&mut circles.areas, local.areas),
                cond: intern(&mut circles.conds, local.only_if),
                languages: intern(&mut circles.languages, local.languages),
                stale: local.is_stale(today),
            };
            circles.of.push(circle);
        }
        circles
    }
}

/// One person's view of the [`Circles`]: within reach, not known to be closed, counselling in the language.
pub(crate) struct Serving {
    near: Vec<bool>,
    open: Vec<bool>,
    spoken: Vec<bool>,
}

impl Serving {
    pub(crate) fn new(circles: &Circles<'_>, book: &Book, facts: &Facts, language: &str) -> Self {
        let place = book.guide.region.and_then(|region| facts.get(region));
        let near = |areas: &&[i32]| {
            areas.is_empty() || place.is_none_or(|place| !place.within(areas).is_false())
        };
        let open =
            |cond: &Option<&Cond>| cond.is_none_or(|cond: &Cond| !cond.eval(facts).is_false());
        let spoken = |languages: &&[String]| languages.iter().any(|spoken| spoken == language);
        Self {
            near: circles.areas.iter().map(near).collect(),
            open: circles.conds.iter().map(open).collect(),
            spoken: circles.languages.iter().map(spoken).collect(),
        }
    }
}

impl World<'_> {
    /// The offers of a type that serve the person, best first: spoken language, then fresh ones, then date, then whose turn
    /// it is today.
    pub(crate) fn locals_of(&self, shelf: usize, serving: &Serving) -> Vec<usize> {
        let mut locals: Vec<(u8, usize)> = Vec::new();
        for index in &self.shelves[shelf].locals {
            let circle = &self.circles.of[*index];
            if serving.near[circle.areas] && serving.open[circle.cond] {
                let rank = u8::from(!serving.spoken[circle.languages]) * 2;
                locals.push((rank + u8::from(circle.stale), *index));
            }
        }
        order::by_rank(&mut locals);
        locals.into_iter().map(|(_, index)| index).collect()
    }
}
