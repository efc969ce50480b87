# What can be said of any offer with one sentence, on the cards and on the plain pages. Einfache Sprache.

# Label before these sentences
offer-good-to-know = Gut zu wissen
offer-nationwide = Diese Hilfe gibt es in ganz Deutschland. Es ist egal, wo Sie wohnen.
offer-walk-in = Sie können ohne Termin kommen.
offer-appointment = Sie brauchen einen Termin.
offer-anonymous = Sie müssen Ihren Namen nicht sagen.
offer-women-only = Nur für Frauen.
offer-interpreter = Jemand kann übersetzen. Fragen Sie vorher danach.
offer-child-care = Jemand passt dort auf Ihre Kinder auf.
offer-free = Es kostet nichts.
offer-step-free = Man kommt ohne Stufen hinein.
# Label before the mail address of whoever keeps the data; the letter says which offer it is about and nothing else.
offer-wrong = Ist etwas falsch oder geschlossen? Schreiben Sie an:

## Contact, age and source of an offer

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
offer-call-first = Diese Informationen sind alt oder ohne Datum. Fragen Sie vorher nach.
# As above, for help lines, which have no place to go to
offer-old = Diese Informationen sind alt oder ohne Datum.
offer-unverified = Noch niemand hat diese Informationen geprüft.
# $date: the last day of the funding
offer-ended = Dieses Angebot endete am { $date }. Fragen Sie, ob es weitergeht.
# Said of authorities; a fact, no accusation. § 87 AufenthG
offer-public-body = Das ist eine öffentliche Stelle (zum Beispiel ein Amt). Sie muss der { -auslaenderbehoerde } (Amt für Aufenthalt) manches melden.
offer-mail = E-Mail
offer-web = Internet
# Shown instead of a date when the source carries none.
undated = ohne Datum
