//! All bytes up to the first question, and what they are made of.

use std::sync::Arc;

use anyhow::Context;
use bundler::report::{Weight, table};

use crate::{
    Config, import,
    site::{self, Whole},
    store,
};

/// Brotli bytes a phone may load before it can answer the first question.
pub const BUDGET: usize = 220_000;

/// The result of weighing.
pub struct Sizes {
    /// A table for people.
    pub table: String,
    /// Within [`BUDGET`]?
    pub fits: bool,
}

/// Weighs what a phone loads for `/{language}/guide`. The database is one that ends with the command.
pub async fn measure(config: Config, language: &str) -> anyhow::Result<Sizes> {
    let library = import::languages(&config.locales)?;
    let bundle = config.client.load()?;
    let store = store::in_memory().await?;
    let mut published = import::publish(&*store, &config.packs, &library, None, 0).await?;
    // Every database has a name of its own; weights are compared.
    published.catalogue.epoch = "0123456789abcdef".to_owned();
    let site = Arc::new(site::prepare(published, library, bundle, config.today)?);
    let front = &site.front;
    let tongue = front.tongues.get(language).with_context(|| format!("no language {language}"))?;
    let texts = site.whole(Whole::Texts(language.to_owned())).await?;
    let mut weights = vec![tongue.guide.weight("shell with style sheet")];
    for address in [&front.look.boot, &front.look.script, &front.look.wasm, &front.look.sprite] {
        let packed = front.files.get(address).context("the client is incomplete")?;
        let name = address.rsplit('/').next().unwrap_or_default();
        weights.push(packed.weight(name));
    }
    let locale = front.files.get(&tongue.locale).context("the language is incomplete")?;
    weights.push(locale.weight("interface texts"));
    let (first, second) = (site.whole(Whole::First).await?, site.whole(Whole::Behind).await?);
    weights.push(first.weight("questions and rules"));
    let sum: usize = weights.iter().map(|Weight { bytes: [_, br, _], .. }| br).sum();
    let fits = sum <= BUDGET;
    let verdict = if fits { "within" } else { "ABOVE" };
    let pictures = front.files.get(&front.look.pictures).context("the client is incomplete")?;
    let behind: usize =
        [&texts, &second, pictures].iter().map(|packed| packed.weight("").bytes[1]).sum();
    let table = format!(
        "{}{sum} bytes of brotli, {verdict} the budget of {BUDGET}; behind the first question another {behind} of reasons, \
         offers and pictures\n",
        table(&weights)
    );
    Ok(Sizes { table, fits })
}
