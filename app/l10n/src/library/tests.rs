use super::*;

fn library(files: &[(&str, &str, &str)]) -> (Library, Vec<String>) {
    let source = |(language, file, text): &(&str, &str, &str)| Source {
        language: (*language).to_owned(),
        file: (*file).to_owned(),
        text: (*text).to_owned(),
    };
    let (library, problems) = Library::new(files.iter().map(source).collect());
    (library, problems.iter().map(ToString::to_string).collect())
}

const DE: (&str, &str, &str) = ("de", "app.ftl", "# context\na = A\nb = B\n    .c = C\n");

#[test]
fn a_broken_entry_is_named_and_the_rest_serves() {
    let (library, problems) = library(&[DE, ("ar", "app.ftl", "a = ا\nb = { $x\n")]);
    assert_eq!(problems.len(), 1);
    assert!(problems[0].starts_with("ar/app.ftl:2: "), "{}", problems[0]);
    let localizer = library.localizer("ar");
    assert_eq!(localizer.text("a").text, "ا");
    assert_eq!(localizer.text("b").language.as_deref(), Some("de"));
}

#[test]
fn what_is_missing_is_borrowed_whole_and_comments_stay_at_home() {
    let (library, _) = library(&[DE, ("en", "app.ftl", "b = bee\n")]);
    assert_eq!(
        library.completed("en", |_| true),
        "b = bee\n### lang: de\na = A\nb = B\n    .c = C\n"
    );
    assert_eq!(library.localizer("en").text("b").text, "bee");
    assert_eq!(library.localizer("en").text("b.c").text, "C");
    assert_eq!(library.completed("en", |stem| stem == "other"), "");
}

#[test]
fn meta_describes_a_language() {
    let meta = "lang-name = العربية\nlang-direction = rtl\nlang-fallback = en, de\nlang-review = unreviewed\n";
    let (library, _) = library(&[DE, ("ar", "meta.ftl", meta)]);
    let arabic = library.language("ar").unwrap();
    assert_eq!((arabic.name.as_str(), arabic.direction), ("العربية", Direction::Rtl));
    assert_eq!(arabic.fallback, ["en", "de"]);
    assert!(!arabic.reviewed);
    assert_eq!(library.languages()[0].tag, "de");
}

#[test]
fn the_header_picks_the_language_and_german_is_the_last_resort() {
    let (library, _) = library(&[DE, ("ar", "app.ftl", ""), ("en", "app.ftl", "")]);
    let best = |header| library.negotiate(header).map(|language| language.tag.clone()).unwrap();
    assert_eq!(best("ar-SY,ar;q=0.9,en;q=0.5"), "ar");
    assert_eq!(best("fi, en-GB;q=0.8"), "en");
    assert_eq!(best("fi"), "de");
    assert_eq!(best("not a header ;;;q"), "de");
}

#[test]
fn browsers_ask_for_some_languages_by_other_names() {
    let folders = ["fa", "prs", "kmr", "sq", "de-simple"];
    let files: Vec<_> = folders.iter().map(|tag| (*tag, "app.ftl", "")).chain([DE]).collect();
    let (library, _) = library(&files);
    let best = |header| library.negotiate(header).map(|language| language.tag.clone()).unwrap();
    for (asked, folder) in [
        ("fa-AF", "prs"),
        ("fa-IR", "fa"),
        ("fa", "fa"),
        ("pes", "fa"),
        ("ku-TR,tr;q=0.8", "kmr"),
        ("als-AL", "sq"),
        ("de-DE,de", "de"),
        ("de-simple", "de-simple"),
    ] {
        assert_eq!(best(asked), folder, "{asked}");
    }
}

#[test]
fn doubled_ids_are_reported() {
    let (_, problems) = library(&[DE, ("de", "more.ftl", "a = again\n")]);
    assert_eq!(problems, ["de/more.ftl:1: `a` is already defined in app.ftl; one of them must go"]);
}

#[test]
fn a_message_needs_what_stands_where_its_arguments_lead() {
    let text = "a = { $kind ->\n    [short] { $hours }\n   *[long] { b }\n }\n    .hint = { NUMBER($z) }\nb = { $days } { a.hint } { b }\n";
    let (library, problems) = library(&[("de", "app.ftl", text)]);
    assert!(problems.is_empty(), "{problems:?}");
    let messages = library.messages("de");
    let names = |names: std::collections::BTreeSet<String>| names.into_iter().collect::<Vec<_>>();
    let with = |kind: &str| {
        let passed = [("kind".to_owned(), kind.to_owned())];
        messages.arguments("a", &passed).unwrap()
    };
    assert_eq!(names(with("short").takes), ["days", "hours", "kind", "z"]);
    assert_eq!(names(with("short").needs), ["hours", "kind"]);
    assert_eq!(names(with("long").needs), ["days", "kind", "z"]);
    assert!(with("short").wordless.is_empty() && with("long").wordless.is_empty());
    // What has no words of its own gets the words of the starred variant.
    assert_eq!(names(with("longer").wordless), ["longer"]);
    assert_eq!(names(with("longer").needs), ["days", "kind", "z"]);
    assert_eq!(names(messages.arguments("a.hint", &[]).unwrap().needs), ["z"]);
    assert!(messages.arguments("c", &[]).is_none() && library.messages("en").ids().is_empty());
}

#[test]
fn a_number_may_be_any_plural() {
    let text = "a = { $n ->\n    [0] none\n    [one] { $one }\n   *[other] { $many }\n }\n";
    let (library, _) = library(&[("de", "app.ftl", text)]);
    let needs = |number: &str| {
        let passed = [("n".to_owned(), number.to_owned())];
        library.messages("de").arguments("a", &passed).unwrap().needs.len()
    };
    assert_eq!((needs("0"), needs("7")), (1, 3));
}

#[test]
fn terms_are_put_in_before_a_text_leaves() {
    let terms = ("de", "terms.ftl", "-duldung = Duldung\n");
    let (library, _) = library(&[
        terms,
        ("de", "app.ftl", "a = eine { -duldung } und\n"),
        ("ar", "app.ftl", "b = { $n ->\n   *[other] ({ -duldung })\n }\n"),
    ]);
    let app = |stem: &str| Layer::of(stem) == Layer::Core;
    assert_eq!(library.own("de", app), "a = eine Duldung und\n");
    assert!(library.completed("ar", app).contains("[other] (Duldung)"));
    assert!(library.completed("ar", app).ends_with("### lang: de\na = eine Duldung und\n"));
}
