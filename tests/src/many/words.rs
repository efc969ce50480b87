//! What made-up services are made of.

pub(super) const TOPICS: [&str; 24] = [
    "Sprachcafé",
    "Migrationsberatung",
    "Bewerbungshilfe",
    "Offene Sprechstunde",
    "Berufliche Beratung",
    "Deutschkurs am Vormittag",
    "Deutschkurs am Abend",
    "Frauentreff",
    "Elternfrühstück",
    "Hausaufgabenhilfe",
    "Anerkennungsberatung",
    "Lesepatenschaft",
    "Werkstatt für alle",
    "Nähstube",
    "Ausbildungsberatung",
    "Wohnungshilfe",
    "Schuldnerberatung",
    "Begleitung zu Ämtern",
    "Gesprächskreis",
    "Computerkurs",
    "Gründungsberatung",
    "Rechtsberatung",
    "Familiencafé",
    "Lotsendienst",
];

pub(super) const PEOPLE: [&str; 16] = [
    "Menschen, die neu in der Stadt sind",
    "Frauen mit Kindern",
    "Jugendliche bis 27 Jahre",
    "Fachkräfte aus dem Ausland",
    "Geflüchtete mit und ohne Aufenthaltstitel",
    "Eltern von Schulkindern",
    "Grenzgänger aus Lothringen",
    "ältere Zugewanderte",
    "Menschen ohne Schulabschluss",
    "Auszubildende und ihre Betriebe",
    "Studierende im ersten Semester",
    "Pflegekräfte im Anerkennungsverfahren",
    "Menschen, die Arbeit suchen",
    "Familien im Stadtteil",
    "Ehrenamtliche und alle, die es werden wollen",
    "Handwerkerinnen und Handwerker",
];

pub(super) const DAYS: [&str; 10] = [
    "am Montagvormittag",
    "am Dienstagnachmittag",
    "am Mittwoch",
    "am Donnerstagabend",
    "am Freitag vor dem Mittag",
    "an jedem zweiten Samstag",
    "am ersten Montag im Monat",
    "nach Vereinbarung",
    "an Werktagen zwischen neun und zwölf Uhr",
    "in den Schulferien",
];

pub(super) const NAMES: [&str; 30] = [
    "Ahornhof", "Birkeneck", "Brückenschlag", "Distelfink", "Eichenbogen", "Fährhaus", "Feldrain",
    "Ginkgo", "Grünspecht", "Haselmaus", "Holunder", "Ilexgarten", "Kastanienhof", "Kompass",
    "Lerchensporn", "Lindenplatz", "Mühlrad", "Nordstern", "Osterluzei", "Pusteblume",
    "Quellentaler", "Regenbogen", "Sonnentor", "Sperlingslust", "Treibholz", "Ulmenweg",
    "Vogelbeere", "Weitblick", "Wendeltreppe", "Zugvogel",
];

pub(super) const STREETS: [&str; 12] = [
    "Musterstraße",
    "Beispielweg",
    "Probegasse",
    "Erfundene Straße",
    "Ausgedachter Weg",
    "Platzhalterplatz",
    "Nirgendstraße",
    "Modellallee",
    "Vorlagenweg",
    "Am Exempel",
    "Im Entwurf",
    "An der Skizze",
];

/// Towns with a post code and the official key.
pub(super) const TOWNS: [(&str, &str, &str); 4] = [
    ("Saarbrücken", "66111", "10041100"),
    ("Völklingen", "66333", "10041519"),
    ("Sulzbach", "66280", "10041518"),
    ("Friedrichsthal", "66299", "10041511"),
];

pub(super) const TYPES: [&str; 16] = [
    "mbe",
    "begegnung",
    "bewerbungshilfe",
    "integrationskurs",
    "erstorientierungskurs",
    "anerkennungsberatung",
    "weiterbildung",
    "kita",
    "wohnungshilfe",
    "schuldnerberatung",
    "rechtsberatung",
    "frauen_beruf",
    "lotsen",
    "ehrenamt",
    "ausbildungsberatung",
    "gruendungsberatung",
];

pub(super) const ENGLISH: [&str; 8] = [
    "We listen first, then we look for the next step together.",
    "Bring the letters you have received; we read them with you.",
    "There is coffee, tea and a corner for children.",
    "You may come without an appointment and without good German.",
    "An interpreter can join us if you call a few days before.",
    "The group meets every week and is open to everyone in the quarter.",
    "We go with you to an office if you wish.",
    "Taking part costs nothing.",
];

pub(super) const ARABIC: [&str; 8] = [
    "نستمع إليك أولاً ثم نبحث معاً عن الخطوة التالية.",
    "أحضر معك الرسائل التي وصلتك لنقرأها معاً.",
    "يوجد قهوة وشاي وركن للأطفال.",
    "يمكنك الحضور دون موعد ودون معرفة جيدة بالألمانية.",
    "يمكن أن يشاركنا مترجم إذا اتصلت قبل بضعة أيام.",
    "تجتمع المجموعة كل أسبوع وهي مفتوحة للجميع في الحي.",
    "نرافقك إلى الدائرة إذا رغبت في ذلك.",
    "المشاركة مجانية.",
];
