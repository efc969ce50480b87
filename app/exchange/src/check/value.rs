//! Whether a value has the form its field asks for.

use serde_json::Value;
use uuid::Uuid;

use super::{Checker, contact, moment, text};
use crate::model::{self, DEPTH, Form, PROSE, TEXT};

impl Checker<'_> {
    pub(super) fn value(&mut self, form: Form, value: &Value) {
        if value.is_null() {
            return self.problem("the value is null", "no field at all: omit empty fields");
        }
        match form {
            Form::Object(name) | Form::ByLanguage(name) => {
                let (Value::Object(fields), Some(object)) = (value, model::object(name)) else {
                    return self.other(form, value);
                };
                if matches!(form, Form::Object(_)) {
                    return self.object(object, fields);
                }
                for (tag, value) in fields {
                    self.below(&super::step(tag), |this| {
                        if !text::is_language_tag(tag) {
                            let message = format!("`{}` is no language tag", text::shown(tag));
                            this.problem(message, "a BCP 47 tag such as `de` or `zh-Hant`");
                        }
                        this.value(Form::Object(name), value);
                    });
                }
            }
            Form::Objects(name) => self.list(form, value, Form::Object(name)),
            Form::Texts => self.list(form, value, Form::Text),
            Form::Uuids => self.list(form, value, Form::Uuid),
            Form::Integers(least, most) => self.list(form, value, Form::Integer(least, most)),
            Form::Free => self.unknown(value),
            Form::Boolean if value.is_boolean() => {}
            Form::Integer(..) | Form::Number | Form::Degrees => self.number(form, value),
            _ => match value {
                Value::String(text) => self.text(form, text),
                _ => self.other(form, value),
            },
        }
    }

    fn list(&mut self, form: Form, value: &Value, item: Form) {
        let Value::Array(items) = value else { return self.other(form, value) };
        for (at, value) in items.iter().enumerate() {
            if self.problems.len() == super::PROBLEMS {
                break;
            }
            self.below(&format!("[{at}]"), |this| this.value(item, value));
        }
    }

    fn number(&mut self, form: Form, value: &Value) {
        let Value::Number(number) = value else { return self.other(form, value) };
        let fits = match form {
            Form::Integer(least, most) => {
                number.as_i64().is_some_and(|number| (least..=most).contains(&number))
            }
            Form::Degrees => number.as_f64().is_some_and(|degrees| degrees.abs() <= 180.0),
            _ => number.as_f64().is_some_and(f64::is_finite),
        };
        if !fits {
            self.problem(format!("`{number}` is out of range"), expected(form));
        }
    }

    fn text(&mut self, form: Form, text: &str) {
        if let Err((message, expected)) = text::check(text, limit(form)) {
            return self.problem(message, expected);
        }
        let fits = match form {
            Form::Uuid | Form::Reference(_) => text.len() == 36 && Uuid::try_parse(text).is_ok(),
            Form::Date => moment::is_date(text),
            Form::PartialDate => moment::is_partial_date(text),
            Form::DateTime => moment::instant(text).is_some(),
            Form::Time => moment::is_time(text),
            Form::Email => contact::is_email(text),
            Form::OneOf(values) => values.contains(&text),
            Form::Uri => {
                if let Err((message, expected)) = contact::uri(text) {
                    self.problem(message, expected);
                }
                true
            }
            Form::Phone => {
                if let Err((message, expected)) = contact::phone(text) {
                    self.problem(message, expected);
                }
                true
            }
            Form::Hours => {
                if let Err(error) = hours::parse(text) {
                    self.problem(error.to_string(), expected(form));
                }
                true
            }
            Form::Boolean => return self.other(form, &Value::String(text.to_owned())),
            _ => true,
        };
        if !fits {
            let message = format!("`{}` is no {}", text::shown(text), noun(form));
            self.problem(message, expected(form));
        }
    }

    /// The value is of another type altogether.
    fn other(&mut self, form: Form, value: &Value) {
        let found = match value {
            Value::Null => "null".to_owned(),
            Value::Bool(_) | Value::Number(_) => format!("`{value}`"),
            Value::String(text) => format!("the text `{}`", text::shown(text)),
            Value::Array(_) => "a list".to_owned(),
            Value::Object(_) => "an object".to_owned(),
        };
        self.problem(format!("{found} does not fit here"), expected(form));
    }
}

const fn limit(form: Form) -> usize {
    match form {
        Form::Prose => PROSE,
        Form::Uri | Form::Hours => 2048,
        _ => TEXT,
    }
}

const fn noun(form: Form) -> &'static str {
    match form {
        Form::Uuid | Form::Reference(_) => "UUID",
        Form::Date | Form::PartialDate => "date",
        Form::DateTime => "date and time",
        Form::Time => "time of day",
        Form::Email => "e-mail address",
        _ => "value of this field",
    }
}

/// What such a field expects, in words.
pub(super) fn expected(form: Form) -> String {
    match form {
        Form::Text => format!("a text of at most {TEXT} characters"),
        Form::Prose => format!("a text of at most {PROSE} characters"),
        Form::Uuid => "a UUID such as `3f7b145d-84af-42d7-8fae-eaca714b02b2`".to_owned(),
        Form::Reference(name) => format!("the UUID of a {}", super::told_of(name)),
        Form::Uri => contact::URI.to_owned(),
        Form::Email => "an address such as `office@example.org`".to_owned(),
        Form::Phone => contact::PHONE.to_owned(),
        Form::Date => "a day such as `2026-01-31`".to_owned(),
        Form::PartialDate => "`2026`, `2026-01` or `2026-01-31`".to_owned(),
        Form::DateTime => "a moment such as `2026-01-31T09:30:00+01:00`".to_owned(),
        Form::Time => "a time such as `09:30` or `09:30+01:00`".to_owned(),
        Form::Hours => "opening hours such as `Mo-Fr 09:00-12:00`".to_owned(),
        Form::Integer(least, most) => format!("a whole number from {least} to {most}"),
        Form::Number => "a number".to_owned(),
        Form::Degrees => "degrees from -180 to 180".to_owned(),
        Form::Boolean => "`true` or `false`".to_owned(),
        Form::OneOf(values) => values.join(", "),
        Form::Texts => "a list of texts".to_owned(),
        Form::Uuids => "a list of UUIDs".to_owned(),
        Form::Integers(least, most) => format!("a list of whole numbers from {least} to {most}"),
        Form::Object(name) => format!("an object: {}", super::told_of(name)),
        Form::Objects(name) => format!("a list of objects: {}", super::told_of(name)),
        Form::ByLanguage(_) => "an object with a language tag for each translation".to_owned(),
        Form::Free => format!("JSON of at most {DEPTH} levels"),
    }
}
