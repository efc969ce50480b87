//! Pages and what can be asked of them.

use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};

use crate::{
    town::{MOMENT, id},
    world::World,
};

/// Every list.
pub(crate) const LISTS: [&str; 5] =
    ["services", "organizations", "service_at_locations", "taxonomies", "taxonomy_terms"];

/// What HSDS wants of a page.
const MEMBERS: [&str; 8] = [
    "contents",
    "empty",
    "first_page",
    "last_page",
    "page_number",
    "size",
    "total_items",
    "total_pages",
];

/// The ids of records.
pub(crate) fn ids(records: &[Value]) -> Vec<&str> {
    records.iter().filter_map(|record| record["id"].as_str()).collect()
}

pub(crate) fn contents(page: &Value) -> Result<&[Value]> {
    Ok(page["contents"].as_array().context("a page has contents")?)
}

/// A list holds exactly these things of the town.
fn holds(world: &World, query: &str, names: &[&str]) -> Result<()> {
    let page = world.json(&format!("/hsds/{query}"))?;
    let mut expected: Vec<String> = names.iter().map(|name| id(name)).collect();
    expected.sort();
    ensure!(ids(contents(&page)?) == expected, "{query}: {page:#}");
    Ok(())
}

pub(crate) fn pages(world: &World) -> Result<()> {
    for list in LISTS {
        let all = ids_of_all(world, list)?;
        let (per_page, total) = (2, all.len().div_ceil(2));
        ensure!(total > 0, "{list} is empty");
        for number in [1, 2, total, total + 1, total + 1000] {
            let page = world.json(&format!("/hsds/{list}?per_page={per_page}&page={number}"))?;
            let members: Vec<&String> = page.as_object().context("an object")?.keys().collect();
            ensure!(members == MEMBERS, "{list}: {members:?}");
            let expected: Vec<&String> =
                all.chunks(per_page).nth(number - 1).unwrap_or_default().iter().collect();
            ensure!(ids(contents(&page)?) == expected, "{list} {number}");
            let told = json!({
                "total_items": all.len(), "total_pages": total, "page_number": number,
                "size": expected.len(), "first_page": number == 1, "last_page": number >= total,
                "empty": expected.is_empty(), "contents": page["contents"],
            });
            ensure!(page == told, "{list}: {page:#}");
        }
    }
    let none = world.json("/hsds/services?search=gibt%20es%20nicht")?;
    ensure!(
        none["empty"] == true && none["total_items"] == 0 && none["total_pages"] == 0,
        "{none}"
    );
    ensure!(none["first_page"] == true && none["last_page"] == true, "{none}");
    Ok(())
}

fn ids_of_all(world: &World, list: &str) -> Result<Vec<String>> {
    let records = world.lines(&format!("/hsds/{list}?format=ndjson"))?;
    Ok(ids(&records).into_iter().map(str::to_owned).collect())
}

pub(crate) fn filters(world: &World) -> Result<()> {
    let (sewing, learning, subjects) = (id("Nähen"), id("Lernen"), id("subjects"));
    let (club, circle) = (id("Musterverein"), id("Musterkreis"));
    for (query, names) in [
        // A part of a name, in any case; the organisation's name finds its services.
        ("services?search=%C3%9CBERMUT".to_owned(), &["first"][..]),
        ("services?search=musterverein".to_owned(), &["first", "second"]),
        ("service_at_locations?search=lesekreis".to_owned(), &["Haus Zwei place"]),
        (format!("services?taxonomy_term_id={sewing}"), &["first"]),
        (format!("services?taxonomy_id={subjects}"), &["first", "second"]),
        (format!("services?organization_id={club}"), &["first", "second"]),
        ("services?postcode=00002".to_owned(), &["second"]),
        // All at once: each leaves less.
        (
            format!("services?taxonomy_id={subjects}&organization_id={club}&postcode=00001"),
            &["first"],
        ),
        (format!("services?taxonomy_id={subjects}&organization_id={circle}"), &[]),
        (format!("services?search=n%C3%A4h&organization_id={circle}"), &["third"]),
        (format!("services?taxonomy_term_id={sewing}&taxonomy_id={}", id("first")), &[]),
        (format!("organizations?taxonomy_id={subjects}"), &["Musterverein"]),
        (format!("organizations?taxonomy_term_id={learning}"), &["Musterverein"]),
        (format!("service_at_locations?taxonomy_term_id={learning}"), &["Haus Zwei place"]),
        ("service_at_locations?postcode=00001".to_owned(), &["Haus Eins place"]),
        (
            format!("service_at_locations?organization_id={club}"),
            &["Haus Eins place", "Haus Zwei place"],
        ),
        ("taxonomies?search=themen".to_owned(), &["subjects"]),
        (format!("taxonomy_terms?taxonomy_id={subjects}"), &["Lernen", "Nähen"]),
        (format!("taxonomy_terms?taxonomy_id={subjects}&top_only=true"), &["Lernen"]),
        (format!("taxonomy_terms?parent_id={learning}"), &["Nähen"]),
        (format!("taxonomy_terms?parent_id={learning}&top_only=true"), &[]),
    ] {
        holds(world, &query, names)?;
    }
    // What a list does not have is passed over, as unknown names are.
    for query in ["services?top_only=true", "services?what=ever", "taxonomies?postcode=00001"] {
        let list = query.split('?').next().unwrap_or_default();
        let (asked, all) =
            (world.json(&format!("/hsds/{query}"))?, world.json(&format!("/hsds/{list}"))?);
        ensure!(asked == all, "{query}");
    }
    Ok(())
}

pub(crate) fn modified_after(world: &World) -> Result<()> {
    for (moment, names) in [
        ("2031-05-17T09:59:59Z", &["first"][..]),
        (MOMENT, &["first"]),
        ("2031-05-17T12:00:00%2B02:00", &["first"]),
        // As it arrives from whoever forgets to escape.
        ("2031-05-17T12:00:00+02:00", &["first"]),
        ("2031-05-17", &["first"]),
        ("2031-05-17T10:00:00.001Z", &[]),
        ("2031-05-18", &[]),
        ("2029-12-31T23:00:00Z", &["first", "second", "third"]),
        ("2029-12-31T23:00:01Z", &["first", "third"]),
    ] {
        holds(world, &format!("services?modified_after={moment}"), names)?;
    }
    holds(world, &format!("service_at_locations?modified_after={MOMENT}"), &["Haus Eins place"])
}

pub(crate) fn forms(world: &World) -> Result<()> {
    let first = |query: &str| -> Result<Value> {
        let page = world.json(&format!("/hsds/{query}"))?;
        contents(&page)?.first().cloned().context("one is found")
    };
    let own = first("services?search=%C3%BCbermut")?;
    ensure!(own["organization"]["name"] == "Musterverein", "one-to-one fields are there: {own:#}");
    ensure!(own.get("phones").is_none() && own.get("service_at_locations").is_none(), "{own:#}");
    let full = first("services?search=%C3%BCbermut&full=true")?;
    ensure!(full == world.json(&format!("/hsds/services/{}", id("first")))?);
    ensure!(full["service_at_locations"][0]["location"]["addresses"][0]["postal_code"] == "00001");
    let minimal = first("services?search=%C3%BCbermut&minimal=true")?;
    let told = json!({"id": id("first"), "last_modified": MOMENT, "modified_date": MOMENT});
    ensure!(minimal == told, "{minimal:#}");
    let all = world.json("/hsds/services?minimal=true")?;
    ensure!(all["size"] == all["total_items"] && all["total_pages"] == 1, "all on one page");
    let few = world.json("/hsds/services?minimal=true&per_page=2")?;
    ensure!(few["size"] == 2 && few["total_items"] == all["total_items"]);

    let club = id("Musterverein");
    let own = first("organizations?search=musterverein")?;
    ensure!(own.get("services").is_none(), "{own:#}");
    for (query, places) in [("full=true", false), ("full_service=true", true)] {
        let listed = first(&format!("organizations?search=musterverein&{query}"))?;
        let services = listed["services"].as_array().context("it has its services")?;
        let mut expected = [id("first"), id("second")];
        expected.sort();
        ensure!(ids(services) == expected, "{services:#?}");
        for service in services {
            ensure!(
                service.get("service_at_locations").is_some() == places,
                "{query}: {service:#}"
            );
        }
        let single = world.json(&format!("/hsds/organizations/{club}?{query}"))?;
        ensure!(single == listed, "{single:#}");
    }
    let place = first("service_at_locations?search=lesekreis&full=true")?;
    ensure!(place == world.json(&format!("/hsds/service_at_locations/{}", id("Haus Zwei place")))?);
    ensure!(place["service"]["organization"]["name"] == "Musterverein", "{place:#}");
    Ok(())
}
