//! What a language says about itself: its folder's name and its `meta.ftl`.

use unic_langid::LanguageIdentifier;

use super::{
    finding::{Finding, Severity},
    sheet::Said,
    tongue::Tongue,
};

/// What must be there, what may be there, and what it can be; none: anything.
const KEYS: [(&str, bool, &[&str]); 6] = [
    ("lang-name", true, &[]),
    ("lang-direction", true, &["ltr", "rtl"]),
    ("lang-review", true, &["reviewed", "unreviewed"]),
    ("lang-complete", false, &["core", "all"]),
    ("lang-fallback", false, &[]),
    ("lang-lawyer", false, &["reviewed", "unreviewed"]),
];

/// Is it a language tag, written as BCP 47 writes it?
pub fn tag(name: &str) -> Result<(), String> {
    match name.parse::<LanguageIdentifier>() {
        Ok(tag) if tag == name && tag.language.as_str() != "und" => Ok(()),
        Ok(tag) if tag.language.as_str() != "und" => Err(format!("write `{tag}`")),
        _ => Err("a language tag is expected, such as `uk`, `ckb` or `zh-Hant`".to_owned()),
    }
}

/// A folder's name.
pub(super) fn folder(name: &str, findings: &mut Vec<Finding>) {
    if let Err(hint) = tag(name) {
        let message = format!("`{}` is no language tag", name.escape_debug());
        let file = name.escape_debug().to_string();
        findings.push(Finding::of_file(Severity::Error, "tag", file, message).hint(hint));
    }
}

/// The texts of `meta.ftl`. `tags`: all languages.
pub(super) fn check(tongue: &Tongue<'_>, tags: &[&str], findings: &mut Vec<Finding>) {
    for (id, needed, values) in KEYS {
        let Some(said) = tongue.get(id) else {
            if needed {
                let message = format!("`{id}` is missing: the language does not say what it is");
                let file = format!("{}/meta.ftl", tongue.tag);
                let finding = Finding::of_file(Severity::Error, "meta", file, message);
                findings.push(Finding { id: Some(id.to_owned()), ..finding });
            }
            continue;
        };
        let value = tongue.meta(id);
        if value.is_empty() && needed {
            findings.push(said.whole(Severity::Error, "meta", format!("`{id}` is empty")));
        } else if !values.is_empty() && !values.contains(&value.as_str()) {
            let message = format!("`{id}` cannot be `{value}`");
            let listed = format!("one of `{}`", values.join("`, `"));
            findings.push(said.whole(Severity::Error, "meta", message).hint(listed));
        }
    }
    if let Some(said) = tongue.get("lang-fallback") {
        fallback(tongue, said, tags, findings);
    }
    let known: Vec<&str> = KEYS.iter().map(|(id, ..)| *id).collect();
    let own = tongue.all.iter().filter(|said| said.id.starts_with("lang-"));
    for said in own.filter(|said| said.sheet.file.name != "meta.ftl") {
        let message = format!("`{}` belongs into meta.ftl", said.id);
        findings.push(said.whole(Severity::Warning, "other-file", message).meant(
            "",
            &said.id,
            known.clone(),
        ));
    }
}

fn fallback(tongue: &Tongue<'_>, said: &Said<'_>, tags: &[&str], findings: &mut Vec<Finding>) {
    let value = tongue.meta("lang-fallback");
    for tag in value.split(',').map(str::trim).filter(|tag| !tag.is_empty()) {
        let message = match tag {
            _ if tag == tongue.tag => format!("`{tag}` cannot borrow from itself"),
            _ if !tags.contains(&tag) => format!("there is no language `{tag}` to borrow from"),
            _ => continue,
        };
        let finding = said.whole(Severity::Warning, "meta", message);
        findings.push(finding.meant("", tag, tags.iter().copied()));
    }
}
