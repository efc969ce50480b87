//! All pictograms in one file, each a `<symbol>`, so that a page shows one with `<use href="…#icon-NAME">`.

use std::path::Path;

use crate::{Error, files::texts};
use roxmltree::{Document, Node};

/// Attributes of the drawing as a file of its own; as a symbol it takes size and role from where it is used.
const OF_THE_FILE: [&str; 4] = ["width", "height", "class", "aria-hidden"];

/// The sprite of the given folders, each with the prefix of its symbols' ids.
pub(crate) fn sprite(folders: &[(&str, &Path)]) -> Result<String, Error> {
    let mut out = String::from("<svg xmlns=\"http://www.w3.org/2000/svg\">");
    for (prefix, folder) in folders {
        for (path, text) in texts(folder, "svg")? {
            let name = path.file_stem().unwrap_or_default().to_string_lossy();
            match symbol(&format!("{prefix}-{name}"), &text) {
                Ok(symbol) => out.push_str(&symbol),
                Err(message) => return Err(Error::Source { path: path.clone(), message }),
            }
        }
    }
    out.push_str("</svg>\n");
    Ok(out)
}

fn symbol(id: &str, text: &str) -> Result<String, String> {
    let document = Document::parse(text).map_err(|error| error.to_string())?;
    let root = document.root_element();
    if !root.has_tag_name(("http://www.w3.org/2000/svg", "svg")) {
        return Err("expected <svg xmlns=\"http://www.w3.org/2000/svg\">".to_owned());
    }
    if root.attribute("viewBox").is_none() {
        return Err("a drawing needs a viewBox to be scaled".to_owned());
    }
    let mut out = format!("<symbol id=\"{id}\"");
    for attribute in root.attributes().filter(|one| !OF_THE_FILE.contains(&one.name())) {
        out.push(' ');
        out.push_str(&text[attribute.range()]);
    }
    out.push('>');
    // The children as written: what the designer drew is not ours to rephrase.
    let inner = root.children().map(|node: Node<'_, '_>| &text[node.range()]).collect::<String>();
    out.push_str(inner.trim());
    out.push_str("</symbol>");
    Ok(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_drawing_becomes_a_symbol() {
        let drawing = "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"paper\" viewBox=\"0 0 24 24\" width=\"24\" \
            height=\"24\" fill=\"none\" stroke-width=\"1.75\" aria-hidden=\"true\"><path d=\"M0 0h9\"/><g><path d=\"M1 1\"/></g></svg>";
        assert_eq!(
            symbol("icon-next", drawing).unwrap(),
            "<symbol id=\"icon-next\" viewBox=\"0 0 24 24\" fill=\"none\" stroke-width=\"1.75\">\
             <path d=\"M0 0h9\"/><g><path d=\"M1 1\"/></g></symbol>"
        );
    }

    #[test]
    fn what_is_no_drawing_is_refused_with_its_place() {
        assert!(
            symbol("x", "<svg xmlns=\"http://www.w3.org/2000/svg\"><path></svg>")
                .unwrap_err()
                .contains("1:")
        );
        assert!(symbol("x", "<html/>").unwrap_err().contains("expected <svg"));
        assert!(
            symbol("x", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>")
                .unwrap_err()
                .contains("viewBox")
        );
    }
}
