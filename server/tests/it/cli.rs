//! The program from outside: what it says when something is wrong, and what it never says.

use std::{
    fs,
    io::{BufRead, BufReader, Read, Write},
    net::TcpStream,
    path::Path,
    process::{Child, ChildStdout, Command, Output, Stdio},
};

use crate::common;

/// The program on the fixture, with its database in `folder` and a finished client, so that nothing is built.
pub(crate) fn wegkette(folder: &Path) -> Command {
    let bundle = folder.join("bundle");
    bundler::stored::write_folder(&bundle, "stamp", &common::bundle()).unwrap();
    let mut command = Command::new(env!("CARGO_BIN_EXE_wegkette"));
    command
        .args(["--listen", "127.0.0.1:0"])
        .arg("--database")
        .arg(format!("sqlite://{}", folder.join("a.sqlite").display()))
        .arg("--packs")
        .arg(common::fixture("packs"))
        .arg("--locales")
        .arg(common::fixture("locales"))
        .arg("--bundle")
        .arg(bundle)
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    command
}

/// The one line on stderr of a program that refuses to start.
pub(crate) fn refusal(output: &Output) -> String {
    assert_eq!(output.status.code(), Some(1));
    let text = String::from_utf8_lossy(&output.stderr).into_owned();
    text.lines().last().unwrap_or_default().to_owned()
}

/// Starts it and waits for its address; stops it when dropped.
pub(crate) struct Server {
    child: Child,
    told: BufReader<ChildStdout>,
    pub(crate) address: String,
}

/// The address in its next line, up to the path.
fn address(told: &mut impl BufRead, before: &str) -> String {
    let mut line = String::new();
    told.read_line(&mut line).unwrap();
    let address = line.strip_prefix(before).expect("ready");
    address.split('/').next().unwrap().to_owned()
}

impl Server {
    pub(crate) fn start(command: &mut Command) -> Self {
        let mut child = command.spawn().unwrap();
        let mut told = BufReader::new(child.stdout.take().unwrap());
        let address = address(&mut told, "Wegkette: http://");
        Self { child, told, address }
    }

    /// Where it tells its metrics.
    pub(crate) fn metrics(&mut self) -> String {
        address(&mut self.told, "Metrics: http://")
    }

    pub(crate) fn get(&self, path: &str) -> String {
        self.ask("GET", path)
    }

    pub(crate) fn ask(&self, method: &str, path: &str) -> String {
        let mut stream = TcpStream::connect(&self.address).unwrap();
        let lines = format!("{method} {path} HTTP/1.0\r\nUser-Agent: Neugier/1\r\n\r\n");
        stream.write_all(lines.as_bytes()).unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        answer
    }

    /// Asks it to stop, as a service manager does, and returns what it wrote to stderr.
    pub(crate) fn stop(mut self) -> String {
        let asked = Command::new("kill").arg(self.child.id().to_string()).status();
        assert!(asked.unwrap().success());
        let mut text = String::new();
        self.child.stderr.as_mut().unwrap().read_to_string(&mut text).unwrap();
        text
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // Already gone after `stop`; after a failed assertion it must not stay behind.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[test]
fn a_taken_port_is_one_clear_line() {
    let folder = tempfile::tempdir().unwrap();
    let first = Server::start(&mut wegkette(folder.path()));
    let mut command = wegkette(folder.path());
    let second = command.args(["--listen", &first.address]).output().unwrap();
    let line = refusal(&second);
    assert!(
        line.contains(&first.address) && line.contains("taken") && line.contains("--listen"),
        "{line}"
    );
    assert_eq!(String::from_utf8_lossy(&second.stderr).lines().count(), 1);
}

#[test]
fn an_unusable_folder_is_one_clear_line() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("file"), "not a folder").unwrap();
    let database = format!("sqlite://{}", folder.path().join("file/a.sqlite").display());
    let output = wegkette(folder.path()).args(["--database", &database]).output().unwrap();
    let line = refusal(&output);
    assert!(line.contains("file/a.sqlite") && line.contains("--database"), "{line}");
}

#[test]
fn a_broken_pack_never_replaces_a_good_one() {
    let folder = tempfile::tempdir().unwrap();
    let packs = folder.path().join("packs");
    fs::create_dir(&packs).unwrap();
    fs::write(packs.join("broken.rules"), "rule R-X-01 nothing: perhaps\n").unwrap();
    let broken = |folder: &Path| {
        let mut command = wegkette(folder);
        command.arg("--packs").arg(&packs);
        command
    };
    // Nothing to fall back to: refused, with file, line and column.
    let output = broken(folder.path()).output().unwrap();
    refusal(&output);
    let told = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(told.contains("broken.rules:1:"), "{told}");

    let good = Server::start(&mut wegkette(folder.path()));
    let catalogue = good.get("/api/v1/catalogue");
    good.stop();
    let fallen_back = Server::start(&mut broken(folder.path()));
    let (_, expected) = catalogue.split_once("\r\n\r\n").unwrap();
    assert!(fallen_back.get("/api/v1/catalogue").ends_with(expected), "the last good one");
    let told = fallen_back.stop();
    assert!(told.contains("broken.rules:1:") && told.contains("last good"), "{told}");
}

#[test]
fn the_log_holds_route_templates_only() {
    let folder = tempfile::tempdir().unwrap();
    let server = Server::start(&mut wegkette(folder.path()));
    for path in ["/de/offers/full?frage=geheim", "/geheim", "/api/geheim", "/geheim/guide"] {
        server.get(path);
    }
    server.ask("GEHEIM", "/de/");
    let log = server.stop();
    assert!(log.contains("/{lang}/offers/{id}") && log.contains("status=404"), "{log}");
    for secret in ["geheim", "GEHEIM", "full", "frage", "Neugier", "127.0.0.1"] {
        assert!(!log.contains(secret), "{secret} in {log}");
    }
}

#[test]
fn sizes_are_counted_against_the_budget() {
    let folder = tempfile::tempdir().unwrap();
    let output = wegkette(folder.path()).arg("sizes").output().unwrap();
    assert_eq!(output.status.code(), Some(0));
    let table = String::from_utf8_lossy(&output.stdout).into_owned();
    for part in ["shell", "guide-", "boot-", "texts, core", "questions and rules", "sum", "within"]
    {
        assert!(table.contains(part), "{part} in {table}");
    }
}
