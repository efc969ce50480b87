//! The proxies' files, before the proxies themselves, and in front of a server.

use std::{
    fs::{self, File},
    net::{SocketAddr, TcpListener},
    path::Path,
    process::{Child, Command},
    thread,
    time::{Duration, Instant},
};

use anyhow::{Context, Result, ensure};
use server::{Client, Config};
use tests::{
    content::workspace,
    http::{self, Answer},
    machine,
    many::child::bundle,
};

use crate::files::{exchanged, judged, path, text};

const CADDY: Result<Option<&str>> = Ok(Some("there is no caddy; on Debian: apt-get install caddy"));
const NGINX: Result<Option<&str>> =
    Ok(Some("there is no nginx; on Debian: apt-get install nginx-light"));
/// Longer than a proxy takes to start.
const PATIENCE: Duration = Duration::from_secs(30);
/// A proxy that nobody ends any more ends by itself after so many seconds.
const LIFE: &str = "120";
/// What nobody may write down.
const SECRETS: [&str; 2] = ["asked-for-this", "browser-of-somebody"];

/// Caddy takes the file as it is.
pub(crate) fn caddy_reads() -> Result<Option<&'static str>> {
    let Some(caddy) = machine::program("caddy", "caddy") else { return CADDY };
    let folder = tempfile::tempdir()?;
    let mut validate = Command::new(&caddy);
    validate.args(["validate", "--adapter", "caddyfile", "--config"]).arg(path("Caddyfile"));
    let said = judged(&mut validate, folder.path())?;
    ensure!(said.contains("Valid configuration"), "{said}");
    Ok(None)
}

/// nginx takes the file, but for the places that root alone may write to.
pub(crate) fn nginx_reads() -> Result<Option<&'static str>> {
    let Some(nginx) = machine::program("nginx", "nginx-light") else { return NGINX };
    let folder = tempfile::tempdir()?;
    let file = folder.path().join("nginx.conf");
    fs::write(&file, elsewhere(folder.path())?)?;
    judged(Command::new(&nginx).arg("-t").arg("-c").arg(&file), folder.path())?;
    // With TLS of its own, as the lines in it say, it asks for exactly the two files that they name.
    let tls = exchanged(&elsewhere(folder.path())?, &[("        # ", "        ")])?;
    let prose = |line: &&str| !line.trim_start().starts_with(char::is_uppercase);
    let tls: Vec<&str> = tls.lines().filter(prose).collect();
    fs::write(&file, tls.join("\n"))?;
    let said = judged(Command::new(&nginx).arg("-t").arg("-c").arg(&file), folder.path());
    let said = said.err().context("it needs no certificate")?.to_string();
    ensure!(said.contains("cannot load certificate"), "{said}");
    Ok(None)
}

/// Through Caddy everything is as the server says it, and who met an error is not written down.
pub(crate) fn caddy_serves() -> Result<Option<&'static str>> {
    let Some(caddy) = machine::program("caddy", "caddy") else { return CADDY };
    serves(|folder, here, server| {
        let host = format!("http://{here}");
        let pairs = [
            ("wegkette.example.org {", &*format!("{host} {{")),
            ("127.0.0.1:8080", &server.to_string()),
            ("lb_try_duration 10s", "lb_try_duration 1s"),
            ("{\n\tservers {", "{\n\tadmin off\n\tservers {"),
        ];
        let file = folder.join("Caddyfile");
        fs::write(&file, exchanged(&text("Caddyfile")?, &pairs)?)?;
        let mut run = Command::new("timeout");
        run.arg(LIFE).arg(&caddy).args(["run", "--adapter", "caddyfile", "--config"]).arg(file);
        Ok(run)
    })
}

/// The same for nginx.
pub(crate) fn nginx_serves() -> Result<Option<&'static str>> {
    let Some(nginx) = machine::program("nginx", "nginx-light") else { return NGINX };
    serves(|folder, here, server| {
        let (here, server) = (here.to_string(), server.to_string());
        let pairs = [
            ("127.0.0.1:8080", &*here),
            ("127.0.0.1:8101", &*server),
            // Two that are away: it asks the next one.
            ("127.0.0.1:8102", "127.0.0.1:1"),
            ("127.0.0.1:8103", "127.0.0.1:2"),
        ];
        let file = folder.join("nginx.conf");
        fs::write(&file, exchanged(&elsewhere(folder)?, &pairs)?)?;
        let mut run = Command::new("timeout");
        // One process, so that ending it ends all of it.
        run.arg(LIFE).arg(&nginx).args(["-g", "daemon off; master_process off;", "-c"]).arg(file);
        Ok(run)
    })
}

/// nginx's file with everything that it writes below a folder.
fn elsewhere(folder: &Path) -> Result<String> {
    let folder = folder.display();
    let spools = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];
    let spools = spools.map(|name| format!("{name}_temp_path {folder}/{name};\n"));
    exchanged(
        &text("nginx.conf")?,
        &[
            ("/run/nginx.pid", &*format!("{folder}/nginx.pid")),
            ("/var/log/nginx/error.log", &format!("{folder}/error.log")),
            ("access_log off;", &format!("access_log off;\n{}", spools.concat())),
        ],
    )
}

/// Starts a server and, in front of it, what `make` makes; asks it everything; stops the server and asks again.
fn serves(
    make: impl Fn(&Path, SocketAddr, SocketAddr) -> Result<Command>,
) -> Result<Option<&'static str>> {
    let folder = tempfile::tempdir()?;
    let runtime = tokio::runtime::Runtime::new()?;
    let server = runtime.block_on(server::start(Config {
        listen: "127.0.0.1:0".to_owned(),
        database: format!("sqlite://{}", folder.path().join("wegkette.sqlite").display()),
        ..Config::of_workspace(workspace(), Client::Ready(bundle()))
    }))?;
    let here = TcpListener::bind("127.0.0.1:0")?.local_addr()?;
    let mut command = make(folder.path(), here, server.address)?;
    let said = File::create(folder.path().join("said.log"))?;
    command.current_dir(folder.path()).stdout(said.try_clone()?).stderr(said);
    for home in ["HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME"] {
        command.env(home, folder.path());
    }
    let proxy = Running(command.spawn().context("`timeout` of the coreutils")?);
    let outcome = answers(here, server.address);
    runtime.block_on(server.stop())?;
    let away = outcome.and_then(|()| ask(here, "br"));
    drop(proxy);
    let mut logs = String::new();
    for entry in fs::read_dir(folder.path())? {
        let path = entry?.path();
        if path.extension().is_some_and(|ending| ending == "log") {
            logs += &fs::read_to_string(path)?;
        }
    }
    let away = away.with_context(|| logs.clone())?;
    ensure!(away.status == 502, "{} with no server behind it", away.status);
    for secret in SECRETS {
        ensure!(!logs.contains(secret), "it wrote down what was asked:\n{logs}");
    }
    Ok(None)
}

/// What comes through is byte by byte what the server says, in every coding.
fn answers(here: SocketAddr, server: SocketAddr) -> Result<()> {
    let started = Instant::now();
    while !http::get(here, "/healthz", &[]).is_ok_and(|answer| answer.status == 200) {
        ensure!(started.elapsed() < PATIENCE, "it does not start");
        thread::sleep(Duration::from_millis(20));
    }
    for coding in ["br", "gzip", "identity", ""] {
        let (through, direct) = (ask(here, coding)?.ok()?, ask(server, coding)?.ok()?);
        for header in ["etag", "content-encoding", "content-type", "vary", "cache-control"] {
            let (through, direct) = (through.header(header), direct.header(header));
            ensure!(through == direct, "{coding}: {header} is {through}, not {direct}");
        }
        ensure!(through.body == direct.body, "{coding}: it is another body");
    }
    let metrics = http::get(here, "/metrics", &[])?;
    ensure!(metrics.status == 404, "metrics are passed on: {}", metrics.status);
    Ok(())
}

fn ask(server: SocketAddr, coding: &str) -> Result<Answer> {
    let mut headers = vec![("User-Agent", SECRETS[1])];
    headers.extend((!coding.is_empty()).then_some(("Accept-Encoding", coding)));
    http::get(server, &format!("/de/offers?q={}", SECRETS[0]), &headers)
}

/// A proxy; it ends when this does. `timeout` passes on what `kill` sends.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        let _ = Command::new("kill").arg(self.0.id().to_string()).status();
        let _ = self.0.wait();
    }
}
