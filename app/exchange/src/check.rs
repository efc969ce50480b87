//! Whether a record says only what the table of [`crate::model`] allows: forms, required fields, texts, addresses, numbers.

mod contact;
pub(crate) mod moment;
mod text;
mod unknown;
mod value;

use serde_json::{Map, Value};
use uuid::Uuid;

pub use self::{contact::is_email, moment::instant, unknown::unknown_fields};
use crate::{
    model::{self, Field, Form, Object},
    problem::Problem,
    record::Record,
};

/// How many problems of one record are told. Whoever has a hundred has one.
pub const PROBLEMS: usize = 100;

/// What HSDS requires of an address and a source may not say: it may name only the town, and nobody invents the rest.
const BLANK: [&str; 3] = ["address_1", "city", "postal_code"];

/// How deep objects may nest in each other. HSDS itself needs about 20 levels.
const LEVELS: usize = 64;

/// All that is wrong with a record, each with its path below the record: `$.phones[0].number`. Fields that the table does not know
/// are no problem.
pub fn check(record: &Record) -> Vec<Problem> {
    let mut problems = Vec::new();
    check_object(record.kind.name(), &record.fields, "$", &mut problems);
    if let Some(Value::String(id)) = record.fields.get("id")
        && Uuid::try_parse(id).is_ok_and(|id| id != record.id)
    {
        problems.push(Problem::new(
            "$.id",
            format!("`{id}` is the id of another record"),
            record.id,
        ));
    }
    problems
}

/// Checks an object of this name and all that is nested in it. Paths begin with `path`. An object of a name that the table does
/// not know is a problem itself.
pub fn check_object(
    object: &str,
    fields: &Map<String, Value>,
    path: &str,
    problems: &mut Vec<Problem>,
) {
    let mut checker = Checker { problems, path: path.to_owned(), level: 0 };
    match model::object(object) {
        Some(object) => checker.object(object, fields),
        None => checker.problem(format!("`{object}` is no object of HSDS"), "`service`, `phone` …"),
    }
}

/// Walks an object. The path grows and shrinks in place: it is copied only when there is something to tell.
struct Checker<'a> {
    problems: &'a mut Vec<Problem>,
    path: String,
    level: usize,
}

impl Checker<'_> {
    fn problem(&mut self, message: impl Into<String>, expected: impl Into<String>) {
        if self.problems.len() < PROBLEMS {
            self.problems.push(Problem::new(self.path.clone(), message, expected));
        }
    }

    fn object(&mut self, object: &'static Object, fields: &Map<String, Value>) {
        if self.level == LEVELS {
            let expected = format!("at most {LEVELS} objects in each other");
            return self.problem("objects nest too deep", expected);
        }
        self.level += 1;
        for field in object.fields.iter().filter(|field| field.required) {
            if !fields.contains_key(field.name) {
                let message = format!("the {} has no `{}`", told_of(object.name), field.name);
                self.problem(message, value::expected(field.form));
            }
        }
        for (name, value) in fields {
            if self.problems.len() == PROBLEMS {
                break;
            }
            match object.field(name) {
                Some(field) => self.below(&step(name), |this| {
                    this.value(field.form, value);
                    let may_be_blank = object.name == "address" && BLANK.contains(&field.name);
                    let wanted = field.required && field.form == Form::Text && !may_be_blank;
                    if wanted && is_blank(value) {
                        this.problem("the text is blank", value::expected(field.form));
                    }
                    this.references(object, fields, field, value);
                }),
                None if name == "contents" && object.kind().is_some() && value.is_array() => {
                    self.below(".contents", |this| {
                        this.problem("a record has `contents`, as only a Page has", "another name");
                    });
                }
                None => self.below(&step(name), |this| this.unknown(value)),
            }
        }
        self.level -= 1;
    }

    /// What is nested and what refers to it by id must mean the same thing.
    fn references(
        &mut self,
        object: &Object,
        fields: &Map<String, Value>,
        field: &Field,
        value: &Value,
    ) {
        match (field.form, value) {
            (Form::Object(name), Value::Object(nested)) => {
                let column = match field.name {
                    "taxonomy_detail" => "taxonomy_id".to_owned(),
                    other => format!("{other}_id"),
                };
                if let (Some(told), Some(id)) = (id_in(fields, &column), id_in(nested, "id"))
                    && told != id
                {
                    let message =
                        format!("`{column}` is {told}, and the {} here {id}", told_of(name));
                    self.below(".id", |this| this.problem(message, "the same id twice"));
                }
            }
            (Form::Objects(_), Value::Array(items)) => {
                let (column, Some(id)) = (object.parent_column(), id_in(fields, "id")) else {
                    return;
                };
                for (at, item) in items.iter().enumerate() {
                    if let Some(told) = item.as_object().and_then(|item| id_in(item, &column))
                        && told != id
                    {
                        let message =
                            format!("`{told}` is not the {} it is nested in", told_of(object.name));
                        self.below(&format!("[{at}].{column}"), |this| {
                            this.problem(message, id);
                        });
                    }
                }
            }
            _ => {}
        }
    }

    fn unknown(&mut self, value: &Value) {
        if unknown::is_deeper(value, model::DEPTH) {
            let expected = format!("at most {} levels", model::DEPTH);
            self.problem("the value nests too deep", expected);
        }
    }

    fn below(&mut self, step: &str, check: impl FnOnce(&mut Self)) {
        let length = self.path.len();
        self.path.push_str(step);
        check(self);
        self.path.truncate(length);
    }
}

/// The UUID in a field, if one is there.
pub(crate) fn id_in(fields: &Map<String, Value>, name: &str) -> Option<Uuid> {
    fields.get(name)?.as_str().and_then(|id| Uuid::try_parse(id).ok())
}

fn is_blank(value: &Value) -> bool {
    value.as_str().is_some_and(|text| text.trim().is_empty())
}

/// A step of a JSON path: `.name`, or `["two words"]`.
pub(crate) fn step(name: &str) -> String {
    let plain = |sign: char| sign.is_ascii_alphanumeric() || sign == '_';
    if !name.is_empty() && name.chars().all(plain) {
        format!(".{name}")
    } else {
        let shortened: String = name.chars().take(60).collect();
        format!("[{}]", Value::String(shortened))
    }
}

/// An object's name in a sentence.
fn told_of(name: &str) -> String {
    name.replace('_', " ")
}
