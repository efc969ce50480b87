//! What a store and a publication promise.

use anyhow::{Context, Result, ensure};
use exchange::{Kind, Record};
use serde_json::json;
use server::{
    publish::{Became, Incoming, Publication, publish},
    store,
};
use tokio::runtime::Runtime;

use crate::world::{NOON, Place, id, import, offer, open, organisation, packs, published, record};

fn run<T>(future: impl Future<Output = Result<T>>) -> Result<T> {
    Runtime::new()?.block_on(future)
}

pub(crate) fn published_and_back(place: &Place<'_>) -> Result<()> {
    let address = place.fresh()?;
    let other = place.fresh()?;
    run(async {
        let store = open(&address).await?;
        store.ping().await?;
        ensure!(store.head().await?.1 == 0, "nothing yet");
        let report = publish(&*store, &packs(&[(2, 0), (1, 1)], &["ar", "de"])).await?;
        ensure!(report.version == Some(1) && report.count(Became::Created) > 0);
        let first = published(&*store).await?;
        let offers: Vec<&str> =
            first.catalogue.content.offers.iter().map(|offer| &*offer.id).collect();
        ensure!(offers == ["angebot-1", "angebot-2"], "in the order of their ids: {offers:?}");
        ensure!(first.catalogue.content.places.len() == 1);
        let arabic = first.texts("ar").context("a language")?;
        ensure!(arabic.fluent.starts_with("offer-angebot-1 = 1 1\n"), "{}", arabic.fluent);
        ensure!(arabic.fluent.contains("### lang: de\noffer-angebot-2 ="), "borrowed, and says so");

        let report = publish(&*store, &packs(&[(1, 1), (3, 0)], &["ar", "de"])).await?;
        ensure!((report.count(Became::Removed), report.count(Became::Created)) == (1, 1));
        store.close().await?;
        let second = published(&*open(&address).await?).await?;
        let offers: Vec<&str> =
            second.catalogue.content.offers.iter().map(|offer| &*offer.id).collect();
        ensure!((second.catalogue.version, &offers[..]) == (2, &["angebot-1", "angebot-3"][..]));
        ensure!(second.catalogue.epoch == first.catalogue.epoch, "epoch and version survive");
        let elsewhere = open(&other).await?.head().await?;
        ensure!(elsewhere.0 != first.catalogue.epoch, "another database is another history");
        Ok(())
    })
}

pub(crate) fn the_same_twice(place: &Place<'_>) -> Result<()> {
    let address = place.fresh()?;
    run(async {
        let store = open(&address).await?;
        publish(&*store, &packs(&[(1, 0)], &["de"])).await?;
        let again = publish(&*store, &packs(&[(1, 0)], &["de"])).await?;
        ensure!(
            again.version.is_none() && again.fates.is_empty(),
            "the same hash is not looked at"
        );
        let again = publish(&*store, &import(&offer(1, 0))).await?;
        ensure!(again.version.is_none() && again.count(Became::Unchanged) == 1, "{again:?}");
        ensure!(store.head().await?.1 == 1, "no version for nothing");
        Ok(())
    })
}

pub(crate) fn not_committed(place: &Place<'_>) -> Result<()> {
    let address = place.fresh()?;
    run(async {
        let store = open(&address).await?;
        publish(&*store, &packs(&[(1, 0)], &["de"])).await?;
        let before = store.view(None).await?;
        let mut transaction = store.begin().await?;
        transaction.origin("town", Some("hash"), NOON).await?;
        ensure!(transaction.hash("town").await?.as_deref() == Some("hash"));
        drop(transaction);
        ensure!(store.view(None).await? == before);
        let mut transaction = store.begin().await?;
        ensure!(transaction.version() == 2, "its number is given to the next one");
        ensure!(transaction.hash("town").await?.is_none());
        Ok(())
    })
}

pub(crate) fn two_publishers(place: &Place<'_>) -> Result<()> {
    let address = place.fresh()?;
    run(async {
        // Opening at once, too: both bring the schema up to date.
        let (one, two) = tokio::join!(open(&address), open(&address));
        let (one, two) = (one?, two?);
        publish(&*one, &packs(&[], &["de"])).await?;
        let (a, b) = (import(&offer(1, 0)), import(&offer(2, 0)));
        let (first, second) = tokio::join!(publish(&*one, &a), publish(&*two, &b));
        let mut versions = [first?.version, second?.version];
        versions.sort_unstable();
        ensure!(versions == [Some(2), Some(3)], "{versions:?}");
        ensure!(published(&*one).await?.catalogue.content.offers.len() == 2);
        Ok(())
    })
}

pub(crate) fn packs_yield(place: &Place<'_>) -> Result<()> {
    let address = place.fresh()?;
    run(async {
        let store = open(&address).await?;
        publish(&*store, &packs(&[(1, 0), (2, 0)], &["de"])).await?;
        publish(&*store, &import(&offer(1, 3))).await?;
        let report = publish(&*store, &packs(&[(1, 1), (2, 1)], &["de"])).await?;
        ensure!(report.count(Became::Kept) == 1, "{report:?}");
        let names = |published: &server::published::Published| -> Vec<String> {
            published.catalogue.content.offers.iter().map(|offer| offer.name.clone()).collect()
        };
        let now = published(&*store).await?;
        ensure!(
            names(&now)[0] == "Angebot 1, Fassung 3",
            "what the town wrote stays: {:?}",
            names(&now)
        );
        publish(&*store, &packs(&[], &["de"])).await?;
        let now = published(&*store).await?;
        ensure!(names(&now) == ["Angebot 1, Fassung 3"], "the packs remove their own alone");
        Ok(())
    })
}

pub(crate) fn part_and_whole(place: &Place<'_>) -> Result<()> {
    let address = place.fresh()?;
    run(async {
        let store = open(&address).await?;
        publish(&*store, &packs(&[(1, 0)], &["de"])).await?;
        let told = organisation(1, 0);
        let part = json!({"id": told.id.to_string(), "name": told.fields["name"], "email": "a@example.org"});
        let mut publication = import(&[]);
        publication.incoming.push(Incoming::new(&record(Kind::Organization, part.clone()), true));
        publish(&*store, &publication).await?;
        let kept = store.history("organization", &told.id.to_string()).await?;
        let last = kept.last().and_then(|revision| revision.json.clone()).context("there")?;
        ensure!(last.contains("a@example.org") && last.contains("\"welfare\""), "{last}");
        publish(&*store, &import(&[record(Kind::Organization, part)])).await?;
        let kept = store.history("organization", &told.id.to_string()).await?;
        let last = kept.last().and_then(|revision| revision.json.clone()).context("there")?;
        ensure!(!last.contains("\"welfare\""), "told by itself it replaces: {last}");
        Ok(())
    })
}

pub(crate) fn every_change(place: &Place<'_>) -> Result<()> {
    let address = place.fresh()?;
    run(async {
        let store = open(&address).await?;
        publish(&*store, &packs(&[(1, 0)], &["de"])).await?;
        publish(&*store, &import(&offer(1, 2))).await?;
        let mut gone = packs(&[], &["de"]);
        gone.origin = "town".into();
        gone.incoming.clear();
        gone.at = NOON + 60;
        publish(&*store, &gone).await?;
        let history = store.history("service", &id(1)).await?;
        let told: Vec<_> = history
            .iter()
            .map(|one| (one.version, &*one.origin, one.at - NOON, one.json.is_some()))
            .collect();
        ensure!(
            told == [(1, "packs", 0, true), (2, "town", 0, true), (3, "town", 60, false)],
            "{told:?}"
        );
        Ok(())
    })
}

pub(crate) fn dry_run(place: &Place<'_>) -> Result<()> {
    let address = place.fresh()?;
    run(async {
        let store = open(&address).await?;
        publish(&*store, &packs(&[(1, 0)], &["de"])).await?;
        let before = store.view(None).await?;
        let mut publication = import(&offer(1, 1));
        publication.dry = true;
        let report = publish(&*store, &publication).await?;
        ensure!(report.version.is_none() && report.count(Became::Updated) == 1, "{report:?}");
        ensure!(store.view(None).await? == before);
        Ok(())
    })
}

pub(crate) fn one_address(place: &Place<'_>) -> Result<()> {
    let address = place.fresh()?;
    run(async {
        let store = open(&address).await?;
        publish(&*store, &packs(&[(1, 0)], &["de"])).await?;
        let before = store.view(None).await?;
        let mut records = offer(2, 0);
        records[0].fields.insert("slug".into(), "angebot-1".into());
        let refused = publish(&*store, &import(&records)).await;
        let error = refused.err().context("it is refused")?.to_string();
        ensure!(error.contains("`angebot-1`") && error.contains(&id(2)), "{error}");
        ensure!(store.view(None).await? == before, "and nothing is taken");
        Ok(())
    })
}

pub(crate) fn one_code(place: &Place<'_>) -> Result<()> {
    // Found by trying: links would name both by 6d9da32ff9.
    const ALIKE: [&str; 2] = ["door-322497", "door-1242298"];
    let named = |number: u32, slug: &str| {
        let mut records = offer(number, 0);
        records[0].fields.insert("slug".into(), slug.into());
        records
    };
    let address = place.fresh()?;
    run(async {
        let store = open(&address).await?;
        publish(&*store, &packs(&[(1, 0)], &["de"])).await?;
        let both = [named(2, ALIKE[0]), named(3, ALIKE[1])].concat();
        let refused = publish(&*store, &import(&both)).await;
        let error = refused.err().context("two at once are refused")?.to_string();
        ensure!(ALIKE.iter().all(|id| error.contains(&format!("`{id}`"))), "{error}");

        publish(&*store, &import(&both[..both.len() / 2])).await?;
        let before = store.view(None).await?;
        let refused = publish(&*store, &import(&named(3, ALIKE[1]))).await;
        let error = refused.err().context("a later one is refused")?.to_string();
        ensure!(error.contains(&id(2)) && error.contains(&format!("offer {}", id(3))), "{error}");
        ensure!(store.view(None).await? == before, "and nothing is taken");
        // Who has a code may change, and give it away.
        publish(&*store, &import(&named(2, "another"))).await?;
        publish(&*store, &import(&named(3, ALIKE[1]))).await?;
        Ok(())
    })
}

pub(crate) fn one_location(place: &Place<'_>) -> Result<()> {
    let address = place.fresh()?;
    run(async {
        let store = open(&address).await?;
        publish(&*store, &packs(&[(1, 1), (2, 0)], &["de"])).await?;
        let mut moved = offer(1, 1).remove(1);
        moved.fields["addresses"][0]["address_1"] = "Neue Straße 2".into();
        let report = publish(&*store, &import(&[moved])).await?;
        let now = published(&*store).await?;
        let street = now.catalogue.content.offer("angebot-1").and_then(|one| one.street.clone());
        ensure!(street.as_deref() == Some("Neue Straße 2"), "{street:?} {report:?}");
        let delta = now.delta(&now.catalogue.epoch, 1).map_err(|_| anyhow::anyhow!("known"))?;
        ensure!(delta.upserts.offers.len() == 1, "nobody else has moved");
        Ok(())
    })
}

pub(crate) fn when_changed(place: &Place<'_>) -> Result<()> {
    const DAY: i64 = 24 * 60 * 60;
    let address = place.fresh()?;
    run(async {
        let store = open(&address).await?;
        publish(&*store, &packs(&[(1, 1), (2, 0)], &["de"])).await?;
        let modified = async |number: u32| {
            let id = id(number).parse()?;
            let graph = published(&*store).await?.graph;
            let facts = graph
                .read()
                .ok()
                .and_then(|graph| graph.facts(Kind::Service, &id).map(|facts| facts.modified));
            facts.flatten().context("it is known when it changed")
        };
        let before = (modified(1).await?, modified(2).await?);
        let mut moved = offer(1, 1).remove(1);
        moved.fields["addresses"][0]["address_1"] = "Neue Straße 2".into();
        let later = |records: &[Record]| Publication { at: NOON + DAY, ..import(records) };
        publish(&*store, &later(&[moved])).await?;
        ensure!(modified(1).await? == (NOON + DAY) * 1000, "where it is changed");
        ensure!(modified(2).await? == before.1, "nothing changed there");
        let report = publish(&*store, &later(&offer(1, 1)[..1])).await?;
        ensure!(report.version.is_none(), "its author knows an older date only: {report:?}");
        publish(&*store, &Publication { at: NOON + 2 * DAY, ..import(&[organisation(2, 1)]) })
            .await?;
        ensure!(modified(2).await? == (NOON + 2 * DAY) * 1000, "who runs it changed");
        Ok(())
    })
}

pub(crate) fn too_long_ago(place: &Place<'_>) -> Result<()> {
    const YEARS: i64 = 2 * 365 * 24 * 60 * 60;
    let address = place.fresh()?;
    run(async {
        let store = open(&address).await?;
        publish(&*store, &packs(&[(1, 0), (2, 0)], &["de"])).await?;
        publish(&*store, &packs(&[(1, 0)], &["de"])).await?;
        let mut later = import(&offer(3, 0));
        later.at = NOON + YEARS;
        publish(&*store, &later).await?;
        let now = published(&*store).await?;
        let epoch = now.catalogue.epoch.clone();
        for (since, told) in [(0, false), (1, false), (2, true), (3, true), (4, false)] {
            ensure!(now.delta(&epoch, since).is_ok() == told, "{since}");
            ensure!(store.view(Some((&epoch, since))).await?.is_some() == told, "{since}");
        }
        ensure!(store.view(Some(("other", 3))).await?.is_none(), "another history");
        Ok(())
    })
}

pub(crate) fn unknown_databases() -> Result<()> {
    run(async {
        for address in ["mysql://host/db", "a.sqlite", "sqlite://", ""] {
            let error = store::open(address, std::path::Path::new(".")).await.err();
            let error = error.context("it is refused")?.to_string();
            ensure!(error.contains("expected sqlite://PATH or postgres://"), "{error}");
        }
        let secret = "postgres://me:geheim@127.0.0.1:1/db";
        let error = store::open(secret, std::path::Path::new(".")).await.err();
        let error = error.context("nobody is there")?.to_string();
        ensure!(error.contains("127.0.0.1/db") && !error.contains("geheim"), "{error}");
        Ok(())
    })
}
