//! One value at a time.

use serde_json::json;

use super::super::Reading;
use super::{content, expected, reading, said, try_reading};

#[test]
fn every_kind_of_value_is_read() {
    for (persona, fact, told) in [
        (json!({"status": "ae:25-2-1"}), "status", "ae:25-2-1"),
        (json!({"status": "AE:25-2-1"}), "status", "ae:25-2-1"),
        (json!({"german_level": "b1"}), "german_level", "B1"),
        (json!({"employed": true}), "employed", "true"),
        (json!({"age": 35}), "age", "35"),
        (json!({"age": 3.0}), "age", "3"),
        (json!({"months_in_germany": 2.9}), "months_in_germany", "2"),
        (json!({"goals": ["arbeit", "deutsch", "arbeit"]}), "goals", "arbeit, deutsch"),
        (json!({"goals": "arbeit"}), "goals", "arbeit"),
        (json!({"needs": "trauma"}), "needs", "trauma"),
        (json!({"problem": ["lohn"]}), "problem", "lohn"),
        (json!({"benefits": ["sgb2"]}), "benefits", "sgb2"),
        (json!({"entry": "2020-01"}), "entry", "2020-01-01 to 2020-01-31"),
        (json!({"entry": "2020-01-15"}), "entry", "2020-01-15"),
        (json!({"asylum_filed": "2019"}), "asylum_filed", "2019-01-01 to 2019-12-31"),
        (json!({"children_ages": [1.5, 7, 0.58, 2.99]}), "children_ages", "18, 84, 7, 35"),
        (json!({"children_ages": 0.25}), "children_ages", "3"),
        (json!({"children_ages": []}), "children_ages", ""),
        (json!({"qualification": "Arzt (SY)"}), "qualification", "1"),
        (json!({"qualification": " "}), "qualification", "0"),
        (json!({"identity_clarified": true}), "identity_clarified", "yes"),
        (
            json!({"identity_clarified": "in_progress_all_steps_taken"}),
            "identity_clarified",
            "in_progress_all_steps_taken",
        ),
        (json!({"first_language": "ckb"}), "first_language", "other"),
        (json!({"first_language": "de-AT"}), "first_language", "de"),
        (json!({"nationality": "xk"}), "nationality", "XK"),
        (json!({"nationality": "UK"}), "nationality", "GB"),
    ] {
        assert_eq!(said(persona.clone(), fact), told, "{persona}");
    }
}

#[test]
fn half_knowledge_is_kept() {
    for (persona, fact, told) in [
        (
            json!({"status": {"one_of": ["ae:25-2-1", "ae:25-2-2"]}}),
            "status",
            "ae:25-2-1 or ae:25-2-2",
        ),
        (json!({"status": {"one_of": ["ne"]}}), "status", "ne"),
        (json!({"employed": {"one_of": [true, false]}}), "employed", "false or true"),
        (json!({"age": {"one_of": [17, 18]}}), "age", "17 or 18"),
        (json!({"age": {"from": 16, "to": 18.5}}), "age", "16 to 18"),
        (json!({"months_in_germany": {"from": 3, "to": 6}}), "months_in_germany", "3 to 6"),
        (json!({"months_in_germany": {"from": 60}}), "months_in_germany", "60 to 1560"),
        (json!({"months_in_germany": {"to": 3, "from": null}}), "months_in_germany", "0 to 3"),
        (json!({"german_level": {"from": "A2", "to": "B1"}}), "german_level", "A2 or B1"),
        (json!({"german_level": {"from": "C1"}}), "german_level", "C1 or C2"),
        (
            json!({"entry": {"from": "2020-01", "to": "2020-03"}}),
            "entry",
            "2020-01-01 to 2020-03-31",
        ),
        (json!({"entry": {"to": "2015-08-31"}}), "entry", "1900-01-01 to 2015-08-31"),
        (json!({"entry": {"one_of": ["2020-01", "2020-03"]}}), "entry", "2020-01-01 to 2020-03-31"),
        (
            json!({"entry": {"one_of": ["2020-01-01", "2020-03-01"]}}),
            "entry",
            "2020-01-01 or 2020-03-01",
        ),
        (json!({"region": {"one_of": ["Leipzig", "Dresden"]}}), "land", "SN"),
        (json!({"region": {"one_of": ["Leipzig", "Berlin"]}}), "land", "BE or SN"),
    ] {
        assert_eq!(said(persona.clone(), fact), told, "{persona}");
    }
}

#[test]
fn null_and_declined_answers_say_nothing() {
    for value in [json!(null), json!("unknown"), json!("declined"), json!("Prefer not to say")] {
        for fact in [
            "german_level",
            "nationality",
            "age",
            "employed",
            "entry",
            "region",
            "goals",
            "qualification",
        ] {
            assert_eq!(reading(json!({fact: value})), Reading::default(), "{fact}: {value}");
        }
    }
    for value in ["unknown", "declined", "prefer not to say"] {
        assert_eq!(said(json!({"status": value}), "status"), "unknown", "a value of its own");
    }
    assert_eq!(reading(json!({"status": null})), Reading::default());
}

#[test]
fn a_value_that_the_fact_cannot_take_names_what_it_can() {
    for (persona, hint) in [
        (json!({"german_level": "B3"}), "`B"),
        (json!({"german_level": 3}), "one of `A0`"),
        (json!({"status": "ae:25-2"}), "one of `ae:25-2-1`, `ae:25-2-2`"),
        (json!({"status": "duldung"}), "`duldung:60b`"),
        (json!({"status": "ae:9"}), "`ae:"),
        (json!({"status": "duldnug:60b"}), "`duldung:60b`"),
        (json!({"employed": "ja"}), "`true` or `false`"),
        (json!({"employed": 1}), "`true` or `false`"),
        (json!({"age": -1}), "0 to 130"),
        (json!({"age": 131}), "0 to 130"),
        (json!({"age": "35"}), "a number"),
        (json!({"age": 1e300}), "a number"),
        (json!({"age": [35]}), "a number"),
        (json!({"hours_per_week": 400}), "0 to 168"),
        (json!({"entry": "January"}), "2024-05"),
        (json!({"entry": 2020}), "2024-05"),
        (json!({"entry": "0020-01"}), "2024-05"),
        (json!({"goals": [["arbeit"]]}), "a value"),
        (json!({"children_ages": [-1]}), "years from 0"),
        (json!({"children_ages": "7"}), "years from 0"),
        (json!({"children_ages": {"from": 1}}), "one value"),
        (json!({"nationality": "Syria"}), "two letters"),
        (json!({"nationality": "S1"}), "two letters"),
        (json!({"first_language": "Arabisch"}), "language tag"),
        (json!({"qualification": 3}), "a text"),
        (json!({"region": 66111}), "the name of a place"),
        (json!({"status": {}}), "one_of"),
        (json!({"status": {"one_of": []}}), "one_of"),
        (json!({"status": {"one_of": ["ne", null]}}), "a value"),
        (json!({"status": {"is": "ne"}}), "one_of"),
        (json!({"status": {"from": "german"}}), "one value"),
        (json!({"age": {"from": 20, "to": 10}}), "`from` not after `to`"),
        (json!({"age": {"from": 1, "one_of": [1]}}), "one_of"),
        (json!({"goals": {"from": "arbeit"}}), "one value"),
    ] {
        let told = expected(persona.clone());
        assert!(told.contains(hint), "{persona}: {told}");
    }
}

#[test]
fn an_error_is_one_sentence_with_fact_and_value() {
    let error = try_reading(&json!({"status": "duldnug:60b"})).unwrap_err();
    assert_eq!(
        error.to_string(),
        "`status` cannot be \"duldnug:60b\" (expected a value such as `duldung:60b`)"
    );
    let long = try_reading(&json!({"status": "x".repeat(500)})).unwrap_err();
    assert!(long.to_string().len() < 200, "{long}");
}

#[test]
fn every_fact_of_the_vocabulary_takes_its_own_values() {
    for fact in &content().book.facts {
        for (_, id) in fact.values.iter().filter(|_| fact.kind != engine::Kind::Place) {
            assert_eq!(said(json!({&fact.id: id}), &fact.id), *id, "{}", fact.id);
        }
    }
}
