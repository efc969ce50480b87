use super::*;
use crate::plain;

fn voice(source: &str) -> Voice {
    let mut voice = Voice::new("de");
    voice.add(source);
    voice
}

fn said(source: &str, args: &[(&str, Arg<'_>)]) -> String {
    voice(source).say("a", args).map(|said| plain(&said.text)).unwrap_or_default()
}

#[test]
fn lines_lose_the_spaces_that_all_of_them_have() {
    let source = "a =\n\n      two more\n    none {\"\"}  \n   \n      { \"two\" }\n  \nb = B\n";
    assert_eq!(said(source, &[]), "  two more\nnone   \n\n  two");
    assert_eq!(said("a = one\r\n    two\r\n\r\n  three\r\n", &[]), "one\n  two\n\nthree");
    assert_eq!(said("a = {\n\"x\"\n}", &[]), "x");
}

#[test]
fn escapes_are_what_they_stand_for() {
    assert_eq!(said("a = { \"\\u00e4\\U01F602\\\\\\\"\\uD800{ }\" }\n", &[]), "ä😂\\\"\u{FFFD}{ }");
    for broken in ["\\u00e", "\\n", "\\", "\n"] {
        assert!(!voice(&format!("a = {{ \"{broken}\" }}\n")).has("a"), "{broken}");
    }
}

#[test]
fn what_breaks_the_rules_is_skipped_and_the_rest_is_said() {
    let source = "a = A\nb = { $x\nc = }\nd = { $x -> [a] A }\ne =\n-f =\n\
                  g = G\n    .x = {\nh = { -t.x }\ni\n\tj = J\na = {\n";
    let voice = voice(source);
    for id in ["b", "c", "d", "e", "-f", "g.x", "h", "i", "j"] {
        assert!(!voice.has(id), "{id}");
    }
    for (id, text) in [("a", "A"), ("g", "G")] {
        assert_eq!(voice.say(id, &[]).expect("it is there").text, text);
    }
}

#[test]
fn a_later_entry_replaces_an_older_one() {
    let mut voice = voice("a = old\n-t = old\n");
    voice.add("# said { -t }\na = { -t }, new");
    voice.add("-t = term\n    .x = y");
    assert_eq!(voice.say("a", &[]).expect("it is there").text, "term, new");
    assert!(!voice.has("-t"));
}

#[test]
fn a_term_knows_what_it_was_told() {
    let source = "a = { -t(n: 1) } { $n } { -t.x ->\n    [y] chosen\n   *[z] z\n }\n\
                  -t = { $n ->\n    [one] one\n   *[other] { $n }\n }\n    .x = y\n";
    assert_eq!(said(source, &[("n", Arg::Text("n"))]), "one n chosen");
    let missing = voice(source).say("a", &[]).expect("it is there");
    assert_eq!((plain(&missing.text).as_str(), missing.whole), ("one  chosen", false));
}

#[test]
fn nothing_runs_away() {
    let laughs = "a = { b }{ b }\nb = { c }{ c }\nc = { d }{ d }\nd = { e }{ e }\ne = { f }{ f }\nf = { g }{ g }\ng = { a }x\n";
    let said = voice(laughs).say("a", &[]).expect("it is there");
    assert!(!said.whole && said.text.len() < 100, "{}", said.text);
    let deep = "FN(".repeat(read::DEEPEST - 1) + "b" + &")".repeat(read::DEEPEST - 1);
    let chain: String = (0..200)
        .map(|n| format!("a{n} = {{ {} }}\n", deep.replace('b', &format!("a{}", n + 1))))
        .collect();
    assert!(!voice(&chain).say("a0", &[]).expect("it is there").whole);
    for (open, close) in [("{", "}"), ("FN(", ")"), ("{ 1 ->\n *[a] ", "\n }")] {
        let source =
            format!("a = {{ {}1{} }}\nb = B\n", open.repeat(100_000), close.repeat(100_000));
        let voice = voice(&source);
        assert!(!voice.has("a") && voice.has("b"), "{open}");
    }
}

fn shown(options: &str, number: f64) -> String {
    let source =
        format!("a = {{ NUMBER($n, {options}) ->\n   *[other] {{ NUMBER($n, {options}) }}\n }}\n");
    said(&source, &[("n", Arg::Number(number))])
}

#[test]
fn no_option_is_too_much() {
    assert_eq!(shown("minimumFractionDigits: 99", 1.5), "1.500000000000000");
    let huge = "9".repeat(400);
    for option in ["minimumFractionDigits", "minimumIntegerDigits", "maximumSignificantDigits"] {
        for number in [f64::NAN, f64::INFINITY, f64::MAX, -0.0, 0.1] {
            assert!(!shown(&format!("{option}: {huge}"), number).is_empty());
        }
    }
}

#[test]
fn what_is_no_number_stays_as_it_is() {
    let source = "a = { NUMBER($n) }{ LIST($n) }!\n";
    assert_eq!(said(source, &[("n", Arg::Text("x"))]), "xx!");
    assert_eq!(said(source, &[]), "!");
}
