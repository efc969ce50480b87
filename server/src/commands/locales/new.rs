//! `wegkette locales new`: a folder to begin with.

use std::{fs, path::Path};

use anyhow::{Context, bail, ensure};
use l10n::{
    check::{skeleton, tag},
    library::SOURCE,
};

use crate::files::languages::{Languages, writable};
use crate::{Config, say};

/// What the command takes.
#[derive(clap::Args)]
pub struct Arguments {
    /// The language's tag (BCP 47): uk, ckb, sr-Latn.
    language: String,
}

/// What compare-locales and Pontoon read.
const PROJECT: &str = "l10n.toml";

/// Writes the folder.
pub(super) fn run(arguments: &Arguments, config: &Config) -> anyhow::Result<()> {
    let root = writable(&config.locales)?;
    let language = arguments.language.as_str();
    if let Err(hint) = tag(language) {
        bail!("`{}` is no language tag: {hint}", language.escape_debug());
    }
    let languages = Languages::read(&config.locales)?;
    let files = skeleton(&languages.files, language);
    ensure!(!files.is_empty(), "no texts in the source language ({SOURCE}); see --locales");
    let folder = root.join(language);
    // Also what differs in capitals only: some file systems see no difference.
    let same = |known: &&str| known.eq_ignore_ascii_case(language);
    if folder.exists() || languages.tags().iter().any(same) {
        bail!("there is a language `{language}` already");
    }
    fs::create_dir(&folder).with_context(|| format!("cannot make {}", folder.display()))?;
    for (name, text) in &files {
        let path = folder.join(name);
        fs::write(&path, text).with_context(|| format!("cannot write {}", path.display()))?;
    }
    println!("{}: {} files, nothing translated yet", folder.display(), files.len());
    println!("Begin with lang-name in meta.ftl, then with shell.ftl and app.ftl.");
    listed(&root.join(PROJECT), language)
}

/// Adds the tag to the project's list, and changes nothing else of the file.
fn listed(project: &Path, language: &str) -> anyhow::Result<()> {
    let Ok(text) = fs::read_to_string(project) else {
        say!(
            "there is no {}: compare-locales and Pontoon do not know the language",
            project.display()
        );
        return Ok(());
    };
    let Some(changed) = with_tag(&text, language) else {
        say!("add \"{language}\" to `locales` in {} yourself", project.display());
        return Ok(());
    };
    fs::write(project, changed).with_context(|| format!("cannot write {}", project.display()))
}

/// The text with one more tag in `locales = […]`.
fn with_tag(text: &str, language: &str) -> Option<String> {
    let begin = text.lines().find(|line| line.trim_start().starts_with("locales"))?;
    let at = begin.as_ptr().addr() - text.as_ptr().addr();
    let end = at + text.get(at..)?.find(']')?;
    let (before, behind) = text.split_at(end);
    let before = before.trim_end().trim_end_matches(',');
    let comma = if before.ends_with('[') { "" } else { ", " };
    let changed = format!("{before}{comma}\"{language}\"{behind}");
    toml::from_str::<toml::Table>(&changed).is_ok().then_some(changed)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_grows_by_one() {
        let one = with_tag("basepath = \".\"\nlocales = [\"en\"]\n\n[[paths]]\n", "uk");
        assert_eq!(one.unwrap(), "basepath = \".\"\nlocales = [\"en\", \"uk\"]\n\n[[paths]]\n");
        let lines = with_tag("locales = [\n  \"en\",\n  \"ar\",\n]\n", "uk").unwrap();
        assert_eq!(lines, "locales = [\n  \"en\",\n  \"ar\", \"uk\"]\n");
        assert_eq!(with_tag("locales = []", "uk").unwrap(), "locales = [\"uk\"]");
        assert_eq!(with_tag("nothing here", "uk"), None);
    }
}
