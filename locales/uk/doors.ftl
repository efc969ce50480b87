### The doors: the result, one door, what the person's paper says about work, why, what it depends on, what can open it.
### Plain Ukrainian, "Ви", no promise. Only changes that somebody can and should want: never nationality, age, marriage, a
### child, a passport, moving away.
### "двері" (door) has no singular: after a number it is "двері" (1, 21) or "дверей" (2, 3, 5 …).

## The result and the page of a door. They are loaded behind the first question; what every page needs is in app.ftl.

chain-title = Де Ви зараз
# Badge on the ring of the phase to begin with.
start-here = Почати тут
phase-possible = теж можливо
phase-open = наразі не тема, можливо будь-коли
# $count: number of cards on the short list.
cards-title = { $count ->
    [one] Спочатку { $count } двері
    [few] Спочатку { $count } дверей
    [many] Спочатку { $count } дверей
   *[other] Спочатку { $count } дверей
 }
card-why = Чому для Вас:
card-todo = Що Ви можете зробити зараз:
why-urgent = Це не може чекати. Тут Вам допоможуть.
why-adviser = Тут з Вами поговорить людина, яка консультує незалежно.
why-conditional = Можливо, ці двері відкриті. Хтось має про це вирішити.
# $wish: what the person wants, e.g. "Німецька мова".
why-wish = Ви сказали: { $wish }.
# $phase: name of a phase of the chain.
why-phase = Це належить до: { $phase }.
permit-first = Спочатку дозвіл, потім перший день.
no-local-offer = Адреси для цього ми тут іще не знаємо. Запитайте в консультаційному центрі.
# Shown when a verdict leans on an assumption.
presumed = Ми припускаємо щось, чого Ви не сказали. На консультації це можуть перевірити.
# $facts: short names of what nobody said, separated by dots; they stand in the nominative.
presumed-about = Ми дещо припускаємо. Ідеться про таке: { $facts }. На консультації це можуть перевірити.
more-about = Більше: { $door }

verdict-yes = відкрито
verdict-conditional = можливо
verdict-no = наразі ні
verdict-unknown = ще не з’ясовано
# $who: one or more offices, separated by commas; they stand in the nominative.
decided-by = Вирішує: { $who }.
# $facts: names of missing facts, separated by dots; they stand in the nominative.
depends-on = Від чого це залежить: { $facts }.
depends-adviser = Це з’ясують на консультації разом із Вами.
rule-checked = перевірено { $date }
rule-unverified = не підтверджено

rights-title = Що Вам можна
# $doors: offers that are still undecided. $questions: questions still open.
more-answers = { $doors ->
    [0] Подальші відповіді роблять результат точнішим.
    [one] Ще { $doors } двері не з’ясовано. Подальші відповіді допоможуть.
    [few] Ще { $doors } дверей не з’ясовано. Подальші відповіді допоможуть.
    [many] Ще { $doors } дверей не з’ясовано. Подальші відповіді допоможуть.
   *[other] Ще { $doors } дверей не з’ясовано. Подальші відповіді допоможуть.
 }
other-doors = Інші двері ({ $count })
not-now = Наразі ні ({ $count })
all-offers = Усі пропозиції списком
not-covered = Немає в цьому путівнику: посвідчення водія, податки, внесок за радіо й телебачення (Rundfunkbeitrag), пошук лікаря, судові справи. Про це запитайте в консультаційному центрі.
rules-checked = Стан правил: { $date }. Жоден адвокат їх не перевіряв.
advice-first = спочатку незалежна консультація
advice-first-text = Зверніться спочатку до незалежної консультації. Державні відомства мусять дещо повідомляти відомству у справах іноземців ({ -auslaenderbehoerde }).
door-todo = Що Ви можете зробити зараз
door-bring = Що взяти з собою
door-why = Чому
door-offers = Де це є
plan-title = Мій план
my-plan = Мій план ({ $count })
take-along = Додати до плану
take-off = Прибрати з плану

## Notices: the entry about work on the paper. One sentence beside the verdict, which it never changes.

notice-paper-agrees = Ваш документ теж так каже.
notice-paper-first-changed = Закон відкриває ці двері, Ваш документ — ще ні. Спочатку треба змінити запис, потім починати. На консультації з цим допоможуть.
notice-paper-closed = У Вашому документі написано, що працювати не дозволено. Спочатку дозвіл, потім початок.
notice-paper-says-more = У Вашому документі написано більше, ніж кажуть наші правила. На консультації прочитають документ разом із Вами. Спочатку запитати, потім починати.

## What can open a door. One or two phrases, each ends with a full stop; opening-then-… follows as the last sentence.

door-openings = Що може відкрити ці двері
openings-title = Що відкриває наступні двері
opening-then-yes = Тоді це для Вас відкрито.
opening-then-conditional = Тоді це, можливо, вийде.
opening-then-unknown = Тоді ці двері вже не зачинені. Інше ще треба з’ясувати.
opening-registration = З обліком в агентстві зайнятості ({ -agentur-fuer-arbeit }).
# A length of time, as it stands in the sentences below (accusative). $months: a number
opening-months = { $months ->
    [one] { $months } місяць
    [few] { $months } місяці
    [many] { $months } місяців
   *[other] { $months } місяця
 }
# $from: month and year, in the nominative ("березень 2027 р."): no preposition before it.
opening-time-months_in_germany = Найраніше — { $from }, коли Ви пробудете в Німеччині { opening-months }.
opening-time-months_in_status = Найраніше — { $from }, коли Ви матимете цей документ уже { opening-months }.
opening-time-months_since_title = Найраніше — { $from }, коли Ви матимете свій документ уже { opening-months }.
opening-time-months_since_asylum_registration = Найраніше — { $from }, коли від Вашої заяви про притулок мине { opening-months }.
opening-time-months_since_deportation_suspension = Найраніше — { $from }, коли депортацію буде призупинено вже { opening-months }.
opening-time-months_employed = Найраніше — { $from }, коли Ви матимете своє місце роботи вже { opening-months }.
opening-time-registered_address_months = Найраніше — { $from }, коли Вашу адресу буде зареєстровано вже { opening-months }.
# $value: A1 to C1
opening-german = З німецькою на рівні { $value }.
opening-care = Якщо за Вашими дітьми є догляд, поки Ви навчаєтеся або працюєте.
opening-course = Після інтеграційного курсу ({ -integrationskurs }), який Ви відвідаєте до кінця.
opening-training-contract = З договором про професійне навчання ({ -ausbildungsvertrag }).
opening-work = З роботою. Спочатку дозвіл, якщо він Вам потрібен, потім перший день.
# $value: hours a week
opening-hours = З роботою щонайменше { $value ->
        [one] { $value } годину
        [few] { $value } години
        [many] { $value } годин
       *[other] { $value } години
    } на тиждень.
opening-recognition = { $value ->
    [not_started] З дипломом чи свідоцтвом, яке може перевірити установа.
    [running] Якщо триває визнання ({ -anerkennung }) Вашого диплома чи свідоцтва.
    [partial] Якщо Ваш диплом чи свідоцтво визнано частково.
   *[full] Якщо Ваш диплом чи свідоцтво визнано.
    }
opening-admission = З допуском на курс від федерального відомства ({ -bamf }). Із заявою допоможе мовна школа.
opening-permit = З дозволом відомства у справах іноземців ({ -auslaenderbehoerde }). Із заявою допоможуть на консультації. Спочатку дозвіл, потім початок.

## Why, why not, and what it depends on

# Before the answers that a reason rests on: "Це враховано: Вік: 26 · Німецька: …"
door-counts = Це враховано:
# Folded: the law, its source, when somebody compared it
door-law = Закон і дата
# $answer: a short name and the answer, "Документ: Я не маю документа."
door-excluding = Причина — ця відповідь: { $answer }
door-change-answer = Змінити цю відповідь
door-depends = Від чого це залежить
door-answer-now = Відповісти на це запитання
# Folded: the rules of a door that is not decided yet, each with its verdict
door-possible = Які є правила
nothing-changes = Подальші запитання вже нічого не змінять у Ваших дверях.

## Short names of what was asked, a colon and the answer follow. Without "Ваш": somebody may answer for another person.

said-phase_wish = Бажання
said-goals = Бажання
said-first_goal = Спочатку
said-urgent = Термінове
said-home = Місце проживання
said-region = Населений пункт
said-works_in = Місце роботи
said-age = Вік
said-with_guardian = Мати або батько тут
said-german_level = Німецька
said-german_certificate = Сертифікат
said-literacy = Читання і письмо
said-integrationskurs_state = Курс німецької
said-qualification_kind = Освіта чи фах
said-qualification_country = Де здобуто
said-occupation_group = Галузь
said-recognition_stage = Визнання диплома чи свідоцтва
said-qualification_documents = Дипломи та свідоцтва
said-doing_now = Зараз
said-registered_agentur = Облік в агентстві зайнятості ({ -agentur-fuer-arbeit })
said-work_story = Робота в Німеччині
said-job_ended = Робота до
said-worked_in_germany_months = Місяці роботи в Німеччині
said-involuntary_unemployed = Хто припинив роботу
said-job_started = Початок роботи
said-lives_with_parents = Проживання з батьками
said-training_contract = Договір про професійне навчання ({ -ausbildungsvertrag })
said-training_start = Початок професійного навчання
said-children_ages = Діти
said-kita_place = Місце в дитячому садку (Kita)
said-single_parent = Виховання дітей без другого з батьків
said-care_secured = Догляд за дітьми
said-living_on = Гроші на життя
said-income_secured = Грошей вистачає
said-paper = Документ
said-came_as = Приїзд
said-first_language = Німецька як перша мова
said-fiktion_kind = Про що цей документ
said-paragraph = Номер
said-paragraph_detail = Після номера
said-entry = Прибуття
said-first_title = Документ: відколи
said-title_term = Дійсний
said-status_since = Duldung: відколи
said-work_entry = Запис про роботу
said-lodging = Житло
said-origin_listed = Країна зі списку
said-origin_country = Країна
said-asylum_filed = Заява про притулок
