//! Our software runs on the test data by others: here HSDS; Fluent's is run in `app/l10n/tests/foreign`.

use std::{fs, path::Path};

use anyhow::{Result, ensure};
use libtest_mimic::{Arguments, Failed, Trial};
use tests::hsds;

const FOLDER: &str = "hsds/examples";

fn main() -> Result<()> {
    let arguments = Arguments::from_args();
    let mut trials = Vec::new();
    if foreign::folder(FOLDER).is_none() {
        trials.push(Trial::test(FOLDER, || Ok(())).with_kind("absent").with_ignored_flag(true));
    }
    for path in foreign::files(FOLDER, "json")? {
        let name = format!("{FOLDER}/{}", path.file_stem().unwrap_or_default().to_string_lossy());
        let run = move || import(&path).map_err(|error| Failed::from(format!("{error:#}")));
        trials.push(Trial::test(name, run).with_kind("hsds"));
    }
    libtest_mimic::run(&arguments, trials).exit()
}

/// An example of the standard imports without a rejected record, and what is written of it imports as the same.
fn import(path: &Path) -> Result<()> {
    let graph = hsds::graph(&fs::read(path)?)?;
    let mut written = Vec::new();
    exchange::write::page(&graph, &mut written)?;
    let mut again = Vec::new();
    exchange::write::page(&hsds::graph(&written)?, &mut again)?;
    ensure!(again == written, "what it becomes does not come back");
    Ok(())
}
