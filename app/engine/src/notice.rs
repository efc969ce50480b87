//! What the paper in the hand says about work, beside what the rules say.
//!
//! The entry on a paper never changes a verdict: it may be old, or read wrongly. It adds one sentence: both agree, or the
//! paper has to be changed first.

use serde::{Deserialize, Serialize};

use crate::{Cond, Facts, TypeId, Verdict};

/// A sentence for a door, when the verdict and the paper say so.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Notice {
    /// `notice-ID` is the sentence; several notices may share one.
    pub id: String,
    /// The offer types it is about.
    pub types: Vec<TypeId>,
    /// What the rules say.
    pub verdicts: Vec<Verdict>,
    /// What the paper says.
    pub when: Cond,
    /// Paper and rules disagree: shown as a warning.
    #[serde(default)]
    pub warn: bool,
}

impl Notice {
    /// Does it belong on this door?
    pub fn holds(&self, offer_type: TypeId, verdict: Verdict, facts: &Facts) -> bool {
        self.types.contains(&offer_type)
            && self.verdicts.contains(&verdict)
            && self.when.eval(facts).is_true()
    }
}
