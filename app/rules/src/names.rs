//! Finding what somebody probably meant.

/// As many names are listed in full; beyond, only the nearest is told.
const LISTED: usize = 8;

/// What to say is expected where an unknown `name` stands.
pub(crate) fn expected<'a>(
    name: &str,
    what: &str,
    known: impl IntoIterator<Item = &'a str>,
) -> Option<String> {
    let known: Vec<&str> = known.into_iter().collect();
    if let Some(nearest) = nearest(name, known.iter().copied()) {
        return Some(format!("{what} such as `{nearest}`"));
    }
    match known[..] {
        [] => None,
        [only] => Some(format!("`{only}`")),
        _ if known.len() <= LISTED => Some(format!("one of `{}`", known.join("`, `"))),
        _ => Some(what.to_owned()),
    }
}

/// The known name with the fewest typing mistakes, if they are few.
fn nearest<'a>(name: &str, known: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let most = (name.chars().count() / 3).clamp(1, 3);
    known
        // A cheap bound first: a pack with many mistakes compares each with thousands of names.
        .filter(|other| other.len().abs_diff(name.len()) <= 2 * most)
        .map(|other| (strsim::osa_distance(name, other), other))
        .filter(|(distance, _)| *distance <= most)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, other)| other)
}
