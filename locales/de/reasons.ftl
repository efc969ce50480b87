### Why a door is open, perhaps open or closed, who decides, and what is still missing.
### yes = "steht Ihnen offen" (never "Sie sind berechtigt", nothing is promised); no = "zurzeit nicht", with the reason.
### Names of offices and laws are printed on paper people hold: keep the German word, translation beside it.
### Arguments: numbers, or codes for a select; CEFR levels (A2, B1) are used as they are.

## Open

# $to: everyone = without any condition; any-paper = the residence status plays no role; your-paper = the general "yes" that
# follows from the status; purpose = the paper was issued for exactly this; no-employment = volunteering, watching, school.
reason-open = { $to ->
    [everyone] Das steht allen offen.
    [any-paper] Das steht Ihnen offen. Welches Papier Sie haben, ist dafür nicht wichtig.
    [your-paper] Mit Ihrem Papier steht Ihnen das offen.
    [purpose] Dafür haben Sie Ihr Papier bekommen. Es steht Ihnen offen.
    [no-employment] Das steht Ihnen offen. Es ist keine Beschäftigung, Sie brauchen keine Arbeitserlaubnis.
    [five-years-work] Das steht Ihnen offen, weil Sie mindestens fünf Jahre in Deutschland gearbeitet haben.
   *[other] Das steht Ihnen offen.
    }
# $group: whom the offer is made for; the reader belongs to it.
reason-for-your-group = { $group ->
    [asylum] Das steht Ihnen offen. Es ist für Menschen, die Schutz suchen, eine { -duldung } haben oder ohne Papiere hier sind.
    [refugees] Das steht Ihnen offen. Es ist für Menschen, die geflüchtet sind.
    [third-country] Das steht Ihnen offen. Es ist für Menschen aus Ländern außerhalb der EU.
    [eu] Das steht Ihnen offen. Es ist für Menschen aus Ländern der EU.
    [border] Das steht Ihnen offen. Es ist für Menschen, die über die Grenze arbeiten oder Arbeit suchen.
    [from-27] Das steht Ihnen offen. Es ist für Erwachsene ab 27 Jahren.
    [from-12-to-26] Das steht Ihnen offen. Es ist für junge Menschen von 12 bis 26 Jahren.
    [saxony] Das steht Ihnen offen. Es ist für Menschen, die in Sachsen leben und Arbeit suchen.
    [degree] Das steht Ihnen offen. Es ist für Abschlüsse einer Hochschule im Ausland.
    [employed] Das steht Ihnen offen, weil Sie Arbeit haben. Der Betrieb plant es mit Ihnen.
    [school-age] Das steht Ihnen offen. Kinder von 6 bis 17 Jahren gehen zur Schule, mit jedem Papier. Schulen melden nichts an die { -auslaenderbehoerde }.
    [small-children] Das steht Ihnen offen. Es ist für Kinder ab einem Jahr bis zur Schule.
    [baby] Das steht Ihnen offen, auch für ein Kind unter einem Jahr: weil Sie arbeiten, Arbeit suchen oder lernen.
   *[other] Das steht Ihnen offen. Es ist für Menschen in Ihrer Lage.
    }
# Money for a living; presumes that the own money is not enough. $money: its name, or who pays it.
reason-money-if-in-need = { $money ->
    [grundsicherung] Das steht Ihnen offen, wenn Ihr eigenes Geld nicht reicht. Das Geld heißt Grundsicherungsgeld (früher Bürgergeld).
    [buergergeld] Das steht Ihnen offen, wenn Ihr eigenes Geld nicht reicht. Das Geld heißt Bürgergeld.
    [jobcenter] Das steht Ihnen offen, wenn Ihr eigenes Geld nicht reicht. Das Geld kommt vom { -jobcenter } (Grundsicherungsgeld, früher Bürgergeld).
    [asylblg] Das steht Ihnen offen, wenn Ihr eigenes Geld nicht reicht. Das Geld kommt vom { -sozialamt }.
    [sgb12] Das steht Ihnen offen, wenn Ihr eigenes Geld nicht reicht. Das Geld kommt vom { -sozialamt }.
   *[other] Das steht Ihnen offen, wenn Ihr eigenes Geld nicht reicht.
    }
# A German course. $why: claim = within so many $months after the paper was issued; admitted = the letter is there, or the
# course has begun; spaetaussiedler = free for them; job = the Berufssprachkurs.
reason-course-open = { $why ->
    [claim] In den ersten { $months } Monaten mit Ihrem Papier steht Ihnen der Kurs offen.
    [admitted] Sie sind schon zugelassen. Der Kurs steht Ihnen weiter offen.
    [spaetaussiedler] Der Kurs steht Ihnen offen. Er kostet nichts.
    [job] Das steht Ihnen offen. Sie haben genug Deutsch, und der Kurs hilft Ihnen bei Arbeit, { -ausbildung } oder { -anerkennung }.
   *[other] Der Kurs steht Ihnen offen.
    }
# Ausbildung = vocational training in a firm and at school. $which: better = they have § 60c, and § 16g is the better paper.
reason-training-title = { $which ->
    [right] Mit Ihrer { -ausbildung } steht Ihnen dieses Papier offen. Der Antrag geht ab sieben Monate vor dem Beginn. Gehen Sie vorher zur Beratung.
   *[better] Das steht Ihnen offen. Es ist das bessere Papier für Ihre { -ausbildung }.
    }
# $what: required = the profession may only be practised with recognition; papers-lost = certificates are missing;
# supplement = another office decides, the evaluation of the degree helps in addition.
reason-recognition = { $what ->
    [required] Das steht Ihnen offen. In diesem Beruf darf man nur mit { -anerkennung } arbeiten.
    [papers-lost] Das steht Ihnen auch ohne alle Zeugnisse offen. Dann prüft man, was Sie können (Qualifikationsanalyse).
   *[supplement] In diesem Beruf entscheidet eine andere Stelle. Die Zeugnisbewertung kann zusätzlich helfen.
    }
# Stands beside another reason and says one thing more. $what: course-duty = one may be obliged to take the course;
# analog = more money after $months; child-work = from this age in $months the office expects work or a course.
reason-good-to-know = { $what ->
    [course-duty] Gut zu wissen: Die { -auslaenderbehoerde } kann verlangen, dass Sie den Kurs machen.
    [course-free] Gut zu wissen: Der Kurs kostet Sie nichts, weil Sie Geld von einem Amt bekommen.
    [course-child-care] Gut zu wissen: Für manche Deutschkurse gibt es Kinderbetreuung, und es gibt Kurse für Eltern und für Frauen.
    [job-course-half] Gut zu wissen: Wer Lohn bekommt, zahlt meist die Hälfte des Kurses. Wer wenig verdient, zahlt nichts.
    [analog] Gut zu wissen: Nach { $months } Monaten ist es meist mehr Geld, ähnlich wie Sozialhilfe.
    [child-work] Gut zu wissen: Ab einem Alter von { $months } Monaten und mit Betreuung für Ihr Kind erwartet das { -jobcenter } Arbeit oder einen Kurs.
    [blue-card] Gut zu wissen: In den ersten { $months } Monaten kann die { -auslaenderbehoerde } einen Wechsel { $days } Tage lang aufhalten und prüfen.
   *[recognition-months] Gut zu wissen: Wenn alle Unterlagen da sind, entscheidet die Stelle meist in { $months } Monaten.
    }

## Perhaps

# $what: paper = no residence status was named (neutral, no pressure to tell); duldung = the sentence is not printed;
# law-changed = a draft law may have come into force after our date; not-settled = nobody has written it down clearly;
# second-list = countries on a list of the EU that could not be read, beside the list in our law.
reason-clarify = { $what ->
    [paper] Das hängt von Ihrem Papier ab. Eine unabhängige Beratung klärt das mit Ihnen.
    [duldung] Das hängt davon ab, welche { -duldung } Sie haben. Eine Beratung liest das Papier mit Ihnen.
    [residence-right] Das hängt von Ihrem genauen Aufenthaltsrecht ab.
    [law-changed] Nach dem Recht, das wir gelesen haben, steht Ihnen das offen. Das Gesetz kann sich seitdem geändert haben.
    [second-list] Vielleicht steht Ihr Land auf einer Liste der EU. Diese Liste haben wir nicht gelesen. Eine Beratung prüft das mit Ihnen.
   *[not-settled] Das Gesetz sagt dazu nichts Klares. Eine Beratung fragt mit Ihnen nach.
    }
# Admission to a course. $state: stop = since February 2026 the BAMF admits nobody new without a claim.
reason-places = { $state ->
    [stop] Zurzeit lässt das { -bamf } hier niemanden neu zu. Wer schon Geld vom { -jobcenter } oder vom { -sozialamt } bekommt, kann dort nach dem Kurs fragen.
    [priority] Ihre Gruppe kommt bei freien Plätzen zuerst an die Reihe. Ob das { -bamf } wieder Menschen zulässt, ist nicht geprüft.
    [until-course] Das geht, wenn Plätze frei sind und solange noch kein { -integrationskurs } möglich ist.
   *[free] Das geht, wenn Plätze frei sind.
    }
# $through: the office that pays the reader's living can send them to the course.
reason-way-to-course = { $through ->
    [jobcenter] Das { -jobcenter } kann Sie in den Kurs schicken. Fragen Sie dort danach.
   *[sozialamt] Das { -sozialamt } kann Sie in den Kurs schicken. Fragen Sie dort danach.
    }
# $why: expired = the claim ended one year after the first paper; low-need = a degree and work that fits it;
# orientation = the German is good enough already.
reason-course-limited = { $why ->
    [expired] Das erste Jahr mit Ihrem Papier ist vorbei. Jetzt geht es nur noch mit einer Zulassung.
    [low-need] Bei Menschen mit Studium und passender Arbeit nimmt das Gesetz an, dass sie den Kurs nicht brauchen. Fragen kostet nichts.
   *[orientation] Ihr Deutsch reicht schon. Offen ist vielleicht noch der Orientierungskurs über das Leben in Deutschland.
    }
# The Berufssprachkurs. $how: register = registering or work opens it; abroad = lives in France or Luxembourg.
reason-job-course = { $how ->
    [abroad] Für Menschen, die im Ausland wohnen, geht das nur in besonderen Fällen, zum Beispiel mit einem Arbeitsvertrag.
    [rare] Mit Ihrem Papier ist dieser Kurs selten vorgesehen. Fragen Sie in der Beratung, bevor Sie ihn beantragen.
    [agentur] Der Kurs öffnet sich, wenn Sie bei der { -agentur-fuer-arbeit } gemeldet sind, Arbeit haben oder einen { -ausbildungsvertrag }.
   *[register] Der Kurs öffnet sich, wenn Sie bei der { -agentur-fuer-arbeit } gemeldet sind, Geld vom { -jobcenter } bekommen oder Arbeit haben.
    }
# $level: CEFR level, for example B1. $for: what begins there.
reason-below-level = { $for ->
    [mentors] Die Beratung ist meist für Menschen mit Deutsch ab { $level }. Fragen können Sie auch mit weniger Deutsch.
    [training] Dafür ist meist Deutsch { $level } nötig. Mit weniger Deutsch prüft die Agentur, ob es geht.
   *[course] Der Kurs beginnt meist mit { $level }. Darunter gibt es nur wenige besondere Plätze.
    }
# Every provider or advice centre decides on its own.
reason-provider-decides = Das ist von Ort zu Ort verschieden.
# Pupils of vocational schools, and students who live with their parents: the Jobcenter looks whether BAföG comes first.
reason-student-exception = Bei Schule und Studium prüft das { -jobcenter } zuerst, ob es BAföG oder BAB gibt. Manchmal zahlt es trotzdem.
# $when: first = always talk to an independent adviser before going there; if-needed = the MBE after the first years.
reason-advice = { $when ->
    [first] Sprechen Sie zuerst mit einer unabhängigen Beratung.
   *[if-needed] Die Beratung ist vor allem für die ersten Jahre. Später hilft sie, wenn Ihre Frage mit dem Ankommen zu tun hat.
    }
# The office must tell the Ausländerbehörde. Serious, not frightening.
reason-office-reports = Dieses Amt muss der { -auslaenderbehoerde } Bescheid geben, wenn Sie Geld beantragen. Gehen Sie zuerst zu einer unabhängigen Beratung.
# With need the Jobcenter places people; the Agentur does it for the others.
reason-jobcenter-or-agentur = Die Agentur hilft Ihnen bei { -arbeitslosengeld } oder wenn Ihr Geld reicht. Sonst ist das { -jobcenter } für Sie da.
# First the permit, then the first day. Zustimmung = consent of the Agentur, asked for by the Ausländerbehörde itself.
reason-permit = { $from ->
    [office-and-agentur] Dafür brauchen Sie eine Erlaubnis. Meist muss auch die { -agentur-fuer-arbeit } zustimmen. Erst die Erlaubnis, dann der erste Tag.
    [claim] Dafür brauchen Sie eine Erlaubnis. Nach dem Gesetz wird sie meist erteilt, wenn auch die { -agentur-fuer-arbeit } zustimmt. Erst die Erlaubnis, dann der erste Tag.
   *[office] Dafür brauchen Sie eine Erlaubnis. Erst die Erlaubnis, dann anfangen.
    }
# Work that the paper allows. $kind: named = the job is named on the paper; related = belongs to the profession that is being
# recognised; side = $hours a week beside the purpose; student = $days a year or $hours a week; trial = also $weeks on trial.
reason-limited-work = { $kind ->
    [named] Die Arbeit auf Ihrem Papier ist erlaubt. Eine andere Stelle braucht vorher eine Erlaubnis.
    [related] Arbeit, die zu Ihrem Beruf gehört, geht auch länger: mit Erlaubnis und Zustimmung der { -agentur-fuer-arbeit }.
    [student] Neben dem Studium sind { $days } Arbeitstage im Jahr möglich, oder { $hours } Stunden in der Woche während der Vorlesungen.
    [trial] Möglich sind bis zu { $hours } Stunden Arbeit in der Woche und Probearbeit, zusammen höchstens { $weeks } Wochen.
    [average] Möglich sind im Durchschnitt { $hours } Stunden Arbeit in der Woche und Probearbeit bis zu { $weeks } Wochen in einem Betrieb.
    [follow-up] Steht eine bestimmte Arbeit auf Ihrem Papier (Folge-Chancenkarte), ist diese Arbeit erlaubt.
   *[side] Neben dem, wofür Sie Ihr Papier haben, sind bis zu { $hours } Stunden Arbeit in der Woche möglich.
    }
# § 60d: $months of Duldung and of work, $hours a week, German A2.
reason-job-duldung = { $state ->
    [perhaps] Das geht vielleicht nach { $months } Monaten { -duldung } und { $months } Monaten Arbeit mit mindestens { $hours } Stunden in der Woche.
   *[not-yet] Dafür braucht man { $months } Monate { -duldung }, { $months } Monate Arbeit mit mindestens { $hours } Stunden in der Woche und Deutsch A2. Etwas davon fehlt noch.
    }
# $years: age limit at the start.
reason-age-limit = Wer beginnt, muss jünger als { $years } Jahre sein.
# Money that is only paid to whoever applies before beginning. $what: business = ALG I for $days more; recognition = $euro at most.
reason-apply-first = { $what ->
    [business] Das geht, solange Sie noch mindestens { $days } Tage { -arbeitslosengeld } bekommen können. Erst beantragen, dann gründen.
    [too-late] Dieses Geld muss man beantragen, bevor man beginnt.
   *[recognition] Es gibt vielleicht bis zu { $euro } Euro. Erst das Geld beantragen, dann beginnen. Ob es das Geld zurzeit gibt, ist nicht geprüft.
    }
# $age: first-class = all-day care, introduced class by class from summer 2026.
reason-child-care = { $age ->
    [first-class] In der ersten Klasse gibt es seit August 2026 Betreuung am ganzen Tag.
   *[under-one] Unter einem Jahr gibt es einen Platz, wenn Sie arbeiten, Arbeit suchen oder einen Kurs machen. Ab einem Jahr steht er Ihnen offen.
    }
# § 12a: $years in the same Land after recognition. $state: ground = a reason that the law counts; no-ground = one it does not
# count; lapsed = work, training or university end the rule.
reason-residence-rule = { $state ->
    [ground] Ihr Grund für den Umzug zählt. Erst der Antrag, dann der Umzug.
    [no-ground] In den ersten { $years } Jahren müssen Sie im selben Bundesland wohnen. Dieser Grund zählt für den Umzug nicht.
    [lapsed] Mit Ihrer Arbeit, Ihrer { -ausbildung } oder Ihrem Studium gilt die Regel nicht, im selben Bundesland zu wohnen. Lassen Sie das vor dem Umzug schriftlich bestätigen.
    [ask] Für den Umzug brauchen Sie vorher eine Erlaubnis. Erst der Antrag, dann der Umzug.
    [over] Die { $years } Jahre im selben Bundesland sind vorbei. Ein Umzug steht Ihnen offen.
   *[apply] In den ersten { $years } Jahren müssen Sie im selben Bundesland wohnen. Mit Arbeit, { -ausbildung }, einem Kurs oder Familie am anderen Ort ist ein Umzug möglich. Erst der Antrag, dann der Umzug.
    }
reason-naturalisation = Das geht mit fünf Jahren in Deutschland, Deutsch B1, eigenem Einkommen, geklärter Identität und dem Test. Für manche gehen andere Zeiten.

## Not at present

# General "no" that follows from the residence status.
reason-not-with-this-paper = Mit Ihrem Papier geht das zurzeit nicht.
# The same for people without papers: no word about a paper they do not have.
reason-without-papers = Ohne Papiere geht das zurzeit nicht. Eine unabhängige Beratung hilft weiter.
# $group: whom the offer is made for. Beside a "no" the reader does not belong to it, beside a "perhaps" it is open.
reason-meant-for = { $group ->
    [asylum] Das ist für Menschen, die Schutz suchen, eine { -duldung } haben oder ohne Papiere hier sind.
    [refugees] Das ist für Menschen, die geflüchtet sind.
    [border] Das ist für Menschen, die über die Grenze arbeiten.
    [duldung] Das ist für Menschen mit bestimmten Duldungen.
    [saxony] Das gibt es nur in Sachsen.
    [saarland] Das ist für Menschen, die im Saarland leben.
    [degree] Das ist für Abschlüsse einer Hochschule.
    [learned-abroad] Das ist für Zeugnisse aus dem Ausland.
    [wants-to-work] Das ist für Menschen, die in Deutschland arbeiten wollen.
    [alg1] Das ist für Menschen, die Arbeitslosengeld (ALG I) bekommen und ein Geschäft beginnen.
    [searching] Das ist für Menschen, die angestellt sind oder Arbeit suchen.
    [likely-to-stay] Das ist für Menschen, die noch nicht arbeiten dürfen und wahrscheinlich bleiben.
    [members] Das ist meist nur für Mitglieder. Man kann Mitglied werden.
    [little-german] Der Kurs ist für Menschen, die noch wenig Deutsch sprechen.
    [small-children] Das ist für Familien mit kleinen Kindern.
    [in-germany] Das ist für Menschen, die in Deutschland wohnen.
    [in-need] Das ist für Menschen, deren Geld nicht reicht.
    [own-household] Das ist für Menschen, die nicht bei ihren Eltern wohnen.
    [came-by-2022] Das ist für Menschen, die bis zum 31. Dezember 2022 gekommen sind.
    [from-15] Das beginnt mit 15 Jahren. Vorher gehören Kinder zum Antrag der Eltern.
    [from-12-to-26] Das ist für junge Menschen von 12 bis 26 Jahren.
    [pension-or-ill] Das ist für Menschen im Rentenalter, oder wenn man auf Dauer nicht arbeiten kann.
    [asylblg] Dieses Geld ist für Menschen im Asylverfahren, mit { -duldung } oder mit einigen besonderen Papieren.
    [third-country] Das ist für Menschen aus Ländern außerhalb der EU.
    [eu] Das ist für Menschen aus Ländern der EU.
    [working-age] Das ist für Menschen, die arbeiten können und noch nicht im Rentenalter sind.
    [from-27] Das ist für Erwachsene ab 27 Jahren.
    [before-course] Das ist für Menschen, die noch in keinem { -integrationskurs } waren.
   *[other] Das ist für eine andere Gruppe.
    }
# $office: who does it instead.
reason-other-office = { $office ->
    [refugee-advice] Für Sie ist die Sozialberatung für geflüchtete Menschen da.
    [migration-advice] Für Sie ist die Migrationsberatung da: bis 26 Jahre der Jugendmigrationsdienst (JMD), ab 27 die MBE.
    [youth-advice] Bis 26 Jahre ist der Jugendmigrationsdienst (JMD) für Sie da.
    [eu-advice] Für Menschen aus Ländern der EU ist die Beratung Faire Mobilität da.
    [third-country-advice] Für Menschen aus Ländern außerhalb der EU ist die Beratung Faire Integration da.
    [jobcenter] Für Geld zum Leben ist für Sie das { -jobcenter } da, oder eine andere Stelle.
    [sozialamt] Für Sie ist das { -sozialamt } da.
    [agentur] Für Sie ist jetzt die { -agentur-fuer-arbeit } da.
    [recognition] In diesem Beruf ist eine andere Stelle für die { -anerkennung } da. Die Anerkennungsberatung nennt sie.
    [training-support] Für { -ausbildung } und Studium gibt es anderes Geld, zum Beispiel BAföG oder BAB.
    [einstiegsgeld] Mit Geld vom { -jobcenter } gibt es dafür das Einstiegsgeld. Fragen Sie im { -jobcenter } danach, bevor Sie beginnen.
    [asylblg] Für Sie ist das { -sozialamt } mit einem anderen Geld da: den Leistungen für Asylsuchende.
   *[other] Dafür ist eine andere Stelle da.
    }
# How long it takes. $of: stay = $months in Germany; duldung = with a Duldung; reception = in a reception centre;
# family = in Germany, but not for the family of some people.
reason-wait = { $of ->
    [duldung] Das geht erst nach { $months } Monaten mit einer { -duldung }.
    [reception] Wer in einer { -aufnahmeeinrichtung } wohnt, darf erst nach { $months } Monaten arbeiten.
    [family] Meist geht das erst nach { $months } Monaten in Deutschland. Für die Familie mancher Menschen geht es sofort.
    [reception-at-least] Wer in einer { -aufnahmeeinrichtung } wohnt, darf frühestens nach { $months } Monaten arbeiten, ohne gültigen Pass meist erst nach { $others }.
   *[stay] Das geht erst nach { $months } Monaten in Deutschland.
    }
# $years: years in Germany that are needed.
reason-wait-years = Das geht erst nach { $years } Jahren in Deutschland.
# What stands in the way. $by: list = countries on a list in the law (never say that a country is safe); office = § 60a Abs. 6,
# the law's reason, no blame, neutral words; departure = steps of the Ausländerbehörde; fast-procedure = a special asylum
# procedure; search = the paper is for looking for work.
reason-barred = { $by ->
    [list] Ihr Pass ist aus einem Land auf einer Liste im Gesetz. Darum geht es zurzeit nicht.
    [office] Die { -auslaenderbehoerde } sieht einen Grund, der bei Ihnen liegt. Eine Beratung prüft, ob das stimmt und was man ändern kann.
    [departure] Die { -auslaenderbehoerde } bereitet die Ausreise vor. Gehen Sie sofort zu einer unabhängigen Rechtsberatung.
    [fast-procedure] Im beschleunigten Asylverfahren ist Arbeit nicht erlaubt.
    [search] Ihr Papier ist zum Suchen von Arbeit da. Dafür gibt es dieses Geld nicht.
   *[reception] Solange Sie in der { -aufnahmeeinrichtung } wohnen müssen, geht das nicht.
    }
# What has to come before. $what: level = a CEFR $level; identity = who someone is, shown by papers (never advise to contact an
# embassy); contract-not-eq = a paid year before training (EQ) does not count; title-25 = § 25a or § 25b first.
reason-need-first = { $what ->
    [level] Dafür brauchen Sie Deutsch { $level }.
    [identity] Dafür muss Ihre Identität geklärt sein. Besprechen Sie den Weg mit einer Beratung.
    [contract] Dafür brauchen Sie zuerst einen { -ausbildungsvertrag }.
    [contract-not-eq] Eine Einstiegsqualifizierung ({ -eq }) zählt hier nicht als { -ausbildung }.
    [title-25] Zuerst kommt ein anderes Papier: § 25a oder § 25b. Eine Beratung kennt den Weg. Ihr Papier kann man nicht verlängern.
    [living] Dafür muss Ihr Lohn zum Leben reichen.
   *[other-title] Dafür brauchen Sie zuerst ein anderes Papier. Eine Beratung kennt den Weg.
    }
reason-you-have-it = Das haben Sie schon.
# A project has an end; it has passed.
reason-programme-over = Dieses Programm ist zu Ende.
# $single, $married: the highest yearly income in euros.
reason-income-limit = Das ist für Menschen mit höchstens { $single } Euro im Jahr, Paare mit { $married } Euro.
# School takes the place of courses for adults. $for: adults = adults can finish school as well.
reason-school = { $for ->
    [adults] Auch Erwachsene können einen Schulabschluss machen, zum Beispiel am Abend.
   *[pupils] Wer zur Schule geht, lernt Deutsch in der Schule.
    }
# EU citizens. $why: months = so many $months after a short job the right to this money ends; choice = they ended the work.
reason-worker-right-ended = { $why ->
    [choice] Wer die Arbeit selbst beendet hat, bekommt dieses Geld meist nicht. Eine Beratung kann prüfen, ob noch etwas möglich ist.
   *[months] Nach weniger als einem Jahr Arbeit geht das nur { $months } Monate lang. Eine Beratung kann prüfen, ob noch etwas möglich ist.
    }
# BAföG; $own: years of own work, $parent: years of a parent's work in Germany.
reason-bafoeg-work-years = Mit Ihrem Papier geht das nur, wenn Sie { $own } Jahre oder Ihre Eltern { $parent } Jahre in Deutschland gearbeitet haben.

## Who decides. Follows "Es entscheidet: …", nominative.

who-bamf = das Bundesamt ({ -bamf })
who-jobcenter = das { -jobcenter }
who-agentur = die { -agentur-fuer-arbeit }
who-auslaenderbehoerde = die { -auslaenderbehoerde }
who-sozialamt = das { -sozialamt }
who-provider = der Träger des Angebots
who-adviser = die Beratungsstelle
who-employer = der Betrieb
who-union = die Gewerkschaft
who-school = die Schule
who-bafoeg-office = das BAföG-Amt
who-recognition-office = die Stelle für { -anerkennung }
who-grant-office = die Stelle für den Zuschuss
who-youth-office = das { -jugendamt }
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
missing-in_saarland = Ihr Wohnort
missing-in_saxony_anhalt = Ihr Wohnort
missing-lives_in = wo Sie wohnen
missing-outside_reception = wo Sie wohnen
missing-german_level = Ihr Deutsch
missing-german_for_training = Ihr Deutsch
missing-first_language = Ihre erste Sprache
missing-citizen_of_another_language = Ihre erste Sprache
missing-integrationskurs_state = Ihr Deutschkurs bisher
missing-in_course = Ihr Deutschkurs bisher
missing-course_behind = Ihr Deutschkurs bisher
missing-course_admitted = Zulassung zum { -integrationskurs }
missing-course_ground = Arbeit, { -ausbildung } oder eine Meldung bei der Agentur oder beim { -jobcenter }
missing-course_ground_duldung = Arbeit, { -ausbildung } oder eine Meldung bei der Agentur
missing-months_in_germany = seit wann Sie in Deutschland sind
missing-asylum_wait = seit wann Sie in Deutschland sind
missing-long_here = seit wann Sie in Deutschland sind
missing-entry_after_2019_08_01 = seit wann Sie in Deutschland sind
missing-newly_arrived = seit wann Sie in Deutschland sind
missing-too_new_for_the_grant = seit wann Sie in Deutschland sind
missing-five_years_here = seit wann Sie in Deutschland sind
missing-entry_by_2022_12_31 = seit wann Sie in Deutschland sind
missing-works_abroad = wo Sie arbeiten
missing-course_ended_with_b1 = Ihr Deutschkurs bisher
missing-on_benefits = wovon Sie leben
missing-paid_by_sgb12 = wovon Sie leben
missing-paid_by_jobcenter = wovon Sie leben
missing-beyond_work = Ihr Alter und ob Sie arbeiten können
missing-work_barred_now = ob Arbeit zurzeit erlaubt werden kann
missing-begun_in_procedure = wann die { -ausbildung } begonnen hat
missing-asylum_wait_2025 = seit wann Sie in Deutschland sind
missing-listed_later = aus welchem Land Ihr Pass ist
missing-child_under_one = das Alter Ihrer Kinder
missing-child_from_one = das Alter Ihrer Kinder
missing-child_in_class_1 = das Alter Ihrer Kinder
missing-child_in_class_2 = das Alter Ihrer Kinder
missing-child_of_school_age = das Alter Ihrer Kinder
missing-procedure_begun = wie weit die { -anerkennung } ist
missing-months_in_status = seit wann Sie Ihr Papier haben
missing-months_since_title = seit wann Sie Ihr Papier haben
missing-late_section_24 = seit wann Sie Ihr Papier haben
missing-came_late_24 = seit wann Sie in Deutschland sind
missing-short_title = wie lange Ihr Papier gilt
missing-months_since_asylum_registration = wann Sie Asyl beantragt haben
missing-origin_work_ban = ob Ihr Land auf der Liste im Gesetz steht
missing-third_country_passport = Ihr Pass
missing-eu_passport = Ihr Pass
missing-employed = Arbeit
missing-at_work = Arbeit
missing-wants_to_work = ob Sie in Deutschland arbeiten möchten
missing-self_employed = eigenes Geschäft
missing-runs_business = eigenes Geschäft
missing-only_business = nur ein eigenes Geschäft
missing-jobless = ob Sie gerade Arbeit haben
missing-without_work = ob Sie Arbeit haben
missing-hours_per_week = Ihre Stunden in der Woche
missing-months_employed = seit wann Sie die Arbeit haben
missing-five_years_worked = fünf Jahre Arbeit in Deutschland
missing-worker_right_lost = wann Ihre letzte Arbeit endete
missing-worker_right_surely_lost = wann Ihre letzte Arbeit endete
missing-left_by_choice = wer die Arbeit beendet hat
missing-benefits = wovon Sie leben
missing-in_need = ob Ihr Geld reicht
missing-state_help = ob Ihr Geld reicht
missing-own_living = ob Ihr Geld reicht
missing-can_work = ob Sie arbeiten können
missing-children_ages = das Alter Ihrer Kinder
missing-parent_busy = Arbeit, { -ausbildung } oder ein Kurs
missing-young_parent = eigene Kinder
missing-kita_place = ein Platz in der { -kita }
missing-care_secured = Betreuung für Ihre Kinder
missing-in_training = { -ausbildung }
missing-at_training = { -ausbildung }
missing-training_running = { -ausbildung }
missing-training_contract = { -ausbildungsvertrag }
missing-training_agreed = { -ausbildung } oder { -ausbildungsvertrag }
# same-as-source
missing-eq_contract = Einstiegsqualifizierung ({ -eq })
missing-pupil = ob Sie zur Schule gehen
missing-university_student = Studium
missing-residence_rule_lapsed = Arbeit, { -ausbildung } oder Studium
missing-school_student = Berufsfachschule
missing-at_parents = ob Sie bei Ihren Eltern wohnen
missing-academic_degree = Abschluss einer Hochschule
missing-low_need = Ihr Abschluss und Ihre Arbeit
missing-regulated = Ihr Beruf
missing-regulated_profession = Ihr Beruf
missing-qualification_documents = Ihre Zeugnisse
missing-learned_abroad = Zeugnisse aus dem Ausland
missing-recognition_stage = Ihre { -anerkennung }

## Missing facts that an adviser clarifies at the desk.

missing-identity_clarified = geklärte Identität
missing-nationality = Ihr Land
missing-nationality_group = Ihr Land
missing-identity_open = geklärte Identität
missing-has_valid_passport = gültiger Pass
missing-own_fault = ein Grund, der bei Ihnen liegt (§ 60a Abs. 6)
missing-deportation_measures_pending = Vorbereitung der Ausreise
missing-dublin_case = Dublin-Verfahren
missing-accelerated_procedure = beschleunigtes Asylverfahren
missing-training_started_during_asylum = Beginn der { -ausbildung } im Asylverfahren
missing-months_since_deportation_suspension = seit wann die Abschiebung ausgesetzt ist
missing-registered_address_months = wie lange Sie gemeldet sind
missing-five_years_registered = fünf Jahre gemeldeter Wohnsitz
missing-war_order = Aufnahme wegen eines Krieges
missing-registered_for_24 = Registrierung mit Foto und Fingerabdrücken
missing-alg1_too_short = wie lange Sie noch { -arbeitslosengeld } bekommen
missing-grant_income_too_high = Ihr Einkommen im Jahr
missing-move_without_ground = der Grund für den Umzug
missing-ground_to_move = der Grund für den Umzug
