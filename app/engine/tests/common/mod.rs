//! The shipped content, and people made of numbers, for tests and benches.

pub(crate) mod people;

use std::{path::Path, sync::OnceLock};

use catalogue::Content;
use engine::{Day, World};

/// The packs in `server/catalogue`, compiled once a program.
pub(crate) fn content() -> &'static Content {
    static CONTENT: OnceLock<Content> = OnceLock::new();
    CONTENT.get_or_init(|| {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../server/catalogue");
        let files = rules::read_folder(&folder).expect("the packs are there");
        rules::compile(&files, &Default::default()).expect("the packs compile")
    })
}

/// The day on which the tests' people ask.
pub(crate) fn today() -> Day {
    Day::from_ymd(2026, 11, 22)
}

/// The content made ready, with all local offers.
pub(crate) fn world() -> &'static World<'static> {
    static WORLD: OnceLock<World<'static>> = OnceLock::new();
    WORLD.get_or_init(|| World::new(&content().book, content().locals(), today()))
}
