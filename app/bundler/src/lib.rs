//! From sources to what the browser loads: wasm and scripts of guide, plan and desk, a style sheet for each, two sprites, each under a name that
//! carries its content's hash and precompressed with brotli and gzip.
//!
//! **Decisions**: the crate runs inside `cargo run`, not in `build.rs`, where a second cargo would wait for the first one's lock
//! forever; the client has a target folder of its own (`target/client`) for the same reason. `wasm-bindgen` is a library here,
//! so that nothing has to be installed but the Rust toolchain.
//!
//! **Invariants**: the result depends on the sources alone, and a [`stamp`] over them decides whether anything is built. The
//! finished bundle replaces the old one by a rename: a failed build leaves the last good one where it is.

#[cfg(feature = "build")]
mod assemble;
pub mod asset;
#[cfg(feature = "build")]
mod client;
pub mod contrast;
#[cfg(feature = "build")]
mod css;
#[cfg(feature = "build")]
mod desk;
pub mod error;
#[cfg(feature = "build")]
mod files;
#[cfg(feature = "build")]
mod made_of;
#[cfg(feature = "build")]
mod release;
pub mod report;
#[cfg(feature = "build")]
mod script;
#[cfg(feature = "build")]
mod split;
#[cfg(feature = "build")]
mod sprite;
#[cfg(feature = "build")]
mod stamp;
pub mod stored;
#[cfg(feature = "build")]
mod toolchain;

#[cfg(feature = "build")]
use std::path::Path;

pub use asset::Asset;
pub use error::Error;
#[cfg(feature = "build")]
pub use made_of::{Part, made_of, parts_table};
#[cfg(feature = "build")]
pub use release::release;
pub use report::report;

/// Everything the browser loads that is not content.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Bundle {
    /// The files.
    pub assets: Vec<Asset>,
}

impl Bundle {
    /// An asset by its name and the ending of its address, e.g. `guide` and `wasm`.
    pub fn asset(&self, name: &str, ending: &str) -> Option<&Asset> {
        self.assets.iter().find(|asset| asset.name == name && asset.ending() == ending)
    }
}

/// The bundle of a workspace: read from `target/bundle`, or built if any of its sources has changed.
///
/// `say` receives lines of progress; cargo itself writes to stderr.
#[cfg(feature = "build")]
pub fn bundle(workspace: &Path, say: &mut dyn FnMut(&str)) -> Result<Bundle, Error> {
    let target = workspace.join("target");
    let _guard = stored::lock(&target)?;
    let folder = target.join("bundle");
    let stamp = stamp::stamp(workspace)?;
    if let Ok(found) = stored::read_folder(&folder)
        && found.stamp == stamp
    {
        return Ok(found.bundle);
    }
    toolchain::ensure_wasm_target(workspace, say)?;
    say("Building the client; the first time this takes some minutes …");
    let wasm = client::build(workspace, &target.join("client"))?;
    say("Writing scripts, style sheet and pictures …");
    let parts = split::split(&wasm.join("guide.wasm"), &target.join("client/split"))?;
    let guide = parts.link(client::bind(&parts.main)?)?;
    let take = client::bind(&wasm.join("take.wasm"))?;
    let desk = [client::bind(&wasm.join("desk.wasm"))?, client::bind(&wasm.join("scan.wasm"))?];
    let bundle = assemble::assemble(workspace, guide, take, desk)?;
    stored::write_folder(&folder, &stamp, &bundle)?;
    Ok(bundle)
}
