//! Signals of what fits a number.
//!
//! The compiler writes the code of a signal anew for each type that one holds, two kilobytes each before compression. These share
//! the code of one type.

use std::marker::PhantomData;

use leptos::prelude::*;

/// What fits a number.
pub(crate) trait Fits: Copy {
    /// As a number.
    fn number(self) -> u32;
    /// From a number of [`Fits::number`].
    fn of(number: u32) -> Self;
}

impl Fits for bool {
    fn number(self) -> u32 {
        self.into()
    }

    fn of(number: u32) -> Self {
        number != 0
    }
}

/// A signal that holds a small value.
pub(crate) struct Small<T>(RwSignal<u32>, PhantomData<fn() -> T>);

// Derived ones would ask the same of what it holds.
impl<T> Clone for Small<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Small<T> {}

impl<T: Fits> Small<T> {
    pub(crate) fn new(value: T) -> Self {
        Self(RwSignal::new(value.number()), PhantomData)
    }

    /// The value; who asks is told when it changes.
    pub(crate) fn get(self) -> T {
        T::of(self.0.get())
    }

    /// The value as it is now.
    pub(crate) fn get_untracked(self) -> T {
        T::of(self.0.get_untracked())
    }

    pub(crate) fn set(self, value: T) {
        self.0.set(value.number());
    }
}
