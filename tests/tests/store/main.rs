//! The contract of a store: every story is told on SQLite and on PostgreSQL. And what publications promise to copies and to
//! other servers, whatever the database.

mod announce;
mod backup;
mod story;
mod sync;
mod world;

use std::process::ExitCode;

use anyhow::Result;
use libtest_mimic::{Arguments, Failed, Trial};
use tests::postgres::{Postgres, trial};
use world::Place;

/// A story, told in a fresh database.
type Story = fn(&Place) -> Result<()>;

const STORIES: [(&str, Story); 20] = [
    ("a_catalogue_is_published_and_comes_back", story::published_and_back),
    ("the_same_is_not_published_twice", story::the_same_twice),
    ("what_is_not_committed_has_never_been", story::not_committed),
    ("two_publishers_get_two_versions", story::two_publishers),
    ("the_packs_yield_to_others", story::packs_yield),
    ("a_part_adds_and_a_whole_replaces", story::part_and_whole),
    ("every_change_is_kept", story::every_change),
    ("a_dry_run_changes_nothing", story::dry_run),
    ("one_address_belongs_to_one", story::one_address),
    ("one_code_belongs_to_one", story::one_code),
    ("a_place_told_once_is_changed_once", story::one_location),
    ("what_changes_around_a_service_changes_it", story::when_changed),
    ("what_is_too_long_ago_cannot_be_told", story::too_long_ago),
    ("apply_of_a_delta_is_what_is_published", sync::histories),
    ("a_backup_comes_back_as_another_history", backup::comes_back),
    ("a_backup_moves_between_databases", backup::moves),
    ("what_is_no_backup_is_refused", backup::refuses),
    ("a_backup_is_of_one_moment", backup::consistent),
    ("other_servers_hear_of_it", announce::heard),
    ("it_can_be_closed_while_somebody_listens", announce::closed),
];

fn main() -> ExitCode {
    let mut trials = Vec::new();
    for (name, story) in STORIES {
        trials.push(
            Trial::test(format!("sqlite::{name}"), move || {
                let folder = tempfile::tempdir()?;
                story(&Place::Folder(folder.path())).map_err(failed)
            })
            .with_kind("sqlite"),
        );
        trials.push(trial(format!("postgres::{name}"), move |postgres| {
            story(&Place::Postgres(postgres))
        }));
    }
    trials.push(Trial::test("a_change_among_five_thousand_is_small", || {
        sync::small_delta().map_err(failed)
    }));
    trials.push(Trial::test("unknown_databases_are_named", || {
        story::unknown_databases().map_err(failed)
    }));
    let code = libtest_mimic::run(&Arguments::from_args(), trials).exit_code();
    Postgres::finish();
    code
}

fn failed(error: anyhow::Error) -> Failed {
    format!("{error:#}").into()
}
