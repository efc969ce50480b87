//! Defects of which Mozilla's tools find half; hints; whole languages.

use super::*;

const GERMAN: &str = "\
-brand = Wegkette
hello = Hallo { $name }, hier ist { -brand }
results = { $count ->
    [one] Ein Angebot
   *[other] { $count } Angebote
 }
btn = Senden
    .title = Abschicken
    .aria-label = Jetzt senden
link = Mehr dazu
more = Siehe { hello }
url = Seite { $id }
";
const BROKEN: &str = "\
-brand = Wegkette
hello = Hello { $nmae }, this is the way
results = { $count ->
    [one] One offer
    [few] Few offers
   *[other] { $count } offers
 }
btn = Send
    .title = Send off
    .label = Send now
link = <a data-l10n-name=\"more\">More</a>
more = See { btn }
url =
extra = Too much
link = Twice
";

/// Every one of them, and where: the table of what was planted.
#[test]
fn every_planted_defect_is_found() {
    let findings = found(GERMAN, "en", BROKEN);
    assert_eq!(
        short(&findings),
        [
            // `url` is there and cannot be read.
            "1:1 warning missing-message",
            "2:1 warning missing-term",
            "2:1 warning missing-variable",
            "2:17 error unknown-variable",
            "5:6 warning impossible-plural",
            "8:1 error missing-attribute",
            "10:5 error surplus-attribute",
            "11:8 error markup",
            "11:37 error markup",
            "12:1 warning missing-reference",
            "12:14 warning surplus-reference",
            "13:1 error syntax",
            "14:1 warning surplus-message",
            "15:1 error duplicate-message",
        ],
        "{findings:#?}"
    );
    let variable = &findings[3];
    assert_eq!(variable.hint.as_deref(), Some("`$nmae`: did you mean `$name`?"));
    assert_eq!(variable.source.as_deref(), Some("Hallo { $name }, hier ist { -brand }"));
    assert_eq!(variable.id.as_deref(), Some("hello"));
    assert_eq!((variable.file.as_str(), variable.width), ("en/app.ftl", 5));
}

#[test]
fn arabic_with_two_forms_lacks_four() {
    let own = "results = { $count ->\n    [one] ا\n   *[other] { $count } ب\n }\n";
    let german =
        "results = { $count ->\n    [one] Ein Angebot\n   *[other] { $count } Angebote\n }\n";
    let findings = found(german, "ar", own);
    assert_eq!(short(&findings), ["2:6 warning missing-plural"]);
    for form in ["[zero]", "[two]", "[few]", "[many]"] {
        assert!(findings[0].message.contains(form), "{}", findings[0].message);
    }
}

/// Languages whose plural check Mozilla's tools turn off.
#[test]
fn languages_that_others_leave_out_are_checked() {
    let german = "a = { $n ->\n    [one] ein\n   *[other] { $n }\n }\n";
    for (tag, one, other) in [
        ("ps", "ا", "ب"),
        ("prs", "ا", "ب"),
        ("kmr", "yek", "gelek"),
        ("so", "hal", "badan"),
        ("ti", "ሀ", "ለ"),
    ] {
        let own = format!("a = {{ $n ->\n    [one] {one}\n   *[other] {{ $n }} {other}\n }}\n");
        assert_eq!(short(&found(german, tag, &own)), Vec::<String>::new(), "{tag}");
        let own = format!("a = {{ $n ->\n    [few] {one}\n   *[other] {{ $n }} {other}\n }}\n");
        let expected = ["2:6 warning missing-plural", "2:6 warning impossible-plural"];
        assert_eq!(short(&found(german, tag, &own)), expected, "{tag}");
    }
}

#[test]
fn what_a_language_promises_it_must_have() {
    let mut files = files("a = A\n", "en", "");
    files[3].text.push_str("lang-complete = core\n");
    assert_eq!(short(&findings(&files, "en")), ["1:1 error missing-message"]);
    files[0].name = "doors.ftl".to_owned();
    assert_eq!(short(&findings(&files, "en")), ["1:1 warning missing-message"]);
    files[3].text = files[3].text.replace("core", "all");
    assert_eq!(short(&findings(&files, "en")), ["1:1 error missing-message"]);
    files[3].text = files[3].text.replace("all", "most");
    assert_eq!(short(&findings(&files, "en")), ["1:1 warning missing-message", "4:1 error meta"]);
}

#[test]
fn messages_in_another_file_are_named() {
    let mut files = files("a = A\n", "en", "a = one\n");
    files[2].name = "shell.ftl".to_owned();
    let findings = findings(&files, "en");
    assert_eq!(short(&findings), ["1:1 warning other-file"]);
    assert_eq!(findings[0].hint.as_deref(), Some("move it to app.ftl"));
}

#[test]
fn the_words_of_the_source_count_not_its_looks() {
    let before =
        files("# old\na   =   Weiter\n    .b = { $x }\n", "en", "a = On\n    .b = { $x }\n");
    let confirmed = BTreeMap::from([("en".to_owned(), hashes(&before))]);
    let outdated = |source: &str| {
        let files = files(source, "en", "a = On\n    .b = { $x }\n");
        let checking = Checking {
            files: &files,
            only: Some("en"),
            used: &Used::default(),
            confirmed: &confirmed,
        };
        short(&check(&checking))
    };
    assert_eq!(outdated("# new comment\na = Weiter\n  .b = {$x}\n"), Vec::<String>::new());
    assert_eq!(outdated("a = Los\n    .b = { $x }\n"), ["1:1 warning outdated"]);
    assert_eq!(outdated("a = Weiter\n    .b = mit { $x }\n"), ["1:1 warning outdated"]);
}

#[test]
fn german_words_on_paper_stay_visible() {
    let mut files = files("a = Die Duldung gilt.\n", "en", "a = The paper is valid.\n");
    files.push(File::decode(SOURCE, "terms.ftl", b"-duldung = Duldung\n"));
    files.push(File::decode("en", "terms.ftl", b"-duldung = Duldung\n"));
    let findings_of = |own: &str, files: &mut Vec<File>| {
        files[2].text = own.to_owned();
        short(&findings(files, "en"))
    };
    assert_eq!(findings_of("a = The paper is valid.", &mut files), ["1:1 info glossary"]);
    assert_eq!(findings_of("a = The paper (Duldung) is valid.", &mut files), Vec::<String>::new());
    let term = "a = The paper ({ -duldung }) is valid.";
    assert_eq!(findings_of(term, &mut files), ["1:18 warning surplus-term"]);
}

#[test]
fn what_the_program_asks_for_is_there_and_the_reverse() {
    let files = files("a = A\ntype-kita = B\ntype-hort = C\nd-1 = { e }\ne = E\nz = Z\n", "en", "");
    let set = |ids: &[&str]| ids.iter().map(|id| (*id).to_owned()).collect::<BTreeSet<String>>();
    let mut used = Used {
        needed: set(&["a", "type-kita.what", "type-kita", "wieter"]),
        prefixes: set(&["d-", "type-"]),
        closed: set(&["type-"]),
        whole: true,
        ..Used::default()
    };
    let confirmed = BTreeMap::new();
    let short_of = |used: &Used| {
        short(&check(&Checking { files: &files, only: Some(SOURCE), used, confirmed: &confirmed }))
    };
    let keys = ["1:1 error unknown-key", "1:1 error unknown-key"];
    let whole = [&keys[..], &["3:1 error unused-message", "6:1 error unused-message"]].concat();
    assert_eq!(short_of(&used), whole);
    // Without the sources only what the packs list can be called unused.
    used.whole = false;
    assert_eq!(short_of(&used), [&keys[..], &["3:1 error unused-message"]].concat());
}

#[test]
fn status_counts_by_layer_in_the_order_of_readers() {
    let mut files = files("a = A\nb = B\n", "en", "b = two\n");
    files.push(File::decode(SOURCE, "doors.ftl", b"d = D\n"));
    files.push(File::decode(SOURCE, "shell.ftl", b"s = S\n"));
    let confirmed = Confirmed::from([("b".to_owned(), "old".to_owned())]);
    let all = status(&files, &BTreeMap::from([("en".to_owned(), confirmed)]));
    let [Status { tag, reviewed: false, scopes, .. }] = &all[..] else { panic!("{all:?}") };
    assert_eq!(tag, "en");
    assert_eq!(scopes[0].missing, ["s", "a"]);
    assert_eq!((scopes[0].percent(), scopes[0].own()), (33, 1));
    assert_eq!(scopes[0].outdated, ["b"]);
    assert_eq!((scopes[1].percent(), scopes[1].missing.len()), (0, 1));
}
