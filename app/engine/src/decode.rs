//! Reading conditions that were sent: nested as deep as people write them and no deeper.
//!
//! What serde derives reads a tree by recursion, as deep as the bytes say; a few kilobytes of "not not not …" would exhaust a
//! phone's stack. Here each level counts down, and whatever is built is shallow enough to evaluate, compare and drop.

use std::fmt;

use serde::{
    Deserialize, Deserializer,
    de::{DeserializeSeed, EnumAccess, Error, SeqAccess, VariantAccess, Visitor},
};

use crate::{Cond, FactId, Op};

const NAMES: &[&str] = &["always", "all", "any", "not", "cmp", "in", "some"];

#[derive(Deserialize)]
#[serde(variant_identifier, rename_all = "snake_case")]
enum Name {
    Always,
    All,
    Any,
    Not,
    Cmp,
    In,
    Some,
}

/// Reads a condition of at most so many levels.
#[derive(Clone, Copy)]
struct Level(usize);

/// Reads the parts of a group, each of at most so many levels.
struct Parts(Level);

impl<'de> Deserialize<'de> for Cond {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Level(Self::DEEPEST).deserialize(deserializer)
    }
}

impl Level {
    fn below<E: Error>(self) -> Result<Self, E> {
        let below = self.0.checked_sub(1);
        below.map(Self).ok_or_else(|| E::custom("a condition nested too deeply"))
    }
}

impl<'de> DeserializeSeed<'de> for Level {
    type Value = Cond;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Cond, D::Error> {
        deserializer.deserialize_enum("Cond", NAMES, self.below()?)
    }
}

impl<'de> Visitor<'de> for Level {
    type Value = Cond;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a condition")
    }

    fn visit_enum<A: EnumAccess<'de>>(self, data: A) -> Result<Cond, A::Error> {
        let (name, content) = data.variant::<Name>()?;
        match name {
            Name::Always => content.unit_variant().map(|()| Cond::Always),
            Name::All => content.newtype_variant_seed(Parts(self)).map(Cond::All),
            Name::Any => content.newtype_variant_seed(Parts(self)).map(Cond::Any),
            Name::Not => content.newtype_variant_seed(self).map(|part| Cond::Not(Box::new(part))),
            // A tuple and a variant with several fields are written alike.
            Name::Cmp => {
                let (fact, op, right) = content.newtype_variant::<(FactId, Op, i32)>()?;
                Ok(Cond::Cmp(fact, op, right))
            }
            Name::In => {
                let (fact, values) = content.newtype_variant::<(FactId, Vec<i32>)>()?;
                Ok(Cond::In(fact, values))
            }
            Name::Some => content.newtype_variant().map(Cond::Some),
        }
    }
}

impl<'de> DeserializeSeed<'de> for Parts {
    type Value = Vec<Cond>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Vec<Cond>, D::Error> {
        deserializer.deserialize_seq(self)
    }
}

impl<'de> Visitor<'de> for Parts {
    type Value = Vec<Cond>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("conditions")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut parts: A) -> Result<Vec<Cond>, A::Error> {
        let mut conds = Vec::new();
        while let Some(part) = parts.next_element_seed(self.0)? {
            conds.push(part);
        }
        Ok(conds)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn nested(levels: usize) -> Cond {
        let deeper = |cond, _| Cond::Not(Box::new(cond));
        (1..levels).fold(Cond::Cmp(FactId(1), Op::Ne, -3), deeper)
    }

    #[test]
    fn every_form_reads_back_as_it_was_written() {
        let forms = vec![
            Cond::Always,
            nested(4),
            Cond::Any(vec![Cond::Some(FactId(9)), Cond::Cmp(FactId(300), Op::Le, 70_000)]),
            Cond::In(FactId(2), vec![1, 99]),
        ];
        let cond = Cond::All(forms);
        let json = serde_json::to_string(&cond).unwrap();
        assert_eq!(serde_json::from_str::<Cond>(&json).unwrap(), cond);
        let bytes = postcard::to_allocvec(&cond).unwrap();
        assert_eq!(postcard::from_bytes::<Cond>(&bytes).unwrap(), cond);
    }

    #[test]
    fn what_is_nested_to_the_limit_is_read_and_one_level_more_is_not() {
        let limit = postcard::to_allocvec(&nested(Cond::DEEPEST)).unwrap();
        assert!(postcard::from_bytes::<Cond>(&limit).is_ok());
        let beyond = postcard::to_allocvec(&nested(Cond::DEEPEST + 1)).unwrap();
        assert!(postcard::from_bytes::<Cond>(&beyond).is_err());
    }
}
