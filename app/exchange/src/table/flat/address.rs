//! Where a service is: a location with a whole address, or cells that are kept.

use serde_json::{Map, Value, json};
use uuid::Uuid;

use super::{
    build::{Row, record},
    columns,
};
use crate::{Kind, Problem, Record};

/// The columns that together are an address: HSDS has no half ones.
const ADDRESS: [&str; 3] = ["street", "postal_code", "city"];

impl Row<'_> {
    /// The location, if there is an address; what is missing of one is odd.
    pub(super) fn location(&mut self, service: Uuid, odd: &mut Vec<Problem>) -> Option<Record> {
        let [street, postal_code, city] = ADDRESS.map(|field| self.cell(field).to_owned());
        let filled = [&street, &postal_code, &city].iter().filter(|cell| !cell.is_empty()).count();
        if filled < ADDRESS.len() {
            self.keep_half(filled, odd);
            return None;
        }
        let given = |field: &str| Some(self.cell(field)).filter(|cell| !cell.is_empty());
        // HSDS wants a state. The town is none, but it is true, and says where to look.
        let state = given("state").or(self.builder.mapping.state.as_deref()).unwrap_or(&city);
        let country = match given("country") {
            None | Some("Deutschland" | "Germany") => "DE",
            Some(country) => country,
        };
        let address = json!({
            "id": self.builder.derived(service, "address").to_string(),
            "address_1": street,
            "postal_code": postal_code,
            "city": city,
            "state_province": state,
            "country": country,
            "address_type": "physical",
        });
        let mut fields = json!({ "location_type": "physical", "addresses": [address] });
        if let Some(organization) = self.service.get("organization_id")
            && let Some(fields) = fields.as_object_mut()
        {
            fields.insert("organization_id".to_owned(), organization.clone());
        }
        Some(record(Kind::Location, self.builder.derived(service, "location"), fields))
    }

    /// Keeps the cells of half an address with those that nobody knows.
    fn keep_half(&mut self, filled: usize, odd: &mut Vec<Problem>) {
        let mut kept = Map::new();
        for field in ADDRESS.into_iter().chain(["state", "country"]) {
            let (cell, column) = (self.cell(field), columns::of_field(field));
            let Some(column) = column else { continue };
            if !cell.is_empty() {
                kept.insert(column.header.to_owned(), json!(cell));
            } else if filled > 0 && ADDRESS.contains(&field) {
                let path = self.builder.header.named(column);
                odd.push(Problem::new(
                    path,
                    "is missing, so there is no address",
                    "a whole address",
                ));
            }
        }
        if kept.is_empty() {
            return;
        }
        if let Value::Object(columns) = self.service.entry("columns").or_insert_with(|| json!({})) {
            columns.extend(kept);
        }
    }
}
