//! All bytes up to the first question, and what they are made of.

use anyhow::Context;
use bundler::report::{Weight, table};
use catalogue::{Catalogue, FORMAT};

use crate::{Config, import, site::Site};

/// Brotli bytes a phone may load before it can answer the first question.
pub const BUDGET: usize = 220_000;

/// The result of weighing.
pub struct Sizes {
    /// A table for people.
    pub table: String,
    /// Within [`BUDGET`]?
    pub fits: bool,
}

/// Weighs what a phone loads for `/{language}/guide`. Needs no database: the catalogue weighs the same before it is stored.
pub fn measure(config: Config, language: &str) -> anyhow::Result<Sizes> {
    let library = import::languages(&config.locales)?;
    let content = import::compile(&config.packs, &library)?;
    let bundle = config.client.load()?;
    let epoch = "0123456789abcdef".to_owned();
    let catalogue = Catalogue { format: FORMAT, epoch, version: 1, content };
    let site = Site::new(catalogue, library, bundle, config.today)?;
    let tongue = site.tongues.get(language).with_context(|| format!("no language {language}"))?;
    let mut weights = vec![tongue.guide.weight("shell with style sheet")];
    for address in [&site.look.boot, &site.look.script, &site.look.wasm, &site.look.sprite] {
        let packed = site.files.get(address).context("the client is incomplete")?;
        let name = address.rsplit('/').next().unwrap_or_default();
        weights.push(packed.weight(name));
    }
    let locale = site.files.get(&tongue.locale).context("the language is incomplete")?;
    weights.push(locale.weight("interface texts"));
    let [first, second] = &site.catalogue_layers;
    weights.push(first.weight("questions and rules"));
    let sum: usize = weights.iter().map(|Weight { bytes: [_, br, _], .. }| br).sum();
    let fits = sum <= BUDGET;
    let verdict = if fits { "within" } else { "ABOVE" };
    let pictures = site.files.get(&site.look.pictures).context("the client is incomplete")?;
    let behind: usize =
        [&tongue.texts, second, pictures].iter().map(|packed| packed.weight("").bytes[1]).sum();
    let table = format!(
        "{}{sum} bytes of brotli, {verdict} the budget of {BUDGET}; behind the first question another {behind} of reasons, \
         offers and pictures\n",
        table(&weights)
    );
    Ok(Sizes { table, fits })
}
