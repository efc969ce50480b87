use std::{collections::BTreeSet, path::Path};

use engine::Day;

use super::*;
use crate::graph::{Graph, of_offer_type, overview};

/// All pictures of the shipped packs, with question texts of a usual length.
fn pictures() -> Vec<Graph> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../server/catalogue");
    let files = crate::read_folder(&root).expect("the packs are there");
    let content = crate::compile(&files, &BTreeSet::new()).expect("the shipped packs compile");
    let words = |_: &str| Some("Haben Sie einen Pass aus einem dieser Länder?".to_owned());
    let day = Day::from_ymd(2026, 11, 22);
    let types = content.book.types.iter();
    let mut all: Vec<Graph> =
        types.map(|it| of_offer_type(&content.book, it, day, &words)).collect();
    all.push(overview(&content.book, &words));
    all
}

#[test]
fn boxes_stand_inside_the_picture_and_apart_from_each_other() {
    for graph in pictures() {
        let canvas = Canvas::new(&graph);
        for (index, one) in canvas.places.iter().enumerate() {
            assert!(one.left >= MARGIN && one.right() + MARGIN <= canvas.width, "{}", graph.title);
            assert!(one.top >= HEAD && one.top + one.height + MARGIN <= canvas.height);
            for other in &canvas.places[index + 1..] {
                let beside = one.right() <= other.left || other.right() <= one.left;
                let above = one.top + one.height < other.top || other.top + other.height < one.top;
                assert!(beside || above, "{}: {one:?} {other:?}", graph.title);
            }
        }
    }
}

#[test]
fn no_arrow_runs_through_a_box_and_no_line_of_text_out_of_its_own() {
    for graph in pictures() {
        let layout = layout::place(
            &graph,
            &(0..graph.nodes.len()).map(|it| f64::from(height(&graph, it))).collect::<Vec<_>>(),
        );
        let canvas = Canvas::new(&graph);
        for (edge, way) in graph.edges.iter().zip(&layout.ways) {
            for (step, middle) in way.iter().enumerate().take(way.len().max(1) - 1).skip(1) {
                let level = layout.levels[edge.from] + step;
                let here = layout.levels.iter().zip(&canvas.places).filter(|(at, _)| **at == level);
                for (_, place) in here {
                    let inside = place.top..=place.top + place.height;
                    assert!(!inside.contains(&pixel(*middle)), "{}", graph.title);
                }
            }
        }
        for (node, place) in graph.nodes.iter().zip(&canvas.places) {
            assert!(LINE * node.lines.len() as i32 <= place.height);
            for line in &node.lines {
                assert!(line.chars().count() as f64 * CHARACTER <= f64::from(place.width - 20));
            }
        }
    }
}
