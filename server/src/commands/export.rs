//! `wegkette export`: the stored catalogue as others read it. The same catalogue is the same bytes.

use std::{
    fs::File,
    io::{BufWriter, Cursor, Write},
    path::PathBuf,
    process::ExitCode,
};

use anyhow::Context;
use exchange::{Graph, Record};

use crate::{
    Config,
    published::{self, Published},
    store,
};

/// How it is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum Format {
    /// HSDS 3.1: one page of whole services.
    Hsds,
    /// HSDS 3.1: one whole service a line.
    Ndjson,
    /// A table with one service a row, for a spreadsheet.
    Csv,
    /// HSDS's tabular package, as a zip.
    Package,
    /// The catalogue as our clients get it.
    Json,
}

/// What the command takes.
#[derive(clap::Args)]
pub struct Arguments {
    /// How it is written.
    #[arg(long, value_enum)]
    format: Format,
    /// Where to [default: standard output].
    #[arg(long)]
    out: Option<PathBuf>,
}

/// Exports.
///
/// # Errors
/// A database that fails or is empty, a file that cannot be written.
pub async fn run(arguments: &Arguments, config: &Config) -> anyhow::Result<ExitCode> {
    let store = store::existing(&config.database, &config.home).await?;
    let content = match arguments.format {
        Format::Json => {
            let published = Published::whole(&*store).await?;
            Content::Catalogue(Box::new(
                published.context("the database holds no packs yet; start the server once")?,
            ))
        }
        _ => Content::Records(published::graph(&*store).await?),
    };
    store.close().await?;
    let mut out: Box<dyn Write> = match &arguments.out {
        Some(path) => Box::new(
            File::create(path).with_context(|| format!("cannot write {}", path.display()))?,
        ),
        None => Box::new(std::io::stdout().lock()),
    };
    let mut buffered = BufWriter::new(&mut out);
    write(arguments.format, &content, &mut buffered)?;
    buffered.flush()?;
    Ok(ExitCode::SUCCESS)
}

/// What is written.
enum Content {
    Catalogue(Box<Published>),
    Records(Graph),
}

fn write(format: Format, content: &Content, out: &mut impl Write) -> anyhow::Result<()> {
    let graph = match content {
        Content::Catalogue(published) => {
            return Ok(serde_json::to_writer(out, &published.catalogue)?);
        }
        Content::Records(graph) => graph,
    };
    match format {
        Format::Hsds => exchange::write::page(graph, out)?,
        Format::Ndjson | Format::Json => exchange::write::ndjson(graph, out)?,
        Format::Csv => {
            let records: Vec<Record> = graph.records().collect();
            exchange::table::write_csv(&records, out)?;
        }
        Format::Package => {
            let records: Vec<Record> = graph.records().collect();
            let mut zip = Cursor::new(Vec::new());
            exchange::table::write_package(&records, &mut zip)?;
            out.write_all(zip.get_ref())?;
        }
    }
    Ok(())
}
