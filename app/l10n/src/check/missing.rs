//! Checks 2 and 4: what the source language says and this one does not, and the reverse.

use crate::library::Layer;

use super::{
    finding::{Finding, Severity},
    scope::Scope,
    sheet::Said,
    tongue::Tongue,
};

/// What is said of a message that nobody translated; the text for people joins them to one line a file.
pub(super) const MISSING: &str = "missing-message";

/// Compares a language with the source.
pub(super) fn check(tongue: &Tongue<'_>, source: &Tongue<'_>, findings: &mut Vec<Finding>) {
    for from in source.all.iter().filter(|from| is_translated(from)) {
        match tongue.get(&from.id) {
            // Attributes of a term are its language's own: gender, case.
            Some(own) if own.is_term() => {}
            Some(own) => parts(own, from, findings),
            None => findings.push(missing(tongue, from)),
        }
    }
    for own in &tongue.all {
        match source.get(&own.id) {
            Some(from) if from.sheet.file.name != own.sheet.file.name => {
                let (id, there) = (&own.id, &from.sheet.file.name);
                let message = format!("`{id}` stands in {there} in the source language");
                let finding = own.whole(Severity::Warning, "other-file", message);
                findings.push(finding.hint(format!("move it to {there}")));
            }
            Some(_) => {}
            None if own.id.starts_with("lang-") => {}
            None => {
                let message = format!("`{}` is no message of the source language", own.id);
                let known = source.ids().filter(|id| tongue.get(id).is_none());
                let finding = own.whole(Severity::Warning, "surplus-message", message);
                findings.push(finding.meant("", &own.id, known));
            }
        }
    }
}

/// What a language says of itself is not translated, nor what only the source language says.
pub(super) fn is_translated(from: &Said<'_>) -> bool {
    !from.id.starts_with("lang-") && !Layer::of(from.sheet.file.stem()).is_source_only()
}

fn missing(tongue: &Tongue<'_>, from: &Said<'_>) -> Finding {
    let file = &from.sheet.file;
    let promised = tongue.complete().promises(Scope::of(file.stem()));
    let severity = if promised { Severity::Error } else { Severity::Warning };
    let path = format!("{}/{}", tongue.tag, file.name);
    let message = format!("`{}` is missing", from.id);
    let source = from.parts.first().map(super::sheet::Part::written);
    Finding {
        id: Some(from.id.clone()),
        source,
        ..Finding::of_file(severity, MISSING, path, message)
    }
}

/// Value and attributes: half a message is borrowed whole.
fn parts(own: &Said<'_>, from: &Said<'_>, findings: &mut Vec<Finding>) {
    let name = |name: &str| match name {
        "" => "text of its own".to_owned(),
        name => format!("attribute `.{name}`"),
    };
    for part in from.parts.iter().filter(|part| own.part(part.name).is_none()) {
        let check = if part.name.is_empty() { "missing-value" } else { "missing-attribute" };
        let message = format!("`{}` lacks the {}", own.id, name(part.name));
        let finding = own.whole(Severity::Error, check, message);
        findings.push(Finding { source: Some(part.written()), ..finding });
    }
    for part in own.parts.iter().filter(|part| from.part(part.name).is_none()) {
        let check = if part.name.is_empty() { "surplus-value" } else { "surplus-attribute" };
        let message = format!("`{}` has no {} in the source language", own.id, name(part.name));
        let before = usize::from(!part.name.is_empty());
        let finding = own.finding(Severity::Error, check, (part.at, before), message);
        let known = from.parts.iter().map(|part| part.name).filter(|name| own.part(name).is_none());
        let known = known.filter(|name| !name.is_empty());
        findings.push(finding.meant(".", part.name, known));
    }
}
