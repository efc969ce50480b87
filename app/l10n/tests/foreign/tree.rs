//! A file parses to the reference's tree.

use std::{fs, path::Path};

use anyhow::{Context, Result, ensure};
use fluent_syntax::ast::{Entry, Resource};
use l10n::syntax;

use crate::alike::alike;

/// The one file that the reference keeps with CR LF; whoever copies it without the settings of its repository loses them.
const CR_LF: &str = "crlf.ftl";

/// The text of a fixture.
pub(crate) fn text(path: &Path) -> Result<String> {
    let text = fs::read_to_string(path)?;
    Ok(match path.ends_with(CR_LF) && !text.contains('\r') {
        true => text.replace('\n', "\r\n"),
        false => text,
    })
}

/// Every entry, comment and piece of junk is the reference's.
pub(crate) fn check(path: &Path) -> Result<()> {
    let text = text(path)?;
    let reference = fs::read(path.with_extension("json"))?;
    let mut reference: Resource<String> =
        serde_json::from_slice(&reference).context("the reference is no tree")?;
    let (mut ours, unread) = syntax::parse(&text);
    let junk: Vec<&str> = reference
        .body
        .iter()
        .filter_map(|entry| match entry {
            Entry::Junk { content } => Some(content.as_str()),
            _ => None,
        })
        .collect();
    let places: Vec<&str> = unread.iter().map(|unread| &text[unread.junk.clone()]).collect();
    ensure!(places == junk, "junk at other places: {places:?}, reference {junk:?}");
    alike(&mut reference);
    alike(&mut ours);
    ensure!(ours == reference, "{ours:#?}\nreference: {reference:#?}");
    Ok(())
}
