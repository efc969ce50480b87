//! The suites as trials: one for each test that is about what we have, named by the suites around it.

use std::fs;

use anyhow::{Context, Result};
use libtest_mimic::Trial;
use serde::de::DeserializeOwned;

use crate::{
    said,
    suite::{Bundle, Defaults, File, Resource, Suite},
};

/// What stands around a test, from the file to the test itself.
#[derive(Clone, Default)]
pub(crate) struct Around {
    pub(crate) defaults: Bundle,
    pub(crate) resources: Vec<Resource>,
    /// The last one is the test's; it holds the resources that stood around it.
    pub(crate) bundle: Option<(Bundle, Vec<Resource>)>,
}

/// All of them; what upstream leaves out is shown as ignored.
pub(crate) fn trials() -> Result<Vec<Trial>> {
    let mut trials = Vec::new();
    let files = foreign::files("fluent/resolver", "yaml")?;
    let defaults = files.iter().find(|path| path.ends_with("defaults.yaml"));
    let defaults: Defaults = defaults.map(|path| read(path)).transpose()?.unwrap_or_default();
    let around = Around { defaults: defaults.bundle, ..Around::default() };
    for path in files.iter().filter(|path| !path.ends_with("defaults.yaml")) {
        let name = path.file_stem().unwrap_or_default().to_string_lossy();
        let file: File = read(path)?;
        for suite in file.suites {
            collect(&mut trials, &name, suite, around.clone(), false);
        }
    }
    Ok(trials)
}

fn read<T: DeserializeOwned>(path: &std::path::Path) -> Result<T> {
    serde_saphyr::from_str(&fs::read_to_string(path)?).with_context(|| path.display().to_string())
}

fn collect(trials: &mut Vec<Trial>, name: &str, suite: Suite, mut around: Around, ignored: bool) {
    let name = format!("{name} > {}", suite.name);
    let ignored = ignored || suite.ignored;
    around.resources.extend(suite.resources);
    for bundle in suite.bundles {
        around.bundle = Some((bundle, around.resources.clone()));
    }
    // A suite without tests says how its bundle is made.
    if suite.tests.is_empty() && suite.suites.is_empty() {
        let (around, asserts) = (around.clone(), suite.asserts);
        if said::applies(&around) {
            let test = move || said::check(&around, &asserts);
            trials.push(crate::trial("resolver", &name, ignored, test));
        }
    }
    for inner in suite.suites.into_iter().chain(suite.tests) {
        collect(trials, &name, inner, around.clone(), ignored);
    }
}
