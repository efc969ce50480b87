//! The examples of `NOTATION.md` are the rules as they stand, not as they once stood.

use std::{collections::BTreeSet, path::Path};

use rules::{PackFile, compile, read_folder};

const DOCUMENT: &str = include_str!("../NOTATION.md");

/// The texts between fences of this name.
fn fenced(name: &str) -> Vec<&'static str> {
    let opening = format!("```{name}\n");
    let blocks = DOCUMENT.split(opening.as_str()).skip(1);
    blocks.map(|rest| rest.split("```").next().unwrap_or_default()).collect()
}

/// A paragraph without comments, indentation and spaces at the ends of its lines.
fn trimmed(paragraph: &str) -> Vec<&str> {
    let lines = paragraph.lines().map(str::trim);
    lines.filter(|line| !line.is_empty() && !line.starts_with('#')).collect()
}

fn paragraphs(text: &str) -> impl Iterator<Item = Vec<&str>> {
    text.split("\n\n").map(trimmed).filter(|lines| !lines.is_empty())
}

/// `R-IK-01a` of `rule R-IK-01a integrationskurs: yes`.
fn rule_id<'t>(paragraph: &[&'t str]) -> Option<&'t str> {
    paragraph.first()?.strip_prefix("rule ")?.split(' ').next()
}

#[test]
fn every_paragraph_shown_stands_in_the_packs_word_for_word() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../server/catalogue");
    let files = read_folder(&root).unwrap();
    let texts = files.iter().filter(|file| file.path.ends_with(".rules"));
    let packs: BTreeSet<Vec<&str>> = texts.flat_map(|file| paragraphs(&file.text)).collect();
    let shown: Vec<Vec<&str>> = fenced("rules").into_iter().flat_map(paragraphs).collect();
    assert!(shown.len() >= 10);
    for paragraph in shown {
        assert!(
            packs.contains(&paragraph),
            "NOTATION.md shows a paragraph that the packs do not have (any more):\n{}",
            paragraph.join("\n")
        );
    }
}

#[test]
fn every_example_of_a_condition_compiles() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../server/catalogue");
    let (_, table) = DOCUMENT.split_once("| written | holds when | example |").unwrap();
    let rows = table.lines().skip(2).take_while(|line| line.starts_with('|'));
    let last_cells = rows.filter_map(|row| row.trim_end_matches([' ', '|']).rsplit('|').next());
    // Between backticks, so every second piece.
    let examples: Vec<&str> =
        last_cells.flat_map(|cell| cell.split('`').skip(1).step_by(2)).collect();
    assert!(examples.len() >= 8, "{examples:?}");
    for example in examples {
        let head = "file checked 2026-08-19\nfile mark law\nrule R-X-00 mbe: yes\n";
        let text = format!("{head}  when {example}\n  because x\n  law \"§ 1\"\n");
        let mut files = read_folder(&root).unwrap();
        files.push(PackFile { path: "rules/zz.rules".to_owned(), text });
        let problems = compile(&files, &BTreeSet::new()).err().unwrap_or_default();
        assert!(problems.is_empty(), "{example}: {problems:?}");
    }
}

#[test]
fn both_notations_show_the_same_rules() {
    let blocks = fenced("rules").into_iter().flat_map(paragraphs);
    let written: BTreeSet<String> =
        blocks.filter_map(|paragraph| rule_id(&paragraph).map(str::to_owned)).collect();
    let mut rows = BTreeSet::new();
    for table in fenced("toml").into_iter().flat_map(|text| text.parse::<toml::Table>().unwrap()) {
        let inputs = table.1["inputs"].as_array().unwrap().len();
        let outputs = table.1["outputs"].as_array().unwrap().len();
        for row in table.1["rows"].as_array().unwrap() {
            let cells = row.as_array().unwrap();
            assert_eq!(cells.len(), 1 + inputs + outputs, "{row}");
            rows.insert(cells[0].as_str().unwrap().to_owned());
        }
    }
    assert_eq!(written, rows);
}
