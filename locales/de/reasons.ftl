### Why a door is open, perhaps open or closed, who decides, and what is still missing.
### yes = "steht Ihnen offen" (never "Sie sind berechtigt", nothing is promised); no = "zurzeit nicht", with the reason.
### Names of offices and laws are printed on paper people hold: keep the German word, translation beside it.
### Arguments: numbers, or codes for a select; CEFR levels (A2, B1) are used as they are.

## Open

# For everyone, without any condition.
reason-open-to-all = Das steht allen offen.
# The residence status plays no role.
reason-any-paper = Das steht Ihnen offen. Welches Papier Sie haben, ist dafür nicht wichtig.
# General "yes" that follows from the residence status.
reason-your-paper-opens = Mit Ihrem Papier steht Ihnen das offen.
# The paper was issued for exactly this job or training.
reason-purpose-of-paper = Dafür haben Sie Ihr Papier bekommen. Es steht Ihnen offen.
# Volunteering, watching at work, school: counts as no employment, so no work permit.
reason-not-employment = Das steht Ihnen offen. Es ist keine Beschäftigung, Sie brauchen keine Arbeitserlaubnis.
# $group: whom the offer is made for; the reader belongs to it.
reason-for-your-group = { $group ->
    [asylum] Das steht Ihnen offen. Es ist für Menschen im Asylverfahren, mit Duldung oder ohne Papiere.
    [refugees] Das steht Ihnen offen. Es ist für Menschen, die geflüchtet sind.
    [third-country] Das steht Ihnen offen. Es ist für Menschen aus Ländern außerhalb der EU.
    [eu] Das steht Ihnen offen. Es ist für Menschen aus Ländern der EU.
    [border] Das steht Ihnen offen. Es ist für Menschen, die über die Grenze arbeiten oder Arbeit suchen.
    [from-27] Das steht Ihnen offen. Es ist für Erwachsene ab 27 Jahren.
    [from-12-to-26] Das steht Ihnen offen. Es ist für junge Menschen von 12 bis 26 Jahren.
    [saxony] Das steht Ihnen offen. Es ist für Menschen, die in Sachsen leben und Arbeit suchen.
    [degree] Das steht Ihnen offen. Es ist für Abschlüsse einer Hochschule im Ausland.
    [employed] Das steht Ihnen offen, weil Sie Arbeit haben. Der Betrieb plant es mit Ihnen.
    [school-age] Das steht Ihnen offen. Kinder von 6 bis 17 Jahren gehen zur Schule, mit jedem Papier. Schulen melden nichts an die Ausländerbehörde.
    [small-children] Das steht Ihnen offen. Es ist für Kinder ab einem Jahr bis zur Schule.
   *[other] Das steht Ihnen offen. Es ist für Menschen in Ihrer Lage.
    }
# Money for a living; presumes that the own money is not enough.
reason-money-if-in-need = Das steht Ihnen offen, wenn Ihr eigenes Geld nicht reicht.
# $months: the course is open within so many months after the paper was issued.
reason-course-claim = In den ersten { $months } Monaten mit Ihrem Papier steht Ihnen der Kurs offen.
# Admission letter is there, or the course has begun.
reason-already-admitted = Sie sind schon zugelassen. Der Kurs steht Ihnen weiter offen.
reason-job-course-open = Das steht Ihnen offen. Sie haben genug Deutsch, und der Kurs hilft Ihnen bei Arbeit, Ausbildung oder Anerkennung.
# Ausbildung = vocational training in a firm and at school.
reason-training-right = Mit Ihrer Ausbildung steht Ihnen dieses Papier offen. Gehen Sie vor dem Antrag zur Beratung.
# For people with an Ausbildungsduldung (§ 60c): the residence permit of § 16g is better.
reason-better-paper = Das steht Ihnen offen. Es ist das bessere Papier für Ihre Ausbildung.
# Regulated profession: it may only be practised with recognition.
reason-recognition-required = Das steht Ihnen offen. In diesem Beruf darf man nur mit Anerkennung arbeiten.
reason-papers-lost = Das steht Ihnen auch ohne alle Zeugnisse offen. Dann prüft man, was Sie können (Qualifikationsanalyse).

## Perhaps

# No residence status was named. Neutral, no pressure to tell.
reason-status-unclear = Das hängt von Ihrem Papier ab. Eine unabhängige Beratung klärt das mit Ihnen.
# A Duldung whose sentence number is not printed.
reason-which-duldung = Das hängt davon ab, welche Duldung Sie haben. Eine Beratung liest das Papier mit Ihnen.
reason-if-places-free = Das geht, wenn Plätze frei sind.
# Since February 2026 the BAMF admits nobody new to the Integrationskurs without a claim.
reason-admission-stop = Zurzeit lässt das BAMF hier niemanden neu zu. Das Jobcenter oder das Sozialamt kann Sie in den Kurs schicken.
reason-admission-priority = Ihre Gruppe kommt bei freien Plätzen zuerst an die Reihe. Ob das BAMF wieder Menschen zulässt, ist nicht geprüft.
# The claim to the course ended one year after the first paper.
reason-claim-expired = Das erste Jahr mit Ihrem Papier ist vorbei. Jetzt geht es nur noch mit einer Zulassung oder über das Jobcenter.
# Blue Card: the law assumes little need of the course.
reason-low-need = Bei einer Blauen Karte nimmt das Gesetz an, dass Sie den Kurs nicht brauchen. Fragen kostet nichts.
reason-only-orientation-course = Ihr Deutsch reicht schon. Offen ist vielleicht noch der Orientierungskurs über das Leben in Deutschland.
# Registering at the Agentur für Arbeit (or getting money from the Jobcenter) opens the course.
reason-job-course-register = Der Kurs öffnet sich, wenn Sie bei der Agentur für Arbeit gemeldet sind, Geld vom Jobcenter bekommen oder Arbeit haben.
# $level: CEFR level, for example B1.
reason-below-level = Der Kurs beginnt meist mit { $level }. Darunter gibt es nur wenige besondere Plätze.
# Lives in France or Luxembourg.
reason-lives-abroad-course = Für Menschen, die im Ausland wohnen, geht das nur in besonderen Fällen, zum Beispiel mit einem Arbeitsvertrag.
# Every provider or advice centre decides on its own.
reason-provider-decides = Das ist von Ort zu Ort verschieden.
reason-advice-if-needed = Die Beratung ist vor allem für die ersten Jahre. Später hilft sie, wenn Ihre Frage mit dem Ankommen zu tun hat.
# Always talk to an independent adviser before going to the office.
reason-advice-first = Sprechen Sie zuerst mit einer unabhängigen Beratung.
# The office must tell the Ausländerbehörde. Serious, not frightening.
reason-office-reports = Dieses Amt muss der Ausländerbehörde Bescheid geben, wenn Sie Geld beantragen. Gehen Sie zuerst zu einer unabhängigen Beratung.
reason-right-of-residence-decides = Das hängt von Ihrem genauen Aufenthaltsrecht ab.
# § 24: a draft law may have come into force after our date.
reason-law-may-have-changed = Nach dem Recht, das wir gelesen haben, steht Ihnen das offen. Das Gesetz kann sich seitdem geändert haben.
# With need the Jobcenter places people; the Agentur does it for the others.
reason-jobcenter-if-benefits = Die Agentur hilft Ihnen bei Arbeitslosengeld oder wenn Ihr Geld reicht. Sonst ist das Jobcenter für Sie da.
# First the permit, then the first day.
reason-permit-needed = Dafür brauchen Sie eine Erlaubnis. Erst die Erlaubnis, dann anfangen.
# Zustimmung = consent of the Agentur für Arbeit, asked for by the Ausländerbehörde itself.
reason-permit-and-consent = Dafür brauchen Sie eine Erlaubnis. Meist muss auch die Agentur für Arbeit zustimmen. Erst die Erlaubnis, dann der erste Tag.
# §§ 18a, 18b and others: the job is named on the paper.
reason-named-job = Die Arbeit auf Ihrem Papier ist erlaubt. Eine andere Stelle braucht vorher eine Erlaubnis.
# $hours: hours a week beside training, studies or the named job.
reason-side-job = Neben dem, wofür Sie Ihr Papier haben, sind bis zu { $hours } Stunden Arbeit in der Woche möglich.
# $days: full working days a year; $hours: hours a week while lectures are held.
reason-student-job = Neben dem Studium sind { $days } Arbeitstage im Jahr möglich, oder { $hours } Stunden in der Woche während der Vorlesungen.
# $hours: hours a week on average; $weeks: length of a trial job.
reason-trial-and-side-job = Möglich sind etwa { $hours } Stunden Arbeit in der Woche und Probearbeit bis zu { $weeks } Wochen.
# Nobody has written it down clearly.
reason-not-settled = Das Gesetz sagt dazu nichts Klares. Eine Beratung fragt mit Ihnen nach.
# § 60d: $months of Duldung and of work, $hours a week.
reason-job-duldung = Das geht vielleicht nach { $months } Monaten Duldung und { $months } Monaten Arbeit mit mindestens { $hours } Stunden in der Woche.
# $months: waiting time that family of some people do not have.
reason-wait-months-or-family = Meist geht das erst nach { $months } Monaten in Deutschland. Für die Familie mancher Menschen geht es sofort.
# $years: age limit at the start.
reason-age-limit = Wer beginnt, muss jünger als { $years } Jahre sein.
reason-founders-grant = Das geht, solange Sie noch mindestens { $days } Tage Arbeitslosengeld bekommen können. Erst beantragen, dann gründen.
# $euro: usual highest amount.
reason-grant-before-start = Es gibt vielleicht bis zu { $euro } Euro. Erst das Geld beantragen, dann beginnen. Ob es das Geld zurzeit gibt, ist nicht geprüft.
reason-only-supplement = In diesem Beruf entscheidet eine andere Stelle. Die Zeugnisbewertung kann zusätzlich helfen.
# Trade union.
reason-members-only = Das ist meist nur für Mitglieder. Man kann Mitglied werden.
reason-school-for-adults = Auch Erwachsene können einen Schulabschluss machen, zum Beispiel am Abend.
# Help to work early in the asylum procedure (§ 39a SGB III).
reason-early-support = Das ist für Menschen, die noch nicht arbeiten dürfen und wahrscheinlich bleiben.
reason-child-under-one = Unter einem Jahr gibt es einen Platz, wenn Sie arbeiten, Arbeit suchen oder einen Kurs machen. Ab einem Jahr steht er Ihnen offen.
# All-day care, introduced class by class from summer 2026.
reason-all-day-first-class = In der ersten Klasse gibt es seit August 2026 Betreuung am ganzen Tag.
# § 12a: $years in the same Land after recognition.
reason-three-years-in-land = In den ersten { $years } Jahren müssen Sie im selben Bundesland wohnen. Mit Arbeit, Ausbildung, einem Kurs oder Familie am anderen Ort ist ein Umzug möglich. Erst der Antrag, dann der Umzug.
reason-naturalisation = Das geht mit fünf Jahren in Deutschland, Deutsch B1, eigenem Einkommen, geklärter Identität und dem Test. Für manche gehen andere Zeiten.

## Not at present

# General "no" that follows from the residence status.
reason-not-with-this-paper = Mit Ihrem Papier geht das zurzeit nicht.
# $group: whom the offer is made for; the reader does not belong to it.
reason-for-other-group = { $group ->
    [asylum] Das ist für Menschen im Asylverfahren.
    [refugees] Das ist für Menschen, die geflüchtet sind.
    [border] Das ist für Menschen, die über die Grenze arbeiten.
    [duldung] Das ist für Menschen mit einer Duldung.
    [saxony] Das gibt es nur in Sachsen.
    [degree] Das ist für Abschlüsse einer Hochschule.
    [alg1] Das ist für Menschen, die Arbeitslosengeld (ALG I) bekommen und ein Geschäft beginnen.
    [searching] Das ist für Menschen, die Arbeit haben oder suchen.
    [small-children] Das ist für Familien mit kleinen Kindern.
    [in-germany] Das ist für Menschen, die in Deutschland wohnen.
    [from-15] Das beginnt mit 15 Jahren. Vorher gehören Kinder zum Antrag der Eltern.
    [from-12-to-26] Das ist für junge Menschen von 12 bis 26 Jahren.
    [pension-or-ill] Das ist für Menschen im Rentenalter, oder wenn man auf Dauer nicht arbeiten kann.
   *[other] Das ist für eine andere Gruppe.
    }
# $office: who does it instead.
reason-other-office = { $office ->
    [refugee-advice] Für Sie ist die Sozialberatung für geflüchtete Menschen da.
    [migration-advice] Für Sie ist die Migrationsberatung da: bis 26 Jahre der Jugendmigrationsdienst (JMD), ab 27 die MBE.
    [youth-advice] Bis 26 Jahre ist der Jugendmigrationsdienst (JMD) für Sie da.
    [eu-advice] Für Menschen aus Ländern der EU ist die Beratung Faire Mobilität da.
    [third-country-advice] Für Menschen aus Ländern außerhalb der EU ist die Beratung Faire Integration da.
    [jobcenter] Für Geld zum Leben ist für Sie das Jobcenter da, oder eine andere Stelle.
    [sozialamt] Für Sie ist das Sozialamt da.
    [agentur] Für Sie ist jetzt die Agentur für Arbeit da.
    [recognition] In diesem Beruf ist eine andere Stelle für die Anerkennung da. Die Anerkennungsberatung nennt sie.
    [training-support] Für Ausbildung und Studium gibt es anderes Geld, zum Beispiel BAföG oder BAB.
   *[other] Dafür ist eine andere Stelle da.
    }
# $months: months in Germany that are needed.
reason-wait-months = Das geht erst nach { $months } Monaten in Deutschland.
# $years: years in Germany that are needed.
reason-wait-years = Das geht erst nach { $years } Jahren in Deutschland.
# $months: months with a Duldung that are needed.
reason-wait-months-duldung = Das geht erst nach { $months } Monaten mit einer Duldung.
# Aufnahmeeinrichtung = reception centre; $months: months that are needed there.
reason-reception-wait = Wer in einer Aufnahmeeinrichtung wohnt, darf erst nach { $months } Monaten arbeiten.
reason-reception-centre = Solange Sie in der Aufnahmeeinrichtung wohnen müssen, geht das nicht.
# A special fast asylum procedure.
reason-accelerated-procedure = Im beschleunigten Asylverfahren ist Arbeit nicht erlaubt.
# Countries on a list in the law. Never say that a country is safe.
reason-listed-country = Ihr Pass ist aus einem Land auf einer Liste im Gesetz. Darum geht es zurzeit nicht.
# § 60a Abs. 6: the law's reason, no blame. Neutral words.
reason-own-fault = Die Ausländerbehörde sieht einen Grund, der bei Ihnen liegt. Eine Beratung prüft, ob das stimmt und was man ändern kann.
reason-measures-pending = Die Ausländerbehörde bereitet die Ausreise vor. Gehen Sie sofort zu einer unabhängigen Rechtsberatung.
# Identity = who someone is, shown by papers. Never advise to contact an embassy.
reason-identity-first = Dafür muss Ihre Identität geklärt sein. Besprechen Sie den Weg mit einer Beratung.
reason-contract-first = Dafür brauchen Sie zuerst einen Ausbildungsvertrag.
# EQ = Einstiegsqualifizierung, a paid year before training.
reason-eq-is-no-training = Eine Einstiegsqualifizierung (EQ) zählt hier nicht als Ausbildung.
reason-entered-too-late = Das ist für Menschen, die bis zum 31. Dezember 2022 gekommen sind.
# § 60d: $months of Duldung and of work, $hours a week, German A2.
reason-job-duldung-not-yet = Dafür braucht man { $months } Monate Duldung, { $months } Monate Arbeit mit mindestens { $hours } Stunden in der Woche und Deutsch A2. Etwas davon fehlt noch.
reason-you-have-it = Das haben Sie schon.
# $level: CEFR level, for example B1.
reason-level-first = Dafür brauchen Sie Deutsch { $level }.
reason-enough-german = Der Kurs ist für Menschen, die noch wenig Deutsch sprechen.
# School takes the place of courses for adults.
reason-school-first = Wer zur Schule geht, lernt Deutsch in der Schule.
reason-enough-income = Das ist für Menschen, deren Geld nicht reicht.
reason-only-for-search = Ihr Papier ist zum Suchen von Arbeit da. Dafür gibt es dieses Geld nicht.
# EU citizens: $months after a short job the right to this money ends.
reason-worker-right-ended = Nach weniger als einem Jahr Arbeit geht das nur { $months } Monate lang. Eine Beratung kann prüfen, ob noch etwas möglich ist.
reason-own-household = Das ist für Menschen, die nicht bei ihren Eltern wohnen.
# BAföG; $own: years of own work, $parent: years of a parent's work in Germany.
reason-bafoeg-work-years = Mit Ihrem Papier geht das nur, wenn Sie { $own } Jahre oder Ihre Eltern { $parent } Jahre in Deutschland gearbeitet haben.
# § 12a: $years in the same Land; the wish is no reason the law counts.
reason-no-ground-to-move = In den ersten { $years } Jahren müssen Sie im selben Bundesland wohnen. Dieser Grund zählt für den Umzug nicht.
reason-other-title-first = Dafür brauchen Sie zuerst ein anderes Papier. Eine Beratung kennt den Weg.

## Who decides. Follows "Es entscheidet: …", nominative.

who-bamf = das Bundesamt (BAMF)
who-jobcenter = das Jobcenter
who-agentur = die Agentur für Arbeit
who-auslaenderbehoerde = die Ausländerbehörde
who-sozialamt = das Sozialamt
who-provider = der Träger des Angebots
who-adviser = die Beratungsstelle
who-employer = der Betrieb
who-union = die Gewerkschaft
who-school = die Schule
who-bafoeg-office = das BAföG-Amt
who-recognition-office = die Stelle für Anerkennung
who-grant-office = die Stelle für den Zuschuss
who-youth-office = das Jugendamt
who-naturalisation-office = die Einbürgerungsbehörde
# The entry on the person's own residence paper.
who-paper = was auf Ihrem Papier steht

## What is missing. Follows "Hängt davon ab: …", also a label before "ja" or "nein"; short noun phrases.

missing-status = Ihr Papier
missing-no_papers = Ihr Papier
missing-advised_elsewhere = Ihr Papier
missing-advised_if_needed = Ihr Papier
missing-youth_advice_regional = Ihr Papier
missing-lives_abroad = Ihr Wohnort
missing-age = Ihr Alter
missing-pension_age = Ihr Alter
missing-land = Ihr Wohnort
missing-lives_in = wo Sie wohnen
missing-german_level = Ihr Deutsch
missing-first_language = Ihre erste Sprache
missing-integrationskurs_state = Ihr Deutschkurs bisher
missing-course_admitted = Zulassung zum Integrationskurs
missing-course_ground = Arbeit, Ausbildung oder eine Meldung bei der Agentur oder beim Jobcenter
missing-course_ground_duldung = Arbeit, Ausbildung oder eine Meldung bei der Agentur
missing-months_in_germany = seit wann Sie in Deutschland sind
missing-newly_arrived = seit wann Sie in Deutschland sind
missing-five_years_here = seit wann Sie in Deutschland sind
missing-entry_by_2022_12_31 = seit wann Sie in Deutschland sind
missing-months_in_status = seit wann Sie Ihr Papier haben
missing-months_since_title = seit wann Sie Ihr Papier haben
missing-late_section_24 = seit wann Sie Ihr Papier haben
missing-short_title = wie lange Ihr Papier gilt
missing-months_since_asylum_registration = wann Sie Asyl beantragt haben
missing-origin_work_ban = ob Ihr Land auf der Liste im Gesetz steht
missing-employed = Arbeit
missing-self_employed = eigenes Geschäft
missing-jobless = ob Sie gerade Arbeit haben
missing-hours_per_week = Ihre Stunden in der Woche
missing-months_employed = seit wann Sie die Arbeit haben
missing-worker_right_lost = wann Ihre letzte Arbeit endete
missing-worker_right_surely_lost = wann Ihre letzte Arbeit endete
missing-benefits = wovon Sie leben
missing-in_need = ob Ihr Geld reicht
missing-can_work = ob Sie arbeiten können
missing-children_ages = das Alter Ihrer Kinder
missing-in_training = Ausbildung
missing-training_running = Ausbildung
missing-training_contract = Ausbildungsvertrag
missing-eq_contract = Einstiegsqualifizierung (EQ)
missing-pupil = ob Sie zur Schule gehen
missing-university_student = Studium
missing-at_parents = ob Sie bei Ihren Eltern wohnen
missing-academic_degree = Abschluss einer Hochschule
missing-regulated = Ihr Beruf
missing-qualification_documents = Ihre Zeugnisse

## Missing facts that an adviser clarifies at the desk.

missing-identity_clarified = geklärte Identität
missing-has_valid_passport = gültiger Pass
missing-own_fault = ein Grund, der bei Ihnen liegt (§ 60a Abs. 6)
missing-deportation_measures_pending = Vorbereitung der Ausreise
missing-dublin_case = Dublin-Verfahren
missing-accelerated_procedure = beschleunigtes Asylverfahren
missing-training_started_during_asylum = Beginn der Ausbildung im Asylverfahren
missing-months_since_deportation_suspension = seit wann die Abschiebung ausgesetzt ist
missing-registered_address_months = wie lange Sie gemeldet sind
missing-five_years_registered = fünf Jahre gemeldeter Wohnsitz
missing-war_order = Aufnahme wegen eines Krieges
missing-alg1_too_short = wie lange Sie noch Arbeitslosengeld bekommen
missing-grant_income_too_high = Ihr Einkommen im Jahr
missing-move_without_ground = der Grund für den Umzug
