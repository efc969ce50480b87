//! A PostgreSQL in a temporary folder. It ends with the program that started it, however that ends.
//!
//! A shell waits for the end of a pipe whose other end this program holds. When the program lets go of it, ends or is killed,
//! the shell stops the server and removes the folder.

use std::{
    fs::{self, File},
    io::Read,
    net::{SocketAddr, TcpListener},
    os::unix::process::CommandExt,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
};

use anyhow::{Context, Result, bail, ensure};

use super::programs::Programs;

/// Data of tests need not survive a power cut.
const SETTINGS: &str = "
listen_addresses = '127.0.0.1'
fsync = off
synchronous_commit = off
full_page_writes = off
shared_buffers = 32MB
max_connections = 100
timezone = 'UTC'
";

/// Waits for the pipe to close; a terminal's Ctrl-C reaches the shell as well and must not end it early.
const WATCH: &str = r#"
trap "" HUP INT TERM
folder=$1
shift
read -r line
"$@" >/dev/null 2>&1
rm -rf "$folder"
"#;

/// Another program may take a free port before PostgreSQL does.
const ATTEMPTS: usize = 5;

/// A running PostgreSQL of one's own.
pub struct Cluster {
    programs: Programs,
    folder: PathBuf,
    password: String,
    port: u16,
    watch: Child,
}

impl Cluster {
    /// Makes one and starts it.
    ///
    /// # Errors
    /// With what PostgreSQL says, in one line.
    pub fn start(programs: Programs) -> Result<Self> {
        let folder = tempfile::Builder::new().prefix("wegkette-postgres-").tempdir()?;
        let watch = watch(&programs, folder.path())?;
        // From here on the shell removes it.
        let folder = folder.keep();
        let mut cluster = Self { programs, folder, password: password()?, port: 0, watch };
        cluster.make()?;
        let mut last = None;
        for _ in 0..ATTEMPTS {
            cluster.port = TcpListener::bind(("127.0.0.1", 0))?.local_addr()?.port();
            match cluster.resume() {
                Ok(()) => return Ok(cluster),
                Err(error) => last = Some(error),
            }
        }
        Err(last.context("PostgreSQL was never started")?)
    }

    /// Where it listens.
    pub fn address(&self) -> SocketAddr {
        SocketAddr::from(([127, 0, 0, 1], self.port))
    }

    /// Address of its first database, for its superuser.
    pub fn url(&self) -> String {
        format!("postgres://postgres:{}@{}/postgres", self.password, self.address())
    }

    /// The folder that holds it.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Starts it again after [`Cluster::pause`], with the same data on the same port; returns when it answers.
    ///
    /// # Errors
    /// With what PostgreSQL says.
    pub fn resume(&self) -> Result<()> {
        let options = format!("-p {}", self.port);
        let log = self.folder.join("log").display().to_string();
        self.control(&["-w", "-l", &log, "-o", &options, "start"])
    }

    /// Stops it; open connections break off.
    ///
    /// # Errors
    /// With what PostgreSQL says.
    pub fn pause(&self) -> Result<()> {
        self.control(&["-w", "-m", "fast", "stop"])
    }

    fn make(&self) -> Result<()> {
        let secret = self.folder.join("password");
        fs::write(&secret, &self.password)?;
        for path in [&self.folder, &secret] {
            self.programs.hand_over(path)?;
        }
        let pwfile = format!("--pwfile={}", secret.display());
        let arguments = [
            "--username=postgres",
            "--auth=scram-sha-256",
            &pwfile,
            "--encoding=UTF8",
            "--no-locale",
            "--no-sync",
        ];
        self.run("initdb", &arguments)?;
        let file = self.data().join("postgresql.conf");
        let sockets = format!("unix_socket_directories = '{}'\n", self.folder.display());
        let settings = fs::read_to_string(&file)? + SETTINGS + &sockets;
        Ok(fs::write(&file, settings)?)
    }

    fn control(&self, arguments: &[&str]) -> Result<()> {
        self.run("pg_ctl", arguments)
    }

    fn data(&self) -> PathBuf {
        self.folder.join("data")
    }

    fn run(&self, program: &str, arguments: &[&str]) -> Result<()> {
        let words = self.programs.words(program);
        let [first, words @ ..] = &words[..] else { bail!("{program} has no name") };
        let output = File::create(self.folder.join(program))?;
        let mut command = Command::new(first);
        command.args(words).arg("-D").arg(self.data()).args(arguments);
        command.current_dir(&self.folder).stdin(Stdio::null());
        // Files rather than pipes: the server keeps what it inherits open, and a pipe would never end.
        command.stdout(output.try_clone()?).stderr(output);
        // The caller's settings for other servers.
        for name in ["PGDATA", "PGPORT", "PGHOST", "PGUSER", "PGOPTIONS"] {
            command.env_remove(name);
        }
        let status = command.status().with_context(|| format!("{first} does not start"))?;
        ensure!(status.success(), "{program}: {}", self.told(program));
        Ok(())
    }

    /// The last lines of what a program and the server said, as one.
    fn told(&self, program: &str) -> String {
        let read = |name: &str| fs::read_to_string(self.folder.join(name)).unwrap_or_default();
        let told = read(program) + &read("log");
        let lines: Vec<&str> =
            told.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
        lines[lines.len().saturating_sub(4)..].join(" | ")
    }
}

impl Drop for Cluster {
    /// Lets go of the pipe and waits until the shell has cleared up.
    fn drop(&mut self) {
        drop(self.watch.stdin.take());
        let _ = self.watch.wait();
    }
}

/// Its group is its own, so that what ends this program's group leaves it to its work.
fn watch(programs: &Programs, folder: &Path) -> Result<Child> {
    let mut shell = Command::new("sh");
    shell.args(["-c", WATCH, "sh"]).arg(folder).args(programs.words("pg_ctl"));
    shell.arg("-D").arg(folder.join("data")).args(["-w", "-m", "immediate", "stop"]);
    shell.current_dir("/").process_group(0);
    shell.stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::null());
    shell.spawn().context("sh does not start")
}

/// Other users of the machine reach the port, too.
fn password() -> Result<String> {
    let mut bytes = [0; 16];
    File::open("/dev/urandom")?.read_exact(&mut bytes)?;
    Ok(bytes.iter().map(|byte| format!("{byte:02x}")).collect())
}
