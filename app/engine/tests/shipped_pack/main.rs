//! What holds for everybody, tested with the rules that are shipped and with people drawn from their vocabulary.
//!
//! [`order`]: the order of answers never matters. [`learning`]: knowing more never turns one verdict into another. [`naive`]:
//! the engine says what the plainest reading of the rules says. [`doors`]: what is said about a closed or undecided door is
//! true. [`asking`]: questions end. [`link`]: what a link carries comes back; [`noted`]: what an
//! advisor wrote, too.

mod asking;
#[path = "../common/mod.rs"]
mod common;
mod doors;
mod learning;
mod link;
mod naive;
mod noted;
mod order;

use std::sync::OnceLock;

use common::people::{People, Pick};
use engine::{FactId, Facts, Outcome, Value};
use proptest::prelude::*;

/// The people of the shipped vocabulary.
fn people() -> &'static People<'static> {
    static PEOPLE: OnceLock<People<'static>> = OnceLock::new();
    PEOPLE.get_or_init(|| People::new(&common::content().book))
}

/// So many people a property; `PROPTEST_CASES` (256 while unset) makes it more for all of them.
fn cases(usual: u32) -> ProptestConfig {
    let config = ProptestConfig::default();
    ProptestConfig { cases: usual * config.cases / 256, ..config }
}

/// Few facts, most of them those that rules ask for most.
fn picks() -> impl Strategy<Value = Vec<Pick>> {
    let one = (any::<u16>(), any::<u32>(), prop_oneof![3 => Just(0), 2 => any::<u8>()]);
    let status = (Just(0_u16), any::<u32>(), prop_oneof![4 => Just(0), 1 => any::<u8>()]);
    let rest = prop::collection::vec(one, 0..9);
    (prop::option::weighted(0.8, status), rest)
        .prop_map(|(status, rest)| status.into_iter().chain(rest).collect())
}

fn resolve(known: &[(FactId, Value)]) -> Facts {
    Facts::resolve(&common::content().book, known.iter().cloned(), common::today())
}

fn evaluate(known: &[(FactId, Value)]) -> Outcome<'static> {
    common::world().evaluate("de", resolve(known))
}

/// As a reader of a failed property wants to see a person.
fn told(known: &[(FactId, Value)]) -> String {
    let book = &common::content().book;
    let one = |(code, value): &(FactId, Value)| {
        let Some(fact) = book.fact(*code) else { return format!("{code:?}: {value:?}") };
        let name = |code: &i32| fact.value_id(*code).map_or(code.to_string(), str::to_owned);
        let value = match value {
            Value::Range(low, high) if low == high => name(low),
            Value::Range(low, high) => format!("{} to {}", name(low), name(high)),
            Value::OneOf(some) => some.iter().map(name).collect::<Vec<_>>().join(" or "),
            Value::List(all) => format!("{:?}", all.iter().map(name).collect::<Vec<_>>()),
        };
        format!("{}: {value}", fact.id)
    };
    known.iter().map(one).collect::<Vec<_>>().join("; ")
}

#[test]
fn the_first_fact_drawn_is_the_paper() {
    let status = common::content().book.fact_by_id("status").map(|fact| fact.code);
    let drawn = people().known(&[(0, 0, 0)]);
    assert_eq!(drawn.first().map(|(fact, _)| *fact), status);
}
