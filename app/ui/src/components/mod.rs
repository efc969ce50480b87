//! The parts that pages are made of.

pub(crate) mod ages;
pub(crate) mod answer;
pub(crate) mod card;
pub(crate) mod chain;
pub(crate) mod chrome;
pub(crate) mod end;
pub(crate) mod faults;
pub(crate) mod field;
pub(crate) mod icon;
pub(crate) mod month;
pub(crate) mod near;
pub(crate) mod news;
pub(crate) mod offer;
pub(crate) mod open_now;
pub(crate) mod opening;
pub(crate) mod options;
pub(crate) mod reason;
pub(crate) mod sift;

pub(crate) use wording::borrowed;
