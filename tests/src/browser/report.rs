//! Playwright's JSON report, as far as we read it.

use serde::Deserialize;

/// A whole run, or a list of what could run.
#[derive(Debug, Default, Deserialize)]
pub struct Report {
    #[serde(default)]
    suites: Vec<Suite>,
    /// Failures outside of any spec.
    #[serde(default)]
    pub errors: Vec<Problem>,
}

#[derive(Debug, Deserialize)]
struct Suite {
    title: String,
    #[serde(default)]
    suites: Vec<Suite>,
    #[serde(default)]
    specs: Vec<RawSpec>,
}

#[derive(Debug, Deserialize)]
struct RawSpec {
    title: String,
    id: String,
    file: String,
    line: u32,
    tests: Vec<Test>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Test {
    expected_status: String,
    status: String,
    #[serde(default)]
    annotations: Vec<Annotation>,
    #[serde(default)]
    results: Vec<Attempt>,
}

#[derive(Debug, Deserialize)]
struct Annotation {
    #[serde(default)]
    description: Option<String>,
}

#[derive(Debug, Deserialize)]
struct Attempt {
    #[serde(default)]
    errors: Vec<Problem>,
}

/// One failure.
#[derive(Debug, Deserialize)]
pub struct Problem {
    #[serde(default)]
    message: String,
}

/// What came of a spec.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fate {
    /// It holds.
    Passed,
    /// It left itself out, and says why.
    Skipped(String),
    /// It does not hold.
    Failed(String),
}

/// A spec: one test of a file.
#[derive(Clone, Debug)]
pub struct Spec {
    /// Playwright's own name, the same in a list and in a run.
    pub id: String,
    /// `walk: the whole way in German by touch`.
    pub name: String,
    /// What came of it; in a list only [`Fate::Skipped`] means anything.
    pub fate: Fate,
    file: String,
    line: u32,
}

impl Spec {
    /// Does it look at generated languages?
    pub fn is_generated(&self) -> bool {
        self.file == "pseudo.spec.ts"
    }

    /// Does it look at a counter's device?
    pub fn is_kiosk(&self) -> bool {
        self.file == "kiosk.spec.ts"
    }

    /// How Playwright is told to run this one.
    pub fn place(&self) -> String {
        format!("{}:{}", self.file, self.line)
    }
}

impl Report {
    /// All specs, in the order of the files.
    pub fn specs(&self) -> Vec<Spec> {
        let mut specs = Vec::new();
        for suite in &self.suites {
            let file = suite.title.trim_end_matches(".spec.ts");
            collect(suite, &format!("{file}:"), &mut specs);
        }
        specs
    }

    /// Failures outside of any spec, in words.
    pub fn problems(&self) -> String {
        words(&self.errors)
    }
}

fn collect(suite: &Suite, prefix: &str, specs: &mut Vec<Spec>) {
    specs.extend(suite.specs.iter().map(|spec| Spec {
        id: spec.id.clone(),
        name: format!("{prefix} {}", spec.title),
        fate: fate(spec),
        file: spec.file.clone(),
        line: spec.line,
    }));
    for inner in &suite.suites {
        collect(inner, &format!("{prefix} {}:", inner.title), specs);
    }
}

fn fate(spec: &RawSpec) -> Fate {
    let mut skipped = None;
    for test in &spec.tests {
        if test.expected_status == "skipped" {
            let why = test.annotations.iter().find_map(|annotation| annotation.description.clone());
            skipped = Some(why.unwrap_or_default());
        } else if test.status == "unexpected" || test.status == "flaky" {
            let errors = test.results.iter().flat_map(|attempt| &attempt.errors);
            return Fate::Failed(words(errors));
        } else if test.results.is_empty() {
            return Fate::Failed("Playwright did not run it".to_owned());
        }
    }
    skipped.map_or(Fate::Passed, Fate::Skipped)
}

fn words<'a>(problems: impl IntoIterator<Item = &'a Problem>) -> String {
    let problems: Vec<String> =
        problems.into_iter().map(|problem| plain(&problem.message)).collect();
    problems.join("\n")
}

/// Without the colours of a terminal, which Playwright's matchers write whatever they are told.
fn plain(message: &str) -> String {
    let mut parts = message.split('\u{1b}');
    let mut plain = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        plain.push_str(part.split_once('m').map_or(part, |(_, text)| text));
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    const REPORT: &str = r#"{"suites": [{"title": "walk.spec.ts", "specs": [
        {"title": "holds", "id": "1", "file": "walk.spec.ts", "line": 3, "tests": [
            {"expectedStatus": "passed", "status": "expected", "results": [{"errors": []}]}]}],
        "suites": [{"title": "by night", "specs": [
            {"title": "breaks", "id": "2", "file": "walk.spec.ts", "line": 9, "tests": [
                {"expectedStatus": "passed", "status": "unexpected", "results": [{"errors": [{"message": "\u001b[31mno\u001b[39m"}]}]}]},
            {"title": "sleeps", "id": "3", "file": "walk.spec.ts", "line": 12, "tests": [
                {"expectedStatus": "skipped", "status": "skipped", "annotations": [{"type": "skip", "description": "no moon"}]}]},
            {"title": "is lost", "id": "4", "file": "walk.spec.ts", "line": 15, "tests": [
                {"expectedStatus": "passed", "status": "skipped", "results": []}]}]}]}]}"#;

    #[test]
    fn every_spec_keeps_its_name_its_place_and_its_fate() {
        let report: Report = serde_json::from_str(REPORT).unwrap();
        let specs = report.specs();
        let told: Vec<_> =
            specs.iter().map(|spec| (spec.name.as_str(), spec.fate.clone())).collect();
        assert_eq!(
            told,
            [
                ("walk: holds", Fate::Passed),
                ("walk: by night: breaks", Fate::Failed("no".to_owned())),
                ("walk: by night: sleeps", Fate::Skipped("no moon".to_owned())),
                ("walk: by night: is lost", Fate::Failed("Playwright did not run it".to_owned())),
            ]
        );
        assert_eq!(specs[1].place(), "walk.spec.ts:9");
    }
}
