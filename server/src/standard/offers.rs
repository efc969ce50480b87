//! From records of the standard to what clients get.

use catalogue::{FEATURES, Offer, OfferSource, Organisation, OrganisationKind, near};
use engine::{Cond, Day, Mark};
use serde::Deserialize;
use serde_json::{Map, Value};
use uuid::Uuid;

use super::{Said, Tongues, Vocabulary, list, objects, text, texts};

type Fields = Map<String, Value>;

/// Longer names are no help on paper.
const LONGEST_NAME: usize = 100;

/// What clients get of a service.
#[derive(Clone, Debug, Default)]
pub struct Made {
    /// Its doors: one for each place, or one without a place.
    pub offers: Vec<Offer>,
    /// What is said of it, by language.
    pub said: Vec<(String, Said)>,
}

/// An organisation.
pub fn organisation(id: Uuid, fields: &Fields) -> Organisation {
    let kind = fields.get("kind").cloned();
    Organisation {
        id: public_id(id, fields),
        name: text(fields, "name").unwrap_or_default().to_owned(),
        kind: kind
            .and_then(|kind| OrganisationKind::deserialize(kind).ok())
            .unwrap_or(OrganisationKind::Initiative),
        // Whose carrier nobody has named counts as public (guard H1): a wrong "no" can harm, a wrong "yes" hides a door.
        public_body: fields.get("public_body").and_then(Value::as_bool).unwrap_or(true),
        url: text(fields, "website").map(str::to_owned),
    }
}

/// A service with its places: each the place's id, its own fields, and those of the location.
pub fn service(
    id: Uuid,
    fields: &Fields,
    carrier: Option<(Uuid, &Fields)>,
    places: &[(Uuid, Fields, Option<Fields>)],
    vocabulary: &Vocabulary,
    tongues: &Tongues,
) -> Made {
    // "Temporarily closed" is closed: nobody is sent there.
    if text(fields, "status").is_some_and(|status| status != "active") {
        return Made::default();
    }
    let door = Offer {
        id: public_id(id, fields),
        organisation: carrier.map(|(id, carrier)| public_id(id, carrier)).unwrap_or_default(),
        types: vocabulary.types(&list(fields, "offer_types")),
        name: text(fields, "name").unwrap_or_default().to_owned(),
        street: None,
        postal_code: None,
        city: None,
        at: Vec::new(),
        phones: phones(fields),
        email: text(fields, "email").map(str::to_owned),
        url: text(fields, "url").map(str::to_owned),
        opening_hours: text(fields, "opening_hours").map(str::to_owned),
        week: None,
        yes: features(fields),
        languages: objects(fields, "languages")
            .filter_map(|language| text(language, "code").or_else(|| text(language, "name")))
            .map(str::to_owned)
            .collect(),
        areas: vocabulary.areas(fields),
        ends_on: text(fields, "ends_on").and_then(day),
        only_if: rule(fields),
        source: source(fields),
        owner: text(fields, "assurer_email").map(str::to_owned),
    };
    let mut offers = match places {
        [] => vec![door],
        places => places.iter().enumerate().map(|(index, place)| at(&door, index, place)).collect(),
    };
    for offer in &mut offers {
        offer.week = offer.opening_hours.as_deref().and_then(super::week);
    }
    Made { offers, said: texts::of_service(fields, tongues) }
}

/// The door at a place. The first keeps the service's own id, which is what people have on paper.
fn at(door: &Offer, index: usize, place: &(Uuid, Fields, Option<Fields>)) -> Offer {
    let (id, there, location) = place;
    let empty = Fields::new();
    let location = location.as_ref().unwrap_or(&empty);
    let address = objects(location, "addresses").next().unwrap_or(&empty);
    let owned = |text: Option<&str>| text.map(str::to_owned);
    let mut door = door.clone();
    if index > 0 {
        door.id = public_id(*id, there);
        if let Some(name) = text(location, "name").filter(|name| *name != door.name) {
            door.name = format!("{}, {name}", door.name);
        }
    }
    door.street = owned(text(address, "address_1"));
    door.postal_code = owned(text(address, "postal_code"));
    door.city = owned(text(address, "city"));
    door.at = point(location).unwrap_or_default();
    for more in [phones(there), phones(location)] {
        if door.phones.is_empty() {
            door.phones = more;
        }
    }
    let hours = [there, location].into_iter().find_map(|fields| text(fields, "opening_hours"));
    door.opening_hours = door.opening_hours.or_else(|| owned(hours));
    door
}

/// Where a location is. Two zeros are what is filled in where nobody knows: a point in the sea off Africa.
fn point(location: &Fields) -> Option<Vec<i32>> {
    let degrees = |name| location.get(name).and_then(Value::as_f64);
    near::point(degrees("latitude")?, degrees("longitude")?).filter(|point| *point != [0, 0])
}

/// What stands in an address and on paper: the name its author gave, or the first 40 bits of its id in Crockford's letters,
/// which cannot be misread. Two of five thousand things share one by chance once in ninety thousand catalogues; publishing
/// refuses the second.
pub(super) fn public_id(id: Uuid, fields: &Fields) -> String {
    const LETTERS: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";
    // It becomes part of an address and of a message's id, so a name that could be more than a name is not used.
    let names = ["slug", "code"].into_iter().filter_map(|field| text(fields, field));
    if let Some(name) = names.into_iter().find(|name| is_name(name)) {
        return name.to_owned();
    }
    let bits = id.as_u128() >> 88;
    let letter = |place: u32| char::from(LETTERS[usize::from((bits >> (5 * place)) as u8 & 31)]);
    (0..8).rev().map(letter).collect()
}

/// Lower-case letters, digits and dashes, beginning with a letter or digit.
fn is_name(text: &str) -> bool {
    let fine = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    text.len() <= LONGEST_NAME && !text.starts_with('-') && text.bytes().all(fine)
}

fn phones(fields: &Fields) -> Vec<String> {
    let numbers = objects(fields, "phones").filter_map(|phone| text(phone, "number"));
    numbers.map(|number| number.trim_matches(['"', ' ']).to_owned()).collect()
}

fn features(fields: &Fields) -> Vec<String> {
    let said =
        |name: &&&str| fields.get(&name.replace('-', "_")).and_then(Value::as_bool) == Some(true);
    FEATURES.iter().filter(said).map(|name| (*name).to_owned()).collect()
}

/// Its own condition. One that cannot be read hides the offer: who may come is not known.
fn rule(fields: &Fields) -> Option<Cond> {
    let rule = fields.get("eligibility_rule")?;
    Some(
        rule.get("tree")
            .and_then(|tree| Cond::deserialize(tree).ok())
            .unwrap_or(Cond::Any(Vec::new())),
    )
}

/// Where it comes from. A record that does not say is as old as nobody knows.
fn source(fields: &Fields) -> OfferSource {
    let empty = Fields::new();
    let of = |name: &str| fields.get(name).and_then(Value::as_object).unwrap_or(&empty);
    let (source, checked) = (of("source"), of("checked"));
    let owned = |text: Option<&str>| text.map(str::to_owned);
    let on = [text(source, "checked_on"), text(checked, "on"), text(fields, "assured_date")];
    OfferSource {
        title: text(source, "title").unwrap_or("HSDS").to_owned(),
        url: owned(text(source, "url")),
        date: owned(text(source, "date")),
        checked_on: on.into_iter().flatten().find_map(day).unwrap_or(Day(0)),
        mark: source
            .get("mark")
            .and_then(|mark| Mark::deserialize(mark).ok())
            .unwrap_or(Mark::Unverified),
    }
}

fn day(text: &str) -> Option<Day> {
    Day::parse(text).map(|(first, _)| first)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_has_eight_letters_that_cannot_be_misread() {
        let id = Uuid::parse_str("ac148810-d857-441c-9679-408f346de14b").unwrap();
        assert_eq!(public_id(id, &Fields::new()), "nga8g46r");
        let named = |slug: &str| super::super::object([("slug", slug.into())]);
        assert_eq!(public_id(id, &named("zib-2")), "zib-2");
        for more in ["a = b\nquestion-x = y", "../x", "-a", "A", "ä", "a b", &"a".repeat(101)] {
            assert_eq!(public_id(id, &named(more)), "nga8g46r", "{more}");
        }
    }
}
