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

/// Its module, its style sheet, the script that starts it (`intl`: how languages write, which it shares with the guide), its worker; the
/// module that reads codes, and the script that asks for a camera.
pub(crate) fn assets(
    folder: &Path,
    [desk, scan]: [Client; 2],
    intl: &str,
) -> Result<Vec<Asset>, Error> {
    let source = |name: &str| {
        let path = folder.join(name);
        std::fs::read_to_string(&path).map_err(Error::io("cannot read", &path))
    };
    let script = Asset::new("desk", "js", SCRIPT, desk.script.into_bytes());
    let wasm = Asset::new("desk", "wasm", WASM, desk.wasm);
    let sheet = css::single(&folder.join("desk.css"))?;
    let scan_script = Asset::new("scan", "js", SCRIPT, scan.script.into_bytes());
    let scan_wasm = Asset::new("scan", "wasm", WASM, scan.wasm);
    let addresses = [("{{SCAN_JS}}", &*scan_script.path), ("{{SCAN_WASM}}", &*scan_wasm.path)];
    let camera = boot(&folder.join("scan.js"), source("scan.js")?, &addresses)?;
    let camera = Asset::new("desk-scan", "js", SCRIPT, camera.into_bytes());
    let addresses = [
        ("{{DESK_JS}}", &*script.path),
        ("{{DESK_WASM}}", &*wasm.path),
        ("{{SCAN}}", &*camera.path),
    ];
    let start = boot(&folder.join("boot.js"), intl.to_owned() + &source("boot.js")?, &addresses)?;
    let worker = slim(&source("worker.js")?);
    Ok(vec![
        Asset::new("desk", "css", CSS, sheet.into_bytes()),
        Asset::new("desk-boot", "js", SCRIPT, start.into_bytes()),
        Asset::new("desk-worker", "js", SCRIPT, worker.into_bytes()),
        script,
        wasm,
        camera,
        scan_script,
        scan_wasm,
    ])
}
