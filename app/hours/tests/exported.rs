//! The week as HSDS and as schema.org want it.

#![expect(clippy::unwrap_used, reason = "what reads for a test may panic as the test itself does")]

use hours::{Schedule, Specification, parse};

fn schedules(text: &str) -> Vec<Schedule> {
    parse(text).unwrap().schedules()
}

/// `freq byday opens-closes`, one a line.
fn listed(text: &str) -> Vec<String> {
    let line = |schedule: Schedule| {
        let closes = schedule.closes_at.unwrap_or_default();
        let [freq, byday, opens] =
            [schedule.freq.map(str::to_owned), schedule.byday, schedule.opens_at]
                .map(Option::unwrap);
        format!("{freq} {byday} {opens}-{closes}")
    };
    schedules(text).into_iter().map(line).collect()
}

#[test]
fn days_with_the_same_time_are_one_schedule() {
    let text = "Mo-Fr 09:00-12:00; Tu,Th 09:00-12:00,13:00-16:00";
    assert_eq!(listed(text), ["WEEKLY MO,TU,WE,TH,FR 09:00-12:00", "WEEKLY TU,TH 13:00-16:00"]);
    assert!(schedules(text).iter().all(|schedule| schedule.notes == "Europe/Berlin"));
    assert!(schedules(text).iter().all(|schedule| schedule.description.is_none()));
}

#[test]
fn midnight_is_the_last_minute_of_a_day() {
    assert_eq!(listed("24/7"), ["WEEKLY MO,TU,WE,TH,FR,SA,SU 00:00-23:59"]);
    assert_eq!(
        listed("Sa,Su 20:00-02:00"),
        ["WEEKLY SA,SU 20:00-23:59", "WEEKLY MO,SU 00:00-02:00"]
    );
}

#[test]
fn an_end_that_is_not_stated_is_left_out() {
    assert_eq!(listed("We 09:00+; Th 09:00-24:00"), ["WEEKLY WE 09:00-", "WEEKLY TH 09:00-23:59"]);
}

#[test]
fn numbered_weekdays_are_monthly() {
    let text = "Mo 09:00-12:00; We[1] 14:00-16:00; Fr[-1] 10:00-12:00";
    assert_eq!(
        listed(text),
        ["WEEKLY MO 09:00-12:00", "MONTHLY 1WE 14:00-16:00", "MONTHLY -1FR 10:00-12:00"]
    );
}

#[test]
fn what_hsds_cannot_say_is_said_in_words() {
    let text = "Mo 09:00-12:00 \"nach Vereinbarung\"; PH off";
    let [schedule] = &schedules(text)[..] else { panic!("one schedule") };
    assert_eq!(schedule.description.as_deref(), Some("nach Vereinbarung"));
    assert_eq!(schedule.notes, format!("Europe/Berlin; opening_hours: {text}"));
    let [words] = &schedules("\"nach Vereinbarung\"")[..] else { panic!("one schedule") };
    assert_eq!((words.freq, &words.byday, &words.opens_at), (None, &None, &None));
    assert_eq!(words.description.as_deref(), Some("nach Vereinbarung"));
}

#[test]
fn schema_org_names_days_in_english_and_nights_by_their_first() {
    let specification = |days: &[&'static str], opens: &str, closes: Option<&str>| Specification {
        days: days.to_vec(),
        opens: opens.to_owned(),
        closes: closes.map(str::to_owned),
    };
    let found =
        parse("Mo-Tu 09:00-12:00; Fr 20:00-02:00; Su 10:00+; PH off").unwrap().specifications();
    assert_eq!(
        found,
        [
            specification(&["Monday", "Tuesday"], "09:00", Some("12:00")),
            specification(&["Friday"], "20:00", Some("02:00")),
            specification(&["Sunday"], "10:00", None),
            specification(&["PublicHolidays"], "00:00", Some("00:00")),
        ]
    );
}
