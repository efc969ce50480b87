//! A recorded region of Integreat, made up and small: two places, events and pages in three languages, and what is wrong.

#![expect(clippy::unwrap_used, reason = "a panic in a test is the report")]

use std::{fs, path::Path};

use exchange::{
    Kind, Record, Refused, integreat,
    read::{Item, Limits},
    record::derived_id,
};
use serde_json::{Value, json};

const READ_ON: &str = "2026-11-26";

fn items_of(folder: &Path) -> Vec<Item> {
    let mut items = Vec::new();
    integreat::read(folder, READ_ON, &Limits::default(), &mut |item| items.push(item)).unwrap();
    items
}

fn items() -> Vec<Item> {
    items_of(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/integreat"))
}

fn records() -> Vec<Record> {
    items().into_iter().filter_map(|item| item.found.ok()).flatten().collect()
}

fn id(name: &str) -> uuid::Uuid {
    derived_id("integreat:musterstadt", name)
}

fn find(kind: Kind, id: uuid::Uuid) -> Record {
    let record = records().into_iter().find(|record| record.kind == kind && record.id == id);
    record.unwrap_or_else(|| panic!("no {} {id}", kind.name()))
}

fn service(path: &str) -> Value {
    Value::Object(find(Kind::Service, id(path)).fields)
}

const ADVICE: &str = "musterstadt/de/locations/beratung";

#[test]
fn a_place_is_a_service_in_all_its_languages() {
    let service = service(ADVICE);
    assert_eq!(service["name"], "Beratung & Hilfe");
    let german = "Wir helfen Ihnen bei Anträgen.\n\n- Ohne Kosten\n- Mit Termin (https://example.org/termin)";
    assert_eq!(service["description"], german);
    assert_eq!(service["status"], "active");
    // English is found by the path that German links to, Arabic by the id: its path has changed.
    let translations = json!({
        "en": { "name": "Advice", "description": "We help you with forms.", "status": "unreviewed" },
        "ar": { "name": "استشارة", "description": "نحن نساعدك.", "status": "unreviewed" },
    });
    assert_eq!(service["translations"], translations);
    let hours = "Mo,Th,Fr 09:00-12:00; Tu 09:00-12:00,14:00-16:00; We \"nach Vereinbarung\"";
    assert_eq!(service["opening_hours"], hours);
    assert_eq!(service["last_modified"], "2026-03-01T09:30:15.123+01:00");
    let source = json!({
        "title": "Integreat, Musterstadt",
        "url": "https://integreat.example.org/musterstadt/de/locations/beratung/",
        "date": "2026-03-01",
        "checked_on": READ_ON,
        "mark": "published",
    });
    assert_eq!(service["source"], source);
    for unknown in ["phases", "offer_types", "themes", "walk_in"] {
        assert!(service.get(unknown).is_none(), "{unknown} is made up");
    }
}

#[test]
fn contacts_say_whom_they_reach() {
    let service = service(ADVICE);
    assert_eq!(service["email"], "beratung@example.org");
    assert_eq!(service["url"], "https://www.example.org/beratung");
    let urls = service["additional_urls"].as_array().unwrap();
    let urls: Vec<_> =
        urls.iter().map(|url| (url["url"].as_str(), url["label"].as_str())).collect();
    let booking = (Some("https://example.org/termin"), Some("Terminvereinbarung"));
    assert_eq!(urls, [(Some("https://example.org/zweite"), None), booking]);
    let phones = service["phones"].as_array().unwrap();
    let told =
        |field| phones.iter().map(|phone| phone[field].as_str().unwrap()).collect::<Vec<_>>();
    assert_eq!(told("number"), ["+49 000 000001", "+49 000 000002"]);
    assert_eq!(told("type"), ["voice", "cell"]);
    assert_eq!(told("description"), ["Erstberatung, Erika Beispiel"; 2]);
    let contact = &service["contacts"][0];
    assert_eq!(
        (&contact["name"], &contact["department"]),
        (&json!("Erika Beispiel"), &json!("Erstberatung"))
    );
    assert_eq!(service["contacts"].as_array().unwrap().len(), 1);
    assert_eq!(service["schedules"][0]["description"], service["opening_hours"]);
}

#[test]
fn a_place_has_an_organisation_a_location_and_a_category() {
    let service = service(ADVICE);
    let organization = id("organization/Beispielverein e. V.");
    assert_eq!(service["organization_id"], organization.to_string());
    let organization = find(Kind::Organization, organization).fields;
    assert_eq!(organization["name"], "Beispielverein e. V.");
    assert_eq!(organization["website"], "https://example.org/");
    assert_eq!(organization["logo"], "https://example.org/logo.png");

    let at = find(Kind::ServiceAtLocation, id(&format!("{ADVICE}#service_at_location"))).fields;
    assert_eq!(at["service_id"], service["id"]);
    let location = find(Kind::Location, id(&format!("{ADVICE}#location")));
    assert_eq!(at["location_id"], location.id.to_string());
    let location = Value::Object(location.fields);
    assert_eq!(location["organization_id"], service["organization_id"]);
    assert_eq!((&location["latitude"], &location["longitude"]), (&json!(50.123), &json!(8.123)));
    assert_eq!(location["accessibility"][0]["description"], "Barrierefrei");
    assert_eq!(location["external_identifier"], "7");
    let address = &location["addresses"][0];
    for (field, expected) in [
        ("address_1", "Beispielweg 1"),
        ("postal_code", "00000"),
        ("city", "Musterstadt"),
        ("state_province", "Musterstadt"),
        ("country", "DE"),
    ] {
        assert_eq!(address[field], expected, "{field}");
    }

    let term = service["attributes"][0]["taxonomy_term_id"].as_str().unwrap();
    let term = find(Kind::TaxonomyTerm, term.parse().unwrap()).fields;
    assert_eq!((&term["name"], &term["code"]), (&json!("Beratung"), &json!("3")));
    assert_eq!(term["translations"]["ar"]["name"], "استشارة");
    let taxonomy = term["taxonomy_id"].as_str().unwrap().parse().unwrap();
    assert_eq!(find(Kind::Taxonomy, taxonomy).fields["name"], "integreat-category");
}

#[test]
fn a_closed_place_without_an_organisation_is_its_own() {
    let path = "musterstadt/de/locations/kleiderkammer";
    let service = service(path);
    assert_eq!(service["status"], "temporarily closed");
    assert!(service.get("opening_hours").is_none());
    let own = find(Kind::Organization, id(&format!("{path}#organization")));
    assert_eq!(service["organization_id"], own.id.to_string());
    assert_eq!(own.fields["name"], "Kleiderkammer");
    let location = Value::Object(find(Kind::Location, id(&format!("{path}#location"))).fields);
    assert!(location.get("addresses").is_none(), "half an address is none");
    assert_eq!(location["accessibility"][0]["description"], "Nicht barrierefrei");
}

#[test]
fn an_event_ends_with_its_last_day() {
    let cafe = service("musterstadt/de/events/cafe");
    assert_eq!(cafe["organization_id"], id("organization").to_string());
    assert_eq!(find(Kind::Organization, id("organization")).fields["name"], "Musterstadt");
    assert_eq!(
        (&cafe["ends_on"], &cafe["description"]),
        (&json!("2027-01-28"), &json!("Kurz & gut"))
    );
    assert_eq!(cafe["translations"]["en"]["name"], "Language café");
    let schedule = &cafe["schedules"][0];
    for (field, expected) in [
        ("dtstart", "2026-12-03"),
        ("opens_at", "10:00+01:00"),
        ("closes_at", "12:00+01:00"),
        ("freq", "WEEKLY"),
        ("byday", "TH"),
        ("until", "2027-01-28"),
        ("description", "2026-12-03 10:00–12:00"),
    ] {
        assert_eq!(schedule[field], expected, "{field}");
    }
    assert_eq!(cafe["additional_urls"][0]["url"], "https://example.org/treffen");
    find(Kind::Location, id("musterstadt/de/events/cafe#location"));
}

#[test]
fn the_dates_of_a_recurring_event_are_one_service() {
    let fest = service("musterstadt/de/events/fest");
    let dates = fest["schedules"].as_array().unwrap();
    let days: Vec<_> = dates.iter().map(|date| date["description"].as_str().unwrap()).collect();
    assert_eq!(days, ["2026-12-05", "2026-12-12"]);
    assert_eq!(fest["ends_on"], "2026-12-12");
    assert_eq!(fest["attributes"][0]["value"], "integreat-event");
    let services =
        records().into_iter().filter(|record| record.fields.get("name") == Some(&json!("Fest")));
    assert_eq!(services.count(), 1);
}

#[test]
fn a_page_is_prose_of_the_region() {
    let page = service("musterstadt/de/ankommen");
    assert_eq!(page["description"], "Erste Schritte\n\nMelden Sie sich an.");
    assert_eq!(page["attributes"][0]["value"], "integreat-page");
    assert_eq!(page["organization_id"], id("organization").to_string());
    assert_eq!(page["translations"]["ar"]["description"], "سجّل نفسك.");
    let heading = items().into_iter().find(|item| item.place == "musterstadt/de/pages.json $[1]");
    assert_eq!(heading.unwrap().found, Ok(Vec::new()));
    // Without German, Arabic stands in, and is told as Arabic too.
    let arabic = service("musterstadt/ar/nur");
    assert_eq!(arabic["name"], arabic["translations"]["ar"]["name"]);
}

#[test]
fn every_mistake_names_its_place() {
    let wrong = |item: Item| {
        let told = |problem: &exchange::Problem| format!("{}: {problem}", item.place);
        item.found.err().map(|problems| problems.iter().map(told).collect::<Vec<_>>())
    };
    let wrong: Vec<_> = items().into_iter().filter_map(wrong).flatten().collect();
    let expected = [
        "regions.json $[2]: $[2].path: `../oben` is no name (expected letters, digits, - and _)",
        "musterstadt/de/locations.json $[2]: $[2].title: is a number (expected a text)",
        "musterstadt/de/locations.json $[2]: $[2].path: is missing (expected a text)",
        "musterstadt/de/locations.json $[3]: $.opening_hours: has 5 days (expected seven, Monday first)",
    ];
    assert_eq!(wrong[..4], expected);
    assert!(
        wrong[4].starts_with("musterstadt/en/pages.json: line 3, column 0: EOF"),
        "{}",
        wrong[4]
    );
    assert_eq!(wrong.len(), 5);
}

#[test]
fn reading_twice_gives_the_same() {
    assert_eq!(items(), items());
    let mut ids: Vec<_> = records().iter().map(|record| (record.kind, record.id)).collect();
    let all = ids.len();
    ids.sort();
    ids.dedup();
    assert_eq!(ids.len(), all, "nothing is told twice");
}

fn refused(write: impl FnOnce(&Path), limits: &Limits) -> String {
    let folder = tempfile::tempdir().unwrap();
    write(folder.path());
    let result = integreat::read(folder.path(), READ_ON, limits, &mut |_| {});
    result.unwrap_err().to_string()
}

#[test]
fn a_folder_without_regions_is_refused() {
    let message = refused(|_| {}, &Limits::default());
    assert!(message.starts_with("cannot read regions.json"), "{message}");
    let write = |text: &'static str| {
        move |folder: &Path| fs::write(folder.join("regions.json"), text).unwrap()
    };
    for (text, expected) in [
        ("{}", "regions.json: $: is no list (expected a JSON list)"),
        ("[", "regions.json: line 1, column 1: EOF"),
    ] {
        let message = refused(write(text), &Limits::default());
        assert!(message.starts_with(expected), "{message}");
    }
    let folder = tempfile::tempdir().unwrap();
    let result = integreat::read(folder.path(), "gestern", &Limits::default(), &mut |_| {});
    assert!(matches!(result, Err(Refused::Form { .. })));
}

#[test]
fn limits_are_named() {
    let write = |folder: &Path| fs::write(folder.join("regions.json"), "[{}, {}, {}]").unwrap();
    let message = refused(write, &Limits { bytes: 5, ..Limits::default() });
    assert!(message.contains("above the limit of 5 bytes"), "{message}");
    let message = refused(write, &Limits { records: 2, ..Limits::default() });
    assert!(message.contains("the entries are above the limit of 2"), "{message}");
    let limits = Limits { record_bytes: 500, ..Limits::default() };
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/integreat");
    let mut large = Vec::new();
    integreat::read(&folder, READ_ON, &limits, &mut |item| large.extend(item.found.err())).unwrap();
    let large: Vec<_> = large.iter().flatten().map(ToString::to_string).collect();
    assert!(large.iter().any(|told| told.contains("(expected at most 500 bytes)")), "{large:?}");
}

#[test]
fn two_places_cannot_be_one_in_the_same_language() {
    let folder = tempfile::tempdir().unwrap();
    let region =
        json!([{ "name": "X", "path": "/x/", "live": true, "languages": [{ "code": "de" }] }]);
    fs::write(folder.path().join("regions.json"), region.to_string()).unwrap();
    fs::create_dir_all(folder.path().join("x/de")).unwrap();
    let page = |slug: &str| {
        json!({ "title": slug, "path": format!("/x/de/{slug}/"), "content": "Text",
        "available_languages": { "en": { "path": "/x/en/same/" } } })
    };
    let pages = json!([page("one"), page("two")]);
    fs::write(folder.path().join("x/de/pages.json"), pages.to_string()).unwrap();
    let items = items_of(folder.path());
    let wrong: Vec<_> =
        items.iter().filter_map(|item| Some((&item.place, item.found.as_ref().err()?))).collect();
    assert_eq!(wrong.len(), 1);
    assert_eq!(wrong[0].0, "x/de/pages.json $[1]");
    assert!(wrong[0].1[0].message.contains("x/de/pages.json $[0]"));
}
