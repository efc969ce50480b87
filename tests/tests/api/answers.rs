//! What is promised of every answer: it is there, it is tagged, it is a problem where something is wrong.

use anyhow::{Context, Result, ensure};
use serde_json::Value;

use crate::{lists::LISTS, town::id, world::World};

/// Every address without a variable part.
pub(crate) fn all_answer(world: &World) -> Result<()> {
    let description = world.json("/api/openapi.json")?;
    let paths = description["paths"].as_object().context("paths")?;
    for path in paths.keys().filter(|path| !path.contains('{')) {
        let answer = world.get(path)?;
        ensure!(answer.status == 200, "{path}: {}", answer.status);
        let types = paths[path]["get"]["responses"]["200"]["content"].as_object();
        let known = types.is_some_and(|types| {
            types.keys().any(|known| answer.header("content-type").starts_with(known.as_str()))
        });
        ensure!(known, "{path} is {}", answer.header("content-type"));
    }
    for list in LISTS {
        let page = world.json(&format!("/hsds/{list}"))?;
        for record in page["contents"].as_array().context("a list")? {
            let id = record["id"].as_str().context("an id")?;
            let one = world.json(&format!("/hsds/{list}/{id}"))?;
            ensure!(one["id"] == id && one["name"] == record["name"], "{one:#}");
        }
    }
    Ok(())
}

/// What `/hsds/` names is there.
pub(crate) fn about(world: &World) -> Result<()> {
    let base = format!("http://{}", world.address());
    let about = world.json("/hsds")?;
    ensure!(about == world.json("/hsds/")?);
    ensure!(about["version"] == "3.1.3", "{about}");
    let followed = |name: &str| -> Result<Value> {
        let address = about[name].as_str().context("an address")?;
        world.json(address.strip_prefix(&base).context("below our own")?)
    };
    ensure!(followed("openapi_url")?["openapi"] == "3.1.0");
    let profile = followed("profile")?;
    for (file, patch) in profile.as_object().context("files")? {
        ensure!(*patch == world.json(&format!("/hsds/profile/{file}"))?, "{file}");
    }
    for field in ["nationwide", "free", "step_free", "translations", "eligibility_rule"] {
        let described = &profile["service.json"]["properties"][field]["description"];
        ensure!(described.is_string(), "{field} is described");
    }
    Ok(())
}

pub(crate) fn wrong_values(world: &World) -> Result<()> {
    for list in LISTS {
        for wrong in [
            "page=zzz0",
            "page=000",
            "page=-7777",
            "page=4294967296",
            "per_page=50001",
            "per_page=000",
        ] {
            world.get(&format!("/hsds/{list}?{wrong}"))?.is_problem(400)?;
        }
        for wrong in ["format=xmlxml", "after=zzz1", "minimal=maybe", "page=1&page=2222"] {
            world.get(&format!("/hsds/{list}?{wrong}"))?.is_problem(400)?;
        }
    }
    for wrong in [
        "services?modified_after=yesterday",
        "services?modified_after=2026-13-01",
        "services?modified_after=%C3%A4%C3%A4%C3%A4%C3%A4%C3%A4",
        "services?taxonomy_id=zzz2",
        "services?taxonomy_term_id=zzz3",
        "services?organization_id=zzz4",
        "services?organization_id=ac148810d857441c9679408f346de14b",
        "services?full=yesyes",
        "organizations?full_service=yesyes",
        "taxonomy_terms?parent_id=zzz5",
        "taxonomy_terms?top_only=1111",
    ] {
        world.get(&format!("/hsds/{wrong}"))?.is_problem(400)?;
    }
    world
        .get(&format!("/hsds/organizations/{}?full_service=yesyes", id("Musterverein")))?
        .is_problem(400)?;
    Ok(())
}

pub(crate) fn unknown(world: &World) -> Result<()> {
    for list in LISTS {
        for id in [id("nobody").as_str(), "zzz6", "%FF%FF"] {
            world.get(&format!("/hsds/{list}/{id}"))?.is_problem(404)?;
        }
    }
    for address in ["/hsds/zzz7", "/hsds/services/1/2222", "/hsds/profile/zzz8.json"] {
        world.get(address)?.is_problem(404)?;
    }
    // An id is the same in capital letters.
    ensure!(world.get(&format!("/hsds/services/{}", id("first").to_uppercase()))?.status == 200);
    Ok(())
}

pub(crate) fn tags(world: &World) -> Result<()> {
    let service = format!("/hsds/services/{}", id("first"));
    for address in [
        "/hsds/services",
        &service,
        "/hsds/",
        "/hsds/profile",
        "/api/openapi.json",
        "/api/dataset.jsonld",
    ] {
        let first = world.get(address)?;
        let tag = first.header("etag");
        ensure!(
            tag.starts_with('"') && first.header("cache-control") == "no-cache",
            "{address} {tag}"
        );
        let again = world.get_with(address, ("If-None-Match", tag))?;
        ensure!(again.status == 304 && again.body.is_empty(), "{address}: {}", again.status);
        ensure!(again.header("etag") == tag);
        let other = world.get_with(address, ("If-None-Match", "\"other\""))?;
        ensure!(other.status == 200 && other.body == first.body, "{address}");
    }
    let (one, other) = (
        world.get("/hsds/services?page=1&per_page=1")?,
        world.get("/hsds/services?page=2&per_page=1")?,
    );
    ensure!(one.header("etag") != other.header("etag"));
    Ok(())
}
