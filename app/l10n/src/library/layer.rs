//! Which texts travel when. A file belongs to one layer by its name.

/// A layer of texts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Layer {
    /// What the guide needs from the first question on: one file, loaded first.
    Core,
    /// The result, reasons, doors: one file, loaded behind the first question.
    Reasons,
    /// What a page can begin without: open now, search, order, news. One file, loaded when such a page is opened.
    Further,
    /// The plan's own: one file, loaded when somebody opens one.
    Plan,
    /// Kinds of offers and single offers: they travel with the catalogue, since they change with it.
    Offers,
    /// The desk's own: loaded there only, and in no other language.
    Desk,
    /// The plain pages of the server; they are sent as pages, not as texts.
    Pages,
}

/// The layers by the names that commands print.
pub const LAYERS: [(Layer, &str); 7] = [
    (Layer::Core, "core"),
    (Layer::Reasons, "reasons"),
    (Layer::Further, "further"),
    (Layer::Plan, "plan"),
    (Layer::Offers, "offers"),
    (Layer::Desk, "desk"),
    (Layer::Pages, "pages"),
];

impl Layer {
    /// Is it said in the source language alone? The desk speaks German with whoever advises; what their clients read is the guide's.
    pub fn is_source_only(self) -> bool {
        self == Self::Desk
    }

    /// The layer of a file by its stem. Files that nobody knows hold texts of offers: each town has its own.
    pub fn of(stem: &str) -> Self {
        match stem {
            "app" | "questions" | "shell" => Self::Core,
            "doors" | "doubts" | "offers" | "phases" | "reasons" | "result" => Self::Reasons,
            "search" => Self::Further,
            "plan" => Self::Plan,
            "desk" => Self::Desk,
            "aloud" | "glossary" | "meta" | "pages" | "privacy" | "terms" => Self::Pages,
            _ => Self::Offers,
        }
    }
}
