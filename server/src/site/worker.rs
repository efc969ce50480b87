//! The service worker: the script of `app/guide/sw.js` with the list of what makes up this version.
//!
//! **Decisions**: the version is a hash over everything the list names, so that a deployment that changes nothing changes no byte
//! of the script, and no phone fetches anything. What publications change is not in it: the client keeps the catalogue itself, and
//! plain pages are fetched anew while there is a network.

use std::{collections::BTreeMap, sync::Arc};

use anyhow::Context;
use bundler::{Bundle, asset};
use serde::Serialize;

use super::{FILES, Tongue};
use crate::pages::{AFTER_EXIT, KEPT};

/// Where the list goes.
pub(super) const MARK: &str = "{{VERSION}}";
/// Files every language needs, by name and ending, in the order of their use.
const SHARED: [(&str, &str); 16] = [
    ("safety", "js"),
    ("boot", "js"),
    ("guide", "js"),
    ("guide", "wasm"),
    ("shared", "wasm"),
    ("results", "wasm"),
    ("further", "wasm"),
    ("offline", "js"),
    ("aloud", "js"),
    ("sprite", "svg"),
    ("pictures", "svg"),
    ("favicon", "svg"),
    ("icon-192", "png"),
    ("take", "js"),
    ("take", "wasm"),
    ("take", "css"),
];
/// Pages that a language is not usable without.
const PAGES: [&str; 5] = ["/", "/guide", "/help", "/offline", "/manifest.webmanifest"];

/// In place of a worker while texts are being written: what a browser kept from an earlier server would hide them.
pub(super) const GONE: &str = "self.addEventListener(\"install\", () => self.skipWaiting());\n\
     self.addEventListener(\"activate\", (event) => event.waitUntil(registration.unregister()));\n";

/// What makes up a version; `{lang}` stands for a language's tag.
#[derive(Serialize)]
struct Version<'a> {
    version: &'a str,
    files: Vec<&'a str>,
    own: Vec<String>,
    languages: Vec<&'a str>,
    kept: &'a [&'a str],
    after: &'a [&'a str],
}

/// The script. `texts` are the hashes of all languages' texts, `locales` is their folder.
///
/// # Errors
/// The bundle lacks a file.
pub(super) fn script(
    bundle: &Bundle,
    tongues: &BTreeMap<String, Arc<Tongue>>,
    locales: &str,
    texts: &str,
) -> anyhow::Result<String> {
    let find = |(name, ending): (&str, &str)| {
        let found = bundle.asset(name, ending);
        found.with_context(|| format!("the client's bundle lacks {name}.{ending}"))
    };
    let template = String::from_utf8_lossy(&find(("sw", "js"))?.identity);
    let shared: Vec<_> = SHARED.into_iter().map(find).collect::<Result<_, _>>()?;
    let pages = PAGES.iter().map(|path| format!("/{{lang}}{path}"));
    let words =
        FILES.iter().map(|(_, name)| format!("{name}.ftl")).chain(["aloud.json".to_owned()]);
    let words = words.map(|file| format!("{locales}/{{lang}}/{file}"));
    let mut version = Version {
        version: "",
        files: shared.iter().map(|asset| &*asset.path).collect(),
        own: pages.chain(words).collect(),
        languages: tongues.keys().map(String::as_str).collect(),
        kept: KEPT,
        after: AFTER_EXIT,
    };
    let mut named = format!("{template}{}{texts}", serde_json::to_string(&version)?);
    for Tongue { start, guide, manifest, .. } in tongues.values().map(AsRef::as_ref) {
        named.extend([start, guide, manifest].map(|packed| &*packed.hash));
    }
    let hash = asset::hash(named.as_bytes());
    version.version = &hash[..8];
    Ok(template.replace(MARK, &serde_json::to_string(&version)?))
}
