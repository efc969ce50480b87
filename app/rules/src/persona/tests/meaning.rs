//! What an entry means beside its own fact.

use engine::{Day, Value};
use serde_json::json;

use super::{content, known, reading, said, today, try_reading};

#[test]
fn what_nobody_knows_or_no_rule_uses_is_ignored_by_name() {
    let reading = reading(json!({
        "origin": "UA", "favourite_colour": "blue", "answering_for": "self", "age": 35, "region": "Kleinkleckersdorf",
    }));
    assert_eq!(
        reading.ignored,
        ["answering_for", "favourite_colour", "origin", "region: Kleinkleckersdorf"]
    );
    for income in [json!("mittel"), json!(1200)] {
        assert_eq!(try_reading(&json!({"income": income})).unwrap().ignored, ["income"]);
    }
    assert_eq!(said(json!({"age": 35, "origin": {"deep": [1]}}), "age"), "35");
}

#[test]
fn a_wish_that_the_vocabulary_does_not_know_is_named_and_the_others_count() {
    let reading = reading(json!({"goals": ["arbeit", "fliegen"], "needs": "ruhe", "age": 35}));
    assert_eq!(reading.ignored, ["goals: fliegen", "needs: ruhe"]);
    assert_eq!(said(json!({"goals": ["fliegen", "arbeit"]}), "goals"), "arbeit");
    assert_eq!(said(json!({"goals": "fliegen"}), "goals"), "-");
}

#[test]
fn an_unknown_country_is_none_of_those_a_rule_names() {
    assert_eq!(known(json!({"nationality": "XX"}), "nationality_group"), "other");
    assert_eq!(known(json!({"nationality": "TR"}), "nationality_group"), "other");
    assert_eq!(known(json!({"nationality": "ch"}), "nationality_group"), "eu_eea_ch");
    assert_eq!(
        known(json!({"nationality": {"one_of": ["XX", "TR"]}}), "nationality_group"),
        "other"
    );
    assert_eq!(known(json!({"nationality": {"one_of": ["XX", "GE"]}}), "origin_listed"), "-");
}

#[test]
fn places_lead_to_land_and_region() {
    for (name, land, region) in [
        ("Saarbrücken", "SL", "saarbruecken"),
        ("saarbruecken", "SL", "saarbruecken"),
        ("Dudweiler", "SL", "saarbruecken"),
        ("Sankt Wendel", "SL", "st-wendel"),
        ("Dillingen", "SL", "saarland-anderer-ort"),
        ("10041100", "SL", "saarbruecken"),
        ("Saarland", "SL", "-"),
        ("SL", "SL", "-"),
        ("DE-SL", "SL", "-"),
        ("Leipzig", "SN", "0"),
        ("14713000", "SN", "0"),
        ("SN", "SN", "0"),
        ("Sachsen", "SN", "0"),
        ("Aachen", "NW", "0"),
        ("Hamburg", "HH", "0"),
        ("Tübingen", "BW", "0"),
        ("TUEBINGEN", "BW", "0"),
        ("Freiburg", "BW", "0"),
        ("Frankfurt/Oder", "BB", "0"),
        ("Frankfurt", "HE", "0"),
        ("Frankfurt a.M.", "HE", "0"),
        ("Landkreis Görlitz", "SN", "0"),
        ("Kleinkleckersdorf (Sachsen)", "SN", "0"),
        ("Kleinkleckersdorf, SN", "SN", "0"),
    ] {
        assert_eq!(known(json!({"region": name}), "land"), land, "{name}");
        assert_eq!(said(json!({"region": name}), "region"), region, "{name}");
    }
    for unknown in ["Neustadt", "Friedberg", "Zx", ""] {
        assert_eq!(reading(json!({"region": unknown})).facts, [], "{unknown}");
    }
}

#[test]
fn other_places_are_towns_lands_or_countries() {
    assert_eq!(said(json!({"assigned_land": "Saarland"}), "assigned_land"), "SL");
    assert_eq!(said(json!({"new_job_land": "Leipzig"}), "new_job_land"), "SN");
    assert_eq!(said(json!({"land": "sn"}), "land"), "SN");
    assert_eq!(reading(json!({"assigned_land": "France"})).ignored, ["assigned_land"]);
    for (residence, home) in [
        ("Forbach (FR)", "fr"),
        ("Sarreguemines", "fr"),
        ("FR", "fr"),
        ("Luxemburg", "lu"),
        ("Saarbrücken", "here"),
        ("Leipzig", "elsewhere"),
        ("DE", "here or elsewhere"),
        ("Trier (DE)", "here or elsewhere"),
    ] {
        assert_eq!(known(json!({"residence": residence}), "home"), home, "{residence}");
    }
    assert_eq!(known(json!({"residence": "Polen"}), "lives_in_germany"), "false");
    assert_eq!(known(json!({"residence": "France"}), "lives_in_germany"), "false");
    assert_eq!(known(json!({"region": "Leipzig"}), "lives_in_germany"), "true");
    assert_eq!(said(json!({"works_in": "Saarbrücken"}), "works_in"), "saarbruecken");
}

#[test]
fn the_alias_of_a_status_says_two_things() {
    let persona = json!({"status": "grenzgaenger:fr_arbeitsuchend"});
    assert_eq!(said(persona.clone(), "status"), "grenzgaenger:fr");
    assert_eq!(said(persona, "employed"), "false");
    let both = reading(json!({"status": "grenzgaenger:fr_arbeitsuchend", "employed": true}));
    assert_eq!(
        both.conflicts,
        ["`status` \"grenzgaenger:fr_arbeitsuchend\" contradicts `employed` true, which counts"]
    );
}

#[test]
fn months_are_anchored_at_the_day_of_evaluation() {
    assert_eq!(said(json!({"months_in_germany": 3}), "entry"), "2026-07-23 to 2026-08-22");
    assert_eq!(known(json!({"months_in_germany": 3}), "entry_after_2019_08_01"), "true");
    assert_eq!(known(json!({"entry": "2026-08-22"}), "months_in_germany"), "3");
    for months in [0, 1, 11, 12, 29, 240] {
        let facts = reading(json!({"months_in_germany": months})).facts;
        let entry = content().book.fact_by_id("entry").unwrap().code;
        let Some((_, Value::Range(first, last))) = facts.iter().find(|(fact, _)| *fact == entry)
        else {
            panic!("no entry follows from {months} months");
        };
        let count = |day: i32| today().full_months_since(Day(day));
        assert_eq!((count(*first), count(*last)), (months, months));
        assert_eq!(count(*first - 1), months + 1);
    }
}

#[test]
fn one_matter_of_several_names_is_known_under_each() {
    assert_eq!(said(json!({"months_worked": 26}), "worked_in_germany_months"), "26");
    assert_eq!(said(json!({"months_worked": 26, "employed": true}), "months_employed"), "26");
    assert_eq!(said(json!({"months_worked": 26, "employed": false}), "months_employed"), "-");
    assert_eq!(said(json!({"months_employed": 14}), "worked_in_germany_months"), "14 to 1560");
    assert_eq!(said(json!({"children_ages": [3, 5]}), "children"), "2");
    assert_eq!(said(json!({"children": 0}), "children_ages"), "");
    assert_eq!(said(json!({"children": 2}), "children_ages"), "-");
}

#[test]
fn a_persona_that_says_all_is_read_as_it_was_given() {
    let persona = json!({
        "status": "gestattung", "asylum_filed": "2025", "region": "Saarbrücken", "months_employed": 4,
        "children_ages": [3],
    });
    let persona = persona.as_object().unwrap();
    let reader = super::Reader::new(content());
    let names = |reading: super::Reading| {
        let facts = reading.facts.into_iter().filter_map(|(code, _)| content().book.fact(code));
        facts.map(|fact| fact.id.as_str()).collect::<Vec<_>>()
    };
    assert_eq!(
        names(reader.read_as_given(persona, today()).unwrap()),
        ["region", "months_employed", "children_ages", "status", "asylum_filed"]
    );
    let followed = names(reader.read(persona, today()).unwrap());
    for added in ["land", "months_in_germany", "worked_in_germany_months", "children"] {
        assert!(followed.contains(&added), "{added}: {followed:?}");
    }
}

#[test]
fn a_date_may_be_a_range_of_years_or_months() {
    for (written, days) in [
        (json!("2025"), "2025-01-01 to 2025-12-31"),
        (json!({"from": "2024", "to": "2025"}), "2024-01-01 to 2025-12-31"),
        (json!({"from": "2025-04", "to": "2025-06"}), "2025-04-01 to 2025-06-30"),
        (json!({"from": "2025-04"}), "2025-04-01 to 2100-12-31"),
    ] {
        assert_eq!(said(json!({"entry": written}), "entry"), days);
    }
}
