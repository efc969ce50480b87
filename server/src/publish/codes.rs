//! The codes by which links to plans name offers.

use std::collections::{BTreeSet, HashMap};

use engine::link::OfferCode;

use super::Error;
use crate::store::Transaction;

/// Links name offers by codes: one that was not there before takes none that another one has.
pub(super) async fn check(
    transaction: &mut dyn Transaction,
    added: &BTreeSet<String>,
) -> Result<(), Error> {
    if added.is_empty() {
        return Ok(());
    }
    let mut shown = transaction.in_use("offer").await?;
    // Those that were there before come first: they keep their code.
    shown.sort_by_cached_key(|(id, _)| (added.contains(id), id.clone()));
    let mut known: HashMap<OfferCode, &(String, String)> = HashMap::with_capacity(shown.len());
    for one in &shown {
        let code = OfferCode::of(&one.0);
        let Some(other) = known.insert(code, one).filter(|_| added.contains(&one.0)) else {
            continue;
        };
        let ((id, parent), (other, other_parent)) = (one.clone(), other.clone());
        return Err(Error::Code { id, parent, code, other, other_parent });
    }
    Ok(())
}
