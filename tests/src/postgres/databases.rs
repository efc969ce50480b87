//! Databases of tests on a server: created, dropped, and recognised when a killed program has left them.

use std::{
    future::Future,
    process, thread,
    time::{SystemTime, UNIX_EPOCH},
};

use anyhow::{Result, bail};
use sqlx::{AssertSqlSafe, ConnectOptions, Connection, postgres::PgConnectOptions};

/// What all of them are called by; when they were created comes next.
const PREFIX: &str = "wegkette_test_";
/// After so many seconds one is a leftover.
const LEFTOVER: u64 = 24 * 60 * 60;

/// Creates one from a template, the program's nth, and says its name.
pub(super) fn create(server: &PgConnectOptions, count: u32, template: &str) -> Result<String> {
    let name = format!("{PREFIX}{}_{}_{count}", now(), process::id());
    execute(server, vec![format!("CREATE DATABASE {name} TEMPLATE {template}")])?;
    Ok(name)
}

/// Drops these, even if somebody is still connected, as after a failed test.
pub(super) fn drop_all(server: &PgConnectOptions, names: &[String]) -> Result<()> {
    let dropped = |name: &String| format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)");
    execute(server, names.iter().map(dropped).collect())
}

/// Drops those that were created more than a day ago.
pub(super) fn drop_leftovers(server: &PgConnectOptions) -> Result<()> {
    let mut names: Vec<String> = blocking(async {
        let mut connection = server.connect().await?;
        let names = sqlx::query_scalar("SELECT datname::text FROM pg_database");
        let names = names.fetch_all(&mut connection).await?;
        connection.close().await?;
        Ok(names)
    })?;
    let oldest = now().saturating_sub(LEFTOVER);
    names.retain(|name| created_at(name).is_some_and(|at| at < oldest));
    drop_all(server, &names)
}

/// Each statement stands alone: a database is not created inside a transaction.
fn execute(server: &PgConnectOptions, statements: Vec<String>) -> Result<()> {
    blocking(async {
        let mut connection = server.connect().await?;
        for statement in statements {
            sqlx::query(AssertSqlSafe(statement)).execute(&mut connection).await?;
        }
        Ok(connection.close().await?)
    })
}

fn created_at(name: &str) -> Option<u64> {
    name.strip_prefix(PREFIX)?.split('_').next()?.parse().ok()
}

fn now() -> u64 {
    SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs())
}

/// Waits in a thread of its own, so that asynchronous tests may call it, too.
fn blocking<T: Send>(work: impl Future<Output = Result<T>> + Send) -> Result<T> {
    thread::scope(|scope| {
        let waiting = scope.spawn(|| {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
            runtime.block_on(work)
        });
        waiting.join().unwrap_or_else(|_| bail!("the connection to PostgreSQL panicked"))
    })
}

#[cfg(test)]
mod tests {
    use super::created_at;

    #[test]
    fn a_database_says_when_it_was_created() {
        assert_eq!(created_at("wegkette_test_1795000000_12_0"), Some(1_795_000_000));
        assert_eq!(created_at("wegkette"), None);
        assert_eq!(created_at("wegkette_test_of_mine"), None);
    }
}
