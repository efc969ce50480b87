//! Which files a reader needs first.

/// A part of a language, by when somebody meets it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Scope {
    /// From the start page to the result.
    Core,
    /// Reasons, kinds of offers, offers, the glossary.
    Offers,
}

/// Files of the core, in the order in which somebody meets them.
pub const CORE: [&str; 8] =
    ["meta", "terms", "shell", "app", "questions", "result", "phases", "pages"];

impl Scope {
    /// All of them.
    pub const ALL: [Self; 2] = [Self::Core, Self::Offers];

    /// The part of a file, by its stem.
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
    /// The core.
    Core,
    /// Everything.
    All,
}

impl Complete {
    /// Does it promise this part?
    pub(super) fn promises(self, scope: Scope) -> bool {
        match self {
            Self::Unsaid => false,
            Self::Core => scope == Scope::Core,
            Self::All => true,
        }
    }
}
