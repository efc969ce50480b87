//! What Fluent's own formatter cannot bear becomes what it can, and means the same: our voice can, but it is judged by that one,
//! and texts are exchanged.
//!
//! `fluent-bundle` stops a message that puts in too much ("billion laughs"), and names the expression where it stopped; for literals
//! and for braces within braces it has no name and panics. A number with more than nineteen digits behind its point is too much
//! for it where plural forms are chosen.

use fluent_syntax::ast::{CallArguments, Entry, Expression, Identifier, InlineExpression};

use crate::syntax;

/// As many digits behind a point as a number has.
const DIGITS: usize = 15;

/// Makes an entry bearable.
pub(super) fn tame(mut entry: Entry<String>) -> Entry<String> {
    syntax::change(&mut entry, &mut Tame);
    entry
}

struct Tame;

impl syntax::Change for Tame {
    fn number(&mut self, number: &mut String) {
        if let Some(point) = number.find('.') {
            number.truncate(point + 1 + DIGITS);
        }
    }

    fn expression(&mut self, expression: &mut Expression<String>) {
        while let Expression::Inline(InlineExpression::Placeable { expression: inner }) = expression
        {
            let empty = InlineExpression::StringLiteral { value: String::new() };
            *expression = std::mem::replace(&mut **inner, Expression::Inline(empty));
        }
        if let Expression::Select { selector, .. } = expression
            && let InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } =
                selector
        {
            let arguments = CallArguments { positional: vec![selector.clone()], named: Vec::new() };
            // It gives back what is no number, too.
            let id = Identifier { name: "NUMBER".to_owned() };
            *selector = InlineExpression::FunctionReference { id, arguments };
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::{Library, Source, plain};

    fn text(text: &str) -> String {
        let source =
            Source { language: "de".to_owned(), file: "a.ftl".to_owned(), text: text.to_owned() };
        let (library, problems) = Library::new(vec![source]);
        assert!(problems.is_empty(), "{problems:?}");
        library.localizer("de").text("a").text
    }

    #[test]
    fn a_message_that_puts_in_too_much_ends_early() {
        let hundred = "{ \"x\" }".repeat(100);
        for inside in
            ["{ b }", "{{ b }}", "{ 1 ->\n *[one] { b }\n }", "{ \"y\" ->\n *[y] { b }\n }"]
        {
            let shown = plain(&text(&format!("a = {{ \"x\" }}{inside}\nb = {hundred}\n")));
            assert!(shown.len() <= 100 && shown.trim_matches('x').is_empty(), "{shown}");
        }
    }

    #[test]
    fn literals_choose_as_before() {
        let choose =
            |by: &str| text(&format!("a = {{ {by} ->\n [one] one\n [y] y\n *[other] other\n }}\n"));
        assert_eq!(["1", "2", "\"y\"", "\"one\""].map(choose), ["one", "other", "y", "one"]);
        assert_eq!(choose("1.00000000000000000000000000"), "other");
    }
}
