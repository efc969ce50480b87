//! Records of a text: one object, an array of them, one a line, or pretty-printed ones after another.
//!
//! A record is parsed only when its turn comes. Where one is broken, the next begins at the next line that does not look like
//! the inside of a pretty-printed object; inside an array on one line, behind the bracket that closes the broken one.

#[cfg(test)]
mod tests;

use serde_json::{Deserializer, Value};

/// A record and where it begins.
pub(super) struct Record {
    /// `line:column`, from 1, columns in characters.
    pub(super) position: String,
    /// The JSON value, or what is wrong with it and where.
    pub(super) value: Result<Value, String>,
}

/// Reads the records of a text.
pub(super) struct Records<'a> {
    bytes: &'a [u8],
    at: usize,
    in_list: bool,
    /// A place whose line and column are known; places are asked for in rising order.
    mark: Mark,
}

/// Line and column of a byte, from 1.
#[derive(Clone, Copy)]
struct Mark {
    at: usize,
    line: usize,
    column: usize,
}

const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";

impl<'a> Records<'a> {
    pub(super) fn new(bytes: &'a [u8]) -> Self {
        let bytes = bytes.strip_prefix(BYTE_ORDER_MARK).unwrap_or(bytes);
        Self { bytes, at: 0, in_list: false, mark: Mark { at: 0, line: 1, column: 1 } }
    }

    fn mark(&self, at: usize) -> Mark {
        let mut mark = self.mark;
        for byte in &self.bytes[mark.at..at] {
            match byte {
                b'\n' => (mark.line, mark.column) = (mark.line + 1, 1),
                // The later bytes of a character.
                0x80..=0xbf => {}
                _ => mark.column += 1,
            }
        }
        Mark { at, ..mark }
    }

    /// Moves to the next record; false at the end.
    fn seek(&mut self) -> bool {
        loop {
            match self.bytes.get(self.at) {
                Some(b' ' | b'\t' | b'\r' | b'\n') => {}
                Some(b',') if self.in_list => {}
                Some(b'[') if !self.in_list => self.in_list = true,
                Some(b']') if self.in_list => self.in_list = false,
                found => return found.is_some(),
            }
            self.at += 1;
        }
    }

    fn parse(&mut self) -> Result<Value, String> {
        let start = self.at;
        let mut stream = Deserializer::from_slice(&self.bytes[start..]).into_iter::<Value>();
        match stream.next() {
            Some(Ok(value)) => {
                self.at = start + stream.byte_offset();
                Ok(value)
            }
            Some(Err(error)) => {
                self.at = self.resume(start, error.line() > 1);
                Err(self.told(&error))
            }
            None => {
                self.at = self.bytes.len();
                Err("nothing here".to_owned())
            }
        }
    }

    /// The mistake, with its place in the whole text instead of in the record.
    fn told(&self, error: &serde_json::Error) -> String {
        let (line, column) = (error.line(), error.column());
        let text = error.to_string();
        let text = text.strip_suffix(&format!(" at line {line} column {column}")).unwrap_or(&text);
        let column = if line == 1 { self.mark.column + column.max(1) - 1 } else { column.max(1) };
        format!("no JSON: {text} at {}:{column}", self.mark.line + line.max(1) - 1)
    }

    /// Where to go on behind a broken record.
    fn resume(&self, start: usize, over_lines: bool) -> usize {
        let bytes = self.bytes;
        let end_of_line = |from: usize| {
            bytes[from..].iter().position(|byte| *byte == b'\n').map(|length| from + length + 1)
        };
        if self.in_list
            && !over_lines
            && let Some(end) = closing(&bytes[start..end_of_line(start).unwrap_or(bytes.len())])
        {
            return start + end;
        }
        let indent = self.mark.column - 1;
        let mut from = start;
        while let Some(line) = end_of_line(from) {
            if self.begins_record(line, indent) {
                return line;
            }
            from = line;
        }
        bytes.len()
    }

    /// Does a line look like the begin of a record, or like the end of the list, and not like the inside of an object?
    fn begins_record(&self, line: usize, indent: usize) -> bool {
        let blank =
            self.bytes[line..].iter().take_while(|byte| matches!(byte, b' ' | b'\t')).count();
        match self.bytes.get(line + blank) {
            Some(b'{' | b'[') => blank <= indent,
            Some(b']') => self.in_list && blank <= indent,
            Some(b'"' | b'}' | b',' | b'\r' | b'\n') => false,
            Some(_) => blank == 0,
            None => false,
        }
    }
}

impl Iterator for Records<'_> {
    type Item = Record;

    fn next(&mut self) -> Option<Record> {
        let found = self.seek();
        self.mark = self.mark(self.at);
        let position = format!("{}:{}", self.mark.line, self.mark.column);
        if found {
            return Some(Record { position, value: self.parse() });
        }
        let unclosed = std::mem::take(&mut self.in_list);
        let value = Err("the list ends without `]`".to_owned());
        unclosed.then_some(Record { position, value })
    }
}

/// The byte behind a record that ends in this line: its closing bracket, or the comma or bracket behind a single word.
fn closing(line: &[u8]) -> Option<usize> {
    let (mut depth, mut quoted, mut escaped) = (0_usize, false, false);
    for (at, byte) in line.iter().enumerate() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if quoted => escaped = true,
            b'"' => quoted = !quoted,
            _ if quoted => {}
            b'{' | b'[' => depth += 1,
            b',' | b']' if depth == 0 => return Some(at),
            b'}' | b']' => {
                depth = depth.saturating_sub(1);
                if depth == 0 {
                    return Some(at + 1);
                }
            }
            _ => {}
        }
    }
    None
}
