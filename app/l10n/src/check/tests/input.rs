//! Files that are no text, or no Fluent.

use super::*;

fn of(bytes: &[u8]) -> Vec<String> {
    let mut files = files("a = A\n", "en", "");
    files[2] = File::decode("en", "app.ftl", bytes);
    let mut findings = findings(&files, "en");
    findings.retain(|finding| finding.check != "missing-message");
    short(&findings)
}

#[test]
fn bytes_that_are_no_text_are_named() {
    assert_eq!(of(b"a = one\n"), Vec::<String>::new());
    assert_eq!(of(b"\xEF\xBB\xBFa = one\n"), ["1:1 error byte-order-mark"]);
    assert_eq!(of(b"\xFF\xFEa\0 \0=\0"), ["1:1 error encoding"]);
    assert_eq!(of(b"a = one\n# \xFC\nb"), ["2:3 error encoding", "3:1 error syntax"]);
    assert_eq!(
        of(b"a = one\r\n    .b = x\r\n"),
        ["1:8 warning line-ends", "2:5 error surplus-attribute"]
    );
    assert_eq!(of(b"a = o\x07e\n"), ["1:6 error control-character"]);
    assert_eq!(of("a = o\u{FEFF}e\n".as_bytes()), ["1:6 error control-character"]);
    assert_eq!(of(&vec![b'a'; LIMIT + 1]), ["1:1 error too-large"]);
}

#[test]
fn thousands_of_braces_do_not_overflow_the_stack() {
    let deep = format!("a = {}\nb = two\n", "{".repeat(500_000));
    let findings = of(deep.as_bytes());
    assert!(findings[0].ends_with("error too-deep"), "{findings:?}");
    let calls = format!("a = {{ {}", "A(".repeat(250_000));
    assert!(of(calls.as_bytes())[0].ends_with("error too-deep"));
}

#[test]
fn a_billion_laughs_are_counted_not_told() {
    let mut text = "l0 = ha\n".to_owned();
    for level in 1..10 {
        let line = format!("{{ l{} }}", level - 1).repeat(10);
        text.push_str(&format!("l{level} = {line}\n"));
    }
    let findings = found(&text, "de", "");
    let large: Vec<&Finding> =
        findings.iter().filter(|finding| finding.check == "too-large-message").collect();
    assert_eq!(large.len(), 1, "{findings:#?}");
    assert_eq!(large[0].id.as_deref(), Some("l2"));
    // A chain that is long instead of wide.
    let chain: String = (0..20_000).map(|n| format!("m{n} = {{ m{} }}\n", n + 1)).collect();
    let findings = found(&(chain + "m20000 = end\n"), "de", "");
    assert!(findings.iter().any(|finding| finding.check == "too-large-message"));
}

#[test]
fn folders_are_named_by_tags() {
    for (name, good) in [
        ("uk", true),
        ("zh-Hant", true),
        ("de-simple", true),
        ("ckb", true),
        ("EN", false),
        ("de_AT", false),
        ("x", false),
        ("copy of de", false),
        ("", false),
        ("..", false),
        ("und", false),
    ] {
        assert_eq!(tag(name).is_ok(), good, "{name}");
    }
    assert_eq!(tag("de_AT"), Err("write `de-AT`".to_owned()));
    let mut files = files("a = A\n", "en", "a = one\n");
    files
        .iter_mut()
        .filter(|file| file.language == "en")
        .for_each(|file| file.language = "EN".to_owned());
    assert_eq!(short(&findings(&files, "EN")), ["1:1 error tag"]);
}

#[test]
fn mistakes_in_fluent_are_told_in_plain_words() {
    for (text, place, words) in [
        ("a\n", "1:2", "no `=`"),
        ("a = { $b\n\nc = d\n", "1:8", "`{` is not closed"),
        ("a = b }\n", "1:7", "`}` without a `{`"),
        ("a =\n", "1:1", "no text behind"),
        ("a = one\nb c\n", "2:3", "no `=`"),
        ("1 = one\n", "1:1", "begins with one of a to z"),
        ("a = { $n ->\n    [one] x\n }\n", "2:11", "has the star"),
        ("a = { number($n) }\n", "1:7", "capitals"),
        ("a = { \"x }\n", "1:7", "second one"),
        ("a = { }\n", "1:7", "between braces"),
    ] {
        let mut files = files("x = X\n", "en", text);
        files[0].text = String::new();
        let findings = findings(&files, "en");
        let one = findings.iter().find(|finding| finding.check == "syntax").expect(text);
        assert!(one.message.contains(words), "{text}: {}", one.message);
        assert_eq!(format!("{}:{}", one.line, one.column), place, "{text}: {}", one.message);
    }
}
