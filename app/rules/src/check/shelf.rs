//! The rules of one offer type on one day.

use engine::{Day, Facts, OfferType, Rule, Truth, rule::combine};

use super::{form::Form, ground::Ground, space::Space};

/// The rules of one offer type on one day, as forms over the facts that decide them.
pub(super) struct Shelf<'a> {
    pub(super) offer_type: &'a OfferType,
    pub(super) day: Day,
    pub(super) rules: Vec<&'a Rule>,
    pub(super) forms: Vec<Form>,
    pub(super) space: Space<'a>,
}

impl<'a> Shelf<'a> {
    /// `None` if a fact has too many kinds of values.
    pub(super) fn new(
        ground: &Ground<'a>,
        offer_type: &'a OfferType,
        day: Day,
        rules: Vec<&'a Rule>,
    ) -> Option<Self> {
        let space = Space::new(ground, rules.iter().map(|rule| &rule.when), day)?;
        let forms = rules.iter().map(|rule| space.form(&rule.when)).collect();
        Some(Self { offer_type, day, rules, forms, space })
    }

    /// What removes a rule when it is true.
    fn removers(&self, index: usize) -> Vec<Form> {
        let rule = self.rules[index];
        let removes =
            |other: &Rule| other.overrides.contains(&rule.id) || (rule.default && !other.default);
        let others = self.rules.iter().zip(&self.forms);
        others.filter(|(other, _)| removes(other)).map(|(_, form)| form.clone()).collect()
    }

    /// The rule is true and nothing removes it.
    pub(super) fn stands(&self, index: usize) -> Vec<Form> {
        let removers = self.removers(index).into_iter().map(Form::not);
        std::iter::once(self.forms[index].clone()).chain(removers).collect()
    }

    /// Every rule is false or removed.
    pub(super) fn silence(&self) -> Form {
        let silent = self.forms.iter().enumerate().map(|(index, form)| {
            let mut either = vec![form.clone().not()];
            either.extend(self.removers(index));
            Form::Any(either)
        });
        Form::All(silent.collect())
    }

    /// Is there a rule for everybody that only gives way to other rules? Then silence takes rules that override in a circle.
    pub(super) fn always_answers(&self) -> bool {
        let for_all = self.forms.contains(&Form::always());
        let mut left: Vec<&Rule> = self.rules.clone();
        loop {
            let overridden = |rule: &&Rule| left.iter().any(|by| by.overrides.contains(&rule.id));
            let rest: Vec<&Rule> = left.iter().copied().filter(overridden).collect();
            match rest.len() {
                0 => return for_all,
                len if len == left.len() => return false,
                _ => left = rest,
            }
        }
    }

    /// Does the engine say that both hold and stand?
    pub(super) fn both_stand(&self, facts: &Facts, one: &Rule, other: &Rule) -> bool {
        let cited = combine(self.rules.iter().copied(), facts).cited;
        let stands = |rule: &Rule| {
            cited.iter().any(|cited| cited.truth == Truth::True && cited.rule.id == rule.id)
        };
        stands(one) && stands(other)
    }

    /// Does the engine say that no rule can fire?
    pub(super) fn is_silent(&self, facts: &Facts) -> bool {
        combine(self.rules.iter().copied(), facts).cited.is_empty()
    }
}
