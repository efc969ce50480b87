//! `wegkette rules graph` and `wegkette rules diff`.

mod diff;
mod graph;

use std::process::ExitCode;

use engine::Day;

use crate::Config;

/// What the command takes.
#[derive(clap::Subcommand)]
pub enum Arguments {
    /// Draw questions, facts and rules of an offer type.
    Graph(graph::Arguments),
    /// Name the people of the cases whose outcome differs between two folders of packs; exit code 1 if there are any.
    Diff(diff::Arguments),
}

/// Runs one of them.
///
/// # Errors
/// Folders that cannot be read, files that cannot be written, names that nothing has.
pub fn run(arguments: &Arguments, config: &Config) -> anyhow::Result<ExitCode> {
    match arguments {
        Arguments::Graph(arguments) => graph::run(arguments, config),
        Arguments::Diff(arguments) => diff::run(arguments, config),
    }
}

/// A day on the command line.
fn day(text: &str) -> Result<Day, String> {
    let exact = Day::parse(text).filter(|(first, last)| first == last);
    exact.map(|(day, _)| day).ok_or_else(|| "expected a day such as 2027-03-01".to_owned())
}
