//! Which reader a file needs.

use std::{fs::File, io::BufReader, path::Path};

use anyhow::Context;
use exchange::{
    Refused,
    read::{Item, Limits},
};

use super::Arguments;

/// What a file can be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum Format {
    /// HSDS as JSON: a page, an array, lines, one record.
    Json,
    /// A table with one service a row.
    Csv,
    /// HSDS's tabular package: a folder or a zip.
    Package,
    /// A folder of Integreat's API.
    Integreat,
}

/// Reads the file; what is worth knowing but no mistake is returned.
pub(super) fn read(
    arguments: &Arguments,
    now: i64,
    sink: &mut dyn FnMut(Item),
) -> anyhow::Result<Vec<String>> {
    let path = &arguments.file;
    let name = path.display().to_string();
    let limits = Limits::default();
    let notes = match arguments.format.unwrap_or_else(|| guess(path)) {
        Format::Json => {
            exchange::read::read_json(&name, BufReader::new(open(path)?), &limits, sink)?;
            Vec::new()
        }
        _ => anyhow::bail!("not yet"),
    };
    Ok(notes)
}

fn guess(path: &Path) -> Format {
    let ending = path.extension().map(|ending| ending.to_string_lossy().to_ascii_lowercase());
    match ending.as_deref() {
        _ if path.is_dir() && path.join("regions.json").exists() => Format::Integreat,
        _ if path.is_dir() => Format::Package,
        Some("zip") => Format::Package,
        Some("csv" | "tsv" | "txt") => Format::Csv,
        _ => Format::Json,
    }
}

fn open(path: &Path) -> Result<File, Refused> {
    File::open(path).map_err(|source| Refused::Read { file: path.display().to_string(), source })
}

