//! HSDS as our reader takes it.

use anyhow::{Result, ensure};
use exchange::{
    Graph,
    read::{Limits, read_json},
};

/// What a text holds.
///
/// # Errors
/// Something of it is refused, or one thing is told in two ways.
pub fn graph(json: &[u8]) -> Result<Graph> {
    let (mut graph, mut refused) = (Graph::default(), Vec::new());
    read_json("test.json", json, &Limits::default(), &mut |item| match item.found {
        Ok(records) => {
            for record in records {
                if let Err(fields) = graph.unite(record) {
                    refused.push(format!("{}: told twice: {fields:?}", item.place));
                }
            }
        }
        Err(problems) => {
            refused.extend(problems.iter().map(|one| format!("{}: {one}", item.place)))
        }
    })?;
    ensure!(refused.is_empty(), "{}", refused.join("\n"));
    Ok(graph)
}
