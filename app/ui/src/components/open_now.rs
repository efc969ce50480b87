//! "Open until", "opens": what an offer's week says at this moment in Berlin. Of hours that a week cannot tell nothing is said.

use catalogue::{Offer, week::Now};
use html::{El, p};
use l10n::Arg;
use leptos::prelude::*;

use crate::{clock, further, state::App, words};

/// What the week says now, and whether a public holiday makes it doubtful.
pub(crate) fn now(app: App, offer: &Offer) -> Option<(Now, bool)> {
    offer.week.as_ref()?.at(clock::berlin()?, &app.content().holidays)
}

/// The line, as soon as its words are here.
pub(crate) fn live(app: App, offer: &'static Offer) -> AnyView {
    further::part(app, move || line(app, offer))
}

/// The line.
pub(crate) fn line(app: App, offer: &Offer) -> Option<(El, Option<El>)> {
    let today = clock::berlin()?.day;
    let (now, doubtful) = now(app, offer)?;
    let (class, text) = match now {
        Now::Always => ("open-now", words::t("now-always")),
        Now::Open(until) => {
            // Midnight belongs to the day that it ends.
            let midnight = until.minute == 0 && until.day.0 == today.0 + 1;
            let time = if midnight { "24:00".to_owned() } else { until.clock() };
            ("open-now", words::with("now-open", &[("time", Arg::Text(&time))]))
        }
        Now::Opens(at) => {
            let days = at.day.0 - today.0;
            let day = match days {
                0 => words::t("now-today"),
                days => words::weekday(at.day, days < 7),
            };
            let time = at.clock();
            let args = [("day", Arg::Text(&day)), ("time", Arg::Text(&time))];
            ("closed-now", words::with("now-opens", &args))
        }
    };
    let doubt = doubtful.then(|| p("p", "stale", p("span", "", words::t("now-holiday"))));
    Some((p("p", class, text), doubt))
}
