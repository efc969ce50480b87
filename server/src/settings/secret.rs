//! What nobody may read in a log or on a screen: the password in a database's address.

/// The text with what is secret in it left out.
pub fn redacted(text: &str) -> String {
    let Some((scheme, rest)) = text.split_once("://") else { return text.to_owned() };
    let (authority, query) = rest.split_once('?').unwrap_or((rest, ""));
    // A password may hold an `@` that should have been escaped: the last one ends it.
    let authority = match authority.rsplit_once('@') {
        Some((who, host)) => match who.split_once(':') {
            Some((user, _)) => format!("{user}:***@{host}"),
            None => format!("{who}@{host}"),
        },
        None => authority.to_owned(),
    };
    let parameters = query.split('&').filter(|one| !one.is_empty()).map(|one| {
        let (name, _) = one.split_once('=').unwrap_or((one, ""));
        if name.contains("password") { format!("{name}=***") } else { one.to_owned() }
    });
    let query = parameters.collect::<Vec<_>>().join("&");
    if query.is_empty() {
        format!("{scheme}://{authority}")
    } else {
        format!("{scheme}://{authority}?{query}")
    }
}

#[cfg(test)]
mod tests {
    use super::redacted;

    #[test]
    fn a_password_is_not_shown() {
        for (text, shown) in [
            ("sqlite://data/a.sqlite", "sqlite://data/a.sqlite"),
            ("postgres://me@localhost/wegkette", "postgres://me@localhost/wegkette"),
            ("postgres://me:p@ss/word@localhost/wegkette", "postgres://me:***@localhost/wegkette"),
            (
                "postgres://localhost/a?user=me&password=x",
                "postgres://localhost/a?user=me&password=***",
            ),
            ("nonsense", "nonsense"),
        ] {
            assert_eq!(redacted(text), shown);
        }
    }
}
