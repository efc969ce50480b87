//! A QR code as an element.

use qr::{Drawing, draw};

use crate::markup::{El, el};

/// The code of a text, named for those who cannot see it. `None` if the text is too long for any.
pub(crate) fn code(text: &str, name: &str) -> Option<El> {
    let Drawing { size, dark } = draw(text)?;
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
        assert!(html.contains("aria-label=\"Plan\"") && html.contains("h7v1h-7z"));
        assert!(code(&"x".repeat(10_000), "Plan").is_none());
    }
}
