//! What is not read at all, with the place and the limit named; and that no bytes make the reader panic.

use std::io::{self, BufReader, Read};

use exchange::{
    Refused,
    read::{Item, Limits, read_json},
};
use proptest::prelude::*;
use serde_json::json;

use crate::{catalogues, read, read_with};

fn message(text: impl AsRef<[u8]>) -> String {
    read(text).unwrap_err().to_string()
}

#[test]
fn broken_json_is_named_with_line_and_column() {
    let cases: [(&[u8], &str); 9] = [
        (b"", "test.json: the file is empty"),
        (b" \n\t", "test.json: the file is empty"),
        (b"[1,\n  oops]", "test.json:2:3: no valid JSON: expected value"),
        (b"{\"a\" 1}", "test.json:1:6: no valid JSON: expected `:`"),
        (b"{\"contents\":[{}", "test.json:1:15: the text ends too early"),
        (b"{\"a\":1}\n{\"b\":", "test.json:2:5: the text ends too early"),
        (b"{\"a\":\"x\xff\"}", "test.json:1:8: the bytes are no UTF-8"),
        (b"\xff\xfe{\x00", "test.json:1:1: the bytes are no UTF-8"),
        (b"[\n\"\xed\xa0\x80\"]", "test.json:2:3: the bytes are no UTF-8"),
    ];
    for (text, expected) in cases {
        let told = message(text);
        assert!(told.starts_with(expected), "{told}, expected {expected}");
    }
    assert!(message("[1e999]").contains("number out of range"));
    assert!(message("[\"\\ud800\"]").contains("test.json:1:"));
}

#[test]
fn limits_are_named() {
    let record = |number: u8| {
        let id = catalogues::id(exchange::Kind::Service, number).to_string();
        json!({ "id": id, "name": "Musterberatung", "status": "active" })
    };
    let text = json!([record(1), record(2), record(3)]).to_string();
    let one = record(1).to_string().len() as u64;
    let usual = Limits::default();
    let told = |text: &str, limits: Limits| read_with(text, &limits).unwrap_err().to_string();

    let limit = text.len() as u64;
    assert!(read_with(&text, &Limits { bytes: limit, ..usual.clone() }).is_ok());
    assert_eq!(
        told(&text, Limits { bytes: limit - 1, ..usual.clone() }),
        format!("test.json is refused: its bytes are above the limit of {} bytes", limit - 1)
    );

    // A record's bytes are counted from the end of the one before, the comma included.
    let enough = Limits { record_bytes: one + 2, ..usual.clone() };
    assert!(read_with(&text, &enough).is_ok(), "the limit is that of one record");
    let told_one = told(&text, Limits { record_bytes: one - 1, ..usual.clone() });
    assert!(told_one.contains("the bytes of the record before line 1 are above"), "{told_one}");

    assert!(read_with(&text, &Limits { records: 3, ..usual.clone() }).is_ok());
    assert_eq!(
        told(&text, Limits { records: 2, ..usual.clone() }),
        "test.json is refused: its records are above the limit of 2"
    );

    let deep = |levels: usize| format!("{}{}", "[".repeat(levels), "]".repeat(levels));
    let nested = |levels: usize| format!("{{\"id\":{}}}", deep(levels));
    let limits = Limits { depth: 10, ..usual.clone() };
    assert!(read_with(nested(9), &limits).is_ok());
    let told_deep = told(&nested(10), limits);
    assert!(
        told_deep.contains("the levels of lists and objects in line 1 are above the limit of 10"),
        "{told_deep}"
    );
    let told_deep = told(&deep(100_000), usual.clone());
    assert!(told_deep.contains("levels"), "{told_deep}");
    let ignored = format!("{{\"contents\":[],\"x\":{}}}", deep(100_000));
    assert!(read_with(ignored, &usual).is_ok(), "what is ignored may be as deep as it likes");

    // A record that never ends is stopped long before the whole input is read.
    let mut items = 0;
    let endless = BufReader::new(io::repeat(b'x').take(1 << 40));
    let text = io::Cursor::new(b"{\"id\":\"".to_vec()).chain(endless);
    let refused = read_json("endless.json", text, &usual, &mut |_| items += 1).unwrap_err();
    assert!(matches!(&refused, Refused::Limit { limit, .. } if limit == "4 MiB"), "{refused}");
    assert_eq!(items, 0);
}

#[test]
fn a_reader_that_fails_is_named() {
    struct Broken;
    impl Read for Broken {
        fn read(&mut self, _: &mut [u8]) -> io::Result<usize> {
            Err(io::Error::other("the disk is gone"))
        }
    }
    for start in ["", "[{}, "] {
        let input = BufReader::new(start.as_bytes().chain(Broken));
        let refused = read_json("test.json", input, &Limits::default(), &mut drop).unwrap_err();
        assert!(matches!(refused, Refused::Read { .. }), "{refused:?}");
        assert_eq!(refused.to_string(), "cannot read test.json: the disk is gone");
    }
}

#[test]
fn things_are_given_on_before_the_next_one_is_read() {
    let record = json!({ "id": catalogues::id(exchange::Kind::Service, 1).to_string(), "name": "x", "status": "active" });
    let mut given: Vec<Item> = Vec::new();
    let text = format!("{{\"contents\":[{record},{record}, oops");
    let refused =
        read_json("test.json", text.as_bytes(), &Limits::default(), &mut |item| given.push(item));
    assert!(matches!(refused, Err(Refused::Form { .. })));
    let places: Vec<_> =
        given.iter().map(|item| (item.place.as_str(), item.found.is_ok())).collect();
    assert_eq!(places, [("contents[0]", true), ("contents[1]", false)]);
}

proptest! {
    #[test]
    fn no_bytes_make_it_panic(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        let _ = read(bytes);
    }

    #[test]
    fn nothing_that_looks_like_json_makes_it_panic(text in "([\\[\\]{},:\" 0-9]|null|true|-|\"id\":|\"contents\":|\"others\":|\"x.csv\":|\"organization\":\\{){0,40}") {
        let _ = read(text);
    }

    #[test]
    fn a_file_that_breaks_off_is_refused(
        records in catalogues::catalogue(), share in 0.0_f64..1.0,
    ) {
        let mut text = Vec::new();
        exchange::write::page(&exchange::Graph::new(records), &mut text).unwrap();
        let length = text.trim_ascii_end().len();
        text.truncate((length as f64 * share) as usize);
        let refused = matches!(read(text), Err(Refused::Form { .. }));
        prop_assert!(refused);
    }
}
