//! Offers as a country would have them: spread over types, towns, languages, ages of data and conditions of their own.

use catalogue::{Content, Offer};
use engine::{Cond, Day};

const LANGUAGES: [&str; 8] = ["de", "en", "ar", "uk", "tr", "fr", "fa", "ti"];

/// So many offers after the pattern of the shipped ones.
pub(crate) fn synthetic(content: &Content, count: usize) -> Vec<Offer> {
    let conditions: Vec<&Cond> = content.book.types.iter().map(|kind| &kind.relevant).collect();
    let patterns = content.offers.iter().cycle().enumerate().take(count);
    patterns.map(|(index, pattern)| offer(content, pattern, index, &conditions)).collect()
}

fn offer(content: &Content, pattern: &Offer, index: usize, conditions: &[&Cond]) -> Offer {
    let types = &content.book.types;
    let nth = |step: usize| types[(index * 7 + step) % types.len()].code;
    let place = content.places.get(index % (content.places.len() + 1)).map(|place| place.code);
    let spoken = LANGUAGES.iter().enumerate().filter(|(bit, _)| (index / 5) & (1 << bit) != 0);
    let months = i32::try_from(index % 40).unwrap_or_default();
    let mut offer = Offer {
        id: format!("offer-{index}"),
        types: (0..=index % 3).map(nth).collect(),
        languages: spoken.map(|(_, language)| (*language).to_owned()).collect(),
        areas: place.into_iter().collect(),
        only_if: index
            .is_multiple_of(10)
            .then(|| conditions[index / 10 % conditions.len()].clone()),
        ..pattern.clone()
    };
    let dated = Day::from_ymd(2026, 11, 1).months_back(months);
    offer.source.date = Some(dated.to_string());
    offer.source.checked_on = dated;
    offer
}
