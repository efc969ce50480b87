//! A rule by which an event recurs (RFC 5545) as far as HSDS can say it.

use serde_json::{Map, Value, json};

use super::{convert::put, moment};

/// A rule. HSDS knows weeks and months; what else a rule says stays in its text.
#[derive(Debug, PartialEq)]
pub(super) struct Rule {
    /// The last day, if the rule names it.
    pub(super) until: Option<String>,
    fields: Vec<(&'static str, String)>,
    text: String,
}

impl Rule {
    /// Reads the `RRULE` of a text, with or without its name and a `DTSTART` before it.
    pub(super) fn parse(text: &str) -> Self {
        let mut lines = text.lines().map(str::trim);
        let line = lines.rfind(|line| line.contains("FREQ=")).unwrap_or_default();
        let text = line.strip_prefix("RRULE:").unwrap_or(line);
        let part = |name: &str| {
            let parts = text.split(';').filter_map(|part| part.split_once('='));
            parts.filter(|(found, _)| *found == name).map(|(_, value)| value.to_owned()).next()
        };
        let until = part("UNTIL").and_then(|until| {
            let day = [until.get(..4)?, until.get(4..6)?, until.get(6..8)?].join("-");
            moment::day(&day).map(str::to_owned)
        });
        let interval = part("INTERVAL");
        let named = ["BYDAY", "BYMONTHDAY", "BYYEARDAY", "BYWEEKNO"].map(part);
        let [days, month_days, year_days, weeks] = named;
        let frequency = match part("FREQ").as_deref() {
            Some("WEEKLY") => Some("WEEKLY"),
            Some("MONTHLY") => Some("MONTHLY"),
            // Every day is a week with all its days.
            Some("DAILY") if interval.as_deref().is_none_or(|interval| interval == "1") => {
                Some("WEEKLY")
            }
            _ => None,
        };
        let days = match part("FREQ").as_deref() {
            Some("DAILY") => days.or(Some("MO,TU,WE,TH,FR,SA,SU".to_owned())),
            _ => days,
        };
        let week = part("WKST")
            .filter(|day| ["MO", "TU", "WE", "TH", "FR", "SA", "SU"].contains(&day.as_str()));
        let fields = [
            ("freq", frequency.map(str::to_owned)),
            ("interval", interval),
            ("count", part("COUNT")),
            ("byday", days),
            ("bymonthday", month_days),
            ("byyearday", year_days),
            ("byweekno", weeks),
            ("wkst", week),
            ("until", until.clone()),
        ];
        let fields = fields.into_iter().filter_map(|(name, value)| Some((name, value?)));
        let fields = if frequency.is_some() { fields.collect() } else { Vec::new() };
        Self { until, fields, text: text.to_owned() }
    }

    /// Fills a schedule. A rule that HSDS cannot say stands in the notes as it was written.
    pub(super) fn fill(&self, schedule: &mut Map<String, Value>) {
        for (name, value) in &self.fields {
            match (*name, value.parse::<u32>()) {
                ("interval" | "count", Ok(number)) => {
                    schedule.insert((*name).to_owned(), json!(number));
                }
                ("interval" | "count", Err(_)) => {}
                _ => put(schedule, name, Some(value.as_str())),
            }
        }
        if self.fields.is_empty() {
            put(schedule, "notes", Some(self.text.as_str()));
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Map, Value, json};

    use super::Rule;

    fn schedule(text: &str) -> (Value, Option<String>) {
        let (rule, mut schedule) = (Rule::parse(text), Map::new());
        rule.fill(&mut schedule);
        (Value::Object(schedule), rule.until)
    }

    #[test]
    fn rules_become_schedules() {
        let weekly = "DTSTART:20261203T100000\nRRULE:FREQ=WEEKLY;BYDAY=TH;UNTIL=20270128T225959";
        let expected = json!({ "freq": "WEEKLY", "byday": "TH", "until": "2027-01-28" });
        assert_eq!(schedule(weekly), (expected, Some("2027-01-28".to_owned())));
        let monthly = json!({ "freq": "MONTHLY", "byday": "+2TU", "interval": 2, "count": 5 });
        assert_eq!(schedule("FREQ=MONTHLY;BYDAY=+2TU;INTERVAL=2;COUNT=5"), (monthly, None));
        let daily = json!({ "freq": "WEEKLY", "byday": "MO,TU,WE,TH,FR,SA,SU" });
        assert_eq!(schedule("RRULE:FREQ=DAILY"), (daily, None));
    }

    #[test]
    fn what_hsds_cannot_say_stays_in_words() {
        let notes = json!({ "notes": "FREQ=YEARLY;BYMONTH=12" });
        assert_eq!(schedule("RRULE:FREQ=YEARLY;BYMONTH=12"), (notes, None));
        assert_eq!(
            schedule("FREQ=DAILY;INTERVAL=3").0,
            json!({ "notes": "FREQ=DAILY;INTERVAL=3" })
        );
        assert_eq!(schedule("jeden Tag"), (json!({}), None));
    }
}
