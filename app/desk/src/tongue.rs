//! The languages that are spoken at this desk: German, and those of the clients.

use std::{cell::RefCell, rc::Rc};

use l10n::{Direction, Localizer};
use wording::Speak;

use crate::{
    boot::{Boot, Language},
    fetch,
};

/// The advisor's language.
pub(crate) const SOURCE: &str = "de";
/// Whoever speaks it: the first that is fetched.
pub(crate) const GERMAN: Tongue = Tongue(0);

thread_local! {
    static KNOWN: RefCell<Vec<Rc<Localizer>>> = const { RefCell::new(Vec::new()) };
}

/// Somebody who speaks a language whose texts are here; cheap to copy.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Tongue(usize);

impl Tongue {
    fn words(self) -> Option<Rc<Localizer>> {
        KNOWN.with_borrow(|known| known.get(self.0).cloned())
    }

    /// `ltr` or `rtl`.
    pub(crate) fn direction(self) -> &'static str {
        self.words().map(|words| words.direction()).unwrap_or_default().as_str()
    }
}

impl Speak for Tongue {
    fn tag(self) -> String {
        self.words().map(|words| words.tag().to_owned()).unwrap_or_default()
    }

    fn saying(self, id: &str) -> Option<Rc<Localizer>> {
        self.words().filter(|words| words.has(id))
    }
}

/// A language, fetched if it is not here yet. `None`: there is none, or it did not come.
pub(crate) async fn need(boot: &'static Boot, tag: &str) -> Option<Tongue> {
    if let Some(known) = known(tag) {
        return Some(known);
    }
    let language: &Language = boot.languages.iter().find(|language| language.tag == tag)?;
    let mut texts = fetch::texts(boot, tag).await?;
    if tag == SOURCE {
        texts.push(boot.words.clone());
    }
    let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
    let words = Localizer::new(tag, Direction::parse(&language.dir), &texts);
    // Asked for twice at once, it is the first that counts.
    Some(known(tag).unwrap_or_else(|| {
        KNOWN.with_borrow_mut(|known| {
            known.push(Rc::new(words));
            Tongue(known.len() - 1)
        })
    }))
}

fn known(tag: &str) -> Option<Tongue> {
    KNOWN.with_borrow(|known| known.iter().position(|words| words.tag() == tag).map(Tongue))
}
