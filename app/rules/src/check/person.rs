//! The example of a finding: a person as small as possible, as JSON.

use catalogue::Content;
use engine::{Day, Fact, FactId, Facts, Kind, Value};
use serde::{Serialize, Serializer};
use serde_json::{Map, Value as Json, json};

/// A person for whom something is wrong, in the form that `wegkette evaluate` reads.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Example {
    /// Facts by their names.
    pub persona: Map<String, Json>,
    /// The day on which it is wrong.
    #[serde(serialize_with = "as_text")]
    pub eval_date: Day,
}

fn as_text<S: Serializer>(day: &Day, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_str(day)
}

impl Example {
    pub(super) fn new(content: &Content, given: &[(FactId, Value)], today: Day) -> Self {
        let facts = given.iter().filter_map(|(code, value)| {
            let fact = content.book.fact(*code)?;
            Some((fact.id.clone(), json(fact, value)))
        });
        Self { persona: facts.collect(), eval_date: today }
    }
}

/// Leaves out what the person need not say for `wrong` to stay true; `None` if it is not true to begin with.
pub(super) fn smallest(
    content: &Content,
    mut given: Vec<(FactId, Value)>,
    today: Day,
    wrong: impl Fn(&Facts) -> bool,
) -> Option<Vec<(FactId, Value)>> {
    let is_wrong = |given: &[(FactId, Value)]| {
        wrong(&Facts::resolve(&content.book, given.iter().cloned(), today))
    };
    if !is_wrong(&given) {
        return None;
    }
    for index in (0..given.len()).rev() {
        let said = given.remove(index);
        if !is_wrong(&given) {
            given.insert(index, said);
        }
    }
    Some(given)
}

fn json(fact: &Fact, value: &Value) -> Json {
    let one = |value: i32| match fact.kind {
        Kind::Code | Kind::Codes | Kind::Place => json!(fact.value_id(value)),
        Kind::Bool => json!(value != 0),
        Kind::Number => json!(value),
        // People count children's ages in years.
        Kind::Numbers if value % 12 == 0 => json!(value / 12),
        Kind::Numbers => json!((f64::from(value) / 12.0 * 1e4).ceil() / 1e4),
        Kind::Date => json!(Day(value).to_string()),
        Kind::Text => json!(if value == 0 { "" } else { "x" }),
    };
    match value {
        Value::List(values) | Value::OneOf(values) => values.iter().copied().map(one).collect(),
        Value::Range(low, _) => one(*low),
    }
}
