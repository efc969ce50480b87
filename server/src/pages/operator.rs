//! What the operator says about themselves, on pages that have to name somebody.

use maud::{Markup, html};

/// A name and an address, line by line, as it was written.
pub(super) fn lines(text: &str) -> Markup {
    html! {
        address { @for line in text.lines() { bdi lang="de" { (line) } br; } }
    }
}

/// A mail address, a phone number or a web address, to be tapped; anything else as it was written.
pub(super) fn contact(text: &str) -> Markup {
    let dialled: String =
        text.chars().filter(|sign| sign.is_ascii_digit() || *sign == '+').collect();
    let number = !text.chars().any(char::is_alphabetic) && dialled.len() > 4;
    let href = if text.starts_with("https://") || text.starts_with("http://") {
        text.to_owned()
    } else if exchange::check::is_email(text) {
        format!("mailto:{text}")
    } else if number {
        format!("tel:{dialled}")
    } else {
        return lines(text);
    };
    html! { a href=(href) rel="noreferrer" { bdi.ltr { (text) } } }
}

#[cfg(test)]
mod tests {
    use super::contact;

    #[test]
    fn what_can_be_tapped_can_be_tapped() {
        for (text, wanted) in [
            ("wege@stadt.example", "href=\"mailto:wege@stadt.example\""),
            ("+49 681 905-0", "href=\"tel:+496819050\""),
            ("https://stadt.example/fragen", "href=\"https://stadt.example/fragen\""),
            ("Rathaus <Zimmer> 7", "Rathaus &lt;Zimmer&gt; 7"),
        ] {
            let page = contact(text).into_string();
            assert!(page.contains(wanted), "{page}");
        }
        assert!(!contact("javascript:alert(12345)").into_string().contains("href"));
    }
}
