//! Places for nodes, in columns from left to right (after Sugiyama): levels, then an order with few crossings, then heights
//! at which arrows run as straight as they can.
//!
//! Written here because the crates at hand do not fit: `layout-rs` leads arrows through boxes, takes no sizes and panics on
//! some of its own, `rust-sugiyama` does
//! not tell where a long arrow passes between boxes. Only sums, products and quotients: the same bytes on every machine.

use std::collections::BTreeMap;

use super::{Graph, Kind};

/// Space between neighbours in a column, in pixels.
const GAP: f64 = 12.0;
/// What a passing arrow takes of a column's height.
const PASS: f64 = 4.0;
const ROUNDS: usize = 24;

/// Something that takes room in a column: a node, or a long arrow on its way past the column's nodes.
#[derive(Clone, Debug)]
struct Item {
    level: usize,
    height: f64,
    /// Keeps what belongs together, together: rules of one verdict.
    group: usize,
    passing: bool,
    left: Vec<usize>,
    right: Vec<usize>,
}

impl Item {
    fn is_alone(&self) -> bool {
        self.left.is_empty() && self.right.is_empty()
    }
}

/// Where everything stands.
#[derive(Clone, Debug)]
pub(super) struct Layout {
    /// Column of each node.
    pub(super) levels: Vec<usize>,
    /// Middle of each node, from above.
    pub(super) middles: Vec<f64>,
    /// Of each arrow: its height in every column from its first to its last node. Empty: an override.
    pub(super) ways: Vec<Vec<f64>>,
    /// Height of the tallest column.
    pub(super) height: f64,
}

/// Places the nodes of a graph; `heights` are those of its nodes.
pub(super) fn place(graph: &Graph, heights: &[f64]) -> Layout {
    let levels = levels(graph);
    let (mut items, chains) = items(graph, &levels, heights);
    let mut columns = vec![Vec::new(); levels.iter().max().map_or(0, |last| last + 1)];
    for (index, item) in items.iter().enumerate() {
        columns[item.level].push(index);
    }
    order(&mut columns, &items);
    let middles = straighten(&columns, &mut items);
    let top = |item: usize| middles[item] - items[item].height / 2.0;
    let bottom = |item: usize| middles[item] + items[item].height / 2.0;
    let highest = (0..items.len()).map(top).fold(f64::INFINITY, f64::min);
    let lowest = (0..items.len()).map(bottom).fold(highest, f64::max);
    let way = |chain: &Vec<usize>| chain.iter().map(|item| middles[*item] - highest).collect();
    Layout {
        middles: middles.iter().take(levels.len()).map(|middle| middle - highest).collect(),
        ways: chains.iter().map(way).collect(),
        height: if items.is_empty() { 0.0 } else { lowest - highest },
        levels,
    }
}

/// Questions first, rules and verdicts last, a fact just before what reads it first: its many arrows are short then.
fn levels(graph: &Graph) -> Vec<usize> {
    let mut levels = vec![0; graph.nodes.len()];
    let arrows: Vec<_> = graph.edges.iter().filter(|edge| !edge.overrides).collect();
    let is_fact = |node: usize| graph.nodes[node].kind == Kind::Fact;
    // Derivations have no cycle; the bound keeps that from being a matter of faith.
    for _ in 0..graph.nodes.len() {
        for edge in &arrows {
            levels[edge.to] = levels[edge.to].max(levels[edge.from] + 1);
        }
    }
    let last = (0..levels.len()).filter(|node| is_fact(*node)).map(|node| levels[node]).max();
    for (node, level) in graph.nodes.iter().zip(&mut levels) {
        match node.kind {
            Kind::Rule(_) | Kind::OfferType => *level = last.unwrap_or(0) + 1,
            Kind::Verdict(_) => *level = last.unwrap_or(0) + 2,
            Kind::Question | Kind::Fact => {}
        }
    }
    for _ in 0..graph.nodes.len() {
        for node in (0..levels.len()).filter(|node| is_fact(*node)) {
            let readers = arrows.iter().filter(|edge| edge.from == node);
            let nearest = readers.map(|edge| levels[edge.to]).min();
            levels[node] = nearest.map_or(levels[node], |nearest| levels[node].max(nearest - 1));
        }
    }
    levels
}

/// The nodes, and a passing item for each column that long arrows cross: one for all that begin at the same node, so that
/// they run together as far as they can. Also: the items along each arrow.
fn items(graph: &Graph, levels: &[usize], heights: &[f64]) -> (Vec<Item>, Vec<Vec<usize>>) {
    let item = |level, height, group, passing| Item {
        level,
        height,
        group,
        passing,
        left: Vec::new(),
        right: Vec::new(),
    };
    let mut items: Vec<Item> = Vec::new();
    for ((node, level), height) in graph.nodes.iter().zip(levels).zip(heights) {
        let group = match node.kind {
            Kind::Rule(verdict) | Kind::Verdict(verdict) => verdict as usize,
            _ => 0,
        };
        items.push(item(*level, *height, group, false));
    }
    let mut chains = Vec::new();
    let mut passing = BTreeMap::new();
    for edge in &graph.edges {
        let mut chain = Vec::new();
        if !edge.overrides {
            chain.push(edge.from);
            for level in levels[edge.from] + 1..levels[edge.to] {
                chain.push(*passing.entry((edge.from, level)).or_insert_with(|| {
                    items.push(item(level, PASS, 0, true));
                    items.len() - 1
                }));
            }
            chain.push(edge.to);
        }
        for pair in chain.windows(2) {
            if !items[pair[0]].right.contains(&pair[1]) {
                items[pair[0]].right.push(pair[1]);
                items[pair[1]].left.push(pair[0]);
            }
        }
        chains.push(chain);
    }
    (items, chains)
}

/// Orders each column by the mean place of its neighbours, back and forth: that leaves few crossings.
fn order(columns: &mut [Vec<usize>], items: &[Item]) {
    for round in 0..ROUNDS {
        for step in 1..columns.len() {
            let forward = round % 2 == 0;
            let level = if forward { step } else { columns.len() - 1 - step };
            let beside = places(&columns[if forward { level - 1 } else { level + 1 }], items.len());
            let own = places(&columns[level], items.len());
            let key = |item: usize| {
                let near = if forward { &items[item].left } else { &items[item].right };
                // What nothing leads to or from stands at the end.
                let otherwise = if items[item].is_alone() { f64::MAX } else { own[item] };
                mean(near.iter().map(|other| beside[*other])).unwrap_or(otherwise)
            };
            columns[level].sort_by(|one, other| {
                let groups = items[*one].group.cmp(&items[*other].group);
                groups.then(key(*one).total_cmp(&key(*other)))
            });
        }
    }
}

/// Place of each item in its column; of others nothing that counts.
fn places(column: &[usize], count: usize) -> Vec<f64> {
    let mut places = vec![0.0; count];
    for (place, item) in column.iter().enumerate() {
        places[*item] = place as f64;
    }
    places
}

fn mean(values: impl Iterator<Item = f64>) -> Option<f64> {
    let (sum, count) = values.fold((0.0, 0.0), |(sum, count), value| (sum + value, count + 1.0));
    (count > 0.0).then(|| sum / count)
}

/// Heights at which everything is as near to its neighbours as order and spacing allow.
fn straighten(columns: &[Vec<usize>], items: &mut [Item]) -> Vec<f64> {
    let mut middles = vec![0.0; items.len()];
    for round in 0..ROUNDS {
        let forward = round % 2 == 0;
        for step in 0..columns.len() {
            let column = &columns[if forward { step } else { columns.len() - 1 - step }];
            let mut wishes: Vec<f64> = Vec::new();
            for item in column {
                let near = items[*item].left.iter().chain(&items[*item].right);
                let wish = mean(near.map(|other| middles[*other]));
                // What stands alone follows what is above it.
                wishes.push(wish.or(wishes.last().copied()).unwrap_or(0.0));
            }
            for (item, middle) in column.iter().zip(spread(column, items, &wishes)) {
                middles[*item] = middle;
            }
        }
    }
    middles
}

/// The wished heights moved as little as possible (least squares) until neighbours keep their distance.
fn spread(column: &[usize], items: &[Item], wishes: &[f64]) -> Vec<f64> {
    let mut offset = 0.0;
    let mut offsets = Vec::new();
    // Blocks of items that touch: sum of what they wish, weight, number of items.
    let mut blocks: Vec<(f64, f64, usize)> = Vec::new();
    for (index, item) in column.iter().enumerate() {
        if let Some(before) = index.checked_sub(1).map(|before| &items[column[before]]) {
            let both_pass = before.passing && items[*item].passing;
            let gap = if both_pass { PASS } else { GAP };
            offset += (before.height + items[*item].height) / 2.0 + gap;
        }
        offsets.push(offset);
        let weight = match &items[*item] {
            item if item.passing => 3.0,
            item if item.is_alone() => 1e-9,
            _ => 1.0,
        };
        let mut block = ((wishes[index] - offset) * weight, weight, 1);
        while let Some(above) = blocks.pop_if(|above| above.0 / above.1 > block.0 / block.1) {
            block = (above.0 + block.0, above.1 + block.1, above.2 + block.2);
        }
        blocks.push(block);
    }
    let starts = blocks.iter().flat_map(|block| std::iter::repeat_n(block.0 / block.1, block.2));
    starts.zip(offsets).map(|(start, offset)| start + offset).collect()
}
