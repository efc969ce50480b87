//! What the rules ask of a number: <https://unicode.org/reports/tr35/tr35-numbers.html#Operands>.

/// A number as it is written; its sign does not count.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct PluralOperands {
    /// Its value.
    pub n: f64,
    /// Its whole part.
    pub i: u64,
    /// How many digits its fraction has.
    pub v: usize,
    /// How many, without zeros at the end.
    pub w: usize,
    /// The fraction's digits as a number.
    pub f: u64,
    /// The same, without zeros at the end.
    pub t: u64,
}

/// More digits than any rule looks at; so many fit a number.
const DIGITS: usize = 15;

impl TryFrom<&str> for PluralOperands {
    type Error = &'static str;

    fn try_from(text: &str) -> Result<Self, Self::Error> {
        let text = text.trim_start_matches('-');
        let n: f64 = text.parse().map_err(|_| "not a number")?;
        let fraction = text.split_once('.').map_or("", |(_, fraction)| fraction);
        let fraction: String =
            fraction.chars().take(DIGITS).take_while(char::is_ascii_digit).collect();
        let short = fraction.trim_end_matches('0');
        let digits = |text: &str| text.parse().unwrap_or_default();
        Ok(Self {
            n,
            i: whole(n),
            v: fraction.len(),
            w: short.len(),
            f: digits(&fraction),
            t: digits(short),
        })
    }
}

impl TryFrom<String> for PluralOperands {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.as_str().try_into()
    }
}

impl From<f64> for PluralOperands {
    fn from(number: f64) -> Self {
        number.to_string().as_str().try_into().unwrap_or_default()
    }
}

/// The whole part; what is too large for it takes the largest.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "saturates as meant")]
fn whole(number: f64) -> u64 {
    number.abs() as u64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_taken_as_they_are_written() {
        let read = |text: &str| PluralOperands::try_from(text).unwrap();
        let all = |o: PluralOperands| (o.i, o.v, o.w, o.f, o.t);
        assert_eq!(all(read("-1.230")), (1, 3, 2, 230, 23));
        assert_eq!(all(read("1.0")), (1, 1, 0, 0, 0));
        assert_eq!(all(read("7")), (7, 0, 0, 0, 0));
        assert!(PluralOperands::try_from("seven").is_err());
    }

    #[test]
    fn no_number_is_too_much() {
        for number in [f64::NAN, f64::INFINITY, f64::MAX, f64::MIN_POSITIVE, -0.0] {
            assert!(PluralOperands::from(number).v <= DIGITS);
        }
    }
}
