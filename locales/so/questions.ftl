### Questions, their fields and options: plain Somali, "you" in the singular (free of gender), no exclamation marks, no blame.
### $for: self = for me, other = for someone I help, child = for my child. A selector stands only where words differ.
### Options speak in the first person, present tense; they stay so when somebody answers for another person.
### "Paper" = warqad; do not turn it into "status". Zeugnis = shahaado, Anerkennung = aqoonsi, deportation = tarxiil.
### German words that people see on paper stay beside the Somali words. Long German words hold soft hyphens (U+00AD).

block-wishes = Waxa aad rabto
block-abilities = Waxa aad la timid
block-people = Dad iyo lacag
block-papers = Warqadahaaga
    .announce = Weli waxaa haray ilaa toddoba su’aalood oo ku saabsan warqadahaaga. Waxba kama baxayaan telefoonkaaga. Dhammaantood waad ka boodi kartaa.

## A

question-wishes = { $for ->
    [other] Weedhee ku habboon qofka aad caawinayso? Dhowr waad dooran kartaa.
    [child] Weedhee ku habboon ilmahaaga? Dhowr waad dooran kartaa.
   *[self] Weedhee kugu habboon? Dhowr waad dooran kartaa.
}
    .help = Jawaab khaldan ma jirto. Mar dambe wax walba waad beddeli kartaa.
    .why = Waxa aad rabto ayaa go’aaminaya waxa aad marka hore aragto.
    .decline = Markaas marka hore waxaan ku tusaynaa meelo aad dad kula hadli karto.
field-wishes-goals = Maxay tahay si sax ah?
field-wishes-first_goal = Maxaa ugu horreeya?
value-phase_wish-p1 = Bilowga ayaan joogaa, jidka ayaan raadinayaa.
value-phase_wish-p2 = Waxaan rabaa inaan ogaado qiimaha xirfaddaydu halkan leedahay.
value-phase_wish-p3 = Waxaan rabaa inaan wax barto.
value-phase_wish-p4 = Shaqo ayaan raadinayaa, ama waxaan rabaa ganacsi ii gaar ah.
value-phase_wish-p5 = Waan shaqeeyaa oo waxaan rabaa inay si fiican u sii socoto.
value-goals-orientierung = Xaggee ka bilaabaa?
value-goals-aufenthalt = Warqado iyo degenaansho (Aufenthalt)
value-goals-wohnen = Guri, nolol maalmeed
value-goals-familie = Qoys
value-goals-umzug = Guuritaan
value-goals-ehrenamt = Dad barasho, dad caawin
value-goals-anerkennung = In shahaadadayda la aqoonsado (Anerkennung)
value-goals-im_beruf_arbeiten = In aan ka shaqeeyo xirfaddayda
value-goals-berufswahl = Xirfaddee igu habboon?
value-goals-deutsch = Af-Jarmal
# Ausbildung: keep the German word, it is what people meet on paper.
value-goals-ausbildung = Ausbildung (xirfad lagu barto shirkad iyo iskuul)
value-goals-schule = Iskuul
value-goals-studium = Jaamacad (Studium)
value-goals-weiterbildung = Tababar dheeraad ah (Weiterbildung)
value-goals-arbeit = Shaqo
# unsure: Praktikum: a short time in a company to learn and to show oneself
value-goals-praktikum = Tababar shaqo oo gaaban (Praktikum)
value-goals-gruendung = Ganacsi ii gaar ah
value-goals-fsj = Adeeg mutadawacnimo (Freiwilligen­dienst)
value-goals-aufstieg = Horumar xagga shaqada
value-goals-arbeitgeberwechsel = Shaqo kale
value-goals-teamkommunikation = In aan ka qayb galo wada hadalka shaqada
value-goals-betrieb_retten = In aan ganacsigayga ilaashado
value-goals-einbuergerung = Baasaboor Jarmal (Einbürgerung)
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

question-urgent = Ma jiraa wax aan sugi karin?
    .help = Uma baahnid inaad wax sheegto. Hal taabasho ayaa ku filan.
    .why = Markaas waxa degdegga ah ayaa ugu sarreeya.
    .decline = Markaas wax walba weli way kuugu diyaar yihiin “Caawimo hadda” ee ku jirta liiska.
value-urgent-no = Maya
value-urgent-frist = Waxaan haystaa warqad leh waqti kama dambays ah (Frist).
value-urgent-geld = Lacag ma haysto ama caymis caafimaad ma haysto.
value-urgent-unterkunft = Guri ma haysto.
value-urgent-lohn = Mushaharkaygu wuu maqan yahay.
value-urgent-arbeitszeit = Saacado aad u badan ayaan shaqeeyaa.
value-urgent-kuendigung = Waxaan haystaa warqad shaqada iga joojinaysa (Kündigung).
value-urgent-handyvertrag = Heshiis baa dhib igu haya, tusaale heshiiska telefoonka.
value-urgent-schulden = Dayn baa igu taagan.
# Distress: name tiredness, worry, sleep. No word for illness, no question about what happened.
value-urgent-trauma = Aad baan u baqayaa ama ma seexan karo.
value-urgent-gesundheit = Waan xanuunsanayaa.
value-urgent-schwangerschaft = Uur baan leeyahay.
value-urgent-behinderung = Naafonimo ayaan la noolahay.
value-urgent-gewalt = Qof baa ii hanjabaya ama wax i yeelaya.
value-urgent-diskriminierung = Si xun baa la iila dhaqmaa, maxaa yeelay ajnabi baan ahay.

question-place = { $for ->
    [other] Xaggee ku nool yahay qofka aad caawinayso?
    [child] Xaggee ku nool yahay ilmahaagu?
   *[self] Xaggee ku nooshahay?
}
    .help = Magaalada oo keliya. Waddada uma baahnin.
    .why = Adeegyo badan hal meel oo keliya ayaa laga helaa. Dadka ku nool Faransiiska ama Luksembuurg xeerar kale ayay leeyihiin.
    .decline = Markaas waxaad arkaysaa adeegyada gobolka oo dhan.
field-place-region = Magaaladee?
field-place-works_in = Xaggee ka shaqaysaa ama shaqo ka raadinaysaa?
value-home-here = Gobolkan
value-home-elsewhere = Meel kale oo Jarmalka ah
value-home-fr = Faransiiska
value-home-lu = Luksembuurg

question-age = { $for ->
    [other] Imisa jir buu yahay qofka aad caawinayso?
    [child] Imisa jir buu yahay ilmahaagu?
   *[self] Imisa jir baad tahay?
}
    .help = Sannado ahaan. Haddii carruur ay waalidkood u jawaabayaan: dadka waaweyn ayaa sidoo kale turjumaadda ka caawiya.
    .why = Dhallinyaradu waxay leeyihiin la-talin u gaar ah. Koorsooyinka iyo caawimooyinka qaar waxay leeyihiin xad da’eed.
    .decline = Markaas adeegyada leh xad da’eed ma caddaan doonaan.
field-age-with_guardian = { $for ->
    [other] Hooyada ama aabbuhu ma joogaan halkan?
    [child] Hooyada ama aabbuhu ma joogaan halkan?
   *[self] Hooyadaa ama aabbahaa ma joogaan halkan?
}
value-with_guardian-true = Haa
value-with_guardian-false = Maya

## B

question-german = { $for ->
    [other] Sidee buu qofku ugu hadlaa Jarmalka?
    [child] Sidee buu ilmahaagu ugu hadlaa Jarmalka?
   *[self] Sidee baad ugu hadashaa Jarmalka?
}
    .help = Dooro weedha ugu habboon. Shahaado uma baahnid.
    .why = Koorso kasta heer gaar ah ayay ka bilaabataa.
    .decline = Markaas ma sheegi karno koorsada habboon.
value-german_level-A0 = Erayo kooban baan aqaan.
    .hint = Bilow (A0)
value-german_level-A1 = Waan sheegi karaa cidda aan ahay oo waan soo adeegan karaa.
    .hint = Heerka A1
value-german_level-A2 = Maalintayda waan ka hadli karaa oo warqado gaaban waan akhrin karaa.
    .hint = Heerka A2
value-german_level-B1 = Telefoon waan ku hadli karaa, shaqana waan ka hadli karaa.
    .hint = Heerka B1
value-german_level-B2 = Wada hadalka shaqada waan ka qayb geli karaa, warqadona waan qori karaa.
    .hint = Heerka B2
value-german_level-C1 = Ku dhowaad wax walba waan fahmaa oo waan sheegi karaa.
    .hint = Heerka C1
field-german-german_certificate = Heerkan shahaado ayaan u haystaa.
field-german-literacy = Sidee baad wax u akhridaa oo u qortaa?
value-literacy-latin = Xarfaha Laatiinka ayaan wax ku akhriyaa oo wax ku qoraa.
value-literacy-other_script = Far kale ayaan wax ku qoraa.
value-literacy-learning = Weli akhriska iyo qorista ayaan baranayaa.

question-german_course = { $for ->
    [other] Qofku koorso Jarmal ah ma galay?
    [child] Ilmahaagu koorso Jarmal ah ma galay?
   *[self] Koorso Jarmal ah ma gashay?
}
    .help = Waxaan ula jeednaa Integrationskurs (koorso Jarmal ah ilaa B1) ama koorso la mid ah oo Jarmalka ah.
    .why = Waxay ku xiran tahay koorsada xigta ee suuragalka ah.
    .decline = Markaas ma caddaan doonto in koorsada Jarmalka ee shaqada (Berufssprachkurs) ay kuu furan tahay.
value-integrationskurs_state-never = Maya, weli.
value-integrationskurs_state-admitted_no_place = Warqad ayaan u haystaa, laakiin weli boos ma haysto.
value-integrationskurs_state-running = Hadda koorsada ayaan ku jiraa.
value-integrationskurs_state-done_b1 = Koorsadu way ii dhammaatay, B1 na waan haystaa.
value-integrationskurs_state-done_below_b1 = Koorsadu way ii dhammaatay, laakiin weli B1 ma haysto.
value-integrationskurs_state-stopped = Koorsada hadda kuma jiro, waan joojiyay.

question-learned = { $for ->
    [other] Qofku muxuu bartay ama muxuu ka shaqeeyay?
    [child] Ilmahaagu muxuu bartay ama muxuu ka shaqeeyay?
   *[self] Maxaad baratay ama maxaad ka shaqaysay?
}
    .help = Dooro waxa adiga kuugu muhiimsan. Way tirsan tahay xitaa haddii shahaadadu lunto.
    .why = Waxa aad taqaan waddooyin u gaar ah ayaa u jira.
    .decline = Markaas waxba kama arkaysid shahaadooyinka dibadda.
value-qualification_kind-academic = Jaamacad (Studium)
value-qualification_kind-vocational = Xirfad shahaado leh
value-qualification_kind-experience = Shaqo, shahaado la’aan
value-qualification_kind-school = Iskuul
value-qualification_kind-none = Weli kuwan midna
field-learned-qualification_country = Xaggee ayay ahayd?
value-qualification_country-abroad = Dibadda
value-qualification_country-de = Jarmalka
field-learned-occupation_group = Waa qaybtee?
value-occupation_group-medicine = Caafimaad, ilko, farmashiye
value-occupation_group-nursing = Kalkaalin, umulisanimo, daaweyn jireed
value-occupation_group-school_teaching = Macallinnimo iskuul
value-occupation_group-law = Sharci
value-occupation_group-childcare_social = Xannaanada carruurta (Kita), shaqo bulsheed
value-occupation_group-craft = Farsamada gacanta (Handwerk), garaash, koronto
value-occupation_group-construction = Dhisme
value-occupation_group-food_hotel = Jiko, makhaayad, hudheel, rootiyeyn
value-occupation_group-transport = Wadid gaari, bakhaar
value-occupation_group-office = Xafiis, bangi, maamul
value-occupation_group-it = Kombiyuutar, IT
value-occupation_group-engineering = Farsamo, injineernimo, naqshad dhisme
value-occupation_group-agriculture = Beero, jardiin, xoolo
value-occupation_group-cleaning = Nadiifin, shaqo guri
value-occupation_group-sales = Iibin
value-occupation_group-other = Wax kale

# Always say what is recognised (the occupation, the certificate), never only "recognised".
question-recognition = Xafiis Jarmalka ku yaal horey ma u hubiyay shahaadada?
    .help = Taas macnaheedu waa: waxaad haysataa warqad sheegaysa in xirfaddaadu Jarmalka isku qiimo ka tahay.
    .why = Hubinta ka hor, inta ay socoto iyo kaddib caawimooyin kala duwan ayaa jira.
    .decline = Markaas waxaan u qaadanaynaa in weli waxba la hubin.
value-recognition_stage-not_started = Maya
value-recognition_stage-running = Hubintu way socotaa.
value-recognition_stage-partial = Xirfaddayda qayb baa la aqoonsan yahay (teilweise anerkannt).
value-recognition_stage-full = Xirfaddayda waa la aqoonsan yahay (anerkannt).
value-recognition_stage-refused = Xafiisku wuu diiday.
field-recognition-qualification_documents = Shahaadooyinka ma haysataa?
value-qualification_documents-all = Haa, dhammaan
value-qualification_documents-some = Qayb
value-qualification_documents-lost = Way lumeen.

question-doing_now = { $for ->
    [other] Qofku muxuu hadda sameeyaa?
    [child] Ilmahaagu muxuu hadda sameeyaa?
   *[self] Maxaad hadda samaysaa?
}
    .help = Dhowr waad dooran kartaa.
    .why = Shaqada, Ausbildung iyo iskuulku waxay furaan koorsooyin iyo caawimooyin kala duwan.
    .decline = Markaas koorsooyin badan ma caddaan doonto cidda go’aanka leh.
value-doing_now-work_to_15 = Waan shaqeeyaa, in ka yar 15 saacadood toddobaadkii.
value-doing_now-work_15_30 = Waan shaqeeyaa, 15 ilaa 30 saacadood toddobaadkii.
value-doing_now-work_over_30 = Waan shaqeeyaa, in ka badan 30 saacadood toddobaadkii.
value-doing_now-own_business = Ganacsi ii gaar ah ayaan leeyahay.
value-doing_now-training = Tababar xirfadeed (Ausbildung) ayaan ku jiraa.
value-doing_now-contract_signed = Waxaan haystaa heshiis tababar oo saxiixan (Ausbildungs­vertrag).
# unsure: Einstiegs­qualifizierung (EQ), a long placement before an Ausbildung
value-doing_now-eq = Waxaan ku jiraa Einstiegs­qualifizierung (EQ, tababar shaqo oo dheer Ausbildung ka hor).
value-doing_now-school = Iskuul ayaan dhigtaa.
value-doing_now-vocational_school = Iskuul xirfadeed (Berufsfachschule) ayaan dhigtaa.
value-doing_now-university = Jaamacad ayaan dhigtaa.
value-doing_now-home_children = Guriga ayaan carruur kula joogaa.
value-doing_now-looking = Shaqo ama Ausbildung ayaan raadinayaa.
value-doing_now-cannot_work = Waqtigan ma shaqayn karo.
value-doing_now-nothing_listed = Kuwan midna
field-doing_now-registered_agentur = Waxaan ka diiwaangashanahay xafiiska shaqada (Agentur für Arbeit).

question-work_history = Shaqada Jarmalka: weedhee habboon?
    .help = Shaqo gaaban xitaa way tirsan tahay.
    .why = Shaqo hore oo Jarmalka ah albaabbo qaar ayay furtaa. Shaqo aan xirfadda ku habboonaynna badanaa waa la beddeli karaa.
    .decline = Markaas ma caddaan doonto in shaqo hore ku caawiso.
value-work_story-never = Jarmalka weli kama shaqayn.
value-work_story-before = Hore ayaan halkan uga shaqeeyay, hadda ma shaqeeyo.
value-work_story-fits = Shaqadaydu waxay ku habboon tahay waxa aan bartay.
value-work_story-below = Shaqadaydu waa ka hoosaysaa waxa aan bartay.
field-work_history-work_story = Weedhee habboon?
field-work_history-job_ended = Ilaa goorma?
field-work_history-worked_in_germany_months = Imisa bilood wadar ahaan?
field-work_history-involuntary_unemployed = Yaa shaqada joojiyay?
value-involuntary_unemployed-true = Shirkadda
value-involuntary_unemployed-false = Aniga
field-work_history-job_started = Tan iyo goorma ayaad halkaas ka shaqaysaa?

question-training = Weli ku saabsan Ausbildung: waalidkaa ma la nooshahay?
    .help = Hooyo keliya ama aabbe keliya xitaa.
    .why = Waxay ku xiran tahay lacagta jirta inta Ausbildung socoto.
    .decline = Markaas ma caddaan doonto in lacag jirto inta Ausbildung socoto.
value-lives_with_parents-true = Haa
value-lives_with_parents-false = Maya
field-training-training_contract = Horey ma u haysataa heshiis tababar (Ausbildungsvertrag)?
value-training_contract-true = Haa
value-training_contract-false = Weli maya
field-training-training_start = Goorma ayay Ausbildung bilaabanaysaa?

## C

question-children = { $for ->
    [other] Carruur ma la nool yihiin qofka? Imisa jir bay yihiin?
    [child] Carruur ma la nool yihiin ilmahaaga? Imisa jir bay yihiin?
   *[self] Carruur ma kula nool yihiin? Imisa jir bay yihiin?
}
    .help = Ilmo kasta meel u gaar ah ku qor. Haddii uu ka yar yahay laba sano, fadlan bilo ku qor.
    .why = Carruurta waxaa u jira xannaano (Kita) iyo iskuul, waxaana jira koorsooyin carruurta lagu hayo.
    .decline = Markaas waxba kama arkaysid xannaanada (Kita) iyo iskuulka.
field-children-kita_place = Boos xannaano (Kita) ma jiraa?
value-kita_place-true = Haa
value-kita_place-false = Maya
field-children-single_parent = Keligay ayaan carruurta koriyaa.
field-children-care_secured = Qof ma la joogaa carruurta marka aad koorso ama shaqo ku jirto?
value-care_secured-true = Haa
value-care_secured-false = Maya

question-living_on = { $for ->
    [other] Qofku muxuu hadda ku nool yahay?
    [child] Ilmahaagu muxuu hadda ku nool yahay?
   *[self] Maxaad hadda ku nooshahay?
}
    .help = Tiro lacag ah ha qorin. Dhowr waad dooran kartaa.
    .why = Xafiiska lacagta bixiya badanaa wuxuu sidoo kale go’aan ka gaaraa koorsooyinka.
    .decline = Markaas ma caddaan doonto xafiiska go’aan ka gaara koorsooyinka iyo lacagta.
value-living_on-wage = Mushaharkayga
value-living_on-family = Qoyska ama lacag ii kaydsan
value-living_on-jobcenter = Lacagta Jobcenter
    .hint = lacagta gargaarka: Grundsicherungs­geld (hore: Bürgergeld)
# unsure: Sozialamt, here "office of social support"
value-living_on-asylum_office = Lacagta xafiiska gargaarka bulshada (Sozialamt) magangelyo awgeed, ama kaar lacageed (Bezahlkarte)
    .hint = Asyl­bewerber­leistungs­gesetz (sharciga gargaarka magangelyo-doonka)
value-living_on-social_office = Lacagta xafiiska gargaarka bulshada (Sozialamt) da’ ama xanuun awgeed
    .hint = Sozialhilfe ama Grundsicherung im Alter
value-living_on-agentur = Lacagta xafiiska shaqada (Agentur für Arbeit)
    .hint = lacagta shaqo la’aanta: Arbeitslosengeld (ALG I)
value-living_on-nothing = Kuwan midna
field-living_on-income_secured = Ma ku filan tahay?
value-income_secured-true = Haa
value-income_secured-false = Maya

## D

# value-paper-*: the German words are printed on the paper. Keep them exactly; the explanation stands in brackets.
question-paper = { $for ->
    [other] Warqaddee ayuu qofku haystaa? Erayada eeg.
    [child] Warqaddee ayuu ilmahaagu haystaa? Erayada eeg.
   *[self] Warqaddee ayaad haysataa? Erayada eeg.
}
    .help = Midabku muhiim ma aha, erayada oo keliya. Fadlan sawir ha ka qaadin.
    .why = Warqaddu waxay qayb ka tahay go’aanka koorsooyinka, lacagta iyo shaqada furan.
    .decline = Markaas waan taxaddaraynaa: marka hore waxaan ku tusaynaa la-talin aan xafiis dowladeed ka tirsanayn.
value-paper-de = “Personal­ausweis” ama “Reisepass” ay ku qoran tahay “Bundes­republik Deutschland” (kaarka aqoonsiga ama baasaboorka Jarmalka)
    .hint = Baasaboor Jarmal ayaan haystaa.
value-paper-eu = Baasaboor ama kaarka aqoonsiga dal kale oo EU ah
    .hint = tusaale Romaaniya, Bulgaariya, Boolan, Talyaaniga
value-paper-eea_ch = Baasaboorka Iceland, Liechtenstein, Norway ama Switzerland
value-paper-permanent = Kaar “Nieder­lassungs­erlaubnis” (degenaansho joogto ah) ama “Dauer­aufenthalt-EU” (degenaansho joogto ah, EU)
    .hint = Erayadan midkood ka raadi kaarka.
value-paper-title = Kaar “Aufenthalts­titel”: Aufenthalts­erlaubnis (oggolaansho degenaansho oo muddo leh), Blaue Karte EU (Kaarka Buluugga ah ee EU)
    .hint = Raadi “Aufenthalts­erlaubnis” ama “Blaue Karte EU”.
value-paper-eu_family = “Aufenthalts­karte” (kaarka degenaanshaha)
    .hint = qoyska dadka haysta baasaboor EU
value-paper-gb = “Aufenthalts­dokument-GB” (warqadda degenaanshaha ee muwaadiniinta Ingiriiska iyo qoyskooda)
value-paper-visum = Istiikar “Visum” (fiiso) oo baasaboorka ku dheggan
# unsure: Fiktions­bescheinigung: the paper for the time until the office decides
value-paper-fiktion = “Fiktions­bescheinigung” (warqadda muddada ilaa xafiiska ajaanibtu go’aan gaaro)
value-paper-schutzgesuch = Waxaan ka diiwaangashanahay § 24, weli kaar ma haysto
    .hint = Yukreen ayaan ka imid, kaar iyo Fiktions­bescheinigung midna ma haysto.
value-paper-gestattung = “Ankunfts­nachweis” (caddaynta imaatinka) ama “Aufenthalts­gestattung” (warqadda muddada habraaca magangelyada)
    .hint = Codsigayga magangelyada weli go’aan lagama gaarin.
# A Duldung is neither a permit nor "illegal".
# unsure: Duldung: tarxiil is the everyday word for deportation; the written word would be masaafurin
value-paper-duldung = “Aussetzung der Abschiebung (Duldung)” (tarxiilka waa la hakiyay muddo)
    .hint = Raadi erayga “Duldung”.
value-paper-leave = “Grenz­übertritts­bescheinigung” (warqad xadka lagu dhiibo), ama warqad sheegaysa inay tahay inaan Jarmalka ka baxo
value-paper-expired = Warqaddaydu way dhacday.
value-paper-none = Warqad ma haysto.
field-paper-came_as = Sidee baad ku timid?
# unsure: Spätaussiedler: people of German origin from the former Soviet Union
value-came_as-spaetaussiedler = Qof asalkiisu Jarmal yahay oo dib u soo degay (Spätaussiedler, Spätaussiedlerin)
value-came_as-spaetaussiedler_family = Qoyska qof caynkaas ah ayaan la imid
value-came_as-other = Si kale, ama halkan baan ku dhashay.
field-paper-first_language = Jarmalku ma yahay luqaddaada koowaad?
value-first_language-de = Haa
value-first_language-other = Maya
field-paper-fiktion_kind = Warqaddu maxay ku saabsan tahay?
value-fiktion_kind-s24 = § 24 (ilaalinta dadka Yukreen ka yimid)
value-fiktion_kind-extension = Kaarkayga ayaan cusboonaysiinayaa.
    .hint = Waxaa ku qoran “§ 81 Abs. 4”.
value-fiktion_kind-first = Waa codsigaygii ugu horreeyay.
    .hint = Waxaa ku qoran “§ 81 Abs. 3”.

# "Abs." and "Satz" are printed on the paper: do not translate them.
question-paragraph = Lambarkee ku qoran?
    .help = Gadaasha kaarka meesha “Anmerkungen” (faallooyin), ama xaashida dheeraadka ah (Zusatzblatt). Haddii ay tahay Duldung, badanaa qoraalka dhexdiisa ayuu ku jiraa.
    .why = Lambarku wuxuu si sax ah u sheegayaa xeerarka khuseeya warqaddan.
    .decline = Markaas waxaan ku shaqaynaynaa wax walba oo ay lambarro dhowr ah wadaagaan.
# .group: heading over the tiles that begin here. The number stands large, .hint below it in small words.
value-paragraph-p25-1 = § 25 Abs. 1
    .group = Ilaalin
    .hint = magangelyo
# unsure: subsidiärer Schutz has no fixed Somali word; the German words stay beside it (also § 36a and 2. Alternative)
value-paragraph-p25-2 = § 25 Abs. 2
    .hint = qaxooti, ama ilaalin dheeraad ah (subsidiärer Schutz)
value-paragraph-p25-3 = § 25 Abs. 3
    .hint = mamnuucidda tarxiilka (Abschiebungs­verbot)
value-paragraph-p22 = § 22
    .hint = in dibadda la iga soo qaado
value-paragraph-p23 = § 23
    .hint = in koox la soo qaado
value-paragraph-p24 = § 24
    .hint = Yukreen
value-paragraph-p28 = § 28
    .group = Qoys
    .hint = u imaatinka qof Jarmal ah
value-paragraph-p30 = § 30
    .hint = u imaatinka ninka ama xaaska
value-paragraph-p32 = § 32
    .hint = ilmo u imanaya waalidka
value-paragraph-p36 = § 36
    .hint = waalid iyo dad kale
value-paragraph-p36a = § 36a
    .hint = u imaatinka dad haysta ilaalin dheeraad ah (subsidiärer Schutz)
value-paragraph-p31 = § 31
    .hint = xaq ii gaar ah guurka kaddib
value-paragraph-p18a = § 18a
    .group = Shaqo
    .hint = tababar xirfadeed baan leeyahay
value-paragraph-p18b = § 18b
    .hint = jaamacad baan dhammaystay
value-paragraph-p18g = § 18g
    .hint = Kaarka Buluugga ah ee EU (Blaue Karte EU)
value-paragraph-p18d = § 18d
    .hint = cilmi-baaris
value-paragraph-p19c = § 19c
    .hint = shaqo kale
value-paragraph-p19d = § 19d
    .hint = Duldung iyo Ausbildung kaddib
value-paragraph-p21 = § 21
    .hint = ganacsi ii gaar ah
value-paragraph-p16a = § 16a
    .group = Waxbarasho
    .hint = Ausbildung
value-paragraph-p16b = § 16b
    .hint = jaamacad
value-paragraph-p16d = § 16d
    .hint = si xirfaddayda loo aqoonsado
value-paragraph-p16g = § 16g
    .hint = Ausbildung Duldung kaddib
value-paragraph-p17 = § 17
    .hint = raadinta boos Ausbildung ama jaamacad
value-paragraph-p20 = § 20
    .group = Raadin
    .hint = shaqo
value-paragraph-p20a = § 20a
    .hint = Kaarka Fursadda (Chancenkarte)
# unsure: Härtefall
value-paragraph-p23a = § 23a
    .group = Duldung kaddib ama sababo gaar ah
    .hint = xaalad aad u adag (Härtefall)
value-paragraph-p25-4 = § 25 Abs. 4
    .hint = muddo kooban
value-paragraph-p25-5 = § 25 Abs. 5
    .hint = bixitaanku suuragal ma aha
value-paragraph-p25a = § 25a
    .hint = bulshada si fiican ula qabsaday, da’ yar
value-paragraph-p25b = § 25b
    .hint = bulshada si fiican ula qabsaday, muddo dheer kaddib
value-paragraph-p104c = § 104c
    .hint = fursad joogitaan (Chancen-Aufenthalt)
value-paragraph-p38a = § 38a
    .group = Wax kale
    .hint = degenaansho joogto ah oo dal kale oo EU ah
value-paragraph-p60a-2-1 = § 60a Abs. 2 Satz 1
value-paragraph-p60a-2-3 = § 60a Abs. 2 Satz 3
value-paragraph-p60b = § 60b ama “für Personen mit ungeklärter Identität” (aqoonsiga qofka ma cadda)
value-paragraph-p60c = § 60c
    .hint = Ausbildung awgeed
value-paragraph-p60d = § 60d
    .hint = shaqo awgeed
value-paragraph-p60-not_shown = § 60a oo aan lambar kale lahayn, ama lambar ma helayo
value-paragraph-visa_work = Si aan u shaqeeyo
value-paragraph-visa_family = Si aan qoyska ula joogo
value-paragraph-visa_study_training = Jaamacad ama Ausbildung
value-paragraph-visa_recognition = Si xirfaddayda loo aqoonsado
value-paragraph-visa_job_search = Si aan u raadiyo shaqo ama boos Ausbildung
value-paragraph-other = Wax kale
    .hint = Fadlan u sheeg la-taliyaha. Liiska si farxad leh ayaan wax ugu darnaa.
field-paragraph-paragraph = Maxaa ku qoran warqadda?
field-paragraph-paragraph_detail = Maxaa ku qoran lambarka ka dib?
value-paragraph_detail-abs1 = Abs. 1
value-paragraph_detail-abs2 = Abs. 2
value-paragraph_detail-abs3 = Abs. 3
value-paragraph_detail-abs4 = Abs. 4
value-paragraph_detail-abs5 = Abs. 5
value-paragraph_detail-satz1 = Satz 1
value-paragraph_detail-satz2 = Satz 2
value-paragraph_detail-alt1 = 1. Alternative (qaxooti ahaan)
value-paragraph_detail-alt2 = 2. Alternative (ilaalin dheeraad ah, subsidiärer Schutz)

question-arrival = { $for ->
    [other] Tan iyo goorma ayuu qofku Jarmalka joogaa?
    [child] Tan iyo goorma ayuu ilmahaagu Jarmalka joogaa?
   *[self] Tan iyo goorma ayaad Jarmalka joogtaa?
}
    .help = Qiyaas ayaa ku filan.
    .why = Waxyaabo qaar way ka duwan yihiin saddexda bilood ee hore, qaarna waxay furmaan sannado kaddib.
    .decline = Markaas ma caddaan doonaan waxyaabaha ku xiran muddada Jarmalka la joogo.

question-paper_since = Tan iyo goorma ayaad haysataa warqaddan?
    .help = Waxaan ula jeednaa tii ugu horraysay ee noocan ah. Qiyaas ayaa ku filan.
    .why = Koorsooyinka qaar sannadka koowaad ayaa tirsan.
    .decline = Markaas ma caddaan doonto in koorso weli ku jirto sannadka koowaad.
field-paper_since-title_term = Muddo intee le’eg ayay ansax tahay?
value-title_term-under_year = Wax ka yar hal sano
value-title_term-year_or_more = Hal sano ama ka badan

question-duldung_since = Tan iyo goorma ayaad haysataa Duldung?
    .help = Waxaan ula jeednaa tii ugu horraysay. Qiyaas ayaa ku filan.
    .why = Marka Duldung la haysto dhowr bilood kaddib, waxaa furma koorsooyin, Ausbildung iyo shaqo.
    .decline = Markaas ma caddaan doonaan waxyaabaha ku xiran muddadan.

# The German words are what people compare with their paper.
question-work_entry = Maxaa warqadda kaga qoran shaqada?
    .help = Raadi “Erwerbstätigkeit” (shaqo kasta) ama “Beschäftigung” (shaqo aad qof kale u shaqayso).
    .why = Sidaas ayaad ku arkaysaa in warqaddaadu horey u sheegto waxa sharcigu sheego.
    .decline = Markaas isma barbar dhigi karno warqadda iyo sharciga.
value-work_entry-any = “Erwerbstätigkeit erlaubt” ama “gestattet” (shaqo kasta waa la oggol yahay)
value-work_entry-employment_only = “Beschäftigung erlaubt”, “selbstständige Tätigkeit” maya (in qof kale loo shaqeeyo waa la oggol yahay, ganacsi gaar ah maya)
value-work_entry-permit = Oggolaanshaha xafiiska ajaanibta oo keliya (nur mit Erlaubnis der Ausländerbehörde)
value-work_entry-named_job = Shaqadan oo keliya
    .hint = Magaca shirkadda ayaa ku qoran.
value-work_entry-no = “Erwerbstätigkeit nicht gestattet” (shaqo lama oggola)
value-work_entry-silent = Waxba kuma qorna.

question-lodging = { $for ->
    [other] Qofku xaggee ku seexdaa oo ku nool yahay?
    [child] Ilmahaagu xaggee ku seexdaa oo ku nool yahay?
   *[self] Meel noocee ah ayaad ku nooshahay?
}
    .help = Cinwaanka uma baahnin.
    .why = Xarunta soo dhowaynta (Aufnahmeeinrichtung) xeerar kale ayaa ka jira shaqada iyo guuritaanka.
    .decline = Markaas ma caddaan doonto goorta shaqo suuragal noqoto.
value-lodging-reception = Xarun soo dhowayn (Aufnahme­einrichtung)
    .hint = Saarland: Landes­aufnahme­stelle Lebach
value-lodging-municipal = Hoy magaalada ama degmadu leedahay (Unterkunft)
value-lodging-flat = Guri (aqal)
value-lodging-with_others = Dad kale ayaan la noolahay
value-lodging-nowhere = Meel joogto ah ma haysto.

# Never "safe country": the law has a list, we say so. The list is that of 2026-08-19.
question-origin = { $for ->
    [other] Qofku ma haystaa baasaboor dalalkan mid ka mid ah?
    [child] Ilmahaagu ma haystaa baasaboor dalalkan mid ka mid ah?
   *[self] Ma haysataa baasaboor dalalkan mid ka mid ah?
}
    .help = Albaaniya, Bosniya iyo Hersegofina, Joorjiya, Gaana, Kosofo, Moldofa, Montenegro, Waqooyiga Masedooniya, Senegaal, Seerbiya
    .why = Dalalkani waxay ku jiraan liis sharciga ku qoran. Dadka ka yimid xeerar kale ayaa xagga shaqada u jira. Sababo weligeen ma weydiino.
    .decline = Markaas ma caddaan doonto in shaqo iyo Ausbildung suuragal yihiin.
value-origin_listed-true = Haa
value-origin_listed-false = Maya
field-origin-origin_country = Kee?
value-origin_country-MD = Moldofa
value-origin_country-GE = Joorjiya
value-origin_country-other = Mid kale oo liiska ku jira
field-origin-asylum_filed = Goorma ayay ahayd codsiga magangelyadu?
