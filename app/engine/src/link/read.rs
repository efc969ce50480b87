//! Reading what anybody may have written.

use super::{
    Broken, LONGEST, Link, OfferCode, VERSION,
    alphabet::{self, Decoded},
    bytes::{Bytes, CHECK, check},
    write::{DECLINED, DONT_KNOW, FIXED, FORMS, LIST, ONE_OF, RANGE},
};
use crate::{Answer, Answers, FactId, Value};

pub(super) fn read(text: &str) -> Result<Link, Broken> {
    if text.len() > LONGEST {
        return Err(Broken::TooLong);
    }
    let Decoded { bytes, clean } = alphabet::bytes(text)?;
    // A newer form may differ in everything behind the version.
    match bytes.first() {
        None => return Err(Broken::Truncated),
        Some(0) => return Err(Broken::Damaged),
        Some(version) if *version > VERSION => return Err(Broken::Newer(*version)),
        Some(_) => {}
    }
    let mut rest = Bytes(&bytes[1..]);
    let length = rest.number().map_err(|_| match rest.0.is_empty() {
        true => Broken::Truncated,
        false => Broken::Damaged,
    })? as usize;
    if rest.0.len() < length.saturating_add(CHECK) {
        return Err(Broken::Truncated);
    }
    let (whole, said) = bytes.split_at(bytes.len() - CHECK);
    let (body, said_of_body) = rest.0.split_at(length);
    if !clean || said_of_body.len() != CHECK || check(whole) != *said {
        return Err(Broken::Damaged);
    }
    let mut body = Bytes(body);
    let offers = offers(&mut body)?;
    let answers = answers(&mut body)?;
    if body.0.is_empty() { Ok(Link { offers, answers }) } else { Err(Broken::Damaged) }
}

fn offers(body: &mut Bytes<'_>) -> Result<Vec<OfferCode>, Broken> {
    let count = body.count()?;
    (0..count).map(|_| body.take().map(OfferCode::from_bytes)).collect()
}

fn answers(body: &mut Bytes<'_>) -> Result<Answers, Broken> {
    let mut answers = Answers::new();
    let mut fact = 0_u16;
    for index in 0..body.count()? {
        let head = body.number()?;
        let step = u16::try_from(head / FORMS).map_err(|_| Broken::Damaged)?;
        // Each fact once, in the order of their codes.
        if step == 0 && index > 0 {
            return Err(Broken::Damaged);
        }
        fact = fact.checked_add(step).ok_or(Broken::Damaged)?;
        answers.set(FactId(fact), Some(answer(body, head % FORMS)?));
    }
    Ok(answers)
}

fn answer(body: &mut Bytes<'_>, form: u32) -> Result<Answer, Broken> {
    Ok(Answer::Is(match form {
        FIXED => Value::one(body.signed()?),
        RANGE => {
            let low = body.signed()?;
            Value::Range(low, low.wrapping_add(body.number()? as i32))
        }
        ONE_OF => Value::OneOf(list(body)?),
        LIST => Value::List(list(body)?),
        DONT_KNOW => return Ok(Answer::DontKnow),
        DECLINED => return Ok(Answer::Declined),
        _ => return Err(Broken::Damaged),
    }))
}

fn list(body: &mut Bytes<'_>) -> Result<Vec<i32>, Broken> {
    let count = body.count()?;
    (0..count).map(|_| body.signed()).collect()
}
