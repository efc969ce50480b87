//! Where two outcomes differ, what opens before all else.

use engine::{Door, Outcome, Truth, TypeId, Verdict};

/// A door as it is seen before or after a change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Seen {
    /// May the person use it?
    pub verdict: Verdict,
    /// Is it worth showing?
    pub relevance: Truth,
    /// A guard says: never for this person.
    pub hidden: bool,
}

impl Seen {
    fn new(door: &Door<'_>) -> Self {
        Self { verdict: door.verdict, relevance: door.relevance, hidden: door.hidden }
    }

    fn is_open(self) -> bool {
        let open = matches!(self.verdict, Verdict::Yes | Verdict::Conditional);
        open && self.relevance.is_true() && !self.hidden
    }

    /// Worth showing, or perhaps so.
    fn may_be_shown(self) -> bool {
        !self.relevance.is_false() && !self.hidden
    }

    fn rank(self) -> u8 {
        match self.verdict {
            Verdict::No => 0,
            Verdict::Unknown => 1,
            Verdict::Conditional => 2,
            Verdict::Yes => 3,
        }
    }
}

/// What a change does to a door; the first is told first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Effect {
    /// It is worth showing and open now, and was not.
    Opens,
    /// Its verdict is better.
    Better,
    /// It was worth showing and open, and is not now.
    Closes,
    /// Its verdict is worse.
    Worse,
    /// What changes concerns a door that is not worth showing, or only whether it is.
    Aside,
}

/// An offer type of which the outcome says something else.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Difference {
    /// The offer type.
    pub offer_type: TypeId,
    /// How it was.
    pub before: Seen,
    /// How it is.
    pub after: Seen,
}

impl Difference {
    /// What the change does to the door.
    pub fn effect(&self) -> Effect {
        let Self { before, after, .. } = self;
        match (before.is_open(), after.is_open()) {
            (false, true) => Effect::Opens,
            (true, false) => Effect::Closes,
            _ if !before.may_be_shown() && !after.may_be_shown() => Effect::Aside,
            _ if after.rank() > before.rank() => Effect::Better,
            _ if after.rank() < before.rank() => Effect::Worse,
            _ => Effect::Aside,
        }
    }
}

/// Where two outcomes differ.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Differences {
    /// By effect, opening doors first; of one effect in the book's order.
    pub doors: Vec<Difference>,
    /// Phases that were not active before.
    pub phases_new: Vec<u8>,
    /// Phases that are not active any more.
    pub phases_gone: Vec<u8>,
    /// Another phase to start with: before, after.
    pub start: Option<(u8, u8)>,
}

impl Differences {
    /// Nothing is different.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// Where two outcomes of one book differ.
pub fn compare(before: &Outcome<'_>, after: &Outcome<'_>) -> Differences {
    let doors = before.doors.iter().zip(&after.doors).map(|(before, after)| Difference {
        offer_type: after.offer_type.code,
        before: Seen::new(before),
        after: Seen::new(after),
    });
    let never = |door: &Difference| door.before.hidden && door.after.hidden;
    let mut doors: Vec<Difference> =
        doors.filter(|door| door.before != door.after && !never(door)).collect();
    doors.sort_by_key(Difference::effect);
    let phases = |one: &Outcome<'_>, other: &Outcome<'_>| {
        let active = |phase: &u8| other.phases.iter().any(|active| active.phase == *phase);
        let phases = one.phases.iter().map(|active| active.phase);
        phases.filter(|phase| !active(phase)).collect()
    };
    Differences {
        doors,
        phases_new: phases(after, before),
        phases_gone: phases(before, after),
        start: (before.start != after.start).then_some((before.start, after.start)),
    }
}
