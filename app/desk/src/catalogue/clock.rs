//! What time it is where the offers are, whatever this device's own zone is.

use std::cell::Cell;

use catalogue::week::Moment;
use js_sys::Date;
use l10n::intl::{self, Kind};

const HOUR: i32 = 60;

thread_local! {
    /// By how many minutes clocks are ahead in an hour: it is asked for with each offer, and the browser is slow to tell.
    static AHEAD: Cell<Option<(i32, i32)>> = const { Cell::new(None) };
}

/// Now in Berlin; where the browser knows no time zones, now by its own clock.
pub(super) fn now() -> Moment {
    let now = Date::new_0();
    let minutes = (now.get_time() / 60_000.0) as i32;
    let hour = minutes / HOUR;
    let known = AHEAD.get().filter(|(known, _)| *known == hour).map(|(_, ahead)| ahead);
    let ahead = known.unwrap_or_else(|| ahead(&now));
    AHEAD.set(Some((hour, ahead)));
    Moment::at(minutes + ahead)
}

/// By how many minutes clocks in Berlin are ahead of Greenwich's.
fn ahead(now: &Date) -> i32 {
    let iso = String::from(now.to_iso_string());
    // In winter GMT+01:00, in summer GMT+02:00.
    let options = r#"{"timeZone":"Europe/Berlin","timeZoneName":"longOffset"}"#;
    let written = intl::write(Kind::Date, "en", &iso, options).unwrap_or_default();
    let zone = written.rsplit_once('+').and_then(|(_, zone)| zone.chars().nth(1)?.to_digit(10));
    let own = -now.get_timezone_offset() as i32;
    zone.map_or(own, |hours| HOUR * hours as i32)
}
