//! Which plural form a number takes.
//!
//! The rules are CLDR's: the browser's own, or `app/plurals`; here is what a language is called there, and which forms it has.

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

/// Languages that browsers may not know (Chromium on phones), before one that all know and that takes the same forms for whole numbers.
const ALIKE: [(&str, &str); 5] =
    [("ku", "ku tr"), ("ps", "ps tr"), ("so", "so tr"), ("sq", "sq tr"), ("ti", "ti am")];

/// Whose rules a browser may take for a language: the first one that it knows.
pub fn alike(tag: &str) -> &str {
    let found = ALIKE.iter().find(|(name, _)| *name == tag);
    found.map_or(tag, |(_, tags)| tags)
}

#[cfg(not(target_arch = "wasm32"))]
mod forms {
    use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
    use unic_langid::LanguageIdentifier;

    use super::known_as;

    fn rules(tag: &str, kind: PluralRuleType) -> Option<PluralRules> {
        let language = known_as(tag).split('-').next().unwrap_or_default();
        let language = language.parse::<LanguageIdentifier>().ok()?;
        PluralRules::create(language, kind).ok()
    }

    /// The form of a number as it is written; a language without rules takes English ones, as in Fluent's library.
    pub(crate) fn form(tag: &str, number: &str, ordinal: bool) -> &'static str {
        let kind = if ordinal { PluralRuleType::ORDINAL } else { PluralRuleType::CARDINAL };
        let rules = rules(tag, kind).or_else(|| self::rules("en", kind));
        let taken = rules.and_then(|rules| rules.select(number).ok());
        FORMS.iter().find(|(_, form)| Some(*form) == taken).map_or("other", |(name, _)| name)
    }

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
        let rules = rules(tag, PluralRuleType::CARDINAL);
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

#[cfg(not(target_arch = "wasm32"))]
pub use forms::categories;
#[cfg(not(target_arch = "wasm32"))]
pub(crate) use forms::form;
