//! Entries together.

use serde_json::{Map, Value as Json, json};

use super::super::Reader;
use super::{content, known, reading, today};

#[test]
fn entries_that_contradict_each_other_are_told() {
    for (persona, told) in [
        (
            json!({"months_in_germany": 3, "entry": "2020-01"}),
            "`months_in_germany` 3 contradicts `entry` \"2020-01\", from which 81 to 82 follows; `months_in_germany` 3 counts",
        ),
        (
            json!({"employed": false, "hours_per_week": 20}),
            "`employed` false contradicts `hours_per_week` 20",
        ),
        (
            json!({"employed": true, "hours_per_week": 0}),
            "`employed` true contradicts `hours_per_week` 0",
        ),
        (
            json!({"asylum_filed": "2014-02-10", "asylum_filed_after_2015_08_31": true}),
            "`asylum_filed_after_2015_08_31` true contradicts `asylum_filed` \"2014-02-10\"",
        ),
        (
            json!({"asylum_filed": "2024-02-10", "asylum_filed_after_2015_08_31": false}),
            "`asylum_filed_after_2015_08_31` false contradicts `asylum_filed` \"2024-02-10\", from which true follows; \
             `asylum_filed_after_2015_08_31` false counts",
        ),
        (
            json!({"first_title": "2026-01", "months_since_title": 20}),
            "`months_since_title` 20 contradicts `first_title` \"2026-01\", from which 9 to 10 follows; `months_since_title` 20 \
             counts",
        ),
        (
            json!({"children": 2, "children_ages": [3]}),
            "`children_ages` [3] contradicts `children` 2, which counts",
        ),
        (
            json!({"months_worked": 26, "worked_in_germany_months": 8}),
            "`months_worked` 26 contradicts `worked_in_germany_months` 8, which counts",
        ),
        (
            json!({"region": "Leipzig", "land": "SL"}),
            "`region` \"Leipzig\" contradicts `land` \"SL\", which counts",
        ),
        (
            json!({"region": "Saarbrücken", "residence": "Forbach (FR)"}),
            "`residence` \"Forbach (FR)\" contradicts `region` \"Saarbrücken\", which counts",
        ),
        (
            json!({"asylum_ever_filed": false, "asylum_filed": "2024-01"}),
            "`asylum_ever_filed` false contradicts `asylum_filed` \"2024-01\", from which true follows; `asylum_ever_filed` false \
             counts",
        ),
        (
            json!({"months_in_germany": 400, "age": 30}),
            "`months_in_germany` 400 contradicts `age` 30",
        ),
        (
            json!({"entry": "2027-05"}),
            "`entry` \"2027-05\" lies after the day of evaluation, 2026-11-22",
        ),
    ] {
        assert_eq!(reading(persona.clone()).conflicts, [told], "{persona}");
    }
}

#[test]
fn agreement_is_no_contradiction() {
    for persona in [
        json!({"months_in_germany": 82, "entry": "2020-01"}),
        json!({"employed": false, "hours_per_week": 0}),
        json!({"employed": true, "hours_per_week": 20}),
        json!({"children": 1, "children_ages": [3]}),
        json!({"region": "Leipzig", "land": "SN"}),
        json!({"asylum_filed": "2024-02-10", "asylum_filed_after_2015_08_31": true}),
        json!({"status": "grenzgaenger:fr", "residence": "Forbach (FR)", "nationality": "FR"}),
        json!({"months_in_germany": {"from": 3, "to": 90}, "entry": "2020-01"}),
        json!({"months_worked": 26, "months_employed": 14, "employed": true}),
    ] {
        assert_eq!(reading(persona.clone()).conflicts, [""; 0], "{persona}");
    }
}

#[test]
fn given_months_win_over_a_given_date() {
    let persona = json!({"months_in_germany": 3, "entry": "2020-01"});
    assert_eq!(known(persona, "months_in_germany"), "3");
}

#[test]
fn the_order_of_the_entries_never_matters() {
    let entries = [
        ("region", json!("Leipzig")),
        ("residence", json!("Forbach (FR)")),
        ("land", json!("SL")),
        ("status", json!("grenzgaenger:fr_arbeitsuchend")),
        ("employed", json!(true)),
        ("months_in_germany", json!(3)),
        ("entry", json!("2020-01")),
        ("origin", json!("UA")),
    ];
    let collect = |entries: &mut dyn Iterator<Item = &(&str, Json)>| -> Map<String, Json> {
        entries.map(|(name, value)| ((*name).to_owned(), value.clone())).collect()
    };
    let reader = Reader::new(content());
    let there = reader.read(&collect(&mut entries.iter()), today()).unwrap();
    let back = reader.read(&collect(&mut entries.iter().rev()), today()).unwrap();
    assert_eq!(there, back);
}
