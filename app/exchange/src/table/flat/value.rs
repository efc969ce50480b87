//! Cells of a flat list, both ways.

use serde_json::{Value, json};

use super::columns::Content;

/// The value in a cell, or what was expected there.
pub(super) fn value(content: Content, cell: &str) -> Result<Value, &'static str> {
    match content {
        Content::Text | Content::Own => Ok(json!(cell)),
        Content::Uri if cell.starts_with("www.") => Ok(json!(format!("https://{cell}"))),
        Content::Uri => Ok(json!(cell)),
        Content::Texts => Ok(json!(parts(cell))),
        Content::Numbers => {
            let numbers: Result<Vec<i64>, _> = parts(cell).into_iter().map(str::parse).collect();
            numbers.map(|numbers| json!(numbers)).map_err(|_| "numbers such as `1; 3`")
        }
        Content::Flag => match cell.to_lowercase().as_str() {
            "ja" | "j" | "yes" | "y" | "true" | "wahr" | "1" | "x" => Ok(json!(true)),
            "nein" | "n" | "no" | "false" | "falsch" | "0" => Ok(json!(false)),
            _ => Err("`ja` or `nein`"),
        },
        Content::Day => Ok(json!(day(cell))),
        Content::Status => Ok(json!(match cell.to_lowercase().as_str() {
            "aktiv" => "active",
            "inaktiv" => "inactive",
            "eingestellt" => "defunct",
            "vorübergehend geschlossen" => "temporarily closed",
            _ => cell,
        })),
    }
}

/// A value as a cell.
pub(super) fn written(value: &Value) -> String {
    match value {
        Value::Bool(true) => "ja".to_owned(),
        Value::Bool(false) => "nein".to_owned(),
        Value::String(text) => text.clone(),
        Value::Array(items) => items.iter().map(written).collect::<Vec<_>>().join("; "),
        other => other.to_string(),
    }
}

/// The parts of a cell that holds several things.
pub(super) fn parts(cell: &str) -> Vec<&str> {
    let parts = cell.split([';', ',', '\n']).map(str::trim);
    parts.filter(|part| !part.is_empty()).collect()
}

/// `31.12.2026` as `2026-12-31`; what is written otherwise stays.
fn day(cell: &str) -> String {
    let parts: Vec<_> = cell.split('.').map(str::trim).collect();
    let number = |text: &str, most: usize| {
        (1..=most).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit())
    };
    match parts.as_slice() {
        [day, month, year]
            if number(day, 2) && number(month, 2) && number(year, 4) && year.len() == 4 =>
        {
            format!("{year}-{month:0>2}-{day:0>2}")
        }
        _ => cell.to_owned(),
    }
}

/// Languages that coordinators write out, and their codes.
const LANGUAGES: [(&str, &str); 24] = [
    ("deutsch", "de"),
    ("german", "de"),
    ("englisch", "en"),
    ("english", "en"),
    ("arabisch", "ar"),
    ("arabic", "ar"),
    ("französisch", "fr"),
    ("french", "fr"),
    ("türkisch", "tr"),
    ("turkish", "tr"),
    ("russisch", "ru"),
    ("russian", "ru"),
    ("ukrainisch", "uk"),
    ("ukrainian", "uk"),
    ("persisch", "fa"),
    ("farsi", "fa"),
    ("paschtu", "ps"),
    ("tigrinya", "ti"),
    ("somali", "so"),
    ("polnisch", "pl"),
    ("rumänisch", "ro"),
    ("bulgarisch", "bg"),
    ("italienisch", "it"),
    ("spanisch", "es"),
];

/// The code of a language: as written, or by its name.
pub(super) fn language(text: &str) -> Option<String> {
    let lower = text.to_lowercase();
    if let Some((_, code)) = LANGUAGES.iter().find(|(name, _)| *name == lower) {
        return Some((*code).to_owned());
    }
    let mut parts = text.split('-');
    let letters = |part: &str| part.bytes().all(|byte| byte.is_ascii_alphanumeric());
    let first = parts.next().is_some_and(|part| {
        (2..=3).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_lowercase())
    });
    let rest = parts.all(|part| (2..=8).contains(&part.len()) && letters(part));
    (first && rest).then(|| text.to_owned())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{Content, language, value};

    #[test]
    fn people_say_yes_in_many_ways() {
        for yes in ["ja", "Ja", "x", "X", "yes", "1", "TRUE"] {
            assert_eq!(value(Content::Flag, yes), Ok(json!(true)), "{yes}");
        }
        for no in ["nein", "NO", "0", "false"] {
            assert_eq!(value(Content::Flag, no), Ok(json!(false)), "{no}");
        }
        assert!(value(Content::Flag, "vielleicht").is_err());
    }

    #[test]
    fn cells_are_read_as_people_write_them() {
        assert_eq!(value(Content::Day, "1.2.2026"), Ok(json!("2026-02-01")));
        assert_eq!(value(Content::Day, "2026-02-01"), Ok(json!("2026-02-01")));
        assert_eq!(value(Content::Day, "Februar"), Ok(json!("Februar")));
        assert_eq!(value(Content::Texts, "a, b;c\nd,"), Ok(json!(["a", "b", "c", "d"])));
        assert_eq!(value(Content::Numbers, "1; 3"), Ok(json!([1, 3])));
        assert!(value(Content::Numbers, "eins").is_err());
        assert_eq!(value(Content::Uri, "www.example.org"), Ok(json!("https://www.example.org")));
        assert_eq!(value(Content::Status, "Aktiv"), Ok(json!("active")));
        assert_eq!(language("Arabisch").as_deref(), Some("ar"));
        assert_eq!(language("zh-Hans").as_deref(), Some("zh-Hans"));
        assert_eq!(language("Klingonisch"), None);
    }
}
