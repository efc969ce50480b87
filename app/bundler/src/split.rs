//! Cuts the guide's wasm along the functions that `ui::later` marks: what a phone needs for the first question, and what it fetches
//! behind it.
//!
//! **Decision**: the parts are cut before wasm-bindgen writes its script, as their author means it; the few lines that fetch them
//! become a piece of wasm-bindgen's script. In a file of their own they would name that one, which names them: neither could
//! carry the other's hash.

use std::{
    fmt::Write,
    path::{Path, PathBuf},
};

use walrus::{Module, ModuleConfig};
use wasm_split_cli_support::{Options, transform};

use crate::{Asset, Error, asset::WASM, client::Client, script::slim};

/// The module that the main part imports its loaders from.
const LINK: &str = "./parts.js";
/// What the link file begins with: it asks the main part's script for what all parts share.
const ASKS: &str = "import { initSync } from \"./guide.js\";";

/// The guide in parts, not yet bound.
pub(crate) struct Split {
    /// The main part's file.
    pub(crate) main: PathBuf,
    /// The others.
    parts: Vec<PathBuf>,
    /// The script that fetches them.
    link: String,
}

/// Cuts the wasm, and leaves its parts in the folder.
pub(crate) fn split(wasm: &Path, folder: &Path) -> Result<Split, Error> {
    let input = read(wasm)?;
    let main = folder.join("guide.wasm");
    let mut options = Options::new(&input);
    options.output_dir = folder;
    options.main_out_path = &main;
    options.link_name = LINK;
    options.main_module = "./guide.js";
    let parts = transform(options).map_err(told)?.split_modules;
    let link = String::from_utf8(read(&folder.join(LINK))?).map_err(told)?;
    Ok(Split { main, parts, link })
}

impl Split {
    /// The bound main part, with the others and a script that knows how to fetch them.
    pub(crate) fn link(&self, main: Client) -> Result<Client, Error> {
        let mut link = self.link.clone();
        let mut parts = Vec::new();
        for path in &self.parts {
            let name = path.file_stem().unwrap_or_default().to_string_lossy();
            let asset = Asset::new(called(&name), "wasm", WASM, written_anew(&read(path)?, false)?);
            link = link.replace(&format!("./{name}.wasm"), &format!("./{}", asset.file()));
            parts.push(asset);
        }
        Ok(Client { script: slim(&joined(&main.script, &link)?), parts, ..main })
    }

    /// The parts behind the first one with the names of their functions.
    pub(crate) fn named(&self) -> Result<Vec<Vec<u8>>, Error> {
        self.parts.iter().map(|path| written_anew(&read(path)?, true)).collect()
    }
}

/// A part's own name; what several of them need has only a number.
fn called(name: &str) -> &str {
    name.strip_prefix("split_").unwrap_or("shared")
}

/// A part without what the cutter leaves in it: names, and numbers as long as they may get.
fn written_anew(wasm: &[u8], names: bool) -> Result<Vec<u8>, Error> {
    let mut config = ModuleConfig::new();
    config.generate_name_section(names).generate_producers_section(false);
    let mut module = Module::from_buffer_with_config(wasm, &config).map_err(told)?;
    Ok(module.emit_wasm())
}

/// wasm-bindgen's script with the link file as one of its objects.
fn joined(script: &str, link: &str) -> Result<String, Error> {
    let expected = |what: &str| Error::Bindgen(format!("the script of the parts: expected {what}"));
    let link = link.trim_start().strip_prefix(ASKS).ok_or_else(|| expected(ASKS))?;
    let mut names = String::new();
    for line in link.lines() {
        if let Some((name, _)) =
            line.strip_prefix("export const ").and_then(|rest| rest.split_once(' '))
        {
            // Writing into a string cannot fail.
            let _ = write!(names, "{name},");
        }
    }
    let mut own = String::new();
    let mut imports = String::new();
    for line in script.lines() {
        let import = line
            .strip_suffix(&format!(" from \"{LINK}\""))
            .and_then(|line| line.strip_prefix("import * as "));
        match import {
            Some(import) => {
                let _ = writeln!(imports, "const {import} = {{{names}}};");
            }
            None => {
                let _ = writeln!(own, "{line}");
            }
        }
    }
    if imports.is_empty() {
        return Err(expected(&format!("an import of {LINK}")));
    }
    Ok(format!("{}\n{imports}{own}", link.replace("export const ", "const ")))
}

fn read(path: &Path) -> Result<Vec<u8>, Error> {
    std::fs::read(path).map_err(Error::io("cannot read", path))
}

fn told(error: impl std::fmt::Display) -> Error {
    Error::Bindgen(format!("{error:#}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    const SCRIPT: &str = "import * as import1 from \"./parts.js\"\nlet wasm;\n";

    #[test]
    fn the_script_carries_what_fetches_the_parts() {
        let link = format!("{ASKS}\nconst load = 1;\nexport const __load_results = load;\n");
        let script = joined(SCRIPT, &link).unwrap();
        let lines: Vec<&str> = script.lines().filter(|line| !line.is_empty()).collect();
        let expected = [
            "const load = 1;",
            "const __load_results = load;",
            "const import1 = {__load_results,};",
            "let wasm;",
        ];
        assert_eq!(lines, expected);
    }

    #[test]
    fn a_script_of_another_shape_is_named() {
        let error = |script, link| joined(script, link).unwrap_err().to_string();
        assert!(error(SCRIPT, "").contains(ASKS));
        assert!(error("let wasm;", ASKS).contains("an import of ./parts.js"));
    }

    #[test]
    fn what_several_parts_need_is_called_shared() {
        assert_eq!(called("split_results"), "results");
        assert_eq!(called("chunk_3"), "shared");
    }
}
