//! Facts by the names of the vocabulary.
//!
//! A rule may ask for a helper such as `origin_work_ban`; nobody who writes a persona knows that word. What is told instead
//! are the facts from which it would follow and which are still open.

use engine::{Book, Fact, FactId, Facts};

/// The names of these facts, helpers told by what they read. `facts`: what is known without presumptions.
pub(super) fn vocabulary<'a>(book: &'a Book, facts: &Facts, codes: &[FactId]) -> Vec<&'a str> {
    let mut told: Vec<&Fact> = Vec::new();
    let mut seen: Vec<FactId> = Vec::new();
    for code in codes {
        tell(book, facts, *code, &mut seen, &mut told);
    }
    told.into_iter().map(|fact| fact.id.as_str()).collect()
}

fn tell<'a>(
    book: &'a Book,
    facts: &Facts,
    code: FactId,
    seen: &mut Vec<FactId>,
    told: &mut Vec<&'a Fact>,
) {
    let Some(fact) = book.fact(code).filter(|_| !seen.contains(&code)) else { return };
    seen.push(code);
    if !fact.helper {
        return told.push(fact);
    }
    let mut open = Vec::new();
    for line in &fact.derive {
        line.when.each_open_fact(facts, &mut |source| open.push(source));
    }
    for source in open {
        tell(book, facts, source, seen, told);
    }
}
