//! `cargo run -p tests --bin taps [OFFERS]`: how long a tap takes on a slow phone when the catalogue holds many offers.

use std::{fmt::Write, path::Path};

use anyhow::{Context, Result};
use tests::{browser::Browser, content::workspace};

/// So many offers does a large town have.
const OFFERS: usize = 1000;

fn main() -> Result<()> {
    let offers = std::env::args().nth(1).map(|offers| offers.parse()).transpose();
    let offers = offers.context("the number of offers is a number")?.unwrap_or(OFFERS);
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
    println!("{offers} offers more than the shipped ones, processor four times slower");
    Browser::prepare()?.taps(packs, locales)
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

fn copy(from: &Path, to: &Path) -> Result<()> {
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
