//! What the operator says about themselves.

use axum::http::Uri;

use super::read::{self, Reader};
use crate::operator::Operator;

/// Reads it.
pub(super) fn operator(reader: &mut Reader) -> Operator {
    Operator {
        keeper: reader.text("keeper", "a mail address such as name@example.org", read::mail),
        responsible: reader.text("responsible", "a name and an address", words),
        contact: reader.text("contact", "a mail address, a phone number or a web address", words),
        enforcement: reader.text("enforcement", "a name and an address", words),
        exit: reader.text("exit", "an address such as https://www.example.org/", page),
        kiosk: reader.truth("kiosk"),
    }
}

fn words(text: &str) -> Option<String> {
    let text = text.trim();
    (!text.is_empty()).then(|| text.to_owned())
}

/// A page on the web: `javascript:` and the like lead nowhere.
fn page(text: &str) -> Option<String> {
    let address: Uri = text.parse().ok()?;
    let web = matches!(address.scheme_str(), Some("http" | "https"));
    (web && address.host().is_some_and(|host| !host.is_empty())).then(|| text.to_owned())
}
