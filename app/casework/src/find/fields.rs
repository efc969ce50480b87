//! What an advisor is shown of an offer: one list of fields for the details, the comparison and the text to copy.

use catalogue::{Content, FEATURES, Offer, OfferView, near, week::Moment, week::Now};
use engine::Day;

/// One thing that is said. Words are the view's: it says it in one language, or in two.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Said {
    /// A proper name, an address, a number, as printed.
    Name(String),
    /// A message of the guide, by its id.
    Message(String),
    /// The name of a language.
    Language(String),
    /// A day.
    Day(Day),
    /// A date as the source prints it.
    Dated(String),
    /// So many kilometres away.
    Km(u32),
    /// Open or not, and whether a holiday makes that doubtful.
    Now(Now, bool),
    /// The funding ended on that day.
    Ended(Day),
}

/// A field of an offer: its name is a message of the desk, `desk-find-field-ID`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Field {
    /// Its name.
    pub id: &'static str,
    /// What is said; nothing if nobody says.
    pub said: Vec<Said>,
}

/// The fields of an offer, the same ones for each, in the order in which they are read. `from`: from where distances are told.
pub fn fields(content: &Content, offer: &Offer, from: &[i32], now: Moment) -> Vec<Field> {
    let view = OfferView::new(content, offer, now.day);
    let message = |suffix: &str| vec![Said::Message(format!("offer-{}{suffix}", offer.id))];
    let name = |name: &String| Said::Name(name.clone());
    let carrier = view.organisation.map(|carrier| &carrier.name);
    let carrier = carrier.filter(|carrier| **carrier != offer.name);
    let place = |code: &i32| content.places.iter().find(|place| place.code == *code);
    let serves = offer.areas.iter().filter_map(place).map(|place| name(&place.name));
    let nationwide = offer.has(catalogue::NATIONWIDE);
    let everywhere = nationwide.then(|| Said::Message(format!("offer-{}", catalogue::NATIONWIDE)));
    let week = offer.week.as_ref().and_then(|week| week.at(now, &content.holidays));
    let holds = FEATURES.iter().filter(|name| **name != catalogue::NATIONWIDE && offer.has(name));
    let old = if view.address.is_empty() { "offer-old" } else { "offer-call-first" };
    let warnings = [
        view.call_first.then(|| Said::Message(old.to_owned())),
        offer.ends_on.filter(|_| view.ended).map(Said::Ended),
        view.unverified.then(|| Said::Message("offer-unverified".to_owned())),
        view.reports.then(|| Said::Message("offer-public-body".to_owned())),
    ];
    let source = &offer.source;
    let dated = match &source.date {
        Some(date) => Said::Dated(date.clone()),
        None => Said::Message("undated".to_owned()),
    };
    let address = Some(view.address.join(", ")).filter(|address| !address.is_empty());
    let list = [
        ("carrier", carrier.into_iter().map(name).collect()),
        ("kind", content.type_names(offer).into_iter().map(Said::Message).collect()),
        ("about", message("")),
        ("todo", message(".todo")),
        ("bring", message(".bring")),
        ("cost", message(".cost")),
        ("who", message(".who")),
        ("address", address.into_iter().map(Said::Name).collect()),
        ("near", near::km(from, &content.whereabouts(offer)).into_iter().map(Said::Km).collect()),
        ("phone", offer.phones.iter().map(name).collect()),
        ("mail", offer.email.iter().map(name).collect()),
        ("web", offer.url.iter().map(name).collect()),
        ("hours", offer.opening_hours.iter().map(name).collect()),
        ("now", week.into_iter().map(|(now, doubtful)| Said::Now(now, doubtful)).collect()),
        ("languages", offer.languages.iter().cloned().map(Said::Language).collect()),
        ("good", holds.map(|name| Said::Message(format!("offer-{name}"))).collect()),
        ("serves", everywhere.into_iter().chain(serves).collect()),
        ("warning", warnings.into_iter().flatten().collect()),
        ("source", vec![Said::Name(source.title.clone()), dated]),
        ("checked", vec![Said::Day(source.checked_on)]),
    ];
    list.into_iter().map(|(id, said)| Field { id, said }).collect()
}
