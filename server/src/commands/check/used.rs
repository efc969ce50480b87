//! Which messages are asked for: by the packs, and by the program's sources where they lie beside it.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

use catalogue::FEATURES;
use l10n::check::Used;

use crate::Config;

/// Beginnings of ids that name things of the packs; each must be in a pack.
const OF_PACKS: [&str; 14] = [
    "block-",
    "field-",
    "line-",
    "missing-",
    "note-",
    "notice-",
    "offer-",
    "phase-",
    "question-",
    "reason-",
    "theme-",
    "type-",
    "value-",
    "who-",
];
/// Sources that ask for messages, below the workspace.
const SOURCES: [&str; 9] = [
    "app/casework/src",
    "app/catalogue/src",
    "app/engine/src",
    "app/guide",
    "app/rules/src",
    "app/take/src",
    "app/ui/src",
    "app/wording/src",
    "server/src",
];
/// The desk's sources, and how the ids of its own words begin, which they leave out.
const DESK: (&str, &str) = ("app/desk/src", "desk-");
/// The desk's call whose first argument is a message of its own.
const DESK_CALL: &str = "t(\"";
/// Calls whose first argument is a message that must be there.
const CALLS: [&str; 6] = [
    "words::t(\"",
    "words::with(\"",
    "scene.t(\"",
    "scene.plain(\"",
    "scene.followed(\"",
    "words.t(\"",
];
/// The line of the chain that the engine itself adds where nothing else is active.
const FALLBACK: &str = "line-F";
/// The call that makes an id of a beginning and a name.
const MADE: &str = "message_id(\"";

/// Reads packs and sources.
///
/// # Errors
/// Folders that cannot be read.
pub(super) fn gather(config: &Config) -> anyhow::Result<Used> {
    let packs = config.packs.packs()?;
    let mut used = Used {
        needed: rules::messages(&packs),
        known: FEATURES.iter().map(|feature| format!("offer-{feature}")).collect(),
        closed: OF_PACKS.iter().map(|&prefix| prefix.to_owned()).collect(),
        ..Used::default()
    };
    // What is missing may be any fact.
    if let Ok(content) = rules::compile(&packs, &BTreeSet::new()) {
        let facts = content.book.facts.iter();
        used.known.extend(facts.map(|fact| format!("missing-{}", fact.id)));
    }
    used.known.insert(FALLBACK.to_owned());
    // An installed program has no sources beside it.
    used.whole = config.home.join("app/ui/src").is_dir();
    if used.whole {
        for folder in SOURCES {
            for file in below(&config.home.join(folder)) {
                read(&fs::read_to_string(file)?, &mut used);
            }
        }
        for file in below(&config.home.join(DESK.0)) {
            read_desk(&fs::read_to_string(file)?, &mut used);
        }
    }
    Ok(used)
}

/// Programs below a folder, without their tests.
fn below(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut files = Vec::new();
    for path in entries.map(|entry| entry.path()) {
        let is_test = path.file_stem().is_some_and(|name| name == "tests");
        let ending = path.extension().unwrap_or_default();
        if path.is_dir() && !is_test {
            files.extend(below(&path));
        } else if !is_test && (ending == "rs" || ending == "js") {
            files.push(path);
        }
    }
    files
}

/// The same for the desk, whose own messages are called without their beginning; it says those of the guide, too.
fn read_desk(text: &str, used: &mut Used) {
    read(text, used);
    let mut own = Used::default();
    read(text, &mut own);
    let named = |names: BTreeSet<String>| names.into_iter().map(|name| format!("{}{name}", DESK.1));
    let called = text.match_indices(DESK_CALL).filter_map(|(at, call)| {
        // `.t("` is the call of whoever speaks.
        let own = !text[..at].ends_with(|sign: char| sign == '.' || sign.is_alphanumeric());
        text[at + call.len()..].split_once('"').filter(|_| own).map(|(name, _)| name.to_owned())
    });
    used.needed.extend(named(called.collect()));
    used.known.extend(named(own.known));
    used.prefixes.extend(named(own.prefixes));
}

/// Everything in quotation marks that could be an id.
fn read(text: &str, used: &mut Used) {
    for (at, _) in text.match_indices('"') {
        let rest = &text[at + 1..];
        let end = rest.find(|sign: char| !(sign.is_ascii_alphanumeric() || "-_.".contains(sign)));
        let (name, behind) = rest.split_at(end.unwrap_or(rest.len()));
        if !name.starts_with(|first: char| first.is_ascii_alphabetic()) {
            continue;
        }
        let before = &text[..=at];
        if behind.starts_with('"') {
            let made = before.ends_with(MADE);
            let needed = CALLS.iter().any(|call| before.ends_with(call));
            // A beginning alone: the rest is found by looking for it.
            if name.ends_with('-') {
                used.prefixes.insert(name.to_owned());
                continue;
            }
            match (made, needed) {
                (true, _) => used.prefixes.insert(format!("{name}-")),
                (false, true) => used.needed.insert(name.to_owned()),
                (false, false) => used.known.insert(name.to_owned()),
            };
        } else if behind.starts_with('{') && name.ends_with('-') {
            used.prefixes.insert(name.to_owned());
        }
    }
}
