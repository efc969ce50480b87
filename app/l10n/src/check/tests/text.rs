//! Findings as people read them.

use super::*;

#[test]
fn a_finding_shows_its_line_the_source_and_a_hint() {
    let files = files(
        "hello = Hallo { $name }\nb = B\nc = C\n",
        "en",
        "hello = Hello { $nmae }{ $name }\n",
    );
    let findings = findings(&files, "en");
    let text = render(&findings, &files, Style { folder: "locales/", colour: false });
    assert_eq!(
        text,
        "\
locales/en/app.ftl:1:17: error: unknown-variable: `$nmae` is nothing that the program passes to `hello`
  |
1 | hello = Hello { $nmae }{ $name }
  |                 ^^^^^
  |
  = de: Hallo { $name }
  = help: `$nmae`: did you mean `$name`?

locales/en/app.ftl:1:1: warning: missing-message: 2 missing: b, c

1 error, 2 warnings, 0 notes
"
    );
}

#[test]
fn a_new_language_is_a_comment() {
    let mut files = files(
        "# Greeting\nhello = Hallo\n    .title = { $n ->\n       *[other] x\n    }\n\n## Group\n\nb = B",
        "en",
        "",
    );
    files.push(File::decode(SOURCE, "terms.ftl", b"-kita = Kita\n"));
    let new = skeleton(&files, "ckb");
    let text = |name: &str| &new.iter().find(|(file, _)| file == name).unwrap().1;
    assert_eq!(
        *text("app.ftl"),
        "# Greeting\n# hello = Hallo\n#     .title = { $n ->\n#        *[other] x\n#     }\n\n## Group\n\n# b = B\n"
    );
    assert_eq!(*text("terms.ftl"), "-kita = Kita\n");
    assert!(text("meta.ftl").contains("lang-direction = rtl\n"));
    let new: Vec<File> =
        new.iter().map(|(name, text)| File::decode("ckb", name, text.as_bytes())).collect();
    assert_eq!(
        ids(&new, "ckb").iter().filter(|id| !id.starts_with("lang-")).collect::<Vec<_>>(),
        ["-kita"]
    );
    let files: Vec<File> = files.into_iter().chain(new).collect();
    let findings = findings(&files, "ckb");
    assert!(findings.iter().all(|finding| finding.severity != Severity::Error), "{findings:#?}");
}
