//! What becomes of a word, with the space behind it.

/// Letters that can still be read, with something above or below: a line that is too low for them shows.
pub(super) const ACCENTED: [&str; 2] = [
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ",
    "åḃçđêḟĝĥîĵķļṁñøṗɋŕšţûṽŵẋýžÅḂÇĐÊḞĜĤÎĴĶĻṀÑØṖɊŔŠŢÛṼŴẊÝŽ",
];
/// An Arabic letter for each Latin one, small or capital.
pub(super) const ARABIC: [&str; 2] =
    ["abcdefghijklmnopqrstuvwxyzäöüß", "ابچدىفگحيجکلمنوپقرستۆڤؤخئزآۈۇص"];
/// Every vowel twice makes a text about 40 % longer, brackets included, and lets single words run as long as German ones.
pub(super) const VOWELS: &str = "aeiouy";

/// `Where` becomes `Ŵĥêêŕêê`.
pub(super) fn longer(word: &str) -> String {
    spelled(word, |letter| other(&ACCENTED, letter))
}

/// The word in letters that run from right to left and join. Signs that turn Latin letters round would not do: they are taken out
/// wherever languages are read. German words that tell where they may be divided stay, as they do in Arabic.
pub(super) fn mirrored(word: &str) -> String {
    if word.contains('\u{ad}') {
        return word.to_owned();
    }
    spelled(word, |letter| {
        let small = letter.to_lowercase().next().unwrap_or(letter);
        other(&ARABIC, small)
    })
}

/// The word in other letters, its vowels doubled. Addresses stay: they are no words.
fn spelled(word: &str, letter: impl Fn(char) -> Option<char>) -> String {
    if is_address(word) {
        return word.to_owned();
    }
    let mut spelled = String::new();
    for plain in word.chars() {
        spelled.push(letter(plain).unwrap_or(plain));
        let small = plain.to_ascii_lowercase();
        if VOWELS.contains(small) {
            spelled.extend(letter(small));
        }
    }
    spelled
}

fn other([from, to]: &[&str; 2], letter: char) -> Option<char> {
    let mut pairs = from.chars().zip(to.chars());
    pairs.find(|(plain, _)| *plain == letter).map(|(_, other)| other)
}

/// `www.example.org`, `https://…`, `a@example.org`.
fn is_address(word: &str) -> bool {
    let inner = |(before, behind): (&str, &str)| {
        before.ends_with(char::is_alphanumeric) && behind.starts_with(char::is_alphanumeric)
    };
    word.contains("://") || ['@', '.'].iter().any(|sign| word.split_once(*sign).is_some_and(inner))
}
