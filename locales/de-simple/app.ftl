### The guide's own interface: buttons, titles, sentences around questions and doors.
### Einfache Sprache: "Sie", main clauses, one thought per sentence, no exclamation marks.

title-question = Frage { $number }
title-review = Meine Antworten
title-result = Meine Türen
title-door = Eine Tür

# $number: which question this is. $left: how many more are likely to come.
progress = { $left ->
    [0] Frage { $number }, vielleicht die letzte
    [one] Frage { $number }, dann noch etwa eine Frage
   *[other] Frage { $number }, dann noch etwa { $left } Fragen
 }
why-we-ask = Warum fragen wir das?
next = Weiter
back = Zurück
dont-know = Ich weiß es nicht
rather-not = Das möchte ich nicht sagen
show-doors = Meine Türen jetzt zeigen
doors-loading = Wir laden Ihre Türen …
doors-failed = Die Gründe und Angebote laden nicht. Haben Sie Internet? Ihre Antworten bleiben hier.
try-again = Noch einmal versuchen
# $doors: number of offers whose answer depends on this question.
decline-effect = { $doors ->
    [0] Auch ohne diese Antwort geht nichts verloren.
    [one] Für eine Tür ist diese Antwort noch wichtig.
   *[other] Für { $doors } Türen ist diese Antwort noch wichtig.
 }
answer-yes = Ja
answer-no = Nein
choose-place = Ort wählen
month = Monat
year = Jahr
# Locales (BCP 47) whose names of months are shown, separated by a space; two where people know one or the other.
month-names = de
rough-exact = Wissen Sie es genauer? Dann hier:
rough-0 = weniger als 3 Monate
rough-3 = 3 bis 6 Monate
rough-6 = 6 bis 15 Monate
rough-15 = 15 Monate bis 3 Jahre
rough-36 = 3 bis 4 Jahre
rough-48 = 4 bis 5 Jahre
rough-60 = mehr als 5 Jahre
before = vor { $date }
between = zwischen { $from } und { $to }
no-children = Bei mir leben keine Kinder
add-child = Ein Kind eingeben
add-child-age = Alter wählen
age-months = { $number ->
    [0] unter 1 Monat
    [one] 1 Monat
   *[other] { $number } Monate
 }
age-years = { $number ->
    [one] 1 Jahr
   *[other] { $number } Jahre
 }
remove = Löschen

review-title = Meine Antworten
review-lead = Sie können jede Antwort ändern. Die anderen Antworten bleiben.
change = Ändern
go-on-asking = Mehr Fragen beantworten

own-data = Meine Antworten auf diesem Gerät
keep-answers = Antworten auf diesem Gerät behalten (sonst sind sie weg, wenn Sie den Browser schließen)

panic-title = Etwas hat nicht geklappt
panic-text = Das ist unser Fehler, nicht Ihr Fehler. Ihre Antworten sind noch auf diesem Gerät.
panic-again = Noch einmal anfangen

# Stands between the items of a list, a space follows.
list-separator = ,
