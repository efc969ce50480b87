//! CLDR's plural rules for Fluent, in place of the crate `intl_pluralrules` 7.0.2, whose interface it has.
//!
//! That crate carries the rules of CLDR 37 and reads `n % 100 = 3..10` as `n = 3..10`: in Arabic 103 took the wrong form, in Romanian
//! 102. It has no newer version, and Fluent's bundle asks no other; so this one stands in for it (`[patch.crates-io]`). Cardinal
//! rules are there for all languages of CLDR 47 that newcomers to Europe are likely to read, ordinal rules for those of the
//! guide. CLDR's own samples are the test: `app/l10n/tests/plurals.rs`.
//!
//! **Invariants**: never fails on a number, never panics. A language that is not there has no rules ([`PluralRules::create`]); Fluent then takes
//! English ones.

mod cardinal;
pub mod operands;
mod ordinal;

use operands::PluralOperands;
use unic_langid::LanguageIdentifier;

/// The version of CLDR that the rules are taken from.
pub const CLDR_VERSION: usize = 47;

/// A plural form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum PluralCategory {
    /// `zero`
    ZERO,
    /// `one`
    ONE,
    /// `two`
    TWO,
    /// `few`
    FEW,
    /// `many`
    MANY,
    /// `other`
    OTHER,
}

/// What is said with the number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PluralRuleType {
    /// Its place in a row.
    ORDINAL,
    /// How many there are.
    CARDINAL,
}

/// A rule: which form the number takes.
type Rule = fn(&PluralOperands) -> PluralCategory;
/// Languages, separated by spaces, and their rule.
type Rules = &'static [(&'static str, Rule)];

/// The rules of a language.
#[derive(Clone, Debug)]
pub struct PluralRules {
    locale: LanguageIdentifier,
    rule: Rule,
}

impl PluralRules {
    /// The rules of a language without script and region.
    ///
    /// # Errors
    /// Nobody wrote rules for it here.
    pub fn create<L: Into<LanguageIdentifier>>(
        language: L,
        kind: PluralRuleType,
    ) -> Result<Self, &'static str> {
        let locale = language.into();
        let name = locale.to_string();
        let speaks =
            |(languages, _): &&(&str, Rule)| languages.split(' ').any(|known| known == name);
        let found = rules(kind).iter().find(speaks);
        found.map(|(_, rule)| Self { locale, rule: *rule }).ok_or("unknown locale")
    }

    /// The form a number takes.
    ///
    /// # Errors
    /// It is no number.
    pub fn select<N: TryInto<PluralOperands>>(
        &self,
        number: N,
    ) -> Result<PluralCategory, &'static str> {
        let operands = number.try_into().map_err(|_| "not a number")?;
        Ok((self.rule)(&operands))
    }

    /// The languages that have rules.
    pub fn get_locales(kind: PluralRuleType) -> Vec<LanguageIdentifier> {
        let names = rules(kind).iter().flat_map(|(languages, _)| languages.split(' '));
        names.filter_map(|name| name.parse().ok()).collect()
    }

    /// The language.
    pub fn get_locale(&self) -> &LanguageIdentifier {
        &self.locale
    }
}

fn rules(kind: PluralRuleType) -> Rules {
    match kind {
        PluralRuleType::CARDINAL => cardinal::RULES,
        PluralRuleType::ORDINAL => ordinal::RULES,
    }
}
