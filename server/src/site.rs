//! Everything that is served: a snapshot of languages, client and catalogue. Nothing in it changes; a new catalogue makes a
//! new site, which shares with the old one what does not depend on the catalogue ([`Front`]).

mod aloud;
mod changes;
mod desk;
mod lazy;
pub mod phone;
mod whole;
mod worker;

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::{Arc, OnceLock},
};

use catalogue::{Content, MustRefetch};
use changes::Changes;
use engine::Day;
use l10n::{Library, Localizer, library::Layer};
use lazy::Lazy;
pub use whole::Whole;
use whole::Wholes;

use crate::{
    operator::Operator,
    packed::Packed,
    pages::{self, Look, Scene},
    published::Published,
};

const TEXT: &str = "text/plain; charset=utf-8";
const JSON: &str = "application/json";
const POSTCARD: &str = "application/octet-stream";
/// The script of the worker; a manifest that makes the page an app.
const SCRIPT: &str = "text/javascript; charset=utf-8";
const MANIFEST: &str = "application/manifest+json";
/// The layers that are files of their own, by the names of these.
const FILES: [(Layer, &str); 4] = [
    (Layer::Core, "core"),
    (Layer::Reasons, "reasons"),
    (Layer::Further, "further"),
    (Layer::Plan, "plan"),
];

/// A language as prepared for serving.
pub struct Tongue {
    /// Formats the plain pages, as soon as somebody reads one in this language.
    words: OnceLock<Localizer>,
    /// The start page.
    pub start: Packed,
    /// The guide's shell.
    pub guide: Packed,
    /// What a phone needs to know to keep this as an app.
    pub manifest: Packed,
}

impl Tongue {
    fn words(&self, library: &Library, tag: &str) -> &Localizer {
        self.words.get_or_init(|| library.localizer_of(tag, on_pages))
    }
}

/// How texts and shells are packed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Packing {
    /// As small as possible: seconds for twenty languages.
    Small,
    /// Quickly: for the first moments of a server.
    Fast,
    /// Quickly, under an address that stays: they are being written.
    Watched,
}

/// What no publication changes.
pub struct Front {
    /// The languages.
    pub library: Arc<Library>,
    /// What each language needs, by its tag.
    pub tongues: BTreeMap<String, Arc<Tongue>>,
    /// Folder of the interface's texts: `/locales/0123abcd`. It changes when any of them does, so that a page need not name
    /// twenty files.
    pub locales: String,
    /// Style sheet, pictograms, addresses of the client.
    pub look: Look,
    /// Immutable files by their address.
    pub files: BTreeMap<String, Packed>,
    /// The service worker.
    pub worker: Packed,
    /// The advisor's desk.
    pub desk: Packed,
    /// Its worker.
    pub desk_worker: Packed,
    /// Today.
    pub today: fn() -> Day,
    /// Texts are watched: packed quickly, under an address that stays.
    pub watched: bool,
}

/// The snapshot.
pub struct Site {
    /// What no publication changes.
    pub front: Arc<Front>,
    /// The catalogue, with the history of its parts.
    pub published: Published,
    wholes: Wholes,
    changes: Changes,
}

/// Why a copy does not get what it asks for.
#[derive(Debug, thiserror::Error)]
pub enum Absent {
    /// Nobody speaks it here.
    #[error("there is no such language")]
    Language,
    /// What changed cannot be told.
    #[error("what changed cannot be told")]
    MustRefetch,
    /// It cannot be written.
    #[error("cannot be packed: {0}")]
    Packing(#[from] anyhow::Error),
}

impl From<MustRefetch> for Absent {
    fn from(_: MustRefetch) -> Self {
        Self::MustRefetch
    }
}

impl Front {
    /// Prepares languages and client for an operator. Compresses on as many threads as there are languages.
    /// `before`: what was served until now, and the languages that somebody wrote in since.
    pub fn new(
        library: Arc<Library>,
        bundle: bundler::Bundle,
        today: fn() -> Day,
        operator: &Operator,
        packing: Packing,
        before: Option<(&Self, &BTreeSet<String>)>,
    ) -> anyhow::Result<Self> {
        // What nobody wrote in since is as it was.
        let same = |tag: &str| {
            let (before, changed) = before?;
            let language = library.language(tag)?;
            let own = before.library.language(tag) == Some(language) && language.complete;
            let chain = if own { vec![tag.to_owned()] } else { library.chain(tag) };
            let touched = chain.iter().any(|one| changed.contains(one));
            (!touched && before.library.languages() == library.languages()).then_some(before)
        };
        let watched = packing == Packing::Watched;
        let mut look = Look::new(&bundle, operator)?;
        look.watched = watched;
        let pack = if packing == Packing::Small { Packed::small } else { Packed::fast };
        let tags: Vec<&str> = library.languages().iter().map(|language| &*language.tag).collect();
        let texts = concurrently(&tags, |tag| {
            let known: Vec<Packed> = same(tag)
                .into_iter()
                .flat_map(|before| before.texts(tag).map(|(_, packed)| packed.clone()))
                .collect();
            known.try_into().unwrap_or_else(|_| {
                FILES.map(|(layer, _)| {
                    pack(TEXT, library.completed(tag, |stem| Layer::of(stem) == layer))
                })
            })
        });
        let hashes = texts.iter().flat_map(|(tag, texts)| texts.iter().map(move |one| (*tag, one)));
        let mut aloud = Vec::new();
        for tag in &tags {
            aloud.push((*tag, Packed::fast(JSON, aloud::aloud(&library, tag)?)));
        }
        let hashes = hashes.chain(aloud.iter().map(|(tag, one)| (*tag, one)));
        let hashes: String = hashes.map(|(tag, one)| format!("{tag} {}\n", one.hash)).collect();
        let locales = match watched {
            true => "/locales/watched".to_owned(),
            false => format!("/locales/{}", &bundler::asset::hash(hashes.as_bytes())[..8]),
        };
        let nothing = Content::default();
        let tongues = concurrently(&tags, |tag| {
            if let Some(known) = same(tag).and_then(|before| before.tongues.get(tag)) {
                return Arc::clone(known);
            }
            let words = library.localizer_of(tag, on_shells);
            let scene = Scene::new(&nothing, &library, &words, &look, tag);
            let html = |markup: maud::Markup| pack(pages::HTML, markup.into_string());
            Arc::new(Tongue {
                start: html(pages::start::page(&scene, &locales)),
                guide: html(pages::guide::page(&scene, &locales)),
                manifest: pack(MANIFEST, pages::manifest::json(&scene)),
                words: OnceLock::new(),
            })
        });
        let tongues: BTreeMap<_, _> =
            tongues.into_iter().map(|(tag, tongue)| (tag.to_owned(), tongue)).collect();
        let desk = desk_page(&library, &look, &locales, pack);
        let workers = match watched {
            true => [worker::GONE.to_owned(), worker::GONE.to_owned()],
            false => [
                worker::script(&bundle, &tongues, &locales, &hashes)?,
                desk::script(&bundle, &desk, &tags, &locales, &hashes)?,
            ],
        };
        let [worker, desk_worker] = workers.map(|script| Packed::fast(SCRIPT, script));
        let mut files: BTreeMap<String, Packed> =
            bundle.assets.into_iter().map(|asset| (asset.path.clone(), asset.into())).collect();
        for (tag, texts) in texts {
            for (packed, (_, name)) in texts.into_iter().zip(FILES) {
                files.insert(format!("{locales}/{tag}/{name}.ftl"), packed);
            }
        }
        for (tag, packed) in aloud {
            files.insert(format!("{locales}/{tag}/aloud.json"), packed);
        }
        Ok(Self {
            library,
            tongues,
            locales,
            look,
            files,
            worker,
            desk,
            desk_worker,
            today,
            watched,
        })
    }
}

impl Front {
    /// The texts of a language in the order in which a phone fetches them.
    pub fn texts(&self, tag: &str) -> impl Iterator<Item = (&'static str, &Packed)> {
        let file = move |(_, name): (Layer, &'static str)| {
            Some((name, self.files.get(&format!("{}/{tag}/{name}.ftl", self.locales))?))
        };
        FILES.into_iter().filter_map(file)
    }
}

impl Site {
    /// A site of a catalogue.
    pub fn new(front: Arc<Front>, published: Published) -> Self {
        let wholes = Wholes::new(front.tongues.keys());
        Self { front, published, wholes, changes: Changes::default() }
    }

    /// The scene of a page in a language; `None` if there is no such language.
    pub fn scene(&self, tag: &str) -> Option<Scene<'_>> {
        let front = &self.front;
        let tongue = front.tongues.get(tag)?;
        let content = &self.published.catalogue.content;
        let tag = front.library.language(tag)?.tag.as_str();
        let words = tongue.words(&front.library, tag);
        let scene = Scene::new(content, &front.library, words, &front.look, tag);
        Some(scene.with_texts(&self.published))
    }

    /// The tag of the language that suits an `Accept-Language` header best.
    pub fn negotiate(&self, header: &str) -> &str {
        let language = self.front.library.negotiate(header);
        language.map_or(l10n::library::SOURCE, |language| &*language.tag)
    }
}

/// Prepares everything for the first time.
pub fn prepare(
    published: Published,
    library: Library,
    bundle: bundler::Bundle,
    today: fn() -> Day,
    operator: &Operator,
    packing: Packing,
) -> anyhow::Result<Site> {
    let front = Front::new(Arc::new(library), bundle, today, operator, packing, None)?;
    Ok(Site::new(Arc::new(front), published))
}

/// The desk's page: it speaks German, and says what no other page says.
fn desk_page(
    library: &Library,
    look: &Look,
    locales: &str,
    pack: fn(&str, String) -> Packed,
) -> Packed {
    let tag = l10n::library::SOURCE;
    let words = library.localizer_of(tag, |stem| on_shells(stem) || Layer::of(stem) == Layer::Desk);
    let nothing = Content::default();
    let scene = Scene::new(&nothing, library, &words, look, tag);
    pack(pages::HTML, pages::desk::page(&scene, library, locales).into_string())
}

/// Texts that the start page and the guide's shell say.
fn on_shells(stem: &str) -> bool {
    ["pages", "shell"].contains(&stem)
}

/// Texts that plain pages say: not the questions, reasons and doors of the guide, nor what single offers say of themselves,
/// which comes with the catalogue. Twenty languages stay in memory.
fn on_pages(stem: &str) -> bool {
    let guide = ["doors", "plan", "questions", "reasons", "search"];
    let kinds = stem == "types" || Layer::of(stem) != Layer::Offers;
    kinds && !guide.contains(&stem)
}

/// Does the same for each tag, on as many threads as there are processors: packing takes memory, too.
fn concurrently<'a, T: Send>(
    tags: &[&'a str],
    make: impl Fn(&'a str) -> T + Sync,
) -> BTreeMap<&'a str, T> {
    let hands = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
    std::thread::scope(|scope| {
        let make = &make;
        let share = |tags: Vec<&'a str>| {
            scope.spawn(move || tags.into_iter().map(|tag| (tag, make(tag))).collect::<Vec<_>>())
        };
        let size = tags.len().div_ceil(hands).max(1);
        let started: Vec<_> = tags.chunks(size).map(|tags| share(tags.to_vec())).collect();
        // A panic in one of them is passed on: a site without one of its languages is none.
        let joined = started.into_iter().flat_map(|thread| {
            thread.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))
        });
        joined.collect()
    })
}
