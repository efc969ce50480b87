//! What goes out is HSDS, whoever wrote it, and comes in again.

use std::collections::BTreeSet;

use anyhow::{Context, Result, ensure};
use exchange::{
    check::unknown_fields,
    model::{self, Origin},
};
use foreign::Schema;
use serde_json::Value;
use tests::hsds::graph;

use crate::world::World;

/// Lists for which HSDS has a schema of items.
const LISTED: [(&str, &str); 3] = [
    ("services", "service"),
    ("organizations", "organization"),
    ("service_at_locations", "service_at_location"),
];

/// Every item of every list, and every whole service.
pub(crate) fn valid(world: &World) -> Result<()> {
    let ours: BTreeSet<&str> = model::objects()
        .flat_map(|object| object.fields)
        .filter(|field| field.origin != Origin::Hsds)
        .map(|field| field.name)
        .collect();
    let Some(whole) = Schema::of("service")? else { return Ok(()) };
    let mut forms = vec![("services", "&full=true", whole)];
    for (list, object) in LISTED {
        forms.extend(Schema::of_list(object)?.map(|schema| (list, "", schema)));
    }
    let mut checked = 0;
    for (list, query, schema) in forms {
        for record in world.lines(&format!("/hsds/{list}?format=ndjson{query}"))? {
            schema.check(&record).context(list)?;
            for name in schema.unknown(&record).context(list)? {
                ensure!(ours.contains(&*name), "{list}: `{name}` is neither HSDS's nor ours");
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
    let again = graph(text.join("\n").as_bytes())?;
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
