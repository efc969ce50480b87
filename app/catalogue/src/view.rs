//! What a reader is shown of an offer: one list of fields for the client's page and the server's plain page alike.

use engine::{Day, Mark, shortlist::Local};

use crate::{Content, Offer, Organisation};

/// An offer as shown. Sentences are message ids; everything else is a proper name, a number or a date.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OfferView<'a> {
    /// The offer.
    pub offer: &'a Offer,
    /// Who runs it.
    pub organisation: Option<&'a Organisation>,
    /// Street, post code and town, as written on a letter.
    pub address: Vec<String>,
    /// Each phone number as printed, and as dialled.
    pub phones: Vec<(String, String)>,
    /// "Call first": the data is older than a year, undated, or its funding has ended.
    pub call_first: bool,
    /// The funding's last day has passed.
    pub ended: bool,
    /// No one has verified the data.
    pub unverified: bool,
    /// A public body with a duty to report, unless nobody gives a name there.
    pub reports: bool,
}

impl<'a> OfferView<'a> {
    /// The view of one offer on a day.
    pub fn new(content: &'a Content, offer: &'a Offer, today: Day) -> Self {
        let organisation = content.organisation(&offer.organisation);
        let town = [offer.postal_code.as_deref(), offer.city.as_deref()];
        // As every list of texts: to join another kind of them is a kilobyte more on the phone.
        let town = town.into_iter().flatten().map(str::to_owned).collect::<Vec<_>>().join(" ");
        let address = offer.street.iter().cloned().chain((!town.is_empty()).then_some(town));
        let local = Local {
            id: &offer.id,
            types: &offer.types,
            reports: false,
            languages: &offer.languages,
            dated: offer.source.dated(),
            ends_on: offer.ends_on,
            areas: &offer.areas,
            only_if: None,
        };
        Self {
            address: address.collect(),
            phones: offer.phones.iter().map(|phone| (phone.clone(), dialled(phone))).collect(),
            call_first: local.is_stale(today),
            ended: offer.ends_on.is_some_and(|end| end < today),
            unverified: offer.source.mark == Mark::Unverified,
            reports: content.reports(offer),
            organisation,
            offer,
        }
    }
}

impl Content {
    /// Names of an offer's types, as message ids: the cards of the guide stand under them already.
    pub fn type_names(&self, offer: &Offer) -> Vec<String> {
        let types = offer.types.iter().filter_map(|code| self.book.offer_type(*code));
        types.map(|offer_type| format!("type-{}", offer_type.id)).collect()
    }
}

/// The digits a phone needs: spaces, dashes and brackets are for the eye.
fn dialled(phone: &str) -> String {
    phone.chars().filter(|sign| sign.is_ascii_digit() || *sign == '+').collect()
}

#[cfg(test)]
mod tests {
    #[test]
    fn only_digits_and_the_plus_are_dialled() {
        assert_eq!(super::dialled("+49 (681) 506-49 49"), "+496815064949");
    }
}
