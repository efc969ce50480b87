//! The small complete pack below `tests/pack`, and the messages it names.

use std::{collections::BTreeSet, path::Path};

use rules::{PackFile, read_folder};

/// The pack's files.
pub(crate) fn pack() -> Vec<PackFile> {
    read_folder(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/pack")))
        .expect("the small pack is there")
}

/// Every message the pack needs, and no other.
pub(crate) fn messages() -> BTreeSet<String> {
    "block-wishes block-papers block-papers.announce question-wishes question-german question-paper \
     field-german-children_ages value-goals-deutsch value-goals-arbeit value-german_level-A0 \
     value-german_level-A1 value-german_level-B1 value-paper-eu value-paper-title \
     value-paper-unknown_paper phase-1 phase-1.voice phase-1.name phase-3 phase-3.voice phase-3.name \
     line-3a theme-german type-mbe type-mbe.what type-integrationskurs type-integrationskurs.what \
     note-first-come reason-no-group reason-claim reason-places missing-status missing-months_in_germany missing-entry \
     missing-qualification who-auslaenderbehoerde who-agentur \
     offer-vhs-kurs offer-hotline"
        .split(' ')
        .map(str::to_owned)
        .collect()
}
