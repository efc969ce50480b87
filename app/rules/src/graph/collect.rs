//! From the book to nodes and arrows.

use std::collections::BTreeMap;

use engine::{Book, Cond, Day, FactId, OfferType, Rule, Verdict, question::Question};

use super::{
    Edge, Graph, Kind, Node, Words,
    sources::{causes, facts_of, fields, upstream},
    verdict_name, words,
};

/// Characters in a line of a node.
const WIDTH: usize = 42;

/// One offer type: questions, the facts they write, the facts that follow, the rules that read them, the verdicts. Rules not
/// in force on `day` are drawn as sleeping.
pub fn of_offer_type(book: &Book, offer_type: &OfferType, day: Day, words: Words<'_>) -> Graph {
    let mut rules: Vec<&Rule> =
        book.rules.iter().filter(|rule| rule.types.contains(&offer_type.code)).collect();
    // Rules that say the same stand together; a stable sort keeps the pack's order inside.
    rules.sort_by_key(|rule| VERDICTS.iter().position(|verdict| *verdict == rule.verdict));
    let named = rules.iter().flat_map(|rule| facts_of(&rule.when)).collect();
    let mut drawing = Drawing::new(book, words);
    drawing.sources(named);
    for rule in &rules {
        let node = drawing.rule(rule, day);
        drawing.reads(&rule.when, node);
    }
    for verdict in VERDICTS {
        drawing.verdict(verdict, &rules);
    }
    drawing.overrides(&rules);
    drawing.graph(
        format!("{}: who may use it, as of {day}", offer_type.id),
        format!(
            "From left to right: the questions of the guide, the facts they write, the facts that follow from them, the \
             {} rules that speak of this offer type, and their verdicts. A dashed arrow leads from a rule to one that \
             gives way to it. A dashed rule was not in force on {day}.",
            rules.len()
        ),
    )
}

/// All offer types without their rules: questions, the facts that rules read, the types.
pub fn overview(book: &Book, words: Words<'_>) -> Graph {
    let rules_of = |offer_type: &OfferType| {
        let code = offer_type.code;
        book.rules.iter().filter(move |rule| rule.types.contains(&code))
    };
    let mut drawing = Drawing::new(book, words);
    let decisive: Vec<FactId> = book.rules.iter().flat_map(|rule| facts_of(&rule.when)).collect();
    drawing.summary(&decisive);
    for offer_type in &book.types {
        let lines = vec![offer_type.id.clone()];
        let node = drawing.add(Kind::OfferType, &offer_type.id, lines, String::new());
        for rule in rules_of(offer_type) {
            drawing.reads(&rule.when, node);
        }
    }
    drawing.graph(
        "All offer types: what they depend on".to_owned(),
        "From left to right: the questions of the guide, the facts that rules read (written by an answer or following from \
         it), the offer types."
            .to_owned(),
    )
}

const VERDICTS: [Verdict; 3] = [Verdict::Yes, Verdict::Conditional, Verdict::No];

/// Collects nodes and arrows; facts and questions only once.
struct Drawing<'a> {
    book: &'a Book,
    words: Words<'a>,
    nodes: Vec<Node>,
    edges: Vec<Edge>,
    facts: BTreeMap<FactId, usize>,
    rules: BTreeMap<&'a str, usize>,
}

impl<'a> Drawing<'a> {
    fn new(book: &'a Book, words: Words<'a>) -> Self {
        let (facts, rules) = (BTreeMap::new(), BTreeMap::new());
        Self { book, words, nodes: Vec::new(), edges: Vec::new(), facts, rules }
    }

    fn graph(self, title: String, description: String) -> Graph {
        Graph { title, description, nodes: self.nodes, edges: self.edges }
    }

    fn add(&mut self, kind: Kind, id: &str, lines: Vec<String>, tip: String) -> usize {
        self.nodes.push(Node { kind, id: id.to_owned(), lines, tip, sleeping: false });
        self.nodes.len() - 1
    }

    fn link(&mut self, from: usize, to: usize, overrides: bool) {
        let edge = Edge { from, to, overrides };
        if from != to && !self.edges.contains(&edge) {
            self.edges.push(edge);
        }
    }

    /// Facts, all they follow from, and the questions that write those.
    fn sources(&mut self, named: Vec<FactId>) {
        let reached = upstream(self.book, &named);
        let asked = self.questions(&reached);
        self.facts(&reached, false);
        for (question, node) in asked {
            for fact in fields(question) {
                if let Some(to) = self.facts.get(&fact).copied() {
                    self.link(node, to, false);
                }
            }
        }
        for fact in self.book.facts.iter().filter(|fact| reached.contains(&fact.code)) {
            for cause in causes(fact) {
                if let (Some(from), Some(to)) = (self.facts.get(&cause), self.facts.get(&fact.code))
                {
                    self.link(*from, *to, false);
                }
            }
        }
    }

    /// The facts themselves and, in one step, the questions they come from.
    fn summary(&mut self, decisive: &[FactId]) {
        let asked = self.questions(&upstream(self.book, decisive));
        self.facts(decisive, true);
        for (fact, to) in self.facts.clone() {
            let origin = upstream(self.book, &[fact]);
            for (question, node) in &asked {
                if fields(question).any(|written| origin.contains(&written)) {
                    self.link(*node, to, false);
                }
            }
        }
    }

    /// The questions that write one of these facts, in the guide's order.
    fn questions(&mut self, facts: &[FactId]) -> Vec<(&'a Question, usize)> {
        let writes = |question: &&Question| fields(question).any(|fact| facts.contains(&fact));
        let questions = self.book.questions.iter().filter(writes);
        questions.map(|question| (question, self.question(question))).collect()
    }

    fn question(&mut self, question: &Question) -> usize {
        let id = format!("question-{}", question.id);
        let text = (self.words)(&id).unwrap_or_default();
        let mut lines = vec![question.id.clone()];
        lines.extend(words::wrap(words::first_sentence(&text), WIDTH, 2));
        self.add(Kind::Question, &question.id, lines, text)
    }

    fn facts(&mut self, codes: &[FactId], short: bool) {
        let book = self.book;
        for fact in book.facts.iter().filter(|fact| codes.contains(&fact.code)) {
            let derived = (!causes(fact).is_empty()).then_some("derived");
            let hints = [derived, fact.desk.then_some("asked at the desk only")];
            let mut lines = vec![fact.id.clone()];
            lines.extend(hints.into_iter().flatten().map(str::to_owned));
            if short && lines.len() > 1 {
                lines = vec![format!("{} ({})", fact.id, lines[1..].join(", "))];
            }
            let node = self.add(Kind::Fact, &fact.id, lines, String::new());
            self.facts.insert(fact.code, node);
        }
    }

    fn rule(&mut self, rule: &'a Rule, day: Day) -> usize {
        let default = if rule.default { " (default)" } else { "" };
        let mut lines = vec![format!("{}: {}{default}", rule.id, verdict_name(rule.verdict))];
        let source = rule.sources.first().map_or("", |source| source.title.as_str());
        let founded = if rule.law.is_empty() { source } else { &rule.law };
        lines.extend(words::wrap(&words::glued(founded), WIDTH, 2));
        lines.extend(dates(rule));
        let tip = format!(
            "{} when {}; {}",
            rule.id,
            crate::print::condition(&rule.when, &self.book.facts),
            founded
        );
        let node = self.add(Kind::Rule(rule.verdict), &rule.id, lines, tip);
        self.nodes[node].sleeping = !rule.in_force(day);
        self.rules.insert(&rule.id, node);
        node
    }

    /// Arrows from each fact that the condition names.
    fn reads(&mut self, cond: &Cond, node: usize) {
        for fact in facts_of(cond) {
            if let Some(from) = self.facts.get(&fact).copied() {
                self.link(from, node, false);
            }
        }
    }

    fn verdict(&mut self, verdict: Verdict, rules: &[&Rule]) {
        let saying: Vec<usize> = rules
            .iter()
            .filter(|rule| rule.verdict == verdict)
            .filter_map(|rule| self.rules.get(rule.id.as_str()).copied())
            .collect();
        if saying.is_empty() {
            return;
        }
        let name = verdict_name(verdict);
        let node = self.add(Kind::Verdict(verdict), name, vec![name.to_owned()], String::new());
        for rule in saying {
            self.link(rule, node, false);
        }
    }

    fn overrides(&mut self, rules: &[&Rule]) {
        for rule in rules {
            for other in &rule.overrides {
                let pair = (self.rules.get(rule.id.as_str()), self.rules.get(other.as_str()));
                if let (Some(from), Some(to)) = pair {
                    self.link(*from, *to, true);
                }
            }
        }
    }
}

fn dates(rule: &Rule) -> Option<String> {
    match (rule.from, rule.until) {
        (None, None) => None,
        (Some(from), None) => Some(format!("from {from}")),
        (None, Some(until)) => Some(format!("until {until}")),
        (Some(from), Some(until)) => Some(format!("{from} to {until}")),
    }
}
