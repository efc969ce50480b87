//! Any catalogue comes back from its package; no bytes make reading panic.

use std::{collections::BTreeMap, fs};

use exchange::{
    Kind, Record,
    check::check,
    model::{self, Form, Object},
    read::Limits,
    record::derived_id,
    table::read_package,
};
use proptest::{collection::vec, option, prelude::*};
use serde_json::{Map, Value, json};

use crate::helpers::*;

/// A value of a form; ids come from a small pool, so that things share them.
fn value(form: Form, depth: u32) -> BoxedStrategy<Value> {
    let text = "[a-zA-Zäß \",;\n'=+]{0,12}[a-z0-9]";
    let id = (0..6_u8).prop_map(|at| json!(derived_id("test", &at.to_string()).to_string()));
    match form {
        Form::Uuid | Form::Reference(_) => id.boxed(),
        Form::Uri => Just(json!("https://example.org/a,b")).boxed(),
        Form::Email => Just(json!("a@example.org")).boxed(),
        Form::Phone => Just(json!("+49 000 1")).boxed(),
        Form::Date | Form::PartialDate => Just(json!("2026-01-31")).boxed(),
        Form::DateTime => Just(json!("2026-01-31T09:30:00+01:00")).boxed(),
        Form::Time => Just(json!("09:30")).boxed(),
        Form::Hours => Just(json!("Mo-Fr 09:00-12:00; Sa,Su off")).boxed(),
        Form::Integer(least, most) => (least..=most).prop_map(|number| json!(number)).boxed(),
        Form::Number => prop_oneof![
            any::<i32>().prop_map(|number| json!(number)),
            any::<f32>()
                .prop_filter_map("finite", |number| number.is_finite().then(|| json!(number)))
        ]
        .boxed(),
        Form::Degrees => (-180.0..180.0).prop_map(|number: f64| json!(number)).boxed(),
        Form::Boolean => any::<bool>().prop_map(|flag| json!(flag)).boxed(),
        Form::OneOf(values) => (0..values.len()).prop_map(|at| json!(values[at])).boxed(),
        Form::Texts => vec(text, 0..3).prop_map(|texts| json!(texts)).boxed(),
        Form::Uuids => vec(id, 0..3).prop_map(|ids| json!(ids)).boxed(),
        Form::Integers(least, most) => {
            vec(least..=most, 0..3).prop_map(|numbers| json!(numbers)).boxed()
        }
        Form::Object(name) => {
            fields(model::object(name).unwrap(), depth).prop_map(Value::Object).boxed()
        }
        Form::Objects(name) => vec(fields(model::object(name).unwrap(), depth), 0..3)
            .prop_map(|items| items.into_iter().map(Value::Object).collect())
            .boxed(),
        Form::ByLanguage(name) => fields(model::object(name).unwrap(), depth)
            .prop_map(|text| json!({ "ar": text }))
            .boxed(),
        Form::Free => Just(json!({ "all": [1, "zwei", { "drei": null }] })).boxed(),
        Form::Text | Form::Prose => text.prop_map(|text| json!(text)).boxed(),
    }
}

/// Some fields of an object, and some nobody knows. What it belongs to stays unsaid.
fn fields(object: &'static Object, depth: u32) -> BoxedStrategy<Map<String, Value>> {
    let nests = |form: Form| match form {
        Form::Object(name) | Form::Objects(name) => Some(name),
        _ => None,
    };
    let told = object.fields.iter().filter(|field| {
        let kind = nests(field.form).and_then(Kind::named).is_some();
        let parent = match field.form {
            Form::Reference(name) if object.kind().is_none() => {
                let lists = |parent: &'static Object| {
                    parent.fields.iter().any(|field| field.form == Form::Objects(object.name))
                };
                model::object(name).is_some_and(lists)
            }
            _ => false,
        };
        let open = ["link_id", "link_entity", "resource_id", "resource_type"].contains(&field.name);
        let deep = nests(field.form).is_some() && depth == 0;
        field.required || !(kind || parent || open || deep)
    });
    let told = told.map(|field| {
        let value = value(field.form, depth.saturating_sub(1));
        let value = if field.required {
            value.prop_map(Some).boxed()
        } else {
            option::weighted(0.2, value).boxed()
        };
        value.prop_map(move |value| value.map(|value| (field.name.to_owned(), value)))
    });
    let told: Vec<_> = told.collect();
    let unknown = prop_oneof![
        Just(json!("12")),
        Just(json!(12)),
        Just(json!("")),
        Just(json!({ "a": [] })),
        Just(Value::Null),
        Just(json!("frei"))
    ];
    let unknown = option::weighted(0.2, unknown)
        .prop_map(|value| value.map(|value| ("x_unknown".to_owned(), value)));
    (told, unknown)
        .prop_map(move |(told, unknown)| {
            let mut fields: Map<_, _> = told.into_iter().chain([unknown]).flatten().collect();
            // Who names a nested thing and its id means the same one.
            for field in object.fields {
                let id = fields.get(field.name).and_then(|nested| nested.get("id")).cloned();
                if let (Form::Object(_), Some(id), Some(named)) =
                    (field.form, id, fields.get_mut(&format!("{}_id", field.name)))
                {
                    *named = id;
                }
            }
            fields
        })
        .boxed()
}

/// Says in nested things what their place says already.
fn state(object: &'static Object, fields: &mut Map<String, Value>) {
    let id = fields["id"].clone();
    for field in object.fields {
        let Form::Objects(name) = field.form else { continue };
        let child = model::object(name).unwrap();
        for item in fields.get_mut(field.name).and_then(Value::as_array_mut).into_iter().flatten() {
            let item = item.as_object_mut().unwrap();
            match name {
                "attribute" => item.insert("link_id".to_owned(), id.clone()),
                "metadata" => item.insert("resource_type".to_owned(), json!(object.name)),
                _ => item.insert(object.parent_column(), id.clone()),
            };
            state(child, item);
        }
    }
}

fn catalogue() -> impl Strategy<Value = Vec<Record>> {
    let kinds = proptest::sample::select(Kind::ALL.to_vec());
    let record = (kinds, any::<bool>()).prop_flat_map(|(kind, stated)| {
        fields(model::of_kind(kind), 3).prop_map(move |mut fields| {
            if stated {
                state(model::of_kind(kind), &mut fields);
            }
            Record { kind, id: fields["id"].as_str().unwrap().parse().unwrap(), fields }
        })
    });
    vec(record, 0..6).prop_map(|records| {
        let records = records.into_iter().map(|record| ((record.kind, record.id), record));
        records.collect::<BTreeMap<_, _>>().into_values().collect()
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, ..ProptestConfig::default() })]

    #[test]
    fn what_is_written_is_read_again(records in catalogue()) {
        for record in &records {
            prop_assert_eq!(check(record), []);
        }
        prop_assert_eq!(self::records(&again(&records)), records);
    }

    #[test]
    fn equal_catalogues_are_equal_bytes(records in catalogue()) {
        let reversed: Vec<_> = records.iter().rev().cloned().collect();
        prop_assert_eq!(written(&records), written(&reversed));
    }

    #[test]
    fn no_bytes_make_it_panic(bytes in vec(any::<u8>(), 0..400), phones in ".{0,200}") {
        let file = tempfile::NamedTempFile::new().unwrap();
        fs::write(file.path(), &bytes).unwrap();
        let _ = read_package(file.path(), &Limits::default(), &mut |_| {});
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("services.csv"), &bytes).unwrap();
        fs::write(folder.path().join("phones.csv"), phones).unwrap();
        let _ = read_package(folder.path(), &Limits::default(), &mut |_| {});
    }

    #[test]
    fn a_damaged_zip_makes_no_panic(at in 0..600_usize, byte in any::<u8>()) {
        let fields = json!({ "id": ID[0], "name": "x", "status": "active" });
        let Value::Object(fields) = fields else { unreachable!() };
        let mut bytes = written(&[Record { kind: Kind::Service, id: ID[0].parse().unwrap(), fields }]);
        let at = at % bytes.len();
        bytes[at] = byte;
        let file = tempfile::NamedTempFile::new().unwrap();
        fs::write(file.path(), &bytes).unwrap();
        let _ = read_package(file.path(), &Limits::default(), &mut |_| {});
    }
}
