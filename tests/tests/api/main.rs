//! The interface for programs, asked over HTTP: HSDS as the standard wants it, and schemathesis.

mod answers;
mod fuzz;
mod lines;
mod lists;
mod standard;
mod town;
mod world;

use std::{
    process::ExitCode,
    sync::{Arc, OnceLock},
};

use anyhow::Result;
use libtest_mimic::{Arguments, Failed, Trial};
use world::World;

/// Something that is true of the server.
type Truth = fn(&World) -> Result<()>;

const TRUTHS: [(&str, Truth); 13] = [
    ("every_endpoint_answers", answers::all_answer),
    ("it_says_what_it_is", answers::about),
    ("values_that_cannot_be_read_are_named", answers::wrong_values),
    ("what_is_not_there_is_a_problem", answers::unknown),
    ("equal_answers_have_equal_tags", answers::tags),
    ("pages_are_as_hsds_wants_them", lists::pages),
    ("filters_apply_at_once", lists::filters),
    ("modified_after_is_at_or_after", lists::modified_after),
    ("records_are_whole_own_or_minimal", lists::forms),
    ("lines_go_on_behind_any_id", lines::lines),
    ("everything_is_valid_hsds", standard::valid),
    ("what_goes_out_comes_in_again", standard::comes_in_again),
    ("a_cursor_outlives_a_publication", lines::cursor),
];

fn main() -> ExitCode {
    let mut arguments = Arguments::from_args();
    // One after the other: the last ones publish, and the server is one.
    arguments.test_threads = Some(1);
    let world = Arc::new(OnceLock::new());
    let mut trials: Vec<Trial> = TRUTHS
        .into_iter()
        .map(|(name, truth)| {
            let world = Arc::clone(&world);
            Trial::test(name, move || truth(started(&world)?).map_err(failed)).with_kind("hsds")
        })
        .collect();
    let fuzzed = Arc::clone(&world);
    trials.push(
        Trial::ignorable_test("schemathesis_finds_nothing", move || fuzz::run(|| started(&fuzzed)))
            .with_kind("openapi"),
    );
    let code = libtest_mimic::run(&arguments, trials).exit_code();
    if let Some(Ok(world)) = Arc::into_inner(world).and_then(OnceLock::into_inner)
        && let Err(error) = world.end()
    {
        eprintln!("the server did not end well: {error:#}");
        return ExitCode::FAILURE;
    }
    code
}

/// The server of all trials, started when the first one asks.
fn started(world: &OnceLock<Result<World, String>>) -> Result<&World, Failed> {
    let started = world.get_or_init(|| World::new().map_err(|error| format!("{error:#}")));
    started.as_ref().map_err(|error| error.clone().into())
}

fn failed(error: anyhow::Error) -> Failed {
    format!("{error:#}").into()
}
