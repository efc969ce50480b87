//! An event: a service that ends with its last day.

use serde_json::{Map, Value};

use super::{
    contact,
    convert::{self, Scene, put, put_all, web},
    join::Thing,
    look::{Look, Problems},
    moment::Moment,
    place, rule,
};
use crate::{Kind, Problem, Record};

/// The records of an event, or what is wrong with it.
pub(super) fn records(scene: &Scene<'_>, thing: &Thing) -> Result<Vec<Record>, Vec<Problem>> {
    let Some(source) = thing.versions.first() else { return Ok(Vec::new()) };
    let problems = Problems::default();
    let look = Look::into(&source.raw, "$", &problems);
    let id = |part: &str| scene.id(&format!("{}#{part}", thing.key));
    let mut service = scene.service(thing, &look, scene.own_organization());
    service.insert("attributes".to_owned(), scene.mark(thing, "integreat-event"));
    let meeting = look.text("meeting_url").and_then(web);
    contact::add_url(&mut service, meeting, "Online-Treffen", id("meeting").to_string());
    dates(&mut service, thing, &problems, |part| id(part).to_string());
    let service_id = scene.id(&thing.key);
    let organization = Some(scene.own_organization());
    let mut records = vec![convert::record(Kind::Service, service_id, Value::Object(service))];
    // An event without a place has a location whose fields are null.
    let located = look.object("location").is_some_and(|place| place.label("id").is_some());
    let location = located.then(|| place::location(scene, &look, id("location"), organization));
    if let Some(location) = location.flatten() {
        records.push(place::at_location(service_id, location.id, id("service_at_location")));
        records.push(location);
    }
    records.sort_by_key(|record| (record.kind != Kind::Service, record.kind));
    let problems = problems.into_inner();
    if problems.is_empty() { Ok(records) } else { Err(problems) }
}

/// One schedule a date, and the last day. A recorded list may have each date of a recurring event as an entry, or one entry
/// with a rule.
fn dates(
    service: &mut Map<String, Value>,
    thing: &Thing,
    problems: &Problems,
    id: impl Fn(&str) -> String,
) {
    let first = thing.versions.first().map(|version| &version.raw);
    let (mut schedules, mut last) = (Vec::new(), Some(String::new()));
    for entry in first.into_iter().chain(&thing.repeats) {
        let look = Look::into(entry, "$", problems);
        let Some(event) = look.object("event") else {
            look.wrong("event", "is missing", "when the event is");
            continue;
        };
        let moment = |name| {
            let text = event.needed(name);
            let moment = Moment::parse(text);
            if moment.is_none() && !text.is_empty() {
                let message = format!("`{text}` is no point in time");
                event.wrong(name, &message, "one such as 2026-11-26T09:30:00+01:00");
            }
            moment
        };
        let (Some(start), Some(end)) = (moment("start"), moment("end")) else { continue };
        let all_day = event.flag("all_day") == Some(true);
        let rule = look.text("recurrence_rule").map(rule::Rule::parse);
        let mut schedule = Map::new();
        put(
            &mut schedule,
            "id",
            Some(id(&format!("schedule/{}", event.text("start").unwrap_or_default()))),
        );
        put(&mut schedule, "dtstart", Some(start.day));
        if !all_day {
            put(&mut schedule, "opens_at", start.clock());
            put(&mut schedule, "closes_at", end.clock());
        }
        put(&mut schedule, "description", Some(words(&start, &end, all_day)));
        let ends = match &rule {
            Some(rule) => {
                rule.fill(&mut schedule);
                rule.until.clone()
            }
            None => {
                put(&mut schedule, "valid_to", Some(end.day));
                Some(end.day.to_owned())
            }
        };
        // Without a known end of one date there is none of the whole.
        last = last.zip(ends).map(|(last, ends)| last.max(ends));
        schedules.push(Value::Object(schedule));
    }
    let starts = |schedule: &Value| schedule["dtstart"].as_str().map(str::to_owned);
    schedules.sort_by_key(starts);
    schedules.dedup_by(|a, b| a["id"] == b["id"]);
    put_all(service, "schedules", schedules);
    put(service, "ends_on", last);
}

/// A date in figures, which every language reads.
fn words(start: &Moment<'_>, end: &Moment<'_>, all_day: bool) -> String {
    let time = |moment: &Moment<'_>| match moment.time {
        Some(time) if !all_day => format!(" {time}"),
        _ => String::new(),
    };
    let first = format!("{}{}", start.day, time(start));
    match (start.day == end.day, all_day) {
        (true, true) => first,
        (true, false) => format!("{first}–{}", time(end).trim()),
        (false, _) => format!("{first} – {}{}", end.day, time(end)),
    }
}

#[cfg(test)]
mod tests {
    use super::super::moment::Moment;

    #[test]
    fn dates_are_written_in_figures() {
        let moment = |text| Moment::parse(text).unwrap();
        let (start, end) =
            (moment("2026-12-03T10:00:00+01:00"), moment("2026-12-03T12:30:00+01:00"));
        assert_eq!(super::words(&start, &end, false), "2026-12-03 10:00–12:30");
        assert_eq!(super::words(&start, &end, true), "2026-12-03");
        let end = moment("2026-12-04T01:00:00+01:00");
        assert_eq!(super::words(&start, &end, false), "2026-12-03 10:00 – 2026-12-04 01:00");
        assert_eq!(super::words(&start, &end, true), "2026-12-03 – 2026-12-04");
    }
}
