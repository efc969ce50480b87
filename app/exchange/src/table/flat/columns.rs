//! The columns that are known: their fields, how coordinators call them, and where their cells go.

/// A column.
pub(super) struct Column {
    /// Its field, as a mapping names it.
    pub(super) field: &'static str,
    /// Its header when we write it.
    pub(super) header: &'static str,
    /// Other headers, in German and English: small letters, parted by spaces.
    aliases: &'static str,
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
    aliases: &'static str,
    content: Content,
) -> Column {
    Column { field, header, aliases, content }
}

impl Column {
    /// Where its cells go: a kind and a path, as problems name them.
    pub(super) fn place(&self) -> String {
        let address = |name: &str| format!("location $.addresses[0].{name}");
        match self.field {
            "organization.name" => "organization $".to_owned(),
            "street" => address("address_1"),
            "state" => address("state_province"),
            "postal_code" | "city" | "country" => address(self.field),
            "phone" => "service $.phones".to_owned(),
            "source.title" => "service $.source".to_owned(),
            field => format!("service $.{field}"),
        }
    }
}

/// All of them, in the order in which they are written.
pub(super) const COLUMNS: [Column; 35] = {
    use Content::{Day, Flag, Numbers, Own, Status, Text, Texts, Uri};
    [
        column("id", "ID", "uuid", Own),
        column("name", "Name", "angebot titel bezeichnung title service servicename", Text),
        column(
            "organization.name",
            "Träger",
            "traeger organisation anbieter einrichtung organization organizationname provider",
            Own,
        ),
        column("description", "Beschreibung", "kurzbeschreibung description", Text),
        column(
            "offer_types",
            "Angebotstyp",
            "angebotstypen angebotsart offertype offertypes",
            Texts,
        ),
        column("themes", "Themen", "thema themes topics", Texts),
        column("phases", "Phasen", "phase phases", Numbers),
        column("target_groups", "Zielgruppen", "zielgruppe targetgroup targetgroups", Texts),
        column(
            "street",
            "Straße",
            "strasse adresse anschrift straßeundhausnummer street address",
            Own,
        ),
        column("postal_code", "PLZ", "postleitzahl postcode postalcode zip", Own),
        column("city", "Ort", "stadt city town", Own),
        column("state", "Bundesland", "state stateprovince", Own),
        column("country", "Staat", "country", Own),
        column("phone", "Telefon", "telefonnummer tel phone phones telephone", Own),
        column("email", "E-Mail", "mail emailadresse", Text),
        column("url", "Website", "webseite homepage internet link web", Uri),
        column(
            "opening_hours",
            "Öffnungszeiten",
            "oeffnungszeiten sprechzeiten openinghours hours",
            Own,
        ),
        column("languages", "Sprachen", "sprache languages language", Own),
        column("walk_in", "Ohne Termin", "offenesprechstunde walkin", Flag),
        column("appointment", "Mit Termin", "terminnötig appointment", Flag),
        column("anonymous", "Anonym", "anonymous", Flag),
        column("women_only", "Nur für Frauen", "womenonly", Flag),
        column("interpreter", "Dolmetschen", "dolmetscher interpreter", Flag),
        column("child_care", "Kinderbetreuung", "childcare", Flag),
        column("eligibility_description", "Für wen", "voraussetzungen eligibility", Text),
        column("application_process", "Anmeldung", "zugang application", Text),
        column("fees_description", "Kosten", "fees costs cost", Text),
        column("alternate_name", "Anderer Name", "alternatename", Text),
        column("status", "Status", "", Status),
        column("ends_on", "Läuft bis", "förderende endson enddate", Day),
        column("source.title", "Quelle", "source", Text),
        column("source.url", "Quelle im Netz", "sourceurl", Uri),
        column("source.date", "Stand", "sourcedate", Day),
        column("source.checked_on", "Geprüft am", "checkedon", Day),
        column("source.mark", "Sicherheit", "mark", Text),
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
            || column.aliases.split(' ').any(|alias| alias == plain && !alias.is_empty())
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
            let aliases = column.aliases.split_whitespace().map(str::to_owned);
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
        let mut aliases = COLUMNS.iter().flat_map(|column| column.aliases.split_whitespace());
        assert!(aliases.all(|alias| plain(alias) == alias));
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
