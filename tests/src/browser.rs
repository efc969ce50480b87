//! A real browser against a real server: Playwright's specs in `browser/`, each a named test.
//!
//! Playwright runs once, when the first of its tests is asked for, and only with the specs that were asked for; every test
//! then reports its own result. Node is needed for these tests alone, never for the product.

pub mod chromium;
pub mod generated;
pub mod node;
pub mod report;

use std::{
    ffi::OsStr,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, Result, ensure};
use server::{Client, Config};

use crate::{content::workspace, crowded::Crowded, earlier};
use node::Node;
use report::{Report, Spec};

/// The public page of an offer that Lighthouse looks at.
const OFFER: &str = "/de/offers/telefonseelsorge";

/// Everything the specs run with.
pub struct Browser {
    node: Node,
    folder: PathBuf,
}

impl Browser {
    /// Finds node and installs what `package-lock.json` names, if that has not been done.
    ///
    /// # Errors
    /// One line that says what is missing.
    pub fn prepare() -> Result<Self> {
        let folder = workspace().join("tests");
        let node = Node::find()?;
        node.install(&folder)?;
        Ok(Self { node, folder })
    }

    /// All specs.
    ///
    /// # Errors
    /// If a spec cannot even be read.
    pub fn specs(&self) -> Result<Vec<Spec>> {
        let output = self.playwright().args(["--list", "--reporter=json"]).output()?;
        let report: Report = serde_json::from_slice(&output.stdout).with_context(|| {
            format!("Playwright lists no specs: {}", String::from_utf8_lossy(&output.stderr))
        })?;
        ensure!(
            report.errors.is_empty(),
            "Playwright cannot read the specs: {}",
            report.problems()
        );
        Ok(report.specs())
    }

    /// Runs specs against a server of its own, whose catalogue was published once before, and reads what came of them.
    ///
    /// # Errors
    /// If browser or server do not start, or Playwright leaves no report.
    pub fn run(&self, specs: &[Spec]) -> Result<Report> {
        let chromium = chromium::find(&self.node, &self.folder)?;
        let folder = tempfile::tempdir()?;
        let file = folder.path().join("report.json");
        let runtime = tokio::runtime::Runtime::new()?;
        let config = config(folder.path());
        runtime.block_on(earlier::publish(&config, folder.path()))?;
        let server = runtime.block_on(server::start(config))?;
        let mut playwright = self.playwright();
        playwright
            .arg("--reporter=json")
            .args(specs.iter().map(Spec::place))
            .env("PLAYWRIGHT_JSON_OUTPUT_FILE", &file)
            .env("BASE_URL", format!("http://{}", server.address));
        let generated = specs.iter().any(Spec::is_generated).then(|| generated(folder.path()));
        let generated = generated.map(|config| runtime.block_on(server::start(config?)));
        let generated = generated.transpose()?;
        if let Some(generated) = &generated {
            playwright.env("PSEUDO_URL", format!("http://{}", generated.address));
        }
        let kiosk = specs.iter().any(Spec::is_kiosk).then(|| kiosk(folder.path()));
        let kiosk = kiosk.map(|config| runtime.block_on(server::start(config))).transpose()?;
        if let Some(kiosk) = &kiosk {
            playwright.env("KIOSK_URL", format!("http://{}", kiosk.address));
        }
        if let Some(chromium) = chromium {
            playwright.env("CHROME", chromium);
        }
        eprintln!("{} browser specs in Chromium …", specs.len());
        let output = playwright.output()?;
        runtime.block_on(server.stop())?;
        for server in [generated, kiosk].into_iter().flatten() {
            runtime.block_on(server.stop())?;
        }
        let report = std::fs::read(&file).with_context(|| {
            format!("Playwright left no report: {}", String::from_utf8_lossy(&output.stderr))
        })?;
        let report: Report =
            serde_json::from_slice(&report).context("reading Playwright's report")?;
        ensure!(report.errors.is_empty(), "Playwright stopped: {}", report.problems());
        Ok(report)
    }

    /// Runs a spec that prints how long things take, with a catalogue of many offers.
    ///
    /// # Errors
    /// If browser or server do not start, or the spec does not get to its end.
    pub fn timed(&self, spec: &str, crowded: &Crowded) -> Result<()> {
        let folder = tempfile::tempdir()?;
        let config = Config {
            packs: server::Files::Folder(crowded.packs.clone()),
            locales: server::Files::Folder(crowded.locales.clone()),
            ..config(folder.path())
        };
        self.measured(config, |measured| measured.specs(spec, &[("TIMED", "1".as_ref())]))
    }

    /// Measures what a slow phone takes, each figure `runs` times, then asks Lighthouse: a JSON line a figure into `file`.
    ///
    /// # Errors
    /// If browser, server or Lighthouse do not start, or a page does not get where it should.
    pub fn phone(&self, file: &Path, runs: u32) -> Result<()> {
        let lighthouse = self.folder.join("measure");
        self.node.install(&lighthouse)?;
        let folder = tempfile::tempdir()?;
        self.measured(config(folder.path()), |measured| {
            let runs = runs.to_string();
            let variables = [("PHONE", file.as_os_str()), ("RUNS", runs.as_ref())];
            measured.specs("phone.spec.ts", &variables)?;
            let mut command = self.node.command();
            command.args(["lighthouse.mjs", OFFER]).current_dir(lighthouse).env("PHONE", file);
            measured.run(command)
        })
    }

    /// Starts a server, lets something be measured on it, stops it.
    fn measured(
        &self,
        config: Config,
        measure: impl FnOnce(&Measured<'_>) -> Result<()>,
    ) -> Result<()> {
        let chromium = chromium::find(&self.node, &self.folder)?;
        let runtime = tokio::runtime::Runtime::new()?;
        let mut server = runtime.block_on(server::start(config))?;
        runtime.block_on(server.at_rest())?;
        let address = format!("http://{}", server.address);
        let measured = measure(&Measured { browser: self, address, chromium });
        runtime.block_on(server.stop())?;
        measured
    }

    fn playwright(&self) -> Command {
        let mut command = self.node.command();
        command.arg("node_modules/@playwright/test/cli.js").arg("test").current_dir(&self.folder);
        command
    }
}

/// A server and a browser that something is measured with.
struct Measured<'a> {
    browser: &'a Browser,
    address: String,
    chromium: Option<PathBuf>,
}

impl Measured<'_> {
    /// Runs one file of specs, whose output is shown.
    fn specs(&self, specs: &str, variables: &[(&str, &OsStr)]) -> Result<()> {
        let mut playwright = self.browser.playwright();
        playwright.args([specs, "--reporter=line"]).envs(variables.iter().copied());
        self.run(playwright)
    }

    fn run(&self, mut command: Command) -> Result<()> {
        command.env("BASE_URL", &self.address);
        if let Some(chromium) = &self.chromium {
            command.env("CHROME", chromium);
        }
        ensure!(command.status()?.success(), "what was to be measured did not get to its end");
        Ok(())
    }
}

/// A server that speaks the generated languages, too: the others would see them in every menu.
fn generated(folder: &Path) -> Result<Config> {
    let folder = folder.join("generated");
    let locales = server::Files::Folder(generated::locales(&folder)?);
    Ok(Config { locales, ..config(&folder) })
}

/// A server for a counter's device.
fn kiosk(folder: &Path) -> Config {
    let operator = server::operator::Operator { kiosk: true, ..Default::default() };
    Config { operator, ..config(&folder.join("kiosk")) }
}

fn config(folder: &Path) -> Config {
    let client = Client::Build(workspace().to_path_buf());
    Config {
        listen: "127.0.0.1:0".to_owned(),
        database: format!("sqlite://{}", folder.join("wegkette.sqlite").display()),
        ..Config::of_workspace(workspace(), client)
    }
}
