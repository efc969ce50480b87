### Why a door is open, perhaps open or closed, who decides, and what is still missing. Einfache Sprache, "Sie".
### yes = "Das ist für Sie offen" (never "Sie sind berechtigt", nothing is promised); no = "zurzeit nicht", with the reason.
### "Stelle" is an office or a place of advice; a job is "Arbeit". What is not clear is "nicht klar", never "noch offen".
### Names of offices and laws are printed on paper people hold: keep the word, a short explanation stands in brackets.
### Arguments: numbers, or codes for a select; CEFR levels (A2, B1) are used as they are.

## Open

# $to: everyone = without any condition; any-paper = the residence status plays no role; your-paper = the general "yes" that
# follows from the status; purpose = the paper was issued for exactly this; no-employment = volunteering, watching, school.
reason-open = { $to ->
    [everyone] Das ist für alle offen.
    [any-paper] Das ist für Sie offen. Es ist nicht wichtig, welches Papier Sie haben.
    [your-paper] Mit Ihrem Papier ist das für Sie offen.
    [purpose] Dafür haben Sie Ihr Papier bekommen. Das ist für Sie offen.
    [no-employment] Das ist für Sie offen. Es ist keine Beschäftigung (Arbeit für Lohn). Sie brauchen keine Arbeitserlaubnis.
    [five-years-work] Das ist für Sie offen. Denn Sie haben mindestens fünf Jahre in Deutschland gearbeitet.
   *[other] Das ist für Sie offen.
    }
# $group: whom the offer is made for; the reader belongs to it.
reason-for-your-group = { $group ->
    [asylum] Das ist für Sie offen. Es ist für Menschen, die Schutz suchen. Es ist auch für Menschen mit einer { -duldung } oder ohne Papiere.
    [refugees] Das ist für Sie offen. Es ist für geflüchtete Menschen.
    [third-country] Das ist für Sie offen. Es ist für Menschen aus Ländern, die nicht in der EU sind.
    [eu] Das ist für Sie offen. Es ist für Menschen aus Ländern der EU.
    [border] Das ist für Sie offen. Es ist für Menschen, die über die Grenze arbeiten oder Arbeit suchen.
    [from-27] Das ist für Sie offen. Es ist für Erwachsene ab 27 Jahren.
    [from-12-to-26] Das ist für Sie offen. Es ist für junge Menschen von 12 bis 26 Jahren.
    [saxony] Das ist für Sie offen. Es ist für Menschen, die in Sachsen leben und Arbeit suchen.
    [degree] Das ist für Sie offen. Es ist für Abschlüsse einer Hochschule (zum Beispiel Universität) im Ausland.
    [employed] Das ist für Sie offen. Denn Sie haben Arbeit. Der Betrieb plant es mit Ihnen.
    [school-age] Das ist für Sie offen. Kinder von 6 bis 17 Jahren gehen zur Schule. Das geht mit jedem Papier. Schulen melden der { -auslaenderbehoerde } (Amt für Aufenthalt) nichts.
    [small-children] Das ist für Sie offen. Es ist für Kinder ab einem Jahr, bis sie zur Schule gehen.
    [baby] Das ist für Sie offen, auch für ein Kind unter einem Jahr. Denn Sie arbeiten, suchen Arbeit oder lernen.
   *[other] Das ist für Sie offen. Es ist für Menschen in Ihrer Situation.
    }
# Money for a living; presumes that the own money is not enough. $money: its name, or who pays it.
reason-money-if-in-need = { $money ->
    [grundsicherung] Reicht Ihr eigenes Geld nicht? Dann ist das für Sie offen. Das Geld heißt Grundsicherungsgeld (früher Bürgergeld).
    [buergergeld] Reicht Ihr eigenes Geld nicht? Dann ist das für Sie offen. Das Geld heißt Bürgergeld.
    [jobcenter] Reicht Ihr eigenes Geld nicht? Dann ist das für Sie offen. Das Geld kommt vom { -jobcenter } (Grundsicherungsgeld, früher Bürgergeld).
    [asylblg] Reicht Ihr eigenes Geld nicht? Dann ist das für Sie offen. Das Geld kommt vom { -sozialamt }.
    [sgb12] Reicht Ihr eigenes Geld nicht? Dann ist das für Sie offen. Das Geld kommt vom { -sozialamt }.
   *[other] Reicht Ihr eigenes Geld nicht? Dann ist das für Sie offen.
    }
# A German course. $why: claim = within so many $months after the paper was issued; admitted = the letter is there, or the
# course has begun; spaetaussiedler = free for them; job = the Berufssprachkurs.
reason-course-open = { $why ->
    [claim] Der Kurs ist für Sie offen. Das gilt in den ersten { $months } Monaten mit Ihrem Papier.
    [admitted] Sie sind schon zugelassen (Sie dürfen in den Kurs). Der Kurs bleibt für Sie offen.
    [spaetaussiedler] Der Kurs ist für Sie offen. Er kostet nichts.
    [job] Das ist für Sie offen. Sie können genug Deutsch. Der Kurs hilft Ihnen bei Arbeit, { -ausbildung } oder { -anerkennung }.
   *[other] Der Kurs ist für Sie offen.
    }
# Ausbildung = vocational training in a firm and at school. $which: better = they have § 60c, and § 16g is the better paper.
reason-training-title = { $which ->
    [right] Mit Ihrer { -ausbildung } ist dieses Papier für Sie offen. Der Antrag geht ab sieben Monate vor dem Beginn. Gehen Sie vorher zur Beratung.
   *[better] Das ist für Sie offen. Es ist das bessere Papier für Ihre { -ausbildung }.
    }
# $what: required = the profession may only be practised with recognition; papers-lost = certificates are missing;
# supplement = another office decides, the evaluation of the degree helps in addition.
reason-recognition = { $what ->
    [required] Das ist für Sie offen. In diesem Beruf darf man nur mit { -anerkennung } (der Beruf gilt hier) arbeiten.
    [papers-lost] Das ist für Sie offen, auch ohne alle Zeugnisse. Dann prüft man, was Sie können (Qualifikationsanalyse).
   *[supplement] In diesem Beruf entscheidet eine andere Stelle. Die Zeugnisbewertung (ein Brief über Ihr Zeugnis) kann auch helfen.
    }
# Stands beside another reason and says one thing more. $what: course-duty = one may be obliged to take the course;
# analog = more money after $months; child-work = from this age in $months the office expects work or a course.
reason-good-to-know = { $what ->
    [course-duty] Gut zu wissen: Die { -auslaenderbehoerde } (Amt für Aufenthalt) kann sagen, dass Sie den Kurs machen müssen.
    [course-free] Gut zu wissen: Sie bekommen Geld von einem Amt. Darum kostet der Kurs Sie nichts.
    [course-child-care] Gut zu wissen: Für manche Deutschkurse gibt es eine Betreuung für Kinder. Es gibt auch Kurse für Eltern und für Frauen.
    [job-course-half] Gut zu wissen: Wer Lohn bekommt, zahlt meist die Hälfte des Kurses. Wer wenig verdient, zahlt nichts.
    [analog] Gut zu wissen: Nach { $months } Monaten ist es meist mehr Geld. Es ist dann ähnlich wie Sozialhilfe.
    [child-work] Gut zu wissen: Ist Ihr Kind mindestens { $months } Monate alt und hat es eine Betreuung? Dann erwartet das { -jobcenter } Arbeit oder einen Kurs.
    [blue-card] Gut zu wissen: In den ersten { $months } Monaten kann die { -auslaenderbehoerde } (Amt für Aufenthalt) einen Wechsel der Arbeit prüfen. Sie kann ihn dafür { $days } Tage lang aufhalten.
   *[recognition-months] Gut zu wissen: Sind alle Unterlagen (Zeugnisse und andere Papiere) da? Dann entscheidet die Stelle meist in { $months } Monaten.
    }

## Perhaps

# $what: paper = no residence status was named (neutral, no pressure to tell); duldung = the sentence is not printed;
# law-changed = a draft law may have come into force after our date; not-settled = nobody has written it down clearly;
# second-list = countries on a list of the EU that could not be read, beside the list in our law.
reason-clarify = { $what ->
    [paper] Dafür ist Ihr Papier wichtig. Eine unabhängige Beratung klärt das mit Ihnen.
    [duldung] Dafür ist wichtig, welche { -duldung } Sie haben. Eine Beratung liest das Papier mit Ihnen.
    [residence-right] Dafür ist Ihr genaues Aufenthaltsrecht wichtig (Ihr Recht, hier zu leben).
    [law-changed] Wir haben das Gesetz gelesen. Danach ist das für Sie offen. Vielleicht ist das Gesetz jetzt anders.
    [second-list] Vielleicht steht Ihr Land auf einer Liste der EU. Diese Liste haben wir nicht gelesen. Eine Beratung prüft das mit Ihnen.
   *[not-settled] Das Gesetz sagt dazu nichts Klares. Eine Beratung fragt mit Ihnen nach.
    }
# Admission to a course. $state: stop = since February 2026 the BAMF admits nobody new without a claim.
reason-places = { $state ->
    [stop] Das { -bamf } (Bundesamt für Migration und Flüchtlinge) lässt hier zurzeit niemanden neu in den Kurs. Bekommen Sie schon Geld vom { -jobcenter } oder vom { -sozialamt }? Dann können Sie dort nach dem Kurs fragen.
    [priority] Sind Plätze frei? Dann kommt Ihre Gruppe zuerst. Wir haben nicht geprüft, ob das { -bamf } (Bundesamt für Migration und Flüchtlinge) wieder Menschen in den Kurs lässt.
    [until-course] Das geht, wenn Plätze frei sind. Und es geht nur so lange, bis ein { -integrationskurs } möglich ist.
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
    [expired] Das erste Jahr mit Ihrem Papier ist vorbei. Jetzt geht es nur noch mit einer Zulassung (Erlaubnis für den Kurs).
    [low-need] Manche Menschen haben ein Studium und eine passende Arbeit. Das Gesetz nimmt an: Diese Menschen brauchen den Kurs nicht. Fragen kostet nichts.
   *[orientation] Ihr Deutsch reicht schon. Vielleicht ist noch der Orientierungskurs (Kurs über das Leben in Deutschland) offen.
    }
# The Berufssprachkurs. $how: register = registering or work opens it; abroad = lives in France or Luxembourg.
reason-job-course = { $how ->
    [abroad] Für Menschen, die im Ausland wohnen, geht das nur in besonderen Fällen, zum Beispiel mit einem Arbeitsvertrag.
    [rare] Mit Ihrem Papier gibt es diesen Kurs selten. Fragen Sie zuerst in der Beratung. Stellen Sie erst danach einen Antrag.
    [agentur] Eines davon öffnet den Kurs: eine Meldung bei der { -agentur-fuer-arbeit } (Amt für Arbeit), Arbeit oder ein { -ausbildungsvertrag }.
   *[register] Eines davon öffnet den Kurs: eine Meldung bei der { -agentur-fuer-arbeit } (Amt für Arbeit), Geld vom { -jobcenter } oder Arbeit.
    }
# $level: CEFR level, for example B1. $for: what begins there.
reason-below-level = { $for ->
    [mentors] Die Beratung ist meist für Menschen mit Deutsch ab { $level }. Sie können auch mit weniger Deutsch fragen.
    [training] Dafür braucht man meist Deutsch { $level }. Bei weniger Deutsch prüft die Agentur für Arbeit, ob es geht.
   *[course] Der Kurs beginnt meist mit { $level }. Für weniger Deutsch gibt es nur wenige besondere Plätze.
    }
# Every provider or advice centre decides on its own.
reason-provider-decides = Das ist nicht an jedem Ort gleich.
# Pupils of vocational schools, and students who live with their parents: the Jobcenter looks whether BAföG comes first.
reason-student-exception = Bei Schule und Studium prüft das { -jobcenter } zuerst: Gibt es anderes Geld (BAföG oder BAB)? Manchmal zahlt das { -jobcenter } trotzdem.
# $when: first = always talk to an independent adviser before going there; if-needed = the MBE after the first years.
reason-advice = { $when ->
    [first] Sprechen Sie zuerst mit einer unabhängigen Beratung.
   *[if-needed] Die Beratung ist vor allem für die ersten Jahre. Später hilft sie, wenn Ihre Frage mit dem Ankommen zu tun hat.
    }
# The office must tell the Ausländerbehörde. Serious, not frightening.
reason-office-reports = Beantragen Sie Geld bei diesem Amt? Dann muss das Amt es der { -auslaenderbehoerde } (Amt für Aufenthalt) sagen. Gehen Sie zuerst zu einer unabhängigen Beratung.
# With need the Jobcenter places people; the Agentur does it for the others.
reason-jobcenter-or-agentur = Bekommen Sie { -arbeitslosengeld }, oder reicht Ihr Geld? Dann hilft Ihnen die Agentur für Arbeit. Sonst ist das { -jobcenter } für Sie da.
# First the permit, then the first day. Zustimmung = consent of the Agentur, asked for by the Ausländerbehörde itself.
reason-permit = { $from ->
    [office-and-agentur] Dafür brauchen Sie eine Erlaubnis. Meist muss auch die { -agentur-fuer-arbeit } Ja sagen. Erst die Erlaubnis, dann der erste Tag.
    [claim] Dafür brauchen Sie eine Erlaubnis. Nach dem Gesetz gibt das Amt die Erlaubnis meist, wenn auch die { -agentur-fuer-arbeit } Ja sagt. Erst die Erlaubnis, dann der erste Tag.
   *[office] Dafür brauchen Sie eine Erlaubnis. Erst die Erlaubnis, dann anfangen.
    }
# Work that the paper allows. $kind: named = the job is named on the paper; related = belongs to the profession that is being
# recognised; side = $hours a week beside the purpose; student = $days a year or $hours a week; trial = also $weeks on trial.
reason-limited-work = { $kind ->
    [named] Die Arbeit auf Ihrem Papier ist erlaubt. Für eine andere Arbeit brauchen Sie vorher eine Erlaubnis.
    [related] Gehört die Arbeit zu Ihrem Beruf? Dann geht sie auch länger. Sie brauchen dafür eine Erlaubnis. Und die { -agentur-fuer-arbeit } muss Ja sagen.
    [student] Neben dem Studium ist Arbeit an { $days } Tagen im Jahr möglich. Oder es sind { $hours } Stunden in der Woche möglich, wenn Vorlesungen (Unterricht) sind.
    [trial] Bis zu { $hours } Stunden Arbeit in der Woche sind möglich. Auch Probearbeit (zum Testen arbeiten) ist möglich, zusammen höchstens { $weeks } Wochen.
    [average] Im Durchschnitt sind { $hours } Stunden Arbeit in der Woche möglich. Auch Probearbeit (zum Testen arbeiten) ist möglich, bis zu { $weeks } Wochen in einem Betrieb.
    [follow-up] Steht eine bestimmte Arbeit auf Ihrem Papier (Folge-Chancenkarte)? Dann ist diese Arbeit erlaubt.
   *[side] Sie haben Ihr Papier für etwas Bestimmtes. Daneben sind bis zu { $hours } Stunden Arbeit in der Woche möglich.
    }
# § 60d: $months of Duldung and of work, $hours a week, German A2.
reason-job-duldung = { $state ->
    [perhaps] Das geht vielleicht nach { $months } Monaten mit { -duldung } und { $months } Monaten Arbeit. Es müssen mindestens { $hours } Stunden Arbeit in der Woche sein.
   *[not-yet] Dafür braucht man { $months } Monate mit { -duldung }. Man braucht auch { $months } Monate Arbeit mit mindestens { $hours } Stunden in der Woche. Und man braucht Deutsch A2. Etwas davon fehlt noch.
    }
# $years: age limit at the start.
reason-age-limit = Am Anfang muss man jünger als { $years } Jahre sein.
# Money that is only paid to whoever applies before beginning. $what: business = ALG I for $days more; recognition = $euro at most.
reason-apply-first = { $what ->
    [business] Das geht, solange Sie noch mindestens { $days } Tage { -arbeitslosengeld } bekommen können. Erst den Antrag stellen, dann das Geschäft beginnen.
    [too-late] Dieses Geld muss man beantragen, bevor man beginnt.
   *[recognition] Vielleicht gibt es bis zu { $euro } Euro. Erst das Geld beantragen, dann beginnen. Wir haben nicht geprüft, ob es das Geld zurzeit gibt.
    }
# $age: first-class = all-day care, introduced class by class from summer 2026.
reason-child-care = { $age ->
    [first-class] In der ersten Klasse gibt es seit August 2026 den ganzen Tag Betreuung.
   *[under-one] Ist das Kind jünger als ein Jahr? Dann gibt es einen Platz, wenn Sie arbeiten, Arbeit suchen oder einen Kurs machen. Ab einem Jahr ist der Platz für Sie offen.
    }
# § 12a: $years in the same Land after recognition. $state: ground = a reason that the law counts; no-ground = one it does not
# count; lapsed = work, training or university end the rule.
reason-residence-rule = { $state ->
    [ground] Ihr Grund für den Umzug zählt. Erst der Antrag, dann der Umzug.
    [no-ground] In den ersten { $years } Jahren müssen Sie im selben Bundesland wohnen. Dieser Grund zählt für den Umzug nicht.
    [lapsed] Eine Regel sagt: Man muss im selben Bundesland wohnen. Mit Ihrer Arbeit, Ihrer { -ausbildung } oder Ihrem Studium gilt die Regel nicht. Lassen Sie sich das vor dem Umzug in einem Brief bestätigen.
    [ask] Für den Umzug brauchen Sie vorher eine Erlaubnis. Erst der Antrag, dann der Umzug.
    [over] Die { $years } Jahre im selben Bundesland sind vorbei. Ein Umzug ist für Sie offen.
   *[apply] In den ersten { $years } Jahren müssen Sie im selben Bundesland wohnen. Haben Sie an einem anderen Ort Arbeit, eine { -ausbildung }, einen Kurs oder Familie? Dann ist ein Umzug möglich. Erst der Antrag, dann der Umzug.
    }
reason-naturalisation = Dafür braucht man fünf Jahre in Deutschland, Deutsch B1 und eigenes Einkommen (eigenes Geld). Die Identität muss klar sein (wer Sie sind). Und man braucht den Test. Für manche Menschen gelten andere Zeiten.

## Not at present

# General "no" that follows from the residence status.
reason-not-with-this-paper = Mit Ihrem Papier geht das zurzeit nicht.
# The same for people without papers: no word about a paper they do not have.
reason-without-papers = Ohne Papiere geht das zurzeit nicht. Eine unabhängige Beratung hilft weiter.
# $group: whom the offer is made for. Beside a "no" the reader does not belong to it, beside a "perhaps" it is open.
reason-meant-for = { $group ->
    [asylum] Das ist für Menschen, die Schutz suchen. Es ist auch für Menschen mit einer { -duldung } oder ohne Papiere.
    [refugees] Das ist für geflüchtete Menschen.
    [border] Das ist für Menschen, die über die Grenze arbeiten.
    [duldung] Das ist für Menschen mit bestimmten Duldungen.
    [saxony] Das gibt es nur in Sachsen.
    [saarland] Das ist für Menschen, die im Saarland leben.
    [degree] Das ist für Abschlüsse einer Hochschule (zum Beispiel Universität).
    [learned-abroad] Das ist für Zeugnisse aus dem Ausland.
    [wants-to-work] Das ist für Menschen, die in Deutschland arbeiten wollen.
    [alg1] Das ist für Menschen, die Arbeitslosengeld (ALG I) bekommen und ein Geschäft beginnen.
    [searching] Das ist für Menschen, die in einem Betrieb arbeiten oder Arbeit suchen.
    [likely-to-stay] Das ist für Menschen, die noch nicht arbeiten dürfen und wahrscheinlich bleiben.
    [members] Das ist meist nur für Mitglieder. Man kann Mitglied werden.
    [little-german] Der Kurs ist für Menschen, die noch wenig Deutsch sprechen.
    [small-children] Das ist für Familien mit kleinen Kindern.
    [in-germany] Das ist für Menschen, die in Deutschland wohnen.
    [in-need] Das ist für Menschen, die nicht genug Geld haben.
    [own-household] Das ist für Menschen, die nicht bei ihren Eltern wohnen.
    [came-by-2022] Das ist für Menschen, die bis zum 31. Dezember 2022 gekommen sind.
    [from-15] Das beginnt mit 15 Jahren. Vorher gehören Kinder zum Antrag der Eltern.
    [from-12-to-26] Das ist für junge Menschen von 12 bis 26 Jahren.
    [pension-or-ill] Das ist für Menschen im Rentenalter (alt genug für die Rente). Es ist auch für Menschen, die auf Dauer nicht arbeiten können.
    [asylblg] Dieses Geld ist für Menschen im Asylverfahren, mit { -duldung } oder mit einigen besonderen Papieren.
    [third-country] Das ist für Menschen aus Ländern, die nicht in der EU sind.
    [eu] Das ist für Menschen aus Ländern der EU.
    [working-age] Das ist für Menschen, die arbeiten können und noch nicht im Rentenalter sind (alt genug für die Rente).
    [from-27] Das ist für Erwachsene ab 27 Jahren.
    [before-course] Das ist für Menschen, die noch in keinem { -integrationskurs } waren.
   *[other] Das ist für eine andere Gruppe.
    }
# $office: who does it instead.
reason-other-office = { $office ->
    [refugee-advice] Für Sie ist die Sozialberatung für geflüchtete Menschen da.
    [migration-advice] Für Sie ist die Migrationsberatung da. Bis 26 Jahre ist das der Jugendmigrationsdienst (JMD). Ab 27 Jahren ist das die MBE.
    [youth-advice] Bis 26 Jahre ist der Jugendmigrationsdienst (JMD) für Sie da.
    [eu-advice] Für Menschen aus Ländern der EU ist die Beratung Faire Mobilität da.
    [third-country-advice] Für Menschen aus Ländern, die nicht in der EU sind, ist die Beratung Faire Integration da.
    [jobcenter] Für Geld zum Leben ist für Sie das { -jobcenter } da, oder eine andere Stelle.
    [sozialamt] Für Sie ist das { -sozialamt } da.
    [agentur] Für Sie ist jetzt die { -agentur-fuer-arbeit } da.
    [recognition] In diesem Beruf ist eine andere Stelle für die { -anerkennung } da. Fragen Sie die Anerkennungsberatung (Beratung zu Zeugnissen). Sie nennt Ihnen die Stelle.
    [training-support] Für { -ausbildung } und Studium gibt es anderes Geld, zum Beispiel BAföG oder BAB.
    [einstiegsgeld] Bekommen Sie Geld vom { -jobcenter }? Dann gibt es dafür das Einstiegsgeld. Fragen Sie im { -jobcenter } danach, bevor Sie beginnen.
    [asylblg] Für Sie ist das { -sozialamt } da. Es gibt dort anderes Geld: die Leistungen (Geld und Hilfe) für Asylsuchende.
   *[other] Dafür ist eine andere Stelle da.
    }
# How long it takes. $of: stay = $months in Germany; duldung = with a Duldung; reception = in a reception centre;
# family = in Germany, but not for the family of some people.
reason-wait = { $of ->
    [duldung] Das geht erst nach { $months } Monaten mit einer { -duldung }.
    [reception] Wohnt man in einer { -aufnahmeeinrichtung } (Haus für den Anfang des Asylverfahrens)? Dann darf man erst nach { $months } Monaten arbeiten.
    [family] Meist geht das erst nach { $months } Monaten in Deutschland. Für die Familie mancher Menschen geht es sofort.
    [reception-at-least] Wohnt man in einer { -aufnahmeeinrichtung } (Haus für den Anfang des Asylverfahrens)? Dann darf man frühestens nach { $months } Monaten arbeiten. Ohne gültigen Pass geht es meist erst nach { $others } Monaten.
   *[stay] Das geht erst nach { $months } Monaten in Deutschland.
    }
# $years: years in Germany that are needed.
reason-wait-years = Das geht erst nach { $years } Jahren in Deutschland.
# What stands in the way. $by: list = countries on a list in the law (never say that a country is safe); office = § 60a Abs. 6,
# the law's reason, no blame, neutral words; departure = steps of the Ausländerbehörde; fast-procedure = a special asylum
# procedure; search = the paper is for looking for work.
reason-barred = { $by ->
    [list] Ihr Pass ist aus einem Land auf einer Liste im Gesetz. Darum geht das zurzeit nicht.
    [office] Die { -auslaenderbehoerde } (Amt für Aufenthalt) sieht einen Grund, der bei Ihnen liegt. Eine Beratung prüft: Stimmt das? Was kann man ändern?
    [departure] Die { -auslaenderbehoerde } (Amt für Aufenthalt) bereitet die Ausreise vor (dass Sie Deutschland verlassen). Gehen Sie sofort zu einer unabhängigen Rechtsberatung.
    [fast-procedure] Im beschleunigten (schnellen) Asylverfahren ist Arbeit nicht erlaubt.
    [search] Ihr Papier ist für die Suche nach Arbeit da. Dafür gibt es dieses Geld nicht.
   *[reception] Solange Sie in der { -aufnahmeeinrichtung } (Haus für den Anfang des Asylverfahrens) wohnen müssen, geht das nicht.
    }
# What has to come before. $what: level = a CEFR $level; identity = who someone is, shown by papers (never advise to contact an
# embassy); contract-not-eq = a paid year before training (EQ) does not count; title-25 = § 25a or § 25b first.
reason-need-first = { $what ->
    [level] Dafür brauchen Sie Deutsch { $level }.
    [identity] Dafür muss Ihre Identität klar sein (wer Sie sind). Sprechen Sie mit einer Beratung über den Weg.
    [contract] Dafür brauchen Sie zuerst einen { -ausbildungsvertrag } (Vertrag über eine { -ausbildung }).
    [contract-not-eq] Eine Einstiegsqualifizierung ({ -eq }) zählt hier nicht als { -ausbildung }.
    [title-25] Zuerst kommt ein anderes Papier: § 25a oder § 25b. Eine Beratung kennt den Weg. Ihr Papier kann man nicht verlängern.
    [living] Dafür muss Ihr Lohn zum Leben reichen.
   *[other-title] Dafür brauchen Sie zuerst ein anderes Papier. Eine Beratung kennt den Weg.
    }
reason-you-have-it = Das haben Sie schon.
# A project has an end; it has passed.
reason-programme-over = Dieses Programm ist zu Ende.
# $single, $married: the highest yearly income in euros.
reason-income-limit = Das ist für Menschen mit höchstens { $single } Euro im Jahr. Bei Paaren sind es höchstens { $married } Euro.
# School takes the place of courses for adults. $for: adults = adults can finish school as well.
reason-school = { $for ->
    [adults] Auch Erwachsene können einen Schulabschluss machen, zum Beispiel am Abend.
   *[pupils] Wer zur Schule geht, lernt dort Deutsch.
    }
# EU citizens. $why: months = so many $months after a short job the right to this money ends; choice = they ended the work.
reason-worker-right-ended = { $why ->
    [choice] Wer die Arbeit selbst beendet hat, bekommt dieses Geld meist nicht. Eine Beratung kann prüfen, ob noch etwas möglich ist.
   *[months] Nach weniger als einem Jahr Arbeit geht das nur { $months } Monate lang. Eine Beratung kann prüfen, ob noch etwas möglich ist.
    }
# BAföG; $own: years of own work, $parent: years of a parent's work in Germany.
reason-bafoeg-work-years = Mit Ihrem Papier geht das nur so: Sie haben { $own } Jahre in Deutschland gearbeitet. Oder Ihre Eltern haben { $parent } Jahre in Deutschland gearbeitet.

## Who decides. Follows "Es entscheidet: …", nominative.

who-bamf = das Bundesamt ({ -bamf })
who-jobcenter = das { -jobcenter }
who-agentur = die { -agentur-fuer-arbeit }
who-auslaenderbehoerde = die { -auslaenderbehoerde } (Amt für Aufenthalt)
who-sozialamt = das { -sozialamt }
who-provider = der Träger (die Stelle, die das Angebot macht)
who-adviser = die Beratungsstelle
who-employer = der Betrieb
who-union = die Gewerkschaft
who-school = die Schule
who-bafoeg-office = das Amt für BAföG
who-recognition-office = die Stelle für { -anerkennung }
who-grant-office = die Stelle für den Zuschuss (das Geld)
who-youth-office = das { -jugendamt }
who-naturalisation-office = die Einbürgerungsbehörde (Amt für den deutschen Pass)
# The entry on the person's own residence paper.
who-paper = was auf Ihrem Papier steht

## What is missing. Follows "Dafür ist wichtig: …", also a label before "ja" or "nein"; short phrases.

missing-status = Ihr Papier
missing-no_papers = Ihr Papier
missing-advised_elsewhere = Ihr Papier
missing-advised_if_needed = Ihr Papier
missing-youth_advice_regional = Ihr Papier
missing-lives_abroad = wo Sie wohnen
missing-age = Ihr Alter
missing-pension_age = Ihr Alter
missing-land = wo Sie wohnen
missing-in_saarland = wo Sie wohnen
missing-in_saxony_anhalt = wo Sie wohnen
missing-lives_in = wie Sie wohnen
missing-outside_reception = wie Sie wohnen
missing-german_level = Ihr Deutsch
missing-german_for_training = Ihr Deutsch
missing-first_language = Ihre erste Sprache
missing-citizen_of_another_language = Ihre erste Sprache
missing-integrationskurs_state = Ihr Deutschkurs bis jetzt
missing-in_course = Ihr Deutschkurs bis jetzt
missing-course_behind = Ihr Deutschkurs bis jetzt
missing-course_admitted = Zulassung (Erlaubnis) für den { -integrationskurs }
missing-course_ground = Arbeit, { -ausbildung } oder eine Meldung bei der Agentur für Arbeit oder beim { -jobcenter }
missing-course_ground_duldung = Arbeit, { -ausbildung } oder eine Meldung bei der Agentur für Arbeit
missing-months_in_germany = seit wann Sie in Deutschland sind
missing-asylum_wait = seit wann Sie in Deutschland sind
missing-long_here = seit wann Sie in Deutschland sind
missing-entry_after_2019_08_01 = seit wann Sie in Deutschland sind
missing-newly_arrived = seit wann Sie in Deutschland sind
missing-too_new_for_the_grant = seit wann Sie in Deutschland sind
missing-five_years_here = seit wann Sie in Deutschland sind
missing-entry_by_2022_12_31 = seit wann Sie in Deutschland sind
missing-works_abroad = wo Sie arbeiten
missing-course_ended_with_b1 = Ihr Deutschkurs bis jetzt
missing-on_benefits = von welchem Geld Sie leben
missing-paid_by_sgb12 = von welchem Geld Sie leben
missing-paid_by_jobcenter = von welchem Geld Sie leben
missing-beyond_work = Ihr Alter und ob Sie arbeiten können
missing-work_barred_now = ob ein Amt Arbeit zurzeit erlauben kann
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
missing-jobless = ob Sie jetzt Arbeit haben
missing-without_work = ob Sie Arbeit haben
missing-hours_per_week = Ihre Stunden in der Woche
missing-months_employed = seit wann Sie die Arbeit haben
missing-five_years_worked = fünf Jahre Arbeit in Deutschland
missing-worker_right_lost = wann Ihre letzte Arbeit zu Ende war
missing-worker_right_surely_lost = wann Ihre letzte Arbeit zu Ende war
missing-left_by_choice = wer die Arbeit beendet hat
missing-benefits = von welchem Geld Sie leben
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
missing-eq_contract = Einstiegsqualifizierung ({ -eq })
missing-pupil = ob Sie zur Schule gehen
missing-university_student = Studium
missing-residence_rule_lapsed = Arbeit, { -ausbildung } oder Studium
missing-school_student = Berufsfachschule (Schule für einen Beruf)
missing-at_parents = ob Sie bei Ihren Eltern wohnen
missing-academic_degree = Abschluss einer Hochschule (zum Beispiel Universität)
missing-low_need = Ihr Abschluss und Ihre Arbeit
missing-regulated = Ihr Beruf
missing-regulated_profession = Ihr Beruf
missing-qualification_documents = Ihre Zeugnisse
missing-learned_abroad = Zeugnisse aus dem Ausland
missing-recognition_stage = Ihre { -anerkennung } (ob Ihr Beruf hier gilt)

## Missing facts that an adviser clarifies at the desk.

missing-identity_clarified = klare Identität (wer Sie sind)
missing-nationality = Ihr Land
missing-nationality_group = Ihr Land
missing-identity_open = klare Identität (wer Sie sind)
missing-has_valid_passport = gültiger Pass
# No blame, as in reason-barred.
missing-own_fault = ein Grund, der bei Ihnen liegt (§ 60a Abs. 6)
missing-deportation_measures_pending = ob das Amt die Ausreise vorbereitet
missing-dublin_case = Dublin-Verfahren
missing-accelerated_procedure = beschleunigtes (schnelles) Asylverfahren
missing-training_started_during_asylum = ob die { -ausbildung } im Asylverfahren begonnen hat
missing-months_since_deportation_suspension = seit wann die Abschiebung ausgesetzt ist (nicht stattfindet)
missing-registered_address_months = wie lange Ihre Adresse gemeldet ist
missing-five_years_registered = fünf Jahre mit gemeldeter Adresse
missing-war_order = Aufnahme wegen eines Krieges
missing-registered_for_24 = Registrierung (Anmeldung) mit Foto und Fingerabdrücken
missing-alg1_too_short = wie lange Sie noch { -arbeitslosengeld } bekommen
missing-grant_income_too_high = Ihr Einkommen (Geld) im Jahr
missing-move_without_ground = der Grund für den Umzug
missing-ground_to_move = der Grund für den Umzug
