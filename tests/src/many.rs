//! Made-up services by the ten thousand, as HSDS writes them: whole, about two kilobytes each. The same seed gives the same ones.
//!
//! Nothing in them is real: the phone numbers are those that are kept free for films, the pages stand at example.org.

pub mod child;
pub mod measure;
mod words;

use std::{
    fs::File,
    io::{BufWriter, Write},
    path::Path,
};

use anyhow::{Context, Result, anyhow, bail};
use exchange::{Kind, Record, record::derived_id, split::split};
use fastrand::Rng;
use serde_json::{Value, json};
use server::publish::{Incoming, Publication};
use words::{ARABIC, DAYS, ENGLISH, NAMES, PEOPLE, STREETS, TOPICS, TOWNS, TYPES};

/// Whose records they are.
pub const ORIGIN: &str = "many";
/// So many services has an organisation.
const OF_ONE: usize = 10;
/// Noon of 26 November 2026.
pub const NOON: i64 = 1_795_694_400;

/// Writes so many services as JSON, one a line.
///
/// # Errors
/// If the file cannot be written.
pub fn write(file: &Path, count: usize, seed: u64) -> Result<()> {
    let mut out = BufWriter::new(File::create(file)?);
    for number in 0..count {
        serde_json::to_writer(&mut out, &service(number, seed))?;
        out.write_all(b"\n")?;
    }
    Ok(out.flush()?)
}

/// So many services as one publication.
///
/// # Errors
/// None: what is made up keeps the standard.
pub fn publication(numbers: std::ops::Range<usize>, seed: u64) -> Result<Publication> {
    let mut incoming = Vec::new();
    for number in numbers {
        let records = records(number, seed)?;
        let carrier = |record: &&Record| record.kind != Kind::Organization || number % OF_ONE == 0;
        incoming.extend(records.iter().filter(carrier).map(|record| Incoming::new(record, false)));
    }
    Ok(published(incoming))
}

/// One of them, changed: its name and text are others each time.
///
/// # Errors
/// As [`publication`].
pub fn change(number: usize, seed: u64, time: usize) -> Result<Publication> {
    let mut records = records(number, seed)?;
    let service = records.first_mut().context("the service itself comes first")?;
    let text = text(&mut Rng::with_seed(time as u64));
    service.fields.insert("name".to_owned(), format!("Geändert, Fassung {time}").into());
    service.fields.insert("description".to_owned(), text.into());
    Ok(published(vec![Incoming::new(service, false)]))
}

fn published(incoming: Vec<Incoming>) -> Publication {
    Publication {
        origin: ORIGIN.to_owned(),
        title: "Ausgedacht".to_owned(),
        incoming,
        at: NOON,
        ..Publication::default()
    }
}

fn records(number: usize, seed: u64) -> Result<Vec<Record>> {
    let Value::Object(fields) = service(number, seed) else { bail!("a service is an object") };
    split(Kind::Service, fields).map_err(|problems| anyhow!("{problems:?}"))
}

/// A service with all that is nested in it.
pub fn service(number: usize, seed: u64) -> Value {
    // Each has its own numbers, so that any of them can be made again by itself.
    let mut random = Rng::with_seed(seed.wrapping_mul(1_000_003) ^ number as u64);
    let random = &mut random;
    let id = |what: &str| derived_id(&format!("many:{what}"), &number.to_string()).to_string();
    let (topic, (town, code, key)) = (pick(random, &TOPICS), pick(random, &TOWNS));
    let name = format!("{topic} {}", pick(random, &NAMES));
    let hours = hours(random);
    let phone = |what: &str, random: &mut Rng| json!([{"id": id(what), "number": format!("+49 30 23125{:03}", random.u32(0..1000)), "type": "voice"}]);
    let (service_phone, place_phone) = (phone("phone", random), phone("place-phone", random));
    let mut service = json!({
        "id": id("service"),
        "name": name,
        "status": "active",
        "description": text(random),
        "url": format!("https://example.org/angebote/{number}"),
        "email": format!("angebot-{number}@example.org"),
        "application_process": format!("Rufen Sie an oder kommen Sie {} vorbei.", pick(random, &DAYS)),
        "eligibility_description": format!("Für {}.", pick(random, &PEOPLE)),
        "fees_description": if random.bool() { "Kostenlos." } else { "10 Euro im Monat." },
        "last_modified": "2026-11-01T08:00:00Z",
        "opening_hours": hours.iter().map(|(_, short, from, to)| format!("{short} {from}-{to}")).collect::<Vec<_>>().join("; "),
        "offer_types": [pick(random, &TYPES)],
        "organization": organisation(number / OF_ONE),
        "phones": service_phone,
        "languages": languages(random, [id("language-1"), id("language-2")]),
        "service_areas": [{"id": id("area"), "name": town, "extent_type": "AGS", "extent": key}],
        "schedules": hours.iter().enumerate().map(|(at, (day, _, from, to))| json!({
            "id": id(&format!("schedule-{at}")), "freq": "WEEKLY", "byday": day,
            "opens_at": from, "closes_at": to,
        })).collect::<Vec<_>>(),
        "source": {"title": "Ausgedacht", "date": "2026-10", "checked_on": "2026-11-01", "mark": "published"},
        "service_at_locations": [{
            "id": id("place"),
            "location": {
                "id": id("location"), "location_type": "physical", "name": format!("Haus {}", pick(random, &NAMES)),
                "latitude": 49.0 + f64::from(random.u32(0..5000)) / 10_000.0,
                "longitude": 6.5 + f64::from(random.u32(0..9000)) / 10_000.0,
                "addresses": [{
                    "id": id("address"), "address_type": "physical",
                    "address_1": format!("{} {}", pick(random, &STREETS), random.u32(1..90)),
                    "city": town, "postal_code": code, "state_province": "Saarland", "country": "DE",
                }],
                "phones": place_phone,
            },
        }],
    });
    if random.u8(0..5) == 0 {
        service["translations"] = json!({
            "en": {"description": some(random, &ENGLISH), "status": "human"},
            "ar": {"description": some(random, &ARABIC), "status": "human"},
        });
    }
    service
}

fn organisation(number: usize) -> Value {
    let mut random = Rng::with_seed(number as u64);
    let name = format!("{} {number} e. V.", pick(&mut random, &NAMES));
    json!({
        "id": derived_id("many:organisation", &number.to_string()).to_string(),
        "name": name,
        "description": format!("{name} berät und begleitet {}.", pick(&mut random, &PEOPLE)),
        "website": format!("https://example.org/traeger/{number}"),
        "kind": "association",
        "public_body": false,
    })
}

/// A German text of 300 to 600 characters.
fn text(random: &mut Rng) -> String {
    let (length, mut text) = (random.usize(280..520), String::new());
    while text.chars().count() < length {
        let (topic, people) = (pick(random, &TOPICS), pick(random, &PEOPLE));
        let (day, name) = (pick(random, &DAYS), pick(random, &NAMES));
        text += &match random.u8(0..6) {
            0 => format!("{topic} für {people}, jeweils {day} im Haus {name}. "),
            1 => format!(
                "Gemeinsam mit {people} finden wir heraus, welcher Schritt als Nächstes hilft. "
            ),
            2 => format!("{day} nehmen sich unsere Beraterinnen Zeit; das Thema ist oft {topic}. "),
            3 => format!(
                "Bringen Sie mit, was Sie an Briefen haben, dann lesen wir sie {day} zusammen. "
            ),
            4 => format!("Das Angebot {name} begleitet {people} auch zu Terminen. "),
            _ => format!(
                "Wer noch wenig Deutsch spricht, ist willkommen: {topic} gibt es {day} mit Dolmetschern. "
            ),
        };
    }
    text.trim_end().to_owned()
}

/// Three to six sentences.
fn some(random: &mut Rng, sentences: &[&str]) -> String {
    (0..random.usize(3..6)).map(|_| pick(random, sentences)).collect::<Vec<_>>().join(" ")
}

fn languages(random: &mut Rng, ids: [String; 2]) -> Value {
    let [first, second] = ids;
    let others = ["en", "ar", "uk", "tr", "fr", "fa", "ru"];
    json!([{"id": first, "code": "de"}, {"id": second, "code": pick(random, &others)}])
}

/// Days as HSDS and OSM name them, from when to when.
fn hours(random: &mut Rng) -> Vec<(&'static str, &'static str, &'static str, &'static str)> {
    let days = [("MO", "Mo"), ("TU", "Tu"), ("WE", "We"), ("TH", "Th"), ("FR", "Fr")];
    let open = [("09:00", "12:00"), ("13:30", "17:00"), ("10:00", "16:00"), ("08:30", "11:30")];
    let first = random.usize(0..4);
    let days = days[first..].iter().step_by(random.usize(1..3));
    days.map(|(day, short)| {
        let (from, to) = pick(random, &open);
        (*day, *short, from, to)
    })
    .collect()
}

fn pick<T: Copy>(random: &mut Rng, list: &[T]) -> T {
    list[random.usize(0..list.len())]
}
