find-open = In allen Angeboten suchen
find-label = Was suchen Sie?
find-hint = Ein Wort ist genug. Fehler sind nicht schlimm. Niemand sonst sieht Ihr Wort.
find-from = Entfernung von
find-filter = Nur manche Angebote zeigen
find-phone = mit Telefon
find-on-site = mit Adresse
find-online = mit E-Mail
find-walk-in = ohne Termin
find-anonymous = ohne Namen
find-child-care = mit Kinderbetreuung
find-open-now = jetzt offen
find-my-language = in meiner Sprache
find-count = { $count ->
    [0] Kein Angebot
    [one] Ein Angebot
   *[other] { $count } Angebote
}
find-silent = { $count ->
    [one] Bei einem Angebot wissen wir es nicht
   *[other] Bei { $count } Angeboten wissen wir es nicht
}
find-nothing = Hier ist kein Angebot. Suchen Sie anders. Oder wählen Sie weniger aus.
find-more = Mehr zeigen
now-always = Tag und Nacht offen
now-open = Offen bis { $time }
now-opens = Jetzt zu. Offen: { $day }, { $time }
now-today = heute
now-holiday = Das ist ein Feiertag. Die Zeiten können anders sein. Rufen Sie vorher an.
order-why = Oben steht, was zu Ihnen passt. Dann kommt Beratung in Ihrer Sprache. Dann kommt, was vor kurzer Zeit geprüft wurde. Dann kommt, was näher ist. Der Rest wechselt jeden Tag den Platz.
near-why = Wir messen die gerade Linie von Ort zu Ort: im selben Ort, bis 10 km, bis 25 km, weiter.
near-same = im selben Ort
near-about = ungefähr { $km } km
news-title = Neu seit Ihrer letzten Antwort
news-opened = Jetzt offen:
news-closed = Nicht mehr offen:
end-nothing = Zu Ihren Antworten passt im Moment kein Angebot. Es gibt trotzdem Hilfe.
end-advice = Diese Beratung ist unabhängig:
end-help = Diese Hilfe ist Tag und Nacht da:
