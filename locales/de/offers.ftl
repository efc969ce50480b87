# What can be said of any offer with one sentence, on the cards and on the plain pages.

# Label before these sentences
offer-good-to-know = Gut zu wissen
offer-walk-in = Sie können ohne Termin kommen.
offer-appointment = Sie brauchen einen Termin.
offer-anonymous = Sie müssen Ihren Namen nicht sagen.
offer-women-only = Nur für Frauen.
offer-interpreter = Jemand kann übersetzen. Fragen Sie vorher danach.
offer-child-care = Jemand passt dort auf Ihre Kinder auf.
offer-free = Es kostet nichts.
offer-step-free = Man kommt ohne Stufen hinein.
# A link that opens a letter to whoever keeps the data; the letter says which offer it is about and nothing else.
offer-wrong = Etwas ist falsch oder geschlossen? Schreiben Sie uns.
