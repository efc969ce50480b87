//! The first page: usable before anything else has arrived.

use maud::{Markup, html};

use super::{Scene, guide, layout};

/// For whom: the fragment that the guide reads, and removes, before anything else.
const FOR: [&str; 3] = ["self", "other", "child"];

/// The start page; `locales` is the folder of the languages' texts.
pub fn page(scene: &Scene<'_>, locales: &str) -> Markup {
    let title = scene.plain("start-title");
    let main = html! {
        section.hero {
            (scene.look.chain())
            h1 { (scene.t("start-title")) }
            p.lead { (scene.t("start-lead")) }
        }
        form.start-form {
            fieldset.for-whom {
                legend { (scene.t("start-for-legend")) }
                @for (index, whom) in FOR.iter().enumerate() {
                    label.choice {
                        input type="radio" name="for" id={ "for-" (whom) } value=(whom) checked[index == 0];
                        (scene.look.icon(&format!("for-{whom}")))
                        span { (scene.t(&format!("start-for-{whom}"))) }
                    }
                }
            }
            // The style sheet shows the link of the chosen answer: it works without a script, and nothing is sent.
            div.starts {
                @for whom in FOR {
                    a class={ "button start start-" (whom) } href={ (scene.href("/guide")) "#" (whom) } {
                        span { (scene.t("start-go")) span.visually-hidden { ": " (scene.t(&format!("start-for-{whom}"))) } }
                        (scene.look.arrow("next"))
                    }
                }
            }
        }
        p.privacy { (scene.look.icon("lock")) span { (scene.t("start-privacy")) } }
        nav aria-label=(scene.plain("app-language")) {
            ul.languages { (layout::languages(scene, "/")) }
        }
        p { a.button.quiet href=(scene.href("/offers")) { (scene.t("footer-offers")) } }
    };
    layout::frame(
        scene,
        layout::Page {
            title,
            description: scene.plain("start-lead"),
            path: "/".to_owned(),
            head: guide::fetches(scene, locales, true),
            main,
            hidden: false,
        },
    )
}
