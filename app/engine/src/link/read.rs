//! Reading what anybody may have written.

use super::{
    Broken, LONGEST, Link, Moment, NOTED, OfferCode, Stop,
    alphabet::{self, Decoded},
    bytes::{Bytes, CHECK, check},
    clean,
    write::{AT, DECLINED, DONT_KNOW, FIXED, FORMS, LIST, NOTE, ONE_OF, PARTS, RANGE},
};
use crate::{Answer, Answers, FactId, Value};

pub(super) fn read(text: &str) -> Result<Link, Broken> {
    if text.len() > LONGEST {
        return Err(Broken::TooLong);
    }
    let Decoded { bytes, clean } = alphabet::bytes(text)?;
    // A newer form may differ in everything behind the version.
    let noted = match bytes.first() {
        None => return Err(Broken::Truncated),
        Some(0) => return Err(Broken::Damaged),
        Some(version) if *version > NOTED => return Err(Broken::Newer(*version)),
        Some(version) => *version == NOTED,
    };
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
    let mut link = Link { offers, answers, note: String::new() };
    if noted {
        notes(&mut body, &mut link)?;
    }
    // What has nothing to say beyond version 1 is written in version 1.
    if body.0.is_empty() && link.is_noted() == noted { Ok(link) } else { Err(Broken::Damaged) }
}

fn offers(body: &mut Bytes<'_>) -> Result<Vec<Stop>, Broken> {
    let count = body.count()?;
    (0..count).map(|_| body.take().map(OfferCode::from_bytes).map(Stop::plain)).collect()
}

/// What version 2 says of the whole, and of single offers.
fn notes(body: &mut Bytes<'_>, link: &mut Link) -> Result<(), Broken> {
    let codes: Vec<OfferCode> = link.offers.iter().map(|stop| stop.code).collect();
    // Of two notes about one offer one would be lost.
    if codes.iter().enumerate().any(|(place, code)| codes[..place].contains(code)) {
        return Err(Broken::Damaged);
    }
    link.note = note(body)?;
    let mut place = 0;
    for index in 0..body.count()? {
        let head = body.number()?;
        let (step, parts) = ((head / PARTS) as usize, head % PARTS);
        if parts == 0 || (step == 0 && index > 0) {
            return Err(Broken::Damaged);
        }
        place += step;
        let stop = link.offers.get_mut(place).ok_or(Broken::Damaged)?;
        if parts & AT != 0 {
            stop.at = Some(Moment::from_minutes(body.number()?).ok_or(Broken::Damaged)?);
        }
        if parts & NOTE != 0 {
            stop.note = note(body)?;
            if stop.note.is_empty() {
                return Err(Broken::Damaged);
            }
        }
    }
    Ok(())
}

/// A note, only as it was cleaned: nobody is shown signs that do what they want with the page.
fn note(body: &mut Bytes<'_>) -> Result<String, Broken> {
    let length = body.count()?;
    let (text, rest) = body.0.split_at(length);
    body.0 = rest;
    let text = std::str::from_utf8(text).map_err(|_| Broken::Damaged)?;
    if clean(text) == text { Ok(text.to_owned()) } else { Err(Broken::Damaged) }
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
            match body.number()? {
                // That is written as one value.
                0 => return Err(Broken::Damaged),
                further => Value::Range(low, low.wrapping_add(further as i32)),
            }
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

#[cfg(test)]
mod tests {
    use bolero::check;

    use super::*;
    use crate::link::bytes::put;

    /// Sealed as ours are, so that what is inside gets read.
    fn sealed(version: u8, body: &[u8]) -> String {
        let mut bytes = vec![version];
        put(&mut bytes, body.len() as u32);
        bytes.extend(body);
        bytes.extend(check(&bytes));
        alphabet::text(&bytes)
    }

    #[test]
    fn any_sealed_body_is_a_link_that_is_written_like_this_or_an_error() {
        check!().with_max_len(300).with_iterations(50_000).for_each(|body| {
            // Small numbers are counts and forms; behind an offer and no answer, what version 2 has more gets read.
            let small: Vec<u8> = body.iter().map(|byte| byte % 6).collect();
            let begun = [&[1, 1, 2, 3, 4, 5, 0], body].concat();
            let bodies = [(1, body), (1, &*small), (2, &*small), (2, &*begun)];
            for (version, body) in bodies {
                let text = sealed(version, body);
                if let Ok(link) = read(&text) {
                    assert_eq!(link.write(), format!("p={text}"));
                }
            }
        });
    }

    #[test]
    fn a_version_2_without_notes_is_none() {
        assert_eq!(read(&sealed(2, &[0, 0, 0, 0])), Err(Broken::Damaged));
        assert_eq!(read(&sealed(2, &[0, 0, 1, b'a', 0])).unwrap().note, "a");
        // An offer without either, a note of no letters, an offer that is not there.
        for tail in [&[0, 1, 0][..], &[0, 1, 2, 0], &[0, 1, 5, 1], &[0, 0xff]] {
            let body = [&[1, 1, 2, 3, 4, 5, 0], tail].concat();
            assert_eq!(read(&sealed(2, &body)), Err(Broken::Damaged), "{tail:?}");
        }
    }
}
