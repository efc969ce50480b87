### Questions, their fields and options: plain Russian, "вы", no exclamation marks, no blame.
### $for: self = for me, other = for someone I help, child = for my child. A selector stands only where words differ.
### Options speak in the first person, present tense: the singular past carries gender in Russian, never use it about people.
### "Документ" (Papier) is the residence paper; "диплом" stands for any Zeugnis. Printed German words stay German.

block-wishes = Чего вы хотите
block-abilities = Что вы умеете
block-people = Люди и деньги
block-papers = Ваши документы
    .announce = Ещё до семи вопросов о ваших документах. Ничего из этого не уходит с вашего телефона. Вы можете пропустить их все.

## A

question-wishes = { $for ->
    [other] Какая фраза подходит человеку, которому вы помогаете? Можно выбрать несколько.
    [child] Какая фраза подходит вашему ребёнку? Можно выбрать несколько.
   *[self] Какая фраза вам подходит? Можно выбрать несколько.
}
    .help = Неправильных ответов нет. Позже вы сможете всё изменить.
    .why = От ваших желаний зависит, что вы увидите первым.
    .decline = Тогда мы сначала покажем места, где вы можете поговорить с людьми.
field-wishes-goals = Что именно?
field-wishes-first_goal = Что сначала?
value-phase_wish-p1 = Я в начале пути и ищу дорогу.
value-phase_wish-p2 = Я хочу знать, чего стоят здесь мои знания и умения.
value-phase_wish-p3 = Я хочу учиться.
value-phase_wish-p4 = Я ищу работу или хочу иметь своё дело.
value-phase_wish-p5 = Я работаю и хочу, чтобы всё шло хорошо и дальше.
value-goals-orientierung = С чего мне начать?
value-goals-aufenthalt = Документы и пребывание (Aufenthalt)
value-goals-wohnen = Жильё, повседневная жизнь
value-goals-familie = Семья
value-goals-umzug = Переезд
value-goals-ehrenamt = Знакомиться с людьми, помогать
value-goals-anerkennung = Признание моего диплома (Anerkennung)
value-goals-im_beruf_arbeiten = Работать по своей профессии
value-goals-berufswahl = Какая профессия мне подходит?
value-goals-deutsch = Немецкий язык
# Ausbildung: keep the German word, it is what people meet on paper.
value-goals-ausbildung = Ausbildung (учиться профессии на предприятии и в школе)
value-goals-schule = Школа
value-goals-studium = Учёба в вузе (Studium)
value-goals-weiterbildung = Повышение квалификации (Weiterbildung)
value-goals-arbeit = Работа
value-goals-praktikum = Практика ({ -praktikum })
value-goals-gruendung = Своё дело
value-goals-fsj = Волонтёрская служба (Freiwilligen­dienst)
value-goals-aufstieg = Профессиональный рост
value-goals-arbeitgeberwechsel = Другое место работы
value-goals-teamkommunikation = Участвовать в разговорах в коллективе
value-goals-betrieb_retten = Сохранить своё дело
value-goals-einbuergerung = Немецкий паспорт ({ -einbuergerung })
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

question-urgent = Есть ли что-то, что не может ждать?
    .help = Ничего рассказывать не нужно. Достаточно одного нажатия.
    .why = Срочное будет стоять на самом верху.
    .decline = Тогда в меню под «Помощь сейчас» для вас по-прежнему всё есть.
value-urgent-no = Нет
value-urgent-frist = У меня письмо со сроком ({ -frist }).
value-urgent-geld = У меня нет денег или нет медицинской страховки.
value-urgent-unterkunft = У меня нет жилья.
value-urgent-lohn = Мне не платят зарплату.
value-urgent-arbeitszeit = Я работаю слишком много часов.
value-urgent-kuendigung = У меня письмо об увольнении ({ -kuendigung }).
value-urgent-handyvertrag = У меня проблемы с договором, например на телефон.
value-urgent-schulden = У меня долги.
# Distress: name tiredness, worry, sleep. No word for illness, no question about what happened.
value-urgent-trauma = Мне очень страшно, или я не могу спать.
# "Я болею": "болен/больна" carries gender.
value-urgent-gesundheit = Я болею.
# GENDERED on purpose.
value-urgent-schwangerschaft = Я беременна.
value-urgent-behinderung = Я живу с инвалидностью.
value-urgent-gewalt = Кто-то угрожает мне или причиняет мне боль.
# "Я не отсюда": "чужой/чужая" carries gender.
value-urgent-diskriminierung = Со мной плохо обращаются, потому что я не отсюда.

question-place = { $for ->
    [other] Где живёт человек, которому вы помогаете?
    [child] Где живёт ваш ребёнок?
   *[self] Где вы живёте?
}
    .help = Только город или посёлок. Улица нам не нужна.
    .why = Многие предложения есть только в одном месте. А для тех, кто живёт во Франции или Люксембурге, действуют другие правила.
    .decline = Тогда вы увидите предложения со всего региона.
field-place-region = В каком городе или посёлке?
field-place-works_in = Где вы работаете или ищете работу?
value-home-here = В этом регионе
value-home-elsewhere = В другом месте в Германии
value-home-fr = Во Франции
value-home-lu = В Люксембурге

question-age = { $for ->
    [other] Сколько лет человеку, которому вы помогаете?
    [child] Сколько лет вашему ребёнку?
   *[self] Сколько вам лет?
}
    .help = В годах. Если дети отвечают за родителей: с переводом могут помочь и взрослые.
    .why = Для молодых людей есть отдельные консультации. У некоторых курсов и видов помощи есть возрастная граница.
    .decline = Тогда остаётся неясным, подходят ли предложения с возрастной границей.
field-age-with_guardian = { $for ->
    [other] Мать или отец здесь?
    [child] Мать или отец здесь?
   *[self] Ваша мать или ваш отец здесь?
}
value-with_guardian-true = Да
value-with_guardian-false = Нет

## B

question-german = { $for ->
    [other] Насколько хорошо этот человек говорит по-немецки?
    [child] Насколько хорошо ваш ребёнок говорит по-немецки?
   *[self] Как у вас с немецким языком?
}
    .help = Выберите фразу, которая подходит лучше всего. Сертификат не нужен.
    .why = Каждый курс начинается с определённого уровня.
    .decline = Тогда мы не сможем сказать, какой курс подходит.
value-german_level-A0 = Я знаю отдельные слова.
    .hint = Начало (A0)
value-german_level-A1 = Я могу представиться и сделать покупки.
    .hint = Уровень A1
value-german_level-A2 = Я могу рассказать о своём дне и читать короткие письма.
    .hint = Уровень A2
value-german_level-B1 = Я могу говорить по телефону и о работе.
    .hint = Уровень B1
value-german_level-B2 = Я могу участвовать в разговорах на работе и писать письма.
    .hint = Уровень B2
value-german_level-C1 = Я понимаю и могу сказать почти всё.
    .hint = Уровень C1
field-german-german_certificate = У меня есть сертификат об этом уровне.
field-german-literacy = Как у вас с чтением и письмом?
value-literacy-latin = Я читаю и пишу латинскими буквами.
value-literacy-other_script = Я пишу другими буквами или знаками.
value-literacy-learning = Я ещё учусь читать и писать.

# The subject is the course (курс), so no person's gender shows.
question-german_course = { $for ->
    [other] Был ли у этого человека уже курс немецкого языка?
    [child] Был ли у вашего ребёнка уже курс немецкого языка?
   *[self] Был ли у вас уже курс немецкого языка?
}
    .help = Имеется в виду интеграционный курс ({ -integrationskurs }) или похожий курс в Германии.
    .why = От этого зависит, какой курс возможен следующим.
    .decline = Тогда остаётся неясным, открыт ли для вас курс немецкого для работы ({ -berufssprachkurs }).
value-integrationskurs_state-never = Нет, ещё нет.
value-integrationskurs_state-admitted_no_place = У меня есть письмо для курса, но ещё нет места.
value-integrationskurs_state-running = Я сейчас хожу на курс.
value-integrationskurs_state-done_b1 = Мой курс окончен, B1 у меня есть.
value-integrationskurs_state-done_below_b1 = Мой курс окончен, но B1 у меня ещё нет.
value-integrationskurs_state-stopped = Я больше не хожу на курс.

question-learned = { $for ->
    [other] Какое образование и какой опыт работы у этого человека?
    [child] Какое образование и какой опыт работы у вашего ребёнка?
   *[self] Чему вы учились или кем работали?
}
    .help = Выберите то, что для вас важнее всего. Это считается, даже если диплом потерян.
    .why = Для того, что вы умеете, есть свои пути.
    .decline = Тогда вы ничего не увидите о дипломах из-за границы.
value-qualification_kind-academic = Учёба в вузе (Studium)
value-qualification_kind-vocational = Профессия с дипломом или свидетельством
value-qualification_kind-experience = Работа без диплома
value-qualification_kind-school = Школа
value-qualification_kind-none = Пока ничего из этого
field-learned-qualification_country = Где это было?
value-qualification_country-abroad = За границей
value-qualification_country-de = В Германии
field-learned-occupation_group = В какой области?
value-occupation_group-medicine = Медицина, стоматология, аптека
value-occupation_group-nursing = Уход за людьми, акушерство, терапия
value-occupation_group-school_teaching = Преподавание в школах
value-occupation_group-law = Право
value-occupation_group-childcare_social = Детский сад ({ -kita }), социальная работа
value-occupation_group-craft = Ремесло (Handwerk), мастерская, электрика
value-occupation_group-construction = Строительство
value-occupation_group-food_hotel = Кухня, ресторан, гостиница, пекарня
value-occupation_group-transport = Вождение, склад
value-occupation_group-office = Офис, банк, управление
value-occupation_group-it = Компьютеры, IT
value-occupation_group-engineering = Техника, инженерное дело, архитектура
value-occupation_group-agriculture = Сельское хозяйство, сад, животные
value-occupation_group-cleaning = Уборка, домашнее хозяйство
value-occupation_group-sales = Торговля
value-occupation_group-other = Другое

# Always say what is recognised (the occupation, the certificate), never only "признано".
question-recognition = Проверило ли уже учреждение в Германии диплом или свидетельство?
    .help = Это значит: у вас есть письмо, где сказано, равна ли ваша профессия такой же профессии в Германии.
    .why = До проверки, во время и после неё есть разная помощь.
    .decline = Тогда мы считаем, что ещё ничего не проверено.
value-recognition_stage-not_started = Нет
value-recognition_stage-running = Проверка идёт.
value-recognition_stage-partial = Моя профессия признана частично (teilweise anerkannt).
value-recognition_stage-full = Моя профессия признана (anerkannt).
value-recognition_stage-refused = Пришёл отказ.
field-recognition-qualification_documents = Есть ли у вас дипломы и свидетельства?
value-qualification_documents-all = Да, все
value-qualification_documents-some = Часть
value-qualification_documents-lost = Они потеряны.

question-doing_now = { $for ->
    [other] Что этот человек делает сейчас?
    [child] Что ваш ребёнок делает сейчас?
   *[self] Что вы делаете сейчас?
}
    .help = Можно выбрать несколько.
    .why = Работа, Ausbildung и школа открывают разные курсы и помощь.
    .decline = Тогда для многих курсов остаётся неясным, кто решает.
value-doing_now-work_to_15 = Я работаю меньше 15 часов в неделю.
value-doing_now-work_15_30 = Я работаю от 15 до 30 часов в неделю.
value-doing_now-work_over_30 = Я работаю больше 30 часов в неделю.
value-doing_now-own_business = У меня своё дело.
value-doing_now-training = Я прохожу Ausbildung (профессиональное обучение).
value-doing_now-contract_signed = У меня подписан договор об обучении ({ -ausbildungsvertrag }).
value-doing_now-eq = Я прохожу Einstiegs­qualifizierung (EQ, долгая практика перед обучением).
value-doing_now-school = Я хожу в школу.
value-doing_now-vocational_school = Я хожу в профессиональную школу (Berufsfachschule).
value-doing_now-university = Я учусь в вузе.
value-doing_now-home_children = Я дома с детьми.
value-doing_now-looking = Я ищу работу или Ausbildung.
value-doing_now-cannot_work = Сейчас я не могу работать.
value-doing_now-nothing_listed = Ничего из этого
field-doing_now-registered_agentur = Я на учёте в агентстве по труду ({ -agentur-fuer-arbeit }).

question-work_history = Работа в Германии: какая фраза подходит?
    .help = Короткая работа тоже считается.
    .why = Прежняя работа в Германии открывает некоторые двери. А работу не по профессии часто можно сменить.
    .decline = Тогда остаётся неясным, поможет ли вам прежняя работа.
# Experience as a noun (опыт): "работал/работала" carries gender.
value-work_story-never = У меня ещё нет опыта работы в Германии.
value-work_story-before = У меня была здесь работа, сейчас её нет.
value-work_story-fits = Моя работа подходит к моей профессии или учёбе.
value-work_story-below = Моя работа ниже моей профессии или учёбы.
field-work_history-work_story = Какая фраза подходит?
field-work_history-job_ended = До какого времени?
field-work_history-worked_in_germany_months = Сколько месяцев всего?
field-work_history-involuntary_unemployed = По чьей воле закончилась работа?
value-involuntary_unemployed-true = Так решило предприятие
value-involuntary_unemployed-false = Это моё решение
field-work_history-job_started = С какого времени вы там работаете?

question-training = Ещё об Ausbildung: живёте ли вы с родителями?
    .help = Жизнь только с матерью или только с отцом тоже считается.
    .why = От этого зависит, какие деньги есть на время Ausbildung.
    .decline = Тогда остаётся неясным, есть ли деньги на время Ausbildung.
value-lives_with_parents-true = Да
value-lives_with_parents-false = Нет
field-training-training_contract = Есть ли у вас уже договор об обучении ({ -ausbildungsvertrag })?
value-training_contract-true = Да
value-training_contract-false = Ещё нет
field-training-training_start = Когда начинается Ausbildung?

## C

question-children = { $for ->
    [other] Живут ли с этим человеком дети? Сколько им лет?
    [child] Живут ли с вашим ребёнком дети? Сколько им лет?
   *[self] Живут ли с вами дети? Сколько им лет?
}
    .help = Для каждого ребёнка одна запись. До двух лет, пожалуйста, в месяцах.
    .why = Для детей есть детский сад ({ -kita }) и школа, а ещё курсы с присмотром за детьми.
    .decline = Тогда вы ничего не увидите о детском саде ({ -kita }) и школе.
field-children-kita_place = Есть ли место в детском саду (Kita)?
value-kita_place-true = Да
value-kita_place-false = Нет
# "один/одна" carries gender.
field-children-single_parent = Я воспитываю детей без второго родителя.
field-children-care_secured = Есть ли кто-то с детьми, когда вы на курсе или на работе?
value-care_secured-true = Да
value-care_secured-false = Нет

question-living_on = { $for ->
    [other] На что этот человек сейчас живёт?
    [child] На что ваш ребёнок сейчас живёт?
   *[self] На что вы сейчас живёте?
}
    .help = Без сумм. Можно выбрать несколько.
    .why = Ведомство, которое платит, часто решает и о курсах.
    .decline = Тогда остаётся неясным, какое ведомство решает о курсах и деньгах.
value-living_on-wage = На мою зарплату
value-living_on-family = На деньги семьи или сбережения
value-living_on-jobcenter = На деньги от Jobcenter
    .hint = пособие на жизнь: Grundsicherungs­geld (раньше Bürgergeld)
value-living_on-asylum_office = На деньги от социального ведомства ({ -sozialamt }) из-за убежища или с платёжной картой (Bezahlkarte)
    .hint = пособия по закону о поддержке ищущих убежище (Asyl­bewerber­leistungs­gesetz)
value-living_on-social_office = На деньги от социального ведомства ({ -sozialamt }) из-за возраста или болезни
    .hint = Sozialhilfe или Grundsicherung im Alter
value-living_on-agentur = На деньги от агентства по труду ({ -agentur-fuer-arbeit })
    .hint = пособие по безработице: Arbeitslosengeld (ALG I)
value-living_on-nothing = Ничего из этого
field-living_on-income_secured = Этого хватает?
value-income_secured-true = Да
value-income_secured-false = Нет

## D

# value-paper-*: the German words are printed on the paper. Keep them exactly; the explanation stands in brackets.
question-paper = { $for ->
    [other] Какой документ есть у этого человека? Смотрите на слова.
    [child] Какой документ есть у вашего ребёнка? Смотрите на слова.
   *[self] Какой у вас документ? Смотрите на слова.
}
    .help = Цвет не важен, только слова. Пожалуйста, не фотографируйте документ.
    .why = От документа зависит и то, какие курсы, деньги и работа открыты.
    .decline = Тогда мы осторожны: сначала покажем консультации, которые не относятся к ведомствам.
value-paper-de = «Personal­ausweis» или «Reisepass» со словами «Bundes­republik Deutschland» (немецкое удостоверение личности или паспорт)
    .hint = У меня немецкий паспорт.
value-paper-eu = Паспорт или удостоверение личности другой страны ЕС
    .hint = например, Румыния, Болгария, Польша, Италия
value-paper-eea_ch = Паспорт Исландии, Лихтенштейна, Норвегии или Швейцарии
value-paper-permanent = Карта «Nieder­lassungs­erlaubnis» (бессрочный вид на жительство) или «Dauer­aufenthalt-EU» (долгосрочное пребывание, ЕС)
    .hint = Найдите на карте одно из этих слов.
value-paper-title = Карта «Aufenthalts­titel»: Aufenthalts­erlaubnis (временный вид на жительство), Blaue Karte EU (Голубая карта ЕС)
    .hint = Найдите «Aufenthalts­erlaubnis» или «Blaue Karte EU».
value-paper-eu_family = «Aufenthalts­karte» (карта пребывания)
    .hint = для семей людей с паспортом ЕС
value-paper-gb = «Aufenthalts­dokument-GB» (документ о пребывании для граждан Великобритании и их семей)
value-paper-visum = Наклейка «Visum» (виза) в паспорте
value-paper-fiktion = «Fiktions­bescheinigung» (документ на время, пока ведомство решает)
value-paper-schutzgesuch = Регистрация по § 24, карты ещё нет
    .hint = Я из Украины, у меня нет ни карты, ни Fiktions­bescheinigung.
value-paper-gestattung = «Ankunfts­nachweis» (справка о прибытии) или «Aufenthalts­gestattung» (документ на время процедуры убежища)
    .hint = По моему заявлению об убежище ещё нет решения.
# A Duldung is neither a permit nor "illegal".
value-paper-duldung = «Aussetzung der Abschiebung ({ -duldung })» (депортация на время приостановлена)
    .hint = Найдите слово «Duldung».
value-paper-leave = «Grenz­übertritts­bescheinigung» (справка, которую отдают на границе) или письмо о том, что мне надо выехать
value-paper-expired = Срок моего документа истёк.
value-paper-none = У меня нет документа.
field-paper-came_as = Как вы приехали?
value-came_as-spaetaussiedler = Как поздний переселенец или поздняя переселенка (Spätaussiedler, Spätaussiedlerin)
value-came_as-spaetaussiedler_family = С семьёй такого человека
# "родился/родилась" carries gender.
value-came_as-other = По-другому, или моё место рождения здесь.
field-paper-first_language = Немецкий — ваш первый язык?
value-first_language-de = Да
value-first_language-other = Нет
field-paper-fiktion_kind = О чём этот документ?
value-fiktion_kind-s24 = О § 24 (защита для людей из Украины)
value-fiktion_kind-extension = Я продлеваю свою карту.
    .hint = На нём стоит «§ 81 Abs. 4».
value-fiktion_kind-first = Это моё первое заявление.
    .hint = На нём стоит «§ 81 Abs. 3».

# "Abs." and "Satz" are printed on the paper: do not translate them.
question-paragraph = Какой номер стоит на документе?
    .help = На обратной стороне карты у слова «Anmerkungen» (примечания) или на дополнительном листе ({ -zusatzblatt }). В Duldung он обычно стоит в тексте.
    .why = Номер точно говорит, какие правила действуют для этого документа.
    .decline = Тогда мы учитываем всё, что одинаково для нескольких номеров.
# .group: heading over the tiles that begin here. The number stands large, .hint below it in small words.
value-paragraph-p25-1 = § 25 Abs. 1
    .group = Защита
    .hint = убежище
value-paragraph-p25-2 = § 25 Abs. 2
    .hint = защита беженца или дополнительная защита (subsidiärer Schutz)
value-paragraph-p25-3 = § 25 Abs. 3
    .hint = запрет депортации (Abschiebungs­verbot)
value-paragraph-p22 = § 22
    .hint = приём из-за границы
value-paragraph-p23 = § 23
    .hint = приём группы людей
value-paragraph-p24 = § 24
    .hint = Украина
value-paragraph-p28 = § 28
    .group = Семья
    .hint = к гражданам Германии
value-paragraph-p30 = § 30
    .hint = к мужу или жене
value-paragraph-p32 = § 32
    .hint = ребёнок к родителям
value-paragraph-p36 = § 36
    .hint = родители и другие
value-paragraph-p36a = § 36a
    .hint = к людям с дополнительной защитой
value-paragraph-p31 = § 31
    .hint = собственное право после брака
value-paragraph-p18a = § 18a
    .group = Работа
    .hint = с профессиональным образованием
value-paragraph-p18b = § 18b
    .hint = с дипломом вуза
value-paragraph-p18g = § 18g
    .hint = Голубая карта ЕС (Blaue Karte EU)
value-paragraph-p18d = § 18d
    .hint = исследования
value-paragraph-p19c = § 19c
    .hint = другая работа
value-paragraph-p19d = § 19d
    .hint = после Duldung и Ausbildung
value-paragraph-p21 = § 21
    .hint = своё дело
value-paragraph-p16a = § 16a
    .group = Учёба
    .hint = Ausbildung
value-paragraph-p16b = § 16b
    .hint = учёба в вузе
value-paragraph-p16d = § 16d
    .hint = чтобы мою профессию признали
value-paragraph-p16g = § 16g
    .hint = Ausbildung после Duldung
value-paragraph-p17 = § 17
    .hint = поиск места для Ausbildung или учёбы в вузе
value-paragraph-p20 = § 20
    .group = Поиск
    .hint = работа
value-paragraph-p20a = § 20a
    .hint = карта возможностей (Chancenkarte)
value-paragraph-p23a = § 23a
    .group = После Duldung или по особым причинам
    .hint = особо тяжёлый случай (Härtefall)
value-paragraph-p25-4 = § 25 Abs. 4
    .hint = на время
value-paragraph-p25-5 = § 25 Abs. 5
    .hint = выезд невозможен
value-paragraph-p25a = § 25a
    .hint = хорошая интеграция, молодые люди
value-paragraph-p25b = § 25b
    .hint = хорошая интеграция, после долгого времени
value-paragraph-p104c = § 104c
    .hint = пребывание с шансом (Chancen-Aufenthalt)
value-paragraph-p38a = § 38a
    .group = Другое
    .hint = долгосрочное пребывание из другой страны ЕС
value-paragraph-p60a-2-1 = § 60a Abs. 2 Satz 1
value-paragraph-p60a-2-3 = § 60a Abs. 2 Satz 3
value-paragraph-p60b = § 60b или «für Personen mit ungeklärter Identität» (личность не установлена)
value-paragraph-p60c = § 60c
    .hint = для Ausbildung
value-paragraph-p60d = § 60d
    .hint = для работы
value-paragraph-p60-not_shown = § 60a без другого номера, или я его не нахожу
value-paragraph-visa_work = Для работы
value-paragraph-visa_family = К семье
value-paragraph-visa_study_training = Для учёбы в вузе или Ausbildung
value-paragraph-visa_recognition = Чтобы мою профессию признали
value-paragraph-visa_job_search = Чтобы искать работу или место для Ausbildung
value-paragraph-other = Другое
    .hint = Пожалуйста, скажите об этом в консультации. Мы охотно дополним список.
field-paragraph-paragraph = Что стоит на документе?
field-paragraph-paragraph_detail = Что стоит после номера?
value-paragraph_detail-abs1 = Abs. 1
value-paragraph_detail-abs2 = Abs. 2
value-paragraph_detail-abs3 = Abs. 3
value-paragraph_detail-abs4 = Abs. 4
value-paragraph_detail-abs5 = Abs. 5
value-paragraph_detail-satz1 = Satz 1
value-paragraph_detail-satz2 = Satz 2
value-paragraph_detail-alt1 = 1. Alternative (защита беженца)
value-paragraph_detail-alt2 = 2. Alternative (дополнительная защита, subsidiärer Schutz)

question-arrival = { $for ->
    [other] С какого времени этот человек в Германии?
    [child] С какого времени ваш ребёнок в Германии?
   *[self] С какого времени вы в Германии?
}
    .help = Достаточно примерного ответа.
    .why = Кое-что в первые три месяца по-другому, кое-что открывается через несколько лет.
    .decline = Тогда остаётся неясным то, что зависит от времени в Германии.

question-paper_since = С какого времени у вас этот документ?
    .help = Имеется в виду первый документ этого вида. Достаточно примерного ответа.
    .why = Для некоторых курсов важен первый год.
    .decline = Тогда остаётся неясным, попадает ли курс ещё в первый год.
field-paper_since-title_term = На какой срок он действует?
value-title_term-under_year = Меньше одного года
value-title_term-year_or_more = Один год или дольше

question-duldung_since = С какого времени у вас Duldung?
    .help = Имеется в виду первая. Достаточно примерного ответа.
    .why = Через несколько месяцев с Duldung открываются курсы, Ausbildung и работа.
    .decline = Тогда остаётся неясным то, что зависит от этого времени.

# The German words are what people compare with their paper.
question-work_entry = Что написано в документе о работе?
    .help = Найдите «Erwerbstätigkeit» (любая работа) или «Beschäftigung» (работа по найму).
    .why = Так вы увидите, говорит ли ваш документ уже то же, что закон.
    .decline = Тогда мы не можем сравнить документ и закон.
value-work_entry-any = «Erwerbstätigkeit erlaubt» или «gestattet» (любая работа разрешена)
value-work_entry-employment_only = «Beschäftigung erlaubt», «selbstständige Tätigkeit» нет (работа по найму разрешена, своё дело нет)
value-work_entry-permit = Только с разрешения ведомства по делам иностранцев (nur mit Erlaubnis der Ausländerbehörde)
value-work_entry-named_job = Только это место работы
    .hint = Рядом стоит название предприятия.
value-work_entry-no = «Erwerbstätigkeit nicht gestattet» (работа не разрешена)
value-work_entry-silent = Там ничего не написано.

question-lodging = { $for ->
    [other] Где этот человек спит и живёт?
    [child] Где ваш ребёнок спит и живёт?
   *[self] В каком жилье вы живёте?
}
    .help = Адрес нам не нужен.
    .why = В центре приёма ({ -aufnahmeeinrichtung }) действуют другие правила для работы и переезда.
    .decline = Тогда остаётся неясным, с какого времени возможна работа.
value-lodging-reception = В центре приёма ({ -aufnahmeeinrichtung })
    .hint = в земле Саар: Landes­aufnahme­stelle Lebach
value-lodging-municipal = В жилье города или общины (Unterkunft)
value-lodging-flat = В квартире
value-lodging-with_others = У других людей
value-lodging-nowhere = У меня нет постоянного места.

# Never "safe country": the law has a list, we say so. The list is that of 2026-08-19.
question-origin = { $for ->
    [other] Есть ли у этого человека паспорт одной из этих стран?
    [child] Есть ли у вашего ребёнка паспорт одной из этих стран?
   *[self] Есть ли у вас паспорт одной из этих стран?
}
    .help = Албания, Босния и Герцеговина, Гана, Грузия, Косово, Молдова, Северная Македония, Сенегал, Сербия, Черногория
    .why = Эти страны стоят в списке в законе. Для людей оттуда действуют другие правила о работе. О причинах мы никогда не спрашиваем.
    .decline = Тогда остаётся неясным, возможны ли работа и Ausbildung.
value-origin_listed-true = Да
value-origin_listed-false = Нет
field-origin-origin_country = Какой?
value-origin_country-MD = Молдова
value-origin_country-GE = Грузия
value-origin_country-other = Другая страна из списка
field-origin-asylum_filed = Когда подано заявление об убежище?
