//! The five phases of the IQ process chain: which are active, why, and where to start.
//!
//! The chain is not a ladder: phases are needs, a person has several at once. A line activates its phase only when it is
//! *known true* and its exception is not; nothing unknown ever activates or blocks.

use serde::{Deserialize, Serialize};

use crate::{Cond, Facts, book::Guide, order};

/// A phase as published.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Phase {
    /// 1–5.
    pub number: u8,
    /// `p1_access` …
    pub id: String,
    /// The official German name.
    pub name: String,
}

/// Did the person ask for the phase, or does it follow from the situation?
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// Wished for: a filled ring.
    Asked,
    /// Inferred: a half-filled ring, "also possible".
    Inferred,
}

/// One reason why a phase is active.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Line {
    /// Its id; the message `line-ID` says why.
    pub id: String,
    /// The phase it activates.
    pub phase: u8,
    /// When.
    pub when: Cond,
    /// Except when this is known true.
    #[serde(default)]
    pub except: Option<Cond>,
    /// Asked or inferred.
    pub kind: Kind,
}

/// Phases for someone whom no line describes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fallback {
    /// When; the first that is true counts.
    pub when: Cond,
    /// The phases.
    pub phases: Vec<u8>,
}

/// What does not fit an age.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Limit {
    /// For whom.
    pub when: Cond,
    /// Only these phases remain.
    #[serde(default)]
    pub only: Vec<u8>,
    /// Inferred lines of these phases are dropped.
    #[serde(default)]
    pub drop_inferred: Vec<u8>,
}

/// A line of "start here", and of the table that gives each goal its phase.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Start {
    /// When; the first that is true counts.
    pub when: Cond,
    /// The phase.
    pub phase: u8,
}

/// The phase in which a goal is pursued.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct GoalPhase {
    /// The goal's value code.
    pub goal: i32,
    /// The phase.
    pub phase: u8,
    /// When; the first line of a goal that is true counts.
    pub when: Cond,
}

/// An active phase and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Active {
    /// 1–5.
    pub phase: u8,
    /// Asked, if any of its lines is.
    pub kind: Kind,
    /// Ids of the lines that activated it, asked ones first.
    pub lines: Vec<String>,
    /// With more than three active phases the last inferred ones stay open rings.
    pub open_ring: bool,
}

impl Limit {
    fn only_allows(&self, phase: u8) -> bool {
        self.only.is_empty() || self.only.contains(&phase)
    }

    fn allows(&self, phase: u8, kind: Kind) -> bool {
        self.only_allows(phase) && !(kind == Kind::Inferred && self.drop_inferred.contains(&phase))
    }
}

/// The id of the line that stands for "no line describes this person".
const FALLBACK: &str = "F";
/// How many rings are filled at most before inferred phases stay open.
const FILLED_RINGS: usize = 3;

/// The active phases in order of their number; never empty.
pub fn active(guide: &Guide, facts: &Facts) -> Vec<Active> {
    let holds = |cond: &Cond| cond.eval(facts).is_true();
    let limits: Vec<&Limit> = guide.limits.iter().filter(|limit| holds(&limit.when)).collect();
    let mut phases = Vec::new();
    for line in &guide.lines {
        let applies = holds(&line.when) && !line.except.as_ref().is_some_and(holds);
        if applies && limits.iter().all(|limit| limit.allows(line.phase, line.kind)) {
            add(&mut phases, line.phase, line.kind, &line.id);
        }
    }
    if phases.is_empty() {
        let fallback = guide.fallbacks.iter().find(|fallback| holds(&fallback.when));
        let fallback = fallback.map_or(&[1][..], |fallback| &fallback.phases);
        let allowed =
            |phase: &&u8| limits.iter().all(|limit| limit.allows(**phase, Kind::Inferred));
        for phase in fallback.iter().filter(allowed) {
            add(&mut phases, *phase, Kind::Inferred, FALLBACK);
        }
    }
    if phases.is_empty() {
        let first = limits.iter().find_map(|limit| limit.only.first());
        add(&mut phases, first.copied().unwrap_or(1), Kind::Inferred, FALLBACK);
    }
    order::by_key(&mut phases, |active| active.phase);
    leave_open(&mut phases);
    phases
}

/// Activates a phase, or gives an active one another line; asked lines stand first.
fn add(phases: &mut Vec<Active>, phase: u8, kind: Kind, line: &str) {
    let line = line.to_owned();
    match phases.iter_mut().find(|active| active.phase == phase) {
        None => phases.push(Active { phase, kind, lines: vec![line], open_ring: false }),
        Some(active) if kind == Kind::Asked && active.kind == Kind::Inferred => {
            active.kind = kind;
            active.lines.insert(0, line);
        }
        Some(active) => active.lines.push(line),
    }
}

/// Of too many rings the inferred ones with the highest number stay open.
fn leave_open(phases: &mut [Active]) {
    let mut filled = phases.len();
    for active in phases.iter_mut().rev() {
        if filled > FILLED_RINGS && active.kind == Kind::Inferred {
            active.open_ring = true;
            filled -= 1;
        }
    }
}

/// Active phases in the order in which "start here" considers them: the preferred one, then the lowest.
pub fn start_order(guide: &Guide, facts: &Facts, active: &[Active]) -> Vec<u8> {
    let holds = |cond: &Cond| cond.eval(facts).is_true();
    let urgent = guide.starts.iter().filter(|start| holds(&start.when)).map(|start| start.phase);
    let goal = guide.first_goal.and_then(|fact| facts.fixed(fact));
    let goal = goal.or_else(|| facts.get(guide.goals?)?.list().first().copied());
    let wished = guide.phase_wish.and_then(|fact| facts.get(fact));
    let wished = wished.and_then(|value| value.list().first().copied());
    let of_goal = goal.and_then(|goal| {
        let mut table = guide.goal_phases.iter();
        table.find(|line| line.goal == goal && holds(&line.when)).map(|line| line.phase)
    });
    let mut phases = Vec::new();
    let preferred = urgent.chain(of_goal).chain(wished.and_then(|phase| u8::try_from(phase).ok()));
    for phase in preferred.chain(active.iter().map(|active| active.phase)) {
        if active.iter().any(|active| active.phase == phase) && !phases.contains(&phase) {
            phases.push(phase);
        }
    }
    phases
}
