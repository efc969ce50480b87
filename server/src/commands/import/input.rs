//! Which reader a file needs.

use std::{fs::File, io::BufReader, path::Path};

use anyhow::Context;
use exchange::{
    Refused,
    read::{Item, Limits},
    table::{self, Encoding, Mapping, Warning},
};

use super::Arguments;

/// What a file can be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub(super) enum Format {
    /// HSDS as JSON: a page, an array, lines, one record.
    Json,
    /// A table with one service a row.
    Csv,
    /// HSDS's tabular package: a folder or a zip.
    Package,
    /// A folder of Integreat's API.
    Integreat,
}

/// How a CSV table's characters are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
#[value(rename_all = "kebab-case")]
pub(super) enum CsvEncoding {
    /// UTF-8.
    #[value(name = "utf-8")]
    Utf8,
    /// What older spreadsheets for Windows write.
    #[value(name = "windows-1252")]
    Windows1252,
}

/// Reads the file; what is worth knowing but no mistake is returned.
pub(super) fn read(
    arguments: &Arguments,
    now: i64,
    sink: &mut dyn FnMut(Item),
) -> anyhow::Result<Vec<Warning>> {
    let path = &arguments.file;
    let name = path.display().to_string();
    let limits = Limits::default();
    let warnings = match arguments.format.unwrap_or_else(|| guess(path)) {
        Format::Json => {
            exchange::read::read_json(&name, BufReader::new(open(path)?), &limits, sink)?
        }
        Format::Package => table::read_package(path, &limits, sink)?,
        Format::Csv => table::read_csv(&name, open(path)?, &mapping(arguments)?, &limits, sink)?,
        Format::Integreat => {
            let day = engine::Day(i32::try_from(now / 86_400).unwrap_or(i32::MAX)).to_string();
            exchange::integreat::read(path, &day, &limits, sink)?;
            Vec::new()
        }
    };
    Ok(warnings)
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

/// The mapping of a file, with what the command line says in its place.
fn mapping(arguments: &Arguments) -> anyhow::Result<Mapping> {
    let mut mapping = match &arguments.mapping {
        Some(path) => {
            let text = std::fs::read_to_string(path)
                .with_context(|| format!("cannot read {}", path.display()))?;
            toml::from_str(&text).with_context(|| format!("{} is no mapping", path.display()))?
        }
        None => Mapping::default(),
    };
    if let Some(encoding) = arguments.encoding {
        mapping.encoding = match encoding {
            CsvEncoding::Utf8 => Encoding::Utf8,
            CsvEncoding::Windows1252 => Encoding::Windows1252,
        };
    }
    if mapping.origin.is_empty() {
        mapping.origin.clone_from(&arguments.origin);
    }
    Ok(mapping)
}
