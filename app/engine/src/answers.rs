//! What a person said, keyed by fact.

use serde::{Deserialize, Serialize};

use crate::{Fact, FactId, Kind, Value};

/// What a person said about one fact.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Answer {
    /// A value, a range or candidates.
    Is(Value),
    /// "I don't know": unknown, not asked again.
    DontKnow,
    /// "I'd rather not say": unknown, not asked again.
    Declined,
}

/// Guard H11: that somebody is threatened is never stored or shared, where the one who threatens could find it.
const THREAT: &str = "gewalt";

impl Answer {
    /// Has it the shape of the fact's answers, and only known values?
    pub fn fits(&self, fact: &Fact) -> bool {
        let Self::Is(value) = self else { return true };
        let known = |code: &i32| fact.values.iter().any(|(value, _)| value == code);
        match (fact.kind, value) {
            (Kind::Codes, Value::List(values)) => values.iter().all(known),
            (Kind::Numbers, Value::List(_)) => true,
            (Kind::Code | Kind::Place, Value::Range(low, high)) => low == high && known(low),
            (Kind::Code | Kind::Place, Value::OneOf(values)) => values.iter().all(known),
            (Kind::Bool, Value::Range(low, high)) => low == high && (0..=1).contains(low),
            (Kind::Number | Kind::Date | Kind::Text, Value::Range(low, high)) => low <= high,
            _ => false,
        }
    }

    /// The answer without what is never stored.
    pub fn storable(&self, fact: &Fact) -> Self {
        match (self, fact.value_code(THREAT)) {
            (Self::Is(Value::List(chosen)), Some(threat)) => Self::Is(Value::List(
                chosen.iter().copied().filter(|value| *value != threat).collect(),
            )),
            _ => self.clone(),
        }
    }

    /// The answer as it may be shared: nothing that only the desk asks, no free text, no threat.
    pub fn shareable(&self, fact: &Fact) -> Option<Self> {
        if fact.desk || fact.kind == Kind::Text {
            return None;
        }
        let threat = fact.value_code(THREAT);
        match (self, threat) {
            (Self::Is(Value::List(chosen)), Some(threat)) if chosen.contains(&threat) => {
                // Without it an empty list would say "nothing is urgent", which nobody said.
                let rest = self.storable(fact);
                (chosen.iter().any(|value| *value != threat)).then_some(rest)
            }
            (Self::Is(Value::OneOf(chosen)), Some(threat)) if chosen.contains(&threat) => None,
            (Self::Is(Value::Range(low, high)), Some(threat))
                if (*low..=*high).contains(&threat) =>
            {
                None
            }
            _ => Some(self.clone()),
        }
    }
}

/// All answers, keyed by fact and not by position: every view replays them, going back loses nothing.
///
/// A list in the order of the facts' codes: at most forty entries, for which a tree would be 16 KB of code on the phone.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Answers(Vec<(FactId, Answer)>);

impl Answers {
    /// None yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// What was said about a fact.
    pub fn get(&self, fact: FactId) -> Option<&Answer> {
        self.0.iter().find(|(known, _)| *known == fact).map(|(_, answer)| answer)
    }

    /// Was anything said about it, even "I don't know"?
    pub fn has(&self, fact: FactId) -> bool {
        self.get(fact).is_some()
    }

    /// Records an answer in place of an earlier one, or takes it back.
    pub fn set(&mut self, fact: FactId, answer: Option<Answer>) {
        let index = self.0.iter().position(|(known, _)| *known >= fact).unwrap_or(self.0.len());
        let known = self.0.get(index).is_some_and(|(known, _)| *known == fact);
        match (known, answer) {
            (true, Some(answer)) => self.0[index].1 = answer,
            (true, None) => drop(self.0.remove(index)),
            (false, Some(answer)) => self.0.insert(index, (fact, answer)),
            (false, None) => {}
        }
    }

    /// Facts and answers, by the facts' codes.
    pub fn iter(&self) -> impl Iterator<Item = (FactId, &Answer)> {
        self.0.iter().map(|(fact, answer)| (*fact, answer))
    }
}

impl FromIterator<(FactId, Answer)> for Answers {
    fn from_iter<I: IntoIterator<Item = (FactId, Answer)>>(answers: I) -> Self {
        let mut collected = Self::new();
        for (fact, answer) in answers {
            collected.set(fact, Some(answer));
        }
        collected
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_later_answer_replaces_the_earlier_and_can_be_taken_back() {
        let (first, second) = (FactId(1), FactId(2));
        let mut answers = Answers::new();
        answers.set(second, Some(Answer::DontKnow));
        answers.set(first, Some(Answer::Declined));
        answers.set(first, Some(Answer::Is(Value::one(3))));
        let order: Vec<FactId> = answers.iter().map(|(fact, _)| fact).collect();
        assert_eq!(order, [first, second]);
        assert_eq!(answers.get(first), Some(&Answer::Is(Value::one(3))));
        answers.set(second, None);
        answers.set(second, None);
        assert!(!answers.has(second));
    }
}
