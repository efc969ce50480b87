//! nginx as a reverse proxy, and as a server of given bodies.

use std::{
    fmt::Write,
    fs,
    net::SocketAddr,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Result, ensure};

use super::{Proxy, kept::Kept, kept::PID, program, somebody};

/// nginx.
pub struct Nginx;

/// A body that it serves.
pub struct Served {
    /// Where.
    pub address: String,
    /// Its media type.
    pub media: String,
    /// Further headers, names and values.
    pub headers: Vec<(String, String)>,
    /// The bytes, as they travel.
    pub body: Vec<u8>,
}

impl Nginx {
    /// Starts it in front of servers, which get their requests in turn; who does not answer is passed over for some seconds.
    /// `None` where there is no nginx.
    ///
    /// # Errors
    /// With what nginx says.
    pub fn proxy(servers: &[SocketAddr]) -> Result<Option<Proxy>> {
        somebody(servers)?;
        let mut behind = String::from("upstream behind {\n");
        for server in servers {
            writeln!(behind, "    server {server};")?;
        }
        behind += "    keepalive 64;\n}\n";
        start(|_| Ok((behind.clone(), PROXY.to_owned())))
    }

    /// Starts it as a server of these bodies, told to be quick about it; `None` where there is no nginx.
    ///
    /// # Errors
    /// With what nginx says, or if a header cannot be written down for it.
    pub fn files(bodies: &[Served]) -> Result<Option<Proxy>> {
        start(|folder| {
            let mut places = String::new();
            for (number, served) in bodies.iter().enumerate() {
                let file = folder.join(format!("body-{number}"));
                fs::write(&file, &served.body)?;
                places += &served.place(&file)?;
            }
            Ok((FILES.to_owned(), places))
        })
    }
}

impl Served {
    fn place(&self, file: &Path) -> Result<String> {
        let (address, media) = (quoted(&self.address)?, quoted(&self.media)?);
        let mut place = format!(
            "location = {address} {{\n    alias {};\n    types {{}}\n    default_type {media};\n",
            file.display()
        );
        for (name, value) in &self.headers {
            writeln!(place, "    add_header {} {};", quoted(name)?, quoted(value)?)?;
        }
        Ok(place + "}\n")
    }
}

/// nginx has no way to write a dollar sign.
fn quoted(text: &str) -> Result<String> {
    ensure!(!text.contains(['$', '\n']), "nginx cannot be told `{text}`");
    Ok(format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\"")))
}

/// What any page on nginx as a proxy recommends, no more.
const PROXY: &str = "
location / {
    proxy_pass http://behind;
    proxy_http_version 1.1;
    proxy_set_header Connection \"\";
    proxy_set_header Host $http_host;
    proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;
    proxy_set_header X-Forwarded-Proto $scheme;
}
";

/// Open files are kept open, and so are connections.
const FILES: &str = "
sendfile on;
tcp_nopush on;
open_file_cache max=100 inactive=1h;
open_file_cache_valid 1h;
keepalive_requests 1000000000;
keepalive_timeout 1h;
";

/// Starts it with something for all servers and something for the one there is.
fn start(tell: impl Fn(&Path) -> Result<(String, String)>) -> Result<Option<Proxy>> {
    let Some(nginx) = program("nginx", "nginx-light") else { return Ok(None) };
    let (kept, address) = Kept::start("nginx", |folder, address| {
        let (all, one) = tell(folder)?;
        let file = folder.join("nginx.conf");
        fs::write(&file, written(address, &all, &one))?;
        Ok(command(&nginx, folder, &file))
    })?;
    Ok(Some(Proxy { address, kept }))
}

fn command(nginx: &PathBuf, folder: &Path, file: &Path) -> Command {
    let mut command = Command::new(nginx);
    command.arg("-p").arg(folder).arg("-c").arg(file);
    // Before it has read where its own log is, it would take the system's.
    command.arg("-e").arg(folder.join("error.log"));
    command
}

/// Relative paths start at its folder.
fn written(address: SocketAddr, all: &str, one: &str) -> String {
    let spools = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];
    let spools: String = spools.iter().map(|name| format!("{name}_temp_path {name};\n")).collect();
    format!(
        "daemon off;
pid {PID};
worker_processes auto;
error_log stderr warn;
events {{
    worker_connections 4096;
}}
http {{
server_tokens off;
access_log access.log;
{spools}{all}server {{
listen {address};
{one}}}
}}
"
    )
}
