//! A region: what it is called, and its lists one after the other.

use std::collections::HashSet;

use serde_json::{Value, json};

use super::{
    convert::{self, Scene},
    event,
    folder::Folder,
    join::{self, Thing, Version},
    language,
    look::{Look, Problems},
    page, place,
};
use crate::{Kind, Problem, Record, Refused, read::Item};

const REGIONS: &str = "regions.json";

/// A region that is live.
pub(super) struct Region {
    /// Its folder: `saarbruecken`.
    pub(super) code: String,
    /// Its name: `Saarbrücken`.
    pub(super) name: String,
    /// The folders of its languages, with their BCP 47 tags.
    languages: Vec<(String, String)>,
    place: String,
}

/// The live regions. One with a mistake is handed on as an item.
pub(super) fn all(
    folder: &mut Folder<'_>,
    sink: &mut dyn FnMut(Item),
) -> Result<Vec<Region>, Refused> {
    let missing = || std::io::Error::from(std::io::ErrorKind::NotFound);
    let list = folder.list(REGIONS)?;
    let list = list.ok_or_else(|| Refused::Read { file: REGIONS.to_owned(), source: missing() })?;
    let list = list.map_err(|problem| Refused::Form {
        place: REGIONS.to_owned(),
        message: problem.to_string(),
    })?;
    let mut regions = Vec::new();
    for (at, entry) in list.iter().enumerate() {
        let (problems, path) = (Problems::default(), format!("$[{at}]"));
        let look = Look::into(entry, &path, &problems);
        let region = region(&look, format!("{REGIONS} {path}"));
        let live = look.flag("live").unwrap_or(true);
        let problems = problems.into_inner();
        if !problems.is_empty() {
            sink(Item { place: region.place, found: Err(problems) });
        } else if live {
            regions.push(region);
        }
    }
    Ok(regions)
}

fn region(look: &Look<'_>, place: String) -> Region {
    let code = look.needed("path").trim_matches('/').to_owned();
    // The code is a folder's name.
    let sign = |sign: char| sign.is_ascii_alphanumeric() || "-_".contains(sign);
    if !code.chars().all(sign) {
        look.wrong("path", &format!("`{code}` is no name"), "letters, digits, - and _");
    }
    let languages = look.objects("languages").into_iter().filter_map(|language| {
        let code = language.needed("code");
        let tag = language::tag(code);
        if tag.is_none() && !code.is_empty() {
            language.wrong("code", &format!("`{code}` is no language"), "a code such as `de`");
        }
        Some((code.to_owned(), tag?))
    });
    Region { name: look.needed("name").to_owned(), languages: languages.collect(), code, place }
}

/// Reads one region, and hands on its things.
pub(super) fn read(
    region: &Region,
    read_on: &str,
    folder: &mut Folder<'_>,
    sink: &mut dyn FnMut(Item),
) -> Result<(), Refused> {
    if !folder.has(&region.code) {
        return Ok(());
    }
    let mut scene = Scene { region, read_on, told: HashSet::new() };
    let shared = vec![convert::taxonomy(), own_organization(&scene)];
    scene.hand_on(region.place.clone(), Ok(shared), sink);
    type Convert = fn(&Scene<'_>, &Thing) -> Result<Vec<Record>, Vec<Problem>>;
    let kinds: [(&str, Convert); 3] =
        [("locations", place::records), ("events", event::records), ("pages", page::records)];
    for (kind, records) in kinds {
        folder.forget();
        let mut versions = Vec::new();
        for (code, tag) in &region.languages {
            let file = format!("{}/{code}/{kind}.json", region.code);
            match folder.list(&file)? {
                None => {}
                Some(Err(problem)) => sink(Item { place: file, found: Err(vec![problem]) }),
                Some(Ok(list)) => versions.extend(read_versions(&list, tag, &file, folder, sink)),
            }
        }
        let (things, wrong) = join::join(versions);
        for (place, problem) in wrong {
            sink(Item { place, found: Err(vec![problem]) });
        }
        for thing in &things {
            let place = thing.versions.first().map(|version| version.place.clone());
            scene.hand_on(place.unwrap_or_default(), records(&scene, thing), sink);
        }
    }
    Ok(())
}

fn read_versions(
    list: &[Value],
    tag: &str,
    file: &str,
    folder: &Folder<'_>,
    sink: &mut dyn FnMut(Item),
) -> Vec<Version> {
    let mut versions = Vec::new();
    for (at, entry) in list.iter().enumerate() {
        let path = format!("$[{at}]");
        let place = format!("{file} {path}");
        if let Some(problem) = folder.fits(entry, &path) {
            sink(Item { place, found: Err(vec![problem]) });
            continue;
        }
        let problems = Problems::default();
        let look = Look::into(entry, &path, &problems);
        let version = Version::read(&look, entry, tag, place);
        let problems = problems.into_inner();
        if problems.is_empty() {
            versions.push(version);
        } else {
            sink(Item { place: version.place, found: Err(problems) });
        }
    }
    versions
}

/// Who publishes the region's pages and events: what names no organisation is said by the region itself.
fn own_organization(scene: &Scene<'_>) -> Record {
    let name = &scene.region.name;
    let fields = json!({ "name": name, "description": format!("{name} (Integreat)") });
    convert::record(Kind::Organization, scene.own_organization(), fields)
}
