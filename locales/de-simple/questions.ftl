### Questions, their fields and options. Einfache Sprache: main clauses, no gendered forms, no exclamation marks, no blame.
### $for: self = for me, other = for someone I help, child = for my child. A selector stands only where words differ.
### Options speak in the first person, present tense; they stay so when somebody answers for another person.
### "Papier" is the everyday word; never "Status". "Stelle" is an office or a place of advice; a job is "Arbeit".
### "offen" means only: open to you. What is not clear is "nicht klar", never "noch offen".
### Words printed on a paper stay exactly as they are; the explanation stands in brackets behind them.

block-wishes = Was Sie möchten
block-abilities = Was Sie können
block-people = Menschen und Geld
block-papers = Ihre Papiere
    .announce = Jetzt kommen noch höchstens sieben Fragen zu Ihren Papieren. Alle Antworten bleiben auf Ihrem Telefon. Sie können jede Frage auslassen.

## A

question-wishes = { $for ->
    [other] Sie helfen einer Person. Welcher Satz passt zu ihr? Sie können mehrere Sätze wählen.
    [child] Welcher Satz passt zu Ihrem Kind? Sie können mehrere Sätze wählen.
   *[self] Welcher Satz passt zu Ihnen? Sie können mehrere Sätze wählen.
}
    .help = Keine Antwort ist falsch. Sie können später alles ändern.
    .why = Ihre Wünsche entscheiden, was Sie zuerst sehen.
    .decline = Dann zeigen wir zuerst Stellen für ein Gespräch. Dort können Sie mit Menschen sprechen.
field-wishes-goals = Was genau?
field-wishes-first_goal = Was zuerst?
value-phase_wish-p1 = Ich bin am Anfang. Ich suche den Weg.
value-phase_wish-p2 = Ich will wissen: Was ist mein Können hier wert?
value-phase_wish-p3 = Ich will lernen.
value-phase_wish-p4 = Ich suche Arbeit. Oder ich will ein eigenes Geschäft.
value-phase_wish-p5 = Ich arbeite. Es soll gut weitergehen.
value-goals-orientierung = Wo fange ich an?
value-goals-aufenthalt = Papiere und Aufenthalt (hier leben)
value-goals-wohnen = Wohnung und Alltag
value-goals-familie = Familie
value-goals-umzug = Umziehen
value-goals-ehrenamt = Menschen kennenlernen, helfen
value-goals-anerkennung = Mein Zeugnis soll hier gelten (Anerkennung)
value-goals-im_beruf_arbeiten = In meinem Beruf arbeiten
value-goals-berufswahl = Welcher Beruf passt zu mir?
value-goals-deutsch = Deutsch
# Ausbildung: keep the word, it is what people meet on paper.
value-goals-ausbildung = { -ausbildung } (einen Beruf im Betrieb und in der Schule lernen)
value-goals-schule = Schule
value-goals-studium = Studium (an einer Universität oder Hochschule lernen)
value-goals-weiterbildung = Weiterbildung (mehr für den Beruf lernen)
value-goals-arbeit = Arbeit
value-goals-praktikum = { -praktikum } (für kurze Zeit in einem Betrieb)
value-goals-gruendung = Mein eigenes Geschäft
value-goals-fsj = Freiwilligendienst (einige Monate freiwillig helfen)
value-goals-aufstieg = Bei der Arbeit weiterkommen
value-goals-arbeitgeberwechsel = Eine andere Arbeit
value-goals-teamkommunikation = Bei der Arbeit mitreden
value-goals-betrieb_retten = Mein Geschäft soll weitergehen
value-goals-einbuergerung = Deutscher Pass ({ -einbuergerung })
value-first_goal-orientierung = { value-goals-orientierung }
value-first_goal-aufenthalt = { value-goals-aufenthalt }
value-first_goal-wohnen = { value-goals-wohnen }
value-first_goal-familie = { value-goals-familie }
value-first_goal-umzug = { value-goals-umzug }
value-first_goal-ehrenamt = { value-goals-ehrenamt }
value-first_goal-anerkennung = { value-goals-anerkennung }
value-first_goal-im_beruf_arbeiten = { value-goals-im_beruf_arbeiten }
value-first_goal-berufswahl = { value-goals-berufswahl }
value-first_goal-deutsch = { value-goals-deutsch }
value-first_goal-ausbildung = { value-goals-ausbildung }
value-first_goal-schule = { value-goals-schule }
value-first_goal-studium = { value-goals-studium }
value-first_goal-weiterbildung = { value-goals-weiterbildung }
value-first_goal-arbeit = { value-goals-arbeit }
value-first_goal-praktikum = { value-goals-praktikum }
value-first_goal-gruendung = { value-goals-gruendung }
value-first_goal-fsj = { value-goals-fsj }
value-first_goal-aufstieg = { value-goals-aufstieg }
value-first_goal-arbeitgeberwechsel = { value-goals-arbeitgeberwechsel }
value-first_goal-teamkommunikation = { value-goals-teamkommunikation }
value-first_goal-betrieb_retten = { value-goals-betrieb_retten }
value-first_goal-einbuergerung = { value-goals-einbuergerung }

question-urgent = Ist etwas dringend? Kann etwas nicht warten?
    .help = Sie müssen nichts erzählen. Einmal tippen reicht.
    .why = Dringende Sachen stehen dann ganz oben.
    .decline = Im Menü steht immer „Hilfe jetzt“. Dort ist alles bereit.
value-urgent-no = Nein
value-urgent-frist = Ich habe einen Brief mit einer { -frist } (letzter Tag für etwas).
value-urgent-geld = Ich habe kein Geld oder keine Krankenversicherung.
value-urgent-unterkunft = Ich habe keine Wohnung.
value-urgent-lohn = Mein Lohn fehlt.
value-urgent-arbeitszeit = Ich arbeite zu viele Stunden.
value-urgent-kuendigung = Ich habe eine { -kuendigung } bekommen (Brief: Die Arbeit endet).
value-urgent-handyvertrag = Ich habe Probleme mit einem Vertrag, zum Beispiel für das Handy.
value-urgent-schulden = Ich habe Schulden (ich muss noch Geld bezahlen).
# Distress: name tiredness, worry, sleep. No word for illness, no question about what happened.
value-urgent-trauma = Ich habe viel Angst. Oder ich kann nicht schlafen.
value-urgent-gesundheit = Ich bin krank.
value-urgent-schwangerschaft = Ich bin schwanger.
value-urgent-behinderung = Ich lebe mit einer Behinderung.
value-urgent-gewalt = Jemand bedroht mich oder tut mir weh.
value-urgent-diskriminierung = Man behandelt mich schlecht, weil ich fremd bin.

question-place = { $for ->
    [other] Wo wohnt die Person, der Sie helfen?
    [child] Wo wohnt Ihr Kind?
   *[self] Wo wohnen Sie?
}
    .help = Wir brauchen nur den Ort. Wir brauchen die Straße nicht.
    .why = Viele Angebote gibt es nur an einem Ort. Wohnt jemand in Frankreich oder Luxemburg? Dann gelten andere Regeln.
    .decline = Dann sehen Sie Angebote aus der ganzen Region.
field-place-region = In welchem Ort?
field-place-works_in = Wo arbeiten Sie? Oder wo suchen Sie Arbeit?
value-home-here = In dieser Region
value-home-elsewhere = An einem anderen Ort in Deutschland
value-home-fr = In Frankreich
value-home-lu = In Luxemburg

question-age = { $for ->
    [other] Wie alt ist die Person, der Sie helfen?
    [child] Wie alt ist Ihr Kind?
   *[self] Wie alt sind Sie?
}
    .help = In Jahren. Manchmal antworten Kinder für ihre Eltern. Beim Übersetzen helfen auch Erwachsene.
    .why = Für junge Menschen gibt es eigene Beratung. Manche Kurse und Hilfen haben eine Grenze beim Alter.
    .decline = Bei manchen Angeboten ist das Alter wichtig. Dann wissen wir nicht, ob sie passen.
field-age-with_guardian = { $for ->
    [other] Ist die Mutter oder der Vater hier?
    [child] Ist die Mutter oder der Vater hier?
   *[self] Ist Ihre Mutter oder Ihr Vater hier?
}
value-with_guardian-true = Ja
value-with_guardian-false = Nein

## B

question-german = { $for ->
    [other] Wie gut spricht die Person Deutsch?
    [child] Wie gut spricht Ihr Kind Deutsch?
   *[self] Wie gut sprechen Sie Deutsch?
}
    .help = Wählen Sie den Satz, der am besten passt. Sie brauchen kein Zertifikat (Zeugnis über Deutsch).
    .why = Jeder Kurs beginnt auf einer bestimmten Stufe.
    .decline = Dann wissen wir nicht, welcher Kurs passt.
value-german_level-A0 = Ich kenne einzelne Wörter.
    .hint = Anfang (A0)
value-german_level-A1 = Ich kann mich vorstellen und einkaufen.
    .hint = Stufe A1
value-german_level-A2 = Ich kann über meinen Tag sprechen und kurze Briefe lesen.
    .hint = Stufe A2
value-german_level-B1 = Ich kann telefonieren und über Arbeit sprechen.
    .hint = Stufe B1
value-german_level-B2 = Ich kann bei der Arbeit mitreden und Briefe schreiben.
    .hint = Stufe B2
value-german_level-C1 = Ich verstehe fast alles. Ich kann fast alles sagen.
    .hint = Stufe C1
field-german-german_certificate = Ich habe ein Zertifikat (Zeugnis) für diese Stufe.
field-german-literacy = Wie geht Lesen und Schreiben?
value-literacy-latin = Ich lese und schreibe lateinische Buchstaben (a, b, c).
value-literacy-other_script = Ich schreibe in einer anderen Schrift.
value-literacy-learning = Ich lerne noch lesen und schreiben.

question-german_course = { $for ->
    [other] War die Person schon in einem Deutschkurs?
    [child] War Ihr Kind schon in einem Deutschkurs?
   *[self] Waren Sie schon in einem Deutschkurs?
}
    .help = Wir meinen den { -integrationskurs } (Deutsch und Leben in Deutschland). Ein ähnlicher Kurs in Deutschland zählt auch.
    .why = Dann wissen wir, welcher Kurs als Nächstes möglich ist.
    .decline = Dann wissen wir nicht, ob ein { -berufssprachkurs } (Deutschkurs für die Arbeit) für Sie offen ist.
value-integrationskurs_state-never = Nein, noch nicht.
value-integrationskurs_state-admitted_no_place = Ich habe einen Brief dafür. Ich habe noch keinen Platz.
value-integrationskurs_state-running = Ich bin jetzt im Kurs.
value-integrationskurs_state-done_b1 = Ich bin fertig. Ich habe B1.
value-integrationskurs_state-done_below_b1 = Ich bin fertig. Ich habe B1 noch nicht.
value-integrationskurs_state-stopped = Ich habe aufgehört.

question-learned = { $for ->
    [other] Was hat die Person gelernt oder gearbeitet?
    [child] Was hat Ihr Kind gelernt oder gearbeitet?
   *[self] Was haben Sie gelernt oder gearbeitet?
}
    .help = Wählen Sie, was Ihnen am wichtigsten ist. Das Zeugnis ist verloren? Es zählt auch dann.
    .why = Sie können etwas. Dafür gibt es eigene Wege.
    .decline = Dann sehen Sie nichts über Zeugnisse aus dem Ausland.
value-qualification_kind-academic = Ein Studium (an einer Universität oder Hochschule)
value-qualification_kind-vocational = Einen Beruf, mit Zeugnis
value-qualification_kind-experience = Gearbeitet, ohne Zeugnis
value-qualification_kind-school = Schule
value-qualification_kind-none = Noch nichts davon
field-learned-qualification_country = Wo war das?
value-qualification_country-abroad = In einem anderen Land
value-qualification_country-de = In Deutschland
field-learned-occupation_group = In welchem Bereich?
value-occupation_group-medicine = Medizin, Zahnmedizin, Apotheke
value-occupation_group-nursing = Pflege, Hilfe bei der Geburt, Therapie
value-occupation_group-school_teaching = Unterricht an Schulen
value-occupation_group-law = Recht (Gesetze)
value-occupation_group-childcare_social = { -kita } (Betreuung für kleine Kinder), soziale Arbeit
value-occupation_group-craft = Handwerk, Werkstatt, Elektrik
value-occupation_group-construction = Bau
value-occupation_group-food_hotel = Küche, Restaurant, Hotel, Bäckerei
value-occupation_group-transport = Fahren, Lager
value-occupation_group-office = Büro, Bank, Verwaltung
value-occupation_group-it = Computer, IT
value-occupation_group-engineering = Technik, Ingenieurwesen, Architektur
value-occupation_group-agriculture = Landwirtschaft, Garten, Tiere
value-occupation_group-cleaning = Putzen, Haushalt
value-occupation_group-sales = Verkaufen
value-occupation_group-other = Etwas anderes

# Always say what is recognised (the occupation, the certificate), never only "anerkannt".
question-recognition = Hat eine Stelle in Deutschland das Zeugnis schon geprüft?
    .help = Das heißt: Sie haben einen Brief. Darin steht, ob Ihr Beruf in Deutschland gleich viel gilt.
    .why = Es gibt Hilfe vor der Prüfung, während der Prüfung und danach. Es ist jedes Mal andere Hilfe.
    .decline = Dann nehmen wir an: Noch niemand hat das Zeugnis geprüft.
value-recognition_stage-not_started = Nein
value-recognition_stage-running = Die Prüfung läuft.
value-recognition_stage-partial = Mein Beruf ist teilweise anerkannt (ein Teil gilt hier).
value-recognition_stage-full = Mein Beruf ist anerkannt (er gilt hier).
value-recognition_stage-refused = Die Stelle hat Nein gesagt.
field-recognition-qualification_documents = Haben Sie die Zeugnisse?
value-qualification_documents-all = Ja, alle
value-qualification_documents-some = Einen Teil
value-qualification_documents-lost = Sie sind verloren.

question-doing_now = { $for ->
    [other] Was macht die Person im Moment?
    [child] Was macht Ihr Kind im Moment?
   *[self] Was machen Sie im Moment?
}
    .help = Sie können mehrere Antworten wählen.
    .why = Für Arbeit, { -ausbildung } und Schule gibt es verschiedene Kurse und Hilfen.
    .decline = Dann wissen wir bei vielen Kursen nicht, wer entscheidet.
value-doing_now-work_to_15 = Ich arbeite weniger als 15 Stunden in der Woche.
value-doing_now-work_15_30 = Ich arbeite 15 bis 30 Stunden in der Woche.
value-doing_now-work_over_30 = Ich arbeite mehr als 30 Stunden in der Woche.
value-doing_now-own_business = Ich habe ein eigenes Geschäft.
value-doing_now-training = Ich mache eine { -ausbildung } (ich lerne einen Beruf).
value-doing_now-contract_signed = Ich habe einen { -ausbildungsvertrag } (Vertrag über eine Ausbildung) unterschrieben.
value-doing_now-eq = Ich mache eine Einstiegsqualifizierung (EQ, langes Praktikum vor einer Ausbildung).
value-doing_now-school = Ich gehe in die Schule.
value-doing_now-vocational_school = Ich gehe in eine Berufsfachschule (Schule für einen Beruf).
value-doing_now-university = Ich studiere.
value-doing_now-home_children = Ich bin mit Kindern zu Hause.
value-doing_now-looking = Ich suche Arbeit oder eine { -ausbildung }.
value-doing_now-cannot_work = Ich kann zurzeit nicht arbeiten.
value-doing_now-nothing_listed = Nichts davon
field-doing_now-registered_agentur = Ich bin bei der { -agentur-fuer-arbeit } (Amt für Arbeit) gemeldet.

question-work_history = Arbeit in Deutschland: Welcher Satz passt?
    .help = Auch kurze Arbeit zählt.
    .why = Frühere Arbeit in Deutschland öffnet manche Türen. Manchmal passt die Arbeit nicht zum Beruf. Das kann man oft ändern.
    .decline = Dann wissen wir nicht, ob frühere Arbeit Ihnen hilft.
value-work_story-never = Ich habe in Deutschland noch nicht gearbeitet.
value-work_story-before = Ich habe hier gearbeitet. Jetzt arbeite ich hier nicht mehr.
value-work_story-fits = Meine Arbeit passt zu dem, was ich gelernt habe.
value-work_story-below = Ich habe mehr gelernt, als ich für meine Arbeit brauche.
field-work_history-work_story = Welcher Satz passt?
field-work_history-job_ended = Bis wann?
field-work_history-worked_in_germany_months = Wie viele Monate zusammen?
field-work_history-involuntary_unemployed = Wer hat die Arbeit beendet?
value-involuntary_unemployed-true = Der Betrieb
value-involuntary_unemployed-false = Ich selbst
field-work_history-job_started = Seit wann arbeiten Sie dort?

question-training = Noch eine Frage zur { -ausbildung }: Wohnen Sie bei Ihren Eltern?
    .help = Sie wohnen nur bei der Mutter oder nur beim Vater? Das zählt auch.
    .why = Dann wissen wir, welches Geld es in der { -ausbildung } gibt.
    .decline = Dann wissen wir nicht, ob es in der { -ausbildung } Geld gibt.
value-lives_with_parents-true = Ja
value-lives_with_parents-false = Nein
field-training-training_contract = Haben Sie schon einen { -ausbildungsvertrag } (Vertrag über die Ausbildung)?
value-training_contract-true = Ja
value-training_contract-false = Noch nicht
field-training-training_start = Wann beginnt die { -ausbildung }?

## C

question-children = { $for ->
    [other] Leben Kinder bei der Person? Wie alt sind sie?
    [child] Leben Kinder bei Ihrem Kind? Wie alt sind sie?
   *[self] Leben Kinder bei Ihnen? Wie alt sind sie?
}
    .help = Geben Sie jedes Kind einzeln ein. Ist ein Kind jünger als zwei Jahre? Dann bitte in Monaten.
    .why = Für Kinder gibt es { -kita } (Betreuung für kleine Kinder) und Schule. Es gibt auch Kurse, bei denen jemand auf Kinder aufpasst.
    .decline = Dann sehen Sie nichts über { -kita } (Betreuung für kleine Kinder) und Schule.
field-children-kita_place = Gibt es einen Platz in der Kita?
value-kita_place-true = Ja
value-kita_place-false = Nein
field-children-single_parent = Ich erziehe meine Kinder allein.
field-children-care_secured = Sie sind im Kurs oder bei der Arbeit: Ist dann jemand bei den Kindern?
value-care_secured-true = Ja
value-care_secured-false = Nein

question-living_on = { $for ->
    [other] Von welchem Geld lebt die Person im Moment?
    [child] Von welchem Geld lebt Ihr Kind im Moment?
   *[self] Von welchem Geld leben Sie im Moment?
}
    .help = Sie müssen nicht sagen, wie viel Geld es ist. Sie können mehrere Antworten wählen.
    .why = Oft zahlt ein Amt das Geld. Dieses Amt entscheidet oft auch über Kurse.
    .decline = Dann wissen wir nicht, welches Amt über Kurse und Geld entscheidet.
value-living_on-wage = Von meinem Lohn
value-living_on-family = Von der Familie oder von gespartem Geld
value-living_on-jobcenter = Vom { -jobcenter }
    .hint = Grundsicherungsgeld (früher Bürgergeld)
value-living_on-asylum_office = Vom { -sozialamt }, wegen Asyl, oder mit Bezahlkarte
    .hint = Leistungen (Geld und Hilfe) nach dem Asylbewerberleistungsgesetz
value-living_on-social_office = Vom { -sozialamt }, wegen Alter oder Krankheit
    .hint = Sozialhilfe oder Grundsicherung im Alter
value-living_on-agentur = Von der { -agentur-fuer-arbeit }
    .hint = Arbeitslosengeld (ALG I)
value-living_on-nothing = Nichts davon
field-living_on-income_secured = Reicht das Geld?
value-income_secured-true = Ja
value-income_secured-false = Nein

## D

# value-paper-*: these words are printed on the paper. Keep them exactly; the explanation stands in brackets.
question-paper = { $for ->
    [other] Welches Papier hat die Person? Schauen Sie auf die Wörter.
    [child] Welches Papier hat Ihr Kind? Schauen Sie auf die Wörter.
   *[self] Welches Papier haben Sie? Schauen Sie auf die Wörter.
}
    .help = Die Farbe ist nicht wichtig. Nur die Wörter sind wichtig. Bitte machen Sie kein Foto davon.
    .why = Das Papier entscheidet mit: Welche Kurse, welches Geld und welche Arbeit sind offen?
    .decline = Dann sind wir vorsichtig. Wir zeigen Ihnen zuerst Beratung, die nicht zu einem Amt gehört.
value-paper-de = Personal­ausweis oder Reisepass „Bundes­republik Deutschland“
    .hint = Ich habe einen deutschen Pass.
value-paper-eu = Pass oder Ausweis aus einem anderen Land der EU
    .hint = zum Beispiel Rumänien, Bulgarien, Polen, Italien
value-paper-eea_ch = Pass aus Island, Liechtenstein, Norwegen oder der Schweiz
value-paper-permanent = Karte „Nieder­lassungs­erlaubnis“ oder „Dauer­aufenthalt-EU“ (auf Dauer hier leben)
    .hint = Suchen Sie eines dieser Wörter auf der Karte.
value-paper-title = Karte „Aufenthalts­titel“: Aufenthalts­erlaubnis (für eine Zeit hier leben), Blaue Karte EU
    .hint = Suchen Sie „Aufenthalts­erlaubnis“ oder „Blaue Karte EU“.
value-paper-eu_family = „Aufenthalts­karte“
    .hint = für die Familie von Menschen mit einem Pass der EU
value-paper-gb = „Aufenthalts­dokument-GB“ (für Menschen aus Großbritannien und ihre Familie)
value-paper-visum = Aufkleber „Visum“ im Pass
value-paper-fiktion = „Fiktions­bescheinigung“ (Papier für die Zeit, bis das Amt entscheidet)
value-paper-schutzgesuch = Ich bin für § 24 angemeldet. Ich habe noch keine Karte.
    .hint = Ich bin aus der Ukraine gekommen. Ich habe keine Karte und keine Fiktions­bescheinigung.
value-paper-gestattung = „Ankunfts­nachweis“ oder „Aufenthalts­gestattung“ (Papiere im Asylverfahren)
    .hint = Über meinen Asylantrag gibt es noch keine Entscheidung.
# A Duldung is neither a permit nor "illegal".
value-paper-duldung = „Aussetzung der Abschiebung ({ -duldung })“ (für eine Zeit findet keine Abschiebung statt)
    .hint = Suchen Sie das Wort „Duldung“.
value-paper-leave = „Grenz­übertritts­bescheinigung“ (Papier für die Grenze) oder ein Brief: Ich muss Deutschland verlassen
value-paper-expired = Mein Papier ist abgelaufen (das Datum ist vorbei).
value-paper-none = Ich habe kein Papier.
field-paper-came_as = Wie sind Sie gekommen?
value-came_as-spaetaussiedler = Als Spätaussiedler oder Spätaussiedlerin (mit deutscher Herkunft)
value-came_as-spaetaussiedler_family = Mit der Familie einer solchen Person
value-came_as-other = Anders. Oder ich bin hier geboren.
field-paper-first_language = Ist Deutsch Ihre erste Sprache?
value-first_language-de = Ja
value-first_language-other = Nein
field-paper-fiktion_kind = Worum geht es in dem Papier?
value-fiktion_kind-s24 = Um § 24 (Schutz für Menschen aus der Ukraine)
value-fiktion_kind-extension = Ich verlängere meine Karte.
    .hint = Auf dem Papier steht „§ 81 Abs. 4“.
value-fiktion_kind-first = Es ist mein erster Antrag.
    .hint = Auf dem Papier steht „§ 81 Abs. 3“.

# "Abs." and "Satz" are printed on the paper: keep them.
question-paragraph = Welche Nummer steht auf dem Papier?
    .help = Bei einer Karte: Schauen Sie hinten bei „Anmerkungen“ oder auf das { -zusatzblatt } (Blatt, das zum Papier gehört). Bei einer { -duldung } steht die Nummer meist im Text.
    .why = Die Nummer sagt genau, welche Regeln für dieses Papier gelten.
    .decline = Dann nehmen wir nur Regeln, die für mehrere Nummern gleich sind.
# .group: heading over the tiles that begin here. The number stands large, .hint below it in small words.
value-paragraph-p25-1 = § 25 Abs. 1
    .group = Schutz
    .hint = Asyl
value-paragraph-p25-2 = § 25 Abs. 2
    .hint = Flüchtling oder subsidiärer Schutz
value-paragraph-p25-3 = § 25 Abs. 3
    .hint = Abschiebungs­verbot (Abschiebung ist verboten)
value-paragraph-p22 = § 22
    .hint = Deutschland hat jemanden aus dem Ausland aufgenommen
value-paragraph-p23 = § 23
    .hint = Deutschland hat eine Gruppe aufgenommen
value-paragraph-p24 = § 24
    .hint = Ukraine
value-paragraph-p28 = § 28
    .group = Familie
    .hint = bei Deutschen
value-paragraph-p30 = § 30
    .hint = bei dem Mann oder der Frau
value-paragraph-p32 = § 32
    .hint = Kind bei den Eltern
value-paragraph-p36 = § 36
    .hint = Eltern und andere
value-paragraph-p36a = § 36a
    .hint = bei Menschen mit subsidiärem Schutz
value-paragraph-p31 = § 31
    .hint = eigenes Recht nach der Ehe
value-paragraph-p18a = § 18a
    .group = Arbeit
    .hint = mit Berufs­ausbildung
value-paragraph-p18b = § 18b
    .hint = mit Studium
value-paragraph-p18g = § 18g
    .hint = Blaue Karte EU
value-paragraph-p18d = § 18d
    .hint = Forschung
value-paragraph-p19c = § 19c
    .hint = andere Arbeit
value-paragraph-p19d = § 19d
    .hint = nach Duldung und { -ausbildung }
value-paragraph-p21 = § 21
    .hint = eigenes Geschäft
value-paragraph-p16a = § 16a
    .group = Lernen
    .hint = { -ausbildung }
value-paragraph-p16b = § 16b
    .hint = Studium
value-paragraph-p16d = § 16d
    .hint = mein Beruf soll hier gelten (Anerkennung)
value-paragraph-p16g = § 16g
    .hint = { -ausbildung } nach einer Duldung
value-paragraph-p17 = § 17
    .hint = Platz für { -ausbildung } oder Studium suchen
value-paragraph-p20 = § 20
    .group = Suche
    .hint = Arbeit
value-paragraph-p20a = § 20a
    .hint = Chancenkarte
value-paragraph-p23a = § 23a
    .group = Nach einer { -duldung } oder aus besonderen Gründen
    .hint = Härtefall (besonders schwere Lage)
value-paragraph-p25-4 = § 25 Abs. 4
    .hint = für eine Zeit
value-paragraph-p25-5 = § 25 Abs. 5
    .hint = Ausreise ist nicht möglich
value-paragraph-p25a = § 25a
    .hint = gut integriert, jung
value-paragraph-p25b = § 25b
    .hint = gut integriert, nach langer Zeit
value-paragraph-p104c = § 104c
    .hint = Chancen-Aufenthalt
value-paragraph-p38a = § 38a
    .group = Anderes
    .hint = Dauer­aufenthalt aus einem anderen Land der EU
value-paragraph-p60a-2-1 = § 60a Abs. 2 Satz 1
value-paragraph-p60a-2-3 = § 60a Abs. 2 Satz 3
value-paragraph-p60b = § 60b oder „für Personen mit ungeklärter Identität“ (nicht klar, wer jemand ist)
value-paragraph-p60c = § 60c
    .hint = für eine { -ausbildung }
value-paragraph-p60d = § 60d
    .hint = für eine Arbeit
value-paragraph-p60-not_shown = § 60a ohne weitere Nummer, oder ich finde keine Nummer
value-paragraph-visa_work = Zum Arbeiten
value-paragraph-visa_family = Zur Familie
value-paragraph-visa_study_training = Für Studium oder { -ausbildung }
value-paragraph-visa_recognition = Mein Beruf soll hier gelten (Anerkennung)
value-paragraph-visa_job_search = Um Arbeit oder einen Platz für eine Ausbildung zu suchen
value-paragraph-other = Etwas anderes
    .hint = Bitte sagen Sie es der Beratung. Wir ergänzen die Liste gern.
field-paragraph-paragraph = Was steht auf dem Papier?
field-paragraph-paragraph_detail = Was steht hinter der Nummer?
value-paragraph_detail-abs1 = Abs. 1
value-paragraph_detail-abs2 = Abs. 2
value-paragraph_detail-abs3 = Abs. 3
value-paragraph_detail-abs4 = Abs. 4
value-paragraph_detail-abs5 = Abs. 5
value-paragraph_detail-satz1 = Satz 1
value-paragraph_detail-satz2 = Satz 2
value-paragraph_detail-alt1 = 1. Alternative (als Flüchtling)
value-paragraph_detail-alt2 = 2. Alternative (subsidiärer Schutz)

question-arrival = { $for ->
    [other] Seit wann ist die Person in Deutschland?
    [child] Seit wann ist Ihr Kind in Deutschland?
   *[self] Seit wann sind Sie in Deutschland?
}
    .help = Ungefähr reicht.
    .why = In den ersten drei Monaten ist manches anders. Nach einigen Jahren öffnet sich manches.
    .decline = Für manches ist die Zeit in Deutschland wichtig. Das bleibt dann unklar.

question-paper_since = Seit wann haben Sie dieses Papier?
    .help = Wir meinen das erste Papier dieser Art. Ungefähr reicht.
    .why = Für manche Kurse zählt das erste Jahr.
    .decline = Dann wissen wir nicht, ob das erste Jahr für einen Kurs noch läuft.
field-paper_since-title_term = Wie lange gilt das Papier?
value-title_term-under_year = Weniger als ein Jahr
value-title_term-year_or_more = Ein Jahr oder länger

question-duldung_since = Seit wann haben Sie eine { -duldung }?
    .help = Wir meinen die erste Duldung. Ungefähr reicht.
    .why = Nach einigen Monaten mit { -duldung } öffnen sich Kurse, { -ausbildung } und Arbeit.
    .decline = Für manches ist diese Zeit wichtig. Das bleibt dann unklar.

question-work_entry = Was steht auf dem Papier über Arbeit?
    .help = Suchen Sie das Wort „Erwerbstätigkeit“ (Arbeit für Geld) oder „Beschäftigung“ (Arbeit in einem Betrieb).
    .why = Dann sehen Sie: Steht auf Ihrem Papier schon das, was im Gesetz steht?
    .decline = Dann können wir Papier und Gesetz nicht vergleichen.
value-work_entry-any = Erwerbstätigkeit erlaubt (oder gestattet): Jede Arbeit ist erlaubt
value-work_entry-employment_only = Beschäftigung erlaubt, selbstständige Tätigkeit nicht: Arbeit in einem Betrieb ist erlaubt, ein eigenes Geschäft nicht
value-work_entry-permit = Nur mit Erlaubnis der Ausländerbehörde (Amt für Aufenthalt)
value-work_entry-named_job = Nur diese eine Arbeit
    .hint = Der Name des Betriebs steht dabei.
value-work_entry-no = Erwerbstätigkeit nicht gestattet: Arbeit ist nicht erlaubt
value-work_entry-silent = Dort steht nichts.

question-lodging = { $for ->
    [other] Wo schläft und lebt die Person?
    [child] Wo schläft und lebt Ihr Kind?
   *[self] Wie wohnen Sie?
}
    .help = Wir brauchen die Adresse nicht.
    .why = Eine { -aufnahmeeinrichtung } ist ein Haus für den Anfang des Asylverfahrens. Dort gelten für Arbeit und Umzug andere Regeln.
    .decline = Dann wissen wir nicht, ab wann Arbeit möglich ist.
value-lodging-reception = In einer { -aufnahmeeinrichtung } (Haus für den Anfang des Asylverfahrens)
    .hint = im Saarland: Landesaufnahmestelle Lebach
value-lodging-municipal = In einer Unterkunft der Stadt oder Gemeinde
value-lodging-flat = In einer Wohnung
value-lodging-with_others = Bei anderen Menschen
value-lodging-nowhere = Ich habe keinen festen Ort.

# Never "safe country": the law has a list, we say so. The list is that of 2026-08-19.
question-origin = { $for ->
    [other] Hat die Person einen Pass aus einem dieser Länder?
    [child] Hat Ihr Kind einen Pass aus einem dieser Länder?
   *[self] Haben Sie einen Pass aus einem dieser Länder?
}
    .help = Albanien, Bosnien und Herzegowina, Georgien, Ghana, Kosovo, Moldau, Montenegro, Nordmazedonien, Senegal, Serbien
    .why = Diese Länder stehen auf einer Liste im Gesetz. Für Menschen von dort gelten bei der Arbeit andere Regeln. Wir fragen nie nach Gründen.
    .decline = Dann wissen wir nicht, ob Arbeit und { -ausbildung } möglich sind.
value-origin_listed-true = Ja
value-origin_listed-false = Nein
field-origin-origin_country = Welches Land?
value-origin_country-MD = Moldau
value-origin_country-GE = Georgien
value-origin_country-other = Ein anderes Land auf der Liste
field-origin-asylum_filed = Wann war der Asylantrag?
