//! What a record must not say: each with its place and the words that name it.

use exchange::{
    Kind, Record,
    check::{PROBLEMS, check, unknown_fields},
};
use serde_json::{Value, json};
use uuid::Uuid;

const ID: &str = "ac148810-d857-441c-9679-408f346de14b";

/// The least that is valid.
fn least(kind: Kind) -> Value {
    match kind {
        Kind::Service => json!({ "id": ID, "name": "Musterberatung", "status": "active" }),
        Kind::Location => json!({ "id": ID, "location_type": "physical" }),
        Kind::ServiceAtLocation => json!({ "id": ID }),
        _ => json!({ "id": ID, "name": "Muster", "description": "Made up." }),
    }
}

fn with(kind: Kind, more: &Value) -> Record {
    let Value::Object(mut fields) = least(kind) else { unreachable!() };
    fields.extend(more.as_object().unwrap().clone());
    Record { kind, id: Uuid::parse_str(ID).unwrap(), fields }
}

#[test]
fn the_least_is_valid() {
    for kind in Kind::ALL {
        assert_eq!(check(&with(kind, &json!({}))), [], "{}", kind.name());
    }
}

#[test]
fn what_is_right_is_right() {
    let right = [
        json!({ "x_phase": null, "y": [null] }),
        json!({ "url": "HTTPS://example.org:8443/a?b=c#d", "email": "first.last+tag@mail.example.org" }),
        json!({ "url": "http://[2001:db8::1]/", "description": "a < b, 3<4, x <- y & \"z\"\n\ttab" }),
        json!({ "description": "" }),
        json!({ "attributes": [{ "id": ID, "label": "Our hook", "value": "x" }] }),
        json!({ "service_areas": [{ "id": ID, "extent": "10041100", "extent_type": "AGS" }] }),
        json!({ "opening_hours": "Mo-Fr 09:00-12:00; PH off" }),
        json!({ "translations": { "zh-Hant": { "name": "範例" }, "de-x-leicht": { "status": "human" } } }),
        json!({ "source": { "title": "Muster", "date": "2026-01", "checked_on": "2026-11-26", "mark": "law" } }),
        json!({ "schedules": [{ "id": ID, "opens_at": "09:00", "closes_at": "17:00:00+01:00", "timezone": 1 }] }),
    ];
    for fields in right {
        assert_eq!(check(&with(Kind::Service, &fields)), [], "{fields}");
    }
    for number in ["\"+44 1234 234567\"", "110", "116117", "+49 (0)681/50-64.949", "0681 – 000000"]
    {
        let fields = json!({ "phones": [{ "id": ID, "number": number }] });
        assert_eq!(check(&with(Kind::Service, &fields)), [], "{number}");
    }
    let town = json!({
        "id": ID, "address_1": "", "city": "Musterstadt", "postal_code": "", "state_province": "SL",
        "country": "DE", "address_type": "physical",
    });
    assert_eq!(check(&with(Kind::Location, &json!({ "addresses": [town] }))), []);
    let degrees = json!({ "latitude": 100, "longitude": -180.0 });
    assert_eq!(check(&with(Kind::Location, &degrees)), []);
}

#[test]
fn what_is_wrong_is_named_with_its_place() {
    use Kind::{Location, Organization, Service, ServiceAtLocation, TaxonomyTerm};
    let long = "x".repeat(501);
    let deep = (0..33).fold(json!(1), |inner, _| json!([inner]));
    let other = "3a19ff88-4620-4d17-9830-ac1d859eb5d5";
    let address = json!({ "id": ID, "address_1": "Musterweg 1", "city": "Musterstadt", "postal_code": "00000", "address_type": "postal" });
    let mut nowhere = address.clone();
    (nowhere["state_province"], nowhere["country"]) = (json!("SL"), json!(" "));
    let cases = [
        // HSDS's own traps.
        (Service, json!({ "email": null }), "$.email", "null"),
        (Service, json!({ "id": "offer-1" }), "$.id", "`offer-1` is no UUID"),
        (Service, json!({ "id": ID.replace('-', "") }), "$.id", "is no UUID"),
        (Service, json!({ "id": other }), "$.id", "is the id of another record"),
        (Service, json!({ "url": "www.example.org" }), "$.url", "has no scheme"),
        (Service, json!({ "status": "paused" }), "$.status", "`paused` is no value of this field"),
        (
            Location,
            json!({ "addresses": [address] }),
            "$.addresses[0]",
            "the address has no `state_province`",
        ),
        (
            Location,
            json!({ "addresses": [address] }),
            "$.addresses[0]",
            "the address has no `country`",
        ),
        (
            Service,
            json!({ "schedules": [{ "id": ID, "freq": "DAILY" }] }),
            "$.schedules[0].freq",
            "`DAILY`",
        ),
        (
            Service,
            json!({ "schedules": [{ "id": ID, "timezone": "Europe/Berlin" }] }),
            "$.schedules[0].timezone",
            "the text `Europe/Berlin`",
        ),
        (
            Service,
            json!({ "phones": [{ "id": ID, "number": "110", "extension": "12" }] }),
            "$.phones[0].extension",
            "the text `12`",
        ),
        (TaxonomyTerm, json!({ "description": null }), "$.description", "null"),
        (
            Service,
            json!({ "last_modified": "2026-01-01" }),
            "$.last_modified",
            "is no date and time",
        ),
        (
            Service,
            json!({ "capacities": [{ "id": ID }] }),
            "$.capacities[0]",
            "the service capacity has no `unit`",
        ),
        // Forms.
        (Service, json!({ "name": " " }), "$.name", "blank"),
        (Location, json!({ "addresses": [nowhere] }), "$.addresses[0].country", "blank"),
        (Service, json!({ "name": 7 }), "$.name", "`7` does not fit here"),
        (Service, json!({ "name": long }), "$.name", "501 characters"),
        (
            Service,
            json!({ "description": "x".repeat(20_001) }),
            "$.description",
            "20001 characters",
        ),
        (Service, json!({ "assured_date": "2026-02-29" }), "$.assured_date", "is no date"),
        (
            Service,
            json!({ "last_modified": "2026-01-01T25:00:00Z" }),
            "$.last_modified",
            "is no date and time",
        ),
        (
            Service,
            json!({ "schedules": [{ "id": ID, "opens_at": "24:00" }] }),
            "$.schedules[0].opens_at",
            "is no time of day",
        ),
        (Service, json!({ "walk_in": "yes" }), "$.walk_in", "the text `yes`"),
        (Service, json!({ "minimum_age": "12" }), "$.minimum_age", "the text `12`"),
        (Service, json!({ "phases": [1, 6] }), "$.phases[1]", "`6` is out of range"),
        (Service, json!({ "phases": [1.5] }), "$.phases[0]", "`1.5` is out of range"),
        (Service, json!({ "similar_to": ["x"] }), "$.similar_to[0]", "is no UUID"),
        (Service, json!({ "themes": "one" }), "$.themes", "the text `one`"),
        (Service, json!({ "phones": { "number": "110" } }), "$.phones", "an object"),
        (Service, json!({ "phones": ["110"] }), "$.phones[0]", "the text `110`"),
        (Service, json!({ "organization": [] }), "$.organization", "a list"),
        (Organization, json!({ "kind": "company" }), "$.kind", "`company`"),
        (Location, json!({ "latitude": 180.5 }), "$.latitude", "out of range"),
        (Location, json!({ "longitude": "7.0" }), "$.longitude", "the text `7.0`"),
        (Service, json!({ "opening_hours": "from nine to five or so" }), "$.opening_hours", ""),
        (
            Service,
            json!({ "translations": { "Deutsch": {} } }),
            "$.translations.Deutsch",
            "no language tag",
        ),
        (
            Service,
            json!({ "translations": { "de-": {} } }),
            "$.translations[\"de-\"]",
            "no language tag",
        ),
        (
            Service,
            json!({ "translations": { "ar": { "status": "good" } } }),
            "$.translations.ar.status",
            "`good`",
        ),
        (
            Service,
            json!({ "source": { "title": "x", "mark": "law" } }),
            "$.source",
            "the offer source has no `checked_on`",
        ),
        (
            Service,
            json!({ "source": { "title": "x", "mark": "law", "checked_on": "2026-11-26", "date": "2026-13" } }),
            "$.source.date",
            "is no date",
        ),
        (
            Service,
            json!({ "eligibility_rule": { "format": 0, "tree": 1 } }),
            "$.eligibility_rule.format",
            "`0` is out of range",
        ),
        (
            Service,
            json!({ "eligibility_rule": { "format": 1, "tree": deep } }),
            "$.eligibility_rule.tree",
            "too deep",
        ),
        (Service, json!({ "x": deep }), "$.x", "too deep"),
        (Service, json!({ "contents": [] }), "$.contents", "as only a Page has"),
        // Addresses.
        (Service, json!({ "url": "javascript:alert(1)" }), "$.url", "is no web address"),
        (Service, json!({ "url": "JavaScript:alert(1)" }), "$.url", "is no web address"),
        (Service, json!({ "url": "data:text/plain,x" }), "$.url", "is no web address"),
        (Service, json!({ "url": "ftp://example.org" }), "$.url", "is no web address"),
        (Service, json!({ "url": "mailto:office@example.org" }), "$.url", "is no web address"),
        (Service, json!({ "url": "tel:110" }), "$.url", "is no web address"),
        (Service, json!({ "url": "https:example.org" }), "$.url", "no `//`"),
        (Service, json!({ "url": "https://" }), "$.url", "no valid host"),
        (Service, json!({ "url": "https://example..org" }), "$.url", "no valid host"),
        (Service, json!({ "url": "https://example.org:port" }), "$.url", "no valid host"),
        (Service, json!({ "url": "https://bank.example@example.org" }), "$.url", "a user's name"),
        (Service, json!({ "url": "https://example.org/a b" }), "$.url", "contains ` `"),
        (Service, json!({ "email": "office(at)example.org" }), "$.email", "is no e-mail address"),
        (
            Service,
            json!({ "email": "mailto:office@example.org" }),
            "$.email",
            "is no e-mail address",
        ),
        (Service, json!({ "email": "office@localhost" }), "$.email", "is no e-mail address"),
        (
            Service,
            json!({ "email": "Office office@example.org" }),
            "$.email",
            "is no e-mail address",
        ),
        // Texts.
        (
            Service,
            json!({ "description": "see <a href=x>" }),
            "$.description",
            "HTML: `<a href=x>`",
        ),
        (Service, json!({ "description": "1 < 2 </p>" }), "$.description", "HTML: `</p>`"),
        (Service, json!({ "description": "<!-- x" }), "$.description", "HTML"),
        (
            Service,
            json!({ "name": "a\u{0}b" }),
            "$.name",
            "character 2 is the control character U+0000",
        ),
        (Service, json!({ "name": "a\rb" }), "$.name", "U+000D"),
        (Service, json!({ "name": "a\u{7f}" }), "$.name", "U+007F"),
        (
            Service,
            json!({ "name": "ab\u{202e}c" }),
            "$.name",
            "character 3 is the mark of direction U+202E",
        ),
        (Service, json!({ "name": "\u{2066}" }), "$.name", "U+2066"),
        // Phones.
        (
            Service,
            json!({ "phones": [{ "id": ID, "number": "()" }] }),
            "$.phones[0].number",
            "has no digits",
        ),
        (
            Service,
            json!({ "phones": [{ "id": ID, "number": "110 ext. 5" }] }),
            "$.phones[0].number",
            "contains `e`",
        ),
        (
            Service,
            json!({ "phones": [{ "id": ID, "number": "0681+1" }] }),
            "$.phones[0].number",
            "contains `+`",
        ),
        (
            Service,
            json!({ "phones": [{ "id": ID, "number": "1234567890123456" }] }),
            "$.phones[0].number",
            "has 16 digits",
        ),
        (
            Service,
            json!({ "contacts": [{ "id": ID, "phones": [{ "id": ID }] }] }),
            "$.contacts[0].phones[0]",
            "the phone has no `number`",
        ),
        // References that disagree.
        (
            Service,
            json!({ "organization_id": other, "organization": { "id": ID, "name": "x", "description": "y" } }),
            "$.organization.id",
            "`organization_id` is",
        ),
        (
            TaxonomyTerm,
            json!({ "taxonomy_id": other, "taxonomy_detail": { "id": ID, "name": "x", "description": "y" } }),
            "$.taxonomy_detail.id",
            "`taxonomy_id` is",
        ),
        (
            Service,
            json!({ "phones": [{ "id": ID, "number": "110", "service_id": other }] }),
            "$.phones[0].service_id",
            "is not the service it is nested in",
        ),
        (
            ServiceAtLocation,
            json!({ "location_id": other, "location": { "id": ID, "location_type": "postal" } }),
            "$.location.id",
            "`location_id` is",
        ),
    ];
    for (kind, fields, path, message) in cases {
        let problems = check(&with(kind, &fields));
        let found = problems.iter().any(|it| it.path == path && it.message.contains(message));
        assert!(found, "{path}: {message} not among {problems:#?}");
        let expected =
            problems.iter().all(|it| it.expected.as_ref().is_some_and(|it| !it.is_empty()));
        assert!(expected, "{problems:#?}");
        let most = if path == "$.addresses[0]" {
            2
        } else if path == "$.capacities[0]" {
            3
        } else {
            1
        };
        assert!(problems.len() <= most, "{problems:#?}");
    }
}

#[test]
fn what_is_required_is_missed() {
    for kind in Kind::ALL {
        let Value::Object(fields) = least(kind) else { unreachable!() };
        for name in fields.keys() {
            let mut record = with(kind, &json!({}));
            record.fields.remove(name);
            let problems = check(&record);
            assert_eq!(problems.len(), 1, "{name}");
            assert_eq!(problems[0].path, "$");
            assert!(problems[0].message.ends_with(&format!("has no `{name}`")), "{problems:?}");
        }
    }
}

#[test]
fn messages_are_short_and_quiet() {
    let fields = json!({ "status": format!("\u{202e}\u{1b}[31m{}", "y".repeat(300)) });
    let problems = check(&with(Kind::Service, &fields));
    let text = problems.iter().map(ToString::to_string).collect::<String>();
    assert!(!text.contains(['\u{202e}', '\u{1b}']), "{text}");
    assert!(text.len() < 300, "{text}");
}

#[test]
fn a_hundred_problems_are_enough() {
    let fields = json!({ "phones": vec![Value::Null; 100_000] });
    assert_eq!(check(&with(Kind::Service, &fields)).len(), PROBLEMS);
}

#[test]
fn unknown_fields_are_listed_with_their_paths() {
    let fields = json!({
        "x_phase": 1,
        "two words": {},
        "phones": [{ "id": ID, "number": "110", "numer": 1 }],
        "organization": { "id": ID, "name": "x", "description": "y", "ceo": "z" },
        "translations": { "ar": { "titel": "t" } },
        "checked": { "on": "2026-11-26", "at": "noon" },
        "eligibility_rule": { "format": 1, "tree": { "any": [] } },
    });
    let record = with(Kind::Service, &fields);
    assert_eq!(check(&record), []);
    let expected = [
        "$.checked.at",
        "$.organization.ceo",
        "$.phones[0].numer",
        "$.translations.ar.titel",
        "$[\"two words\"]",
        "$.x_phase",
    ];
    assert_eq!(unknown_fields(&record), expected);
}
