//! All bytes up to the first question and until results, and what they are made of.

mod layers;

use std::{collections::BTreeMap, fmt::Write, sync::Arc};

use anyhow::Context;
use bundler::report;

use crate::{
    Config, import,
    packed::Packed,
    site::{self, Packing, Whole},
    store,
};

pub use layers::LAYERS;

/// Brotli bytes a phone may load before it can answer the first question, and before it can show results. The first lies well below
/// what was asked for (200,000): what was gained is to be kept.
pub const BUDGETS: [(&str, usize); 2] = [("the first question", 170_000), ("results", 230_000)];

/// The result of weighing.
pub struct Sizes {
    /// A table for people.
    pub table: String,
    /// Within [`BUDGETS`] and [`LAYERS`]?
    pub fits: bool,
}

/// Weighs what a phone loads for `/{language}/guide`. The database is one that ends with the command.
pub async fn measure(config: Config, language: &str) -> anyhow::Result<Sizes> {
    let library = import::languages(&config.locales)?;
    let bundle = config.client.load()?;
    let store = store::in_memory().await?;
    let keeper = config.operator.keeper.as_deref();
    let mut published = import::publish(&*store, &config.packs, &library, keeper, 0).await?;
    // Every database has a name of its own; weights are compared.
    published.catalogue.epoch = "0123456789abcdef".to_owned();
    let site = Arc::new(site::prepare(
        published,
        library,
        bundle,
        config.today,
        &config.operator,
        Packing::Small,
    )?);
    let front = &site.front;
    let tongue = front.tongues.get(language).with_context(|| format!("no language {language}"))?;
    let layers: BTreeMap<&str, &Packed> = front.texts(language).collect();
    let layer = |name: &str| layers.get(name).copied().context("the language is incomplete");
    let (core, reasons, further) = (layer("core")?, layer("reasons")?, layer("further")?);
    let kinds = site.whole(Whole::Kinds(language.to_owned())).await?;
    let file = |address: &String| front.files.get(address).context("the client is incomplete");
    let mut weights = vec![tongue.guide.weight("shell with style sheet")];
    for address in [
        &front.look.safety,
        &front.look.boot,
        &front.look.script,
        &front.look.wasm,
        &front.look.sprite,
    ] {
        let packed = file(address)?;
        let name = address.rsplit('/').next().unwrap_or_default();
        weights.push(packed.weight(name));
    }
    weights.push(core.weight("texts, core"));
    let (first, second) = (site.whole(Whole::First).await?, site.whole(Whole::Behind).await?);
    weights.push(first.weight("questions and rules"));
    let [shared, results] = &front.look.behind;
    let behind = [
        file(shared)?.weight("what all later pages share"),
        file(results)?.weight("the page of results"),
        reasons.weight("texts, reasons"),
        kinds.weight("texts, kinds of offers"),
        second.weight("offers and their rules"),
        file(&front.look.pictures)?.weight("pictures"),
        further.weight("texts, further"),
    ];
    let until_results = weights.iter().chain(&behind).cloned().collect();
    let mut table = String::new();
    let mut fits = true;
    for ((until, budget), weights) in BUDGETS.into_iter().zip([weights, until_results]) {
        let [_, br, gzip] = report::sum(&weights);
        fits &= br <= budget;
        let verdict = if br <= budget { "within" } else { "ABOVE" };
        // Writing into a string cannot fail.
        let _ = write!(
            table,
            "Until {until}\n{}{br} bytes of brotli, {verdict} the budget of {budget}; {gzip} of gzip\n\n",
            report::table(&weights)
        );
    }
    let (layers, light) = layers::of_all(&site).await?;
    Ok(Sizes { table: table + &layers, fits: fits && light })
}
