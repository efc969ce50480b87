//! Blocks, questions and their fields.

use engine::{
    Fact, Kind,
    question::{Block, Field, Input, Question},
};

use super::{Builder, Unique, spot};
use crate::{
    expr::{Resolver, Word},
    names,
    tables::FieldTable,
};

impl Builder<'_, '_> {
    pub(super) fn blocks(&mut self) -> Vec<Block> {
        let mut ids = Unique::default();
        let mut blocks = Vec::new();
        for item in &self.raw.blocks {
            let (table, at) = (&item.value, spot(item.spot.file, &item.value.id));
            let id = table.id.get_ref();
            ids.check(self.report, at, "the block", id);
            self.message(at, &format!("block-{id}"));
            if table.announce {
                self.message(at, &format!("block-{id}.announce"));
            }
            blocks.push(Block { id: id.clone(), announce: table.announce, fixed: table.fixed });
        }
        blocks
    }

    pub(super) fn questions(&mut self) -> Vec<Question> {
        let mut ids = Unique::default();
        let mut questions = Vec::new();
        for item in &self.raw.questions {
            let (table, file) = (&item.value, item.spot.file);
            let (id, at) = (table.id.get_ref(), spot(file, &table.id));
            ids.check(self.report, at, "the question", id);
            self.message(at, &format!("question-{id}"));
            let block = table.block.get_ref();
            let blocks = || self.raw.blocks.iter().map(|block| block.value.id.get_ref().as_str());
            if !blocks().any(|known| known == block) {
                let hint = names::expected(block, "a block", blocks());
                self.report.add(spot(file, &table.block), format!("unknown block `{block}`"), hint);
            }
            if table.field.is_empty() {
                self.report.expected(at, "the question has no field", "`[[question.field]]`");
            }
            let mut fields = Vec::new();
            for (index, field) in table.field.iter().enumerate() {
                fields.extend(self.field(file, id, index, field));
            }
            questions.push(Question {
                id: id.clone(),
                block: block.clone(),
                sensitive: table.sensitive,
                ask: self.cond(file, &table.ask),
                decline: table.decline,
                fields,
            });
        }
        questions
    }

    fn field(
        &mut self,
        file: usize,
        question: &str,
        index: usize,
        table: &FieldTable,
    ) -> Option<Field> {
        let when = self.optional_cond(file, table.when.as_ref());
        let at = spot(file, &table.fact);
        let word = Word { text: table.fact.get_ref().clone(), at: at.at };
        let mut resolver = Resolver { vocabulary: &self.vocabulary, file, report: self.report };
        let fact = resolver.fact(&word)?.clone();
        let input = *table.kind.get_ref();
        if !fits(input, fact.kind) {
            let message = format!("`{}` cannot be filled in so", fact.id);
            self.report.expected(spot(file, &table.kind), message, inputs(fact.kind));
            return None;
        }
        if index > 0 {
            self.message(at, &format!("field-{question}-{}", fact.id));
        }
        let options = self.options(file, input, &fact, table);
        for option in &options {
            let value = super::value_name(&fact, *option);
            self.message(at, &format!("value-{}-{value}", fact.id));
        }
        let (pictures, icons) = (table.pictures, table.icons);
        Some(Field { fact: fact.code, input, options, when, pictures, icons })
    }

    fn options(&mut self, file: usize, input: Input, fact: &Fact, table: &FieldTable) -> Vec<i32> {
        let has_options = matches!(input, Input::One | Input::Many);
        let Some(written) = &table.options else {
            return match fact.kind {
                _ if !has_options => Vec::new(),
                Kind::Bool => vec![1, 0],
                _ => fact.values.iter().map(|(code, _)| *code).collect(),
            };
        };
        if !has_options && let Some(first) = written.first() {
            self.report.wrong(spot(file, first), "this kind of field has no options");
        }
        let mut options = Vec::new();
        for option in written {
            for code in self.literals(file, fact, option) {
                if options.contains(&code) {
                    self.report.wrong(spot(file, option), "the option is listed twice");
                }
                options.push(code);
            }
        }
        options
    }
}

fn fits(input: Input, kind: Kind) -> bool {
    match input {
        Input::One => matches!(kind, Kind::Code | Kind::Bool | Kind::Number),
        Input::Many => kind == Kind::Codes,
        Input::Number => kind == Kind::Number,
        Input::Month | Input::RoughMonth => kind == Kind::Date,
        Input::Ages => kind == Kind::Numbers,
        Input::Place => kind == Kind::Place,
        Input::Tick => kind == Kind::Bool,
        Input::Unknown => false,
    }
}

fn inputs(kind: Kind) -> &'static str {
    match kind {
        Kind::Code => "`one`",
        Kind::Codes => "`many`",
        Kind::Bool => "`one` or `tick`",
        Kind::Number => "`number`",
        Kind::Numbers => "`ages`",
        Kind::Date => "`month` or `rough_month`",
        Kind::Text => "a fact of another type: texts are never asked",
        Kind::Place => "`place`",
    }
}
