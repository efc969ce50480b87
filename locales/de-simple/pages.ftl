# The plain pages of the server: start, list of offers, one offer, help. They do not travel to the phone's guide.

## Start page

# Heading and title
start-title = Wo fange ich an?
# What this is. Also shown by search engines.
start-lead = Wegkette zeigt Ihnen in Ihrer Sprache die richtigen Türen in und um Saarbrücken. Wegkette sagt auch, warum.
# Question above three choices
start-for-legend = Für wen suchen Sie?
start-for-self = Für mich
start-for-other = Für jemanden, dem ich helfe
start-for-child = Für mein Kind
# The button that starts the questions
start-go = Los geht es
start-privacy = Ihre Antworten bleiben auf Ihrem Gerät. Niemand sonst sieht sie. Auch wir sehen sie nicht.

# Title of the browser's window while the questions load
guide-title = Fragen und Türen
# Shown when the browser allows no WebAssembly, as in lockdown mode
no-wasm = Ihr Browser kann die Fragen nicht zeigen. Die Liste mit allen Angeboten geht trotzdem.
# Shown when JavaScript is off
no-script = Für die Fragen braucht Ihr Browser JavaScript. Die Liste mit allen Angeboten geht auch ohne JavaScript.

## List of all offers

offers-title = Alle Angebote
offers-lead = Hier finden Sie Beratung, Kurse, Hilfe und Ämter. Sie sind in und um Saarbrücken und in ganz Deutschland. Unabhängige Stellen stehen zuerst.
# Stands before the authorities of each group. § 87 AufenthG: a fact, no accusation.
offers-public = Jetzt kommen öffentliche Stellen (zum Beispiel Ämter). Sie müssen der { -auslaenderbehoerde } (Amt für Aufenthalt) manches melden. Sind Sie unsicher? Dann sprechen Sie zuerst mit einer unabhängigen Beratung.

## One offer: further labels and facts

# Label before the kinds of offers this one belongs to
offer-types = Art des Angebots

## Opening hours, day by day

weekday-0 = Montag
weekday-1 = Dienstag
weekday-2 = Mittwoch
weekday-3 = Donnerstag
weekday-4 = Freitag
weekday-5 = Samstag
weekday-6 = Sonntag

## Help that cannot wait

help-title = Hilfe jetzt
# Calm words, no advice, no promise
help-lead = Wenn ein Leben in Gefahr ist: 112. Hier hört Ihnen jemand zu. Die meisten Anrufe kosten nichts. Oft müssen Sie Ihren Namen nicht sagen.

## An address that leads nowhere

not-found-title = Diese Seite gibt es nicht
not-found-text = Vielleicht ist die Adresse alt. Oder ein Teil fehlt.
not-found-start = Zum Anfang

## Without internet, and a new version

# A date follows. Shown when the information on the page could not be fetched anew.
as-of = Die Angaben sind vom:
# A quiet line. The person does nothing.
update-ready = Es gibt eine neue Version. Sie kommt bei Ihrem nächsten Besuch.
# When the server has more than this version of the app understands.
update-needed = Es gibt neue Angaben. Diese Version kann sie nicht lesen. Schließen Sie alle Fenster von Wegkette. Öffnen Sie Wegkette neu, wenn Sie Internet haben.
# Stands before the button below.
install-hint = Wegkette geht auch ohne Internet. Sie können Wegkette auf Ihr Handy legen.
# A button.
install-do = Auf mein Handy legen
# A page shown without internet, in place of one that the phone does not have.
offline-title = Kein Internet
# Phone numbers follow below.
offline-text = Diese Seite ist noch nicht auf Ihrem Handy. Die Fragen gehen auch ohne Internet. Sie können auch anrufen.

## Dates, in numbers, as the reader writes them

# $day, $month, $year: numbers without leading zeros
page-date = { $day }.{ $month }.{ $year }
# A month without a day
page-month = { $month }/{ $year }

## Names of languages in which places give advice

language-ar = Arabisch
language-bg = Bulgarisch
language-bs = Bosnisch
language-ckb = Kurdisch (Sorani)
language-cs = Tschechisch
language-de = Deutsch
language-en = Englisch
language-es = Spanisch
language-fa = Persisch (Farsi)
language-fr = Französisch
language-hr = Kroatisch
language-hu = Ungarisch
language-it = Italienisch
language-kmr = Kurdisch (Kurmandschi)
language-ku = Kurdisch
language-pl = Polnisch
language-prs = Dari
language-ps = Paschtu
language-pt = Portugiesisch
language-ro = Rumänisch
language-ru = Russisch
language-so = Somali
language-sq = Albanisch
language-sr = Serbisch
language-ti = Tigrinya
language-tr = Türkisch
language-uk = Ukrainisch
language-ur = Urdu
language-vi = Vietnamesisch
language-zh = Chinesisch

exit-page = Schnell weg von hier
# same-as-source
footer-privacy = Datenschutz
footer-accessibility = Barriere-Freiheit
# same-as-source
delete-everything = Alles hier löschen
idle-soon = Sind Sie noch da? In 1 Minute löschen wir Ihre Antworten.
idle-soon-kiosk = Sind Sie noch da? In 20 Sekunden fängt die Seite neu an. Dann sind alle Antworten weg.
# same-as-source
idle-here = Ich bin noch da
# same-as-source
idle-delete = Jetzt löschen
# same-as-source
deleted-all = Alles ist gelöscht.
deleted-idle = Sie waren 10 Minuten nicht hier. Darum sind Ihre Antworten gelöscht. Was Sie behalten wollten, ist noch da.

# same-as-source
calendar-months = Januar Februar März April Mai Juni Juli August September Oktober November Dezember
# same-as-source
calendar-weekdays = Mo Di Mi Do Fr Sa So
