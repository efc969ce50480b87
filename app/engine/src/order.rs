//! Sorting of short lists.
//!
//! The standard library's stable sort is made for millions of elements and is compiled anew for each type: 33 KB of
//! the client's code for lists of at most a hundred. Insertion is enough here.

/// Sorts a short list by a key; equal keys keep their order.
pub(crate) fn by_key<T, K: Ord>(list: &mut [T], key: impl Fn(&T) -> K) {
    for end in 1..list.len() {
        let mut index = end;
        while index > 0 && key(&list[index]) < key(&list[index - 1]) {
            list.swap(index, index - 1);
            index -= 1;
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn it_sorts_as_the_standard_library_does(list in prop::collection::vec((0..9, 0..99), 0..60)) {
            let mut ours = list.clone();
            super::by_key(&mut ours, |(key, _)| *key);
            let mut theirs = list;
            theirs.sort_by_key(|(key, _)| *key);
            prop_assert_eq!(ours, theirs);
        }
    }
}
