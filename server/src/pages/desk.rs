//! The advisor's desk: a page without the frame of the others. An advisor needs neither the quick way out nor "delete everything":
//! nothing about a person is kept there.

use l10n::{Library, library::Layer};
use maud::{DOCTYPE, Markup, PreEscaped, html};
use serde::Serialize;

use super::{Scene, guide::TEXTS};

/// Address of the whole catalogue for our own client.
pub const CATALOGUE: &str = "/api/v1/catalogue/whole.postcard";

#[derive(Serialize)]
struct Boot<'a> {
    locales: &'a str,
    texts: &'a str,
    catalogue: &'a str,
    /// The desk's own words. They are German alone, and nobody else needs them.
    words: String,
    languages: Vec<Language<'a>>,
}

/// A language that a client may speak.
#[derive(Serialize)]
struct Language<'a> {
    tag: &'a str,
    name: &'a str,
    dir: &'static str,
}

/// The page, in German: the language of those who advise.
pub fn page(scene: &Scene<'_>, library: &Library, locales: &str) -> Markup {
    let look = scene.look;
    html! {
        (DOCTYPE)
        html lang=(scene.tag) dir=(scene.direction()) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover";
                title { (scene.plain("desk-title")) " – " (scene.plain("app-name")) }
                meta name="robots" content="noindex";
                link rel="icon" href="/favicon.svg" type="image/svg+xml";
                link rel="modulepreload" href=(look.desk.script);
                @for address in [&*look.desk.wasm, CATALOGUE] {
                    link rel="preload" href=(address) as="fetch" crossorigin;
                }
                script type="application/json" id="boot" { (PreEscaped(island(scene, library, locales))) }
                script type="module" src=(look.desk.boot) {}
                style { (PreEscaped(&look.css)) }
                link rel="stylesheet" href=(look.desk.css);
            }
            body.desk-page {
                main #main tabindex="-1" {
                    p #loading role="status" { (scene.plain("desk-loading")) }
                    p #no-wasm role="alert" hidden { (scene.plain("desk-failed")) }
                    p #other-format role="alert" hidden { (scene.plain("desk-other-format")) }
                    noscript { p { (scene.plain("no-script")) } }
                }
            }
        }
    }
}

fn island(scene: &Scene<'_>, library: &Library, locales: &str) -> String {
    let languages = library.languages().iter();
    let boot = Boot {
        locales,
        texts: TEXTS,
        catalogue: CATALOGUE,
        words: library.completed(scene.tag, |stem| Layer::of(stem) == Layer::Desk),
        languages: languages
            .map(|language| Language {
                tag: &language.tag,
                name: &language.name,
                dir: language.direction.as_str(),
            })
            .collect(),
    };
    serde_json::to_string(&boot).unwrap_or_default().replace('<', "\\u003c")
}
