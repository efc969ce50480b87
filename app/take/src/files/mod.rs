//! What other programs of the phone take: dates and contacts.
//!
//! Both formats are lines of at most 75 bytes with the same few signs escaped (RFC 5545 and RFC 6350 agree on that).

mod calendar;
mod contact;

pub(crate) use calendar::{event, is_moment};
pub(crate) use contact::card;

/// Content lines, folded and ended as the standards ask.
#[derive(Default)]
struct Lines(String);

impl Lines {
    /// A line as it is.
    fn line(&mut self, line: &str) {
        let mut length = 0;
        for sign in line.chars() {
            if length + sign.len_utf8() > 75 {
                self.0 += "\r\n ";
                length = 1;
            }
            self.0.push(sign);
            length += sign.len_utf8();
        }
        self.0 += "\r\n";
    }

    /// A property with a text, unless that is empty.
    fn text(&mut self, name: &str, text: &str) {
        if !text.is_empty() {
            self.line(&format!("{name}:{}", escaped(text)));
        }
    }
}

/// A text as a value. Bidi isolates are for the eye only.
fn escaped(text: &str) -> String {
    let mut value = String::new();
    for sign in text.chars() {
        match sign {
            '\\' | ';' | ',' => value.extend(['\\', sign]),
            '\n' => value += "\\n",
            '\u{2066}'..='\u{2069}' | '\u{ad}' => {}
            _ if sign.is_control() => {}
            _ => value.push(sign),
        }
    }
    value
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_lines_are_folded_between_signs() {
        let mut lines = Lines::default();
        lines.text("NOTE", &"ä".repeat(80));
        assert!(lines.0.split("\r\n").all(|line| line.len() <= 75), "{}", lines.0);
        assert_eq!(lines.0.replace("\r\n ", ""), format!("NOTE:{}\r\n", "ä".repeat(80)));
    }

    #[test]
    fn nothing_written_by_people_ends_a_line_early() {
        let mut lines = Lines::default();
        lines.text("NOTE", "a;b,c\\d\r\nEND:VCARD");
        assert_eq!(lines.0, "NOTE:a\\;b\\,c\\\\d\\nEND:VCARD\r\n");
    }
}
