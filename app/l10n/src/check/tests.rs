//! The checks, one planted mistake after the other.

mod any;
mod defects;
mod foreign;
mod input;
mod table;
mod text;

use super::*;

const META: &str = "lang-name = x\nlang-direction = ltr\nlang-review = unreviewed\n";

/// The files of a German and a foreign text in `app.ftl`.
fn files(source: &str, tag: &str, own: &str) -> Vec<File> {
    let direction = if ["ar", "fa", "ps"].contains(&tag) { "rtl" } else { "ltr" };
    let meta = META.replace("ltr", direction);
    let file = |tag: &str, name: &str, text: &str| File::decode(tag, name, text.as_bytes());
    vec![
        file(SOURCE, "app.ftl", source),
        file(SOURCE, "meta.ftl", META),
        file(tag, "app.ftl", own),
        file(tag, "meta.ftl", &meta),
    ]
}

/// What is found in the foreign text; if it is none, in the German one.
fn found(source: &str, tag: &str, own: &str) -> Vec<Finding> {
    let files = if tag == SOURCE { files(source, "en", "") } else { files(source, tag, own) };
    findings(&files, tag)
}

fn findings(files: &[File], tag: &str) -> Vec<Finding> {
    let (used, confirmed) = (Used::default(), BTreeMap::new());
    check(&Checking { files, only: Some(tag), used: &used, confirmed: &confirmed })
}

/// `1:9 error unknown-variable`, one for each.
fn short(findings: &[Finding]) -> Vec<String> {
    let one = |finding: &Finding| {
        let Finding { line, column, severity, check, .. } = finding;
        format!("{line}:{column} {} {check}", severity.name())
    };
    findings.iter().map(one).collect()
}
