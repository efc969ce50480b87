//! The cases of compare-locales' own tests of its Fluent checks, in our words: what it reports we report. Not here: its checks of CSS
//! in attributes, which we do not have.

use super::*;

const SOURCE_TEXT: &str = "\
simple = Wert
term_ref = etwas { -term }
    .attr = ist einfach
button = Knopf
    .label = Aufschrift
msg-attr-ref = ein { button.label }
mixed-attr = Wert
    .and = Attribut
only-attr =
    .one = da
-term = Wort
    .attrs = frei
";

/// What is found, without what the whole file lacks and what is a matter of taste.
fn ours(tag: &str, own: &str) -> Vec<String> {
    let mut findings = found(SOURCE_TEXT, tag, own);
    findings.retain(|finding| {
        !["missing-message", "form", "borrowed-reference"].contains(&finding.check)
    });
    short(&findings)
}

#[test]
fn messages() {
    assert_eq!(ours("en", "simple = localized"), Vec::<String>::new());
    let own = "simple = value with\n    .obsolete = attribute\n";
    assert_eq!(ours("en", own), ["2:5 error surplus-attribute"]);
    let own = "only-attr =\n    .one = a\n    .one = b\n    .one = c\n";
    assert_eq!(ours("en", own), ["3:5 error duplicate-attribute", "4:5 error duplicate-attribute"]);
    let own = "only-attr = obsolete value\n";
    assert_eq!(ours("en", own), ["1:1 error missing-attribute", "1:1 error surplus-value"]);
    let own = "mixed-attr =\n    .and = attribute exists\n";
    assert_eq!(ours("en", own), ["1:1 error missing-value"]);
}

#[test]
fn empty_ones() {
    let own = "mixed-attr = {\"\"}{\"\"}\n    .and = attribute exists\n";
    assert_eq!(ours("en", own), ["1:16 error empty-value"]);
    let own = "mixed-attr = value\n    .and = {\"\"}\n";
    assert_eq!(ours("en", own), ["2:14 error empty-value"]);
    let own = "simple = { $val ->\n   *[one] {\"\"}\n    [other] {\"\"}\n    }\n";
    let findings = ours("en", own);
    assert!(findings.contains(&"2:13 warning empty-variant".to_owned()), "{findings:?}");
    assert!(findings.contains(&"3:15 warning empty-variant".to_owned()), "{findings:?}");
}

#[test]
fn a_wrong_encoding() {
    let mut files = files(SOURCE_TEXT, "en", "");
    files[2] = File::decode("en", "app.ftl", b"simple = touch\xE9");
    let findings = short(&findings(&files, "en"));
    assert!(findings.contains(&"1:15 error encoding".to_owned()), "{findings:?}");
}

#[test]
fn terms() {
    let own = "-term = value with\n    .different = attribute\n";
    assert_eq!(ours("en", own), Vec::<String>::new());
    let own = "-term = value\n    .one = a\n    .one = b\n";
    assert_eq!(ours("en", own), ["3:5 error duplicate-attribute"]);
}

#[test]
fn references_to_messages() {
    let with = |text: &str| ours("en", &format!("msg-attr-ref = {text}\n"));
    assert_eq!(with("Nice { button.label }"), Vec::<String>::new());
    assert_eq!(with("not at all"), ["1:1 warning missing-reference"]);
    let both = ["1:1 warning missing-reference", "1:18 warning surplus-reference"];
    assert_eq!(with("{ button } is no label"), both);
    // It leads nowhere: worse than surplus.
    let nowhere = ["1:1 warning missing-reference", "1:18 error unknown-reference"];
    assert_eq!(with("{ button.tooltip } is no label"), nowhere);
}

#[test]
fn references_to_terms() {
    let own = "term_ref = localized to { -term }\n    .attr = is plain\n";
    assert_eq!(ours("en", own), Vec::<String>::new());
    let own = "term_ref = localized\n    .attr = should not say { -term }\n";
    assert_eq!(ours("en", own), ["1:1 warning missing-term", "2:30 warning surplus-term"]);
    assert_eq!(ours("en", "simple = with { -term }"), ["1:17 warning surplus-term"]);
    let own =
        "term_ref = Depends { -term.prop ->\n   *[some] on it\n  }\n    .attr = still simple\n";
    let findings = ours("en", own);
    assert!(findings.contains(&"1:1 warning missing-term".to_owned()), "{findings:?}");
}

#[test]
fn choices() {
    let own = "simple = { $val ->\n   *[one] one\n    [one] other\n  }\n";
    assert!(ours("en", own).contains(&"3:6 error duplicate-variant".to_owned()));
    let own = "-term = { $p ->\n   *[one] one\n    [two] two\n    [two] again\n  }\n";
    assert!(ours("en", own).contains(&"4:6 error duplicate-variant".to_owned()));
    let own = "-term = plain\n    .attr = { $p ->\n   *[a] one\n    [b] two\n    [b] again\n    [b] three\n  }\n";
    let findings = ours("en", own);
    assert_eq!(findings, ["5:6 error duplicate-variant", "6:6 error duplicate-variant"]);
}

#[test]
fn plurals() {
    let german = "msg = { $val ->\n   *[other] etwas\n }\n";
    let russian = "msg = { $val ->\n    [one] раз\n    [3] три\n   *[many] много\n }\n";
    let findings = found(german, "ru", russian);
    let few = findings.iter().find(|finding| finding.check == "missing-plural").unwrap();
    assert!(few.message.contains("[few]"), "{}", few.message);
    let own = "msg = { $val ->\n    [1] thing\n   *[other] stuff\n }\n";
    assert_eq!(short(&found(german, "en", own)), Vec::<String>::new());
}
