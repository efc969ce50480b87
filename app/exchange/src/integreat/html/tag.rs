//! One tag, comment or declaration.

/// A tag. Comments and declarations have no name.
pub(super) struct Tag<'a> {
    /// In small letters.
    pub(super) name: String,
    /// `</name>`.
    pub(super) closing: bool,
    /// `<name/>`.
    pub(super) empty: bool,
    body: &'a str,
}

impl<'a> Tag<'a> {
    /// Reads the tag that a text begins with, and says what follows it; none if the `<` is only a sign. An unclosed tag goes
    /// on to the end.
    pub(super) fn parse(text: &'a str) -> Option<(Self, &'a str)> {
        let inside = text.strip_prefix('<')?;
        let none = Self { name: String::new(), closing: false, empty: true, body: "" };
        if let Some(comment) = inside.strip_prefix("!--") {
            // `<!-->` is a whole comment for a browser.
            let end = comment.find("-->").map(|at| at + 3);
            let short = comment.starts_with('>').then_some(1);
            return Some((none, &comment[short.or(end).unwrap_or(comment.len())..]));
        }
        if inside.starts_with(['!', '?']) {
            let end = inside.find('>').map_or(inside.len(), |at| at + 1);
            return Some((none, &inside[end..]));
        }
        let (closing, inside) = match inside.strip_prefix('/') {
            Some(inside) => (true, inside),
            None => (false, inside),
        };
        if !inside.starts_with(|sign: char| sign.is_ascii_alphabetic()) {
            // `</` before anything but a letter is a comment up to the next `>`.
            let end = inside.find('>').map_or(inside.len(), |at| at + 1);
            return closing.then_some((none, &inside[end..]));
        }
        let end = end(inside);
        let (body, after) = inside.split_at(end.unwrap_or(inside.len()));
        let after = after.strip_prefix('>').unwrap_or(after);
        let name = body.split(|sign: char| sign.is_ascii_whitespace() || sign == '/').next();
        let name = name.unwrap_or_default();
        let (name, body) = (name.to_ascii_lowercase(), &body[name.len()..]);
        Some((Self { name, closing, empty: body.ends_with('/'), body }, after))
    }

    /// The value of an attribute as written, entities and all.
    pub(super) fn attribute(&self, name: &str) -> Option<&'a str> {
        let mut rest = self.body;
        loop {
            rest = rest.trim_start_matches(|sign: char| sign.is_ascii_whitespace() || sign == '/');
            if rest.is_empty() {
                return None;
            }
            let end = |sign: char| sign.is_ascii_whitespace() || "=/".contains(sign);
            // The first sign belongs to the name, whatever it is.
            let first = rest.chars().next().map_or(0, char::len_utf8);
            let length = rest[first..].find(end).map_or(rest.len(), |at| at + first);
            let (found, after) = rest.split_at(length);
            let (value, after) = match after.trim_ascii_start().strip_prefix('=') {
                Some(after) => value(after.trim_ascii_start()),
                None => ("", after),
            };
            if found.eq_ignore_ascii_case(name) {
                return Some(value);
            }
            rest = after;
        }
    }
}

/// What follows the closing tag of an element that is passed over, or nothing.
pub(super) fn after<'a>(name: &str, text: &'a str) -> &'a str {
    let mut rest = text;
    while let Some(at) = rest.find("</") {
        rest = &rest[at..];
        let found =
            rest.get(2..2 + name.len()).is_some_and(|found| found.eq_ignore_ascii_case(name));
        let follows = rest.get(2 + name.len()..).and_then(|follows| follows.chars().next());
        let ends = |sign: char| sign.is_ascii_whitespace() || "/>".contains(sign);
        if found && follows.is_none_or(ends) {
            return Tag::parse(rest).map_or("", |(_, after)| after);
        }
        rest = &rest[2..];
    }
    ""
}

/// Where the `>` stands that is not inside of quotes.
fn end(text: &str) -> Option<usize> {
    let mut quote = None;
    for (at, sign) in text.char_indices() {
        match (quote, sign) {
            (None, '>') => return Some(at),
            (None, '"' | '\'') => quote = Some(sign),
            (Some(open), _) if open == sign => quote = None,
            _ => {}
        }
    }
    None
}

/// A value, in quotes or without, and what follows it.
fn value(text: &str) -> (&str, &str) {
    for quote in ['"', '\''] {
        if let Some(inside) = text.strip_prefix(quote) {
            let (value, after) = inside.split_at(inside.find(quote).unwrap_or(inside.len()));
            return (value, after.strip_prefix(quote).unwrap_or(after));
        }
    }
    text.split_at(text.find(|sign: char| sign.is_ascii_whitespace()).unwrap_or(text.len()))
}
