//! A graph as SVG: self-contained, on its own background, with system fonts. The colours are those of `style/tokens.css`.

use std::fmt::Write;

use engine::Verdict;
use maud::{Markup, PreEscaped, html};

use super::{
    Edge, Graph, Kind, Node,
    canvas::{Canvas, HEAD, LINE, MARGIN},
};

const STYLE: &str = "
text{font:12px system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans',sans-serif;fill:#2b241b}
.name{font-weight:600}.title{font-size:18px;font-weight:600}.heading,.hint{fill:#63574a}
.box{stroke-width:1.5}.sleeping .box{stroke-dasharray:5 4}
.question .box{fill:#dceae5;stroke:#0d5c5b}.fact .box{fill:#fffdf8;stroke:#857660}
.rule .box{fill:#fdedc8;stroke:#a86200}.type .box{fill:#fdedc8;stroke:#a86200}
.yes .box{fill:#e4edd6;stroke:#35591f}.maybe .box{fill:#f2e3d3;stroke:#664123}.no .box{fill:#fffdf8;stroke:#9b2f22}
.arrow{fill:none;stroke-width:1.2;opacity:.8}.over{stroke-dasharray:4 3}
g:hover>.arrow{stroke-width:2.8;opacity:1}
";
/// Arrows that begin at neighbours differ, by the hues of the phases; then those of yes, perhaps and no.
const HUES: [&str; 8] =
    ["#46638f", "#9c552f", "#5a6e2c", "#9a4668", "#74538c", "#35591f", "#664123", "#9b2f22"];

impl Graph {
    /// The graph as an SVG document.
    pub fn svg(&self) -> String {
        let canvas = Canvas::new(self);
        let (width, height) = (canvas.width, canvas.height);
        let markup = html! {
            svg xmlns="http://www.w3.org/2000/svg" width=(width) height=(height)
                viewBox=(format!("0 0 {width} {height}")) role="img" aria-labelledby="title desc" {
                title id="title" { (self.title) } (newline())
                desc id="desc" { (self.description) } (newline())
                style { (PreEscaped(STYLE)) } (newline())
                defs { @for (index, hue) in HUES.iter().enumerate() { (marker(index, hue)) } }
                (newline())
                rect width=(width) height=(height) fill="#faf5ea" {} (newline())
                text.title x=(MARGIN) y="34" { (self.title) } (newline())
                (legend(self))
                @for (x, heading) in &canvas.headings {
                    text.heading x=(x) y=(HEAD - 12) { (heading) } (newline())
                }
                @for index in 0..self.nodes.len() { (self.drawn(index, &canvas)) (newline()) }
            }
        };
        let mut text = markup.into_string();
        text.push('\n');
        text
    }

    /// A node and the arrows that begin there: pointing at one lets the others stand out.
    fn drawn(&self, index: usize, canvas: &Canvas) -> Markup {
        let node = &self.nodes[index];
        let place = &canvas.places[index];
        let hue = |edge: &Edge| match self.nodes[edge.to].kind {
            Kind::Verdict(Verdict::Yes) => 5,
            Kind::Verdict(Verdict::No) => 7,
            Kind::Verdict(_) => 6,
            _ => index % 5,
        };
        let first_line = place.middle() - LINE * node.lines.len() as i32 / 2 + 12;
        let arrows = self.edges.iter().zip(&canvas.ways).filter(|(edge, _)| edge.from == index);
        html! {
            g class=(class(node)) {
                @if !node.tip.is_empty() { title { (node.tip) } }
                path.box d=(outline(node.kind, place.left, place.top, place.width, place.height)) {}
                @for (row, line) in node.lines.iter().enumerate() {
                    text class=(if row == 0 { "name" } else { "hint" })
                        x=(place.left + 12) y=(first_line + LINE * row as i32) { (line) }
                }
                @for (edge, way) in arrows {
                    @let hue = hue(edge);
                    path class=(if edge.overrides { "arrow over" } else { "arrow" })
                        d=(way) stroke=(HUES[hue]) marker-end=(format!("url(#a{hue})")) {}
                }
            }
        }
    }
}

fn newline() -> Markup {
    PreEscaped("\n".to_owned())
}

fn marker(index: usize, hue: &str) -> Markup {
    html! {
        marker id=(format!("a{index}")) viewBox="0 0 8 8" refX="8" refY="4" markerWidth="8" markerHeight="8"
            markerUnits="userSpaceOnUse" orient="auto" { path d="M0 0.5 8 4 0 7.5z" fill=(hue) {} }
    }
}

fn class(node: &Node) -> String {
    let kind = match node.kind {
        Kind::Question => "question",
        Kind::Fact => "fact",
        Kind::Rule(_) => "rule",
        Kind::OfferType => "type",
        Kind::Verdict(Verdict::Yes) => "yes",
        Kind::Verdict(Verdict::No) => "no",
        Kind::Verdict(_) => "maybe",
    };
    if node.sleeping { format!("{kind} sleeping") } else { kind.to_owned() }
}

/// Each kind has its shape, for whoever does not see the colours.
fn outline(kind: Kind, x: i32, y: i32, width: i32, height: i32) -> String {
    let (right, bottom) = (x + width, y + height);
    match kind {
        Kind::Question => {
            let (h, v) = (width - 24, height - 24);
            format!(
                "M{} {y}h{h}a12 12 0 0 1 12 12v{v}a12 12 0 0 1-12 12h-{h}a12 12 0 0 1-12-12v-{v}a12 12 0 0 1 12-12z",
                x + 12
            )
        }
        Kind::Fact => format!("M{x} {y}H{right}V{bottom}H{x}z"),
        Kind::Rule(_) => format!("M{x} {y}H{right}V{bottom}H{x}zM{0} {y}V{bottom}", x + 6),
        Kind::Verdict(_) | Kind::OfferType => {
            let (middle, from, to) = (y + height / 2, x + 9, right - 9);
            format!("M{from} {y}H{to}L{right} {middle} {to} {bottom}H{from}L{x} {middle}z")
        }
    }
}

/// One row that names the shapes.
fn legend(graph: &Graph) -> Markup {
    let has = |wanted: fn(Kind) -> bool| graph.nodes.iter().any(|node| wanted(node.kind));
    let mut samples = vec![("question", Kind::Question, "question"), ("fact", Kind::Fact, "fact")];
    if has(|kind| kind == Kind::OfferType) {
        samples.push(("type", Kind::OfferType, "offer type"));
    }
    if has(|kind| matches!(kind, Kind::Rule(_))) {
        let rule = Kind::Rule(Verdict::Yes);
        samples.push(("rule", rule, "rule"));
        samples.push(("rule sleeping", rule, "rule not in force"));
        samples.push(("maybe", Kind::Verdict(Verdict::Conditional), "verdict"));
    }
    let overrides = graph.edges.iter().any(|edge| edge.overrides);
    let mut arrow = String::new();
    let end = MARGIN + 165 * samples.len() as i32;
    // Writing to a string cannot fail.
    let _ = write!(arrow, "M{end} 56h26");
    html! {
        @for (index, (class, kind, name)) in samples.iter().enumerate() {
            @let x = MARGIN + 165 * index as i32;
            g class=(class) {
                path.box d=(outline(*kind, x, 44, 30, 24)) {}
                text x=(x + 38) y="60" { (name) }
            }
            (newline())
        }
        @if overrides {
            path class="arrow over" d=(arrow) stroke=(HUES[0]) marker-end="url(#a0)" {}
            text x=(end + 34) y="60" { "makes the other give way" }
            (newline())
        }
    }
}
