//! Recorded texts: `locales/<tag>/audio/<message-id>.opus` (or `.mp3`, `.m4a`) is heard instead of the phone's voice.
//!
//! **Decisions**: they lie in memory as texts do, so that a request touches no disk and no path that somebody made up. A recording is
//! looked up by the words that it says, as the language has them now: where the page says something else (another person, another
//! number), the voice speaks. A language offers at most [`MOST`] bytes, since a phone that listens fetches all of them at once.

use std::{fs, io, path::Path, sync::Arc};

use l10n::{
    check::{Finding, nearest, unheard},
    library::Recording,
};

/// The folder inside a language's folder.
pub(crate) const FOLDER: &str = "audio";
/// What is read, and the media type of each.
const KINDS: [(&str, &str); 3] =
    [("opus", "audio/ogg"), ("mp3", "audio/mpeg"), ("m4a", "audio/mp4")];
/// Bytes of all recordings of a language.
const MOST: usize = 8 * 1024 * 1024;

/// The media type of a recording.
pub(crate) fn media_type(ending: &str) -> Option<&'static str> {
    KINDS.iter().find(|(known, _)| *known == ending).map(|(_, media_type)| *media_type)
}

/// A name such as `question-age.help.opus` as message and ending.
pub(crate) fn split(name: &str) -> Option<(&str, &str)> {
    let (id, ending) = name.rsplit_once('.')?;
    let plain = |sign: char| sign.is_ascii_alphanumeric() || "-_.".contains(sign);
    let fits = id.starts_with(|sign: char| sign.is_ascii_alphabetic()) && id.chars().all(plain);
    (fits && media_type(ending).is_some()).then_some((id, ending))
}

/// The recordings of a language's folder, and the files there that nobody will hear.
///
/// # Errors
/// A folder or a file that cannot be read.
pub(crate) fn read(language: &str, folder: &Path) -> io::Result<(Vec<Recording>, Vec<Finding>)> {
    let (mut recordings, mut strange, mut bytes) = (Vec::new(), Vec::new(), 0);
    let mut entries = fs::read_dir(folder)?.collect::<io::Result<Vec<_>>>()?;
    entries.sort_by_key(fs::DirEntry::file_name);
    for entry in entries {
        let name = entry.file_name().to_string_lossy().into_owned();
        if name.starts_with('.') {
            continue;
        }
        let Some((id, ending)) = split(&name).filter(|_| entry.path().is_file()) else {
            let expected =
                "a recording is named after its message: `question-age.opus`, `.mp3` or `.m4a`";
            strange.push(unheard(language, &name.escape_default().to_string(), expected));
            continue;
        };
        let length = usize::try_from(entry.metadata()?.len()).unwrap_or(usize::MAX);
        if length > MOST - bytes {
            strange.push(unheard(
                language,
                &name,
                "the language's recordings are larger than 8 MB together",
            ));
            continue;
        }
        let content: Arc<[u8]> = fs::read(entry.path())?.into();
        bytes = MOST.min(bytes + content.len());
        let (id, ending) = (id.to_owned(), ending.to_owned());
        recordings.push(Recording { language: language.to_owned(), id, ending, content });
    }
    Ok((recordings, strange))
}

/// Recordings of messages that the language does not have.
pub(crate) fn unknown<'a>(
    recordings: &[Recording],
    language: &str,
    ids: impl Iterator<Item = &'a str> + Clone,
) -> Vec<Finding> {
    let own = recordings.iter().filter(|recording| recording.language == language);
    let unknown = own.filter(|recording| {
        let message = recording.id.split('.').next().unwrap_or_default();
        !ids.clone().any(|id| id == message || id == recording.id)
    });
    let finding = |recording: &Recording| {
        let near = nearest(&recording.id, ids.clone());
        let near = near.map(|near| format!("; did you mean `{near}`?")).unwrap_or_default();
        let why = format!("the language has no message `{}`{near}", recording.id);
        unheard(language, &recording.file(), &why)
    };
    unknown.map(finding).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_recording_is_named_after_its_message() {
        for (name, expected) in [
            ("question-age.opus", Some(("question-age", "opus"))),
            ("question-age.help.mp3", Some(("question-age.help", "mp3"))),
            ("question-age.wav", None),
            ("opus", None),
            (".opus", None),
            ("../de/app.m4a", None),
            ("-term.opus", None),
        ] {
            assert_eq!(split(name), expected, "{name}");
        }
    }

    #[test]
    fn what_nobody_hears_is_named() {
        let folder = tempfile::tempdir().unwrap();
        for name in ["next.opus", "netx.mp3", "notes.txt", ".hidden"] {
            fs::write(folder.path().join(name), name).unwrap();
        }
        let (recordings, strange) = read("de", folder.path()).unwrap();
        assert_eq!(
            recordings.iter().map(Recording::file).collect::<Vec<_>>(),
            ["netx.mp3", "next.opus"]
        );
        assert_eq!(&*recordings[1].content, b"next.opus");
        assert_eq!(
            strange.iter().map(|one| &*one.file).collect::<Vec<_>>(),
            ["de/audio/notes.txt"]
        );
        let unknown = unknown(&recordings, "de", ["next", "back"].into_iter());
        assert_eq!(unknown.len(), 1);
        assert!(unknown[0].message.ends_with("did you mean `next`?"), "{}", unknown[0].message);
    }

    #[test]
    fn more_than_a_phone_should_fetch_is_left_out() {
        let folder = tempfile::tempdir().unwrap();
        for (name, bytes) in [("a.opus", MOST - 1), ("b.opus", 2), ("c.opus", 1)] {
            fs::write(folder.path().join(name), vec![0; bytes]).unwrap();
        }
        let (recordings, strange) = read("de", folder.path()).unwrap();
        assert_eq!(
            recordings.iter().map(Recording::file).collect::<Vec<_>>(),
            ["a.opus", "c.opus"]
        );
        assert_eq!(strange[0].file, "de/audio/b.opus");
    }
}
