//! How long the processors worked for a process and its children.

use std::fs;

use anyhow::{Context, Result};

/// Linux counts in hundredths of a second here, whatever its own clock is.
const TICKS: f64 = 100.0;

/// Seconds since its start, its children's with it.
pub(super) fn seconds(process: u32) -> Result<f64> {
    let mut ticks = 0;
    for entry in fs::read_dir("/proc").context("processes are seen on Linux")? {
        // Processes that end meanwhile have no file any more.
        let Ok(text) = fs::read_to_string(entry?.path().join("stat")) else { continue };
        let stat = Stat::read(&text).with_context(|| format!("cannot read {text}"))?;
        if stat.id == process || stat.parent == process {
            ticks += stat.ticks;
        }
    }
    Ok(f64::from(ticks) / TICKS)
}

#[derive(Debug, PartialEq, Eq)]
struct Stat {
    id: u32,
    parent: u32,
    ticks: u32,
}

impl Stat {
    /// `ID (NAME) STATE PARENT …`: the name may hold anything, so what follows starts at the last bracket.
    fn read(text: &str) -> Option<Self> {
        let id = text.split(' ').next()?.parse().ok()?;
        let fields: Vec<&str> = text.rsplit_once(')')?.1.split_whitespace().collect();
        let number = |at: usize| fields.get(at)?.parse::<u32>().ok();
        Some(Self { id, parent: number(1)?, ticks: number(11)? + number(12)? })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_may_hold_anything() {
        let text = "42 (a) b (c) S 7 42 42 0 -1 4194304 100 0 0 0 30 12 0 0 20 0 1 0 5 1 1";
        assert_eq!(Stat::read(text), Some(Stat { id: 42, parent: 7, ticks: 42 }));
        assert_eq!(Stat::read("42 no name"), None);
    }

    #[test]
    fn time_goes_by() -> Result<()> {
        let own = std::process::id();
        let before = seconds(own)?;
        let mut number = 1_u64;
        while seconds(own)? <= before {
            number = std::hint::black_box(number).wrapping_mul(7);
        }
        Ok(())
    }
}
