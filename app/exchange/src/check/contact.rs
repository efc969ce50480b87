//! Web addresses, e-mail addresses and phone numbers that someone could really use, and that do no harm when clicked.

use super::text::{Wrong, shown};

pub(super) const URI: &str = "an address that begins with `https://` or `http://`";
pub(super) const PHONE: &str = "a phone number of at most 15 digits such as `+49 681 000000`";

/// Checks a web address.
pub(super) fn uri(text: &str) -> Result<(), Wrong> {
    let wrong = |message: String| Err((message, URI.to_owned()));
    let Some((scheme, rest)) = text.split_once(':') else {
        return wrong(format!("`{}` has no scheme", shown(text)));
    };
    if !scheme.eq_ignore_ascii_case("http") && !scheme.eq_ignore_ascii_case("https") {
        return wrong(format!("`{}` is no web address", shown(text)));
    }
    let Some(rest) = rest.strip_prefix("//") else {
        return wrong(format!("`{}` has no `//` after its scheme", shown(text)));
    };
    let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
    let host = &rest[..end];
    if host.contains('@') {
        return wrong(format!("`{}` contains a user's name", shown(text)));
    }
    let upsets = |sign: char| sign.is_whitespace() || "<>\"\\^`{|}".contains(sign);
    if let Some(sign) = text.chars().find(|sign| upsets(*sign)) {
        return wrong(format!("`{}` contains `{sign}`", shown(text)));
    }
    let (name, port) = match host.rsplit_once(':') {
        Some((name, port)) if !host.ends_with(']') => (name, port),
        _ => (host, ""),
    };
    let named = name.starts_with('[') || is_host(name);
    if !named || !port.bytes().all(|byte| byte.is_ascii_digit()) {
        return wrong(format!("`{}` has no valid host", shown(text)));
    }
    Ok(())
}

/// Labels between dots, in any script.
fn is_host(text: &str) -> bool {
    let text = text.strip_suffix('.').unwrap_or(text);
    text.split('.').all(|label| {
        !label.is_empty()
            && label.chars().all(|sign| sign.is_alphanumeric() || sign == '-' || sign == '_')
    })
}

/// Whether a text is an e-mail address without a name, comments or quotes, and without the signs that begin further fields of a
/// letter in a `mailto:` link (`?`, `&`, `%`, `#`): nobody has such an address, but somebody may write one.
pub fn is_email(text: &str) -> bool {
    let Some((local, host)) = text.rsplit_once('@') else { return false };
    let local_sign = |byte: u8| byte.is_ascii_alphanumeric() || b"!$'*+-/=^_`{|}~".contains(&byte);
    let label = |label: &str| {
        (1..=63).contains(&label.len())
            && !label.starts_with('-')
            && !label.ends_with('-')
            && label.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
    };
    local.len() <= 64
        && host.len() <= 253
        && local.split('.').all(|part| !part.is_empty() && part.bytes().all(local_sign))
        && host.contains('.')
        && host.split('.').all(label)
}

/// Checks a phone number as printed. Spaces, dots, dashes, brackets, slashes and quotes are for the eye.
pub(super) fn phone(text: &str) -> Result<(), Wrong> {
    let wrong = |message: String| Err((message, PHONE.to_owned()));
    let (mut digits, mut plus) = (0_usize, false);
    for sign in text.chars() {
        match sign {
            '0'..='9' => digits += 1,
            '+' if digits == 0 && !plus => plus = true,
            '.' | '-' | '\u{2010}'..='\u{2015}' | '(' | ')' | '[' | ']' | '/' | '"' | '\'' => {}
            _ if sign.is_whitespace() => {}
            _ => {
                return wrong(format!(
                    "the number `{}` contains `{}`",
                    shown(text),
                    shown(&sign.to_string())
                ));
            }
        }
    }
    match digits {
        0 => wrong(format!("the number `{}` has no digits", shown(text))),
        1..=15 => Ok(()),
        _ => wrong(format!("the number `{}` has {digits} digits", shown(text))),
    }
}
