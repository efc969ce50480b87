//! How many questions people are asked, in numbers.

use std::fmt;

use engine::World;

use super::{Interview, Order, Person, hold, needed};

/// So many questions at most until everything is final, for half of the people.
pub const MEDIAN: usize = 12;
/// The same for nine in ten.
pub const P90: usize = 18;

/// So far off at most may be what a page says of the questions still to come.
pub const OFF: f64 = 2.0;

/// Counts of one kind, one a person.
#[derive(Clone, Debug)]
pub struct Counts(Vec<usize>);

impl Counts {
    fn new(counts: impl Iterator<Item = usize>) -> Self {
        let mut counts: Vec<usize> = counts.collect();
        counts.sort_unstable();
        Self(counts)
    }

    /// The count that so many in a hundred do not exceed.
    pub fn percentile(&self, hundredths: usize) -> usize {
        let index = (self.0.len() * hundredths).div_ceil(100).saturating_sub(1);
        self.0.get(index).copied().unwrap_or_default()
    }

    /// The mean.
    pub fn mean(&self) -> f64 {
        self.0.iter().sum::<usize>() as f64 / self.0.len().max(1) as f64
    }
}

impl fmt::Display for Counts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (median, p90) = (self.percentile(50), self.percentile(90));
        write!(f, "median {median}, p90 {p90}, mean {:.1}", self.mean())
    }
}

/// What one order of questions takes.
#[derive(Clone, Debug)]
pub struct Figures<'a> {
    interviews: Vec<Interview<'a>>,
}

impl<'a> Figures<'a> {
    /// Everybody's interview in one order.
    pub fn of(world: &World<'a>, people: &[Person], order: Order) -> Self {
        Self { interviews: people.iter().map(|person| hold(world, person, order)).collect() }
    }

    /// Questions until nothing can move an offer type.
    pub fn until_final(&self) -> Counts {
        Counts::new(self.interviews.iter().map(|one| one.until_final))
    }

    /// Questions until nothing is asked any more: also what lets the paper's own words stand beside the rules.
    pub fn asked(&self) -> Counts {
        Counts::new(self.interviews.iter().map(|one| one.asked.len()))
    }

    /// Of these, the questions that had to be asked.
    pub fn needed(&self, world: &World<'_>) -> Counts {
        Counts::new(self.interviews.iter().map(|one| needed(world, one)))
    }

    /// How far the count beside a question lies from what really comes, on average.
    pub fn off(&self) -> f64 {
        let distances = self.interviews.iter().flat_map(|one| {
            let left = (0..one.asked.len()).rev();
            one.foretold.iter().zip(left).map(|(foretold, left)| foretold.abs_diff(left))
        });
        let (sum, count) = distances.fold((0, 0_usize), |(sum, count), one| (sum + one, count + 1));
        sum as f64 / count.max(1) as f64
    }

    /// Are the goals met?
    pub fn few_enough(&self) -> bool {
        let counts = self.until_final();
        counts.percentile(50) <= MEDIAN && counts.percentile(90) <= P90
    }
}
