//! Everything that is found, a record a line, and going on behind any of them.

use anyhow::{Context, Result, ensure};
use serde_json::json;

use crate::{
    lists::{contents, ids},
    town::{id, town},
    world::World,
};

pub(crate) fn lines(world: &World) -> Result<()> {
    for query in ["services?full=true&", "organizations?", "service_at_locations?minimal=true&"] {
        let address = format!("/hsds/{query}format=ndjson");
        let all = world.lines(&address)?;
        let listed = world.json(&format!("/hsds/{query}per_page=500"))?;
        ensure!(all == contents(&listed)?, "{query}: lines and pages say the same");
        let sorted = ids(&all).is_sorted_by(|one, other| one < other);
        ensure!(sorted, "{query}: in the order of ids, each once");
        for cut in [1, all.len() / 2, all.len()] {
            let (before, after) = all.split_at(cut);
            let cursor = ids(before).last().copied().unwrap_or_default().to_owned();
            let rest = world.lines(&format!("{address}&after={cursor}"))?;
            ensure!(rest == after, "{query}: it goes on behind {cursor}");
        }
    }
    let found = world
        .lines(&format!("/hsds/services?format=ndjson&organization_id={}", id("Musterverein")))?;
    ensure!(found.len() == 2, "filters hold for lines, too");
    Ok(())
}

/// Somebody reads one half, then everything of a town changes, then they read the other half.
pub(crate) fn cursor(world: &World) -> Result<()> {
    let address = "/hsds/services?format=ndjson";
    let before = world.lines(address)?;
    let (read, rest) = before.split_at(before.len() / 2);
    let cursor = ids(read).last().copied().unwrap_or_default().to_owned();
    let mut changed = town();
    let records = changed.as_array_mut().and_then(|all| all.get_mut(1..));
    for record in records.into_iter().flatten() {
        record["alternate_name"] = "Ein anderer Name".into();
    }
    let fresh = json!({"id": id("fresh"), "name": "Ganz neu", "status": "active"});
    changed.as_array_mut().context("a list")?.push(fresh);
    world.import("town", &changed.to_string())?;
    let behind = world.lines(&format!("{address}&after={cursor}"))?;
    let fresh = id("fresh");
    let mut expected = ids(rest);
    if fresh > cursor {
        expected.push(&fresh);
        expected.sort_unstable();
    }
    ensure!(ids(&behind) == expected, "nothing is told twice, nothing is left out");
    let after = world.lines(address)?;
    ensure!(after.iter().any(|record| record["alternate_name"] == "Ein anderer Name"));
    ensure!(after.len() == before.len() + 1);
    Ok(())
}
