//! Whatever is written: no panic, no endless work, and a week that survives being written down.

#![expect(clippy::unwrap_used, reason = "what reads for a test may panic as the test itself does")]

use hours::{Span, Weekday, from_week, parse};
use proptest::{collection::vec, prelude::*, sample::select};

/// Pieces of the notation; strung together they reach deeper than letters at random.
const PIECES: [&str; 62] = [
    "24/7",
    "Mo",
    "Tu",
    "We",
    "Th",
    "Fr",
    "Sa",
    "Su",
    "PH",
    "SH",
    "Mo-Fr",
    "Fr-Mo",
    "We[1]",
    "Fr[-1]",
    "Th[2-4]",
    "Mo[5] +3 days",
    "PH -9999 days",
    "09:00-12:00",
    "09:00",
    "18:00-09:00",
    "00:00-48:00",
    "10:00-10:00",
    "23:59-24:00",
    "10:00-33:00",
    "09:00+",
    "10:00-12:00+",
    "00:00-24:00/1",
    "10:00-16:00/01:30",
    "sunrise-sunset",
    "(dusk+23:00)-25:00",
    "sunset-03:00",
    "dawn+",
    "week 1-53/2",
    "week 53",
    "week 50-03",
    "Jan",
    "Feb 29",
    "Feb 30",
    "Dec-Feb",
    "Apr 31-May 01",
    "Dec 24-Jan 06",
    "2026",
    "2027-2100/4",
    "9999",
    "2027+",
    "1900 Jan 01-9999 Dec 31",
    "easter",
    "easter -9999 days",
    "Jan 01 -Su",
    "Nov 22 +We -9999 days",
    "off",
    "closed",
    "open",
    "unknown",
    "\"nach Vereinbarung\"",
    ";",
    ",",
    "||",
    ":",
    "-",
    "/",
    "+",
];

fn text() -> impl Strategy<Value = String> {
    let separators = select(vec![" ", " ", "", ",", "; ", ", ", " || "]);
    let pieces = vec((select(PIECES.to_vec()), separators), 0..14);
    pieces.prop_map(|pieces| {
        pieces.into_iter().map(|(piece, separator)| format!("{piece}{separator}")).collect()
    })
}

fn week() -> impl Strategy<Value = Vec<Span>> {
    let span = (0_u8..7, 0_u16..1500, 0_u16..3000).prop_map(|(day, from, length)| Span {
        day: Weekday::try_from(day).unwrap(),
        from,
        to: from + length,
    });
    vec(span, 0..12)
}

/// Each minute of the week that is open.
fn minutes(spans: &[Span]) -> Vec<bool> {
    let mut open = vec![false; 7 * 24 * 60];
    for span in spans {
        let midnight = span.day.num_days_from_monday() as usize * 24 * 60;
        for minute in span.from..span.to.min(2 * 24 * 60) {
            open[(midnight + usize::from(minute)) % (7 * 24 * 60)] = true;
        }
    }
    open
}

fn used(text: &str) {
    let Ok(hours) = parse(text) else { return };
    let week = hours.week();
    hours.schedules();
    hours.specifications();
    let written = parse(&from_week(&week)).unwrap();
    assert_eq!(written.week(), week, "{text}");
    assert!(written.regular(), "{text}");
}

proptest! {
    #[test]
    fn any_text_is_read_or_refused(text in any::<String>()) {
        used(&text);
    }

    #[test]
    fn any_notation_is_read_or_refused(text in text()) {
        used(&text);
    }

    #[test]
    fn a_week_survives_being_written_down(spans in week()) {
        let written = from_week(&spans);
        let week = parse(&written).unwrap().week();
        prop_assert_eq!(minutes(&week), minutes(&spans));
        prop_assert_eq!(from_week(&week), written);
    }
}

/// The most rules, dates and times that fit into a text; quadratic work would show here.
#[test]
fn the_fullest_texts_end() {
    for piece in
        ["Mo;", "Jan 1,", "0:00-1:00,", "PH off;", "easter,", "Mo,", "week 1,", "2000,", "Mo[1],"]
    {
        let text = piece.repeat(hours::LONGEST / piece.len());
        used(text.trim_end_matches([',', ';']));
    }
    let nested = "(".repeat(hours::LONGEST);
    assert!(parse(&nested).is_err());
}
