//! Markup of our own making, as text: what comes from data or from a person is escaped, always.
//!
//! Strings instead of elements: the page of the plan is small and is written anew as a whole, so it needs neither a framework nor a
//! browser to be tested.

/// Marks that the guide puts around a text in another language than the page's: it begins, its language ends, it ends.
const BORROWED: [char; 3] = ['\u{E000}', '\u{E001}', '\u{E002}'];

/// An element being put together.
pub(crate) struct El {
    tag: &'static str,
    attributes: String,
    inner: String,
}

/// An element by its tag.
pub(crate) fn el(tag: &'static str) -> El {
    El { tag, attributes: String::new(), inner: String::new() }
}

/// An element with a class and a text.
pub(crate) fn p(tag: &'static str, class: &str, text: &str) -> El {
    el(tag).class(class).text(text)
}

/// A button that does something: what stands in `data-do`.
pub(crate) fn button(class: &str, action: &str, label: &str) -> El {
    el("button").attr("type", "button").class(class).attr("data-do", action).text(label)
}

impl El {
    /// An attribute.
    pub(crate) fn attr(mut self, name: &str, value: &str) -> Self {
        self.attributes += &format!(" {name}=\"{}\"", escaped(&bare(value)));
        self
    }

    /// An attribute, if it holds.
    pub(crate) fn flag(self, name: &str, holds: bool) -> Self {
        if holds { self.attr(name, "") } else { self }
    }

    /// Its class; an empty one is left out.
    pub(crate) fn class(self, class: &str) -> Self {
        if class.is_empty() { self } else { self.attr("class", class) }
    }

    /// A text inside.
    pub(crate) fn text(mut self, text: &str) -> Self {
        let [begins, says, ends] = BORROWED;
        self.inner += &escaped(text)
            .replace(begins, "<span dir=\"auto\" lang=\"")
            .replace(says, "\">")
            .replace(ends, "</span>");
        self
    }

    /// Markup that is finished already.
    pub(crate) fn finished(mut self, html: &str) -> Self {
        self.inner += html;
        self
    }

    /// An element inside, several, or none.
    pub(crate) fn with(mut self, inner: impl IntoIterator<Item = Self>) -> Self {
        self.inner.extend(inner.into_iter().map(Self::html));
        self
    }

    /// Finished.
    pub(crate) fn html(self) -> String {
        let Self { tag, attributes, inner } = self;
        match tag {
            "input" => format!("<{tag}{attributes}>{inner}"),
            _ => format!("<{tag}{attributes}>{inner}</{tag}>"),
        }
    }
}

impl IntoIterator for El {
    type Item = Self;
    type IntoIter = std::iter::Once<Self>;

    fn into_iter(self) -> Self::IntoIter {
        std::iter::once(self)
    }
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;")
}

/// The words alone, without marks of a borrowed language.
pub(crate) fn bare(text: &str) -> String {
    let [begins, says, ends] = BORROWED;
    let mut language = false;
    let word = |sign: &char| {
        language |= *sign == begins;
        let word = !language && *sign != ends;
        language &= *sign != says;
        word
    };
    text.chars().filter(word).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whatever_somebody_writes_is_text() {
        let html = p("p", "a\"b", "<b onclick=\"x\">&\u{E000}de\u{E001}Wort\u{E002}").html();
        assert_eq!(
            html,
            "<p class=\"a&quot;b\">&lt;b onclick=&quot;x&quot;>&amp;<span dir=\"auto\" lang=\"de\">Wort</span></p>"
        );
        assert_eq!(bare("a \u{E000}de\u{E001}Wort\u{E002}."), "a Wort.");
    }
}
