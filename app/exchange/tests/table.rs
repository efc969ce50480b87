//! HSDS's tabular package: what is written is read again, what others wrote is read, and what nobody should write is refused.

#![expect(clippy::unwrap_used, reason = "a panic in a test is the report")]

use std::{
    collections::BTreeMap,
    fs,
    io::{Cursor, Write},
    path::{Path, PathBuf},
};

use exchange::{
    Kind, Record,
    check::check,
    model::{self, Form, Object},
    read::{Item, Limits},
    record::derived_id,
    table::{Warning, read_json_package, read_package, write_package},
};
use proptest::{collection::vec, option, prelude::*};
use serde_json::{Map, Value, json};

type Read = (Vec<Item>, Vec<Warning>);

fn read(path: &Path) -> Read {
    let mut items = Vec::new();
    let warnings = read_package(path, &Limits::default(), &mut |item| items.push(item)).unwrap();
    (items, warnings)
}

fn refused(path: &Path, limits: &Limits) -> String {
    read_package(path, limits, &mut |_| {}).unwrap_err().to_string()
}

/// A folder with these files.
fn folder(files: &[(&str, &str)]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (name, text) in files {
        fs::write(folder.path().join(name), text).unwrap();
    }
    folder
}

/// A zip with these files.
fn zipped(files: &[(&str, &[u8])]) -> tempfile::NamedTempFile {
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        zip.start_file(name, zip::write::SimpleFileOptions::default()).unwrap();
        zip.write_all(bytes).unwrap();
    }
    let mut file = tempfile::NamedTempFile::new().unwrap();
    file.write_all(&zip.finish().unwrap().into_inner()).unwrap();
    file
}

fn records((items, _): &Read) -> Vec<Record> {
    let mut records = Vec::new();
    for item in items {
        match &item.found {
            Ok(found) => records.extend(found.iter().cloned()),
            Err(problems) => panic!("{}: {}", item.place, problems[0]),
        }
    }
    records.sort_by_key(|record| (record.kind, record.id));
    records
}

fn told(warnings: &[Warning]) -> Vec<String> {
    warnings.iter().map(ToString::to_string).collect()
}

fn wrong((items, _): &Read) -> Vec<String> {
    let wrong = items.iter().filter_map(|item| Some((&item.place, item.found.as_ref().err()?)));
    wrong.flat_map(|(place, all)| all.iter().map(move |one| format!("{place}: {one}"))).collect()
}

fn written(records: &[Record]) -> Vec<u8> {
    let mut out = Cursor::new(Vec::new());
    write_package(records, &mut out).unwrap();
    out.into_inner()
}

fn again(records: &[Record]) -> Read {
    let mut file = tempfile::NamedTempFile::new().unwrap();
    file.write_all(&written(records)).unwrap();
    read(file.path())
}

fn fixture() -> Option<Map<String, Value>> {
    let named = std::env::var_os("FOREIGN_FIXTURES").map(PathBuf::from);
    // A relative path starts at the workspace, wherever cargo runs the test.
    let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let root = workspace.join(named.unwrap_or_else(|| PathBuf::from("../shared/fixtures")));
    let Ok(text) = fs::read_to_string(root.join("hsds/examples/tabular.json")) else {
        eprintln!("SKIPPED: no hsds/examples/tabular.json in {}", root.display());
        return None;
    };
    Some(serde_json::from_str(&text).unwrap())
}

#[test]
fn the_example_of_hsds_is_read_although_its_rows_belong_to_nothing() {
    let Some(object) = fixture() else { return };
    let mut items = Vec::new();
    let warnings = read_json_package(object.clone(), &mut |item| items.push(item));
    let read = (items, warnings);
    let records = records(&read);
    let of = |kind: Kind| {
        records
            .iter()
            .find(|record| record.kind == kind)
            .map(|record| Value::Object(record.fields.clone()))
            .unwrap()
    };
    let service = of(Kind::Service);
    assert_eq!(service["minimum_age"], 12);
    assert_eq!(service["phones"][0]["languages"][0]["code"], "ur");
    assert_eq!(service["contacts"][0]["phones"][0]["extension"], 100);
    for list in
        ["schedules", "funding", "service_areas", "required_documents", "cost_options", "languages"]
    {
        assert_eq!(service[list].as_array().map(Vec::len), Some(1), "{list}");
    }
    let organization = of(Kind::Organization);
    assert_eq!(organization["programs"][0]["name"], "Community Mental Health Support");
    assert_eq!(organization["organization_identifiers"][0]["identifier"], "1234567");
    assert!(organization["phones"][0].get("organization_id").is_none());
    let location = of(Kind::Location);
    assert_eq!(location["addresses"][0]["city"], "MyCity");
    assert_eq!(location["external_identifier"], "10092008082");
    assert_eq!(location["accessibility"].as_array().map(Vec::len), Some(1));
    assert_eq!(of(Kind::ServiceAtLocation)["phones"][0]["number"], "\"+44 1234 234567\"");
    assert_eq!(records.iter().filter(|record| record.kind == Kind::Service).count(), 1);

    let told = told(&read.1);
    let expected = [
        "attributes.csv[0]: link_id: no thing has the id f28dd44b-0c4d-479f-8e90-4c52219a8b3c, so the row belongs to nothing",
        "contacts.csv[0]: organization_id: no organization has the id ae67a707-5893-4225-b0b1-320ab9cb596b, so the row belongs to nothing",
        "contacts.csv[0]: service_at_location_id: no service at location has the id 93eaf18d-1cd2-4ec7-bffb-3c9172ee5070, so the row belongs to nothing",
        "locations.csv[0]: organization_id: no organization has the id 985e4a42-bd9f-4edc-911d-0243a4640aca",
        "organizations.csv[0]: parent_organization_id: no organization has the id cd09a387-91f4-4555-94ec-e799c35344cd",
        "taxonomy_terms.csv[0]: parent_id: no taxonomy term has the id 0bc248fa-dc27-4650-9ba4-8f1a24ef16a2",
        "taxonomy_terms.csv[0]: taxonomy_id: no taxonomy has the id 07ff6aee-a219-438c-b694-d2fcb6c5373b",
        "metadata.csv[0]: resource_id: no location has the id 38960354-e7d2-4cfa-a368-820f729d6ccf, so the row belongs to nothing",
    ];
    for expected in expected {
        assert!(told.iter().any(|told| told.starts_with(expected)), "{expected}\n{told:#?}");
    }
    assert_eq!(told.len(), expected.len(), "{told:#?}");

    // Written and read again as a zip, it is the same.
    assert_eq!(self::records(&again(&records)), records);
}

#[test]
fn the_example_as_csv_is_the_same() {
    let Some(object) = fixture() else { return };
    let folder = tempfile::tempdir().unwrap();
    for (name, rows) in &object {
        let mut writer = csv::Writer::from_path(folder.path().join(name)).unwrap();
        let rows: Vec<_> =
            rows.as_array().unwrap().iter().map(|row| row.as_object().unwrap()).collect();
        writer.write_record(rows[0].keys()).unwrap();
        for row in rows {
            let cell =
                |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
            writer.write_record(row.values().map(cell)).unwrap();
        }
    }
    fs::write(folder.path().join("datapackage.json"), "{}").unwrap();
    let mut items = Vec::new();
    let warnings = read_json_package(object, &mut |item| items.push(item));
    let read = read(folder.path());
    assert_eq!(records(&read), records(&(items, Vec::new())));
    assert_eq!(read.1.len(), warnings.len());
    assert!(read.1.iter().any(|warning| warning.place == "contacts.csv row 2"));
}

const ID: [&str; 4] = [
    "00000000-0000-4000-8000-000000000001",
    "00000000-0000-4000-8000-000000000002",
    "00000000-0000-4000-8000-000000000003",
    "00000000-0000-4000-8000-000000000004",
];

#[test]
fn mistakes_name_file_row_and_column() {
    let services = format!(
        "id,name,status,minimum_age\n\
         {},Gut,active,12\n{},Zu viel,active,12,\"a,b\"\n{},Alt,active,zwölf\n{},Gut,offen,1\n{0},Noch einmal,active,\nkeine,Ohne,active,\n",
        ID[0], ID[1], ID[2], ID[3]
    );
    let phones = format!(
        "id,service_id,number\n{},{},+49 000 1\n{},{},keine\n{},,+49 000 2\n{},{},+49 000 3,\n",
        ID[1], ID[0], ID[2], ID[0], ID[3], ID[3], ID[0]
    );
    let folder =
        folder(&[("services.csv", &services), ("phones.csv", &phones), ("notes.txt", "?")]);
    let read = read(folder.path());
    assert_eq!(
        wrong(&read),
        [
            "services.csv row 3: row: the row has 5 cells (expected 4 as in the header; a cell with a comma stands in quotes)",
            "services.csv row 4: minimum_age: the text `zwölf` does not fit here (expected a number)",
            "services.csv row 5: status: `offen` is no value of this field (expected active, inactive, defunct, temporarily closed)",
            &format!(
                "services.csv row 6: id: another row of this table has the id {} (expected one row a thing)",
                ID[0]
            ),
            "services.csv row 7: id: `keine` is no UUID (expected a UUID such as `3f7b145d-84af-42d7-8fae-eaca714b02b2`)",
        ]
    );
    assert_eq!(
        told(&read.1),
        [
            "notes.txt: file: is no table of HSDS, and was not read (expected `services.csv` …)",
            "phones.csv row 3: number: the number `keine` contains `k` (expected a phone number of at most 15 digits such as `+49 681 000000`)",
            "phones.csv row 4: contact_id, location_id, organization_id, service_at_location_id, service_id: the row belongs to nothing (expected an id in one of them)",
            "phones.csv row 5: row: the row has 4 cells (expected 3 as in the header; a cell with a comma stands in quotes)",
        ]
    );
    let good: Vec<_> =
        read.0.iter().filter_map(|item| item.found.as_ref().ok()).flatten().collect();
    assert_eq!(good.len(), 1);
    assert_eq!(good[0].fields["phones"], json!([{ "id": ID[1], "number": "+49 000 1" }]));
}

#[test]
fn what_is_no_package_is_refused() {
    let nothing = folder(&[("readme.md", "")]);
    assert!(refused(nothing.path(), &Limits::default()).contains("there is no table of HSDS"));
    let twice = folder(&[("services.csv", "id,name,id\n")]);
    assert_eq!(
        refused(twice.path(), &Limits::default()),
        "services.csv row 1: the column `id` is there twice (expected each once)"
    );
    let latin = tempfile::tempdir().unwrap();
    fs::write(latin.path().join("services.csv"), b"id,name\n1,Caf\xe9\n").unwrap();
    assert_eq!(
        refused(latin.path(), &Limits::default()),
        "services.csv row 2: column `name` has bytes that are no UTF-8 (expected UTF-8)"
    );
    let text = tempfile::NamedTempFile::new().unwrap();
    fs::write(text.path(), "no zip").unwrap();
    assert!(
        refused(text.path(), &Limits::default())
            .contains("expected a folder of CSV files, or a zip of them")
    );
    assert!(refused(Path::new("/nowhere"), &Limits::default()).starts_with("cannot read /nowhere"));
}

#[test]
fn a_bomb_does_not_go_off() {
    let blanks = vec![b'\n'; 8 << 20];
    let bomb = zipped(&[("services.csv", &blanks)]);
    let message = refused(bomb.path(), &Limits::default());
    assert!(
        message.contains(
            "the bytes that come out for each byte in the zip are above the limit of 200"
        ),
        "{message}"
    );

    let rows: Vec<u8> = (0..40_000_u32)
        .flat_map(|at| format!("{},x\n", at.wrapping_mul(2_654_435_761)).into_bytes())
        .collect();
    let many = zipped(&[("services.csv", &rows)]);
    let message = refused(many.path(), &Limits { bytes: 200_000, ..Limits::default() });
    assert!(message.contains("its bytes are above the limit of 200000 bytes"), "{message}");
    let message = refused(many.path(), &Limits { records: 1000, ..Limits::default() });
    assert_eq!(message, "services.csv is refused: the rows are above the limit of 1000");

    let row = format!("id,name\n1,{}\n", "x".repeat(3000));
    let long = zipped(&[("services.csv", row.as_bytes())]);
    let message = refused(long.path(), &Limits { record_bytes: 2000, ..Limits::default() });
    assert_eq!(
        message,
        "services.csv is refused: the bytes of row 2 are above the limit of 2000 bytes"
    );
    let quoted = format!("id,name\n1,\"{}", "x".repeat(3 << 20));
    let endless = folder(&[("services.csv", &quoted)]);
    let message = refused(endless.path(), &Limits { record_bytes: 2000, ..Limits::default() });
    assert_eq!(
        message,
        "services.csv is refused: the bytes of a row are above the limit of 2000 bytes"
    );

    let names: Vec<_> = (0..201).map(|at| format!("{at}.csv")).collect();
    let files: Vec<_> = names.iter().map(|name| (name.as_str(), b"".as_slice())).collect();
    assert!(
        refused(zipped(&files).path(), &Limits::default())
            .contains("the files in the zip are above the limit of 200")
    );
}

#[test]
fn rows_that_hang_on_each_other_do_not_multiply_without_end() {
    let mut phones = "id,contact_id,number\n".to_owned();
    let mut languages = "id,phone_id,code\n".to_owned();
    for _ in 0..2000 {
        phones.push_str(&format!("{},{},+49 000 1\n", ID[0], ID[1]));
        languages.push_str(&format!("{},{},de\n", ID[2], ID[0]));
    }
    let folder = folder(&[
        ("phones.csv", &phones),
        ("languages.csv", &languages),
        ("services.csv", "id,name\n"),
    ]);
    let message = refused(folder.path(), &Limits { bytes: 10 << 20, ..Limits::default() });
    assert!(
        message.contains("the bytes of rows that hang on other rows are above the limit"),
        "{message}"
    );
}

#[test]
fn names_stay_inside_of_the_zip() {
    for name in
        ["../services.csv", "/services.csv", "a/../../services.csv", "c:\\services.csv", "a\\b.csv"]
    {
        let message = refused(zipped(&[(name, b"id,name\n")]).path(), &Limits::default());
        assert!(message.contains("outside of itself"), "{name}: {message}");
    }
    let twice = zipped(&[("a/services.csv", b"id\n"), ("b/services.csv", b"id\n")]);
    assert!(refused(twice.path(), &Limits::default()).contains("has `services.csv` twice"));
    let row = format!("id,name,status\n{},Gut,active\n", ID[0]);
    let nested = read(zipped(&[("export/", b""), ("export/services.csv", row.as_bytes())]).path());
    assert_eq!(records(&nested).len(), 1);
}

#[test]
fn a_package_is_what_others_expect() {
    let service = json!({ "id": ID[0], "name": "Beratung", "status": "active", "phases": [1, 2],
        "walk_in": true, "x_note": "eigenes",
        "phones": [{ "id": ID[1], "number": "+49 000 1", "languages": [{ "id": ID[2], "code": "de" }] }],
        "attributes": [{ "id": ID[3], "link_id": ID[0], "label": "a", "value": "b" }],
        "capacities": [{ "id": ID[1], "available": 3, "updated": "2026-01-01T00:00:00Z", "unit": { "id": ID[3], "name": "Plätze" } }] });
    let Value::Object(fields) = service else { unreachable!() };
    let record = Record { kind: Kind::Service, id: ID[0].parse().unwrap(), fields };
    assert_eq!(check(&record), []);
    let mut zip =
        zip::ZipArchive::new(Cursor::new(written(std::slice::from_ref(&record)))).unwrap();
    let mut file = |name: &str| std::io::read_to_string(zip.by_name(name).unwrap()).unwrap();
    assert_eq!(
        file("services.csv"),
        format!(
            "id,name,status,phases,walk_in,x_note\n{},Beratung,active,\"[1,2]\",true,eigenes\n",
            ID[0]
        )
    );
    assert_eq!(
        file("phones.csv"),
        format!("id,service_id,number\n{},{},+49 000 1\n", ID[1], ID[0])
    );
    assert_eq!(file("languages.csv"), format!("id,phone_id,code\n{},{},de\n", ID[2], ID[1]));
    assert_eq!(
        file("attributes.csv"),
        format!(
            "id,link_id,link_entity,value,label,explicit\n{},{},service,b,a,link_id\n",
            ID[3], ID[0]
        )
    );
    assert_eq!(file("units.csv"), format!("id,name\n{},Plätze\n", ID[3]));
    assert!(file("service_capacity.csv").starts_with("id,service_id,unit_id,available,updated\n"));
    let description: Value = serde_json::from_str(&file("datapackage.json")).unwrap();
    assert_eq!(description["resources"].as_array().unwrap().len(), 6);
    assert_eq!(records(&again(std::slice::from_ref(&record))), [record]);
}

#[test]
fn shared_things_keep_the_order_of_each_list() {
    let phone = |at: usize| json!({ "id": ID[at], "number": format!("+49 000 {at}"), "languages": [{ "id": ID[at], "code": "de" }] });
    let record = |kind: Kind, at: usize, phones: Value| {
        let mut fields = json!({ "id": ID[at], "phones": phones });
        let more = match kind {
            Kind::Service => json!({ "name": "a", "status": "active" }),
            _ => json!({ "location_type": "physical" }),
        };
        let fields = fields.as_object_mut().unwrap();
        fields.extend(more.as_object().unwrap().clone());
        Record { kind, id: ID[at].parse().unwrap(), fields: fields.clone() }
    };
    let catalogue = [
        record(Kind::Location, 0, json!([phone(1), phone(2)])),
        record(Kind::Location, 1, json!([phone(2), phone(2), phone(1)])),
        record(Kind::Service, 0, json!([phone(2), phone(1)])),
        record(Kind::Service, 1, json!([phone(1), phone(2)])),
    ];
    assert_eq!(records(&again(&catalogue)), catalogue);
    // One number of two things is one row.
    let shared = [catalogue[0].clone(), catalogue[3].clone()];
    let mut zip = zip::ZipArchive::new(Cursor::new(written(&shared))).unwrap();
    let phones = std::io::read_to_string(zip.by_name("phones.csv").unwrap()).unwrap();
    assert_eq!(phones.lines().count(), 3, "{phones}");
    assert_eq!(records(&again(&shared)), shared);
}

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
