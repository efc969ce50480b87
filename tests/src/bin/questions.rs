//! `cargo run -p tests --release --bin questions [SEED]`: how many questions it takes until nothing can change any more.
//!
//! The people of the cases, completed from the seed, in three orders. Ends with 1 when the engine's order needs more than the
//! goal.

use std::process::ExitCode;

use anyhow::{Context, Result};
use engine::World;
use rules::cases::read_folder;
use tests::{
    content::{content, today, workspace},
    interview::{
        Order,
        figures::{Figures, MEDIAN, P90},
        people,
    },
};

fn main() -> Result<ExitCode> {
    let seed = std::env::args().nth(1).map(|seed| seed.parse()).transpose();
    let seed = seed.context("the seed is a number")?.unwrap_or(1);
    let cases = read_folder(&workspace().join("tests/cases"))?;
    let people = people(content(), &cases, today(), seed)?;
    let world = World::new(&content().book, content().locals(), today());
    let adaptive = Figures::of(&world, &people, Order::Adaptive);
    let declared = Figures::of(&world, &people, Order::Declared);
    let whole = Figures::of(&world, &people, Order::Unskipped);
    println!("{} people, seed {seed}", people.len());
    println!("until all offer types are final (goal: median {MEDIAN}, p90 {P90})");
    println!("  adaptive                            {}", adaptive.until_final());
    println!("  declared order, same skipping       {}", declared.until_final());
    println!("until nothing is asked any more");
    println!("  adaptive                            {}", adaptive.asked());
    println!("  declared order, same skipping       {}", declared.asked());
    println!("  declared order, the guide's own ifs {}", whole.asked());
    println!("of these, what everybody is asked and what changed something: nobody can ask fewer");
    println!("  adaptive                            {}", adaptive.needed(&world));
    println!(
        "what a page says of the questions still to come is off by {:.1} on average",
        adaptive.off()
    );
    Ok(if adaptive.few_enough() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
