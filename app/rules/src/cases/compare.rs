//! A case against what the engine says.

use catalogue::Content;
use engine::{Door, Outcome, Verdict};

use super::{Case, Expected};

impl Case {
    /// Where the outcome is another than expected: one sentence each, with the rules that made it. Empty: they agree.
    pub fn disagreements(&self, content: &Content, outcome: &Outcome<'_>) -> Vec<String> {
        let verdicts =
            self.expect.iter().filter_map(|expected| self.verdict(content, outcome, expected));
        let mut found: Vec<String> = verdicts.collect();
        found.extend(self.phases(outcome));
        found.extend(self.cards(content, outcome));
        found
    }

    fn phases(&self, outcome: &Outcome<'_>) -> Vec<String> {
        let active: Vec<u8> = outcome.phases.iter().map(|active| active.phase).collect();
        let start = outcome.start;
        let mut found = Vec::new();
        if let Some(missing) = self.expect_phase.iter().find(|phase| !active.contains(phase)) {
            found.push(format!("phases: expected {missing} among them, got {active:?}"));
        }
        if !self.expect_phase.is_empty() && !self.expect_phase.contains(&start) {
            found.push(format!("start: expected one of {:?}, got {start}", self.expect_phase));
        }
        let exactly = &self.expect_phases_exactly;
        if !exactly.is_empty() && *exactly != active {
            found.push(format!("phases: expected {exactly:?}, got {active:?}"));
        }
        if let Some(expected) = self.expect_start.filter(|expected| *expected != start) {
            found.push(format!("start: expected {expected}, got {start}"));
        }
        found
    }

    fn cards(&self, content: &Content, outcome: &Outcome<'_>) -> Vec<String> {
        let types =
            outcome.cards.iter().filter_map(|card| content.book.offer_type(card.offer_type));
        let cards: Vec<&str> = types.map(|offer_type| offer_type.id.as_str()).collect();
        let expected = &self.expect_cards;
        let mut found = Vec::new();
        if !cards.iter().take(expected.len()).eq(expected) {
            found.push(format!("cards: expected {expected:?} first, got {cards:?}"));
        }
        for card in self.expect_no_card.iter().filter(|card| cards.contains(&card.as_str())) {
            found.push(format!("cards: expected no {card}, got {cards:?}"));
        }
        found
    }

    fn verdict(
        &self,
        content: &Content,
        outcome: &Outcome<'_>,
        expected: &Expected,
    ) -> Option<String> {
        let Expected { offer_type, allowed, .. } = expected;
        let door = content.book.type_by_id(offer_type).and_then(|kind| outcome.door(kind.code));
        let Some(door) = door else {
            return Some(format!("{offer_type}: there is no such offer type"));
        };
        (!self.agrees(expected, door.verdict)).then(|| {
            format!(
                "{offer_type}: expected {}, got {} by {}",
                word(*allowed),
                word(door.verdict),
                rules(door)
            )
        })
    }
}

fn rules(door: &Door<'_>) -> String {
    let cited = door.cited.iter().map(|cited| {
        let maybe = if cited.truth.is_true() { "" } else { " (undecided)" };
        format!("{}{maybe}", cited.rule.id)
    });
    let cited: Vec<String> = cited.collect();
    if cited.is_empty() { "no rule".to_owned() } else { cited.join(", ") }
}

fn word(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Yes => "yes",
        Verdict::Conditional => "conditional",
        Verdict::No => "no",
        Verdict::Unknown => "unknown",
    }
}
