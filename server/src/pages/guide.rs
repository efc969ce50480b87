//! The shell of the guide: what the client is told, and the way on for those it does not start for.

use maud::{Markup, PreEscaped, html};
use serde::Serialize;

use super::{Scene, layout};

/// Address of what the first question needs of the catalogue.
const CATALOGUE: &str = "/api/v1/catalogue/first.postcard";
/// Address of what stands behind it.
const BEHIND: &str = "/api/v1/catalogue/behind.postcard";
/// Folder of the offers' texts, language by language.
pub(super) const TEXTS: &str = "/api/v1/texts";

#[derive(Serialize)]
struct Boot<'a> {
    language: &'a str,
    locales: &'a str,
    texts: &'a str,
    catalogue: &'a str,
    behind: &'a str,
    sprite: &'a str,
    pictures: &'a str,
    /// A counter's device: nothing is kept, nothing shared.
    kiosk: bool,
}

/// The shell.
pub fn page(scene: &Scene<'_>, locales: &str) -> Markup {
    let way_on = html! {
        p { a.button href=(scene.href("/offers")) data-href="/offers" { (scene.followed("footer-offers")) } }
        p { a.button.quiet href=(scene.href("/help")) data-href="/help" { (scene.followed("app-help-now")) } }
    };
    let main = html! {
        p #loading role="status" { (scene.followed("guide-loading")) }
        section #no-wasm hidden { h1 { (scene.t("app-name")) } p { (scene.t("no-wasm")) } (way_on) }
        noscript { section { p { (scene.t("no-script")) } (way_on) } }
    };
    let head = html! {
        (fetches(scene, locales, false))
        script type="application/json" id="boot" { (PreEscaped(island(scene, locales))) }
        script type="module" src=(scene.look.boot) {}
    };
    layout::frame(
        scene,
        layout::Page {
            title: scene.plain("guide-title"),
            description: scene.plain("start-lead"),
            path: "/guide".to_owned(),
            head,
            main,
            // Without its script there is nothing to find; the start page leads here.
            hidden: true,
        },
    )
}

/// Everything the first question needs, so that nothing waits for something else; the second layer comes later. On the start
/// page it is fetched in idle time (`ahead`), with the shell itself, once the page is painted (`app/guide/offline.js`): six requests
/// before that cost the first paint some hundredths of a second, and without JavaScript they are for nothing. In the guide it is
/// fetched at once, except for the catalogue: a phone may have its own copy. `app/guide/copy.js` looks, and asks for it long before
/// the wasm is there.
pub(super) fn fetches(scene: &Scene<'_>, locales: &str, ahead: bool) -> Markup {
    let core = format!("{locales}/{}/core.ftl", scene.tag);
    let data = [&*scene.look.wasm, &*core];
    html! {
        @if ahead {
            template id="ahead" {
                link rel="prefetch" href=(scene.href("/guide")) as="document";
                link rel="prefetch" href=(scene.look.boot) as="script";
                link rel="prefetch" href=(scene.look.script) as="script";
                @for address in data.into_iter().chain([CATALOGUE]) { link rel="prefetch" href=(address) as="fetch" crossorigin; }
            }
        } @else {
            link rel="modulepreload" href=(scene.look.script);
            @for address in data { link rel="preload" href=(address) as="fetch" crossorigin; }
        }
    }
}

/// The island of JSON; `<` is escaped, so that nothing in it can end the element.
fn island(scene: &Scene<'_>, locales: &str) -> String {
    let boot = Boot {
        language: scene.tag,
        locales,
        texts: TEXTS,
        catalogue: CATALOGUE,
        behind: BEHIND,
        sprite: &scene.look.sprite,
        pictures: &scene.look.pictures,
        kiosk: scene.look.operator.kiosk,
    };
    serde_json::to_string(&boot).unwrap_or_default().replace('<', "\\u003c")
}
