//! Entries that contradict each other. Nobody is refused for that; the sentences are shown to whoever wrote them.

use engine::{Book, Day, Fact, FactId, Facts, Kind, Value};

use super::{Entries, Reader, Said, in_words};

/// A later entry makes it true too, so that its table cannot tell a contradiction.
const FILED_AFTER: &str = "asylum_filed_after_2015_08_31";
const FILED_BY: (i32, i32, i32) = (2015, 8, 31);

/// A fact that follows from others, and all facts that may lead to it.
pub(super) struct Derived<'a> {
    fact: &'a Fact,
    causes: Vec<FactId>,
}

/// The facts for which writing one thing and saying another is a contradiction. Sets add up instead.
pub(super) fn derived(book: &Book) -> Vec<Derived<'_>> {
    let scalar = |fact: &&Fact| !matches!(fact.kind, Kind::Codes | Kind::Numbers);
    let all = book.derived().filter(scalar);
    all.map(|fact| Derived { fact, causes: causes(book, fact) }).collect()
}

fn causes(book: &Book, fact: &Fact) -> Vec<FactId> {
    let mut causes = Vec::new();
    let mut open = vec![fact.code];
    while let Some(code) = open.pop() {
        let Some(fact) = book.fact(code) else { continue };
        let mut add = |cause: FactId| {
            if !causes.contains(&cause) {
                causes.push(cause);
                open.push(cause);
            }
        };
        fact.months_since.into_iter().for_each(&mut add);
        fact.derive.iter().for_each(|line| line.when.each_fact(&mut add));
    }
    causes
}

impl<'a> Reader<'a> {
    pub(super) fn add_conflicts(&self, entries: &mut Entries<'a>, today: Day) {
        let mut found: Vec<String> = Vec::new();
        for derived in &self.derived {
            if let Some(said) = entries.get(derived.fact).filter(|said| !said.follows) {
                found.extend(self.against(said, derived, &entries.said, today));
            }
        }
        found.extend(self.impossible(entries, today));
        entries.conflicts.extend(found);
    }

    /// What is written for a fact against what the other entries say about it.
    fn against(
        &self,
        said: &Said<'a>,
        derived: &Derived<'_>,
        all: &[Said<'a>],
        today: Day,
    ) -> Option<String> {
        let others = || all.iter().filter(|other| other.entry != said.entry);
        if !others().any(|other| derived.causes.contains(&other.fact.code)) {
            return None;
        }
        let conclude = |without: Option<&str>| {
            let given = others().filter(|other| Some(other.entry.as_str()) != without);
            let given = given.map(|other| (other.fact.code, other.value.clone()));
            Facts::resolve(&self.content.book, given, today).get(said.fact.code).cloned()
        };
        let concluded = conclude(None).filter(|value| said.value.excludes(value))?;
        // Those without which there is no contradiction; each, where several say the same.
        let disagrees =
            |value: Option<Value>| value.is_some_and(|value| said.value.excludes(&value));
        let mut blamed: Vec<&str> = Vec::new();
        let causes = others().filter(|other| derived.causes.contains(&other.fact.code));
        for other in causes.clone() {
            if !blamed.contains(&other.told.as_str()) && !disagrees(conclude(Some(&other.entry))) {
                blamed.push(&other.told);
            }
        }
        if blamed.is_empty() {
            blamed = causes.map(|other| other.told.as_str()).collect();
            blamed.dedup();
        }
        let (told, counts) = (&said.told, in_words(said.fact, &concluded));
        Some(format!(
            "{told} contradicts {}, from which {counts} follows; {told} counts",
            blamed.join(" and ")
        ))
    }

    /// What no table of the pack can say.
    fn impossible(&self, entries: &Entries<'a>, today: Day) -> Vec<String> {
        let said = |name: &str| self.fact(name).and_then(|fact| entries.get(fact));
        let is = |name: &str, value: bool| {
            said(name).filter(|said| said.value == Value::bool(value)).map(|said| &said.told)
        };
        let low = |name: &str| match said(name).map(|said| &said.value) {
            Some(Value::Range(low, _)) => Some(*low),
            _ => None,
        };
        let mut pairs: Vec<(Option<&String>, Option<&String>)> = Vec::new();
        let hours = said("hours_per_week").map(|said| &said.told);
        match low("hours_per_week") {
            Some(0) => pairs
                .push((is("employed", true).filter(|_| is_zero(said("hours_per_week"))), hours)),
            Some(_) => pairs.push((is("employed", false), hours)),
            None => {}
        }
        let childless = said("children").filter(|said| is_zero(Some(said))).map(|said| &said.told);
        pairs.push((is("single_parent", true), childless));
        pairs.push((is("asylum_ever_filed", false), is("asylum_rejected", true)));
        let before = said("asylum_filed").filter(|said| !said.follows && ends_by(said, FILED_BY));
        pairs.push((is(FILED_AFTER, true), before.map(|said| &said.told)));
        let mut found: Vec<String> = pairs
            .into_iter()
            .filter_map(|(one, other)| Some(format!("{} contradicts {}", one?, other?)))
            .collect();
        found.extend(self.too_long_here(&said));
        found.extend(self.older_than_the_stay(&said, today));
        found.extend(self.in_future(entries, today));
        found
    }

    fn too_long_here(&self, said: &dyn Fn(&str) -> Option<&'a Said<'a>>) -> Option<String> {
        let (here, age) = (said("months_in_germany")?, said("age")?);
        let (Value::Range(months, _), Value::Range(_, years)) = (&here.value, &age.value) else {
            return None;
        };
        (*months > (years + 1) * 12).then(|| format!("{} contradicts {}", here.told, age.told))
    }

    /// A paper, or an application, that is older than the stay.
    fn older_than_the_stay(
        &self,
        said: &dyn Fn(&str) -> Option<&'a Said<'a>>,
        today: Day,
    ) -> Vec<String> {
        let ends = |months: &str, date: &str| {
            if let Some(said) = said(months).filter(|said| !said.follows) {
                let Value::Range(low, high) = said.value else { return None };
                return Some((low, high, &said.told));
            }
            let said = said(date).filter(|said| !said.follows)?;
            let Value::Range(first, last) = said.value else { return None };
            let months = |day: i32| today.full_months_since(Day(day));
            Some((months(last), months(first), &said.told))
        };
        let Some((_, longest, here)) = ends("months_in_germany", "entry") else {
            return Vec::new();
        };
        let papers = [
            ("months_since_title", "first_title"),
            ("months_in_status", "status_since"),
            ("months_since_asylum_registration", "asylum_filed"),
        ];
        let older = papers.into_iter().filter_map(|(months, date)| ends(months, date));
        let older = older.filter(|(fewest, ..)| longest < *fewest);
        older.map(|(_, _, told)| format!("{told} contradicts {here}")).collect()
    }

    /// A duration cannot begin tomorrow.
    fn in_future(&self, entries: &Entries<'a>, today: Day) -> Vec<String> {
        let counted = |fact: FactId| {
            self.content.book.facts.iter().any(|other| other.months_since == Some(fact))
        };
        let later = entries.said.iter().filter(|said| {
            matches!(said.value, Value::Range(first, _) if first > today.0)
                && counted(said.fact.code)
        });
        later
            .map(|said| format!("{} lies after the day of evaluation, {today}", said.told))
            .collect()
    }
}

fn ends_by(said: &Said<'_>, (year, month, day): (i32, i32, i32)) -> bool {
    matches!(said.value, Value::Range(_, last) if last <= Day::from_ymd(year, month, day).0)
}

fn is_zero(said: Option<&Said<'_>>) -> bool {
    said.is_some_and(|said| said.value == Value::one(0))
}
