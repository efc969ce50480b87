//! What the client's wasm is made of, crate by crate: "what the bytes are made of", as `twiggy` would tell, without installing it.
//!
//! The shipped files have lost their names. So the same build is bound once more with names kept: its functions are the shipped ones,
//! byte for byte; those of the parts behind the first question count, too. A function counts for the crate that wrote it; one that a
//! crate made from another's generic code counts for the type it was made for, as far as its name tells. The bytes are those before
//! compression.

use std::{collections::BTreeMap, path::Path};

use wasmparser::{BinaryReaderError, KnownCustom, Name, Parser, Payload, TypeRef};

use crate::{Error, bundle, client, split};

/// Crates with less than this share of all bytes, in percent, stand in one line.
const LEAST: usize = 1;
/// What Rust itself brings.
const RUST: [&str; 8] = [
    "alloc",
    "compiler_builtins",
    "core",
    "dlmalloc",
    "hashbrown",
    "rustc",
    "rustc_demangle",
    "std",
];

/// One crate's part.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// The crate, or what else the bytes are.
    pub what: String,
    /// How many functions.
    pub functions: usize,
    /// How many bytes.
    pub bytes: usize,
}

/// Builds the client if its sources changed, and takes its wasm apart; the largest part first.
pub fn made_of(workspace: &Path, say: &mut dyn FnMut(&str)) -> Result<Vec<Part>, Error> {
    bundle(workspace, say)?;
    let target = workspace.join("target/client");
    let split = split::split(&client::built(&target).join("guide.wasm"), &target.join("split"))?;
    let mut named = vec![client::bind_with(&split.main, true)?.wasm];
    named.extend(split.named()?);
    let mut sums = Parts::new();
    for wasm in &named {
        count(wasm, &mut sums).map_err(|error| Error::Bindgen(error.to_string()))?;
    }
    Ok(largest_first(sums))
}

/// Parts by what they are.
type Parts = BTreeMap<String, Part>;

fn largest_first(parts: Parts) -> Vec<Part> {
    let mut parts: Vec<Part> = parts.into_values().filter(|part| part.bytes > 0).collect();
    parts.sort_by_key(|part| std::cmp::Reverse(part.bytes));
    parts
}

/// The parts as a table for people, or for a README.
pub fn parts_table(parts: &[Part], markdown: bool) -> String {
    let sum: usize = parts.iter().map(|part| part.bytes).sum();
    let (big, small): (Vec<&Part>, Vec<&Part>) =
        parts.iter().partition(|part| part.bytes * 100 >= sum * LEAST);
    let others = Part {
        what: format!("{} smaller ones", small.len()),
        functions: small.iter().map(|part| part.functions).sum(),
        bytes: small.iter().map(|part| part.bytes).sum(),
    };
    let mut lines = Vec::new();
    if markdown {
        lines.push("| crate | functions | bytes | share |\n|---|---:|---:|---:|".to_owned());
    }
    for Part { what, functions, bytes } in
        big.into_iter().chain((!small.is_empty()).then_some(&others))
    {
        let share = bytes * 1000 / sum.max(1);
        let share = format!("{}.{} %", share / 10, share % 10);
        lines.push(match markdown {
            true => format!("| {what} | {functions} | {bytes} | {share} |"),
            false => format!("{what:24} {functions:>6} {bytes:>8} {share:>7}"),
        });
    }
    lines.join("\n") + "\n"
}

/// Adds a module's parts.
fn count(wasm: &[u8], parts: &mut Parts) -> Result<(), BinaryReaderError> {
    let (mut imported, mut bodies, mut names) = (0, Vec::new(), BTreeMap::new());
    let mut add = |what: &str, functions: usize, bytes: usize| {
        let part = parts.entry(what.to_owned()).or_insert_with(|| Part {
            what: what.to_owned(),
            functions: 0,
            bytes: 0,
        });
        part.functions += functions;
        part.bytes += bytes;
    };
    for payload in Parser::new(0).parse_all(wasm) {
        match payload? {
            Payload::ImportSection(section) => {
                add("imports and exports", 0, section.range().len());
                for import in section.into_imports() {
                    imported +=
                        u32::from(matches!(import?.ty, TypeRef::Func(_) | TypeRef::FuncExact(_)));
                }
            }
            Payload::ExportSection(section) => add("imports and exports", 0, section.range().len()),
            Payload::DataSection(section) => {
                add("texts and tables (data)", 0, section.range().len())
            }
            // It tells of all bodies at once.
            Payload::CodeSectionStart { .. } => {}
            Payload::CodeSectionEntry(body) => bodies.push(body.range().len()),
            Payload::CustomSection(section) => {
                if let KnownCustom::Name(section) = section.as_known() {
                    for subsection in section {
                        let Name::Function(map) = subsection? else { continue };
                        for naming in map {
                            let naming = naming?;
                            names.insert(naming.index, naming.name);
                        }
                    }
                }
            }
            other => {
                let range = other.as_section().map_or(0..0, |(_, range)| range);
                add("types and other sections", 0, range.len());
            }
        }
    }
    for (index, bytes) in (imported..).zip(bodies) {
        let name = names.get(&index).copied().unwrap_or_default();
        add(&writer(&format!("{:#}", rustc_demangle::demangle(name))), 1, bytes);
    }
    Ok(())
}

/// The crate that a function counts for: the first in its name that is not Rust's own, if the name is about a type.
fn writer(name: &str) -> String {
    let about_a_type = name.starts_with('<') || name.starts_with("core::ptr::drop_in_place<");
    let mut crates = crates(name);
    let first = crates.next();
    let own = |one: &&str| !RUST.contains(one);
    let found = match first {
        Some(one) if own(&one) || !about_a_type => Some(one),
        _ => crates.find(own).or(first),
    };
    match found {
        Some(one) if own(&one) => one.to_owned(),
        Some(_) => "Rust's library".to_owned(),
        None => "glue of wasm-bindgen".to_owned(),
    }
}

/// The crates of all paths in a name.
fn crates(name: &str) -> impl Iterator<Item = &str> {
    let word = |sign: char| sign.is_alphanumeric() || sign == '_';
    name.match_indices("::").filter_map(move |(at, _)| {
        let before = &name[..at];
        let start = before.rfind(|sign| !word(sign)).map_or(0, |sign| sign + 1);
        // Inside a path it is a module or a type.
        let begins = !before[..start].ends_with(':') && start < at;
        begins.then(|| before[start..].trim_start_matches('_'))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_function_counts_for_who_wrote_it() {
        for (name, expected) in [
            ("ui::pages::result::page", "ui"),
            ("<alloc::vec::Vec<T> as tachys::view::Render>::rebuild", "tachys"),
            ("<engine::rule::Rule as serde_core::de::Deserialize>::deserialize", "engine"),
            ("core::ptr::drop_in_place<alloc::vec::Vec<catalogue::offer::Offer>>", "catalogue"),
            ("core::fmt::write", "Rust's library"),
            ("hashbrown::raw::RawTable<T,A>::reserve_rehash", "Rust's library"),
            ("__rustc::__rdl_realloc", "Rust's library"),
            ("__externref_table_alloc", "glue of wasm-bindgen"),
        ] {
            assert_eq!(writer(name), expected, "{name}");
        }
    }

    #[test]
    fn small_parts_share_a_line() {
        let part = |what: &str, bytes| Part { what: what.to_owned(), functions: 2, bytes };
        let table = parts_table(&[part("ui", 995), part("oco", 3), part("glue", 2)], true);
        assert_eq!(
            table.lines().skip(2).collect::<Vec<_>>(),
            ["| ui | 2 | 995 | 99.5 % |", "| 2 smaller ones | 4 | 5 | 0.5 % |"]
        );
    }

    #[test]
    fn bytes_are_counted_by_section() {
        // A module that exports one function without a body's content.
        let wasm = b"\0asm\x01\0\0\0\x01\x04\x01\x60\0\0\x03\x02\x01\0\x07\x05\x01\x01f\0\0\x0a\x04\x01\x02\0\x0b";
        let counted = |wasm: &[u8]| {
            let mut parts = Parts::new();
            count(wasm, &mut parts).map(|()| largest_first(parts))
        };
        let parts = counted(wasm).unwrap();
        let glue = parts.iter().find(|part| part.what == "glue of wasm-bindgen").unwrap();
        assert_eq!((glue.functions, glue.bytes), (1, 2));
        assert!(parts.iter().any(|part| part.what == "imports and exports" && part.bytes == 5));
        assert!(counted(b"\0asm\x01\0\0\0\x01\x7f").is_err());
    }
}
