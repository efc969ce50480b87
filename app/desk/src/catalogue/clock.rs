//! What time it is where the offers are, whatever this device's own zone is.

use catalogue::week::Moment;
use l10n::intl::{self, Kind};

/// Now in Berlin; where the browser knows no time zones, now by its own clock.
pub(super) fn now() -> Moment {
    let now = js_sys::Date::new_0();
    let iso = String::from(now.to_iso_string());
    // In winter GMT+01:00, in summer GMT+02:00.
    let options = r#"{"timeZone":"Europe/Berlin","timeZoneName":"longOffset"}"#;
    let written = intl::write(Kind::Date, "en", &iso, options).unwrap_or_default();
    let zone = written.rsplit_once('+').and_then(|(_, zone)| zone.chars().nth(1)?.to_digit(10));
    let minutes = (now.get_time() / 60_000.0) as i32;
    let own = -now.get_timezone_offset() as i32;
    Moment::at(minutes + zone.map_or(own, |hours| 60 * hours as i32))
}
