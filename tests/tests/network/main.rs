//! What a network can do to the server: slow, huge, silent, malformed, in the middle of its stopping. Each server is a process of
//! its own; afterwards it must still answer, must not have panicked, and must not have grown.

mod bodies;
mod heads;
mod idle;
mod slow;
mod smuggling;
mod stopping;
mod world;

use std::process::ExitCode;

use anyhow::Result;
use libtest_mimic::Arguments;
use tests::{
    many::child,
    trial::{held, trial},
};

/// Something that must hold; `None` where it cannot be tried here, and why stands on stderr.
type Truth = fn() -> Result<Option<()>>;

const TRUTHS: [(&str, Truth); 18] = [
    ("a_head_that_comes_slowly_ends", slow::head),
    ("a_connection_that_says_nothing_ends", slow::silence),
    ("a_body_that_comes_slowly_is_not_waited_for", slow::body),
    ("a_reader_who_takes_nothing_is_left", slow::reader),
    ("huge_heads_are_refused", heads::huge),
    ("addresses_that_climb_lead_nowhere", heads::climbing),
    ("bytes_that_are_no_text_do_no_harm", heads::no_text),
    ("ranges_are_not_served_in_pieces", heads::ranges),
    ("a_huge_body_is_refused_before_it_comes", bodies::announced),
    ("a_body_without_end_takes_no_memory", bodies::endless),
    ("ten_thousand_silent_connections_leave_room_for_others", idle::ten_thousand),
    ("beyond_the_limit_connections_wait", idle::beyond),
    ("requests_are_not_smuggled", smuggling::direct),
    ("requests_are_not_smuggled_through_nginx", smuggling::nginx),
    ("requests_are_not_smuggled_through_caddy", smuggling::caddy),
    ("what_is_being_answered_when_it_stops_is_answered", stopping::under_load),
    ("a_slow_answer_is_finished_when_it_stops", stopping::slow_answer),
    ("a_server_that_stops_is_not_ready", stopping::readiness),
];

fn main() -> Result<ExitCode> {
    // The servers are processes of their own: this program calls itself.
    if let Some(code) = child::of_this()? {
        return Ok(code);
    }
    let trials = TRUTHS.into_iter();
    let trials = trials
        .map(|(name, truth)| trial(name, move || Ok(held(truth()?, "not possible here"))))
        .collect();
    Ok(libtest_mimic::run(&Arguments::from_args(), trials).exit_code())
}
