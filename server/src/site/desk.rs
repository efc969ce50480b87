//! The desk's worker: everything that a desk needs without a network, the same for every desk.
//!
//! **Decision**: it keeps all languages, not those that were used: what a desk has on its disk must not tell whom somebody spoke with.

use anyhow::Context;
use bundler::{Bundle, asset};
use serde::Serialize;

use super::{FILES, worker::MARK};
use crate::{packed::Packed, pages::desk::CATALOGUE};

/// Files by name and ending.
const SHARED: [(&str, &str); 8] = [
    ("desk-boot", "js"),
    ("desk", "js"),
    ("desk", "wasm"),
    ("desk", "css"),
    ("desk-scan", "js"),
    ("scan", "js"),
    ("scan", "wasm"),
    ("favicon", "svg"),
];

/// What makes up a version.
#[derive(Serialize)]
struct Version<'a> {
    version: &'a str,
    /// Never changes under its address.
    files: Vec<String>,
    /// What publications change.
    fresh: Vec<String>,
}

/// The script. `texts` are the hashes of all languages' texts, `locales` is their folder.
///
/// # Errors
/// The bundle lacks a file.
pub(super) fn script(
    bundle: &Bundle,
    page: &Packed,
    tags: &[&str],
    locales: &str,
    texts: &str,
) -> anyhow::Result<String> {
    let find = |name: &str, ending: &str| {
        let found = bundle.asset(name, ending);
        found.with_context(|| format!("the client's bundle lacks {name}.{ending}"))
    };
    let template = String::from_utf8_lossy(&find("desk-worker", "js")?.identity);
    let mut files = Vec::new();
    for (name, ending) in SHARED {
        files.push(find(name, ending)?.path.clone());
    }
    let words = tags
        .iter()
        .flat_map(|tag| FILES.iter().map(move |(_, name)| format!("{locales}/{tag}/{name}.ftl")));
    files.extend(words);
    let mut fresh = vec![CATALOGUE.to_owned()];
    for tag in tags {
        fresh.extend(["kinds", "offers"].map(|part| format!("/api/v1/texts/{tag}/{part}")));
    }
    let mut version = Version { version: "", files, fresh };
    let named = format!("{template}{}{texts}{}", serde_json::to_string(&version)?, page.hash);
    let hash = asset::hash(named.as_bytes());
    version.version = &hash[..8];
    Ok(template.replace(MARK, &serde_json::to_string(&version)?))
}
