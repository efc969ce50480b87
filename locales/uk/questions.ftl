### Questions, their fields and options: plain Ukrainian, no gendered forms, no exclamation marks, no blame.
### $for: self = for me, other = for someone I help, child = for my child. A selector stands only where words differ.
### Options speak in the first person, present tense; they stay so when somebody answers for another person.
### GENDERED: never the past tense or an adjective about "я" ("працював/працювала", "зареєстрований"): use the present, nouns
### ("маю досвід", "моя реєстрація") or impersonal forms ("курс закінчено"). With "Ви" the plural past is neutral.
### "людина" and "дитина" are feminine in grammar; verbs follow the word, not the human being.
### "документ" is the everyday word for "Papier"; do not turn it into "статус". Zeugnis = "диплом чи свідоцтво".

block-wishes = Чого Ви хочете
block-abilities = Ваші знання й досвід
block-people = Люди й гроші
block-papers = Ваші документи
    .announce = Ще щонайбільше сім запитань про Ваші документи. Ніщо з цього не виходить за межі Вашого телефона. Ви можете пропустити всі.

## A

question-wishes = { $for ->
    [other] Яке речення підходить людині, якій Ви допомагаєте? Можна вибрати кілька.
    [child] Яке речення підходить Вашій дитині? Можна вибрати кілька.
   *[self] Яке речення підходить Вам? Можна вибрати кілька.
}
    .help = Неправильних відповідей немає. Пізніше Ви можете все змінити.
    .why = Від Ваших бажань залежить, що Ви побачите спочатку.
    .decline = Тоді ми спочатку покажемо місця, де Ви можете поговорити з людьми.
field-wishes-goals = Що саме?
field-wishes-first_goal = Що спочатку?
value-phase_wish-p1 = Я на початку й шукаю шлях.
value-phase_wish-p2 = Я хочу знати, чого тут варті мої вміння.
value-phase_wish-p3 = Я хочу навчатися.
value-phase_wish-p4 = Я шукаю роботу або хочу власну справу.
value-phase_wish-p5 = Я працюю й хочу, щоб усе добре йшло далі.
value-goals-orientierung = З чого мені почати?
value-goals-aufenthalt = Документи й перебування (Aufenthalt)
value-goals-wohnen = Житло, повсякдення
value-goals-familie = Сім’я
value-goals-umzug = Переїзд
value-goals-ehrenamt = Знайомитися з людьми, допомагати
value-goals-anerkennung = Визнання мого диплома чи свідоцтва (Anerkennung)
value-goals-im_beruf_arbeiten = Працювати за своєю професією
value-goals-berufswahl = Яка професія мені підходить?
value-goals-deutsch = Німецька мова
# Ausbildung: keep the German word, it is what people meet on paper.
value-goals-ausbildung = Ausbildung (вивчати професію на підприємстві та в школі)
value-goals-schule = Школа
value-goals-studium = Навчання у виші (Studium)
value-goals-weiterbildung = Підвищення кваліфікації (Weiterbildung)
value-goals-arbeit = Робота
value-goals-praktikum = Практика на підприємстві ({ -praktikum })
value-goals-gruendung = Власна справа
value-goals-fsj = Волонтерська служба (Freiwilligen­dienst)
value-goals-aufstieg = Просування на роботі
value-goals-arbeitgeberwechsel = Інше місце роботи
value-goals-teamkommunikation = Брати участь у розмовах на роботі
value-goals-betrieb_retten = Зберегти свою справу
value-goals-einbuergerung = Німецький паспорт ({ -einbuergerung })
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

question-urgent = Чи є щось, що не може чекати?
    .help = Вам не треба нічого розповідати. Досить одного дотику.
    .why = Тоді термінове стоятиме на самому верху.
    .decline = Тоді в меню «Допомога зараз» усе й далі буде напоготові.
value-urgent-no = Ні
value-urgent-frist = У мене лист із терміном ({ -frist }).
value-urgent-geld = Я не маю грошей або медичного страхування.
value-urgent-unterkunft = Я не маю житла.
value-urgent-lohn = Мені не виплатили зарплату.
value-urgent-arbeitszeit = Я працюю забагато годин.
value-urgent-kuendigung = У мене лист про звільнення ({ -kuendigung }).
value-urgent-handyvertrag = У мене клопіт із договором, наприклад на мобільний зв’язок.
value-urgent-schulden = У мене борги.
# Distress: name tiredness, worry, sleep. No word for illness, no question about what happened.
value-urgent-trauma = Мені дуже страшно, або я не можу спати.
value-urgent-gesundheit = Я хворію.
# "Я чекаю на дитину": free of gender, unlike "вагітна".
value-urgent-schwangerschaft = Я чекаю на дитину.
value-urgent-behinderung = Я живу з інвалідністю.
value-urgent-gewalt = Хтось мені погрожує або завдає болю.
value-urgent-diskriminierung = До мене погано ставляться, бо бачать у мені чужу людину.

question-place = { $for ->
    [other] Де живе людина, якій Ви допомагаєте?
    [child] Де живе Ваша дитина?
   *[self] Де Ви живете?
}
    .help = Лише населений пункт. Вулиця нам не потрібна.
    .why = Багато пропозицій є лише в одному місці. А для тих, хто живе у Франції чи Люксембурзі, діють інші правила.
    .decline = Тоді Ви побачите пропозиції з усього регіону.
field-place-region = У якому місті чи селищі?
field-place-works_in = Де Ви працюєте або шукаєте роботу?
value-home-here = У цьому регіоні
value-home-elsewhere = В іншому місці в Німеччині
value-home-fr = У Франції
value-home-lu = У Люксембурзі

question-age = { $for ->
    [other] Скільки років людині, якій Ви допомагаєте?
    [child] Скільки років Вашій дитині?
   *[self] Скільки Вам років?
}
    .help = У роках. Якщо діти відповідають за батьків: з перекладом допомагають і дорослі.
    .why = Для молоді є окремі консультації. Деякі курси й види допомоги мають вікову межу.
    .decline = Тоді для пропозицій із віковою межею відповідь залишиться нез’ясованою.
field-age-with_guardian = { $for ->
    [other] Мати або батько тут?
    [child] Мати або батько тут?
   *[self] Ваша мати або Ваш батько тут?
}
value-with_guardian-true = Так
value-with_guardian-false = Ні

## B

question-german = { $for ->
    [other] Наскільки добре людина говорить німецькою?
    [child] Наскільки добре Ваша дитина говорить німецькою?
   *[self] Наскільки добре Ви говорите німецькою?
}
    .help = Виберіть речення, яке підходить найкраще. Сертифікат не потрібен.
    .why = Кожен курс починається з певного рівня.
    .decline = Тоді ми не зможемо сказати, який курс підходить.
value-german_level-A0 = Я знаю окремі слова.
    .hint = Початок (A0)
value-german_level-A1 = Я можу розповісти, хто я, і робити покупки.
    .hint = Рівень A1
value-german_level-A2 = Я можу говорити про свій день і читати короткі листи.
    .hint = Рівень A2
value-german_level-B1 = Я можу телефонувати й говорити про роботу.
    .hint = Рівень B1
value-german_level-B2 = Я можу брати участь у розмовах на роботі й писати листи.
    .hint = Рівень B2
value-german_level-C1 = Я розумію і можу сказати майже все.
    .hint = Рівень C1
field-german-german_certificate = Я маю сертифікат про цей рівень.
field-german-literacy = Як у Вас із читанням і письмом?
value-literacy-latin = Я читаю і пишу латинськими літерами.
value-literacy-other_script = Я пишу іншим письмом.
value-literacy-learning = Я ще вчуся читати й писати.

question-german_course = { $for ->
    [other] Чи ходила людина вже на курс німецької?
    [child] Чи ходила Ваша дитина вже на курс німецької?
   *[self] Чи ходили Ви вже на курс німецької?
}
    .help = Ідеться про інтеграційний курс ({ -integrationskurs }) або схожий курс у Німеччині.
    .why = Від цього залежить, який курс можливий наступним.
    .decline = Тоді залишиться нез’ясованим, чи відкрито для Вас курс німецької для роботи ({ -berufssprachkurs }).
value-integrationskurs_state-never = Ні, ще ні.
value-integrationskurs_state-admitted_no_place = Я маю лист для курсу, але ще не маю місця.
value-integrationskurs_state-running = Я зараз на курсі.
value-integrationskurs_state-done_b1 = Курс закінчено, і я маю B1.
value-integrationskurs_state-done_below_b1 = Курс закінчено, але B1 я ще не маю.
value-integrationskurs_state-stopped = Я більше не ходжу на курс.

question-learned = { $for ->
    [other] Яку освіту, фах чи досвід роботи має людина?
    [child] Яку освіту, фах чи досвід роботи має Ваша дитина?
   *[self] Яку освіту, фах чи досвід роботи Ви маєте?
}
    .help = Виберіть те, що для Вас найважливіше. Це враховується, навіть якщо диплом чи свідоцтво втрачено.
    .why = Для того, що Ви вмієте, є свої шляхи.
    .decline = Тоді Ви нічого не побачите про дипломи та свідоцтва з-за кордону.
value-qualification_kind-academic = Вища освіта (Studium)
value-qualification_kind-vocational = Професія з дипломом чи свідоцтвом
value-qualification_kind-experience = Досвід роботи без свідоцтва
value-qualification_kind-school = Школа
value-qualification_kind-none = Поки нічого з цього
field-learned-qualification_country = Де це було?
value-qualification_country-abroad = За кордоном
value-qualification_country-de = У Німеччині
field-learned-occupation_group = У якій галузі?
value-occupation_group-medicine = Медицина, стоматологія, аптека
value-occupation_group-nursing = Догляд за хворими, акушерство, терапія
value-occupation_group-school_teaching = Викладання в школах
value-occupation_group-law = Право
value-occupation_group-childcare_social = Дитячий садок ({ -kita }), соціальна робота
value-occupation_group-craft = Ремесло (Handwerk), майстерня, електрика
value-occupation_group-construction = Будівництво
value-occupation_group-food_hotel = Кухня, ресторан, готель, пекарня
value-occupation_group-transport = Водіння, склад
value-occupation_group-office = Офіс, банк, адміністрація
value-occupation_group-it = Комп’ютери, IT
value-occupation_group-engineering = Техніка, інженерна справа, архітектура
value-occupation_group-agriculture = Сільське господарство, сад, тварини
value-occupation_group-cleaning = Прибирання, домашнє господарство
value-occupation_group-sales = Продаж
value-occupation_group-other = Щось інше

# Always say what is recognised (the occupation, the certificate), never only "визнано".
question-recognition = Чи установа в Німеччині вже перевірила диплом чи свідоцтво?
    .help = Це означає: Ви маєте лист, у якому сказано, чи Ваша професія має в Німеччині таку саму вагу.
    .why = До, під час і після перевірки є різна допомога.
    .decline = Тоді ми виходимо з того, що ще нічого не перевірено.
value-recognition_stage-not_started = Ні
value-recognition_stage-running = Перевірка триває.
value-recognition_stage-partial = Мою професію визнано частково (teilweise anerkannt).
value-recognition_stage-full = Мою професію визнано (anerkannt).
value-recognition_stage-refused = Установа дала відмову.
field-recognition-qualification_documents = Чи маєте Ви дипломи та свідоцтва?
value-qualification_documents-all = Так, усі
value-qualification_documents-some = Частину
value-qualification_documents-lost = Їх утрачено.

question-doing_now = { $for ->
    [other] Що зараз робить людина?
    [child] Що зараз робить Ваша дитина?
   *[self] Що Ви зараз робите?
}
    .help = Можна вибрати кілька.
    .why = Робота, професійне навчання ({ -ausbildung }) і школа відкривають різні курси й різну допомогу.
    .decline = Тоді для багатьох курсів залишиться нез’ясованим, хто вирішує.
value-doing_now-work_to_15 = Я працюю менше 15 годин на тиждень.
value-doing_now-work_15_30 = Я працюю від 15 до 30 годин на тиждень.
value-doing_now-work_over_30 = Я працюю понад 30 годин на тиждень.
value-doing_now-own_business = Я маю власну справу.
value-doing_now-training = Я проходжу професійне навчання ({ -ausbildung }).
value-doing_now-contract_signed = Я маю підписаний договір про професійне навчання ({ -ausbildungsvertrag }).
value-doing_now-eq = Я проходжу Einstiegs­qualifizierung (EQ, довга практика перед професійним навчанням).
value-doing_now-school = Я ходжу до школи.
value-doing_now-vocational_school = Я навчаюся у професійній школі (Berufsfachschule).
value-doing_now-university = Я навчаюся у виші.
value-doing_now-home_children = Я вдома з дітьми.
value-doing_now-looking = Я шукаю роботу або професійне навчання ({ -ausbildung }).
value-doing_now-cannot_work = Я наразі не можу працювати.
value-doing_now-nothing_listed = Нічого з цього
field-doing_now-registered_agentur = Я на обліку в агентстві зайнятості ({ -agentur-fuer-arbeit }).

question-work_history = Робота в Німеччині: яке речення підходить?
    .help = Коротка робота теж рахується.
    .why = Попередня робота в Німеччині відкриває деякі двері. А роботу, яка не відповідає професії, часто можна змінити.
    .decline = Тоді залишиться нез’ясованим, чи допомагає Вам попередня робота.
value-work_story-never = Я ще не маю досвіду роботи в Німеччині.
value-work_story-before = Я маю досвід роботи тут, але зараз не працюю.
value-work_story-fits = Моя робота відповідає моїй освіті чи фаху.
value-work_story-below = Я працюю нижче за рівень моєї освіти чи фаху.
field-work_history-work_story = Яке речення підходить?
field-work_history-job_ended = До якого часу?
field-work_history-worked_in_germany_months = Скільки місяців загалом?
field-work_history-involuntary_unemployed = Хто припинив роботу?
value-involuntary_unemployed-true = Підприємство
# No adjective "сам/сама": free of gender.
value-involuntary_unemployed-false = Це моє рішення
field-work_history-job_started = Відколи Ви там працюєте?

question-training = Ще про професійне навчання ({ -ausbildung }): чи живете Ви з батьками?
    .help = Також якщо лише з матір’ю або лише з батьком.
    .why = Від цього залежить, які гроші є під час професійного навчання.
    .decline = Тоді залишиться нез’ясованим, чи є гроші під час професійного навчання.
value-lives_with_parents-true = Так
value-lives_with_parents-false = Ні
field-training-training_contract = Чи маєте Ви вже договір про професійне навчання ({ -ausbildungsvertrag })?
value-training_contract-true = Так
value-training_contract-false = Ще ні
field-training-training_start = Коли починається професійне навчання?

## C

question-children = { $for ->
    [other] Чи живуть з людиною діти? Скільки їм років?
    [child] Чи живуть з Вашою дитиною діти? Скільки їм років?
   *[self] Чи живуть з Вами діти? Скільки їм років?
}
    .help = Окремий запис для кожної дитини. До двох років вкажіть, будь ласка, вік у місяцях.
    .why = Для дітей є дитячий садок ({ -kita }) і школа, а також курси з доглядом за дітьми.
    .decline = Тоді Ви нічого не побачите про дитячий садок ({ -kita }) і школу.
field-children-kita_place = Чи є місце в дитячому садку (Kita)?
value-kita_place-true = Так
value-kita_place-false = Ні
# Free of gender: not "сам/сама".
field-children-single_parent = Я виховую дітей без другого з батьків.
field-children-care_secured = Чи є хтось із дітьми, коли Ви на курсі або на роботі?
value-care_secured-true = Так
value-care_secured-false = Ні

question-living_on = { $for ->
    [other] На які гроші зараз живе людина?
    [child] На які гроші зараз живе Ваша дитина?
   *[self] На які гроші Ви зараз живете?
}
    .help = Без сум. Можна вибрати кілька.
    .why = Відомство, яке платить, часто вирішує і про курси.
    .decline = Тоді залишиться нез’ясованим, яке відомство вирішує про курси та гроші.
value-living_on-wage = На мою зарплату
value-living_on-family = На гроші сім’ї або заощадження
value-living_on-jobcenter = На гроші від Jobcenter
    .hint = базова допомога: Grundsicherungs­geld (раніше Bürgergeld)
value-living_on-asylum_office = На гроші соціального відомства ({ -sozialamt }) через прохання про притулок або на платіжну картку (Bezahlkarte)
    .hint = виплати за законом про допомогу шукачам притулку (Asyl­bewerber­leistungs­gesetz)
value-living_on-social_office = На гроші соціального відомства ({ -sozialamt }) через вік або хворобу
    .hint = Sozialhilfe або Grundsicherung im Alter
value-living_on-agentur = На гроші агентства зайнятості ({ -agentur-fuer-arbeit })
    .hint = допомога з безробіття: Arbeitslosengeld (ALG I)
value-living_on-nothing = Нічого з цього
field-living_on-income_secured = Чи вистачає?
value-income_secured-true = Так
value-income_secured-false = Ні

## D

# value-paper-*: the German words are printed on the paper. Keep them exactly; the explanation stands in brackets.
question-paper = { $for ->
    [other] Який документ має людина? Подивіться на слова.
    [child] Який документ має Ваша дитина? Подивіться на слова.
   *[self] Який документ Ви маєте? Подивіться на слова.
}
    .help = Колір не важливий, важливі лише слова. Будь ласка, не фотографуйте його.
    .why = Від документа теж залежить, які курси, які гроші та яка робота відкриті.
    .decline = Тоді ми обережні: спочатку ми покажемо Вам консультації, які не належать до відомств.
value-paper-de = «Personal­ausweis» або «Reisepass» з написом «Bundes­republik Deutschland» (німецьке посвідчення особи або паспорт)
    .hint = Я маю німецький паспорт.
value-paper-eu = Паспорт або посвідчення особи іншої країни ЄС
    .hint = наприклад Румунія, Болгарія, Польща, Італія
value-paper-eea_ch = Паспорт Ісландії, Ліхтенштейну, Норвегії або Швейцарії
value-paper-permanent = Картка «Nieder­lassungs­erlaubnis» (дозвіл на постійне проживання) або «Dauer­aufenthalt-EU» (постійне проживання, ЄС)
    .hint = Пошукайте одне з цих слів на картці.
value-paper-title = Картка «Aufenthalts­titel»: Aufenthalts­erlaubnis (дозвіл на перебування на певний час), Blaue Karte EU (Блакитна картка ЄС)
    .hint = Пошукайте «Aufenthalts­erlaubnis» або «Blaue Karte EU».
value-paper-eu_family = «Aufenthalts­karte» (картка на перебування)
    .hint = для членів сім’ї людей із паспортом ЄС
value-paper-gb = «Aufenthalts­dokument-GB» (документ на перебування для британських громадян та їхніх сімей)
value-paper-visum = Наклейка «Visum» (віза) в паспорті
value-paper-fiktion = «Fiktions­bescheinigung» (документ на час, поки відомство вирішує)
value-paper-schutzgesuch = Реєстрація за § 24, картки ще немає
    .hint = Я з України й не маю ні картки, ні Fiktions­bescheinigung.
value-paper-gestattung = «Ankunfts­nachweis» (підтвердження прибуття) або «Aufenthalts­gestattung» (документ на час розгляду заяви про притулок)
    .hint = Рішення щодо моєї заяви про притулок ще немає.
# A Duldung is neither a permit nor "illegal".
value-paper-duldung = «Aussetzung der Abschiebung ({ -duldung })» (депортацію тимчасово призупинено)
    .hint = Пошукайте слово «Duldung».
value-paper-leave = «Grenz­übertritts­bescheinigung» (документ, який віддають на кордоні) або лист, що я мушу виїхати
value-paper-expired = Термін дії мого документа закінчився.
value-paper-none = Я не маю документа.
field-paper-came_as = Як Ви приїхали?
value-came_as-spaetaussiedler = Я пізній переселенець або пізня переселенка (Spätaussiedler, Spätaussiedlerin)
value-came_as-spaetaussiedler_family = Із сім’єю такої людини
value-came_as-other = Інакше, або тут місце мого народження.
field-paper-first_language = Німецька — Ваша перша мова?
value-first_language-de = Так
value-first_language-other = Ні
field-paper-fiktion_kind = Про що цей документ?
value-fiktion_kind-s24 = Про § 24 (захист для людей з України)
value-fiktion_kind-extension = Я продовжую свою картку.
    .hint = На ньому написано «§ 81 Abs. 4».
value-fiktion_kind-first = Це моя перша заява.
    .hint = На ньому написано «§ 81 Abs. 3».

# "Abs." and "Satz" are printed on the paper: do not translate them.
question-paragraph = Який номер на ньому написано?
    .help = На звороті картки біля слова «Anmerkungen» (примітки) або на додатковому аркуші ({ -zusatzblatt }). На Duldung він здебільшого в тексті.
    .why = Номер точно каже, які правила діють для цього документа.
    .decline = Тоді ми враховуємо все, що однакове для кількох номерів.
# .group: heading over the tiles that begin here. The number stands large, .hint below it in small words.
value-paragraph-p25-1 = § 25 Abs. 1
    .group = Захист
    .hint = притулок
value-paragraph-p25-2 = § 25 Abs. 2
    .hint = захист біженців або додатковий захист (subsidiärer Schutz)
value-paragraph-p25-3 = § 25 Abs. 3
    .hint = заборона депортації (Abschiebungs­verbot)
value-paragraph-p22 = § 22
    .hint = прийняття з-за кордону
value-paragraph-p23 = § 23
    .hint = прийняття групи
value-paragraph-p24 = § 24
    .hint = Україна
value-paragraph-p28 = § 28
    .group = Сім’я
    .hint = до громадян Німеччини
value-paragraph-p30 = § 30
    .hint = до чоловіка або дружини
value-paragraph-p32 = § 32
    .hint = дитина до батьків
value-paragraph-p36 = § 36
    .hint = батьки та інші
value-paragraph-p36a = § 36a
    .hint = до людей із додатковим захистом
value-paragraph-p31 = § 31
    .hint = власне право після шлюбу
value-paragraph-p18a = § 18a
    .group = Робота
    .hint = із професійною освітою
value-paragraph-p18b = § 18b
    .hint = із вищою освітою
value-paragraph-p18g = § 18g
    .hint = Блакитна картка ЄС (Blaue Karte EU)
value-paragraph-p18d = § 18d
    .hint = наукова робота
value-paragraph-p19c = § 19c
    .hint = інша робота
value-paragraph-p19d = § 19d
    .hint = після Duldung і професійного навчання
value-paragraph-p21 = § 21
    .hint = власна справа
value-paragraph-p16a = § 16a
    .group = Навчання
    .hint = професійне навчання ({ -ausbildung })
value-paragraph-p16b = § 16b
    .hint = навчання у виші
value-paragraph-p16d = § 16d
    .hint = щоб визнали мою професію
value-paragraph-p16g = § 16g
    .hint = професійне навчання ({ -ausbildung }) після Duldung
value-paragraph-p17 = § 17
    .hint = пошук місця для професійного навчання чи у виші
value-paragraph-p20 = § 20
    .group = Пошук
    .hint = робота
value-paragraph-p20a = § 20a
    .hint = картка шансів (Chancenkarte)
value-paragraph-p23a = § 23a
    .group = Після Duldung або з особливих причин
    .hint = винятково тяжкий випадок (Härtefall)
value-paragraph-p25-4 = § 25 Abs. 4
    .hint = на певний час
value-paragraph-p25-5 = § 25 Abs. 5
    .hint = виїзд неможливий
value-paragraph-p25a = § 25a
    .hint = добра інтеграція, молодий вік
value-paragraph-p25b = § 25b
    .hint = добра інтеграція, після довгого часу
value-paragraph-p104c = § 104c
    .hint = шанс на перебування (Chancen-Aufenthalt)
value-paragraph-p38a = § 38a
    .group = Інше
    .hint = довгострокове проживання з іншої країни ЄС
value-paragraph-p60a-2-1 = § 60a Abs. 2 Satz 1
value-paragraph-p60a-2-3 = § 60a Abs. 2 Satz 3
value-paragraph-p60b = § 60b або «für Personen mit ungeklärter Identität» (особу не встановлено)
value-paragraph-p60c = § 60c
    .hint = для професійного навчання ({ -ausbildung })
value-paragraph-p60d = § 60d
    .hint = для роботи
value-paragraph-p60-not_shown = § 60a без іншого номера, або я не знаходжу жодного
value-paragraph-visa_work = Для роботи
value-paragraph-visa_family = До сім’ї
value-paragraph-visa_study_training = Для навчання у виші або професійного навчання ({ -ausbildung })
value-paragraph-visa_recognition = Щоб визнали мою професію
value-paragraph-visa_job_search = Щоб шукати роботу або місце для професійного навчання
value-paragraph-other = Щось інше
    .hint = Будь ласка, скажіть про це на консультації. Ми охоче доповнимо список.
field-paragraph-paragraph = Що написано в документі?
field-paragraph-paragraph_detail = Що стоїть після номера?
value-paragraph_detail-abs1 = Abs. 1
value-paragraph_detail-abs2 = Abs. 2
value-paragraph_detail-abs3 = Abs. 3
value-paragraph_detail-abs4 = Abs. 4
value-paragraph_detail-abs5 = Abs. 5
value-paragraph_detail-satz1 = Satz 1
value-paragraph_detail-satz2 = Satz 2
value-paragraph_detail-alt1 = 1. Alternative (захист біженців)
value-paragraph_detail-alt2 = 2. Alternative (додатковий захист, subsidiärer Schutz)

question-arrival = { $for ->
    [other] Відколи людина в Німеччині?
    [child] Відколи Ваша дитина в Німеччині?
   *[self] Відколи Ви в Німеччині?
}
    .help = Досить приблизно.
    .why = Дещо в перші три місяці інакше, а дещо відкривається через кілька років.
    .decline = Тоді залишиться нез’ясованим усе, що залежить від часу в Німеччині.

question-paper_since = Відколи Ви маєте цей документ?
    .help = Ідеться про перший такий документ. Досить приблизно.
    .why = Для деяких курсів важливий перший рік.
    .decline = Тоді залишиться нез’ясованим, чи курс іще припадає на перший рік.
field-paper_since-title_term = Як довго він діє?
value-title_term-under_year = Менше року
value-title_term-year_or_more = Рік або довше

question-duldung_since = Відколи Ви маєте Duldung?
    .help = Ідеться про першу. Досить приблизно.
    .why = Через кілька місяців із Duldung відкриваються курси, професійне навчання ({ -ausbildung }) і робота.
    .decline = Тоді залишиться нез’ясованим усе, що залежить від цього часу.

# The German words are what people compare with their paper.
question-work_entry = Що в документі написано про роботу?
    .help = Пошукайте «Erwerbstätigkeit» (будь-яка робота) або «Beschäftigung» (робота за наймом).
    .why = Так Ви побачите, чи Ваш документ уже каже те саме, що й закон.
    .decline = Тоді ми не зможемо порівняти документ із законом.
value-work_entry-any = «Erwerbstätigkeit erlaubt» або «gestattet» (будь-яку роботу дозволено)
value-work_entry-employment_only = «Beschäftigung erlaubt», «selbstständige Tätigkeit» — ні (роботу за наймом дозволено, власну справу — ні)
value-work_entry-permit = Лише з дозволу відомства у справах іноземців (nur mit Erlaubnis der Ausländerbehörde)
value-work_entry-named_job = Лише це місце роботи
    .hint = Поруч стоїть назва підприємства.
value-work_entry-no = «Erwerbstätigkeit nicht gestattet» (працювати не дозволено)
value-work_entry-silent = Там нічого не написано.

question-lodging = { $for ->
    [other] Де людина спить і живе?
    [child] Де Ваша дитина спить і живе?
   *[self] У якому житлі Ви живете?
}
    .help = Адреса нам не потрібна.
    .why = У закладі первинного прийому ({ -aufnahmeeinrichtung }) діють інші правила щодо роботи й переїзду.
    .decline = Тоді залишиться нез’ясованим, відколи можлива робота.
value-lodging-reception = У закладі первинного прийому ({ -aufnahmeeinrichtung })
    .hint = у Саарланді: Landes­aufnahme­stelle Lebach
value-lodging-municipal = У житлі міста або громади (Unterkunft)
value-lodging-flat = У квартирі
value-lodging-with_others = В інших людей
value-lodging-nowhere = Я не маю постійного місця.

# Never "safe country": the law has a list, we say so. The list is that of 2026-08-19.
question-origin = { $for ->
    [other] Чи має людина паспорт однієї з цих країн?
    [child] Чи має Ваша дитина паспорт однієї з цих країн?
   *[self] Чи маєте Ви паспорт однієї з цих країн?
}
    .help = Албанія, Боснія і Герцеговина, Грузія, Гана, Косово, Молдова, Чорногорія, Північна Македонія, Сенегал, Сербія
    .why = Ці країни є у списку в законі. Для людей звідти діють інші правила щодо роботи. Про причини ми ніколи не запитуємо.
    .decline = Тоді залишиться нез’ясованим, чи можливі робота й професійне навчання ({ -ausbildung }).
value-origin_listed-true = Так
value-origin_listed-false = Ні
field-origin-origin_country = Яка саме?
value-origin_country-MD = Молдова
value-origin_country-GE = Грузія
value-origin_country-other = Інша країна зі списку
field-origin-asylum_filed = Коли було подано заяву про притулок?
