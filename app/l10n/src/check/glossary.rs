//! Check 15: German words that stand on letters and doors stay visible beside their translation.

use std::collections::BTreeSet;

use super::{
    finding::{Finding, Severity},
    tongue::{Pair, Tongue},
    words::{bare, words},
};

/// A word that stays German, and the term that holds it.
pub(super) struct Kept<'a> {
    id: &'a str,
    word: String,
}

/// The terms of the source's `terms.ftl`.
pub(super) fn kept<'a>(source: &'a Tongue<'a>) -> Vec<Kept<'a>> {
    let terms =
        source.all.iter().filter(|said| said.is_term() && said.sheet.file.stem() == "terms");
    terms
        .filter_map(|said| {
            let word = bare(&said.part("")?.written());
            Some(Kept { id: said.name, word })
        })
        .collect()
}

/// The words that they consist of, and the product's name.
pub(super) fn single(kept: &[Kept<'_>]) -> BTreeSet<String> {
    let single = kept.iter().flat_map(|kept| words(&kept.word)).map(str::to_owned);
    single.chain(["Wegkette".to_owned()]).collect()
}

/// Words of the source that the translation has neither as a word nor as a term.
pub(super) fn check(pair: &Pair<'_>, kept: &[Kept<'_>], findings: &mut Vec<Finding>) {
    let Some(origin) = pair.origin.as_ref().filter(|_| !pair.said.is_term()) else { return };
    if pair.tongue.primary() == pair.source.primary() {
        return;
    }
    let from = bare(&origin.uses.words());
    let own = bare(&pair.uses.words()).to_lowercase();
    for Kept { id, word } in kept {
        let said = contains(&from, word);
        let kept = own.contains(&word.to_lowercase())
            || pair.uses.terms.iter().any(|(term, _)| term == id);
        if said && !kept {
            let message = format!("the German word {word} is not there");
            let finding = pair.whole(Severity::Info, "glossary", message);
            findings.push(
                finding.hint(format!("readers meet it on paper: put `({{ -{id} }})` behind it")),
            );
        }
    }
}

/// As a whole word.
fn contains(text: &str, word: &str) -> bool {
    text.match_indices(word).any(|(at, _)| {
        let before = text[..at].chars().next_back();
        let behind = text[at + word.len()..].chars().next();
        let letter =
            |sign: Option<char>| sign.is_some_and(|sign| sign.is_alphabetic() || sign == '-');
        !letter(before) && !letter(behind)
    })
}
