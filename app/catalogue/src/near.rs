//! How far an offer is from a place: a straight line from the middle of one town to the middle of the other, in whole
//! kilometres. Ways are longer, and nobody here knows how long they take, so minutes are never told.
//!
//! A point is its latitude and longitude (WGS 84) in thousandths of a degree, a hundred metres; nothing stands for an unknown
//! one. Two numbers rather than a type of their own: to decode that was half a kilobyte of the client.
//!
//! What is not known is not guessed: an offer without a town, for the whole country, in a town that no pack gives a point, or
//! in one of two towns of that name has no distance.

use std::f64::consts::PI;

use engine::{Day, Source, fairly, turn};
use serde::{Deserialize, Serialize};

use crate::{Content, NATIONWIDE, Offer};

/// Kilometres from the middle of the earth.
const RADIUS: f64 = 6371.0;
/// A thousandth of a degree.
const RADIANS: f64 = PI / 180_000.0;

/// Where the middles of places are. Beside the places, since the first question needs none.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Points {
    /// Whose points they are, in the words in which they want to be named.
    pub sources: Vec<Source>,
    /// A place's code, latitude, longitude; then the next place's.
    pub places: Vec<i32>,
}

/// A point by its degrees; `None` if that is not on earth.
pub fn point(latitude: f64, longitude: f64) -> Option<Vec<i32>> {
    let fine = (-90.0..=90.0).contains(&latitude) && (-180.0..=180.0).contains(&longitude);
    let degrees = [latitude, longitude].into_iter();
    fine.then(|| degrees.map(|degrees| (degrees * 1000.0).round() as i32).collect())
}

/// Kilometres of the straight line from point to point, on a map whose middle lies between them: within a country as good as on
/// the globe, and a few multiplications.
pub fn km(one: &[i32], other: &[i32]) -> Option<u32> {
    let ([north, east], [to_north, to_east]) = (one, other) else { return None };
    // Whoever wrote numbers that no degrees have gets some distance.
    let angle = f64::from(north.wrapping_add(*to_north)) * (RADIANS / 2.0);
    let square = angle * angle;
    // The cosine's series between the two: the library's own is two kilobytes.
    let narrow = 1.0 - square * (1.0 / 2.0 - square * (1.0 / 24.0 - square / 720.0));
    let up = f64::from(north.wrapping_sub(*to_north));
    let along = f64::from(east.wrapping_sub(*to_east)) * narrow;
    Some(((up * up + along * along).sqrt() * (RADIANS * RADIUS) + 0.5) as u32)
}

/// How near an offer is in broad steps, the nearest first and unknown ones last: a kilometre more or less says nothing.
pub fn step(from: &[i32], offer: &Offer) -> u8 {
    step_to(from, &offer.at)
}

/// The same of whatever is at a point.
pub fn step_to(from: &[i32], at: &[i32]) -> u8 {
    match km(from, at) {
        Some(0) => 0,
        Some(..=10) => 1,
        Some(..=25) => 2,
        Some(_) => 3,
        None => 4,
    }
}

/// What the engine looks at before it is a matter of distance. Offers of a door that differ in it stay in its order.
fn rank(offer: &Offer, language: &str, today: Day) -> u64 {
    let spoken = offer.languages.iter().any(|spoken| spoken == language);
    let ended = offer.ends_on.is_some_and(|end| end < today);
    let dated = offer.source.dated().map_or(0, |day| day.0);
    u64::from(spoken) << 33 | u64::from(ended) << 32 | u64::from(dated.cast_unsigned())
}

impl Content {
    /// Where a place is; nothing if no pack says so.
    pub fn point(&self, code: i32) -> &[i32] {
        for place in self.points.places.chunks_exact(3) {
            if let [own, at @ ..] = place
                && *own == code
            {
                return at;
            }
        }
        &[]
    }

    /// Where an offer is: on its own point, else in its town. "Saarbrücken-Malstatt" is a district.
    pub fn whereabouts(&self, offer: &Offer) -> Vec<i32> {
        if offer.has(NATIONWIDE) {
            return Vec::new();
        }
        if !offer.at.is_empty() {
            return offer.at.clone();
        }
        let city = offer.city.as_deref().unwrap_or_default();
        let town = [Some(city), city.split('-').next()].into_iter().flatten().find_map(|name| {
            let mut named = self.places.iter().filter(|place| place.name == name);
            named.next().filter(|_| named.next().is_none())
        });
        town.map(|town| self.point(town.code).to_vec()).unwrap_or_default()
    }

    /// The best of one door's offers, which stand in the engine's order: of those that are as good as the first the nearest.
    /// It is the first of [`Self::nearer_first`]; to sort for it would cost the results half a kilobyte.
    pub fn nearest(
        &self,
        locals: &[usize],
        from: &[i32],
        language: &str,
        today: Day,
    ) -> Option<&Offer> {
        let (mut best, mut least, mut first) = (None, u8::MAX, None);
        for index in locals {
            let offer = self.offers.get(*index)?;
            let (near, rank) = (step(from, offer), rank(offer, language, today));
            if near < least && *first.get_or_insert(rank) == rank {
                (best, least) = (Some(offer), near);
            }
        }
        best
    }

    /// One door's offers in the engine's order, but among equal ones the nearer first, then whose turn it is.
    pub fn nearer_first(
        &self,
        locals: &[usize],
        from: &[i32],
        language: &str,
        today: Day,
    ) -> Vec<usize> {
        let mut list = locals.to_vec();
        let mut keys = vec![0; self.offers.len()];
        let (mut group, mut before) = (0_u64, None);
        for index in locals {
            let offer = &self.offers[*index];
            let rank = rank(offer, language, today);
            group += u64::from(before != Some(rank));
            before = Some(rank);
            let near = u64::from(step(from, offer));
            keys[*index] = group << 40 | near << 32 | u64::from(turn(today, &offer.id));
        }
        fairly(&mut list, &|index| keys[index]);
        list
    }
}

#[cfg(test)]
mod tests;
