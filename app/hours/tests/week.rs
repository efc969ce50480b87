//! The week of a text, and what the week leaves out.

#![expect(clippy::unwrap_used, reason = "what reads for a test may panic as the test itself does")]

use hours::{Hours, Span, Weekday, from_week, parse};

fn read(text: &str) -> Hours {
    parse(text).unwrap()
}

fn span(day: u8, from: u16, to: u16) -> Span {
    Span { day: Weekday::try_from(day).unwrap(), from: from * 60, to: to * 60 }
}

#[test]
fn a_week_is_sorted_and_merged() {
    let week = read("Tu 14:00-16:00,09:00-11:00,10:00-12:00; Mo 09:00-10:00").week();
    assert_eq!(week, [span(0, 9, 10), span(1, 9, 12), span(1, 14, 16)]);
}

#[test]
fn a_night_belongs_to_the_day_on_which_it_begins() {
    assert_eq!(read("Mo 18:00-09:00").week(), [span(0, 18, 33)]);
    assert_eq!(read("Su 22:00-02:00, Mo 10:00-12:00").week(), [span(0, 10, 12), span(6, 22, 26)]);
    let always: Vec<Span> = (0..7).map(|day| span(day, 0, 24)).collect();
    assert_eq!(read("24/7").week(), always);
    assert_eq!(
        read("Fr 20:00-24:00, Sa, Su 00:00-05:00").week(),
        [span(4, 20, 24), span(5, 0, 24), span(6, 0, 5)]
    );
}

#[test]
fn the_week_is_what_holds_most_of_the_year() {
    for text in [
        "Mo 09:00-12:00; PH off",
        "Mo 09:00-12:00; SH off",
        "Mo 09:00-12:00; Mo[1] off",
        "Mo 09:00-12:00; Aug off",
        "Mo 09:00-12:00; 2027 Dec 24-2028 Jan 06 off",
        "Mo 09:00-12:00; We[1] 14:00-16:00",
        "Mo 09:00-12:00; week 1-53/2 We 14:00-16:00",
        "Mo 09:00-12:00; Tu unknown \"nach Vereinbarung\"",
        "Mo 09:00-12:00 || \"nach Vereinbarung\"",
        "Mar-Nov Mo 09:00-12:00; Dec-Feb Mo 10:00-12:00",
    ] {
        let hours = read(text);
        assert_eq!(hours.week(), [span(0, 9, 12)], "{text}");
        assert!(!hours.regular(), "{text}");
    }
}

#[test]
fn a_remark_alone_opens_nothing() {
    for text in ["\"nach Vereinbarung\"", "Mo-Fr \"nach Vereinbarung\"", "unknown"] {
        assert_eq!(read(text).week(), [], "{text}");
        assert!(!read(text).regular(), "{text}");
    }
    assert_eq!(
        read("Mo 09:00-12:00 \"Anruf\"; Tu off \"zu\"; We 09:00-12:00 \"Anruf\"").comment(),
        Some("Anruf; zu".to_owned())
    );
    assert_eq!(read("Mo 09:00-12:00").comment(), None);
}

#[test]
fn only_a_plain_week_is_regular() {
    for text in
        ["24/7", "off", "Mo-Fr 09:00-12:00,13:00-16:00; Sa off", "Mo 22:00-02:00, Tu 09:00-12:00"]
    {
        assert!(read(text).regular(), "{text}");
    }
    for text in ["Mo 09:00+", "Mo sunrise-12:00", "Mo 09:00-12:00 \"Anruf\"", "Mo[-1] 09:00-12:00"]
    {
        assert!(!read(text).regular(), "{text}");
    }
}

#[test]
fn a_week_is_written_down_as_people_would() {
    for text in [
        "24/7",
        "off",
        "Mo-Su 00:00-24:00,",
        "Mo-Th 09:00-12:00,13:00-16:00; Fr 09:00-12:00",
        "Mo,We-Fr 09:00-12:00; Tu 13:00-24:00",
        "Mo-Fr 18:00-02:00, Su 10:00-12:00",
    ] {
        let text = text.trim_end_matches(',');
        let same = if text.starts_with("Mo-Su") { "24/7" } else { text };
        assert_eq!(from_week(&read(text).week()), same);
    }
    let backwards = Span { day: Weekday::Mon, from: 600, to: 540 };
    assert_eq!(from_week(&[backwards]), "off");
}

#[test]
fn holidays_alone_do_not_make_other_days_uncertain() {
    for text in
        ["Mo-Fr 09:00-12:00; PH off", "PH off; Mo 09:00-12:00", "Mo 09:00-12:00; PH 10:00-12:00"]
    {
        assert!(read(text).regular_but_for_holidays() && !read(text).regular(), "{text}");
    }
    for text in ["Mo 09:00-12:00; SH off", "Mo 09:00+; PH off", "Mo 09:00-12:00; PH off \"zu\""] {
        assert!(!read(text).regular_but_for_holidays(), "{text}");
    }
    assert!(read("24/7").regular_but_for_holidays());
}
