//! `apply(delta(a, b), a) == b` for random histories: copies that were away for one version or for many, a server that goes on
//! from what it has, a restore, a copy from the future.

use anyhow::{Context, Result, anyhow, ensure};
use catalogue::{Catalogue, MustRefetch, Texts};
use proptest::{
    collection::vec,
    prelude::*,
    test_runner::{Config, TestCaseError, TestRunner},
};
use server::{publish::publish, published::Published, site::phone, store::Store};
use tokio::runtime::Runtime;

use crate::{
    backup::restored,
    world::{Place, import, offer, open, organisation, packs, published},
};

const LANGUAGES: [&[&str]; 2] = [&["ar", "de"], &["ar", "de", "uk"]];

/// Something that happens to a catalogue.
#[derive(Clone, Debug)]
enum Step {
    /// The packs are imported: these offers in these variants, in few or more languages.
    Packs(Vec<(u32, u32)>, bool),
    /// Somebody writes offers and their carriers.
    Import(Vec<(u32, u32)>),
    /// The database is restored.
    Restore,
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let offers = || vec((0_u32..6, 0_u32..8), 0..5);
    let step = prop_oneof![
        4 => (offers(), any::<bool>()).prop_map(|(offers, more)| Step::Packs(offers, more)),
        4 => offers().prop_map(Step::Import),
        1 => Just(Step::Restore),
    ];
    vec(step, 1..8)
}

/// A copy of a client: the catalogue and a language's texts.
#[derive(Clone)]
struct Copy {
    catalogue: Catalogue,
    texts: Texts,
    phone: Catalogue,
}

impl Copy {
    fn of(published: &Published) -> Result<Self> {
        let texts = published.texts("ar").context("a language")?;
        let phone = phone::part(&published.catalogue, true);
        Ok(Self { catalogue: published.catalogue.clone(), texts, phone })
    }

    fn catch_up(&mut self, published: &Published) -> Result<(), MustRefetch> {
        let Catalogue { epoch, version, .. } = self.catalogue.clone();
        let delta = published.delta(&epoch, version)?;
        let texts = published.texts_delta("ar", &epoch, version).ok_or(MustRefetch)??;
        self.catalogue.apply(delta)?;
        self.texts.apply(texts)
    }
}

pub(crate) fn histories(place: &Place<'_>) -> Result<()> {
    let cases = if matches!(place, Place::Folder(_)) { 24 } else { 10 };
    let config = Config { failure_persistence: None, ..Config::with_cases(cases) };
    let told = TestRunner::new(config).run(&steps(), |steps| {
        let address = place.fresh().map_err(failed)?;
        let history = async { live(&*open(&address).await?, &steps).await };
        Runtime::new()?.block_on(history).map_err(failed)
    });
    told.map_err(|error| anyhow!("{error}"))
}

fn failed(error: anyhow::Error) -> TestCaseError {
    TestCaseError::fail(format!("{error:#}"))
}

/// Each step leaves a copy behind; after each step all of them catch up, and are what is published.
async fn live(store: &dyn Store, steps: &[Step]) -> Result<()> {
    publish(store, &packs(&[(0, 0)], LANGUAGES[0])).await?;
    let mut server = published(store).await?;
    let mut copies = vec![Copy::of(&server)?];
    for step in steps {
        let epoch = server.catalogue.epoch.clone();
        match step {
            Step::Packs(offers, more) => {
                let mut offers = offers.clone();
                offers.sort_unstable();
                offers.dedup_by_key(|(id, _)| *id);
                publish(store, &packs(&offers, LANGUAGES[usize::from(*more)])).await?;
            }
            Step::Import(offers) => {
                let records: Vec<_> = offers
                    .iter()
                    .flat_map(|(id, variant)| {
                        let mut records = offer(*id, *variant);
                        records.push(organisation(*id, *variant));
                        records
                    })
                    .collect();
                let mut publication = import(&records);
                let mut seen = std::collections::BTreeSet::new();
                publication.incoming.retain(|one| seen.insert((one.kind.clone(), one.id.clone())));
                publish(store, &publication).await?;
            }
            Step::Restore => restored(store).await?,
        }
        let whole = published(store).await?;
        let now = Copy::of(&whole)?;
        match store.view(Some((&epoch, server.catalogue.version))).await? {
            Some(view) => {
                server = server.advanced(view)?;
                ensure!(server.catalogue == whole.catalogue, "a server that goes on sees the same");
                ensure!(server.texts("ar") == whole.texts("ar"));
            }
            None => {
                ensure!(matches!(step, Step::Restore), "only a restore is a new history");
                server = whole.clone();
            }
        }
        for copy in &copies {
            let mut copy = copy.clone();
            if copy.catalogue.epoch == now.catalogue.epoch {
                copy.catch_up(&server).map_err(|_| anyhow!("it can be told"))?;
                ensure!(copy.catalogue == now.catalogue, "{:?}", copy.catalogue.content.offers);
                ensure!(copy.texts == now.texts, "{}\n{}", copy.texts.fluent, now.texts.fluent);
                follow(copy.phone, &server)?;
                let future = server.delta(&now.catalogue.epoch, now.catalogue.version + 1);
                ensure!(future == Err(MustRefetch), "nobody knows the future");
            } else {
                let kept = copy.catalogue.clone();
                ensure!(copy.catch_up(&server) == Err(MustRefetch), "of another history");
                ensure!(copy.catalogue == kept, "and stays what it is");
            }
        }
        copies.push(now);
    }
    Ok(())
}

/// What a phone keeps shows the same as what it would fetch whole. Who runs nothing any more may stay with it, unseen.
fn follow(copy: Catalogue, server: &Published) -> Result<()> {
    let told = phone::changes(server, "ar", copy.version).map_err(|_| anyhow!("it can be told"))?;
    let copy = copy.follow(told).map_err(|_| anyhow!("it arrives where it was led"))?;
    let whole = phone::part(&server.catalogue, true);
    ensure!(copy.content.offers == whole.content.offers);
    ensure!(copy.content.places == whole.content.places && copy.content.book == whole.content.book);
    for offer in &whole.content.offers {
        let carrier = |of: &Catalogue| of.content.organisation(&offer.organisation).cloned();
        ensure!(carrier(&copy) == carrier(&whole), "who runs {}", offer.id);
    }
    Ok(())
}

/// Five thousand offers, one changes: what a client loads of it, compressed, catalogue and texts together.
pub(crate) fn small_delta() -> Result<()> {
    const MOST: usize = 2048;
    let folder = tempfile::tempdir()?;
    let address = Place::Folder(folder.path()).fresh()?;
    Runtime::new()?.block_on(async {
        let store = open(&address).await?;
        let offers: Vec<(u32, u32)> = (0..5000).map(|number| (number, 1)).collect();
        publish(&*store, &packs(&offers, LANGUAGES[0])).await?;
        publish(&*store, &import(&offer(77, 2)[..1])).await?;
        let now = published(&*store).await?;
        let epoch = &now.catalogue.epoch;
        let delta = now.delta(epoch, 1).map_err(|_| anyhow!("known"))?;
        let texts = now.texts_delta("ar", epoch, 1).context("a language")?;
        let texts = texts.map_err(|_| anyhow!("known"))?;
        ensure!((delta.upserts.offers.len(), texts.removed.len()) == (1, 0), "{delta:?}");
        let bytes = [serde_json::to_vec(&delta)?, serde_json::to_vec(&texts)?];
        let sum: usize = bytes.iter().map(Vec::len).sum();
        ensure!(sum <= MOST, "{sum} bytes before they are compressed");
        Ok(())
    })
}
