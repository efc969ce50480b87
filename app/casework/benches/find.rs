//! How long a key takes over five thousand offers: `cargo bench -p casework`.

use std::{collections::BTreeSet, fs, hint::black_box, path::Path};

use casework::find::{Asked, Group, Index, Searchable, Sieve, search};
use catalogue::{Content, Offer, search::fold, week::Moment};
use criterion::Criterion;
use engine::Day;

const OFFERS: usize = 5_000;
const NOW: Moment = Moment { day: Day(20_784), minute: 615 };

fn folder(path: &str) -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").join(path)
}

/// The words of a language's texts of offers.
fn words(language: &str) -> Vec<String> {
    let files =
        ["saarbruecken", "national", "types"].map(|name| format!("locales/{language}/{name}.ftl"));
    let texts = files.iter().filter_map(|file| fs::read_to_string(folder(file)).ok());
    let texts: String = texts.collect::<Vec<_>>().join(" ").to_lowercase();
    let words: BTreeSet<String> = fold(&texts).split(' ').map(str::to_owned).collect();
    words.into_iter().filter(|word| !word.is_empty()).collect()
}

/// As many offers as a country would have, of the shipped ones' pattern.
fn content() -> Content {
    let files = rules::read_folder(&folder("server/catalogue")).expect("the packs are there");
    let mut content: Content = rules::compile(&files, &Default::default()).expect("they compile");
    let offer = |(number, pattern): (usize, &Offer)| Offer {
        id: format!("offer-{number}"),
        at: vec![49_000 + (number % 900) as i32, 7_000 + (number % 700) as i32],
        ..pattern.clone()
    };
    content.offers = content.offers.iter().cycle().enumerate().take(OFFERS).map(offer).collect();
    content
}

/// Sixty words in German and as many in Arabic for each; every name and street has words of its own, as towns do.
fn texts() -> Vec<Searchable> {
    let (german, arabic) = (words("de"), words("ar"));
    let some = |words: &[String], offer: usize, count: usize| -> String {
        let nth = |step: usize| words[(offer * 31 + step * step * 7) % words.len()].clone() + " ";
        (0..count).map(nth).collect()
    };
    let own = |offer: usize| {
        let (one, other) = (offer % german.len(), offer / german.len());
        let two = |step: usize| {
            german[(one * step) % german.len()].clone()
                + &german[(one + other * step) % german.len()]
        };
        format!("{} {}strasse", two(7), two(11))
    };
    let text = |offer: usize| {
        let name = own(offer) + " " + &some(&german, offer, 3);
        let all = format!(
            "{name} {}{}{}",
            own(offer + OFFERS),
            some(&german, offer, 60),
            some(&arabic, offer, 60)
        );
        Searchable { name: name.trim_end().to_owned(), all: all.trim_end().to_owned() }
    };
    (0..OFFERS).map(text).collect()
}

fn keys(bench: &mut Criterion) {
    let (content, texts) = (content(), texts());
    let index = Index::new(&content, &texts, NOW.day);
    println!("{} different words", index.words());
    bench.bench_function("make 5,000 offers ready", |bench| {
        bench.iter(|| Index::new(&content, &texts, NOW.day))
    });
    let sieve = Sieve {
        phase: Some(1),
        language: Some("ar".into()),
        place: Some(4096),
        within: Some(50),
        facets: 0b1010_0000,
        free: true,
        checked: Some(12),
        group: Group::named(&content.book, "young", NOW.day),
        ..Sieve::default()
    };
    let open = Sieve::default();
    let typed = [
        "",
        "b",
        "ber",
        "beratungss",
        "berattungsstele",
        "beratungsstelle saarbrucken fur junge frauen",
    ];
    for query in typed {
        let asked = Asked { query, sieve: &open, language: "ar", from: &[49_240, 7_007], now: NOW };
        bench.bench_function(&format!("a key: '{query}'"), |bench| {
            bench.iter(|| search(black_box(&content), &index, asked));
        });
    }
    let asked =
        Asked { query: "ber", sieve: &sieve, language: "ar", from: &[49_240, 7_007], now: NOW };
    bench.bench_function("the same with eight filters", |bench| {
        bench.iter(|| search(black_box(&content), &index, asked));
    });
    let slow = |query: &str| {
        texts.iter().filter_map(|text| catalogue::search::distance(query, &text.all)).count()
    };
    bench.bench_function("the phone's way: 'beratungss'", |bench| {
        bench.iter(|| slow(black_box("beratungss")))
    });
}

fn main() {
    let mut criterion = Criterion::default().sample_size(20).configure_from_args();
    keys(&mut criterion);
    criterion.final_summary();
}
