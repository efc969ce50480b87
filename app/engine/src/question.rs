//! The questions and what a person's answers to them mean. Which one comes next is said in `ask`.

use serde::{Deserialize, Deserializer, Serialize};

use crate::{Answer, Answers, Book, Cond, Day, FactId, Facts, Kind, Value};

/// How a field is filled in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Input {
    /// One of the options.
    One,
    /// Any of the options, in tapped order.
    Many,
    /// A whole number.
    Number,
    /// Month and year.
    Month,
    /// Month and year, or "about so long ago".
    RoughMonth,
    /// Ages of children, in years, under two in months.
    Ages,
    /// A place of the packs.
    Place,
    /// Yes when ticked, no when the page is left without.
    Tick,
    /// In a way that came later than this program: whoever is asked finds out with people who advise. Nobody writes this.
    #[serde(skip_deserializing)]
    Unknown,
}

/// What people write is refused where it is none of these. What a catalogue sends by its number may be newer than its reader, who still
/// asks all else; only what comes without anything of its own can be read so, other news need a new format.
fn input<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Input, D::Error> {
    const KNOWN: [Input; 8] = [
        Input::One,
        Input::Many,
        Input::Number,
        Input::Month,
        Input::RoughMonth,
        Input::Ages,
        Input::Place,
        Input::Tick,
    ];
    if deserializer.is_human_readable() {
        return Input::deserialize(deserializer);
    }
    let number = u32::deserialize(deserializer)? as usize;
    Ok(KNOWN.get(number).copied().unwrap_or(Input::Unknown))
}

/// A field of a page; it writes exactly one fact.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Field {
    /// The fact.
    pub fact: FactId,
    /// How it is filled in.
    #[serde(deserialize_with = "input")]
    pub input: Input,
    /// The values offered, in this order; empty for inputs without options.
    #[serde(default)]
    pub options: Vec<i32>,
    /// Opens inside the page only then.
    #[serde(default)]
    pub when: Option<Cond>,
    /// Options have a drawing.
    #[serde(default)]
    pub pictures: bool,
    /// Options have a pictogram.
    #[serde(default)]
    pub icons: bool,
}

/// One page of the guide.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Question {
    /// Its id; `question-ID` is the text.
    pub id: String,
    /// The block it belongs to.
    pub block: String,
    /// Touches what people are afraid to say.
    #[serde(default)]
    pub sensitive: bool,
    /// When it is asked; `Always`: without regard to what depends on it.
    pub ask: Cond,
    /// May be declined.
    pub decline: bool,
    /// Its fields; the first is the question itself, the others follow up.
    pub fields: Vec<Field>,
}

impl Question {
    /// Its main fact.
    pub fn fact(&self) -> Option<FactId> {
        self.fields.first().map(|field| field.fact)
    }

    /// Answered, declined or "I don't know".
    pub fn is_answered(&self, answers: &Answers) -> bool {
        self.fact().is_some_and(|fact| answers.has(fact))
    }

    /// Every fact it writes.
    pub fn facts(&self) -> impl Iterator<Item = FactId> {
        self.fields.iter().map(|field| field.fact)
    }

    fn asks(&self, fact: FactId) -> bool {
        self.fields.iter().any(|field| field.fact == fact)
    }
}

/// A heading over several questions.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Block {
    /// Its id; `block-ID` is the title.
    pub id: String,
    /// `block-ID.announce` is shown before its first question.
    #[serde(default)]
    pub announce: bool,
    /// Its questions come in the written order, whoever is asked.
    #[serde(default)]
    pub fixed: bool,
}

/// The answers that count, as facts: replayed against the conditions of their questions until nothing more drops out.
/// What a change made unreachable is left out here and stays in memory. Facts that no question asks pass through.
pub fn replay(book: &Book, answers: &Answers, today: Day) -> Facts {
    let known = |answers: &Answers| {
        let known = answers.iter().filter_map(|(fact, answer)| match answer {
            Answer::Is(value) => Some((fact, value.clone())),
            Answer::DontKnow | Answer::Declined => Some((fact, book.declined(fact)?)),
        });
        Facts::resolve(book, known.collect::<Vec<_>>(), today)
    };
    let mut kept = answers.clone();
    loop {
        let facts = known(&kept);
        let before = kept.clone();
        kept = reachable(book, &kept, &facts);
        if kept == before {
            return facts;
        }
    }
}

fn reachable(book: &Book, answers: &Answers, facts: &Facts) -> Answers {
    let mut kept = Answers::new();
    for (fact, answer) in answers.iter() {
        let mut asking = book.questions.iter().filter(|question| question.asks(fact)).peekable();
        if asking.peek().is_none() {
            kept.set(fact, Some(answer.clone()));
            continue;
        }
        let fields: Vec<&Field> = asking
            .filter(|question| !question.ask.eval(facts).is_false())
            .flat_map(|question| &question.fields)
            .filter(|field| field.fact == fact)
            .filter(|field| field.when.as_ref().is_none_or(|when| !when.eval(facts).is_false()))
            .collect();
        if fields.is_empty() {
            continue;
        }
        let answer = match answer {
            Answer::Is(Value::List(chosen))
                if fields.iter().all(|field| !field.options.is_empty()) =>
            {
                let offered =
                    |value: &i32| fields.iter().any(|field| field.options.contains(value));
                Answer::Is(Value::List(chosen.iter().copied().filter(offered).collect()))
            }
            other => other.clone(),
        };
        kept.set(fact, Some(answer));
    }
    kept
}

/// Is the question on this person's way at all?
pub fn applies(question: &Question, facts: &Facts) -> bool {
    !question.ask.eval(facts).is_false()
}

/// The value a declined answer leaves behind, where "unknown" is a value of its own (`status`).
pub(crate) fn declined_value(fact: &crate::Fact) -> Option<Value> {
    (fact.kind == Kind::Code).then(|| fact.value_code("unknown").map(Value::one)).flatten()
}
