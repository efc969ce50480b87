//! How long a change takes until everybody serves it.

use std::{
    path::Path,
    sync::Arc,
    time::{Duration, Instant},
};

use anyhow::{Context, Result};
use server::{
    config::today,
    import,
    publish::publish,
    published::Published,
    replica::{Current, follow},
    site,
    store::{self, Store},
};

use super::{Figure, HOME, LARGE, SEED, fill, locales, median};
use crate::many::{
    change,
    child::{bundle, ms},
};

/// So many changes are timed.
const TIMES: usize = 5;
/// How often it is looked.
const LOOK: Duration = Duration::from_millis(1);
/// So long rest the servers between two changes: what they do behind the reader's back is no part of the next one.
const REST: Duration = Duration::from_secs(3);

/// Publishes changes of single offers among ten thousand, until two servers of the database hold each.
///
/// # Errors
/// If the database fails.
pub async fn publications(what: &str, database: &str) -> Result<Vec<Figure>> {
    fill(database, LARGE).await?;
    let desk = store::open(database, Path::new(HOME)).await?;
    let servers = [server(database).await?, server(database).await?];
    let (mut heard, mut written) = (Vec::new(), Vec::new());
    for time in 0..TIMES {
        tokio::time::sleep(REST).await;
        let change = change(time * 7, SEED, time)?;
        let started = Instant::now();
        let report = publish(&*desk, &change).await?;
        written.push(ms(started));
        let version = report.version.context("it is a change")?;
        let holds = |current: &Arc<Current>| current.site().published.catalogue.version >= version;
        while !servers.iter().all(|(_, current, _)| holds(current)) {
            tokio::time::sleep(LOOK).await;
        }
        heard.push(ms(started));
    }
    for (store, _, following) in servers {
        following.abort();
        // Closing waits for the connection on which it listens.
        let _ = following.await;
        store.close().await?;
    }
    desk.close().await?;
    Ok(vec![
        Figure::new(
            format!("one change of {LARGE}, two servers, {what}"),
            median(heard),
            "ms",
            500.0,
        ),
        Figure::new("  of these until it is stored", median(written), "ms", f64::INFINITY),
    ])
}

type Server = (Arc<dyn Store>, Arc<Current>, tokio::task::JoinHandle<()>);

/// A server's memory that follows a database.
async fn server(database: &str) -> Result<Server> {
    let store = store::open(database, Path::new(HOME)).await?;
    let published = Published::whole(&*store).await?.context("something is published")?;
    let site = site::prepare(
        published,
        import::languages(&locales())?,
        bundle(),
        today,
        &server::operator::Operator::default(),
        site::Packing::Small,
    )?;
    let current = Arc::new(Current::new(site));
    let following = tokio::spawn(follow(Arc::clone(&store), Arc::clone(&current)));
    Ok((store, current, following))
}
