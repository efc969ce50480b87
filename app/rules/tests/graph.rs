//! The pictures of the rule book: the committed one is of today's packs, and what stands in one is what the packs say.

mod common;

use std::{collections::BTreeSet, path::Path};

use catalogue::Content;
use engine::{Day, Verdict};
use l10n::{Arg, Direction, Localizer};
use rules::{
    compile,
    graph::{self, Edge, Graph, Kind, Node},
    read_folder,
};

const PICTURE: &str = "server/catalogue/rules/integrationskurs.svg";
const RENEW: &str = "cargo run -- rules graph --offer integrationskurs --out";

fn repository() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."))
}

fn shipped() -> Content {
    let files = read_folder(&repository().join("server/catalogue")).expect("the packs are there");
    compile(&files, &BTreeSet::new()).expect("the shipped packs compile")
}

fn small() -> Content {
    compile(&common::pack(), &common::messages()).expect("the small pack compiles")
}

fn nothing(_: &str) -> Option<String> {
    None
}

#[test]
fn the_committed_picture_is_of_todays_rules() {
    let questions = std::fs::read_to_string(repository().join("locales/de/questions.ftl")).unwrap();
    let localizer = Localizer::new("de", Direction::Ltr, &[&questions]);
    let words = |id: &str| {
        let text = localizer.text_with(id, &[("for", Arg::Text("self"))]).text;
        (!text.is_empty()).then(|| l10n::plain(&text))
    };
    let content = shipped();
    let offer_type = graph::find(&content.book, "integrationskurs").unwrap();
    let day = content.book.checked().unwrap();
    let drawn = graph::of_offer_type(&content.book, offer_type, day, &words).svg();
    let committed = std::fs::read_to_string(repository().join(PICTURE)).unwrap_or_default();
    assert!(drawn == committed, "{PICTURE} is out of date; renew it with `{RENEW} {PICTURE}`");
}

#[test]
fn a_picture_of_the_small_pack_reads_so() {
    let content = small();
    let offer_type = graph::find(&content.book, "integrationskurs").unwrap();
    let words = |id: &str| Some(format!("Was ist „{id}“? Sie können mehrere wählen."));
    let graph = graph::of_offer_type(&content.book, offer_type, Day::from_ymd(2026, 1, 1), &words);
    insta::assert_snapshot!("small_pack_graph", graph.mermaid());
}

#[test]
fn a_fact_leads_to_a_rule_only_where_the_rule_names_it() {
    let content = shipped();
    for offer_type in &content.book.types {
        let day = Day::from_ymd(2026, 11, 22);
        let graph = graph::of_offer_type(&content.book, offer_type, day, &nothing);
        let drawn: BTreeSet<(&str, &str)> = graph
            .edges
            .iter()
            .map(|edge| (&graph.nodes[edge.from], &graph.nodes[edge.to]))
            .filter(|(from, to)| from.kind == Kind::Fact && matches!(to.kind, Kind::Rule(_)))
            .map(|(from, to)| (from.id.as_str(), to.id.as_str()))
            .collect();
        let mut named = BTreeSet::new();
        for rule in content.book.rules.iter().filter(|it| it.types.contains(&offer_type.code)) {
            rule.when.each_fact(&mut |fact| {
                named.insert((content.book.fact(fact).unwrap().id.as_str(), rule.id.as_str()));
            });
        }
        assert_eq!(drawn, named, "{}", offer_type.id);
    }
}

#[test]
fn a_rule_not_in_force_on_the_day_is_dashed_and_says_its_dates() {
    let content = small();
    let offer_type = graph::find(&content.book, "mbe").unwrap();
    let on = |day| graph::of_offer_type(&content.book, offer_type, day, &nothing).svg();
    assert!(on(Day::from_ymd(2026, 6, 11)).contains(r#"<g class="rule sleeping"><title>R-IK-02"#));
    assert!(on(Day::from_ymd(2026, 6, 12)).contains(r#"<g class="rule"><title>R-IK-02"#));
    assert!(on(Day::from_ymd(2026, 6, 12)).contains(">2026-06-12 to 2027-06-11<"));
}

#[test]
fn every_picture_is_an_xml_document_with_title_and_description_and_the_same_again() {
    let content = shipped();
    let all = graph::overview(&content.book, &nothing);
    let day = Day::from_ymd(2026, 11, 22);
    let each = content.book.types.iter();
    let each = each.map(|it| graph::of_offer_type(&content.book, it, day, &nothing));
    for graph in each.chain([all]) {
        let text = graph.svg();
        assert_eq!(text, graph.svg());
        let document = roxmltree::Document::parse(&text).unwrap();
        let says = |name: &str| {
            let mut children = document.root_element().children();
            children.any(|child| child.has_tag_name(("http://www.w3.org/2000/svg", name)))
        };
        assert!(says("title") && says("desc"), "{}", graph.title);
        assert!(!text.contains("href") && !text.contains("@import"), "{}", graph.title);
    }
}

#[test]
fn the_overview_has_all_types_and_no_rules() {
    let content = shipped();
    let graph = graph::overview(&content.book, &nothing);
    let count = |wanted: fn(Kind) -> bool| graph.nodes.iter().filter(|it| wanted(it.kind)).count();
    assert_eq!(count(|kind| kind == Kind::OfferType), content.book.types.len());
    assert_eq!(count(|kind| matches!(kind, Kind::Rule(_) | Kind::Verdict(_))), 0);
    assert!(count(|kind| kind == Kind::Question) > 10);
}

#[test]
fn signs_of_the_formats_in_a_text_stay_text() {
    let text = "\"<b>\" & #1 `x`; [end]";
    let node = |kind, id: &str| Node {
        kind,
        id: id.to_owned(),
        lines: vec![text.to_owned()],
        tip: text.to_owned(),
        sleeping: false,
    };
    let graph = Graph {
        title: text.to_owned(),
        description: text.to_owned(),
        nodes: vec![node(Kind::Rule(Verdict::Yes), "R-1"), node(Kind::Rule(Verdict::Yes), "R_1")],
        edges: vec![Edge { from: 0, to: 1, overrides: true }],
    };
    let svg = graph.svg();
    let document = roxmltree::Document::parse(&svg).unwrap();
    assert!(document.descendants().any(|element| element.text() == Some(text)));
    let mermaid = graph.mermaid();
    assert!(mermaid.contains("r_R_1[[\"#quot;#lt;b#gt;#quot; & #35;1 #96;x#96;; [end]\"]]:::rule"));
    assert!(mermaid.contains("r_R_1 -. overrides .-> r_R_1_"));
}

#[test]
fn an_unknown_offer_type_is_told_the_nearest_one() {
    let content = small();
    let error = graph::find(&content.book, "integrationskus").unwrap_err();
    assert_eq!(
        error.to_string(),
        "unknown offer type `integrationskus` (expected an offer type such as `integrationskurs`)"
    );
}
