//! Which shape an input has. Lists of records are walked one by one, so that they may be longer than the memory.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Value};

use super::{
    json::{Json, Notes},
    things::Things,
};
use crate::{model, record::Kind};

/// A value at the top: a Page, a list, or a record.
pub(super) struct Shape<'t, 's> {
    pub(super) things: &'t mut Things<'s>,
}

/// A list whose place begins so. What is no list is given back as a value.
struct List<'t, 's, 'n, 'g> {
    things: &'t mut Things<'s>,
    notes: &'n mut Notes<'g>,
    place: &'n str,
    kind: Option<Kind>,
}

/// The lists of an export that are not services, each named by its kind.
struct Others<'t, 's> {
    things: &'t mut Things<'s>,
}

impl<'de> DeserializeSeed<'de> for Shape<'_, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

/// Values that are neither lists nor objects are given on as they are.
macro_rules! scalars {
    (|$this:ident, $notes:ident, $value:ident| $given:expr) => {
        scalars!(@ visit_bool(bool) visit_i64(i64) visit_u64(u64) visit_f64(f64) visit_str(&str), |$this, $notes, $value| $given);
        fn visit_unit<E: Error>(self) -> Result<Self::Value, E> {
            let ($this, $value) = (self, Value::Null);
            $given
        }
    };
    (@ $($visit:ident($type:ty))*, |$this:ident, $notes:ident, $value:ident| $given:expr) => {$(
        fn $visit<E: Error>(self, value: $type) -> Result<Self::Value, E> {
            let ($this, $value) = (self, Value::from(value));
            $given
        }
    )*};
}

impl<'de> Visitor<'de> for Shape<'_, '_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a Page, a list of records or a record")
    }

    scalars!(|this, notes, value| this.things.top(value, Vec::new()));

    fn visit_seq<A: SeqAccess<'de>>(self, items: A) -> Result<(), A::Error> {
        let mut notes = self.things.notes();
        List { things: self.things, notes: &mut notes, place: "", kind: None }.visit_seq(items)?;
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut fields: A) -> Result<(), A::Error> {
        let things = self.things;
        let mut notes = things.notes();
        let mut object = Map::new();
        let mut page = false;
        while let Some(name) = fields.next_key::<String>()? {
            match name.as_str() {
                "contents" => {
                    let seed = List {
                        things: &mut *things,
                        notes: &mut notes,
                        place: "contents",
                        kind: None,
                    };
                    match fields.next_value_seed(seed)? {
                        Some(value) => drop(object.insert(name, value)),
                        None => page = true,
                    }
                }
                "others" if page => fields.next_value_seed(Others { things: &mut *things })?,
                _ if page => drop(fields.next_value::<IgnoredAny>()?),
                _ => notes.field(&mut object, name, 0, &mut fields)?,
            }
        }
        if page || object.len() == 1 {
            match object.remove("others") {
                Some(Value::Object(lists)) => return things.others(lists),
                Some(other) => drop(object.insert("others".to_owned(), other)),
                None => {}
            }
        }
        if page { Ok(()) } else { things.top(Value::Object(object), notes.problems) }
    }
}

impl<'de> DeserializeSeed<'de> for List<'_, '_, '_, '_> {
    type Value = Option<Value>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for List<'_, '_, '_, '_> {
    type Value = Option<Value>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list of records")
    }

    scalars!(|this, notes, value| {
        let _ = this;
        Ok(Some(value))
    });

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Self::Value, A::Error> {
        for at in 0_usize.. {
            let mut notes = self.things.notes();
            let Some(value) = items.next_element_seed(Json { notes: &mut notes, level: 0 })? else {
                break;
            };
            let place = self.things.place(&format!("{}[{at}]", self.place));
            self.things.thing(place, self.kind, value, notes.problems)?;
        }
        Ok(None)
    }

    fn visit_map<A: MapAccess<'de>>(self, fields: A) -> Result<Self::Value, A::Error> {
        Json { notes: self.notes, level: 1 }.visit_map(fields).map(Some)
    }
}

impl<'de> DeserializeSeed<'de> for Others<'_, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Others<'_, '_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("lists of records by their kind")
    }

    scalars!(|this, notes, value| {
        let _ = (this, value);
        Ok(())
    });

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<(), A::Error> {
        while items.next_element::<IgnoredAny>()?.is_some() {}
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut fields: A) -> Result<(), A::Error> {
        while let Some(name) = fields.next_key::<String>()? {
            let kind = Kind::ALL.into_iter().find(|kind| model::plural(*kind) == name);
            if kind.is_none() {
                fields.next_value::<IgnoredAny>()?;
                continue;
            }
            let place = format!("others.{name}");
            let mut notes = self.things.notes();
            let seed = List { things: &mut *self.things, notes: &mut notes, place: &place, kind };
            fields.next_value_seed(seed)?;
        }
        Ok(())
    }
}
