//! Puts the parts together and gives them their names.

use std::path::Path;

use crate::{Asset, Bundle, Error, asset::WASM, client::Client, css, desk, script::slim, sprite};

pub(crate) const SCRIPT: &str = "text/javascript; charset=utf-8";
const SVG: &str = "image/svg+xml";

pub(crate) const CSS: &str = "text/css; charset=utf-8";

/// The bundle of the bound modules (`desk`: the desk, and its reader of codes) and the workspace's style folder.
pub(crate) fn assemble(
    workspace: &Path,
    guide: Client,
    take: Client,
    desk: [Client; 2],
) -> Result<Bundle, Error> {
    let style = workspace.join("style");
    let script = Asset::new("guide", "js", SCRIPT, guide.script.into_bytes());
    let wasm = Asset::new("guide", "wasm", WASM, guide.wasm);
    let plan = css::single(&workspace.join("app/take/take.css"))?;
    let take_script = Asset::new("take", "js", SCRIPT, take.script.into_bytes());
    let take_wasm = Asset::new("take", "wasm", WASM, take.wasm);
    let take_sheet = Asset::new("take", "css", CSS, plan.into_bytes());
    let read = |path: &Path| std::fs::read(path).map_err(Error::io("cannot read", path));
    let folder = workspace.join("app/guide");
    let source = |name: &str| {
        let bytes = read(&folder.join(name))?;
        Ok(String::from_utf8_lossy(&bytes).into_owned())
    };
    let own = |name: &str| {
        let text = slim(&source(&format!("{name}.js"))?);
        Ok(Asset::new(name, "js", SCRIPT, text.into_bytes()))
    };
    let offline = own("offline")?;
    let aloud = own("aloud")?;
    let addresses = [
        ("{{OFFLINE_JS}}", &*offline.path),
        ("{{ALOUD_JS}}", &*aloud.path),
        ("{{GUIDE_JS}}", &*script.path),
        ("{{GUIDE_WASM}}", &*wasm.path),
        ("{{TAKE_JS}}", &*take_script.path),
        ("{{TAKE_WASM}}", &*take_wasm.path),
        ("{{TAKE_CSS}}", &*take_sheet.path),
    ];
    // One file: asked for apart, the second would cost a round trip before anything starts.
    let intl = source("intl.js")?;
    let scripts = source("copy.js")? + &source("boot.js")? + &intl;
    let boot = boot(&folder.join("boot.js"), scripts, &addresses)?;
    let icon = |name: &str| {
        let path = style.join("install").join(name).with_extension("png");
        Ok(Asset::new(name, "png", "image/png", read(&path)?))
    };
    let sheet = css::sheet(&style)?;
    let folder = |name: &str| style.join(name);
    let sprite = sprite::sprite(&[("icon", &folder("icons"))])?;
    let pictures =
        sprite::sprite(&[("icon", &folder("pictograms")), ("paper", &folder("papers"))])?;
    let favicon = read(&style.join("favicon.svg"))?;
    let mut assets = guide.parts;
    assets.extend(desk::assets(&workspace.join("app/desk"), desk, &intl)?);
    assets.extend([
        wasm,
        script,
        take_wasm,
        take_script,
        take_sheet,
        aloud,
        Asset::new("boot", "js", SCRIPT, boot.into_bytes()),
        offline,
        own("safety")?,
        own("sw")?,
        icon("icon-192")?,
        icon("icon-512")?,
        icon("icon-maskable")?,
        Asset::new("app", "css", CSS, sheet.into_bytes()),
        Asset::new("sprite", "svg", SVG, sprite.into_bytes()),
        Asset::new("pictures", "svg", SVG, pictures.into_bytes()),
        Asset::new("favicon", "svg", SVG, favicon),
    ]);
    Ok(Bundle { assets })
}

/// A script with the addresses of what it loads.
pub(crate) fn boot(
    path: &Path,
    mut text: String,
    addresses: &[(&str, &str)],
) -> Result<String, Error> {
    for (mark, address) in addresses {
        if !text.contains(mark) {
            let message = format!("expected the placeholder {mark}");
            return Err(Error::Source { path: path.to_path_buf(), message });
        }
        text = text.replace(mark, address);
    }
    Ok(slim(&text))
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    fn tree(boot: &str) -> tempfile::TempDir {
        let tree = tempfile::tempdir().unwrap();
        for (path, text) in [
            ("style/base.css", "a { }"),
            ("style/favicon.svg", "<svg/>"),
            (
                "style/icons/next.svg",
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"/>",
            ),
            ("app/guide/boot.js", boot),
            ("app/guide/safety.js", "addEventListener"),
            ("app/guide/copy.js", "import('{{OFFLINE_JS}}')\n"),
            ("app/guide/offline.js", ""),
            ("app/guide/aloud.js", "// why\nlet a;"),
            ("app/guide/sw.js", "const version = {{VERSION}}"),
            ("app/guide/intl.js", "self.intl = 0"),
            ("app/desk/desk.css", ".desk { }"),
            ("app/desk/boot.js", "import('{{DESK_JS}}') {{DESK_WASM}} {{SCAN}}"),
            ("app/desk/scan.js", "import('{{SCAN_JS}}') {{SCAN_WASM}}"),
            ("app/desk/worker.js", "const version = {{VERSION}}"),
            ("style/install/icon-192.png", ""),
            ("style/install/icon-512.png", ""),
            ("style/install/icon-maskable.png", ""),
            ("app/take/take.css", ".sheet { }"),
        ] {
            let path = tree.path().join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
        tree
    }

    fn client() -> Client {
        Client {
            script: "export default 1".to_owned(),
            wasm: vec![0, 97, 115, 109],
            parts: Vec::new(),
        }
    }

    #[test]
    fn boot_names_what_it_loads() {
        let tree =
            tree("{{GUIDE_JS}} {{GUIDE_WASM}} {{TAKE_JS}} {{TAKE_WASM}} {{TAKE_CSS}} {{ALOUD_JS}}");
        let bundle = assemble(tree.path(), client(), client(), [client(), client()]).unwrap();
        let boot = bundle.asset("boot", "js").unwrap();
        let text = String::from_utf8(boot.identity.clone()).unwrap();
        let loaded = [
            ("guide", "js"),
            ("guide", "wasm"),
            ("offline", "js"),
            ("aloud", "js"),
            ("take", "js"),
            ("take", "wasm"),
            ("take", "css"),
        ];
        let desk = bundle.asset("desk-boot", "js").unwrap();
        let desk = String::from_utf8(desk.identity.clone()).unwrap();
        assert!(
            desk.contains("self.intl")
                && desk.contains(&bundle.asset("desk", "wasm").unwrap().path)
        );
        let scan = bundle.asset("desk-scan", "js").unwrap();
        assert!(desk.contains(&scan.path));
        let scan = String::from_utf8(scan.identity.clone()).unwrap();
        assert!(scan.contains(&bundle.asset("scan", "wasm").unwrap().path), "{scan}");
        for (name, ending) in loaded {
            assert!(text.contains(&bundle.asset(name, ending).unwrap().path), "{text}");
        }
        let sprite = &bundle.asset("sprite", "svg").unwrap().identity;
        assert!(String::from_utf8_lossy(sprite).contains("icon-next"));
    }

    #[test]
    fn a_missing_placeholder_is_named() {
        let tree = tree("{{ALOUD_JS}} {{GUIDE_JS}}");
        let error = assemble(tree.path(), client(), client(), [client(), client()])
            .unwrap_err()
            .to_string();
        assert!(error.contains("boot.js: expected the placeholder {{GUIDE_WASM}}"), "{error}");
    }
}
