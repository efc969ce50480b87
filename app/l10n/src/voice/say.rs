//! Says a pattern, with what it puts in.

use super::{
    Voice, function,
    number::Number,
    read::{Arguments, Element, Expression, Variant},
    value::{Value, unescaped},
};
use crate::Arg;

/// So many placeables are put in for one message ("billion laughs"): as in the library.
pub(super) const MOST: usize = 100;
/// So deep may be what is put in: no message of [`MOST`] placeables needs more.
const DEEPEST: usize = 250;

/// What became of a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// The words; what could not be said is left out.
    pub text: String,
    /// Nothing had to be left out.
    pub whole: bool,
}

/// A message or a term, and which of its attributes.
pub(super) type Name<'a> = (&'a str, Option<&'a str>);

/// Says the pattern of that name.
pub(super) fn say<'a>(
    voice: &'a Voice,
    name: Name<'a>,
    pattern: &[Element<'a>],
    args: &'a [(&'a str, Arg<'a>)],
) -> Said {
    let mut speaker = Speaker {
        voice,
        args,
        local: None,
        path: vec![name],
        placeables: 0,
        depth: 0,
        stopped: false,
        whole: true,
    };
    let mut text = String::new();
    speaker.pattern(pattern, &mut text);
    Said { text, whole: speaker.whole }
}

struct Speaker<'a> {
    voice: &'a Voice,
    args: &'a [(&'a str, Arg<'a>)],
    /// What the term was told; it knows nothing else.
    local: Option<Vec<(&'a str, Value)>>,
    /// What is being said: none of it may be put into itself.
    path: Vec<Name<'a>>,
    placeables: usize,
    depth: usize,
    /// It puts in too much.
    stopped: bool,
    whole: bool,
}

impl<'a> Speaker<'a> {
    fn pattern(&mut self, pattern: &[Element<'a>], out: &mut String) {
        for element in pattern {
            if self.stopped {
                return;
            }
            match element {
                Element::Text(text) | Element::Indent(text) => out.push_str(text),
                Element::Placeable(expression) => {
                    self.placeables += 1;
                    if self.placeables > MOST {
                        self.stop();
                        return;
                    }
                    // What is of this language needs no isolation.
                    let foreign = !matches!(
                        expression,
                        Expression::Message(..) | Expression::Term(..) | Expression::Literal(_)
                    );
                    let isolated = pattern.len() > 1 && foreign;
                    out.push_str(if isolated { "\u{2068}" } else { "" });
                    self.write(expression, out);
                    out.push_str(if isolated { "\u{2069}" } else { "" });
                }
            }
        }
    }

    fn write(&mut self, expression: &Expression<'a>, out: &mut String) {
        match expression {
            Expression::Select(selector, variants) => self.choose(selector, variants, out),
            Expression::Message(name, attribute) => self.put_in((*name, *attribute), out),
            Expression::Term(name, attribute, arguments) => {
                let (_, named) = self.arguments(arguments);
                self.local = Some(named);
                self.put_in((*name, *attribute), out);
                // As Fluent's own voices do: behind a term in a term, what was told is forgotten.
                self.local = None;
            }
            _ => {
                let value = self.value(expression);
                self.whole &= !matches!(value, Value::Missing);
                out.push_str(&value.written(&self.voice.tag));
            }
        }
    }

    /// What an expression stands for where it is not said but chosen by, or told to a function or a term.
    fn value(&mut self, expression: &Expression<'a>) -> Value {
        self.depth += 1;
        let value = if self.depth > DEEPEST {
            self.stop();
            Value::Missing
        } else {
            self.shallow(expression)
        };
        self.depth -= 1;
        value
    }

    fn shallow(&mut self, expression: &Expression<'a>) -> Value {
        match expression {
            Expression::Literal(text) => Value::Text(unescaped(text)),
            Expression::Number(text) => Value::Number(Number::literal(text)),
            Expression::Variable(name) => self.variable(name),
            Expression::Function(name, arguments) => {
                let (positional, named) = self.arguments(arguments);
                function::call(name, positional, &named)
            }
            _ => {
                let mut text = String::new();
                self.write(expression, &mut text);
                Value::Text(text)
            }
        }
    }

    fn variable(&mut self, name: &str) -> Value {
        let Some(local) = &self.local else {
            let arg = self.args.iter().find(|(known, _)| *known == name);
            self.whole &= arg.is_some();
            return arg.map_or(Value::Missing, |(_, arg)| Value::of(*arg));
        };
        let arg = local.iter().find(|(known, _)| *known == name);
        arg.map_or(Value::Missing, |(_, value)| value.clone())
    }

    fn arguments(&mut self, arguments: &Arguments<'a>) -> (Vec<Value>, Vec<(&'a str, Value)>) {
        let mut positional = Vec::new();
        for value in &arguments.positional {
            positional.push(self.value(value));
        }
        let mut named = Vec::new();
        for (name, value) in &arguments.named {
            named.push((*name, self.value(value)));
        }
        (positional, named)
    }

    /// Says another message, or a term.
    fn put_in(&mut self, name: Name<'a>, out: &mut String) {
        let voice = self.voice;
        match voice.pattern(name.0, name.1) {
            Some(pattern) if !self.path.contains(&name) => {
                self.path.push(name);
                self.pattern(&pattern, out);
                self.path.pop();
            }
            _ => self.whole = false,
        }
    }

    fn choose(&mut self, by: &Expression<'a>, from: &[Variant<'a>], out: &mut String) {
        let by = self.value(by);
        let mut form = None;
        let voice = self.voice;
        let chosen = from.iter().find(|Variant { key, .. }| {
            let number = !key.starts_with(|sign: char| sign.is_ascii_alphabetic());
            match &by {
                Value::Text(text) => !number && text == key,
                Value::Number(by) if number => Number::literal(key) == *by,
                Value::Number(by) => {
                    form.get_or_insert_with(|| by.form(&voice.tag)).as_str() == *key
                }
                _ => false,
            }
        });
        if let Some(chosen) = chosen.or_else(|| from.iter().find(|variant| variant.default)) {
            self.pattern(&chosen.value, out);
        }
    }

    fn stop(&mut self) {
        self.stopped = true;
        self.whole = false;
    }
}
