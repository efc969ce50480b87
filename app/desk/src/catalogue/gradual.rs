//! A list that is written a few rows at a time.
//!
//! What a key changes is to be seen at once, and a screen shows some six rows of a list. So only so many are written behind the key; the
//! others follow as soon as that picture stands. Rows that were there stay as they are.

use std::{hash::Hash, time::Duration};

use html::keyed;
use leptos::prelude::*;

/// So many rows are written at once.
const AT_ONCE: usize = 6;

/// A list that follows signals; each row is what its view is made of, and is written anew when that is different.
pub(super) fn gradually<T: Clone + Eq + Hash + Send + Sync + 'static>(
    list: impl Fn() -> Vec<T> + Send + 'static,
    view: impl Fn(T) -> AnyView + Clone + Send + 'static,
) -> AnyView {
    let painted = RwSignal::new(0_u32);
    let last = StoredValue::new((0, Vec::new()));
    let rows = move || {
        let (now, all) = (painted.get(), list());
        let here = last.with_value(|(then, before)| match now == *then {
            true => first(before, &all),
            false => all.clone(),
        });
        if here.len() < all.len() {
            behind_the_picture(move || {
                // The list may be gone meanwhile.
                let _ = painted.try_update(|painted| *painted += 1);
            });
        }
        last.set_value((now, here.clone()));
        here
    };
    keyed(rows, view)
}

/// Those that were there, and the first of the new ones, in their order.
fn first<T: Clone + Eq>(before: &[T], all: &[T]) -> Vec<T> {
    let mut new = 0;
    let here = all.iter().filter(|row| {
        before.contains(row) || {
            new += 1;
            new <= AT_ONCE
        }
    });
    here.cloned().collect()
}

fn behind_the_picture(then: impl FnOnce() + 'static) {
    request_animation_frame(move || set_timeout(then, Duration::ZERO));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_that_were_there_stay_and_few_new_ones_come() {
        let (before, all): (Vec<u32>, Vec<u32>) = ((0..20).collect(), (10..40).collect());
        let here = first(&before, &all);
        assert_eq!(here, (10..26).collect::<Vec<_>>(), "ten of them stay, six are new");
        assert_eq!(first(&here, &all).len(), 22);
    }

    #[test]
    fn what_is_new_in_between_stands_where_it_belongs() {
        assert_eq!(first(&[1, 3], &[3, 2, 1]), [3, 2, 1]);
        let all: Vec<u32> = (0..9).rev().collect();
        assert_eq!(first(&[0], &all), [8, 7, 6, 5, 4, 3, 0]);
    }
}
