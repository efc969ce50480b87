//! What goes out is HSDS, whoever wrote it, and comes in again.

use std::collections::BTreeSet;

use anyhow::{Context, Result, ensure};
use exchange::{
    check::unknown_fields,
    model::{self, Origin},
};
use serde_json::Value;

use crate::{
    schemas::Schema,
    world::{World, graph},
};

/// Lists for which HSDS has a schema of items.
const LISTED: [(&str, &str); 3] = [
    ("services", "service_list"),
    ("organizations", "organization_list"),
    ("service_at_locations", "service_at_location_list"),
];

/// Every item of every list, and every whole service.
pub(crate) fn valid(world: &World) -> Result<()> {
    let ours: BTreeSet<&str> = model::objects()
        .flat_map(|object| object.fields)
        .filter(|field| field.origin != Origin::Hsds)
        .map(|field| field.name)
        .collect();
    let mut checked = 0;
    let full = ("services", "service_with_definitions");
    for ((list, file), query) in
        LISTED.map(|one| (one, "")).into_iter().chain([(full, "&full=true")])
    {
        let Some(schema) = Schema::of(file)? else {
            eprintln!(
                "SKIPPED: HSDS's own schemas are absent (set FOREIGN_FIXTURES to their folder)"
            );
            return Ok(());
        };
        for record in world.lines(&format!("/hsds/{list}?format=ndjson{query}"))? {
            let unknown = schema.unknown(&record).with_context(|| file.to_owned())?;
            for path in unknown {
                let name = path.rsplit('/').next().unwrap_or_default();
                ensure!(
                    ours.contains(name),
                    "{file}: `{path}` is neither HSDS's nor our profile's"
                );
            }
            checked += 1;
        }
    }
    ensure!(checked > 200, "only {checked} records were looked at");
    Ok(())
}

/// What is given away is taken back: nothing of it is refused, nothing unknown.
pub(crate) fn comes_in_again(world: &World) -> Result<()> {
    let services = world.lines("/hsds/services?format=ndjson&full=true")?;
    let text: Vec<String> = services.iter().map(Value::to_string).collect();
    let again = graph(&text.join("\n"))?;
    for record in again.records() {
        let unknown = unknown_fields(&record);
        ensure!(unknown.is_empty(), "{} {}: {unknown:?}", record.kind.name(), record.id);
    }
    for service in &services {
        let id = service["id"].as_str().context("an id")?.parse()?;
        ensure!(again.full_service(&id).as_ref() == Some(service), "{service:#}");
    }
    Ok(())
}
