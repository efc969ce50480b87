//! What the lists to pick from offer.

use casework::find::{GROUPS, Group};
use wording::{Speak, borrowed::bare};

use super::{
    wish::{CASE, Pick},
    words,
};
use crate::{
    desk::Desk,
    tongue::GERMAN,
    view::{palette::folded, t},
};

const KILOMETRES: [u32; 4] = [5, 10, 25, 50];
const MONTHS: [i32; 4] = [3, 6, 12, 24];

/// What a list offers: value and German name.
pub(super) fn options(desk: Desk, pick: Pick) -> Vec<(String, String)> {
    let content = desk.content();
    let said = |id: String| bare(&GERMAN.t(&id));
    let own = |value: &str, name: String| (value.to_owned(), name);
    match pick {
        Pick::Phase => {
            let phases = content.book.guide.phases.iter().map(|phase| phase.number.to_string());
            phases.map(|number| (number.clone(), said(format!("phase-{number}")))).collect()
        }
        Pick::Theme => {
            let themes = content.book.themes.iter();
            themes.map(|theme| own(&theme.id, said(format!("theme-{}", theme.id)))).collect()
        }
        Pick::Kind => {
            let kinds = content.book.types.iter();
            let offered = kinds
                .filter(|kind| content.offers.iter().any(|offer| offer.types.contains(&kind.code)));
            by_name(offered.map(|kind| own(&kind.id, said(format!("type-{}", kind.id)))).collect())
        }
        Pick::Language => {
            let mut tags: Vec<&String> =
                content.offers.iter().flat_map(|offer| &offer.languages).collect();
            tags.sort();
            tags.dedup();
            by_name(tags.into_iter().map(|tag| own(tag, GERMAN.language_name(tag))).collect())
        }
        Pick::Place => places(desk, |_| true),
        Pick::From => places(desk, |code| !desk.content().point(code).is_empty()),
        Pick::Within => KILOMETRES.iter().map(|km| (km.to_string(), format!("{km} km"))).collect(),
        Pick::Group => {
            let known = |name: &&str| Group::named(desk.book(), name, desk.today()).is_some();
            let groups = [CASE].into_iter().chain(GROUPS.into_iter().filter(known));
            groups.map(|name| own(name, t(&format!("find-group-{name}")))).collect()
        }
        Pick::Checked => {
            let said = |months: &i32| words::counted("months", *months as usize);
            MONTHS.iter().map(|months| (months.to_string(), said(months))).collect()
        }
    }
}

fn places(desk: Desk, wanted: impl Fn(i32) -> bool) -> Vec<(String, String)> {
    let places = desk.content().places.iter().filter(|place| wanted(place.code));
    by_name(places.map(|place| (place.code.to_string(), place.name.clone())).collect())
}

fn by_name(mut options: Vec<(String, String)>) -> Vec<(String, String)> {
    options.sort_by_key(|(_, name)| folded(name));
    options
}
