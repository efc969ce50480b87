//! A place: who is there, where it is, what is offered.

use serde_json::{Map, Value, json};
use uuid::Uuid;

use super::{
    contact,
    convert::{self, CATEGORY, Scene, put, put_all, web},
    join::Thing,
    look::{Look, Problems},
    opening,
};
use crate::{Kind, Problem, Record, record::derived_id};

/// The records of a place, or what is wrong with it.
pub(super) fn records(scene: &Scene<'_>, thing: &Thing) -> Result<Vec<Record>, Vec<Problem>> {
    let Some(source) = thing.versions.first() else { return Ok(Vec::new()) };
    let problems = Problems::default();
    let look = Look::into(&source.raw, "$", &problems);
    let id = |part: &str| scene.id(&format!("{}#{part}", thing.key));
    let named = look.object("organization");
    let organization = organization(scene, thing, named.as_ref());
    let mut service = scene.service(thing, &look, organization.id);
    if look.flag("temporarily_closed") == Some(true) {
        put(&mut service, "status", Some("temporarily closed"));
    }
    put(&mut service, "opening_hours", opening::hours(&look, "opening_hours"));
    contact::fill(&mut service, &look, |part| id(part).to_string());
    let booking = look.text("appointment_url").and_then(web);
    contact::add_url(&mut service, booking, "Terminvereinbarung", id("appointment").to_string());
    let service_id = scene.id(&thing.key);
    let mut records = vec![organization];
    if let Some(category) = look.object("category") {
        let term = term(&category, thing);
        service.insert(
            "attributes".to_owned(),
            json!([{
                "id": id("category").to_string(),
                "link_id": service_id.to_string(),
                "link_entity": "service",
                "taxonomy_term_id": term.id.to_string(),
            }]),
        );
        records.push(term);
    }
    let location = location(scene, &look, id("location"), records.first().map(|record| record.id));
    records.push(convert::record(Kind::Service, service_id, Value::Object(service)));
    if let Some(mut location) = location {
        if let Some(free) = look.flag("barrier_free") {
            let text = if free { "Barrierefrei" } else { "Nicht barrierefrei" };
            let access = json!([{ "id": id("accessibility").to_string(), "description": text }]);
            location.fields.insert("accessibility".to_owned(), access);
        }
        records.push(at_location(service_id, location.id, id("service_at_location")));
        records.push(location);
    }
    records.sort_by_key(|record| (record.kind != Kind::Service, record.kind));
    let problems = problems.into_inner();
    if problems.is_empty() { Ok(records) } else { Err(problems) }
}

/// A service at a location.
pub(super) fn at_location(service: Uuid, location: Uuid, id: Uuid) -> Record {
    let fields = json!({ "service_id": service.to_string(), "location_id": location.to_string() });
    convert::record(Kind::ServiceAtLocation, id, fields)
}

/// Where something is, or none if there is nothing that could be found.
pub(super) fn location(
    scene: &Scene<'_>,
    look: &Look<'_>,
    id: Uuid,
    organization: Option<Uuid>,
) -> Option<Record> {
    let place = look.object("location")?;
    let mut location = Map::new();
    put(&mut location, "location_type", Some("physical"));
    put(&mut location, "name", place.text("name"));
    put(&mut location, "organization_id", organization.map(|id| id.to_string()));
    put(&mut location, "external_identifier", place.label("id"));
    if location.contains_key("external_identifier") {
        put(&mut location, "external_identifier_type", Some("Integreat"));
    }
    let (latitude, longitude) = (place.number("latitude"), place.number("longitude"));
    let inside =
        |degrees: Option<f64>, most: f64| degrees.is_none_or(|degrees| degrees.abs() <= most);
    if !inside(latitude, 90.0) || !inside(longitude, 180.0) {
        place.wrong("latitude", "is not on earth", "at most 90 degrees, and 180 of longitude");
    }
    let found = latitude.zip(longitude);
    // Integreat writes 0, 0 where nothing is known.
    let found = found.filter(|at| *at != (0.0, 0.0));
    if let Some((latitude, longitude)) = found {
        location.insert("latitude".to_owned(), json!(latitude));
        location.insert("longitude".to_owned(), json!(longitude));
    }
    let address = address(scene, &place, id);
    if address.is_none() && found.is_none() && place.text("name").is_none() {
        return None;
    }
    put_all(&mut location, "addresses", address.into_iter().collect());
    Some(convert::record(Kind::Location, id, Value::Object(location)))
}

/// An address, if it is whole: HSDS has no half ones.
fn address(scene: &Scene<'_>, place: &Look<'_>, location: Uuid) -> Option<Value> {
    let (street, city) = (place.text("address")?, place.text("town")?);
    let postal_code = place.text("postcode")?;
    Some(json!({
        "id": scene.id(&format!("{location}#address")).to_string(),
        "address_1": street,
        "city": city,
        // HSDS wants a state. Integreat does not say in which Land a region lies, and a table of ours would be a guess
        // for every region it lacks: the region's name is true, and says where to look.
        "state_province": scene.region.name,
        "postal_code": postal_code,
        "country": country(place.text("country")),
        "address_type": "physical",
    }))
}

/// The country's code. Editors write its name; who leaves it out means Germany, where the regions are.
fn country(name: Option<&str>) -> &str {
    let Some(name) = name else { return "DE" };
    let known = [
        ("Deutschland", "DE"),
        ("Germany", "DE"),
        ("Österreich", "AT"),
        ("Austria", "AT"),
        ("Schweiz", "CH"),
        ("Frankreich", "FR"),
        ("France", "FR"),
        ("Luxemburg", "LU"),
        ("Luxembourg", "LU"),
        ("Belgien", "BE"),
        ("Niederlande", "NL"),
        ("Polen", "PL"),
        ("Tschechien", "CZ"),
        ("Dänemark", "DK"),
    ];
    known.iter().find(|(known, _)| *known == name).map_or(name, |(_, code)| code)
}

/// The organisation that a place names, or else the place itself.
fn organization(scene: &Scene<'_>, thing: &Thing, named: Option<&Look<'_>>) -> Record {
    let mut fields = Map::new();
    let Some(named) = named else {
        let source = thing.versions.first();
        let name = source.map(|version| version.title.as_str());
        put(&mut fields, "name", name);
        put(&mut fields, "description", name);
        let id = scene.id(&format!("{}#organization", thing.key));
        return convert::record(Kind::Organization, id, Value::Object(fields));
    };
    let name = named.needed("name");
    put(&mut fields, "name", Some(name));
    // HSDS wants a description, and Integreat has none.
    put(&mut fields, "description", Some(name));
    put(&mut fields, "website", named.text("website").and_then(web));
    put(&mut fields, "logo", named.text("logo").and_then(web));
    let id = scene.id(&format!("organization/{name}"));
    convert::record(Kind::Organization, id, Value::Object(fields))
}

/// The term for a category, with its name in the languages of this place.
fn term(category: &Look<'_>, thing: &Thing) -> Record {
    let (code, name) = (category.label("id").unwrap_or_default(), category.needed("name"));
    let mut fields = Map::new();
    put(&mut fields, "code", Some(code.as_str()));
    put(&mut fields, "name", Some(name));
    put(&mut fields, "description", Some(name));
    put(&mut fields, "taxonomy", Some(CATEGORY));
    put(&mut fields, "taxonomy_id", Some(convert::taxonomy().id.to_string()));
    let translations: Map<_, _> = thing
        .versions
        .iter()
        .filter_map(|version| {
            let name = version.raw.get("category")?.get("name")?.as_str()?.trim();
            let known = version.tag == "de" || name.is_empty();
            (!known).then(|| (version.tag.clone(), json!({ "name": name, "status": "unreviewed" })))
        })
        .collect();
    if !translations.is_empty() {
        fields.insert("translations".to_owned(), Value::Object(translations));
    }
    // A category without a number is known by its name.
    let known_by = if code.is_empty() { name } else { &code };
    let id = derived_id(&format!("integreat:{CATEGORY}"), known_by);
    convert::record(Kind::TaxonomyTerm, id, Value::Object(fields))
}
