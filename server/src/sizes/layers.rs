//! What each language's layers weigh.

use std::sync::Arc;

use crate::site::{Site, Whole};

/// Brotli bytes of a language's layers: what the first question needs, what stands behind it, and what only some ever open.
pub const LAYERS: [(&str, usize); 4] =
    [("core", 10_000), ("reasons", 12_000), ("further", 1_500), ("plan", 1_500)];

/// The layers of all languages, and whether each is within its budget.
pub(super) async fn of_all(site: &Arc<Site>) -> anyhow::Result<(String, bool)> {
    let mut lines =
        vec!["texts, br    core  reasons  further     plan    kinds   offers".to_owned()];
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
        let kinds = site.whole(Whole::Kinds(tag.clone())).await?;
        let offers = site.whole(Whole::Offers(tag.clone())).await?;
        lines.push(format!("{line}{:>9}{:>9}{heavy}", kinds.br.len(), offers.br.len()));
        light &= heavy.is_empty();
    }
    Ok((lines.join("\n") + "\n", light))
}
