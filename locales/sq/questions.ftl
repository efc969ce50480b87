### Questions, their fields and options: plain Albanian, polite "ju", no gendered forms, no exclamation marks, no blame.
### $for: self = for me, other = for someone I help, child = for my child. A selector stands only where words differ.
### Options speak in the first person; they stay so when somebody answers for another person. No adjectives that show gender (i/e).
### "Papier" is "dokument": "letër" stands only for a letter (Brief). "Ort" is "vendbanim": "vend" alone would be read as a country.
### Ausbildung = formim profesional, Anerkennung = njohje, Zeugnis = diplomë, Abschiebung = dëbim. German words that people see on paper stay.

block-wishes = Çfarë dëshironi
block-abilities = Çfarë sillni me vete
block-people = Njerëz dhe para
block-papers = Dokumentet tuaja
    .announce = Edhe deri në shtatë pyetje për dokumentet tuaja. Asgjë nga këto nuk del nga telefoni juaj. Mund t’i kaloni të gjitha pa përgjigje.

## A

question-wishes = { $for ->
    [other] Cila fjali i përshtatet personit që ndihmoni? Mund të zgjidhni disa.
    [child] Cila fjali i përshtatet fëmijës suaj? Mund të zgjidhni disa.
   *[self] Cila fjali ju përshtatet? Mund të zgjidhni disa.
}
    .help = Nuk ka përgjigje të gabuar. Më vonë mund të ndryshoni gjithçka.
    .why = Dëshirat tuaja përcaktojnë çfarë shihni së pari.
    .decline = Atëherë ju tregojmë së pari vende ku mund të flisni me njerëz.
field-wishes-goals = Çfarë saktësisht?
field-wishes-first_goal = Çfarë së pari?
value-phase_wish-p1 = Jam në fillim dhe kërkoj rrugën.
value-phase_wish-p2 = Dua të di çfarë vlere kanë këtu aftësitë e mia.
value-phase_wish-p3 = Dua të mësoj.
value-phase_wish-p4 = Kërkoj punë, ose dua biznesin tim.
value-phase_wish-p5 = Punoj dhe dua që të vazhdojë mirë.
value-goals-orientierung = Nga të filloj?
value-goals-aufenthalt = Dokumentet dhe qëndrimi (Aufenthalt)
value-goals-wohnen = Banimi, përditshmëria
value-goals-familie = Familja
value-goals-umzug = Të shpërngulem diku tjetër
value-goals-ehrenamt = Të njoh njerëz, të ndihmoj
value-goals-anerkennung = Njohja e diplomës sime (Anerkennung)
value-goals-im_beruf_arbeiten = Të punoj në profesionin tim
value-goals-berufswahl = Cili profesion më përshtatet?
value-goals-deutsch = Gjermanisht
# Ausbildung: keep the German word, it is what people meet on paper.
value-goals-ausbildung = Ausbildung (të mësoj një profesion në firmë dhe në shkollë)
value-goals-schule = Shkollë
value-goals-studium = Universitet (Studium)
value-goals-weiterbildung = Formim i mëtejshëm (Weiterbildung)
value-goals-arbeit = Punë
value-goals-praktikum = Praktikë (Praktikum)
value-goals-gruendung = Biznesi im
value-goals-fsj = Shërbim vullnetar (Freiwilligen­dienst)
value-goals-aufstieg = Të eci përpara në punë
value-goals-arbeitgeberwechsel = Një vend tjetër pune
value-goals-teamkommunikation = Të marr pjesë në bisedat e ekipit
value-goals-betrieb_retten = Ta mbaj biznesin tim
value-goals-einbuergerung = Pasaporta gjermane (Einbürgerung)
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

question-urgent = A ka diçka që nuk mund të presë?
    .help = Nuk keni pse të tregoni asgjë. Mjafton një prekje.
    .why = Çfarë është urgjente, del pastaj krejt lart.
    .decline = Atëherë gjithçka mbetet gati te “Ndihmë tani” në meny.
value-urgent-no = Jo
value-urgent-frist = Kam një letër me afat (Frist).
value-urgent-geld = Nuk kam para ose nuk kam sigurim shëndetësor.
value-urgent-unterkunft = Nuk kam banesë.
value-urgent-lohn = Më mungon paga.
value-urgent-arbeitszeit = Punoj tepër shumë orë.
value-urgent-kuendigung = Kam një letër që i jep fund punës sime (Kündigung).
value-urgent-handyvertrag = Kam probleme me një kontratë, për shembull për telefonin.
value-urgent-schulden = Kam borxhe.
# Distress: name tiredness, worry, sleep. No word for illness, no question about what happened.
value-urgent-trauma = Kam shumë frikë ose nuk fle dot.
# No adjective (i sëmurë / e sëmurë), it shows gender.
value-urgent-gesundheit = Kam një sëmundje.
value-urgent-schwangerschaft = Jam shtatzënë.
value-urgent-behinderung = Jetoj me një aftësi të kufizuar.
value-urgent-gewalt = Dikush më kërcënon ose më lëndon.
value-urgent-diskriminierung = Më trajtojnë keq sepse më shohin si dikë nga jashtë.

question-place = { $for ->
    [other] Ku jeton personi që ndihmoni?
    [child] Ku jeton fëmija juaj?
   *[self] Ku jetoni?
}
    .help = Vetëm vendbanimi. Rruga nuk na duhet.
    .why = Shumë shërbime janë vetëm në një vendbanim. Dhe për kë jeton në Francë ose në Luksemburg, vlejnë rregulla të tjera.
    .decline = Atëherë shihni shërbime nga gjithë rajoni.
field-place-region = Në cilin vendbanim?
field-place-works_in = Ku punoni ose ku kërkoni punë?
value-home-here = Në këtë rajon
value-home-elsewhere = Diku tjetër në Gjermani
value-home-fr = Në Francë
value-home-lu = Në Luksemburg

question-age = { $for ->
    [other] Sa vjeç është personi që ndihmoni?
    [child] Sa vjeç është fëmija juaj?
   *[self] Sa vjeç jeni?
}
    .help = Në vite. Nëse fëmijët përgjigjen për prindërit: për përkthimin ndihmojnë edhe të rriturit.
    .why = Për të rinjtë ka këshillim të veçantë. Disa kurse dhe ndihma kanë kufi moshe.
    .decline = Atëherë nuk është e qartë cilat shërbime me kufi moshe përshtaten.
field-age-with_guardian = { $for ->
    [other] A është këtu nëna ose babai?
    [child] A është këtu nëna ose babai?
   *[self] A është këtu nëna juaj ose babai juaj?
}
value-with_guardian-true = Po
value-with_guardian-false = Jo

## B

question-german = { $for ->
    [other] Sa mirë flet personi gjermanisht?
    [child] Sa mirë flet gjermanisht fëmija juaj?
   *[self] Sa mirë flisni gjermanisht?
}
    .help = Zgjidhni fjalinë që përshtatet më mirë. Nuk duhet certifikatë.
    .why = Çdo kurs fillon në një nivel të caktuar.
    .decline = Atëherë nuk mund të themi cili kurs përshtatet.
value-german_level-A0 = Di disa fjalë.
    .hint = Fillimi (A0)
value-german_level-A1 = Mund të them kush jam dhe të bëj pazarin.
    .hint = Niveli A1
value-german_level-A2 = Mund të flas për ditën time dhe të lexoj letra të shkurtra.
    .hint = Niveli A2
value-german_level-B1 = Mund të flas në telefon dhe të flas për punën.
    .hint = Niveli B1
value-german_level-B2 = Mund të marr pjesë në biseda në punë dhe të shkruaj letra.
    .hint = Niveli B2
value-german_level-C1 = Kuptoj dhe them pothuajse gjithçka.
    .hint = Niveli C1
field-german-german_certificate = Kam një certifikatë për këtë nivel.
field-german-literacy = Si lexoni dhe si shkruani?
value-literacy-latin = Lexoj dhe shkruaj shkronja latine.
value-literacy-other_script = Shkruaj me një alfabet tjetër.
value-literacy-learning = Ende po mësoj të lexoj dhe të shkruaj.

question-german_course = { $for ->
    [other] A ka qenë personi në një kurs të gjermanishtes?
    [child] A ka qenë fëmija juaj në një kurs të gjermanishtes?
   *[self] A keni qenë në një kurs të gjermanishtes?
}
    .help = E kemi fjalën për Integrationskurs (kurs i gjermanishtes deri në B1) ose për një kurs të ngjashëm në Gjermani.
    .why = Nga kjo varet cili kurs është i mundur më pas.
    .decline = Atëherë nuk është e qartë nëse një kurs i gjermanishtes për punë (Berufssprachkurs) është i hapur për ju.
value-integrationskurs_state-never = Jo, ende jo.
value-integrationskurs_state-admitted_no_place = Kam një letër për kursin, por ende nuk kam vend.
value-integrationskurs_state-running = Tani jam në kurs.
value-integrationskurs_state-done_b1 = E kam mbaruar dhe kam B1.
value-integrationskurs_state-done_below_b1 = E kam mbaruar, por ende nuk kam B1.
value-integrationskurs_state-stopped = E kam lënë kursin.

question-learned = { $for ->
    [other] Çfarë ka mësuar personi ose çfarë pune ka bërë?
    [child] Çfarë ka mësuar fëmija juaj ose çfarë pune ka bërë?
   *[self] Çfarë keni mësuar ose çfarë pune keni bërë?
}
    .help = Zgjidhni atë që është më e rëndësishme për ju. Vlen edhe nëse diploma ka humbur.
    .why = Për atë që dini të bëni ka rrugë të veçanta.
    .decline = Atëherë nuk shihni asgjë për diplomat nga jashtë.
value-qualification_kind-academic = Studime në universitet (Studium)
value-qualification_kind-vocational = Një profesion, me diplomë
value-qualification_kind-experience = Punë, pa diplomë
value-qualification_kind-school = Shkollë
value-qualification_kind-none = Ende asgjë nga këto
field-learned-qualification_country = Ku ishte kjo?
value-qualification_country-abroad = Në një shtet tjetër
value-qualification_country-de = Në Gjermani
field-learned-occupation_group = Në cilën fushë?
value-occupation_group-medicine = Mjekësi, stomatologji, farmaci
value-occupation_group-nursing = Infermieri dhe kujdes, mamësi, terapi
value-occupation_group-school_teaching = Mësimdhënie në shkolla
value-occupation_group-law = Drejtësi
value-occupation_group-childcare_social = Kopsht fëmijësh (Kita), punë sociale
value-occupation_group-craft = Zejtari (Handwerk), punishte, punë elektrike
value-occupation_group-construction = Ndërtim
value-occupation_group-food_hotel = Kuzhinë, restorant, hotel, furrë buke
value-occupation_group-transport = Ngasje automjetesh, depo
value-occupation_group-office = Zyrë, bankë, administratë
value-occupation_group-it = Kompjuter, IT
value-occupation_group-engineering = Teknikë, inxhinieri, arkitekturë
value-occupation_group-agriculture = Bujqësi, kopshtari, kafshë
value-occupation_group-cleaning = Pastrim, punë shtëpie
value-occupation_group-sales = Shitje
value-occupation_group-other = Diçka tjetër

# Always say what is recognised (the occupation, the certificate), never only "i njohur".
question-recognition = A e ka shqyrtuar tashmë diplomën një zyrë në Gjermani?
    .help = Kjo do të thotë: keni një letër që thotë nëse profesioni juaj vlen njësoj në Gjermani.
    .why = Para shqyrtimit, gjatë tij dhe pas tij ka ndihma të ndryshme.
    .decline = Atëherë supozojmë se ende nuk është shqyrtuar asgjë.
value-recognition_stage-not_started = Jo
value-recognition_stage-running = Shqyrtimi po vazhdon.
value-recognition_stage-partial = Profesioni im është njohur pjesërisht (teilweise anerkannt).
value-recognition_stage-full = Profesioni im është njohur (anerkannt).
value-recognition_stage-refused = Zyra ka thënë jo.
field-recognition-qualification_documents = A i keni diplomat?
value-qualification_documents-all = Po, të gjitha
value-qualification_documents-some = Një pjesë
value-qualification_documents-lost = Kanë humbur.

question-doing_now = { $for ->
    [other] Çfarë bën personi tani?
    [child] Çfarë bën fëmija juaj tani?
   *[self] Çfarë bëni tani?
}
    .help = Mund të zgjidhni disa përgjigje.
    .why = Puna, Ausbildung dhe shkolla hapin kurse dhe ndihma të ndryshme.
    .decline = Atëherë te shumë kurse nuk është e qartë kush vendos.
value-doing_now-work_to_15 = Punoj më pak se 15 orë në javë.
value-doing_now-work_15_30 = Punoj 15 deri në 30 orë në javë.
value-doing_now-work_over_30 = Punoj më shumë se 30 orë në javë.
value-doing_now-own_business = Kam biznesin tim.
value-doing_now-training = Bëj një Ausbildung.
value-doing_now-contract_signed = Kam një kontratë të nënshkruar për formimin profesional (Ausbildungs­vertrag).
value-doing_now-eq = Bëj një Einstiegs­qualifizierung (EQ, praktikë e gjatë para formimit profesional).
value-doing_now-school = Shkoj në shkollë.
value-doing_now-vocational_school = Shkoj në një shkollë profesionale (Berufsfachschule).
value-doing_now-university = Studioj në universitet.
value-doing_now-home_children = Jam në shtëpi me fëmijë.
value-doing_now-looking = Kërkoj punë ose Ausbildung.
value-doing_now-cannot_work = Tani për tani nuk mund të punoj.
value-doing_now-nothing_listed = Asgjë nga këto
# No participle (i regjistruar / e regjistruar), it shows gender.
field-doing_now-registered_agentur = Jam në regjistrin e agjencisë së punës (Agentur für Arbeit).

question-work_history = Puna në Gjermani: cila fjali përshtatet?
    .help = Vlejnë edhe punët e shkurtra.
    .why = Puna e mëparshme në Gjermani hap disa dyer. Dhe një punë që nuk përputhet me profesionin shpesh mund të ndryshohet.
    .decline = Atëherë nuk është e qartë nëse puna e mëparshme ju ndihmon.
value-work_story-never = Ende nuk kam punuar në Gjermani.
value-work_story-before = Kam punuar këtu, tani nuk punoj më.
value-work_story-fits = Puna ime përputhet me atë që kam mësuar.
value-work_story-below = Puna ime është nën nivelin e asaj që kam mësuar.
field-work_history-work_story = Cila fjali përshtatet?
field-work_history-job_ended = Deri kur?
field-work_history-worked_in_germany_months = Sa muaj gjithsej?
field-work_history-involuntary_unemployed = Kush i dha fund punës?
value-involuntary_unemployed-true = Firma
value-involuntary_unemployed-false = Unë
field-work_history-job_started = Që kur punoni atje?

question-training = Edhe diçka për Ausbildung: a jetoni me prindërit?
    .help = Vlen edhe vetëm me nënën ose vetëm me babain.
    .why = Nga kjo varet cilat para ka gjatë kohës së Ausbildung.
    .decline = Atëherë nuk është e qartë nëse ka para gjatë kohës së Ausbildung.
value-lives_with_parents-true = Po
value-lives_with_parents-false = Jo
field-training-training_contract = A keni tashmë një kontratë për formimin profesional (Ausbildungsvertrag)?
value-training_contract-true = Po
value-training_contract-false = Ende jo
field-training-training_start = Kur fillon Ausbildung?

## C

question-children = { $for ->
    [other] A jetojnë fëmijë me personin? Sa vjeç janë?
    [child] A jetojnë fëmijë me fëmijën tuaj? Sa vjeç janë?
   *[self] A jetojnë fëmijë me ju? Sa vjeç janë?
}
    .help = Një rresht për çdo fëmijë. Nën dy vjeç, ju lutemi në muaj.
    .why = Për fëmijët ka kopsht (Kita) dhe shkollë, dhe ka kurse me kujdes për fëmijët.
    .decline = Atëherë nuk shihni asgjë për kopshtin (Kita) dhe shkollën.
field-children-kita_place = A ka një vend në kopsht (Kita)?
value-kita_place-true = Po
value-kita_place-false = Jo
field-children-single_parent = I rrit fëmijët vetëm.
field-children-care_secured = A është dikush me fëmijët kur jeni në kurs ose në punë?
value-care_secured-true = Po
value-care_secured-false = Jo

question-living_on = { $for ->
    [other] Me çfarë jeton personi tani?
    [child] Me çfarë jeton fëmija juaj tani?
   *[self] Me çfarë jetoni tani?
}
    .help = Pa shuma. Mund të zgjidhni disa përgjigje.
    .why = Zyra që paguan shpesh vendos edhe për kurset.
    .decline = Atëherë nuk është e qartë cila zyrë vendos për kurset dhe paratë.
value-living_on-wage = Me pagën time
value-living_on-family = Me para nga familja ose nga kursimet
value-living_on-jobcenter = Me para nga Jobcenter
    .hint = ndihmë bazë për jetesën: Grundsicherungs­geld (më parë Bürgergeld)
value-living_on-asylum_office = Me para nga zyra e ndihmës sociale (Sozialamt) për shkak të azilit, ose me kartë pagese (Bezahlkarte)
    .hint = Asyl­bewerber­leistungs­gesetz (ligji për ndihmën për azilkërkuesit)
value-living_on-social_office = Me para nga zyra e ndihmës sociale (Sozialamt) për shkak të moshës ose sëmundjes
    .hint = Sozialhilfe ose Grundsicherung im Alter
value-living_on-agentur = Me para nga agjencia e punës (Agentur für Arbeit)
    .hint = pagesë papunësie: Arbeitslosengeld (ALG I)
value-living_on-nothing = Me asgjë nga këto
field-living_on-income_secured = A mjafton?
value-income_secured-true = Po
value-income_secured-false = Jo

## D

# value-paper-*: the German words are printed on the paper. Keep them exactly; the explanation stands in brackets.
question-paper = { $for ->
    [other] Cilin dokument ka personi? Shikoni fjalët.
    [child] Cilin dokument ka fëmija juaj? Shikoni fjalët.
   *[self] Cilin dokument keni? Shikoni fjalët.
}
    .help = Ngjyra nuk ka rëndësi, vetëm fjalët. Ju lutemi, mos i bëni foto.
    .why = Edhe nga dokumenti varet cilat kurse, cilat para dhe cila punë janë të hapura.
    .decline = Atëherë jemi me kujdes: ju tregojmë së pari këshillim që nuk i përket një zyre publike.
value-paper-de = “Personal­ausweis” ose “Reisepass” me “Bundes­republik Deutschland” (letërnjoftim ose pasaportë gjermane)
    .hint = Kam një pasaportë gjermane.
value-paper-eu = Pasaportë ose letërnjoftim i një shteti tjetër të BE-së
    .hint = për shembull Rumania, Bullgaria, Polonia, Italia
value-paper-eea_ch = Pasaportë nga Islanda, Lihtenshtajni, Norvegjia ose Zvicra
value-paper-permanent = Karta “Nieder­lassungs­erlaubnis” (leje qëndrimi e përhershme) ose “Dauer­aufenthalt-EU” (qëndrim afatgjatë, BE)
    .hint = Kërkoni një nga këto fjalë në kartë.
value-paper-title = Karta “Aufenthalts­titel”: Aufenthalts­erlaubnis (leje qëndrimi për një kohë), Blaue Karte EU (Karta Blu e BE-së)
    .hint = Kërkoni “Aufenthalts­erlaubnis” ose “Blaue Karte EU”.
value-paper-eu_family = “Aufenthalts­karte” (kartë qëndrimi)
    .hint = për familjen e njerëzve me pasaportë të BE-së
value-paper-gb = “Aufenthalts­dokument-GB” (dokument qëndrimi për britanikët dhe familjet e tyre)
value-paper-visum = Ngjitëse “Visum” (vizë) në pasaportë
value-paper-fiktion = “Fiktions­bescheinigung” (dokument për kohën derisa të vendosë zyra e të huajve)
value-paper-schutzgesuch = Me regjistrim për § 24, ende pa kartë
    .hint = Vij nga Ukraina dhe nuk kam as kartë, as Fiktions­bescheinigung.
value-paper-gestattung = “Ankunfts­nachweis” (dëshmi e mbërritjes) ose “Aufenthalts­gestattung” (dokument gjatë procedurës së azilit)
    .hint = Për kërkesën time për azil ende nuk ka vendim.
# A Duldung is neither a permit nor "illegal".
value-paper-duldung = “Aussetzung der Abschiebung (Duldung)” (dëbimi është pezulluar për një kohë)
    .hint = Kërkoni fjalën “Duldung”.
value-paper-leave = “Grenz­übertritts­bescheinigung” (dokument që dorëzohet në kufi), ose një letër që thotë se duhet të largohem nga Gjermania
value-paper-expired = Dokumenti im ka skaduar.
value-paper-none = Nuk kam asnjë dokument.
field-paper-came_as = Si keni ardhur?
value-came_as-spaetaussiedler = Si person me prejardhje gjermane që shpërngulet në Gjermani (Spätaussiedler, Spätaussiedlerin)
value-came_as-spaetaussiedler_family = Me familjen e një personi të tillë
value-came_as-other = Ndryshe, ose kam lindur këtu.
field-paper-first_language = A është gjermanishtja gjuha juaj e parë?
value-first_language-de = Po
value-first_language-other = Jo
field-paper-fiktion_kind = Për çfarë është dokumenti?
value-fiktion_kind-s24 = Për § 24 (mbrojtje për njerëzit nga Ukraina)
value-fiktion_kind-extension = Po e zgjas kartën time.
    .hint = Aty shkruan “§ 81 Abs. 4”.
value-fiktion_kind-first = Është kërkesa ime e parë.
    .hint = Aty shkruan “§ 81 Abs. 3”.

# "Abs." and "Satz" are printed on the paper: do not translate them.
question-paragraph = Cili numër është aty?
    .help = Në anën e pasme të kartës te “Anmerkungen” (shënime), ose në fletën shtesë (Zusatzblatt). Te Duldung ai zakonisht është në tekst.
    .why = Numri tregon saktësisht cilat rregulla vlejnë për këtë dokument.
    .decline = Atëherë llogarisim me gjithçka që është njësoj për disa numra.
# .group: heading over the tiles that begin here. The number stands large, .hint below it in small words.
value-paragraph-p25-1 = § 25 Abs. 1
    .group = Mbrojtje
    .hint = azil
value-paragraph-p25-2 = § 25 Abs. 2
    .hint = refugjat, ose mbrojtje plotësuese (subsidiärer Schutz)
value-paragraph-p25-3 = § 25 Abs. 3
    .hint = ndalim i dëbimit (Abschiebungs­verbot)
value-paragraph-p22 = § 22
    .hint = pranim nga jashtë
value-paragraph-p23 = § 23
    .hint = pranim i një grupi
value-paragraph-p24 = § 24
    .hint = Ukraina
value-paragraph-p28 = § 28
    .group = Familja
    .hint = te një person gjerman
value-paragraph-p30 = § 30
    .hint = te burri ose te gruaja
value-paragraph-p32 = § 32
    .hint = fëmijë te prindërit
value-paragraph-p36 = § 36
    .hint = prindër dhe të tjerë
value-paragraph-p36a = § 36a
    .hint = te njerëz me mbrojtje plotësuese
value-paragraph-p31 = § 31
    .hint = e drejtë e pavarur pas martesës
value-paragraph-p18a = § 18a
    .group = Puna
    .hint = me formim profesional
value-paragraph-p18b = § 18b
    .hint = me studime universitare
value-paragraph-p18g = § 18g
    .hint = Karta Blu e BE-së (Blaue Karte EU)
value-paragraph-p18d = § 18d
    .hint = kërkim shkencor
value-paragraph-p19c = § 19c
    .hint = punë tjetër
value-paragraph-p19d = § 19d
    .hint = pas Duldung dhe Ausbildung
value-paragraph-p21 = § 21
    .hint = biznes i pavarur
value-paragraph-p16a = § 16a
    .group = Mësimi
    .hint = Ausbildung
value-paragraph-p16b = § 16b
    .hint = universitet
value-paragraph-p16d = § 16d
    .hint = që të njihet profesioni im
value-paragraph-p16g = § 16g
    .hint = Ausbildung pas një Duldung
value-paragraph-p17 = § 17
    .hint = kërkim i një vendi për formim profesional ose universitet
value-paragraph-p20 = § 20
    .group = Kërkimi
    .hint = punë
value-paragraph-p20a = § 20a
    .hint = Karta e mundësive (Chancenkarte)
value-paragraph-p23a = § 23a
    .group = Pas një Duldung ose për arsye të veçanta
    .hint = rast veçanërisht i rëndë (Härtefall)
value-paragraph-p25-4 = § 25 Abs. 4
    .hint = për një kohë
value-paragraph-p25-5 = § 25 Abs. 5
    .hint = largimi nga Gjermania nuk është i mundur
value-paragraph-p25a = § 25a
    .hint = integrim i mirë, moshë e re
value-paragraph-p25b = § 25b
    .hint = integrim i mirë, pas një kohe të gjatë
value-paragraph-p104c = § 104c
    .hint = mundësi qëndrimi (Chancen-Aufenthalt)
value-paragraph-p38a = § 38a
    .group = Të tjera
    .hint = qëndrim afatgjatë nga një shtet tjetër i BE-së
value-paragraph-p60a-2-1 = § 60a Abs. 2 Satz 1
value-paragraph-p60a-2-3 = § 60a Abs. 2 Satz 3
value-paragraph-p60b = § 60b ose “für Personen mit ungeklärter Identität” (identiteti nuk është i qartë)
value-paragraph-p60c = § 60c
    .hint = për një Ausbildung
value-paragraph-p60d = § 60d
    .hint = për një punë
value-paragraph-p60-not_shown = § 60a pa numër tjetër, ose nuk gjej asnjë
value-paragraph-visa_work = Për të punuar
value-paragraph-visa_family = Për të qenë me familjen
value-paragraph-visa_study_training = Për universitet ose Ausbildung
value-paragraph-visa_recognition = Që të njihet profesioni im
value-paragraph-visa_job_search = Për të kërkuar punë ose një vend për formim profesional
value-paragraph-other = Diçka tjetër
    .hint = Ju lutemi, thuajani këshillimit. E plotësojmë listën me kënaqësi.
field-paragraph-paragraph = Çfarë shkruan në dokument?
field-paragraph-paragraph_detail = Çfarë shkruan pas numrit?
value-paragraph_detail-abs1 = Abs. 1
value-paragraph_detail-abs2 = Abs. 2
value-paragraph_detail-abs3 = Abs. 3
value-paragraph_detail-abs4 = Abs. 4
value-paragraph_detail-abs5 = Abs. 5
value-paragraph_detail-satz1 = Satz 1
value-paragraph_detail-satz2 = Satz 2
value-paragraph_detail-alt1 = 1. Alternative (si refugjat)
value-paragraph_detail-alt2 = 2. Alternative (mbrojtje plotësuese, subsidiärer Schutz)

question-arrival = { $for ->
    [other] Që kur është personi në Gjermani?
    [child] Që kur është fëmija juaj në Gjermani?
   *[self] Që kur jeni në Gjermani?
}
    .help = Mjafton përafërsisht.
    .why = Disa gjëra janë ndryshe në tre muajt e parë, disa hapen pas disa vitesh.
    .decline = Atëherë nuk është e qartë ajo që varet nga koha në Gjermani.

question-paper_since = Që kur e keni këtë dokument?
    .help = E kemi fjalën për të parin e këtij lloji. Mjafton përafërsisht.
    .why = Për disa kurse vlen viti i parë.
    .decline = Atëherë nuk është e qartë nëse një kurs është ende brenda vitit të parë.
field-paper_since-title_term = Për sa kohë vlen?
value-title_term-under_year = Më pak se një vit
value-title_term-year_or_more = Një vit ose më gjatë

question-duldung_since = Që kur keni Duldung?
    .help = E kemi fjalën për të parën. Mjafton përafërsisht.
    .why = Pas disa muajsh me Duldung hapen kurse, Ausbildung dhe punë.
    .decline = Atëherë nuk është e qartë ajo që varet nga kjo kohë.

# The German words are what people compare with their paper.
question-work_entry = Çfarë shkruan në dokument për punën?
    .help = Kërkoni “Erwerbstätigkeit” (çdo punë) ose “Beschäftigung” (punë te një firmë).
    .why = Kështu shihni nëse dokumenti juaj e thotë tashmë atë që thotë ligji.
    .decline = Atëherë nuk mund ta krahasojmë dokumentin me ligjin.
value-work_entry-any = “Erwerbstätigkeit erlaubt” ose “gestattet” (çdo punë lejohet)
value-work_entry-employment_only = “Beschäftigung erlaubt”, “selbstständige Tätigkeit” jo (puna te një firmë lejohet, biznesi i pavarur jo)
value-work_entry-permit = Vetëm me leje të zyrës së të huajve (nur mit Erlaubnis der Ausländerbehörde)
value-work_entry-named_job = Vetëm ky vend pune
    .hint = Aty shkruan edhe emri i firmës.
value-work_entry-no = “Erwerbstätigkeit nicht gestattet” (asnjë punë nuk lejohet)
value-work_entry-silent = Aty nuk shkruan asgjë.

question-lodging = { $for ->
    [other] Ku fle dhe jeton personi?
    [child] Ku fle dhe jeton fëmija juaj?
   *[self] Si banoni?
}
    .help = Adresa nuk na duhet.
    .why = Në një qendër pritjeje (Aufnahmeeinrichtung) vlejnë rregulla të tjera për punën dhe shpërnguljen.
    .decline = Atëherë nuk është e qartë nga kur është e mundur puna.
value-lodging-reception = Në një qendër pritjeje (Aufnahme­einrichtung)
    .hint = në Saarland: Landes­aufnahme­stelle Lebach
value-lodging-municipal = Në një strehim të qytetit ose të komunës (Unterkunft)
value-lodging-flat = Në një banesë
value-lodging-with_others = Te njerëz të tjerë
value-lodging-nowhere = Nuk kam vend të caktuar.

# Never "safe country": the law has a list, we say so. The list is that of 2026-08-19.
question-origin = { $for ->
    [other] A ka personi pasaportë nga një prej këtyre shteteve?
    [child] A ka fëmija juaj pasaportë nga një prej këtyre shteteve?
   *[self] A keni pasaportë nga një prej këtyre shteteve?
}
    .help = Shqipëria, Bosnjë-Hercegovina, Gjeorgjia, Gana, Kosova, Moldavia, Mali i Zi, Maqedonia e Veriut, Senegali, Serbia
    .why = Këto shtete janë në një listë në ligj. Për njerëzit prej andej vlejnë rregulla të tjera te puna. Nuk pyesim kurrë për arsyet.
    .decline = Atëherë nuk është e qartë nëse puna dhe Ausbildung janë të mundshme.
value-origin_listed-true = Po
value-origin_listed-false = Jo
field-origin-origin_country = Cili?
value-origin_country-MD = Moldavia
value-origin_country-GE = Gjeorgjia
value-origin_country-other = Një tjetër nga lista
field-origin-asylum_filed = Kur ishte kërkesa për azil?
