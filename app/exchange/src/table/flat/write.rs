//! Writing the flat list.

use std::{
    collections::{BTreeMap, BTreeSet},
    io::{self, Write},
};

use serde_json::{Map, Value};

use super::{
    columns::{self, COLUMNS, Column, Content},
    formula, value,
};
use crate::{Kind, Record};

/// Writes one row a service, with all columns that are known and those that were kept. Other records are only looked at: an
/// organisation for its name, the first location that has one for its address. What the columns do not say is left out.
///
/// It is UTF-8 with a byte order mark and semicolons, which is what spreadsheets in Germany open without questions. Cells that
/// a spreadsheet would run begin with an apostrophe.
///
/// # Errors
/// Those of `out`.
pub fn write_csv<'r>(
    records: impl IntoIterator<Item = &'r Record>,
    mut out: impl Write,
) -> io::Result<()> {
    let mut records: Vec<_> = records.into_iter().collect();
    records.sort_by_key(|record| (record.kind, record.id));
    let list = List::new(&records);
    let services = || records.iter().filter(|record| record.kind == Kind::Service);
    let kept: BTreeSet<_> =
        services().flat_map(|service| kept(&service.fields)).map(|(name, _)| name).collect();
    let further: Vec<_> =
        kept.into_iter().filter(|name| columns::of_header(name).is_none()).collect();
    out.write_all(b"\xef\xbb\xbf")?;
    let mut writer = csv::WriterBuilder::new().delimiter(b';').from_writer(out);
    let headers = COLUMNS.iter().map(|column| column.header).chain(further.iter().copied());
    writer.write_record(headers.map(formula::written))?;
    for service in services() {
        let known = COLUMNS.iter().map(|column| list.cell(column, &service.fields));
        let further = further.iter().map(|name| kept_cell(&service.fields, name));
        writer.write_record(known.chain(further).map(|cell| formula::written(&cell)))?;
    }
    writer.flush()
}

/// What services look up.
struct List<'r> {
    organizations: BTreeMap<&'r str, &'r Map<String, Value>>,
    /// The first address of each service.
    addresses: BTreeMap<&'r str, &'r Value>,
}

impl<'r> List<'r> {
    fn new(records: &[&'r Record]) -> Self {
        let of = |kind: Kind| records.iter().filter(move |record| record.kind == kind);
        let id = |record: &&&'r Record| record.fields.get("id").and_then(Value::as_str);
        let by_id = |kind: Kind| of(kind).filter_map(|record| Some((id(&record)?, &record.fields)));
        let locations: BTreeMap<_, _> = by_id(Kind::Location).collect();
        let mut addresses = BTreeMap::new();
        for at in of(Kind::ServiceAtLocation) {
            let text = |name: &str| at.fields.get(name).and_then(Value::as_str);
            let location = text("location_id").and_then(|id| locations.get(id));
            let address = location.and_then(|location| location.get("addresses")?.get(0));
            if let Some((service, address)) = text("service_id").zip(address) {
                addresses.entry(service).or_insert(address);
            }
        }
        Self { organizations: by_id(Kind::Organization).collect(), addresses }
    }

    fn cell(&self, column: &Column, service: &Map<String, Value>) -> String {
        let text = |name: &str| service.get(name).and_then(Value::as_str);
        let address =
            |name: &str| self.addresses.get(text("id")?).and_then(|address| address.get(name));
        let found = match column.field {
            "organization.name" => {
                text("organization_id").and_then(|id| self.organizations.get(id)?.get("name"))
            }
            "street" => address("address_1"),
            "postal_code" => address("postal_code"),
            "city" => address("city"),
            "state" => address("state_province"),
            "country" => address("country"),
            "phone" => return listed(service, "phones", &["number"]),
            "languages" => return listed(service, "languages", &["code", "name"]),
            "opening_hours" => service
                .get("opening_hours")
                .or_else(|| service.get("schedules")?.get(0)?.get("description")),
            field => match field.strip_prefix("source.") {
                Some(field) => service.get("source").and_then(|source| source.get(field)),
                None => service.get(field),
            },
        };
        let kept = || kept_cell(service, column.header);
        match (found, column.content) {
            (Some(found), Content::Own | Content::Text | Content::Uri) if !found.is_string() => {
                kept()
            }
            (Some(found), _) => value::written(found),
            (None, _) => kept(),
        }
    }
}

/// The first of some fields of each object in a list.
fn listed(service: &Map<String, Value>, list: &str, fields: &[&str]) -> String {
    let items = service.get(list).and_then(Value::as_array).into_iter().flatten();
    let texts = items.filter_map(|item| fields.iter().find_map(|field| item.get(field)?.as_str()));
    texts.collect::<Vec<_>>().join("; ")
}

fn kept(service: &Map<String, Value>) -> impl Iterator<Item = (&str, &Value)> {
    let columns = service.get("columns").and_then(Value::as_object).into_iter().flatten();
    columns.map(|(name, value)| (name.as_str(), value)).filter(|(name, _)| !name.trim().is_empty())
}

fn kept_cell(service: &Map<String, Value>, name: &str) -> String {
    let found = kept(service).find(|(kept, _)| *kept == name);
    found.map(|(_, value)| value::written(value)).unwrap_or_default()
}
