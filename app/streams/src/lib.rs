//! Streams of the browser for Leptos' server functions, which this client has none of.
//!
//! The crate `wasm-streams` exports three classes to JavaScript, and no linker drops what is exported: every phone would load them, with
//! the code behind them, for nothing. This stands in for it (`[patch.crates-io]`) with the few names that Leptos mentions. A stream is
//! empty here; `fetch.rs` is the client's only door to the network and reads no streams.

use futures_util::stream::{self, Stream};
use wasm_bindgen::{JsCast, JsValue};

/// A stream that ends at once.
#[derive(Debug)]
pub struct ReadableStream(web_sys::ReadableStream);

impl ReadableStream {
    /// In place of a Rust stream.
    pub fn from_stream<S>(_: S) -> Self
    where
        S: Stream<Item = Result<JsValue, JsValue>> + 'static,
    {
        let none = JsValue::UNDEFINED.unchecked_into();
        Self(web_sys::ReadableStream::new().unwrap_or(none))
    }

    /// Around one of the browser's.
    pub fn from_raw(stream: web_sys::ReadableStream) -> Self {
        Self(stream)
    }

    /// The browser's.
    pub fn into_raw(self) -> web_sys::ReadableStream {
        self.0
    }

    /// As a Rust stream.
    pub fn into_stream(self) -> impl Stream<Item = Result<JsValue, JsValue>> {
        stream::empty()
    }
}
