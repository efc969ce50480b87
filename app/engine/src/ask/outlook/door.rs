//! The questions on which a door hangs.

use super::{Askers, Outlook};
use crate::{Door, Rule, Verdict, guard::Guard};

/// The questions on which a door hangs.
#[derive(Clone, Copy, Default)]
pub(in crate::ask) struct Hanging {
    /// Whether it is worth showing.
    pub(in crate::ask) relevance: Askers,
    /// Whether it is open.
    pub(in crate::ask) verdict: Askers,
}

impl Hanging {
    /// All of them.
    pub(in crate::ask) fn all(self) -> Askers {
        self.relevance | self.verdict
    }
}

impl Outlook<'_> {
    /// The questions on which a door hangs that is or may become worth showing. `rules`: all in force on it; `guards`: all that
    /// may hide it.
    pub(in crate::ask) fn door<'r>(
        &self,
        door: &Door<'_>,
        rules: impl Iterator<Item = &'r Rule>,
        guards: &[Guard],
    ) -> Hanging {
        let relevance = self.of(&door.offer_type.relevant);
        if door.hidden || !relevance.can_hold {
            return Hanging::default();
        }
        let guards = guards.iter().filter(|guard| guard.hides(door.offer_type));
        let hiding = guards.fold(0, |askers, guard| askers | self.of(&guard.when).askers);
        let leaning = door.presumed.iter().filter_map(|fact| self.still(*fact));
        let leaning = leaning.filter(|still| {
            still.any || still.values.iter().any(|value| Some(*value) != still.presumed)
        });
        let leaning = leaning.fold(0, |askers, still| askers | still.askers);
        let undecided = door.verdict == Verdict::Unknown;
        let verdict = if undecided { self.verdict(rules) } else { 0 };
        Hanging { relevance: relevance.askers | hiding, verdict: leaning | verdict }
    }

    /// The questions on which an open verdict hangs; none if no answers can decide it, whatever they are.
    fn verdict<'r>(&self, rules: impl Iterator<Item = &'r Rule>) -> Askers {
        let rules = rules.map(|rule| {
            let (plain, assumed) = (self.of(&rule.when), self.under(&rule.when, self.presumed));
            (rule, plain.or_else(assumed))
        });
        let rules: Vec<_> = rules.filter(|(_, prospect)| !prospect.now.is_false()).collect();
        let can_fire = || rules.iter().filter(|(_, prospect)| prospect.can_hold);
        let decidable = [Verdict::Yes, Verdict::Conditional, Verdict::No].iter().any(|verdict| {
            can_fire().any(|(rule, _)| rule.verdict == *verdict)
                && rules.iter().all(|(rule, prospect)| {
                    rule.verdict == *verdict
                        || prospect.can_fail
                        || can_fire().any(|(other, _)| {
                            other.overrides.contains(&rule.id) || (rule.default && !other.default)
                        })
                })
        });
        if !decidable {
            return 0;
        }
        rules.iter().fold(0, |askers, (_, prospect)| askers | prospect.askers)
    }
}
