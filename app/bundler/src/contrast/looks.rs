//! Which colours a sheet has in which look.

use super::Tokens;

/// Both looks of a style sheet.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Looks {
    /// By day.
    pub light: Tokens,
    /// What the dark look shows, with what it takes over.
    pub dark: Tokens,
}

/// The tokens of sheets as they follow one another: declarations of `:root`, later ones win.
pub fn looks(css: &str) -> Looks {
    let mut looks = Looks::default();
    // What stands around: the beginnings of blocks that are open.
    let mut open: Vec<&str> = Vec::new();
    let mut from = 0;
    let css = &without_comments(css);
    for (at, sign) in css.char_indices().filter(|(_, sign)| "{};".contains(*sign)) {
        let part = css[from..at].trim();
        from = at + 1;
        if sign == '{' {
            open.push(part);
            continue;
        }
        take(&mut looks, &open, part);
        if sign == '}' {
            open.pop();
        }
    }
    looks
}

fn take(looks: &mut Looks, open: &[&str], part: &str) {
    let [around @ .., ":root"] = open else { return };
    let Some((name, value)) = part.split_once(':').filter(|(name, _)| name.starts_with("--"))
    else {
        return;
    };
    let mut dark = false;
    for block in around.iter().filter(|block| !block.starts_with("@layer")) {
        // Paper, forced colours and very large type are no looks of ours.
        dark = block.replace(' ', "") == "@media(prefers-color-scheme:dark)";
        if !dark {
            return;
        }
    }
    let (name, value) = (name.trim().to_owned(), value.trim().to_owned());
    if !dark {
        looks.light.insert(name.clone(), value.clone());
    }
    looks.dark.insert(name, value);
}

fn without_comments(css: &str) -> String {
    let mut parts = css.split("/*");
    let first = parts.next().unwrap_or_default().to_owned();
    first
        + &parts.filter_map(|part| part.split_once("*/")).map(|(_, rest)| rest).collect::<String>()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn later_declarations_win_and_only_in_our_own_looks() {
        let css = "/* :root { --a: 0 } */ @layer t { :root { --a: 1; --b: 2 } @media (prefers-color-scheme: dark) { :root { --a: 3 } }\
            @media print { :root { --a: 4 } } .x { --a: 5 } } @layer t{:root{--b:6}}";
        let of = |tokens: &Tokens| (tokens["--a"].clone(), tokens["--b"].clone());
        let Looks { light, dark } = looks(css);
        assert_eq!(of(&light), ("1".to_owned(), "6".to_owned()));
        assert_eq!(of(&dark), ("3".to_owned(), "6".to_owned()));
    }
}
