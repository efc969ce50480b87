//! What a link brings into the plan. Nothing of the person's own is lost by it: what an advisor wrote stands behind their words.

use engine::link::{self, Moment, Opened};

use crate::plan::{Plan, cut};

impl Plan {
    /// The offers of a link instead of these, or behind them; notes and dates of what stays, stay. `when`: an appointment in words.
    pub(crate) fn take(
        &mut self,
        opened: &Opened<'_>,
        replace: bool,
        when: &dyn Fn(Moment) -> String,
    ) {
        let old = if replace { std::mem::take(&mut self.offers) } else { Vec::new() };
        opened.offers.iter().for_each(|planned| self.add(planned.id));
        for known in old {
            if let Some(item) = self.item(&known.id) {
                *item = known;
            }
        }
        behind(&mut self.note, &opened.note);
        for planned in &opened.offers {
            let Some(item) = self.item(planned.id) else {
                self.without_offer(planned.at, &planned.note, when);
                continue;
            };
            if let Some(at) = planned.at {
                let written = at.to_string();
                if item.at.is_empty() {
                    item.at = written;
                } else if item.at != written {
                    behind(&mut item.note, &when(at));
                }
            }
            behind(&mut item.note, &planned.note);
        }
        for gone in &opened.gone {
            self.without_offer(gone.at, &gone.note, when);
        }
    }

    /// What was written about an offer that is not in the plan is about the whole.
    fn without_offer(&mut self, at: Option<Moment>, note: &str, when: &dyn Fn(Moment) -> String) {
        if let Some(at) = at {
            behind(&mut self.note, &when(at));
        }
        behind(&mut self.note, note);
    }
}

/// Puts something behind a note, as far as it is kept.
fn behind(note: &mut String, more: &str) {
    *note = cut(&link::behind(note, more));
}

#[cfg(test)]
mod tests {
    use engine::link::{Planned, Stop};

    use super::*;

    const MONDAY: &str = "2026-11-30T10:15";

    fn planned(id: &'static str, at: &str, note: &str) -> Planned<'static> {
        Planned { id, at: Moment::parse(at), note: note.to_owned() }
    }

    fn opened(offers: Vec<Planned<'static>>) -> Opened<'static> {
        Opened { offers, ..Opened::default() }
    }

    fn plan(ids: &[&str]) -> Plan {
        let mut plan = Plan::default();
        ids.iter().for_each(|id| plan.add(id));
        plan
    }

    fn take(plan: &mut Plan, opened: &Opened<'_>, replace: bool) {
        plan.take(opened, replace, &|at| format!("at {at}"));
    }

    #[test]
    fn a_link_replaces_or_joins_and_notes_of_what_stays_stay() {
        let mut some = plan(&["a", "b"]);
        some.offers[1].note = "mine".to_owned();
        let mut joined = some.clone();
        take(&mut joined, &opened(vec![planned("b", "", ""), planned("c", "", "")]), false);
        assert_eq!(joined.ids().collect::<Vec<_>>(), ["a", "b", "c"]);
        take(&mut some, &opened(vec![planned("c", "", ""), planned("b", "", "")]), true);
        assert_eq!(some.ids().collect::<Vec<_>>(), ["c", "b"]);
        assert_eq!(some.offers[1].note, "mine");
    }

    #[test]
    fn what_an_advisor_wrote_stands_behind_the_person_s_own_words_once() {
        for replace in [false, true] {
            let mut some = plan(&["a"]);
            some.note = "my own".to_owned();
            some.offers[0].note = "Jahr".to_owned();
            let mut link =
                opened(vec![planned("a", MONDAY, "Ja"), planned("b", "", "ring\ntwice")]);
            link.note = "all of it".to_owned();
            take(&mut some, &link, replace);
            take(&mut some, &link, false);
            assert_eq!(some.note, "my own\nall of it");
            let items: Vec<_> = some.offers.iter().map(|item| (&*item.at, &*item.note)).collect();
            assert_eq!(items, [(MONDAY, "Jahr\nJa"), ("", "ring\ntwice")]);
        }
    }

    #[test]
    fn an_own_appointment_stays_and_the_other_one_is_told() {
        let mut some = plan(&["a", "b"]);
        some.offers[0].at = "2026-12-01T08:00".to_owned();
        some.offers[1].at = MONDAY.to_owned();
        take(&mut some, &opened(vec![planned("a", MONDAY, ""), planned("b", MONDAY, "")]), true);
        let items: Vec<_> = some.offers.iter().map(|item| (&*item.at, &*item.note)).collect();
        assert_eq!(items, [("2026-12-01T08:00", "at 2026-11-30T10:15"), (MONDAY, "")]);
    }

    #[test]
    fn a_note_about_an_offer_that_is_gone_or_does_not_fit_is_kept() {
        let ids: Vec<String> = (0..100).map(|id| id.to_string()).collect();
        let mut full = plan(&ids.iter().map(String::as_str).collect::<Vec<_>>());
        let mut link = opened(vec![planned("new", "", "come early")]);
        link.gone = vec![Stop::new("gone", Moment::parse(MONDAY), "ask for it")];
        take(&mut full, &link, false);
        assert_eq!(full.note, "come early\nat 2026-11-30T10:15\nask for it");
    }
}
