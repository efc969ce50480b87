use std::sync::Arc;

/// A text as somebody speaks it: `<language>/audio/<id>.<ending>` beside the texts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recording {
    /// The folder's name (BCP 47).
    pub language: String,
    /// The message that is spoken, an attribute as `id.attribute`.
    pub id: String,
    /// `opus`, `mp3` or `m4a`.
    pub ending: String,
    /// The sound.
    pub content: Arc<[u8]>,
}

impl Recording {
    /// Its name among the language's recordings: `question-age.opus`.
    pub fn file(&self) -> String {
        format!("{}.{}", self.id, self.ending)
    }
}
