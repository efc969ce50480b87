# All offers and how they are found, opening now, order, news: loaded when a page that says it is opened.


## All offers: searched by words, sifted by chips, on the phone itself

find-open = Alle Angebote durchsuchen
find-label = Wonach suchen Sie?
find-hint = Ein Wort genügt, auch mit Tippfehlern. Die Suche bleibt auf Ihrem Gerät.
# Label of a list of towns
find-from = Entfernung von
# Heading of the folded choice; each label below continues a list
find-filter = Nur bestimmte Angebote zeigen
find-phone = mit Telefon
find-on-site = vor Ort
find-online = per E-Mail
find-walk-in = ohne Termin
# One need not say one's name
find-anonymous = ohne Namen
find-child-care = mit Kinderbetreuung
find-open-now = jetzt geöffnet
find-my-language = in meiner Sprache
# $count: how many offers are found
find-count = { $count ->
    [0] Kein Angebot
    [one] Ein Angebot
   *[other] { $count } Angebote
}
# $count: how many offers do not say whether what was chosen holds there
find-silent = { $count ->
    [one] Ein weiteres Angebot sagt dazu nichts
   *[other] { $count } weitere Angebote sagen dazu nichts
}
find-nothing = Kein Angebot gefunden. Suchen Sie anders, oder wählen Sie weniger aus.
find-more = Mehr zeigen

## What the opening hours say at this moment

now-always = Rund um die Uhr geöffnet
# $time: a time of day, 17:00
now-open = Geöffnet bis { $time }
# $day: the word for today, or a day of the week, perhaps with its date; $time: a time of day. Works without any ending of the day
now-opens = Geschlossen. Öffnet: { $day }, { $time }
now-today = heute
now-holiday = Das ist ein Feiertag. Die Zeiten können anders sein. Rufen Sie vorher an.

## Why the list stands in this order

order-why = So ist die Liste geordnet: zuerst, was zu Ihnen und Ihrer Phase passt, dann Beratung in Ihrer Sprache, dann zuletzt Geprüftes, dann was näher liegt. Was gleich gut passt, wechselt jeden Tag den Platz.
# Follows the sentence before
near-why = Entfernung heißt hier: Luftlinie von Ortsmitte zu Ortsmitte, in Stufen: selber Ort, bis 10 km, bis 25 km, weiter.
# How far an offer is; stands alone
near-same = im selben Ort
# $km: kilometres
near-about = etwa { $km } km

## What the last answers changed, on the result; below each label stands a list of doors

news-title = Neu seit Ihrer letzten Antwort
news-opened = Jetzt offen:
news-closed = Nicht mehr offen:

## Said where no card fits; below the labels stand offers

end-nothing = Nach Ihren Antworten passt im Moment keines unserer Angebote. Das heißt nicht, dass es keine Hilfe gibt.
end-advice = Unabhängige Beratung schaut genauer hin:
end-help = Diese Hilfe ist Tag und Nacht da:
