//! Colours and measures, each with what it is now and how it stands on others.

use bundler::contrast::{Looks, Measured, Tokens, measure};
use maud::{Markup, html};

/// Tokens that are colours: `#rrggbb`.
pub(super) fn colours(tokens: &Tokens) -> impl Iterator<Item = (&String, &String)> {
    tokens.iter().filter(|(_, value)| value.starts_with('#'))
}

/// Tokens that are lengths.
pub(super) fn measures(tokens: &Tokens) -> impl Iterator<Item = (&String, &String)> {
    let length =
        |value: &str| value.strip_suffix("rem").is_some_and(|size| size.parse::<f64>().is_ok());
    tokens.iter().filter(move |(_, value)| length(value))
}

pub(super) fn section(looks: &Looks) -> Markup {
    let both = [("light", &looks.light), ("dark", &looks.dark)];
    html! {
        section.stack aria-labelledby="tokens" {
            h2 id="tokens" { "Tokens" }
            h3 { "Colours" }
            div.scroll role="region" aria-label="Colours" tabindex="0" {
                table.tokens.colours {
                    thead { tr { th scope="col" { "Token" } th scope="col" { "Light" } th scope="col" { "Dark" } th scope="col" { "On what, light and dark" } } }
                    tbody { @for (name, light) in colours(&looks.light) { (colour(looks, name, light)) } }
                }
            }
            h3 { "Contrast" }
            ul {
                @for (look, tokens) in both {
                    @let pairs = measure(tokens);
                    @let weakest = pairs.iter().filter_map(|pair| Some((pair.ratio? / pair.needed, pair)));
                    @let weakest = weakest.min_by(|(one, _), (other, _)| one.total_cmp(other));
                    li { (look) ": " (pairs.iter().filter(|pair| pair.holds()).count()) " of " (pairs.len()) " pairs hold; the weakest is "
                        @if let Some((_, pair)) = weakest { (pair.to_string()) } }
                }
            }
            h3 { "Measures" }
            div.scroll role="region" aria-label="Measures" tabindex="0" {
                table.tokens {
                    tbody {
                        @for (name, value) in measures(&looks.light) {
                            tr { th scope="row" { code { (name) } } td { (value) } td { span class={ "measure " (&name[2..]) } {} } }
                        }
                    }
                }
            }
            h3 { "Everything else" }
            dl {
                @for (name, value) in &looks.light {
                    @if !value.starts_with('#') && !measures(&looks.light).any(|(measure, _)| measure == name) {
                        dt { code { (name) } } dd { (value) }
                    }
                }
            }
        }
    }
}

fn colour(looks: &Looks, name: &str, light: &str) -> Markup {
    let on = |tokens: &Tokens| -> Vec<Measured> {
        measure(tokens).into_iter().filter(|pair| pair.front == name).collect()
    };
    let dark = looks.dark.get(name).map(String::as_str).unwrap_or_default();
    let swatch = |look: &str, value: &str| {
        html! { td class={ "look-" (look) } { span class={ "swatch " (&name[2..]) } {} code { (value) } } }
    };
    html! {
        tr {
            th scope="row" { code { (name) } }
            (swatch("light", light))
            (swatch("dark", dark))
            td {
                @for (light, dark) in on(&looks.light).iter().zip(&on(&looks.dark)) {
                    div class=[(!light.holds() || !dark.holds()).then_some("fails")] {
                        (light.behind.trim_start_matches("--color-")) ": " (number(light)) ", " (number(dark)) " (needs " (light.needed.to_string()) ")"
                    }
                }
            }
        }
    }
}

fn number(pair: &Measured) -> String {
    pair.ratio.map_or_else(|| "no colour".to_owned(), |ratio| format!("{ratio:.1}"))
}
