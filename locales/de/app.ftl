### The guide's own interface: buttons, titles, sentences around questions and doors.
### Plain German, "Sie", short sentences, no exclamation marks.

title-question = Frage { $number }
title-review = Meine Antworten
title-result = Meine Türen
title-door = Eine Tür

# $number: which question this is. $left: how many more would be asked as things stand.
progress = { $left ->
    [0] Frage { $number }, die letzte
    [one] Frage { $number }, danach noch eine
   *[other] Frage { $number }, danach noch etwa { $left }
 }
why-we-ask = Warum fragen wir das?
next = Weiter
back = Zurück
dont-know = Ich weiß es nicht
rather-not = Möchte ich nicht sagen
show-doors = Meine Türen jetzt zeigen
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
my-answers = Meine Antworten ansehen

result-title = Ihre Türen
result-lead = Das passt zu dem, was Sie gesagt haben. Es ist keine Rechtsberatung.
chain-title = Wo Sie stehen
# Badge on the ring of the phase to begin with.
start-here = Hier beginnen
phase-possible = auch möglich
phase-open = zurzeit kein Thema, jederzeit möglich
# $count: number of cards on the short list.
cards-title = { $count ->
    [one] Eine Tür zuerst
   *[other] { $count } Türen zuerst
 }
card-why = Warum für Sie:
card-todo = Was Sie jetzt tun können:
why-urgent = Das kann nicht warten. Hier bekommen Sie Hilfe.
why-adviser = Hier spricht jemand mit Ihnen, der unabhängig berät.
why-conditional = Vielleicht ist diese Tür offen. Jemand muss darüber entscheiden.
# $wish: what the person wants, e.g. "Deutsch".
why-wish = Sie haben gesagt: { $wish }.
# $phase: name of a phase of the chain.
why-phase = Das gehört zu: { $phase }.
permit-first = Zuerst die Erlaubnis, dann der erste Tag.
no-local-offer = Eine Adresse dafür kennen wir hier noch nicht. Fragen Sie in einer Beratungsstelle.
# Shown when a verdict leans on an assumption.
presumed = Wir nehmen etwas an, das Sie nicht gesagt haben. Eine Beratung kann es prüfen.
more-about = Mehr: { $door }

verdict-yes = offen
verdict-conditional = vielleicht
verdict-no = zurzeit nicht
verdict-unknown = noch offen
# $who: one or more offices, separated by commas.
decided-by = Es entscheidet: { $who }.
# $facts: names of missing facts, separated by dots.
depends-on = Das hängt davon ab: { $facts }.
depends-adviser = Das klärt eine Beratung mit Ihnen.
rule-checked = geprüft am { $date }
rule-unverified = nicht bestätigt

rights-title = Was Sie dürfen
# $doors: offers that are still undecided. $questions: questions still open.
more-answers = { $doors ->
    [0] Weitere Antworten machen das Ergebnis genauer.
    [one] Eine Tür ist noch nicht klar. Weitere Antworten helfen.
   *[other] { $doors } Türen sind noch nicht klar. Weitere Antworten helfen.
 }
other-doors = Weitere Türen ({ $count })
not-now = Zurzeit nicht ({ $count })
all-offers = Alle Angebote als Liste
not-covered = Nicht in diesem Wegweiser: Führerschein, Steuern, Rundfunkbeitrag, Arztsuche, Gerichtsverfahren. Fragen Sie dazu eine Beratungsstelle.
rules-checked = Stand der Regeln: { $date }. Kein Anwalt hat sie geprüft.
advice-first = zuerst unabhängige Beratung
advice-first-text = Sprechen Sie zuerst mit einer unabhängigen Beratung. Behörden müssen manches an die Ausländerbehörde melden.
door-todo = Was Sie jetzt tun können
door-bring = Was Sie mitbringen
door-why = Warum
door-offers = Wo es das gibt
to-result = Zu meinen Türen

offer-mail = E-Mail
offer-web = Internet
# Shown instead of a date when the source carries none.
undated = ohne Datum

own-data = Meine Antworten auf diesem Gerät
keep-answers = Antworten auf diesem Gerät behalten (sonst sind sie weg, wenn Sie den Browser schließen)
delete-answers = Meine Antworten löschen

panic-title = Etwas ist schiefgegangen
panic-text = Das ist unser Fehler, nicht Ihrer. Ihre Antworten sind noch auf diesem Gerät.
panic-again = Noch einmal beginnen

# Stands between the items of a list, a space follows.
list-separator = ,
