//! The functions that a message may call: `NUMBER`, `DATETIME`, `LIST`, `RELATIVE`, with the options of ECMA-402.
//!
//! What they are not made for they give back as it is.

use super::value::Value;
use crate::intl::{self, Kind};

/// What a function makes of its arguments. Nobody made one of another name.
pub(super) fn call(name: &str, positional: Vec<Value>, named: &[(&str, Value)]) -> Value {
    let first = positional.into_iter().next();
    match (name, first) {
        ("NUMBER", Some(Value::Number(number))) => Value::Number(number.with(named)),
        ("RELATIVE", Some(Value::Number(number))) => {
            Value::Formatted(Kind::Relative, number.plain(), options(named))
        }
        ("DATETIME", Some(Value::Formatted(kind @ Kind::Date, value, _)))
        | ("LIST", Some(Value::Formatted(kind @ Kind::List, value, _)))
            if !named.is_empty() =>
        {
            Value::Formatted(kind, value, options(named))
        }
        // What is missing is missed where it is asked for.
        ("NUMBER" | "RELATIVE" | "DATETIME" | "LIST", None | Some(Value::Missing)) => {
            Value::Nothing
        }
        ("NUMBER" | "RELATIVE" | "DATETIME" | "LIST", Some(value)) => value,
        _ => Value::Missing,
    }
}

/// Options as JSON; named arguments are texts and numbers.
fn options(named: &[(&str, Value)]) -> String {
    let mut json = String::from("{");
    for (name, value) in named {
        if json.len() > 1 {
            json.push(',');
        }
        intl::quoted(&mut json, name);
        json.push(':');
        match value {
            Value::Number(number) => json.push_str(&number.plain()),
            Value::Text(text) => intl::quoted(&mut json, text),
            _ => json.push_str("null"),
        }
    }
    json.push('}');
    json
}
