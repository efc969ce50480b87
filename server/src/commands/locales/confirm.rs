//! `wegkette locales confirm`: this translation fits the German text as it is today.

use std::{collections::BTreeSet, fs};

use anyhow::{Context, bail};
use l10n::{
    check::{hashes, ids, nearest},
    library::SOURCE,
};

use crate::Config;
use crate::files::languages::{CONFIRMED, Languages};

/// What the command takes.
#[derive(clap::Args)]
pub struct Arguments {
    /// The language.
    language: String,
    /// Messages [default: all that the language has].
    ids: Vec<String>,
}

const HEAD: &str = "# Which German text each translation was made from; written by `wegkette locales confirm`.\n\n";

/// Writes down the hash of the German text of each message.
pub(super) fn run(arguments: &Arguments, config: &Config) -> anyhow::Result<()> {
    let folder = crate::files::languages::writable(&config.locales)?;
    let languages = Languages::read(&config.locales)?;
    let tag = arguments.language.as_str();
    languages.must_have(tag)?;
    if tag == SOURCE {
        bail!("`{tag}` is the source: nothing of it is translated");
    }
    let source = hashes(&languages.files);
    let own: BTreeSet<String> = ids(&languages.files, tag);
    let both: BTreeSet<&str> =
        own.iter().map(String::as_str).filter(|id| source.contains_key(*id)).collect();
    for id in &arguments.ids {
        if !both.contains(id.as_str()) {
            let near = nearest(id, both.iter().copied());
            let near = near.map(|near| format!("; did you mean `{near}`?")).unwrap_or_default();
            bail!("`{tag}` has no translation of a message `{id}`{near}");
        }
    }
    let all = arguments.ids.is_empty();
    let wanted = |id: &str| all || arguments.ids.iter().any(|wanted| wanted == id);
    let mut confirmed = languages.confirmed.get(tag).cloned().unwrap_or_default();
    let before = confirmed.clone();
    // What is gone need not be remembered.
    confirmed.retain(|id, _| both.contains(id.as_str()));
    for id in both.iter().filter(|id| wanted(id)) {
        confirmed.insert((*id).to_owned(), source[*id].clone());
    }
    let changed = confirmed.iter().filter(|(id, hash)| before.get(*id) != Some(hash)).count();
    let path = folder.join(tag).join(CONFIRMED);
    let text = HEAD.to_owned() + &toml::to_string(&confirmed)?;
    fs::write(&path, text).with_context(|| format!("cannot write {}", path.display()))?;
    println!("{tag}: {} confirmed, {changed} of them now", confirmed.len());
    Ok(())
}
