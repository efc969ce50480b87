//! Who runs a server, and what they decide about it: what pages name, where the quick way out leads, whether it is a counter's kiosk.
//!
//! Nobody is invented: where the operator named nobody, the pages say that nobody is named.

/// What the operator says about themselves and this place.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Operator {
    /// Mail address that hears of mistakes in offers and texts.
    pub keeper: Option<String>,
    /// Who is responsible for the site: name and address, of several lines.
    pub responsible: Option<String>,
    /// Where somebody complains or asks: a mail address, a phone number or a web address.
    pub contact: Option<String>,
    /// The body of the Land that settles disputes about accessibility.
    pub enforcement: Option<String>,
    /// Where the quick way out leads; a calendar of our own if nobody says.
    pub exit: Option<String>,
    /// A counter or a fair: resets itself, keeps and shares nothing, leads nowhere else.
    pub kiosk: bool,
}
