//! A Fluent bundle as ours are: CLDR's plural forms, our functions, bidi isolation on.

use fluent::{FluentResource, FluentValue, memoizer::MemoizerKind};
use unic_langid::LanguageIdentifier;

use crate::{
    functions::{self, Tag},
    plurals::known_as,
};

// The server formats from many threads; the phone has one and need not pay for a lock.
/// The messages of one language.
#[cfg(not(target_arch = "wasm32"))]
pub type Bundle = fluent::concurrent::FluentBundle<FluentResource>;
/// The messages of one language.
#[cfg(target_arch = "wasm32")]
pub type Bundle = fluent::FluentBundle<FluentResource>;

/// An empty bundle of a language (BCP 47).
pub fn bundle(tag: &str) -> Bundle {
    let locale: LanguageIdentifier = known_as(tag).parse().unwrap_or_default();
    #[cfg(not(target_arch = "wasm32"))]
    let mut bundle = Bundle::new_concurrent(vec![locale]);
    #[cfg(target_arch = "wasm32")]
    let mut bundle = Bundle::new(vec![locale]);
    bundle.set_formatter(Some(written));
    // Each name is new in a new bundle.
    let _ = bundle.add_function("NUMBER", functions::number::call);
    let _ = bundle.add_function("DATETIME", functions::datetime);
    let _ = bundle.add_function("LIST", functions::list);
    let _ = bundle.add_function("RELATIVE", functions::relative);
    bundle
}

/// Numbers as their language writes them; everything else writes itself.
fn written<M: MemoizerKind>(value: &FluentValue<'_>, language: &M) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    let write = |tag: &Tag| functions::number::write(number, &tag.0);
    language.with_try_get_threadsafe::<Tag, _, _>((), write).ok().flatten()
}
