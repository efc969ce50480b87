//! Words, as the guide says them.

/// In which language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Tongue {
    /// The page's.
    Own,
    /// German, for the sheet that somebody at a counter reads.
    German,
}

impl Tongue {
    /// By this name the guide knows it.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Own => "say",
            Self::German => "say-german",
        }
    }
}

/// What a message is told: a number it calls `$count`, or a text it calls `$name`.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Arg<'a> {
    /// Nothing.
    None,
    /// `$count`.
    Count(usize),
    /// `$name`.
    Name(&'a str),
}

type Say<'a> = dyn Fn(&str, Arg<'_>) -> String + 'a;

/// Somebody who says messages.
pub(crate) struct Words<'a> {
    say: Box<Say<'a>>,
}

impl<'a> Words<'a> {
    /// By the function that says them.
    pub(crate) fn new(say: impl Fn(&str, Arg<'_>) -> String + 'a) -> Self {
        Self { say: Box::new(say) }
    }

    /// A message; empty if there is none.
    pub(crate) fn t(&self, id: &str) -> String {
        (self.say)(id, Arg::None)
    }

    /// A message about so many.
    pub(crate) fn count(&self, id: &str, count: usize) -> String {
        (self.say)(id, Arg::Count(count))
    }

    /// A message about something that has a name.
    pub(crate) fn named(&self, id: &str, name: &str) -> String {
        (self.say)(id, Arg::Name(name))
    }
}
