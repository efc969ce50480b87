//! What offers can be sifted by.
//!
//! Sources say what there is and seldom what there is not, so most answers are "nobody says". Such offers are not hidden: a
//! reader is told how many they are and can look at them. Left out on purpose: the distance, which orders ([`crate::near`]) and
//! hides nothing, since a straight line across the Saar says little about the way; and advice by video, which no source tells
//! from having a web page. What counts as "online" is that one can write to them.

use crate::{Offer, week::Now};

/// Something to sift by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Facet {
    /// It counsels in the reader's language.
    MyLanguage,
    /// One can call.
    Phone,
    /// One can go there.
    OnSite,
    /// One can write a mail.
    Online,
    /// One can come without an appointment.
    WalkIn,
    /// Nobody has to say a name.
    Anonymous,
    /// Somebody looks after the children meanwhile.
    ChildCare,
    /// It is open at this moment.
    OpenNow,
}

/// All of them in the order in which they are offered, the reader's language first; each is also a message, `find-NAME`.
pub const FACETS: [(Facet, &str); 8] = [
    (Facet::MyLanguage, "my-language"),
    (Facet::Phone, "phone"),
    (Facet::OnSite, "on-site"),
    (Facet::Online, "online"),
    (Facet::WalkIn, "walk-in"),
    (Facet::Anonymous, "anonymous"),
    (Facet::ChildCare, "child-care"),
    (Facet::OpenNow, "open-now"),
];

impl Facet {
    /// Does it hold of an offer? `None` if nobody says. `language` is the reader's (BCP 47), `now` what its week says.
    pub fn holds(self, offer: &Offer, language: &str, now: Option<Now>) -> Option<bool> {
        let known = |feature: &str| offer.has(feature).then_some(true);
        match self {
            Self::Phone => Some(!offer.phones.is_empty()),
            Self::OnSite => Some(offer.street.is_some()),
            Self::Online => offer.email.is_some().then_some(true),
            Self::WalkIn => known("walk-in").or(offer.has("appointment").then_some(false)),
            Self::Anonymous => known("anonymous"),
            Self::ChildCare => known("child-care"),
            Self::OpenNow => now.map(|now| !matches!(now, Now::Opens(_))),
            Self::MyLanguage => (!offer.languages.is_empty())
                .then(|| offer.languages.iter().any(|spoken| spoken == language)),
        }
    }
}

/// Do all chosen ones hold (bit by bit in the order of [`FACETS`])? No if one does not, unknown if nobody says of one.
pub fn all(chosen: u8, offer: &Offer, language: &str, now: Option<Now>) -> Option<bool> {
    let mut all = Some(true);
    for (place, (facet, _)) in FACETS.iter().enumerate() {
        if chosen >> place & 1 == 0 {
            continue;
        }
        match facet.holds(offer, language, now) {
            Some(true) => {}
            None => all = None,
            Some(false) => return Some(false),
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use engine::Day;

    use super::*;
    use crate::week::Moment;

    const NOON: Moment = Moment { day: Day(20_780), minute: 720 };

    #[test]
    fn of_an_offer_that_says_nothing_only_phone_and_street_are_known_not_to_be() {
        for (facet, name) in FACETS {
            let expected = matches!(facet, Facet::Phone | Facet::OnSite).then_some(false);
            assert_eq!(facet.holds(&Offer::silent(), "ar", None), expected, "{name}");
        }
    }

    #[test]
    fn each_facet_is_what_the_offer_says() {
        let yes = |feature: &str| Offer { yes: vec![feature.to_owned()], ..Offer::silent() };
        let speaks = |tag: &str| Offer { languages: vec![tag.to_owned()], ..Offer::silent() };
        let table: [(Facet, Offer, bool); 9] = [
            (Facet::Phone, Offer { phones: vec!["+49 681 1".into()], ..Offer::silent() }, true),
            (Facet::OnSite, Offer { street: Some("Gasse 1".into()), ..Offer::silent() }, true),
            (Facet::Online, Offer { email: Some("a@b.example".into()), ..Offer::silent() }, true),
            (Facet::WalkIn, yes("walk-in"), true),
            (Facet::WalkIn, yes("appointment"), false),
            (Facet::Anonymous, yes("anonymous"), true),
            (Facet::ChildCare, yes("child-care"), true),
            (Facet::MyLanguage, speaks("ar"), true),
            (Facet::MyLanguage, speaks("fr"), false),
        ];
        for (facet, offer, expected) in table {
            assert_eq!(facet.holds(&offer, "ar", None), Some(expected), "{facet:?}");
        }
        let both = Offer { yes: vec!["walk-in".into(), "appointment".into()], ..Offer::silent() };
        assert_eq!(Facet::WalkIn.holds(&both, "ar", None), Some(true), "one can do either");
    }

    #[test]
    fn open_now_is_what_the_week_says() {
        for (now, expected) in
            [(Now::Always, true), (Now::Open(NOON), true), (Now::Opens(NOON), false)]
        {
            assert_eq!(Facet::OpenNow.holds(&Offer::silent(), "ar", Some(now)), Some(expected));
        }
    }

    #[test]
    fn one_no_outweighs_what_nobody_says_and_that_outweighs_yes() {
        let offer = Offer { phones: vec!["+49 681 1".into()], ..Offer::silent() };
        let says = |chosen: u8| all(chosen, &offer, "ar", None);
        assert_eq!(says(0), Some(true));
        assert_eq!(says(0b10), Some(true), "a phone");
        assert_eq!(says(0b10_0010), None, "a phone, and nobody says whether without a name");
        assert_eq!(says(0b10_0110), Some(false), "no street");
    }
}
