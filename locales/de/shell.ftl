# What stands around every page, and the names of an offer's facts: used by the plain pages and by the guide on the phone.

# The product's name; a proper name, not translated.
app-name = Wegkette
# Link for keyboards and screen readers that jumps over the header.
app-skip = Zum Inhalt
# Name of the header's navigation, read aloud only.
app-nav = Wegweiser
# Link to help lines, on every page. As short as a button.
app-help-now = Hilfe jetzt
# Name of the language menu.
app-language = Sprache wählen

# One line at the end of every page.
footer-about = Ein kostenloser Wegweiser für Arbeit, Lernen und Ankommen im Raum Saarbrücken. Keine Rechtsberatung.
# Link to the plain list of all offers.
footer-offers = Alle Angebote als Liste

# Shown while the questions load.
guide-loading = Die Fragen werden geladen …

## Facts of an offer: short labels before the value

offer-address = Adresse
offer-phone = Telefon
# Opening hours
offer-hours = Geöffnet
# Languages in which the place gives advice
offer-languages = Sprachen
# $title: name of the publication; $date: its date, or "ohne Datum"
offer-source = Quelle: { $title }, { $date }
# $date: the day on which somebody compared our data with the source
offer-checked = gelesen am { $date }
offer-call-first = Diese Angaben sind alt oder ohne Datum. Rufen Sie vorher an.
# As above, for help lines, which have no place to go to
offer-old = Diese Angaben sind alt oder ohne Datum.
offer-unverified = Diese Angaben hat noch niemand geprüft.
# $date: the last day of the funding
offer-ended = Dieses Angebot endete am { $date }. Fragen Sie, ob es weitergeht.
# Said of authorities; a fact, no accusation. § 87 AufenthG
offer-public-body = Das ist eine öffentliche Stelle. Sie muss der Ausländerbehörde manches melden.

# One line at the end of every page while no native speaker has read the language's texts.
language-unreviewed = Diese Texte hat noch niemand geprüft, der die Sprache von Kind auf spricht. Im Recht hat sie kein Anwalt geprüft.
