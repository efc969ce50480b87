//! A text as the drawing of a QR code, made on the device so that nobody else sees what is in it. Read it with `app/scan`.
//!
//! **Decision**: up to [`ROBUST`] bytes a code bears that a sixth of it is dirty or folded, for it may be printed. A longer one is meant
//! for a screen, which has no stains: there larger squares help a camera more than spare ones, and with 900 bytes it is 101 squares a side
//! instead of 113.

use qrcodegen::{QrCode, QrCodeEcc};

/// Longer texts get fewer spare squares.
pub const ROBUST: usize = 300;
/// White around it, in squares, as the standard asks.
const QUIET: i32 = 4;

/// A code as a drawing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Drawing {
    /// Width and height in squares, with the white around.
    pub size: i32,
    /// The dark squares, as the data of an SVG path.
    pub dark: String,
}

/// The code of a text. `None` if it is too long for any.
pub fn draw(text: &str) -> Option<Drawing> {
    let spare = if text.len() > ROBUST { QrCodeEcc::Low } else { QrCodeEcc::Medium };
    let code = QrCode::encode_text(text, spare).ok()?;
    let mut dark = String::new();
    for y in 0..code.size() {
        let mut x = 0;
        while x < code.size() {
            // Outside of the code everything is light.
            let length = (x..).take_while(|x| code.get_module(*x, y)).count() as i32;
            if length > 0 {
                dark += &format!("M{} {}h{length}v1h-{length}z", x + QUIET, y + QUIET);
            }
            x += length + 1;
        }
    }
    Some(Drawing { size: code.size() + 2 * QUIET, dark })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_is_a_drawing_and_a_book_is_none() {
        let drawing = draw("https://example.org/guide#p=AQ").unwrap();
        assert_eq!(drawing.size, 29 + 2 * QUIET);
        // The upper edge of the corner that every code has.
        assert!(drawing.dark.starts_with("M4 4h7v1h-7z"), "{}", drawing.dark);
        assert_eq!(draw(&"x".repeat(10_000)), None);
    }

    #[test]
    fn the_longest_link_to_hand_over_has_a_hundred_squares_a_side() {
        let size = |length: usize| draw(&"x".repeat(length)).unwrap().size - 2 * QUIET;
        assert_eq!([size(ROBUST), size(ROBUST + 1), size(900)], [69, 61, 101]);
    }
}
