//! A clock that jumps: by a century, before 1970, to the ends of what a number can say. Copies are told the truth, or to fetch
//! everything.

use anyhow::{Context, Result, ensure};
use catalogue::Catalogue;
use engine::Day;
use exchange::{Kind, Record, check::instant, record::derived_id};
use serde_json::{Value, json};
use server::{
    Config,
    publish::{Incoming, Publication, publish},
    published::Published,
    store::Store,
};

use super::{
    Outcome, Rounds,
    world::{fill, open, run},
};
use crate::{
    http,
    many::{NOON, child},
    place::Place,
};

const CENTURY: i64 = 36_525 * 24 * 60 * 60;
/// What the clock says, one after the other.
const TIMES: [i64; 12] = [
    NOON,
    NOON + CENTURY,
    NOON,
    -1,
    NOON,
    -CENTURY,
    i64::MAX,
    NOON + 1,
    i64::MIN,
    0,
    NOON + 2 * CENTURY,
    NOON + 2,
];
/// When something is published, and which day it is on the pages.
type Clock = (fn() -> i64, fn() -> Day);
/// Clocks of servers, as wrong as dates of four digits can be.
const CLOCKS: [Clock; 3] = [
    (|| i64::MAX, || Day::from_ymd(9999, 12, 31)),
    (|| i64::MIN, || Day::from_ymd(1, 1, 1)),
    (|| -1, || Day(-1)),
];
const PAGES: [&str; 7] = [
    "/de/",
    "/de/offers",
    "/de/help",
    "/api/v1/catalogue",
    "/api/v1/texts/de",
    "/api/dataset.jsonld",
    "/hsds/services",
];

pub(super) fn jumps(place: &Place<'_>, _: Rounds) -> Result<Outcome> {
    let database = place.fresh()?;
    run(fill(&database))?;
    run(async {
        let store = open(&database).await?;
        copies(&*store).await?;
        Ok(store.close().await?)
    })?;
    if matches!(place, Place::Folder(_)) {
        for (now, today) in CLOCKS {
            let metrics = Some("127.0.0.1:0".to_owned());
            run(serving(Config { now, today, metrics, ..child::config(&place.fresh()?) }))?;
        }
    }
    Ok(Outcome::Held(TIMES.len()))
}

/// Each publication leaves a copy behind; all of them catch up after each.
async fn copies(store: &dyn Store) -> Result<()> {
    let mut server = whole(store).await?;
    let mut copies: Vec<Catalogue> = vec![server.catalogue.clone()];
    for (step, at) in TIMES.into_iter().enumerate() {
        let version = publish(store, &told(step, at)).await?.version;
        ensure!(version == Some(server.catalogue.version + 1), "each is a change: {at}");
        let now = whole(store).await?;
        let Catalogue { epoch, version, .. } = server.catalogue.clone();
        server = match store.view(Some((&epoch, version))).await? {
            Some(view) => server.advanced(view)?,
            None => now.clone(),
        };
        ensure!(server.catalogue == now.catalogue, "a server that goes on sees the same: {at}");
        for copy in &copies {
            let mut copy = copy.clone();
            // `Err`: it is told to fetch everything, which is right as well.
            if let Ok(delta) = now.delta(&epoch, copy.version) {
                ensure!(copy.apply(delta).is_ok() && copy == now.catalogue, "a wrong delta: {at}");
            }
        }
        ensure!(now.delta(&epoch, now.catalogue.version).is_ok(), "nothing new is always known");
        copies.push(now.catalogue);
        dates(store).await?;
    }
    Ok(())
}

async fn whole(store: &dyn Store) -> Result<Published> {
    Published::whole(store).await?.context("something is published")
}

/// All that a town says: each time one service goes, one comes, and who runs them has another name.
fn told(step: usize, at: i64) -> Publication {
    let carrier = derived_id("clock:organisation", "1").to_string();
    let record = |kind, id: &str, fields: Value| {
        let fields = fields.as_object().cloned().unwrap_or_default();
        Incoming::new(&Record { kind, id: id.parse().unwrap_or_default(), fields }, false)
    };
    let services = (step..step + 3).map(|number| {
        let id = derived_id("clock:service", &number.to_string()).to_string();
        let service = json!({"id": id, "name": format!("Angebot {number}"), "status": "active",
            "description": "Da.", "organization_id": carrier});
        record(Kind::Service, &id, service)
    });
    let name = format!("Träger, Fassung {step}");
    let organisation = json!({"id": carrier, "name": name, "description": "Ein Träger"});
    let organisation = record(Kind::Organization, &carrier, organisation);
    Publication {
        origin: "town".to_owned(),
        title: "Stadt".to_owned(),
        hash: Some(step.to_string()),
        incoming: services.chain([organisation]).collect(),
        at,
        ..Publication::default()
    }
}

/// When a service changed is a moment that can be read.
async fn dates(store: &dyn Store) -> Result<()> {
    let view = store.view(None).await?.context("a whole view is always there")?;
    for (_, id, json) in view.records.iter().filter(|(kind, _, _)| kind == "service") {
        let service: Value = serde_json::from_str(json.as_deref().context("it is there")?)?;
        let modified = service["last_modified"].as_str().unwrap_or_default();
        ensure!(instant(modified).is_some(), "{id} changed at `{modified}`");
    }
    Ok(())
}

/// A server whose clock is wrong from the beginning.
async fn serving(config: Config) -> Result<()> {
    let running = server::start(config).await?;
    let (address, metrics) = (running.address, running.metrics.context("it has metrics")?);
    let asked = tokio::task::spawn_blocking(move || {
        for page in PAGES {
            http::get(address, page, &[])?.ok()?;
        }
        http::get(metrics, "/metrics", &[])?.ok()?;
        anyhow::Ok(())
    });
    asked.await??;
    running.stop().await
}
