//! compare-locales, with which Mozilla checks its own languages.

use std::{
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, Result};
use serde_json::Value;

use super::{both, installed};

/// What is installed.
const PACKAGE: &str = "compare-locales==9.0.5";

/// An installed compare-locales.
pub struct CompareLocales {
    program: PathBuf,
}

/// What it counted, over all languages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Counts {
    /// Languages that it read.
    pub languages: usize,
    /// What it calls errors.
    pub errors: u64,
    /// What it calls warnings.
    pub warnings: u64,
}

impl CompareLocales {
    /// Finds it, or installs it.
    ///
    /// # Errors
    /// One line: what is missing, and how to get it.
    pub fn prepare() -> Result<Self> {
        Ok(Self { program: installed("compare-locales", PACKAGE)?.join("compare-locales") })
    }

    /// Runs it on a project file; everything it said, and what it counted.
    ///
    /// # Errors
    /// It does not run, or answers something else than it used to.
    pub fn run(&self, project: &Path) -> Result<(String, Counts)> {
        let folder = project.parent().context("a project file lies in a folder")?;
        let compare = |arguments: &[&str]| {
            let mut command = Command::new(&self.program);
            command.args(arguments).arg(project).arg(folder);
            command.output().context("starting compare-locales")
        };
        let said = both(&compare(&["-q", "-q"])?);
        let output = compare(&["--json", "-", "--return-zero"])?;
        let answer: Value =
            serde_json::from_slice(&output.stdout).with_context(|| both(&output))?;
        let summary = answer[0]["summary"].as_object().context("it counts by language")?;
        let sum = |what: &str| summary.values().filter_map(|counts| counts[what].as_u64()).sum();
        let counts =
            Counts { languages: summary.len(), errors: sum("errors"), warnings: sum("warnings") };
        Ok((said, counts))
    }
}
