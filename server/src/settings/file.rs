//! The TOML file: its values, and the line of each.

use std::{collections::BTreeMap, fs, path::Path};

use figment::value::{Dict, Value};
use toml::de::{DeTable, DeValue};

use super::{
    DEFAULTS, Wrong,
    origin::{FILE, Said},
};

/// Reads a file: what it says, and which of its names are none of ours.
pub(super) fn read(path: &Path) -> Result<(Said, Vec<Wrong>), Wrong> {
    let shown = path.display();
    let text = fs::read_to_string(path).map_err(|error| {
        Wrong(format!("config = \"{shown}\": expected a file to read: {error}"))
    })?;
    let line = |at: usize| text.bytes().take(at).filter(|byte| *byte == b'\n').count() + 1;
    let table = DeTable::parse(&text).map_err(|error| {
        let at = line(error.span().map_or(0, |span| span.start));
        Wrong(format!("{shown}:{at}: expected TOML: {}", error.message().replace('\n', " ")))
    })?;
    let (mut values, mut lines, mut unknown) = (Dict::new(), BTreeMap::new(), Vec::new());
    for (name, value) in table.get_ref() {
        let at = format!("{shown}:{}", line(name.span().start));
        let name = name.get_ref().to_string();
        if is_setting(&name) {
            values.insert(name.clone(), plain(value.get_ref()));
            lines.insert(name, at);
        } else {
            unknown.push(unknown_name(&name, &at));
        }
    }
    Ok((Said { lines, ..Said::new(FILE, values) }, unknown))
}

/// A file does not name another one.
fn is_setting(name: &str) -> bool {
    name != "config" && DEFAULTS.iter().any(|(known, _)| *known == name)
}

fn unknown_name(name: &str, at: &str) -> Wrong {
    let known = DEFAULTS.iter().map(|(known, _)| *known).filter(|known| is_setting(known));
    let near = known.max_by(|one, other| {
        strsim::jaro_winkler(one, name).total_cmp(&strsim::jaro_winkler(other, name))
    });
    let near = near.filter(|near| strsim::jaro_winkler(near, name) > 0.8);
    let hint = near.map(|near| format!("; did you mean `{near}`?")).unwrap_or_default();
    Wrong(format!("{name}: expected a setting's name, this one is unknown{hint} ({at})"))
}

/// As text, whatever was written: what a setting takes is checked in one place, for flags and variables too.
fn plain(value: &DeValue<'_>) -> Value {
    match value {
        DeValue::String(text) => Value::from(text.as_ref()),
        DeValue::Integer(number) => Value::from(number.to_string()),
        DeValue::Float(number) => Value::from(number.to_string()),
        DeValue::Boolean(truth) => Value::from(truth.to_string()),
        DeValue::Datetime(moment) => Value::from(moment.to_string()),
        DeValue::Array(items) => {
            Value::from(items.iter().map(|item| plain(item.get_ref())).collect::<Vec<_>>())
        }
        DeValue::Table(_) => Value::from(Dict::new()),
    }
}
