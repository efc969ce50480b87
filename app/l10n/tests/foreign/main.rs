//! Fluent as others test it: files and the trees they parse to (`projectfluent/fluent`), messages and what becomes of them
//! (`projectfluent/fluent-rs`).

mod alike;
mod reading;
mod resolver;
mod said;
mod suite;
mod tree;

use std::{path::Path, process::ExitCode};

use anyhow::Result;
use libtest_mimic::{Arguments, Failed, Trial};

fn main() -> Result<ExitCode> {
    let arguments = Arguments::from_args();
    let mut trials = Vec::new();
    for path in foreign::files("fluent/syntax", "ftl")? {
        let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        for (kind, test) in [
            ("tree", tree::check as fn(&Path) -> Result<()>),
            ("read", reading::check),
            ("voice", reading::heard),
        ] {
            let path = path.clone();
            trials.push(trial(kind, &name, false, move || test(&path)));
        }
    }
    trials.extend(resolver::trials()?);
    for folder in ["fluent/syntax", "fluent/resolver"] {
        if foreign::folder(folder).is_none() {
            trials.push(trial("absent", folder, true, || Ok(())));
        }
    }
    Ok(libtest_mimic::run(&arguments, trials).exit_code())
}

fn trial(
    kind: &str,
    name: &str,
    ignored: bool,
    test: impl FnOnce() -> Result<()> + Send + 'static,
) -> Trial {
    let run = move || test().map_err(|error| Failed::from(format!("{error:#}")));
    Trial::test(name, run).with_kind(kind).with_ignored_flag(ignored)
}
