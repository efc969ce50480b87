//! Which things belong to which: pairs in order, so that those of one parent stand together.

use std::{collections::BTreeSet, ops::Bound};

use uuid::Uuid;

/// Parents and their children.
pub(super) struct Pairs<C = Uuid>(BTreeSet<(Uuid, C)>);

impl<C> Default for Pairs<C> {
    fn default() -> Self {
        Self(BTreeSet::new())
    }
}

impl<C: Ord> Pairs<C> {
    /// Adds a pair or takes it out. What has no parent is no pair.
    pub(super) fn set(&mut self, parent: Option<Uuid>, child: C, add: bool) {
        let Some(parent) = parent else { return };
        if add {
            self.0.insert((parent, child));
        } else {
            self.0.remove(&(parent, child));
        }
    }

    /// Every parent once, in order.
    pub(super) fn parents(&self) -> impl Iterator<Item = Uuid> {
        let mut last = None;
        self.0
            .iter()
            .map(|(parent, _)| *parent)
            .filter(move |parent| last.replace(*parent) != Some(*parent))
    }

    /// The first child of a parent.
    pub(super) fn first(&self, parent: &Uuid, least: C) -> Option<&C> {
        let mut from = self.0.range((Bound::Included((*parent, least)), Bound::Unbounded));
        from.next().filter(|(found, _)| found == parent).map(|(_, child)| child)
    }
}

impl Pairs {
    /// The children of a parent, in order.
    pub(super) fn of(&self, parent: &Uuid) -> impl Iterator<Item = &Uuid> {
        self.0.range((*parent, Uuid::nil())..=(*parent, Uuid::max())).map(|(_, child)| child)
    }
}
