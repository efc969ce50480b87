### Questions, their fields and options: plain Polish, "Ty", no exclamation marks, no blame.
### $for: self = for me, other = for someone I help, child = for my child. A selector stands only where words differ.
### Options speak in the first person, present tense: the singular past carries gender in Polish, never use it about people.
### "Dokument" (Papier) is the residence paper; "dyplom lub świadectwo" stands for any Zeugnis. Printed German words stay German.

block-wishes = Czego chcesz
block-abilities = Co umiesz i co masz
block-people = Ludzie i pieniądze
block-papers = Twoje dokumenty
    .announce = Jeszcze do siedmiu pytań o Twoje dokumenty. Nic z tego nie opuszcza Twojego telefonu. Możesz pominąć je wszystkie.

## A

question-wishes = { $for ->
    [other] Które zdanie pasuje do osoby, której pomagasz? Możesz wybrać kilka.
    [child] Które zdanie pasuje do Twojego dziecka? Możesz wybrać kilka.
   *[self] Które zdanie pasuje do Ciebie? Możesz wybrać kilka.
}
    .help = Nie ma złych odpowiedzi. Później możesz wszystko zmienić.
    .why = Od Twoich życzeń zależy, co zobaczysz najpierw.
    .decline = Wtedy najpierw pokażemy miejsca, w których możesz porozmawiać z ludźmi.
field-wishes-goals = Co dokładnie?
field-wishes-first_goal = Co najpierw?
value-phase_wish-p1 = Jestem na początku i szukam drogi.
value-phase_wish-p2 = Chcę wiedzieć, ile są tu warte moje umiejętności.
value-phase_wish-p3 = Chcę się uczyć.
value-phase_wish-p4 = Szukam pracy albo chcę mieć własną firmę.
value-phase_wish-p5 = Pracuję i chcę, żeby dalej szło dobrze.
value-goals-orientierung = Od czego zacząć?
value-goals-aufenthalt = Dokumenty i pobyt (Aufenthalt)
value-goals-wohnen = Mieszkanie, codzienne życie
value-goals-familie = Rodzina
value-goals-umzug = Przeprowadzka
value-goals-ehrenamt = Poznawać ludzi, pomagać
value-goals-anerkennung = Uznanie mojego dyplomu lub świadectwa (Anerkennung)
value-goals-im_beruf_arbeiten = Pracować w swoim zawodzie
value-goals-berufswahl = Jaki zawód do mnie pasuje?
value-goals-deutsch = Język niemiecki
# Ausbildung: keep the German word, it is what people meet on paper.
value-goals-ausbildung = Ausbildung (uczyć się zawodu w firmie i w szkole)
value-goals-schule = Szkoła
value-goals-studium = Studia (Studium)
value-goals-weiterbildung = Dokształcanie (Weiterbildung)
value-goals-arbeit = Praca
value-goals-praktikum = Praktyka ({ -praktikum })
value-goals-gruendung = Moja własna firma
value-goals-fsj = Służba wolontariacka (Freiwilligen­dienst)
value-goals-aufstieg = Rozwój w pracy
value-goals-arbeitgeberwechsel = Inne miejsce pracy
value-goals-teamkommunikation = Brać udział w rozmowach w zespole
value-goals-betrieb_retten = Utrzymać moją firmę
value-goals-einbuergerung = Niemiecki paszport ({ -einbuergerung })
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

question-urgent = Czy jest coś, co nie może czekać?
    .help = Nie musisz nic opowiadać. Wystarczy jedno dotknięcie.
    .why = To, co pilne, będzie wtedy na samej górze.
    .decline = Wtedy w menu pod „Pomoc teraz” nadal wszystko na Ciebie czeka.
value-urgent-no = Nie
value-urgent-frist = Mam list z terminem ({ -frist }).
value-urgent-geld = Nie mam pieniędzy albo ubezpieczenia zdrowotnego.
value-urgent-unterkunft = Nie mam mieszkania.
value-urgent-lohn = Nie dostaję swojej zapłaty za pracę.
value-urgent-arbeitszeit = Pracuję za dużo godzin.
value-urgent-kuendigung = Mam wypowiedzenie z pracy ({ -kuendigung }).
value-urgent-handyvertrag = Mam kłopoty z umową, na przykład na telefon.
value-urgent-schulden = Mam długi.
# Distress: name tiredness, worry, sleep. No word for illness, no question about what happened.
value-urgent-trauma = Bardzo się boję albo nie mogę spać.
# "Choruję": "chory/chora" carries gender.
value-urgent-gesundheit = Choruję.
value-urgent-schwangerschaft = Jestem w ciąży.
value-urgent-behinderung = Żyję z niepełno­sprawnością.
value-urgent-gewalt = Ktoś mi grozi albo robi mi krzywdę.
# "kimś obcym": "obcy/obca" carries gender.
value-urgent-diskriminierung = Ludzie źle mnie traktują, bo jestem dla nich kimś obcym.

question-place = { $for ->
    [other] Gdzie mieszka osoba, której pomagasz?
    [child] Gdzie mieszka Twoje dziecko?
   *[self] Gdzie mieszkasz?
}
    .help = Tylko miejscowość. Ulicy nie potrzebujemy.
    .why = Wiele ofert jest tylko w jednej miejscowości. A kto mieszka we Francji lub w Luksemburgu, ma inne zasady.
    .decline = Wtedy zobaczysz oferty z całego regionu.
field-place-region = W jakiej miejscowości?
field-place-works_in = Gdzie pracujesz lub szukasz pracy?
value-home-here = W tym regionie
value-home-elsewhere = W innym miejscu w Niemczech
value-home-fr = We Francji
value-home-lu = W Luksemburgu

question-age = { $for ->
    [other] Ile lat ma osoba, której pomagasz?
    [child] Ile lat ma Twoje dziecko?
   *[self] Ile masz lat?
}
    .help = W latach. Jeśli dzieci odpowiadają za rodziców: w tłumaczeniu pomagają też dorośli.
    .why = Dla młodych ludzi są osobne poradnie. Niektóre kursy i rodzaje pomocy mają granicę wieku.
    .decline = Wtedy nie wiadomo, czy pasują oferty z granicą wieku.
field-age-with_guardian = { $for ->
    [other] Czy matka lub ojciec są tutaj?
    [child] Czy matka lub ojciec są tutaj?
   *[self] Czy Twoja matka lub Twój ojciec są tutaj?
}
value-with_guardian-true = Tak
value-with_guardian-false = Nie

## B

question-german = { $for ->
    [other] Jak dobrze ta osoba mówi po niemiecku?
    [child] Jak dobrze Twoje dziecko mówi po niemiecku?
   *[self] Jak dobrze mówisz po niemiecku?
}
    .help = Wybierz zdanie, które pasuje najlepiej. Certyfikat nie jest potrzebny.
    .why = Każdy kurs zaczyna się na określonym poziomie.
    .decline = Wtedy nie możemy powiedzieć, jaki kurs pasuje.
value-german_level-A0 = Znam pojedyncze słowa.
    .hint = Początek (A0)
value-german_level-A1 = Umiem się przedstawić i zrobić zakupy.
    .hint = Poziom A1
value-german_level-A2 = Umiem mówić o swoim dniu i czytać krótkie listy.
    .hint = Poziom A2
value-german_level-B1 = Umiem rozmawiać przez telefon i mówić o pracy.
    .hint = Poziom B1
value-german_level-B2 = Umiem brać udział w rozmowach w pracy i pisać listy.
    .hint = Poziom B2
value-german_level-C1 = Rozumiem i mówię prawie wszystko.
    .hint = Poziom C1
field-german-german_certificate = Mam certyfikat na ten poziom.
field-german-literacy = Jak idzie czytanie i pisanie?
value-literacy-latin = Czytam i piszę alfabetem łacińskim.
value-literacy-other_script = Piszę innym alfabetem.
value-literacy-learning = Uczę się jeszcze czytać i pisać.

# No past tense with "you": it carries gender ("byłeś/byłaś").
question-german_course = { $for ->
    [other] Czy ta osoba ma już doświadczenie z kursem niemieckiego?
    [child] Czy Twoje dziecko ma już doświadczenie z kursem niemieckiego?
   *[self] Czy masz już doświadczenie z kursem niemieckiego?
}
    .help = Chodzi o Integrationskurs (kurs niemieckiego do poziomu B1) lub podobny kurs w Niemczech.
    .why = Od tego zależy, jaki kurs jest możliwy jako następny.
    .decline = Wtedy nie wiadomo, czy kurs niemieckiego do pracy ({ -berufssprachkurs }) jest dla Ciebie otwarty.
value-integrationskurs_state-never = Nie, jeszcze nie.
value-integrationskurs_state-admitted_no_place = Mam na to pismo, ale jeszcze nie mam miejsca.
value-integrationskurs_state-running = Chodzę teraz na kurs.
value-integrationskurs_state-done_b1 = Mam kurs za sobą i mam B1.
value-integrationskurs_state-done_below_b1 = Mam kurs za sobą, ale nie mam jeszcze B1.
value-integrationskurs_state-stopped = Nie chodzę już na kurs, jest przerwany.

question-learned = { $for ->
    [other] Jakie wykształcenie lub doświadczenie w pracy ma ta osoba?
    [child] Jakie wykształcenie lub doświadczenie w pracy ma Twoje dziecko?
   *[self] Jakie masz wykształcenie lub doświadczenie w pracy?
}
    .help = Wybierz to, co jest dla Ciebie najważniejsze. Liczy się także wtedy, gdy dyplom lub świadectwo zaginęły.
    .why = Dla tego, co umiesz, są osobne drogi.
    .decline = Wtedy nie zobaczysz nic o dyplomach i świadectwach z zagranicy.
value-qualification_kind-academic = Studia (Studium)
value-qualification_kind-vocational = Zawód z dyplomem lub świadectwem
value-qualification_kind-experience = Praca, bez dyplomu lub świadectwa
value-qualification_kind-school = Szkoła
value-qualification_kind-none = Jeszcze nic z tego
field-learned-qualification_country = Gdzie to było?
value-qualification_country-abroad = Za granicą
value-qualification_country-de = W Niemczech
field-learned-occupation_group = W jakiej dziedzinie?
value-occupation_group-medicine = Medycyna, stomatologia, apteka
value-occupation_group-nursing = Opieka i pielęgniarstwo, położnictwo, terapia
value-occupation_group-school_teaching = Nauczanie w szkołach
value-occupation_group-law = Prawo
value-occupation_group-childcare_social = Przedszkole ({ -kita }), praca socjalna
value-occupation_group-craft = Rzemiosło (Handwerk), warsztat, elektryka
value-occupation_group-construction = Budowa
value-occupation_group-food_hotel = Kuchnia, restauracja, hotel, piekarnia
value-occupation_group-transport = Kierowanie pojazdem, magazyn
value-occupation_group-office = Biuro, bank, administracja
value-occupation_group-it = Komputery, IT
value-occupation_group-engineering = Technika, inżynieria, architektura
value-occupation_group-agriculture = Rolnictwo, ogród, zwierzęta
value-occupation_group-cleaning = Sprzątanie, gospodarstwo domowe
value-occupation_group-sales = Sprzedaż
value-occupation_group-other = Coś innego

# Always say what is recognised (the occupation, the diploma), never only "uznane".
question-recognition = Czy jakiś urząd lub inna instytucja w Niemczech już sprawdziła dyplom lub świadectwo?
    .help = To znaczy: masz pismo, które mówi, czy Twój zawód jest w Niemczech wart tyle samo.
    .why = Przed sprawdzeniem, w jego trakcie i po nim jest różna pomoc.
    .decline = Wtedy przyjmujemy, że nic nie jest jeszcze sprawdzone.
value-recognition_stage-not_started = Nie
value-recognition_stage-running = Sprawdzanie trwa.
value-recognition_stage-partial = Mój zawód jest częściowo uznany (teilweise anerkannt).
value-recognition_stage-full = Mój zawód jest uznany (anerkannt).
value-recognition_stage-refused = Odpowiedź jest odmowna.
field-recognition-qualification_documents = Czy masz dyplomy i świadectwa?
value-qualification_documents-all = Tak, wszystkie
value-qualification_documents-some = Część
value-qualification_documents-lost = Zaginęły.

question-doing_now = { $for ->
    [other] Co ta osoba teraz robi?
    [child] Co Twoje dziecko teraz robi?
   *[self] Co teraz robisz?
}
    .help = Możesz wybrać kilka.
    .why = Praca, nauka zawodu (Ausbildung) i szkoła otwierają różne kursy i różną pomoc.
    .decline = Wtedy przy wielu kursach nie wiadomo, kto decyduje.
value-doing_now-work_to_15 = Pracuję mniej niż 15 godzin w tygodniu.
value-doing_now-work_15_30 = Pracuję od 15 do 30 godzin w tygodniu.
value-doing_now-work_over_30 = Pracuję więcej niż 30 godzin w tygodniu.
value-doing_now-own_business = Mam własną firmę.
value-doing_now-training = Uczę się zawodu (Ausbildung).
value-doing_now-contract_signed = Mam podpisaną umowę o naukę zawodu ({ -ausbildungsvertrag }).
value-doing_now-eq = Jestem na Einstiegs­qualifizierung (EQ, dłuższa praktyka przed nauką zawodu).
value-doing_now-school = Chodzę do szkoły.
value-doing_now-vocational_school = Chodzę do szkoły zawodowej (Berufsfachschule).
value-doing_now-university = Studiuję.
value-doing_now-home_children = Jestem w domu z dziećmi.
value-doing_now-looking = Szukam pracy lub nauki zawodu (Ausbildung).
value-doing_now-cannot_work = Nie mogę teraz pracować.
value-doing_now-nothing_listed = Nic z tego
# "w ewidencji": "zarejestrowany/zarejestrowana" carries gender.
field-doing_now-registered_agentur = Jestem w ewidencji urzędu pracy ({ -agentur-fuer-arbeit }).

question-work_history = Praca w Niemczech: które zdanie pasuje?
    .help = Krótka praca też się liczy.
    .why = Wcześniejsza praca w Niemczech otwiera niektóre drzwi. A pracę, która nie pasuje do zawodu, często można zmienić.
    .decline = Wtedy nie wiadomo, czy wcześniejsza praca Ci pomaga.
# "mam za sobą": the past "pracowałem/pracowałam" carries gender.
value-work_story-never = Nie mam jeszcze za sobą pracy w Niemczech.
value-work_story-before = Mam za sobą pracę tutaj, teraz już nie pracuję.
value-work_story-fits = Moja praca pasuje do mojego wykształcenia.
value-work_story-below = Pracuję poniżej swojego wykształcenia.
field-work_history-work_story = Które zdanie pasuje?
field-work_history-job_ended = Do kiedy?
field-work_history-worked_in_germany_months = Ile miesięcy razem?
field-work_history-involuntary_unemployed = Kto zakończył pracę?
value-involuntary_unemployed-true = Firma
value-involuntary_unemployed-false = Ja
field-work_history-job_started = Od kiedy tam pracujesz?

question-training = Jeszcze o nauce zawodu (Ausbildung): czy mieszkasz z rodzicami?
    .help = Liczy się też mieszkanie tylko z matką lub tylko z ojcem.
    .why = Od tego zależy, jakie są pieniądze w czasie nauki zawodu.
    .decline = Wtedy nie wiadomo, czy są pieniądze w czasie nauki zawodu.
value-lives_with_parents-true = Tak
value-lives_with_parents-false = Nie
field-training-training_contract = Czy masz już umowę o naukę zawodu ({ -ausbildungsvertrag })?
value-training_contract-true = Tak
value-training_contract-false = Jeszcze nie
field-training-training_start = Kiedy zaczyna się nauka zawodu (Ausbildung)?

## C

question-children = { $for ->
    [other] Czy z tą osobą mieszkają dzieci? Ile mają lat?
    [child] Czy z Twoim dzieckiem mieszkają dzieci? Ile mają lat?
   *[self] Czy mieszkają z Tobą dzieci? Ile mają lat?
}
    .help = Jeden wpis na każde dziecko. Dla dzieci poniżej dwóch lat podaj wiek w miesiącach.
    .why = Dla dzieci jest przedszkole ({ -kita }) i szkoła, są też kursy z opieką nad dziećmi.
    .decline = Wtedy nie zobaczysz nic o przedszkolu ({ -kita }) i szkole.
field-children-kita_place = Czy jest miejsce w przedszkolu (Kita)?
value-kita_place-true = Tak
value-kita_place-false = Nie
# "w pojedynkę": "sam/sama" carries gender.
field-children-single_parent = Wychowuję dzieci w pojedynkę.
field-children-care_secured = Czy ktoś jest z dziećmi, kiedy jesteś na kursie lub w pracy?
value-care_secured-true = Tak
value-care_secured-false = Nie

question-living_on = { $for ->
    [other] Z czego ta osoba teraz żyje?
    [child] Z czego Twoje dziecko teraz żyje?
   *[self] Z czego teraz żyjesz?
}
    .help = Bez kwot. Możesz wybrać kilka.
    .why = Urząd, który płaci, często decyduje też o kursach.
    .decline = Wtedy nie wiadomo, który urząd decyduje o kursach i pieniądzach.
value-living_on-wage = Z mojej pensji
value-living_on-family = Z pomocy rodziny lub z oszczędności
value-living_on-jobcenter = Z pieniędzy z Jobcenter
    .hint = zasiłek podstawowy: Grundsicherungs­geld (dawniej Bürgergeld)
value-living_on-asylum_office = Z urzędu pomocy społecznej ({ -sozialamt }) z powodu azylu albo z karty płatniczej (Bezahlkarte)
    .hint = Asyl­bewerber­leistungs­gesetz (ustawa o świadczeniach dla osób w procedurze azylowej)
value-living_on-social_office = Z urzędu pomocy społecznej ({ -sozialamt }) z powodu wieku lub choroby
    .hint = Sozialhilfe lub Grundsicherung im Alter
value-living_on-agentur = Z urzędu pracy ({ -agentur-fuer-arbeit })
    .hint = zasiłek dla bezrobotnych: Arbeitslosengeld (ALG I)
value-living_on-nothing = Z niczego z tej listy
field-living_on-income_secured = Czy to wystarcza?
value-income_secured-true = Tak
value-income_secured-false = Nie

## D

# value-paper-*: the German words are printed on the paper. Keep them exactly; the explanation stands in brackets.
question-paper = { $for ->
    [other] Jaki dokument ma ta osoba? Patrz na słowa.
    [child] Jaki dokument ma Twoje dziecko? Patrz na słowa.
   *[self] Jaki masz dokument? Patrz na słowa.
}
    .help = Kolor nie jest ważny, tylko słowa. Prosimy nie robić zdjęcia dokumentu.
    .why = Od dokumentu zależy też, jakie kursy, jakie pieniądze i jaka praca są otwarte.
    .decline = Wtedy zachowujemy ostrożność: najpierw pokażemy poradnie, które nie należą do żadnego urzędu.
value-paper-de = „Personal­ausweis” lub „Reisepass” z napisem „Bundes­republik Deutschland” (niemiecki dowód osobisty lub paszport)
    .hint = Mam niemiecki paszport.
value-paper-eu = Paszport lub dowód osobisty innego kraju UE
    .hint = na przykład Rumunia, Bułgaria, Polska, Włochy
value-paper-eea_ch = Paszport Islandii, Liechtensteinu, Norwegii lub Szwajcarii
value-paper-permanent = Karta „Nieder­lassungs­erlaubnis” (zezwolenie na pobyt stały) lub „Dauer­aufenthalt-EU” (pobyt długoterminowy w UE)
    .hint = Poszukaj na karcie jednego z tych słów.
value-paper-title = Karta „Aufenthalts­titel”: Aufenthalts­erlaubnis (zezwolenie na pobyt czasowy), Blaue Karte EU (Niebieska Karta UE)
    .hint = Poszukaj słów „Aufenthalts­erlaubnis” lub „Blaue Karte EU”.
value-paper-eu_family = „Aufenthalts­karte” (karta pobytu)
    .hint = dla rodzin osób z paszportem UE
value-paper-gb = „Aufenthalts­dokument-GB” (dokument pobytowy dla obywateli Wielkiej Brytanii i ich rodzin)
value-paper-visum = Naklejka „Visum” (wiza) w paszporcie
value-paper-fiktion = „Fiktions­bescheinigung” (dokument na czas, zanim urząd zdecyduje)
# The present "przyjeżdżam" avoids gender.
value-paper-schutzgesuch = Zgłoszenie do § 24, jeszcze bez karty
    .hint = Przyjeżdżam z Ukrainy i nie mam ani karty, ani Fiktions­bescheinigung.
value-paper-gestattung = „Ankunfts­nachweis” (potwierdzenie przybycia) lub „Aufenthalts­gestattung” (dokument na czas procedury azylowej)
    .hint = W sprawie mojego wniosku o azyl nie ma jeszcze decyzji.
# A Duldung is neither a permit nor "illegal". Never "pobyt tolerowany": in Polish law that is a permit.
value-paper-duldung = „Aussetzung der Abschiebung ({ -duldung })” (deportacja jest na pewien czas wstrzymana)
    .hint = Poszukaj słowa „Duldung”.
value-paper-leave = „Grenz­übertritts­bescheinigung” (zaświadczenie, które oddaje się na granicy) lub pismo, że muszę wyjechać
value-paper-expired = Mój dokument stracił ważność.
value-paper-none = Nie mam dokumentu.
# Present tense: "przyjechałeś/przyjechałaś" carries gender.
field-paper-came_as = Jako kto przyjeżdżasz do Niemiec?
value-came_as-spaetaussiedler = Jako osoba przesiedlona pochodzenia niemieckiego (Spätaussiedler, Spätaussiedlerin)
value-came_as-spaetaussiedler_family = Z rodziną takiej osoby
value-came_as-other = Inaczej, albo moje miejsce urodzenia jest tutaj.
field-paper-first_language = Czy niemiecki to Twój pierwszy język?
value-first_language-de = Tak
value-first_language-other = Nie
field-paper-fiktion_kind = O co chodzi w tym dokumencie?
value-fiktion_kind-s24 = O § 24 (ochrona dla ludzi z Ukrainy)
value-fiktion_kind-extension = Przedłużam swoją kartę.
    .hint = Jest na nim napis „§ 81 Abs. 4”.
value-fiktion_kind-first = To mój pierwszy wniosek.
    .hint = Jest na nim napis „§ 81 Abs. 3”.

# "Abs." and "Satz" are printed on the paper: do not translate them.
question-paragraph = Jaki numer jest na dokumencie?
    .help = Na karcie z tyłu przy „Anmerkungen” (uwagi) albo na dodatkowej kartce ({ -zusatzblatt }). Na Duldung numer jest zwykle w tekście.
    .why = Numer mówi dokładnie, jakie zasady dotyczą tego dokumentu.
    .decline = Wtedy uwzględniamy wszystko, co jest takie samo dla kilku numerów.
# .group: heading over the tiles that begin here. The number stands large, .hint below it in small words.
value-paragraph-p25-1 = § 25 Abs. 1
    .group = Ochrona
    .hint = azyl
value-paragraph-p25-2 = § 25 Abs. 2
    .hint = status uchodźcy lub ochrona uzupełniająca (subsidiärer Schutz)
value-paragraph-p25-3 = § 25 Abs. 3
    .hint = zakaz deportacji (Abschiebungs­verbot)
value-paragraph-p22 = § 22
    .hint = przyjęcie z zagranicy
value-paragraph-p23 = § 23
    .hint = przyjęcie grupy
value-paragraph-p24 = § 24
    .hint = Ukraina
value-paragraph-p28 = § 28
    .group = Rodzina
    .hint = do osoby z niemieckim obywatelstwem
value-paragraph-p30 = § 30
    .hint = do męża lub żony
value-paragraph-p32 = § 32
    .hint = dziecko do rodziców
value-paragraph-p36 = § 36
    .hint = rodzice i inni
value-paragraph-p36a = § 36a
    .hint = do osób z ochroną uzupełniającą
value-paragraph-p31 = § 31
    .hint = własne prawo po małżeństwie
value-paragraph-p18a = § 18a
    .group = Praca
    .hint = z wykształceniem zawodowym
value-paragraph-p18b = § 18b
    .hint = po studiach
value-paragraph-p18g = § 18g
    .hint = Niebieska Karta UE (Blaue Karte EU)
value-paragraph-p18d = § 18d
    .hint = badania naukowe
value-paragraph-p19c = § 19c
    .hint = inna praca
value-paragraph-p19d = § 19d
    .hint = po Duldung i Ausbildung
value-paragraph-p21 = § 21
    .hint = własna firma
value-paragraph-p16a = § 16a
    .group = Nauka
    .hint = nauka zawodu (Ausbildung)
value-paragraph-p16b = § 16b
    .hint = studia
value-paragraph-p16d = § 16d
    .hint = do uznania mojego zawodu
value-paragraph-p16g = § 16g
    .hint = nauka zawodu (Ausbildung) po Duldung
value-paragraph-p17 = § 17
    .hint = szukanie miejsca nauki zawodu lub studiów
value-paragraph-p20 = § 20
    .group = Szukanie
    .hint = praca
value-paragraph-p20a = § 20a
    .hint = Karta Szansy (Chancenkarte)
value-paragraph-p23a = § 23a
    .group = Po Duldung lub ze szczególnych powodów
    .hint = szczególnie trudny przypadek (Härtefall)
value-paragraph-p25-4 = § 25 Abs. 4
    .hint = na pewien czas
value-paragraph-p25-5 = § 25 Abs. 5
    .hint = wyjazd nie jest możliwy
value-paragraph-p25a = § 25a
    .hint = dobra integracja, młode osoby
value-paragraph-p25b = § 25b
    .hint = dobra integracja, po długim czasie
value-paragraph-p104c = § 104c
    .hint = szansa na pobyt (Chancen-Aufenthalt)
value-paragraph-p38a = § 38a
    .group = Inne
    .hint = pobyt długoterminowy z innego kraju UE
value-paragraph-p60a-2-1 = § 60a Abs. 2 Satz 1
value-paragraph-p60a-2-3 = § 60a Abs. 2 Satz 3
value-paragraph-p60b = § 60b lub „für Personen mit ungeklärter Identität” (tożsamość nie jest wyjaśniona)
value-paragraph-p60c = § 60c
    .hint = do nauki zawodu (Ausbildung)
value-paragraph-p60d = § 60d
    .hint = do pracy
value-paragraph-p60-not_shown = § 60a bez dalszego numeru albo nie znajduję żadnego
value-paragraph-visa_work = Do pracy
value-paragraph-visa_family = Do rodziny
value-paragraph-visa_study_training = Na studia lub naukę zawodu (Ausbildung)
value-paragraph-visa_recognition = Do uznania mojego zawodu
value-paragraph-visa_job_search = Do szukania pracy lub miejsca nauki zawodu (Ausbildung)
value-paragraph-other = Coś innego
    .hint = Prosimy powiedzieć o tym w poradni. Chętnie uzupełnimy listę.
field-paragraph-paragraph = Co jest napisane na dokumencie?
field-paragraph-paragraph_detail = Co jest za numerem?
value-paragraph_detail-abs1 = Abs. 1
value-paragraph_detail-abs2 = Abs. 2
value-paragraph_detail-abs3 = Abs. 3
value-paragraph_detail-abs4 = Abs. 4
value-paragraph_detail-abs5 = Abs. 5
value-paragraph_detail-satz1 = Satz 1
value-paragraph_detail-satz2 = Satz 2
value-paragraph_detail-alt1 = 1. Alternative (status uchodźcy)
value-paragraph_detail-alt2 = 2. Alternative (ochrona uzupełniająca, subsidiärer Schutz)

question-arrival = { $for ->
    [other] Od kiedy ta osoba jest w Niemczech?
    [child] Od kiedy Twoje dziecko jest w Niemczech?
   *[self] Od kiedy jesteś w Niemczech?
}
    .help = Wystarczy w przybliżeniu.
    .why = Niektóre rzeczy są inne w pierwszych trzech miesiącach, niektóre otwierają się po kilku latach.
    .decline = Wtedy nie wiadomo, co zależy od czasu w Niemczech.

question-paper_since = Od kiedy masz ten dokument?
    .help = Chodzi o pierwszy taki dokument. Wystarczy w przybliżeniu.
    .why = Przy niektórych kursach liczy się pierwszy rok.
    .decline = Wtedy nie wiadomo, czy kurs mieści się jeszcze w pierwszym roku.
field-paper_since-title_term = Jak długo jest ważny?
value-title_term-under_year = Krócej niż rok
value-title_term-year_or_more = Rok lub dłużej

question-duldung_since = Od kiedy masz Duldung?
    .help = Chodzi o pierwszą. Wystarczy w przybliżeniu.
    .why = Po kilku miesiącach z Duldung otwierają się kursy, nauka zawodu (Ausbildung) i praca.
    .decline = Wtedy nie wiadomo, co zależy od tego czasu.

# The German words are what people compare with their paper.
question-work_entry = Co jest na dokumencie o pracy?
    .help = Poszukaj słów „Erwerbstätigkeit” (każda praca) lub „Beschäftigung” (praca u pracodawcy).
    .why = Tak zobaczysz, czy Twój dokument mówi już to, co mówi prawo.
    .decline = Wtedy nie możemy porównać dokumentu z prawem.
value-work_entry-any = „Erwerbstätigkeit erlaubt” lub „gestattet” (każda praca jest dozwolona)
value-work_entry-employment_only = „Beschäftigung erlaubt”, „selbstständige Tätigkeit” nie (praca u pracodawcy jest dozwolona, własna firma nie)
value-work_entry-permit = Tylko za zgodą urzędu ds. cudzoziemców (nur mit Erlaubnis der Ausländerbehörde)
value-work_entry-named_job = Tylko to jedno miejsce pracy
    .hint = Obok jest nazwa firmy.
value-work_entry-no = „Erwerbstätigkeit nicht gestattet” (praca nie jest dozwolona)
value-work_entry-silent = Nic tam nie ma.

question-lodging = { $for ->
    [other] Gdzie ta osoba śpi i mieszka?
    [child] Gdzie Twoje dziecko śpi i mieszka?
   *[self] Jak mieszkasz?
}
    .help = Adresu nie potrzebujemy.
    .why = W ośrodku przyjmowania ({ -aufnahmeeinrichtung }) są inne zasady dotyczące pracy i przeprowadzki.
    .decline = Wtedy nie wiadomo, od kiedy praca jest możliwa.
value-lodging-reception = W ośrodku przyjmowania ({ -aufnahmeeinrichtung })
    .hint = w Saarze: Landes­aufnahme­stelle Lebach
value-lodging-municipal = W lokalu miasta lub gminy (Unterkunft)
value-lodging-flat = W mieszkaniu
value-lodging-with_others = U innych ludzi
value-lodging-nowhere = Nie mam stałego miejsca.

# Never "safe country": the law has a list, we say so. The list is that of 2026-08-19.
question-origin = { $for ->
    [other] Czy ta osoba ma paszport jednego z tych krajów?
    [child] Czy Twoje dziecko ma paszport jednego z tych krajów?
   *[self] Czy masz paszport jednego z tych krajów?
}
    .help = Albania, Bośnia i Hercegowina, Czarnogóra, Ghana, Gruzja, Kosowo, Macedonia Północna, Mołdawia, Senegal, Serbia
    .why = Te kraje są na liście w ustawie. Dla ludzi z tych krajów są inne zasady dotyczące pracy. O powody nigdy nie pytamy.
    .decline = Wtedy nie wiadomo, czy praca i nauka zawodu (Ausbildung) są możliwe.
value-origin_listed-true = Tak
value-origin_listed-false = Nie
field-origin-origin_country = Który to kraj?
value-origin_country-MD = Mołdawia
value-origin_country-GE = Gruzja
value-origin_country-other = Inny z listy
field-origin-asylum_filed = Kiedy złożono wniosek o azyl?
