### The doors: the result, one door, what the person's paper says about work, why, what it depends on, what can open it.
### Plain Russian, "вы", no promise. Only changes that somebody can and should want.

## The result and the page of a door. They are loaded behind the first question; what every page needs is in app.ftl.

chain-title = Где вы сейчас
# Badge on the ring of the phase to begin with.
start-here = Начните здесь
phase-possible = тоже возможно
phase-open = сейчас не тема, возможно в любое время
# $count: number of cards on the short list.
cards-title = { $count ->
    [one] Сначала { $count } дверь
    [few] Сначала { $count } двери
    [many] Сначала { $count } дверей
   *[other] Сначала { $count } двери
 }
card-why = Почему для вас:
card-todo = Что вы можете сделать сейчас:
why-urgent = Это не может ждать. Здесь вы получите помощь.
why-adviser = Здесь с вами поговорит человек, который консультирует независимо.
why-conditional = Возможно, эта дверь открыта. Кто-то должен об этом решить.
# $wish: what the person wants, e.g. "Немецкий язык".
why-wish = Вы сказали: { $wish }.
# $phase: name of a phase of the chain.
why-phase = Это относится к теме: { $phase }.
permit-first = Сначала разрешение, потом первый день.
no-local-offer = Адреса для этого здесь мы пока не знаем. Спросите в консультационном центре.
# Shown when a verdict leans on an assumption.
presumed = Мы предполагаем кое-что, о чём вы не говорили. В консультации могут это проверить.
# $facts: short names of what nobody said, separated by dots.
presumed-about = Мы кое-что предполагаем о следующем: { $facts }. В консультации могут это проверить.
more-about = Подробнее: { $door }

# Four states of a door. "пока неясно" must not be mistaken for "открыто".
verdict-yes = открыто
verdict-conditional = возможно
verdict-no = сейчас нет
verdict-unknown = пока неясно
# $who: one or more offices, separated by commas.
decided-by = Кто решает: { $who }.
# $facts: names of missing facts, separated by dots.
depends-on = От чего это зависит: { $facts }.
depends-adviser = Это выяснят вместе с вами в консультации.
rule-checked = проверено { $date }
rule-unverified = не подтверждено

rights-title = Что вам можно
# $doors: offers that are still undecided. $questions: questions still open.
more-answers = { $doors ->
    [0] Другие ответы сделают результат точнее.
    [one] { $doors } дверь пока неясна. Другие ответы помогут.
    [few] { $doors } двери пока неясны. Другие ответы помогут.
    [many] { $doors } дверей пока неясны. Другие ответы помогут.
   *[other] { $doors } двери пока неясны. Другие ответы помогут.
 }
other-doors = Другие двери ({ $count })
not-now = Сейчас нет ({ $count })
all-offers = Все предложения списком
not-covered = Этого в путеводителе нет: водительские права, налоги, сбор за радио и телевидение (Rundfunkbeitrag), поиск врача, судебные дела. Спросите об этом в консультационном центре.
rules-checked = Состояние правил: { $date }. Их не проверял ни один адвокат.
advice-first = сначала независимая консультация
advice-first-text = Сначала обратитесь в независимую консультацию. Государственные учреждения должны сообщать кое-что ведомству по делам иностранцев ({ -auslaenderbehoerde }).
door-todo = Что вы можете сделать сейчас
door-bring = Что взять с собой
door-why = Почему
door-offers = Где это есть
plan-title = Мой план
my-plan = Мой план ({ $count })
take-along = Добавить в план
take-off = Убрать из плана

## Notices: the entry about work on the paper. One sentence beside the verdict, which it never changes.

notice-paper-agrees = Ваш документ тоже это говорит.
notice-paper-first-changed = Закон открывает эту дверь, ваш документ ещё нет. Сначала попросите изменить запись в документе, начинайте только после этого. Консультация поможет с этим.
notice-paper-closed = В вашем документе написано, что работа не разрешена. Сначала разрешение, потом начало.
notice-paper-says-more = В вашем документе написано больше, чем говорят наши правила. В консультации документ прочитают вместе с вами. Сначала спросите, потом начинайте.

## What can open a door. One or two phrases, each ends with a full stop; opening-then-… follows as the last sentence.

door-openings = Что может открыть эту дверь
openings-title = Что откроет следующую дверь
opening-then-yes = Тогда это для вас открыто.
opening-then-conditional = Тогда это, может быть, возможно.
opening-then-unknown = Тогда эта дверь больше не закрыта. Другое ещё нужно выяснить.
opening-registration = Если вы встанете на учёт в агентстве по труду ({ -agentur-fuer-arbeit }).
# A length of time, as it stands in the sentences below (accusative). $months: a number
opening-months = { $months ->
    [one] { $months } месяц
    [few] { $months } месяца
    [many] { $months } месяцев
   *[other] { $months } месяца
 }
# $from: month and year in the nominative (март 2027 г.): it stands behind a colon so that no other case is needed.
opening-time-months_in_germany = С этого месяца: { $from }, когда вы пробудете в Германии { opening-months }.
opening-time-months_in_status = С этого месяца: { $from }, когда этот документ будет у вас уже { opening-months }.
opening-time-months_since_title = С этого месяца: { $from }, когда ваш документ будет у вас уже { opening-months }.
opening-time-months_since_asylum_registration = С этого месяца: { $from }, когда вашему заявлению об убежище будет { opening-months }.
opening-time-months_since_deportation_suspension = С этого месяца: { $from }, когда депортация будет приостановлена уже { opening-months }.
opening-time-months_employed = С этого месяца: { $from }, когда эта работа будет у вас уже { opening-months }.
opening-time-registered_address_months = С этого месяца: { $from }, когда ваш адрес будет зарегистрирован уже { opening-months }.
# $value: A1 to C1
opening-german = С немецким на уровне { $value }.
opening-care = Если за вашими детьми есть присмотр, пока вы учитесь или работаете.
opening-course = После интеграционного курса ({ -integrationskurs }), который вы посещаете до конца.
opening-training-contract = С договором об обучении ({ -ausbildungsvertrag }).
opening-work = Если у вас есть работа. Сначала разрешение, если оно вам нужно, потом первый день.
# $value: hours a week
opening-hours = Если вы работаете не менее { $value } часов в неделю.
opening-recognition = { $value ->
    [not_started] С дипломом или свидетельством, которые можно проверить.
    [running] Если идёт признание ({ -anerkennung }) вашего диплома.
    [partial] Если ваш диплом признан частично.
   *[full] Если ваш диплом признан.
    }
opening-admission = С допуском к курсу от федерального ведомства ({ -bamf }). Языковая школа помогает с заявлением.
opening-permit = С разрешением ведомства по делам иностранцев ({ -auslaenderbehoerde }). Консультация помогает с заявлением. Сначала разрешение, потом начало.

## Why, why not, and what it depends on

# Before the answers that a reason rests on: "Это учитывается: Возраст: 26 · Немецкий: …"
door-counts = Это учитывается:
# Folded: the law, its source, when somebody compared it
door-law = Закон и дата
# $answer: a short name and the answer, "Документ: У меня нет документа."
door-excluding = Причина в этом ответе: { $answer }
door-change-answer = Изменить этот ответ
door-depends = От чего это зависит
door-answer-now = Ответить на этот вопрос
# Folded: the rules of a door that is not decided yet, each with its verdict
door-possible = Какие есть правила
nothing-changes = Другие вопросы больше ничего не меняют в ваших дверях.

## Short names of what was asked, a colon and the answer follow. Without "ваш": somebody may answer for another person.

said-phase_wish = Желание
said-goals = Желание
said-first_goal = Сначала
said-urgent = Срочное
said-home = Место жительства
said-region = Город или посёлок
said-works_in = Место работы
said-age = Возраст
said-with_guardian = Мать или отец здесь
said-german_level = Немецкий
said-german_certificate = Сертификат
said-literacy = Чтение и письмо
said-integrationskurs_state = Курс немецкого
said-qualification_kind = Образование и опыт
said-qualification_country = Где получено
said-occupation_group = Область
said-recognition_stage = Признание диплома
said-qualification_documents = Дипломы и свидетельства
said-doing_now = Сейчас
said-registered_agentur = Учёт в агентстве по труду ({ -agentur-fuer-arbeit })
said-work_story = Работа в Германии
said-job_ended = Конец работы
said-worked_in_germany_months = Месяцы работы в Германии
said-involuntary_unemployed = По чьей воле закончилась работа
said-job_started = Начало работы
said-lives_with_parents = Жизнь с родителями
said-training_contract = Договор об обучении ({ -ausbildungsvertrag })
said-training_start = Начало Ausbildung
said-children_ages = Дети
said-kita_place = Место в детском саду (Kita)
said-single_parent = Воспитание детей без второго родителя
said-care_secured = Присмотр за детьми
said-living_on = Деньги на жизнь
said-income_secured = Денег хватает
said-paper = Документ
said-came_as = Приезд
said-first_language = Немецкий как первый язык
said-fiktion_kind = О чём документ
said-paragraph = Номер
said-paragraph_detail = После номера
said-entry = Время приезда
said-first_title = Получение документа
said-title_term = Срок действия
said-status_since = Начало Duldung
said-work_entry = Запись о работе
said-lodging = Жильё
said-origin_listed = Страна в списке
said-origin_country = Страна
said-asylum_filed = Заявление об убежище
