//! Where things stand in the packs: the compiled content has no positions, people who mend it need them.

use std::collections::BTreeMap;

use crate::{
    PackFile,
    build::Raw,
    problem::{Spot, line_and_column},
};

/// A place in a pack file.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The file, relative to the catalogue folder.
    pub file: String,
    /// Line, from 1.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
}

/// The places of a rule.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RulePlaces {
    /// Its id.
    pub id: Place,
    /// The id of its reason.
    pub because: Option<Place>,
    /// The last day on which it holds.
    pub until: Option<Place>,
    /// The first day on which it holds.
    pub from: Option<Place>,
    /// When it was checked; the file's line if it has none of its own.
    pub checked: Option<Place>,
}

/// The places of a question.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct QuestionPlaces {
    /// Its id.
    pub id: Place,
    /// The fact of each field, in order.
    pub fields: Vec<Place>,
}

/// Where rules, questions, facts and offer types stand, by their ids.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Places {
    /// Rules.
    pub rules: BTreeMap<String, RulePlaces>,
    /// Questions.
    pub questions: BTreeMap<String, QuestionPlaces>,
    /// Facts.
    pub facts: BTreeMap<String, Place>,
    /// Offer types.
    pub types: BTreeMap<String, Place>,
    /// Values of facts, by fact and value.
    pub values: BTreeMap<(String, String), Place>,
}

impl Places {
    pub(crate) fn of(raw: &Raw, files: &[PackFile]) -> Self {
        let lines: Vec<Lines<'_>> = files.iter().map(|file| Lines::of(&file.text)).collect();
        let place = |spot: Spot| {
            let (line, column) = lines.get(spot.file).map_or((1, 1), |lines| lines.at(spot.at));
            let file = files.get(spot.file).map(|file| file.path.clone()).unwrap_or_default();
            Place { file, line, column }
        };
        let mut places = Self::default();
        for entry in &raw.texts.rules {
            let at = |at: usize| place(Spot { file: entry.file, at });
            let of = RulePlaces {
                id: at(entry.id.at),
                because: entry.because.as_ref().map(|because| at(because.id.at)),
                until: entry.until.as_ref().map(|day| at(day.at)),
                from: entry.from.as_ref().map(|day| at(day.at)),
                checked: entry.checked.as_ref().map(|day| at(day.at)),
            };
            places.rules.insert(entry.id.text.clone(), of);
        }
        for item in &raw.questions {
            let at = |at: usize| place(Spot { file: item.spot.file, at });
            let fields = item.value.field.iter().map(|field| at(field.fact.span().start));
            let of =
                QuestionPlaces { id: at(item.value.id.span().start), fields: fields.collect() };
            places.questions.insert(item.value.id.get_ref().clone(), of);
        }
        for item in &raw.facts {
            let id = &item.value.id.text;
            places.facts.insert(id.clone(), place(item.spot));
            let values = item.value.value.values.iter().flat_map(|values| &values.0);
            for (value, _) in values {
                let at = place(Spot { file: item.spot.file, at: value.span().start });
                places.values.insert((id.clone(), value.get_ref().clone()), at);
            }
        }
        for item in &raw.types {
            places.types.insert(item.value.id.text.clone(), place(item.spot));
        }
        places
    }
}

/// The line starts of a text: a pack has some thousand places, counting lines anew for each would be felt.
struct Lines<'a> {
    text: &'a str,
    starts: Vec<usize>,
}

impl<'a> Lines<'a> {
    fn of(text: &'a str) -> Self {
        let starts = text.match_indices('\n').map(|(newline, _)| newline + 1);
        Self { text, starts: std::iter::once(0).chain(starts).collect() }
    }

    fn at(&self, at: usize) -> (usize, usize) {
        let line = self.starts.partition_point(|start| *start <= at).max(1);
        let start = self.starts.get(line - 1).copied().unwrap_or_default();
        let (_, column) = line_and_column(self.text.get(start..).unwrap_or_default(), at - start);
        (line, column)
    }
}
