//! What nobody should write: mistakes are named, limits hold.

use std::{fs, path::Path};

use exchange::read::Limits;
use serde_json::json;

use crate::helpers::*;

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
