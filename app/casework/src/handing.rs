//! From the client's phone to the desk, and back: what a link holds before anything is taken, and what travels before anything is handed.
//!
//! **Invariants**
//! - Taking over is looking first ([`take_over`]), then deciding ([`TakenOver::put_into`]); what cannot be read takes nothing, and what a
//!   plan has no room for ([`TakenOver::fits`]) is refused whole.
//! - What only the desk asks, free text and a threat never travel, whatever was ticked ([`may_travel`]).
//! - What does not fit a code that a phone can scan is refused with its measure, never cut.

use engine::{
    Answers, Book, FactId,
    link::{self, Broken, Link, MOST_OFFERS, Moment, OfferCode, PREFIX, Stop, TooMuch, behind},
};

use crate::plan::{LONGEST_KEPT, Plan};

/// Longer texts were not copied from a phone, and are not searched.
const LONGEST_TEXT: usize = 20_000;

/// What a link was found to hold, against today's catalogue and rules.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TakenOver {
    /// The offers that are there: id, appointment (`YYYY-MM-DDThh:mm`) or nothing, note.
    pub offers: Vec<(String, String, String)>,
    /// Codes of those that are not, each with what was written about it.
    pub gone: Vec<(OfferCode, String)>,
    /// The note on all of it.
    pub note: String,
    /// Answers that still make sense.
    pub answers: Answers,
    /// Facts that no longer exist, or not with such a value.
    pub senseless: Vec<FactId>,
}

/// Why nothing can be taken over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// There is no link to a plan in it.
    NotOurs,
    /// There is one, which cannot be read.
    Broken(Broken),
}

/// What would be handed back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HandedBack {
    /// The fragment of the address, without `#`.
    pub fragment: String,
    /// The answers in it, as they travel.
    pub travels: Answers,
}

/// Why nothing can be handed back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unhanded {
    /// It would not fit a code that can be scanned.
    TooMuch(TooMuch),
    /// The appointment at this offer is none.
    Appointment(String),
}

/// Looks into what was scanned or pasted: an address, its fragment alone, or a text with one of them. `ids` are the catalogue's offers.
///
/// # Errors
/// It holds no plan that this desk can read.
pub fn take_over<'a>(
    book: &Book,
    ids: impl Iterator<Item = &'a str> + Clone,
    text: &str,
) -> Result<TakenOver, Refused> {
    let link = Link::read(fragment(text)?).map_err(Refused::Broken)?;
    let opened = link.open(book, ids);
    let at = |at: Option<Moment>| at.map(|at| at.to_string()).unwrap_or_default();
    let offers = opened.offers.into_iter();
    Ok(TakenOver {
        offers: offers.map(|offer| (offer.id.to_owned(), at(offer.at), offer.note)).collect(),
        gone: opened
            .gone
            .into_iter()
            .map(|stop| (stop.code, behind(&in_words(&at(stop.at)), &stop.note)))
            .collect(),
        note: opened.note,
        answers: opened.answers,
        senseless: opened.senseless,
    })
}

/// The fragment in a text.
fn fragment(text: &str) -> Result<&str, Refused> {
    if text.len() > LONGEST_TEXT {
        return Err(Refused::Broken(Broken::TooLong));
    }
    let text = text.trim();
    let from = match text.find(&format!("#{PREFIX}")) {
        Some(place) => &text[place + 1..],
        None if text.starts_with(PREFIX) => text,
        None => return Err(Refused::NotOurs),
    };
    // What a letter puts around an address is endless; letters and `%` that are none of ours are damage, not an end.
    let ends = |sign: char| !sign.is_alphanumeric() && !"-_=%".contains(sign);
    Ok(from.find(ends).map_or(from, |end| &from[..end]))
}

impl TakenOver {
    /// Nothing in it that could be taken.
    pub fn is_empty(&self) -> bool {
        let noted = |(_, note): &(_, String)| !note.is_empty();
        self.offers.is_empty()
            && self.note.is_empty()
            && !self.gone.iter().any(noted)
            && self.answers == Answers::new()
    }

    /// Is there room for it in this plan?
    ///
    /// # Errors
    /// By how much it is too much.
    pub fn fits(&self, plan: &Plan) -> Result<(), TooMuch> {
        self.joined(plan).map(drop)
    }

    /// Puts it into a case. What was said and written at the desk stays; what the link has more comes behind it.
    ///
    /// # Errors
    /// It does not fit; then nothing is taken.
    pub fn put_into(&self, answers: &mut Answers, plan: &mut Plan) -> Result<(), TooMuch> {
        *plan = self.joined(plan)?;
        for (fact, answer) in
            self.answers.iter().filter(|(fact, _)| !answers.has(*fact)).collect::<Vec<_>>()
        {
            answers.set(fact, Some(answer.clone()));
        }
        Ok(())
    }

    /// The plan with what the link brings.
    fn joined(&self, plan: &Plan) -> Result<Plan, TooMuch> {
        let added = self.offers.iter().filter(|(id, ..)| !plan.has(id)).count();
        if let over @ 1.. = (plan.items().len() + added).saturating_sub(MOST_OFFERS) {
            return Err(TooMuch::Offers(over));
        }
        let (mut plan, mut over) = (plan.clone(), 0);
        let mut measured = |note: String| {
            over = over.max(note.chars().count().saturating_sub(LONGEST_KEPT));
            note
        };
        for (id, at, note) in &self.offers {
            plan.add(id);
            let Some(item) = plan.items().iter().find(|item| item.offer == *id) else { continue };
            let free = item.at.is_empty();
            let other = if free || item.at == *at { "" } else { at };
            let noted = measured(behind(&behind(&item.note, &in_words(other)), note));
            if free {
                plan.set_at(id, at);
            }
            plan.set_note_on(id, &noted);
        }
        let gone = self.gone.iter().map(|(_, note)| note);
        let note = gone.fold(behind(plan.note(), &self.note), |note, more| behind(&note, more));
        plan.set_note(&measured(note));
        if over > 0 { Err(TooMuch::Characters(over)) } else { Ok(plan) }
    }
}

/// An appointment as part of a note: `2026-11-30, 10:15`.
fn in_words(at: &str) -> String {
    at.replace('T', ", ")
}

/// Of these answers, those that may be ticked to travel, as they would.
pub fn may_travel(book: &Book, answers: &Answers) -> Answers {
    link::shared(book, answers)
}

/// A plan (id, appointment or nothing, note), a note on all of it and the ticked answers as a link.
///
/// # Errors
/// It does not fit, or an appointment is none; nothing is left out instead.
pub fn hand_back(
    book: &Book,
    offers: &[(&str, &str, &str)],
    note: &str,
    answers: &Answers,
    ticked: &[FactId],
) -> Result<HandedBack, Unhanded> {
    let mut stops = Vec::new();
    for (id, at, note) in offers {
        let moment = Moment::parse(at);
        if moment.is_none() && !at.is_empty() {
            return Err(Unhanded::Appointment((*id).to_owned()));
        }
        stops.push(Stop::new(id, moment, note));
    }
    let ticked = answers.iter().filter(|(fact, _)| ticked.contains(fact));
    let ticked: Answers = ticked.map(|(fact, answer)| (fact, answer.clone())).collect();
    let link = Link::noted(book, stops, note, &ticked);
    let fragment = link.hand().map_err(Unhanded::TooMuch)?;
    Ok(HandedBack { fragment, travels: link.answers })
}

#[cfg(test)]
mod tests;
