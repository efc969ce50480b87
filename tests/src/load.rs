//! How much our server bears: side by side with nginx, over ten million requests, as three servers behind a proxy.
//!
//! What is asked is the workspace's own content with its own client; who asks is wrk. Everything runs on this machine, so that
//! who asks takes its share of the processors from who answers, the same for both sides.

pub mod compare;
pub mod layers;
mod pages;
mod processor;
pub mod replicas;
pub mod soak;
mod wrk;

use std::{
    fs::File,
    path::{Path, PathBuf},
};

use anyhow::Result;
use server::Client;

use crate::{content::workspace, machine, many::child::Server};

/// A fresh server with the workspace's content, and the file that it tells of its requests.
struct Ours {
    server: Server,
    log: PathBuf,
}

impl Ours {
    /// Starts one in a folder, where its log has this name, with further flags.
    fn start(folder: &Path, log: &str, flags: &[&str]) -> Result<Self> {
        // Here rather than in the child, for everybody to see that a client is built.
        Client::Build(workspace().to_path_buf()).load()?;
        let log = folder.join(log);
        let server = Server::whole(&database(folder), flags, &log)?;
        Ok(Self { server, log })
    }
}

fn database(folder: &Path) -> String {
    format!("sqlite://{}", folder.join("load.sqlite").display())
}

/// Empties a log that is written at its end: millions of requests are some gigabytes.
fn emptied(log: &Path) -> Result<()> {
    Ok(File::options().write(true).open(log)?.set_len(0)?)
}

/// Finds wrk, or installs it; `None` with a loud reason.
fn wrk() -> Option<wrk::Wrk> {
    let found = machine::program("wrk", "wrk").map(wrk::Wrk::new);
    if found.is_none() {
        eprintln!("what needs wrk is left out: install it (Debian: `sudo apt-get install wrk`)");
    }
    found
}
