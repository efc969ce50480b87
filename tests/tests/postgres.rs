//! The PostgreSQL of the tests itself: databases that are fresh and apart, a server that stops, starts and leaves nothing.

use std::{net::TcpStream, process::ExitCode};

use anyhow::{Result, ensure};
use libtest_mimic::{Arguments, Completion, Trial};
use sqlx::{Connection, PgConnection};
use tests::postgres::{Postgres, cluster::Cluster, programs::Programs, trial};
use tokio::runtime::Runtime;

fn main() -> ExitCode {
    let trials = vec![
        trial("a_fresh_database_answers", a_fresh_database_answers),
        trial("databases_are_apart", databases_are_apart),
        trial("asynchronous_code_gets_a_database", asynchronous_code_gets_a_database),
        Trial::ignorable_test("a_server_comes_back_and_leaves_nothing", || {
            match Programs::find() {
                Ok(programs) => match a_server_comes_back_and_leaves_nothing(programs) {
                    Ok(()) => Ok(Completion::Completed),
                    Err(error) => Err(format!("{error:#}").into()),
                },
                Err(reason) => Ok(Completion::ignored_with(reason.to_string())),
            }
        })
        .with_kind("postgres"),
    ];
    let code = libtest_mimic::run(&Arguments::from_args(), trials).exit_code();
    Postgres::finish();
    code
}

fn a_fresh_database_answers(postgres: &Postgres) -> Result<()> {
    ensure!(number(&postgres.database()?, "SELECT 1")? == 1);
    let tables = "SELECT count(*) FROM information_schema.tables WHERE table_schema = 'public'";
    ensure!(number(&postgres.database()?, tables)? == 0);
    Ok(())
}

fn databases_are_apart(postgres: &Postgres) -> Result<()> {
    let (one, other) = (postgres.database()?, postgres.database()?);
    ensure!(one != other);
    change(&one, "CREATE TABLE offer (id bigint)")?;
    change(&other, "CREATE TABLE offer (id bigint)")?;
    change(&one, "INSERT INTO offer VALUES (1)")?;
    ensure!(number(&one, "SELECT count(*) FROM offer")? == 1);
    ensure!(number(&other, "SELECT count(*) FROM offer")? == 0);
    Ok(())
}

fn asynchronous_code_gets_a_database(postgres: &Postgres) -> Result<()> {
    let url = Runtime::new()?.block_on(async { postgres.database() })?;
    ensure!(number(&url, "SELECT 1")? == 1);
    Ok(())
}

fn a_server_comes_back_and_leaves_nothing(programs: Programs) -> Result<()> {
    let cluster = Cluster::start(programs)?;
    let (url, folder) = (cluster.url(), cluster.folder().to_owned());
    change(&url, "CREATE TABLE offer (id bigint)")?;
    change(&url, "INSERT INTO offer VALUES (7)")?;
    cluster.pause()?;
    ensure!(number(&url, "SELECT id FROM offer").is_err(), "it answers although it is stopped");
    cluster.resume()?;
    ensure!(number(&url, "SELECT id FROM offer")? == 7);
    let address = cluster.address();
    drop(cluster);
    ensure!(TcpStream::connect(address).is_err(), "it still listens");
    ensure!(!folder.exists(), "{} is left behind", folder.display());
    Ok(())
}

fn number(url: &str, question: &'static str) -> Result<i64> {
    Runtime::new()?.block_on(async {
        let mut connection = PgConnection::connect(url).await?;
        let number =
            sqlx::query_scalar(sqlx::AssertSqlSafe(format!("SELECT ({question})::bigint")));
        Ok(number.fetch_one(&mut connection).await?)
    })
}

fn change(url: &str, statement: &'static str) -> Result<()> {
    Runtime::new()?.block_on(async {
        let mut connection = PgConnection::connect(url).await?;
        sqlx::query(statement).execute(&mut connection).await?;
        Ok(connection.close().await?)
    })
}
