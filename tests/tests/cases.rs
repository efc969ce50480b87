//! People with a known outcome, each a named test: `published_*` were written by others, `law_derived` follows the statute.
//!
//! In a case `conditional` also stands for "a fact that the persona does not give decides": there the engine's `unknown`
//! agrees.

use anyhow::{Context, Result, ensure};
use engine::{Day, Facts, Outcome, Verdict, evaluate};
use libtest_mimic::{Arguments, Failed, Trial};
use serde::Deserialize;
use serde_json::{Map, Value};
use tests::{
    content::{content, workspace},
    persona,
};

#[derive(Deserialize)]
struct Case {
    id: String,
    kind: String,
    eval_date: String,
    persona: Map<String, Value>,
    #[serde(default)]
    expect: Vec<Expected>,
    #[serde(default)]
    expect_phase: Vec<u8>,
    /// The whole set of active phases, not only some that must be among them.
    #[serde(default)]
    expect_phases_exactly: Vec<u8>,
    #[serde(default)]
    expect_start: Option<u8>,
    /// Offer types of the first cards, in order.
    #[serde(default)]
    expect_cards: Vec<String>,
    #[serde(default)]
    expect_no_card: Vec<String>,
}

#[derive(Deserialize)]
struct Expected {
    offer_type: String,
    allowed: Verdict,
}

fn main() -> Result<()> {
    let arguments = Arguments::from_args();
    let mut trials = Vec::new();
    for file in ["published.json", "people.json"] {
        let path = workspace().join("tests/cases").join(file);
        let text = std::fs::read_to_string(&path)
            .with_context(|| format!("reading {}", path.display()))?;
        let cases: Vec<Case> =
            serde_json::from_str(&text).with_context(|| format!("reading {}", path.display()))?;
        for case in cases {
            let kind = case.kind.clone();
            let trial = Trial::test(case.id.clone(), move || {
                check(&case).map_err(|error| Failed::from(format!("{error:#}")))
            });
            trials.push(trial.with_kind(kind));
        }
    }
    libtest_mimic::run(&arguments, trials).exit()
}

fn check(case: &Case) -> Result<()> {
    let content = content();
    let book = &content.book;
    let (today, _) = Day::parse(&case.eval_date).context("eval_date is no date")?;
    let facts = Facts::resolve(book, persona::facts(book, &case.persona)?, today);
    let outcome = evaluate(book, &content.locals(), "de", facts, today);
    let mut wrong: Vec<String> = Vec::new();
    for expected in &case.expect {
        let name = &expected.offer_type;
        let kind = book.type_by_id(name).with_context(|| format!("no offer type {name}"))?;
        let door = outcome.door(kind.code).context("every type has a door")?;
        let agrees = door.verdict == expected.allowed
            || (expected.allowed == Verdict::Conditional && door.verdict == Verdict::Unknown);
        if !agrees {
            let cited: Vec<_> = door
                .cited
                .iter()
                .map(|cited| format!("{} {:?}", cited.rule.id, cited.truth))
                .collect();
            wrong.push(format!(
                "{name}: expected {:?}, got {:?} by {cited:?}",
                expected.allowed, door.verdict
            ));
        }
    }
    wrong.extend(phases(case, &outcome));
    let cards: Vec<&str> = outcome
        .cards
        .iter()
        .filter_map(|card| book.offer_type(card.offer_type))
        .map(|kind| kind.id.as_str())
        .collect();
    if !cards.iter().zip(&case.expect_cards).all(|(card, expected)| card == expected)
        || cards.len() < case.expect_cards.len()
    {
        wrong.push(format!("cards: expected {:?} first, got {cards:?}", case.expect_cards));
    }
    if let Some(card) = case.expect_no_card.iter().find(|card| cards.contains(&card.as_str())) {
        wrong.push(format!("{card} must not be a card"));
    }
    ensure!(wrong.is_empty(), "\n{}", wrong.join("\n"));
    Ok(())
}

fn phases(case: &Case, outcome: &Outcome<'_>) -> Vec<String> {
    let active: Vec<u8> = outcome.phases.iter().map(|active| active.phase).collect();
    let mut wrong = Vec::new();
    if let Some(missing) = case.expect_phase.iter().find(|phase| !active.contains(phase)) {
        wrong.push(format!("phase {missing} is not active, only {active:?}"));
    }
    if !case.expect_phase.is_empty() && !case.expect_phase.contains(&outcome.start) {
        wrong.push(format!("start {} is none of {:?}", outcome.start, case.expect_phase));
    }
    if !case.expect_phases_exactly.is_empty() && case.expect_phases_exactly != active {
        wrong.push(format!("active {active:?}, expected {:?}", case.expect_phases_exactly));
    }
    if case.expect_start.is_some_and(|start| start != outcome.start) {
        wrong.push(format!("start {}, expected {:?}", outcome.start, case.expect_start));
    }
    wrong
}
