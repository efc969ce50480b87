//! `wegkette check locales` and `wegkette locales`: text, JSON, SARIF, exit codes, what they write.

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Output},
};

use serde_json::Value;

use crate::common;

/// The languages of the tiny town in a folder of their own, with a project file.
fn languages() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for tag in ["de", "ar"] {
        fs::create_dir(folder.path().join(tag)).unwrap();
        for file in fs::read_dir(common::fixture("locales").join(tag)).unwrap() {
            let file = file.unwrap();
            fs::copy(file.path(), folder.path().join(tag).join(file.file_name())).unwrap();
        }
    }
    fs::write(folder.path().join("l10n.toml"), "basepath = \".\"\nlocales = [\"ar\"]\n").unwrap();
    folder
}

fn wegkette(arguments: &[&str], locales: &Path) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_wegkette"));
    command.args(arguments).arg("--locales").arg(locales);
    command.arg("--packs").arg(common::fixture("packs")).output().unwrap()
}

fn out(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

fn told(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

/// A folder of languages whose Arabic pages have one mistake.
fn with_a_mistake() -> (tempfile::TempDir, PathBuf) {
    let folder = languages();
    let file = folder.path().join("de/pages.ftl");
    let text = fs::read_to_string(&file).unwrap();
    fs::write(&file, text + "\nplanted = Hallo { $name }\n").unwrap();
    let file = folder.path().join("ar/pages.ftl");
    fs::write(&file, "planted = أهلًا { $nmae }\n").unwrap();
    (folder, file)
}

#[test]
fn the_languages_that_ship_pass() {
    let mut command = Command::new(env!("CARGO_BIN_EXE_wegkette"));
    let output = command.args(["check", "locales"]).output().unwrap();
    let text = out(&output);
    assert!(text.lines().last().unwrap().starts_with("0 errors, "), "{text}");
    assert_eq!(output.status.code(), Some(0));
    assert_eq!(told(&output), "");
}

#[test]
fn a_mistake_is_shown_with_line_source_and_hint() {
    let (folder, _) = with_a_mistake();
    let output = wegkette(&["check", "locales", "ar"], folder.path());
    let text = out(&output);
    assert_eq!(output.status.code(), Some(1));
    let place = format!("{}/ar/pages.ftl:1:19: error: unknown-variable: ", folder.path().display());
    assert!(text.contains(&place), "{text}");
    for part in ["1 | planted = أهلًا { $nmae }", "de: Hallo { $name }", "did you mean `$name`?"]
    {
        assert!(text.contains(part), "{part} in {text}");
    }
    assert!(!text.contains("/de/"), "one language was asked for: {text}");
    assert!(!text.contains('\u{1b}'));
}

#[test]
fn json_and_sarif_say_the_same() {
    let (folder, _) = with_a_mistake();
    let json = wegkette(&["check", "locales", "ar", "--json"], folder.path());
    let findings: Value = serde_json::from_slice(&json.stdout).unwrap();
    let is_it = |finding: &&Value| finding["check"] == "unknown-variable";
    let one = findings.as_array().unwrap().iter().find(is_it).unwrap();
    assert_eq!(one["file"], "ar/pages.ftl");
    assert_eq!((one["line"].as_u64(), one["column"].as_u64()), (Some(1), Some(19)));
    assert_eq!(one["id"], "planted");
    assert_eq!(one["source"], "Hallo { $name }");

    let sarif = wegkette(&["check", "locales", "ar", "--sarif"], folder.path());
    assert_eq!(sarif.status.code(), Some(1));
    let log: Value = serde_json::from_slice(&sarif.stdout).unwrap();
    assert_eq!(log["version"], "2.1.0");
    let results = log["runs"][0]["results"].as_array().unwrap();
    assert_eq!(results.len(), findings.as_array().unwrap().len());
    let one = results.iter().find(|result| result["ruleId"] == "unknown-variable").unwrap();
    assert_eq!(one["level"], "error");
    let region = &one["locations"][0]["physicalLocation"]["region"];
    assert_eq!(*region, serde_json::json!({"startLine": 1, "startColumn": 19, "endColumn": 24}));
}

#[test]
fn bad_files_are_named_and_the_rest_is_checked() {
    let (folder, _) = with_a_mistake();
    let write = |name: &str, bytes: &[u8]| fs::write(folder.path().join(name), bytes).unwrap();
    write("ar/utf16.ftl", b"\xFF\xFEa\0");
    write("ar/notes.txt", b"whatever");
    fs::File::create(folder.path().join("ar/huge.ftl")).unwrap().set_len(100 << 20).unwrap();
    fs::create_dir(folder.path().join("not a tag")).unwrap();
    write("not a tag/app.ftl", b"a = b\n");
    let text = out(&wegkette(&["check", "locales"], folder.path()));
    for part in [
        "ar/utf16.ftl:1:1: error: encoding: ",
        "ar/huge.ftl:1:1: error: too-large: ",
        "ar/notes.txt:1:1: warning: unread-file: ",
        "/not a tag:1:1: error: tag: ",
        "error: unknown-variable: ",
    ] {
        assert!(text.contains(part), "{part} in {text}");
    }
}

#[test]
fn an_unknown_language_is_refused() {
    let folder = languages();
    for arguments in [&["check", "locales", "at"][..], &["locales", "status", "at"]] {
        let output = wegkette(arguments, folder.path());
        assert_eq!(output.status.code(), Some(1));
        assert!(told(&output).contains("did you mean `ar`?"), "{}", told(&output));
    }
}

#[test]
fn what_was_confirmed_gets_outdated() {
    let (folder, file) = with_a_mistake();
    fs::write(&file, "planted = أهلًا { $name }\n").unwrap();
    let outdated =
        || out(&wegkette(&["check", "locales", "ar"], folder.path())).contains(": outdated: ");
    assert!(!outdated(), "nobody confirmed it");
    let output = wegkette(&["locales", "confirm", "ar", "planted"], folder.path());
    assert_eq!(output.status.code(), Some(0), "{}", told(&output));
    assert!(!outdated());

    let german = folder.path().join("de/pages.ftl");
    let text = fs::read_to_string(&german).unwrap();
    fs::write(&german, text.replace("planted = Hallo { $name }", "# new\nplanted = Hallo {$name}"))
        .unwrap();
    assert!(!outdated(), "only its looks changed");
    fs::write(&german, text.replace("Hallo", "Guten Tag")).unwrap();
    assert!(outdated());
    let status = out(&wegkette(&["locales", "status", "ar"], folder.path()));
    assert!(status.contains("core, outdated:\n  planted\n"), "{status}");

    let output = wegkette(&["locales", "confirm", "ar"], folder.path());
    assert!(out(&output).starts_with("ar: "), "{}", told(&output));
    assert!(!outdated());
    let output = wegkette(&["locales", "confirm", "ar", "plantde"], folder.path());
    assert!(told(&output).contains("did you mean `planted`?"), "{}", told(&output));
}

#[test]
fn a_new_language_begins_with_comments() {
    let folder = languages();
    let output = wegkette(&["locales", "new", "hr"], folder.path());
    assert_eq!(output.status.code(), Some(0), "{}", told(&output));
    let project = fs::read_to_string(folder.path().join("l10n.toml")).unwrap();
    assert_eq!(project, "basepath = \".\"\nlocales = [\"ar\", \"hr\"]\n");
    let names = |tag: &str| {
        let entries = fs::read_dir(folder.path().join(tag)).unwrap();
        let mut names: Vec<_> = entries.map(|entry| entry.unwrap().file_name()).collect();
        names.sort();
        names
    };
    assert_eq!(names("hr"), names("de"));
    let meta = fs::read_to_string(folder.path().join("hr/meta.ftl")).unwrap();
    assert!(
        meta.contains("lang-name = hr\n") && meta.contains("lang-review = unreviewed\n"),
        "{meta}"
    );
    // Nothing is falsely translated.
    let status = out(&wegkette(&["locales", "status", "hr"], folder.path()));
    assert_eq!(status.matches("  0 %  ").count(), 2, "{status}");
    let check = wegkette(&["check", "locales", "hr"], folder.path());
    assert_eq!(check.status.code(), Some(0), "{}", out(&check));

    for (tag, reason) in [("hr", "already"), ("HR", "write `hr`"), ("../x", "no language tag")] {
        let output = wegkette(&["locales", "new", tag], folder.path());
        assert_eq!(output.status.code(), Some(1));
        assert!(told(&output).contains(reason), "{}", told(&output));
    }
}
