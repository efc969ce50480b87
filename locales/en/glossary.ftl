# The page that explains German words: the German word (it is in terms.ftl), then what it is called in the reader's language,
# then what it means. Explanations are general: no promise, no advice, nobody's case.
# Each name is the word that the other English files put before the German word in brackets: change both together.
# Whether a lawyer and a native speaker have read these words is said in meta.ftl.

glossary-title = Words on papers and letters
glossary-lead = These words stand on German papers, letters and doors. Here you read what they mean. It is not legal advice.
# Said of all explanations on the page.
glossary-lawyer = A lawyer has read the explanations.
glossary-no-lawyer = No lawyer has read the explanations.
glossary-native = A native speaker has read them.
glossary-no-native = No native speaker has read them.

glossary-agentur-fuer-arbeit = Employment agency
    .meaning = The public office for work and training (Ausbildung). It advises, helps with the search and pays unemployment benefit (Arbeitslosengeld).
# Recognition of certificates and of asylum are the same word in German; the last sentence keeps them apart.
glossary-anerkennung = Recognition
    .meaning = An office checks if an occupation or a certificate from another country counts the same here. An asylum application can be recognised too: that is something else.
glossary-arbeitslosengeld = Unemployment benefit
    .meaning = Money for people who had work and are looking for new work. It comes from the employment agency (Agentur für Arbeit).
glossary-aufenthaltserlaubnis = Residence permit for a time
    .meaning = A paper that allows someone to live in Germany for a certain time and for a certain reason.
glossary-aufenthaltsgestattung = Paper during the asylum procedure
    .meaning = The paper for the time until there is a decision on an asylum application.
glossary-aufenthaltstitel = Residence paper
    .meaning = The word in the law for all papers that allow someone to live in Germany: Visum (visa), Aufenthaltserlaubnis, Blaue Karte (EU Blue Card), Niederlassungserlaubnis and others.
glossary-aufnahmeeinrichtung = Reception centre
    .meaning = A house where people live at the start of the asylum procedure.
glossary-ausbildung = Vocational training
    .meaning = Learning an occupation: in a company and at a school. At the end there is an exam.
glossary-ausbildungsvertrag = Training contract
    .meaning = The contract with a company about an Ausbildung.
glossary-auslaenderbehoerde = Immigration office
    .meaning = The public office that decides about residence and often also about permission to work.
glossary-bamf = Federal Office
    .meaning = Federal Office for Migration and Refugees (Bundesamt für Migration und Flüchtlinge). It decides about asylum applications and about who may go to an Integrationskurs.
glossary-berufssprachkurs = German course for work
    .meaning = A German course for work and training (Ausbildung).
glossary-bescheid = Decision letter
    .meaning = A letter in which a public office says what it has decided. It also says until when you can object to it.
# A Duldung is neither a permit nor "illegal".
glossary-duldung = Deportation stopped for a time
    .meaning = A paper which says that a deportation does not take place for a time. It is not a residence paper (Aufenthaltstitel).
glossary-einbuergerung = Naturalisation
    .meaning = The procedure in which someone becomes a German citizen.
glossary-eq = Long placement before training ({ -eq })
    .meaning = Several months in a company, to prepare for an Ausbildung.
glossary-fiktionsbescheinigung = Paper for the time until the office decides
    .meaning = A preliminary paper for the time in which the office decides about an application.
glossary-frist = Deadline
    .meaning = The last day on which something must be done. After that it is often too late.
glossary-gewerbe = Business
    .meaning = Your own business. You register it at the trade office (Gewerbeamt).
glossary-grundsicherungsgeld = Basic income support
    .meaning = Money to live on from the Jobcenter, if your own money is not enough. It used to be called Bürgergeld.
glossary-integrationskurs = Integration course
    .meaning = A course with German and with knowledge about life in Germany.
# The German word is used in English as it is.
glossary-jobcenter = Jobcenter
    .meaning = The public office that pays Grundsicherungsgeld and helps to look for work.
glossary-jugendamt = Youth welfare office
    .meaning = The public office for children, young people and their families.
glossary-jugendmigrationsdienst = Youth migration service (JMD)
    .meaning = Advice for young people from 12 to 26 who are new in Germany. It costs nothing.
glossary-kita = Day care for children
    .meaning = A place where small children are looked after during the day and learn, before they go to school.
glossary-kuendigung = Letter that ends a contract
    .meaning = A letter with which someone ends a contract, for example the contract for a job or a flat.
glossary-lebenslauf = CV
    .meaning = A list of schools, courses and jobs, with dates. You need it to apply for jobs.
glossary-migrationsberatung = Migration advice (MBE)
    .meaning = Advice for adults from 27 who are new in Germany. It costs nothing.
glossary-mietvertrag = Rental contract
    .meaning = The contract for a flat: what it costs and which rules apply.
glossary-minijob = Small job
    .meaning = A small job in which you earn at most a certain amount a month.
glossary-niederlassungserlaubnis = Permanent residence
    .meaning = A paper that allows someone to live in Germany permanently.
glossary-praktikum = Work placement
    .meaning = A short time in a company, to get to know an occupation.
glossary-sozialamt = Social welfare office
    .meaning = The public office that pays money to live on when the Jobcenter is not responsible: for example during the asylum procedure or in old age.
glossary-sprechstunde = Open hours
    .meaning = The time when someone is there and answers questions.
glossary-wohnsitzauflage = Rule about the place of living
    .meaning = A rule that stands in the paper: you must live in a certain place. Before you move, you must make an application.
glossary-zusatzblatt = Extra sheet
    .meaning = A sheet that belongs to the paper. It often says if work is allowed.
