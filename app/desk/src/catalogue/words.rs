//! What is said of offers, in words, and the words by which they are found.

use std::collections::HashMap;

use casework::find::{Said, Searchable};
use catalogue::{Content, week::Now};
use engine::{Day, TypeId};
use html::{El, el, p};
use l10n::Arg;
use wording::{Speak, borrowed::bare};

use super::clock;
use crate::{
    desk::Desk,
    tongue::{GERMAN, Tongue},
    view::{palette::folded, two},
};

/// In one language; `None` if it has no words for it.
pub(super) fn say(tongue: Tongue, said: &Said) -> Option<String> {
    let said = match said {
        Said::Name(name) | Said::Dated(name) => name.clone(),
        Said::Message(id) => tongue.maybe(id)?,
        Said::Language(tag) => tongue.language_name(tag),
        Said::Day(day) => tongue.date(*day),
        Said::Km(0) => tongue.t("near-same"),
        Said::Km(km) => tongue.with("near-about", &[("km", Arg::Number(f64::from(*km)))]),
        Said::Ended(day) => tongue.with("offer-ended", &[("date", Arg::Text(&tongue.date(*day)))]),
        Said::Now(now, doubtful) => open(tongue, *now, *doubtful),
    };
    Some(said).filter(|said| !said.is_empty())
}

/// In both; a name is the same in each.
pub(super) fn both(desk: Desk, said: &Said) -> El {
    match said {
        Said::Name(name) | Said::Dated(name) => el("bdi").attr("lang", "de").with(name.clone()),
        said => two::two(desk, &|tongue| say(tongue, said).unwrap_or_default()),
    }
}

fn open(tongue: Tongue, now: Now, doubtful: bool) -> String {
    let today = clock::now().day;
    let said = match now {
        Now::Always => tongue.t("now-always"),
        Now::Open(until) => {
            // Midnight belongs to the day that it ends.
            let midnight = until.minute == 0 && until.day.0 == today.0 + 1;
            let time = if midnight { "24:00".to_owned() } else { until.clock() };
            tongue.with("now-open", &[("time", Arg::Text(&time))])
        }
        Now::Opens(at) => {
            let days = at.day.0 - today.0;
            let day = match days {
                0 => tongue.t("now-today"),
                days => tongue.weekday(at.day, days < 7),
            };
            let args = [("day", Arg::Text(&day)), ("time", Arg::Text(&at.clock()))];
            tongue.with("now-opens", &args)
        }
    };
    if doubtful { said + " " + &tongue.t("now-holiday") } else { said }
}

/// What each offer is found by: name, carrier, town, kinds and what they say of themselves, in German and in the client's language.
pub(super) fn searchable(content: &Content, client: Tongue) -> Vec<Searchable> {
    let said = |id: &str| {
        let german = bare(&GERMAN.t(id));
        if client == GERMAN { german } else { german + " " + &bare(&client.t(id)) }
    };
    // Thousands of offers are of a few kinds.
    let kinds = content.book.types.iter();
    let kinds = kinds.map(|kind| (kind.code, folded(&said(&format!("type-{}", kind.id)))));
    let kinds: HashMap<TypeId, String> = kinds.collect();
    let texts = content.offers.iter().map(|offer| {
        let carrier = content.organisation(&offer.organisation).map(|carrier| &carrier.name);
        let mut own = said(&format!("offer-{}", offer.id));
        for name in carrier.into_iter().chain(&offer.city).chain(&offer.street) {
            own = own + " " + name;
        }
        let name = folded(&offer.name);
        let kinds = offer.types.iter().filter_map(|code| kinds.get(code)).cloned();
        let all = [name.clone(), folded(&own)].into_iter().chain(kinds).collect::<Vec<_>>();
        Searchable { name, all: all.join(" ") }
    });
    texts.collect()
}

/// A name as the catalogue writes it, in German.
pub(super) fn name(text: &str) -> El {
    p("bdi", "", text.to_owned()).attr("lang", "de")
}

/// A sentence of the desk's own with a number.
pub(super) fn counted(id: &str, count: usize) -> String {
    let said = GERMAN.with(&format!("desk-find-{id}"), &[("count", Arg::Number(count as f64))]);
    l10n::plain(&said)
}

/// One with a day.
pub(super) fn dated(id: &str, day: Day) -> String {
    let said = GERMAN.with(&format!("desk-find-{id}"), &[("date", Arg::Text(&GERMAN.date(day)))]);
    l10n::plain(&said)
}
