//! Puts the parts together and gives them their names.

use std::path::Path;

use crate::{Asset, Bundle, Error, client::Client, css, script::slim, sprite};

const SCRIPT: &str = "text/javascript; charset=utf-8";
const SVG: &str = "image/svg+xml";

/// The bundle of a bound client and the workspace's style folder.
pub(crate) fn assemble(workspace: &Path, client: Client) -> Result<Bundle, Error> {
    let style = workspace.join("style");
    let script = Asset::new("guide", "js", SCRIPT, client.script.into_bytes());
    let wasm = Asset::new("guide", "wasm", "application/wasm", client.wasm);
    let aloud = workspace.join("app/guide/aloud.js");
    let aloud = std::fs::read_to_string(&aloud).map_err(Error::io("cannot read", &aloud))?;
    let aloud = Asset::new("aloud", "js", SCRIPT, slim(&aloud).into_bytes());
    let named = [
        ("{{GUIDE_JS}}", &*script.path),
        ("{{GUIDE_WASM}}", &*wasm.path),
        ("{{ALOUD_JS}}", &*aloud.path),
    ];
    let boot = boot(&workspace.join("app/guide/boot.js"), &named)?;
    let sheet = css::sheet(&style)?;
    let folder = |name: &str| style.join(name);
    let sprite = sprite::sprite(&[("icon", &folder("icons"))])?;
    let pictures =
        sprite::sprite(&[("icon", &folder("pictograms")), ("paper", &folder("papers"))])?;
    let favicon = style.join("favicon.svg");
    let favicon = std::fs::read(&favicon).map_err(Error::io("cannot read", &favicon))?;
    Ok(Bundle {
        assets: vec![
            wasm,
            script,
            aloud,
            Asset::new("boot", "js", SCRIPT, boot.into_bytes()),
            Asset::new("app", "css", "text/css; charset=utf-8", sheet.into_bytes()),
            Asset::new("sprite", "svg", SVG, sprite.into_bytes()),
            Asset::new("pictures", "svg", SVG, pictures.into_bytes()),
            Asset::new("favicon", "svg", SVG, favicon),
        ],
    })
}

/// The boot script with the addresses of what it loads.
fn boot(path: &Path, named: &[(&str, &str)]) -> Result<String, Error> {
    let mut text = std::fs::read_to_string(path).map_err(Error::io("cannot read", path))?;
    for (mark, address) in named {
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
            ("app/guide/aloud.js", "// why\nlet a;"),
        ] {
            let path = tree.path().join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
        tree
    }

    fn client() -> Client {
        Client { script: "export default 1".to_owned(), wasm: vec![0, 97, 115, 109] }
    }

    #[test]
    fn boot_names_what_it_loads() {
        let tree =
            tree("import init from '{{GUIDE_JS}}'; init('{{GUIDE_WASM}}'); import('{{ALOUD_JS}}')");
        let bundle = assemble(tree.path(), client()).unwrap();
        let boot = bundle.asset("boot", "js").unwrap();
        let text = String::from_utf8(boot.identity.clone()).unwrap();
        for (name, ending) in [("guide", "js"), ("guide", "wasm"), ("aloud", "js")] {
            assert!(text.contains(&bundle.asset(name, ending).unwrap().path), "{text}");
        }
        let sprite = &bundle.asset("sprite", "svg").unwrap().identity;
        assert!(String::from_utf8_lossy(sprite).contains("icon-next"));
    }

    #[test]
    fn a_missing_placeholder_is_named() {
        let tree = tree("import '{{GUIDE_JS}}'");
        let error = assemble(tree.path(), client()).unwrap_err().to_string();
        assert!(error.contains("boot.js: expected the placeholder {{GUIDE_WASM}}"), "{error}");
    }
}
