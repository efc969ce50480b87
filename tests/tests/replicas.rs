//! Three servers of one PostgreSQL behind nginx, while clients ask without a pause.

use std::process::ExitCode;

use anyhow::{Context, Result};
use libtest_mimic::{Arguments, Completion, Trial};
use tests::{
    load::replicas::{Fleet, MORE},
    many::child,
    postgres::Postgres,
    trial::{held, trial},
};

/// So many clients: more than servers, so that each server has some.
const CLIENTS: usize = 4;
/// So many publications.
const PUBLICATIONS: usize = 3;

fn main() -> Result<ExitCode> {
    // The servers are processes of their own: this program calls itself.
    if let Some(code) = child::of_this()? {
        return Ok(code);
    }
    let mut arguments = Arguments::from_args();
    // One after the other: each has three servers, and they share the processors.
    arguments.test_threads = Some(1);
    let trials = vec![
        with_fleet("a_publication_under_load_reaches_all_clients", published),
        with_fleet("a_server_that_stops_drops_nothing", stopped),
        with_fleet("a_server_that_is_killed_is_passed_over", killed),
    ];
    let code = libtest_mimic::run(&arguments, trials).exit_code();
    Postgres::finish();
    Ok(code)
}

/// A test that is ignored where PostgreSQL or nginx is missing.
fn with_fleet(name: &str, test: fn(Fleet) -> Result<()>) -> Trial {
    let run = move || {
        let Some(postgres) = Postgres::shared()? else {
            return Ok(Completion::ignored_with("no PostgreSQL"));
        };
        let fleet = Fleet::start(postgres.database()?)?;
        Ok(held(fleet.map(test).transpose()?, "no nginx"))
    };
    trial(name, run).with_kind("replicas")
}

fn published(fleet: Fleet) -> Result<()> {
    // How long it takes depends on the machine; that it reaches each client, and that nobody is answered badly, does not.
    fleet.publish(fleet.clients(CLIENTS), 0..PUBLICATIONS).map(|_| ())
}

fn stopped(mut fleet: Fleet) -> Result<()> {
    let mut clients = fleet.clients(CLIENTS);
    clients.answered(MORE)?;
    fleet.stop_one().context("stopping one")?;
    clients.answered(MORE)?;
    clients.finish().map(|_| ())
}

fn killed(mut fleet: Fleet) -> Result<()> {
    let mut clients = fleet.clients(CLIENTS);
    clients.answered(MORE)?;
    fleet.kill_one().context("killing one")?;
    clients.answered(MORE)?;
    clients.finish().map(|_| ())
}
