//! Everyone: all statuses in different ages, places and wishes, evaluated.

use std::sync::OnceLock;

use engine::{Door, FactId, Facts, Outcome, Value, World};
use tests::content::{content, today};

/// A child, a youth, a young adult, an adult, an old person.
const AGES: [i32; 7] = [8, 13, 16, 22, 35, 52, 70];
const WISHES: [&[&str]; 4] = [&[], &["deutsch"], &["arbeit"], &["ausbildung", "anerkennung"]];

/// One person of the grid.
pub(crate) struct Person {
    pub(crate) name: String,
    pub(crate) status: Option<String>,
    pub(crate) age: i32,
    pub(crate) outcome: Outcome<'static>,
}

impl Person {
    /// The door of an offer type.
    pub(crate) fn door(&self, id: &str) -> &Door<'static> {
        let kind = content().book.type_by_id(id).expect("the pack declares it");
        self.outcome.door(kind.code).expect("every type has a door")
    }

    /// Ids of the cards, in order.
    pub(crate) fn cards(&self) -> Vec<&'static str> {
        let cards = self.outcome.cards.iter();
        let kinds = cards.filter_map(|card| content().book.offer_type(card.offer_type));
        kinds.map(|kind| kind.id.as_str()).collect()
    }

    /// Is the note of some guard shown?
    pub(crate) fn is_told(&self, note: &str) -> bool {
        self.outcome.guards.iter().any(|guard| guard.note.as_deref() == Some(note))
    }

    /// Is the status one of these?
    pub(crate) fn has_status(&self, ids: &[&str]) -> bool {
        self.status.as_deref().is_some_and(|status| ids.contains(&status))
    }
}

/// The shipped book on the day of the cases.
pub(crate) fn world() -> &'static World<'static> {
    static WORLD: OnceLock<World<'static>> = OnceLock::new();
    WORLD.get_or_init(|| World::new(&content().book, content().locals(), today()))
}

/// A fact and its value by their names: a code, `true`, `false`, a number, or a set of codes between spaces.
fn known(name: &str, value: &str) -> (FactId, Value) {
    let fact = content().book.fact_by_id(name).expect("the pack declares it");
    let code = |word: &str| match word {
        "true" => 1,
        "false" => 0,
        _ => fact.value_code(word).or_else(|| word.parse().ok()).expect("a value of the fact"),
    };
    let value = match fact.kind {
        engine::Kind::Codes => Value::List(value.split_whitespace().map(code).collect()),
        _ => Value::one(code(value)),
    };
    (fact.code, value)
}

/// Each status and none asked yet, each age, in the region and unplaced, with different wishes; evaluated once for all tests.
pub(crate) fn people() -> &'static [Person] {
    static PEOPLE: OnceLock<Vec<Person>> = OnceLock::new();
    PEOPLE.get_or_init(|| {
        let places = content().places.iter().map(|place| Some(place.code)).take(2).chain([None]);
        let places: Vec<Option<i32>> = places.collect();
        let region = content().book.guide.region.expect("the pack declares it");
        let mut people = Vec::new();
        for years in AGES {
            for place in &places {
                for wishes in WISHES {
                    let wished = known("goals", &wishes.join(" "));
                    let here = place.map(|place| (region, Value::one(place)));
                    let facts: Vec<_> = here.into_iter().chain([wished]).collect();
                    let name = format!("place {place:?}, wishes {wishes:?}");
                    people.extend(of_all_statuses(years, &facts, &name));
                }
            }
        }
        people
    })
}

/// Youths and adults of all statuses in the first town, of whom these facts are known too.
pub(crate) fn people_with(facts: &[(&str, &str)]) -> Vec<Person> {
    let region = content().book.guide.region.expect("the pack declares it");
    let here = content().places.first().map(|place| (region, Value::one(place.code)));
    let known = facts.iter().map(|(name, value)| known(name, value));
    let known: Vec<_> = here.into_iter().chain(known).collect();
    [16, 35]
        .into_iter()
        .flat_map(|years| of_all_statuses(years, &known, &format!("{facts:?}")))
        .collect()
}

fn of_all_statuses(years: i32, facts: &[(FactId, Value)], name: &str) -> Vec<Person> {
    let book = &content().book;
    let fact = |id: &str| book.fact_by_id(id).expect("the pack declares it");
    let (status, age) = (fact("status"), fact("age"));
    let statuses = status.values.iter().map(|(code, id)| Some((*code, id.clone())));
    statuses
        .chain([None])
        .map(|said| {
            let paper = said.as_ref().map(|(code, _)| (status.code, Value::one(*code)));
            let all = facts.iter().cloned().chain([(age.code, Value::one(years))]).chain(paper);
            let outcome = world().evaluate("de", Facts::resolve(book, all, today()));
            let id = said.map(|(_, id)| id);
            Person {
                name: format!("{id:?}, {years} years, {name}"),
                status: id,
                age: years,
                outcome,
            }
        })
        .collect()
}
