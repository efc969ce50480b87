//! As little of a person as decides the same.
//!
//! Every fact that was said has forms in which it may be written, the widest first. All begin in their narrowest form; then each takes
//! the widest in which the outcome stays what it is.

use engine::{FactId, Facts, Outcome, TypeId, Value, Verdict, World};

use super::{
    evaluated,
    forms::{Forms, forms, storable},
};

/// A fact as it is written.
pub(super) type Entry = (FactId, Value);

/// The entries of the file.
pub(super) fn widened(world: &World<'_>, facts: &Facts, reported: &[TypeId]) -> Vec<Entry> {
    let said = facts.all_given().filter_map(|(code, value)| {
        let fact = world.book.fact(code)?;
        Some(forms(world, facts, fact, &storable(fact, value)?))
    });
    let mut said: Vec<Forms> = said.filter(|forms| !forms.forms.is_empty()).collect();
    // What must keep all verdicts comes first, while nothing else has changed one.
    said.sort_by_key(|forms| !forms.all);
    let mut chosen: Vec<usize> = said.iter().map(|forms| forms.forms.len() - 1).collect();
    let narrow = evaluated(world, &entries(&said, &chosen));
    for place in 0..said.len() {
        for form in 0..chosen[place] {
            let mut wider = chosen.clone();
            wider[place] = form;
            let outcome = evaluated(world, &entries(&said, &wider));
            let all = !said[place].all || verdicts(&outcome) == verdicts(&narrow);
            if all && ruled(&outcome, reported) == ruled(&narrow, reported) {
                chosen = wider;
                break;
            }
        }
    }
    entries(&said, &chosen)
}

fn entries(said: &[Forms], chosen: &[usize]) -> Vec<Entry> {
    let forms = said.iter().zip(chosen).map(|(forms, chosen)| &forms.forms[*chosen]);
    forms.flatten().cloned().collect()
}

fn verdicts(outcome: &Outcome<'_>) -> Vec<Verdict> {
    outcome.doors.iter().map(|door| door.verdict).collect()
}

/// The verdicts on these offer types and the rules that hold.
fn ruled<'o>(
    outcome: &'o Outcome<'_>,
    reported: &[TypeId],
) -> Vec<Option<(Verdict, Vec<&'o str>)>> {
    let door = |code: &TypeId| {
        let door = outcome.door(*code)?;
        let hold = door.cited.iter().filter(|cited| cited.truth.is_true());
        Some((door.verdict, hold.map(|cited| cited.rule.id.as_str()).collect()))
    };
    reported.iter().map(door).collect()
}
