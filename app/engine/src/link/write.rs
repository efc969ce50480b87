//! Writing.

use super::{
    Link, NOTED, PLAIN, alphabet,
    bytes::{check, put, put_signed},
};
use crate::{Answer, Value};

/// So many things may be said of an offer, each its own bit.
pub(super) const PARTS: u32 = 4;
/// An appointment.
pub(super) const AT: u32 = 1;
/// A note.
pub(super) const NOTE: u32 = 2;
/// So many forms of answers fit beside a step; two are left for later.
pub(super) const FORMS: u32 = 8;
/// A fixed value.
pub(super) const FIXED: u32 = 0;
/// From a number, so many further.
pub(super) const RANGE: u32 = 1;
/// Candidates.
pub(super) const ONE_OF: u32 = 2;
/// A complete list.
pub(super) const LIST: u32 = 3;
/// "I don't know".
pub(super) const DONT_KNOW: u32 = 4;
/// "I'd rather not say".
pub(super) const DECLINED: u32 = 5;

pub(super) fn write(link: &Link) -> String {
    let mut body = body(link);
    let noted = link.is_noted();
    if noted {
        notes(&mut body, link);
    }
    let mut bytes = vec![if noted { NOTED } else { PLAIN }];
    put(&mut bytes, body.len() as u32);
    bytes.extend(body);
    bytes.extend(check(&bytes));
    alphabet::text(&bytes)
}

fn body(link: &Link) -> Vec<u8> {
    let mut body = Vec::new();
    put(&mut body, link.offers.len() as u32);
    body.extend(link.offers.iter().flat_map(|stop| stop.code.bytes()));
    put(&mut body, link.answers.iter().count() as u32);
    let mut before = 0;
    for (fact, answer) in link.answers.iter() {
        let step = u32::from(fact.0) - before;
        before = u32::from(fact.0);
        put(&mut body, step * FORMS + form(answer));
        match answer {
            Answer::Is(Value::Range(low, high)) => {
                put_signed(&mut body, *low);
                if low != high {
                    put(&mut body, high.wrapping_sub(*low) as u32);
                }
            }
            Answer::Is(Value::OneOf(values) | Value::List(values)) => {
                put(&mut body, values.len() as u32);
                values.iter().for_each(|value| put_signed(&mut body, *value));
            }
            Answer::DontKnow | Answer::Declined => {}
        }
    }
    body
}

fn notes(body: &mut Vec<u8>, link: &Link) {
    note(body, &link.note);
    let noted = link.offers.iter().enumerate().filter(|(_, stop)| !stop.is_plain());
    put(body, noted.clone().count() as u32);
    let mut before = 0;
    for (place, stop) in noted {
        let step = (place - before) as u32;
        before = place;
        let said = |part: u32, holds: bool| if holds { part } else { 0 };
        let parts = said(AT, stop.at.is_some()) | said(NOTE, !stop.note.is_empty());
        put(body, step * PARTS + parts);
        if let Some(at) = stop.at {
            put(body, at.minutes());
        }
        if !stop.note.is_empty() {
            note(body, &stop.note);
        }
    }
}

fn note(body: &mut Vec<u8>, note: &str) {
    put(body, note.len() as u32);
    body.extend(note.as_bytes());
}

fn form(answer: &Answer) -> u32 {
    match answer {
        Answer::Is(Value::Range(low, high)) if low == high => FIXED,
        Answer::Is(Value::Range(..)) => RANGE,
        Answer::Is(Value::OneOf(_)) => ONE_OF,
        Answer::Is(Value::List(_)) => LIST,
        Answer::DontKnow => DONT_KNOW,
        Answer::Declined => DECLINED,
    }
}
