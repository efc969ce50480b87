//! The foreign judge of the languages: compare-locales, which knows nothing of our checker, finds no error in them.

use std::{fs, path::Path, process::ExitCode};

use anyhow::{Result, ensure};
use libtest_mimic::{Arguments, Completion};
use tests::{content::workspace, python::CompareLocales, trial::trial};

fn main() -> ExitCode {
    let mut arguments = Arguments::from_args();
    // One after the other: the first one may have to install the judge.
    arguments.test_threads = Some(1);
    let trials = vec![
        trial("compare_locales_finds_no_error", || judged(no_error)),
        trial("compare_locales_finds_planted_errors", || judged(planted)),
    ];
    libtest_mimic::run(&arguments, trials).exit_code()
}

fn judged(test: fn(&CompareLocales) -> Result<()>) -> Result<Completion> {
    match CompareLocales::prepare() {
        Ok(judge) => test(&judge).map(|()| Completion::Completed),
        Err(reason) => Ok(Completion::ignored_with(format!("{reason:#}"))),
    }
}

fn no_error(judge: &CompareLocales) -> Result<()> {
    let (said, counts) = judge.run(&workspace().join("locales/l10n.toml"))?;
    eprintln!("compare-locales: {counts:?}");
    ensure!(counts.languages > 1, "it reads no languages: {said}");
    ensure!(counts.errors == 0, "{said}");
    Ok(())
}

/// A judge who never finds anything would be none.
fn planted(judge: &CompareLocales) -> Result<()> {
    let folder = tempfile::tempdir()?;
    let write = |name: &str, text: &str| -> Result<()> {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().unwrap_or(Path::new("")))?;
        Ok(fs::write(path, text)?)
    };
    let project = fs::read_to_string(workspace().join("locales/l10n.toml"))?;
    let begin = project.lines().find(|line| line.starts_with("locales"));
    write("l10n.toml", &project.replace(begin.unwrap_or_default(), "locales = [\"en\"]"))?;
    write("de/app.ftl", "a = A\n    .title = B\n")?;
    write("en/app.ftl", "a = one\n")?;
    let (said, counts) = judge.run(&folder.path().join("l10n.toml"))?;
    ensure!(counts.errors == 1, "{said}");
    Ok(())
}
