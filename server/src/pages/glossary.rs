//! German words that people meet on papers, letters and doors, each with its name in the reader's language and what it means.

use l10n::library::SOURCE;
use maud::{Markup, html};

use super::{Scene, layout};

/// The page.
pub fn page(scene: &Scene<'_>) -> Markup {
    let language = scene.library.language(scene.tag);
    let (lawful, read) =
        language.map_or((false, false), |language| (language.lawful, language.reviewed));
    let main = html! {
        h1 { (scene.t("glossary-title")) }
        p.lead { (scene.t("glossary-lead")) }
        p.stale {
            (scene.t(if lawful { "glossary-lawyer" } else { "glossary-no-lawyer" })) " "
            (scene.t(if read { "glossary-native" } else { "glossary-no-native" }))
        }
        dl.glossary {
            @for (id, word) in words(scene) {
                @let name = scene.plain(&id);
                div id=(id) {
                    dt {
                        bdi lang="de" { (word) }
                        @if name != word { " " span.name { (scene.t(&id)) } }
                    }
                    dd { (scene.t(&format!("{id}.meaning"))) }
                }
            }
        }
    };
    layout::frame(
        scene,
        layout::Page {
            title: scene.plain("glossary-title"),
            description: scene.plain("glossary-lead"),
            path: "/glossary".to_owned(),
            head: html! {},
            main,
            hidden: false,
        },
    )
}

/// Message ids with the German word, in the German words' order: people look for what stands on their paper.
fn words(scene: &Scene<'_>) -> Vec<(String, String)> {
    let german = scene.library.localizer(SOURCE);
    let ids = scene.library.message_ids(SOURCE);
    let ids = ids.iter().filter_map(|id| id.strip_suffix(".meaning"));
    let mut words: Vec<(String, String)> = ids
        .filter(|id| id.starts_with("glossary-"))
        .map(|id| (id.to_owned(), l10n::plain(&german.text(id).text)))
        .collect();
    words.sort_by_key(|(_, word)| word.to_lowercase().replace(['ä', 'Ä'], "a"));
    words
}
