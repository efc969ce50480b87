### Questions, their fields and options: plain Italian, "Lei", no exclamation marks, no blame.
### $for: self = for me, other = for someone I help, child = for my child. A selector stands only where words differ.
### Options speak in the first person, present tense; they stay so when somebody answers for another person.
### GENDERED: participles with "essere" and many adjectives; use "ho", the present or nouns (sto male, not sono malato/a).
### "Documento" is the word for paper, "diploma" for a certificate of school or occupation, "certificato" for a language level.

block-wishes = Che cosa desidera
block-abilities = Che cosa porta con sé
block-people = Persone e soldi
block-papers = I Suoi documenti
    .announce = Ancora al massimo sette domande sui Suoi documenti. Niente di tutto questo lascia il Suo telefono. Può saltarle tutte.

## A

question-wishes = { $for ->
    [other] Quale frase va bene per la persona che aiuta? Può sceglierne più di una.
    [child] Quale frase va bene per Suo figlio o Sua figlia? Può sceglierne più di una.
   *[self] Quale frase va bene per Lei? Può sceglierne più di una.
}
    .help = Non ci sono risposte sbagliate. Più tardi può cambiare tutto.
    .why = I Suoi desideri decidono che cosa vede per prima cosa.
    .decline = Allora mostriamo prima i posti dove può parlare con delle persone.
field-wishes-goals = Che cosa di preciso?
field-wishes-first_goal = Che cosa per prima?
value-phase_wish-p1 = Sono all’inizio e cerco la strada.
value-phase_wish-p2 = Voglio sapere quanto valgono qui le mie capacità.
value-phase_wish-p3 = Voglio imparare.
value-phase_wish-p4 = Cerco lavoro, oppure voglio un’attività mia.
value-phase_wish-p5 = Lavoro, e voglio che le cose continuino bene.
value-goals-orientierung = Da dove comincio?
value-goals-aufenthalt = Documenti e soggiorno (Aufenthalt)
value-goals-wohnen = Casa, vita quotidiana
value-goals-familie = Famiglia
value-goals-umzug = Trasferirmi in un altro posto
value-goals-ehrenamt = Conoscere persone, aiutare
value-goals-anerkennung = Far riconoscere il mio diploma (Anerkennung)
value-goals-im_beruf_arbeiten = Lavorare nella mia professione
value-goals-berufswahl = Quale professione fa per me?
value-goals-deutsch = Tedesco
# Ausbildung: keep the German word, it is what people meet on paper.
value-goals-ausbildung = Formazione professionale ({ -ausbildung }): imparare un mestiere in azienda e a scuola
value-goals-schule = Scuola
value-goals-studium = Università (Studium)
value-goals-weiterbildung = Formazione continua (Weiterbildung)
value-goals-arbeit = Lavoro
value-goals-praktikum = Tirocinio ({ -praktikum })
value-goals-gruendung = Un’attività mia
value-goals-fsj = Servizio volontario (Freiwilligen­dienst)
value-goals-aufstieg = Avanzare sul lavoro
value-goals-arbeitgeberwechsel = Un altro posto di lavoro
value-goals-teamkommunikation = Partecipare alle conversazioni nel team
value-goals-betrieb_retten = Mettere al sicuro la mia attività
value-goals-einbuergerung = Passaporto tedesco ({ -einbuergerung })
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

question-urgent = C’è qualcosa che non può aspettare?
    .help = Non deve raccontare nulla. Basta un tocco.
    .why = Quello che è urgente sta poi in alto.
    .decline = Allora tutto resta pronto nel menu, alla voce «Aiuto subito».
value-urgent-no = No
value-urgent-frist = Ho una lettera con una scadenza ({ -frist }).
value-urgent-geld = Non ho soldi o non ho l’assicurazione sanitaria.
value-urgent-unterkunft = Non ho una casa.
value-urgent-lohn = Il mio stipendio non è arrivato.
value-urgent-arbeitszeit = Lavoro troppe ore.
value-urgent-kuendigung = Ho ricevuto una lettera di licenziamento ({ -kuendigung }).
value-urgent-handyvertrag = Ho problemi con un contratto, per esempio quello del cellulare.
value-urgent-schulden = Ho debiti.
# Distress: name tiredness, worry, sleep. No word for illness, no question about what happened.
value-urgent-trauma = Ho molta paura o non riesco a dormire.
# "Sto male", because the adjective "ill" is gendered.
value-urgent-gesundheit = Sto male di salute.
value-urgent-schwangerschaft = Sono incinta.
value-urgent-behinderung = Vivo con una disabilità.
value-urgent-gewalt = Qualcuno mi minaccia o mi fa del male.
# "Foreign" is gendered: "I come from another country" is not.
value-urgent-diskriminierung = Mi trattano male perché vengo da un altro Paese.

question-place = { $for ->
    [other] Dove abita la persona che aiuta?
    [child] Dove abita Suo figlio o Sua figlia?
   *[self] Dove abita?
}
    .help = Solo il luogo. La via non ci serve.
    .why = Molte offerte ci sono in un solo luogo. E chi abita in Francia o in Lussemburgo ha altre regole.
    .decline = Allora vede offerte di tutta la regione.
field-place-region = In quale luogo?
field-place-works_in = Dove lavora o dove cerca lavoro?
value-home-here = In questa regione
value-home-elsewhere = In un altro luogo in Germania
value-home-fr = In Francia
value-home-lu = In Lussemburgo

question-age = { $for ->
    [other] Quanti anni ha la persona che aiuta?
    [child] Quanti anni ha Suo figlio o Sua figlia?
   *[self] Quanti anni ha?
}
    .help = In anni. Se i figli rispondono per i genitori: anche gli adulti aiutano a tradurre.
    .why = Per i giovani c’è una consulenza apposita. Alcuni corsi e aiuti hanno un limite di età.
    .decline = Allora restano in dubbio le offerte con un limite di età.
field-age-with_guardian = { $for ->
    [other] La madre o il padre è qui?
    [child] La madre o il padre è qui?
   *[self] Sua madre o Suo padre è qui?
}
value-with_guardian-true = Sì
value-with_guardian-false = No

## B

question-german = { $for ->
    [other] Come parla tedesco la persona?
    [child] Come parla tedesco Suo figlio o Sua figlia?
   *[self] Come va con il tedesco?
}
    .help = Scelga la frase che va meglio. Non serve un certificato.
    .why = Ogni corso comincia da un certo livello.
    .decline = Allora non possiamo dire quale corso va bene.
value-german_level-A0 = Conosco alcune parole.
    .hint = Inizio (A0)
value-german_level-A1 = So presentarmi e fare la spesa.
    .hint = Livello A1
value-german_level-A2 = So parlare della mia giornata e leggere lettere brevi.
    .hint = Livello A2
value-german_level-B1 = So telefonare e parlare di lavoro.
    .hint = Livello B1
value-german_level-B2 = So partecipare alle conversazioni al lavoro e scrivere lettere.
    .hint = Livello B2
value-german_level-C1 = Capisco e dico quasi tutto.
    .hint = Livello C1
field-german-german_certificate = Ho un certificato per questo livello.
field-german-literacy = Come va con la lettura e la scrittura?
value-literacy-latin = Leggo e scrivo in lettere latine.
value-literacy-other_script = Scrivo in un altro alfabeto.
value-literacy-learning = Sto ancora imparando a leggere e a scrivere.

question-german_course = { $for ->
    [other] La persona ha già frequentato un corso di tedesco?
    [child] Suo figlio o Sua figlia ha già frequentato un corso di tedesco?
   *[self] Ha già frequentato un corso di tedesco?
}
    .help = Si intende il corso di integrazione ({ -integrationskurs }) o un corso simile in Germania.
    .why = Da questo dipende quale corso è possibile dopo.
    .decline = Allora resta in dubbio se il corso di tedesco per il lavoro ({ -berufssprachkurs }) è aperto per Lei.
value-integrationskurs_state-never = No, non ancora.
value-integrationskurs_state-admitted_no_place = Ho la lettera, ma non ho ancora un posto.
value-integrationskurs_state-running = Frequento il corso adesso.
value-integrationskurs_state-done_b1 = Ho finito e ho il B1.
value-integrationskurs_state-done_below_b1 = Ho finito, ma non ho ancora il B1.
value-integrationskurs_state-stopped = Ho interrotto il corso.

question-learned = { $for ->
    [other] Che cosa ha imparato la persona, o che lavoro ha fatto?
    [child] Che cosa ha imparato Suo figlio o Sua figlia, o che lavoro ha fatto?
   *[self] Che cosa ha imparato, o che lavoro ha fatto?
}
    .help = Scelga ciò che per Lei è più importante. Conta anche se il diploma è andato perso.
    .why = Per ciò che sa fare ci sono strade apposite.
    .decline = Allora non vede nulla sui diplomi dall’estero.
value-qualification_kind-academic = Studi universitari (Studium)
value-qualification_kind-vocational = Una professione con diploma
value-qualification_kind-experience = Lavoro, senza diploma
value-qualification_kind-school = Scuola
value-qualification_kind-none = Ancora niente di questo
field-learned-qualification_country = Dove?
value-qualification_country-abroad = All’estero
value-qualification_country-de = In Germania
field-learned-occupation_group = In quale settore?
value-occupation_group-medicine = Medicina, odontoiatria, farmacia
value-occupation_group-nursing = Assistenza ai malati, ostetricia, terapia
value-occupation_group-school_teaching = Insegnamento nelle scuole
value-occupation_group-law = Diritto
value-occupation_group-childcare_social = Asilo ({ -kita }), lavoro sociale
value-occupation_group-craft = Artigianato (Handwerk), officina, lavori elettrici
value-occupation_group-construction = Edilizia
value-occupation_group-food_hotel = Cucina, ristorante, hotel, panificio
value-occupation_group-transport = Guida, magazzino
value-occupation_group-office = Ufficio, banca, amministrazione
value-occupation_group-it = Computer, informatica
value-occupation_group-engineering = Tecnica, ingegneria, architettura
value-occupation_group-agriculture = Agricoltura, giardino, animali
value-occupation_group-cleaning = Pulizie, lavori di casa
value-occupation_group-sales = Vendita
value-occupation_group-other = Qualcos’altro

# Always say what is recognised (the occupation, the diploma), never only "recognised".
question-recognition = Un ufficio in Germania ha già esaminato il diploma?
    .help = Vuol dire: ha una lettera che dice se la Sua professione vale lo stesso in Germania.
    .why = Prima, durante e dopo l’esame del diploma ci sono aiuti diversi.
    .decline = Allora pensiamo che non sia ancora stato esaminato nulla.
value-recognition_stage-not_started = No
value-recognition_stage-running = L’esame è in corso.
value-recognition_stage-partial = La mia professione è riconosciuta in parte (teilweise anerkannt).
value-recognition_stage-full = La mia professione è riconosciuta (anerkannt).
value-recognition_stage-refused = L’ufficio ha detto di no.
field-recognition-qualification_documents = Ha i diplomi?
value-qualification_documents-all = Sì, tutti
value-qualification_documents-some = Una parte
value-qualification_documents-lost = Sono andati persi.

question-doing_now = { $for ->
    [other] Che cosa fa la persona in questo momento?
    [child] Che cosa fa Suo figlio o Sua figlia in questo momento?
   *[self] Che cosa fa in questo momento?
}
    .help = Può scegliere più risposte.
    .why = Lavoro, formazione professionale ({ -ausbildung }) e scuola aprono corsi e aiuti diversi.
    .decline = Allora per molti corsi resta in dubbio chi decide.
value-doing_now-work_to_15 = Lavoro meno di 15 ore alla settimana.
value-doing_now-work_15_30 = Lavoro da 15 a 30 ore alla settimana.
value-doing_now-work_over_30 = Lavoro più di 30 ore alla settimana.
value-doing_now-own_business = Ho un’attività mia.
value-doing_now-training = Faccio una formazione professionale ({ -ausbildung }).
value-doing_now-contract_signed = Ho firmato un contratto di formazione ({ -ausbildungsvertrag }).
value-doing_now-eq = Faccio un periodo di preparazione alla formazione (Einstiegs­qualifizierung, EQ).
value-doing_now-school = Vado a scuola.
value-doing_now-vocational_school = Frequento una scuola professionale (Berufsfachschule).
value-doing_now-university = Studio all’università.
value-doing_now-home_children = Sono a casa con i bambini.
value-doing_now-looking = Cerco lavoro o una formazione professionale ({ -ausbildung }).
value-doing_now-cannot_work = Per ora non posso lavorare.
value-doing_now-nothing_listed = Niente di tutto questo
field-doing_now-registered_agentur = Sono nelle liste dell’agenzia per il lavoro ({ -agentur-fuer-arbeit }).

question-work_history = Lavoro in Germania: quale frase va bene?
    .help = Contano anche i lavori brevi.
    .why = Il lavoro fatto prima in Germania apre alcune porte. E un lavoro che non corrisponde alla professione spesso si può cambiare.
    .decline = Allora resta in dubbio se il lavoro fatto prima La aiuta.
value-work_story-never = In Germania non ho ancora lavorato.
value-work_story-before = Ho lavorato qui, ora non più.
value-work_story-fits = Il mio lavoro corrisponde a ciò che ho imparato.
value-work_story-below = Il mio lavoro è sotto il livello di ciò che ho imparato.
field-work_history-work_story = Quale frase va bene?
field-work_history-job_ended = Fino a quando?
field-work_history-worked_in_germany_months = Quanti mesi in tutto?
field-work_history-involuntary_unemployed = Chi ha messo fine al lavoro?
value-involuntary_unemployed-true = L’azienda
value-involuntary_unemployed-false = Io
field-work_history-job_started = Da quando lavora lì?

question-training = Ancora sulla formazione professionale ({ -ausbildung }): abita con i Suoi genitori?
    .help = Conta anche se abita solo con la madre o solo con il padre.
    .why = Da questo dipende quali soldi ci sono durante la formazione professionale ({ -ausbildung }).
    .decline = Allora resta in dubbio se ci sono soldi durante la formazione professionale ({ -ausbildung }).
value-lives_with_parents-true = Sì
value-lives_with_parents-false = No
field-training-training_contract = Ha già un contratto di formazione ({ -ausbildungsvertrag })?
value-training_contract-true = Sì
value-training_contract-false = Non ancora
field-training-training_start = Quando comincia la formazione professionale ({ -ausbildung })?

## C

question-children = { $for ->
    [other] Vivono dei bambini con la persona? Quanti anni hanno?
    [child] Vivono dei bambini con Suo figlio o Sua figlia? Quanti anni hanno?
   *[self] Vivono dei bambini con Lei? Quanti anni hanno?
}
    .help = Una riga per ogni bambino. Sotto i due anni, per favore in mesi.
    .why = Per i bambini ci sono l’asilo ({ -kita }) e la scuola, e corsi con assistenza ai bambini.
    .decline = Allora non vede nulla su asilo ({ -kita }) e scuola.
field-children-kita_place = C’è un posto all’asilo (Kita)?
value-kita_place-true = Sì
value-kita_place-false = No
field-children-single_parent = Cresco i miei figli senza un altro genitore.
field-children-care_secured = C’è qualcuno con i bambini quando Lei è al corso o al lavoro?
value-care_secured-true = Sì
value-care_secured-false = No

question-living_on = { $for ->
    [other] Di che cosa vive la persona in questo momento?
    [child] Di che cosa vive Suo figlio o Sua figlia in questo momento?
   *[self] Di che cosa vive in questo momento?
}
    .help = Nessuna cifra. Può scegliere più risposte.
    .why = L’ufficio che paga spesso decide anche sui corsi.
    .decline = Allora resta in dubbio quale ufficio decide su corsi e soldi.
value-living_on-wage = Del mio stipendio
value-living_on-family = Di aiuti della famiglia o di risparmi
value-living_on-jobcenter = Di soldi del Jobcenter
    .hint = Aiuto per vivere: Grundsicherungs­geld (prima Bürgergeld)
value-living_on-asylum_office = Di soldi dell’ufficio sociale ({ -sozialamt }) per l’asilo, o della carta di pagamento (Bezahlkarte)
    .hint = Aiuti secondo la legge per chi chiede asilo (Asyl­bewerber­leistungs­gesetz)
value-living_on-social_office = Di soldi dell’ufficio sociale ({ -sozialamt }) per età o malattia
    .hint = Aiuto sociale (Sozialhilfe) o aiuto per vivere nella vecchiaia (Grundsicherung im Alter)
value-living_on-agentur = Di soldi dell’agenzia per il lavoro ({ -agentur-fuer-arbeit })
    .hint = Indennità di disoccupazione: Arbeitslosengeld (ALG I)
value-living_on-nothing = Di niente di tutto questo
field-living_on-income_secured = È sufficiente?
value-income_secured-true = Sì
value-income_secured-false = No

## D

# value-paper-*: the German words are printed on the paper. Keep them exactly; the explanation stands in brackets.
question-paper = { $for ->
    [other] Quale documento ha la persona? Guardi le parole.
    [child] Quale documento ha Suo figlio o Sua figlia? Guardi le parole.
   *[self] Quale documento ha? Guardi le parole.
}
    .help = Il colore non è importante, contano solo le parole. Per favore, non faccia foto del documento.
    .why = Anche dal documento dipende quali corsi, quali soldi e quale lavoro sono aperti.
    .decline = Allora usiamo prudenza: Le mostriamo prima una consulenza che non fa parte di un ufficio.
value-paper-de = «Personal­ausweis» o «Reisepass» con «Bundes­republik Deutschland» (carta d’identità o passaporto della Germania)
    .hint = Ho un passaporto tedesco.
value-paper-eu = Passaporto o carta d’identità di un altro Paese dell’UE
    .hint = per esempio Romania, Bulgaria, Polonia, Italia
value-paper-eea_ch = Passaporto di Islanda, Liechtenstein, Norvegia o Svizzera
value-paper-permanent = Carta «Nieder­lassungs­erlaubnis» (soggiorno permanente) o «Dauer­aufenthalt-EU» (soggiorno permanente, UE)
    .hint = Cerchi una di queste parole sulla carta.
value-paper-title = Carta «Aufenthalts­titel»: Aufenthalts­erlaubnis (permesso di soggiorno per un periodo), Blaue Karte EU (Carta blu UE)
    .hint = Cerchi «Aufenthalts­erlaubnis» o «Blaue Karte EU».
value-paper-eu_family = «Aufenthalts­karte» (carta di soggiorno)
    .hint = per la famiglia di persone con passaporto UE
value-paper-gb = «Aufenthalts­dokument-GB» (documento di soggiorno per cittadini britannici e le loro famiglie)
value-paper-visum = Adesivo «Visum» (visto) nel passaporto
value-paper-fiktion = «Fiktions­bescheinigung» (documento per il tempo fino alla decisione dell’ufficio stranieri)
# "Registered" is a noun here, so it has no gender.
value-paper-schutzgesuch = Registrazione per il § 24, ancora senza carta
    .hint = Vengo dall’Ucraina e non ho né una carta né una Fiktions­bescheinigung.
value-paper-gestattung = «Ankunfts­nachweis» (prova di arrivo) o «Aufenthalts­gestattung» (documento durante la procedura d’asilo)
    .hint = Sulla mia domanda d’asilo non c’è ancora una decisione.
# A Duldung is neither a permit nor "illegal".
value-paper-duldung = «Aussetzung der Abschiebung ({ -duldung })» (l’espulsione è sospesa per un periodo)
    .hint = Cerchi la parola «Duldung».
value-paper-leave = «Grenz­übertritts­bescheinigung» (documento da consegnare alla frontiera), o una lettera che dice che devo lasciare la Germania
value-paper-expired = Il mio documento è scaduto.
value-paper-none = Non ho nessun documento.
field-paper-came_as = Com’è avvenuto il Suo arrivo?
value-came_as-spaetaussiedler = Come persona di origine tedesca che ritorna (Spätaussiedler, Spätaussiedlerin)
value-came_as-spaetaussiedler_family = Con la famiglia di una di queste persone
value-came_as-other = In altro modo, oppure il mio luogo di nascita è qui.
field-paper-first_language = Il tedesco è la Sua prima lingua?
value-first_language-de = Sì
value-first_language-other = No
field-paper-fiktion_kind = Di che cosa si tratta nel documento?
value-fiktion_kind-s24 = Del § 24 (protezione per le persone dall’Ucraina)
value-fiktion_kind-extension = Rinnovo la mia carta.
    .hint = C’è scritto «§ 81 Abs. 4».
value-fiktion_kind-first = È la mia prima domanda.
    .hint = C’è scritto «§ 81 Abs. 3».

# "Abs." and "Satz" are printed on the paper: do not translate them.
question-paragraph = Quale numero c’è scritto?
    .help = Sul retro della carta, alla voce «Anmerkungen» (note), o sul foglio aggiuntivo ({ -zusatzblatt }). Sulla Duldung di solito è nel testo.
    .why = Il numero dice con precisione quali regole valgono per questo documento.
    .decline = Allora consideriamo tutto ciò che è uguale per più numeri.
# .group: heading over the tiles that begin here. The number stands large, .hint below it in small words.
value-paragraph-p25-1 = § 25 Abs. 1
    .group = Protezione
    .hint = asilo (Asyl)
value-paragraph-p25-2 = § 25 Abs. 2
    .hint = rifugiato, o protezione sussidiaria (subsidiärer Schutz)
value-paragraph-p25-3 = § 25 Abs. 3
    .hint = divieto di espulsione (Abschiebungs­verbot)
value-paragraph-p22 = § 22
    .hint = accoglienza dall’estero
value-paragraph-p23 = § 23
    .hint = accoglienza di un gruppo
value-paragraph-p24 = § 24
    .hint = Ucraina
value-paragraph-p28 = § 28
    .group = Famiglia
    .hint = con una persona tedesca
value-paragraph-p30 = § 30
    .hint = con il marito o la moglie
value-paragraph-p32 = § 32
    .hint = figli con i genitori
value-paragraph-p36 = § 36
    .hint = genitori e altri
value-paragraph-p36a = § 36a
    .hint = con persone che hanno la protezione sussidiaria
value-paragraph-p31 = § 31
    .hint = diritto proprio dopo il matrimonio
value-paragraph-p18a = § 18a
    .group = Lavoro
    .hint = con formazione professionale
value-paragraph-p18b = § 18b
    .hint = con studi universitari
value-paragraph-p18g = § 18g
    .hint = Carta blu UE (Blaue Karte EU)
value-paragraph-p18d = § 18d
    .hint = ricerca scientifica
value-paragraph-p19c = § 19c
    .hint = altro lavoro
value-paragraph-p19d = § 19d
    .hint = dopo una Duldung e una formazione professionale ({ -ausbildung })
value-paragraph-p21 = § 21
    .hint = attività propria
value-paragraph-p16a = § 16a
    .group = Imparare
    .hint = formazione professionale ({ -ausbildung })
value-paragraph-p16b = § 16b
    .hint = università
value-paragraph-p16d = § 16d
    .hint = perché la mia professione sia riconosciuta
value-paragraph-p16g = § 16g
    .hint = formazione professionale ({ -ausbildung }) dopo una Duldung
value-paragraph-p17 = § 17
    .hint = cercare un posto per la formazione professionale ({ -ausbildung }) o per l’università
value-paragraph-p20 = § 20
    .group = Ricerca
    .hint = lavoro
value-paragraph-p20a = § 20a
    .hint = carta delle opportunità (Chancenkarte)
value-paragraph-p23a = § 23a
    .group = Dopo una Duldung o per motivi particolari
    .hint = caso di particolare difficoltà (Härtefall)
value-paragraph-p25-4 = § 25 Abs. 4
    .hint = per un periodo
value-paragraph-p25-5 = § 25 Abs. 5
    .hint = lasciare la Germania non è possibile
value-paragraph-p25a = § 25a
    .hint = buona integrazione, giovane
value-paragraph-p25b = § 25b
    .hint = buona integrazione, dopo molto tempo
value-paragraph-p104c = § 104c
    .hint = soggiorno-opportunità (Chancen-Aufenthalt)
value-paragraph-p38a = § 38a
    .group = Altro
    .hint = soggiorno permanente di un altro Paese dell’UE
value-paragraph-p60a-2-1 = § 60a Abs. 2 Satz 1
value-paragraph-p60a-2-3 = § 60a Abs. 2 Satz 3
value-paragraph-p60b = § 60b o «für Personen mit ungeklärter Identität» (identità non chiarita)
value-paragraph-p60c = § 60c
    .hint = per una formazione professionale ({ -ausbildung })
value-paragraph-p60d = § 60d
    .hint = per un lavoro
value-paragraph-p60-not_shown = § 60a senza altro numero, o non trovo nessun numero
value-paragraph-visa_work = Per lavorare
value-paragraph-visa_family = Per raggiungere la famiglia
value-paragraph-visa_study_training = Per l’università o una formazione professionale ({ -ausbildung })
value-paragraph-visa_recognition = Perché la mia professione sia riconosciuta
value-paragraph-visa_job_search = Per cercare lavoro o un posto per una formazione professionale (Ausbildung)
value-paragraph-other = Qualcos’altro
    .hint = Per favore, lo dica alla consulenza. Completiamo volentieri l’elenco.
field-paragraph-paragraph = Che cosa c’è scritto sul documento?
field-paragraph-paragraph_detail = Che cosa c’è scritto dopo il numero?
value-paragraph_detail-abs1 = Abs. 1
value-paragraph_detail-abs2 = Abs. 2
value-paragraph_detail-abs3 = Abs. 3
value-paragraph_detail-abs4 = Abs. 4
value-paragraph_detail-abs5 = Abs. 5
value-paragraph_detail-satz1 = Satz 1
value-paragraph_detail-satz2 = Satz 2
value-paragraph_detail-alt1 = 1. Alternative (come rifugiato)
value-paragraph_detail-alt2 = 2. Alternative (protezione sussidiaria, subsidiärer Schutz)

question-arrival = { $for ->
    [other] Da quando la persona è in Germania?
    [child] Da quando Suo figlio o Sua figlia è in Germania?
   *[self] Da quando è in Germania?
}
    .help = Basta una data approssimativa.
    .why = Alcune cose sono diverse nei primi tre mesi, altre si aprono dopo alcuni anni.
    .decline = Allora resta in dubbio ciò che dipende dal tempo in Germania.

question-paper_since = Da quando ha questo documento?
    .help = Si intende il primo di questo tipo. Basta una data approssimativa.
    .why = Per alcuni corsi conta il primo anno.
    .decline = Allora resta in dubbio se un corso è ancora nel primo anno.
field-paper_since-title_term = Per quanto tempo è valido?
value-title_term-under_year = Meno di un anno
value-title_term-year_or_more = Un anno o di più

question-duldung_since = Da quando ha una Duldung?
    .help = Si intende la prima. Basta una data approssimativa.
    .why = Dopo alcuni mesi con la Duldung si aprono corsi, formazione professionale ({ -ausbildung }) e lavoro.
    .decline = Allora resta in dubbio ciò che dipende da questo tempo.

# The German words are what people compare with their paper.
question-work_entry = Che cosa dice il documento sul lavoro?
    .help = Cerchi «Erwerbstätigkeit» (ogni lavoro) o «Beschäftigung» (lavoro per un datore di lavoro).
    .why = Così vede se il Suo documento dice già quello che dice la legge.
    .decline = Allora non possiamo confrontare il documento con la legge.
value-work_entry-any = «Erwerbstätigkeit erlaubt» o «gestattet» (ogni lavoro è permesso)
value-work_entry-employment_only = «Beschäftigung erlaubt, selbstständige Tätigkeit nicht» (il lavoro per un datore di lavoro è permesso, il lavoro in proprio no)
value-work_entry-permit = Solo con il permesso dell’ufficio stranieri (nur mit Erlaubnis der Ausländerbehörde)
value-work_entry-named_job = Solo questo posto di lavoro
    .hint = C’è scritto anche il nome dell’azienda.
value-work_entry-no = «Erwerbstätigkeit nicht gestattet» (nessun lavoro è permesso)
value-work_entry-silent = Non c’è scritto niente.

question-lodging = { $for ->
    [other] Dove dorme e vive la persona?
    [child] Dove dorme e vive Suo figlio o Sua figlia?
   *[self] In che tipo di posto abita?
}
    .help = L’indirizzo non ci serve.
    .why = In un centro di accoglienza ({ -aufnahmeeinrichtung }) valgono altre regole per il lavoro e il trasferimento.
    .decline = Allora resta in dubbio da quando è possibile lavorare.
value-lodging-reception = In un centro di accoglienza ({ -aufnahmeeinrichtung })
    .hint = nel Saarland: Landes­aufnahme­stelle Lebach
value-lodging-municipal = In un alloggio della città o del comune (Unterkunft)
value-lodging-flat = In un appartamento
value-lodging-with_others = Da altre persone
value-lodging-nowhere = Non ho un posto fisso.

# Never "safe country": the law has a list, we say so. The list is that of 2026-08-19.
question-origin = { $for ->
    [other] La persona ha un passaporto di uno di questi Paesi?
    [child] Suo figlio o Sua figlia ha un passaporto di uno di questi Paesi?
   *[self] Ha un passaporto di uno di questi Paesi?
}
    .help = Albania, Bosnia ed Erzegovina, Georgia, Ghana, Kosovo, Moldavia, Montenegro, Macedonia del Nord, Senegal, Serbia
    .why = Questi Paesi sono in un elenco nella legge. Per le persone che vengono da lì valgono altre regole per il lavoro. Non chiediamo mai i motivi.
    .decline = Allora resta in dubbio se sono possibili lavoro e formazione professionale ({ -ausbildung }).
value-origin_listed-true = Sì
value-origin_listed-false = No
field-origin-origin_country = Quale?
value-origin_country-MD = Moldavia
value-origin_country-GE = Georgia
value-origin_country-other = Un altro dell’elenco
field-origin-asylum_filed = Quando è stata la domanda d’asilo?
