//! The shipped content, compiled once per test program.

use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use catalogue::Content;
use engine::Day;

/// The workspace's root.
pub fn workspace() -> &'static Path {
    static ROOT: OnceLock<PathBuf> = OnceLock::new();
    ROOT.get_or_init(|| {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        root.canonicalize().unwrap_or(root)
    })
}

/// The packs in `server/catalogue`, compiled.
///
/// # Panics
/// If they do not compile: every test that uses them then reports the pack's problems.
pub fn content() -> &'static Content {
    static CONTENT: OnceLock<Content> = OnceLock::new();
    CONTENT.get_or_init(|| {
        let files = rules::read_folder(&workspace().join("server/catalogue"));
        let files = files.unwrap_or_else(|error| panic!("{error}"));
        rules::compile(&files, &Default::default()).unwrap_or_else(|problems| {
            let problems: Vec<String> = problems.iter().map(ToString::to_string).collect();
            panic!("the packs do not compile:\n{}", problems.join("\n"))
        })
    })
}

/// The day for which the cases were written.
pub fn today() -> Day {
    Day::from_ymd(2026, 11, 22)
}
