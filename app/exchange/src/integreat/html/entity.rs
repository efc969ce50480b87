//! Character references.

use std::borrow::Cow;

/// The named ones that editors write. A name that is not here stays as it is written: it is text then.
const NAMED: [(&str, &str); 38] = [
    ("amp", "&"),
    ("lt", "<"),
    ("gt", ">"),
    ("quot", "\""),
    ("apos", "'"),
    ("nbsp", "\u{a0}"),
    ("shy", "\u{ad}"),
    ("zwnj", "\u{200c}"),
    ("zwj", "\u{200d}"),
    ("lrm", "\u{200e}"),
    ("rlm", "\u{200f}"),
    ("auml", "ä"),
    ("ouml", "ö"),
    ("uuml", "ü"),
    ("Auml", "Ä"),
    ("Ouml", "Ö"),
    ("Uuml", "Ü"),
    ("szlig", "ß"),
    ("eacute", "é"),
    ("egrave", "è"),
    ("agrave", "à"),
    ("ccedil", "ç"),
    ("euro", "€"),
    ("sect", "§"),
    ("copy", "©"),
    ("reg", "®"),
    ("deg", "°"),
    ("middot", "·"),
    ("bull", "•"),
    ("ndash", "–"),
    ("mdash", "—"),
    ("hellip", "…"),
    ("laquo", "«"),
    ("raquo", "»"),
    ("bdquo", "„"),
    ("ldquo", "“"),
    ("rdquo", "”"),
    ("rsquo", "’"),
];

/// The text with its character references replaced.
pub(super) fn decoded(text: &str) -> Cow<'_, str> {
    let Some(first) = text.find('&') else { return Cow::Borrowed(text) };
    let mut decoded = text[..first].to_owned();
    let mut rest = &text[first..];
    while let Some(inside) = rest.strip_prefix('&') {
        let length = inside.find(|sign: char| !sign.is_ascii_alphanumeric() && sign != '#');
        let (name, after) = inside.split_at(length.unwrap_or(inside.len()));
        match sign(name) {
            Some(sign) => {
                decoded.push_str(&sign);
                rest = after.strip_prefix(';').unwrap_or(after);
            }
            None => {
                decoded.push('&');
                decoded.push_str(name);
                rest = after;
            }
        }
        let (text, after) = rest.split_at(rest.find('&').unwrap_or(rest.len()));
        decoded.push_str(text);
        rest = after;
    }
    Cow::Owned(decoded)
}

fn sign(name: &str) -> Option<Cow<'static, str>> {
    let Some(number) = name.strip_prefix('#') else {
        let found = NAMED.iter().find(|(known, _)| *known == name);
        return found.map(|(_, sign)| Cow::Borrowed(*sign));
    };
    let number = match number.strip_prefix(['x', 'X']) {
        Some(digits) => u32::from_str_radix(digits, 16),
        None => number.parse(),
    };
    // A number that names no character leaves nothing behind.
    Some(Cow::Owned(char::from_u32(number.ok()?).map(String::from).unwrap_or_default()))
}
