//! The specs of `browser/`, each a named test in a real Chromium against a real server.

use std::{
    collections::HashMap,
    process::ExitCode,
    sync::{Arc, OnceLock},
};

use anyhow::Result;
use libtest_mimic::{Arguments, Completion, Failed, Trial};
use tests::browser::{
    Browser,
    report::{Fate, Spec},
};

/// What came of each spec, by Playwright's id; or why nothing could run.
type Fates = Result<HashMap<String, Fate>, String>;

fn main() -> ExitCode {
    let arguments = Arguments::from_args();
    let found = Browser::prepare().and_then(|browser| Ok((browser.specs()?, browser)));
    let (specs, browser) = match found {
        Ok(found) => found,
        Err(error) => {
            eprintln!("browser tests: {error:#}");
            return ExitCode::FAILURE;
        }
    };
    let wanted = specs.iter().filter(|spec| {
        let trial = Trial::test(&spec.name, || Ok(()));
        !arguments.is_filtered_out(&trial)
    });
    let wanted: Vec<Spec> = wanted.cloned().collect();
    let run = Arc::new(Run { browser, wanted, fates: OnceLock::new() });
    let trials = specs.into_iter().map(|spec| {
        let skipped = matches!(spec.fate, Fate::Skipped(_));
        let run = Arc::clone(&run);
        Trial::ignorable_test(spec.name.clone(), move || run.of(&spec))
            .with_kind("browser")
            .with_ignored_flag(skipped)
    });
    libtest_mimic::run(&arguments, trials.collect()).exit_code()
}

struct Run {
    browser: Browser,
    wanted: Vec<Spec>,
    fates: OnceLock<Fates>,
}

impl Run {
    fn of(&self, spec: &Spec) -> Result<Completion, Failed> {
        let fates = self.fates.get_or_init(|| {
            let report = self.browser.run(&self.wanted).map_err(|error| format!("{error:#}"))?;
            Ok(report.specs().into_iter().map(|spec| (spec.id, spec.fate)).collect())
        });
        match fates.as_ref()?.get(&spec.id) {
            Some(Fate::Passed) => Ok(Completion::Completed),
            Some(Fate::Skipped(why)) => Ok(Completion::ignored_with(why)),
            Some(Fate::Failed(why)) => Err(why.into()),
            None => Err("Playwright did not run it".into()),
        }
    }
}
