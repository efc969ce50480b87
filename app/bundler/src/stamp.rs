//! Has anything changed? A hash over the paths and contents of everything the bundle is made of.
//!
//! Contents rather than times: a checkout or a copy changes every time and no content.

use std::path::Path;

use crate::{Error, files::files};
use sha2::{Digest, Sha256};

const SOURCES: [&str; 19] = [
    "app/bundler/src",
    "app/casework",
    "app/catalogue",
    "app/desk",
    "app/engine",
    "app/guide",
    "app/html",
    "app/l10n",
    "app/plurals",
    "app/qr",
    "app/scan",
    "app/streams",
    "app/take",
    "app/ui",
    "app/wording",
    "style",
    "Cargo.lock",
    "Cargo.toml",
    "rust-toolchain.toml",
];

/// The stamp of a workspace's sources. What is absent counts as empty; the build will say so.
pub(crate) fn stamp(workspace: &Path) -> Result<String, Error> {
    let mut digest = Sha256::new();
    for source in SOURCES {
        for path in files(&workspace.join(source))? {
            let content = std::fs::read(&path).map_err(Error::io("cannot read", &path))?;
            let name = path.strip_prefix(workspace).unwrap_or(&path).to_string_lossy();
            digest.update(format!("{name}\n{}\n", content.len()));
            digest.update(&content);
        }
    }
    Ok(digest.finalize().iter().map(|byte| format!("{byte:02x}")).collect())
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    #[test]
    fn only_sources_count_and_only_by_content() {
        let tree = tempfile::tempdir().unwrap();
        let put = |path: &str, text: &str| {
            let path = tree.path().join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
            stamp(tree.path()).unwrap()
        };
        let first = put("style/base.css", "a{}");
        assert_eq!(put("style/base.css", "a{}"), first, "written again");
        assert_eq!(put("server/src/main.rs", "fn main() {}"), first, "not a source of the client");
        assert_eq!(put("style/.base.css.swp", "x"), first, "an editor's file");
        let second = put("style/base.css", "b{}");
        assert_ne!(second, first);
        assert_ne!(put("app/ui/src/lib.rs", ""), second, "a new file");
    }
}
