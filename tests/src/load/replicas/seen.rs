//! How long a publication takes to reach everybody, from what clients noted.

use std::time::{Duration, Instant};

use anyhow::{Result, ensure};

/// What a client was told, and when.
#[derive(Clone, Copy, Debug)]
pub struct Seen {
    /// When the answer had come.
    pub at: Instant,
    /// The catalogue's version.
    pub version: u64,
}

/// The longest time from a commit until a client was told of it for the first time, or of anything older for the last time:
/// clients are answered by one server and then by another.
pub(super) fn longest(committed: &[(Instant, u64)], clients: &[Vec<Seen>]) -> Result<Duration> {
    let mut longest = Duration::ZERO;
    for (moment, version) in committed {
        for client in clients {
            let new = client.iter().find(|seen| seen.version >= *version);
            ensure!(new.is_some(), "a client never saw version {version}");
            let old = client.iter().rfind(|seen| seen.version < *version);
            for seen in [new, old].into_iter().flatten() {
                // What was told before the commit is no delay.
                longest = longest.max(seen.at.saturating_duration_since(*moment));
            }
        }
    }
    Ok(longest)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn longest_of(commit: u64, version: u64, clients: &[&[(u64, u64)]]) -> Result<u128> {
        let start = Instant::now();
        let at = |ms| start + Duration::from_millis(ms);
        let client = |told: &&[(u64, u64)]| {
            told.iter().map(|(ms, version)| Seen { at: at(*ms), version: *version }).collect()
        };
        let clients: Vec<Vec<Seen>> = clients.iter().map(client).collect();
        Ok(longest(&[(at(commit), version)], &clients)?.as_millis())
    }

    #[test]
    fn the_last_client_counts() -> Result<()> {
        let (quick, slow) = ([(5, 1), (12, 2)], [(9, 1), (40, 2)]);
        assert_eq!(longest_of(10, 2, &[&quick, &slow])?, 30);
        // It had it before the publisher knew.
        assert_eq!(longest_of(20, 2, &[&quick])?, 0);
        Ok(())
    }

    #[test]
    fn what_comes_back_from_another_server_counts() -> Result<()> {
        assert_eq!(longest_of(10, 2, &[&[(11, 2), (90, 1), (91, 2)]])?, 80);
        Ok(())
    }

    #[test]
    fn who_never_sees_it_is_an_error() {
        assert!(longest_of(10, 2, &[&[(11, 2)], &[(12, 1)]]).is_err());
    }
}
