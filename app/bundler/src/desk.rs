//! What only the desk loads.

use std::path::Path;

use crate::{
    Asset, Error,
    assemble::{CSS, SCRIPT, boot},
    asset::WASM,
    client::Client,
    css,
    script::slim,
};

/// Its module, its style sheet, the script that starts it (`intl`: how languages write, which it shares with the guide), its worker.
pub(crate) fn assets(folder: &Path, desk: Client, intl: &str) -> Result<Vec<Asset>, Error> {
    let source = |name: &str| {
        let path = folder.join(name);
        std::fs::read_to_string(&path).map_err(Error::io("cannot read", &path))
    };
    let script = Asset::new("desk", "js", SCRIPT, desk.script.into_bytes());
    let wasm = Asset::new("desk", "wasm", WASM, desk.wasm);
    let sheet = css::single(&folder.join("desk.css"))?;
    let addresses = [("{{DESK_JS}}", &*script.path), ("{{DESK_WASM}}", &*wasm.path)];
    let start = boot(&folder.join("boot.js"), intl.to_owned() + &source("boot.js")?, &addresses)?;
    let worker = slim(&source("worker.js")?);
    Ok(vec![
        Asset::new("desk", "css", CSS, sheet.into_bytes()),
        Asset::new("desk-boot", "js", SCRIPT, start.into_bytes()),
        Asset::new("desk-worker", "js", SCRIPT, worker.into_bytes()),
        script,
        wasm,
    ])
}
