//! Messages at random.

use l10n::{Arg, Library, Source, voice::Voice};
use proptest::{prelude::*, sample::select};

use crate::{judge, messages};

const LANGUAGES: [&str; 5] = ["de", "ar", "uk", "fr", "kmr"];
const NUMBERS: [f64; 8] = [0.0, 1.0, 2.0, 11.0, 1.5, -3.0, 1e21, f64::NAN];

proptest! {
    #[test]
    fn messages_at_random_are_said_as_the_library_says_them(
        text in messages::file(),
        tag in select(&LANGUAGES[..]),
        number in select(&NUMBERS[..]),
    ) {
        // As it is read and sent: there are sentences that the library cannot bear.
        let source = Source { language: "de".to_owned(), file: "app.ftl".to_owned(), text };
        let (library, _) = Library::new(vec![source]);
        let text = library.own("de", |_| true);
        let mut voice = Voice::new(tag);
        voice.add(&text);
        let bundle = judge::bundle(tag, &text);
        let args = [
            ("n", Arg::Number(number)),
            ("d", Arg::Day("2026-12-31")),
            ("l", Arg::List(&["one", "two"])),
            ("s", Arg::Text("words")),
        ];
        for id in library.message_ids("de").iter().filter(|id| !id.starts_with('-')) {
            for args in [&args[..], &[]] {
                let ours = voice.say(id, args).expect("it is there");
                let library = judge::said(&bundle, id, args).expect("it is there");
                prop_assert_eq!(&ours.text, &library.text, "{} in {}", id, text);
                // Where a term that misses something is only chosen by, the library does not notice.
                prop_assert!(library.whole || !ours.whole, "{} in {}", id, text);
            }
        }
    }
}
