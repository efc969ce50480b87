//! What each kind of setting takes, and what is said when it gets something else.

use std::{collections::BTreeMap, net::IpAddr, ops::RangeInclusive, time::Duration};

use figment::{Figment, value::Value};
use ipnet::IpNet;

use super::{Effective, Log, Origin, Wrong, origin::Said, redacted};

pub(super) const ADDRESS: &str = "HOST:PORT such as 127.0.0.1:8080";
pub(super) const DATABASE: &str = "sqlite://PATH or postgres://USER@HOST/NAME";

/// Reads settings by name, and collects what is wrong and what is in force.
pub(super) struct Reader {
    said: Figment,
    lines: BTreeMap<String, String>,
    pub(super) wrong: Vec<Wrong>,
    pub(super) effective: Vec<Effective>,
}

impl Reader {
    pub(super) fn new(said: Figment) -> Self {
        Self { said, lines: BTreeMap::new(), wrong: Vec::new(), effective: Vec::new() }
    }

    /// The same, with something beneath what was said so far.
    pub(super) fn beneath(mut self, said: Said) -> Self {
        self.lines.extend(said.lines.clone());
        Self { said: self.said.join(said), ..self }
    }

    /// One value, if there is one that `parse` takes.
    pub(super) fn text<T>(
        &mut self,
        name: &'static str,
        expected: &str,
        parse: impl Fn(&str) -> Option<T>,
    ) -> Option<T> {
        let (text, origin) = self.one(name, expected)?;
        let parsed = parse(&text);
        if parsed.is_none() {
            self.is_wrong(name, &text, expected, &origin);
        }
        self.is_in_force(name, Some(text.into()), origin);
        parsed
    }

    /// Any number of values, in a list or behind commas.
    pub(super) fn list<T>(
        &mut self,
        name: &'static str,
        expected: &str,
        parse: impl Fn(&str) -> Option<T>,
    ) -> Vec<T> {
        let (mut values, mut parsed) = (Vec::new(), Vec::new());
        let Some((value, origin)) = self.value(name) else { return parsed };
        let texts: Vec<String> = match &value {
            Value::Array(_, items) => items.iter().map(shown).collect(),
            value => shown(value).split(',').map(str::to_owned).collect(),
        };
        for text in texts.iter().map(|text| text.trim()).filter(|text| !text.is_empty()) {
            match parse(text) {
                Some(one) => parsed.push(one),
                None => self.is_wrong(name, text, expected, &origin),
            }
            values.push(toml::Value::from(text));
        }
        self.is_in_force(name, Some(values.into()), origin);
        parsed
    }

    /// A whole number within bounds; 0 if it is wrong.
    pub(super) fn number<T: TryFrom<u64> + Default>(
        &mut self,
        name: &'static str,
        expected: &str,
        bounds: RangeInclusive<u64>,
    ) -> T {
        let Some((text, origin)) = self.one(name, expected) else { return T::default() };
        let number = text.parse().ok().filter(|number| bounds.contains(number));
        let value = number.and_then(|number| i64::try_from(number).ok()).map(toml::Value::from);
        self.is_in_force(name, value, origin.clone());
        match number.and_then(|number| T::try_from(number).ok()) {
            Some(number) => number,
            None => {
                self.is_wrong(name, &text, expected, &origin);
                T::default()
            }
        }
    }

    /// A time.
    pub(super) fn seconds(&mut self, name: &'static str, expected: &str) -> Duration {
        Duration::from_secs(self.number(name, expected, 1..=3600))
    }

    /// Yes or no.
    pub(super) fn truth(&mut self, name: &'static str) -> bool {
        let Some((text, origin)) = self.one(name, "true or false") else { return false };
        let truth = text.parse();
        if truth.is_err() {
            self.is_wrong(name, &text, "true or false", &origin);
        }
        self.is_in_force(name, truth.clone().ok().map(toml::Value::Boolean), origin);
        truth.unwrap_or_default()
    }

    /// A value that is no list and no table.
    fn one(&mut self, name: &'static str, expected: &str) -> Option<(String, Origin)> {
        let Some((value, origin)) = self.value(name) else {
            self.is_in_force(name, None, Origin::Default);
            return None;
        };
        match value {
            Value::String(_, text) => Some((text, origin)),
            value => {
                self.is_wrong(name, &shown(&value), expected, &origin);
                None
            }
        }
    }

    fn value(&self, name: &str) -> Option<(Value, Origin)> {
        let value = self.said.find_value(name).ok()?;
        let origin = Origin::of(&self.said, value.tag(), name, &self.lines);
        Some((value, origin))
    }

    fn is_wrong(&mut self, name: &str, value: &str, expected: &str, origin: &Origin) {
        let value = toml::Value::from(redacted(value));
        self.wrong.push(Wrong(format!("{name} = {value}: expected {expected} ({origin})")));
    }

    fn is_in_force(&mut self, name: &'static str, value: Option<toml::Value>, origin: Origin) {
        self.effective.push(Effective { name, value, origin });
    }
}

/// A value for a message.
fn shown(value: &Value) -> String {
    match value {
        Value::String(_, text) => text.clone(),
        Value::Array(_, items) => {
            format!("[{}]", items.iter().map(shown).collect::<Vec<_>>().join(", "))
        }
        _ => "a table".to_owned(),
    }
}

/// A host, which may be a name, and a port.
pub(super) fn address(text: &str) -> Option<String> {
    let (host, port) = text.rsplit_once(':')?;
    let colons = host.contains(':') && !host.starts_with('[');
    (!host.is_empty() && !colons && port.parse::<u16>().is_ok()).then(|| text.to_owned())
}

pub(super) fn database(text: &str) -> Option<String> {
    let (scheme, rest) = text.split_once("://")?;
    let known = ["sqlite", "postgres", "postgresql"].contains(&scheme);
    (known && !rest.is_empty()).then(|| text.to_owned())
}

pub(super) fn mail(text: &str) -> Option<String> {
    exchange::check::is_email(text).then(|| text.to_owned())
}

pub(super) fn network(text: &str) -> Option<IpNet> {
    text.parse().ok().or_else(|| Some(text.parse::<IpAddr>().ok()?.into()))
}

pub(super) fn log(text: &str) -> Option<Log> {
    match text {
        "json" => Some(Log::Json),
        "text" => Some(Log::Text),
        _ => None,
    }
}
