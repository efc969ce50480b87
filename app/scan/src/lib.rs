//! From a grey picture to the text of the QR code in it.
//!
//! A wasm of its own, which the desk loads when the camera is opened and the browser has no `BarcodeDetector` (`app/desk/scan.js`). The
//! picture is read where it lies and forgotten.
//!
//! **Decisions**
//! - A decoder in Rust (`rqrr`) instead of a library of npm: `cargo run` needs no node, and what comes from others comes by cargo alone,
//!   past `.cargo/deny.toml`.
//! - Only what is one whole text counts. The desk tries again with the next picture, a fifth of a second later.
//!
//! **Invariant**: any bytes and any measures are a text or none.

use rqrr::PreparedImage;
use wasm_bindgen::prelude::wasm_bindgen;

/// More than a camera's picture has after `app/desk/scan.js` made it small; a larger one would be counted in other numbers than fit.
const LARGEST: u32 = 2_048;

/// The text of the first code that can be read. `grey`: a byte a pixel, row by row, 0 is black.
#[wasm_bindgen]
pub fn read(grey: &[u8], width: u32, height: u32) -> Option<String> {
    if width.max(height) > LARGEST || grey.len() != width as usize * height as usize {
        return None;
    }
    let (width, height) = (width as usize, height as usize);
    let pixel = |x: usize, y: usize| grey.get(y * width + x).copied().unwrap_or(u8::MAX);
    let mut picture = PreparedImage::prepare_from_greyscale(width, height, pixel);
    picture.detect_grids().into_iter().find_map(|grid| Some(grid.decode().ok()?.1))
}
