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
footer-about = Dieser Wegweiser kostet nichts. Er hilft bei Arbeit, Lernen und Ankommen in und um Saarbrücken. Er ist keine Rechtsberatung.
# Link to the plain list of all offers.
footer-offers = Alle Angebote als Liste

# Shown while the questions load.
guide-loading = Wir laden die Fragen …

# One line at the end of every page while no native speaker has read the language's texts.
language-unreviewed = Noch niemand mit Deutsch als Muttersprache hat diese Texte geprüft. Kein Anwalt hat geprüft, ob das Recht stimmt.
# Link behind that line: opens a letter to those who keep the texts.
language-correct = Einen Fehler melden
# Beside it, where the language has not translated everything. Here: not yet put into plain German.
language-partial = Ein Teil ist noch nicht in einfachem Deutsch. Er steht hier in normalem Deutsch.
# Link to the page that explains German words.
footer-glossary = Wörter auf Papieren
