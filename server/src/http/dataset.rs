//! The catalogue as a dataset in others' catalogues: one record after DCAT-AP.de. It names what is known: no contributor's id of
//! GovData, since nobody has been given one.

use std::sync::Arc;

use axum::{extract::State, http::HeaderMap, response::Response};
use serde_json::json;

use super::{
    openapi::Unchanged,
    origin,
    reply::{Keep, reply},
};
use crate::{packed::Packed, site::Site};

const LICENCE: &str = "https://opensource.org/license/mit";

/// The record.
#[utoipa::path(get, path = "/api/dataset.jsonld", tag = "Operation", responses(
    (status = 200, description = "DCAT-AP.de as JSON-LD", body = Object, content_type = "application/ld+json"),
    Unchanged,
))]
pub(super) async fn record(State(site): State<Arc<Site>>, headers: HeaderMap) -> Response {
    let base = origin::of(&headers);
    let catalogue = &site.published.catalogue;
    let places: Vec<&str> =
        catalogue.content.places.iter().map(|place| place.name.as_str()).collect();
    let languages: Vec<&str> = site.front.library.languages().iter().map(|one| &*one.tag).collect();
    let distribution = |path: &str, title: &str, media: &str| {
        json!({
            "@id": format!("{base}{path}"),
            "@type": "dcat:Distribution",
            "dct:title": title,
            "dcat:accessURL": {"@id": format!("{base}{path}")},
            "dcat:mediaType": {"@id": format!("https://www.iana.org/assignments/media-types/{media}")},
            "dct:license": {"@id": LICENCE},
        })
    };
    let record = json!({
        "@context": {
            "dcat": "http://www.w3.org/ns/dcat#",
            "dct": "http://purl.org/dc/terms/",
            "foaf": "http://xmlns.com/foaf/0.1/",
        },
        "@id": format!("{base}/api/dataset.jsonld"),
        "@type": "dcat:Dataset",
        "dct:title": {"@value": "Wegkette: Angebote für Menschen, die neu in Deutschland sind", "@language": "de"},
        "dct:description": {
            "@value": "Wer bietet was an, wo, für wen, in welcher Phase der Prozesskette beruflicher Integration; mit Quelle und Datum.",
            "@language": "de",
        },
        "dct:identifier": catalogue.epoch,
        "dcat:version": catalogue.version.to_string(),
        "dct:publisher": {"@type": "foaf:Agent", "foaf:name": "The Wegkette authors"},
        "dct:language": languages,
        "dct:spatial": places,
        "dcat:theme": [{"@id": "http://publications.europa.eu/resource/authority/data-theme/SOCI"}],
        "dcat:distribution": [
            distribution("/hsds/services?format=ndjson&full=true", "HSDS 3.1, ein Angebot je Zeile", "application/x-ndjson"),
            distribution("/api/v1/catalogue", "Der Katalog, wie ihn die App liest", "application/json"),
        ],
    });
    reply(&Packed::fast("application/ld+json", record.to_string()), &headers, Keep::Ask)
}
