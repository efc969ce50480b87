//! For whom an offer is meant.
//!
//! The catalogue has no list of target groups: what packs write of them stays in the records of the standard. It has conditions:
//! those of single offers, and when a kind of offer is worth showing; and "for women only". So a group is what is known of a
//! person who belongs to it, and the conditions are asked. Where they leave it open, nobody says.

use catalogue::Offer;
use engine::{Book, Day, Facts, Op, Truth, Value};

use super::index::Known;

/// What is known of somebody in a group.
enum Is {
    /// One of these values of a fact.
    One(&'static [&'static str]),
    /// These values of a fact that has several.
    All(&'static [&'static str]),
    /// From the first number to the second.
    From(i32, i32),
    /// These numbers.
    Numbers(&'static [i32]),
}

/// The groups; each is also a message of the desk.
pub const GROUPS: [&str; 9] =
    ["women", "men", "minors", "young", "families", "pregnant", "disabled", "ukraine", "eu"];

/// What makes a member.
fn member(group: &str) -> Option<(&'static str, Is)> {
    Some(match group {
        "women" => ("gender", Is::One(&["f"])),
        "men" => ("gender", Is::One(&["m"])),
        "minors" => ("age", Is::From(0, 17)),
        "young" => ("age", Is::From(12, 26)),
        "families" => ("children_ages", Is::Numbers(&[12])),
        "pregnant" => ("needs", Is::All(&["schwangerschaft"])),
        "disabled" => ("needs", Is::All(&["behinderung"])),
        "ukraine" => ("status", Is::One(&["ae:24", "fiktion:24", "schutzgesuch:24"])),
        "eu" => ("status", Is::One(&["eu_worker", "eu_jobseeker", "eu_permanent"])),
        _ => return None,
    })
}

/// A group, or the person of an open case, and for which kinds of offers that decides something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    facts: Facts,
    /// Of each type of the book: is it worth showing to them?
    types: Vec<Truth>,
    woman: Truth,
}

impl Group {
    /// By its name; `None` where the book does not speak of it.
    pub fn named(book: &Book, name: &str, today: Day) -> Option<Self> {
        let (fact, is) = member(name)?;
        let fact = book.fact_by_id(fact)?;
        let codes =
            |names: &[&str]| names.iter().filter_map(|name| fact.value_code(name)).collect();
        let value = match is {
            Is::One(names) => Value::candidates(codes(names))?,
            Is::All(names) => {
                Some(Value::List(codes(names))).filter(|value| !value.list().is_empty())?
            }
            Is::From(low, high) => Value::Range(low, high),
            Is::Numbers(numbers) => Value::List(numbers.to_vec()),
        };
        Some(Self::of(book, Facts::resolve(book, [(fact.code, value)], today)))
    }

    /// Everybody of whom this is known.
    pub fn of(book: &Book, facts: Facts) -> Self {
        let gender = book.fact_by_id("gender");
        let gender = gender.and_then(|gender| {
            facts.get(gender.code)?.compare(Op::Eq, gender.value_code("f")?).into()
        });
        let woman = gender.unwrap_or(Truth::Unknown);
        let types = book.types.iter().map(|kind| kind.relevant.eval(&facts)).collect();
        Self { facts, types, woman }
    }

    /// Is the offer meant for them? One that is made for some is what it says of them; another what its kinds are for.
    pub(super) fn holds(&self, offer: &Offer, known: &Known) -> Option<bool> {
        let only = offer.only_if.as_ref().map(|only| only.eval(&self.facts));
        let women = offer.has("women-only").then_some(self.woman);
        let made = only.into_iter().chain(women).reduce(Truth::and);
        let kinds = known.types.iter().filter_map(|place| self.types.get(*place)).copied();
        let kinds = kinds.reduce(Truth::or).unwrap_or(Truth::Unknown);
        match made.map_or(kinds, |made| if made.is_true() { made } else { made.and(kinds) }) {
            Truth::True => Some(true),
            Truth::False => Some(false),
            Truth::Unknown => None,
        }
    }
}
