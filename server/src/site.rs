//! Everything that is served, prepared once: a snapshot of catalogue, languages and client. Nothing in it changes; a new
//! catalogue makes a new site.

use std::collections::{BTreeMap, BTreeSet};

use catalogue::{Catalogue, Texts};
use engine::Day;
use l10n::{Library, Localizer};

use crate::{
    packed::Packed,
    pages::{self, Look, Scene},
};

const TEXT: &str = "text/plain; charset=utf-8";
const JSON: &str = "application/json";
/// Files of a language that the phone does not need: the server's own pages, and later the desk.
const NOT_FOR_THE_PHONE: [&str; 3] = ["pages", "desk", "meta"];
/// Files that travel with the offers' texts, behind the first question: nobody reads a reason before an answer.
const SECOND_LAYER: [&str; 4] = ["doors", "phases", "reasons", "types"];
const POSTCARD: &str = "application/octet-stream";

/// A language as prepared for serving.
pub struct Tongue {
    /// Formats the plain pages.
    pub words: Localizer,
    /// Address of the interface's texts.
    pub locale: String,
    /// The start page.
    pub start: Packed,
    /// The guide's shell.
    pub guide: Packed,
    /// The offers' texts as JSON.
    pub texts: Packed,
}

/// The snapshot.
pub struct Site {
    /// The content.
    pub catalogue: Catalogue,
    /// The languages.
    pub library: Library,
    /// What each language needs, by its tag.
    pub tongues: BTreeMap<String, Tongue>,
    /// Style sheet, pictograms, addresses of the client.
    pub look: Look,
    /// The catalogue as JSON, for everybody.
    pub catalogue_json: Packed,
    /// The same for our own client, as postcard: what the first question needs, and what stands behind it.
    pub catalogue_layers: [Packed; 2],
    /// Immutable files by their address.
    pub files: BTreeMap<String, Packed>,
    /// Today.
    pub today: fn() -> Day,
}

impl Site {
    /// Prepares everything; compresses on as many threads as there are things to compress.
    pub fn new(
        catalogue: Catalogue,
        library: Library,
        bundle: bundler::Bundle,
        today: fn() -> Day,
    ) -> anyhow::Result<Self> {
        let look = Look::new(&bundle)?;
        let json = serde_json::to_vec(&catalogue)?;
        let (first, behind) = catalogue.clone().split();
        let layers = [postcard::to_stdvec(&first)?, postcard::to_stdvec(&behind)?];
        let packs: BTreeSet<&str> =
            catalogue.content.offers.iter().map(|offer| offer.pack.as_str()).collect();
        let second = |stem: &str| packs.contains(stem) || SECOND_LAYER.contains(&stem);
        let interface = |stem: &str| !second(stem) && !NOT_FOR_THE_PHONE.contains(&stem);
        let tags: Vec<&str> = library.languages().iter().map(|language| &*language.tag).collect();
        let locales: BTreeMap<&str, Packed> =
            concurrently(&tags, |tag| Packed::small(TEXT, library.completed(tag, interface)));
        let addresses: BTreeMap<String, String> = locales
            .iter()
            .map(|(tag, packed)| {
                let address = format!("/locales/{tag}.{}.ftl", &packed.hash[..8]);
                ((*tag).to_owned(), address)
            })
            .collect();
        let (catalogue_json, catalogue_layers, tongues) = std::thread::scope(|scope| {
            let packing = scope.spawn(|| Packed::small(JSON, json));
            let packing_layers = scope.spawn(|| layers.map(|layer| Packed::small(POSTCARD, layer)));
            let tongues = concurrently(&tags, |tag| {
                let texts = Texts {
                    epoch: catalogue.epoch.clone(),
                    version: catalogue.version,
                    language: tag.to_owned(),
                    fluent: library.completed(tag, second),
                };
                let words = library.localizer(tag);
                let scene = Scene::new(&catalogue.content, &library, &words, &look, tag);
                let html = |markup: maud::Markup| Packed::small(pages::HTML, markup.into_string());
                Tongue {
                    start: html(pages::start::page(&scene, &addresses)),
                    guide: html(pages::guide::page(&scene, &addresses)),
                    locale: addresses.get(tag).cloned().unwrap_or_default(),
                    texts: Packed::small(JSON, serde_json::to_vec(&texts).unwrap_or_default()),
                    words,
                }
            });
            (packing.join(), packing_layers.join(), tongues)
        });
        let mut files: BTreeMap<String, Packed> =
            bundle.assets.into_iter().map(|asset| (asset.path.clone(), asset.into())).collect();
        for (tag, packed) in locales {
            files.insert(addresses[tag].clone(), packed);
        }
        Ok(Self {
            tongues: tongues.into_iter().map(|(tag, tongue)| (tag.to_owned(), tongue)).collect(),
            catalogue_json: catalogue_json
                .map_err(|_| anyhow::anyhow!("the catalogue could not be packed"))?,
            catalogue_layers: catalogue_layers
                .map_err(|_| anyhow::anyhow!("the catalogue could not be packed"))?,
            catalogue,
            library,
            look,
            files,
            today,
        })
    }

    /// The scene of a page in a language; `None` if there is no such language.
    pub fn scene(&self, tag: &str) -> Option<Scene<'_>> {
        let tongue = self.tongues.get(tag)?;
        let content = &self.catalogue.content;
        Some(Scene::new(
            content,
            &self.library,
            &tongue.words,
            &self.look,
            self.library.language(tag)?.tag.as_str(),
        ))
    }

    /// The tag of the language that suits an `Accept-Language` header best.
    pub fn negotiate(&self, header: &str) -> &str {
        self.library.negotiate(header).map_or(l10n::library::SOURCE, |language| &*language.tag)
    }
}

/// Does the same for each tag, each on its own thread.
fn concurrently<'a, T: Send>(
    tags: &[&'a str],
    make: impl Fn(&'a str) -> T + Sync,
) -> BTreeMap<&'a str, T> {
    std::thread::scope(|scope| {
        let make = &make;
        let started: Vec<_> =
            tags.iter().map(|tag| (*tag, scope.spawn(move || make(tag)))).collect();
        // A panic in one of them is passed on: a site without one of its languages is none.
        let joined = started.into_iter().map(|(tag, thread)| {
            (tag, thread.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)))
        });
        joined.collect()
    })
}
