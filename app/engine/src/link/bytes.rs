//! Numbers as bytes, seven bits each, and back.

use super::{Broken, code::fnv};

/// So many bytes check the others.
pub(super) const CHECK: usize = 3;

/// Three bytes that change with any other byte.
pub(super) fn check(bytes: &[u8]) -> [u8; CHECK] {
    let [_, _, _, _, _, check @ ..] = fnv(bytes).to_be_bytes();
    check
}

/// Appends a number.
pub(super) fn put(bytes: &mut Vec<u8>, mut number: u32) {
    while number > 0x7f {
        bytes.push(number as u8 | 0x80);
        number >>= 7;
    }
    bytes.push(number as u8);
}

/// Appends a number that may be negative; small ones of either sign stay small.
pub(super) fn put_signed(bytes: &mut Vec<u8>, number: i32) {
    put(bytes, ((number << 1) ^ (number >> 31)) as u32);
}

/// What is left to read.
pub(super) struct Bytes<'a>(pub(super) &'a [u8]);

impl<'a> Bytes<'a> {
    /// The next bytes.
    pub(super) fn take<const N: usize>(&mut self) -> Result<[u8; N], Broken> {
        let (taken, rest) = self.0.split_first_chunk::<N>().ok_or(Broken::Damaged)?;
        self.0 = rest;
        Ok(*taken)
    }

    /// A number, in its shortest form.
    pub(super) fn number(&mut self) -> Result<u32, Broken> {
        let mut number = 0_u32;
        for place in 0..5 {
            let [byte] = self.take()?;
            let part = u32::from(byte & 0x7f);
            let shifted = part << (7 * place);
            if shifted >> (7 * place) != part || (byte == 0 && place > 0) {
                return Err(Broken::Damaged);
            }
            number |= shifted;
            if byte & 0x80 == 0 {
                return Ok(number);
            }
        }
        Err(Broken::Damaged)
    }

    /// A number that may be negative.
    pub(super) fn signed(&mut self) -> Result<i32, Broken> {
        let number = self.number()?;
        Ok((number >> 1) as i32 ^ -((number & 1) as i32))
    }

    /// How many things follow, each of at least one byte: nobody makes room for more than there is.
    pub(super) fn count(&mut self) -> Result<usize, Broken> {
        let count = self.number()? as usize;
        if count > self.0.len() { Err(Broken::Damaged) } else { Ok(count) }
    }
}
