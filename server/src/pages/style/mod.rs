//! The design system for those who work on it: every token with its contrast, every component in its states, every drawing, each in
//! the light and in the dark look and from right to left.
//!
//! **Decisions**: served from the same sheet as every page, so that it cannot lie; its few sentences are English and no messages, since no
//! reader of the guide meets them: no page leads here and no search engine is let in. A sheet of its own ([`sheet`]) only paints the
//! swatches and forces a look; a `style` attribute would be dropped by the policy.

mod components;
mod inputs;
mod tokens;

use bundler::contrast::{self, Looks};
use maud::{Markup, PreEscaped, html};

use super::{Scene, layout};

/// The looks a specimen is shown in.
const LOOKS: [&str; 2] = ["light", "dark"];

/// The page.
pub fn page(scene: &Scene<'_>) -> Markup {
    let looks = contrast::looks(&scene.look.css);
    let main = html! {
        div.stack lang="en" dir="ltr" {
            h1 { "Design system" }
            p.lead {
                "Colours, measures, components and drawings of Wegkette, from the sheet that every page uses. \
                 How to change them: style/README.md."
            }
            (tokens::section(&looks))
            section.stack aria-labelledby="components" {
                h2 id="components" { "Components" }
                p { "Hover, focus and pressed: move over them, or press Tab." }
                @for look in LOOKS {
                    h3 { (look) }
                    div class={ "specimen stack look-" (look) } { (components::all(scene)) }
                }
                h3 { "From right to left" }
                div.specimen.stack dir="rtl" lang="ar" { (components::arabic(scene)) }
            }
            section.stack aria-labelledby="drawings" {
                h2 id="drawings" { "Pictograms and papers" }
                p { "Drawn with the colour of the words; the same in forced colours and on paper. 24 px and as large as on an option." }
                ul.drawings {
                    @for (sprite, id) in scene.look.drawings() {
                        li {
                            @if id.starts_with("paper-") { (drawing(sprite, &id, "paper")) } @else {
                                (drawing(sprite, &id, "small"))
                                (drawing(sprite, &id, "icon"))
                            }
                            code { (id) }
                        }
                    }
                }
            }
        }
    };
    layout::frame(
        scene,
        layout::Page {
            title: "Design system".to_owned(),
            description: String::new(),
            path: "/style".to_owned(),
            head: html! { link rel="stylesheet" href="/style.css"; },
            main,
            hidden: true,
        },
    )
}

/// Addresses and ids of our own sprites.
fn drawing(sprite: &str, id: &str, class: &str) -> Markup {
    let href = format!("{sprite}#{id}");
    PreEscaped(format!(
        "<svg class=\"{class}\" aria-hidden=\"true\"><use href=\"{href}\"></use></svg>"
    ))
}

/// The page's own sheet: a class for each token, and both looks by name.
pub fn sheet(css: &str) -> String {
    let Looks { light, dark } = contrast::looks(css);
    let mut sheet = String::from(include_str!("style.css"));
    for (look, tokens) in LOOKS.into_iter().zip([&light, &dark]) {
        let colours: String =
            tokens::colours(tokens).map(|(name, value)| format!("{name}:{value};")).collect();
        sheet.push_str(&format!(".look-{look}{{color-scheme:{look};{colours}}}"));
    }
    for (name, _) in tokens::colours(&light) {
        sheet.push_str(&format!(".swatch.{}{{background:var({name})}}", &name[2..]));
    }
    for (name, _) in tokens::measures(&light) {
        sheet.push_str(&format!(".measure.{}{{inline-size:var({name})}}", &name[2..]));
    }
    sheet
}
