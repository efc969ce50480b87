//! Whatever somebody saves: an answer, no panic, and places that are in the file.

use proptest::prelude::*;

use super::*;

/// Pieces of Fluent, so that the deeper checks are reached.
fn pieces() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        Just("a = "),
        Just("-t = "),
        Just("\n"),
        Just("\n    .b = "),
        Just("{ $x }"),
        Just("{ $n ->\n    [one] "),
        Just("\n   *[other] "),
        Just(" }"),
        Just("{ a.b }"),
        Just("{ -t }"),
        Just("{ NUMBER($n, x: 1) }"),
        Just("{ \"\\u202E \" }"),
        Just("<b>&amp;[x](y)**"),
        Just("ä  ა\u{2068}"),
        Just("# max-length: 2\n"),
        Just("0681 5060 12"),
        Just("\r"),
        Just("{"),
        Just("\\"),
    ];
    prop::collection::vec(piece, 0..24).prop_map(|pieces| pieces.concat())
}

fn holds(source: &str, own: &[u8]) {
    let mut files = files(source, "uk", "");
    files[2] = File::decode("uk", "app.ftl", own);
    let findings = findings(&files, "uk");
    for finding in findings.iter().filter(|finding| finding.file == "uk/app.ftl") {
        let lines = files[2].text.split('\n').count();
        assert!((1..=lines).contains(&finding.line), "{finding:?}");
    }
    let text = render(&findings, &files, Style::default());
    let last = text.lines().last().unwrap();
    assert!(last.ends_with(" note") || last.ends_with(" notes"), "{last}");
    status(&files, &BTreeMap::new());
    skeleton(&files, "uk");
}

proptest! {
    #[test]
    fn pieces_of_fluent_never_panic(source in pieces(), own in pieces()) {
        holds(&source, own.as_bytes());
    }

    #[test]
    fn bytes_never_panic(own in prop::collection::vec(any::<u8>(), 0..200)) {
        holds("a = A\n", &own);
    }

    #[test]
    fn text_never_panics(own in "\\PC{0,80}") {
        holds(&own, own.as_bytes());
    }
}
