//! HTML to plain text: paragraphs and list items on lines of their own, links as "text (address)". No tag gets through.

mod entity;
mod tag;
mod writer;

use tag::Tag;
use writer::Writer;

/// What stands in here is for machines, or for other surfaces than a line of text.
const SILENT: [&str; 12] = [
    "script", "style", "template", "noscript", "iframe", "object", "svg", "math", "head", "select",
    "textarea", "title",
];

/// The text a reader of this HTML would see, without any of its markup. What follows an unclosed tag or an unclosed silent
/// element is dropped, as a browser does. A `<` in the result is never followed by what would make it a tag.
pub fn plain_text(html: &str) -> String {
    let mut writer = Writer::default();
    // A link in a link ends the outer one, as in a browser.
    let mut link: Option<(usize, String)> = None;
    let mut rest = html;
    while !rest.is_empty() {
        let (text, after) = rest.split_at(rest.find('<').unwrap_or(rest.len()));
        writer.text(&entity::decoded(text));
        rest = after;
        if rest.is_empty() {
            break;
        }
        let Some((tag, after)) = Tag::parse(rest) else {
            writer.text("<");
            rest = &rest[1..];
            continue;
        };
        rest = after;
        match (tag.name.as_str(), tag.closing) {
            (name, false) if SILENT.contains(&name) && !tag.empty => rest = tag::after(name, rest),
            ("a", false) => {
                let address = entity::decoded(tag.attribute("href").unwrap_or_default());
                link = Some((writer.position(), address.trim().to_owned()));
            }
            ("a", true) => {
                if let Some((from, address)) = link.take() {
                    writer.link(from, &address);
                }
            }
            (name, closing) => writer.element(name, closing),
        }
    }
    writer.finish()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::plain_text;

    #[test]
    fn a_page_reads_like_a_page() {
        let html = "<h2>Beratung &amp; Hilfe</h2>\n<p>Wir helfen\n   Ihnen.</p><ul><li>Mit&nbsp;Termin</li>\
                    <li><b>Ohne</b> Termin</li></ul><p>Mehr: <a href=\"https://example.org/a?b=1&amp;c=2\">\
                    Webseite</a><br/>Oder <a href='mailto:a@example.org'>a@example.org</a></p>";
        let text = "Beratung & Hilfe\n\nWir helfen Ihnen.\n\n- Mit Termin\n- Ohne Termin\n\n\
                    Mehr: Webseite (https://example.org/a?b=1&c=2)\nOder a@example.org";
        assert_eq!(plain_text(html), text);
    }

    #[test]
    fn nothing_that_runs_gets_through() {
        for (html, text) in [
            ("a<script>alert('<b>')</script>b", "ab"),
            ("a<SCRIPT src=x>alert(1)</ScRiPt >b", "ab"),
            ("a<script>never closed", "a"),
            ("a<img src=x onerror=\"alert('>')\">b", "ab"),
            ("a<!-- <b> -->b<!doctype html>c", "abc"),
            ("a <b", "a"),
            ("<a href=\"javascript:alert(1)\">klick</a>", "klick"),
            ("<a href=\" java\tscript:alert(1)\">klick</a>", "klick"),
            ("&lt;script&gt;alert(1)&lt;/script&gt;", "< script>alert(1)< /script>"),
            ("<scr<b>ipt>x</script>", "ipt>x"),
            ("1 < 2 &lt; 3 <", "1 < 2 < 3 <"),
            ("&#60;&#x62;&#62; &#0; &#xD800; &unknown; & &amp", "< b> &unknown; & &"),
        ] {
            assert_eq!(plain_text(html), text, "{html}");
        }
    }

    #[test]
    fn other_scripts_stay_as_they_are() {
        assert_eq!(plain_text("<p dir=\"rtl\">مرحبا&zwnj;بكم</p>"), "مرحبا\u{200c}بكم");
    }

    proptest! {
        #[test]
        fn no_text_becomes_a_tag(html in "(<|>|&lt;|/|!|a|b|script|style|\"|'|=| |\n|&#60;|&amp;|--|ü|\\PC){0,60}") {
            let text = plain_text(&html);
            let mut signs = text.chars().peekable();
            while let Some(sign) = signs.next() {
                let next = signs.peek().copied().unwrap_or(' ');
                prop_assert!(sign != '<' || !(next.is_alphabetic() || "/!?".contains(next)), "{text}");
            }
            prop_assert_eq!(text.trim(), &text);
        }

        #[test]
        fn any_text_is_reduced(html in ".*") {
            plain_text(&html);
        }
    }
}
