//! Where a value came from, and the providers that know it.

use std::{collections::BTreeMap, fmt};

use figment::{
    Figment, Metadata, Profile, Provider,
    value::{Dict, Map, Tag, Value},
};

use super::{DEFAULTS, Flags};

/// What each variable begins with.
pub(super) const PREFIX: &str = "WEGKETTE_";
const DEFAULT: &str = "default";
const FLAG: &str = "flag";
const VARIABLE: &str = "variable";
pub(super) const FILE: &str = "file";

/// Where a value came from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Origin {
    /// Nobody said anything.
    Default,
    /// `--name`.
    Flag(String),
    /// `WEGKETTE_NAME`.
    Variable(String),
    /// A line of a file.
    Line(String),
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Default => f.write_str("default"),
            Self::Flag(name) => write!(f, "flag {name}"),
            Self::Variable(name) => write!(f, "variable {name}"),
            Self::Line(line) => f.write_str(line),
        }
    }
}

impl Origin {
    /// Where the value of a setting came from; `lines` are those of the file's settings.
    pub(super) fn of(
        figment: &Figment,
        tag: Tag,
        name: &str,
        lines: &BTreeMap<String, String>,
    ) -> Self {
        match figment.get_metadata(tag).map(|metadata| &*metadata.name) {
            Some(FLAG) => Self::Flag(format!("--{}", name.replace('_', "-"))),
            Some(VARIABLE) => Self::Variable(format!("{PREFIX}{}", name.to_uppercase())),
            Some(FILE) => Self::Line(lines.get(name).cloned().unwrap_or_default()),
            _ => Self::Default,
        }
    }
}

/// Values that all came from one place.
pub(super) struct Said {
    pub(super) place: &'static str,
    pub(super) values: Dict,
    /// `FILE:LINE` of each setting, if the place is a file.
    pub(super) lines: BTreeMap<String, String>,
}

impl Said {
    pub(super) fn new(place: &'static str, values: Dict) -> Self {
        Self { place, values, lines: BTreeMap::new() }
    }
}

impl Provider for Said {
    fn metadata(&self) -> Metadata {
        Metadata::named(self.place)
    }

    fn data(&self) -> figment::Result<Map<Profile, Dict>> {
        Ok(Profile::Default.collect(self.values.clone()))
    }
}

/// What holds when nobody says anything.
pub(super) fn defaults() -> Said {
    let known = DEFAULTS.iter().filter_map(|(name, value)| Some((*name, (*value)?)));
    Said::new(DEFAULT, known.map(|(name, value)| (name.to_owned(), Value::from(value))).collect())
}

/// What the environment says. An empty variable says nothing, and one we do not know is not ours: cluster managers make their own
/// ones for a service that is called `wegkette`.
pub(super) fn variables(all: impl IntoIterator<Item = (String, String)>) -> Said {
    let ours = all.into_iter().filter_map(|(name, value)| {
        let name = name.strip_prefix(PREFIX)?.to_lowercase();
        let known = DEFAULTS.iter().any(|(setting, _)| *setting == name);
        (known && !value.is_empty()).then(|| (name, Value::from(value)))
    });
    Said::new(VARIABLE, ours.collect())
}

/// What the flags say.
pub(super) fn flags(flags: &Flags) -> Said {
    let given =
        flags.given().into_iter().map(|(name, value)| (name.to_owned(), Value::from(value)));
    Said::new(FLAG, given.collect())
}
