//! What tells the cases on the table apart: an animal and a colour. They say nothing about the person.

/// Animals, as ids; the view has their words and drawings.
pub const ANIMALS: [&str; 8] = ["fox", "owl", "hare", "bear", "swan", "frog", "deer", "crab"];
/// Colours, as ids; the view has their words and tokens.
pub const COLOURS: [&str; 8] =
    ["teal", "amber", "violet", "green", "rose", "blue", "brown", "grey"];
const COUNT: usize = ANIMALS.len();

/// The sign of a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sign {
    animal: usize,
    colour: usize,
}

impl Sign {
    /// The id of the animal.
    pub fn animal(self) -> &'static str {
        ANIMALS[self.animal]
    }

    /// The id of the colour.
    pub fn colour(self) -> &'static str {
        COLOURS[self.colour]
    }
}

/// Deals signs out in turn, so that one that was just given back is the last to come again.
#[derive(Clone, Debug, Default)]
pub(crate) struct Signs {
    turn: usize,
}

impl Signs {
    /// A sign that is not on the table and not the one `before` it. Animal and colour are both unlike all others', as long as
    /// there is a choice: where one of eight open cases gives way to another, only its animal is free, and it changes its colour.
    pub(crate) fn deal(&mut self, others: &[Sign], before: Option<Sign>) -> Sign {
        let pair = |sign: &Sign| !others.contains(sign) && before != Some(*sign);
        let animal = |sign: &Sign| others.iter().all(|other| other.animal != sign.animal);
        let colour = |sign: &Sign| others.iter().all(|other| other.colour != sign.colour);
        let turns = || (0..COUNT * COUNT).map(|step| (step, nth(self.turn + step)));
        let best = turns().find(|(_, sign)| pair(sign) && animal(sign) && colour(sign));
        let next = best.or_else(|| turns().find(|(_, sign)| pair(sign) && animal(sign)));
        let (step, sign) = next.unwrap_or((0, nth(self.turn)));
        self.turn = (self.turn + step + 1) % (COUNT * COUNT);
        sign
    }
}

/// The pairs in an order in which neighbours share neither animal nor colour.
fn nth(turn: usize) -> Sign {
    Sign { animal: turn % COUNT, colour: (turn + turn / COUNT) % COUNT }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn there_are_sixty_four_signs_and_neighbours_are_unlike() {
        let all: Vec<Sign> = (0..64).map(nth).collect();
        let pairs: BTreeSet<_> = all.iter().map(|sign| (sign.animal(), sign.colour())).collect();
        assert_eq!(pairs.len(), 64);
        for two in all.windows(2) {
            assert_ne!(two[0].animal, two[1].animal);
            assert_ne!(two[0].colour, two[1].colour);
        }
    }

    #[test]
    fn a_sign_given_back_is_not_the_next_to_come() {
        let mut signs = Signs::default();
        let first = signs.deal(&[], None);
        let second = signs.deal(&[], None);
        assert_ne!(first, second);
    }
}
