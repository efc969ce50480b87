### Take it along: the plan, its sheet of paper, its link. It loads when somebody opens a plan.

plan-empty = Ihr Plan ist noch leer. Bei jedem Angebot steht „Auf meinen Plan“.
plan-lead = Dorthin wollen Sie gehen. Sie bestimmen die Reihenfolge.
# $name: an offer. Read aloud only; the button shows an arrow.
plan-up = Früher: { $name }
plan-down = Später: { $name }
plan-remove = Vom Plan nehmen: { $name }
# Read aloud after an offer was moved, or taken out.
plan-moved = Die Reihenfolge ist geändert.
plan-removed = Das Angebot ist nicht mehr auf dem Plan.
# Label of a date with a time; on paper the date follows.
plan-at = Termin am
plan-event = In meinen Kalender
plan-contact = Als Kontakt speichern
plan-route = Weg zeigen
# Label of a field for own words, for one offer and for the whole plan.
plan-note = Meine Notiz (bleibt auf diesem Gerät)
plan-note-all = Notiz zum ganzen Plan (bleibt auf diesem Gerät)
plan-bring = Das bringen Sie mit
plan-print = Blatt drucken
plan-share = Plan teilen
plan-share-title = Plan teilen
# What the link says. Notes and appointments are never in it.
plan-share-lead = Im Link steht nur, welche Angebote auf dem Plan sind. Notizen und Termine stehen nicht darin.
# Folded: answers can be added to the link one by one.
plan-share-answers = Auch Antworten mitgeben
plan-share-answers-help = Nur was Sie ankreuzen, steht im Link. Wer den Link hat, kann es lesen.
plan-link = Link zum Plan
plan-send = Link senden
plan-copy = Link kopieren
plan-copied = Kopiert
# Name of a picture (QR code), read aloud.
plan-qr = QR-Code mit dem Link zum Plan
plan-close = Schließen
# Somebody opened a link with a plan. Nothing is changed before a button is pressed.
plan-found = Ein Plan aus einem Link
# $count: number of offers.
plan-found-offers = Angebote im Link: { $count }
# A link may carry notes, from an advisor or from anybody. Before them, about the whole plan or about one offer.
plan-wrote = Im Link steht dazu:
plan-own = Sie haben schon einen Plan.
# $count: number of answers in the link.
plan-take-answers = Auch die Antworten übernehmen ({ $count })
plan-own-answers = Sie haben schon geantwortet. „Ersetzen“ nimmt die Antworten aus dem Link, „Zusammenlegen“ lässt Ihre stehen.
plan-take = Übernehmen
plan-replace = Ersetzen
plan-join = Zusammenlegen
plan-cancel = Abbrechen
# $count: number of offers that the link names and nobody offers any more. $name: their codes.
plan-gone = Nicht mehr in der Liste: { $count }
plan-gone-codes = Nummern: { $name }
plan-truncated = Dieser Link ist nicht vollständig. Bitten Sie um einen neuen. Ihr Plan bleibt, wie er ist.
plan-damaged = Diesen Link können wir nicht lesen. Bitten Sie um einen neuen. Ihr Plan bleibt, wie er ist.
plan-newer = Dieser Link ist aus einer neueren Ausgabe. Laden Sie die Seite neu und öffnen Sie ihn noch einmal.
# $name: a date.
plan-as-of = Stand: { $name }
plan-sheet-code = Mit diesem Code öffnen Sie den Plan auf einem Telefon.
