//! Texts made short enough for a node.

/// Cuts a text into at most `rows` lines of at most `width` characters, at spaces; what is left out is an ellipsis.
pub(super) fn wrap(text: &str, width: usize, rows: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split([' ', '\n']).filter(|word| !word.is_empty()) {
        let full = lines.len() == rows;
        match lines.last_mut() {
            Some(line) if line.chars().count() + word.chars().count() < width => {
                line.push(' ');
                line.push_str(word);
            }
            Some(line) if full => {
                shorten(line, width);
                return lines;
            }
            _ => lines.push(clipped(word, width)),
        }
    }
    lines
}

/// A citation whose numbers stay with their signs when it is cut into lines.
pub(super) fn glued(law: &str) -> String {
    ["§", "Abs.", "Nr.", "Satz"].iter().fold(law.to_owned(), |law, sign| {
        law.replace(&format!("{sign} "), &format!("{sign}\u{a0}"))
    })
}

/// The first sentence: further ones say how to answer.
pub(super) fn first_sentence(text: &str) -> &str {
    let end = text.find(['?', '.']).map_or(text.len(), |at| at + 1);
    &text[..end]
}

fn shorten(line: &mut String, width: usize) {
    while line.chars().count() >= width {
        line.pop();
    }
    line.truncate(line.trim_end_matches([' ', ',', ';']).len());
    line.push('…');
}

fn clipped(word: &str, width: usize) -> String {
    let mut word = word.to_owned();
    if word.chars().count() > width {
        shorten(&mut word, width);
    }
    word
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_text_ends_in_an_ellipsis_and_never_overflows() {
        assert_eq!(wrap("Wie gut geht Deutsch?", 12, 2), ["Wie gut geht", "Deutsch?"]);
        assert_eq!(wrap("§ 44 Abs. 4 AufenthG; § 5 IntV", 14, 1), ["§ 44 Abs. 4…"]);
        assert_eq!(wrap("Aufenthaltserlaubnis", 10, 1), ["Aufenthal…"]);
        for width in 2..20 {
            for line in wrap("§ 44 Abs. 4, 5 AufenthG; Trägerrundschreiben 02/26", width, 2) {
                assert!(line.chars().count() <= width, "{line}");
            }
        }
    }

    #[test]
    fn a_number_stays_with_its_paragraph() {
        assert_eq!(
            wrap(&glued("AufenthG; § 44 Abs. 4"), 12, 2),
            ["AufenthG;", "§\u{a0}44 Abs.\u{a0}4"]
        );
    }

    #[test]
    fn only_the_question_itself_is_shown() {
        assert_eq!(first_sentence("Wo wohnen Sie? Nur der Ort."), "Wo wohnen Sie?");
        assert_eq!(first_sentence("ohne Ende"), "ohne Ende");
    }
}
