//! A backup restores everything, into either database, as another history; and whatever is no whole backup touches nothing.

use std::{fs, path::Path};

use anyhow::{Context, Result, bail, ensure};
use server::{
    backup,
    publish::publish,
    store::{self, Kept, Store},
};
use tokio::runtime::Runtime;

use crate::world::{NOON, Place, import, offer, open, packs, published};

/// Everything a store holds, the name of its history aside.
pub(crate) async fn everything(store: &dyn Store) -> Result<Vec<Kept>> {
    let mut rows = Vec::new();
    let mut take = |mut row| {
        if let Kept::Meta(head) = &mut row {
            head.epoch.clear();
        }
        rows.push(row);
        Ok(())
    };
    store.dump(&mut take).await?;
    Ok(rows)
}

/// Backs a store up and restores it.
pub(crate) async fn restored(store: &dyn Store) -> Result<()> {
    let folder = tempfile::tempdir()?;
    let file = folder.path().join("backup");
    backup::write(store, &file).await?;
    backup::restore(store, &file).await?;
    Ok(())
}

/// A history with offers that were changed and removed.
async fn story(store: &dyn Store) -> Result<()> {
    publish(store, &packs(&[(1, 0), (2, 1), (3, 2)], &["ar", "de"])).await?;
    publish(store, &import(&offer(4, 5))).await?;
    publish(store, &import(&offer(1, 3))).await?;
    publish(store, &packs(&[(1, 0), (2, 4)], &["ar", "de"])).await?;
    Ok(())
}

/// With a database that has a history, and the name of a file.
fn with_story(
    place: &Place<'_>,
    test: impl AsyncFnOnce(&dyn Store, &Path) -> Result<()>,
) -> Result<()> {
    let address = place.fresh()?;
    let folder = tempfile::tempdir()?;
    Runtime::new()?.block_on(async {
        let store = open(&address).await?;
        story(&*store).await?;
        test(&*store, &folder.path().join("backup")).await
    })
}

pub(crate) fn comes_back(place: &Place<'_>) -> Result<()> {
    with_story(place, async |store, file| {
        let (before, rows) = (published(store).await?, everything(store).await?);
        let done = backup::write(store, file).await?;
        ensure!(done.version == 4 && done.rows == rows.len() as u64, "{done:?}");
        ensure!(done.epoch == before.catalogue.epoch);
        publish(store, &import(&offer(9, 1))).await?;
        let lost = store.head().await?;
        let done = backup::restore(store, file).await?;
        ensure!(everything(store).await? == rows, "everything is back");
        let after = published(store).await?;
        ensure!(after.catalogue.content == before.catalogue.content);
        ensure!(done.epoch == after.catalogue.epoch && done.epoch != before.catalogue.epoch);
        // A copy that saw version 5 of the old history must not take the next version 5 for it.
        ensure!(store.view(Some((&lost.0, 4))).await?.is_none(), "the old history is gone");
        publish(store, &import(&offer(9, 2))).await?;
        ensure!(after.advanced(store.view(Some((&done.epoch, 4))).await?.context("told")?).is_ok());
        ensure!(store.head().await?.1 == 5, "it goes on");
        // What the packs said last is remembered: a server that starts publishes nothing.
        let again = publish(store, &packs(&[(1, 0), (2, 4)], &["ar", "de"])).await?;
        ensure!(again.version.is_none(), "{again:?}");
        Ok(())
    })
}

/// From SQLite into here: the move to another database.
pub(crate) fn moves(place: &Place<'_>) -> Result<()> {
    with_story(place, async |to, file| {
        let from = store::in_memory().await?;
        publish(&*from, &packs(&[(7, 1), (8, 2)], &["ar", "de"])).await?;
        publish(&*from, &import(&offer(8, 3))).await?;
        backup::write(&*from, file).await?;
        backup::restore(to, file).await?;
        ensure!(everything(&*from).await? == everything(to).await?);
        backup::write(to, file).await?;
        backup::restore(&*from, file).await?;
        ensure!(everything(&*from).await? == everything(to).await?, "and back");
        Ok(())
    })
}

pub(crate) fn refuses(place: &Place<'_>) -> Result<()> {
    with_story(place, async |store, file| {
        backup::write(store, file).await?;
        let (head, rows) = (store.head().await?, everything(store).await?);
        let whole = fs::read(file)?;
        let text = unpacked(&whole)?;
        let lines: Vec<&str> = text.lines().collect();
        let mut bad: Vec<(String, Vec<u8>)> = vec![
            ("empty".into(), Vec::new()),
            ("text".into(), b"not a backup\n".to_vec()),
            ("SQLite".into(), b"SQLite format 3\0".repeat(100)),
            ("another gzip".into(), packed("{\"a\": 1}\n")?),
            ("a newer format".into(), packed(&text.replacen(":1,", ":2,", 1))?),
            ("a row missing".into(), packed(&without(&lines, 3))?),
            ("no end".into(), packed(&without(&lines, lines.len() - 1))?),
            ("something behind".into(), [&*whole, &packed("{}\n")?].concat()),
            ("a changed row".into(), packed(&text.replacen("Fassung", "Passung", 1))?),
            ("a line without end".into(), packed(&"x".repeat(1 << 20))?),
        ];
        for cut in 1..20 {
            bad.push((format!("cut {cut}"), whole[..whole.len() * cut / 20].to_vec()));
            let mut flipped = whole.clone();
            flipped[whole.len() * cut / 20] ^= 1 << (cut % 8);
            bad.push((format!("flipped {cut}"), flipped));
        }
        for (what, bytes) in bad {
            fs::write(file, bytes)?;
            match backup::restore(store, file).await {
                Err(backup::Error::Refused { .. }) => {}
                other => bail!("{what}: {other:?}"),
            }
            ensure!(store.head().await? == head, "{what}");
        }
        ensure!(everything(store).await? == rows, "nothing was touched");
        let missing = backup::restore(store, Path::new("/nowhere/backup")).await;
        ensure!(matches!(missing, Err(backup::Error::File { .. })), "{missing:?}");
        Ok(())
    })
}

/// Somebody publishes all the time; each backup is of one moment.
pub(crate) fn consistent(place: &Place<'_>) -> Result<()> {
    const TIMES: u32 = 12;
    let address = place.fresh()?;
    let folder = tempfile::tempdir()?;
    Runtime::new()?.block_on(async {
        let (store, desk) = (open(&address).await?, open(&address).await?);
        publish(&*desk, &packs(&[(1, 0)], &["de"])).await?;
        let publishing = tokio::spawn(async move {
            for variant in 0..TIMES {
                // Each publication changes both: a mix would show them apart.
                let both = [offer(1, 2 * variant + 1), offer(2, 2 * variant + 1)].concat();
                publish(&*desk, &server::publish::Publication { at: NOON, ..import(&both) })
                    .await?;
            }
            anyhow::Ok(())
        });
        let mut number = 0;
        while !publishing.is_finished() || number == 0 {
            number += 1;
            let file = folder.path().join(number.to_string());
            let version = backup::write(&*store, &file).await?.version;
            let copy = store::in_memory().await?;
            backup::restore(&*copy, &file).await?;
            let rows = everything(&*copy).await?;
            let of = |wanted: &str| {
                let names = rows.iter().filter_map(|row| match row {
                    Kept::Record(row) if row.kind == "service" && row.json.contains(wanted) => {
                        Some(row.version)
                    }
                    _ => None,
                });
                names.max()
            };
            let (one, other) = (of("Angebot 1,"), of("Angebot 2,"));
            ensure!(version == 1 || one == other, "{version}: {one:?} and {other:?}");
        }
        publishing.await??;
        Ok(())
    })
}

fn without(lines: &[&str], at: usize) -> String {
    let mut lines = lines.to_vec();
    lines.remove(at);
    lines.join("\n") + "\n"
}

fn packed(text: &str) -> Result<Vec<u8>> {
    use std::io::Write;
    let mut packing = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    packing.write_all(text.as_bytes())?;
    Ok(packing.finish()?)
}

fn unpacked(bytes: &[u8]) -> Result<String> {
    Ok(std::io::read_to_string(flate2::read::GzDecoder::new(bytes))?)
}
