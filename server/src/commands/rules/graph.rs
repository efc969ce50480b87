//! `wegkette rules graph`: the rule book as a picture.

use std::{
    io::{self, Write},
    path::{Path, PathBuf},
    process::ExitCode,
};

use anyhow::Context;
use engine::Day;
use l10n::{Arg, library::SOURCE, plain};
use rules::graph::{self, Graph};

use crate::Config;

/// What the command takes.
#[derive(clap::Args)]
pub struct Arguments {
    /// The offer type, with its rules; without it all of them, without rules.
    #[arg(long)]
    offer: Option<String>,
    /// As which text [default: svg, or what the file's ending says].
    #[arg(long)]
    format: Option<Format>,
    /// The file to write, NAME.svg or NAME.mmd [default: standard output].
    #[arg(long)]
    out: Option<PathBuf>,
    /// The day on which a rule must hold to be drawn as one in force [default: the newest on which a rule was checked].
    #[arg(long, value_parser = super::day)]
    on: Option<Day>,
}

/// How a picture is written down.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
enum Format {
    /// A drawing that a browser shows.
    Svg,
    /// The text of a Mermaid flow chart.
    Mermaid,
}

/// Draws; an unknown offer type is refused with the nearest name.
pub(super) fn run(arguments: &Arguments, config: &Config) -> anyhow::Result<ExitCode> {
    let format = match &arguments.out {
        Some(file) => of_ending(file).or(arguments.format).with_context(|| {
            format!("cannot tell the format of {}: expected .svg or .mmd", file.display())
        })?,
        None => arguments.format.unwrap_or(Format::Svg),
    };
    let text = written(&draw(arguments, config)?, format);
    match &arguments.out {
        Some(file) => std::fs::write(file, text)
            .with_context(|| format!("cannot write {}", file.display()))?,
        None => match io::stdout().write_all(text.as_bytes()) {
            // Whoever reads may stop early: `| head`.
            Err(error) if error.kind() == io::ErrorKind::BrokenPipe => {}
            done => done.context("cannot write to standard output")?,
        },
    }
    Ok(ExitCode::SUCCESS)
}

fn draw(arguments: &Arguments, config: &Config) -> anyhow::Result<Graph> {
    let (content, library) = crate::commands::load(config)?;
    let book = &content.book;
    let localizer = library.localizer(SOURCE);
    let words = |id: &str| {
        let text = localizer.text_with(id, &[("for", Arg::Text("self"))]).text;
        (!text.is_empty()).then(|| plain(&text))
    };
    let Some(name) = &arguments.offer else {
        return Ok(graph::overview(book, &words));
    };
    let offer_type = graph::find(book, name)?;
    let day = arguments.on.or_else(|| book.checked()).unwrap_or_else(config.today);
    Ok(graph::of_offer_type(book, offer_type, day, &words))
}

fn written(graph: &Graph, format: Format) -> String {
    match format {
        Format::Svg => graph.svg(),
        Format::Mermaid => graph.mermaid(),
    }
}

fn of_ending(file: &Path) -> Option<Format> {
    match file.extension()?.to_str()? {
        "svg" => Some(Format::Svg),
        "mmd" => Some(Format::Mermaid),
        _ => None,
    }
}
