//! What to bring to all of them, each thing once.
//!
//! The texts are sentences of translators ("your paper, certificates"), and only they know where one may be divided: "certificates, if you
//! have any" is one thing. So a text is left out when another one says all of it, and never taken apart.

/// The texts that say something the others do not, in their order.
pub fn merged(texts: impl IntoIterator<Item = String>) -> Vec<String> {
    let mut kept: Vec<String> = Vec::new();
    for text in texts {
        let said = |known: &String| contains(known, &text);
        if text.is_empty() || kept.iter().any(said) {
            continue;
        }
        kept.retain(|known| !contains(&text, known));
        kept.push(text);
    }
    kept
}

/// Does a text name everything that another one names?
fn contains(whole: &str, part: &str) -> bool {
    let named = parts(whole);
    parts(part).iter().all(|one| named.contains(one))
}

/// What stands between commas, as the languages write them.
fn parts(text: &str) -> Vec<String> {
    let parts = text.split([',', '،', '፣', '、', ';', '.', '。']);
    let clean = |part: &str| part.trim().to_lowercase();
    parts.map(clean).filter(|part| !part.is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn merge(texts: &[&str]) -> Vec<String> {
        merged(texts.iter().map(|text| (*text).to_owned()))
    }

    #[test]
    fn each_thing_is_named_once() {
        assert_eq!(merge(&["Ihr Papier", "Ihr Papier", ""]), ["Ihr Papier"]);
        assert_eq!(merge(&["Ihr Papier", "Zeugnisse, Ihr Papier"]), ["Zeugnisse, Ihr Papier"]);
        assert_eq!(merge(&["ورقتك، الشهادات", "ورقتك"]), ["ورقتك، الشهادات"]);
    }

    #[test]
    fn what_differs_stays() {
        let both = ["Zeugnisse, wenn Sie welche haben", "Zeugnisse, Ihr Papier"];
        assert_eq!(merge(&both), both);
    }
}
