//! Schemathesis against the live server: no answer above 499, none that the description does not have.

use libtest_mimic::{Completion, Failed};
use tests::python::Schemathesis;

use crate::{town::id, world::World};

/// Runs it, where it can be installed.
pub(crate) fn run<'a>(
    world: impl FnOnce() -> Result<&'a World, Failed>,
) -> Result<Completion, Failed> {
    let schemathesis = match Schemathesis::prepare() {
        Ok(schemathesis) => schemathesis,
        Err(reason) => return Ok(Completion::ignored_with(format!("{reason:#}"))),
    };
    let things = [
        ("services", "first"),
        ("organizations", "Musterverein"),
        ("service_at_locations", "Haus Eins place"),
        ("taxonomies", "subjects"),
        ("taxonomy_terms", "Nähen"),
    ];
    let things = things
        .map(|(list, name)| (format!("/hsds/{list}/{{id}}"), format!("id = \"{}\"", id(name))));
    let others = [
        ("/hsds/profile/{file}", "file = \"service.json\""),
        ("/api/v1/texts/{lang}", "lang = \"de\""),
    ];
    let others = others.map(|(path, parameter)| (path.to_owned(), parameter.to_owned()));
    let known: Vec<_> = things.into_iter().chain(others).collect();
    let said =
        schemathesis.run(world()?.address(), &known).map_err(|error| format!("{error:#}"))?;
    eprintln!("schemathesis: {said}");
    Ok(Completion::Completed)
}
