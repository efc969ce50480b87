//! `wegkette import`: a catalogue of others into ours.
//!
//! Everything is read and checked before anything is written. One line a record says what became of it; if one is rejected,
//! none is taken, unless `--keep-good` says so. Exit code 2: something was rejected.

mod input;

use std::{
    collections::{BTreeSet, HashMap},
    io::{BufWriter, Write},
    path::PathBuf,
    process::ExitCode,
    sync::Arc,
};

use exchange::{Kind, Problem, read::Item};
use uuid::Uuid;

use crate::{
    Config,
    publish::{self, Became, Incoming, Publication},
    say, store,
};

/// Something was rejected.
const REJECTED: u8 = 2;

/// What the command takes.
#[derive(clap::Args)]
pub struct Arguments {
    /// HSDS as JSON (a page, an array, lines, one record), a tabular package (folder or zip), a CSV table, or a folder of
    /// Integreat's API.
    file: PathBuf,
    /// What the file is, if its name does not say so.
    #[arg(long, value_enum)]
    format: Option<input::Format>,
    /// How the characters of a CSV table are written [default: utf-8].
    #[arg(long, value_enum)]
    encoding: Option<input::CsvEncoding>,
    /// A TOML file that says which column of a CSV table means what.
    #[arg(long)]
    mapping: Option<PathBuf>,
    /// Whose records these are; a later import of the same origin updates them.
    #[arg(long, default_value = "import")]
    origin: String,
    /// What readers are told of the source where a record does not say.
    #[arg(long)]
    source: Option<String>,
    /// Only say what would happen.
    #[arg(long)]
    dry_run: bool,
    /// Take what is right even if something is rejected.
    #[arg(long)]
    keep_good: bool,
}

/// Where things stood, as [`Item`] says it.
type Places = HashMap<(Kind, Uuid), Arc<str>>;

/// What was read.
#[derive(Default)]
struct Read {
    incoming: Vec<Incoming>,
    /// Where each stood: by itself, else first.
    places: Places,
    rejected: Vec<(String, Vec<Problem>)>,
    /// References that could form a ring: records with nothing but these.
    above: Vec<exchange::Record>,
}

impl Read {
    fn take(&mut self, item: Item) {
        match item.found {
            Ok(records) => {
                let place: Arc<str> = item.place.into();
                for (index, record) in records.iter().enumerate() {
                    self.incoming.push(Incoming::new(record, index > 0));
                    let known = self.places.entry((record.kind, record.id));
                    let known = known.or_insert_with(|| Arc::clone(&place));
                    if index == 0 {
                        *known = Arc::clone(&place);
                    }
                    self.above.extend(above(record));
                }
            }
            Err(problems) => self.rejected.push((item.place, problems)),
        }
    }

    /// Rejects rings, which only the whole can show.
    fn close(&mut self) {
        for (kind, id, problem) in exchange::read::cycles(&self.above) {
            let place = self.places.get(&(kind, id)).map(ToString::to_string).unwrap_or_default();
            let id = id.to_string();
            self.rejected.push((place, vec![problem]));
            self.incoming.retain(|one| !(one.kind == kind.name() && one.id == id));
        }
    }
}

fn above(record: &exchange::Record) -> Option<exchange::Record> {
    let name = match record.kind {
        Kind::Organization => "parent_organization_id",
        Kind::TaxonomyTerm => "parent_id",
        _ => return None,
    };
    let (name, parent) = record.fields.get_key_value(name)?;
    let fields = [(name.clone(), parent.clone())].into_iter().collect();
    Some(exchange::Record { kind: record.kind, id: record.id, fields })
}

/// Imports a file.
///
/// # Errors
/// A file that cannot be read at all or is above a limit, a database that fails: nothing was changed.
pub async fn run(arguments: &Arguments, config: &Config) -> anyhow::Result<ExitCode> {
    let mut read = Read::default();
    let notes = input::read(arguments, (config.now)(), &mut |item| read.take(item))?;
    read.close();
    for note in notes {
        say!("note: {note}");
    }
    for (place, problems) in &read.rejected {
        for problem in problems {
            say!("{}: {place}: rejected: {problem}", arguments.file.display());
        }
    }
    let bad = !read.rejected.is_empty();
    if bad && !arguments.keep_good {
        let (rejected, good) = (read.rejected.len(), read.incoming.len());
        say!("nothing was imported: {rejected} rejected, {good} good; --keep-good takes those");
        return Ok(ExitCode::from(REJECTED));
    }
    let publication = Publication {
        origin: arguments.origin.clone(),
        title: arguments.source.clone().unwrap_or_else(|| arguments.origin.clone()),
        hash: None,
        yields: false,
        incoming: merge(read.incoming),
        at: (config.now)(),
        dry: arguments.dry_run,
    };
    let store = store::open(&config.database, &config.home).await?;
    let report = publish::publish(&*store, &publication).await?;
    store.close().await?;
    tell(&report, &read.places, read.rejected.len())?;
    Ok(if bad { ExitCode::from(REJECTED) } else { ExitCode::SUCCESS })
}

/// Each record once: told by itself it stands for itself, told only inside others it is what they say together.
fn merge(incoming: Vec<Incoming>) -> Vec<Incoming> {
    let own: BTreeSet<(String, String)> = incoming
        .iter()
        .filter(|one| !one.nested)
        .map(|one| (one.kind.clone(), one.id.clone()))
        .collect();
    let mut merged: Vec<Incoming> = Vec::with_capacity(incoming.len());
    let mut at = HashMap::new();
    for one in incoming {
        let key = (one.kind.clone(), one.id.clone());
        if one.nested && own.contains(&key) {
            continue;
        }
        match at.get(&key) {
            Some(index) => {
                if let Some(known) = merged.get_mut(*index) {
                    let known: &mut Incoming = known;
                    known.add(&one);
                }
            }
            None => {
                at.insert(key, merged.len());
                merged.push(one);
            }
        }
    }
    merged
}

fn tell(report: &publish::Report, places: &Places, rejected: usize) -> std::io::Result<()> {
    let mut out = BufWriter::new(std::io::stdout().lock());
    for (kind, id, fate) in &report.fates {
        let key = Kind::named(kind).zip(Uuid::parse_str(id).ok());
        let place = key.and_then(|key| places.get(&key)).map_or("", |place| &**place);
        writeln!(out, "{place}: {kind} {id} {}", word(*fate))?;
    }
    let count = |fate| report.count(fate);
    writeln!(
        out,
        "{} created, {} updated, {} unchanged, {rejected} rejected; {}",
        count(Became::Created),
        count(Became::Updated),
        count(Became::Unchanged),
        report
            .version
            .map_or_else(|| "nothing published".to_owned(), |version| format!("version {version}")),
    )?;
    out.flush()
}

fn word(fate: Became) -> &'static str {
    match fate {
        Became::Created => "created",
        Became::Updated => "updated",
        Became::Unchanged => "unchanged",
        Became::Kept => "kept",
        Became::Removed => "removed",
    }
}
