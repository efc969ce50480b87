mod finding;
mod keeping;
mod sifting;

use std::sync::OnceLock;

use catalogue::{Content, week::Moment};
use engine::Day;

use super::{Asked, Index, Searchable, Sieve};
use crate::shipped::content;

/// A Friday, a quarter past ten.
const NOW: Moment = Moment { day: Day(20_784), minute: 615 };

/// Names, carriers and towns, in lower case, as far as a test needs it folded.
fn texts(content: &Content) -> Vec<Searchable> {
    let fold = |text: &str| catalogue::search::fold(&text.to_lowercase());
    let text = |offer: &catalogue::Offer| {
        let carrier = content.organisation(&offer.organisation).map(|one| one.name.clone());
        let all = [Some(offer.name.clone()), carrier, offer.city.clone()];
        let all: Vec<String> = all.into_iter().flatten().collect();
        Searchable { name: fold(&offer.name), all: fold(&all.join(" ")) }
    };
    content.offers.iter().map(text).collect()
}

fn index() -> &'static Index {
    static INDEX: OnceLock<Index> = OnceLock::new();
    INDEX.get_or_init(|| Index::new(content(), &texts(content()), NOW.day))
}

fn asked<'a>(query: &'a str, sieve: &'a Sieve) -> Asked<'a> {
    Asked { query, sieve, language: "ar", from: &[], now: NOW }
}
