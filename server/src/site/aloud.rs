//! What reading aloud, and showing a page to someone, need of a language: the button's names, which texts are recorded, and the
//! German of every text of the guide.
//!
//! Both are looked up by the words on the screen: pages are made of sentences that no longer know their message.

use std::collections::BTreeMap;

use l10n::{
    Arg, Library, Localizer,
    library::{Layer, SOURCE},
};
use serde::Serialize;

/// Whom a question speaks about: each has words of its own.
const FOR: [&str; 3] = ["self", "other", "child"];

#[derive(Serialize)]
struct Aloud {
    words: BTreeMap<&'static str, String>,
    /// What is said, the file that says it, its hash, by which the folder's address changes; in the order in which a phone fetches them.
    recordings: Vec<(String, String, String)>,
}

/// The button's names and the recordings, as JSON.
pub(super) fn aloud(library: &Library, tag: &str) -> anyhow::Result<Vec<u8>> {
    let own = library.localizer_of(tag, |stem| stem == "aloud");
    let words = [
        ("listen", "aloud-listen"),
        ("stop", "aloud-stop"),
        ("show", "aloud-show"),
        ("close", "aloud-close"),
    ];
    let words = words.map(|(name, id)| (name, own.text(id).text)).into();
    let mut recordings = Vec::new();
    let mut recorded = library.recordings.iter().filter(|one| one.language == tag).peekable();
    if recorded.peek().is_some() {
        let all = library.localizer(tag);
        for recording in recorded {
            let text = bare(&all.text_with(&recording.id, &[("for", Arg::Text(FOR[0]))]).text);
            let hash = bundler::asset::hash(&recording.content)[..8].to_owned();
            recordings.push((text, format!("audio/{}", recording.file()), hash));
        }
    }
    Ok(serde_json::to_vec(&Aloud { words, recordings })?)
}

/// Each text of the guide with its German, as JSON.
pub(super) fn beside(library: &Library, tag: &str) -> anyhow::Result<Vec<u8>> {
    let guide = |stem: &str| matches!(Layer::of(stem), Layer::Core | Layer::Reasons);
    let (own, german) = (library.localizer_of(tag, guide), library.localizer_of(SOURCE, guide));
    let mut beside = BTreeMap::new();
    for id in library.message_ids(SOURCE).iter().filter(|id| own.has(id)) {
        for whom in FOR {
            let said = |words: &Localizer| words.text_with(id, &[("for", Arg::Text(whom))]);
            let text = said(&own);
            if text.language.is_none() {
                beside.insert(bare(&text.text), bare(&said(&german).text));
            }
        }
    }
    Ok(serde_json::to_vec(&beside)?)
}

/// As a page's script compares texts: without soft hyphens, isolates and idle blanks.
fn bare(text: &str) -> String {
    let text = l10n::plain(text).replace('\u{ad}', "");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
