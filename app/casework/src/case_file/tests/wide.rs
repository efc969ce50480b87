//! As little of a person as decides the same.

use super::*;
use crate::shipped::{all, date, is};

#[test]
fn dates_are_as_wide_as_the_verdict_allows() {
    let entry = |said: &str, types: &[&str]| {
        let answers = with([date("entry", said), is("nationality", "SY")]);
        let file = report(&answers, types);
        agrees(&answers, &file, &[book().type_by_id(types[0]).unwrap().code]).unwrap();
        assert_eq!(file.unlike, []);
        let persona = persona(&file);
        (persona["entry"].clone(), persona["months_in_germany"].clone())
    };
    // No verdict on the kita hangs on the arrival.
    assert_eq!(entry("2026-08-22", &["kita"]), (json!("2026"), Json::Null));
    // Work is closed for three months to somebody with a Gestattung; on this very day they are over.
    assert_eq!(entry("2023-04-03", &["minijob"]), (json!("2023"), Json::Null));
    assert_eq!(entry("2026-08-22", &["minijob"]), (json!("2026-08"), json!(3)));
    assert_eq!(entry("2026-08-23", &["minijob"]), (json!("2026-08"), json!(2)));
}

#[test]
fn an_age_becomes_five_years_unless_any_verdict_hangs_on_it() {
    let age = |age: i32| persona(&report(&with([number("age", age)]), &["kita"]))["age"].clone();
    assert_eq!(age(34), json!({ "from": 30, "to": 34 }));
    assert_eq!(age(17), json!(17));
}

#[test]
fn days_left_and_an_income_are_never_told_exactly() {
    let told = |id: &str, said: i32, kind: &str| {
        let person = [
            is("status", "ae:25-2-1"),
            is("benefits", "alg1"),
            is("family", "single"),
            number("foreign_qualification", 1),
            number(id, said),
        ];
        let file = report(&with(person), &[kind]);
        assert_eq!(file.unlike, [], "{id} {said}");
        persona(&file)[id].clone()
    };
    let range = |from: i32, to: i32| json!({ "from": from, "to": to });
    for (said, from, to) in [(100, 90, 179), (3_660, 3_510, 3_660)] {
        assert_eq!(told("alg1_days_left", said, "kita"), range(from, to), "{said}");
    }
    // Below 150 days there is no Gründungszuschuss.
    for (said, from, to) in [(149, 120, 149), (150, 150, 179)] {
        assert_eq!(told("alg1_days_left", said, "gruendungszuschuss"), range(from, to), "{said}");
    }
    assert_eq!(told("annual_income", 31_234, "kita"), range(30_000, 39_999));
    // Above 26,000 euros there is no Anerkennungszuschuss for one person.
    assert_eq!(told("annual_income", 27_500, "anerkennungszuschuss"), range(27_000, 27_999));
}

#[test]
fn ages_of_children_become_years_where_months_change_nothing() {
    let ages = |months: &[i32]| {
        let ages = (fact("children_ages"), Answer::Is(Value::List(months.to_vec())));
        persona(&report(&with([ages]), &["kita"]))["children_ages"].clone()
    };
    assert_eq!(ages(&[43, 101]), json!([3, 8]));
}

#[test]
fn a_nationality_becomes_its_group_unless_a_rule_reads_it() {
    let nation = |id: &str| {
        let rejected = [number("asylum_ever_filed", 1), date("asylum_filed", "2023-05")];
        let here = [date("entry", "2023-05"), is("nationality", id)];
        let file = report(&with(rejected.into_iter().chain(here)), &["beschaeftigung"]);
        assert_eq!(file.unlike, []);
        let persona = persona(&file);
        (persona["nationality"].clone(), persona["nationality_group"].clone())
    };
    assert_eq!(nation("SY"), (Json::Null, json!("other")));
    assert_eq!(nation("CH"), (Json::Null, json!("eu_eea_ch")));
    // The law has a date of its own for some of the safe countries, so which one it is decides.
    assert_eq!(nation("GE"), (json!("GE"), Json::Null));
}

#[test]
fn neither_threat_nor_text_leaves_the_desk_and_a_threat_alone_is_no_calm() {
    let urgent = |values: &[&str]| {
        let file = report(&with([all("urgent", values)]), &["krisenhilfe"]);
        assert!(!file.text.contains("gewalt"), "{}", file.text);
        persona(&file)["urgent"].clone()
    };
    assert_eq!(urgent(&["geld", "gewalt"]), json!(["geld"]));
    assert_eq!(urgent(&["gewalt"]), Json::Null);
    let file = report(&with([number("qualification", 1)]), &["kita"]);
    assert_eq!(persona(&file)["qualification"], json!("(not written)"));
}

#[test]
fn what_only_the_desk_asks_is_in_it() {
    let file = report(&with([number("own_fault", 1)]), &["beschaeftigung"]);
    assert_eq!(persona(&file)["own_fault"], json!(true));
}

#[test]
fn what_was_open_at_the_desk_stays_open_for_the_reader() {
    // Whoever applied two years ago has been here since: the reader of other cases adds that, the desk did not know it.
    let said =
        [is("status", "gestattung"), is("nationality", "SY"), date("asylum_filed", "2024-01")];
    let mut answers = with(said);
    answers.set(fact("entry"), None);
    let file = report(&answers, &["minijob"]);
    let code = book().type_by_id("minijob").unwrap().code;
    assert!(read_back(&file).contains(&(code, Verdict::Unknown)), "{}", file.text);
    assert_eq!(file.unlike, []);
}

#[test]
fn a_verdict_that_hangs_on_a_day_inside_a_month_is_admitted() {
    // The law has a day inside August; whoever came on the first of it is not told from who came on the last.
    let said =
        [is("nationality", "GE"), date("entry", "2023-08-30"), date("asylum_filed", "2023-08-30")];
    let answers = with(said);
    let file = report(&answers, &["beschaeftigung"]);
    let code = book().type_by_id("beschaeftigung").unwrap().code;
    agrees(&answers, &file, &[code]).unwrap();
    assert_eq!(file.unlike, [code]);
}
