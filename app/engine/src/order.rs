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

/// Sorts indexes of any number by a key, equal ones by themselves. Shell's method: a few lines, and quick enough for ten thousand.
pub fn fairly(list: &mut Vec<usize>, key: &dyn Fn(usize) -> u64) {
    let mut keyed: Vec<(u64, usize)> = list.iter().map(|index| (key(*index), *index)).collect();
    for gap in [1750, 701, 301, 132, 57, 23, 10, 4, 1] {
        for end in gap..keyed.len() {
            let mut index = end;
            while index >= gap && keyed[index] < keyed[index - gap] {
                keyed.swap(index, index - gap);
                index -= gap;
            }
        }
    }
    *list = keyed.into_iter().map(|(_, index)| index).collect();
}

/// Sorts a list of any length by few ranks (0 to 3): one pass a rank.
pub(crate) fn by_rank<T: Copy>(list: &mut Vec<(u8, T)>) {
    let sorted = (0..4).flat_map(|rank| list.iter().copied().filter(move |(own, _)| *own == rank));
    *list = sorted.collect();
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn long_lists_are_sorted_by_key_and_index(keys in prop::collection::vec(0..40_u64, 0..3000)) {
            let mut ours: Vec<usize> = (0..keys.len()).rev().collect();
            super::fairly(&mut ours, &|index| keys[index]);
            let mut theirs: Vec<usize> = (0..keys.len()).collect();
            theirs.sort_by_key(|index| keys[*index]);
            prop_assert_eq!(ours, theirs);
        }

        #[test]
        fn it_sorts_as_the_standard_library_does(list in prop::collection::vec((0..9, 0..99), 0..60)) {
            let mut ours = list.clone();
            super::by_key(&mut ours, |(key, _)| *key);
            let mut theirs = list;
            theirs.sort_by_key(|(key, _)| *key);
            prop_assert_eq!(ours, theirs);
        }

        #[test]
        fn ranks_come_in_order_and_equal_ones_stay(list in prop::collection::vec((0..4_u8, 0..99), 0..60)) {
            let mut ours = list.clone();
            super::by_rank(&mut ours);
            let mut theirs = list;
            theirs.sort_by_key(|(rank, _)| *rank);
            prop_assert_eq!(ours, theirs);
        }
    }
}
