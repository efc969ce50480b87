//! A number and how it wants to be written.

use super::value::Value;
use crate::intl::{self, Kind};

/// The largest number that every language writes with the same signs.
const SAME_EVERYWHERE: f64 = 1000.0;
/// Digits behind the point. ECMA-402 allows more; but a number has no more.
const FRACTION: usize = 15;
/// Other digits: ECMA-402's own limit.
const OTHER: usize = 21;

/// The options about digits, as ECMA-402 names them: minimum and maximum in turn.
const DIGITS: [(&str, usize, usize); 5] = [
    ("minimumFractionDigits", 0, FRACTION),
    ("maximumFractionDigits", 0, FRACTION),
    ("minimumSignificantDigits", 1, OTHER),
    ("maximumSignificantDigits", 1, OTHER),
    ("minimumIntegerDigits", 1, OTHER),
];

/// A number with the options of ECMA-402; two are the same if they are written the same.
#[derive(Clone, Default, PartialEq)]
pub(super) struct Number {
    value: f64,
    /// What [`DIGITS`] names.
    digits: [Option<usize>; 5],
    style: Style,
    currency: String,
    ungrouped: bool,
    /// Its place in a row, where plural forms are chosen.
    ordinal: bool,
}

#[derive(Clone, Copy, Default, PartialEq)]
enum Style {
    #[default]
    Decimal,
    Percent,
    Currency,
}

impl From<f64> for Number {
    fn from(value: f64) -> Self {
        Self { value, ..Self::default() }
    }
}

impl Number {
    /// A literal: it is written with as many digits as it has.
    pub(super) fn literal(text: &str) -> Self {
        let mut number = Self::from(intl::parsed(text));
        number.digits[0] = text.split_once('.').map(|(_, digits)| digits.len().min(FRACTION));
        number
    }

    /// With options of `NUMBER`; what is no option changes nothing.
    pub(super) fn with(mut self, options: &[(&str, Value)]) -> Self {
        for (name, value) in options {
            match (*name, value) {
                ("type", Value::Text(text)) => self.ordinal = text == "ordinal",
                ("style", Value::Text(text)) => {
                    self.style = match text.as_str() {
                        "percent" => Style::Percent,
                        "currency" => Style::Currency,
                        _ => Style::Decimal,
                    };
                }
                ("currency", Value::Text(text)) => self.currency.clone_from(text),
                ("useGrouping", Value::Text(text)) => self.ungrouped = text == "false",
                (name, Value::Number(number)) => {
                    for ((known, least, most), digits) in DIGITS.iter().zip(&mut self.digits) {
                        if *known == name {
                            *digits = Some((number.value as usize).clamp(*least, *most));
                        }
                    }
                }
                _ => {}
            }
        }
        let [fraction, longest, significant, most, _] = &mut self.digits;
        for (minimum, maximum) in [(fraction, longest), (significant, most)] {
            *maximum = maximum.map(|digits| digits.max(minimum.unwrap_or_default()));
        }
        self
    }

    /// Its digits, at least as many behind the point as it wants.
    pub(super) fn plain(&self) -> String {
        let mut text = intl::digits(self.value);
        if let Some(least) = self.digits[0] {
            if !text.contains('.') {
                text.push('.');
            }
            let there = text.split_once('.').map_or(0, |(_, fraction)| fraction.len());
            for _ in there..least {
                text.push('0');
            }
        }
        text
    }

    /// As the language writes it.
    pub(super) fn written(&self, tag: &str) -> String {
        let plain = self.plain();
        let small = self.value.abs() < SAME_EVERYWHERE && self.value.fract() == 0.0;
        let wishes = Self { value: 0.0, ordinal: false, ..self.clone() };
        if small && wishes == Self::default() {
            return plain;
        }
        let grouping = if self.ungrouped { "false" } else { "true" };
        let mut options = ["{\"useGrouping\":", grouping].concat();
        match self.style {
            Style::Percent => options.push_str(r#","style":"percent""#),
            Style::Currency if !self.currency.is_empty() => {
                options.push_str(r#","style":"currency","currency":"#);
                intl::quoted(&mut options, &self.currency);
            }
            _ => {}
        }
        self.push_digits(&mut options);
        intl::write(Kind::Number, tag, &plain, &options).unwrap_or(plain)
    }

    /// The plural form it takes.
    pub(super) fn form(&self, tag: &str) -> String {
        let kind = if self.ordinal { "ordinal" } else { "cardinal" };
        let mut options = ["{\"type\":\"", kind, "\""].concat();
        self.push_digits(&mut options);
        let form = intl::write(Kind::Plural, tag, &self.plain(), &options);
        form.unwrap_or_else(|| "other".to_owned())
    }

    fn push_digits(&self, options: &mut String) {
        for ((name, ..), digits) in DIGITS.iter().zip(self.digits) {
            if let Some(digits) = digits {
                for piece in [",\"", name, "\":", &digits.to_string()] {
                    options.push_str(piece);
                }
            }
        }
        options.push('}');
    }
}
