//! What all pages share of the client's bundle: style sheet, pictograms, addresses, and the policy that follows from them.

use std::collections::BTreeMap;

use anyhow::Context;
use axum::http::HeaderValue;
use base64::{Engine, prelude::BASE64_STANDARD};
use bundler::Bundle;
use maud::{Markup, PreEscaped};
use sha2::{Digest, Sha256};

use crate::operator::Operator;

/// Addresses of what only the desk loads.
pub struct Desk {
    /// The script that starts it.
    pub boot: String,
    /// Its module's script.
    pub script: String,
    /// Its module.
    pub wasm: String,
    /// Its style sheet.
    pub css: String,
}

/// The shared look.
pub struct Look {
    /// Content of the one `<style>`.
    pub css: String,
    /// The content security policy; it knows the style sheet by its hash.
    pub policy: HeaderValue,
    /// Address of the boot script.
    pub boot: String,
    /// Address of the client's script.
    pub script: String,
    /// Address of the client's wasm.
    pub wasm: String,
    /// Addresses of what is fetched behind the first question to show results.
    pub behind: [String; 2],
    /// Address of the script that reads aloud.
    pub aloud: Option<String>,
    /// What the desk loads.
    pub desk: Desk,
    /// Address of the sprite with what every page and the first question show.
    pub sprite: String,
    /// Address of the sprite with what later questions and doors show.
    pub pictures: String,
    /// Address of the emblem.
    pub favicon: String,
    /// Address of the script that every page has.
    pub safety: String,
    /// Who runs this server.
    pub operator: Operator,
    /// Address of the script that registers the worker and shows quiet lines.
    pub offline: String,
    /// Address of the emblem for home screens.
    pub icon_small: String,
    /// The same, larger.
    pub icon_large: String,
    /// The same on a square that may be cut to any shape.
    pub icon_maskable: String,
    /// Pages follow the texts as they are written.
    pub(crate) watched: bool,
    emblem: String,
    symbols: BTreeMap<String, String>,
    pictures_drawn: Vec<String>,
}

impl Look {
    /// Picks what pages need; names what is missing.
    pub fn new(bundle: &Bundle, operator: &Operator) -> anyhow::Result<Self> {
        let find = |name: &str, ending: &str| {
            let found = bundle.asset(name, ending);
            found.with_context(|| format!("the client's bundle lacks {name}.{ending}"))
        };
        let text = |name: &str, ending: &str| {
            find(name, ending).map(|asset| String::from_utf8_lossy(&asset.identity).into_owned())
        };
        let css = text("app", "css")?;
        Ok(Self {
            policy: policy(&css)?,
            css,
            boot: find("boot", "js")?.path.clone(),
            script: find("guide", "js")?.path.clone(),
            wasm: find("guide", "wasm")?.path.clone(),
            behind: [find("shared", "wasm")?.path.clone(), find("results", "wasm")?.path.clone()],
            aloud: bundle.asset("aloud", "js").map(|asset| asset.path.clone()),
            desk: Desk {
                boot: find("desk-boot", "js")?.path.clone(),
                script: find("desk", "js")?.path.clone(),
                wasm: find("desk", "wasm")?.path.clone(),
                css: find("desk", "css")?.path.clone(),
            },
            sprite: find("sprite", "svg")?.path.clone(),
            pictures: find("pictures", "svg")?.path.clone(),
            favicon: find("favicon", "svg")?.path.clone(),
            safety: find("safety", "js")?.path.clone(),
            operator: operator.clone(),
            offline: find("offline", "js")?.path.clone(),
            icon_small: find("icon-192", "png")?.path.clone(),
            icon_large: find("icon-512", "png")?.path.clone(),
            icon_maskable: find("icon-maskable", "png")?.path.clone(),
            watched: false,
            emblem: text("favicon", "svg")?,
            symbols: symbols(&text("sprite", "svg")?),
            pictures_drawn: drawn(&text("pictures", "svg")?),
        })
    }

    /// A pictogram beside words, drawn in place: the page needs no second request to look whole.
    pub fn icon(&self, name: &str) -> Markup {
        self.drawing(name, "icon")
    }

    /// A pictogram that points along the line, turned round in scripts that run from right to left.
    pub fn arrow(&self, name: &str) -> Markup {
        self.drawing(name, "icon flip")
    }

    /// The chain of five links.
    pub fn chain(&self) -> Markup {
        self.drawing("chain", "chain")
    }

    /// All drawings: the sprite's address and the drawing's id in it.
    pub fn drawings(&self) -> impl Iterator<Item = (&str, String)> {
        let frame = self.symbols.keys().map(|name| (&*self.sprite, format!("icon-{name}")));
        frame.chain(self.pictures_drawn.iter().map(|id| (&*self.pictures, id.clone())))
    }

    /// The emblem.
    pub fn emblem(&self) -> Markup {
        PreEscaped(self.emblem.trim().to_owned())
    }

    fn drawing(&self, name: &str, class: &str) -> Markup {
        let symbol = self.symbols.get(name);
        PreEscaped(symbol.map_or_else(String::new, |rest| {
            format!(
                "<svg class=\"{class}\" width=\"24\" height=\"24\" aria-hidden=\"true\"{rest}</svg>"
            )
        }))
    }
}

/// Attributes and content of each pictogram, cut out of the sprite as the bundler writes it.
fn symbols(sprite: &str) -> BTreeMap<String, String> {
    let parts = sprite.split("<symbol id=\"icon-").skip(1);
    let symbol = |part: &str| {
        let (name, rest) = part.split_once('"')?;
        let (rest, _) = rest.split_once("</symbol>")?;
        Some((name.to_owned(), rest.to_owned()))
    };
    parts.filter_map(symbol).collect()
}

/// The ids of a sprite's drawings.
fn drawn(sprite: &str) -> Vec<String> {
    let parts = sprite.split("<symbol id=\"").skip(1);
    parts.filter_map(|part| Some(part.split_once('"')?.0.to_owned())).collect()
}

fn policy(css: &str) -> anyhow::Result<HeaderValue> {
    let hash = BASE64_STANDARD.encode(Sha256::digest(css.as_bytes()));
    let policy = format!(
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; style-src 'self' 'sha256-{hash}'; \
         img-src 'self' data:; connect-src 'self'; media-src blob:; manifest-src 'self'; font-src 'none'; base-uri 'none'; \
         object-src 'none'; form-action 'none'; frame-ancestors 'none'"
    );
    Ok(HeaderValue::from_str(&policy)?)
}
