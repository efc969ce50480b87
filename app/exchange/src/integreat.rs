//! Integreat's API v3, as recorded in a folder, as records.
//!
//! More than a hundred German regions keep their places in Integreat, in many languages. The API gives one list a region,
//! language and kind; whoever records it lays the answers down as they came:
//!
//! ```text
//! FOLDER/regions.json                    GET /api/v3/regions/
//! FOLDER/{region}/{language}/locations.json   GET /api/v3/{region}/{language}/locations/
//! FOLDER/{region}/{language}/events.json      GET /api/v3/{region}/{language}/events/?combine_recurring=True
//! FOLDER/{region}/{language}/pages.json       GET /api/v3/{region}/{language}/pages/
//! ```
//!
//! `{region}` and `{language}` are written as in `regions.json`. A region that is not live, or has no folder, is passed over; so
//! is a list that was not recorded.
//!
//! What becomes what:
//! - a **place**: an organisation (the one it names, else itself), a location, a service, and the service at the location;
//! - an **event**: a service of the region's own organisation that ends with its last day, its dates as schedules, and a
//!   location where it has one;
//! - a **page**: a service of the region's own organisation, marked `integreat-page`; a page without text is a heading, and
//!   becomes an [`Item`] without records.
//!
//! The languages of one thing are joined into one record: German is its source, the others are `translations`. Phases and kinds
//! of offers are not made up: Integreat does not know them.

mod contact;
mod convert;
mod event;
mod folder;
mod html;
mod join;
mod language;
mod look;
mod moment;
mod opening;
mod page;
mod place;
mod region;
mod rule;

use std::path::Path;

use crate::{
    Refused,
    read::{Item, Limits},
};

pub use html::plain_text;

/// Reads a recorded folder and hands on one item a place, event or page, with the records it became or its mistakes, and
/// one a region with what its things share. `read_on` is the day of the recording, as `2026-11-26`: what Integreat says was
/// checked then.
///
/// # Errors
/// When there is no readable `regions.json`, `read_on` is no day, or a limit is met. A list that cannot be read is an item
/// with a problem, and the rest is read.
pub fn read(
    folder: &Path,
    read_on: &str,
    limits: &Limits,
    sink: &mut dyn FnMut(Item),
) -> Result<(), Refused> {
    if moment::day(read_on) != Some(read_on) {
        let message = format!("`{read_on}` is no day (expected one such as `2026-11-26`)");
        return Err(Refused::Form { place: folder.display().to_string(), message });
    }
    let mut folder = folder::Folder::new(folder, limits);
    for region in region::all(&mut folder, sink)? {
        region::read(&region, read_on, &mut folder, sink)?;
    }
    Ok(())
}
