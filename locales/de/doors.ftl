### The doors: the result, one door, what the person's paper says about work, why, what it depends on, what can open it.
### Plain German, "Sie", no promise. Only changes that somebody can and should want: never nationality, age, marriage, a
### child, a passport, moving away.

## The result and the page of a door. They are loaded behind the first question; what every page needs is in app.ftl.

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
# $facts: short names of what nobody said, separated by dots.
presumed-about = Wir nehmen etwas an zu: { $facts }. Eine Beratung kann es prüfen.
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
advice-first-text = Sprechen Sie zuerst mit einer unabhängigen Beratung. Behörden müssen manches an die { -auslaenderbehoerde } melden.
door-todo = Was Sie jetzt tun können
door-bring = Was Sie mitbringen
door-why = Warum
door-offers = Wo es das gibt
# The plan of offers to take along; the rest of its words is in plan.ftl.
plan-title = Mein Plan
# $count: number of offers on the plan.
my-plan = Mein Plan ({ $count })
# Buttons at each offer.
take-along = Auf meinen Plan
take-off = Vom Plan nehmen

## Notices: the entry about work on the paper. One sentence beside the verdict, which it never changes.

notice-paper-agrees = Ihr Papier sagt es auch.
notice-paper-first-changed = Das Gesetz öffnet diese Tür, Ihr Papier noch nicht. Erst den Eintrag ändern lassen, dann anfangen. Eine Beratung hilft dabei.
notice-paper-closed = Auf Ihrem Papier steht, dass Arbeit nicht gestattet ist. Erst die Erlaubnis, dann anfangen.
notice-paper-says-more = Auf Ihrem Papier steht mehr, als unsere Regeln sagen. Eine Beratung liest das Papier mit Ihnen. Erst fragen, dann anfangen.

## What can open a door. One or two phrases, each ends with a full stop; opening-then-… follows as the last sentence.

door-openings = Was diese Tür öffnen kann
openings-title = Was die nächste Tür öffnet
opening-then-yes = Dann steht Ihnen das offen.
opening-then-conditional = Dann ist es vielleicht möglich.
opening-then-unknown = Dann ist diese Tür nicht mehr zu. Anderes ist noch zu klären.
opening-registration = Mit einer Meldung bei der { -agentur-fuer-arbeit }.
# A length of time, as it stands in the sentences below. $months: a number
opening-months = { $months ->
    [one] einen Monat
   *[other] { $months } Monate
 }
# $from: month and year
opening-time-months_in_germany = Ab { $from }, wenn Sie { opening-months } in Deutschland sind.
opening-time-months_in_status = Ab { $from }, wenn Sie dieses Papier { opening-months } haben.
opening-time-months_since_title = Ab { $from }, wenn Sie Ihr Papier { opening-months } haben.
opening-time-months_since_asylum_registration = Ab { $from }, wenn Ihr Asylantrag { opening-months } alt ist.
opening-time-months_since_deportation_suspension = Ab { $from }, wenn die Abschiebung { opening-months } ausgesetzt ist.
opening-time-months_employed = Ab { $from }, wenn Sie Ihre Stelle { opening-months } haben.
opening-time-registered_address_months = Ab { $from }, wenn Ihre Adresse { opening-months } gemeldet ist.
# $value: A1 to C1
opening-german = Mit Deutsch auf der Stufe { $value }.
opening-care = Wenn Ihre Kinder betreut sind, während Sie lernen oder arbeiten.
opening-course = Nach einem { -integrationskurs }, den Sie bis zum Ende besuchen.
opening-training-contract = Mit einem { -ausbildungsvertrag }.
opening-work = Mit einer Arbeit. Erst die Erlaubnis, wenn Sie eine brauchen, dann der erste Tag.
# $value: hours a week
opening-hours = Mit mindestens { $value } Stunden Arbeit in der Woche.
opening-recognition = { $value ->
    [not_started] Mit einem Zeugnis, das eine Stelle prüfen kann.
    [running] Wenn die { -anerkennung } Ihres Zeugnisses läuft.
    [partial] Wenn Ihr Zeugnis teilweise anerkannt ist.
   *[full] Wenn Ihr Zeugnis anerkannt ist.
    }
opening-admission = Mit einer Zulassung zum Kurs vom Bundesamt ({ -bamf }). Eine Sprachschule hilft beim Antrag.
opening-permit = Mit einer Erlaubnis der { -auslaenderbehoerde }. Eine Beratung hilft beim Antrag. Erst die Erlaubnis, dann anfangen.

## Why, why not, and what it depends on

# Before the answers that a reason rests on: "Das zählt: Alter: 26 · Deutsch: …"
door-counts = Das zählt:
# Folded: the law, its source, when somebody compared it
door-law = Gesetz und Datum
# $answer: a short name and the answer, "Papier: Ich habe kein Papier."
door-excluding = Das liegt an dieser Antwort: { $answer }
door-change-answer = Diese Antwort ändern
door-depends = Wovon es abhängt
door-answer-now = Diese Frage beantworten
# Folded: the rules of a door that is not decided yet, each with its verdict
door-possible = Welche Regeln es gibt
nothing-changes = Weitere Fragen ändern nichts mehr an Ihren Türen.

## Short names of what was asked, a colon and the answer follow. Without "Ihr": somebody may answer for another person.

said-phase_wish = Wunsch
said-goals = Wunsch
said-first_goal = Zuerst
said-urgent = Was eilt
said-home = Wohnort
said-region = Ort
said-works_in = Arbeitsort
said-age = Alter
said-with_guardian = Mutter oder Vater hier
said-german_level = Deutsch
said-german_certificate = Zertifikat
said-literacy = Lesen und Schreiben
said-integrationskurs_state = Deutschkurs
said-qualification_kind = Gelernt
said-qualification_country = Wo gelernt
said-occupation_group = Bereich
said-recognition_stage = { -anerkennung } des Zeugnisses
said-qualification_documents = Zeugnisse
said-doing_now = Im Moment
said-registered_agentur = Meldung bei der { -agentur-fuer-arbeit }
said-work_story = Arbeit in Deutschland
said-job_ended = Arbeit bis
said-worked_in_germany_months = Monate Arbeit in Deutschland
said-involuntary_unemployed = Wer die Arbeit beendet hat
said-job_started = Arbeit seit
said-lives_with_parents = Wohnen bei den Eltern
said-training_contract = { -ausbildungsvertrag }
said-training_start = Beginn der { -ausbildung }
said-children_ages = Kinder
said-kita_place = Kita-Platz
said-single_parent = Kinder allein erziehen
said-care_secured = Betreuung der Kinder
said-living_on = Geld zum Leben
said-income_secured = Das Geld reicht
said-paper = Papier
said-came_as = Gekommen
said-first_language = Deutsch als erste Sprache
said-fiktion_kind = Worum es in dem Papier geht
said-paragraph = Nummer
said-paragraph_detail = Hinter der Nummer
said-entry = Ankunft
said-first_title = Papier seit
said-title_term = Gültig
said-status_since = { -duldung } seit
said-work_entry = Eintrag über Arbeit
said-lodging = Unterkunft
said-origin_listed = Land auf der Liste
said-origin_country = Land
said-asylum_filed = Asylantrag
