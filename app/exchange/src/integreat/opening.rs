//! Opening hours of seven days in OpenStreetMap's notation.

use super::{look::Look, moment};

const DAYS: [&str; 7] = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"];

/// What OpenStreetMap writes in quotes is for people to read; the source's language is German.
const APPOINTMENT: &str = "\"nach Vereinbarung\"";

/// The hours in a field, or none if there are none or nothing is said about any day. The time zone of a slot is that of the
/// place: the notation has no other.
pub(super) fn hours(look: &Look<'_>, name: &str) -> Option<String> {
    let days = look.objects(name);
    if !days.is_empty() && days.len() != DAYS.len() {
        look.wrong(name, &format!("has {} days", days.len()), "seven, Monday first");
        return None;
    }
    let mut told: Vec<(Vec<usize>, String)> = Vec::new();
    for (at, said) in days.iter().map(day).enumerate().filter_map(|(at, day)| Some((at, day?))) {
        match told.iter_mut().find(|(_, known)| *known == said) {
            Some((days, _)) => days.push(at),
            None => told.push((vec![at], said)),
        }
    }
    // A day that is not written is closed.
    let open = told.iter().filter(|(_, said)| said != "off");
    let rules: Vec<_> = open.map(|(days, said)| format!("{} {said}", selector(days))).collect();
    match (rules.is_empty(), told.is_empty()) {
        (_, true) => None,
        (true, false) => Some("off".to_owned()),
        (false, false) => Some(rules.join("; ")),
    }
}

/// One day, or none if nothing is said about it.
fn day(look: &Look<'_>) -> Option<String> {
    let said = |name| look.flag(name).unwrap_or(false);
    let (all_day, closed, appointment) = (said("allDay"), said("closed"), said("appointmentOnly"));
    let mut slots: Vec<_> = look.objects("timeSlots").iter().filter_map(slot).collect();
    slots.sort();
    slots.dedup();
    if all_day {
        slots = vec!["00:00-24:00".to_owned()];
    }
    match (slots.is_empty(), appointment) {
        (false, false) => Some(slots.join(",")),
        (false, true) => Some(format!("{} {APPOINTMENT}", slots.join(","))),
        (true, true) => Some(APPOINTMENT.to_owned()),
        (true, false) => closed.then(|| "off".to_owned()),
    }
}

fn slot(look: &Look<'_>) -> Option<String> {
    let time = |name| {
        let text = look.needed(name);
        let time = moment::time(text);
        if time.is_none() && !text.is_empty() {
            look.wrong(name, &format!("`{text}` is no time of day"), "one such as `09:30`");
        }
        time
    };
    let (start, end) = (time("start")?, time("end")?);
    let end = if end == "00:00" { "24:00" } else { end };
    if start == end || start == "24:00" {
        look.wrong("end", &format!("`{end}` leaves no time after {start}"), "a later time");
        return None;
    }
    Some(format!("{start}-{end}"))
}

/// Days as OpenStreetMap writes them: `Mo-Fr,Su`.
fn selector(days: &[usize]) -> String {
    let mut runs: Vec<(usize, usize)> = Vec::new();
    for day in days {
        match runs.last_mut() {
            Some((_, last)) if *last + 1 == *day => *last = *day,
            _ => runs.push((*day, *day)),
        }
    }
    let name = |day: usize| DAYS.get(day).copied().unwrap_or_default();
    let runs = runs.into_iter().map(|(first, last)| match last - first {
        0 => name(first).to_owned(),
        1 => format!("{},{}", name(first), name(last)),
        _ => format!("{}-{}", name(first), name(last)),
    });
    runs.collect::<Vec<_>>().join(",")
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::super::look::{Look, Problems};

    fn hours(days: &[Value]) -> (Option<String>, Vec<String>) {
        let problems = Problems::default();
        let value = json!({ "opening_hours": days });
        let hours = super::hours(&Look::into(&value, "$", &problems), "opening_hours");
        (hours, problems.into_inner().iter().map(ToString::to_string).collect())
    }

    fn open(slots: &[(&str, &str)]) -> Value {
        let slot = |(start, end): &(&str, &str)| json!({ "start": start, "end": end, "timezone": "Europe/Berlin" });
        json!({ "allDay": false, "closed": false, "appointmentOnly": false,
                "timeSlots": slots.iter().map(slot).collect::<Vec<_>>() })
    }

    #[test]
    fn a_week_is_written_shortly() {
        let closed =
            json!({ "allDay": false, "closed": true, "timeSlots": [], "appointmentOnly": false });
        let all_day =
            json!({ "allDay": true, "closed": false, "timeSlots": [], "appointmentOnly": false });
        let asked =
            json!({ "allDay": false, "closed": false, "timeSlots": [], "appointmentOnly": true });
        let nothing =
            json!({ "allDay": false, "closed": false, "timeSlots": [], "appointmentOnly": false });
        let both = open(&[("14:00", "16:00"), ("09:00", "12:00")]);
        let night = open(&[("22:00:00", "00:00")]);
        for (days, expected) in [
            (
                vec![&both, &both, &asked, &both, &closed, &closed, &closed],
                Some("Mo,Tu,Th 09:00-12:00,14:00-16:00; We \"nach Vereinbarung\""),
            ),
            (vec![&night; 7], Some("Mo-Su 22:00-24:00")),
            (
                vec![&all_day, &all_day, &closed, &nothing, &closed, &night, &night],
                Some("Mo,Tu 00:00-24:00; Sa,Su 22:00-24:00"),
            ),
            (vec![&closed; 7], Some("off")),
            (vec![&nothing; 7], None),
            (vec![], None),
        ] {
            let days: Vec<_> = days.into_iter().cloned().collect();
            assert_eq!(hours(&days), (expected.map(str::to_owned), vec![]));
        }
    }

    #[test]
    fn hours_that_are_none_are_named() {
        let mut days = vec![open(&[("9 Uhr", "12:00")]); 7];
        let (_, problems) = hours(&days);
        assert_eq!(
            problems[0],
            "$.opening_hours[0].timeSlots[0].start: `9 Uhr` is no time of day (expected one such as `09:30`)"
        );
        days.truncate(5);
        assert_eq!(hours(&days).1, ["$.opening_hours: has 5 days (expected seven, Monday first)"]);
        let (_, problems) = hours(&vec![open(&[("09:00", "09:00")]); 7]);
        assert_eq!(problems.len(), 7);
    }
}
