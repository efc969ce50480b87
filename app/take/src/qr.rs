//! A QR code as a drawing, made on the device.

use qrcodegen::{QrCode, QrCodeEcc};

use crate::markup::{El, el};

/// White around it, in modules, as the standard asks.
const QUIET: i32 = 4;

/// The code of a text, named for those who cannot see it. `None` if the text is too long for any.
pub(crate) fn code(text: &str, name: &str) -> Option<El> {
    let code = QrCode::encode_text(text, QrCodeEcc::Medium).ok()?;
    let size = code.size() + 2 * QUIET;
    let mut dark = String::new();
    for y in 0..code.size() {
        for x in (0..code.size()).filter(|x| code.get_module(*x, y)) {
            dark += &format!("M{} {}h1v1h-1z", x + QUIET, y + QUIET);
        }
    }
    let paper = el("path").attr("fill", "#fff").attr("d", &format!("M0 0h{size}v{size}H0z"));
    let ink = el("path").attr("fill", "#000").attr("d", &dark);
    let drawing = el("svg")
        .class("qr")
        .attr("viewBox", &format!("0 0 {size} {size}"))
        .attr("shape-rendering", "crispEdges")
        .attr("role", "img")
        .attr("aria-label", name);
    Some(drawing.with([paper, ink]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_is_a_drawing_and_a_book_is_none() {
        let html = code("https://example.org/guide#p=AQ", "Plan").map(El::html).unwrap();
        assert!(html.contains("aria-label=\"Plan\"") && html.contains("h1v1h-1z"));
        assert!(code(&"x".repeat(10_000), "Plan").is_none());
    }
}
