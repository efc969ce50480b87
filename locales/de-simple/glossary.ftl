# The page that explains German words: the German word (it is in terms.ftl), then what it means. The name is the word itself.
# Explanations are general: no promise, no advice, nobody's case. Einfache Sprache.
# Whether a lawyer and a native speaker have read these words is said in meta.ftl.

glossary-title = Wörter auf Papieren und Briefen
glossary-lead = Diese Wörter stehen auf deutschen Papieren, Briefen und Türen. Hier lesen Sie, was sie bedeuten. Das ist keine Rechtsberatung.
# Said of all explanations on the page.
glossary-lawyer = Ein Anwalt hat die Erklärungen gelesen.
glossary-no-lawyer = Kein Anwalt hat die Erklärungen gelesen.
glossary-native = Jemand mit Deutsch als Muttersprache hat sie gelesen.
glossary-no-native = Niemand mit Deutsch als Muttersprache hat sie gelesen.

glossary-agentur-fuer-arbeit = { -agentur-fuer-arbeit }
    .meaning = Das Amt für Arbeit und Ausbildung. Es berät und hilft bei der Suche. Es zahlt auch Arbeitslosengeld.
# Two meanings: a certificate or an occupation, and an asylum application. The last sentence keeps them apart.
glossary-anerkennung = { -anerkennung }
    .meaning = Eine Stelle prüft einen Beruf oder ein Zeugnis aus dem Ausland: Zählt es hier gleich viel? Auch einen Asylantrag kann man anerkennen. Das ist etwas anderes.
glossary-arbeitslosengeld = { -arbeitslosengeld }
    .meaning = Geld für Menschen, die Arbeit hatten und neue Arbeit suchen. Es kommt von der Agentur für Arbeit.
glossary-aufenthaltserlaubnis = { -aufenthaltserlaubnis }
    .meaning = Ein Papier. Damit darf jemand in Deutschland leben: für eine bestimmte Zeit und aus einem bestimmten Grund.
glossary-aufenthaltsgestattung = { -aufenthaltsgestattung }
    .meaning = Das Papier für die Zeit bis zur Entscheidung über einen Asylantrag.
glossary-aufenthaltstitel = { -aufenthaltstitel }
    .meaning = So heißen im Gesetz alle Papiere, mit denen man in Deutschland leben darf: Visum, Aufenthaltserlaubnis, Blaue Karte, Niederlassungserlaubnis und andere.
glossary-aufnahmeeinrichtung = { -aufnahmeeinrichtung }
    .meaning = Ein Haus. Dort wohnen Menschen am Anfang des Asylverfahrens.
glossary-ausbildung = { -ausbildung }
    .meaning = Man lernt einen Beruf: in einem Betrieb und in einer Schule. Am Ende macht man eine Prüfung.
glossary-ausbildungsvertrag = { -ausbildungsvertrag }
    .meaning = Der Vertrag mit einem Betrieb über eine Ausbildung.
glossary-auslaenderbehoerde = { -auslaenderbehoerde }
    .meaning = Das Amt entscheidet über den Aufenthalt (ob jemand hier leben darf). Oft entscheidet es auch über die Erlaubnis zu arbeiten.
glossary-bamf = { -bamf }
    .meaning = Bundesamt für Migration und Flüchtlinge. Es entscheidet über Asylanträge. Es entscheidet auch, wer in einen Integrationskurs gehen darf.
glossary-berufssprachkurs = { -berufssprachkurs }
    .meaning = Ein Deutschkurs für Arbeit und Ausbildung.
glossary-bescheid = { -bescheid }
    .meaning = Ein Brief von einem Amt. Darin steht, was das Amt entschieden hat. Darin steht auch, bis wann man Nein dazu sagen kann (widersprechen).
# A Duldung is neither a permit nor "illegal".
glossary-duldung = { -duldung }
    .meaning = Ein Papier. Darin steht: Für eine Zeit findet keine Abschiebung statt. Eine Duldung ist kein Aufenthaltstitel.
glossary-einbuergerung = { -einbuergerung }
    .meaning = Jemand bekommt die deutsche Staatsangehörigkeit. So heißt das Verfahren dafür.
glossary-eq = Einstiegsqualifizierung ({ -eq })
    .meaning = Mehrere Monate in einem Betrieb. Man bereitet sich damit auf eine Ausbildung vor.
glossary-fiktionsbescheinigung = { -fiktionsbescheinigung }
    .meaning = Ein Papier für die Zeit, in der das Amt über einen Antrag entscheidet. Es gilt nur vorläufig (bis zur Entscheidung).
glossary-frist = { -frist }
    .meaning = Der letzte Tag für etwas: Bis dahin muss man es tun. Danach ist es oft zu spät.
glossary-gewerbe = { -gewerbe }
    .meaning = Ein eigenes Geschäft. Man meldet es beim Gewerbeamt an.
glossary-grundsicherungsgeld = { -grundsicherungsgeld }
    .meaning = Geld zum Leben vom Jobcenter, wenn das eigene Geld nicht reicht. Früher hieß es Bürgergeld.
glossary-integrationskurs = { -integrationskurs }
    .meaning = In diesem Kurs lernt man Deutsch. Man lernt auch etwas über das Leben in Deutschland.
glossary-jobcenter = { -jobcenter }
    .meaning = Das Amt zahlt Grundsicherungsgeld. Es hilft auch bei der Suche nach Arbeit.
glossary-jugendamt = { -jugendamt }
    .meaning = Das Amt für Kinder, Jugendliche und ihre Familien.
glossary-jugendmigrationsdienst = { -jugendmigrationsdienst } (JMD)
    .meaning = Beratung für junge Menschen von 12 bis 26 Jahren, die neu in Deutschland sind. Sie kostet nichts.
glossary-kita = { -kita }
    .meaning = Ein Ort für kleine Kinder. Dort betreut man sie am Tag. Sie lernen dort, bevor sie in die Schule gehen.
glossary-kuendigung = { -kuendigung }
    .meaning = Ein Brief. Damit beendet jemand einen Vertrag, zum Beispiel den Vertrag über Arbeit oder Wohnung.
glossary-lebenslauf = { -lebenslauf }
    .meaning = Eine Liste mit Schulen, Kursen und Arbeiten. Das Datum steht dabei. Man braucht die Liste für Bewerbungen.
glossary-migrationsberatung = { -migrationsberatung } (MBE)
    .meaning = Beratung für Erwachsene ab 27 Jahren, die neu in Deutschland sind. Sie kostet nichts.
glossary-mietvertrag = { -mietvertrag }
    .meaning = Der Vertrag über eine Wohnung. Darin steht: Was kostet sie? Welche Regeln gelten?
glossary-minijob = { -minijob }
    .meaning = Eine kleine Arbeit. Man verdient im Monat höchstens einen bestimmten Betrag.
glossary-niederlassungserlaubnis = { -niederlassungserlaubnis }
    .meaning = Ein Papier. Damit darf jemand auf Dauer in Deutschland leben.
glossary-praktikum = { -praktikum }
    .meaning = Kurze Zeit in einem Betrieb. Man lernt dort einen Beruf kennen.
glossary-sozialamt = { -sozialamt }
    .meaning = Das Amt zahlt Geld zum Leben, wenn das Jobcenter nicht dafür da ist: zum Beispiel im Asylverfahren oder im Alter.
glossary-sprechstunde = { -sprechstunde }
    .meaning = In dieser Zeit ist jemand da und beantwortet Fragen.
glossary-wohnsitzauflage = { -wohnsitzauflage }
    .meaning = Eine Regel im Papier: Man muss an einem bestimmten Ort wohnen. Vor einem Umzug muss man einen Antrag stellen.
glossary-zusatzblatt = { -zusatzblatt }
    .meaning = Ein Blatt, das zum Papier gehört. Darauf steht oft, ob Arbeit erlaubt ist.
