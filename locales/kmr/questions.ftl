### Questions, their fields and options: plain Kurmanji, "hûn/we", no exclamation marks, no blame.
### $for: self = for me, other = for someone I help, child = for my child. A selector stands only where words differ.
### Options speak in the first person. Avoid "wî/wê" about a person: use "ew kes" in the direct case, with verbs that need no oblique agent.
### "Kaxez" (Papier) is the residence paper; "dîploma" stands for any Zeugnis; "pîşe" is masculine here. Printed German words stay German.

block-wishes = Hûn çi dixwazin
block-abilities = Tiştên ku hûn pê dizanin
block-people = Mirov û pere
block-papers = Kaxezên we
    .announce = Hîn herî zêde heft pirs li ser kaxezên we hene. Ji van tiştek ji telefona we dernakeve. Hûn dikarin hemûyan derbas bikin.

## A

question-wishes = { $for ->
    [other] Kîjan hevok ji bo kesê ku hûn jê re dibin alîkar rast e? Hûn dikarin ji yekê zêdetir hilbijêrin.
    [child] Kîjan hevok ji bo zarokê we rast e? Hûn dikarin ji yekê zêdetir hilbijêrin.
   *[self] Kîjan hevok ji bo we rast e? Hûn dikarin ji yekê zêdetir hilbijêrin.
}
    .help = Bersiva xelet tune ye. Paşê hûn dikarin her tiştî biguherînin.
    .why = Li gorî daxwazên we diyar dibe ku hûn pêşî çi dibînin.
    .decline = Wê gavê em pêşî cihên ku hûn dikarin lê bi mirovan re biaxivin nîşan didin.
field-wishes-goals = Bi rastî çi?
field-wishes-first_goal = Pêşî çi?
value-phase_wish-p1 = Ez li destpêkê me û li rê digerim.
value-phase_wish-p2 = Ez dixwazim bizanim ku nirxê jêhatîbûnên min li vir çi ye.
value-phase_wish-p3 = Ez dixwazim hîn bibim.
value-phase_wish-p4 = Ez li kar digerim, an jî karê xwe yê serbixwe dixwazim.
value-phase_wish-p5 = Ez kar dikim û dixwazim ku baş berdewam bike.
value-goals-orientierung = Ez ji ku dest pê bikim?
value-goals-aufenthalt = Kaxez û rûniştin (Aufenthalt)
value-goals-wohnen = Xanî, jiyana rojane
value-goals-familie = Malbat
value-goals-umzug = Barkirina mal
value-goals-ehrenamt = Naskirina mirovan, alîkarî kirin
value-goals-anerkennung = Naskirina dîplomaya min (Anerkennung)
value-goals-im_beruf_arbeiten = Di pîşeyê xwe de xebitîn
value-goals-berufswahl = Kîjan pîşe li min tê?
value-goals-deutsch = Almanî
# Ausbildung: keep the German word, it is what people meet on paper.
value-goals-ausbildung = Ausbildung (hînbûna pîşeyekî li şîrketê û li dibistanê)
value-goals-schule = Dibistan
value-goals-studium = Zanîngeh (Studium)
value-goals-weiterbildung = Perwerdeya pêşdetir (Weiterbildung)
value-goals-arbeit = Kar
value-goals-praktikum = Staj ({ -praktikum })
value-goals-gruendung = Karê min ê serbixwe
value-goals-fsj = Xizmeta dilxwaz (Freiwilligen­dienst)
value-goals-aufstieg = Pêşketina di kar de
value-goals-arbeitgeberwechsel = Cihekî din ê kar
value-goals-teamkommunikation = Beşdarbûna axaftinên di tîmê de
value-goals-betrieb_retten = Parastina karê min ê serbixwe
value-goals-einbuergerung = Pasaporta alman ({ -einbuergerung })
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

question-urgent = Tiştekî ku nikare li bendê bimîne heye?
    .help = Ne hewce ye ku hûn tiştekî vebêjin. Dest lê dan bes e.
    .why = Tiştê lezgîn wê gavê li jorê jor cih digire.
    .decline = Wê gavê di menuyê de li bin “Alîkarî niha” her tişt hîn ji bo we amade ye.
value-urgent-no = Na
value-urgent-frist = Nameyeke min a bi mohlet ({ -frist }) heye.
value-urgent-geld = Pereyê min an sîgorteya min a tenduristiyê tune ye.
value-urgent-unterkunft = Xaniyê min tune ye.
value-urgent-lohn = Meaşê min nayê dayîn.
value-urgent-arbeitszeit = Ez pir zêde saetan kar dikim.
value-urgent-kuendigung = Nameya ji kar derxistinê ({ -kuendigung }) gihîştiye min.
value-urgent-handyvertrag = Bi peymanekê re pirsgirêka min heye, wek mînak ya telefonê.
value-urgent-schulden = Deynên min hene.
# Distress: name tiredness, worry, sleep. No word for illness, no question about what happened.
value-urgent-trauma = Ez pir ditirsim an jî nikarim razêm.
value-urgent-gesundheit = Ez nexweş im.
value-urgent-schwangerschaft = Ez ducanî me.
value-urgent-behinderung = Ez bi astengdariyekê re dijîm.
value-urgent-gewalt = Kesek gefan li min dixwe an jî min diêşîne.
value-urgent-diskriminierung = Bi min re xirab tevdigerin, ji ber ku ez biyanî me.

question-place = { $for ->
    [other] Kesê ku hûn jê re dibin alîkar li ku dijî?
    [child] Zarokê we li ku dijî?
   *[self] Hûn li ku dijîn?
}
    .help = Tenê bajar an gund. Kolan ji me re ne hewce ye.
    .why = Gelek pêşniyar tenê li cihekî hene. Û ji bo kesên ku li Fransayê an li Luksembûrgê dijîn, qaîdeyên din hene.
    .decline = Wê gavê hûn pêşniyarên tevahiya herêmê dibînin.
field-place-region = Li kîjan bajar an gundî?
field-place-works_in = Hûn li ku kar dikin an li kar digerin?
value-home-here = Li vê herêmê
value-home-elsewhere = Li cihekî din ê Almanyayê
value-home-fr = Li Fransayê
value-home-lu = Li Luksembûrgê

question-age = { $for ->
    [other] Kesê ku hûn jê re dibin alîkar çend salî ye?
    [child] Zarokê we çend salî ye?
   *[self] Hûn çend salî ne?
}
    .help = Bi salan. Eger zarok li şûna dê û bavê xwe bersivê bidin: di wergerê de mezin jî dibin alîkar.
    .why = Ji bo ciwanan şêwirmendiya taybet heye. Ji bo hin kurs û alîkariyan sînorekî temen heye.
    .decline = Wê gavê ne diyar e ka pêşniyarên bi sînorê temen lê tên.
field-age-with_guardian = { $for ->
    [other] Dê an bav li vir e?
    [child] Dê an bav li vir e?
   *[self] Diya we an bavê we li vir e?
}
value-with_guardian-true = Erê
value-with_guardian-false = Na

## B

question-german = { $for ->
    [other] Ew kes almanî çiqas baş diaxive?
    [child] Zarokê we almanî çiqas baş diaxive?
   *[self] Hûn almanî çiqas baş diaxivin?
}
    .help = Hevoka ku herî baş lê tê hilbijêrin. Sertîfîka ne hewce ye.
    .why = Her kurs ji astekê dest pê dike.
    .decline = Wê gavê em nikarin bibêjin ku kîjan kurs lê tê.
value-german_level-A0 = Ez hin peyvan dizanim.
    .hint = Destpêk (A0)
value-german_level-A1 = Ez dikarim xwe bidim nasîn û tiştan bikirim.
    .hint = Asta A1
value-german_level-A2 = Ez dikarim li ser roja xwe biaxivim û nameyên kurt bixwînim.
    .hint = Asta A2
value-german_level-B1 = Ez dikarim bi telefonê biaxivim û li ser kar biaxivim.
    .hint = Asta B1
value-german_level-B2 = Ez dikarim li kar beşdarî axaftinan bibim û nameyan binivîsim.
    .hint = Asta B2
value-german_level-C1 = Ez hema hema her tiştî fêm dikim û dibêjim.
    .hint = Asta C1
field-german-german_certificate = Ji bo vê astê sertîfîkaya min heye.
field-german-literacy = Xwendin û nivîsandin çawa ye?
value-literacy-latin = Ez bi tîpên latînî dixwînim û dinivîsim.
value-literacy-other_script = Ez bi alfabeyeke din dinivîsim.
value-literacy-learning = Ez hîn fêrî xwendin û nivîsandinê dibim.

question-german_course = { $for ->
    [other] Ew kes berê çûye kurseke almanî?
    [child] Zarokê we berê çûye kurseke almanî?
   *[self] Hûn berê çûne kurseke almanî?
}
    .help = Mebest Integrationskurs (kursa almanî heta B1) an kurseke wek wê ya li Almanyayê ye.
    .why = Bi vê ve girêdayî ye ku kîjan kurs piştre gengaz e.
    .decline = Wê gavê ne diyar e ka kursa almanî ya ji bo kar ({ -berufssprachkurs }) ji we re vekirî ye.
value-integrationskurs_state-never = Na, hîn na.
value-integrationskurs_state-admitted_no_place = Nameya min ji bo wê heye, lê hîn cihê min tune ye.
value-integrationskurs_state-running = Ez niha di kursê de me.
value-integrationskurs_state-done_b1 = Kursa min qediyaye û B1 a min heye.
value-integrationskurs_state-done_below_b1 = Kursa min qediyaye, lê hîn B1 a min tune ye.
value-integrationskurs_state-stopped = Min dev ji kursê berdaye.

# "hîn bûn" and "xebitîn" need no oblique agent ("wî/wê").
question-learned = { $for ->
    [other] Ew kes hînî çi bûye an di çi karî de xebitiye?
    [child] Zarokê we hînî çi bûye an di çi karî de xebitiye?
   *[self] Hûn hînî çi bûne an di çi karî de xebitîne?
}
    .help = Tiştê ku ji bo we herî girîng e hilbijêrin. Eger dîploma winda bûbe jî, ew tê hesibandin.
    .why = Ji bo tiştên ku hûn pê dizanin rêyên taybet hene.
    .decline = Wê gavê hûn li ser dîplomayên ji derveyî welêt tiştekî nabînin.
value-qualification_kind-academic = Zanîngeh (Studium)
value-qualification_kind-vocational = Pîşeyek, bi dîploma
value-qualification_kind-experience = Kar, bê dîploma
value-qualification_kind-school = Dibistan
value-qualification_kind-none = Hîn yek ji van jî na
field-learned-qualification_country = Ew li ku bû?
value-qualification_country-abroad = Li welatekî din
value-qualification_country-de = Li Almanyayê
field-learned-occupation_group = Di kîjan warî de?
value-occupation_group-medicine = Bijîşkî, pizîşkiya diranan, dermanxane
value-occupation_group-nursing = Hemşîretî, pîrikî, terapî
value-occupation_group-school_teaching = Dersdayîna li dibistanan
value-occupation_group-law = Hiqûq
value-occupation_group-childcare_social = Baxçeyê zarokan ({ -kita }), karê civakî
value-occupation_group-craft = Pîşekarî (Handwerk), atolye, elektrîk
value-occupation_group-construction = Avahîsazî
value-occupation_group-food_hotel = Metbex, xwaringeh, otêl, firin
value-occupation_group-transport = Ajotin, depo
value-occupation_group-office = Ofîs, bank, rêveberî
value-occupation_group-it = Kompîter, IT
value-occupation_group-engineering = Teknîk, endezyarî, mîmarî
value-occupation_group-agriculture = Çandinî, baxçe, ajal
value-occupation_group-cleaning = Paqijî, karê malê
value-occupation_group-sales = Firotin
value-occupation_group-other = Tiştekî din

# Always say what is recognised (the occupation, the diploma), never only "naskirî".
question-recognition = Saziyekê li Almanyayê dîploma kontrol kiriye?
    .help = Ango: nameyeke we heye ku dibêje ka pîşeyê we li Almanyayê bi heman nirxî ye.
    .why = Berî kontrolê, di dema kontrolê de û piştî wê alîkariyên cuda hene.
    .decline = Wê gavê em dihesibînin ku hîn tiştek nehatiye kontrolkirin.
value-recognition_stage-not_started = Na
value-recognition_stage-running = Kontrol berdewam dike.
value-recognition_stage-partial = Pîşeyê min bi qismî hatiye naskirin (teilweise anerkannt).
value-recognition_stage-full = Pîşeyê min hatiye naskirin (anerkannt).
value-recognition_stage-refused = Saziyê red kiriye.
field-recognition-qualification_documents = Dîplomayên we li cem we hene?
value-qualification_documents-all = Erê, hemû
value-qualification_documents-some = Beşek
value-qualification_documents-lost = Ew winda bûne.

question-doing_now = { $for ->
    [other] Ew kes niha çi dike?
    [child] Zarokê we niha çi dike?
   *[self] Hûn niha çi dikin?
}
    .help = Hûn dikarin ji yekê zêdetir hilbijêrin.
    .why = Kar, perwerdeya pîşeyî (Ausbildung) û dibistan kurs û alîkariyên cuda vedikin.
    .decline = Wê gavê li gelek kursan ne diyar e ku kî biryarê dide.
value-doing_now-work_to_15 = Ez di hefteyê de kêmtirî 15 saetan kar dikim.
value-doing_now-work_15_30 = Ez di hefteyê de 15 heta 30 saetan kar dikim.
value-doing_now-work_over_30 = Ez di hefteyê de zêdetirî 30 saetan kar dikim.
value-doing_now-own_business = Karê min ê serbixwe heye.
value-doing_now-training = Ez perwerdeya pîşeyî (Ausbildung) dikim.
value-doing_now-contract_signed = Peymaneke min a îmzekirî ya perwerdeya pîşeyî ({ -ausbildungsvertrag }) heye.
value-doing_now-eq = Ez Einstiegs­qualifizierung dikim (EQ, stajeke dirêj berî perwerdeya pîşeyî).
value-doing_now-school = Ez diçim dibistanê.
value-doing_now-vocational_school = Ez diçim dibistana pîşeyî (Berufsfachschule).
value-doing_now-university = Ez li zanîngehê dixwînim.
value-doing_now-home_children = Ez bi zarokan re li malê me.
value-doing_now-looking = Ez li kar an li perwerdeya pîşeyî (Ausbildung) digerim.
value-doing_now-cannot_work = Ez niha nikarim kar bikim.
value-doing_now-nothing_listed = Yek ji van jî na
field-doing_now-registered_agentur = Ez li ajansa kar ({ -agentur-fuer-arbeit }) qeydkirî me.

question-work_history = Karê li Almanyayê: kîjan hevok lê tê?
    .help = Karê kurt jî tê hesibandin.
    .why = Karê berê yê li Almanyayê hin deriyan vedike. Û karê ku li pîşe nayê, pir caran dikare bê guhertin.
    .decline = Wê gavê ne diyar e ka karê berê alîkariya we dike.
value-work_story-never = Ez hîn li Almanyayê nexebitîme.
value-work_story-before = Ez li vir xebitîme, niha êdî naxebitim.
value-work_story-fits = Karê min li tiştê ku ez hîn bûme tê.
value-work_story-below = Karê min di bin asta tiştê ku ez hîn bûme de ye.
field-work_history-work_story = Kîjan hevok lê tê?
field-work_history-job_ended = Heta kengî?
field-work_history-worked_in_germany_months = Bi giştî çend meh?
field-work_history-involuntary_unemployed = Kê kar bi dawî kir?
value-involuntary_unemployed-true = Şîrketê
value-involuntary_unemployed-false = Min bi xwe
field-work_history-job_started = Hûn ji kengî ve li wir kar dikin?

question-training = Hîn li ser perwerdeya pîşeyî (Ausbildung): hûn li cem dê û bavê xwe dijîn?
    .help = Tenê li cem dê an tenê li cem bav jî tê hesibandin.
    .why = Bi vê ve girêdayî ye ku di dema perwerdeya pîşeyî de kîjan pere heye.
    .decline = Wê gavê ne diyar e ka di dema perwerdeya pîşeyî de pere heye.
value-lives_with_parents-true = Erê
value-lives_with_parents-false = Na
field-training-training_contract = Peymana we ya perwerdeya pîşeyî ({ -ausbildungsvertrag }) heye?
value-training_contract-true = Erê
value-training_contract-false = Hîn na
field-training-training_start = Perwerdeya pîşeyî (Ausbildung) kengî dest pê dike?

## C

question-children = { $for ->
    [other] Li mala kesê ku hûn jê re dibin alîkar zarok dijîn? Ew çend salî ne?
    [child] Zarok bi zarokê we re dijîn? Ew çend salî ne?
   *[self] Zarok bi we re dijîn? Ew çend salî ne?
}
    .help = Ji bo her zarokî qeydek. Di bin du salî de, ji kerema xwe bi mehan.
    .why = Ji bo zarokan baxçeyê zarokan ({ -kita }) û dibistan hene, û kursên ku tê de li zarokan tê nêrîn jî hene.
    .decline = Wê gavê hûn li ser baxçeyê zarokan ({ -kita }) û dibistanê tiştekî nabînin.
field-children-kita_place = Cihek li baxçeyê zarokan (Kita) heye?
value-kita_place-true = Erê
value-kita_place-false = Na
field-children-single_parent = Ez bi tenê zarokan mezin dikim.
field-children-care_secured = Gava hûn li kursê an li kar in, kesek li cem zarokan heye?
value-care_secured-true = Erê
value-care_secured-false = Na

question-living_on = { $for ->
    [other] Ew kes niha bi çi debara xwe dike?
    [child] Zarokê we niha bi çi debara xwe dike?
   *[self] Hûn niha bi çi debara xwe dikin?
}
    .help = Mîqdara pereyan ne hewce ye. Hûn dikarin ji yekê zêdetir hilbijêrin.
    .why = Daîreya ku pere dide, pir caran li ser kursan jî biryarê dide.
    .decline = Wê gavê ne diyar e ku kîjan daîre li ser kurs û pereyan biryarê dide.
value-living_on-wage = Bi meaşê xwe
value-living_on-family = Bi pereyê malbatê an bi pereyê xwe yê kombûyî
value-living_on-jobcenter = Bi pereyê ji Jobcenter
    .hint = alîkariya bingehîn: Grundsicherungs­geld (berê Bürgergeld)
value-living_on-asylum_office = Bi pereyê ji daîreya civakî ({ -sozialamt }) ji ber penaberiyê, an bi karta pereyan (Bezahlkarte)
    .hint = Asyl­bewerber­leistungs­gesetz (qanûna alîkariyê ji bo kesên ku serlêdana penaberiyê dikin)
value-living_on-social_office = Bi pereyê ji daîreya civakî ({ -sozialamt }) ji ber temen an nexweşiyê
    .hint = Sozialhilfe an Grundsicherung im Alter
value-living_on-agentur = Bi pereyê ji ajansa kar ({ -agentur-fuer-arbeit })
    .hint = pereyê bêkariyê: Arbeitslosengeld (ALG I)
value-living_on-nothing = Bi yek ji van jî na
field-living_on-income_secured = Ew bes e?
value-income_secured-true = Erê
value-income_secured-false = Na

## D

# value-paper-*: the German words are printed on the paper. Keep them exactly; the explanation stands in brackets.
question-paper = { $for ->
    [other] Ew kes xwedî kîjan kaxezê ye? Li peyvan binêrin.
    [child] Kîjan kaxeza zarokê we heye? Li peyvan binêrin.
   *[self] Kîjan kaxeza we heye? Li peyvan binêrin.
}
    .help = Reng ne girîng e, tenê peyv. Ji kerema xwe wêneyê kaxezê nekişînin.
    .why = Li gorî kaxezê jî diyar dibe ku kîjan kurs, kîjan pere û kîjan kar vekirî ne.
    .decline = Wê gavê em bi baldarî dixebitin: em pêşî şêwirmendiya ku ne ya daîreyekê ye nîşanî we didin.
value-paper-de = “Personal­ausweis” an “Reisepass” bi nivîsa “Bundes­republik Deutschland” (nasname an pasaporta alman)
    .hint = Pasaporta min a alman heye.
value-paper-eu = Pasaport an nasnameya welatekî din ê Yekîtiya Ewropayê (EU)
    .hint = wek mînak Romanya, Bulgaristan, Polonya, Îtalya
value-paper-eea_ch = Pasaporta Îslandayê, Lîxtenştaynê, Norwêcê an Swîsreyê
value-paper-permanent = Karta “Nieder­lassungs­erlaubnis” (destûra rûniştinê ya daîmî) an “Dauer­aufenthalt-EU” (rûniştina demdirêj a Yekîtiya Ewropayê)
    .hint = Li ser kartê li yek ji van peyvan bigerin.
value-paper-title = Karta “Aufenthalts­titel”: Aufenthalts­erlaubnis (destûra rûniştinê ya demkî), Blaue Karte EU (Karta Şîn a Yekîtiya Ewropayê)
    .hint = Li “Aufenthalts­erlaubnis” an “Blaue Karte EU” bigerin.
value-paper-eu_family = “Aufenthalts­karte” (karta rûniştinê)
    .hint = ji bo malbata kesên bi pasaporta Yekîtiya Ewropayê
value-paper-gb = “Aufenthalts­dokument-GB” (kaxeza rûniştinê ji bo welatiyên Brîtanyayê û malbatên wan)
value-paper-visum = Etîketa “Visum” (vîze) di pasaportê de
value-paper-fiktion = “Fiktions­bescheinigung” (kaxeza ji bo dema heta ku daîre biryarê bide)
value-paper-schutzgesuch = Qeyda ji bo § 24 heye, kart hîn tune ye
    .hint = Ez ji Ukraynayê hatime, li cem min ne kart û ne jî Fiktions­bescheinigung heye.
value-paper-gestattung = “Ankunfts­nachweis” (belgeya gihîştinê) an “Aufenthalts­gestattung” (kaxeza ji bo dema pêvajoya penaberiyê)
    .hint = Li ser serlêdana min a penaberiyê hîn biryar nehatiye dayîn.
# A Duldung is neither a permit nor "illegal".
value-paper-duldung = “Aussetzung der Abschiebung ({ -duldung })” (dersînorkirin ji bo demekê hatiye rawestandin)
    .hint = Li peyva “Duldung” bigerin.
value-paper-leave = “Grenz­übertritts­bescheinigung” (kaxeza ku li ser sînor tê teslîmkirin) an nameyek ku dibêje divê ez ji Almanyayê derkevim
value-paper-expired = Dema kaxeza min qediyaye.
value-paper-none = Kaxeza min tune ye.
field-paper-came_as = Hûn çawa hatine?
value-came_as-spaetaussiedler = Wek kesekî koçber ê bi eslê xwe alman (Spätaussiedler, Spätaussiedlerin)
value-came_as-spaetaussiedler_family = Bi malbata kesekî wisa re
value-came_as-other = Bi awayekî din, an jî ez li vir ji dayik bûme.
field-paper-first_language = Almanî zimanê we yê yekem e?
value-first_language-de = Erê
value-first_language-other = Na
field-paper-fiktion_kind = Ev kaxez li ser çi ye?
value-fiktion_kind-s24 = Li ser § 24 (parastina ji bo kesên ji Ukraynayê)
value-fiktion_kind-extension = Ez dema karta xwe dirêj dikim.
    .hint = Li ser wê “§ 81 Abs. 4” nivîsandî ye.
value-fiktion_kind-first = Ew serlêdana min a yekem e.
    .hint = Li ser wê “§ 81 Abs. 3” nivîsandî ye.

# "Abs." and "Satz" are printed on the paper: do not translate them.
question-paragraph = Kîjan hejmar li ser wê nivîsandî ye?
    .help = Li pişta kartê li cem “Anmerkungen” (têbînî), an li ser kaxeza pêvek ({ -zusatzblatt }). Li ser Duldung hejmar bi piranî di nivîsê de ye.
    .why = Hejmar bi rastî dibêje ku kîjan qaîde ji bo vê kaxezê hene.
    .decline = Wê gavê em her tiştê ku ji bo çend hejmaran yek e dihesibînin.
# .group: heading over the tiles that begin here. The number stands large, .hint below it in small words.
value-paragraph-p25-1 = § 25 Abs. 1
    .group = Parastin
    .hint = mafê penaberiyê
value-paragraph-p25-2 = § 25 Abs. 2
    .hint = parastina wek penaber an parastina alîkar (subsidiärer Schutz)
value-paragraph-p25-3 = § 25 Abs. 3
    .hint = qedexeya dersînorkirinê (Abschiebungs­verbot)
value-paragraph-p22 = § 22
    .hint = wergirtina ji derveyî welêt
value-paragraph-p23 = § 23
    .hint = wergirtina komekê
value-paragraph-p24 = § 24
    .hint = Ukrayna
value-paragraph-p28 = § 28
    .group = Malbat
    .hint = li cem kesên alman
value-paragraph-p30 = § 30
    .hint = li cem mêr an jina xwe
value-paragraph-p32 = § 32
    .hint = zarok li cem dê û bav
value-paragraph-p36 = § 36
    .hint = dê û bav û kesên din
value-paragraph-p36a = § 36a
    .hint = li cem kesên bi parastina alîkar
value-paragraph-p31 = § 31
    .hint = mafê serbixwe piştî zewacê
value-paragraph-p18a = § 18a
    .group = Kar
    .hint = bi perwerdeya pîşeyî
value-paragraph-p18b = § 18b
    .hint = bi dîplomaya zanîngehê
value-paragraph-p18g = § 18g
    .hint = Karta Şîn a Yekîtiya Ewropayê (Blaue Karte EU)
value-paragraph-p18d = § 18d
    .hint = lêkolîn
value-paragraph-p19c = § 19c
    .hint = karekî din
value-paragraph-p19d = § 19d
    .hint = piştî Duldung û Ausbildung
value-paragraph-p21 = § 21
    .hint = karê serbixwe
value-paragraph-p16a = § 16a
    .group = Hînbûn
    .hint = perwerdeya pîşeyî (Ausbildung)
value-paragraph-p16b = § 16b
    .hint = zanîngeh
value-paragraph-p16d = § 16d
    .hint = ji bo ku pîşeyê min bê naskirin
value-paragraph-p16g = § 16g
    .hint = perwerdeya pîşeyî (Ausbildung) piştî Duldung
value-paragraph-p17 = § 17
    .hint = lêgerîna cihekî perwerdeya pîşeyî an zanîngehê
value-paragraph-p20 = § 20
    .group = Lêgerîn
    .hint = kar
value-paragraph-p20a = § 20a
    .hint = Karta Derfetê (Chancenkarte)
value-paragraph-p23a = § 23a
    .group = Piştî Duldung an ji ber sedemên taybet
    .hint = rewşa pir dijwar (Härtefall)
value-paragraph-p25-4 = § 25 Abs. 4
    .hint = ji bo demekê
value-paragraph-p25-5 = § 25 Abs. 5
    .hint = derketina ji Almanyayê ne gengaz e
value-paragraph-p25a = § 25a
    .hint = entegrasyona baş, ciwan
value-paragraph-p25b = § 25b
    .hint = entegrasyona baş, piştî demeke dirêj
value-paragraph-p104c = § 104c
    .hint = derfeta rûniştinê (Chancen-Aufenthalt)
value-paragraph-p38a = § 38a
    .group = Yên din
    .hint = rûniştina demdirêj ji welatekî din ê Yekîtiya Ewropayê
value-paragraph-p60a-2-1 = § 60a Abs. 2 Satz 1
value-paragraph-p60a-2-3 = § 60a Abs. 2 Satz 3
value-paragraph-p60b = § 60b an “für Personen mit ungeklärter Identität” (nasname ne zelal e)
value-paragraph-p60c = § 60c
    .hint = ji bo perwerdeya pîşeyî (Ausbildung)
value-paragraph-p60d = § 60d
    .hint = ji bo karekî
value-paragraph-p60-not_shown = § 60a bê hejmareke din, an jî ez hejmarê nabînim
value-paragraph-visa_work = Ji bo kar
value-paragraph-visa_family = Ji bo çûna cem malbatê
value-paragraph-visa_study_training = Ji bo zanîngehê an perwerdeya pîşeyî (Ausbildung)
value-paragraph-visa_recognition = Ji bo ku pîşeyê min bê naskirin
value-paragraph-visa_job_search = Ji bo lêgerîna kar an cihekî perwerdeya pîşeyî (Ausbildung)
value-paragraph-other = Tiştekî din
    .hint = Ji kerema xwe vê ji şêwirmendiyê re bibêjin. Em bi kêfxweşî lîsteyê temam dikin.
field-paragraph-paragraph = Çi li ser kaxezê nivîsandî ye?
field-paragraph-paragraph_detail = Çi li pey hejmarê nivîsandî ye?
value-paragraph_detail-abs1 = Abs. 1
value-paragraph_detail-abs2 = Abs. 2
value-paragraph_detail-abs3 = Abs. 3
value-paragraph_detail-abs4 = Abs. 4
value-paragraph_detail-abs5 = Abs. 5
value-paragraph_detail-satz1 = Satz 1
value-paragraph_detail-satz2 = Satz 2
value-paragraph_detail-alt1 = 1. Alternative (wek penaber)
value-paragraph_detail-alt2 = 2. Alternative (parastina alîkar, subsidiärer Schutz)

question-arrival = { $for ->
    [other] Ew kes ji kengî ve li Almanyayê ye?
    [child] Zarokê we ji kengî ve li Almanyayê ye?
   *[self] Hûn ji kengî ve li Almanyayê ne?
}
    .help = Bi texmînî bes e.
    .why = Hin tişt di sê mehên pêşî de cuda ne, hin tişt piştî çend salan vedibin.
    .decline = Wê gavê tiştê ku bi dema li Almanyayê ve girêdayî ye ne diyar dimîne.

question-paper_since = Ev kaxeza we ji kengî ve heye?
    .help = Mebest ya yekem a bi vî awayî ye. Bi texmînî bes e.
    .why = Ji bo hin kursan sala yekem tê hesibandin.
    .decline = Wê gavê ne diyar e ka kursek hîn dikeve sala yekem.
field-paper_since-title_term = Ew çiqas dem derbasdar e?
value-title_term-under_year = Kêmtirî salekê
value-title_term-year_or_more = Salek an zêdetir

question-duldung_since = Duldung ji kengî ve li cem we heye?
    .help = Mebest ya yekem e. Bi texmînî bes e.
    .why = Piştî çend mehan bi Duldung kurs, perwerdeya pîşeyî (Ausbildung) û kar vedibin.
    .decline = Wê gavê tiştê ku bi vê demê ve girêdayî ye ne diyar dimîne.

# The German words are what people compare with their paper.
question-work_entry = Li ser kaxezê di derbarê kar de çi nivîsandî ye?
    .help = Li “Erwerbstätigkeit” (her cure kar) an “Beschäftigung” (karê li cem kardêrekî) bigerin.
    .why = Bi vî awayî hûn dibînin ka kaxeza we tiştê ku qanûn dibêje jixwe dibêje.
    .decline = Wê gavê em nikarin kaxez û qanûnê bidin ber hev.
value-work_entry-any = “Erwerbstätigkeit erlaubt” an “gestattet” (her cure kar destûrdayî ye)
value-work_entry-employment_only = “Beschäftigung erlaubt”, “selbstständige Tätigkeit” na (karê li cem kardêrekî destûrdayî ye, karê serbixwe na)
value-work_entry-permit = Tenê bi destûra daîreya biyaniyan (nur mit Erlaubnis der Ausländerbehörde)
value-work_entry-named_job = Tenê ev karê han
    .hint = Navê şîrketê li cem wê nivîsandî ye.
value-work_entry-no = “Erwerbstätigkeit nicht gestattet” (destûra kar tune ye)
value-work_entry-silent = Li wir tiştek nenivîsandî ye.

question-lodging = { $for ->
    [other] Ew kes li ku radizê û dijî?
    [child] Zarokê we li ku radizê û dijî?
   *[self] Hûn li ku radizên û dijîn?
}
    .help = Navnîşan ji me re ne hewce ye.
    .why = Li navenda wergirtinê ({ -aufnahmeeinrichtung }) ji bo kar û barkirina mal qaîdeyên din hene.
    .decline = Wê gavê ne diyar e ku kar ji kengî ve gengaz e.
value-lodging-reception = Li navenda wergirtinê ({ -aufnahmeeinrichtung })
    .hint = li Saarlandê: Landes­aufnahme­stelle Lebach
value-lodging-municipal = Li cihekî mayînê yê bajêr an şaredariyê (Unterkunft)
value-lodging-flat = Di xaniyekî de
value-lodging-with_others = Li cem kesên din
value-lodging-nowhere = Cihekî min ê sabît tune ye.

# Never "safe country": the law has a list, we say so. The list is that of 2026-08-19.
question-origin = { $for ->
    [other] Ew kes xwedî pasaporta yek ji van welatan e?
    [child] Pasaporta zarokê we ji yek ji van welatan e?
   *[self] Pasaporta we ji yek ji van welatan e?
}
    .help = Albanya, Bosna û Hersek, Gurcistan, Gana, Kosova, Moldova, Montenegro (Çiyayê Reş), Makedonyaya Bakur, Senegal, Sirbistan
    .why = Ev welat di qanûnê de li ser lîsteyekê ne. Ji bo kesên ji wan welatan di kar de qaîdeyên din hene. Em tu carî li ser sedeman napirsin.
    .decline = Wê gavê ne diyar e ka kar û perwerdeya pîşeyî (Ausbildung) gengaz in.
value-origin_listed-true = Erê
value-origin_listed-false = Na
field-origin-origin_country = Kîjan?
value-origin_country-MD = Moldova
value-origin_country-GE = Gurcistan
value-origin_country-other = Yekî din ê ji lîsteyê
field-origin-asylum_filed = Serlêdana penaberiyê kengî bû?
