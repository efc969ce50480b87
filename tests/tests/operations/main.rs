//! The files of the operations page (`server/docs/`), judged by the programs they are for: systemd, Caddy, nginx. And what the
//! page and the README point to is there. A judge that is missing is named, and its tests are shown as ignored.

mod files;
mod papers;
mod proxies;
mod units;

use std::process::ExitCode;

use anyhow::Result;
use libtest_mimic::{Arguments, Completion};
use tests::trial::trial;

/// Something that is true of the files; `Some` is why it could not be asked.
type Truth = fn() -> Result<Option<&'static str>>;

const TRUTHS: [(&str, Truth); 9] = [
    ("systemd::reads_the_units", units::read),
    ("systemd::finds_the_services_shut_in", units::shut_in),
    ("systemd::leaves_room_for_the_settings", units::room),
    ("caddy::reads_its_file", proxies::caddy_reads),
    ("nginx::reads_its_file", proxies::nginx_reads),
    ("caddy::passes_on_and_tells_nobody", proxies::caddy_serves),
    ("nginx::passes_on_and_tells_nobody", proxies::nginx_serves),
    ("papers::no_link_is_dead", papers::links),
    ("npm::is_locked_and_runs_no_scripts", papers::npm),
];

fn main() -> ExitCode {
    let trials = TRUTHS.into_iter().map(|(name, truth)| {
        trial(name, move || {
            let Some(missing) = truth()? else { return Ok(Completion::Completed) };
            eprintln!("{name} is ignored: {missing}");
            Ok(Completion::ignored_with(missing))
        })
    });
    libtest_mimic::run(&Arguments::from_args(), trials.collect()).exit_code()
}
