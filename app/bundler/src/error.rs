//! What can go wrong, each with a message that says what to do.

use std::path::{Path, PathBuf};

/// Why there is no bundle.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A file or folder could not be read or written.
    #[error("{action} {}: {source}", path.display())]
    Io {
        /// What was tried.
        action: &'static str,
        /// On which path.
        path: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
    /// A program is not there.
    #[error("cannot start `{program}`: {source}")]
    Start {
        /// The program.
        program: String,
        /// What the system said.
        source: std::io::Error,
    },
    /// The wasm target is missing and could not be added.
    #[error(
        "the target wasm32-unknown-unknown is missing and could not be added; please run: \
         rustup target add wasm32-unknown-unknown --toolchain {toolchain}"
    )]
    Target {
        /// The active toolchain.
        toolchain: String,
    },
    /// Cargo has already said why.
    #[error("the client does not build; see the compiler's messages above")]
    Client,
    /// As above, for the self-contained binary.
    #[error("the server does not build; see the compiler's messages above")]
    Server,
    /// wasm-bindgen refused the client.
    #[error("wasm-bindgen: {0}")]
    Bindgen(String),
    /// A picture or a sheet is malformed.
    #[error("{}: {message}", path.display())]
    Source {
        /// The file.
        path: PathBuf,
        /// What is wrong with it.
        message: String,
    },
    /// A stored bundle is not one, or of another version.
    #[error("the stored bundle cannot be used: {0}")]
    Stored(String),
}

impl Error {
    /// For `map_err` on file operations.
    pub(crate) fn io(action: &'static str, path: &Path) -> impl FnOnce(std::io::Error) -> Self {
        move |source| Self::Io { action, path: path.to_path_buf(), source }
    }
}
