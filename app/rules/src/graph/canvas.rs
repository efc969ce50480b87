//! From columns and heights to pixels: where boxes stand and how arrows run.

use std::fmt::Write;

use super::{
    Graph, Kind,
    layout::{self, Layout},
};

/// Pixels around the drawing.
pub(super) const MARGIN: i32 = 24;
/// Pixels above the columns, for title, legend and headings.
pub(super) const HEAD: i32 = 112;
/// Height of a line of text.
pub(super) const LINE: i32 = 16;
/// Arrows that arrive at a node make it taller, up to here.
const TALLEST: i32 = 104;
/// Width that is enough for a character of any system's font, on average.
const CHARACTER: f64 = 7.2;
/// Between two columns, for the bends of the arrows: more where they climb more.
const GUTTER: (i32, i32) = (48, 220);
/// Between two vertical lines of overriding rules.
const LANE: i32 = 9;

/// A box.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Place {
    pub(super) left: i32,
    pub(super) top: i32,
    pub(super) width: i32,
    pub(super) height: i32,
}

impl Place {
    fn right(&self) -> i32 {
        self.left + self.width
    }

    pub(super) fn middle(&self) -> i32 {
        self.top + self.height / 2
    }
}

/// A column and the space before it.
#[derive(Clone, Copy, Debug)]
struct Column {
    left: i32,
    width: i32,
    gutter: i32,
}

/// Everything with its pixels.
#[derive(Clone, Debug)]
pub(super) struct Canvas {
    pub(super) width: i32,
    pub(super) height: i32,
    pub(super) places: Vec<Place>,
    /// Of each arrow: the data of its path.
    pub(super) ways: Vec<String>,
    pub(super) headings: Vec<(i32, &'static str)>,
}

impl Canvas {
    pub(super) fn new(graph: &Graph) -> Self {
        let heights: Vec<i32> = (0..graph.nodes.len()).map(|node| height(graph, node)).collect();
        let exact: Vec<f64> = heights.iter().map(|height| f64::from(*height)).collect();
        let layout = layout::place(graph, &exact);
        let lanes = overriding(graph, &layout);
        let columns = columns(graph, &layout, LANE * lanes.len() as i32);
        let places: Vec<Place> = layout
            .levels
            .iter()
            .zip(&layout.middles)
            .zip(heights)
            .map(|((level, middle), height)| {
                let Column { left, width, .. } = columns[*level];
                Place { left, top: pixel(*middle) - height / 2, width, height }
            })
            .collect();
        let ways = (0..graph.edges.len())
            .map(|edge| match graph.edges[edge].overrides {
                true => detour(graph, edge, &places, &lanes),
                false => bends(graph, edge, &layout, &columns, &places),
            })
            .collect();
        let right = columns.last().map_or(0, |column| column.left + column.width);
        Self {
            width: right.max(1120) + MARGIN,
            height: pixel(layout.height) + MARGIN,
            headings: headings(graph, &layout, &columns),
            places,
            ways,
        }
    }
}

/// Room for its lines, and for the arrows that arrive.
fn height(graph: &Graph, node: usize) -> i32 {
    let arriving = graph.edges.iter().filter(|edge| edge.to == node && !edge.overrides).count();
    let lines = LINE * graph.nodes[node].lines.len() as i32 + 10;
    lines.max((8 * arriving as i32 + 8).min(TALLEST))
}

fn pixel(height: f64) -> i32 {
    HEAD + height.round() as i32
}

/// The columns. Behind the rules there is room for the lines of those that override.
fn columns(graph: &Graph, layout: &Layout, lanes: i32) -> Vec<Column> {
    let mut columns: Vec<Column> = Vec::new();
    let mut left = MARGIN;
    for level in 0..=layout.levels.iter().max().copied().unwrap_or(0) {
        let here = graph.nodes.iter().zip(&layout.levels).filter(|(_, at)| **at == level);
        let lines = here.flat_map(|(node, _)| &node.lines);
        let longest = lines.map(|line| line.chars().count()).max().unwrap_or(0);
        let behind_rules = level > 0
            && graph
                .nodes
                .iter()
                .zip(&layout.levels)
                .any(|(node, at)| matches!(node.kind, Kind::Rule(_)) && *at == level - 1);
        let gutter = if level > 0 { gutter(graph, layout, level) } else { 0 };
        left += gutter + if behind_rules { lanes } else { 0 };
        let width = (longest as f64 * CHARACTER) as i32 + 24;
        columns.push(Column { left, width, gutter });
        left += width;
    }
    columns
}

/// The space before a column, from the longest climb in it.
fn gutter(graph: &Graph, layout: &Layout, level: usize) -> i32 {
    let climbs = graph.edges.iter().zip(&layout.ways).filter_map(|(edge, way)| {
        let step = level.checked_sub(layout.levels[edge.from])?;
        Some((way.get(step)? - way.get(step.checked_sub(1)?)?).abs())
    });
    ((climbs.fold(0.0, f64::max) / 6.0) as i32).clamp(GUTTER.0, GUTTER.1)
}

fn headings(graph: &Graph, layout: &Layout, columns: &[Column]) -> Vec<(i32, &'static str)> {
    let mut headings: Vec<(i32, &'static str)> = Vec::new();
    for (node, level) in graph.nodes.iter().zip(&layout.levels) {
        let heading = match node.kind {
            Kind::Question => "Questions",
            Kind::Fact => "Facts",
            Kind::Rule(_) => "Rules",
            Kind::Verdict(_) => "Verdicts",
            Kind::OfferType => "Offer types",
        };
        let left = columns[*level].left;
        match headings.iter_mut().find(|(_, known)| *known == heading) {
            Some((first, _)) => *first = left.min(*first),
            None => headings.push((left, heading)),
        }
    }
    headings
}

/// An arrow through the columns: curves between them, straight past their nodes.
fn bends(
    graph: &Graph,
    edge: usize,
    layout: &Layout,
    columns: &[Column],
    places: &[Place],
) -> String {
    let from = graph.edges[edge].from;
    let way = &layout.ways[edge];
    let mut y = places[from].middle();
    let mut path = format!("M{} {y}", places[from].right());
    for (step, middle) in way.iter().enumerate().skip(1) {
        let Column { left, width, gutter } = columns[layout.levels[from] + step];
        let last = step + 1 == way.len();
        let next = if last { port(graph, edge, layout, places) } else { pixel(*middle) };
        let bend = left - gutter / 2;
        // Writing to a string cannot fail.
        let _ = write!(path, "H{}C{bend} {y} {bend} {next} {left} {next}", left - gutter);
        if !last {
            let _ = write!(path, "H{}", left + width);
        }
        y = next;
    }
    path
}

/// Where an arrow meets the left side of its box: those that come from above, above.
fn port(graph: &Graph, edge: usize, layout: &Layout, places: &[Place]) -> i32 {
    let to = graph.edges[edge].to;
    let before = |edge: usize| {
        let way = &layout.ways[edge];
        way.len().checked_sub(2).map_or(0.0, |before| way[before])
    };
    let mut arriving: Vec<usize> = (0..graph.edges.len())
        .filter(|other| graph.edges[*other].to == to && !graph.edges[*other].overrides)
        .collect();
    arriving.sort_by(|one, other| before(*one).total_cmp(&before(*other)));
    let index = arriving.iter().position(|other| *other == edge).unwrap_or(0) as i32;
    let count = arriving.len() as i32;
    let step = ((places[to].height - 8) / count.max(1)).min(9);
    places[to].middle() + (2 * index - count + 1) * step / 2
}

/// The rules that override, the one with the shortest line first: its line stands nearest.
fn overriding(graph: &Graph, layout: &Layout) -> Vec<usize> {
    let span = |rule: usize| {
        let ends = graph.edges.iter().filter(|edge| edge.overrides && edge.from == rule);
        let ends = ends.map(|edge| (layout.middles[edge.to] - layout.middles[rule]).abs());
        ends.fold(0.0, f64::max)
    };
    let overrides =
        |rule: &usize| graph.edges.iter().any(|edge| edge.overrides && edge.from == *rule);
    let mut rules: Vec<usize> = (0..graph.nodes.len()).filter(overrides).collect();
    rules.sort_by(|one, other| span(*one).total_cmp(&span(*other)));
    rules
}

/// From an overriding rule along its line to the rule that gives way.
fn detour(graph: &Graph, edge: usize, places: &[Place], lanes: &[usize]) -> String {
    let (from, to) = (graph.edges[edge].from, graph.edges[edge].to);
    let lane = |rule: usize| lanes.iter().position(|lane| *lane == rule).unwrap_or(0) as i32;
    let mut arriving: Vec<usize> = graph
        .edges
        .iter()
        .filter(|other| other.overrides && other.to == to)
        .map(|other| lane(other.from) as usize)
        .collect();
    arriving.sort_unstable();
    let index = arriving.iter().position(|other| *other == lane(from) as usize).unwrap_or(0) as i32;
    let place = &places[to];
    let step = ((place.height / 2 - 6) / arriving.len().max(1) as i32).clamp(2, 6);
    let (start, end) = (places[from].top + places[from].height - 6, place.top + 5 + index * step);
    let x = places[from].right() + 14 + LANE * lane(from);
    format!("M{} {start}H{x}V{end}H{}", places[from].right(), place.right())
}

#[cfg(test)]
mod tests;
