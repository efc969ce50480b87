//! What both databases do with the same statements for backups: all rows out, all rows in. A macro for the reason that
//! [`super::shared`] gives.

/// Makes the functions for a driver's connection, in the module that asks for them beside [`super::shared::statements`].
macro_rules! backups {
    ($Connection:ty) => {
        /// All rows; the connection is in a transaction, so that they are of one moment.
        async fn dump(connection: &mut $Connection, take: &mut Take<'_>) -> Result<(), Error> {
            let (epoch, version, horizon) = meta(&mut *connection).await?;
            take(Kept::Meta(Head { epoch, version, horizon }))?;
            let origins =
                sqlx::query_as("SELECT name, hash, imported_at FROM origin ORDER BY name");
            let mut rows = origins.fetch(&mut *connection);
            while let Some(row) = rows.try_next().await? {
                take(Kept::Origin(row))?;
            }
            drop(rows);
            let records = "SELECT kind, id, parent, place, origin, json, version \
                           FROM record ORDER BY kind, id";
            let mut rows = sqlx::query_as(records).fetch(&mut *connection);
            while let Some(row) = rows.try_next().await? {
                take(Kept::Record(row))?;
            }
            drop(rows);
            let published =
                "SELECT kind, id, parent, json, version FROM published ORDER BY kind, id";
            let mut rows = sqlx::query_as(published).fetch(&mut *connection);
            while let Some(row) = rows.try_next().await? {
                take(Kept::Published(row))?;
            }
            drop(rows);
            let revisions = "SELECT version, kind, id, origin, at, json \
                             FROM revision ORDER BY version, kind, id";
            let mut rows = sqlx::query_as(revisions).fetch(&mut *connection);
            while let Some(row) = rows.try_next().await? {
                take(Kept::Revision(row))?;
            }
            Ok(())
        }

        /// Removes everything and begins another history.
        async fn empty(
            connection: &mut $Connection,
            version: u64,
            horizon: u64,
        ) -> Result<String, Error> {
            for table in [
                "DELETE FROM revision",
                "DELETE FROM published",
                "DELETE FROM record",
                "DELETE FROM origin",
            ] {
                sqlx::query(table).execute(&mut *connection).await?;
            }
            let number = |count: u64| i64::try_from(count).unwrap_or(i64::MAX);
            let statement =
                "UPDATE meta SET epoch = $1, version = $2, horizon = $3 RETURNING epoch";
            let update = sqlx::query_scalar(statement).bind(super::new_epoch());
            let update = update.bind(number(version)).bind(number(horizon));
            Ok(update.fetch_one(connection).await?)
        }

        /// Writes rows as they are.
        async fn put(connection: &mut $Connection, kept: &[Kept]) -> Result<(), Error> {
            type Insert = QueryBuilder<<$Connection as sqlx::Connection>::Database>;
            let alike = |one: &Kept, other: &Kept| discriminant(one) == discriminant(other);
            for rows in kept.chunk_by(alike) {
                let mut insert = match rows.first() {
                    None | Some(Kept::Meta(_)) => continue,
                    Some(Kept::Origin(_)) => {
                        Insert::new("INSERT INTO origin (name, hash, imported_at) ")
                    }
                    Some(Kept::Record(_)) => Insert::new(
                        "INSERT INTO record (kind, id, parent, place, origin, json, version) ",
                    ),
                    Some(Kept::Published(_)) => {
                        Insert::new("INSERT INTO published (kind, id, parent, json, version) ")
                    }
                    Some(Kept::Revision(_)) => {
                        Insert::new("INSERT INTO revision (version, kind, id, origin, at, json) ")
                    }
                };
                insert.push_values(rows, |mut to, row| match row {
                    Kept::Meta(_) => {}
                    Kept::Origin(row) => {
                        to.push_bind(&row.name).push_bind(&row.hash).push_bind(row.imported_at);
                    }
                    Kept::Record(row) => {
                        to.push_bind(&row.kind).push_bind(&row.id).push_bind(&row.parent);
                        to.push_bind(&row.place).push_bind(&row.origin).push_bind(&row.json);
                        to.push_bind(row.version);
                    }
                    Kept::Published(row) => {
                        to.push_bind(&row.kind).push_bind(&row.id).push_bind(&row.parent);
                        to.push_bind(&row.json).push_bind(row.version);
                    }
                    Kept::Revision(row) => {
                        to.push_bind(row.version).push_bind(&row.kind).push_bind(&row.id);
                        to.push_bind(&row.origin).push_bind(row.at).push_bind(&row.json);
                    }
                });
                insert.build().execute(&mut *connection).await?;
            }
            Ok(())
        }
    };
}

pub(super) use backups;
