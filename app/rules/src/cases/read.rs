//! From files to cases.

use std::{collections::BTreeSet, path::Path};

use serde_json::Value;

use super::{Case, Error};

/// Reads one JSON array of cases.
///
/// # Errors
/// The first mistake, without the name of a file.
pub fn read(text: &str) -> Result<Vec<Case>, Error> {
    read_file("cases", text, &mut BTreeSet::new())
}

/// Reads every `*.json` of a folder, in the order of the names.
///
/// # Errors
/// The first file that cannot be read, or the first mistake in one.
pub fn read_folder(path: &Path) -> Result<Vec<Case>, Error> {
    let wrong = |path: &Path| {
        let path = path.to_owned();
        move |source| Error::Read { path, source }
    };
    let mut files = Vec::new();
    for entry in std::fs::read_dir(path).map_err(wrong(path))? {
        let file = entry.map_err(wrong(path))?.path();
        if file.extension().is_some_and(|ending| ending == "json") {
            files.push(file);
        }
    }
    files.sort();
    let mut ids = BTreeSet::new();
    let mut cases = Vec::new();
    for file in files {
        let text = std::fs::read_to_string(&file).map_err(wrong(&file))?;
        let name = file.file_name().unwrap_or_default().to_string_lossy();
        cases.extend(read_file(&name, &text, &mut ids)?);
    }
    Ok(cases)
}

fn read_file(file: &str, text: &str, ids: &mut BTreeSet<String>) -> Result<Vec<Case>, Error> {
    let list: Vec<Value> = serde_json::from_str(text)
        .map_err(|source| Error::List { file: file.to_owned(), source })?;
    let mut cases = Vec::new();
    for (index, value) in list.into_iter().enumerate() {
        let case = read_case(file, index, value)?;
        if !ids.insert(case.id.clone()) {
            return Err(Error::Twice { file: file.to_owned(), index, id: case.id });
        }
        cases.push(case);
    }
    Ok(cases)
}

fn read_case(file: &str, index: usize, value: Value) -> Result<Case, Error> {
    let id = value.get("id").and_then(Value::as_str).unwrap_or_default().to_owned();
    serde_path_to_error::deserialize(value).map_err(|error| Error::Case {
        file: file.to_owned(),
        index,
        id,
        field: error.path().to_string(),
        message: error.inner().to_string(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use engine::{Day, Verdict};

    const GOOD: &str = r#"{"id": "a", "kind": "k", "eval_date": "2026-11-22", "persona": {"age": 3},
        "expect": [{"offer_type": "kita", "allowed": "yes"}]}"#;

    #[test]
    fn a_case_needs_no_more_than_a_name_a_kind_a_day_and_a_person() {
        let cases = read(&format!("[{GOOD}]")).unwrap();
        assert_eq!(cases[0].eval_date, Day::from_ymd(2026, 11, 22));
        assert_eq!(cases[0].expect[0].allowed, Verdict::Yes);
        assert_eq!(cases[0].explained, None);
    }

    #[test]
    fn a_mistake_names_case_and_field() {
        let told = |case: &str| read(&format!("[{GOOD}, {case}]")).unwrap_err().to_string();
        let wrong = GOOD.replace("\"a\"", "\"b\"");
        let verdict = told(&wrong.replace("\"yes\"", "\"maybe\""));
        assert!(
            verdict.contains("case [1] `b`, expect[0].allowed: unknown variant `maybe`"),
            "{verdict}"
        );
        let date = told(&wrong.replace("2026-11-22", "2026-11"));
        assert!(date.contains("eval_date: `2026-11` is no day such as"), "{date}");
        let unknown = told(&wrong.replace("\"expect\"", "\"expects\""));
        assert!(unknown.contains("unknown field `expects`"), "{unknown}");
        let missing = told(&wrong.replace("\"kind\": \"k\",", ""));
        assert!(missing.contains("missing field `kind`"), "{missing}");
        assert!(told(GOOD).contains("another case of this id"));
    }

    #[test]
    fn a_text_that_is_no_list_names_the_position() {
        assert!(read("{}").unwrap_err().to_string().starts_with("cases:1:0: no list of cases"));
    }

    #[test]
    fn a_folder_is_read_in_the_order_of_the_names() {
        let folder = tempfile::tempdir().unwrap();
        for (file, id) in [("b.json", "second"), ("a.json", "first"), ("c.txt", "none")] {
            let text = format!("[{}]", GOOD.replace("\"a\"", &format!("\"{id}\"")));
            std::fs::write(folder.path().join(file), text).unwrap();
        }
        let cases = read_folder(folder.path()).unwrap();
        let ids: Vec<&str> = cases.iter().map(|case| case.id.as_str()).collect();
        assert_eq!(ids, ["first", "second"]);
        std::fs::write(folder.path().join("d.json"), "[{}]").unwrap();
        let told = read_folder(folder.path()).unwrap_err().to_string();
        assert!(told.starts_with("d.json: case [0]"), "{told}");
        let missing = read_folder(&folder.path().join("none")).unwrap_err().to_string();
        assert!(missing.contains("none"), "{missing}");
    }
}
