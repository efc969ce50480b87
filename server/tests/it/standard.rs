//! The shipped catalogue goes into the standard's records and comes back as what it was.

use std::path::Path;

use exchange::{Kind, check};
use server::{Files, import, standard, store};

use crate::common::{NOW, fixture};

fn shipped() -> (Files, l10n::Library) {
    let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let library = import::languages(&Files::Folder(workspace.join("locales"))).unwrap();
    (Files::Folder(workspace.join("server/catalogue")), library)
}

#[tokio::test]
async fn what_is_published_is_what_the_packs_say() {
    let (packs, library) = shipped();
    let mut content = import::compile(&packs, &library).unwrap();
    content.holidays = standard::holidays(&content, NOW);
    assert!(content.holidays.len() > 30, "three years of them");
    for offer in &mut content.offers {
        offer.week = offer.opening_hours.as_deref().and_then(standard::week);
    }
    assert!(content.offers.iter().any(|offer| offer.week.is_some()));
    let store = store::in_memory().await.unwrap();
    let published = import::publish(&*store, &packs, &library, None, NOW).await.unwrap();
    for (one, other) in content.offers.iter().zip(&published.catalogue.content.offers) {
        assert_eq!(one, other);
    }
    assert_eq!(content, published.catalogue.content);
}

#[tokio::test]
async fn the_texts_are_those_of_the_translators() {
    let (packs, library) = shipped();
    let store = store::in_memory().await.unwrap();
    let published = import::publish(&*store, &packs, &library, None, NOW).await.unwrap();
    for tag in ["de", "en", "ar", "prs", "it"] {
        let theirs = library.localizer(tag);
        let texts = published.texts(tag).unwrap();
        let ours = l10n::Localizer::new(tag, l10n::Direction::Ltr, &[&texts.fluent]);
        for offer in &published.catalogue.content.offers {
            for part in ["", ".todo", ".bring"] {
                let id = format!("offer-{}{part}", offer.id);
                assert_eq!(ours.has(&id), theirs.has(&id), "{tag} {id}");
                assert_eq!(ours.text(&id), theirs.text(&id), "{tag} {id}");
            }
        }
        assert_eq!(ours.text("type-mbe.what"), theirs.text("type-mbe.what"));
    }
}

#[test]
fn every_record_is_what_the_standard_wants() {
    let (packs, library) = shipped();
    let (content, details) = import::compile_with_details(&packs, &library).unwrap();
    let records = standard::prepare(&content, &details, &library);
    assert!(records.iter().filter(|record| record.kind == Kind::Service).count() > 70);
    for record in &records {
        assert_eq!(check::check(record), [], "{}", serde_json::json!(record.fields));
        assert_eq!(check::unknown_fields(record), Vec::<String>::new(), "our profile says it");
    }
}

#[tokio::test]
async fn the_operator_names_who_keeps_what_nobody_keeps() {
    let packs = Files::Folder(fixture("packs"));
    let library = import::languages(&Files::Folder(fixture("locales"))).unwrap();
    let store = store::in_memory().await.unwrap();
    let mut versions = Vec::new();
    for keeper in [None, Some("amt@stadt.example"), Some("amt@stadt.example"), None] {
        let published = import::publish(&*store, &packs, &library, keeper, NOW).await.unwrap();
        let offers = &published.catalogue.content.offers;
        assert!(offers.iter().any(|offer| offer.owner.as_deref() == Some("katalog@stadt.example")));
        let others =
            |offer: &&catalogue::Offer| offer.owner.as_deref() != Some("katalog@stadt.example");
        let mut others =
            offers.iter().filter(others).map(|offer| offer.owner.as_deref()).peekable();
        assert!(others.peek().is_some() && others.all(|owner| owner == keeper));
        versions.push(published.catalogue.version);
    }
    assert_eq!(versions, [1, 2, 2, 3], "copies hear of another keeper");
}

#[test]
fn an_offers_own_point_goes_out_and_comes_in_and_what_is_none_does_not() {
    let packs = Files::Folder(fixture("packs"));
    let library = import::languages(&Files::Folder(fixture("locales"))).unwrap();
    let (mut content, details) = import::compile_with_details(&packs, &library).unwrap();
    let full = content.offers.iter_mut().find(|offer| offer.id == "full").unwrap();
    full.at = vec![49_235, -6_999];
    let records = standard::prepare(&content, &details, &library);
    let locations = records.iter().filter(|record| record.kind == Kind::Location);
    let told: Vec<_> = locations.filter(|record| record.fields.contains_key("latitude")).collect();
    assert_eq!(told.len(), 1, "the middle of a town is no offer's address");
    assert_eq!(
        (&told[0].fields["latitude"], &told[0].fields["longitude"]),
        (&49.235.into(), &(-6.999).into())
    );
    let vocabulary = standard::Vocabulary::new(&content.book, content.places.clone());
    let at = |latitude: serde_json::Value, longitude: f64| {
        let mut location = told[0].fields.clone();
        location.insert("latitude".to_owned(), latitude);
        location.insert("longitude".to_owned(), longitude.into());
        let there = (told[0].id, serde_json::Map::new(), Some(location));
        let service = serde_json::Map::new();
        let tongues = standard::Tongues::new(&library);
        let made = standard::service(told[0].id, &service, None, &[there], &vocabulary, &tongues);
        made.offers[0].at.clone()
    };
    assert_eq!(at(49.235.into(), -6.999), [49_235, -6_999]);
    assert_eq!(at(49.into(), 7.0), [49_000, 7_000]);
    let none: [i32; 0] = [];
    assert_eq!(at(100.into(), 7.0), none, "a latitude that the standard lets pass");
    assert_eq!(at(0.into(), 0.0), none, "what is filled in where nobody knows");
    assert_eq!(at("49".into(), 7.0), none);
}
