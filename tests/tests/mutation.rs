//! The cases hold the rules in place: when a piece of one is changed, some case notices.

use rules::cases::read_folder;
use tests::{
    content::{content, workspace},
    mutate::{Change, run},
};

const FLIPS: [Change; 2] = [Change::Comparison, Change::Verdict];

#[test]
fn of_all_comparisons_and_verdicts_turned_around_fewer_than_a_fifth_go_unnoticed() {
    let cases = read_folder(&workspace().join("tests/cases")).unwrap();
    let report = run(content(), &cases).unwrap();
    assert!(report.total(&FLIPS) >= 2 * content().book.rules.len());
    for change in FLIPS {
        let percent = report.percent(&[change]);
        let told = || report.survivors(&FLIPS).collect::<Vec<_>>().join("\n");
        assert!(percent < 20.0, "{change:?}: {percent:.1} % survive:\n{}", told());
    }
}

#[test]
fn without_cases_every_change_goes_unnoticed() {
    let report = run(content(), &[]).unwrap();
    let all = [Change::Comparison, Change::Value, Change::Verdict];
    assert_eq!(report.survivors(&all).count(), report.total(&all));
}
