//! The shipped catalogue with many made-up offers more.

use std::{
    fmt::Write,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result};

use crate::content::workspace;

/// Packs and words in a folder of their own.
pub struct Crowded {
    /// The folder of the packs.
    pub packs: PathBuf,
    /// The folder of the words.
    pub locales: PathBuf,
    _folder: tempfile::TempDir,
}

/// So many offers as the program was asked for, else `usual`.
///
/// # Errors
/// What it was asked for is no number.
pub fn asked(usual: usize) -> Result<usize> {
    let asked = std::env::args().nth(1).map(|offers| offers.parse()).transpose();
    Ok(asked.context("the number of offers is a number")?.unwrap_or(usual))
}

/// Writes them.
///
/// # Errors
/// If they cannot be written.
pub fn write(offers: usize) -> Result<Crowded> {
    let folder = tempfile::tempdir()?;
    let (packs, locales) = (folder.path().join("catalogue"), folder.path().join("locales"));
    copy(&workspace().join("server/catalogue"), &packs)?;
    copy(&workspace().join("locales"), &locales)?;
    let pack = packs.join("regions/many");
    std::fs::create_dir_all(&pack)?;
    std::fs::write(pack.join("pack.toml"), "id = \"many\"\nname = \"Viele\"\n")?;
    std::fs::write(pack.join("organisations.toml"), ORGANISATION)?;
    std::fs::write(pack.join("offers.toml"), many(offers)?)?;
    let texts: String =
        (0..offers).map(|number| format!("offer-viele-{number} = Ausgedacht.\n")).collect();
    std::fs::write(locales.join("de/many.ftl"), texts)?;
    Ok(Crowded { packs, locales, _folder: folder })
}

const ORGANISATION: &str = r#"[[organisation]]
id = "viele"
name = "Viele e. V."
kind = "association"
public_body = false
"#;

/// Made-up offers, spread over types and ages.
fn many(offers: usize) -> Result<String> {
    let types =
        ["integrationskurs", "mbe", "begegnung", "kita", "weiterbildung", "bewerbungshilfe"];
    let mut text = String::new();
    for number in 0..offers {
        let kind = types[number % types.len()];
        let age = number % 4 * 6;
        write!(
            text,
            r#"[[offer]]
id = "viele-{number}"
organisation = "viele"
types = ["{kind}"]
name = "Angebot {number}"
only_if = "age >= {age}"
[offer.source]
title = "Ausgedacht"
checked_on = "2026-11-22"
mark = "unverified"
"#
        )?;
    }
    Ok(text)
}

/// A folder with all that is in it.
pub(crate) fn copy(from: &Path, to: &Path) -> Result<()> {
    std::fs::create_dir_all(to)?;
    for entry in std::fs::read_dir(from)? {
        let entry = entry?;
        let path = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy(&entry.path(), &path)?;
        } else {
            std::fs::copy(entry.path(), path)?;
        }
    }
    Ok(())
}
