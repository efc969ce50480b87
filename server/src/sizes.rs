//! All bytes up to the first question, and what they are made of.

use std::{collections::BTreeMap, sync::Arc};

use anyhow::Context;
use bundler::report::{Weight, table};

use crate::{
    Config, import,
    packed::Packed,
    site::{self, Packing, Site, Whole},
    store,
};

/// Brotli bytes a phone may load before it can answer the first question.
pub const BUDGET: usize = 220_000;

/// Brotli bytes of a language's layers: what the first question needs, what stands behind it, and what only some
/// pages say.
pub const LAYERS: [(&str, usize); 3] = [("core", 10_000), ("reasons", 12_000), ("further", 4_000)];

/// The result of weighing.
pub struct Sizes {
    /// A table for people.
    pub table: String,
    /// Within [`BUDGET`] and [`LAYERS`]?
    pub fits: bool,
}

/// Weighs what a phone loads for `/{language}/guide`. The database is one that ends with the command.
pub async fn measure(config: Config, language: &str) -> anyhow::Result<Sizes> {
    let library = import::languages(&config.locales)?;
    let bundle = config.client.load()?;
    let store = store::in_memory().await?;
    let keeper = config.keeper.as_deref();
    let mut published = import::publish(&*store, &config.packs, &library, keeper, 0).await?;
    // Every database has a name of its own; weights are compared.
    published.catalogue.epoch = "0123456789abcdef".to_owned();
    let site =
        Arc::new(site::prepare(published, library, bundle, config.today, keeper, Packing::Small)?);
    let front = &site.front;
    let tongue = front.tongues.get(language).with_context(|| format!("no language {language}"))?;
    let layers: BTreeMap<&str, &Packed> = front.texts(language).collect();
    let [core, reasons] = ["core", "reasons"].map(|name| layers.get(name).copied());
    let core = core.context("the language is incomplete")?;
    let reasons = reasons.context("the language is incomplete")?;
    let texts = site.whole(Whole::Texts(language.to_owned())).await?;
    let mut weights = vec![tongue.guide.weight("shell with style sheet")];
    for address in [&front.look.boot, &front.look.script, &front.look.wasm, &front.look.sprite] {
        let packed = front.files.get(address).context("the client is incomplete")?;
        let name = address.rsplit('/').next().unwrap_or_default();
        weights.push(packed.weight(name));
    }
    weights.push(core.weight("texts, core"));
    let (first, second) = (site.whole(Whole::First).await?, site.whole(Whole::Behind).await?);
    weights.push(first.weight("questions and rules"));
    let sum: usize = weights.iter().map(|Weight { bytes: [_, br, _], .. }| br).sum();
    let fits = sum <= BUDGET;
    let verdict = if fits { "within" } else { "ABOVE" };
    let pictures = front.files.get(&front.look.pictures).context("the client is incomplete")?;
    let behind: usize =
        [reasons, &texts, &second, pictures].iter().map(|packed| packed.weight("").bytes[1]).sum();
    let (layers, light) = layers_of_all(&site).await?;
    let table = format!(
        "{}{sum} bytes of brotli, {verdict} the budget of {BUDGET}; behind the first question another {behind} of reasons, \
         offers and pictures\n\n{layers}",
        table(&weights)
    );
    Ok(Sizes { table, fits: fits && light })
}

/// The layers of all languages, and whether each is within its budget.
async fn layers_of_all(site: &Arc<Site>) -> anyhow::Result<(String, bool)> {
    let mut lines = vec!["texts, br    core  reasons  further   offers".to_owned()];
    let mut light = true;
    for tag in site.front.tongues.keys() {
        let mut line = format!("{tag:<10}");
        let mut heavy = String::new();
        for (name, packed) in site.front.texts(tag) {
            let bytes = packed.br.len();
            line.push_str(&format!("{bytes:>9}").split_off(usize::from(name == "core")));
            let budget = LAYERS.iter().find(|(layer, _)| *layer == name);
            if let Some((_, budget)) = budget.filter(|(_, budget)| bytes > *budget) {
                heavy.push_str(&format!("  {name} ABOVE {budget}"));
            }
        }
        let offers = site.whole(Whole::Texts(tag.clone())).await?;
        lines.push(format!("{line}{:>9}{heavy}", offers.br.len()));
        light &= heavy.is_empty();
    }
    Ok((lines.join("\n") + "\n", light))
}
