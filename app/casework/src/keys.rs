//! Which key picks which option.

/// Digits first, then letters: nine options need no letter, and the longest list of a question, that of paragraphs, takes every key.
const KEYS: &str = "123456789abcdefghijklmopqrstuvwxyz";
/// "We do not know."
pub const DONT_KNOW: char = '0';
/// The letter that is free for the next open question.
pub const NEXT: char = 'n';

/// The key of an option by its place; later ones have none.
pub fn of(place: usize) -> Option<char> {
    KEYS.chars().nth(place)
}

/// The place of the option that a key picks.
pub fn place(key: char) -> Option<usize> {
    KEYS.chars().position(|known| known == key.to_ascii_lowercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_option_has_a_key_of_its_own_and_two_keys_are_kept_free() {
        for index in 0..34 {
            assert_eq!(of(index).and_then(place), Some(index));
        }
        assert_eq!(place('A'), place('a'));
        assert_eq!((of(34), place(NEXT), place(DONT_KNOW)), (None, None, None));
    }
}
