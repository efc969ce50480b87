### Questions, their fields and options: plain Romanian, "dumneavoastră", no exclamation marks, no blame.
### $for: self = for me, other = for someone I help, child = for my child. A selector stands only where words differ.
### Options speak in the first person, present tense; they stay so when somebody answers for another person.
### GENDERED: adjectives and participles after "sunt" (bolnav/bolnavă). Use "am" with a noun, the present, or "am venit, m-am născut".
### "Act" is the everyday word for paper, "diplomă" for a certificate of school or occupation, "certificat" for a language level.

block-wishes = Ce vă doriți
block-abilities = Ce aduceți cu dumneavoastră
block-people = Oameni și bani
block-papers = Actele dumneavoastră
    .announce = Încă cel mult șapte întrebări despre actele dumneavoastră. Nimic din toate acestea nu iese din telefonul dumneavoastră. Puteți sări peste toate.

## A

question-wishes = { $for ->
    [other] Ce propoziție se potrivește persoanei pe care o ajutați? Puteți alege mai multe.
    [child] Ce propoziție se potrivește copilului dumneavoastră? Puteți alege mai multe.
   *[self] Ce propoziție vi se potrivește? Puteți alege mai multe.
}
    .help = Nu există răspuns greșit. Mai târziu puteți schimba totul.
    .why = Dorințele dumneavoastră hotărăsc ce vedeți mai întâi.
    .decline = Atunci vă arătăm mai întâi locuri unde puteți vorbi cu oameni.
field-wishes-goals = Ce anume?
field-wishes-first_goal = Ce mai întâi?
value-phase_wish-p1 = Sunt la început și caut drumul.
value-phase_wish-p2 = Vreau să știu ce valoare are aici ce știu eu să fac.
value-phase_wish-p3 = Vreau să învăț.
value-phase_wish-p4 = Caut de lucru, sau vreau propria mea afacere.
value-phase_wish-p5 = Lucrez și vreau să meargă bine mai departe.
value-goals-orientierung = De unde încep?
value-goals-aufenthalt = Acte și ședere (Aufenthalt)
value-goals-wohnen = Locuință, viața de zi cu zi
# same-as-source
value-goals-familie = Familie
value-goals-umzug = Mutarea în alt loc
value-goals-ehrenamt = Să cunosc oameni, să ajut
value-goals-anerkennung = Recunoașterea diplomei mele (Anerkennung)
value-goals-im_beruf_arbeiten = Să lucrez în profesia mea
value-goals-berufswahl = Ce profesie mi se potrivește?
value-goals-deutsch = Germana
# Ausbildung: keep the German word, it is what people meet on paper.
value-goals-ausbildung = Formare profesională ({ -ausbildung }): învățarea unei meserii în firmă și la școală
value-goals-schule = Școală
value-goals-studium = Studii universitare (Studium)
value-goals-weiterbildung = Formare continuă (Weiterbildung)
value-goals-arbeit = Muncă
value-goals-praktikum = Stagiu de practică ({ -praktikum })
value-goals-gruendung = Propria mea afacere
value-goals-fsj = Serviciu voluntar (Freiwilligen­dienst)
value-goals-aufstieg = Să avansez la muncă
value-goals-arbeitgeberwechsel = Un alt loc de muncă
value-goals-teamkommunikation = Să particip la discuțiile din echipă
value-goals-betrieb_retten = Să-mi păstrez afacerea
value-goals-einbuergerung = Pașaport german ({ -einbuergerung })
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

question-urgent = Este ceva care nu poate aștepta?
    .help = Nu trebuie să povestiți nimic. O atingere este de ajuns.
    .why = Ce este urgent apare atunci sus de tot.
    .decline = Atunci totul rămâne pregătit în meniu, la „Ajutor acum”.
value-urgent-no = Nu
value-urgent-frist = Am o scrisoare cu un termen limită ({ -frist }).
value-urgent-geld = Nu am bani sau nu am asigurare de sănătate.
value-urgent-unterkunft = Nu am locuință.
value-urgent-lohn = Salariul meu lipsește.
value-urgent-arbeitszeit = Lucrez prea multe ore.
value-urgent-kuendigung = Am primit o scrisoare de concediere ({ -kuendigung }).
value-urgent-handyvertrag = Am probleme cu un contract, de exemplu pentru telefon.
value-urgent-schulden = Am datorii.
# Distress: name tiredness, worry, sleep. No word for illness, no question about what happened.
value-urgent-trauma = Mi-e foarte teamă sau nu pot dormi.
# Written with "I have", because the adjective "ill" is gendered.
value-urgent-gesundheit = Am o boală.
value-urgent-schwangerschaft = Sunt însărcinată.
value-urgent-behinderung = Trăiesc cu o dizabilitate.
value-urgent-gewalt = Cineva mă amenință sau îmi face rău.
# "Foreign" is gendered: "I come from another country" is not.
value-urgent-diskriminierung = Lumea se poartă urât cu mine pentru că vin din altă țară.

question-place = { $for ->
    [other] Unde locuiește persoana pe care o ajutați?
    [child] Unde locuiește copilul dumneavoastră?
   *[self] Unde locuiți?
}
    .help = Doar localitatea. De stradă nu avem nevoie.
    .why = Multe oferte există într-un singur loc. Iar pentru cine locuiește în Franța sau în Luxemburg sunt alte reguli.
    .decline = Atunci vedeți oferte din toată regiunea.
field-place-region = În ce localitate?
field-place-works_in = Unde lucrați sau unde căutați de lucru?
value-home-here = În această regiune
value-home-elsewhere = În alt loc din Germania
value-home-fr = În Franța
value-home-lu = În Luxemburg

question-age = { $for ->
    [other] Ce vârstă are persoana pe care o ajutați?
    [child] Ce vârstă are copilul dumneavoastră?
   *[self] Ce vârstă aveți?
}
    .help = În ani. Dacă răspund copiii pentru părinți: la traducere ajută și adulții.
    .why = Pentru tineri există consiliere separată. Unele cursuri și ajutoare au o limită de vârstă.
    .decline = Atunci rămân neclare ofertele cu limită de vârstă.
field-age-with_guardian = { $for ->
    [other] Mama sau tatăl este aici?
    [child] Mama sau tatăl este aici?
   *[self] Mama sau tatăl dumneavoastră este aici?
}
value-with_guardian-true = Da
value-with_guardian-false = Nu

## B

question-german = { $for ->
    [other] Cât de bine vorbește persoana germana?
    [child] Cât de bine vorbește copilul dumneavoastră germana?
   *[self] Cum merge cu germana?
}
    .help = Alegeți propoziția care se potrivește cel mai bine. Nu este nevoie de certificat.
    .why = Fiecare curs începe la un anumit nivel.
    .decline = Atunci nu putem spune ce curs se potrivește.
value-german_level-A0 = Știu câteva cuvinte.
    .hint = Început (A0)
value-german_level-A1 = Pot să mă prezint și să fac cumpărături.
    .hint = Nivel A1
value-german_level-A2 = Pot să vorbesc despre ziua mea și să citesc scrisori scurte.
    .hint = Nivel A2
value-german_level-B1 = Pot să vorbesc la telefon și despre muncă.
    .hint = Nivel B1
value-german_level-B2 = Pot să particip la discuții la muncă și să scriu scrisori.
    .hint = Nivel B2
value-german_level-C1 = Înțeleg și spun aproape tot.
    .hint = Nivel C1
field-german-german_certificate = Am un certificat pentru acest nivel.
field-german-literacy = Cum merge cu cititul și scrisul?
value-literacy-latin = Citesc și scriu cu litere latine.
value-literacy-other_script = Scriu cu alt alfabet.
value-literacy-learning = Încă învăț să citesc și să scriu.

question-german_course = { $for ->
    [other] A mai fost persoana la un curs de germană?
    [child] A mai fost copilul dumneavoastră la un curs de germană?
   *[self] Ați mai fost la un curs de germană?
}
    .help = Este vorba de cursul de integrare ({ -integrationskurs }) sau de un curs asemănător în Germania.
    .why = De asta depinde ce curs este posibil după aceea.
    .decline = Atunci rămâne neclar dacă un curs de germană pentru muncă ({ -berufssprachkurs }) este deschis pentru dumneavoastră.
value-integrationskurs_state-never = Nu, încă nu.
value-integrationskurs_state-admitted_no_place = Am scrisoarea pentru curs, dar încă nu am loc.
value-integrationskurs_state-running = Acum fac cursul.
value-integrationskurs_state-done_b1 = Am terminat și am B1.
value-integrationskurs_state-done_below_b1 = Am terminat, dar încă nu am B1.
value-integrationskurs_state-stopped = Am întrerupt cursul.

question-learned = { $for ->
    [other] Ce a învățat persoana sau ce a lucrat?
    [child] Ce a învățat copilul dumneavoastră sau ce a lucrat?
   *[self] Ce ați învățat sau ce ați lucrat?
}
    .help = Alegeți ce este cel mai important pentru dumneavoastră. Contează și dacă diploma s-a pierdut.
    .why = Pentru ce știți să faceți există căi separate.
    .decline = Atunci nu vedeți nimic despre diplome din străinătate.
value-qualification_kind-academic = Studii universitare (Studium)
value-qualification_kind-vocational = O meserie, cu diplomă
value-qualification_kind-experience = Muncă, fără diplomă
value-qualification_kind-school = Școală
value-qualification_kind-none = Încă nimic din acestea
field-learned-qualification_country = Unde a fost asta?
value-qualification_country-abroad = În străinătate
value-qualification_country-de = În Germania
field-learned-occupation_group = În ce domeniu?
value-occupation_group-medicine = Medicină, stomatologie, farmacie
value-occupation_group-nursing = Îngrijire, asistență la naștere, terapie
value-occupation_group-school_teaching = Predare la școală
value-occupation_group-law = Drept
value-occupation_group-childcare_social = Grădiniță ({ -kita }), asistență socială
value-occupation_group-craft = Meserii (Handwerk), atelier, electricitate
value-occupation_group-construction = Construcții
value-occupation_group-food_hotel = Bucătărie, restaurant, hotel, brutărie
value-occupation_group-transport = Șoferie, depozit
value-occupation_group-office = Birou, bancă, administrație
value-occupation_group-it = Calculatoare, IT
value-occupation_group-engineering = Tehnică, inginerie, arhitectură
value-occupation_group-agriculture = Agricultură, grădină, animale
value-occupation_group-cleaning = Curățenie, gospodărie
value-occupation_group-sales = Vânzări
value-occupation_group-other = Altceva

# Always say what is recognised (the occupation, the diploma), never only "recognised".
question-recognition = O instituție din Germania a verificat deja diploma?
    .help = Adică: aveți o scrisoare care spune dacă profesia dumneavoastră are aceeași valoare în Germania.
    .why = Înainte de verificare, în timpul ei și după ea există ajutoare diferite.
    .decline = Atunci presupunem că încă nu s-a verificat nimic.
value-recognition_stage-not_started = Nu
value-recognition_stage-running = Verificarea este în curs.
value-recognition_stage-partial = Profesia mea este recunoscută parțial (teilweise anerkannt).
value-recognition_stage-full = Profesia mea este recunoscută (anerkannt).
value-recognition_stage-refused = Instituția a refuzat.
field-recognition-qualification_documents = Aveți diplomele?
value-qualification_documents-all = Da, toate
value-qualification_documents-some = O parte
value-qualification_documents-lost = S-au pierdut.

question-doing_now = { $for ->
    [other] Ce face persoana în acest moment?
    [child] Ce face copilul dumneavoastră în acest moment?
   *[self] Ce faceți în acest moment?
}
    .help = Puteți alege mai multe.
    .why = Munca, formarea profesională ({ -ausbildung }) și școala deschid cursuri și ajutoare diferite.
    .decline = Atunci la multe cursuri rămâne neclar cine hotărăște.
value-doing_now-work_to_15 = Lucrez mai puțin de 15 ore pe săptămână.
value-doing_now-work_15_30 = Lucrez între 15 și 30 de ore pe săptămână.
value-doing_now-work_over_30 = Lucrez mai mult de 30 de ore pe săptămână.
value-doing_now-own_business = Am propria mea afacere.
value-doing_now-training = Fac o formare profesională ({ -ausbildung }).
value-doing_now-contract_signed = Am semnat un contract de formare ({ -ausbildungsvertrag }).
value-doing_now-eq = Fac o perioadă de pregătire pentru formare (Einstiegs­qualifizierung, EQ).
value-doing_now-school = Merg la școală.
value-doing_now-vocational_school = Merg la o școală profesională (Berufsfachschule).
value-doing_now-university = Fac studii universitare.
value-doing_now-home_children = Stau acasă cu copiii.
value-doing_now-looking = Caut de lucru sau o formare profesională ({ -ausbildung }).
value-doing_now-cannot_work = În prezent nu pot lucra.
value-doing_now-nothing_listed = Nimic din acestea
field-doing_now-registered_agentur = Numele meu este în evidența agenției de muncă ({ -agentur-fuer-arbeit }).

question-work_history = Munca în Germania: ce propoziție se potrivește?
    .help = Contează și o muncă scurtă.
    .why = O muncă mai veche în Germania deschide unele uși. Iar o muncă ce nu se potrivește cu profesia se poate schimba deseori.
    .decline = Atunci rămâne neclar dacă munca mai veche vă ajută.
value-work_story-never = Încă nu am lucrat în Germania.
value-work_story-before = Am lucrat aici, acum nu mai lucrez.
value-work_story-fits = Munca mea se potrivește cu ce am învățat.
value-work_story-below = Munca mea este sub nivelul a ceea ce am învățat.
field-work_history-work_story = Ce propoziție se potrivește?
field-work_history-job_ended = Până când?
field-work_history-worked_in_germany_months = Câte luni în total?
field-work_history-involuntary_unemployed = Cine a încheiat munca?
value-involuntary_unemployed-true = Firma
value-involuntary_unemployed-false = Eu
field-work_history-job_started = De când lucrați acolo?

question-training = Încă o întrebare despre formarea profesională ({ -ausbildung }): locuiți cu părinții dumneavoastră?
    .help = Și doar cu mama sau doar cu tatăl.
    .why = De asta depinde ce bani există în timpul formării profesionale ({ -ausbildung }).
    .decline = Atunci rămâne neclar dacă există bani în timpul formării profesionale ({ -ausbildung }).
value-lives_with_parents-true = Da
value-lives_with_parents-false = Nu
field-training-training_contract = Aveți deja un contract de formare ({ -ausbildungsvertrag })?
value-training_contract-true = Da
value-training_contract-false = Încă nu
field-training-training_start = Când începe formarea profesională ({ -ausbildung })?

## C

question-children = { $for ->
    [other] Locuiesc copii la persoană? Ce vârstă au?
    [child] Locuiesc copii la copilul dumneavoastră? Ce vârstă au?
   *[self] Locuiesc copii la dumneavoastră? Ce vârstă au?
}
    .help = Pentru fiecare copil câte un rând. Sub doi ani, vă rugăm în luni.
    .why = Pentru copii există grădiniță ({ -kita }) și școală, precum și cursuri cu supravegherea copiilor.
    .decline = Atunci nu vedeți nimic despre grădiniță ({ -kita }) și școală.
field-children-kita_place = Există un loc la grădiniță (Kita)?
value-kita_place-true = Da
value-kita_place-false = Nu
field-children-single_parent = Îmi cresc copiii fără alt părinte.
field-children-care_secured = Stă cineva cu copiii când sunteți la curs sau la muncă?
value-care_secured-true = Da
value-care_secured-false = Nu

question-living_on = { $for ->
    [other] Din ce trăiește persoana în acest moment?
    [child] Din ce trăiește copilul dumneavoastră în acest moment?
   *[self] Din ce trăiți în acest moment?
}
    .help = Fără sume. Puteți alege mai multe.
    .why = Instituția care plătește hotărăște deseori și despre cursuri.
    .decline = Atunci rămâne neclar ce instituție hotărăște despre cursuri și bani.
value-living_on-wage = Din salariul meu
value-living_on-family = Din banii familiei sau din economii
value-living_on-jobcenter = Din bani de la Jobcenter
    .hint = ajutor pentru trai: Grundsicherungs­geld (înainte Bürgergeld)
value-living_on-asylum_office = Din bani de la oficiul de asistență socială ({ -sozialamt }), pe motiv de azil, sau cu card de plată (Bezahlkarte)
    .hint = ajutoare după legea pentru solicitanții de azil (Asyl­bewerber­leistungs­gesetz)
value-living_on-social_office = Din bani de la oficiul de asistență socială ({ -sozialamt }), pe motiv de vârstă sau boală
    .hint = ajutor social (Sozialhilfe) sau ajutor pentru trai la bătrânețe (Grundsicherung im Alter)
value-living_on-agentur = Din bani de la agenția de muncă ({ -agentur-fuer-arbeit })
    .hint = ajutor de șomaj: Arbeitslosengeld (ALG I)
value-living_on-nothing = Din nimic din acestea
field-living_on-income_secured = Ajunge?
value-income_secured-true = Da
value-income_secured-false = Nu

## D

# value-paper-*: the German words are printed on the paper. Keep them exactly; the explanation stands in brackets.
question-paper = { $for ->
    [other] Ce act are persoana? Uitați-vă la cuvinte.
    [child] Ce act are copilul dumneavoastră? Uitați-vă la cuvinte.
   *[self] Ce act aveți? Uitați-vă la cuvinte.
}
    .help = Culoarea nu este importantă, doar cuvintele. Vă rugăm să nu faceți o fotografie a actului.
    .why = De act depinde și ce cursuri, ce bani și ce muncă sunt deschise.
    .decline = Atunci procedăm cu grijă: vă arătăm mai întâi consiliere care nu ține de o instituție.
value-paper-de = „Personal­ausweis” sau „Reisepass” cu „Bundes­republik Deutschland” (carte de identitate sau pașaport german)
    .hint = Am un pașaport german.
value-paper-eu = Pașaport sau carte de identitate dintr-o altă țară UE
    .hint = de exemplu România, Bulgaria, Polonia, Italia
value-paper-eea_ch = Pașaport din Islanda, Liechtenstein, Norvegia sau Elveția
value-paper-permanent = Card „Nieder­lassungs­erlaubnis” (ședere permanentă) sau „Dauer­aufenthalt-EU” (ședere permanentă, UE)
    .hint = Căutați unul dintre aceste cuvinte pe card.
value-paper-title = Card „Aufenthalts­titel”: Aufenthalts­erlaubnis (permis de ședere pentru un timp), Blaue Karte EU (Cartea albastră UE)
    .hint = Căutați „Aufenthalts­erlaubnis” sau „Blaue Karte EU”.
value-paper-eu_family = „Aufenthalts­karte” (carte de rezidență)
    .hint = pentru familia persoanelor cu pașaport UE
value-paper-gb = „Aufenthalts­dokument-GB” (act de ședere pentru cetățenii britanici și familiile lor)
value-paper-visum = Autocolant „Visum” (viză) în pașaport
value-paper-fiktion = „Fiktions­bescheinigung” (act pentru timpul până când hotărăște oficiul pentru străini)
# "Registration" is a noun, so it has no gender.
value-paper-schutzgesuch = Înregistrare pentru § 24, încă fără card
    .hint = Am venit din Ucraina și nu am nici card, nici Fiktions­bescheinigung.
value-paper-gestattung = „Ankunfts­nachweis” (dovada sosirii) sau „Aufenthalts­gestattung” (act în timpul procedurii de azil)
    .hint = Despre cererea mea de azil nu s-a hotărât încă.
# A Duldung is neither a permit nor "illegal".
value-paper-duldung = „Aussetzung der Abschiebung ({ -duldung })” (expulzarea este suspendată pentru un timp)
    .hint = Căutați cuvântul „Duldung”.
value-paper-leave = „Grenz­übertritts­bescheinigung” (act de predat la graniță) sau o scrisoare că trebuie să plec din Germania
value-paper-expired = Actul meu a expirat.
value-paper-none = Nu am niciun act.
field-paper-came_as = Cum ați venit?
value-came_as-spaetaussiedler = Ca persoană de origine germană care se întoarce (Spätaussiedler, Spätaussiedlerin)
value-came_as-spaetaussiedler_family = Cu familia unei astfel de persoane
value-came_as-other = Altfel, sau m-am născut aici.
field-paper-first_language = Este germana prima dumneavoastră limbă?
value-first_language-de = Da
value-first_language-other = Nu
field-paper-fiktion_kind = Despre ce este vorba în act?
value-fiktion_kind-s24 = Despre § 24 (protecție pentru oamenii din Ucraina)
value-fiktion_kind-extension = Îmi prelungesc cardul.
    .hint = Pe el scrie „§ 81 Abs. 4”.
value-fiktion_kind-first = Este prima mea cerere.
    .hint = Pe el scrie „§ 81 Abs. 3”.

# "Abs." and "Satz" are printed on the paper: do not translate them.
question-paragraph = Ce număr scrie pe el?
    .help = Pe spatele cardului, la „Anmerkungen” (observații), sau pe foaia suplimentară ({ -zusatzblatt }). Pe Duldung se află de obicei în text.
    .why = Numărul spune exact ce reguli se aplică pentru acest act.
    .decline = Atunci luăm în calcul tot ce este la fel pentru mai multe numere.
# .group: heading over the tiles that begin here. The number stands large, .hint below it in small words.
value-paragraph-p25-1 = § 25 Abs. 1
    .group = Protecție
    .hint = azil (Asyl)
value-paragraph-p25-2 = § 25 Abs. 2
    .hint = refugiat sau protecție subsidiară (subsidiärer Schutz)
value-paragraph-p25-3 = § 25 Abs. 3
    .hint = interdicție de expulzare (Abschiebungs­verbot)
value-paragraph-p22 = § 22
    .hint = primire din străinătate
value-paragraph-p23 = § 23
    .hint = primirea unui grup
value-paragraph-p24 = § 24
    .hint = Ucraina
# same-as-source
value-paragraph-p28 = § 28
    .group = Familie
    .hint = la cetățeni germani
value-paragraph-p30 = § 30
    .hint = la soț sau la soție
value-paragraph-p32 = § 32
    .hint = copil la părinți
value-paragraph-p36 = § 36
    .hint = părinți și alții
value-paragraph-p36a = § 36a
    .hint = la persoane cu protecție subsidiară
value-paragraph-p31 = § 31
    .hint = drept propriu după căsătorie
value-paragraph-p18a = § 18a
    .group = Muncă
    .hint = cu formare profesională
value-paragraph-p18b = § 18b
    .hint = cu studii universitare
value-paragraph-p18g = § 18g
    .hint = Cartea albastră UE (Blaue Karte EU)
value-paragraph-p18d = § 18d
    .hint = cercetare
value-paragraph-p19c = § 19c
    .hint = altă muncă
value-paragraph-p19d = § 19d
    .hint = după Duldung și formare profesională ({ -ausbildung })
value-paragraph-p21 = § 21
    .hint = afacere proprie
value-paragraph-p16a = § 16a
    .group = Învățare
    .hint = formare profesională ({ -ausbildung })
value-paragraph-p16b = § 16b
    .hint = studii universitare
value-paragraph-p16d = § 16d
    .hint = ca profesia mea să fie recunoscută
value-paragraph-p16g = § 16g
    .hint = formare profesională ({ -ausbildung }) după o Duldung
value-paragraph-p17 = § 17
    .hint = căutarea unui loc de formare profesională ({ -ausbildung }) sau de studii
value-paragraph-p20 = § 20
    .group = Căutare
    .hint = muncă
value-paragraph-p20a = § 20a
    .hint = cardul oportunității (Chancenkarte)
value-paragraph-p23a = § 23a
    .group = După o Duldung sau din motive speciale
    .hint = caz de greutate deosebită (Härtefall)
value-paragraph-p25-4 = § 25 Abs. 4
    .hint = pentru un timp
value-paragraph-p25-5 = § 25 Abs. 5
    .hint = plecarea din Germania nu este posibilă
value-paragraph-p25a = § 25a
    .hint = integrare bună, pentru tineri
value-paragraph-p25b = § 25b
    .hint = integrare bună, după mult timp
value-paragraph-p104c = § 104c
    .hint = ședere-oportunitate (Chancen-Aufenthalt)
value-paragraph-p38a = § 38a
    .group = Altele
    .hint = ședere permanentă dintr-o altă țară UE
value-paragraph-p60a-2-1 = § 60a Abs. 2 Satz 1
value-paragraph-p60a-2-3 = § 60a Abs. 2 Satz 3
value-paragraph-p60b = § 60b sau „für Personen mit ungeklärter Identität” (identitatea nu este clară)
value-paragraph-p60c = § 60c
    .hint = pentru o formare profesională ({ -ausbildung })
value-paragraph-p60d = § 60d
    .hint = pentru un loc de muncă
value-paragraph-p60-not_shown = § 60a fără alt număr, sau nu găsesc niciunul
value-paragraph-visa_work = Pentru muncă
value-paragraph-visa_family = Pentru a merge la familie
value-paragraph-visa_study_training = Pentru studii universitare sau formare profesională ({ -ausbildung })
value-paragraph-visa_recognition = Ca profesia mea să fie recunoscută
value-paragraph-visa_job_search = Pentru a căuta de lucru sau un loc de formare profesională (Ausbildung)
value-paragraph-other = Altceva
    .hint = Vă rugăm să spuneți asta la consiliere. Completăm cu plăcere lista.
field-paragraph-paragraph = Ce scrie pe act?
field-paragraph-paragraph_detail = Ce scrie după număr?
value-paragraph_detail-abs1 = Abs. 1
value-paragraph_detail-abs2 = Abs. 2
value-paragraph_detail-abs3 = Abs. 3
value-paragraph_detail-abs4 = Abs. 4
value-paragraph_detail-abs5 = Abs. 5
value-paragraph_detail-satz1 = Satz 1
value-paragraph_detail-satz2 = Satz 2
value-paragraph_detail-alt1 = 1. Alternative (ca refugiat)
value-paragraph_detail-alt2 = 2. Alternative (protecție subsidiară, subsidiärer Schutz)

question-arrival = { $for ->
    [other] De când este persoana în Germania?
    [child] De când este copilul dumneavoastră în Germania?
   *[self] De când sunteți în Germania?
}
    .help = Aproximativ este de ajuns.
    .why = Unele lucruri sunt altfel în primele trei luni, altele se deschid după câțiva ani.
    .decline = Atunci rămâne neclar ce depinde de timpul petrecut în Germania.

question-paper_since = De când aveți acest act?
    .help = Este vorba de primul de acest fel. Aproximativ este de ajuns.
    .why = Pentru unele cursuri contează primul an.
    .decline = Atunci rămâne neclar dacă un curs este încă în primul an.
field-paper_since-title_term = Cât timp este valabil?
value-title_term-under_year = Mai puțin de un an
value-title_term-year_or_more = Un an sau mai mult

question-duldung_since = De când aveți o Duldung?
    .help = Este vorba de prima. Aproximativ este de ajuns.
    .why = După câteva luni cu Duldung se deschid cursuri, formare profesională ({ -ausbildung }) și muncă.
    .decline = Atunci rămâne neclar ce depinde de acest timp.

# The German words are what people compare with their paper.
question-work_entry = Ce scrie pe act despre muncă?
    .help = Căutați „Erwerbstätigkeit” (orice muncă) sau „Beschäftigung” (muncă la un angajator).
    .why = Așa vedeți dacă actul dumneavoastră spune deja ce spune legea.
    .decline = Atunci nu putem compara actul cu legea.
value-work_entry-any = „Erwerbstätigkeit erlaubt” sau „gestattet” (orice muncă este permisă)
value-work_entry-employment_only = „Beschäftigung erlaubt, selbstständige Tätigkeit nicht” (munca la un angajator este permisă, munca pe cont propriu nu)
value-work_entry-permit = Numai cu permisiunea oficiului pentru străini (nur mit Erlaubnis der Ausländerbehörde)
value-work_entry-named_job = Numai acest loc de muncă
    .hint = Scrie acolo și numele firmei.
value-work_entry-no = „Erwerbstätigkeit nicht gestattet” (nicio muncă nu este permisă)
value-work_entry-silent = Acolo nu scrie nimic.

question-lodging = { $for ->
    [other] Unde doarme și trăiește persoana?
    [child] Unde doarme și trăiește copilul dumneavoastră?
   *[self] În ce fel de loc locuiți?
}
    .help = De adresă nu avem nevoie.
    .why = Într-un centru de primire ({ -aufnahmeeinrichtung }) sunt alte reguli pentru muncă și mutare.
    .decline = Atunci rămâne neclar de când este posibilă munca.
value-lodging-reception = Într-un centru de primire ({ -aufnahmeeinrichtung })
    .hint = în Saarland: Landes­aufnahme­stelle Lebach
value-lodging-municipal = Într-o locuință a orașului sau a comunei (Unterkunft)
value-lodging-flat = Într-un apartament
value-lodging-with_others = La alți oameni
value-lodging-nowhere = Nu am un loc stabil.

# Never "safe country": the law has a list, we say so. The list is that of 2026-08-19.
question-origin = { $for ->
    [other] Are persoana un pașaport dintr-una dintre aceste țări?
    [child] Are copilul dumneavoastră un pașaport dintr-una dintre aceste țări?
   *[self] Aveți un pașaport dintr-una dintre aceste țări?
}
    .help = Albania, Bosnia și Herțegovina, Georgia, Ghana, Kosovo, Moldova, Muntenegru, Macedonia de Nord, Senegal, Serbia
    .why = Aceste țări sunt pe o listă din lege. Pentru oamenii de acolo sunt alte reguli la muncă. De motive nu întrebăm niciodată.
    .decline = Atunci rămâne neclar dacă munca și formarea profesională ({ -ausbildung }) sunt posibile.
value-origin_listed-true = Da
value-origin_listed-false = Nu
field-origin-origin_country = Care?
value-origin_country-MD = Moldova
value-origin_country-GE = Georgia
value-origin_country-other = Alta de pe listă
field-origin-asylum_filed = Când a fost cererea de azil?
