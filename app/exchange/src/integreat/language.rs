//! Integreat's language codes as BCP 47.

/// The tag for a code of Integreat, or none if it cannot be one. `de-si` is Integreat's name for simple German; BCP 47 would
/// read a German of Slovenia, and has the registered variant `simple` for what is meant.
pub(super) fn tag(code: &str) -> Option<String> {
    let mut parts = code.split(['-', '_']);
    let language = parts.next()?;
    if !(2..=3).contains(&language.len())
        || !language.bytes().all(|sign| sign.is_ascii_alphabetic())
    {
        return None;
    }
    let mut tag = language.to_ascii_lowercase();
    for part in parts {
        if !(2..=8).contains(&part.len()) || !part.bytes().all(|sign| sign.is_ascii_alphanumeric())
        {
            return None;
        }
        tag.push('-');
        tag.push_str(&match part.len() {
            2 if tag == "de-" && part.eq_ignore_ascii_case("si") => "simple".to_owned(),
            2 => part.to_ascii_uppercase(),
            4 if part.bytes().all(|sign| sign.is_ascii_alphabetic()) => {
                format!("{}{}", part[..1].to_ascii_uppercase(), part[1..].to_ascii_lowercase())
            }
            _ => part.to_ascii_lowercase(),
        });
    }
    Some(tag)
}

#[cfg(test)]
mod tests {
    use super::tag;

    #[test]
    fn codes_become_tags() {
        for (code, expected) in [
            ("de", "de"),
            ("de-si", "de-simple"),
            ("DE_SI", "de-simple"),
            ("zh-hans", "zh-Hans"),
            ("zh-CN", "zh-CN"),
            ("kmr", "kmr"),
            ("sr-cyrl-rs", "sr-Cyrl-RS"),
        ] {
            assert_eq!(tag(code).as_deref(), Some(expected), "{code}");
        }
        for code in ["", "d", "../de", "de-", "de/../..", "de si", "dé", "de-überaus"] {
            assert_eq!(tag(code), None, "{code}");
        }
    }
}
