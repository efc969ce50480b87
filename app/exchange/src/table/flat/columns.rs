//! The columns that are known: their fields, how coordinators call them, and where their cells go.

/// A column.
pub(super) struct Column {
    /// Its field, as a mapping names it.
    pub(super) field: &'static str,
    /// Its header when we write it.
    pub(super) header: &'static str,
    /// Other headers, in German and English.
    aliases: &'static [&'static str],
    /// Where its cells go: a kind and a path, as problems name them.
    pub(super) place: &'static str,
    /// What stands in its cells.
    pub(super) content: Content,
}

/// What stands in a cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Content {
    /// A text.
    Text,
    /// An address of the web, with or without its scheme.
    Uri,
    /// Several texts.
    Texts,
    /// Whole numbers.
    Numbers,
    /// Yes or no.
    Flag,
    /// A day, as ISO or German spreadsheets write it.
    Day,
    /// A status of HSDS, or its German name.
    Status,
    /// What has a place of its own in the records.
    Own,
}

const fn column(
    field: &'static str,
    header: &'static str,
    aliases: &'static [&'static str],
    place: &'static str,
    content: Content,
) -> Column {
    Column { field, header, aliases, place, content }
}

/// All of them, in the order in which they are written.
pub(super) const COLUMNS: [Column; 35] = {
    use Content::{Day, Flag, Numbers, Own, Status, Text, Texts, Uri};
    [
        column("id", "ID", &["uuid"], "service $.id", Own),
        column(
            "name",
            "Name",
            &["angebot", "titel", "bezeichnung", "title", "service", "servicename"],
            "service $.name",
            Text,
        ),
        column(
            "organization.name",
            "Träger",
            &[
                "traeger",
                "organisation",
                "anbieter",
                "einrichtung",
                "organization",
                "organizationname",
                "provider",
            ],
            "organization $",
            Own,
        ),
        column(
            "description",
            "Beschreibung",
            &["kurzbeschreibung", "description"],
            "service $.description",
            Text,
        ),
        column(
            "offer_types",
            "Angebotstyp",
            &["angebotstypen", "angebotsart", "offertype", "offertypes"],
            "service $.offer_types",
            Texts,
        ),
        column("themes", "Themen", &["thema", "themes", "topics"], "service $.themes", Texts),
        column("phases", "Phasen", &["phase", "phases"], "service $.phases", Numbers),
        column(
            "target_groups",
            "Zielgruppen",
            &["zielgruppe", "targetgroup", "targetgroups"],
            "service $.target_groups",
            Texts,
        ),
        column(
            "street",
            "Straße",
            &["strasse", "adresse", "anschrift", "straßeundhausnummer", "street", "address"],
            "location $.addresses[0].address_1",
            Own,
        ),
        column(
            "postal_code",
            "PLZ",
            &["postleitzahl", "postcode", "postalcode", "zip"],
            "location $.addresses[0].postal_code",
            Own,
        ),
        column("city", "Ort", &["stadt", "city", "town"], "location $.addresses[0].city", Own),
        column(
            "state",
            "Bundesland",
            &["state", "stateprovince"],
            "location $.addresses[0].state_province",
            Own,
        ),
        column("country", "Staat", &["country"], "location $.addresses[0].country", Own),
        column(
            "phone",
            "Telefon",
            &["telefonnummer", "tel", "phone", "phones", "telephone"],
            "service $.phones",
            Own,
        ),
        column("email", "E-Mail", &["mail", "emailadresse"], "service $.email", Text),
        column(
            "url",
            "Website",
            &["webseite", "homepage", "internet", "link", "web"],
            "service $.url",
            Uri,
        ),
        column(
            "opening_hours",
            "Öffnungszeiten",
            &["oeffnungszeiten", "sprechzeiten", "openinghours", "hours"],
            "service $.opening_hours",
            Own,
        ),
        column(
            "languages",
            "Sprachen",
            &["sprache", "languages", "language"],
            "service $.languages",
            Own,
        ),
        column(
            "walk_in",
            "Ohne Termin",
            &["offenesprechstunde", "walkin"],
            "service $.walk_in",
            Flag,
        ),
        column(
            "appointment",
            "Mit Termin",
            &["terminnötig", "appointment"],
            "service $.appointment",
            Flag,
        ),
        column("anonymous", "Anonym", &["anonymous"], "service $.anonymous", Flag),
        column("women_only", "Nur für Frauen", &["womenonly"], "service $.women_only", Flag),
        column(
            "interpreter",
            "Dolmetschen",
            &["dolmetscher", "interpreter"],
            "service $.interpreter",
            Flag,
        ),
        column("child_care", "Kinderbetreuung", &["childcare"], "service $.child_care", Flag),
        column(
            "eligibility_description",
            "Für wen",
            &["voraussetzungen", "eligibility"],
            "service $.eligibility_description",
            Text,
        ),
        column(
            "application_process",
            "Anmeldung",
            &["zugang", "application"],
            "service $.application_process",
            Text,
        ),
        column(
            "fees_description",
            "Kosten",
            &["fees", "costs", "cost"],
            "service $.fees_description",
            Text,
        ),
        column(
            "alternate_name",
            "Anderer Name",
            &["alternatename"],
            "service $.alternate_name",
            Text,
        ),
        column("status", "Status", &[], "service $.status", Status),
        column(
            "ends_on",
            "Läuft bis",
            &["förderende", "endson", "enddate"],
            "service $.ends_on",
            Day,
        ),
        column("source.title", "Quelle", &["source"], "service $.source", Text),
        column("source.url", "Quelle im Netz", &["sourceurl"], "service $.source.url", Uri),
        column("source.date", "Stand", &["sourcedate"], "service $.source.date", Day),
        column(
            "source.checked_on",
            "Geprüft am",
            &["checkedon"],
            "service $.source.checked_on",
            Day,
        ),
        column("source.mark", "Sicherheit", &["mark"], "service $.source.mark", Text),
    ]
};

/// The column of a field.
pub(super) fn of_field(field: &str) -> Option<&'static Column> {
    COLUMNS.iter().find(|column| column.field == field)
}

/// The column that a header means.
pub(super) fn of_header(header: &str) -> Option<&'static Column> {
    let plain = plain(header);
    COLUMNS.iter().find(|column| {
        self::plain(column.header) == plain
            || self::plain(column.field) == plain
            || column.aliases.contains(&plain.as_str())
    })
}

/// A header without what people write differently: capitals, spaces, dashes, dots.
fn plain(header: &str) -> String {
    header.chars().filter(|sign| sign.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use super::{COLUMNS, of_header, plain};

    #[test]
    fn no_header_means_two_columns() {
        let names = COLUMNS.iter().flat_map(|column| {
            let own = [plain(column.header), plain(column.field)];
            let aliases = column.aliases.iter().map(|alias| (*alias).to_owned());
            let mut names: Vec<_> = own.into_iter().chain(aliases).collect();
            names.sort();
            names.dedup();
            names
        });
        let mut names: Vec<_> = names.collect();
        let all = names.len();
        names.sort();
        names.dedup();
        assert_eq!(names.len(), all);
        assert!(
            COLUMNS.iter().flat_map(|column| column.aliases).all(|alias| plain(alias) == *alias)
        );
    }

    #[test]
    fn people_write_headers_differently() {
        for (header, field) in [
            ("E-Mail", "email"),
            ("eMail", "email"),
            ("STRASSE", "street"),
            ("Tel.", "phone"),
            ("organization.name", "organization.name"),
            ("Opening hours", "opening_hours"),
            ("walk-in", "walk_in"),
        ] {
            assert_eq!(of_header(header).unwrap().field, field, "{header}");
        }
        assert!(of_header("Bemerkung").is_none() && of_header("").is_none());
    }
}
