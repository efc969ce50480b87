//! Puts the parts together and gives them their names.

use std::path::Path;

use crate::{Asset, Bundle, Error, client::Client, css, script::slim, sprite};

const SCRIPT: &str = "text/javascript; charset=utf-8";
const SVG: &str = "image/svg+xml";

const CSS: &str = "text/css; charset=utf-8";
const WASM: &str = "application/wasm";

/// The bundle of the bound modules and the workspace's style folder.
pub(crate) fn assemble(workspace: &Path, guide: Client, take: Client) -> Result<Bundle, Error> {
    let style = workspace.join("style");
    let script = Asset::new("guide", "js", SCRIPT, guide.script.into_bytes());
    let wasm = Asset::new("guide", "wasm", WASM, guide.wasm);
    let plan = css::single(&workspace.join("app/take/take.css"))?;
    let further = [
        Asset::new("take", "js", SCRIPT, take.script.into_bytes()),
        Asset::new("take", "wasm", WASM, take.wasm),
        Asset::new("take", "css", CSS, plan.into_bytes()),
    ];
    let [take_script, take_wasm, take_sheet] = &further;
    let marks = [
        ("{{GUIDE_JS}}", &script),
        ("{{GUIDE_WASM}}", &wasm),
        ("{{TAKE_JS}}", take_script),
        ("{{TAKE_WASM}}", take_wasm),
        ("{{TAKE_CSS}}", take_sheet),
    ];
    let boot = boot(&workspace.join("app/guide/boot.js"), &marks)?;
    let sheet = css::sheet(&style)?;
    let folder = |name: &str| style.join(name);
    let sprite = sprite::sprite(&[("icon", &folder("icons"))])?;
    let pictures =
        sprite::sprite(&[("icon", &folder("pictograms")), ("paper", &folder("papers"))])?;
    let favicon = style.join("favicon.svg");
    let favicon = std::fs::read(&favicon).map_err(Error::io("cannot read", &favicon))?;
    let mut assets = vec![
        wasm,
        script,
        Asset::new("boot", "js", SCRIPT, boot.into_bytes()),
        Asset::new("app", "css", CSS, sheet.into_bytes()),
        Asset::new("sprite", "svg", SVG, sprite.into_bytes()),
        Asset::new("pictures", "svg", SVG, pictures.into_bytes()),
        Asset::new("favicon", "svg", SVG, favicon),
    ];
    assets.extend(further);
    Ok(Bundle { assets })
}

/// The boot script with the addresses of what it loads.
fn boot(path: &Path, marks: &[(&str, &Asset)]) -> Result<String, Error> {
    let mut text = std::fs::read_to_string(path).map_err(Error::io("cannot read", path))?;
    for (mark, asset) in marks {
        if !text.contains(mark) {
            let message = format!("expected the placeholder {mark}");
            return Err(Error::Source { path: path.to_path_buf(), message });
        }
        text = text.replace(mark, &asset.path);
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
            ("app/take/take.css", ".sheet { }"),
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
        let tree = tree("{{GUIDE_JS}} {{GUIDE_WASM}} {{TAKE_JS}} {{TAKE_WASM}} {{TAKE_CSS}}");
        let bundle = assemble(tree.path(), client(), client()).unwrap();
        let boot = bundle.asset("boot", "js").unwrap();
        let text = String::from_utf8(boot.identity.clone()).unwrap();
        for (module, name) in
            [("guide", "js"), ("guide", "wasm"), ("take", "js"), ("take", "wasm"), ("take", "css")]
        {
            assert!(text.contains(&bundle.asset(module, name).unwrap().path), "{text}");
        }
        let sprite = &bundle.asset("sprite", "svg").unwrap().identity;
        assert!(String::from_utf8_lossy(sprite).contains("icon-next"));
    }

    #[test]
    fn a_missing_placeholder_is_named() {
        let tree = tree("import '{{GUIDE_JS}}'");
        let error = assemble(tree.path(), client(), client()).unwrap_err().to_string();
        assert!(error.contains("boot.js: expected the placeholder {{GUIDE_WASM}}"), "{error}");
    }
}
