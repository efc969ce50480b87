//! A rule that is printed and read again is the same rule, for the packs of this repository: `evaluate(parse(print(rule)))`
//! is stable.

#[path = "../../engine/tests/common/mod.rs"]
mod common;

use std::{fmt::Write as _, path::Path, sync::OnceLock};

use catalogue::Content;
use common::people::People;
use engine::{Because, Book, Facts, Mark, Rule, Verdict, World};
use proptest::prelude::*;
use rules::{PackFile, compile, print, read_folder};

/// The rule as its author would have written it. Names of sets are gone: their members are listed.
fn printed(rule: &Rule, book: &Book) -> String {
    let keyword = if rule.default { "default" } else { "rule" };
    let types: Vec<&str> = rule
        .types
        .iter()
        .map(|code| book.offer_type(*code).expect("rules speak of known types").id.as_str())
        .collect();
    let verdict = match rule.verdict {
        Verdict::Yes => "yes",
        Verdict::Conditional => "conditional",
        Verdict::No | Verdict::Unknown => "no",
    };
    let mut text = format!("{keyword} {} {}: {verdict}\n", rule.id, types.join(" "));
    let mut line = |field: &str, value: String| {
        writeln!(text, "  {field} {value}").expect("writing to a string does not fail");
    };
    line("when", print::condition(&rule.when, &book.facts));
    line("because", because(&rule.because));
    for (field, names) in [("decided by", &rule.decided_by), ("overrides", &rule.overrides)] {
        if !names.is_empty() {
            line(field, names.join(" "));
        }
    }
    if !rule.law.is_empty() {
        line("law", format!("\"{}\"", rule.law));
    }
    for source in &rule.sources {
        line("source", format!("\"{}\" {}", source.title, source.url.as_deref().unwrap_or("")));
    }
    for (field, day) in
        [("from", rule.from), ("until", rule.until), ("checked", Some(rule.checked))]
    {
        if let Some(day) = day {
            line(field, day.to_string());
        }
    }
    let mark = match rule.mark {
        Mark::Law => "law",
        Mark::Published => "published",
        Mark::Unverified => "unverified",
    };
    line("mark", mark.to_owned());
    text
}

fn because(because: &Because) -> String {
    let args: Vec<String> =
        because.args.iter().map(|(name, value)| format!("{name}: {value}")).collect();
    match args.is_empty() {
        true => because.id.clone(),
        false => format!("{}({})", because.id, args.join(", ")),
    }
}

/// A rule file without its rules: facts use the sets that stand there.
fn without_rules(text: &str) -> String {
    let mut inside = false;
    let kept = text.lines().filter(|line| {
        if !line.starts_with([' ', '#']) {
            inside = line.starts_with("rule ") || line.starts_with("default ");
        }
        !inside
    });
    kept.map(|line| format!("{line}\n")).collect()
}

/// The shipped packs, every rule replaced by what it is printed as.
fn reprinted() -> &'static Content {
    static CONTENT: OnceLock<Content> = OnceLock::new();
    CONTENT.get_or_init(|| {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../server/catalogue");
        let mut files = read_folder(&folder).expect("the packs are there");
        for file in files.iter_mut().filter(|file| file.path.ends_with(".rules")) {
            file.text = without_rules(&file.text);
        }
        let book = &common::content().book;
        let text = book.rules.iter().map(|rule| printed(rule, book)).collect();
        files.push(PackFile { path: "rules/printed.rules".to_owned(), text });
        compile(&files, &Default::default()).expect("what is printed can be read")
    })
}

#[test]
fn every_shipped_rule_reads_back_as_the_same() {
    let (shipped, reprinted) = (common::content(), reprinted());
    for (one, other) in shipped.book.rules.iter().zip(&reprinted.book.rules) {
        assert_eq!(one, other, "{}", printed(one, &shipped.book));
    }
    assert_eq!(shipped, reprinted);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn everybody_gets_the_same_answer_from_the_printed_rules(
        picks in prop::collection::vec(any::<(u16, u32, u8)>(), 0..9),
    ) {
        static WORLD: OnceLock<World<'static>> = OnceLock::new();
        let reread = WORLD.get_or_init(|| {
            World::new(&reprinted().book, reprinted().locals(), common::today())
        });
        let known = People::new(&common::content().book).known(&picks);
        let facts = |book| Facts::resolve(book, known.iter().cloned(), common::today());
        let one = common::world().evaluate("de", facts(&common::content().book));
        let other = reread.evaluate("de", facts(&reprinted().book));
        for (one, other) in one.doors.iter().zip(&other.doors) {
            prop_assert_eq!((one.verdict, &one.cited), (other.verdict, &other.cited));
        }
        prop_assert_eq!(one.cards, other.cards);
    }
}
