//! Our bundle does what a suite expects.

use std::borrow::Cow;

use anyhow::{Context, Result, bail, ensure};
use fluent::{FluentArgs, FluentError, FluentResource, FluentValue, resolver::ResolverError};
use l10n::bundle::{Bundle, bundle};

use crate::{
    resolver::Around,
    suite::{Argument, Assert, Expected, Resource},
};

/// Every assert of a test holds.
pub(crate) fn check(around: &Around, asserts: &[Assert]) -> Result<()> {
    let bundle = made(around)?;
    asserts.iter().try_for_each(|assert| holds(&bundle, assert).with_context(|| assert.id.clone()))
}

/// A bundle as the test wants it; the errors on the way are those that it expects.
fn made(around: &Around) -> Result<Bundle> {
    let defaults = &around.defaults;
    let (wanted, resources) = match &around.bundle {
        Some((wanted, resources)) => (wanted, resources),
        None => (defaults, &around.resources),
    };
    let locale = wanted.locales.first().or(defaults.locales.first()).context("no locale")?;
    let mut bundle = bundle(locale);
    if let Some(isolating) = wanted.use_isolating.or(defaults.use_isolating) {
        bundle.set_use_isolating(isolating);
    }
    match wanted.transform.as_deref() {
        None => {}
        Some("example") => bundle.set_transform(Some(|text| Cow::Owned(text.replace('a', "A")))),
        Some(other) => bail!("there is no transform {other}"),
    }
    let mut errors = Vec::new();
    for name in &wanted.functions {
        errors.extend(function(&mut bundle, name)?.err());
    }
    for resource in resources {
        errors.extend(bundle.add_resource(parsed(resource)?).err().unwrap_or_default());
    }
    told(&errors, &wanted.errors)?;
    Ok(bundle)
}

fn function(bundle: &mut Bundle, name: &str) -> Result<Result<(), FluentError>> {
    Ok(match name {
        // Ours is there and is what the suites are to meet.
        "NUMBER" => Ok(()),
        "IDENTITY" => bundle
            .add_function(name, |values, _| values.first().cloned().unwrap_or(FluentValue::Error)),
        "CONCAT" => bundle.add_function(name, |values, _| {
            let texts = values.iter().filter_map(|value| match value {
                FluentValue::String(text) => Some(text.to_string()),
                FluentValue::Number(number) => Some(number.value.to_string()),
                _ => None,
            });
            texts.collect::<String>().into()
        }),
        "SUM" => bundle.add_function(name, |values, _| {
            let numbers = values.iter().map(|value| match value {
                FluentValue::Number(number) => number.value,
                _ => f64::NAN,
            });
            numbers.sum::<f64>().into()
        }),
        other => bail!("there is no function {other}"),
    })
}

fn parsed(resource: &Resource) -> Result<FluentResource> {
    let (parsed, errors) = match FluentResource::try_new(resource.source.clone()) {
        Ok(parsed) => (parsed, Vec::new()),
        Err((parsed, errors)) => (parsed, errors),
    };
    let errors: Vec<FluentError> = errors.into_iter().map(FluentError::ParserError).collect();
    told(&errors, &resource.errors)?;
    Ok(parsed)
}

fn holds(bundle: &Bundle, assert: &Assert) -> Result<()> {
    if let Some(missing) = assert.missing {
        ensure!(bundle.has_message(&assert.id) != missing, "missing: {}", !missing);
        return Ok(());
    }
    let expected = assert.value.as_deref().context("it expects nothing")?;
    let message = bundle.get_message(&assert.id).context("there is no such message")?;
    let pattern = match &assert.attribute {
        Some(name) => message.get_attribute(name).map(|attribute| attribute.value()),
        None => message.value(),
    };
    let pattern = pattern.context("it has no such part")?;
    let args: FluentArgs<'_> =
        assert.args.iter().map(|(name, value)| (name.as_str(), argument(value))).collect();
    let mut errors = Vec::new();
    let text = bundle.format_pattern(pattern, Some(&args), &mut errors);
    ensure!(text == expected, "is {text:?}, expected {expected:?}");
    told(&errors, &assert.errors)
}

fn argument(value: &Argument) -> FluentValue<'_> {
    match value {
        Argument::Number(number) => FluentValue::from(*number),
        Argument::Text(text) => FluentValue::from(text.as_str()),
    }
}

/// The errors are the expected ones; where their words are expected, too, those as well.
fn told(errors: &[FluentError], expected: &[Expected]) -> Result<()> {
    let told: Vec<Expected> = errors
        .iter()
        .zip(expected.iter().map(Some).chain(std::iter::repeat(None)))
        .map(|(error, expected)| Expected {
            kind: kind(error).to_owned(),
            desc: expected.and_then(|one| one.desc.as_ref()).map(|_| words(error)),
        })
        .collect();
    ensure!(told == expected, "told {told:?}, expected {expected:?}");
    Ok(())
}

fn kind(error: &FluentError) -> &'static str {
    match error {
        FluentError::Overriding { .. } => "Overriding",
        FluentError::ParserError(_) => "Parser",
        FluentError::ResolverError(ResolverError::Reference(_)) => "Reference",
        FluentError::ResolverError(ResolverError::NoValue(_)) => "NoValue",
        FluentError::ResolverError(ResolverError::MissingDefault) => "MissingDefault",
        FluentError::ResolverError(ResolverError::Cyclic) => "Cyclic",
        FluentError::ResolverError(ResolverError::TooManyPlaceables) => "TooManyPlaceables",
    }
}

fn words(error: &FluentError) -> String {
    match error {
        FluentError::ResolverError(error) => error.to_string(),
        other => other.to_string(),
    }
}
