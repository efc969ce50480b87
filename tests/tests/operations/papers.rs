//! What the pages point to, and what npm may do.

use std::{collections::BTreeSet, fs, path::Path};

use anyhow::{Context, Result, ensure};
use serde_json::Value;
use tests::content::workspace;

const PAGES: [&str; 4] =
    ["README.md", "server/docs/operations.md", "locales/README.md", "app/rules/NOTATION.md"];
/// Folders whose files a command may name; what a build makes is not there yet.
const NAMED: [&str; 5] = ["server/", "tests/", "locales/", ".ci/", ".cargo/"];

/// Every link leads to a file or a heading, and every file that a command of the operations page names is there.
pub(crate) fn links() -> Result<Option<&'static str>> {
    let mut dead = Vec::new();
    let mut count = 0;
    for page in PAGES {
        let path = workspace().join(page);
        let text = fs::read_to_string(&path).with_context(|| page.to_owned())?;
        let folder = path.parent().context("a page lies in a folder")?;
        for link in found(&text) {
            count += 1;
            if !leads(link, folder, &text)? {
                dead.push(format!("{page}: {link}"));
            }
        }
    }
    let operations = fs::read_to_string(workspace().join(PAGES[1]))?;
    for name in named(&operations) {
        count += 1;
        // A star stands for files of that folder.
        let there = match name.split_once('*') {
            Some((folder, ending)) => fs::read_dir(workspace().join(folder))?
                .flatten()
                .any(|entry| entry.file_name().to_string_lossy().ends_with(ending)),
            None => workspace().join(name).exists(),
        };
        if !there {
            dead.push(format!("{}: {name}", PAGES[1]));
        }
    }
    ensure!(dead.is_empty(), "these lead nowhere:\n{}", dead.join("\n"));
    ensure!(count > 30, "only {count} links were found");
    Ok(None)
}

/// What a page links to within the repository: `](…)` and `src="…"`.
fn found(text: &str) -> Vec<&str> {
    let of = |begin: &'static str, end: char| {
        text.split(begin).filter_map(move |rest| rest.split_once(end)).map(|(link, _)| link)
    };
    let links = of("](", ')').chain(of("src=\"", '"'));
    // What stands before the first one is no link.
    links.filter(|link| !link.contains([' ', '\n']) && !link.contains("://")).collect()
}

fn leads(link: &str, folder: &Path, own: &str) -> Result<bool> {
    let (file, heading) = link.split_once('#').unwrap_or((link, ""));
    let path = folder.join(file);
    if !path.exists() {
        return Ok(false);
    }
    if heading.is_empty() {
        return Ok(true);
    }
    let text = if file.is_empty() { own.to_owned() } else { fs::read_to_string(path)? };
    let headings = text.lines().filter(|line| line.starts_with('#'));
    Ok(headings.map(anchor).any(|anchor| anchor == heading))
}

/// As the places where such pages are read make them.
fn anchor(heading: &str) -> String {
    let heading = heading.trim_start_matches('#').trim().to_lowercase();
    let kept = heading.chars().filter(|char| char.is_alphanumeric() || " -_".contains(*char));
    kept.map(|char| if char == ' ' { '-' } else { char }).collect()
}

/// The words of a page that begin like a file of ours.
fn named(text: &str) -> BTreeSet<&str> {
    let words = text.split(|char: char| char.is_whitespace() || "`()[]'\",;|".contains(char));
    words.filter(|word| NAMED.iter().any(|folder| word.starts_with(folder))).collect()
}

/// Every package is pinned by its checksum and none by a place; none may run a script, also when npm is called by hand.
pub(crate) fn npm() -> Result<Option<&'static str>> {
    let folder = workspace().join("tests");
    let lock = fs::read_to_string(folder.join("package-lock.json"))?;
    let lock: Value = serde_json::from_str(&lock)?;
    let packages = lock["packages"].as_object().context("the lock file lists packages")?;
    let mut count = 0;
    for (name, package) in packages.iter().filter(|(name, _)| !name.is_empty()) {
        count += 1;
        let checksum = package["integrity"].as_str().unwrap_or_default();
        ensure!(checksum.starts_with("sha512-"), "{name} has no checksum");
        ensure!(package["hasInstallScript"] != true, "{name} wants to run a script");
        let place = &package["resolved"];
        ensure!(place.is_null(), "{name} is from {place}, a place that others may not have");
    }
    let wanted = fs::read_to_string(folder.join("package.json"))?;
    let wanted: Value = serde_json::from_str(&wanted)?;
    for name in wanted["devDependencies"].as_object().context("npm is for tests")?.keys() {
        ensure!(packages.contains_key(&format!("node_modules/{name}")), "{name} is not locked");
    }
    ensure!(count > 0 && wanted["dependencies"].is_null(), "npm is for tests alone");
    let rules = fs::read_to_string(folder.join(".npmrc"))?;
    ensure!(rules.lines().any(|line| line == "ignore-scripts=true"), "scripts may run");
    ensure!(
        !rules.lines().any(|line| line.starts_with("registry")),
        "where packages come from is the machine's to say"
    );
    Ok(None)
}
