//! For the file: the case without a name, in German. What was said, what follows from it, by which law, on which day.
//!
//! That somebody is threatened is in no file of ours (guard H11): what follows is what would follow had nobody said so, and offers that are
//! for threatened people are left out.

use engine::{Answer, Answers, Door, Fact, Value, Verdict};
use html::{El, el, p};
use leptos::prelude::*;
use wording::{Speak, answer, borrowed::bare, reason};

use super::{
    is_sensitive,
    text::{Section, shown},
    with,
};
use crate::{desk::Desk, outcome, tongue::GERMAN, view::t};

/// A list on which nothing is left.
const NOTHING: Answer = Answer::Is(Value::List(Vec::new()));

pub(super) fn paper(desk: Desk) -> El {
    el("article")
        .class("desk-paper file")
        .attr("lang", "de")
        .with(p("h2", "", t("file-title")))
        .with(shown(&sections(desk)))
}

/// The whole case.
pub(super) fn sections(desk: Desk) -> Vec<Section> {
    let day = GERMAN.date(desk.day());
    let about = vec![
        format!("{}: {}", t("day"), day),
        format!("{}: {}", t("file-written"), GERMAN.date(desk.today())),
        t("file-no-name"),
    ];
    let mut sections = vec![Section { title: t("file-title"), lines: about }];
    let said = desk.cases.with(|cases| cases.current().answers.clone());
    let answers = written(desk, &said);
    let thought = desk.thought();
    let apart = (answers != said).then(|| desk.world().answer(&desk.client.get().tag(), &answers));
    let outcome = apart.as_ref().unwrap_or(&thought.outcome);
    sections.push(Section { title: t("file-facts"), lines: facts(desk, &answers) });
    let phases = outcome.phases.iter().map(|active| GERMAN.t(&format!("phase-{}", active.phase)));
    sections.push(Section { title: t("file-phases"), lines: phases.collect() });
    for (verdict, name) in outcome::VERDICTS {
        let doors = outcome.doors.iter();
        let doors = doors.filter(|door| outcome::is_shown(door) && door.verdict == verdict);
        let lines = doors.map(|door| line(desk, door)).collect();
        sections.push(Section { title: t(&format!("file-{name}")), lines });
    }
    let offers = with(desk, |plan| {
        let known = plan.ids().filter_map(|id| desk.content().offer(id));
        known.filter(|offer| !is_sensitive(desk, offer)).map(|offer| offer.name.clone()).collect()
    });
    sections.push(Section { title: t("file-offers"), lines: offers });
    sections
}

/// The answers that may be written. Where nothing is left, nothing was said: "nothing is urgent" would be a lie, and would tell.
fn written(desk: Desk, answers: &Answers) -> Answers {
    let kept = answers.iter().filter_map(|(code, said)| {
        let kept = said.storable(desk.book().fact(code)?);
        (kept == *said || kept != NOTHING).then_some((code, kept))
    });
    kept.collect()
}

fn facts(desk: Desk, answers: &Answers) -> Vec<String> {
    let said = answers.iter().filter_map(|(code, said)| {
        let fact = desk.book().fact(code)?;
        (*said != NOTHING || fact.kind == engine::Kind::Numbers)
            .then(|| format!("{}: {}", outcome::name(fact), value(desk, fact, said)))
    });
    said.collect()
}

fn value(desk: Desk, fact: &Fact, said: &Answer) -> String {
    match said {
        Answer::Is(value) => outcome::said(desk, fact, value),
        said => bare(&answer::text(GERMAN, &desk.content().places, fact, said)),
    }
}

/// A verdict with its reason, its rules and their law.
fn line(desk: Desk, door: &Door<'static>) -> String {
    let name = bare(&GERMAN.t(&format!("type-{}", door.offer_type.id)));
    let why = bare(&reason::line(GERMAN, desk.book(), door));
    let mut laws: Vec<String> = Vec::new();
    for cited in reason::cited(door).filter(|_| door.verdict != Verdict::Unknown) {
        let law = match cited.rule.law.is_empty() {
            true => cited.rule.id.clone(),
            false => format!("{}, {}", cited.rule.law, cited.rule.id),
        };
        if !laws.contains(&law) {
            laws.push(law);
        }
    }
    let laws = if laws.is_empty() { String::new() } else { format!(" ({})", laws.join("; ")) };
    format!("{name}: {why}{laws}")
}
