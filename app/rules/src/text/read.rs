//! The paragraphs of a rule file: sets, file defaults, rules.

use winnow::{
    ModalResult, Parser,
    combinator::{cut_err, preceded},
};

use super::{
    Defaults, Entry, SetText, Texts,
    layout::Paragraph,
    scan::{
        Failure, Input, because, blank, expected, name, names, quoted, run, source, value, values,
    },
};
use crate::{
    expr::{self, Expr, Word},
    names::expected as hint,
    problem::{Report, Spot},
};

const FIELDS: [&str; 10] = [
    "when",
    "because",
    "decided",
    "law",
    "source",
    "from",
    "until",
    "overrides",
    "mark",
    "checked",
];

/// What a file can say for all rules below.
const FILE_FIELDS: [&str; 3] = ["checked", "mark", "source"];

/// Reads the paragraphs of one file in order.
pub(super) struct Reader<'i> {
    pub(super) file: usize,
    pub(super) text: &'i str,
    pub(super) defaults: Defaults,
}

type Range = std::ops::Range<usize>;

impl<'i> Reader<'i> {
    pub(super) fn paragraph(
        &mut self,
        paragraph: &Paragraph,
        texts: &mut Texts,
        report: &mut Report<'_>,
    ) {
        let (keyword, rest) = self.keyword(&paragraph.head);
        match keyword {
            "set" => texts.sets.extend(self.set(rest, &paragraph.lines, report)),
            "rule" | "default" => {
                let head = self.run(head, rest, report);
                let mut entry = self.entry(keyword == "default", head);
                for line in &paragraph.lines {
                    self.field(line, &mut entry, report);
                }
                if entry.sources.is_empty() {
                    entry.sources.clone_from(&self.defaults.sources);
                }
                // Without a readable head the fields are checked all the same, but there is no rule.
                texts.rules.extend((!entry.id.text.is_empty()).then_some(entry));
            }
            "file" => self.file_default(rest, &paragraph.lines, report),
            other => {
                let message = format!("unexpected `{other}` at the margin");
                let known = ["set", "file", "rule", "default"];
                report.add(
                    self.spot(paragraph.head.start),
                    message,
                    hint(other, "a paragraph", known),
                );
            }
        }
    }

    fn set(&self, rest: Range, lines: &[Range], report: &mut Report<'_>) -> Option<SetText> {
        let (name, fact, mut members) = self.run(set_head, rest, report)?;
        for line in lines {
            let (keyword, rest) = self.keyword(line);
            match keyword {
                // Where a set comes from is for readers of the file; nothing on the phone shows it.
                "law" => drop(self.run(quoted, rest, report)),
                "source" => drop(self.run(source, rest, report)),
                _ => members.extend(self.run(values, line.clone(), report).into_iter().flatten()),
            }
        }
        Some(SetText { file: self.file, name, fact, values: members })
    }

    fn file_default(&mut self, rest: Range, lines: &[Range], report: &mut Report<'_>) {
        let (keyword, rest) = self.keyword(&rest);
        if FILE_FIELDS.contains(&keyword) {
            self.defaults.written.push(keyword.to_owned());
        }
        match keyword {
            "checked" => self.defaults.checked = self.run(value, rest, report),
            "mark" => self.defaults.mark = self.run(value, rest, report),
            "source" => self.defaults.sources.extend(self.run(source, rest, report)),
            other => {
                let message = format!("`{other}` cannot be set for a file");
                report.add(
                    self.spot(rest.start - other.len()),
                    message,
                    hint(other, "a field", FILE_FIELDS),
                );
            }
        }
        for line in lines {
            report.wrong(self.spot(line.start), "`file` takes one line");
        }
    }

    fn entry(&self, default: bool, head: Option<(Word, Vec<Word>, Word)>) -> Entry {
        let (id, types, verdict) = head.unwrap_or_default();
        Entry {
            file: self.file,
            default,
            id,
            types,
            verdict,
            checked: self.defaults.checked.clone(),
            mark: self.defaults.mark.clone(),
            written: self.defaults.written.clone(),
            ..Entry::default()
        }
    }

    fn field(&self, line: &Range, entry: &mut Entry, report: &mut Report<'_>) {
        let (keyword, rest) = self.keyword(line);
        match keyword {
            "when" => {
                self.once(entry.lacks("when"), line, report);
                entry.when = self.expr(rest, report);
            }
            "because" => {
                self.once(entry.lacks("because"), line, report);
                entry.because = self.run(because, rest, report);
            }
            "decided" => {
                let by = preceded(("by", blank).context(expected("`by`")), names);
                entry.decided_by.extend(self.run(by, rest, report).into_iter().flatten());
            }
            "law" => entry.law.extend(self.run(quoted, rest, report)),
            "source" => entry.sources.extend(self.run(source, rest, report)),
            "overrides" => {
                entry.overrides.extend(self.run(names, rest, report).into_iter().flatten())
            }
            "from" => entry.from = self.run(value, rest, report),
            "until" => entry.until = self.run(value, rest, report),
            "checked" => entry.checked = self.run(value, rest, report),
            "mark" => entry.mark = self.run(value, rest, report),
            other => {
                let message = format!("unknown field `{other}`");
                report.add(self.spot(line.start), message, hint(other, "a field", FIELDS));
            }
        }
        entry.written.push(keyword.to_owned());
    }

    fn once(&self, first: bool, line: &Range, report: &mut Report<'_>) {
        if !first {
            let (keyword, _) = self.keyword(line);
            let wanted = "`and` or `or` to continue the line before";
            report.expected(self.spot(line.start), format!("a second `{keyword}`"), wanted);
        }
    }

    fn expr(&self, range: Range, report: &mut Report<'_>) -> Option<Expr> {
        let spot = self.spot(range.start);
        expr::parse(expr::Text { text: self.piece(&range), spot, exact: true }, report)
    }

    /// The first word of a line, and the rest.
    fn keyword(&self, line: &Range) -> (&'i str, Range) {
        let piece = self.piece(line);
        let start = line.start + piece.len() - piece.trim_start().len();
        let word = piece.split_whitespace().next().unwrap_or_default();
        (word, start + word.len()..line.end)
    }

    fn piece(&self, range: &Range) -> &'i str {
        self.text.get(range.clone()).unwrap_or_default()
    }

    fn spot(&self, at: usize) -> Spot {
        Spot { file: self.file, at }
    }

    fn run<O>(
        &self,
        parser: impl Parser<Input<'i>, O, Failure>,
        range: Range,
        report: &mut Report<'_>,
    ) -> Option<O> {
        run(parser, self.text, range, self.file, report)
    }
}

/// `R-IK-01 integrationskurs other_type: yes`
fn head(input: &mut Input<'_>) -> ModalResult<(Word, Vec<Word>, Word)> {
    let id = name.context(expected("the rule's id"));
    let types = cut_err(names.context(expected("an offer type")));
    let colon = cut_err((':', blank).context(expected("`:` and a verdict")));
    let verdict = cut_err(name.context(expected("`yes`, `conditional` or `no`")));
    (id, types, colon, verdict)
        .map(|(id, types, _, verdict)| (id, types, verdict))
        .parse_next(input)
}

/// `course_claim of status:`, perhaps with values behind it.
fn set_head(input: &mut Input<'_>) -> ModalResult<(Word, Word, Vec<Word>)> {
    let of = cut_err(("of", blank).context(expected("`of` and a fact")));
    let colon = cut_err((':', blank).context(expected("`:`")));
    let set = name.context(expected("the set's name"));
    (set, of, cut_err(name.context(expected("a fact"))), colon, values)
        .map(|(name, _, fact, _, members)| (name, fact, members))
        .parse_next(input)
}
