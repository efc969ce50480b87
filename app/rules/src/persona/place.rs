//! Names of places to places of the packs, Länder and countries.

use std::collections::HashMap;

use catalogue::Content;
use engine::Fact;

use super::{
    special::{UNLISTED, is_country_code},
    towns::{INDEX, TOWNS, folded, shortened},
};

/// Where a name leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Where {
    /// A place of a region pack: its code and Land.
    Place(i32, String),
    /// A town of this Land that no pack has.
    Elsewhere(String),
    /// Somewhere in this Land.
    Land(String),
    /// A country.
    Country(String),
}

impl Where {
    pub(super) fn is_abroad(&self) -> bool {
        matches!(self, Self::Country(code) if code != "DE")
    }
}

/// The packs' places, and the list of towns.
pub(super) struct Places<'a> {
    content: &'a Content,
    by_name: HashMap<String, Where>,
    lands: Option<&'a Fact>,
    nationality: Option<&'a Fact>,
}

/// Words before a name that say what kind of place it is.
const KINDS: [&str; 8] = [
    "landkreis",
    "kreis",
    "lk",
    "stadt",
    "landeshauptstadt",
    "universitaetsstadt",
    "hansestadt",
    "gemeinde",
];
impl<'a> Places<'a> {
    pub(super) fn new(content: &'a Content) -> Self {
        let mut by_name = HashMap::new();
        for place in &content.places {
            let found = Where::Place(place.code, place.land.clone());
            for name in
                [Some(&place.name), Some(&place.id), place.ags.as_ref()].into_iter().flatten()
            {
                by_name.insert(folded(name), found.clone());
            }
        }
        for (id, names) in &TOWNS.place {
            if let Some(place) = content.places.iter().find(|place| place.id == *id) {
                let found = Where::Place(place.code, place.land.clone());
                for name in names {
                    by_name.entry(folded(name)).or_insert_with(|| found.clone());
                }
            }
        }
        let fact = |id: &str| content.book.fact_by_id(id);
        Self { content, by_name, lands: fact("land"), nationality: fact("nationality") }
    }

    /// Finds a place, Land or country.
    pub(super) fn find(&self, text: &str) -> Option<Where> {
        let text = text.trim();
        if let Some(found) = self.by_code(text) {
            return Some(found);
        }
        let name = folded(text);
        let bare =
            name.split_once(' ').filter(|(kind, _)| KINDS.contains(kind)).map(|(_, rest)| rest);
        let named = self.named(&name).or_else(|| bare.and_then(|bare| self.named(bare)));
        named.or_else(|| self.within(text)).or_else(|| {
            let short = shortened(bare.unwrap_or(&name));
            INDEX.short.get(short).cloned().flatten()
        })
    }

    fn named(&self, name: &str) -> Option<Where> {
        self.by_name.get(name).or_else(|| INDEX.full.get(name)).cloned()
    }

    /// `SN`, `DE-SN`, an official municipality key, or a country's code. A Land goes before a country: `BE` is Berlin.
    fn by_code(&self, text: &str) -> Option<Where> {
        if text.len() == 8 && text.bytes().all(|byte| byte.is_ascii_digit()) {
            let land = self.lands?.value_id(text[..2].parse().ok()?)?;
            let place = self.by_name.get(text).cloned();
            return place.or_else(|| Some(Where::Elsewhere(land.to_owned())));
        }
        let code = text.to_ascii_uppercase();
        let code = code.strip_prefix("DE-").unwrap_or(&code);
        if !is_country_code(code) {
            return None;
        }
        if self.lands.is_some_and(|lands| lands.value_code(code).is_some()) {
            return Some(Where::Land(code.to_owned()));
        }
        let known = self.nationality.is_some_and(|country| country.value_code(code).is_some());
        (known || TOWNS.country.contains_key(code)).then(|| Where::Country(code.to_owned()))
    }

    /// `Forbach (FR)`, `Bautzen, Sachsen`: the second part says where the first one is.
    fn within(&self, text: &str) -> Option<Where> {
        let (_, rest) = text.trim_end_matches(')').rsplit_once(['(', ','])?;
        let rest = rest.trim();
        match self.by_code(rest).or_else(|| INDEX.full.get(&folded(rest)).cloned())? {
            Where::Land(land) => Some(Where::Elsewhere(land)),
            Where::Country(code) => Some(Where::Country(code)),
            _ => None,
        }
    }

    /// The place's code as a value of `region`; a town that no pack has is none of them. `None`: may be one of them.
    pub(super) fn code(&self, place: &Where) -> Option<i32> {
        match place {
            Where::Place(code, _) => Some(*code),
            Where::Elsewhere(_) => Some(UNLISTED),
            Where::Land(land) if self.has_places_in(land) => None,
            Where::Country(code) if code == "DE" => None,
            Where::Land(_) | Where::Country(_) => Some(UNLISTED),
        }
    }

    /// The code of a place of a pack.
    pub(super) fn own_code(&self, place: &Where) -> Option<i32> {
        match place {
            Where::Place(code, _) => Some(*code),
            _ => None,
        }
    }

    /// The Land's code.
    pub(super) fn land_code(&self, place: &Where) -> Option<i32> {
        match place {
            Where::Place(_, land) | Where::Elsewhere(land) | Where::Land(land) => {
                self.lands?.value_code(land)
            }
            Where::Country(_) => None,
        }
    }

    /// What `home` may be there.
    pub(super) fn homes(&self, place: &Where, home: &Fact) -> Vec<i32> {
        let names: &[&str] = match place {
            Where::Place(..) => &["here"],
            Where::Elsewhere(_) => &["elsewhere"],
            Where::Land(land) if !self.has_places_in(land) => &["elsewhere"],
            Where::Land(_) => &["here", "elsewhere"],
            Where::Country(code) => match code.as_str() {
                "DE" => &["here", "elsewhere"],
                "FR" => &["fr"],
                "LU" => &["lu"],
                _ => &[],
            },
        };
        names.iter().filter_map(|name| home.value_code(name)).collect()
    }

    fn has_places_in(&self, land: &str) -> bool {
        self.content.places.iter().any(|place| place.land == land)
    }
}
