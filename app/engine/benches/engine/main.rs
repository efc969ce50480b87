//! How long a person waits: `cargo bench -p engine`.

#[path = "../../tests/common/mod.rs"]
mod common;
mod offers;

use std::{hint::black_box, path::Path};

use catalogue::Content;
use common::{content, people::People, today, world};
use criterion::Criterion;
use engine::{Answer, Answers, FactId, Facts, Value, World};
use serde_json::json;

/// Somebody with a Gestattung, eight months here, who has answered half of the questions.
fn persona() -> Vec<(FactId, Value)> {
    read(json!({
        "status": "gestattung",
        "nationality_group": "other",
        "lives_in": "kommunal",
        "benefits": "asylblg",
    }))
}

/// Somebody with a residence permit of which only the colour of the card is known: forty papers are possible.
fn half_known() -> Vec<(FactId, Value)> {
    read(json!({ "paper": "title" }))
}

/// The person, with what both have in common.
fn read(mut persona: serde_json::Value) -> Vec<(FactId, Value)> {
    let common = json!({
        "age": 34,
        "months_in_germany": 8,
        "german_level": "A1",
        "goals": ["deutsch", "arbeit", "anerkennung"],
        "needs": [],
        "region": "Saarbrücken",
        "employed": false,
        "qualification_kind": "vocational",
        "qualification_country": "abroad",
        "children_ages": [2, 7],
    });
    let persona = persona.as_object_mut().expect("a persona is an object");
    persona.extend(common.as_object().expect("what is common is one too").clone());
    rules::persona::read(content(), persona, today()).expect("the persona can be read").facts
}

fn facts(known: &[(FactId, Value)]) -> Facts {
    Facts::resolve(&content().book, known.iter().cloned(), today())
}

/// One person in a catalogue of ten thousand offers.
fn one_person(bench: &mut Criterion) {
    let many = Content { offers: offers::synthetic(content(), 10_000), ..content().clone() };
    bench.bench_function("make 10,000 offers ready", |bench| {
        bench.iter(|| World::new(&many.book, many.locals(), today()));
    });
    let world = World::new(&many.book, many.locals(), today());
    let known = persona();
    bench.bench_function("evaluate one person against 10,000 offers", |bench| {
        bench.iter(|| world.evaluate(black_box("ar"), facts(black_box(&known))));
    });
    let half = half_known();
    bench.bench_function("evaluate one person whose card shows no paragraph", |bench| {
        bench.iter(|| world.evaluate(black_box("ar"), facts(black_box(&half))));
    });
    let answers: Answers =
        known.iter().map(|(fact, value)| (*fact, Answer::Is(value.clone()))).collect();
    let outcome = world.answer("ar", &answers);
    bench.bench_function("next question", |bench| {
        bench.iter(|| world.next(black_box(&answers), black_box(&outcome)));
    });
    bench.bench_function("answer to next question, 10,000 offers", |bench| {
        bench.iter(|| {
            let outcome = world.answer("ar", black_box(&answers));
            world.next(&answers, &outcome).map(|question| question.id.len())
        });
    });
}

/// What stands behind one door, when somebody opens its page.
fn one_door(bench: &mut Criterion) {
    let known = persona();
    let outcome = world().evaluate("de", facts(&known));
    let code = |id: &str| content().book.type_by_id(id).expect("the pack has this type").code;
    for (id, door) in [("conditional", "beschaeftigung"), ("closed", "jobcenter_sgb2")] {
        bench.bench_function(&format!("what would open a {id} door"), |bench| {
            bench.iter(|| world().ways(black_box(&outcome), code(door)));
        });
        bench.bench_function(&format!("what closes a {id} door"), |bench| {
            bench.iter(|| world().excluding(black_box(&outcome), code(door)));
        });
    }
    let silent = world().evaluate("de", facts(&known[..1]));
    let most = silent.doors.iter().max_by_key(|door| door.missing.len());
    let most = most.expect("there are doors").offer_type.code;
    bench.bench_function("what decides the door with most open facts", |bench| {
        bench.iter(|| world().deciding(black_box(&silent), most));
    });
}

/// A thousand different people, as `wegkette evaluate` takes them.
fn thousand(bench: &mut Criterion) {
    let drawn = People::new(&content().book);
    let people: Vec<_> = (0..1000_u32)
        .map(|person| {
            let pick = |index: u32| {
                let number = (person * 31 + index).wrapping_mul(2_654_435_761);
                let [high, low, ..] = number.to_be_bytes();
                (u16::from_be_bytes([low, high]), number, 0)
            };
            drawn.known(&(0..12).map(pick).collect::<Vec<_>>())
        })
        .collect();
    bench.bench_function("evaluate 1,000 people", |bench| {
        bench.iter(|| {
            for known in &people {
                black_box(world().evaluate("de", facts(known)));
            }
        });
    });
}

fn compile(bench: &mut Criterion) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../server/catalogue");
    let files = rules::read_folder(&folder).expect("the packs are there");
    bench.bench_function("compile the packs", |bench| {
        bench.iter(|| rules::compile(black_box(&files), &Default::default()));
    });
}

fn main() {
    let mut bench = Criterion::default().configure_from_args();
    one_person(&mut bench);
    one_door(&mut bench);
    thousand(&mut bench);
    compile(&mut bench);
    bench.final_summary();
}
