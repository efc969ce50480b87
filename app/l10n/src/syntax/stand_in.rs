//! Signs that stand in for others while `fluent-syntax` reads.

use super::Change;

/// What disturbs: a carriage return that stands alone, and the letter of an escape that breaks off.
const DISTURBING: [u8; 3] = [b'\r', b'u', b'U'];

/// For each of [`DISTURBING`] a control character that the text does not have.
pub(super) struct StandIns([u8; 3]);

impl StandIns {
    /// Puts them into a text. `None`: nothing disturbs.
    pub(super) fn put(text: &mut [u8]) -> Option<Self> {
        let places: Vec<usize> = (0..text.len()).filter(|at| disturbs(text, *at)).collect();
        if places.is_empty() {
            return None;
        }
        let mut used = [false; 256];
        text.iter().for_each(|sign| used[usize::from(*sign)] = true);
        let mut free =
            (1..b' ').filter(|sign| !b"\n\r".contains(sign) && !used[usize::from(*sign)]);
        // What has all control characters is no text; it may lose a sign.
        let stand_ins = DISTURBING.map(|_| free.next().unwrap_or(b'!'));
        for at in places {
            for (sign, stand_in) in DISTURBING.into_iter().zip(stand_ins) {
                if text[at] == sign {
                    text[at] = stand_in;
                    break;
                }
            }
        }
        Some(Self(stand_ins))
    }
}

impl Change for StandIns {
    fn text(&mut self, text: &mut String) {
        for (sign, stand_in) in DISTURBING.into_iter().zip(self.0) {
            if stand_in != b'!' && text.as_bytes().contains(&stand_in) {
                *text = text.replace(char::from(stand_in), char::from(sign).encode_utf8(&mut [0]));
            }
        }
    }
}

fn disturbs(text: &[u8], at: usize) -> bool {
    let digits = match text[at] {
        b'\r' => return text.get(at + 1) != Some(&b'\n'),
        b'u' => 4,
        b'U' => 6,
        _ => return false,
    };
    let rest = text[at + 1..].iter().take(digits);
    let broken = rest.into_iter().find(|sign| !sign.is_ascii_hexdigit());
    text[..at].ends_with(b"\\") && broken.is_some_and(|sign| !sign.is_ascii())
}
