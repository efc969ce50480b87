//! `cargo run -p tests --bin taps [OFFERS]`: how long a tap takes on a slow phone when the catalogue holds many offers.

use anyhow::Result;
use tests::{browser::Browser, crowded};

/// So many offers does a large town have.
const OFFERS: usize = 1000;

fn main() -> Result<()> {
    let offers = crowded::asked(OFFERS)?;
    println!("{offers} offers more than the shipped ones, processor four times slower");
    Browser::prepare()?.timed("taps.spec.ts", &crowded::write(offers)?)
}
