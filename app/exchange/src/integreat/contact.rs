//! Who to ask: the contacts of a place as HSDS has them.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use super::{
    convert::{put, put_all, web},
    look::Look,
    opening,
};

/// Fills in the contacts of a service. Numbers stand at the service, described by whom they reach, because that is where
/// readers of HSDS look for them; the first address is the service's own.
pub(super) fn fill(service: &mut Map<String, Value>, look: &Look<'_>, id: impl Fn(&str) -> String) {
    let (mut contacts, mut phones) = (Vec::new(), Vec::new());
    let (mut numbers, mut known) = (BTreeSet::new(), BTreeSet::new());
    let (mut schedules, mut urls) = (Vec::new(), Vec::<String>::new());
    for (at, contact) in look.objects("contacts").iter().enumerate() {
        let (name, area) = (contact.text("name"), contact.text("area_of_responsibility"));
        let (email, website) = (contact.text("email"), contact.text("website").and_then(web));
        let reaches = [area, name].into_iter().flatten().collect::<Vec<_>>().join(", ");
        for (kind, field) in [("voice", "phone_number"), ("cell", "mobile_number")] {
            let Some(number) = contact.text(field) else { continue };
            if !numbers.insert(number) {
                continue;
            }
            let mut phone = Map::new();
            put(&mut phone, "id", Some(id(&format!("phone/{number}"))));
            put(&mut phone, "number", Some(number));
            put(&mut phone, "type", Some(kind));
            put(&mut phone, "description", Some(reaches.as_str()));
            phones.push(Value::Object(phone));
        }
        if !service.contains_key("email") {
            put(service, "email", email);
        }
        if let Some(website) = website.filter(|website| known.insert(website.clone())) {
            urls.push(website);
        }
        if name.is_some() || area.is_some() {
            let mut person = Map::new();
            put(&mut person, "id", Some(id(&format!("contact/{at}"))));
            put(&mut person, "name", name);
            put(&mut person, "department", area);
            put(&mut person, "email", email);
            contacts.push(Value::Object(person));
        }
        if let Some(hours) = opening::hours(contact, "opening_hours") {
            let hours = if reaches.is_empty() { hours } else { format!("{reaches}: {hours}") };
            schedules.push(json!({ "id": id(&format!("schedule/{at}")), "description": hours }));
        }
    }
    put_all(service, "contacts", contacts);
    put_all(service, "phones", phones);
    put_all(service, "schedules", schedules);
    let mut urls = urls.into_iter();
    put(service, "url", urls.next());
    let further = urls.map(|url| json!({ "id": id(&format!("url/{url}")), "url": url }));
    put_all(service, "additional_urls", further.collect());
}

/// Adds a further address with what it is for.
pub(super) fn add_url(
    service: &mut Map<String, Value>,
    url: Option<String>,
    label: &str,
    id: String,
) {
    let Some(url) = url else { return };
    let urls = service.entry("additional_urls").or_insert_with(|| Value::Array(Vec::new()));
    if let Value::Array(urls) = urls {
        urls.push(json!({ "id": id, "label": label, "url": url }));
    }
}
