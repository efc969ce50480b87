//! One language with its chain, ready to format.

use crate::{BORROWED, Direction, intl, voice::Voice};

/// An argument of a message.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Arg<'a> {
    /// A number: selects plural forms.
    Number(f64),
    /// A text or a code.
    Text(&'a str),
    /// A day, YYYY-MM-DD: for `DATETIME`.
    Day(&'a str),
    /// Several texts: for `LIST`.
    List(&'a [&'a str]),
}

impl<'a> Arg<'a> {
    /// What stands in the data as text: a number where its digits say one.
    pub fn said(text: &'a str) -> Self {
        let digits = text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
        let number = if digits && !text.is_empty() { intl::parsed(text) } else { f64::NAN };
        if number.is_nan() { Self::Text(text) } else { Self::Number(number) }
    }
}

/// A formatted message.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Text {
    /// The words.
    pub text: String,
    /// The language they are written in, if it is not the one asked for.
    pub language: Option<String>,
}

impl std::fmt::Display for Text {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.text)
    }
}

/// Formats messages of one language, borrowing from its fallback chain.
pub struct Localizer {
    tag: String,
    direction: Direction,
    voices: Vec<Voice>,
}

impl Localizer {
    /// From completed Fluent sources. Parts behind a [`BORROWED`] line belong to the language named there.
    pub fn new(tag: &str, direction: Direction, completed: &[&str]) -> Self {
        let mut localizer = Self { tag: tag.to_owned(), direction, voices: Vec::new() };
        for source in completed {
            localizer.add(source);
        }
        localizer
    }

    /// Adds another completed source, e.g. the offers' texts when they have arrived.
    pub fn add(&mut self, completed: &str) {
        let mut language = self.tag.clone();
        let mut part = String::new();
        for line in completed.split_inclusive('\n') {
            if let Some(borrowed) = line.strip_prefix(BORROWED) {
                self.add_part(&language, &std::mem::take(&mut part));
                language = borrowed.trim().to_owned();
            } else {
                part.push_str(line);
            }
        }
        self.add_part(&language, &part);
    }

    fn add_part(&mut self, language: &str, part: &str) {
        // Junk and doubled ids were reported when the language was read; a reloaded text replaces the older.
        match self.voices.iter_mut().find(|voice| voice.tag() == language) {
            Some(voice) => voice.add(part),
            None => {
                let mut voice = Voice::new(language);
                voice.add(part);
                self.voices.push(voice);
            }
        }
    }

    /// The language's tag (BCP 47).
    pub fn tag(&self) -> &str {
        &self.tag
    }

    /// The direction of its script.
    pub fn direction(&self) -> Direction {
        self.direction
    }

    /// Does anyone in the chain say it? `id` or `id.attribute`.
    pub fn has(&self, id: &str) -> bool {
        self.voices.iter().any(|voice| voice.has(id))
    }

    /// A message without arguments.
    pub fn text(&self, id: &str) -> Text {
        self.text_with(id, &[])
    }

    /// A message with arguments. Empty if nobody in the chain wrote it.
    ///
    /// Where a part of it cannot be said, since an argument or a term is missing, the next of the chain who can say all of it does;
    /// if nobody can, the sentence stands without the part, never with the name of something.
    pub fn text_with(&self, id: &str, args: &[(&str, Arg<'_>)]) -> Text {
        let mut broken = None;
        for voice in &self.voices {
            let Some(said) = voice.say(id, args) else { continue };
            let language = (voice.tag() != self.tag).then(|| voice.tag().to_owned());
            let text = Text { text: said.text, language };
            if said.whole {
                return text;
            }
            broken.get_or_insert(text);
        }
        broken.unwrap_or_default()
    }
}

/// The text without bidi isolates (U+2066–2069), for `tel:`, `mailto:`, titles and the clipboard.
pub fn plain(text: &str) -> String {
    let mut plain = String::new();
    for sign in text.chars() {
        if !('\u{2066}'..='\u{2069}').contains(&sign) {
            plain.push(sign);
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn borrowed_parts_carry_their_language() {
        let completed = "own = eigenes\n### lang: de\nborrowed = geliehen\n";
        let localizer = Localizer::new("ar", Direction::Rtl, &[completed]);
        assert_eq!(localizer.text("own").language, None);
        assert_eq!(localizer.text("borrowed").text, "geliehen");
        assert_eq!(localizer.text("borrowed").language.as_deref(), Some("de"));
        assert_eq!(localizer.text("nobody"), Text::default());
        assert!(!localizer.has("own.attribute"));
    }

    #[test]
    fn digits_in_the_data_are_a_number() {
        assert_eq!(Arg::said("16.5"), Arg::Number(16.5));
        for text in ["", "1.2.3", "-4", "2026-11-22", "inf", "12a"] {
            assert_eq!(Arg::said(text), Arg::Text(text));
        }
    }

    #[test]
    fn arguments_are_isolated_and_can_be_made_plain() {
        let localizer = Localizer::new("ar", Direction::Rtl, &["phone = رقم { $number }\n"]);
        let text = localizer.text_with("phone", &[("number", Arg::Text("+49 681"))]).text;
        assert_eq!(text, "رقم \u{2068}+49 681\u{2069}");
        assert_eq!(plain(&text), "رقم +49 681");
    }

    #[test]
    fn what_cannot_be_said_is_borrowed_or_left_out_but_never_named() {
        let source = "a = x { $nmae } y\nb = x { -term }\n-t = y{ $x }\nc = x { -t }\n### lang: de\na = z { $name }\n";
        let localizer = Localizer::new("en", Direction::Ltr, &[source]);
        let text = localizer.text_with("a", &[("name", Arg::Text("n"))]);
        assert_eq!(plain(&text.text), "z n");
        assert_eq!(text.language.as_deref(), Some("de"));
        assert_eq!(plain(&localizer.text("a").text), "x  y");
        assert_eq!(localizer.text("b").text, "x ");
        assert_eq!(plain(&localizer.text("c").text), "x y");
    }

    #[test]
    fn arabic_has_its_six_plural_forms() {
        let source = "n = { $n ->\n    [zero] zero\n    [one] one\n    [two] two\n    [few] few\n    [many] many\n   *[other] other\n }\n";
        let localizer = Localizer::new("ar", Direction::Rtl, &[source]);
        let form = |n: f64| localizer.text_with("n", &[("n", Arg::Number(n))]).text;
        let forms: Vec<String> = [0., 1., 2., 3., 11., 100.].map(form).into();
        assert_eq!(forms, ["zero", "one", "two", "few", "many", "other"]);
    }
}
