//! What an entry says under another name: the pack's tables derive codes from codes; numbers and dates are derived here.

use engine::{Day, Kind, Value};

use super::{Entries, Reader, Said};

/// The highest count of months that stands for "or more".
const OPEN_END: i32 = 1_560;

impl<'a> Reader<'a> {
    /// Adds what follows from the entries. What somebody wrote under a name wins over what follows for it.
    pub(super) fn add_what_follows(&self, entries: &mut Entries<'a>, today: Day) {
        self.settle(entries);
        self.stay(entries, today);
        self.settle(entries);
        self.dates(entries, today);
        self.months_worked(entries);
        self.children(entries);
        self.waiting(entries);
        self.settle(entries);
    }

    /// Nobody applies for asylum, or has a Duldung, for longer than they are here: told as "so many months or more". Only
    /// there a rule asks for the stay and people name the application; elsewhere it would pass for knowledge of the arrival.
    fn stay(&self, entries: &mut Entries<'a>, today: Day) {
        let (Some(status), Some(stay)) = (self.fact("status"), self.fact("months_in_germany"))
        else {
            return;
        };
        let waits = |code: i32| {
            let id = status.value_id(code).unwrap_or_default();
            id == "gestattung" || id.starts_with("duldung:")
        };
        let waiting = entries.get(status).is_some_and(|said| match &said.value {
            Value::OneOf(codes) => codes.iter().all(|code| waits(*code)),
            value => value.fixed().is_some_and(waits),
        });
        if !waiting || self.months(entries, "months_in_germany", today).is_some() {
            return;
        }
        let known = ["months_in_status", "months_since_asylum_registration"];
        let known = known.into_iter().filter_map(|name| self.months(entries, name, today));
        if let Some((fewest, said)) = known.max_by_key(|(fewest, _)| *fewest) {
            self.add(entries, stay, Value::Range(fewest, OPEN_END), &said);
        }
    }

    /// The fewest months that a duration has lasted, from its number or from its date.
    fn months(&self, entries: &Entries<'a>, name: &str, today: Day) -> Option<(i32, Said<'a>)> {
        let fact = self.fact(name)?;
        if let Some(said) = entries.get(fact) {
            return Some((ends(&said.value)?.0, said.clone()));
        }
        let said = entries.get(self.content.book.fact(fact.months_since?)?)?;
        let (_, last) = ends(&said.value)?;
        Some((today.full_months_since(Day(last)), said.clone()))
    }

    /// "A letter came and there is no place" is written in two ways.
    fn waiting(&self, entries: &mut Entries<'a>) {
        let waiting = self.fact("waiting_for_integrationskurs").and_then(|fact| entries.get(fact));
        let said = waiting.filter(|said| said.value == Value::bool(true)).cloned();
        if let (Some(said), Some(state)) = (said, self.fact("integrationskurs_state"))
            && let Some(admitted) = state.value_code("admitted_no_place")
        {
            self.add(entries, state, Value::one(admitted), &said);
        }
    }

    /// Months are anchored at the day of evaluation: three months ago is a range of days. Who applied had arrived by then.
    fn dates(&self, entries: &mut Entries<'a>, today: Day) {
        let filed = self.fact("asylum_filed").and_then(|filed| ends(&entries.get(filed)?.value));
        let arrived = |last: i32| filed.map_or(last, |(_, by)| last.min(by));
        for said in &mut entries.said {
            if let Value::Range(first, last) = &mut said.value
                && said.fact.id == "entry"
            {
                *last = arrived(*last).max(*first);
            }
        }
        for said in entries.said.clone() {
            let date = said.fact.months_since.and_then(|date| self.content.book.fact(date));
            if let Some(date) = date.filter(|date| entries.get(date).is_none())
                && let Some((fewest, most)) = ends(&said.value)
            {
                let first = today.months_back(most + 1).0 + 1;
                let last = today.months_back(fewest).0;
                let last = if date.id == "entry" { arrived(last) } else { last };
                let value = Value::Range(first, last.max(first));
                self.add(entries, date, value, &said);
            }
        }
    }

    /// One matter, three names: `worked_in_germany_months` (canonical), `months_worked`, and `months_employed` in the job
    /// somebody still has.
    fn months_worked(&self, entries: &mut Entries<'a>) {
        let Some(total) = self.fact("worked_in_germany_months") else { return };
        let of = |name: &str| self.fact(name).and_then(|fact| entries.get(fact)).cloned();
        let still_employed = of("employed").is_some_and(|said| said.value == Value::bool(true));
        let (worked, in_this_job) = (of("months_worked"), of("months_employed"));
        let stay = of("months_in_germany").and_then(|said| ends(&said.value));
        if let Some(said) = &worked {
            self.add(entries, total, said.value.clone(), said);
            if let Some(job) = self.fact("months_employed").filter(|_| still_employed)
                && in_this_job.is_none()
            {
                self.add(entries, job, said.value.clone(), said);
            }
        }
        if let Some(said) = in_this_job
            && worked.is_none()
            && let Some((fewest, _)) = ends(&said.value)
        {
            // Nobody has worked here for longer than they are here.
            let most = stay.map_or(OPEN_END, |(_, most)| most.max(fewest));
            self.add(entries, total, Value::Range(fewest, most), &said);
        }
    }

    /// Ages are counted; no children have no ages.
    fn children(&self, entries: &mut Entries<'a>) {
        let (Some(count), Some(ages)) = (self.fact("children"), self.fact("children_ages")) else {
            return;
        };
        let (counted, listed) = (entries.get(count).cloned(), entries.get(ages).cloned());
        if let Some(said) = listed.filter(|said| said.fact.kind == Kind::Numbers)
            && let Ok(number) = i32::try_from(said.value.list().len())
        {
            self.add(entries, count, Value::one(number), &said);
        } else if let Some(said) = counted.filter(|said| said.value == Value::one(0)) {
            self.add(entries, ages, Value::List(Vec::new()), &said);
        }
    }

    fn add(
        &self,
        entries: &mut Entries<'a>,
        fact: &'a engine::Fact,
        value: Value,
        from: &Said<'a>,
    ) {
        entries.follow(fact, value, &from.entry, from.told.clone());
    }

    /// Takes over what follows, now that everything written is known.
    fn settle(&self, entries: &mut Entries<'a>) {
        for following in std::mem::take(&mut entries.following) {
            let Some(known) = entries.get(following.fact) else {
                entries.said.push(following);
                continue;
            };
            if known.entry != following.entry && known.value.excludes(&following.value) {
                let (counts, other) = (&known.told, &following.told);
                entries.conflicts.insert(format!("{other} contradicts {counts}, which counts"));
            }
        }
    }
}

/// The fewest and the most it can be.
fn ends(value: &Value) -> Option<(i32, i32)> {
    match value {
        Value::Range(low, high) => Some((*low, *high)),
        Value::OneOf(values) => values.iter().min().copied().zip(values.iter().max().copied()),
        Value::List(_) => None,
    }
}
