//! German text, language, foreign text, and everything that is found: nothing more.

use super::{found, short};

fn all(rows: &[(&str, &str, &str, &[&str])]) {
    for (source, tag, own, expected) in rows {
        let findings = found(source, tag, own);
        assert_eq!(short(&findings), *expected, "{tag}: {own}\n{findings:#?}");
    }
}

#[test]
fn nothing_is_wrong() {
    all(&[
        ("a = Hallo { $name }", "en", "a = Hello { $name }", &[]),
        ("-kita = Kita\na = In der { -kita }", "en", "-kita = Kita\na = In a { -kita }", &[]),
        ("a = { NUMBER($n, maximumFractionDigits: 1) } km", "en", "a = { NUMBER($n) } km", &[]),
        ("# same-as-source\na = Urdu", "en", "a = Urdu", &[]),
        ("a = Urdu", "en", "# same-as-source\na = Urdu", &[]),
        ("a = B1, 20 km", "en", "a = B1, 20 km", &[]),
        ("a = Wege", "ar", "a = طرق (\u{2068}Wege\u{2069})", &[]),
    ]);
}

#[test]
fn what_is_missing_and_what_is_too_much() {
    all(&[
        ("a = A\nb = B", "en", "a = one", &["1:1 warning missing-message"]),
        ("-a = A", "en", "", &["1:1 warning missing-message"]),
        ("a = A", "en", "a = one\nz = two", &["2:1 warning surplus-message"]),
        ("a = A\n    .t = T", "en", "a = one", &["1:1 error missing-attribute"]),
        ("a = A", "en", "a = one\n    .t = two", &["2:5 error surplus-attribute"]),
        ("a = A\n    .t = T", "en", "a =\n    .t = two", &["1:1 error missing-value"]),
        ("a =\n    .t = T", "en", "a = one\n    .t = two", &["1:1 error surplus-value"]),
        ("a = A", "en", "a = one\na = two", &["2:1 error duplicate-message"]),
        (
            "a = A\n    .t = T",
            "en",
            "a = one\n    .t = two\n    .t = two",
            &["3:5 error duplicate-attribute"],
        ),
    ]);
}

#[test]
fn variables_functions_references() {
    all(&[
        (
            "a = { $name }",
            "en",
            "a = Hi { $nmae }",
            &["1:1 warning missing-variable", "1:10 error unknown-variable"],
        ),
        ("a = A", "en", "a = { $x }", &["1:7 error unknown-variable"]),
        ("a = { $d }", "en", "a = { DATTIME($d) }", &["1:7 error unknown-function"]),
        (
            "a = { $d }",
            "en",
            "a = { DATETIME($d, dayStyle: \"long\") }",
            &["1:20 error unknown-option"],
        ),
        ("a = { $d }", "en", "a = { DATETIME($d, day: \"wide\") }", &["1:26 error option-value"]),
        (
            "a = { $d }",
            "en",
            "a = { NUMBER() }",
            &["1:1 warning missing-variable", "1:7 error function-argument"],
        ),
        ("a = A\nb = { a }", "en", "a = one\nb = two", &["2:1 warning missing-reference"]),
        ("a = A\nb = B", "en", "a = one\nb = { a }", &["2:7 warning surplus-reference"]),
        ("-a = A\nb = { -a }", "en", "-a = A\nb = two", &["2:1 warning missing-term"]),
        ("-a = A\nb = B", "en", "-a = A\nb = { -a }", &["2:7 warning surplus-term"]),
        ("b = B", "en", "b = { -a }", &["1:7 error unknown-reference"]),
        (
            "-a = A\nb = { -a }",
            "en",
            "b = { -a }",
            &["1:1 warning missing-message", "1:7 warning borrowed-reference"],
        ),
        ("a = A", "en", "a = { a }", &["1:7 error circle", "1:7 warning surplus-reference"]),
    ]);
}

#[test]
fn forms_of_numbers_and_choices() {
    let count = "a = { $n ->\n    [one] ein\n   *[other] { $n }\n }";
    let group = "a = { $g ->\n    [self] Sie\n    [child] Kind\n   *[other] alle\n }";
    all(&[
        (
            count,
            "uk",
            "a = { $n ->\n    [one] а\n    [few] б\n    [many] в\n   *[other] { $n }\n }",
            &[],
        ),
        (
            count,
            "uk",
            "a = { $n ->\n    [one] а\n   *[other] { $n }\n }",
            &["2:6 warning missing-plural"],
        ),
        (
            count,
            "uk",
            "a = { $n ->\n    [one] а\n    [few] б\n   *[many] { $n }\n }",
            &["2:6 warning missing-plural", "4:6 warning plural-default"],
        ),
        (
            count,
            "tr",
            "a = { $n ->\n    [one] bir\n    [few] az\n   *[other] { $n }\n }",
            &["3:6 warning impossible-plural"],
        ),
        (count, "fr", "a = { $n ->\n    [0] zéro\n    [one] un\n   *[other] { $n }\n }", &[]),
        (
            count,
            "ar",
            "a = { $n ->\n    [0] ا\n    [one] ا\n    [2] ب\n    [few] ب\n    [many] ت\n   *[other] { $n } ث\n }",
            &[],
        ),
        (
            count,
            "en",
            "a = { $n ->\n    [one] one\n    [one] again\n   *[other] { $n }\n }",
            &["3:6 error duplicate-variant"],
        ),
        (group, "en", "a = { $g ->\n    [self] you\n    [child] child\n   *[other] all\n }", &[]),
        (
            group,
            "en",
            "a = { $g ->\n    [self] you\n   *[other] all\n }",
            &["2:6 warning missing-variant"],
        ),
        (
            group,
            "en",
            "a = { $g ->\n    [self] you\n    [chidl] child\n   *[other] all\n }",
            &["2:6 warning missing-variant", "3:6 warning unknown-variant"],
        ),
        (group, "en", "a = all", &["1:1 warning missing-variable"]),
        (group, "en", "# without $g\na = all", &[]),
    ]);
}

#[test]
fn texts() {
    all(&[
        ("a = Weiter", "en", "a = { \"\" }", &["1:8 error empty-value"]),
        ("a = Weiter", "en", "a = go  on", &["1:7 warning double-space"]),
        ("a = Weiter", "en", "a = { \" \" }on", &["1:8 warning outer-space"]),
        ("a = Weiter", "en", "a = Weiter", &["1:1 warning untranslated"]),
        ("a = Weiter", "en", "a = <b>on</b>", &["1:5 error markup", "1:10 error markup"]),
        ("a = Weiter", "en", "a = on &amp; on", &["1:8 error markup"]),
        ("a = Weiter", "en", "a = **on**", &["1:5 error markup"]),
        (
            "a = Weiter",
            "en",
            "a = [on](https://x.example)",
            &["1:5 error markup", "1:10 warning changed-address"],
        ),
        ("a = Weiter", "en", "a = 1 < 2 & 3 > 2", &[]),
        (
            "a = Ruf 0681 5060 an",
            "en",
            "a = Call 0681 5061",
            &["1:1 warning missing-address", "1:10 warning changed-address"],
        ),
        ("a = Ruf 0681 5060 an", "fa", "a = شماره ۰۶۸۱ ۵۰۶۰", &[]),
        ("a = Auf www.a.de, am 22.11.2026", "en", "a = At www.a.de on 11/22/2026", &[]),
        ("# max-length: 6\na = Weiter", "en", "a = go on now", &["1:1 warning max-length"]),
        ("# max-length: 3\na = Los", "de", "", &[]),
        ("a = Weiter", "en", "a={$x}", &["1:1 info form", "1:4 error unknown-variable"]),
    ]);
}

#[test]
fn directions_and_scripts() {
    all(&[
        ("a = Weiter", "ar", "a = ا\u{202E}ب", &["1:6 error bidi-control"]),
        ("a = Weiter", "ar", "a = ا\u{200F}ب", &["1:6 error bidi-control"]),
        ("a = Weiter", "ar", "a = { \"\\u202E\" }ب", &["1:8 error bidi-control"]),
        ("a = Weiter", "ar", "a = ا \u{2068}Amt", &["1:7 error bidi-control"]),
        ("a = Weiter", "ar", "a = ا\u{2069} Amt", &["1:6 error bidi-control"]),
        ("a = Ruf { $phone }", "ar", "a = اتصل { $phone }", &["1:12 warning bidi-variable"]),
        ("a = Ruf { $phone }", "en", "a = Call { $phone }", &[]),
        ("a = Weiter", "ar", "a = next page", &["1:1 warning script"]),
        ("a = Weiter", "ti", "a = next page", &["1:1 warning script"]),
        ("a = Weiter", "kmr", "a = pêş", &[]),
        ("a = Weiter", "kmr-Arab", "a = pêş", &["1:1 warning script"]),
        ("a = Weiter", "uk", "a = Дaлі", &["1:5 warning mixed-scripts"]),
        ("a = Weiter", "uk", "a = IT-курс, рівень B1", &[]),
        ("a = Weiter", "fa", "a = بعدي", &["1:8 warning look-alike"]),
    ]);
}

#[test]
fn the_source_itself() {
    let long = format!("a ={}.", " ja".repeat(21));
    all(&[
        (&long, "de", "", &["1:5 info long-sentence"]),
        ("a = eins\na = zwei", "de", "", &["2:1 error duplicate-message"]),
        ("a = { b }\nb = { a }", "de", "", &["2:7 error circle"]),
        ("a = <b>", "de", "", &["1:5 error markup"]),
        (
            "a = { $n ->\n    [few] x\n   *[other] y\n }",
            "de",
            "",
            &["2:6 warning missing-plural", "2:6 warning impossible-plural"],
        ),
    ]);
}
