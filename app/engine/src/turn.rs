//! Whose turn it is: among offers that fit equally well, each day another one stands first.
//!
//! A shuffle rather than an alphabet or a file's order, which would send everybody to the same door for ever. It is made of
//! the day and the offer's id alone: the same everywhere on a day, for everybody, and nothing about the reader is in it. A
//! rotation would be fairer still on one list, but lists differ from person to person, and whoever stands behind one that
//! is often left out would come first more often than others.

use crate::Day;

/// An offer's place in the shuffle of a day; the lowest comes first.
pub fn turn(day: Day, id: &str) -> u32 {
    // FNV-1a over the day and the id, then murmur3's last steps, without which one letter changes only the lowest bits.
    let bytes = day.0.to_le_bytes().into_iter().chain(id.bytes());
    let hash = bytes
        .fold(0x811c_9dc5_u32, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193));
    let hash = (hash ^ (hash >> 16)).wrapping_mul(0x85eb_ca6b);
    let hash = (hash ^ (hash >> 13)).wrapping_mul(0xc2b2_ae35);
    hash ^ (hash >> 16)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Who comes first on a day.
    fn first<'a>(day: i32, ids: &[&'a str]) -> Option<&'a str> {
        ids.iter().copied().min_by_key(|id| turn(Day(day), id))
    }

    proptest! {
        #[test]
        fn over_two_years_everybody_comes_first_about_equally_often(start in 0..40_000_i32, name in "[a-z]{1,8}") {
            let ids: Vec<String> = (0..4).map(|number| format!("{name}-{number}")).collect();
            let ids: Vec<&str> = ids.iter().map(String::as_str).collect();
            let days = 730;
            for id in &ids {
                let turns = (start..start + days).filter(|day| first(*day, &ids) == Some(*id)).count();
                // A quarter is 182; six standard deviations are 70.
                prop_assert!((112..=253).contains(&turns), "{id}: {turns}");
            }
        }
    }
}
