//! What is read and what is refused, with the words of the refusal.

use hours::{Error, parse};

#[test]
fn what_people_write_is_read() {
    for text in [
        "24/7",
        "Mo-Fr 09:00-12:00",
        " Mo-Fr 09:00-12:00; PH off ",
        "Mo 18:00-09:00",
        "Mo 18:00-26:00",
        "We[1] 14:00-16:00",
        "Apr-Sep: Mo-Fr 08:00-18:00; Oct-Mar: Mo-Fr 09:00-16:00",
        "week 1-53/2 Fr 09:00-12:00",
        "2026 Dec 24-2027 Jan 06 off",
        "Mo-Fr 09:00-12:00 \"nach Vereinbarung\"",
        "Mo 09:00+",
        "Mo-Fr sunrise-sunset",
        "off",
        "Mo-Fr; PH off",
        "Mo-Fr,PH 09:00-12:00, PH, Sa 10:00-11:00",
    ] {
        assert_eq!(parse(text).unwrap().text(), text.trim(), "{text}");
    }
}

#[test]
fn a_refusal_says_what_was_expected() {
    let told = |text: &str| parse(text).unwrap_err().to_string();
    let example = "(expected hours such as `Mo-Fr 09:00-12:00; PH off`)";
    assert_eq!(told("  "), format!("the opening hours are empty {example}"));
    for (text, at) in [("abc", 1), ("Mo 25:00-26:00", 4), ("Mo 09:00-49:00", 10), ("Mo–Fr 9", 3)]
    {
        let wanted =
            format!("the opening hours `{text}` cannot be read at character {at} {example}");
        assert_eq!(told(text), wanted);
    }
    assert_eq!(
        told("2029-2027 off"),
        format!(
            "the opening hours `2029-2027 off` cannot be read: Inverted year ranges are ambiguous, do you mean '2027-2029'? {example}"
        )
    );
    for (text, at) in [("Mo 09:00-12:00; SH Mo off", 17), ("Tu \"SH Mo\"; Mo-Fr PH off", 13)] {
        let wanted = format!(
            "the opening hours `{text}` cannot be read at character {at}: a day and a holiday need a comma, as in `Su,PH` {example}"
        );
        assert_eq!(told(text), wanted);
    }
    assert_eq!(
        told("Feb 30 off"),
        "the opening hours name `Feb 30`, which never comes (expected a day such as `Feb 28`)"
    );
    assert_eq!(
        told("Mo (dusk+23:00)-25:00"),
        "the opening hours count from the sun: `(dusk+23:00)` (expected a time such as `18:00`)"
    );
}

#[test]
fn only_short_texts_are_read() {
    let remark = |length: usize| format!("Mo 09:00-12:00 \"{}\"", "ä".repeat(length));
    assert!(parse(&remark(500 - 17)).is_ok());
    assert_eq!(parse(&remark(500 - 16)), Err(Error::TooLong { length: 501 }));
    let refused = parse(&remark(500)).unwrap_err();
    assert_eq!(refused.to_string(), "the opening hours have 517 characters (expected at most 500)");
}
