//! The hours of every shipped offer can be read.

use std::{fs, path::Path};

use hours::parse;

#[test]
fn all_shipped_hours_are_read() {
    let regions = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../server/catalogue/regions");
    let mut read = 0;
    for region in fs::read_dir(&regions).unwrap() {
        let path = region.unwrap().path().join("offers.toml");
        let Ok(offers) = fs::read_to_string(&path) else { continue };
        let lines = offers.lines().filter_map(|line| line.strip_prefix("opening_hours = "));
        for text in lines {
            let text = text.trim().trim_matches(['"', '\'']);
            let hours = parse(text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
            assert!(!hours.schedules().is_empty());
            read += 1;
        }
    }
    assert!(read > 0, "no hours in {}", regions.display());
}
