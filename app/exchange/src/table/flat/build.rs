//! A row becomes records.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};
use uuid::Uuid;

use super::{
    columns::{self, Column, Content},
    formula,
    header::Header,
    mapping::Mapping,
    value,
};
use crate::{Kind, Problem, Record, check::check, record::derived_id};

/// Makes records of rows.
pub(super) struct Builder<'a> {
    /// What the caller said about the list.
    pub(super) mapping: &'a Mapping,
    /// Its header.
    pub(super) header: &'a Header,
    space: String,
}

/// The cells of one row, and what became of them.
pub(super) struct Row<'a> {
    /// For all rows.
    pub(super) builder: &'a Builder<'a>,
    cells: &'a [String],
    problems: Vec<Problem>,
    /// The service's fields so far.
    pub(super) service: Map<String, Value>,
}

impl<'a> Builder<'a> {
    /// For the rows below a header.
    pub(super) fn new(mapping: &'a Mapping, header: &'a Header) -> Self {
        Self { mapping, header, space: format!("csv:{}", mapping.origin) }
    }

    /// The records of a row, the service first, or what is wrong with it. What is odd is added to `odd`.
    pub(super) fn records(
        &self,
        cells: &[String],
        odd: &mut Vec<Problem>,
    ) -> Result<Vec<Record>, Vec<Problem>> {
        let problems = Vec::new();
        let mut row = Row { builder: self, cells, problems, service: Map::new() };
        let id = self.service_id(cells);
        row.fields();
        row.lists(id);
        row.hours(id, odd);
        let organization = row.organization();
        let location = row.location(id, odd);
        let at = location.as_ref().map(|location| {
            let fields =
                json!({ "service_id": id.to_string(), "location_id": location.id.to_string() });
            record(Kind::ServiceAtLocation, self.derived(id, "service_at_location"), fields)
        });
        let Row { mut problems, service, .. } = row;
        let service = record(Kind::Service, id, Value::Object(service));
        let records: Vec<_> =
            Some(service).into_iter().chain(organization).chain(location).chain(at).collect();
        if problems.is_empty() {
            problems = records.iter().flat_map(|record| self.checked(record)).collect();
        }
        if problems.is_empty() { Ok(records) } else { Err(problems) }
    }

    /// What to say when another row has the same id.
    pub(super) fn twice(&self, cells: &[String], other: &str) -> Problem {
        let id = columns::of_field("id").filter(|_| !self.cell(cells, "id").is_empty());
        let (what, expected) = match id {
            Some(_) => (format!("{other} has the same id"), "one row a service"),
            None => (
                format!("{other} has the same name and organisation"),
                "different names, or a column `ID` that tells the rows apart",
            ),
        };
        let column = id.or_else(|| columns::of_field("name"));
        let path = column.map(|column| self.header.named(column)).unwrap_or_default();
        Problem::new(path, what, expected)
    }

    fn service_id(&self, cells: &[String]) -> Uuid {
        match self.cell(cells, "id") {
            "" => {
                let (organization, name) =
                    (self.cell(cells, "organization.name"), self.cell(cells, "name"));
                derived_id(&self.space, &format!("{organization}/{name}"))
            }
            id => {
                Uuid::try_parse(id).unwrap_or_else(|_| derived_id(&self.space, &format!("id/{id}")))
            }
        }
    }

    /// The id of a part of a service.
    pub(super) fn derived(&self, service: Uuid, part: &str) -> Uuid {
        derived_id(&self.space, &format!("{service}#{part}"))
    }

    fn cell<'c>(&self, cells: &'c [String], field: &str) -> &'c str {
        let cell = self.header.at(field).and_then(|at| cells.get(at));
        cell.map(|cell| formula::meant(cell.trim()).trim()).unwrap_or_default()
    }

    /// What the table of HSDS finds wrong, by columns.
    fn checked(&self, record: &Record) -> Vec<Problem> {
        let problems = check(record).into_iter().map(|problem| {
            let column = self.header.of_problem(record.kind.name(), &problem.path);
            Problem { path: column.map_or_else(|| problem.path.clone(), str::to_owned), ..problem }
        });
        problems.collect()
    }
}

impl Row<'_> {
    /// The cell of a field; without such a column it is empty.
    pub(super) fn cell(&self, field: &str) -> &str {
        self.builder.cell(self.cells, field)
    }

    fn wrong(&mut self, column: &'static Column, message: String, expected: &str) {
        self.problems.push(Problem::new(self.builder.header.named(column), message, expected));
    }

    /// The fields that a cell fills alone, and what nobody knows.
    fn fields(&mut self) {
        let header = self.builder.header;
        let (mut unknown, mut source) = (Map::new(), Map::new());
        self.service.insert("status".to_owned(), json!("active"));
        for (at, name, column) in header.columns() {
            let cell = self.cells.get(at).map(|cell| formula::meant(cell.trim()).trim());
            let Some(cell) = cell else { continue };
            let Some(column) = column else {
                if !cell.is_empty() {
                    unknown.insert(name.to_owned(), json!(cell));
                }
                continue;
            };
            if column.field == "name" && cell.is_empty() {
                self.wrong(column, "the cell is empty".to_owned(), "the service's name");
            }
            if cell.is_empty() || column.content == Content::Own {
                continue;
            }
            match (value::value(column.content, cell), column.field.strip_prefix("source.")) {
                (Ok(value), Some(field)) => {
                    source.insert(field.to_owned(), value);
                }
                (Ok(value), None) => {
                    self.service.insert(column.field.to_owned(), value);
                }
                (Err(expected), _) => {
                    self.wrong(column, format!("`{cell}` is not understood"), expected)
                }
            }
        }
        if !source.is_empty() {
            // Who does not say how sure it is has not said that it is.
            source.entry("mark").or_insert_with(|| json!("unverified"));
            self.service.insert("source".to_owned(), Value::Object(source));
        }
        if !unknown.is_empty() {
            self.service.insert("columns".to_owned(), Value::Object(unknown));
        }
    }

    /// Phones and languages: objects in HSDS.
    fn lists(&mut self, id: Uuid) {
        let derived = |part: &str| self.builder.derived(id, part).to_string();
        let phones = unique(value::parts(self.cell("phone"))).into_iter();
        let phones = phones
            .map(|number| json!({ "id": derived(&format!("phone/{number}")), "number": number }));
        let phones: Vec<_> = phones.collect();
        let languages = unique(value::parts(self.cell("languages"))).into_iter().map(|text| {
            let id = derived(&format!("language/{text}"));
            match value::language(text) {
                Some(code) => json!({ "id": id, "code": code }),
                None => json!({ "id": id, "name": text }),
            }
        });
        let languages: Vec<_> = languages.collect();
        for (name, list) in [("phones", phones), ("languages", languages)] {
            if !list.is_empty() {
                self.service.insert(name.to_owned(), Value::Array(list));
            }
        }
    }

    /// Opening hours: those nobody can calculate with are still worth reading.
    fn hours(&mut self, id: Uuid, odd: &mut Vec<Problem>) {
        let text = self.cell("opening_hours").to_owned();
        if text.is_empty() {
            return;
        }
        let Err(error) = hours::parse(&text) else {
            self.service.insert("opening_hours".to_owned(), json!(text));
            return;
        };
        if let Some(column) = columns::of_field("opening_hours") {
            let path = self.builder.header.named(column);
            let message = format!("{error}; kept as a text");
            odd.push(Problem::new(path, message, "hours such as `Mo-Fr 09:00-12:00`"));
        }
        let schedule = json!([{ "id": self.builder.derived(id, "schedule").to_string(), "description": text }]);
        self.service.insert("schedules".to_owned(), schedule);
    }

    fn organization(&mut self) -> Option<Record> {
        let name = self.cell("organization.name").to_owned();
        if name.is_empty() {
            return None;
        }
        let id = derived_id(&self.builder.space, &format!("organization/{name}"));
        self.service.insert("organization_id".to_owned(), json!(id.to_string()));
        // HSDS wants a description, and the list has none.
        Some(record(Kind::Organization, id, json!({ "name": name, "description": name })))
    }
}

fn unique(mut parts: Vec<&str>) -> Vec<&str> {
    let mut seen = BTreeSet::new();
    parts.retain(|part| seen.insert(*part));
    parts
}

/// A record of these fields.
pub(super) fn record(kind: Kind, id: Uuid, fields: Value) -> Record {
    let mut fields = match fields {
        Value::Object(fields) => fields,
        _ => Map::new(),
    };
    fields.insert("id".to_owned(), json!(id.to_string()));
    Record { kind, id, fields }
}
