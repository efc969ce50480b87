//! From the tree back to text, as an author would have written it.

use std::fmt;

use engine::{Because, Cond, Day, Fact, FactId, Kind, Op};

use super::{Expr, Members, Word};

/// The text of a compiled condition. Set names are gone by then: their members are listed.
pub fn condition(cond: &Cond, facts: &[Fact]) -> String {
    expr(cond, facts).to_string()
}

/// A reason as the rule files write it: `course-claim(months: 12)`.
pub fn because(because: &Because) -> String {
    let args = because.args.iter().map(|(name, value)| format!("{name}: {value}"));
    let args: Vec<String> = args.collect();
    if args.is_empty() {
        return because.id.clone();
    }
    format!("{}({})", because.id, args.join(", "))
}

pub(super) fn expr(cond: &Cond, facts: &[Fact]) -> Expr {
    let all = |parts: &[Cond]| parts.iter().map(|part| expr(part, facts)).collect();
    let found = |code: FactId| facts.iter().find(|fact| fact.code == code);
    let name = |code: FactId| {
        word(found(code).map_or_else(|| format!("fact:{}", code.0), |fact| fact.id.clone()))
    };
    let kind = |code: FactId| found(code).map(|fact| fact.kind);
    let value = |code: FactId, value: i32| word(literal(found(code), value));
    match cond {
        Cond::Always => Expr::Always,
        Cond::All(parts) => Expr::And(all(parts)),
        Cond::Any(parts) => Expr::Or(all(parts)),
        Cond::Not(part) => Expr::Not(Box::new(expr(part, facts))),
        Cond::Some(fact) => Expr::Fact(name(*fact)),
        Cond::Cmp(fact, op, right) => match (kind(*fact), op, right) {
            (Some(Kind::Bool), Op::Eq, 1) => Expr::Fact(name(*fact)),
            (Some(Kind::Codes), ..) => Expr::Has(name(*fact), value(*fact, *right)),
            (Some(Kind::Numbers), ..) => Expr::Any(name(*fact), *op, value(*fact, *right)),
            _ => Expr::Compare(name(*fact), *op, value(*fact, *right)),
        },
        Cond::In(fact, values) => {
            let members = Members::Listed(values.iter().map(|one| value(*fact, *one)).collect());
            match (kind(*fact), &values[..]) {
                (Some(Kind::Codes), _) => Expr::HasAny(name(*fact), members),
                (Some(Kind::Numbers), [low, ..]) => {
                    let high = values.last().unwrap_or(low);
                    Expr::AnyFrom(name(*fact), value(*fact, *low), value(*fact, *high))
                }
                _ => Expr::In(name(*fact), members),
            }
        }
    }
}

fn word(text: String) -> Word {
    Word { text, at: 0 }
}

fn literal(fact: Option<&Fact>, value: i32) -> String {
    let named = fact.and_then(|fact| fact.value_id(value));
    match (named, fact.map(|fact| fact.kind)) {
        (Some(id), _) => id.to_owned(),
        (None, Some(Kind::Bool)) => (value != 0).to_string(),
        (None, Some(Kind::Date)) => Day(value).to_string(),
        _ => value.to_string(),
    }
}

impl fmt::Display for Expr {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Always => f.write_str("always"),
            Self::And(parts) => joined(f, parts, " and ", Self::is_group),
            Self::Or(parts) => joined(f, parts, " or ", |part| matches!(part, Self::Or(_))),
            Self::Not(part) if part.is_group() => write!(f, "not ({part})"),
            Self::Not(part) => write!(f, "not {part}"),
            Self::Fact(fact) => f.write_str(&fact.text),
            Self::Compare(fact, op, value) => {
                write!(f, "{} {} {}", fact.text, sign(*op), value.text)
            }
            Self::In(fact, members) => write!(f, "{} in {members}", fact.text),
            Self::Has(fact, value) => write!(f, "{} has {}", fact.text, value.text),
            Self::HasAny(fact, members) => write!(f, "{} has any of {members}", fact.text),
            Self::Any(fact, op, value) => {
                write!(f, "{} any {} {}", fact.text, sign(*op), value.text)
            }
            Self::AnyFrom(fact, from, to) => {
                write!(f, "{} any {} to {}", fact.text, from.text, to.text)
            }
        }
    }
}

impl fmt::Display for Members {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Set(name) => f.write_str(&name.text),
            Self::Listed(words) => {
                let words: Vec<&str> = words.iter().map(|word| word.text.as_str()).collect();
                write!(f, "({})", words.join(", "))
            }
        }
    }
}

impl Expr {
    fn is_group(&self) -> bool {
        matches!(self, Self::And(_) | Self::Or(_))
    }
}

fn joined(
    f: &mut fmt::Formatter<'_>,
    parts: &[Expr],
    between: &str,
    in_parentheses: impl Fn(&Expr) -> bool,
) -> fmt::Result {
    for (index, part) in parts.iter().enumerate() {
        f.write_str(if index == 0 { "" } else { between })?;
        if in_parentheses(part) {
            write!(f, "({part})")?;
        } else {
            write!(f, "{part}")?;
        }
    }
    Ok(())
}

fn sign(op: Op) -> &'static str {
    match op {
        Op::Eq => "=",
        Op::Ne => "!=",
        Op::Lt => "<",
        Op::Le => "<=",
        Op::Gt => ">",
        Op::Ge => ">=",
    }
}
