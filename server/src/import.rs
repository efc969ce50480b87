//! From packs to a published catalogue. A pack with a mistake is refused whole; the last good catalogue stays.

use catalogue::{Content, Detail, FORMAT};
use l10n::{
    Library, Source, check,
    library::{Layer, Recording, SOURCE, pseudo},
};

use crate::{
    files::Files,
    publish::{self, Became, Publication},
    published::Published,
    say,
    standard::{self, Prepared, Said, Tongues},
    store::Store,
};

/// Records read from the packs' folder.
const ORIGIN: &str = "packs";

/// Reads all languages; broken entries are named and left out.
///
/// # Errors
/// The folder cannot be read, or nobody speaks German in it.
pub fn languages(files: &Files) -> anyhow::Result<Library> {
    let (sources, recordings) = sources(files)?;
    let mut library = library(sources)?;
    library.recordings = recordings;
    Ok(library)
}

/// The same with generated languages beside the real ones: for translators, never shipped.
///
/// # Errors
/// As [`languages`].
pub fn with_generated(files: &Files) -> anyhow::Result<Library> {
    let (mut sources, recordings) = sources(files)?;
    let generated = pseudo::sources(&sources);
    sources.extend(generated);
    let mut library = library(sources)?;
    library.recordings = recordings;
    Ok(library)
}

fn sources(files: &Files) -> anyhow::Result<(Vec<Source>, Vec<Recording>)> {
    let mut sources = Vec::new();
    let (files, recordings) = files.locales()?;
    for file in files {
        for finding in file.findings() {
            say!("locales/{}:{}: {}", finding.file, finding.line, finding.message);
        }
        match check::tag(&file.language) {
            Ok(()) => sources.push(file.into()),
            Err(expected) => say!("locales/{}: {expected}; it is left out", file.path()),
        }
    }
    Ok((sources, recordings))
}

fn library(sources: Vec<Source>) -> anyhow::Result<Library> {
    let (library, problems) = Library::new(sources);
    for problem in problems {
        say!("locales/{problem}");
    }
    anyhow::ensure!(
        library.language(SOURCE).is_some(),
        "no texts in the source language ({SOURCE}); see --locales"
    );
    Ok(library)
}

/// The packs' content; all mistakes are listed, one line each.
pub fn compile(files: &Files, library: &Library) -> anyhow::Result<Content> {
    compile_with_details(files, library).map(|(content, _)| content)
}

/// The packs' content, and what they say of offers beside it.
///
/// # Errors
/// As [`compile`].
pub fn compile_with_details(
    files: &Files,
    library: &Library,
) -> anyhow::Result<(Content, Vec<Detail>)> {
    let packs = files.packs()?;
    // A folder without packs is a mistyped one: it must not empty the catalogue.
    anyhow::ensure!(!packs.is_empty(), "the folder of the packs is empty; see --packs");
    rules::compile_with_details(&packs, &library.message_ids(SOURCE)).map_err(|problems| {
        for problem in &problems {
            say!("{problem}");
        }
        anyhow::anyhow!("the packs are refused: {} problem(s), listed above", problems.len())
    })
}

/// Publishes the packs and returns what is published: the last good catalogue if they are refused. `keeper` hears of mistakes
/// where a pack names no owner; it is part of what is published, since copies must hear of another one.
pub async fn publish(
    store: &dyn Store,
    files: &Files,
    library: &Library,
    keeper: Option<&str>,
    at: i64,
) -> anyhow::Result<Published> {
    let refused = match compile_with_details(files, library) {
        Ok((mut content, details)) => {
            content.holidays = standard::holidays(&content, at);
            for offer in &mut content.offers {
                offer.owner = offer.owner.take().or_else(|| keeper.map(str::to_owned));
            }
            let publication = publication(&content, &details, library, at)?;
            let report = publish::publish(store, &publication).await?;
            if let Some(version) = report.version {
                tracing::info!(version, "packs imported");
            }
            for (kind, id, _) in report.fates.iter().filter(|(_, _, fate)| *fate == Became::Kept) {
                tracing::info!(kind, id, "left as somebody else wrote it");
            }
            None
        }
        Err(error) => Some(error),
    };
    match (Published::whole(store).await, refused) {
        (Ok(Some(published)), Some(error)) => {
            let version = published.catalogue.version;
            say!("{error}; serving version {version}, the last good one");
            Ok(published)
        }
        (Ok(Some(published)), None) => Ok(published),
        (_, Some(error)) => Err(error.context("there is no earlier catalogue to serve")),
        (Ok(None), None) => anyhow::bail!("the database holds no catalogue"),
        (Err(error), None) => Err(error.into()),
    }
}

/// The packs as one publication.
///
/// # Errors
/// Content that cannot be written as JSON; there is none.
pub fn publication(
    content: &Content,
    details: &[Detail],
    library: &Library,
    at: i64,
) -> anyhow::Result<Publication> {
    let mut others = vec![
        ("book", "book".to_owned(), serde_json::to_string(&content.book)?),
        ("holidays", "holidays".to_owned(), serde_json::to_string(&content.holidays)?),
        ("points", "points".to_owned(), serde_json::to_string(&content.points)?),
        ("tongues", "tongues".to_owned(), serde_json::to_string(&Tongues::new(library))?),
    ];
    for place in &content.places {
        others.push(("place", place.id.clone(), serde_json::to_string(place)?));
    }
    let kinds = |stem: &str| Layer::of(stem) == Layer::Offers;
    for language in library.languages() {
        let tag = &language.tag;
        // What is said of single offers is part of their records.
        let own = catalogue::texts::read(&library.own(tag, kinds)).into_iter();
        for (id, message) in own.filter(|(id, _)| !id.starts_with("offer-")) {
            let said = Said { fluent: Some(message.fluent), ..Said::default() };
            others.push(("text", format!("{tag}/{id}"), serde_json::to_string(&said)?));
        }
    }
    let prepared = Prepared { records: standard::prepare(content, details, library), others };
    // What is compiled, not the text: a new version of the program may read the same text better.
    let json: Vec<(&str, &str)> =
        prepared.others.iter().map(|(kind, _, json)| (*kind, &**json)).collect();
    let fields: Vec<_> = prepared.records.iter().map(|record| &record.fields).collect();
    let hash = bundler::asset::hash(&serde_json::to_vec(&(FORMAT, json, fields))?);
    Ok(Publication::whole(ORIGIN, hash, prepared, at))
}
