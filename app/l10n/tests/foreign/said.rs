//! Our voice says what a suite expects.
//!
//! Three things of the suites it does not have, for nobody here asks for them: functions and transformations that a program adds, and a
//! list of what went wrong; it tells whether something did. It has no name for what it leaves out. Isolation is always on.

use anyhow::{Context, Result, ensure};
use l10n::{Arg, voice::Voice};

use crate::{
    resolver::Around,
    suite::{Argument, Assert},
};

/// Does the test ask for what the voice has?
pub(crate) fn applies(around: &Around) -> bool {
    let wanted = around.bundle.as_ref().map_or(&around.defaults, |(wanted, _)| wanted);
    wanted.transform.is_none()
        && wanted.errors.is_empty()
        && wanted.functions.iter().all(|name| name == "NUMBER")
}

/// Every assert of a test holds.
pub(crate) fn check(around: &Around, asserts: &[Assert]) -> Result<()> {
    let defaults = &around.defaults;
    let (wanted, resources) = match &around.bundle {
        Some((wanted, resources)) => (wanted, resources),
        None => (defaults, &around.resources),
    };
    let locale = wanted.locales.first().or(defaults.locales.first()).context("no locale")?;
    let isolating = wanted.use_isolating.or(defaults.use_isolating).unwrap_or(true);
    let mut voice = Voice::new(locale);
    for resource in resources {
        voice.add(&resource.source);
    }
    let holds = |assert: &Assert| holds(&voice, assert, isolating);
    asserts.iter().try_for_each(|assert| holds(assert).with_context(|| assert.id.clone()))
}

fn holds(voice: &Voice, assert: &Assert, isolating: bool) -> Result<()> {
    if let Some(missing) = assert.missing {
        // A message may stand on its attributes alone.
        let parts = ["", ".attr", ".attr1"].map(|part| assert.id.clone() + part);
        let there = parts.iter().any(|id| voice.has(id));
        ensure!(there != missing, "missing: {}", !missing);
        return Ok(());
    }
    let expected = assert.value.as_deref().context("it expects nothing")?;
    let id = match &assert.attribute {
        Some(name) => format!("{}.{name}", assert.id),
        None => assert.id.clone(),
    };
    let argument = |value| match value {
        &Argument::Number(number) => Arg::Number(number),
        Argument::Text(text) => Arg::Text(text),
    };
    let args: Vec<_> =
        assert.args.iter().map(|(name, value)| (name.as_str(), argument(value))).collect();
    let said = voice.say(&id, &args).context("there is no such message")?;
    let text = if isolating { said.text } else { l10n::plain(&said.text) };
    // A term that misses something is named, but is no error there.
    let left_out = expected.contains("{$") || !assert.errors.is_empty();
    let expected = if left_out { without_names(expected) } else { expected.to_owned() };
    ensure!(text == expected, "is {text:?}, expected {expected:?}");
    ensure!(said.whole != left_out, "whole: {}", said.whole);
    Ok(())
}

/// The suites name what cannot be said: `{$name}`.
fn without_names(text: &str) -> String {
    let mut kept = String::new();
    let mut rest = text;
    while let Some((before, behind)) = rest.split_once('{') {
        kept.push_str(before);
        rest = behind.split_once('}').map_or("", |(_, rest)| rest);
    }
    kept + rest
}
