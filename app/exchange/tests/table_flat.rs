//! The flat list of coordinators: as people keep it, as spreadsheets damage it, and back again.

#![expect(clippy::unwrap_used, reason = "a panic in a test is the report")]

use std::collections::BTreeMap;

use exchange::{
    Kind, Record,
    read::{Item, Limits},
    record::derived_id,
    table::{Encoding, Mapping, Warning, read_csv, write_csv},
};
use proptest::{collection::vec, option, prelude::*};
use serde_json::{Map, Value, json};

fn mapping() -> Mapping {
    Mapping { origin: "test".to_owned(), ..Mapping::default() }
}

fn read_with(bytes: &[u8], mapping: &Mapping) -> Result<(Vec<Item>, Vec<Warning>), String> {
    let mut items = Vec::new();
    let read =
        read_csv("liste.csv", bytes, mapping, &Limits::default(), &mut |item| items.push(item));
    read.map(|warnings| (items, warnings)).map_err(|refused| refused.to_string())
}

fn read(text: &str) -> (Vec<Item>, Vec<Warning>) {
    read_with(text.as_bytes(), &mapping()).unwrap()
}

fn records(text: &str) -> Vec<Record> {
    read(text).0.into_iter().flat_map(|item| item.found.unwrap()).collect()
}

fn one(text: &str, kind: Kind) -> Value {
    let mut found = records(text).into_iter().filter(|record| record.kind == kind);
    let record = found.next().unwrap_or_else(|| panic!("no {}", kind.name()));
    assert!(found.next().is_none());
    Value::Object(record.fields)
}

fn wrong(text: &str) -> Vec<String> {
    let wrong = read(text).0.into_iter().filter_map(|item| Some((item.place, item.found.err()?)));
    wrong
        .flat_map(|(place, all)| all.into_iter().map(move |one| format!("{place}: {one}")))
        .collect()
}

fn told(text: &str) -> Vec<String> {
    read(text).1.iter().map(ToString::to_string).collect()
}

const LIST: &str = "\u{feff}Name;Träger;Straße;PLZ;Ort;Bundesland;Telefon;E-Mail;Website;Öffnungszeiten;Sprachen;Angebotstyp;Beschreibung;Ohne Termin;Läuft bis\r\n\
    Sprachcafé;Beispielverein e. V.;Beispielweg 1;00000;Musterstadt;SL;'+49 000 1, 0000 2;a@example.org;www.example.org;Mo-Fr 09:00-12:00;Deutsch, ar;begegnung;\"Kaffee;\r\nTee\";ja;31.12.2026\r\n";

#[test]
fn a_list_as_people_keep_it_is_read() {
    let service = one(LIST, Kind::Service);
    let organization = one(LIST, Kind::Organization);
    assert_eq!(
        service["id"],
        derived_id("csv:test", "Beispielverein e. V./Sprachcafé").to_string()
    );
    for (field, expected) in [
        ("name", json!("Sprachcafé")),
        ("description", json!("Kaffee;\nTee")),
        ("status", json!("active")),
        ("email", json!("a@example.org")),
        ("url", json!("https://www.example.org")),
        ("opening_hours", json!("Mo-Fr 09:00-12:00")),
        ("offer_types", json!(["begegnung"])),
        ("walk_in", json!(true)),
        ("ends_on", json!("2026-12-31")),
        ("organization_id", organization["id"].clone()),
    ] {
        assert_eq!(service[field], expected, "{field}");
    }
    assert_eq!(organization["name"], "Beispielverein e. V.");
    let list = |name: &str, field: &str| {
        let items = service[name].as_array().unwrap();
        items.iter().map(|item| item[field].as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(list("phones", "number"), ["+49 000 1", "0000 2"]);
    assert_eq!(list("languages", "code"), ["de", "ar"]);
    let location = one(LIST, Kind::Location);
    let address = &location["addresses"][0];
    for (field, expected) in [
        ("address_1", "Beispielweg 1"),
        ("postal_code", "00000"),
        ("city", "Musterstadt"),
        ("state_province", "SL"),
        ("country", "DE"),
    ] {
        assert_eq!(address[field], expected, "{field}");
    }
    let at = one(LIST, Kind::ServiceAtLocation);
    assert_eq!((&at["service_id"], &at["location_id"]), (&service["id"], &location["id"]));
    assert!(told(LIST).is_empty());
}

#[test]
fn commas_and_tabs_part_cells_too() {
    let expected = records("Name;Ort;E-Mail\nA;;a@example.org\n");
    assert_eq!(records("Name,Ort,E-Mail\nA,,a@example.org\n"), expected);
    assert_eq!(records("Name\tOrt\tE-Mail\nA\t\ta@example.org\n"), expected);
    assert_eq!(records("title,town,email\nA,,a@example.org\n"), expected);
}

#[test]
fn windows_1252_is_read_where_it_is_declared() {
    let bytes = b"Name;Tr\xe4ger\nSprachcaf\xe9 \x80;Verein\n";
    let declared = Mapping { encoding: Encoding::Windows1252, ..mapping() };
    let (items, _) = read_with(bytes, &declared).unwrap();
    let records = items.into_iter().flat_map(|item| item.found.unwrap()).collect::<Vec<_>>();
    assert_eq!(records[0].fields["name"], "Sprachcafé €");
    assert_eq!(records[1].fields["name"], "Verein");
    let hint = "(expected UTF-8; if an older spreadsheet wrote the file, declare Windows-1252)";
    let message = read_with(bytes, &mapping()).unwrap_err();
    assert_eq!(message, format!("liste.csv row 1: column 2 has bytes that are no UTF-8 {hint}"));
    let message = read_with(b"Name;Ort\nA;B\nC;\xfcber\n", &mapping()).unwrap_err();
    assert_eq!(
        message,
        format!("liste.csv row 3: column `Ort` has bytes that are no UTF-8 {hint}")
    );
}

#[test]
fn stray_commas_name_their_row() {
    let text = "Name,Beschreibung\nA,gut\nB,schlecht, sehr\nC\nD,gut,,\n,\n";
    assert_eq!(
        wrong(text),
        [
            "liste.csv row 3: row: the row has 3 cells (expected 2 as in the header; a cell with a `,` in it stands in quotes)",
            "liste.csv row 4: row: the row has 1 cells (expected 2 as in the header; a cell with a `,` in it stands in quotes)",
        ]
    );
    let names = read(text).0.into_iter().filter_map(|item| item.found.ok());
    let names: Vec<_> = names.map(|records| records[0].fields["name"].clone()).collect();
    assert_eq!(names, ["A", "D"]);
}

#[test]
fn mistakes_name_the_column_as_the_file_does() {
    let text = "Titel;Mail;Webseite;Tel.;Phasen;Anonym;Förderende;Status\n\
                A;keine;ftp://example.org;ruf an;sieben;vielleicht;bald;offen\n;a@example.org;;;;;;\n";
    let wrong = wrong(text);
    let expected = [
        "liste.csv row 2: Phasen: `sieben` is not understood (expected numbers such as `1; 3`)",
        "liste.csv row 2: Anonym: `vielleicht` is not understood (expected `ja` or `nein`)",
        "liste.csv row 3: Titel: the cell is empty (expected the service's name)",
    ];
    assert_eq!(wrong, expected);
    let text = text.replace("sieben", "7").replace("vielleicht", "nein");
    let columns: Vec<_> =
        self::wrong(&text).iter().map(|told| told.split(": ").nth(1).unwrap().to_owned()).collect();
    for column in ["Mail", "Webseite", "Tel.", "Phasen", "Förderende", "Status"] {
        assert!(columns.contains(&column.to_owned()), "{column} {columns:?}");
    }
}

#[test]
fn nothing_is_lost_without_a_word() {
    let text = "Name;Bemerkung;Ort;Sprechzeiten\nA;wichtig;Musterstadt;nach Absprache\n";
    assert_eq!(told(text).len(), 4);
    assert_eq!(
        told(text)[0],
        "liste.csv row 1: Bemerkung: nobody knows this column; its cells are kept as they are"
    );
    assert!(told(text)[1].starts_with("liste.csv row 2: Sprechzeiten: "), "{}", told(text)[1]);
    assert!(
        told(text)[2].starts_with("liste.csv row 2: Straße: is missing, so there is no address")
    );
    let service = one(text, Kind::Service);
    assert_eq!(service["columns"], json!({ "Bemerkung": "wichtig", "Ort": "Musterstadt" }));
    assert_eq!(service["schedules"][0]["description"], "nach Absprache");
    let mut out = Vec::new();
    write_csv(&records(text), &mut out).unwrap();
    assert_eq!(records(std::str::from_utf8(&out).unwrap()), {
        // The service keeps its id, which the list now says; what is derived from it stays as well.
        records(text)
    });
}

#[test]
fn rows_need_a_difference() {
    let text = "Name;Träger\nA;X\nA;Y\nA;X\n";
    assert_eq!(
        wrong(text),
        [
            "liste.csv row 4: Name: liste.csv row 2 has the same name and organisation (expected different names, or a column `ID` that tells the rows apart)"
        ]
    );
    let text = "ID;Name\n7;A\n8;A\n7;B\n";
    assert_eq!(
        wrong(text),
        ["liste.csv row 4: ID: liste.csv row 2 has the same id (expected one row a service)"]
    );
    assert_eq!(records("ID;Name\n7;A\n")[0].id, derived_id("csv:test", "id/7"));
}

#[test]
fn a_mapping_names_further_headers() {
    let mapping: Mapping = serde_json::from_value(json!({
        "origin": "kreis", "encoding": "utf-8", "state": "RP", "delimiter": "|",
        "columns": { "Wer": "organization.name", "Was": "name" },
    }))
    .unwrap();
    let (items, warnings) =
        read_with("Was|Wer|Straße|PLZ|Ort\nA|B|Weg 1|00000|Stadt\n".as_bytes(), &mapping).unwrap();
    assert!(warnings.is_empty());
    let records = items.into_iter().flat_map(|item| item.found.unwrap()).collect::<Vec<_>>();
    assert_eq!(records[0].id, derived_id("csv:kreis", "B/A"));
    assert_eq!(records[2].fields["addresses"][0]["state_province"], "RP");
    let wrong = Mapping {
        columns: BTreeMap::from([("Wer".to_owned(), "wer".to_owned())]),
        ..Mapping::default()
    };
    let message = read_with(b"Name\nA\n", &wrong).unwrap_err();
    assert!(message.starts_with(
        "the mapping: `Wer` is mapped to `wer`, which is no field (expected one of id, name,"
    ));
    assert!(serde_json::from_value::<Mapping>(json!({ "colums": {} })).is_err());
}

#[test]
fn a_header_that_cannot_be_read_is_refused() {
    for (text, expected) in [
        (
            "Ort;PLZ\nA;B\n",
            "liste.csv row 1: there is no column for the service's name among `Ort`, `PLZ` (expected `Name`)",
        ),
        (
            "Name;Telefon;Tel\n",
            "liste.csv row 1: the columns `Telefon` and `Tel` mean the same (expected one of them)",
        ),
        ("", "liste.csv row 1: there is no column for the service's name among  (expected `Name`)"),
    ] {
        assert_eq!(read_with(text.as_bytes(), &mapping()).unwrap_err(), expected);
    }
    let limits = Limits { records: 2, ..Limits::default() };
    let refused =
        read_csv("liste.csv", b"Name\nA\nB\n".as_slice(), &mapping(), &limits, &mut |_| {});
    assert_eq!(
        refused.unwrap_err().to_string(),
        "liste.csv is refused: the rows are above the limit of 2"
    );
}

#[test]
fn no_cell_runs_in_a_spreadsheet() {
    let fields = json!({ "id": derived_id("x", "x").to_string(), "name": "=HYPERLINK(\"https://example.org\")",
        "status": "active", "description": "-1", "phones": [{ "id": derived_id("x", "y").to_string(), "number": "+49 000 1" }],
        "columns": { "@x": "@y", "Rest": "'=z" } });
    let Value::Object(fields) = fields else { unreachable!() };
    let record = Record { kind: Kind::Service, id: derived_id("x", "x"), fields };
    let mut out = Vec::new();
    write_csv([&record], &mut out).unwrap();
    let mut reader =
        csv::ReaderBuilder::new().delimiter(b';').has_headers(false).from_reader(&out[3..]);
    for row in reader.records() {
        for cell in &row.unwrap() {
            assert!(!cell.starts_with(['=', '+', '-', '@']), "{cell}");
        }
    }
    let again = one(std::str::from_utf8(&out).unwrap(), Kind::Service);
    for field in ["name", "description", "columns"] {
        assert_eq!(again[field], record.fields[field], "{field}");
    }
    assert_eq!(again["phones"][0]["number"], "+49 000 1");
}

fn text() -> impl Strategy<Value = String> {
    // Tags are refused, and the space around a cell is not its text.
    "[a-zäöüß\"';,=+@0-9-]([a-zA-Z0-9ä\"';,=+@\n -]{0,15}[a-z0-9=\"'-])?"
}

fn service() -> impl Strategy<Value = Map<String, Value>> {
    let words = || vec("[a-z][a-z0-9_]{0,6}", 1..3).prop_map(|words| json!(words));
    let flag = || any::<bool>().prop_map(|flag| json!(flag));
    let day = || Just(json!("2026-12-31"));
    let prose = || text().prop_map(|text| json!(text));
    let known = (
        (
            option::of(prose()),
            option::of(words()),
            option::of(words()),
            option::of(vec(1..=5_i64, 1..3)),
        ),
        (option::of(flag()), option::of(flag()), option::of(flag()), option::of(prose())),
        (option::of(day()), option::of(prose()), option::of(prose()), option::of(prose())),
        option::of(prop_oneof![Just("Mo-Fr 09:00-12:00"), Just("nach Absprache")]),
    );
    let unknown = option::of(("[A-Z]x[a-z]{1,4}", text()));
    (text(), known, unknown).prop_map(|(name, known, unknown)| {
        let (
            (description, types, themes, phases),
            (walk_in, anonymous, women, fees),
            (ends, who, how, other),
            hours,
        ) = known;
        let mut fields = Map::from_iter([
            ("name".to_owned(), json!(name)),
            ("status".to_owned(), json!("inactive")),
        ]);
        for (field, value) in [
            ("description", description),
            ("offer_types", types),
            ("themes", themes),
            ("phases", phases.map(|phases| json!(phases))),
            ("walk_in", walk_in),
            ("anonymous", anonymous),
            ("women_only", women),
            ("fees_description", fees),
            ("ends_on", ends),
            ("eligibility_description", who),
            ("application_process", how),
            ("alternate_name", other),
        ] {
            fields.extend(value.map(|value| (field.to_owned(), value)));
        }
        match hours {
            Some("nach Absprache") => {
                fields.insert("schedules".to_owned(), json!([{ "description": "nach Absprache" }]));
            }
            Some(hours) => {
                fields.insert("opening_hours".to_owned(), json!(hours));
            }
            None => {}
        }
        if let Some((header, cell)) = unknown {
            fields.insert("columns".to_owned(), json!({ header: cell }));
        }
        fields
    })
}

proptest! {
    #[test]
    fn what_is_written_is_read_again(services in vec(service(), 1..4), phone in option::of("[+]49 [0-9]{3}"), city in "[A-Z][a-z]{1,5}", organization in text()) {
        let mut records = Vec::new();
        for (at, mut fields) in services.into_iter().enumerate() {
            let id = |part: &str| derived_id("x", &format!("{at}{part}"));
            let text = |part: &str| json!(id(part).to_string());
            fields.insert("id".to_owned(), text(""));
            fields.insert("organization_id".to_owned(), text("organization"));
            if let Some(phone) = &phone {
                fields.insert("phones".to_owned(), json!([{ "id": text("phone"), "number": phone }]));
            }
            fields.insert("languages".to_owned(), json!([{ "id": text("language"), "code": "ar" }, { "id": text("other"), "name": "Eigenes" }]));
            let address = json!({ "id": text("address"), "address_1": "Weg 1", "postal_code": "01234", "city": city, "state_province": "SL", "country": "DE", "address_type": "physical" });
            for (kind, part, value) in [
                (Kind::Service, "", Value::Object(fields)),
                (Kind::Organization, "organization", json!({ "id": text("organization"), "name": organization, "description": "d" })),
                (Kind::Location, "location", json!({ "id": text("location"), "location_type": "physical", "addresses": [address] })),
                (Kind::ServiceAtLocation, "at", json!({ "id": text("at"), "service_id": text(""), "location_id": text("location") })),
            ] {
                let Value::Object(fields) = value else { unreachable!() };
                records.push(Record { kind, id: id(part), fields });
            }
        }
        let mut out = Vec::new();
        write_csv(&records, &mut out).unwrap();
        let again = self::records(std::str::from_utf8(&out).unwrap());
        // Written once more, it is the same file: nothing that the columns say was lost or changed.
        let mut twice = Vec::new();
        write_csv(&again, &mut twice).unwrap();
        prop_assert_eq!(std::str::from_utf8(&out).unwrap(), std::str::from_utf8(&twice).unwrap());
        for record in records.iter().filter(|record| record.kind == Kind::Service) {
            let found = again.iter().find(|found| found.id == record.id).unwrap();
            for (name, value) in record.fields.iter().filter(|(name, _)| !["organization_id", "phones", "languages", "schedules"].contains(&name.as_str())) {
                prop_assert_eq!(found.fields.get(name), Some(value), "{}", name);
            }
        }
    }

    #[test]
    fn no_bytes_make_it_panic(bytes in vec(any::<u8>(), 0..300), windows in any::<bool>()) {
        let encoding = if windows { Encoding::Windows1252 } else { Encoding::Utf8 };
        let _ = read_with(&bytes, &Mapping { encoding, ..mapping() });
        let below: Vec<_> = LIST.bytes().chain(bytes).collect();
        let _ = read_with(&below, &Mapping { encoding, ..mapping() });
    }
}
