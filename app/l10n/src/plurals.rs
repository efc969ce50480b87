//! Which plural form a number takes.
//!
//! The rules are CLDR's (`app/plurals`); here is what a language is called there, and which forms it has.

/// Languages whose rules, numbers and dates stand under another name, as CLDR's own list of aliases says.
const ALIASES: [(&str, &str); 4] = [("prs", "fa"), ("pes", "fa"), ("kmr", "ku"), ("tgl", "fil")];

/// The tag under which CLDR and the browser know a language.
pub fn known_as(tag: &str) -> &str {
    let (language, rest) = tag.split_at(tag.find('-').unwrap_or(tag.len()));
    match ALIASES.iter().find(|(name, _)| *name == language) {
        Some((_, known)) if rest.is_empty() => known,
        _ => tag,
    }
}

#[cfg(feature = "library")]
mod forms {
    use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
    use unic_langid::LanguageIdentifier;

    use super::known_as;

    /// All forms, in CLDR's order.
    const FORMS: [(&str, PluralCategory); 6] = [
        ("zero", PluralCategory::ZERO),
        ("one", PluralCategory::ONE),
        ("two", PluralCategory::TWO),
        ("few", PluralCategory::FEW),
        ("many", PluralCategory::MANY),
        ("other", PluralCategory::OTHER),
    ];
    /// The cardinal forms of a language (BCP 47), in CLDR's order; English has `one` and `other`. A language that CLDR does not know has
    /// `other` alone.
    pub fn categories(tag: &str) -> Vec<&'static str> {
        let language = known_as(tag).split('-').next().unwrap_or_default();
        let rules = language
            .parse::<LanguageIdentifier>()
            .ok()
            .and_then(|language| PluralRules::create(language, PluralRuleType::CARDINAL).ok());
        // Every form shows itself among small numbers, with and without a fraction, or whole millions.
        let numbers: Vec<String> = (0..200)
            .flat_map(|number| [format!("{number}"), format!("{number}.0"), format!("{number}.5")])
            .chain(["1000000".to_owned()])
            .collect();
        let takes = |form: PluralCategory| {
            let says = |rules: &PluralRules, number: &str| rules.select(number) == Ok(form);
            rules.as_ref().is_some_and(|rules| numbers.iter().any(|number| says(rules, number)))
        };
        let has = |(name, form): &&(&str, PluralCategory)| *name == "other" || takes(*form);
        FORMS.iter().filter(has).map(|(name, _)| *name).collect()
    }
}

#[cfg(feature = "library")]
pub use forms::categories;
