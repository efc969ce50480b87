//! Town packs: places, organisations, offers.

use std::collections::BTreeMap;

use catalogue::{Detail, NATIONWIDE, Offer, OfferSource, Organisation, Place};
use engine::{Day, link::OfferCode};
use toml::Spanned;

use super::{
    Builder, Unique, check,
    facts::{NATIONAL, TOWNS},
    spot,
};
use crate::{
    names,
    problem::Spot,
    tables::{OfferTable, SourceTable},
};

impl Builder<'_, '_> {
    pub(super) fn places(&mut self) -> Vec<Place> {
        let (mut ids, mut codes) = (Unique::default(), Unique::default());
        let mut places = Vec::new();
        for (folder, pack) in &self.raw.packs {
            for item in &pack.places {
                let (table, file) = (&item.value, item.spot.file);
                let (id, code) = (table.id.get_ref(), *table.code.get_ref());
                check::id(self.report, spot(file, &table.id), id);
                ids.check(self.report, spot(file, &table.id), "the place", id);
                codes.check(self.report, spot(file, &table.code), "the place code", code);
                if code < TOWNS {
                    let message = format!("{code} is no place code");
                    self.report.expected(spot(file, &table.code), message, "4096 or more");
                }
                let land = table.land.as_ref().or(pack.land.as_ref().map(|land| &land.value));
                if land.is_none() {
                    self.report.expected(item.spot, "the place has no Land", "`land = \"SL\"`");
                }
                places.push(Place {
                    code,
                    id: id.clone(),
                    name: table.name.clone(),
                    land: land.cloned().unwrap_or_default(),
                    ags: table.ags.clone(),
                });
            }
            self.pack(folder);
        }
        places
    }

    /// A pack names itself as its folder does: its texts are found by that name.
    fn pack(&mut self, folder: &str) {
        let Some(pack) = self.raw.packs.get(folder) else { return };
        match &pack.id {
            Some(id) if id.value == folder => {}
            Some(id) => {
                let message = format!("the pack `{}` stands in the folder `{folder}`", id.value);
                self.report.expected(id.spot, message, format!("`{folder}`"));
            }
            None => {
                let first = pack.places.iter().map(|item| item.spot);
                let first = first.chain(pack.organisations.iter().map(|item| item.spot));
                let first = first.chain(pack.offers.iter().map(|item| item.spot)).min();
                let at = Spot { at: 0, ..first.unwrap_or_default() };
                self.report.expected(
                    at,
                    format!("the pack `{folder}` has no id"),
                    "`id = …` in pack.toml",
                );
            }
        }
    }

    pub(super) fn organisations(&mut self) -> Vec<Organisation> {
        let mut ids = Unique::default();
        let mut organisations = Vec::new();
        for item in self.raw.packs.values().flat_map(|pack| &pack.organisations) {
            let (table, file) = (&item.value, item.spot.file);
            let id = table.id.get_ref();
            check::id(self.report, spot(file, &table.id), id);
            ids.check(self.report, spot(file, &table.id), "the organisation", id);
            organisations.push(Organisation {
                id: id.clone(),
                name: table.name.clone(),
                kind: table.kind,
                public_body: table.public_body,
                url: self.url(file, table.url.as_ref()),
            });
        }
        organisations
    }

    pub(super) fn offers(
        &mut self,
        places: &[Place],
        organisations: &[Organisation],
    ) -> Vec<Offer> {
        let mut ids = Unique::default();
        // Links name offers by these codes.
        let mut codes = BTreeMap::new();
        let mut offers = Vec::new();
        for (folder, pack) in &self.raw.packs {
            for item in &pack.offers {
                let (table, file) = (&item.value, item.spot.file);
                let (id, at) = (table.id.get_ref(), spot(file, &table.id));
                check::id(self.report, at, id);
                let code = OfferCode::of(id);
                if let Some(other) = codes.insert(code, id).filter(|other| *other != id) {
                    let message = format!(
                        "the offer `{id}` has the code `{code}` in links, as the offer `{other}`"
                    );
                    self.report.expected(at, message, "another id for one of them");
                }
                ids.check(self.report, at, "the offer", id);
                self.message(at, &format!("offer-{id}"));
                self.contacts(file, table);
                let organisation = table.organisation.get_ref();
                let known = || organisations.iter().map(|organisation| organisation.id.as_str());
                if !known().any(|known| known == organisation) {
                    let hint = names::expected(organisation, "an organisation", known());
                    let message = format!("unknown organisation `{organisation}`");
                    self.report.add(spot(file, &table.organisation), message, hint);
                }
                offers.push(self.offer(folder, file, table, places));
            }
        }
        offers
    }

    fn offer(&mut self, pack: &str, file: usize, table: &OfferTable, places: &[Place]) -> Offer {
        let text = |text: &Spanned<String>| text.get_ref().clone();
        if table.types.get_ref().is_empty() {
            self.report.expected(
                spot(file, &table.types),
                "the offer serves no type",
                "an offer type",
            );
        }
        Offer {
            id: text(&table.id),
            organisation: text(&table.organisation),
            types: self.offer_types_of(file, table.types.get_ref()),
            name: table.name.clone(),
            street: table.street.clone(),
            postal_code: table.postal_code.clone(),
            city: table.city.clone(),
            at: table.at.as_ref().and_then(|at| self.point(file, at)).unwrap_or_default(),
            phones: table.phones.iter().map(text).collect(),
            email: table.email.as_ref().map(text),
            url: self.url(file, table.url.as_ref()),
            opening_hours: table.opening_hours.as_ref().map(text),
            week: None,
            yes: features(pack, table, true),
            languages: table.languages.iter().map(text).collect(),
            areas: self.areas(file, &table.areas, places),
            ends_on: table
                .ends_on
                .as_ref()
                .and_then(|day| self.day(spot(file, day), day.get_ref())),
            only_if: self.optional_cond(file, table.only_if.as_ref()),
            source: self.source(file, &table.source),
            owner: self.owner(pack),
        }
    }

    /// What the packs say of offers beside what clients get.
    pub(super) fn details(&mut self) -> Vec<Detail> {
        let mut details = Vec::new();
        let packs = self.raw.packs.iter();
        for (pack, item) in
            packs.flat_map(|(id, pack)| pack.offers.iter().map(move |one| (id, one)))
        {
            let (table, file) = (&item.value, item.spot.file);
            let next = table.source.next_check.as_ref();
            let detail = Detail {
                offer: table.id.get_ref().clone(),
                no: features(pack, table, false),
                target_groups: table
                    .target_groups
                    .iter()
                    .map(|one| one.get_ref().clone())
                    .collect(),
                checked_by: table.source.checked_by.clone(),
                next_check: next.and_then(|day| self.day(spot(file, day), day.get_ref())),
            };
            let nothing = Detail { offer: detail.offer.clone(), ..Detail::default() };
            if detail != nothing {
                details.push(detail);
            }
        }
        details
    }

    /// Who keeps the pack: its readers write there when something is wrong.
    fn owner(&mut self, pack: &str) -> Option<String> {
        let owner = self.raw.packs.get(pack)?.owner.as_ref()?;
        check::mail(self.report, spot(owner.spot.file, &owner.value), owner.value.get_ref());
        Some(owner.value.get_ref().clone())
    }

    fn contacts(&mut self, file: usize, table: &OfferTable) {
        for phone in &table.phones {
            check::phone(self.report, spot(file, phone), phone.get_ref());
        }
        if let Some(mail) = &table.email {
            check::mail(self.report, spot(file, mail), mail.get_ref());
        }
        for language in &table.languages {
            check::language(self.report, spot(file, language), language.get_ref());
        }
        if let Some(hours) = &table.opening_hours
            && let Err(error) = hours::parse(hours.get_ref())
        {
            let wanted = format!("{}, or no line", error.expected());
            self.report.expected(spot(file, hours), error.message(), wanted);
        }
    }

    /// Place codes; an offer for everyone everywhere has none.
    fn areas(&mut self, file: usize, areas: &[Spanned<String>], places: &[Place]) -> Vec<i32> {
        let mut codes = Vec::new();
        for area in areas.iter().filter(|area| area.get_ref() != NATIONAL) {
            let id = area.get_ref();
            match places.iter().find(|place| place.id == *id) {
                Some(place) => codes.push(place.code),
                None => {
                    let known = places.iter().map(|place| place.id.as_str());
                    let hint = names::expected(id, "a place", known);
                    self.report.add(spot(file, area), format!("unknown place `{id}`"), hint);
                }
            }
        }
        if areas.iter().any(|area| area.get_ref() == NATIONAL) { Vec::new() } else { codes }
    }

    fn source(&mut self, file: usize, table: &SourceTable) -> OfferSource {
        if let Some(date) = &table.date
            && Day::parse(date.get_ref()).is_none()
        {
            let message = format!("`{}` is no date", date.get_ref());
            self.report.expected(spot(file, date), message, "2026, 2026-01 or 2026-01-31");
        }
        OfferSource {
            title: table.title.clone(),
            url: self.url(file, table.url.as_ref()),
            date: table.date.as_ref().map(|date| date.get_ref().clone()),
            checked_on: self
                .day(spot(file, &table.checked_on), table.checked_on.get_ref())
                .unwrap_or(Day(0)),
            mark: table.mark,
        }
    }

    pub(super) fn url(&mut self, file: usize, url: Option<&Spanned<String>>) -> Option<String> {
        let url = url?;
        check::url(self.report, spot(file, url), url.get_ref());
        Some(url.get_ref().clone())
    }
}

/// The features that a table answers with `wanted`.
fn features(pack: &str, table: &OfferTable, wanted: bool) -> Vec<String> {
    let said = [
        // Pack and value of the facts of kind `place` have one name.
        (NATIONWIDE, (pack == NATIONAL).then_some(true)),
        ("walk-in", table.walk_in),
        ("appointment", table.appointment),
        ("anonymous", table.anonymous),
        ("women-only", table.women_only),
        ("interpreter", table.interpreter),
        ("child-care", table.child_care),
        ("free", table.free),
        ("step-free", table.step_free),
    ];
    let chosen = said.into_iter().filter(|(_, answer)| *answer == Some(wanted));
    chosen.map(|(name, _)| name.to_owned()).collect()
}
