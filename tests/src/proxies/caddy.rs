//! Caddy as a reverse proxy.

use std::{fs, net::SocketAddr, path::Path, process::Command};

use anyhow::Result;

use super::{Proxy, kept::Kept, kept::PID, program, somebody};

/// Caddy.
pub struct Caddy;

impl Caddy {
    /// Starts it in front of servers, which get their requests in turn; `None` where there is no Caddy.
    ///
    /// # Errors
    /// With what Caddy says.
    pub fn proxy(servers: &[SocketAddr]) -> Result<Option<Proxy>> {
        somebody(servers)?;
        let Some(caddy) = program("caddy", "caddy") else { return Ok(None) };
        let (kept, address) = Kept::start("caddy", |folder, address| {
            let file = folder.join("Caddyfile");
            fs::write(&file, written(folder, address, servers))?;
            let mut command = Command::new(&caddy);
            command.args(["run", "--adapter", "caddyfile", "--config"]).arg(file);
            command.arg("--pidfile").arg(folder.join(PID));
            // What it keeps for itself belongs into the folder, too.
            for name in ["HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME"] {
                command.env(name, folder);
            }
            Ok(command)
        })?;
        Ok(Some(Proxy { address, kept }))
    }
}

/// No TLS, no administration over HTTP: nothing but the one port.
fn written(folder: &Path, address: SocketAddr, servers: &[SocketAddr]) -> String {
    let servers: Vec<String> = servers.iter().map(ToString::to_string).collect();
    format!(
        "{{
    admin off
    auto_https off
    storage file_system {folder}
}}

http://:{port} {{
    bind {ip}
    reverse_proxy {servers} {{
        lb_policy round_robin
        lb_try_duration 5s
    }}
    log {{
        output file {folder}/access.log
    }}
}}
",
        folder = folder.display(),
        port = address.port(),
        ip = address.ip(),
        servers = servers.join(" "),
    )
}
