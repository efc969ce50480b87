//! Web servers by others, for tests: nginx and Caddy in front of our server, and nginx as the measure of speed.
//!
//! Each runs as a child process on a free port of this machine, with a configuration and logs in a temporary folder; no service
//! of the system is touched. Where there is none and none can be installed, the reason stands on stderr.

mod caddy;
mod kept;
mod nginx;

use std::{
    net::SocketAddr,
    path::{Path, PathBuf},
};

use anyhow::{Result, ensure};
use kept::Kept;

use crate::machine;
pub use caddy::Caddy;
pub use nginx::{Nginx, Served};

/// A running one. It ends when it is dropped, and with the program.
pub struct Proxy {
    /// Where it listens.
    pub address: SocketAddr,
    kept: Kept,
}

impl Proxy {
    /// The folder of its configuration and logs; it is removed with it.
    pub fn folder(&self) -> &Path {
        self.kept.folder()
    }

    /// The number of its process; what works for it are that one's children.
    pub fn id(&self) -> u32 {
        self.kept.id()
    }

    /// Whether it still runs.
    pub fn runs(&mut self) -> bool {
        self.kept.runs()
    }
}

/// Finds a program or installs its package; `None` with a loud reason.
fn program(name: &str, package: &str) -> Option<PathBuf> {
    let found = machine::program(name, package);
    if found.is_none() {
        eprintln!(
            "what needs {name} is left out: install it (Debian: `sudo apt-get install {package}`)"
        );
    }
    found
}

/// A proxy in front of nobody is a mistake of the caller.
fn somebody(servers: &[SocketAddr]) -> Result<()> {
    ensure!(!servers.is_empty(), "a proxy needs a server behind it");
    Ok(())
}
