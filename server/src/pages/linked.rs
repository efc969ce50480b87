//! An offer for search engines and other portals: JSON-LD in the terms of schema.org, with the facts that the page shows.
//!
//! What a public body offers is a `GovernmentService`; what anybody else offers is a `Service`, since calling the welfare
//! organisations' doors the state's would be wrong in the one way that keeps people away.

use catalogue::OfferView;
use maud::{Markup, PreEscaped, html};
use serde_json::{Map, Value, json};

use super::Scene;

/// The element.
pub(super) fn script(scene: &Scene<'_>, view: &OfferView<'_>, what: &str) -> Markup {
    // Nothing in it can end the element.
    let json = Value::Object(service(scene, view, what)).to_string().replace('<', "\\u003c");
    html! { script type="application/ld+json" { (PreEscaped(json)) } }
}

fn service(scene: &Scene<'_>, view: &OfferView<'_>, what: &str) -> Map<String, Value> {
    let offer = view.offer;
    let public = view.organisation.is_some_and(|organisation| organisation.public_body);
    let (kind, carrier) = if public {
        ("GovernmentService", "GovernmentOrganization")
    } else {
        ("Service", "Organization")
    };
    let provider = view.organisation.map(|organisation| {
        said([
            ("@type", json!(carrier)),
            ("name", json!(organisation.name)),
            ("url", json!(organisation.url)),
        ])
    });
    let places = scene.content.places.iter().filter(|place| offer.areas.contains(&place.code));
    let areas: Vec<Value> =
        places.map(|place| json!({"@type": "Place", "name": place.name})).collect();
    let types: Vec<String> = scene
        .content
        .type_names(offer)
        .iter()
        .map(|id| scene.plain(id).replace('\u{ad}', ""))
        .collect();
    said([
        ("@context", json!("https://schema.org")),
        ("@type", json!(kind)),
        ("identifier", json!(offer.id)),
        ("name", json!(offer.name)),
        ("description", json!(what)),
        ("serviceType", json!(types)),
        ("url", json!(offer.url)),
        ("provider", json!(provider)),
        ("areaServed", json!(areas)),
        ("hoursAvailable", hours(offer.opening_hours.as_deref())),
        ("availableChannel", Value::Object(channel(view))),
    ])
}

/// How one gets there.
fn channel(view: &OfferView<'_>) -> Map<String, Value> {
    let offer = view.offer;
    let phone = view
        .phones
        .first()
        .map(|(_, dialled)| json!({"@type": "ContactPoint", "telephone": dialled}));
    let address = (!view.address.is_empty()).then(|| {
        said([
            ("@type", json!("PostalAddress")),
            ("streetAddress", json!(offer.street)),
            ("postalCode", json!(offer.postal_code)),
            ("addressLocality", json!(offer.city)),
        ])
    });
    let location = address.map(|address| json!({"@type": "Place", "address": address}));
    said([
        ("@type", json!("ServiceChannel")),
        ("servicePhone", json!(phone)),
        ("serviceLocation", json!(location)),
        ("availableLanguage", json!(offer.languages)),
    ])
}

fn hours(text: Option<&str>) -> Value {
    let hours = text.and_then(|text| hours::parse(text).ok());
    let specifications = hours.iter().flat_map(hours::Hours::specifications).map(|one| {
        json!({
            "@type": "OpeningHoursSpecification",
            "dayOfWeek": one.days,
            "opens": one.opens,
            "closes": one.closes,
        })
    });
    specifications.collect()
}

/// What there is to say.
fn said<const N: usize>(fields: [(&str, Value); N]) -> Map<String, Value> {
    let said = fields.into_iter().filter(|(_, value)| match value {
        Value::Null => false,
        Value::Array(list) => !list.is_empty(),
        _ => true,
    });
    said.map(|(name, value)| (name.to_owned(), value)).collect()
}
