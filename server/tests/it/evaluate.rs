//! `wegkette evaluate` over the packs that ship: what goes in, what comes out, what is told about bad records.

mod same;

use std::{
    io::Write,
    process::{Command, Output, Stdio},
};

use serde_json::{Value, json};

/// Runs the command over an input.
fn run(arguments: &[&str], input: &[u8]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_wegkette"));
    command.arg("evaluate").args(arguments);
    let piped = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = piped.spawn().unwrap();
    // It may end before it has read all.
    let _ = child.stdin.take().unwrap().write_all(input);
    child.wait_with_output().unwrap()
}

fn lines(bytes: &[u8]) -> Vec<Value> {
    let text = String::from_utf8_lossy(bytes);
    text.lines().map(|line| serde_json::from_str(line).expect(line)).collect()
}

/// The outcomes of an input without bad records.
fn outcomes(input: &str) -> Vec<Value> {
    let output = run(&["-"], input.as_bytes());
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
    assert_eq!(output.status.code(), Some(0));
    lines(&output.stdout)
}

fn on_the_day(persona: Value) -> Value {
    json!({"persona": persona, "eval_date": "2026-11-22"})
}

fn mother() -> Value {
    on_the_day(json!({
        "status": "ae:36a", "nationality": "SY", "age": 35, "german_level": "A0", "months_since_title": 5,
        "title_months": 12, "months_in_germany": 5, "children_ages": [1, 4, 7], "benefits": "sgb2", "region": "Saarbrücken",
        "goals": ["deutsch"],
    }))
}

fn verdict<'a>(outcome: &'a Value, offer_type: &str) -> &'a Value {
    let verdicts = outcome["verdicts"].as_array().unwrap();
    verdicts.iter().find(|verdict| verdict["offer_type"] == offer_type).unwrap()
}

#[test]
fn a_person_gets_every_offer_type_with_its_grounds() {
    let outcome = &outcomes(&mother().to_string())[0];
    let keys: Vec<&String> = outcome.as_object().unwrap().keys().collect();
    let mut expected = [
        "index",
        "verdicts",
        "phases",
        "start_here",
        "short_list",
        "next_question",
        "ignored_facts",
    ];
    let mut sorted = keys.clone();
    sorted.sort();
    expected.sort();
    assert_eq!(sorted, expected, "and no `conflicts` where there are none");
    assert_eq!(outcome["index"], 0);
    assert_eq!(outcome["start_here"], 3);
    assert_eq!(outcome["short_list"][0], "integrationskurs");
    assert_eq!(outcome["ignored_facts"], json!([]));
    let course = verdict(outcome, "integrationskurs");
    assert_eq!(course["verdict"], "yes");
    let listed = |key: &str| -> Vec<&str> {
        course[key].as_array().unwrap().iter().filter_map(Value::as_str).collect()
    };
    assert!(listed("rules").iter().any(|rule| rule.starts_with("R-IK-01")), "{course}");
    let notation = |reason: &&str| reason.contains('(') && reason.ends_with("months: 12)");
    assert!(listed("reasons").iter().any(notation), "{course}");
    assert_eq!(course.get("texts"), None);

    let types = std::fs::read_to_string(concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/catalogue/guide/offer_types.toml"
    ));
    let declared = types.unwrap().lines().filter(|line| line.starts_with("[type.")).count();
    let verdicts = outcome["verdicts"].as_array().unwrap();
    assert!(verdicts.len() >= 50, "{}", verdicts.len());
    assert_eq!(verdicts.len(), declared);
}

#[test]
fn all_shapes_of_input_say_the_same() {
    let people = [mother(), on_the_day(json!({"status": "gestattung"})), on_the_day(json!({}))];
    let joined = |between: &str, text: &dyn Fn(&Value) -> String| {
        people.iter().map(text).collect::<Vec<_>>().join(between)
    };
    let one_a_line = joined("\n", &|person| person.to_string());
    let expected = outcomes(&one_a_line);
    assert_eq!(expected.len(), 3);
    let pretty = |person: &Value| serde_json::to_string_pretty(person).unwrap();
    for input in [
        format!("[{}]", joined(",", &|person| person.to_string())),
        serde_json::to_string_pretty(&people).unwrap(),
        joined("\n", &pretty),
        format!("\u{feff}{one_a_line}\r\n\n"),
        joined("\n\n\n", &|person| person.to_string()),
    ] {
        assert_eq!(outcomes(&input), expected, "{input}");
    }
    assert_eq!(outcomes(&mother().to_string()), expected[..1], "a single object");
    assert_eq!(outcomes(""), Vec::<Value>::new());
}

#[test]
fn a_file_is_read_like_standard_input() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("people.json");
    std::fs::write(&file, mother().to_string()).unwrap();
    let output = run(&[file.to_str().unwrap()], b"");
    assert_eq!(lines(&output.stdout), outcomes(&mother().to_string()));
}

#[test]
fn a_bad_record_is_told_with_its_place_and_the_rest_goes_on() {
    let good = on_the_day(json!({"status": "ne"})).to_string();
    let input = [
        good.as_str(),
        "{\"persona\": {\"status\": \"ne\"",
        "{\"persona\": {}, ",
        "",
        "{\"persona\": {\"german_level\": \"B9\"}}",
        "42",
        "{\"eval_date\": \"2026-11-22\"}",
        "{\"persona\": [], \"eval_date\": \"2026-11-22\"}",
        "{\"persona\": {}, \"eval_date\": \"2026-11\"}",
        good.as_str(),
    ]
    .join("\n");
    let output = run(&["-"], input.as_bytes());
    assert_eq!(output.status.code(), Some(2));
    let told = lines(&output.stderr);
    let places: Vec<String> =
        told.iter().map(|bad| format!("{} {}", bad["index"], bad["position"])).collect();
    assert_eq!(
        places,
        ["1 \"2:1\"", "2 \"3:1\"", "3 \"5:1\"", "4 \"6:1\"", "5 \"7:1\"", "6 \"8:1\"", "7 \"9:1\""]
    );
    let said = |index: usize, part: &str| {
        let error = told[index]["error"].as_str().unwrap();
        assert!(error.contains(part), "{error}, not {part}");
    };
    said(0, "no JSON");
    said(2, "`german_level` cannot be \"B9\"");
    said(3, "expected an object");
    said(4, "no `persona`");
    said(5, "`persona` is no object");
    said(6, "`eval_date` is no day");
    let indices: Vec<Value> =
        lines(&output.stdout).iter().map(|outcome| outcome["index"].clone()).collect();
    assert_eq!(indices, [0, 8]);
}

#[test]
fn an_unreadable_file_and_an_unknown_language_are_one_line() {
    for (arguments, part) in
        [(&["/nowhere/people.json"][..], "/nowhere/people.json"), (&["-", "--lang", "tlh"], "tlh")]
    {
        let output = run(arguments, b"{\"persona\": {}}");
        let told = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(1), "{told}");
        assert!(told.contains(part) && told.lines().count() == 1, "{told}");
        assert!(output.stdout.is_empty());
    }
}

#[test]
fn what_nobody_knows_is_ignored_and_what_contradicts_itself_is_told() {
    let persona = json!({
        "status": "ae:24", "favourite_colour": "blue", "region": "Kleinkleckersdorf", "months_in_germany": 3, "entry": "2020-01",
    });
    let outcome = &outcomes(&on_the_day(persona).to_string())[0];
    assert_eq!(outcome["ignored_facts"], json!(["favourite_colour", "region: Kleinkleckersdorf"]));
    let conflicts = outcome["conflicts"].as_array().unwrap();
    assert_eq!(conflicts.len(), 1);
    assert!(conflicts[0].as_str().unwrap().contains("`entry`"), "{conflicts:?}");
}

#[test]
fn a_language_adds_a_sentence_to_each_reason() {
    for (language, word) in [("de", "Papier"), ("ar", "\u{648}")] {
        let output = run(&["-", "--lang", language], mother().to_string().as_bytes());
        let outcome = &lines(&output.stdout)[0];
        for verdict in outcome["verdicts"].as_array().unwrap() {
            let count = |list: &str| verdict[list].as_array().unwrap().len();
            assert_eq!(count("texts"), count("reasons"), "{verdict}");
        }
        let text = outcome.to_string();
        assert!(text.contains(word));
        assert!(!text.contains(['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}']));
    }
}

#[test]
fn the_day_decides_and_without_one_it_is_today() {
    // Work permits for certain titles change on 12 June 2026, SGB II on 1 July 2026; any dated rule will do.
    let on = |day: &str| json!({"persona": mother()["persona"], "eval_date": day}).to_string();
    assert_ne!(
        outcomes(&on("2025-11-22"))[0]["verdicts"],
        outcomes(&on("2026-11-22"))[0]["verdicts"]
    );
    let today = server::config::today().to_string();
    let without = json!({"persona": mother()["persona"], "name": "ignored"}).to_string();
    assert_eq!(outcomes(&without), outcomes(&on(&today)));
}

#[test]
fn the_next_question_is_one_that_is_open() {
    let next =
        |persona: Value| outcomes(&on_the_day(persona).to_string())[0]["next_question"].clone();
    assert_eq!(next(json!({})), "wishes");
    assert_eq!(next(json!({"goals": ["arbeit"]})), "urgent");
    let two_more = next(json!({"goals": ["arbeit"], "needs": [], "region": "Leipzig"}));
    assert_eq!(two_more, "age");
    let wishes = ["wishes", "urgent", "place", "age"];
    let later = next(json!({"goals": ["arbeit"], "needs": [], "region": "SN", "age": 30}));
    assert!(later.as_str().is_some_and(|id| !wishes.contains(&id)), "{later}");
}

#[test]
fn a_reader_who_has_seen_enough_ends_it_quietly() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("people.json");
    std::fs::write(&file, format!("{}\n", mother()).repeat(100)).unwrap();
    let mut command = Command::new(env!("CARGO_BIN_EXE_wegkette"));
    command.arg("evaluate").arg(&file).stdin(Stdio::null());
    let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
    assert_eq!(output.status.code(), Some(0));
}
