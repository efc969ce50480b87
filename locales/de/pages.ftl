# The plain pages of the server: start, list of offers, one offer, help. They do not travel to the phone's guide.

## Start page

# Heading and title
start-title = Wo fange ich an?
# One sentence: what this is. Also shown by search engines.
start-lead = Wegkette zeigt Ihnen in Ihrer Sprache die richtigen Türen im Raum Saarbrücken und sagt, warum.
# Question above three choices
start-for-legend = Für wen suchen Sie?
start-for-self = Für mich
start-for-other = Für jemanden, dem ich helfe
start-for-child = Für mein Kind
# The button that starts the questions
start-go = Los geht es
start-privacy = Ihre Antworten bleiben auf Ihrem Gerät. Niemand sonst sieht sie, auch wir nicht.

# Title of the browser's window while the questions load
guide-title = Fragen und Türen
# Shown when the browser allows no WebAssembly, as in lockdown mode
no-wasm = Ihr Browser kann die Fragen nicht anzeigen. Die Liste aller Angebote geht auch so.
# Shown when JavaScript is off
no-script = Für die Fragen braucht Ihr Browser JavaScript. Die Liste aller Angebote geht auch ohne.

## List of all offers

offers-title = Alle Angebote
offers-lead = Beratung, Kurse, Hilfe und Ämter im Raum Saarbrücken und in ganz Deutschland. Unabhängige Stellen stehen zuerst.
# Stands before the authorities of each group. § 87 AufenthG: a fact, no accusation.
offers-public = Jetzt folgen öffentliche Stellen. Sie müssen der { -auslaenderbehoerde } manches melden. Wenn Sie unsicher sind, sprechen Sie zuerst mit einer unabhängigen Beratung.

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
help-lead = Wenn ein Leben in Gefahr ist: 112. Hier hört Ihnen jemand zu. Die meisten Anrufe kosten nichts, und oft müssen Sie Ihren Namen nicht sagen.

## An address that leads nowhere

not-found-title = Diese Seite gibt es nicht
not-found-text = Vielleicht ist die Adresse alt oder nicht vollständig.
not-found-start = Zum Anfang

## Without internet, and a new version

# A date follows. Shown when the information on the page could not be fetched anew.
as-of = Stand der Angaben:
# A quiet line. The person does nothing.
update-ready = Eine neue Version ist bereit. Sie gilt ab Ihrem nächsten Besuch.
# When the server has more than this version of the app understands.
update-needed = Es gibt neuere Angaben, als diese Version lesen kann. Schließen Sie alle Fenster von Wegkette und öffnen Sie es neu, wenn Sie Internet haben.
# Stands before the button below.
install-hint = Wegkette geht auch ohne Internet. Sie können es auf Ihren Startbildschirm legen.
# A button.
install-do = Auf den Startbildschirm
# A page shown without internet, in place of one that the phone does not have.
offline-title = Gerade ohne Internet
# Phone numbers follow below.
offline-text = Diese Seite ist noch nicht auf Ihrem Gerät. Die Fragen und die Hilfe am Telefon gehen trotzdem.

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
# same-as-source
language-prs = Dari
language-ps = Paschtu
language-pt = Portugiesisch
language-ro = Rumänisch
language-ru = Russisch
# same-as-source
language-so = Somali
language-sq = Albanisch
language-sr = Serbisch
# same-as-source
language-ti = Tigrinya
language-tr = Türkisch
language-uk = Ukrainisch
# same-as-source
language-ur = Urdu
language-vi = Vietnamesisch
language-zh = Chinesisch

## On every page: the quick way out, deleting, the notice before it

# Name of the cross in the header of every page: empties the page at once and opens a harmless one. Shown beside it on wide screens.
exit-page = Seite schnell verlassen
# Link to the page that says what is sent and stored
footer-privacy = Datenschutz
# Link to the statement that the law asks for
footer-accessibility = Barrierefreiheit
# Button at the end of every page: all that this site stored on the device
delete-everything = Alles hier löschen
# Read aloud and shown a minute before the answers are deleted, with the two buttons below
idle-soon = Sind Sie noch da? In einer Minute werden Ihre Antworten gelöscht.
# The same at a counter's device
idle-soon-kiosk = Sind Sie noch da? In 20 Sekunden beginnt diese Seite neu, und alle Antworten sind weg.
# Button: the answers stay
idle-here = Ich bin noch da
idle-delete = Jetzt löschen
# Said when the button has done its work
deleted-all = Alles ist gelöscht.
# Said on the start page after the wipe
deleted-idle = Sie waren 10 Minuten nicht hier. Darum sind Ihre Antworten gelöscht. Was Sie auf dem Gerät behalten wollten, ist noch da.

## The calendar behind the quick way out

# The twelve months, alone as a calendar's title, with one blank between two
calendar-months = Januar Februar März April Mai Juni Juli August September Oktober November Dezember
# The days from Monday on, so short that seven of them stand in a line on a phone, with one blank between two
calendar-weekdays = Mo Di Mi Do Fr Sa So
