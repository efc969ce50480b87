//! A foreign server as a child process, in a folder of its own. It ends with the program that started it, however that ends.
//!
//! A shell waits for the end of a pipe whose other end this program holds. When the program lets go of it, ends or is killed,
//! the shell ends the server and removes the folder.

use std::{
    fs::{self, File, Permissions},
    io::Write,
    net::{SocketAddr, TcpListener, TcpStream},
    os::unix::{fs::PermissionsExt, process::CommandExt},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    thread,
    time::{Duration, Instant},
};

use anyhow::{Context, Result, bail};

/// The first line names the process, the end of the pipe ends it. Who is slow to end is killed, as the folder goes anyway.
const WATCH: &str = r#"
trap "" HUP INT TERM
folder=$1
read -r pid
read -r line
tries=0
kill -TERM "$pid" 2>/dev/null
while kill -0 "$pid" 2>/dev/null && [ "$tries" -lt 100 ]; do
    tries=$((tries + 1))
    sleep 0.1
done
kill -KILL "$pid" 2>/dev/null
rm -rf "$folder"
"#;

/// Another program may take a free port before the server does.
const ATTEMPTS: usize = 5;
/// Longer than any of them takes to start.
const PATIENCE: Duration = Duration::from_secs(30);
/// How often it is looked.
const LOOK: Duration = Duration::from_millis(10);
/// What the server writes its number into, once it listens.
pub(super) const PID: &str = "pid";

/// A running one.
pub(super) struct Kept {
    child: Child,
    watch: Child,
    folder: PathBuf,
}

impl Kept {
    /// Starts what `make` makes of a folder and a free port. It has to write [`PID`] into the folder when it listens.
    pub(super) fn start(
        name: &str,
        make: impl Fn(&Path, SocketAddr) -> Result<Command>,
    ) -> Result<(Self, SocketAddr)> {
        let mut last = None;
        for _ in 0..ATTEMPTS {
            let address = TcpListener::bind(("127.0.0.1", 0))?.local_addr()?;
            match Self::at(name, address, &make) {
                Ok(kept) => return Ok((kept, address)),
                Err(error) => last = Some(error),
            }
        }
        Err(last.context("it was never started")?).context(name.to_owned())
    }

    fn at(
        name: &str,
        address: SocketAddr,
        make: impl Fn(&Path, SocketAddr) -> Result<Command>,
    ) -> Result<Self> {
        let folder = tempfile::Builder::new().prefix(&format!("wegkette-{name}-")).tempdir()?;
        // Root's nginx reads as somebody else.
        fs::set_permissions(folder.path(), Permissions::from_mode(0o755))?;
        let mut command = make(folder.path(), address)?;
        let said = File::create(folder.path().join("said"))?;
        command.current_dir(folder.path()).process_group(0).stdin(Stdio::null());
        command.stdout(said.try_clone()?).stderr(said);
        let mut watch = watch(folder.path())?;
        // From here on the shell removes it.
        let folder = folder.keep();
        let child = command.spawn().with_context(|| format!("{name} does not start"))?;
        let pipe = watch.stdin.as_mut().context("the shell has a pipe")?;
        writeln!(pipe, "{}", child.id())?;
        let mut kept = Self { child, watch, folder };
        kept.wait(address)?;
        Ok(kept)
    }

    /// Waits until it listens.
    fn wait(&mut self, address: SocketAddr) -> Result<()> {
        let started = Instant::now();
        let pid = self.folder.join(PID);
        while !pid.exists() || TcpStream::connect(address).is_err() {
            if !self.runs() {
                bail!("it ended: {}", self.said());
            }
            if started.elapsed() > PATIENCE {
                bail!("it does not answer at {address}: {}", self.said());
            }
            thread::sleep(LOOK);
        }
        Ok(())
    }

    pub(super) fn folder(&self) -> &Path {
        &self.folder
    }

    pub(super) fn id(&self) -> u32 {
        self.child.id()
    }

    pub(super) fn runs(&mut self) -> bool {
        self.child.try_wait().is_ok_and(|ended| ended.is_none())
    }

    /// The last lines of what it said, as one.
    fn said(&self) -> String {
        let said = fs::read_to_string(self.folder.join("said")).unwrap_or_default();
        let lines: Vec<&str> =
            said.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
        lines[lines.len().saturating_sub(4)..].join(" | ")
    }
}

impl Drop for Kept {
    /// Lets go of the pipe and waits until the shell has cleared up; what it ends is ours to wait for.
    fn drop(&mut self) {
        drop(self.watch.stdin.take());
        let _ = self.child.wait();
        let _ = self.watch.wait();
    }
}

/// Its group is its own, so that what ends this program's group leaves it to its work.
fn watch(folder: &Path) -> Result<Child> {
    let mut shell = Command::new("sh");
    shell.args(["-c", WATCH, "sh"]).arg(folder).current_dir("/").process_group(0);
    shell.stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::null());
    shell.spawn().context("sh does not start")
}
