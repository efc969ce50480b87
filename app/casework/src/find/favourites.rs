//! Offers that an advisor wants at hand. They are the advisor's, not of any case, and all that the desk keeps of a choice.

use catalogue::Content;

/// So many are kept.
const MOST: usize = 500;
/// No id is longer.
const LONGEST: usize = 200;

/// Ids of offers, the one chosen last at the end.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Favourites(Vec<String>);

impl Favourites {
    /// As they were written: an id a line. Whatever else stands there is left out; somebody may have written it by hand.
    pub fn read(written: &str) -> Self {
        let mut read = Self::default();
        for id in written.lines().take(MOST) {
            let is_id = !id.is_empty() && id.len() <= LONGEST && !id.contains(char::is_whitespace);
            if is_id && !read.has(id) {
                read.0.push(id.to_owned());
            }
        }
        read
    }

    /// To be kept.
    pub fn write(&self) -> String {
        self.0.join("\n")
    }

    /// Is it one of them?
    pub fn has(&self, id: &str) -> bool {
        self.0.iter().any(|known| known == id)
    }

    /// Takes it in, or out. No more than five hundred are kept: then the oldest goes.
    pub fn toggle(&mut self, id: &str) {
        if self.has(id) {
            self.0.retain(|known| known != id);
            return;
        }
        if self.0.len() >= MOST {
            self.0.remove(0);
        }
        self.0.push(id.to_owned());
    }

    /// Ids of those that the catalogue no longer knows.
    pub fn gone(&self, content: &Content) -> Vec<&str> {
        let gone = self.0.iter().filter(|id| content.offer(id).is_none());
        gone.map(String::as_str).collect()
    }
}
