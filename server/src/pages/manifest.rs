//! What a phone needs to know to keep the guide on its home screen, in each language its own.

use serde::Serialize;
use serde_json::json;

use super::Scene;

/// The colours of paper in the light, as `style/tokens.css` has them: a manifest knows only one set.
pub(super) const PAPER: &str = "#faf5ea";
/// The same in the dark, for the browser's bar.
pub(super) const NIGHT: &str = "#1c1915";

#[derive(Serialize)]
struct Manifest<'a> {
    id: &'a str,
    name: &'a str,
    short_name: &'a str,
    description: &'a str,
    lang: &'a str,
    dir: &'a str,
    start_url: &'a str,
    scope: &'a str,
    display: &'a str,
    theme_color: &'a str,
    background_color: &'a str,
    icons: serde_json::Value,
}

/// The manifest.
pub fn json(scene: &Scene<'_>) -> String {
    let name = scene.plain("app-name");
    // The emblem leaves its corners free: the square one may be cut to any shape.
    let icon = |size: &str, src: &str, purpose: &str| json!({ "src": src, "sizes": size, "type": "image/png", "purpose": purpose });
    let look = scene.look;
    let manifest = Manifest {
        id: "/",
        name: &name,
        short_name: &name,
        description: &scene.plain("start-lead"),
        lang: scene.tag,
        dir: scene.direction(),
        start_url: &scene.href("/"),
        scope: "/",
        display: "standalone",
        theme_color: PAPER,
        background_color: PAPER,
        icons: json!([
            icon("192x192", &look.icon_small, "any"),
            icon("512x512", &look.icon_large, "any"),
            icon("512x512", &look.icon_maskable, "maskable"),
        ]),
    };
    serde_json::to_string(&manifest).unwrap_or_default()
}
