//! In which forms a fact may be written.

use engine::{
    Answer, Book, Day, Fact, Facts, Kind, Op, Truth, Value, World,
    doubt::{YEARS, most},
};

use super::widen::Entry;

/// The forms of a fact, the widest first; the last one is the narrowest that may be written.
pub(super) struct Forms {
    pub(super) forms: Vec<Vec<Entry>>,
    /// No verdict at all may change by it, not only the reported ones.
    pub(super) all: bool,
}

/// A group instead of the country, and nothing instead of the country of a list.
const NATIONALITY: [(&str, Option<&str>); 2] =
    [("nationality", Some("nationality_group")), ("origin_country", None)];
/// By how many years an age is widened.
const AGE: i32 = 5;
/// Months become years, else quarters.
const MONTHS: [i32; 2] = [12, 3];
/// Exactly known, these would tell a day of a life (days left, beside the day of the report) or a pay slip: never narrower than the last.
const COARSE: [(&str, [i32; 2]); 2] =
    [("alg1_days_left", [90, 30]), ("annual_income", [10_000, 1_000])];

/// The value as far as it may leave the desk; `None`: not at all, or it is none.
pub(super) fn storable(fact: &Fact, value: Value) -> Option<Value> {
    if fact.kind == Kind::Text {
        // Only whether there is one: the engine knows no more of it, either.
        let some = value.compare(Op::Ne, 0);
        return (some != Truth::Unknown).then(|| Value::bool(some.is_true()));
    }
    let answer = Answer::Is(value);
    // Like a link, it carries no threat; unlike a link, it carries what only the desk asks.
    let shared = Fact { desk: false, ..fact.clone() };
    match answer.fits(fact).then(|| answer.shareable(&shared))? {
        Some(Answer::Is(value)) => Some(value),
        _ => None,
    }
}

/// The forms of a fact; none where the value makes no sense.
pub(super) fn forms(world: &World<'_>, facts: &Facts, fact: &Fact, value: &Value) -> Forms {
    let exact = || vec![(fact.code, value.clone())];
    let all = fact.id == "age";
    let forms = match (fact.kind, value) {
        (Kind::Date, Value::Range(first, last)) => dates(world, facts, fact, *first, *last),
        (Kind::Number, Value::Range(low, high)) => numbers(fact, *low, *high),
        (Kind::Numbers, Value::List(months)) => ages(fact, months),
        _ => match NATIONALITY.iter().find(|(id, _)| *id == fact.id) {
            Some((_, group)) => vec![grouped(world.book, facts, *group), exact()],
            None => vec![exact()],
        },
    };
    Forms { forms, all }
}

/// Years, quarters, months; months and, beside them, how many they were at the desk.
fn dates(world: &World<'_>, facts: &Facts, fact: &Fact, first: i32, last: i32) -> Vec<Vec<Entry>> {
    let (from, to) = (Day::from_ymd(YEARS.0, 1, 1).0, Day::from_ymd(YEARS.1, 12, 31).0);
    if last < from || to < first {
        return Vec::new();
    }
    let (first_year, first_month, _) = Day(first.max(from)).ymd();
    let (last_year, last_month, _) = Day(last.min(to)).ymd();
    let whole = |months: i32| {
        let begin = (first_month - 1) / months * months + 1;
        let end = (last_month - 1) / months * months + months;
        let days = (Day::month(first_year, begin).0, Day::month(last_year, end).1);
        (fact.code, Value::Range(days.0.0, days.1.0))
    };
    let mut forms: Vec<Vec<Entry>> = [12, 3, 1].map(|months| vec![whole(months)]).into();
    let counts = world.book.facts.iter().find(|other| other.months_since == Some(fact.code));
    if let Some(counts) = counts.filter(|counts| !facts.is_given(counts.code))
        && let Some(Value::Range(fewest, months)) = facts.get(counts.code)
        && *months <= most(counts)
    {
        forms.push(vec![whole(1), (counts.code, Value::Range(*fewest, *months))]);
    }
    forms
}

/// Steps of years, months, days or euros, where the number counts such; numbers that make no sense are left out.
fn numbers(fact: &Fact, low: i32, high: i32) -> Vec<Vec<Entry>> {
    let (low, high) = (low.max(0), high.min(most(fact)));
    if low > high {
        return Vec::new();
    }
    let step = |step: i32| {
        let top = (high / step * step).saturating_add(step - 1).min(most(fact));
        // At the top as wide as elsewhere.
        let low = low.min(most(fact) - step + 1) / step * step;
        vec![(fact.code, Value::Range(low, top))]
    };
    if let Some((_, coarse)) = COARSE.iter().find(|(id, _)| *id == fact.id) {
        return coarse.map(step).into();
    }
    let mut forms: Vec<Vec<Entry>> = match fact.id.as_str() {
        "age" => vec![step(AGE)],
        id if id.contains("months") => MONTHS.map(step).into(),
        _ => Vec::new(),
    };
    forms.push(step(1));
    forms
}

/// Ages of children in whole years, else in months.
fn ages(fact: &Fact, months: &[i32]) -> Vec<Vec<Entry>> {
    if months.iter().any(|months| !(0..=most(fact) * 12).contains(months)) {
        return Vec::new();
    }
    let years = months.iter().map(|months| months / 12 * 12).collect();
    [years, months.to_vec()].map(|ages| vec![(fact.code, Value::List(ages))]).into()
}

fn grouped(book: &Book, facts: &Facts, group: Option<&str>) -> Vec<Entry> {
    let group = group.and_then(|id| book.fact_by_id(id)).map(|group| group.code);
    let group = group.filter(|group| !facts.is_given(*group));
    group.and_then(|group| Some((group, facts.get(group)?.clone()))).into_iter().collect()
}
