//! People with a known outcome (`tests/cases/*.json`), each a named test. At the end stands how far we agree, by kind.

use std::{
    collections::{BTreeMap, HashMap},
    process::ExitCode,
    sync::{Arc, LazyLock, Mutex},
};

use anyhow::Result;
use engine::{Day, World};
use libtest_mimic::{Arguments, Failed, Trial};
use rules::{
    cases::{Case, read_folder},
    persona::Reader,
};
use tests::content::{content, workspace};

/// Kinds that must agree without exception; the `published_*` must in [`PUBLISHED_PERCENT`] of cases, and a kind that is
/// neither has no goal beyond its own tests.
const WITHOUT_EXCEPTION: [&str; 5] =
    ["law_derived", "court_case", "draft_law", "robustness", "matrix"];
const PUBLISHED: &str = "published_";
const PUBLISHED_PERCENT: usize = 97;

/// What became of one case.
struct Verdict {
    id: String,
    kind: String,
    agrees: bool,
    /// Why not, and which of the two is right.
    explained: Option<String>,
}

fn main() -> Result<ExitCode> {
    let arguments = Arguments::from_args();
    let verdicts: Arc<Mutex<Vec<Verdict>>> = Arc::default();
    let mut trials = Vec::new();
    for case in read_folder(&workspace().join("tests/cases"))? {
        let (name, kind, verdicts) = (case.id.clone(), case.kind.clone(), Arc::clone(&verdicts));
        let trial = Trial::test(name, move || {
            let disagreements = disagreements(&case);
            let told = told(&case, &disagreements);
            let unexplained = case.explained.is_none() && !disagreements.is_empty();
            let mut verdicts = verdicts.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
            verdicts.push(Verdict {
                id: case.id,
                kind: case.kind,
                agrees: disagreements.is_empty(),
                explained: case.explained,
            });
            if unexplained { Err(Failed::from(told)) } else { Ok(()) }
        });
        trials.push(trial.with_kind(kind));
    }
    let conclusion = libtest_mimic::run(&arguments, trials);
    let verdicts = verdicts.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
    let reached = report(&verdicts);
    // A filter leaves too few to speak of a share.
    let met = reached || conclusion.num_filtered_out > 0;
    Ok(if met { conclusion.exit_code() } else { ExitCode::FAILURE })
}

/// Where the engine says something else; a persona that cannot be read disagrees too.
fn disagreements(case: &Case) -> Vec<String> {
    static READER: LazyLock<Reader<'_>> = LazyLock::new(|| Reader::new(content()));
    match case.outcome(&READER, &world(case.eval_date)) {
        Ok(outcome) => case.disagreements(content(), &outcome),
        Err(error) => vec![error.to_string()],
    }
}

/// The content on a day; few days are enough for all cases.
fn world(day: Day) -> Arc<World<'static>> {
    static WORLDS: Mutex<Option<HashMap<Day, Arc<World<'static>>>>> = Mutex::new(None);
    let mut worlds = WORLDS.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
    let make = || Arc::new(World::new(&content().book, content().locals(), day));
    Arc::clone(worlds.get_or_insert_default().entry(day).or_insert_with(make))
}

fn told(case: &Case, disagreements: &[String]) -> String {
    let persona = serde_json::to_string(&case.persona).unwrap_or_default();
    format!("{persona} on {}\n{}", case.eval_date, disagreements.join("\n"))
}

/// Prints agreement by kind and each explained disagreement; returns whether the goals are met.
fn report(verdicts: &[Verdict]) -> bool {
    let mut kinds: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    for verdict in verdicts {
        let (agreeing, all) = kinds.entry(&verdict.kind).or_default();
        *agreeing += usize::from(verdict.agrees);
        *all += 1;
    }
    for (kind, (agreeing, all)) in &kinds {
        println!("{kind} {agreeing}/{all}");
    }
    for verdict in verdicts.iter().filter(|verdict| !verdict.agrees) {
        if let Some(explained) = &verdict.explained {
            println!("{} disagrees: {explained}", verdict.id);
        }
    }
    let published = kinds.iter().filter(|(kind, _)| kind.starts_with(PUBLISHED));
    let (agreeing, all) = published.fold((0, 0), |sum, (_, one)| (sum.0 + one.0, sum.1 + one.1));
    let exact = |(kind, (agreeing, all)): (&&str, &(usize, usize))| {
        !WITHOUT_EXCEPTION.contains(kind) || agreeing == all
    };
    agreeing * 100 >= all * PUBLISHED_PERCENT && kinds.iter().all(exact)
}
