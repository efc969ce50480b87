//! What an advisor sifts the catalogue by.
//!
//! As in [`catalogue::facet`]: what nobody says hides nothing. Whom an offer suits by law is not decided here but by the engine.

use catalogue::{Content, Offer, facet, near, week::Moment};
use engine::TypeId;

use super::{Group, index::Known};

/// Other names of a language: those under which browsers ask for it, as `l10n` reads them, and ours for simple words.
const NAMES: [(&str, &str); 5] =
    [("ku", "kmr"), ("fa-AF", "prs"), ("pes", "fa"), ("als", "sq"), ("de-simple", "de")];

/// The bit of the reader's language, which comes first ([`facet::FACETS`]).
const MINE: u8 = 1;

/// One thing to sift by, to say what nobody says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names are the fields of the sieve")]
pub enum Criterion {
    Phase,
    Theme,
    Kind,
    Language,
    Place,
    Distance,
    Facets,
    Free,
    Group,
    Checked,
}

/// What offers have to be. What is `None`, or empty, is not asked.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sieve {
    /// A phase of the chain (1–5).
    pub phase: Option<u8>,
    /// The id of a theme.
    pub theme: Option<String>,
    /// A kind of offer.
    pub kind: Option<TypeId>,
    /// They counsel in it (BCP 47).
    pub language: Option<String>,
    /// They serve this place.
    pub place: Option<i32>,
    /// They are at most so many kilometres away.
    pub within: Option<u32>,
    /// [`facet::FACETS`], bit by bit; the reader's language is that of the client, who asks.
    pub facets: u8,
    /// They cost nothing.
    pub free: bool,
    /// They are meant for these people.
    pub group: Option<Group>,
    /// Their source speaks of a day in the last so many months.
    pub checked: Option<i32>,
}

/// From where, when and in whose language one looks.
#[derive(Clone, Copy, Debug)]
pub(super) struct View<'a> {
    pub(super) content: &'a Content,
    pub(super) language: &'a str,
    pub(super) from: &'a [i32],
    pub(super) now: Moment,
}

impl Sieve {
    /// Is it all that is asked? No if one thing is known not to be, unknown if nobody says of one.
    pub(super) fn holds(&self, view: View<'_>, offer: &Offer, known: &Known) -> Option<bool> {
        let mut all = Some(true);
        for (_, holds) in self.each(view, offer, known) {
            match holds {
                Some(true) => {}
                None => all = None,
                Some(false) => return Some(false),
            }
        }
        all
    }

    /// What is asked, one by one.
    pub(super) fn each<'a>(
        &'a self,
        view: View<'a>,
        offer: &'a Offer,
        known: &'a Known,
    ) -> impl Iterator<Item = (Criterion, Option<bool>)> {
        let kinds =
            move || known.types.iter().filter_map(move |place| view.content.book.types.get(*place));
        // Of an offer without kinds nobody says what its kinds are.
        let typed = |holds: bool| (!known.types.is_empty()).then_some(holds);
        let asked: [(Criterion, Option<Option<bool>>); 10] = [
            (
                Criterion::Phase,
                self.phase.map(|phase| typed(kinds().any(|kind| kind.phases.contains(&phase)))),
            ),
            (
                Criterion::Theme,
                self.theme
                    .as_ref()
                    .map(|theme| typed(kinds().any(|kind| kind.themes.contains(theme)))),
            ),
            (Criterion::Kind, self.kind.map(|kind| typed(offer.types.contains(&kind)))),
            (Criterion::Language, self.language.as_ref().map(|language| speaks(offer, language))),
            (Criterion::Place, self.place.map(|place| serves(offer, place))),
            (
                Criterion::Distance,
                self.within.map(|within| Some(near::km(view.from, &known.at)? <= within)),
            ),
            (Criterion::Facets, (self.facets != 0).then(|| self.facets(view, offer))),
            (
                Criterion::Free,
                self.free.then(|| {
                    is_free(offer, known.types.is_empty() || kinds().any(|kind| !kind.paid))
                }),
            ),
            (Criterion::Group, self.group.as_ref().map(|group| group.holds(offer, known))),
            (Criterion::Checked, self.checked.map(|months| checked(view, offer, known, months))),
        ];
        asked.into_iter().filter_map(|(criterion, holds)| Some((criterion, holds?)))
    }

    fn facets(&self, view: View<'_>, offer: &Offer) -> Option<bool> {
        let now = offer.week.as_ref().and_then(|week| week.at(view.now, &view.content.holidays));
        // The client's language is asked as any language is, so that one question has one answer.
        let asked = self.facets & MINE != 0;
        let mine = if asked { speaks(offer, view.language) } else { Some(true) };
        let rest = self.facets & !MINE;
        match (mine, facet::all(rest, offer, view.language, now.map(|(now, _)| now))) {
            (Some(false), _) | (_, Some(false)) => Some(false),
            (Some(true), Some(true)) => Some(true),
            _ => None,
        }
    }
}

/// Do they say that they counsel in it, by whatever name?
pub(super) fn is_spoken(offer: &Offer, language: &str) -> bool {
    let says = |tag: &str| offer.languages.iter().any(|spoken| spoken == tag);
    says(language)
        || NAMES
            .iter()
            .any(|(one, other)| *one == language && says(other) || *other == language && says(one))
}

/// Who has an interpreter may have one for a language that is not named.
fn speaks(offer: &Offer, language: &str) -> Option<bool> {
    let open = offer.languages.is_empty() || offer.has("interpreter");
    if is_spoken(offer, language) { Some(true) } else { (!open).then_some(false) }
}

/// A source that names no limit says nothing, unless it speaks of the whole country.
fn serves(offer: &Offer, place: i32) -> Option<bool> {
    let named = offer.areas.contains(&place) || offer.has(catalogue::NATIONWIDE);
    if named { Some(true) } else { (!offer.areas.is_empty()).then_some(false) }
}

/// Of an offer of several kinds one may be free.
fn is_free(offer: &Offer, may_be: bool) -> Option<bool> {
    if offer.has("free") { Some(true) } else { (!may_be).then_some(false) }
}

/// Nobody knows how old an undated source is, but it is no younger than the day on which it was read.
fn checked(view: View<'_>, offer: &Offer, known: &Known, months: i32) -> Option<bool> {
    let since = view.now.day.months_back(months);
    match known.dated {
        Some(dated) => Some(dated >= since),
        None => (offer.source.checked_on < since).then_some(false),
    }
}
