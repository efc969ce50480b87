//! An appointment as iCalendar (RFC 5545), in the time of the place where it is.

use super::Lines;

/// Daylight saving as the European Union has it; a calendar without its own list of zones needs it written down.
const BERLIN: &str = "BEGIN:VTIMEZONE
TZID:Europe/Berlin
BEGIN:DAYLIGHT
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
TZNAME:CEST
DTSTART:19700329T020000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
END:DAYLIGHT
BEGIN:STANDARD
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
TZNAME:CET
DTSTART:19701025T030000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
END:STANDARD
END:VTIMEZONE";

/// Is it a moment as an input of date and time writes it, `2026-11-30T10:15`?
pub(crate) fn is_moment(at: &str) -> bool {
    let mask = "dddd-dd-ddTdd:dd";
    let fits = |(sign, mask): (char, char)| match mask {
        'd' => sign.is_ascii_digit(),
        _ => sign == mask,
    };
    at.len() == mask.len() && at.chars().zip(mask.chars()).all(fits)
}

/// A calendar with one appointment of an hour. `now`: the moment of writing in UTC, `20261127T101500Z`. The person's notes are not
/// in it: calendars are shared.
pub(crate) fn event(
    id: &str,
    at: &str,
    now: &str,
    [summary, place, text]: [&str; 3],
) -> Option<String> {
    if !is_moment(at) {
        return None;
    }
    let start: String = at.chars().filter(|sign| sign.is_ascii_alphanumeric()).collect();
    let mut lines = Lines::default();
    for line in ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Wegkette//Plan//DE"] {
        lines.line(line);
    }
    BERLIN.lines().for_each(|line| lines.line(line));
    lines.line("BEGIN:VEVENT");
    lines.text("UID", &format!("{id}-{start}@wegkette"));
    lines.line(&format!("DTSTAMP:{now}"));
    lines.line(&format!("DTSTART;TZID=Europe/Berlin:{start}00"));
    lines.line("DURATION:PT1H");
    lines.text("SUMMARY", summary);
    lines.text("LOCATION", place);
    lines.text("DESCRIPTION", text);
    lines.line("END:VEVENT");
    lines.line("END:VCALENDAR");
    Some(lines.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_appointment_is_in_berlin_s_time() {
        let event =
            event("vhs", "2026-11-30T10:15", "20261127T091500Z", ["Kurs", "Platz 1, Stadt", ""]);
        let event = event.unwrap();
        for line in [
            "DTSTART;TZID=Europe/Berlin:20261130T101500",
            "UID:vhs-20261130T1015@wegkette",
            "LOCATION:Platz 1\\, Stadt",
            "TZID:Europe/Berlin",
        ] {
            assert!(event.contains(&format!("{line}\r\n")), "{event}");
        }
        assert!(!event.contains("DESCRIPTION"));
    }

    #[test]
    fn what_is_no_moment_is_no_appointment() {
        for at in ["", "2026-11-30", "2026-11-30T10:1x", "2026-11-30T10:15:00", "２026-11-30T10:15"]
        {
            assert_eq!(event("a", at, "", ["", "", ""]), None, "{at}");
        }
    }
}
