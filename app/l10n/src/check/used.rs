//! Check 20: what the program asks for and nobody says, what is said and nobody asks for.

use std::collections::BTreeSet;

use super::{
    finding::{Finding, Severity, nearest},
    tongue::Tongue,
    uses::Uses,
};

/// What the program asks for.
#[derive(Clone, Debug, Default)]
pub struct Used {
    /// Ids that are asked for and must be there, attributes as `id.attribute`.
    pub needed: BTreeSet<String>,
    /// Ids that are asked for if they are there.
    pub known: BTreeSet<String>,
    /// How ids begin whose rest the program makes up.
    pub prefixes: BTreeSet<String>,
    /// Beginnings all of whose ids are known: those of the packs.
    pub closed: BTreeSet<String>,
    /// Has the whole program been read? Otherwise nothing but `closed` can be called unused.
    pub whole: bool,
}

impl Used {
    fn has(&self, id: &str) -> bool {
        let asked = |ids: &BTreeSet<String>| {
            // With an attribute the message is asked for.
            let mut from = ids.range(id.to_owned()..);
            from.next().is_some_and(|next| next == id)
                || ids
                    .range(format!("{id}.")..)
                    .next()
                    .is_some_and(|next| next.starts_with(&format!("{id}.")))
        };
        if asked(&self.needed) || asked(&self.known) {
            return true;
        }
        let begins =
            |prefixes: &BTreeSet<String>| prefixes.iter().any(|prefix| id.starts_with(prefix));
        if begins(&self.closed) {
            return false;
        }
        !self.whole || begins(&self.prefixes)
    }
}

/// Compares the source language with the program.
pub(super) fn check(source: &Tongue<'_>, used: &Used, findings: &mut Vec<Finding>) {
    for asked in &used.needed {
        let (id, attribute) = asked.split_once('.').unwrap_or((asked, ""));
        if source.get(id).is_some_and(|said| said.part(attribute).is_some()) {
            continue;
        }
        let message = format!("the program asks for `{asked}`, which nobody wrote");
        let finding = Finding::of_file(Severity::Error, "unknown-key", source.tag, message);
        let known =
            nearest(id, source.ids()).map(|near| format!("`{asked}`: did you mean `{near}`?"));
        findings.push(Finding { id: Some(asked.clone()), hint: known, ..finding });
    }
    let all = source.all.iter().flat_map(|said| &said.parts);
    let referred: BTreeSet<&str> =
        all.flat_map(|part| Uses::of(part.pattern).messages).map(|(id, _)| id).collect();
    for said in source.all.iter().filter(|said| !said.is_term() && !said.id.starts_with("lang-")) {
        if !used.has(&said.id) && !referred.contains(said.id.as_str()) {
            let message = format!("nobody asks for `{}`", said.id);
            findings.push(said.whole(Severity::Error, "unused-message", message));
        }
    }
}
