//! Small formats: addresses, mail, phone numbers, languages, ids.

use crate::problem::{Report, Spot};

/// Only the web: no `javascript:`, no `tel:`, nothing an app would run.
pub(super) fn url(report: &mut Report<'_>, spot: Spot, text: &str) {
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    let host = rest.map(|rest| rest.split(['/', '?', '#']).next().unwrap_or_default());
    let fine = host.is_some_and(|host| {
        !host.is_empty()
            && !host.contains('@')
            && !text.contains(|sign: char| {
                sign.is_whitespace() || sign.is_control() || matches!(sign, '"' | '<' | '>' | '\\')
            })
    });
    if !fine {
        report.expected(spot, format!("`{text}` is no web address"), "http:// or https://");
    }
}

pub(super) fn mail(report: &mut Report<'_>, spot: Spot, text: &str) {
    let parts: Vec<&str> = text.split('@').collect();
    let fine = matches!(parts[..], [user, host] if !user.is_empty() && host.contains('.'))
        // In a link the signs after the first would begin further fields of the letter.
        && !text.contains(|sign: char| sign.is_whitespace() || "?&%#".contains(sign));
    if !fine {
        report.expected(
            spot,
            format!("`{text}` is no mail address"),
            "an address such as name@example.org",
        );
    }
}

/// The international form, so that a phone bought abroad can dial it; or a short number such as 112 or 116 117, which
/// has no such form.
pub(super) fn phone(report: &mut Report<'_>, spot: Spot, text: &str) {
    let international = text.strip_prefix('+');
    let digits = text.chars().filter(char::is_ascii_digit).count();
    let mut signs = international.unwrap_or(text).chars();
    let fine = signs.all(|sign| sign.is_ascii_digit() || " -/()".contains(sign))
        && if international.is_some() {
            (6..=15).contains(&digits)
        } else {
            (3..=6).contains(&digits) && !text.starts_with('0')
        };
    if !fine {
        let message = format!("`{text}` is no international phone number");
        report.expected(spot, message, "a number such as +49 681 12345");
    }
}

/// The shape of a language tag; whether there is such a language is not for us to say.
pub(super) fn language(report: &mut Report<'_>, spot: Spot, text: &str) {
    let mut parts = text.split('-');
    let primary = parts.next().is_some_and(|part| {
        (2..=3).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_lowercase())
    });
    let rest = parts.all(|part| {
        (2..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric())
    });
    if !(primary && rest) {
        report.expected(spot, format!("`{text}` is no language tag"), "a tag such as `de` or `ar`");
    }
}

/// Ids that become part of an address.
pub(super) fn id(report: &mut Report<'_>, spot: Spot, text: &str) {
    let fine = !text.is_empty()
        && text.split('-').all(|part| {
            !part.is_empty()
                && part.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
        });
    if !fine {
        let message = format!("`{text}` cannot be an id");
        report.expected(spot, message, "lower-case letters, digits and single dashes");
    }
}
