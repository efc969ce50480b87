//! What stands in a cell of the package, both ways.

use serde_json::{Number, Value};

use crate::model::Form;

/// The value in a cell. A cell that is not what its column asks for stays a text: the check says what is wrong with it.
pub(super) fn value(form: Option<Form>, cell: &str) -> Value {
    let text = || Value::String(cell.to_owned());
    match form {
        // Of a column that nobody knows, only what is told as JSON is no text.
        None => serde_json::from_str(cell).unwrap_or_else(|_| text()),
        Some(Form::Boolean) => match cell.trim().to_ascii_lowercase().as_str() {
            "true" | "1" => Value::Bool(true),
            "false" | "0" => Value::Bool(false),
            _ => text(),
        },
        Some(Form::Integer(..) | Form::Number | Form::Degrees) => {
            number(cell.trim()).map_or_else(text, Value::Number)
        }
        Some(form) if form.is_scalar() => text(),
        Some(_) => serde_json::from_str(cell).unwrap_or_else(|_| text()),
    }
}

/// A value of a package told in JSON: rows write numbers where a text is meant.
pub(super) fn told(form: Option<Form>, value: Value) -> Value {
    match (form, value) {
        (Some(_), Value::String(cell)) => self::value(form, &cell),
        (Some(form), value @ (Value::Number(_) | Value::Bool(_)))
            if form.is_scalar() && !is_number(form) && form != Form::Boolean =>
        {
            Value::String(value.to_string())
        }
        (_, value) => value,
    }
}

/// What is written into a cell.
pub(super) fn written(form: Option<Form>, value: &Value) -> String {
    match (form, value) {
        (Some(form), Value::String(text)) if form.is_scalar() => text.clone(),
        (None, Value::String(text)) => {
            // A text that would be read as something else is written as JSON.
            let plain = !text.is_empty() && serde_json::from_str::<Value>(text).is_err();
            if plain { text.clone() } else { value.to_string() }
        }
        _ => value.to_string(),
    }
}

const fn is_number(form: Form) -> bool {
    matches!(form, Form::Integer(..) | Form::Number | Form::Degrees)
}

fn number(text: &str) -> Option<Number> {
    let whole =
        || text.parse::<i64>().map(Number::from).or_else(|_| text.parse::<u64>().map(Number::from));
    whole().ok().or_else(|| Number::from_f64(text.parse().ok()?))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::{Value, json};

    use super::{told, value, written};
    use crate::model::Form;

    #[test]
    fn cells_have_the_form_of_their_column() {
        assert_eq!(value(Some(Form::Number), " 12 "), json!(12));
        assert_eq!(value(Some(Form::Number), "007"), json!(7));
        assert_eq!(value(Some(Form::Number), "50.5"), json!(50.5));
        assert_eq!(value(Some(Form::Number), "zwölf"), json!("zwölf"));
        assert_eq!(value(Some(Form::Number), "NaN"), json!("NaN"));
        assert_eq!(value(Some(Form::Text), "007"), json!("007"));
        assert_eq!(value(Some(Form::Boolean), "TRUE"), json!(true));
        assert_eq!(value(Some(Form::Texts), r#"["a"]"#), json!(["a"]));
        assert_eq!(value(Some(Form::Texts), "a, b"), json!("a, b"));
        assert_eq!(told(Some(Form::Text), json!(1_234_567)), json!("1234567"));
        assert_eq!(told(Some(Form::Number), json!("3")), json!(3));
        assert_eq!(told(None, json!("3")), json!("3"));
    }

    proptest! {
        #[test]
        fn what_nobody_knows_comes_back(text in ".*", number in any::<i64>(), flag in any::<bool>()) {
            for told in [json!(text), json!(number), json!(flag), json!({ "a": [text, number] }), Value::Null] {
                prop_assert_eq!(&value(None, &written(None, &told)), &told);
            }
        }

        #[test]
        fn numbers_come_back(number in any::<f64>().prop_filter("finite", |number| number.is_finite())) {
            let number = json!(number);
            prop_assert_eq!(value(Some(Form::Number), &written(Some(Form::Number), &number)), number);
        }
    }
}
