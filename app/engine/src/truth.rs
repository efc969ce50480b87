//! Kleene's three truth values.

/// True, false, or not decided by what is known so far.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Truth {
    /// Holds for every completion of the unknown facts.
    True,
    /// Holds for no completion of the unknown facts.
    False,
    /// Depends on facts not known yet.
    Unknown,
}

impl Truth {
    /// The three-valued "and": one false decides.
    pub fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::False, _) | (_, Self::False) => Self::False,
            (Self::True, Self::True) => Self::True,
            _ => Self::Unknown,
        }
    }

    /// The three-valued "or": one true decides.
    pub fn or(self, other: Self) -> Self {
        match (self, other) {
            (Self::True, _) | (_, Self::True) => Self::True,
            (Self::False, Self::False) => Self::False,
            _ => Self::Unknown,
        }
    }

    /// Known to be true.
    pub fn is_true(self) -> bool {
        self == Self::True
    }

    /// Known to be false.
    pub fn is_false(self) -> bool {
        self == Self::False
    }
}

impl std::ops::Not for Truth {
    type Output = Self;

    fn not(self) -> Self {
        match self {
            Self::True => Self::False,
            Self::False => Self::True,
            Self::Unknown => Self::Unknown,
        }
    }
}

impl From<bool> for Truth {
    fn from(known: bool) -> Self {
        if known { Self::True } else { Self::False }
    }
}
