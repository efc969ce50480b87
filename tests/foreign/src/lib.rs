//! Test data by others, to run our software against. It is not part of this repository: `FOREIGN_FIXTURES` names its folder; a
//! relative one starts at the workspace, wherever cargo runs the test. Where it is absent, that is said, and such tests end early.

mod schema;

use std::{
    env, fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result};

pub use schema::Schema;

/// A folder of it, such as `hsds/examples`. None: it is not here, which is said.
pub fn folder(name: &str) -> Option<PathBuf> {
    let root = env::var_os("FOREIGN_FIXTURES").unwrap_or_else(|| "../shared/fixtures".into());
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").join(root).join(name);
    if folder.is_dir() {
        return Some(folder);
    }
    eprintln!("SKIPPED: no test data by others for {name} (set FOREIGN_FIXTURES to its folder)");
    None
}

/// The text of a file of HSDS, such as `examples/base.json`. None: HSDS is not here, which is said.
///
/// # Errors
/// HSDS is here, and the file is not.
pub fn hsds(file: &str) -> Result<Option<String>> {
    let Some(folder) = folder("hsds") else { return Ok(None) };
    let path = folder.join(file);
    fs::read_to_string(&path).map(Some).with_context(|| path.display().to_string())
}

/// The files of a folder with an ending such as `ftl`, sorted; none if it is not here, which is said.
///
/// # Errors
/// A folder that cannot be read.
pub fn files(name: &str, ending: &str) -> Result<Vec<PathBuf>> {
    let Some(folder) = folder(name) else { return Ok(Vec::new()) };
    let mut files = Vec::new();
    for entry in fs::read_dir(folder)? {
        files.push(entry?.path());
    }
    files.retain(|path| path.extension().is_some_and(|found| found == ending));
    files.sort();
    Ok(files)
}
