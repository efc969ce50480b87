//! When this desk was last used, and which catalogue it had then.

use catalogue::Catalogue;
use engine::Day;

/// A visit: which catalogue was seen, and when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Visit {
    /// The catalogue's history.
    pub epoch: String,
    /// Its version.
    pub version: u64,
    /// The day.
    pub day: Day,
}

impl Visit {
    /// That of a day on which this catalogue is seen.
    pub fn of(catalogue: &Catalogue, day: Day) -> Self {
        Self { epoch: catalogue.epoch.clone(), version: catalogue.version, day }
    }

    /// As it was written; `None` if that is none.
    pub fn read(written: &str) -> Option<Self> {
        let mut words = written.split(' ');
        let (epoch, version, day) = (words.next()?, words.next()?, words.next()?);
        let fine = words.next().is_none()
            && (1..=64).contains(&epoch.len())
            && epoch.bytes().all(|sign| sign.is_ascii_alphanumeric() || sign == b'-');
        let (first, last) = Day::parse(day)?;
        let visit = Self { epoch: epoch.to_owned(), version: version.parse().ok()?, day: first };
        (fine && first == last).then_some(visit)
    }

    /// To be kept.
    pub fn write(&self) -> String {
        format!("{} {} {}", self.epoch, self.version, self.day)
    }
}

/// What is kept: the visit of today, and the one before on another day. Whoever reloads the page on the same day is told the
/// same once more.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Visits {
    /// The last one.
    pub last: Visit,
    /// The one before, if there was one.
    pub before: Option<Visit>,
}

impl Visits {
    /// As they were written; `None` if those are none.
    pub fn read(written: &str) -> Option<Self> {
        let mut lines = written.lines();
        Some(Self { last: Visit::read(lines.next()?)?, before: lines.next().and_then(Visit::read) })
    }

    /// To be kept.
    pub fn write(&self) -> String {
        let visits = [Some(&self.last), self.before.as_ref()];
        visits.into_iter().flatten().map(Visit::write).collect::<Vec<_>>().join("\n")
    }

    /// With the one of now.
    pub fn come(kept: Option<Self>, now: Visit) -> Self {
        let before = kept.and_then(|kept| match kept.last.day == now.day {
            true => kept.before,
            false => Some(kept.last),
        });
        Self { last: now, before }
    }

    /// Since which visit to tell what changed; `None` if nothing can have.
    pub fn since(&self) -> Option<&Visit> {
        self.before.as_ref().filter(|before| {
            let same = (&before.epoch, before.version) == (&self.last.epoch, self.last.version);
            !same
        })
    }
}
