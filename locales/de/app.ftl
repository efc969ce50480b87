### The guide's own interface: buttons, titles, sentences around questions and doors.
### Plain German, "Sie", short sentences, no exclamation marks.

title-question = Frage { $number }
title-review = Meine Antworten
title-result = Meine Türen
title-door = Eine Tür

# $number: which question this is. $left: how many more are likely to come.
progress = { $left ->
    [0] Frage { $number }, vielleicht die letzte
    [one] Frage { $number }, danach noch etwa eine
   *[other] Frage { $number }, danach noch etwa { $left }
 }
why-we-ask = Warum fragen wir das?
next = Weiter
back = Zurück
dont-know = Ich weiß es nicht
rather-not = Möchte ich nicht sagen
show-doors = Meine Türen jetzt zeigen
doors-loading = Ihre Türen werden geladen …
doors-failed = Gründe und Angebote konnten nicht geladen werden. Haben Sie Internet? Ihre Antworten bleiben hier.
try-again = Noch einmal versuchen
# $doors: number of offers whose answer depends on this question.
decline-effect = { $doors ->
    [0] Ohne diese Antwort geht nichts verloren.
    [one] Von dieser Antwort hängt noch eine Tür ab.
   *[other] Von dieser Antwort hängen noch { $doors } Türen ab.
 }
answer-yes = Ja
answer-no = Nein
choose-place = Ort auswählen
month = Monat
year = Jahr
# Locales (BCP 47) whose names of months are shown, separated by a space; two where people know one or the other.
# same-as-source
month-names = de
rough-exact = Oder genauer, wenn Sie es wissen:
rough-0 = weniger als 3 Monate
rough-3 = 3 bis 6 Monate
rough-6 = 6 bis 15 Monate
rough-15 = 15 Monate bis 3 Jahre
rough-36 = 3 bis 4 Jahre
rough-48 = 4 bis 5 Jahre
rough-60 = länger als 5 Jahre
before = vor { $date }
between = zwischen { $from } und { $to }
no-children = Bei mir leben keine Kinder
add-child = Kind hinzufügen
add-child-age = Alter auswählen
age-months = { $number ->
    [0] unter 1 Monat
    [one] 1 Monat
   *[other] { $number } Monate
 }
age-years = { $number ->
    [one] 1 Jahr
   *[other] { $number } Jahre
 }
remove = Entfernen

review-title = Meine Antworten
review-lead = Sie können jede Antwort ändern. Die anderen bleiben.
change = Ändern
go-on-asking = Weitere Fragen beantworten

own-data = Meine Antworten auf diesem Gerät
keep-answers = Antworten auf diesem Gerät behalten (sonst sind sie weg, wenn Sie den Browser schließen)

panic-title = Etwas ist schiefgegangen
panic-text = Das ist unser Fehler, nicht Ihrer. Ihre Antworten sind noch auf diesem Gerät.
panic-again = Noch einmal beginnen

# Stands between the items of a list, a space follows.
list-separator = ,
