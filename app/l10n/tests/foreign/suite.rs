//! The suites' notation.

use std::collections::BTreeMap;

use serde::{Deserialize, de::IgnoredAny};

/// `defaults.yaml`.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Defaults {
    pub(crate) bundle: Bundle,
}

/// A file.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct File {
    pub(crate) suites: Vec<Suite>,
}

/// Suites and tests that share what stands around them. A test is one that has asserts.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Suite {
    pub(crate) name: String,
    /// Upstream's own reason is not written down.
    #[serde(default, rename = "skip")]
    pub(crate) ignored: bool,
    #[serde(default)]
    pub(crate) resources: Vec<Resource>,
    #[serde(default)]
    pub(crate) bundles: Vec<Bundle>,
    #[serde(default)]
    pub(crate) suites: Vec<Suite>,
    #[serde(default)]
    pub(crate) tests: Vec<Suite>,
    #[serde(default)]
    pub(crate) asserts: Vec<Assert>,
}

/// A text of messages.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Resource {
    pub(crate) source: String,
    #[serde(default, rename = "errors")]
    _errors: IgnoredAny,
}

/// How a bundle is to be.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub(crate) struct Bundle {
    #[serde(default)]
    pub(crate) locales: Vec<String>,
    pub(crate) use_isolating: Option<bool>,
    pub(crate) transform: Option<String>,
    #[serde(default)]
    pub(crate) functions: Vec<String>,
    #[serde(default)]
    pub(crate) errors: Vec<IgnoredAny>,
}

/// What must become of a message.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Assert {
    pub(crate) id: String,
    pub(crate) attribute: Option<String>,
    #[serde(default)]
    pub(crate) args: BTreeMap<String, Argument>,
    pub(crate) value: Option<String>,
    pub(crate) missing: Option<bool>,
    #[serde(default)]
    pub(crate) errors: Vec<IgnoredAny>,
}

/// An argument.
#[derive(Clone, Debug, Deserialize)]
#[serde(untagged)]
pub(crate) enum Argument {
    Number(f64),
    Text(String),
}
