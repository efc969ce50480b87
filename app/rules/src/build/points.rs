//! Where places and offers are, and who says so.

use catalogue::{Points, near};
use engine::Source;

use super::{Builder, spot};
use crate::tables::Degrees;

impl Builder<'_, '_> {
    /// The points of all packs. Whose they are must be said: most who give such points away ask to be named.
    pub(super) fn points(&mut self) -> Points {
        let mut all = Points::default();
        for pack in self.raw.packs.values() {
            let before = all.places.len();
            for item in &pack.places {
                let Some(degrees) = &item.value.at else { continue };
                let at = spot(item.spot.file, degrees);
                if pack.points.is_none() {
                    let message = "nobody says where the place's point comes from";
                    self.report.expected(at, message, "`[points]` with a `title` in pack.toml");
                }
                if let Some(point) = self.point(at.file, degrees) {
                    all.places.push(*item.value.code.get_ref());
                    all.places.extend(point);
                }
            }
            if let Some(item) = &pack.points {
                let (title, url) = (item.value.title.clone(), item.value.url.as_ref());
                let url = self.url(item.spot.file, url);
                if all.places.len() > before {
                    all.sources.push(Source { title, url });
                }
            }
        }
        all
    }

    /// A point on earth.
    pub(super) fn point(&mut self, file: usize, degrees: &Degrees) -> Option<Vec<i32>> {
        let [latitude, longitude] = *degrees.get_ref();
        let point = near::point(latitude, longitude);
        if point.is_none() {
            let message = format!("{latitude}, {longitude} is nowhere on earth");
            let wanted = "latitude and longitude in degrees, such as [49.24, 7.007]";
            self.report.expected(spot(file, degrees), message, wanted);
        }
        point
    }
}
