//! Finding an offer by words that may be mistyped, without a network.
//!
//! Every word of the query must begin a word of the text, stand within one, or be up to two mistakes away from the beginning
//! of one: people type while they look, on small keys, in a language they are learning. No index is kept: the catalogue of a
//! region is small, and a list of trigrams would be larger than the texts.

/// So many letters a word needs to be found with one mistake, and with two.
const MISTAKES: [usize; 2] = [4, 6];
/// A longer word is compared by its beginning.
const LONGEST: usize = 24;

/// Words as they are compared, with one blank between them. The text comes decomposed (NFKD) and in lower case, which a
/// browser does better than a table of ours.
///
/// Accents and vowel signs go, since many leave them out; of letters that Arabic and Persian keyboards tell apart one stays.
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for sign in text.chars() {
        match sign {
            '\u{300}'..='\u{36f}' | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{640}' | '\u{ad}' => {}
            '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' => {}
            'ß' => folded.push_str("ss"),
            '\u{649}' | '\u{6cc}' => folded.push('\u{64a}'),
            '\u{6a9}' => folded.push('\u{643}'),
            '\u{629}' => folded.push('\u{647}'),
            'a'..='z' | '0'..='9' => folded.push(sign),
            '«' | '·' | '»' | '\u{60c}' | '\u{61b}' | '\u{61f}' | '\u{2010}'..='\u{203f}' => {
                blank(&mut folded);
            }
            _ if sign.is_ascii() => blank(&mut folded),
            _ => folded.push(sign),
        }
    }
    folded.truncate(folded.trim_end_matches(' ').len());
    folded
}

fn blank(folded: &mut String) {
    if !folded.is_empty() && !folded.ends_with(' ') {
        folded.push(' ');
    }
}

/// How far a folded text is from a folded query: 0 if each of its words begins a word of the text. `None` if one is not there.
pub fn distance(query: &str, text: &str) -> Option<usize> {
    let mut sum = 0;
    for word in query.split(' ').filter(|word| !word.is_empty()) {
        let mut best: Option<usize> = None;
        for candidate in text.split(' ') {
            let found = of_word(word, candidate);
            if found.is_some() && (best.is_none() || found < best) {
                best = found;
            }
            if best == Some(0) {
                break;
            }
        }
        sum += best?;
    }
    Some(sum)
}

fn of_word(word: &str, candidate: &str) -> Option<usize> {
    if candidate.starts_with(word) {
        return Some(0);
    }
    let letters: Vec<char> = word.chars().take(LONGEST).collect();
    if letters.len() > 2 && candidate.contains(word) {
        return Some(1);
    }
    let allowed = MISTAKES.iter().filter(|least| letters.len() >= **least).count();
    Some(1 + mistakes(&letters, candidate, allowed)?)
}

/// The fewest letters to add, drop or change so that the word begins the candidate, if they are not more than allowed.
fn mistakes(word: &[char], candidate: &str, allowed: usize) -> Option<usize> {
    if allowed == 0 {
        return None;
    }
    // The row of a distance table: how far the word's first letters are from what was read of the candidate.
    let mut row: Vec<usize> = (0..=word.len()).collect();
    let mut best = word.len();
    for letter in candidate.chars().take(word.len() + allowed) {
        let mut before = row[0];
        row[0] += 1;
        for place in 0..word.len() {
            let changed = before + usize::from(word[place] != letter);
            before = row[place + 1];
            row[place + 1] = changed.min(row[place] + 1).min(before + 1);
        }
        best = best.min(row[word.len()]);
    }
    (best <= allowed).then_some(best)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const TEXT: &str = "jobcenter im regionalverband saarbrucken auslanderbehorde";

    #[test]
    fn beginnings_come_before_parts_and_parts_before_mistakes() {
        assert_eq!(distance("job", TEXT), Some(0));
        assert_eq!(distance("job saar", TEXT), Some(0));
        assert_eq!(distance("center", TEXT), Some(1));
        assert_eq!(distance("jobcentre", TEXT), Some(2), "the last letter is one too many");
        assert_eq!(distance("auslenderbe", TEXT), Some(2));
        assert_eq!(distance("", TEXT), Some(0), "no word is missing");
        for nothing in ["xyz", "job xyz", "jib", "ce"] {
            assert_eq!(distance(nothing, TEXT), None, "{nothing}");
        }
    }

    #[test]
    fn writing_is_compared_without_accents_signs_and_variants() {
        for (text, folded) in [
            ("saarbru\u{308}cken", "saarbrucken"),
            ("straße 1, 66111", "strasse 1 66111"),
            ("„rat & tat“ – mbe", "rat tat mbe"),
            ("\u{645}\u{62f}\u{631}\u{633}\u{64e}\u{629}", "\u{645}\u{62f}\u{631}\u{633}\u{647}"),
            ("ausbil\u{ad}dung", "ausbildung"),
            ("  ", ""),
        ] {
            assert_eq!(fold(text), folded, "{text}");
        }
    }

    fn mistaken() -> impl Strategy<Value = (String, String)> {
        ("[a-z]{7,14}", 0..100_usize, 0..100_usize, "[a-z]").prop_map(|(word, one, two, letter)| {
            let mut typed = word.clone();
            let one = one % typed.len();
            typed.replace_range(one..=one, &letter);
            typed.remove(two % word.len());
            (word, typed)
        })
    }

    proptest! {
        #[test]
        fn a_word_with_two_mistakes_is_found((word, typed) in mistaken()) {
            prop_assert!(distance(&typed, &format!("a {word} z")).is_some(), "{typed} in {word}");
        }

        #[test]
        fn what_is_typed_finds_itself(query in "\\PC{0,40}") {
            let folded = fold(&query);
            prop_assert!(!folded.starts_with(' ') && !folded.ends_with(' ') && !folded.contains("  "));
            prop_assert_eq!(distance(&folded, &folded), Some(0));
        }
    }
}
