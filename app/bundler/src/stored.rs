//! The finished bundle on disk: `manifest.json` and, for each asset, the file with its `.br` and `.gz`.

use std::{
    fs::{self, File},
    path::Path,
};

use serde::{Deserialize, Serialize};

use crate::{Asset, Bundle, Error};

/// Version of the manifest; a bundle of another one is built anew.
const FORMAT: u16 = 1;
const MANIFEST: &str = "manifest.json";

#[derive(Serialize, Deserialize)]
struct Manifest {
    format: u16,
    stamp: String,
    assets: Vec<Entry>,
}

#[derive(Serialize, Deserialize)]
struct Entry {
    name: String,
    path: String,
    content_type: String,
}

/// A bundle and the stamp of the sources it was made of.
#[derive(Clone, Debug)]
pub struct Stored {
    /// The bundle.
    pub bundle: Bundle,
    /// The stamp.
    pub stamp: String,
}

/// Reads a bundle through `file`, which yields a stored file's content by its name; an embedded folder does as well as one on disk.
pub fn read(mut file: impl FnMut(&str) -> Result<Vec<u8>, Error>) -> Result<Stored, Error> {
    let manifest: Manifest = serde_json::from_slice(&file(MANIFEST)?)
        .map_err(|error| Error::Stored(format!("{MANIFEST}: {error}")))?;
    if manifest.format != FORMAT {
        return Err(Error::Stored(format!("format {}, not {FORMAT}", manifest.format)));
    }
    let mut bundle = Bundle::default();
    for Entry { name, path, content_type } in manifest.assets {
        let mut asset = Asset { name, path, content_type, ..Asset::empty() };
        asset.identity = file(asset.file())?;
        asset.br = file(&format!("{}.br", asset.file()))?;
        asset.gzip = file(&format!("{}.gz", asset.file()))?;
        bundle.assets.push(asset);
    }
    Ok(Stored { bundle, stamp: manifest.stamp })
}

/// Reads a bundle from a folder.
pub fn read_folder(folder: &Path) -> Result<Stored, Error> {
    read(|name| {
        let path = folder.join(name);
        fs::read(&path).map_err(Error::io("cannot read", &path))
    })
}

/// Writes beside the folder, then puts the new one in the old one's place.
pub fn write_folder(folder: &Path, stamp: &str, bundle: &Bundle) -> Result<(), Error> {
    let fresh = folder.with_extension("new");
    let old = folder.with_extension("old");
    for leftover in [&fresh, &old] {
        // What an interrupted run left behind; usually nothing.
        let _ = fs::remove_dir_all(leftover);
    }
    fs::create_dir_all(&fresh).map_err(Error::io("cannot create", &fresh))?;
    let write = |name: &str, bytes: &[u8]| {
        let path = fresh.join(name);
        fs::write(&path, bytes).map_err(Error::io("cannot write", &path))
    };
    let mut assets = Vec::new();
    for asset in &bundle.assets {
        write(asset.file(), &asset.identity)?;
        write(&format!("{}.br", asset.file()), &asset.br)?;
        write(&format!("{}.gz", asset.file()), &asset.gzip)?;
        assets.push(Entry {
            name: asset.name.clone(),
            path: asset.path.clone(),
            content_type: asset.content_type.clone(),
        });
    }
    let manifest = Manifest { format: FORMAT, stamp: stamp.to_owned(), assets };
    let text = serde_json::to_vec_pretty(&manifest).map_err(|e| Error::Stored(e.to_string()))?;
    write(MANIFEST, &text)?;
    if folder.exists() {
        fs::rename(folder, &old).map_err(Error::io("cannot move", folder))?;
    }
    fs::rename(&fresh, folder).map_err(Error::io("cannot move", &fresh))?;
    let _ = fs::remove_dir_all(&old);
    Ok(())
}

/// Held while a bundle is read or built, so that two starts at once build once. Released when dropped.
pub fn lock(target: &Path) -> Result<File, Error> {
    fs::create_dir_all(target).map_err(Error::io("cannot create", target))?;
    let path = target.join("bundle.lock");
    let file = File::create(&path).map_err(Error::io("cannot write", &path))?;
    file.lock().map_err(Error::io("cannot lock", &path))?;
    Ok(file)
}

impl Asset {
    fn empty() -> Self {
        Self {
            name: String::new(),
            path: String::new(),
            content_type: String::new(),
            identity: Vec::new(),
            br: Vec::new(),
            gzip: Vec::new(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_and_replaced_whole() {
        let target = tempfile::tempdir().unwrap();
        let folder = target.path().join("bundle");
        let bundle = |text: &str| Bundle {
            assets: vec![Asset::new("app", "css", "text/css", text.as_bytes().to_vec())],
        };
        for text in ["a{color:red}", "a{color:blue}"] {
            write_folder(&folder, text, &bundle(text)).unwrap();
            let stored = read_folder(&folder).unwrap();
            assert_eq!((stored.bundle, stored.stamp.as_str()), (bundle(text), text));
        }
        assert_eq!(fs::read_dir(&folder).unwrap().count(), 4, "nothing of the first one is left");
        assert_eq!(fs::read_dir(target.path()).unwrap().count(), 1, "no temporary folder is left");
    }

    #[test]
    fn garbage_is_an_error() {
        let target = tempfile::tempdir().unwrap();
        assert!(read_folder(target.path()).is_err());
        fs::write(target.path().join(MANIFEST), "{").unwrap();
        assert!(matches!(read_folder(target.path()), Err(Error::Stored(_))));
    }
}
