//! All shapes of input, whole and broken.

use super::*;

/// Position of each record, and its `n` or the beginning of what is wrong.
fn read(text: &str) -> Vec<String> {
    let told = |record: Record| {
        let value = match record.value {
            Ok(value) => value["n"].to_string(),
            Err(error) => format!("! {error}"),
        };
        format!("{} {value}", record.position)
    };
    Records::new(text.as_bytes()).map(told).collect()
}

#[test]
fn every_shape_of_input_is_read() {
    assert_eq!(read(r#"{"n": 1}"#), ["1:1 1"]);
    assert_eq!(read("\u{feff}{\"n\": 1}\n"), ["1:1 1"]);
    assert_eq!(read("{\"n\": 1}\n\n  \r\n{\"n\": 2}\r\n"), ["1:1 1", "4:1 2"]);
    assert_eq!(read("{\"n\": 1} {\"n\": 2}"), ["1:1 1", "1:10 2"]);
    assert_eq!(read("{\n  \"n\": 1\n}\n{\n  \"n\": 2\n}\n"), ["1:1 1", "4:1 2"]);
    assert_eq!(read("[{\"n\": 1}, {\"n\": 2}]"), ["1:2 1", "1:12 2"]);
    assert_eq!(read(" [\n  {\"n\": 1},\n  {\"n\": 2}\n]\n"), ["2:3 1", "3:3 2"]);
    for empty in ["", "\u{feff}", " \n", "[]", "[\n]"] {
        assert_eq!(read(empty), [""; 0], "{empty:?}");
    }
}

#[test]
fn a_broken_line_costs_only_itself() {
    let lines = read("{\"n\": 1}\n{\"n\": \n{\"n\": 3}\nnot json\n{\"n\": 5, }\n{\"n\": 6}\n");
    let expected = [
        "1:1 1",
        "2:1 ! no JSON: ",
        "3:1 3",
        "4:1 ! no JSON: expected ident at 4:2",
        "5:1 ! no JSON: trailing comma at 5:10",
        "6:1 6",
    ];
    assert_eq!(lines.len(), expected.len(), "{lines:?}");
    for (line, expected) in lines.iter().zip(expected) {
        assert!(line.starts_with(expected), "{line}, not {expected}");
    }
    assert_eq!(read("{\"n\": 1").len(), 1, "an object without an end");
}

#[test]
fn a_broken_object_of_several_lines_is_one_error() {
    let text = "{\n  \"n\": oops,\n  \"m\": {\n    \"k\": 1\n  }\n}\n{\n  \"n\": 2\n}\n";
    let lines = read(text);
    assert_eq!(lines.len(), 2, "{lines:?}");
    assert!(lines[0].starts_with("1:1 ! no JSON: expected value at 2:8"), "{lines:?}");
    assert_eq!(lines[1], "7:1 2");
}

#[test]
fn a_broken_element_costs_only_itself() {
    for text in [
        "[{\"n\": 1}, {\"n\": oops}, {\"n\": 3}]",
        "[\n  {\"n\": 1},\n  {\"n\": oops},\n  {\"n\": 3}\n]",
        "[\n  {\n    \"n\": 1\n  },\n  {\n    \"n\": {\n  },\n  {\n    \"n\": 3\n  }\n]",
        "[{\"n\": 1}, oops, {\"n\": 3}]",
        "[{\"n\": 1}, {\"n\": \"}\\\"\" oops}, {\"n\": 3}]",
    ] {
        let read = read(text);
        assert_eq!(read.len(), 3, "{text}: {read:?}");
        assert!(read[0].ends_with(" 1") && read[1].contains('!') && read[2].ends_with(" 3"));
    }
}

#[test]
fn a_list_without_an_end_is_an_error_behind_its_records() {
    assert_eq!(read("[{\"n\": 1},"), ["1:2 1", "1:11 ! the list ends without `]`"]);
}

#[test]
fn columns_count_characters() {
    assert_eq!(read("[{\"n\": \"äöü\"}, {\"n\": 2}]")[1], "1:16 2");
}

#[test]
fn no_bytes_make_it_panic_or_stand_still() {
    let parts = ["{", "}", "[", "]", "\"", "\\", ",", "\n", " ", "n", "1", "{\"n\": 1}", "\u{e9}"];
    // A fixed walk through many mixtures.
    let mut state = 1_u32;
    for length in 0..400 {
        let mut text = Vec::new();
        for _ in 0..length % 23 {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            text.extend_from_slice(parts[state as usize / 7 % parts.len()].as_bytes());
        }
        text.truncate(text.len() - text.len().min(length % 2));
        assert!(Records::new(&text).count() <= text.len() + 1);
    }
}
