//! Texts with placeables, over one line or several.

use super::{Expression, Reader};

/// What is said, piece by piece. Nothing where there is no value.
pub(in crate::voice) type Pattern<'a> = Vec<Element<'a>>;

/// A piece of a pattern.
pub(in crate::voice) enum Element<'a> {
    Text(&'a str),
    Placeable(Expression<'a>),
    /// The spaces before a line, as long as it is not known which of them all lines have.
    Indent(&'a str),
}

impl<'a> Reader<'a> {
    /// Up to the line that does not go on with it.
    pub(super) fn pattern(&mut self) -> Option<Pattern<'a>> {
        let mut elements = Vec::new();
        let mut common = usize::MAX;
        self.spaces();
        if self.at_line_end() && self.next_line(&mut elements, &mut common).is_some() {
            // Lines before the first sign are not part of it.
            elements.retain(|element| matches!(element, Element::Indent(_)));
        }
        loop {
            let text = self.take_while(|sign| !matches!(sign, b'\n' | b'{' | b'}'));
            elements.push(Element::Text(text));
            match self.sign() {
                b'{' => elements.push(Element::Placeable(self.placeable()?)),
                b'}' => return None,
                _ => {
                    if let (b'\n', Some(text)) = (self.sign(), text.strip_suffix('\r')) {
                        elements.pop();
                        elements.push(Element::Text(text));
                    }
                    if self.next_line(&mut elements, &mut common).is_none() {
                        break;
                    }
                }
            }
        }
        Some(dedented(elements, common))
    }

    /// Goes on to the next line that is not blank. `None`, and it stays where it is: that one is not part of the pattern.
    fn next_line(&mut self, elements: &mut Pattern<'a>, common: &mut usize) -> Option<()> {
        let (start, before) = (self.at, elements.len());
        let mut indent = "";
        while self.line_end() {
            elements.push(Element::Text("\n"));
            indent = self.spaces();
        }
        let goes_on = match self.sign() {
            b'{' => true,
            b'}' | b'.' | b'[' | b'*' => false,
            _ => !indent.is_empty() && self.at < self.text.len(),
        };
        if !goes_on || self.at == start {
            self.at = start;
            elements.truncate(before);
            return None;
        }
        *common = indent.len().min(*common);
        elements.push(Element::Indent(indent));
        Some(())
    }
}

/// Without the spaces that all lines begin with, and without those at the end.
fn dedented(mut elements: Pattern<'_>, common: usize) -> Pattern<'_> {
    for element in &mut elements {
        if let Element::Indent(spaces) = element {
            *element = Element::Text(spaces.get(common..).unwrap_or_default());
        }
    }
    while let Some(Element::Text(text)) = elements.last_mut() {
        *text = text.trim_end_matches([' ', '\n']);
        if !text.is_empty() {
            break;
        }
        elements.pop();
    }
    elements.retain(|element| !matches!(element, Element::Text("")));
    elements
}
