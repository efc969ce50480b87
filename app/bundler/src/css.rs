//! One style sheet of all layers, without comments and idle blanks.
//!
//! A full CSS optimiser would cost a minute of compiling for about a kilobyte after brotli. This removes only what no
//! sheet can miss: comments, blanks beside `{ } ; ,`, the last semicolon of a block. Strings stay as they are.

use std::path::Path;

use crate::{Error, contrast, files::texts};

const TOKENS: &str = "tokens.css";
/// What a town has instead of some of them.
const TOWN: &str = "town.css";

/// All sheets below `folder`, in the order of their layers, minified.
pub(crate) fn sheet(folder: &Path) -> Result<String, Error> {
    let mut sheets = Vec::new();
    for (path, text) in texts(folder, "css")? {
        let small = minify(&text)
            .map_err(|message| Error::Source { path: path.clone(), message: message.to_owned() })?;
        let name = path.strip_prefix(folder).unwrap_or(&path).to_string_lossy().into_owned();
        sheets.push((layer(&name), name, small));
    }
    sheets.sort();
    let sheet: String = sheets.into_iter().map(|(_, _, text)| text).collect();
    readable(folder, &sheet)?;
    Ok(sheet)
}

/// One sheet of its own, minified.
pub(crate) fn single(path: &Path) -> Result<String, Error> {
    let text = std::fs::read_to_string(path).map_err(Error::io("cannot read", path))?;
    minify(&text)
        .map_err(|message| Error::Source { path: path.to_path_buf(), message: message.to_owned() })
}

/// Refuses colours that cannot be read on one another. A folder without tokens has none to judge.
fn readable(folder: &Path, sheet: &str) -> Result<(), Error> {
    let faults = if folder.join(TOKENS).exists() { contrast::faults(sheet) } else { Vec::new() };
    if faults.is_empty() {
        return Ok(());
    }
    let path = [TOWN, TOKENS].map(|name| folder.join(name)).into_iter().find(|path| path.exists());
    let message = format!("too little contrast:\n{}", faults.join("\n"));
    Err(Error::Source { path: path.unwrap_or_default(), message })
}

/// Tokens first because everything uses them, then a town's own, if it has a sheet of them (`town.css`); print last because it takes back.
fn layer(name: &str) -> usize {
    const LAYERS: [&str; 5] = ["tokens", "town", "base", "layout", "components"];
    match LAYERS.iter().position(|layer| name.starts_with(layer)) {
        Some(index) => index,
        None if name.starts_with("print") => LAYERS.len() + 1,
        None => LAYERS.len(),
    }
}

fn minify(text: &str) -> Result<String, &'static str> {
    let mut out = String::with_capacity(text.len());
    let mut signs = text.chars().peekable();
    while let Some(sign) = signs.next() {
        match sign {
            '/' if signs.peek() == Some(&'*') => {
                signs.next();
                let mut last = ' ';
                loop {
                    let next = signs.next().ok_or("a comment is not closed")?;
                    if last == '*' && next == '/' {
                        break;
                    }
                    last = next;
                }
                // A comment separates as a blank does.
                blank(&mut out);
            }
            '"' | '\'' => {
                out.push(sign);
                loop {
                    let next = signs.next().ok_or("a string is not closed")?;
                    out.push(next);
                    match next {
                        '\\' => out.extend(signs.next()),
                        _ if next == sign => break,
                        _ => {}
                    }
                }
            }
            _ if sign.is_ascii_whitespace() => blank(&mut out),
            '{' | '}' | ';' | ',' => {
                if out.ends_with(' ') {
                    out.pop();
                }
                if sign == '}' && out.ends_with(';') {
                    out.pop();
                }
                out.push(sign);
            }
            _ => out.push(sign),
        }
    }
    Ok(out.trim_end().to_owned())
}

fn blank(out: &mut String) {
    if !out.is_empty() && !out.ends_with([' ', '{', '}', ';', ',']) {
        out.push(' ');
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_idle_blanks_go() {
        let source = "/* why */\n.a  :hover ,\n .b > .c {\n  inset : 0 ;\n  margin: calc(1px + 2px) ;\n}\n\
            @media (min-width: 40rem) and print { .q::after { content: \"a ; /* b */ \\\" }\" } }\n";
        assert_eq!(
            minify(source).unwrap(),
            ".a :hover,.b > .c{inset : 0;margin: calc(1px + 2px)}\
             @media (min-width: 40rem) and print{.q::after{content: \"a ; /* b */ \\\" }\"}}"
        );
    }

    #[test]
    fn an_open_comment_or_string_is_refused() {
        assert!(minify("a{} /* ").is_err());
        assert!(minify("a{content:'").is_err());
    }

    #[test]
    fn layers_stand_in_their_order() {
        let folder = tempfile::tempdir().unwrap();
        for name in ["print", "components-card", "base", "extra", "layout", "town", "components"] {
            std::fs::write(folder.path().join(format!("{name}.css")), format!(".{name}{{}}"))
                .unwrap();
        }
        assert_eq!(
            sheet(folder.path()).unwrap(),
            ".town{}.base{}.layout{}.components-card{}.components{}.extra{}.print{}"
        );
    }

    #[test]
    fn a_town_whose_colours_cannot_be_read_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        let put = |name: &str, text: &str| std::fs::write(folder.path().join(name), text).unwrap();
        put("tokens.css", include_str!("../../../style/tokens.css"));
        assert!(sheet(folder.path()).is_ok());
        put("town.css", "@layer tokens { :root { --color-text: #b0b0b0; } }");
        let error = sheet(folder.path()).unwrap_err().to_string();
        assert!(error.contains("town.css") && error.contains("light: --color-text on"), "{error}");
    }
}
