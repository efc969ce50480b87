//! A graph as a Mermaid flow chart.

use std::{collections::BTreeSet, fmt::Write};

use engine::Verdict;

use super::{Graph, Kind, Node};

const CLASSES: &str = "    classDef question fill:#dceae5,stroke:#0d5c5b,color:#2b241b
    classDef fact fill:#fffdf8,stroke:#857660,color:#2b241b
    classDef rule fill:#fdedc8,stroke:#a86200,color:#2b241b
    classDef yes fill:#e4edd6,stroke:#35591f,color:#2b241b
    classDef maybe fill:#f2e3d3,stroke:#664123,color:#2b241b
    classDef no fill:#fffdf8,stroke:#9b2f22,color:#2b241b
    classDef sleeping stroke-dasharray:5 4
";

impl Graph {
    /// The graph as the text of a Mermaid flow chart.
    pub fn mermaid(&self) -> String {
        let ids = ids(&self.nodes);
        let mut text = format!(
            "flowchart LR\n    accTitle: {}\n    accDescr: {}\n",
            quoted(&self.title),
            quoted(&self.description)
        );
        for (node, id) in self.nodes.iter().zip(&ids) {
            // Writing to a string cannot fail.
            let _ = writeln!(text, "    {id}{}", shape(node));
        }
        for edge in &self.edges {
            let arrow = if edge.overrides { "-. overrides .->" } else { "-->" };
            let _ = writeln!(text, "    {} {arrow} {}", ids[edge.from], ids[edge.to]);
        }
        for (_, id) in self.nodes.iter().zip(&ids).filter(|(node, _)| node.sleeping) {
            let _ = writeln!(text, "    class {id} sleeping");
        }
        text.push_str(CLASSES);
        text
    }
}

/// Ids that Mermaid takes: a letter for the kind (no name is then a reserved word), and only letters, digits and `_`.
fn ids(nodes: &[Node]) -> Vec<String> {
    let mut taken = BTreeSet::new();
    let mut id = |node: &Node| {
        let plain = |sign: char| if sign.is_ascii_alphanumeric() { sign } else { '_' };
        let name: String = node.id.chars().map(plain).collect();
        let mut id = format!("{}_{name}", letter(node.kind));
        while !taken.insert(id.clone()) {
            id.push('_');
        }
        id
    };
    nodes.iter().map(&mut id).collect()
}

fn letter(kind: Kind) -> char {
    match kind {
        Kind::Question => 'q',
        Kind::Fact => 'f',
        Kind::Rule(_) => 'r',
        Kind::Verdict(_) => 'v',
        Kind::OfferType => 't',
    }
}

fn shape(node: &Node) -> String {
    let lines: Vec<String> = node.lines.iter().map(|line| quoted(line)).collect();
    let label = lines.join("<br/>");
    let (open, close, class) = match node.kind {
        Kind::Question => ("(", ")", "question"),
        Kind::Fact => ("[", "]", "fact"),
        Kind::Rule(_) => ("[[", "]]", "rule"),
        Kind::OfferType => ("{{", "}}", "rule"),
        Kind::Verdict(Verdict::Yes) => ("{{", "}}", "yes"),
        Kind::Verdict(Verdict::No) => ("{{", "}}", "no"),
        Kind::Verdict(_) => ("{{", "}}", "maybe"),
    };
    format!("{open}\"{label}\"{close}:::{class}")
}

/// A text in which nothing is a sign of Mermaid's own.
fn quoted(text: &str) -> String {
    let mut quoted = String::new();
    for sign in text.chars() {
        match sign {
            '#' => quoted.push_str("#35;"),
            '"' => quoted.push_str("#quot;"),
            '<' => quoted.push_str("#lt;"),
            '>' => quoted.push_str("#gt;"),
            '`' => quoted.push_str("#96;"),
            '\n' => quoted.push(' '),
            other => quoted.push(other),
        }
    }
    quoted
}
