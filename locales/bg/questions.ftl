### Questions, their fields and options: plain Bulgarian, "Вие", no exclamation marks, no blame.
### $for: self = for me, other = for someone I help, child = for my child. A selector stands only where words differ.
### Options speak in the first person, present tense: participles in the singular carry gender ("работил/работила"), never use them about people.
### "Документ" (Papier) is the residence paper; "диплома или свидетелство" stands for any Zeugnis. Printed German words stay German.

block-wishes = Какво искате
block-abilities = Какво можете и имате
block-people = Хора и пари
block-papers = Вашите документи
    .announce = Още до седем въпроса за Вашите документи. Нищо от това не излиза от телефона Ви. Можете да пропуснете всички.

## A

question-wishes = { $for ->
    [other] Кое изречение подхожда на човека, на когото помагате? Можете да изберете няколко.
    [child] Кое изречение подхожда на Вашето дете? Можете да изберете няколко.
   *[self] Кое изречение Ви подхожда? Можете да изберете няколко.
}
    .help = Няма грешен отговор. По-късно можете да промените всичко.
    .why = Вашите желания определят какво виждате първо.
    .decline = Тогава първо показваме места, на които можете да говорите с хора.
field-wishes-goals = Какво точно?
field-wishes-first_goal = Какво първо?
value-phase_wish-p1 = Аз съм в началото и търся пътя.
value-phase_wish-p2 = Искам да знам колко струват тук моите умения.
value-phase_wish-p3 = Искам да уча.
value-phase_wish-p4 = Търся работа или искам собствен бизнес.
value-phase_wish-p5 = Работя и искам нещата да вървят добре и занапред.
value-goals-orientierung = Откъде да започна?
value-goals-aufenthalt = Документи и пребиваване (Aufenthalt)
value-goals-wohnen = Жилище, ежедневие
value-goals-familie = Семейство
value-goals-umzug = Преместване
value-goals-ehrenamt = Запознанства с хора, помагане
value-goals-anerkennung = Признаване на моята диплома или свидетелство (Anerkennung)
value-goals-im_beruf_arbeiten = Работа по моята професия
value-goals-berufswahl = Коя професия ми подхожда?
value-goals-deutsch = Немски език
# Ausbildung: keep the German word, it is what people meet on paper.
value-goals-ausbildung = Ausbildung (учене на професия във фирма и в училище)
value-goals-schule = Училище
value-goals-studium = Следване (Studium)
value-goals-weiterbildung = Повишаване на квалификацията (Weiterbildung)
value-goals-arbeit = Работа
value-goals-praktikum = Стаж ({ -praktikum })
value-goals-gruendung = Мой собствен бизнес
value-goals-fsj = Доброволческа служба (Freiwilligen­dienst)
value-goals-aufstieg = Развитие в работата
value-goals-arbeitgeberwechsel = Друго работно място
value-goals-teamkommunikation = Участие в разговорите в екипа
value-goals-betrieb_retten = Запазване на моя бизнес
value-goals-einbuergerung = Германски паспорт ({ -einbuergerung })
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

question-urgent = Има ли нещо, което не може да чака?
    .help = Не е нужно да разказвате нищо. Едно докосване е достатъчно.
    .why = Спешното ще бъде тогава най-отгоре.
    .decline = Тогава в менюто под „Помощ сега“ всичко остава готово за Вас.
value-urgent-no = Не
value-urgent-frist = Имам писмо със срок ({ -frist }).
value-urgent-geld = Нямам пари или здравна осигуровка.
value-urgent-unterkunft = Нямам жилище.
value-urgent-lohn = Не получавам заплатата си.
value-urgent-arbeitszeit = Работя твърде много часове.
value-urgent-kuendigung = Имам писмо за уволнение ({ -kuendigung }).
value-urgent-handyvertrag = Имам проблем с договор, например за телефон.
value-urgent-schulden = Имам дългове.
# Distress: name tiredness, worry, sleep. No word for illness, no question about what happened.
value-urgent-trauma = Много се страхувам или не мога да спя.
# "болен/болна" carries gender.
value-urgent-gesundheit = Боледувам.
# GENDERED on purpose.
value-urgent-schwangerschaft = Бременна съм.
value-urgent-behinderung = Живея с увреждане.
value-urgent-gewalt = Някой ме заплашва или ме наранява.
# "чужд човек": "чужденец/чужденка" carries gender.
value-urgent-diskriminierung = Отнасят се зле с мен, защото съм чужд човек тук.

question-place = { $for ->
    [other] Къде живее човекът, на когото помагате?
    [child] Къде живее Вашето дете?
   *[self] Къде живеете?
}
    .help = Само населеното място. Улицата не ни е нужна.
    .why = Много предложения има само на едно място. А за хората, които живеят във Франция или Люксембург, важат други правила.
    .decline = Тогава виждате предложения от целия регион.
field-place-region = В кое населено място?
field-place-works_in = Къде работите или търсите работа?
value-home-here = В този регион
value-home-elsewhere = На друго място в Германия
value-home-fr = Във Франция
value-home-lu = В Люксембург

question-age = { $for ->
    [other] На колко години е човекът, на когото помагате?
    [child] На колко години е Вашето дете?
   *[self] На колко години сте?
}
    .help = В години. Ако деца отговарят вместо родителите си: с превода помагат и възрастни.
    .why = За младите хора има отделни консултации. Някои курсове и помощи имат възрастова граница.
    .decline = Тогава остава неясно дали подхождат предложенията с възрастова граница.
field-age-with_guardian = { $for ->
    [other] Майката или бащата тук ли е?
    [child] Майката или бащата тук ли е?
   *[self] Вашата майка или Вашият баща тук ли е?
}
value-with_guardian-true = Да
value-with_guardian-false = Не

## B

question-german = { $for ->
    [other] Колко добре говори немски този човек?
    [child] Колко добре говори немски Вашето дете?
   *[self] Колко добре говорите немски?
}
    .help = Изберете изречението, което подхожда най-добре. Не е нужен сертификат.
    .why = Всеки курс започва от определено ниво.
    .decline = Тогава не можем да кажем кой курс подхожда.
value-german_level-A0 = Знам отделни думи.
    .hint = Начало (A0)
value-german_level-A1 = Мога да се представя и да пазарувам.
    .hint = Ниво A1
value-german_level-A2 = Мога да говоря за деня си и да чета кратки писма.
    .hint = Ниво A2
value-german_level-B1 = Мога да говоря по телефона и да говоря за работа.
    .hint = Ниво B1
value-german_level-B2 = Мога да участвам в разговорите на работата и да пиша писма.
    .hint = Ниво B2
value-german_level-C1 = Разбирам и казвам почти всичко.
    .hint = Ниво C1
field-german-german_certificate = Имам сертификат за това ниво.
field-german-literacy = Как върви четенето и писането?
value-literacy-latin = Чета и пиша на латиница.
value-literacy-other_script = Пиша на друга писменост.
value-literacy-learning = Още се уча да чета и да пиша.

question-german_course = { $for ->
    [other] Бил ли е този човек вече на курс по немски?
    [child] Било ли е Вашето дете вече на курс по немски?
   *[self] Били ли сте вече на курс по немски?
}
    .help = Имаме предвид Integrationskurs (курс по немски до B1) или подобен курс в Германия.
    .why = От това зависи кой курс е възможен след това.
    .decline = Тогава остава неясно дали курсът по немски за работа ({ -berufssprachkurs }) е отворен за Вас.
value-integrationskurs_state-never = Не, още не.
value-integrationskurs_state-admitted_no_place = Имам писмо за него, но още нямам място.
value-integrationskurs_state-running = В момента ходя на курса.
# "Курсът е завършен": "завършил/завършила съм" carries gender.
value-integrationskurs_state-done_b1 = Курсът ми е завършен и имам B1.
value-integrationskurs_state-done_below_b1 = Курсът ми е завършен, но още нямам B1.
value-integrationskurs_state-stopped = Вече не ходя на курса, прекъснат е.

question-learned = { $for ->
    [other] Какво е учил или работил този човек?
    [child] Какво е учило или работило Вашето дете?
   *[self] Какво сте учили или работили?
}
    .help = Изберете това, което е най-важно за Вас. Важи и ако дипломата или свидетелството са изгубени.
    .why = За това, което можете, има отделни пътища.
    .decline = Тогава не виждате нищо за дипломи и свидетелства от чужбина.
value-qualification_kind-academic = Висше образование (Studium)
value-qualification_kind-vocational = Професия с диплома или свидетелство
value-qualification_kind-experience = Работа, без диплома или свидетелство
value-qualification_kind-school = Училище
value-qualification_kind-none = Още нищо от това
field-learned-qualification_country = Къде беше това?
value-qualification_country-abroad = В чужбина
value-qualification_country-de = В Германия
field-learned-occupation_group = В коя област?
value-occupation_group-medicine = Медицина, стоматология, аптека
value-occupation_group-nursing = Грижи за болни, акушерство, терапия
value-occupation_group-school_teaching = Преподаване в училища
value-occupation_group-law = Право
value-occupation_group-childcare_social = Детска градина ({ -kita }), социална работа
value-occupation_group-craft = Занаяти (Handwerk), работилница, електротехника
value-occupation_group-construction = Строителство
value-occupation_group-food_hotel = Кухня, ресторант, хотел, пекарна
value-occupation_group-transport = Шофиране, склад
value-occupation_group-office = Офис, банка, администрация
value-occupation_group-it = Компютри, ИТ
value-occupation_group-engineering = Техника, инженерство, архитектура
value-occupation_group-agriculture = Земеделие, градина, животни
value-occupation_group-cleaning = Почистване, домакинство
value-occupation_group-sales = Продажби
value-occupation_group-other = Нещо друго

# Always say what is recognised (the occupation, the diploma), never only "призната".
question-recognition = Проверена ли е вече дипломата или свидетелството от служба в Германия?
    .help = Това значи: имате писмо, което казва дали Вашата професия важи в Германия по същия начин.
    .why = Преди, по време на и след проверката има различна помощ.
    .decline = Тогава приемаме, че още нищо не е проверено.
value-recognition_stage-not_started = Не
value-recognition_stage-running = Проверката тече.
value-recognition_stage-partial = Моята професия е частично призната (teilweise anerkannt).
value-recognition_stage-full = Моята професия е призната (anerkannt).
value-recognition_stage-refused = Отговорът е отказ.
field-recognition-qualification_documents = Имате ли дипломите и свидетелствата?
value-qualification_documents-all = Да, всички
value-qualification_documents-some = Една част
value-qualification_documents-lost = Изгубени са.

question-doing_now = { $for ->
    [other] Какво прави този човек в момента?
    [child] Какво прави Вашето дете в момента?
   *[self] Какво правите в момента?
}
    .help = Можете да изберете няколко.
    .why = Работата, професионалното обучение (Ausbildung) и училището отварят различни курсове и помощи.
    .decline = Тогава при много курсове остава неясно кой решава.
value-doing_now-work_to_15 = Работя по-малко от 15 часа седмично.
value-doing_now-work_15_30 = Работя от 15 до 30 часа седмично.
value-doing_now-work_over_30 = Работя повече от 30 часа седмично.
value-doing_now-own_business = Имам собствен бизнес.
value-doing_now-training = Уча професия (Ausbildung).
value-doing_now-contract_signed = Имам подписан договор за професионално обучение ({ -ausbildungsvertrag }).
value-doing_now-eq = Участвам в Einstiegs­qualifizierung (EQ, дълъг стаж преди професионалното обучение).
value-doing_now-school = Ходя на училище.
value-doing_now-vocational_school = Ходя в професионално училище (Berufsfachschule).
value-doing_now-university = Следвам.
value-doing_now-home_children = Вкъщи съм с деца.
value-doing_now-looking = Търся работа или професионално обучение (Ausbildung).
value-doing_now-cannot_work = В момента не мога да работя.
value-doing_now-nothing_listed = Нищо от това
# "Имам регистрация": "регистриран/регистрирана" carries gender.
field-doing_now-registered_agentur = Имам регистрация в агенцията по труда ({ -agentur-fuer-arbeit }).

question-work_history = Работа в Германия: кое изречение подхожда?
    .help = И кратката работа се брои.
    .why = Предишната работа в Германия отваря някои врати. А работа, която не съответства на професията, често може да се промени.
    .decline = Тогава остава неясно дали предишната работа Ви помага.
# Nouns: "работил/работила съм" carries gender.
value-work_story-never = Още нямам трудов опит в Германия.
value-work_story-before = Имам трудов опит тук, но сега вече не работя.
value-work_story-fits = Моята работа съответства на образованието или професията ми.
value-work_story-below = Работя под нивото на образованието или професията си.
field-work_history-work_story = Кое изречение подхожда?
field-work_history-job_ended = Докога?
field-work_history-worked_in_germany_months = Колко месеца общо?
field-work_history-involuntary_unemployed = Кой прекрати работата?
value-involuntary_unemployed-true = Фирмата
value-involuntary_unemployed-false = Аз
field-work_history-job_started = Откога работите там?

question-training = Още за професионалното обучение (Ausbildung): живеете ли при родителите си?
    .help = И ако е само при майката или при бащата.
    .why = От това зависи какви пари има по време на професионалното обучение.
    .decline = Тогава остава неясно дали има пари по време на професионалното обучение.
value-lives_with_parents-true = Да
value-lives_with_parents-false = Не
field-training-training_contract = Имате ли вече договор за професионално обучение ({ -ausbildungsvertrag })?
value-training_contract-true = Да
value-training_contract-false = Още не
field-training-training_start = Кога започва професионалното обучение (Ausbildung)?

## C

question-children = { $for ->
    [other] Живеят ли деца при този човек? На колко години са?
    [child] Живеят ли деца при Вашето дете? На колко години са?
   *[self] Живеят ли деца при Вас? На колко години са?
}
    .help = По един запис за всяко дете. Под две години, моля, в месеци.
    .why = За децата има детска градина ({ -kita }) и училище, а също курсове с гледане на деца.
    .decline = Тогава не виждате нищо за детска градина ({ -kita }) и училище.
field-children-kita_place = Има ли място в детска градина (Kita)?
value-kita_place-true = Да
value-kita_place-false = Не
# "само аз": "сам/сама" carries gender.
field-children-single_parent = Децата ги отглеждам само аз.
field-children-care_secured = Има ли някой при децата, когато сте на курс или на работа?
value-care_secured-true = Да
value-care_secured-false = Не

question-living_on = { $for ->
    [other] От какво живее този човек в момента?
    [child] От какво живее Вашето дете в момента?
   *[self] От какво живеете в момента?
}
    .help = Без суми. Можете да изберете няколко.
    .why = Службата, която плаща, често решава и за курсовете.
    .decline = Тогава остава неясно коя служба решава за курсове и пари.
value-living_on-wage = От моята заплата
value-living_on-family = От семейството или от спестявания
value-living_on-jobcenter = От пари от Jobcenter
    .hint = основна помощ: Grundsicherungs­geld (преди Bürgergeld)
value-living_on-asylum_office = От социалната служба ({ -sozialamt }) заради убежище или с платежна карта (Bezahlkarte)
    .hint = Asyl­bewerber­leistungs­gesetz (закон за помощите за хора, търсещи убежище)
value-living_on-social_office = От социалната служба ({ -sozialamt }) заради възраст или болест
    .hint = Sozialhilfe или Grundsicherung im Alter
value-living_on-agentur = От агенцията по труда ({ -agentur-fuer-arbeit })
    .hint = обезщетение за безработица: Arbeitslosengeld (ALG I)
value-living_on-nothing = От нищо от това
field-living_on-income_secured = Достатъчно ли е?
value-income_secured-true = Да
value-income_secured-false = Не

## D

# value-paper-*: the German words are printed on the paper. Keep them exactly; the explanation stands in brackets.
question-paper = { $for ->
    [other] Какъв документ има този човек? Гледайте думите.
    [child] Какъв документ има Вашето дете? Гледайте думите.
   *[self] Какъв документ имате? Гледайте думите.
}
    .help = Цветът не е важен, само думите. Моля, не правете снимка на документа.
    .why = От документа зависи и кои курсове, какви пари и каква работа са отворени.
    .decline = Тогава сме внимателни: първо показваме консултации, които не са част от служба.
value-paper-de = „Personal­ausweis“ или „Reisepass“ с надпис „Bundes­republik Deutschland“ (германска лична карта или паспорт)
    .hint = Имам германски паспорт.
value-paper-eu = Паспорт или лична карта на друга държава от ЕС
    .hint = например Румъния, България, Полша, Италия
value-paper-eea_ch = Паспорт на Исландия, Лихтенщайн, Норвегия или Швейцария
value-paper-permanent = Карта „Nieder­lassungs­erlaubnis“ (разрешение за постоянно пребиваване) или „Dauer­aufenthalt-EU“ (дългосрочно пребиваване в ЕС)
    .hint = Потърсете една от тези думи на картата.
value-paper-title = Карта „Aufenthalts­titel“: Aufenthalts­erlaubnis (разрешение за пребиваване за определено време), Blaue Karte EU (Синя карта на ЕС)
    .hint = Потърсете „Aufenthalts­erlaubnis“ или „Blaue Karte EU“.
value-paper-eu_family = „Aufenthalts­karte“ (карта за пребиваване)
    .hint = за семействата на хора с паспорт от ЕС
value-paper-gb = „Aufenthalts­dokument-GB“ (документ за пребиваване за британски граждани и техните семейства)
value-paper-visum = Стикер „Visum“ (виза) в паспорта
value-paper-fiktion = „Fiktions­bescheinigung“ (документ за времето, докато службата реши)
value-paper-schutzgesuch = Регистрация по § 24, още без карта
    .hint = Идвам от Украйна и нямам нито карта, нито Fiktions­bescheinigung.
value-paper-gestattung = „Ankunfts­nachweis“ (удостоверение за пристигане) или „Aufenthalts­gestattung“ (документ за времето на процедурата за убежище)
    .hint = По моята молба за убежище още няма решение.
# A Duldung is neither a permit nor "illegal".
value-paper-duldung = „Aussetzung der Abschiebung ({ -duldung })“ (депортирането е спряно за известно време)
    .hint = Потърсете думата „Duldung“.
value-paper-leave = „Grenz­übertritts­bescheinigung“ (документ, който се предава на границата) или писмо, че трябва да напусна Германия
value-paper-expired = Моят документ е изтекъл.
value-paper-none = Нямам документ.
field-paper-came_as = Как дойдохте?
value-came_as-spaetaussiedler = Като преселник или преселничка от немски произход (Spätaussiedler, Spätaussiedlerin)
value-came_as-spaetaussiedler_family = Със семейството на такъв човек
# "роден/родена" carries gender.
value-came_as-other = По друг начин, или родното ми място е тук.
field-paper-first_language = Немският ли е Вашият първи език?
value-first_language-de = Да
value-first_language-other = Не
field-paper-fiktion_kind = За какво е този документ?
value-fiktion_kind-s24 = За § 24 (закрила за хора от Украйна)
value-fiktion_kind-extension = Удължавам картата си.
    .hint = На него пише „§ 81 Abs. 4“.
value-fiktion_kind-first = Това е първата ми молба.
    .hint = На него пише „§ 81 Abs. 3“.

# "Abs." and "Satz" are printed on the paper: do not translate them.
question-paragraph = Кой номер пише на документа?
    .help = На гърба на картата при „Anmerkungen“ (бележки) или на допълнителния лист ({ -zusatzblatt }). На Duldung номерът обикновено е в текста.
    .why = Номерът казва точно кои правила важат за този документ.
    .decline = Тогава смятаме с всичко, което е еднакво за няколко номера.
# .group: heading over the tiles that begin here. The number stands large, .hint below it in small words.
value-paragraph-p25-1 = § 25 Abs. 1
    .group = Закрила
    .hint = убежище
value-paragraph-p25-2 = § 25 Abs. 2
    .hint = закрила за бежанци или субсидиарна закрила (subsidiärer Schutz)
value-paragraph-p25-3 = § 25 Abs. 3
    .hint = забрана за депортиране (Abschiebungs­verbot)
value-paragraph-p22 = § 22
    .hint = приемане от чужбина
value-paragraph-p23 = § 23
    .hint = приемане на група
value-paragraph-p24 = § 24
    .hint = Украйна
value-paragraph-p28 = § 28
    .group = Семейство
    .hint = при германски граждани
value-paragraph-p30 = § 30
    .hint = при съпруга или съпругата
value-paragraph-p32 = § 32
    .hint = дете при родителите
value-paragraph-p36 = § 36
    .hint = родители и други
value-paragraph-p36a = § 36a
    .hint = при хора със субсидиарна закрила
value-paragraph-p31 = § 31
    .hint = собствено право след брака
value-paragraph-p18a = § 18a
    .group = Работа
    .hint = с професионално образование
value-paragraph-p18b = § 18b
    .hint = с висше образование
value-paragraph-p18g = § 18g
    .hint = Синя карта на ЕС (Blaue Karte EU)
value-paragraph-p18d = § 18d
    .hint = научна работа
value-paragraph-p19c = § 19c
    .hint = друга работа
value-paragraph-p19d = § 19d
    .hint = след Duldung и Ausbildung
value-paragraph-p21 = § 21
    .hint = собствен бизнес
value-paragraph-p16a = § 16a
    .group = Учене
    .hint = професионално обучение (Ausbildung)
value-paragraph-p16b = § 16b
    .hint = следване
value-paragraph-p16d = § 16d
    .hint = за признаване на моята професия
value-paragraph-p16g = § 16g
    .hint = професионално обучение (Ausbildung) след Duldung
value-paragraph-p17 = § 17
    .hint = търсене на място за професионално обучение или следване
value-paragraph-p20 = § 20
    .group = Търсене
    .hint = работа
value-paragraph-p20a = § 20a
    .hint = Карта на шанса (Chancenkarte)
value-paragraph-p23a = § 23a
    .group = След Duldung или по особени причини
    .hint = особено тежък случай (Härtefall)
value-paragraph-p25-4 = § 25 Abs. 4
    .hint = за известно време
value-paragraph-p25-5 = § 25 Abs. 5
    .hint = напускането на Германия не е възможно
value-paragraph-p25a = § 25a
    .hint = добра интеграция, млади хора
value-paragraph-p25b = § 25b
    .hint = добра интеграция, след дълго време
value-paragraph-p104c = § 104c
    .hint = шанс за пребиваване (Chancen-Aufenthalt)
value-paragraph-p38a = § 38a
    .group = Друго
    .hint = дългосрочно пребиваване от друга държава от ЕС
value-paragraph-p60a-2-1 = § 60a Abs. 2 Satz 1
value-paragraph-p60a-2-3 = § 60a Abs. 2 Satz 3
value-paragraph-p60b = § 60b или „für Personen mit ungeklärter Identität“ (самоличността не е изяснена)
value-paragraph-p60c = § 60c
    .hint = за професионално обучение (Ausbildung)
value-paragraph-p60d = § 60d
    .hint = за работа
value-paragraph-p60-not_shown = § 60a без друг номер, или не намирам номер
value-paragraph-visa_work = За работа
value-paragraph-visa_family = При семейството
value-paragraph-visa_study_training = За следване или професионално обучение (Ausbildung)
value-paragraph-visa_recognition = За признаване на моята професия
value-paragraph-visa_job_search = За търсене на работа или място за професионално обучение (Ausbildung)
value-paragraph-other = Нещо друго
    .hint = Моля, кажете го при консултация. С радост ще допълним списъка.
field-paragraph-paragraph = Какво пише на документа?
field-paragraph-paragraph_detail = Какво пише след номера?
value-paragraph_detail-abs1 = Abs. 1
value-paragraph_detail-abs2 = Abs. 2
value-paragraph_detail-abs3 = Abs. 3
value-paragraph_detail-abs4 = Abs. 4
value-paragraph_detail-abs5 = Abs. 5
value-paragraph_detail-satz1 = Satz 1
value-paragraph_detail-satz2 = Satz 2
value-paragraph_detail-alt1 = 1. Alternative (закрила за бежанци)
value-paragraph_detail-alt2 = 2. Alternative (субсидиарна закрила, subsidiärer Schutz)

question-arrival = { $for ->
    [other] Откога е този човек в Германия?
    [child] Откога е Вашето дете в Германия?
   *[self] Откога сте в Германия?
}
    .help = Приблизително е достатъчно.
    .why = Някои неща са различни през първите три месеца, други се отварят след няколко години.
    .decline = Тогава остава неясно това, което зависи от времето в Германия.

question-paper_since = Откога имате този документ?
    .help = Имаме предвид първия от този вид. Приблизително е достатъчно.
    .why = За някои курсове се брои първата година.
    .decline = Тогава остава неясно дали един курс е още в рамките на първата година.
field-paper_since-title_term = Колко време важи?
value-title_term-under_year = По-малко от една година
value-title_term-year_or_more = Една година или повече

question-duldung_since = Откога имате Duldung?
    .help = Имаме предвид първата. Приблизително е достатъчно.
    .why = След няколко месеца с Duldung се отварят курсове, професионално обучение (Ausbildung) и работа.
    .decline = Тогава остава неясно това, което зависи от това време.

# The German words are what people compare with their paper.
question-work_entry = Какво пише на документа за работата?
    .help = Потърсете „Erwerbstätigkeit“ (всякаква работа) или „Beschäftigung“ (работа при работодател).
    .why = Така виждате дали Вашият документ вече казва това, което казва законът.
    .decline = Тогава не можем да сравним документа със закона.
value-work_entry-any = „Erwerbstätigkeit erlaubt“ или „gestattet“ (всякаква работа е разрешена)
value-work_entry-employment_only = „Beschäftigung erlaubt“, „selbstständige Tätigkeit“ не (работа при работодател е разрешена, собствен бизнес не е)
value-work_entry-permit = Само с разрешение на службата за чужденците (nur mit Erlaubnis der Ausländerbehörde)
value-work_entry-named_job = Само това работно място
    .hint = До него пише името на фирмата.
value-work_entry-no = „Erwerbstätigkeit nicht gestattet“ (работата не е разрешена)
value-work_entry-silent = Там не пише нищо.

question-lodging = { $for ->
    [other] Къде спи и живее този човек?
    [child] Къде спи и живее Вашето дете?
   *[self] Къде спите и живеете?
}
    .help = Адресът не ни е нужен.
    .why = В приемен център ({ -aufnahmeeinrichtung }) важат други правила за работа и преместване.
    .decline = Тогава остава неясно откога е възможна работа.
value-lodging-reception = В приемен център ({ -aufnahmeeinrichtung })
    .hint = в Саарланд: Landes­aufnahme­stelle Lebach
value-lodging-municipal = В място за настаняване на града или общината (Unterkunft)
value-lodging-flat = В апартамент
value-lodging-with_others = При други хора
value-lodging-nowhere = Нямам постоянно място.

# Never "safe country": the law has a list, we say so. The list is that of 2026-08-19.
question-origin = { $for ->
    [other] Има ли този човек паспорт от някоя от тези държави?
    [child] Има ли Вашето дете паспорт от някоя от тези държави?
   *[self] Имате ли паспорт от някоя от тези държави?
}
    .help = Албания, Босна и Херцеговина, Гана, Грузия, Косово, Молдова, Сенегал, Северна Македония, Сърбия, Черна гора
    .why = Тези държави са в списък в закона. За хората от там важат други правила за работа. За причини никога не питаме.
    .decline = Тогава остава неясно дали са възможни работа и професионално обучение (Ausbildung).
value-origin_listed-true = Да
value-origin_listed-false = Не
field-origin-origin_country = Коя?
value-origin_country-MD = Молдова
value-origin_country-GE = Грузия
value-origin_country-other = Друга от списъка
field-origin-asylum_filed = Кога беше подадена молбата за убежище?
