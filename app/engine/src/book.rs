//! All the data the engine works on: vocabulary, questions, chain, offer types, rules, short list.

use serde::{Deserialize, Serialize};

use crate::{
    Day, Fact, FactId, OfferType, Rule, TypeId, Value,
    notice::Notice,
    open_door::Opening,
    phase::{Fallback, GoalPhase, Limit, Line, Phase, Start},
    question::{Block, Question, declined_value},
    shortlist::{AdviserLine, Guard, UrgentLine},
};

/// The chain as data, and the facts it is read from.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Guide {
    /// The five phases.
    pub phases: Vec<Phase>,
    /// What activates them.
    pub lines: Vec<Line>,
    /// Phases for someone no line describes.
    pub fallbacks: Vec<Fallback>,
    /// What does not fit an age.
    pub limits: Vec<Limit>,
    /// Situations that decide where to start.
    pub starts: Vec<Start>,
    /// The phase of each goal.
    pub goal_phases: Vec<GoalPhase>,
    /// The fact that holds the wishes (`goals`).
    pub goals: Option<FactId>,
    /// The fact that holds the most pressing wish (`first_goal`).
    pub first_goal: Option<FactId>,
    /// The fact that holds the sentences chosen (`phase_wish`).
    pub phase_wish: Option<FactId>,
    /// The fact that holds where the person lives (`region`).
    pub region: Option<FactId>,
}

/// A theme that cuts across the phases.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Theme {
    /// Its id; `theme-ID` is its name.
    pub id: String,
    /// Its numeric code.
    pub code: u16,
}

/// Everything the engine knows about the world except the person.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Book {
    /// The vocabulary.
    pub facts: Vec<Fact>,
    /// Headings of the questionnaire.
    pub blocks: Vec<Block>,
    /// The questions, in the guide's order.
    pub questions: Vec<Question>,
    /// The chain.
    pub guide: Guide,
    /// The themes.
    pub themes: Vec<Theme>,
    /// The offer types, in order of their weight on the short list.
    pub types: Vec<OfferType>,
    /// The rules.
    pub rules: Vec<Rule>,
    /// Which need calls for which help, in order of urgency.
    pub urgent: Vec<UrgentLine>,
    /// Who is the adviser for whom; the first that is true.
    pub advisers: Vec<AdviserLine>,
    /// Guards against recommendations that would harm.
    pub guards: Vec<Guard>,
    /// Offer types that are steps of one another: apply for the grant before the procedure that it pays for.
    pub sequences: Vec<Vec<TypeId>>,
    /// Where the paper's entry about work and the rules meet.
    pub notices: Vec<Notice>,
    /// What may be named as opening a door (guard H14).
    pub openings: Vec<Opening>,
}

impl Book {
    /// A fact by its code.
    pub fn fact(&self, code: FactId) -> Option<&Fact> {
        self.facts.iter().find(|fact| fact.code == code)
    }

    /// A fact by its name.
    pub fn fact_by_id(&self, id: &str) -> Option<&Fact> {
        self.facts.iter().find(|fact| fact.id == id)
    }

    /// An offer type by its code.
    pub fn offer_type(&self, code: TypeId) -> Option<&OfferType> {
        self.types.iter().find(|offer_type| offer_type.code == code)
    }

    /// An offer type by its name.
    pub fn type_by_id(&self, id: &str) -> Option<&OfferType> {
        self.types.iter().find(|offer_type| offer_type.id == id)
    }

    /// A question by its name.
    pub fn question(&self, id: &str) -> Option<&Question> {
        self.questions.iter().find(|question| question.id == id)
    }

    /// Facts that follow from others.
    pub fn derived(&self) -> impl Iterator<Item = &Fact> {
        self.facts.iter().filter(|fact| fact.months_since.is_some() || !fact.derive.is_empty())
    }

    /// The newest day on which a rule in force was compared with its source.
    pub fn checked(&self) -> Option<Day> {
        self.rules.iter().map(|rule| rule.checked).max()
    }

    /// These facts and all that may follow from them.
    pub fn influenced_by(&self, facts: impl Iterator<Item = FactId>) -> Vec<FactId> {
        let mut reached: Vec<FactId> = facts.collect();
        loop {
            let before = reached.len();
            for fact in self.derived() {
                if !reached.contains(&fact.code) && follows_from(fact, &reached) {
                    reached.push(fact.code);
                }
            }
            if reached.len() == before {
                return reached;
            }
        }
    }

    pub(crate) fn declined(&self, fact: FactId) -> Option<Value> {
        self.fact(fact).and_then(declined_value)
    }
}

fn follows_from(fact: &Fact, causes: &[FactId]) -> bool {
    fact.months_since.is_some_and(|date| causes.contains(&date))
        || fact.derive.iter().any(|line| line.when.names_any(causes))
}
