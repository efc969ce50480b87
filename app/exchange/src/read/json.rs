//! One JSON value, not deeper than allowed, with the fields that are written twice in one object.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Number, Value};

use super::meter::{Fault, Gauge};
use crate::{check::step, problem::Problem};

/// What a value is read with.
pub(super) struct Notes<'g> {
    pub(super) gauge: &'g Gauge,
    pub(super) depth: usize,
    /// What is wrong with the value, as a text of JSON.
    pub(super) problems: Vec<Problem>,
    /// The path below the record.
    pub(super) path: String,
}

/// Reads one value at a level.
pub(super) struct Json<'n, 'g> {
    pub(super) notes: &'n mut Notes<'g>,
    pub(super) level: usize,
}

impl Json<'_, '_> {
    fn descend<E: Error>(&self) -> Result<(), E> {
        if self.level < self.notes.depth {
            return Ok(());
        }
        let (line, _) = self.notes.gauge.position();
        self.notes.gauge.stop(Fault::Depth { line });
        Err(E::custom("stopped"))
    }
}

impl<'de> DeserializeSeed<'de> for Json<'_, '_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Json<'_, '_> {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_unit<E: Error>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Bool(value))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Value, E> {
        Ok(Value::Number(value.into()))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Value, E> {
        Ok(Value::Number(value.into()))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Value, E> {
        Number::from_f64(value)
            .map(Value::Number)
            .ok_or_else(|| E::custom("the number is not finite"))
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<Value, E> {
        Ok(Value::String(value.to_owned()))
    }

    fn visit_string<E: Error>(self, value: String) -> Result<Value, E> {
        Ok(Value::String(value))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Value, A::Error> {
        self.descend()?;
        let Self { notes, level } = self;
        let mut list = Vec::new();
        let length = notes.path.len();
        loop {
            notes.path.push_str(&format!("[{}]", list.len()));
            let item = items.next_element_seed(Json { notes: &mut *notes, level: level + 1 })?;
            notes.path.truncate(length);
            match item {
                Some(item) => list.push(item),
                None => return Ok(Value::Array(list)),
            }
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, mut fields: A) -> Result<Value, A::Error> {
        self.descend()?;
        let Self { notes, level } = self;
        let mut object = Map::new();
        while let Some(name) = fields.next_key::<String>()? {
            notes.field(&mut object, name, level, &mut fields)?;
        }
        Ok(Value::Object(object))
    }
}

impl Notes<'_> {
    /// Reads the value of a field into the object.
    pub(super) fn field<'de, A: MapAccess<'de>>(
        &mut self,
        object: &mut Map<String, Value>,
        name: String,
        level: usize,
        fields: &mut A,
    ) -> Result<(), A::Error> {
        let length = self.path.len();
        self.path.push_str(&step(&name));
        let value = fields.next_value_seed(Json { notes: &mut *self, level: level + 1 })?;
        if object.insert(name, value).is_some() && self.problems.len() < crate::check::PROBLEMS {
            let path = self.path.clone();
            self.problems.push(Problem::new(path, "the field stands there twice", "it once"));
        }
        self.path.truncate(length);
        Ok(())
    }
}
