//! Findings as text and as JSON.

use rules::check::{Style, render};
use serde_json::Value;

use crate::{
    RULES,
    planted::{self, TODAY, checked, one},
};

#[test]
fn text_shows_place_line_and_caret() {
    let changes = [(RULES, "  overrides R-WK-02\n", "")];
    let checked = checked(&changes, &[], TODAY);
    let style = Style { folder: "packs/", colour: false };
    let text = render(&checked, &planted::pack(&changes), style);
    assert_eq!(
        text,
        "packs/rules/all.rules:44:6: error: `R-WK-02` (conditional) and `R-WK-03` (no) both hold for somebody, and \
         neither overrides the other (beschaeftigung)\n   \
         |\n\
         44 | rule R-WK-03 beschaeftigung: no\n   \
         |      ^^^^^^^\n   \
         |\n   \
         = help: let one override the other, or give them conditions that exclude each other\n   \
         = note: e.g. {\"persona\":{\"age\":17,\"doing_now\":[\"training\"],\"status\":\"gestattung\"},\"eval_date\":\"2026-11-22\"}\n\n\
         1 error, 0 warnings, 0 notes\n"
    );
}

#[test]
fn json_has_an_example_only_where_there_is_one() {
    let changes = [(RULES, "  overrides R-WK-02\n", "  until 2026-11-21\n  overrides R-WK-02\n")];
    let finding = &checked(&changes, &[], TODAY).findings[0];
    let keys = |value: &Value| {
        let mut keys: Vec<String> = value.as_object().unwrap().keys().cloned().collect();
        keys.sort();
        keys
    };
    let all = ["code", "column", "file", "hint", "line", "message", "severity"];
    assert_eq!(keys(&serde_json::to_value(finding).unwrap()), all);
    let clash = one(&[(RULES, "  overrides R-WK-02\n", "")], "contradiction");
    assert_eq!(keys(&clash.example), ["eval_date", "persona"]);
}
