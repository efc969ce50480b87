//! The check of the packs: one planted mistake, one finding, at its place and with the person whom it harms.
//!
//! `pack` is a small pack without a finding. Each test changes a few words of it. `shipped` checks the packs of this
//! repository.

mod planted;
mod printing;
mod shipped;
mod upkeep;
mod verdicts;

const RULES: &str = "rules/all.rules";
const FACTS: &str = "guide/facts.toml";
const QUESTIONS: &str = "guide/questions.toml";
const TYPES: &str = "guide/offer_types.toml";
