//! `cargo run -p tests --bin keys [OFFERS]`: how long a key takes at the advisor's desk when the catalogue holds many offers.

use anyhow::Result;
use tests::{browser::Browser, crowded};

/// So many offers does a Land have.
const OFFERS: usize = 5000;

fn main() -> Result<()> {
    let offers = crowded::asked(OFFERS)?;
    println!("{offers} offers more than the shipped ones, processor as it is");
    Browser::prepare()?.timed("desk.keys.spec.ts", &crowded::write(offers)?)
}
