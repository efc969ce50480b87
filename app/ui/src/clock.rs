//! What time it is where the offers are. The day of the answers stays the device's own; only opening hours ask this.

use catalogue::week::Moment;
use l10n::intl::{self, Kind};

/// Now in Berlin. `None` where the browser knows no time zones: then nothing is said about "open now".
pub(crate) fn berlin() -> Option<Moment> {
    let now = js_sys::Date::new_0();
    let iso = String::from(now.to_iso_string());
    // In winter GMT+01:00, in summer GMT+02:00, whatever the phone's own zone is.
    let options = r#"{"timeZone":"Europe/Berlin","timeZoneName":"longOffset"}"#;
    let written = intl::write(Kind::Date, "en", &iso, options)?;
    let (_, zone) = written.rsplit_once('+')?;
    let hours = zone.chars().nth(1)?.to_digit(10)?;
    let minutes = (now.get_time() / 60_000.0) as i32;
    Some(Moment::at(minutes + 60 * hours as i32))
}
