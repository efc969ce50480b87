//! From the packs' content to records of the standard.

use catalogue::{Content, Detail, Offer, Organisation};
use exchange::{Kind, Record, record::derived_id};
use l10n::{
    Library, Localizer,
    library::{Layer, SOURCE},
};
use serde_json::{Map, Value, json};

use super::{Vocabulary, object, texts};

/// What is imported as a whole.
#[derive(Clone, Debug, Default)]
pub struct Prepared {
    /// HSDS records.
    pub records: Vec<Record>,
    /// What HSDS does not know: kind, id, JSON.
    pub others: Vec<(&'static str, String, String)>,
}

/// The id of a thing of ours that has a name; the same on every machine.
pub(super) fn id(space: &str, name: &str) -> Value {
    Value::from(derived_id(&format!("wegkette:{space}"), name).to_string())
}

/// The packs' organisations and offers with their texts.
pub fn prepare(content: &Content, details: &[Detail], library: &Library) -> Vec<Record> {
    let vocabulary = Vocabulary::new(&content.book, content.places.clone());
    // What each says itself of offers; of German also the names of languages.
    let of_offers =
        |stem: &str| Layer::of(stem) == Layer::Offers && stem != "types" || stem == "pages";
    let words: Vec<(&str, Localizer)> = library
        .languages()
        .iter()
        .map(|language| {
            let own = library.own(&language.tag, of_offers);
            (language.tag.as_str(), Localizer::new(&language.tag, language.direction, &[&own]))
        })
        .collect();
    let mut records: Vec<Record> = content.organisations.iter().map(organisation).collect();
    let nothing = Detail::default();
    for offer in &content.offers {
        let detail = details.iter().find(|detail| detail.offer == offer.id);
        let detail = detail.unwrap_or(&nothing);
        records.extend(self::offer(content, offer, detail, &vocabulary, &words));
    }
    records
}

fn record(kind: Kind, space: &str, name: &str, mut fields: Map<String, Value>) -> Record {
    let id = derived_id(&format!("wegkette:{space}"), name);
    fields.insert("id".to_owned(), Value::from(id.to_string()));
    Record { kind, id, fields }
}

fn organisation(organisation: &Organisation) -> Record {
    let fields = object([
        ("name", json!(organisation.name)),
        // The standard wants one; the packs say no more than the name, and we invent nothing.
        ("description", json!(organisation.name)),
        ("website", json!(organisation.url)),
        ("slug", json!(organisation.id)),
        ("kind", json!(organisation.kind)),
        ("public_body", json!(organisation.public_body)),
    ]);
    record(Kind::Organization, "organisation", &organisation.id, fields)
}

fn offer(
    content: &Content,
    offer: &Offer,
    detail: &Detail,
    vocabulary: &Vocabulary,
    words: &[(&str, Localizer)],
) -> Vec<Record> {
    let types: Vec<_> =
        offer.types.iter().filter_map(|code| content.book.offer_type(*code)).collect();
    let mut phases: Vec<u8> = types.iter().flat_map(|one| one.phases.clone()).collect();
    phases.sort_unstable();
    phases.dedup();
    let mut themes: Vec<&String> = types.iter().flat_map(|one| &one.themes).collect();
    themes.sort_unstable();
    themes.dedup();
    let name = &offer.id;
    let source = &offer.source;
    let part = |index: usize| format!("{name}/{index}");
    let phones = offer.phones.iter().enumerate().map(
        |(index, phone)| json!({"id": id("phone", &part(index)), "number": phone, "type": "voice"}),
    );
    let languages = offer.languages.iter().map(|code| {
        let spoken = words.first().map(|(_, words)| language_name(words, code));
        json!({"id": id("language", &format!("{name}/{code}")), "code": code, "name": spoken})
    });
    let rule = offer.only_if.as_ref().map(|cond| {
        json!({
            "format": catalogue::FORMAT,
            "tree": cond,
            "text": rules::print::condition(cond, &content.book.facts),
        })
    });
    let mut fields = object([
        ("name", json!(offer.name)),
        ("status", json!("active")),
        ("slug", json!(name)),
        ("organization_id", id("organisation", &offer.organisation)),
        ("url", json!(offer.url)),
        ("email", json!(offer.email)),
        ("phones", phones.collect()),
        ("languages", languages.collect()),
        ("service_areas", vocabulary.service_areas(name, &offer.areas)),
        ("opening_hours", json!(offer.opening_hours)),
        ("schedules", schedules(name, offer.opening_hours.as_deref())),
        ("offer_types", types.iter().map(|one| one.id.clone()).collect()),
        ("themes", json!(themes)),
        ("phases", json!(phases)),
        ("target_groups", json!(detail.target_groups)),
        ("ends_on", json!(offer.ends_on.map(|day| day.to_string()))),
        ("eligibility_rule", json!(rule)),
        ("assured_date", json!(source.checked_on.to_string())),
        ("assurer_email", json!(offer.owner)),
        (
            "checked",
            Value::Object(object([
                ("on", json!(source.checked_on.to_string())),
                ("by", json!(detail.checked_by)),
                ("next", json!(detail.next_check.map(|day| day.to_string()))),
            ])),
        ),
        (
            "source",
            Value::Object(object([
                ("title", json!(source.title)),
                ("url", json!(source.url)),
                ("date", json!(source.date)),
                ("checked_on", json!(source.checked_on.to_string())),
                ("mark", json!(source.mark)),
            ])),
        ),
    ]);
    for (list, holds) in [(&offer.yes, true), (&detail.no, false)] {
        for feature in list {
            fields.insert(feature.replace('-', "_"), Value::Bool(holds));
        }
    }
    say(&mut fields, name, words);
    let mut records = vec![record(Kind::Service, "offer", name, fields)];
    records.extend(place(offer, vocabulary).into_iter().flatten());
    records
}

/// The texts: German is the record's own, the others are its translations, which nobody has reviewed.
fn say(fields: &mut Map<String, Value>, name: &str, words: &[(&str, Localizer)]) {
    let mut translations = Map::new();
    for (tag, words) in words {
        let said = texts::own(words, &format!("offer-{name}"));
        let mut translation = Map::new();
        for (field, text) in texts::fields(&said) {
            if *tag != SOURCE {
                translation.insert(field.to_owned(), Value::from(text));
            } else if field == "required_documents" {
                let document = json!([{"id": id("document", name), "document": text}]);
                fields.insert(field.to_owned(), document);
            } else {
                fields.insert(field.to_owned(), Value::from(text));
            }
        }
        if !translation.is_empty() {
            translation.insert("status".to_owned(), Value::from("unreviewed"));
            translations.insert((*tag).to_owned(), Value::Object(translation));
        }
    }
    if !translations.is_empty() {
        fields.insert("translations".to_owned(), Value::Object(translations));
    }
}

/// Where it is: nothing without a town or a point. The standard wants a street and a Land; what the source does not say stays empty.
fn place(offer: &Offer, vocabulary: &Vocabulary) -> Option<[Record; 2]> {
    let name = &offer.id;
    let written = [&offer.city, &offer.street, &offer.postal_code];
    if offer.at.is_empty() && written.iter().all(|part| part.is_none()) {
        return None;
    }
    let land = vocabulary.land(offer.city.as_deref(), &offer.areas);
    let address = object([
        ("id", id("address", name)),
        ("address_type", json!("physical")),
        ("address_1", json!(offer.street.clone().unwrap_or_default())),
        ("city", json!(offer.city.clone().unwrap_or_default())),
        ("postal_code", json!(offer.postal_code.clone().unwrap_or_default())),
        ("state_province", json!(land.unwrap_or("DE"))),
        ("country", json!(country(land))),
    ]);
    // Its own point alone: the middle of its town would be no address.
    let degrees = |part: usize| offer.at.get(part).map(|degree| f64::from(*degree) / 1000.0);
    let location = object([
        ("location_type", json!("physical")),
        ("name", json!(offer.name)),
        ("latitude", json!(degrees(0))),
        ("longitude", json!(degrees(1))),
        ("addresses", json!([address])),
    ]);
    let there = object([("service_id", id("offer", name)), ("location_id", id("location", name))]);
    Some([
        record(Kind::Location, "location", name, location),
        record(Kind::ServiceAtLocation, "place", name, there),
    ])
}

/// The country of a Land; the packs call the neighbours by their own codes.
fn country(land: Option<&str>) -> &str {
    land.filter(|land| ["FR", "LU"].contains(land)).unwrap_or("DE")
}

fn schedules(name: &str, hours: Option<&str>) -> Value {
    let hours = hours.and_then(|text| hours::parse(text).ok());
    let schedules = hours.iter().flat_map(hours::Hours::schedules).enumerate();
    let schedules = schedules.map(|(index, schedule)| {
        Value::Object(object([
            ("id", id("schedule", &format!("{name}/{index}"))),
            ("freq", json!(schedule.freq)),
            ("byday", json!(schedule.byday)),
            ("opens_at", json!(schedule.opens_at)),
            ("closes_at", json!(schedule.closes_at)),
            ("description", json!(schedule.description)),
            ("notes", json!(schedule.notes)),
        ]))
    });
    schedules.collect()
}

/// The language's name in German, the catalogue's own language; its code if nobody wrote one.
fn language_name(words: &Localizer, code: &str) -> String {
    let id = format!("language-{code}");
    if words.has(&id) { l10n::plain(&words.text(&id).text) } else { code.to_owned() }
}
