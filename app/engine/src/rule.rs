//! Rules and how they combine into a verdict.
//!
//! Per offer type, every rule whose condition is true or still open *can fire*. A rule that is true removes the rules it
//! overrides, and every true rule that is no default removes the defaults. The verdict is the common verdict of all that can
//! still fire, provided at least one of them is true; if they differ it is [`Verdict::Unknown`]. Because the set of rules
//! that can fire only shrinks as facts become known, a decided verdict never turns into another one.

use serde::{Deserialize, Serialize};

use crate::{Cond, Day, FactId, Facts, Truth, TypeId, order};

/// May this person use offers of this type?
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// In the entitled group; the known facts meet the known conditions.
    Yes,
    /// A permit, an authority's discretion or capacity decides.
    Conditional,
    /// Excluded at present.
    No,
    /// Undecided until a named fact is known.
    Unknown,
}

/// How well a rule is founded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Mark {
    /// Read in the law text.
    Law,
    /// Read in a published source, which is named.
    Published,
    /// Unverified: shown only marked as such.
    Unverified,
}

/// A message id with arguments; `l10n` makes the sentence `reason-ID`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Because {
    /// The message, without its `reason-` prefix.
    pub id: String,
    /// Name and value of each argument; a value is a number or a code.
    #[serde(default)]
    pub args: Vec<(String, String)>,
}

/// Where something can be read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Source {
    /// The publication.
    pub title: String,
    /// Its address (http or https), if there is one.
    #[serde(default)]
    pub url: Option<String>,
}

/// One row of the rule book.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rule {
    /// `R-IK-01`.
    pub id: String,
    /// The offer types it speaks of.
    pub types: Vec<TypeId>,
    /// What it says when it fires.
    pub verdict: Verdict,
    /// Whom it is about.
    pub when: Cond,
    /// Fires only while no other rule of the type does.
    #[serde(default)]
    pub default: bool,
    /// Ids of the rules that give way when this one is true.
    #[serde(default)]
    pub overrides: Vec<String>,
    /// The reason, as a message.
    pub because: Because,
    /// Who decides when the verdict is conditional (`who-ID`).
    #[serde(default)]
    pub decided_by: Vec<String>,
    /// The legal basis, as cited in German.
    #[serde(default)]
    pub law: String,
    /// Where it was read.
    #[serde(default)]
    pub sources: Vec<Source>,
    /// First day on which it holds.
    #[serde(default)]
    pub from: Option<Day>,
    /// Last day on which it holds.
    #[serde(default)]
    pub until: Option<Day>,
    /// When somebody last compared it with its source.
    pub checked: Day,
    /// How well it is founded.
    pub mark: Mark,
}

/// A rule not compared with its source for so long may be wrong by now.
const CHECKED_WITHIN_MONTHS: i32 = 12;

impl Rule {
    /// Was it last compared with its source so long ago that it may be wrong by now?
    pub fn is_long_unchecked(&self, today: Day) -> bool {
        self.checked < today.months_back(CHECKED_WITHIN_MONTHS)
    }

    /// Is it in force on this day?
    pub fn in_force(&self, today: Day) -> bool {
        self.from.is_none_or(|from| from <= today) && self.until.is_none_or(|until| today <= until)
    }
}

/// A rule that carries a verdict, and whether it is known to apply.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cited<'a> {
    /// The rule.
    pub rule: &'a Rule,
    /// True: its condition holds. Unknown: it could still fire.
    pub truth: Truth,
}

/// A verdict with the rules that made it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ruling<'a> {
    /// The common verdict.
    pub verdict: Verdict,
    /// Every rule that can still fire; those that are true first. None is, where only the candidates of a half-known fact
    /// decide: then the rules that carry the verdict for one of them.
    pub cited: Vec<Cited<'a>>,
}

impl Ruling<'_> {
    /// Nothing hangs on whether this rule applies: another one says the same already, and it removes none.
    fn adds_nothing(&self, one: &Cited<'_>) -> bool {
        let same = |other: &Cited<'_>| {
            other.truth.is_true()
                && other.rule.verdict == one.rule.verdict
                && (one.rule.default || !other.rule.default)
        };
        let removes = |other: &Cited<'_>| one.rule.overrides.contains(&other.rule.id);
        self.cited.iter().any(same) && !self.cited.iter().any(removes)
    }

    /// The facts that keep the verdict open, in the order in which the rules name them.
    pub fn missing(&self, facts: &Facts) -> Vec<FactId> {
        let mut missing = Vec::new();
        if self.verdict == Verdict::Unknown {
            let open = self.cited.iter().filter(|cited| cited.truth == Truth::Unknown);
            for cited in open.filter(|cited| !self.adds_nothing(cited)) {
                cited.rule.when.each_open_fact(facts, &mut |fact| {
                    if !missing.contains(&fact) {
                        missing.push(fact);
                    }
                });
            }
        }
        missing
    }
}

/// Combines the rules of one offer type that are in force.
pub fn combine<'a>(rules: impl Iterator<Item = &'a Rule>, facts: &Facts) -> Ruling<'a> {
    combine_known(rules.map(|rule| Cited { rule, truth: rule.when.eval(facts) }))
}

/// The same for rules whose conditions have been evaluated.
pub(crate) fn combine_known<'a>(rules: impl Iterator<Item = Cited<'a>>) -> Ruling<'a> {
    let mut cited: Vec<Cited<'a>> = rules.filter(|cited| cited.truth != Truth::False).collect();
    let firing: Vec<&Rule> =
        cited.iter().filter(|cited| cited.truth.is_true()).map(|cited| cited.rule).collect();
    let specific = firing.iter().any(|rule| !rule.default);
    cited.retain(|cited| {
        let overridden = firing.iter().any(|rule| rule.overrides.contains(&cited.rule.id));
        let gives_way = overridden || (cited.rule.default && specific);
        !gives_way
    });
    order::by_key(&mut cited, |cited| cited.truth != Truth::True);
    let verdict = match cited.split_first() {
        Some((first, rest))
            if first.truth.is_true()
                && rest.iter().all(|other| other.rule.verdict == first.rule.verdict) =>
        {
            first.rule.verdict
        }
        _ => Verdict::Unknown,
    };
    Ruling { verdict, cited }
}
