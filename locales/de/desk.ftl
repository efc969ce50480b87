### Das Pult der Beratung. Es spricht Deutsch mit dem Menschen, der berät; was die Klientin oder der Klient sieht, steht in den Texten des
### Wegweisers. Diese Datei wird darum nicht übersetzt.

desk-title = Pult der Beratung
desk-loading = Das Pult wird geladen …
desk-failed = Das Pult startet nicht. Es braucht beim ersten Mal ein Netz und einen Browser, der WebAssembly kann.
desk-other-format = Das Pult und sein Katalog passen nicht zusammen: Einer von beiden ist neuer. Laden Sie die Seite mit Netz noch einmal.
desk-language-failed = Diese Sprache ist noch nicht hier, und es gibt gerade kein Netz.
desk-client-language = Sprache gegenüber
desk-views = Ansichten
desk-view-ask = Fragen
desk-view-offers = Angebote
desk-view-sheet = Blatt

## Fälle

desk-cases = Offene Fälle
desk-open = Neuer Fall
desk-next-person = Nächste Person
desk-close = Fall schließen
desk-next-case = Zum nächsten Fall
desk-animal-fox = Fuchs
desk-animal-owl = Eule
desk-animal-hare = Hase
desk-animal-bear = Bär
desk-animal-swan = Schwan
desk-animal-frog = Frosch
desk-animal-deer = Hirsch
desk-animal-crab = Krebs
desk-colour-teal = türkis
desk-colour-amber = gelb
desk-colour-violet = violett
desk-colour-green = grün
desk-colour-rose = rosa
desk-colour-blue = blau
desk-colour-brown = braun
desk-colour-grey = grau

## Zwei Sprachen

desk-looks = Wie die beiden Sprachen stehen
desk-stack = Untereinander
desk-swap = Andere Sprache zuerst
desk-large = Andere Sprache größer
desk-turn = Umdrehen
desk-turned = Für den Menschen gegenüber
desk-turn-back = Zurück zum Pult
desk-turned-nothing = Das fragt nur das Pult.
desk-aloud = Vorlesen
desk-no-voice = Dieses Gerät hat keine eigene Stimme für diese Sprache.

## Tasten und Befehle

desk-palette-open = Befehle
desk-palette-label = Befehl, Sprache, Frage oder Angebotsart
desk-next-open = Nächste offene Frage
desk-clear = Antwort zurücknehmen
desk-keys = Ziffern und Buchstaben wählen Antworten: an oder aus
desk-all = Auch Fragen zeigen, von denen nichts abhängt
desk-question = Frage
desk-why = Warum

## Fragen

desk-block = Nur am Pult
desk-mark-next = als Nächstes
desk-mark-answered = beantwortet
desk-mark-sensitive = behutsam
desk-yes = ja
desk-no = nein
desk-choose = Bitte wählen
desk-hint-month = Monat oder wie lange her: 6/2024 · 2024 · 18m · 15-36m · 3j
desk-hint-ages = Jahre, mit m Monate: 8, 3, 10m · keine: 0
desk-not-understood = Das lässt sich so nicht lesen. Die Antwort bleibt offen.
desk-dont-know = Wissen wir nicht
desk-all-answered = Keine Frage ist mehr offen, von der etwas abhängt.
desk-fact-training_started_during_asylum = Hat die Ausbildung während des Asylverfahrens begonnen?
desk-fact-alg1_days_left = Wie viele Tage Arbeitslosengeld sind noch übrig?
desk-fact-income = Ist das Einkommen niedrig oder reicht es?
desk-fact-annual_income = Wie hoch ist das Jahreseinkommen brutto, in Euro?
desk-fact-income_above_need = Liegt das Einkommen über dem Bedarf?
desk-fact-nationality = Welche Staatsangehörigkeit?
desk-fact-own_fault = Liegt der Grund, warum nicht abgeschoben werden kann, bei der Person (§ 60a Abs. 6 AufenthG)?
desk-fact-identity_clarified = Ist die Identität geklärt?
desk-fact-has_valid_passport = Gibt es einen gültigen Pass?
desk-fact-registered_erkennungsdienstlich = Wurde die Person erkennungsdienstlich behandelt?
desk-fact-deportation_measures_pending = Stehen konkrete Maßnahmen zur Abschiebung bevor?
desk-fact-months_since_deportation_suspension = Seit wie vielen Monaten ist die Abschiebung ausgesetzt?
desk-fact-dublin_case = Läuft ein Dublin-Verfahren?
desk-fact-accelerated_procedure = Läuft ein beschleunigtes Asylverfahren?
desk-fact-asylum_rejected = Wurde der Asylantrag abgelehnt?
desk-fact-asylum_withdrawn = Wurde der Asylantrag zurückgenommen?
desk-fact-asylum_ever_filed = Wurde je ein Asylantrag gestellt?
desk-fact-issued_because_of_war = Wurde das Papier wegen des Krieges in der Ukraine ausgestellt?
desk-fact-registered_address_months = Seit wie vielen Monaten ist die Person hier gemeldet?
desk-fact-assigned_land = Welchem Land ist die Person zugewiesen?
desk-fact-new_job_land = In welchem Land wäre die neue Arbeit?
desk-fact-reason = Aus welchem Grund will die Person umziehen?
desk-fact-course_only_elsewhere = Gibt es den Kurs nur an einem anderen Ort?
desk-value-income-niedrig = niedrig
desk-value-income-ausreichend = reicht
desk-value-identity_clarified-yes = ja
desk-value-identity_clarified-no = nein
desk-value-identity_clarified-in_progress_all_steps_taken = noch nicht, aber alles Zumutbare ist getan
desk-value-assigned_land-SH = Schleswig-Holstein
desk-value-assigned_land-HH = Hamburg
desk-value-assigned_land-NI = Niedersachsen
desk-value-assigned_land-HB = Bremen
desk-value-assigned_land-NW = Nordrhein-Westfalen
desk-value-assigned_land-HE = Hessen
desk-value-assigned_land-RP = Rheinland-Pfalz
desk-value-assigned_land-BW = Baden-Württemberg
desk-value-assigned_land-BY = Bayern
desk-value-assigned_land-SL = Saarland
desk-value-assigned_land-BE = Berlin
desk-value-assigned_land-BB = Brandenburg
desk-value-assigned_land-MV = Mecklenburg-Vorpommern
desk-value-assigned_land-SN = Sachsen
desk-value-assigned_land-ST = Sachsen-Anhalt
desk-value-assigned_land-TH = Thüringen
desk-value-new_job_land-SH = Schleswig-Holstein
desk-value-new_job_land-HH = Hamburg
desk-value-new_job_land-NI = Niedersachsen
desk-value-new_job_land-HB = Bremen
desk-value-new_job_land-NW = Nordrhein-Westfalen
desk-value-new_job_land-HE = Hessen
desk-value-new_job_land-RP = Rheinland-Pfalz
desk-value-new_job_land-BW = Baden-Württemberg
desk-value-new_job_land-BY = Bayern
desk-value-new_job_land-SL = Saarland
desk-value-new_job_land-BE = Berlin
desk-value-new_job_land-BB = Brandenburg
desk-value-new_job_land-MV = Mecklenburg-Vorpommern
desk-value-new_job_land-SN = Sachsen
desk-value-new_job_land-ST = Sachsen-Anhalt
desk-value-new_job_land-TH = Thüringen
desk-value-reason-arbeit = Arbeit
desk-value-reason-ausbildung = Ausbildung
desk-value-reason-studium = Studium
desk-value-reason-kurs = Kurs
desk-value-reason-familie = Familie
desk-value-reason-haerte = Härte
desk-value-reason-freunde = Freunde
desk-value-reason-anderes = anderes

## Ergebnis

desk-outcome = Ergebnis
desk-door-hidden = Zum Schutz wird das der Person nicht gezeigt: nicht auf ihrem Handy, und hier nicht auf ihrer Seite.
desk-count-yes = offen
desk-count-conditional = mit Bedingung
desk-count-unknown = noch unklar
desk-count-no = zu
desk-start = Start hier
desk-first-cards = Zuerst
desk-doors-yes = Weitere offene Türen
desk-doors-conditional = Mit Bedingung oder Erlaubnis
desk-doors-unknown = Noch unklar
desk-doors-no = Zurzeit zu
desk-doors-others = Danach hat niemand gefragt
desk-advice-first = erst unabhängige Beratung
desk-all-doors = Alle Türen
desk-kept = Was bleibt, und was nicht
desk-kept-text = Fälle leben nur in diesem Fenster. Sie sind weg, wenn sie geschlossen werden oder das Fenster zugeht. Behalten werden auf diesem Gerät: Favoriten, der letzte Besuch, und wie das Pult aussieht. Gesendet wird nichts.
desk-rules = Regeln
desk-rules-not = Regeln, die hier nicht gelten
desk-rule-holds = gilt
desk-rule-may = könnte gelten
desk-rule-not = gilt nicht
desk-rule-default = wenn nichts anderes gilt
desk-rule-overrides = Geht vor:
desk-rule-from = ab
desk-rule-until = bis
desk-rule-unverified = von niemandem bestätigt
desk-rule-old = länger als ein Jahr nicht geprüft
desk-rule-ends = endet am
desk-rule-begins = beginnt am
desk-fact-open = offen
desk-fact-presumed = angenommen
desk-ways = Was es ändern würde
desk-wrong = Das sieht falsch aus
desk-wrong-help = Macht aus diesem Fall eine Datei für die Menschen, die die Regeln schreiben: ohne Namen, ohne genaue Tage. Bitte auch in der Notiz nichts, woran jemand zu erkennen ist. Es wird nichts gesendet.
desk-wrong-expected = Richtig wäre
desk-wrong-note = Warum
desk-wrong-choose = Bitte wählen, was richtig wäre.
desk-wrong-write = Datei ansehen
desk-wrong-save = Datei speichern
desk-wrong-unlike = Die Datei kommt zu einem anderen Ergebnis als das Pult, weil ein genauer Tag oder etwas entscheidet, das nicht in die Datei darf. Bitte in der Notiz sagen, was davon gesagt werden darf.
desk-offers-here = Angebote hier
desk-day = Stichtag
desk-day-moved = Das Ergebnis gilt für diesen Tag, nicht für heute.
desk-day-today = Heute
desk-what-if = Was wäre, wenn …
desk-what-if-help = Wählen Sie einen anderen Wert. Die Antworten bleiben, wie sie sind.
desk-what-if-shown = neu dabei
desk-what-if-hidden = nicht mehr dabei
desk-what-if-nothing = Keine Tür wäre anders.
desk-what-if-back = Zurück zu dem, was gesagt wurde
desk-as-said = wie gesagt
desk-phases-new = Neue Phasen
desk-phases-gone = Phasen, die wegfallen
desk-doubts = Bitte noch einmal ansehen
# $fact: Name einer Angabe. $given: was gesagt wurde. $follows: was aus dem anderen folgt. $from: woraus.
desk-contradiction = { $fact }: gesagt ist „{ $given }“, aus { $from } folgt „{ $follows }“. Es zählt, was gesagt ist.
# $fact: Name einer Angabe. $value: die Antwort.
desk-left-out = { $fact }: „{ $value }“ zählt nicht, weil nach anderen Antworten niemand danach fragt.
# $fact: Name einer Angabe.
desk-not-yet = { $fact }: Das liegt nach dem Stichtag und zählt noch nicht.

## Blatt

desk-papers = Was gedruckt wird
desk-sheet-empty = Noch kein Angebot auf dem Blatt. Bei jedem Angebot steht „Aufs Blatt“.
desk-sheet-add = Aufs Blatt
desk-sheet-on = Auf dem Blatt
desk-sheet-earlier = Früher
desk-sheet-later = Später
desk-sheet-remove = Vom Blatt nehmen
desk-sheet-at = Termin
desk-sheet-note = Notiz zum Ganzen
desk-sheet-note-on = Notiz
desk-sheet-gone = Dieses Angebot steht nicht mehr in der Liste.
desk-sheet-print = Blatt drucken
desk-file-print = Für die Akte drucken
desk-file-copy = Für die Akte kopieren
desk-copied = Kopiert.
desk-copy-failed = Dieses Gerät lässt nichts kopieren.
desk-file-title = Fallübersicht ohne Namen
desk-file-written = Geschrieben am
desk-file-no-name = Ohne Namen und ohne Aktenzeichen. Angaben nach Auskunft der Person, Ergebnis nach dem Regelwerk von Wegkette.
desk-file-facts = Angaben
desk-file-phases = Phasen
desk-file-yes = Offen
desk-file-conditional = Mit Bedingung oder Erlaubnis
desk-file-unknown = Noch unklar
desk-file-no = Zurzeit zu
desk-file-offers = Angebote auf dem Blatt

## Übergabe

# Name der Gruppe mit den beiden Knöpfen darunter.
desk-hand = Übergabe
desk-hand-take = Vom Handy übernehmen
desk-hand-back = Zurückgeben
desk-hand-take-lead = Den QR-Code vom Handy vor die Kamera halten oder den Link einfügen. Übernommen wird erst, was Sie gesehen haben.
desk-hand-picture = Bild der Kamera
desk-hand-camera-on = Kamera öffnen
desk-hand-camera-off = Kamera schließen
desk-hand-camera-refused = Die Kamera ist nicht erlaubt. Erlauben Sie sie im Browser, oder fügen Sie den Link ein.
desk-hand-camera-absent = Hier ist keine Kamera. Fügen Sie den Link ein.
desk-hand-camera-failed = Die Kamera geht gerade nicht. Vielleicht benutzt sie ein anderes Programm. Fügen Sie den Link ein.
desk-hand-paste = Link einfügen
# $count: wie viele.
desk-hand-offers = Angebote: { $count }
desk-hand-answers = Antworten: { $count }
desk-hand-gone = Nicht mehr in der Liste: { $count }
desk-hand-senseless = Antworten, nach denen nicht mehr gefragt wird: { $count }. Sie werden nicht übernommen.
desk-hand-nothing = In diesem Link ist nichts, was sich übernehmen lässt.
desk-hand-no-room-offers = Auf dem Blatt dieses Falls ist kein Platz für alle Angebote: { $count } zu viel. Nichts ist übernommen.
desk-hand-no-room-note = In einer Notiz dieses Falls ist dafür kein Platz: { $count } Zeichen zu viel. Nichts ist übernommen.
desk-hand-here = Übernehmen
desk-hand-join = Zu diesem Fall dazu
desk-hand-new = Als neuer Fall
desk-hand-discard = Verwerfen
desk-hand-taken = Vom Handy übernommen.
desk-hand-not-ours = Das ist kein Plan von Wegkette. Nichts ist übernommen.
desk-hand-truncated = Dieser Link ist nicht vollständig. Nichts ist übernommen.
desk-hand-damaged = Dieser Link lässt sich nicht lesen. Nichts ist übernommen.
desk-hand-newer = Dieser Link ist aus einer neueren Ausgabe. Laden Sie das Pult neu. Nichts ist übernommen.
desk-hand-back-lead = Nur was hier steht, kommt in den Code. Was nur das Pult weiß, ist nie dabei.
desk-hand-back-nothing = Noch gibt es nichts zurückzugeben: kein Angebot auf dem Blatt, keine Notiz, keine Antwort.
desk-hand-tick = Diese Antworten reisen mit
desk-hand-all = Alle oder keine
desk-hand-agree = Code zeigen
desk-hand-travels = Antworten im Code: { $count }
desk-hand-too-many = Das sind zu viele Angebote für einen Code: { $count } zu viel. Nichts ist weggelassen.
desk-hand-too-long = Das ist zu lang für einen Code: etwa { $count } Zeichen zu viel. Kürzen Sie die Notizen, oder lassen Sie Antworten weg.
desk-hand-no-time = Dieser Termin ist keiner:
desk-hand-link = Link zum Plan
desk-hand-copy = Link kopieren
desk-hand-close = Schließen

## Angebote

desk-find-label = Name, Träger, Ort, Thema – auch mit Tippfehlern
desk-find-any = alle
desk-find-phase = Phase
desk-find-theme = Thema
desk-find-kind = Art
desk-find-language = Sprache der Beratung
desk-find-group = Für wen
desk-find-group-case = Person dieses Falls
desk-find-group-women = Frauen
desk-find-group-men = Männer
desk-find-group-minors = unter 18 Jahren
desk-find-group-young = 12 bis 26 Jahre
desk-find-group-families = mit kleinen Kindern
desk-find-group-pregnant = Schwangere
desk-find-group-disabled = mit Behinderung
desk-find-group-ukraine = vorübergehender Schutz (§ 24)
desk-find-group-eu = EU-Bürgerinnen und -Bürger
desk-find-place = Zuständig für
desk-find-from = Entfernung von
desk-find-from-case = Ort des Falls
desk-find-within = Höchstens
desk-find-checked = Stand der Angaben
# $count: Monate
desk-find-months = { $count ->
    [one] höchstens einen Monat alt
   *[other] höchstens { $count } Monate alt
}
desk-find-chips = Nur Angebote
desk-find-client-language = in der Sprache gegenüber
desk-find-free = kostenlos
desk-find-starred = ★ Favoriten
desk-find-reset = Auswahl leeren
# $count: Angebote, die passen
desk-find-count = { $count ->
    [0] Kein Angebot passt
    [one] Ein Angebot passt
   *[other] { $count } Angebote passen
}
# $count: Angebote, bei denen etwas nicht gesagt ist; steht hinter dem Satz davor und einem Punkt in der Mitte
desk-find-silent = { $count ->
    [one] eines sagt dazu nichts
   *[other] { $count } sagen dazu nichts
}
desk-find-nothing = Kein Angebot passt zu allem. Suchen Sie anders, oder wählen Sie weniger aus.
desk-find-silent-title = Vielleicht auch: Dazu sagt niemand etwas
desk-find-silent-on = Niemand sagt etwas zu:
desk-find-silent-phase = Phase
desk-find-silent-theme = Thema
desk-find-silent-kind = Art
desk-find-silent-language = Sprache
desk-find-silent-place = Zuständigkeit
desk-find-silent-distance = Entfernung
desk-find-silent-facets = Zugang und Öffnung
desk-find-silent-free = Kosten
desk-find-silent-group = für wen
desk-find-silent-checked = Stand der Angaben
desk-find-more = Mehr zeigen
desk-find-star = Favorit
desk-find-beside = Vergleichen
desk-find-take = Aufs Blatt
desk-find-sheet-full = Auf das Blatt passt kein weiteres Angebot.
desk-find-print = Liste drucken
# $date: heute
desk-find-printed = Angebote, Stand { $date }. Bitte vorher anrufen: Angaben können alt sein.
desk-find-not-printed = Wird nicht gedruckt: Niemand soll es zu Hause finden.
desk-find-details = Einzelheiten und Neues
desk-find-close = Schließen
# $language: Name einer Sprache
desk-find-copy = Als Text kopieren: { $language }
desk-find-compare = Nebeneinander
desk-find-back = Zurück zur Liste
desk-find-away = Wegnehmen
desk-find-differs = verschieden
desk-find-nobody-says = sagt niemand
desk-find-news = Neu seit dem letzten Besuch
desk-find-news-none = Seit dem letzten Besuch an einem anderen Tag ist nichts anders geworden, oder es gab noch keinen.
# $date: Tag des letzten Besuchs
desk-find-news-since = Letzter Besuch: { $date }
# $date: Tag des letzten Besuchs
desk-find-news-untold = Seit dem { $date } ist etwas anders geworden. Was, lässt sich gerade nicht sagen.
desk-find-news-changed = Neu oder geändert
desk-find-news-gone = Nicht mehr im Verzeichnis
desk-find-news-rules = Auch Fragen, Arten oder Regeln sind andere.
desk-find-news-all = Orte sind andere: Welche Angebote sich geändert haben, lässt sich nicht sagen.
desk-find-favourites-gone = Favoriten, die es nicht mehr gibt
desk-find-forget = Vergessen
desk-find-keys = Tasten: / ins Suchfeld · ↓ ↑ durch die Liste · Enter öffnet · auf einem Angebot: f Favorit, v Vergleichen, b aufs Blatt
desk-find-field-carrier = Träger
desk-find-field-about = Was
desk-find-field-todo = Nächster Schritt
desk-find-field-bring = Mitbringen
desk-find-field-cost = Kosten
desk-find-field-who = Für wen
desk-find-field-kind = Art
desk-find-field-address = Adresse
desk-find-field-near = Entfernung
desk-find-field-phone = Telefon
desk-find-field-mail = E-Mail
desk-find-field-web = Internet
desk-find-field-hours = Geöffnet
desk-find-field-now = Jetzt
desk-find-field-languages = Sprachen
desk-find-field-good = Gut zu wissen
desk-find-field-serves = Zuständig für
desk-find-field-warning = Vorsicht
desk-find-field-source = Quelle
desk-find-field-checked = Gelesen am

## Aufenthalt, wie ihn die Regeln kennen

desk-value-status-german = deutsch
desk-value-status-spaetaussiedler = Spätaussiedler
desk-value-status-spaetaussiedler_7_2 = Familie von Spätaussiedlern (§ 7 Abs. 2 BVFG)
desk-value-status-eu_worker = EU, arbeitet
desk-value-status-eu_jobseeker = EU, sucht Arbeit
desk-value-status-eu_permanent = EU, Daueraufenthalt
desk-value-status-eea_ch = EWR oder Schweiz
desk-value-status-ne = Niederlassungserlaubnis
desk-value-status-eu_family = Familie von EU-Bürgern
desk-value-status-gb_wa = Aufenthaltsdokument-GB
desk-value-status-ae-16a = § 16a AufenthG
desk-value-status-ae-16b = § 16b AufenthG
desk-value-status-ae-16d-1 = § 16d Abs. 1 AufenthG
desk-value-status-ae-16d-3 = § 16d Abs. 3 AufenthG
desk-value-status-ae-16d-5 = § 16d Abs. 5 AufenthG
desk-value-status-ae-16g = § 16g AufenthG
desk-value-status-ae-17-1 = § 17 Abs. 1 AufenthG
desk-value-status-ae-18a = § 18a AufenthG
desk-value-status-ae-18b = § 18b AufenthG
desk-value-status-ae-18d = § 18d AufenthG
desk-value-status-ae-18g = § 18g AufenthG
desk-value-status-ae-19c = § 19c AufenthG
desk-value-status-ae-19d = § 19d AufenthG
desk-value-status-ae-20 = § 20 AufenthG
desk-value-status-ae-20a = § 20a AufenthG
desk-value-status-ae-21 = § 21 AufenthG
desk-value-status-ae-22 = § 22 AufenthG
desk-value-status-ae-23-1 = § 23 Abs. 1 AufenthG
desk-value-status-ae-23-2 = § 23 Abs. 2 AufenthG
desk-value-status-ae-23-4 = § 23 Abs. 4 AufenthG
desk-value-status-ae-23a = § 23a AufenthG
desk-value-status-ae-24 = § 24 AufenthG
desk-value-status-ae-25-1 = § 25 Abs. 1 AufenthG
desk-value-status-ae-25-2-1 = § 25 Abs. 2 AufenthG (Flüchtling)
desk-value-status-ae-25-2-2 = § 25 Abs. 2 AufenthG (subsidiärer Schutz)
desk-value-status-ae-25-3 = § 25 Abs. 3 AufenthG
desk-value-status-ae-25-4-1 = § 25 Abs. 4 Satz 1 AufenthG
desk-value-status-ae-25-4-2 = § 25 Abs. 4 Satz 2 AufenthG
desk-value-status-ae-25-5 = § 25 Abs. 5 AufenthG
desk-value-status-ae-25a = § 25a AufenthG
desk-value-status-ae-25b = § 25b AufenthG
desk-value-status-ae-28 = § 28 AufenthG
desk-value-status-ae-30 = § 30 AufenthG
desk-value-status-ae-32 = § 32 AufenthG
desk-value-status-ae-36 = § 36 AufenthG
desk-value-status-ae-36a = § 36a AufenthG
desk-value-status-ae-31 = § 31 AufenthG
desk-value-status-ae-38a = § 38a AufenthG
desk-value-status-ae-104c = § 104c AufenthG
desk-value-status-fiktion-24 = Fiktionsbescheinigung § 24
desk-value-status-schutzgesuch-24 = § 24, noch ohne Karte
desk-value-status-gestattung = Aufenthaltsgestattung
desk-value-status-duldung-60a-2-1 = Duldung § 60a Abs. 2 Satz 1
desk-value-status-duldung-60a-2-3 = Duldung § 60a Abs. 2 Satz 3
desk-value-status-duldung-60b = Duldung § 60b
desk-value-status-duldung-60c = Duldung § 60c
desk-value-status-duldung-60d = Duldung § 60d
desk-value-status-grenzgaenger-fr = Grenzgänger aus Frankreich
desk-value-status-grenzgaenger-lu = Grenzgänger aus Luxemburg
desk-value-status-none = ohne Papier
desk-value-status-unknown = unklar
desk-value-benefits-sgb2 = Jobcenter (SGB II)
desk-value-benefits-asylblg = AsylbLG
desk-value-benefits-sgb12 = Sozialamt (SGB XII)
desk-value-benefits-alg1 = Arbeitslosengeld
desk-value-benefits-none = nichts
