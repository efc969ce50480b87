//! What it costs to say a page: the messages of the largest one, with what they put in. `cargo bench -p l10n`.
//!
//! Natively; a phone's wasm on a processor four times slower takes about ten times as long.

use std::{hint::black_box, path::Path};

use criterion::{Criterion, criterion_group, criterion_main};
use l10n::{Arg, Library, Localizer, Source, library::Layer};

/// So many messages are on a result page with all lists open.
const MESSAGES: usize = 300;

fn shipped() -> Library {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales");
    let mut sources = Vec::new();
    for language in ["de", "ar", "uk"] {
        for file in std::fs::read_dir(root.join(language)).expect("a language").flatten() {
            sources.push(Source {
                language: language.to_owned(),
                file: file.file_name().to_string_lossy().into_owned(),
                text: std::fs::read_to_string(file.path()).expect("a file of texts"),
            });
        }
    }
    Library::new(sources).0
}

fn format(criterion: &mut Criterion) {
    let library = shipped();
    let wanted = |stem: &str| [Layer::Reasons, Layer::Offers].contains(&Layer::of(stem));
    let ids: Vec<String> = library.message_ids("de").into_iter().collect();
    for language in ["de", "ar", "uk"] {
        let text = library.completed(language, wanted);
        let direction = library.language(language).map(|one| one.direction).unwrap_or_default();
        let words = Localizer::new(language, direction, &[&text]);
        let said: Vec<&String> = ids.iter().filter(|id| words.has(id)).take(MESSAGES).collect();
        let args = [("count", Arg::Number(3.0)), ("date", Arg::Text("1. 1. 2026"))];
        criterion.bench_function(&format!("{} messages, {language}", said.len()), |bench| {
            bench.iter(|| {
                for id in &said {
                    black_box(words.text_with(id, &args));
                }
            });
        });
        criterion.bench_function(&format!("reading the layer, {language}"), |bench| {
            bench.iter(|| black_box(Localizer::new(language, direction, &[&text])));
        });
    }
}

criterion_group!(benches, format);
criterion_main!(benches);
