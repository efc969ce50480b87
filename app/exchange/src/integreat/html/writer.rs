//! Writing down what was read: breaks and spaces only between words, and nothing that could be taken for a tag.

/// Elements that begin and end a line of their own; after the first group a line stays free.
const PARAGRAPHS: [&str; 13] =
    ["p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "table", "blockquote", "pre", "dl"];
const LINES: [&str; 19] = [
    "div",
    "br",
    "tr",
    "dt",
    "dd",
    "section",
    "article",
    "header",
    "footer",
    "figure",
    "figcaption",
    "address",
    "aside",
    "nav",
    "main",
    "hr",
    "caption",
    "form",
    "fieldset",
];

/// The text so far.
#[derive(Default)]
pub(super) struct Writer {
    text: String,
    /// What is due before the next word: line breaks, or else a space.
    breaks: usize,
    space: bool,
    /// A list item has begun and has no word yet.
    item: bool,
    /// Inside of so many lists: items are not paragraphs.
    lists: usize,
}

impl Writer {
    /// Adds text, in which any number of spaces is one.
    pub(super) fn text(&mut self, text: &str) {
        for sign in text.chars() {
            // A soft hyphen is a hint for a line break that nobody makes here; marks of direction would turn what follows.
            let mark = matches!(sign, '\u{ad}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
            if sign.is_whitespace() {
                self.space = true;
            } else if !sign.is_control() && !mark {
                self.word(sign);
            }
        }
    }

    /// How long the text is.
    pub(super) fn position(&self) -> usize {
        self.text.len()
    }

    /// Ends a link whose text began at a position: its address follows, unless the text is the address.
    pub(super) fn link(&mut self, from: usize, address: &str) {
        let said = self.text.get(from..).unwrap_or_default().trim();
        let said = said.strip_prefix("- ").unwrap_or(said);
        let bare = |text: &str| {
            let schemes = ["mailto:", "tel:", "https://", "http://"];
            let bare = schemes.iter().find_map(|scheme| text.strip_prefix(scheme)).unwrap_or(text);
            bare.trim_end_matches('/').replace(' ', "").to_lowercase()
        };
        let known = ["https://", "http://", "mailto:", "tel:"];
        let known = known.iter().any(|scheme| address.starts_with(scheme));
        if !known || address.contains(char::is_whitespace) || bare(said) == bare(address) {
            return;
        }
        let bracketed = if said.is_empty() { address.to_owned() } else { format!(" ({address})") };
        self.text(&bracketed);
    }

    /// An element begins or ends.
    pub(super) fn element(&mut self, name: &str, closing: bool) {
        if matches!(name, "ul" | "ol") {
            let outer = if closing { self.lists.saturating_sub(1) } else { self.lists };
            self.due(if outer > 0 { 1 } else { 2 });
            self.lists = if closing { outer } else { outer + 1 };
        } else if name == "li" {
            self.due(1);
            self.item = !closing;
        } else if PARAGRAPHS.contains(&name) {
            self.due(if self.lists > 0 { 1 } else { 2 });
        } else if LINES.contains(&name) {
            self.due(1);
        } else if matches!(name, "td" | "th") {
            self.space = true;
        }
    }

    /// The whole text.
    pub(super) fn finish(self) -> String {
        self.text
    }

    fn due(&mut self, breaks: usize) {
        self.breaks = self.breaks.max(breaks);
    }

    fn word(&mut self, sign: char) {
        if !self.text.is_empty() {
            match (self.breaks, self.space) {
                (0, false) => {
                    let opens = sign.is_alphabetic() || "/!?".contains(sign);
                    if opens && self.text.ends_with('<') {
                        self.text.push(' ');
                    }
                }
                (0, true) => self.text.push(' '),
                (breaks, _) => self.text.extend(std::iter::repeat_n('\n', breaks)),
            }
        }
        if self.item {
            self.text.push_str("- ");
        }
        (self.breaks, self.space, self.item) = (0, false, false);
        self.text.push(sign);
    }
}
