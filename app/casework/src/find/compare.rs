//! Offers side by side, and one offer as plain text.

use super::{Field, Said};

/// A field of several offers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// The field's name.
    pub id: &'static str,
    /// What each offer says, in the order of the offers; nothing if nobody says.
    pub cells: Vec<Vec<Said>>,
    /// They do not all say the same.
    pub differs: bool,
}

/// The fields of offers side by side, but for those of which none says anything. `say` has the words of one language, and
/// `None` for a message that there is not: two offers that say the same in different messages do not differ.
pub fn compare(offers: Vec<Vec<Field>>, say: &dyn Fn(&Said) -> Option<String>) -> Vec<Row> {
    let mut rows: Vec<Row> = Vec::new();
    for (offer, fields) in offers.into_iter().enumerate() {
        for (place, field) in fields.into_iter().enumerate() {
            if offer == 0 {
                rows.push(Row { id: field.id, cells: Vec::new(), differs: false });
            }
            let said = field.said.into_iter().filter(|said| say(said).is_some());
            if let Some(row) = rows.get_mut(place) {
                row.cells.push(said.collect());
            }
        }
    }
    for row in &mut rows {
        let words = |cell: &Vec<Said>| cell.iter().filter_map(say).collect::<Vec<_>>();
        row.differs = row.cells.windows(2).any(|two| words(&two[0]) != words(&two[1]));
    }
    rows.retain(|row| row.cells.iter().any(|cell| !cell.is_empty()));
    rows
}

/// An offer as plain text, for a letter or a message: its name, then a line a field. `say` as in [`compare`]; `label` has the
/// names of the fields, empty for what needs none.
pub fn plain(
    name: &str,
    fields: &[Field],
    say: &dyn Fn(&Said) -> Option<String>,
    label: &dyn Fn(&str) -> String,
) -> String {
    let mut text = name.to_owned();
    for field in fields {
        let said: Vec<String> = field.said.iter().filter_map(say).collect();
        if said.is_empty() {
            continue;
        }
        // A sentence needs no comma behind it.
        let sentences = said.iter().any(|said| said.ends_with(['.', '!', '?', '؟', '।', '。']));
        let said = said.join(if sentences { " " } else { ", " });
        let label = Some(label(field.id)).filter(|label| !label.is_empty());
        text = text + "\n" + &label.map(|label| label + ": ").unwrap_or_default() + &said;
    }
    text + "\n"
}
