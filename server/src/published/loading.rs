//! A whole catalogue from its rows, one by one: all rows together are many times as large as what is made of them.

use std::{
    collections::BTreeMap,
    sync::{Arc, RwLock},
};

use catalogue::{Catalogue, Content, FORMAT};
use exchange::Graph;

use super::{Published, record, rows::Rows, words::Spoken};
use crate::store::{Error, Head, Kept, Row, Store};

/// The records a store holds, whether anything was published of them or not.
///
/// # Errors
/// The database failed, or holds a record that another version of the program wrote.
pub async fn graph(store: &dyn Store) -> Result<Graph, Error> {
    let mut loading = Loading::default();
    let mut take = |row| {
        if let Row::Record(..) = row {
            loading.take(row);
        }
    };
    store.rows(None, &mut take).await?;
    loading.broken.map_or(Ok(loading.graph), Err)
}

/// What has come so far.
#[derive(Default)]
pub(super) struct Loading {
    rows: Rows,
    texts: Spoken,
    graph: Graph,
    /// The first row that cannot be read; what comes after it counts no more.
    broken: Option<Error>,
}

impl Loading {
    /// Takes over a row.
    pub(super) fn take(&mut self, row: Row) {
        if self.broken.is_none() {
            self.broken = self.read(row).err();
        }
    }

    fn read(&mut self, row: Row) -> Result<(), Error> {
        match row {
            Row::Published(row) => self.rows.add(row)?,
            Row::Record(kind, id, json) => {
                if let Some(record) = record((kind, id, json))? {
                    self.graph.insert(record);
                }
            }
        }
        for (language, id, version, message) in self.rows.texts.drain(..) {
            self.texts.set(&language, &id, version, message);
        }
        Ok(())
    }

    /// What it is. `None` before anything was published.
    pub(super) fn finish(self, head: Head) -> Result<Option<Published>, Error> {
        if let Some(error) = self.broken {
            return Err(error);
        }
        if self.rows.upserts.book.is_none() {
            return Ok(None);
        }
        let mut published = Published {
            catalogue: Catalogue {
                format: FORMAT,
                epoch: head.epoch,
                version: 0,
                content: Content::default(),
            },
            horizon: head.horizon,
            marks: BTreeMap::new(),
            texts: self.texts,
            graph: Arc::new(RwLock::new(self.graph)),
        };
        published.take(self.rows, head.version);
        Ok(Some(published))
    }
}

/// Looks whether rows of a backup are a catalogue that this program can serve.
#[derive(Default)]
pub(crate) struct Check(Loading);

impl Check {
    /// Takes over a row.
    pub(crate) fn take(&mut self, row: Kept) {
        match row {
            Kept::Record(row) => self.0.take(Row::Record(row.kind, row.id, Some(row.json))),
            Kept::Published(row) => self.0.take(Row::Published(row)),
            Kept::Meta(_) | Kept::Origin(_) | Kept::Revision(_) => {}
        }
    }

    /// What is wrong with them, all seen.
    pub(crate) fn finish(self, head: Head) -> Result<(), String> {
        match self.0.finish(head) {
            Ok(Some(_)) => Ok(()),
            Ok(None) => Err("it holds no catalogue".to_owned()),
            Err(error) => Err(error.to_string()),
        }
    }
}
