//! The nested forms in which HSDS shows things: whole, or as an item of a list with its one-to-one fields.
//!
//! An organisation inside a service is shown without its locations: those of the service are in the service.

use serde_json::{Map, Value};
use uuid::Uuid;

use super::Graph;
use crate::record::Kind;

type Fields = Map<String, Value>;

impl Graph {
    /// A service with its organisation, and its places with their locations.
    pub fn full_service(&self, id: &Uuid) -> Option<Value> {
        let mut service = self.service(id)?;
        self.put_places(id, &mut service);
        Some(Value::Object(service))
    }

    /// A service as an item of a list: its scalars, and its organisation and programme with theirs.
    pub fn list_service(&self, id: &Uuid) -> Option<Value> {
        self.short_service(id).map(Value::Object)
    }

    /// An organisation with its locations and services, these whole or with their scalars.
    pub fn full_organization(&self, id: &Uuid, full_service: bool) -> Option<Value> {
        let mut organization = self.fields(Kind::Organization, id)?;
        let locations = self.locations_of(id).filter_map(|id| self.location(id)).collect();
        put(&mut organization, "locations", locations);
        let services = self.services_of(id).filter_map(|id| {
            let mut service = self.fields(Kind::Service, id)?;
            if full_service {
                self.put_places(id, &mut service);
            } else {
                service = short(service);
            }
            Some(Value::Object(service))
        });
        put(&mut organization, "services", services.collect());
        Some(Value::Object(organization))
    }

    /// An organisation as an item of a list: its scalars.
    pub fn list_organization(&self, id: &Uuid) -> Option<Value> {
        self.fields(Kind::Organization, id).map(short).map(Value::Object)
    }

    /// A service at a location, with both.
    pub fn full_service_at_location(&self, id: &Uuid) -> Option<Value> {
        let mut place = self.place(id)?;
        let service = self.facts(Kind::ServiceAtLocation, id)?.service;
        if let Some(service) = service.and_then(|id| self.service(&id)) {
            place.insert("service".to_owned(), Value::Object(service));
        }
        Some(Value::Object(place))
    }

    /// A service at a location as an item of a list: its scalars, its location's, and its service as an item of a list.
    pub fn list_service_at_location(&self, id: &Uuid) -> Option<Value> {
        let facts = self.facts(Kind::ServiceAtLocation, id)?;
        let mut place = short(self.fields(Kind::ServiceAtLocation, id)?);
        let location = facts.location.and_then(|id| self.fields(Kind::Location, &id)).map(short);
        let service = facts.service.and_then(|id| self.short_service(&id));
        for (name, fields) in [("location", location), ("service", service)] {
            if let Some(fields) = fields {
                place.insert(name.to_owned(), Value::Object(fields));
            }
        }
        Some(Value::Object(place))
    }

    /// A location.
    pub fn location(&self, id: &Uuid) -> Option<Value> {
        self.fields(Kind::Location, id).map(Value::Object)
    }

    /// A service with its organisation.
    fn service(&self, id: &Uuid) -> Option<Fields> {
        let mut service = self.fields(Kind::Service, id)?;
        let organization = self.facts(Kind::Service, id)?.organization;
        if let Some(fields) = organization.and_then(|id| self.fields(Kind::Organization, &id)) {
            service.insert("organization".to_owned(), Value::Object(fields));
        }
        Some(service)
    }

    fn short_service(&self, id: &Uuid) -> Option<Fields> {
        let mut service = self.service(id)?;
        let nested = ["organization", "program"].map(|name| (name, service.remove(name)));
        let mut service = short(service);
        for (name, value) in nested {
            if let Some(Value::Object(fields)) = value {
                service.insert(name.to_owned(), Value::Object(short(fields)));
            }
        }
        Some(service)
    }

    fn put_places(&self, service: &Uuid, fields: &mut Fields) {
        let places = self.places_of(service).filter_map(|id| self.place(id));
        put(fields, "service_at_locations", places.map(Value::Object).collect());
    }

    /// A service at a location with its location.
    fn place(&self, id: &Uuid) -> Option<Fields> {
        let mut place = self.fields(Kind::ServiceAtLocation, id)?;
        let location = self.facts(Kind::ServiceAtLocation, id)?.location;
        if let Some(location) = location.and_then(|id| self.location(&id)) {
            place.insert("location".to_owned(), location);
        }
        Some(place)
    }
}

/// Empty lists are left out, as all empty fields are.
fn put(fields: &mut Fields, name: &str, items: Vec<Value>) {
    if !items.is_empty() {
        fields.insert(name.to_owned(), Value::Array(items));
    }
}

/// Only what is neither a list nor an object.
fn short(mut fields: Fields) -> Fields {
    fields.retain(|_, value| !value.is_array() && !value.is_object());
    fields
}
