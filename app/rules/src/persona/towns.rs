//! The list of towns that ships with the reader, by name.

use std::{
    collections::{BTreeMap, HashMap},
    sync::LazyLock,
};

use serde::Deserialize;

use super::place::Where;

/// Words with which the second part of a name begins.
const JOINTS: [&str; 10] = ["am", "an", "in", "im", "ob", "bei", "vor", "unter", "a", "i"];

/// The list beside this file.
#[derive(Deserialize)]
pub(super) struct Towns {
    /// By Land code: what the Land is called.
    name: BTreeMap<String, Vec<String>>,
    /// By country code: the country's names, and towns there.
    pub(super) country: BTreeMap<String, Vec<String>>,
    /// By id of a pack's place: names that belong to it.
    pub(super) place: BTreeMap<String, Vec<String>>,
    /// By Land code: towns.
    land: BTreeMap<String, Vec<String>>,
}

pub(super) static TOWNS: LazyLock<Towns> =
    LazyLock::new(|| toml::from_str(include_str!("towns.toml")).expect("a test reads the list"));

/// The list by folded name.
pub(super) struct Index {
    pub(super) full: HashMap<String, Where>,
    /// By the first part of the name; `None`: in several Länder.
    pub(super) short: HashMap<String, Option<Where>>,
}

pub(super) static INDEX: LazyLock<Index> = LazyLock::new(|| {
    let (mut full, mut short) = (HashMap::new(), HashMap::new());
    let mut add = |names: &[String], found: Where| {
        for name in names {
            full.entry(folded(name)).or_insert_with(|| found.clone());
        }
    };
    for (land, names) in &TOWNS.name {
        add(names, Where::Land(land.clone()));
    }
    for (land, names) in &TOWNS.land {
        add(names, Where::Elsewhere(land.clone()));
    }
    for (country, names) in &TOWNS.country {
        add(names, Where::Country(country.clone()));
    }
    for (land, names) in &TOWNS.land {
        let found = Where::Elsewhere(land.clone());
        for name in names {
            let first = short.entry(first_part(name)).or_insert_with(|| Some(found.clone()));
            if first.as_ref().is_some_and(|first| *first != found) {
                *first = None;
            }
        }
    }
    Index { full, short }
});

/// Without what tells towns of one name apart: `Frankfurt (Oder)` is `frankfurt`.
fn first_part(name: &str) -> String {
    let name = name.split(['(', '/', ',']).next().unwrap_or(name);
    shortened(&folded(name)).to_owned()
}

/// Up to the second part: `frankfurt am main` is `frankfurt`.
pub(super) fn shortened(name: &str) -> &str {
    let joint = name.match_indices(' ').find(|(at, _)| {
        let next = name[at + 1..].split(' ').next();
        next.is_some_and(|word| JOINTS.contains(&word))
    });
    joint.map_or(name, |(at, _)| &name[..at])
}

/// A name as it is compared: lower case, umlauts written out, only letters and digits, `St.` as `Sankt`.
pub(super) fn folded(name: &str) -> String {
    let mut plain = String::new();
    for sign in name.chars().flat_map(char::to_lowercase) {
        match sign {
            'ä' => plain.push_str("ae"),
            'ö' => plain.push_str("oe"),
            'ü' => plain.push_str("ue"),
            'ß' => plain.push_str("ss"),
            'é' | 'è' | 'ê' | 'ë' => plain.push('e'),
            _ if sign.is_alphanumeric() => plain.push(sign),
            _ => plain.push(' '),
        }
    }
    let words = plain.split_whitespace();
    let words: Vec<&str> = words.map(|word| if word == "st" { "sankt" } else { word }).collect();
    words.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_town_of_the_list_stands_in_two_lands() {
        let mut known: HashMap<String, &str> = HashMap::new();
        for (land, names) in &TOWNS.land {
            for name in names {
                let before = known.insert(folded(name), land);
                assert_eq!(before, None, "{name} stands there twice");
            }
        }
        assert!(known.len() > 1_000, "only {} towns", known.len());
    }

    #[test]
    fn names_are_compared_as_people_write_them() {
        for (name, other) in [
            ("Saarbrücken", "SAARBRUECKEN"),
            ("St. Wendel", "Sankt Wendel"),
            ("Gießen", "Giessen"),
            ("Frankfurt (Oder)", "Frankfurt/Oder"),
            ("Behren-lès-Forbach", "behren les forbach"),
        ] {
            assert_eq!(folded(name), folded(other));
        }
    }

    #[test]
    fn the_first_part_counts_where_it_means_one_land() {
        let short = |name: &str| INDEX.short.get(name).cloned().flatten();
        assert_eq!(short("freiburg"), Some(Where::Elsewhere("BW".to_owned())));
        assert_eq!(short("neustadt"), None, "in six Länder");
        assert_eq!(short("friedberg"), None, "in Hessen and Bayern");
    }
}
