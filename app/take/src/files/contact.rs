//! An offer as a contact: vCard 3.0, which every phone takes.

use catalogue::OfferView;

use super::{Lines, escaped};

/// The contact.
pub(crate) fn card(view: &OfferView<'_>) -> String {
    let offer = view.offer;
    let mut lines = Lines::default();
    lines.line("BEGIN:VCARD");
    lines.line("VERSION:3.0");
    // A place has no family name; the property must be there.
    lines.line(&format!("N:{};;;;", escaped(&offer.name)));
    lines.text("FN", &offer.name);
    if let Some(organisation) = view.organisation {
        lines.text("ORG", &organisation.name);
    }
    let part = |part: &Option<String>| escaped(part.as_deref().unwrap_or_default());
    if !view.address.is_empty() {
        let [street, city, code] = [&offer.street, &offer.city, &offer.postal_code].map(part);
        lines.line(&format!("ADR;TYPE=WORK:;;{street};{city};;{code};"));
    }
    for (_, dialled) in &view.phones {
        lines.text("TEL;TYPE=WORK,VOICE", dialled);
    }
    lines.text("EMAIL;TYPE=WORK", offer.email.as_deref().unwrap_or_default());
    // An address is no text: nothing in it is escaped.
    if let Some(url) = &offer.url {
        lines.line(&format!("URL:{}", url.replace(char::is_control, "")));
    }
    lines.line("END:VCARD");
    lines.0
}
