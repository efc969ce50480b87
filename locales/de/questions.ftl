### Questions, their fields and options: plain German, no gendered forms, no exclamation marks.
### $for: self = for me, other = for someone I help, child = for my child. A selector stands only where words differ.
### Options speak in the first person, present tense; they stay so when somebody answers for another person.
### "Papier" is the everyday word here; do not turn it into "Status" or "Titel".

block-wishes = Was Sie möchten
block-abilities = Was Sie mitbringen
block-people = Menschen und Geld
block-papers = Ihre Papiere
    .announce = Noch bis zu sieben Fragen zu Ihren Papieren. Nichts davon verlässt Ihr Telefon. Sie können alle überspringen.

## A

question-wishes = { $for ->
    [other] Welcher Satz passt zu der Person, der Sie helfen? Sie können mehrere wählen.
    [child] Welcher Satz passt zu Ihrem Kind? Sie können mehrere wählen.
   *[self] Welcher Satz passt zu Ihnen? Sie können mehrere wählen.
}
    .help = Es gibt keine falsche Antwort. Später können Sie alles ändern.
    .why = Ihre Wünsche bestimmen, was Sie zuerst sehen.
    .decline = Dann zeigen wir zuerst Stellen, an denen Sie mit Menschen sprechen können.
field-wishes-goals = Was genau?
field-wishes-first_goal = Was zuerst?
value-phase_wish-p1 = Ich stehe am Anfang und suche den Weg.
value-phase_wish-p2 = Ich will wissen, was mein Können hier wert ist.
value-phase_wish-p3 = Ich will lernen.
value-phase_wish-p4 = Ich suche Arbeit, oder ich will mein eigenes Geschäft.
value-phase_wish-p5 = Ich arbeite, und es soll gut weitergehen.
value-goals-orientierung = Wo fange ich an?
value-goals-aufenthalt = Papiere und Aufenthalt
value-goals-wohnen = Wohnung, Alltag
value-goals-familie = Familie
value-goals-umzug = Umziehen
value-goals-ehrenamt = Menschen kennenlernen, helfen
value-goals-anerkennung = Mein Zeugnis anerkennen lassen
value-goals-im_beruf_arbeiten = In meinem Beruf arbeiten
value-goals-berufswahl = Welcher Beruf passt zu mir?
value-goals-deutsch = Deutsch
# Ausbildung: keep the German word, it is what people meet on paper.
value-goals-ausbildung = { -ausbildung } (einen Beruf in Betrieb und Schule lernen)
value-goals-schule = Schule
value-goals-studium = Studium
value-goals-weiterbildung = Weiterbildung
value-goals-arbeit = Arbeit
value-goals-praktikum = { -praktikum }
value-goals-gruendung = Mein eigenes Geschäft
value-goals-fsj = Freiwilligendienst
value-goals-aufstieg = Weiterkommen
value-goals-arbeitgeberwechsel = Eine andere Stelle
value-goals-teamkommunikation = Im Team mitreden
value-goals-betrieb_retten = Mein Geschäft sichern
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

question-urgent = Gibt es etwas, das nicht warten kann?
    .help = Sie müssen nichts erzählen. Ein Tippen genügt.
    .why = Was eilt, steht dann ganz oben.
    .decline = Dann steht bei „Hilfe jetzt“ im Menü weiter alles bereit.
value-urgent-no = Nein
value-urgent-frist = Ich habe einen Brief mit einer { -frist }.
value-urgent-geld = Ich habe kein Geld oder keine Krankenversicherung.
value-urgent-unterkunft = Ich habe keine Wohnung.
value-urgent-lohn = Mein Lohn fehlt.
value-urgent-arbeitszeit = Ich arbeite zu viele Stunden.
value-urgent-kuendigung = Ich habe eine { -kuendigung } bekommen.
value-urgent-handyvertrag = Ich habe Ärger mit einem Vertrag, zum Beispiel für das Handy.
value-urgent-schulden = Ich habe Schulden.
# Distress: name tiredness, worry, sleep. No word for illness, no question about what happened.
value-urgent-trauma = Ich habe viel Angst oder kann nicht schlafen.
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
    .help = Nur der Ort. Die Straße brauchen wir nicht.
    .why = Viele Angebote gibt es nur an einem Ort. Und wer in Frankreich oder Luxemburg wohnt, hat andere Regeln.
    .decline = Dann sehen Sie Angebote aus der ganzen Region.
field-place-region = In welchem Ort?
field-place-works_in = Wo arbeiten oder suchen Sie?
value-home-here = In dieser Region
value-home-elsewhere = An einem anderen Ort in Deutschland
value-home-fr = In Frankreich
value-home-lu = In Luxemburg

question-age = { $for ->
    [other] Wie alt ist die Person, der Sie helfen?
    [child] Wie alt ist Ihr Kind?
   *[self] Wie alt sind Sie?
}
    .help = In Jahren. Wenn Kinder für ihre Eltern antworten: Beim Übersetzen helfen auch Erwachsene.
    .why = Für junge Menschen gibt es eigene Beratung. Manche Kurse und Hilfen haben eine Altersgrenze.
    .decline = Dann bleiben Angebote mit einer Altersgrenze offen.
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
   *[self] Wie gut geht Deutsch?
}
    .help = Wählen Sie den Satz, der am besten passt. Ein Zertifikat ist nicht nötig.
    .why = Jeder Kurs beginnt auf einer bestimmten Stufe.
    .decline = Dann können wir nicht sagen, welcher Kurs passt.
value-german_level-A0 = Ich kenne einzelne Wörter.
    .hint = Anfang (A0)
value-german_level-A1 = Ich kann mich vorstellen und einkaufen.
    .hint = Stufe A1
value-german_level-A2 = Ich kann über meinen Tag reden und kurze Briefe lesen.
    .hint = Stufe A2
value-german_level-B1 = Ich kann telefonieren und über Arbeit reden.
    .hint = Stufe B1
value-german_level-B2 = Ich kann bei der Arbeit mitreden und Briefe schreiben.
    .hint = Stufe B2
value-german_level-C1 = Ich verstehe und sage fast alles.
    .hint = Stufe C1
field-german-german_certificate = Ich habe ein Zertifikat über diese Stufe.
field-german-literacy = Wie geht Lesen und Schreiben?
value-literacy-latin = Ich lese und schreibe lateinische Buchstaben.
value-literacy-other_script = Ich schreibe in einer anderen Schrift.
value-literacy-learning = Ich lerne noch lesen und schreiben.

question-german_course = { $for ->
    [other] War die Person schon in einem Deutschkurs?
    [child] War Ihr Kind schon in einem Deutschkurs?
   *[self] Waren Sie schon in einem Deutschkurs?
}
    .help = Gemeint ist der { -integrationskurs } oder ein ähnlicher Kurs in Deutschland.
    .why = Davon hängt ab, welcher Kurs als Nächstes möglich ist.
    .decline = Dann bleibt offen, ob Ihnen ein { -berufssprachkurs } offen steht.
value-integrationskurs_state-never = Nein, noch nicht.
value-integrationskurs_state-admitted_no_place = Ich habe einen Brief dafür, aber noch keinen Platz.
value-integrationskurs_state-running = Ich bin gerade im Kurs.
value-integrationskurs_state-done_b1 = Ich bin fertig und habe B1.
value-integrationskurs_state-done_below_b1 = Ich bin fertig, habe aber B1 noch nicht.
value-integrationskurs_state-stopped = Ich habe aufgehört.

question-learned = { $for ->
    [other] Was hat die Person gelernt oder gearbeitet?
    [child] Was hat Ihr Kind gelernt oder gearbeitet?
   *[self] Was haben Sie gelernt oder gearbeitet?
}
    .help = Wählen Sie das, was Ihnen am wichtigsten ist. Es zählt auch, wenn das Zeugnis verloren ist.
    .why = Für das, was Sie können, gibt es eigene Wege.
    .decline = Dann sehen Sie nichts über Zeugnisse aus dem Ausland.
value-qualification_kind-academic = Ein Studium
value-qualification_kind-vocational = Einen Beruf mit Zeugnis
value-qualification_kind-experience = Gearbeitet, ohne Zeugnis
value-qualification_kind-school = Schule
value-qualification_kind-none = Noch nichts davon
field-learned-qualification_country = Wo war das?
value-qualification_country-abroad = Im Ausland
value-qualification_country-de = In Deutschland
field-learned-occupation_group = In welchem Bereich?
value-occupation_group-medicine = Medizin, Zahnmedizin, Apotheke
value-occupation_group-nursing = Pflege, Geburtshilfe, Therapie
value-occupation_group-school_teaching = Unterricht an Schulen
value-occupation_group-law = Recht
value-occupation_group-childcare_social = { -kita }, soziale Arbeit
value-occupation_group-craft = Handwerk, Werkstatt, Elektrik
value-occupation_group-construction = Bau
value-occupation_group-food_hotel = Küche, Restaurant, Hotel, Bäckerei
value-occupation_group-transport = Fahren, Lager
value-occupation_group-office = Büro, Bank, Verwaltung
value-occupation_group-it = Computer, IT
value-occupation_group-engineering = Technik, Ingenieurwesen, Architektur
value-occupation_group-agriculture = Landwirtschaft, Garten, Tiere
value-occupation_group-cleaning = Reinigung, Haushalt
value-occupation_group-sales = Verkauf
value-occupation_group-other = Etwas anderes

# "Zeugnis": always say what is recognised, never only "anerkannt".
question-recognition = Hat eine Stelle in Deutschland das Zeugnis schon geprüft?
    .help = Das heißt: Sie haben einen Brief, der sagt, ob Ihr Beruf in Deutschland gleich viel gilt.
    .why = Vor, während und nach der Prüfung gibt es verschiedene Hilfe.
    .decline = Dann gehen wir davon aus, dass noch nichts geprüft ist.
value-recognition_stage-not_started = Nein
value-recognition_stage-running = Die Prüfung läuft.
value-recognition_stage-partial = Mein Beruf ist teilweise anerkannt.
value-recognition_stage-full = Mein Beruf ist anerkannt.
value-recognition_stage-refused = Die Stelle hat abgelehnt.
field-recognition-qualification_documents = Haben Sie die Zeugnisse?
value-qualification_documents-all = Ja, alle
value-qualification_documents-some = Einen Teil
value-qualification_documents-lost = Sie sind verloren.

question-doing_now = { $for ->
    [other] Was macht die Person im Moment?
    [child] Was macht Ihr Kind im Moment?
   *[self] Was machen Sie im Moment?
}
    .help = Sie können mehrere wählen.
    .why = Arbeit, { -ausbildung } und Schule öffnen verschiedene Kurse und Hilfen.
    .decline = Dann bleibt bei vielen Kursen offen, wer entscheidet.
value-doing_now-work_to_15 = Ich arbeite, weniger als 15 Stunden in der Woche.
value-doing_now-work_15_30 = Ich arbeite, 15 bis 30 Stunden in der Woche.
value-doing_now-work_over_30 = Ich arbeite, mehr als 30 Stunden in der Woche.
value-doing_now-own_business = Ich habe ein eigenes Geschäft.
value-doing_now-training = Ich mache eine { -ausbildung }.
value-doing_now-contract_signed = Ich habe einen { -ausbildungsvertrag } unterschrieben.
value-doing_now-eq = Ich mache eine Einstiegsqualifizierung (EQ).
value-doing_now-school = Ich gehe in die Schule.
value-doing_now-vocational_school = Ich besuche eine Berufsfachschule.
value-doing_now-university = Ich studiere.
value-doing_now-home_children = Ich bin zu Hause mit Kindern.
value-doing_now-looking = Ich suche Arbeit oder { -ausbildung }.
value-doing_now-cannot_work = Ich kann zurzeit nicht arbeiten.
value-doing_now-nothing_listed = Nichts davon
field-doing_now-registered_agentur = Ich bin bei der { -agentur-fuer-arbeit } gemeldet.

question-work_history = Arbeit in Deutschland: Welcher Satz passt?
    .help = Auch kurze Arbeit zählt.
    .why = Frühere Arbeit in Deutschland öffnet manche Türen. Und Arbeit, die nicht zum Beruf passt, lässt sich oft ändern.
    .decline = Dann bleibt offen, ob frühere Arbeit Ihnen hilft.
value-work_story-never = Ich habe in Deutschland noch nicht gearbeitet.
value-work_story-before = Ich habe hier gearbeitet, jetzt nicht mehr.
value-work_story-fits = Meine Arbeit passt zu dem, was ich gelernt habe.
value-work_story-below = Ich arbeite unter dem, was ich gelernt habe.
field-work_history-work_story = Welcher Satz passt?
field-work_history-job_ended = Bis wann?
field-work_history-worked_in_germany_months = Wie viele Monate insgesamt?
field-work_history-involuntary_unemployed = Wer hat die Arbeit beendet?
value-involuntary_unemployed-true = Der Betrieb
value-involuntary_unemployed-false = Ich selbst
field-work_history-job_started = Seit wann arbeiten Sie dort?

question-training = Noch zur { -ausbildung }: Wohnen Sie bei Ihren Eltern?
    .help = Auch bei Mutter oder Vater allein.
    .why = Davon hängt ab, welches Geld es während der { -ausbildung } gibt.
    .decline = Dann bleibt offen, ob es Geld während der { -ausbildung } gibt.
value-lives_with_parents-true = Ja
value-lives_with_parents-false = Nein
field-training-training_contract = Haben Sie schon einen { -ausbildungsvertrag }?
value-training_contract-true = Ja
value-training_contract-false = Noch nicht
field-training-training_start = Wann beginnt die { -ausbildung }?

## C

question-children = { $for ->
    [other] Leben Kinder bei der Person? Wie alt sind sie?
    [child] Leben Kinder bei Ihrem Kind? Wie alt sind sie?
   *[self] Leben Kinder bei Ihnen? Wie alt sind sie?
}
    .help = Für jedes Kind ein Eintrag. Unter zwei Jahren bitte in Monaten.
    .why = Für Kinder gibt es { -kita } und Schule, und Kurse mit Kinderbetreuung.
    .decline = Dann sehen Sie nichts über { -kita } und Schule.
field-children-kita_place = Gibt es einen Kita-Platz?
value-kita_place-true = Ja
value-kita_place-false = Nein
field-children-single_parent = Ich erziehe allein.
field-children-care_secured = Ist jemand bei den Kindern, wenn Sie im Kurs oder bei der Arbeit sind?
value-care_secured-true = Ja
value-care_secured-false = Nein

question-living_on = { $for ->
    [other] Wovon lebt die Person im Moment?
    [child] Wovon lebt Ihr Kind im Moment?
   *[self] Wovon leben Sie im Moment?
}
    .help = Keine Beträge. Sie können mehrere wählen.
    .why = Das Amt, das zahlt, entscheidet oft auch über Kurse.
    .decline = Dann bleibt offen, welches Amt über Kurse und Geld entscheidet.
value-living_on-wage = Von meinem Lohn
value-living_on-family = Von Familie oder Erspartem
value-living_on-jobcenter = Vom { -jobcenter }
    .hint = Grundsicherungsgeld (früher Bürgergeld)
value-living_on-asylum_office = Vom { -sozialamt }, wegen Asyl, oder mit Bezahlkarte
    .hint = Leistungen nach dem Asylbewerberleistungsgesetz
value-living_on-social_office = Vom { -sozialamt }, wegen Alter oder Krankheit
    .hint = Sozialhilfe oder Grundsicherung im Alter
value-living_on-agentur = Von der { -agentur-fuer-arbeit }
    .hint = Arbeitslosengeld (ALG I)
value-living_on-nothing = Von nichts davon
field-living_on-income_secured = Reicht es?
value-income_secured-true = Ja
value-income_secured-false = Nein

## D

question-paper = { $for ->
    [other] Welches Papier hat die Person? Schauen Sie auf die Wörter.
    [child] Welches Papier hat Ihr Kind? Schauen Sie auf die Wörter.
   *[self] Welches Papier haben Sie? Schauen Sie auf die Wörter.
}
    .help = Die Farbe ist nicht wichtig, nur die Wörter. Bitte machen Sie kein Foto davon.
    .why = Das Papier entscheidet mit, welche Kurse, welches Geld und welche Arbeit offen stehen.
    .decline = Dann sind wir vorsichtig: Wir zeigen Ihnen zuerst Beratung, die nicht zu einem Amt gehört.
value-paper-de = Personal­ausweis oder Reisepass „Bundes­republik Deutschland“
    .hint = Ich habe einen deutschen Pass.
value-paper-eu = Pass oder Ausweis eines anderen EU-Landes
    .hint = zum Beispiel Rumänien, Bulgarien, Polen, Italien
value-paper-eea_ch = Pass aus Island, Liechtenstein, Norwegen oder der Schweiz
value-paper-permanent = Karte „Nieder­lassungs­erlaubnis“ oder „Dauer­aufenthalt-EU“
    .hint = Suchen Sie eines dieser Wörter auf der Karte.
value-paper-title = Karte „Aufenthalts­titel“: Aufenthalts­erlaubnis, Blaue Karte EU
    .hint = Suchen Sie „Aufenthalts­erlaubnis“ oder „Blaue Karte EU“.
value-paper-eu_family = „Aufenthalts­karte“
    .hint = für die Familie von Menschen mit EU-Pass
value-paper-gb = „Aufenthalts­dokument-GB“
value-paper-visum = Aufkleber „Visum“ im Pass
value-paper-fiktion = „Fiktions­bescheinigung“
value-paper-schutzgesuch = Angemeldet für § 24, noch ohne Karte
    .hint = Ich bin aus der Ukraine gekommen und habe weder Karte noch Fiktions­bescheinigung.
value-paper-gestattung = „Ankunfts­nachweis“ oder „Aufenthalts­gestattung“
    .hint = Mein Asylantrag ist noch nicht entschieden.
# A Duldung is neither a permit nor "illegal".
value-paper-duldung = „Aussetzung der Abschiebung ({ -duldung })“
    .hint = Suchen Sie das Wort „Duldung“.
value-paper-leave = „Grenz­übertritts­bescheinigung“ oder ein Brief, dass ich ausreisen muss
value-paper-expired = Mein Papier ist abgelaufen.
value-paper-none = Ich habe kein Papier.
field-paper-came_as = Wie sind Sie gekommen?
value-came_as-spaetaussiedler = Als Spätaussiedler oder Spätaussiedlerin
value-came_as-spaetaussiedler_family = Mit der Familie einer solchen Person
value-came_as-other = Anders, oder ich bin hier geboren.
field-paper-first_language = Ist Deutsch Ihre erste Sprache?
value-first_language-de = Ja
value-first_language-other = Nein
field-paper-fiktion_kind = Worum geht es in dem Papier?
value-fiktion_kind-s24 = Um § 24 (Schutz für Menschen aus der Ukraine)
value-fiktion_kind-extension = Ich verlängere meine Karte.
    .hint = Es steht „§ 81 Abs. 4“ darauf.
value-fiktion_kind-first = Es ist mein erster Antrag.
    .hint = Es steht „§ 81 Abs. 3“ darauf.

question-paragraph = Welche Nummer steht darauf?
    .help = Auf der Karte hinten bei „Anmerkungen“ oder auf dem { -zusatzblatt }. Auf der { -duldung } steht sie meist im Text.
    .why = Die Nummer sagt genau, welche Regeln für dieses Papier gelten.
    .decline = Dann rechnen wir mit allem, was für mehrere Nummern gleich ist.
# .group: heading over the tiles that begin here. The number stands large, .hint below it in small words.
value-paragraph-p25-1 = § 25 Abs. 1
    .group = Schutz
    .hint = Asyl
value-paragraph-p25-2 = § 25 Abs. 2
    .hint = Flüchtling oder subsidiärer Schutz
value-paragraph-p25-3 = § 25 Abs. 3
    .hint = Abschiebungs­verbot
value-paragraph-p22 = § 22
    .hint = Aufnahme aus dem Ausland
value-paragraph-p23 = § 23
    .hint = Aufnahme einer Gruppe
# same-as-source
value-paragraph-p24 = § 24
    .hint = Ukraine
value-paragraph-p28 = § 28
    .group = Familie
    .hint = zu Deutschen
value-paragraph-p30 = § 30
    .hint = zum Mann oder zur Frau
value-paragraph-p32 = § 32
    .hint = Kind zu den Eltern
value-paragraph-p36 = § 36
    .hint = Eltern und andere
value-paragraph-p36a = § 36a
    .hint = zu Menschen mit subsidiärem Schutz
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
    .hint = damit mein Beruf anerkannt wird
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
    .hint = Härtefall
value-paragraph-p25-4 = § 25 Abs. 4
    .hint = für eine Zeit
value-paragraph-p25-5 = § 25 Abs. 5
    .hint = Ausreise nicht möglich
value-paragraph-p25a = § 25a
    .hint = gut integriert, jung
value-paragraph-p25b = § 25b
    .hint = gut integriert, nach langer Zeit
value-paragraph-p104c = § 104c
    .hint = Chancen-Aufenthalt
value-paragraph-p38a = § 38a
    .group = Anderes
    .hint = Dauer­aufenthalt aus einem anderen EU-Land
value-paragraph-p60a-2-1 = § 60a Abs. 2 Satz 1
value-paragraph-p60a-2-3 = § 60a Abs. 2 Satz 3
value-paragraph-p60b = § 60b oder „für Personen mit ungeklärter Identität“
value-paragraph-p60c = § 60c
    .hint = für eine { -ausbildung }
value-paragraph-p60d = § 60d
    .hint = für eine Arbeit
value-paragraph-p60-not_shown = § 60a ohne weitere Nummer, oder ich finde keine
value-paragraph-visa_work = Zum Arbeiten
value-paragraph-visa_family = Zur Familie
value-paragraph-visa_study_training = Für Studium oder { -ausbildung }
value-paragraph-visa_recognition = Damit mein Beruf anerkannt wird
value-paragraph-visa_job_search = Um Arbeit oder einen Ausbildungsplatz zu suchen
value-paragraph-other = Etwas anderes
    .hint = Bitte sagen Sie es der Beratung. Wir ergänzen die Liste gern.
field-paragraph-paragraph = Was steht auf dem Papier?
field-paragraph-paragraph_detail = Was steht hinter der Nummer?
# same-as-source
value-paragraph_detail-abs1 = Abs. 1
# same-as-source
value-paragraph_detail-abs2 = Abs. 2
# same-as-source
value-paragraph_detail-abs3 = Abs. 3
# same-as-source
value-paragraph_detail-abs4 = Abs. 4
# same-as-source
value-paragraph_detail-abs5 = Abs. 5
# same-as-source
value-paragraph_detail-satz1 = Satz 1
# same-as-source
value-paragraph_detail-satz2 = Satz 2
value-paragraph_detail-alt1 = 1. Alternative (als Flüchtling)
value-paragraph_detail-alt2 = 2. Alternative (subsidiärer Schutz)

question-arrival = { $for ->
    [other] Seit wann ist die Person in Deutschland?
    [child] Seit wann ist Ihr Kind in Deutschland?
   *[self] Seit wann sind Sie in Deutschland?
}
    .help = Ungefähr genügt.
    .why = Manches ist in den ersten drei Monaten anders, manches öffnet sich nach einigen Jahren.
    .decline = Dann bleibt offen, was von der Zeit in Deutschland abhängt.

question-paper_since = Seit wann haben Sie dieses Papier?
    .help = Gemeint ist das erste dieser Art. Ungefähr genügt.
    .why = Für manche Kurse zählt das erste Jahr.
    .decline = Dann bleibt offen, ob ein Kurs noch im ersten Jahr liegt.
field-paper_since-title_term = Wie lange gilt es?
value-title_term-under_year = Weniger als ein Jahr
value-title_term-year_or_more = Ein Jahr oder länger

question-duldung_since = Seit wann haben Sie eine { -duldung }?
    .help = Gemeint ist die erste. Ungefähr genügt.
    .why = Nach einigen Monaten mit { -duldung } öffnen sich Kurse, { -ausbildung } und Arbeit.
    .decline = Dann bleibt offen, was von dieser Zeit abhängt.

question-work_entry = Was steht auf dem Papier über Arbeit?
    .help = Suchen Sie „Erwerbstätigkeit“ oder „Beschäftigung“.
    .why = So sehen Sie, ob Ihr Papier schon sagt, was das Gesetz sagt.
    .decline = Dann können wir Papier und Gesetz nicht vergleichen.
value-work_entry-any = Erwerbstätigkeit erlaubt (oder gestattet)
value-work_entry-employment_only = Beschäftigung erlaubt, selbstständige Tätigkeit nicht
value-work_entry-permit = Nur mit Erlaubnis der Ausländerbehörde
value-work_entry-named_job = Nur diese Stelle
    .hint = Der Name des Betriebs steht dabei.
value-work_entry-no = Erwerbstätigkeit nicht gestattet
value-work_entry-silent = Dort steht nichts.

question-lodging = { $for ->
    [other] Wo schläft und lebt die Person?
    [child] Wo schläft und lebt Ihr Kind?
   *[self] Wie wohnen Sie?
}
    .help = Die Adresse brauchen wir nicht.
    .why = In einer { -aufnahmeeinrichtung } gelten für Arbeit und Umzug andere Regeln.
    .decline = Dann bleibt offen, ab wann Arbeit möglich ist.
value-lodging-reception = In einer { -aufnahmeeinrichtung }
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
    .why = Diese Länder stehen auf einer Liste im Gesetz. Für Menschen von dort gelten bei der Arbeit andere Regeln. Nach Gründen fragen wir nie.
    .decline = Dann bleibt offen, ob Arbeit und { -ausbildung } möglich sind.
value-origin_listed-true = Ja
value-origin_listed-false = Nein
field-origin-origin_country = Welches?
value-origin_country-MD = Moldau
value-origin_country-GE = Georgien
value-origin_country-other = Ein anderes aus der Liste
field-origin-asylum_filed = Wann war der Asylantrag?
