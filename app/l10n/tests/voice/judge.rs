//! The judge: Fluent's library with CLDR's plural forms, functions like ours, bidi isolation on.

mod functions;
mod number;

use fluent::{
    FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle, memoizer::MemoizerKind,
};
use l10n::{Arg, plurals::known_as, voice::Said};
use unic_langid::LanguageIdentifier;

use functions::{Tag, Value};

/// The messages of one language.
pub(crate) type Bundle = FluentBundle<FluentResource>;

/// What a language (BCP 47) says.
pub(crate) fn bundle(tag: &str, source: &str) -> Bundle {
    let locale: LanguageIdentifier = known_as(tag).parse().expect("a language");
    let mut bundle = Bundle::new_concurrent(vec![locale]);
    bundle.set_formatter(Some(written));
    bundle.add_function("NUMBER", number::call).expect("a new name");
    bundle.add_function("DATETIME", functions::datetime).expect("a new name");
    bundle.add_function("LIST", functions::list).expect("a new name");
    bundle.add_function("RELATIVE", functions::relative).expect("a new name");
    let resource = FluentResource::try_new(source.to_owned());
    bundle.add_resource_overriding(resource.unwrap_or_else(|(resource, _)| resource));
    bundle
}

/// Numbers as their language writes them; everything else writes itself.
fn written<M: MemoizerKind>(value: &FluentValue<'_>, language: &M) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    let write = |tag: &Tag| number::write(number, &tag.0);
    language.with_try_get_threadsafe::<Tag, _, _>((), write).ok().flatten()
}

/// What the library says, without the names of what it cannot say. `None`: it has no such message.
pub(crate) fn said(bundle: &Bundle, id: &str, args: &[(&str, Arg<'_>)]) -> Option<Said> {
    let (name, attribute) = id.split_once('.').map_or((id, None), |(id, name)| (id, Some(name)));
    let message = bundle.get_message(name)?;
    let pattern = match attribute {
        Some(attribute) => message.get_attribute(attribute)?.value(),
        None => message.value()?,
    };
    let mut values = FluentArgs::with_capacity(args.len());
    for (name, value) in args {
        let value = match value {
            Arg::Number(number) => FluentValue::from(*number),
            Arg::Text(text) => FluentValue::from((*text).to_owned()),
            Arg::Day(day) => FluentValue::Custom(Box::new(Value::day(day))),
            Arg::List(items) => FluentValue::Custom(Box::new(Value::list(items))),
        };
        values.set((*name).to_owned(), value);
    }
    let mut errors = Vec::new();
    let text = bundle.format_pattern(pattern, Some(&values), &mut errors);
    // A term that is not given all it needs writes `{$name}`, too, but reports nothing.
    let whole = errors.is_empty() && !text.contains("{$");
    Some(Said { text: if whole { text.into_owned() } else { without_names(&text) }, whole })
}

/// The library writes what it cannot say as `{$name}`.
fn without_names(text: &str) -> String {
    let mut kept = String::new();
    let mut rest = text;
    while let Some((before, behind)) = rest.split_once('{') {
        kept.push_str(before);
        rest = behind.split_once('}').map_or("", |(_, rest)| rest);
    }
    kept + rest
}
