//! A script without what only people read: a tenth of what a phone loads of it.
//!
//! No minifier of others is used: they parse whole languages and take minutes to build. This takes lines away, never signs within a line,
//! and what it is given is known: the glue that wasm-bindgen writes (no text of several lines in it) and our own few lines.

/// Without comments that fill lines, without indentation and empty lines.
pub(crate) fn slim(script: &str) -> String {
    let mut slim = String::with_capacity(script.len());
    let mut comment = false;
    for line in script.lines().map(str::trim) {
        comment |= line.starts_with("/*");
        if !comment && !line.is_empty() && !line.starts_with("//") {
            slim.push_str(line);
            slim.push('\n');
        }
        comment &= !line.ends_with("*/");
    }
    slim
}

#[cfg(test)]
mod tests {
    use super::slim;

    #[test]
    fn only_what_people_read_goes() {
        let script = "/** one */\n/**\n * two\n */\nlet a = 1; // stays\n\n    // goes\n    let b = `x` /* stays */;\n";
        assert_eq!(slim(script), "let a = 1; // stays\nlet b = `x` /* stays */;\n");
    }
}
