//! What picking options one after the other makes of an answer.

use engine::{
    FactId, Kind,
    pick::{alone, holds, listed, picked},
};

use crate::world::fact;

#[test]
fn nothing_stands_beside_no_and_a_second_tap_takes_back() {
    let fact = fact(FactId(9), "urgent", Kind::Codes, &["no", "money", "home"]);
    let mut said = None;
    for (code, after) in [(2, vec![2]), (3, vec![2, 3]), (1, vec![1]), (3, vec![3]), (3, vec![])] {
        said = picked(&fact, said.as_ref(), code, true);
        assert_eq!(said.as_ref().map(|said| listed(said).to_vec()).unwrap_or_default(), after);
    }
    assert!(alone(&fact, 1) && !alone(&fact, 2));
}

#[test]
fn of_one_option_the_last_picked_counts() {
    let fact = fact(FactId(9), "paper", Kind::Code, &["none", "card"]);
    let first = picked(&fact, None, 2, false);
    assert!(holds(first.as_ref(), 2) && !holds(first.as_ref(), 1));
    let second = picked(&fact, first.as_ref(), 1, false);
    assert!(holds(second.as_ref(), 1) && !holds(second.as_ref(), 2));
}
