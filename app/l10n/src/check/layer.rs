//! Which files a reader needs first.

/// A part of a language, by when somebody meets it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Layer {
    /// From the start page to the result.
    Core,
    /// Reasons, kinds of offers, offers, the glossary.
    Offers,
}

/// Files of the first layer, in the order in which somebody meets them.
pub const CORE: [&str; 8] =
    ["meta", "terms", "shell", "app", "questions", "result", "phases", "pages"];

impl Layer {
    /// All of them.
    pub const ALL: [Self; 2] = [Self::Core, Self::Offers];

    /// The layer of a file, by its stem.
    pub fn of(stem: &str) -> Self {
        if CORE.contains(&stem) { Self::Core } else { Self::Offers }
    }

    /// Its name.
    pub fn name(self) -> &'static str {
        match self {
            Self::Core => "core",
            Self::Offers => "reasons and offers",
        }
    }
}

/// How much of a language its `meta.ftl` says is there.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Complete {
    /// It does not say.
    #[default]
    Unsaid,
    /// The first layer.
    Core,
    /// Everything.
    All,
}

impl Complete {
    /// Does it promise this layer?
    pub(super) fn promises(self, layer: Layer) -> bool {
        match self {
            Self::Unsaid => false,
            Self::Core => layer == Layer::Core,
            Self::All => true,
        }
    }
}
