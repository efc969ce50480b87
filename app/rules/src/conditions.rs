//! All conditions of a content, wherever they stand.

use catalogue::Content;
use engine::{Book, Cond};

/// Conditions that decide what a person is shown: verdicts, relevance, phases, cards, guards, notices, local offers.
pub(crate) fn deciding<'a>(content: &'a Content, visit: &mut impl FnMut(&'a Cond)) {
    let book = &content.book;
    let guide = &book.guide;
    book.rules.iter().for_each(|rule| visit(&rule.when));
    book.types.iter().for_each(|offer_type| visit(&offer_type.relevant));
    book.guards.iter().for_each(|guard| visit(&guard.when));
    book.notices.iter().for_each(|notice| visit(&notice.when));
    book.openings.iter().for_each(|opening| visit(&opening.when));
    book.urgent.iter().for_each(|line| visit(&line.when));
    book.advisers.iter().for_each(|line| visit(&line.when));
    for line in &guide.lines {
        visit(&line.when);
        line.except.iter().for_each(&mut *visit);
    }
    guide.fallbacks.iter().for_each(|fallback| visit(&fallback.when));
    guide.limits.iter().for_each(|limit| visit(&limit.when));
    guide.starts.iter().for_each(|start| visit(&start.when));
    guide.goal_phases.iter().for_each(|goal| visit(&goal.when));
    content.offers.iter().filter_map(|offer| offer.only_if.as_ref()).for_each(visit);
}

/// Conditions that decide what follows from what.
pub(crate) fn deriving<'a>(book: &'a Book, visit: &mut impl FnMut(&'a Cond)) {
    book.facts.iter().flat_map(|fact| &fact.derive).for_each(|line| visit(&line.when));
}
