//! From the tree to the engine's condition: names become codes, and every comparison must fit the kind of its fact.

use engine::{Cond, Day, Fact, Kind, Op};

use super::{Expr, Members, Vocabulary, Word};
use crate::{
    names,
    problem::{Report, Spot},
};

/// So many numbers at most lie between two, for each of them travels.
const MOST: i32 = 1000;

/// Resolves the names of one file.
pub(crate) struct Resolver<'v, 'r, 'a> {
    pub(crate) vocabulary: &'v Vocabulary,
    pub(crate) file: usize,
    pub(crate) report: &'r mut Report<'a>,
}

impl<'v> Resolver<'v, '_, '_> {
    /// The compiled condition; `None` if a problem was reported. A wrong part does not keep the others from being checked.
    pub(crate) fn cond(&mut self, expr: &Expr) -> Option<Cond> {
        match expr {
            Expr::Always => Some(Cond::Always),
            Expr::And(parts) => self.all(parts).map(Cond::All),
            Expr::Or(parts) => self.all(parts).map(Cond::Any),
            Expr::Not(part) => self.cond(part).map(|part| Cond::Not(Box::new(part))),
            Expr::Fact(word) => self.bare(word),
            Expr::Compare(word, op, value) => self.compare(word, *op, value),
            Expr::In(word, members) => {
                let fact = self.fact(word)?;
                let (id, kind) = (&fact.id, fact.kind);
                match kind {
                    Kind::Codes => self.misfit(word, kind, &format!("`{id} has any of (…)`")),
                    Kind::Code | Kind::Place | Kind::Number => {
                        self.members(fact, members).map(|values| Cond::In(fact.code, values))
                    }
                    _ => self.misfit(word, kind, &form(fact)),
                }
            }
            Expr::Has(word, value) => {
                let fact = self.set_fact(word)?;
                self.value(fact, value).map(|value| Cond::Cmp(fact.code, Op::Eq, value))
            }
            Expr::HasAny(word, members) => {
                let fact = self.set_fact(word)?;
                self.members(fact, members).map(|values| Cond::In(fact.code, values))
            }
            Expr::Any(word, op, value) => {
                let fact = self.fact(word)?;
                if fact.kind != Kind::Numbers {
                    return self.misfit(word, fact.kind, &form(fact));
                }
                self.value(fact, value).map(|value| Cond::Cmp(fact.code, *op, value))
            }
            Expr::AnyFrom(word, from, to) => {
                let fact = self.fact(word)?;
                if fact.kind != Kind::Numbers {
                    return self.misfit(word, fact.kind, &form(fact));
                }
                let (low, high) = (self.value(fact, from)?, self.value(fact, to)?);
                if !(low..low.saturating_add(MOST)).contains(&high) {
                    let message =
                        format!("`{low} to {high}` are no numbers from a lower to a higher one");
                    self.report.expected(
                        self.spot(from),
                        message,
                        format!("at most {MOST} numbers"),
                    );
                    return None;
                }
                Some(Cond::In(fact.code, (low..=high).collect()))
            }
        }
    }

    fn all(&mut self, parts: &[Expr]) -> Option<Vec<Cond>> {
        let conds: Vec<Option<Cond>> = parts.iter().map(|part| self.cond(part)).collect();
        conds.into_iter().collect()
    }

    fn bare(&mut self, word: &Word) -> Option<Cond> {
        let fact = self.fact(word)?;
        match fact.kind {
            Kind::Bool => Some(Cond::Cmp(fact.code, Op::Eq, 1)),
            Kind::Codes | Kind::Numbers | Kind::Text | Kind::Place => Some(Cond::Some(fact.code)),
            kind => self.misfit(word, kind, &form(fact)),
        }
    }

    fn compare(&mut self, word: &Word, op: Op, value: &Word) -> Option<Cond> {
        let fact = self.fact(word)?;
        let equality = matches!(op, Op::Eq | Op::Ne);
        let ordered = self.vocabulary.ordered.contains(&fact.code);
        match fact.kind {
            Kind::Codes | Kind::Numbers | Kind::Text => self.misfit(word, fact.kind, &form(fact)),
            Kind::Code | Kind::Place | Kind::Bool if !equality && !ordered => {
                let message = format!("the values of `{}` have no order", fact.id);
                self.report.expected(self.spot(word), message, "`=`, `!=` or `in (…)`");
                None
            }
            _ => self.value(fact, value).map(|value| Cond::Cmp(fact.code, op, value)),
        }
    }

    fn set_fact(&mut self, word: &Word) -> Option<&'v Fact> {
        let fact = self.fact(word)?;
        if fact.kind == Kind::Codes {
            return Some(fact);
        }
        self.misfit::<()>(word, fact.kind, &form(fact));
        None
    }

    fn misfit<T>(&mut self, word: &Word, kind: Kind, form: &str) -> Option<T> {
        let message = format!("`{}` is {} and cannot be tested so", word.text, describe(kind));
        self.report.expected(self.spot(word), message, form);
        None
    }

    fn members(&mut self, fact: &Fact, members: &Members) -> Option<Vec<i32>> {
        let mut values = Vec::new();
        let mut complete = true;
        let words = match members {
            Members::Set(word) => {
                values.extend(self.set(fact, word)?);
                &[]
            }
            Members::Listed(words) => words.as_slice(),
        };
        for word in words {
            let is_set = fact.value_code(&word.text).is_none()
                && self.vocabulary.sets.contains_key(&word.text);
            match if is_set {
                self.set(fact, word)
            } else {
                self.value(fact, word).map(|one| vec![one])
            } {
                Some(found) => {
                    for value in found {
                        if values.contains(&value) {
                            self.report
                                .wrong(self.spot(word), format!("`{}` is listed twice", word.text));
                        }
                        values.push(value);
                    }
                }
                None => complete = false,
            }
        }
        complete.then_some(values)
    }

    fn set(&mut self, fact: &Fact, word: &Word) -> Option<Vec<i32>> {
        let Some(set) = self.vocabulary.sets.get(&word.text) else {
            let known = self.vocabulary.sets.iter().filter(|(_, set)| set.fact == fact.code);
            let hint = names::expected(&word.text, "a set", known.map(|(name, _)| name.as_str()));
            self.report.add(self.spot(word), format!("unknown set `{}`", word.text), hint);
            return None;
        };
        if set.fact != fact.code {
            let facts = &self.vocabulary.facts;
            let other = facts.iter().find(|other| other.code == set.fact);
            let other = other.map_or("another fact", |other| &other.id);
            let message = format!("the set `{}` holds values of `{other}`", word.text);
            self.report.expected(self.spot(word), message, format!("a set of `{}`", fact.id));
            return None;
        }
        Some(set.values.clone())
    }

    /// A fact by the word that names it.
    pub(crate) fn fact(&mut self, word: &Word) -> Option<&'v Fact> {
        let fact = self.vocabulary.fact(&word.text);
        if fact.is_none() && !self.vocabulary.broken.contains(&word.text) {
            let hint = names::expected(&word.text, "a fact", self.vocabulary.names());
            self.report.add(self.spot(word), format!("unknown fact `{}`", word.text), hint);
        }
        fact
    }

    /// A value of a fact by the word that names it.
    pub(crate) fn value(&mut self, fact: &Fact, word: &Word) -> Option<i32> {
        literal(fact, &word.text)
            .map_err(|(message, hint)| self.report.add(self.spot(word), message, hint))
            .ok()
    }

    fn spot(&self, word: &Word) -> Spot {
        Spot { file: self.file, at: word.at }
    }
}

/// A literal as the kind of the fact reads it, or what is wrong with it and what was expected.
pub(crate) fn literal(fact: &Fact, text: &str) -> Result<i32, (String, Option<String>)> {
    let wrong = |expected: &str| {
        (format!("`{text}` is no value of `{}`", fact.id), Some(expected.to_owned()))
    };
    match fact.kind {
        Kind::Code | Kind::Codes | Kind::Place => fact.value_code(text).ok_or_else(|| {
            let known = fact.values.iter().map(|(_, id)| id.as_str());
            (
                format!("unknown value `{text}` of `{}`", fact.id),
                names::expected(text, "a value", known),
            )
        }),
        Kind::Bool => text.parse().map(bool::into).map_err(|_| wrong("`true` or `false`")),
        Kind::Number | Kind::Numbers => text.parse().map_err(|_| wrong("a whole number")),
        Kind::Date => match Day::parse(text) {
            Some((first, last)) if first == last => Ok(first.0),
            _ => Err(wrong("a date such as 2026-12-31")),
        },
        // Of a text only "empty or not" matters.
        Kind::Text => Ok(i32::from(!text.trim().is_empty())),
    }
}

fn describe(kind: Kind) -> &'static str {
    match kind {
        Kind::Code => "one of several values",
        Kind::Codes => "a set of values",
        Kind::Bool => "yes or no",
        Kind::Number => "a number",
        Kind::Numbers => "a list of numbers",
        Kind::Date => "a date",
        Kind::Text => "a text",
        Kind::Place => "a place",
    }
}

fn form(fact: &Fact) -> String {
    let id = &fact.id;
    match fact.kind {
        Kind::Code | Kind::Place => format!("`{id} = …` or `{id} in (…)`"),
        Kind::Codes => format!("`{id} has …` or `{id} has any of (…)`"),
        Kind::Bool => format!("`{id}` or `not {id}`"),
        Kind::Number => format!("a comparison such as `{id} >= 3`"),
        Kind::Numbers => format!("a comparison such as `{id} any < 72`"),
        Kind::Date => format!("a comparison such as `{id} >= 2026-01-31`"),
        Kind::Text => format!("`{id}` or `not {id}`"),
    }
}
