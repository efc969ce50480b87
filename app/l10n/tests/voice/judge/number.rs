//! `NUMBER`, and how a number is written.

use fluent::{
    FluentArgs, FluentValue,
    types::{FluentNumber, FluentNumberOptions, FluentNumberStyle},
};
use l10n::intl::{self, Kind};

/// The largest number that every language writes with the same signs.
const SAME_EVERYWHERE: f64 = 1000.0;
/// Digits behind the point. ECMA-402 allows more; but a number has no more, and choosing a plural form multiplies by ten for each.
const DIGITS: usize = 15;
/// Other digits: ECMA-402's own limit.
const OTHER_DIGITS: usize = 21;

/// `NUMBER($n, minimumFractionDigits: 2)`.
pub(crate) fn call<'a>(positional: &[FluentValue<'a>], named: &FluentArgs<'_>) -> FluentValue<'a> {
    let Some(FluentValue::Number(number)) = positional.first() else {
        return super::functions::plain(positional);
    };
    let mut number = number.clone();
    number.options.merge(named);
    let options = &mut number.options;
    for (minimum, maximum, range) in [
        (&mut options.minimum_integer_digits, &mut None, 1..=OTHER_DIGITS),
        (&mut options.minimum_fraction_digits, &mut options.maximum_fraction_digits, 0..=DIGITS),
        (
            &mut options.minimum_significant_digits,
            &mut options.maximum_significant_digits,
            1..=OTHER_DIGITS,
        ),
    ] {
        let within = |digits: usize| digits.clamp(*range.start(), *range.end());
        *minimum = minimum.map(within);
        *maximum = maximum.map(|digits| within(digits).max(minimum.unwrap_or_default()));
    }
    FluentValue::Number(number)
}

/// A number as the language writes it. `None`: by its digits alone.
pub(crate) fn write(number: &FluentNumber, tag: &str) -> Option<String> {
    let plain = FluentNumberOptions { r#type: number.options.r#type, ..Default::default() };
    let small = number.value.abs() < SAME_EVERYWHERE && number.value.fract() == 0.0;
    if small && number.options == plain {
        return None;
    }
    let FluentNumberOptions { currency, use_grouping, .. } = &number.options;
    let mut options = format!(r#"{{"useGrouping":{use_grouping}"#);
    match (number.options.style, currency) {
        (FluentNumberStyle::Percent, _) => options.push_str(r#","style":"percent""#),
        (FluentNumberStyle::Currency, Some(currency)) => {
            options.push_str(r#","style":"currency","currency":"#);
            intl::quoted(&mut options, currency);
        }
        _ => {}
    }
    for (name, digits) in [
        ("minimumIntegerDigits", number.options.minimum_integer_digits),
        ("minimumFractionDigits", number.options.minimum_fraction_digits),
        ("maximumFractionDigits", number.options.maximum_fraction_digits),
        ("minimumSignificantDigits", number.options.minimum_significant_digits),
        ("maximumSignificantDigits", number.options.maximum_significant_digits),
    ] {
        if let Some(digits) = digits {
            options.push_str(&format!(r#","{name}":{digits}"#));
        }
    }
    options.push('}');
    intl::write(Kind::Number, tag, &number.as_string(), &options)
}
