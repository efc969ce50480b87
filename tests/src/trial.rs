//! A test that may find that it cannot be tried here: a program is missing, or the system does not allow it.

use anyhow::Result;
use libtest_mimic::{Completion, Trial};

/// The test; what went wrong is told with its causes.
pub fn trial(
    name: impl Into<String>,
    test: impl FnOnce() -> Result<Completion> + Send + 'static,
) -> Trial {
    Trial::ignorable_test(name, || test().map_err(|error| format!("{error:#}").into()))
}

/// It held, or `None`: it could not be tried, and why.
pub fn held(done: Option<()>, why: &str) -> Completion {
    match done {
        Some(()) => Completion::Completed,
        None => Completion::ignored_with(why),
    }
}
