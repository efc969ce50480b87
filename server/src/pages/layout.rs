//! The frame of every page: head, header, footer, and what `app/guide/safety.js` works with.
//!
//! The words of the quick way out, of the notice before the wipe and of "delete everything" are the server's alone: the guide has no room
//! for them in what it loads first, so its script takes them from the shell of a language when the language is switched in place.

use l10n::Direction;
use maud::{DOCTYPE, Markup, PreEscaped, html};

use super::{Scene, lines, manifest};

/// A page before it is framed.
pub(super) struct Page {
    /// Heading and, with the name behind it, title.
    pub(super) title: String,
    /// One sentence for search engines.
    pub(super) description: String,
    /// The path behind the language: `/offers`.
    pub(super) path: String,
    /// More for the head: preloads, scripts.
    pub(super) head: Markup,
    /// What stands in `main`.
    pub(super) main: Markup,
    /// Not for search engines: a page that does not exist, or has nothing to find.
    pub(super) hidden: bool,
}

/// Frames a page.
pub(super) fn frame(scene: &Scene<'_>, page: Page) -> Markup {
    let name = scene.plain("app-name");
    let operator = &scene.look.operator;
    let title = if page.title == name { name } else { format!("{} – {name}", page.title) };
    html! {
        (DOCTYPE)
        html lang=(scene.tag) dir=(scene.direction()) data-kiosk[operator.kiosk] {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover";
                title { (title) }
                meta name="description" content=(page.description);
                // No canonical or alternate addresses: they must be absolute, and a server is not told its own name. Links in the menu lead
                // to the other languages.
                @if page.hidden { meta name="robots" content="noindex"; }
                link rel="icon" href="/favicon.svg" type="image/svg+xml";
                // Before anything that could read what should be gone.
                script src=(scene.look.safety) defer {}
                link rel="apple-touch-icon" href=(scene.look.icon_small);
                link rel="manifest" href=(scene.href("/manifest.webmanifest"));
                meta name="theme-color" content=(manifest::PAPER) media="(prefers-color-scheme: light)";
                meta name="theme-color" content=(manifest::NIGHT) media="(prefers-color-scheme: dark)";
                (page.head)
                @if scene.look.watched {
                    script src="/watch.js" defer {}
                } @else if page.path != "/guide" {
                    // The guide loads it itself, behind everything that a question needs.
                    script type="module" src=(scene.look.offline) {}
                }
                // Our own sheet, known to the policy by its hash: escaping would change both.
                style { (PreEscaped(&scene.look.css)) }
            }
            body {
                (header(scene, &page.path))
                (safety(scene))
                (plain_german(scene, &page.path))
                main #main tabindex="-1" { (page.main) }
                (lines::lines(scene))
                (footer(scene))
            }
        }
    }
}

fn header(scene: &Scene<'_>, path: &str) -> Markup {
    html! {
        a.skip href="#main" { (scene.followed("app-skip")) }
        header.top {
            a.brand href=(scene.href("/")) data-href="/" { (scene.look.emblem()) (scene.followed("app-name")) }
            nav.top-nav aria-label=(scene.plain("app-nav")) {
                a.help-link href=(scene.href("/help")) data-href="/help" {
                    (scene.look.icon("help")) (scene.followed("app-help-now"))
                }
                details.lang-menu {
                    summary { (scene.look.icon("language")) span.visually-hidden data-message="app-language" { (scene.plain("app-language")) } }
                    ul { (languages(scene, path)) }
                }
            }
            (exit(scene))
        }
    }
}

/// The quick way out. Without the script it is a link to the neutral page; a counter's device leads back to its start.
fn exit(scene: &Scene<'_>) -> Markup {
    let operator = &scene.look.operator;
    let own = if operator.kiosk { "/".to_owned() } else { scene.href("/kalender") };
    let named = operator.exit.as_deref().filter(|_| !operator.kiosk);
    html! {
        a #exit.exit href=(named.unwrap_or(&own)) data-own=(own) data-safe="exit" rel="noreferrer" {
            (scene.look.icon("close")) span.visually-hidden { (scene.plain("exit-page")) }
        }
    }
}

/// What the script says before and after something is deleted.
fn safety(scene: &Scene<'_>) -> Markup {
    let soon = if scene.look.operator.kiosk { "idle-soon-kiosk" } else { "idle-soon" };
    html! {
        p #said.said role="status" data-deleted=(scene.plain("deleted-all")) data-idle=(scene.plain("deleted-idle")) {}
        section #idle.idle role="alertdialog" aria-labelledby="idle-soon" hidden {
            p #idle-soon { (scene.plain(soon)) }
            div.row {
                button #here.button type="button" data-safe="here" { (scene.plain("idle-here")) }
                button.button.quiet type="button" data-safe="forget" { (scene.plain("idle-delete")) }
            }
        }
    }
}

/// From German to German in plain words and back. It stands in every shell, since the guide switches languages in place; the style
/// sheet shows it where the page is German.
fn plain_german(scene: &Scene<'_>, path: &str) -> Markup {
    let german = |tag: &str| tag.split('-').next() == Some(l10n::library::SOURCE);
    let kinds = || scene.library.languages().iter().filter(|language| german(&language.tag));
    html! {
        @if kinds().count() > 1 {
            nav.plain-german aria-label=(german_name(scene)) lang=(l10n::library::SOURCE) {
                @for language in kinds() {
                    a href={ "/" (language.tag) (path) } lang=(language.tag) hreflang=(language.tag) data-language=(language.tag)
                        aria-current=[(language.tag == scene.tag).then_some("true")] { (scene.look.icon("why")) (language.name) }
                }
            }
        }
    }
}

fn german_name<'a>(scene: &Scene<'a>) -> &'a str {
    scene.library.language(l10n::library::SOURCE).map_or("", |language| language.name.as_str())
}

/// The same page in every language, each named in itself.
pub(super) fn languages(scene: &Scene<'_>, path: &str) -> Markup {
    html! {
        @for language in scene.library.languages() {
            li {
                a href={ "/" (language.tag) (path) } lang=(language.tag) hreflang=(language.tag)
                    dir=[(language.direction == Direction::Rtl).then_some("rtl")] data-language=(language.tag)
                    aria-current=[(language.tag == scene.tag).then_some("true")] { (language.name) }
            }
        }
    }
}

fn footer(scene: &Scene<'_>) -> Markup {
    html! {
        footer #foot.foot {
            p { (scene.followed("footer-about")) }
            // A language that has been read, or is complete, does not say these: the lines are empty then, and not shown.
            p.stale {
                span {
                    (scene.followed("language-unreviewed")) " "
                    @if let Some(keeper) = scene.look.operator.keeper.as_deref() {
                        a href={ "mailto:" (keeper) "?subject=Wegkette" } { (scene.followed("language-correct")) }
                    }
                }
            }
            p.stale { (scene.followed("language-partial")) }
            a href=(scene.href("/offers")) data-href="/offers" { (scene.followed("footer-offers")) }
            a href=(scene.href("/glossary")) data-href="/glossary" { (scene.followed("footer-glossary")) }
            a href=(scene.href("/help")) data-href="/help" { (scene.followed("app-help-now")) }
            a href=(scene.href("/privacy")) data-href="/privacy" { (scene.plain("footer-privacy")) }
            a href=(scene.href("/accessibility")) data-href="/accessibility" { (scene.plain("footer-accessibility")) }
            button #forget.link-button type="button" data-safe="forget" hidden {
                (scene.look.icon("delete")) (scene.plain("delete-everything"))
            }
        }
    }
}
