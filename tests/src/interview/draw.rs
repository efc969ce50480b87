//! What somebody may answer to one field, in drawn order.

use catalogue::Content;
use engine::{
    Day, Fact, Value,
    question::{Field, Input},
};
use fastrand::Rng;

/// Ages in years that are drawn where a case says nothing.
const YEARS: std::ops::RangeInclusive<i32> = 18..=66;
/// Nothing that is asked for is longer ago, in months.
const MONTHS: i32 = 180;
/// The answer that nothing of a list is so.
const NO: &str = "no";
/// So many lists of several options are tried.
const LISTS: usize = 60;

/// Possible answers, the first ones the likeliest. What the case says itself stands alone.
pub(super) fn candidates(
    content: &Content,
    field: &Field,
    fact: &Fact,
    given: Option<&Value>,
    today: Day,
    rng: &mut Rng,
) -> Vec<Value> {
    let options: Vec<i32> = if field.options.is_empty() {
        fact.values.iter().map(|(code, _)| *code).collect()
    } else {
        field.options.clone()
    };
    if let Some(value) = given.and_then(|value| offered(field, value, &options)) {
        return vec![value];
    }
    match field.input {
        Input::One => shuffled(options, rng).into_iter().map(Value::one).collect(),
        Input::Tick => shuffled(vec![0, 1], rng).into_iter().map(Value::one).collect(),
        Input::Many => {
            let mut lists = lists(&options, rng);
            // "Is there something that cannot wait?" For most people there is not, unless the case says so.
            let no = options.first().filter(|first| fact.value_id(**first) == Some(NO));
            if let Some(no) = no.filter(|_| rng.u8(..) < 192) {
                lists.insert(0, vec![*no]);
            }
            lists.into_iter().map(Value::List).collect()
        }
        Input::Number => shuffled(YEARS.collect(), rng).into_iter().map(Value::one).collect(),
        Input::Month | Input::RoughMonth => {
            let month = |ago: i32| {
                let (year, month, _) = today.months_back(ago).ymd();
                let (first, last) = Day::month(year, month);
                Value::Range(first.0, last.0.min(today.0))
            };
            shuffled((0..=MONTHS).collect(), rng).into_iter().map(month).collect()
        }
        Input::Ages => {
            let count = rng.usize(0..=3);
            let some: Vec<i32> = (0..count).map(|_| rng.i32(0..216)).collect();
            vec![Value::List(some), Value::List(Vec::new())]
        }
        Input::Place => {
            let places = content.places.iter().map(|place| place.code).collect();
            shuffled(places, rng).into_iter().map(Value::one).collect()
        }
        Input::Unknown => Vec::new(),
    }
}

/// What the case says, as far as the field offers it.
fn offered(field: &Field, value: &Value, options: &[i32]) -> Option<Value> {
    match (field.input, value) {
        (Input::Many, Value::List(chosen)) => {
            let chosen = chosen.iter().copied().filter(|one| options.contains(one));
            Some(Value::List(chosen.collect()))
        }
        (Input::One, value) => options.contains(&value.fixed()?).then(|| value.clone()),
        _ => Some(value.clone()),
    }
}

/// Mostly one option, then several.
fn lists(options: &[i32], rng: &mut Rng) -> Vec<Vec<i32>> {
    let singles = shuffled(options.to_vec(), rng).into_iter().map(|one| vec![one]);
    let mut lists: Vec<Vec<i32>> = singles.collect();
    for _ in 0..LISTS {
        let mut some = shuffled(options.to_vec(), rng);
        some.truncate(rng.usize(2..=4));
        lists.push(some);
    }
    if rng.u8(..) < 64 {
        lists.rotate_left(options.len());
    }
    lists
}

fn shuffled(mut values: Vec<i32>, rng: &mut Rng) -> Vec<i32> {
    rng.shuffle(&mut values);
    values
}
