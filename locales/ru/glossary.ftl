# The page that explains German words: the German word (it is in terms.ftl), then what it is called in Russian,
# then what it means. Explanations are general: no promise, no advice, nobody's case.
# These are the translations used in every file: change a word here and there together.
# Whether a lawyer and a native speaker have read these words is said in meta.ftl.

glossary-title = Слова в документах и письмах
glossary-lead = Эти слова стоят на немецких документах, письмах и дверях. Здесь написано, что они значат. Это не юридическая консультация.
# Said of all explanations on the page.
glossary-lawyer = Эти объяснения прочитал адвокат.
glossary-no-lawyer = Эти объяснения не читал ни один адвокат.
glossary-native = Их прочитал человек, для которого русский язык родной.
glossary-no-native = Их не читал никто, для кого русский язык родной.

glossary-agentur-fuer-arbeit = Агентство по труду
    .meaning = Ведомство по вопросам работы и обучения профессии. Оно консультирует, помогает в поиске и платит пособие по безработице.
glossary-anerkennung = Признание
    .meaning = Учреждение проверяет, считается ли профессия или диплом из-за границы здесь равными. Признать могут и заявление об убежище: это другое.
glossary-arbeitslosengeld = Пособие по безработице
    .meaning = Деньги для людей, у которых была работа и которые ищут новую. Их платит агентство по труду (Agentur für Arbeit).
glossary-aufenthaltserlaubnis = Временный вид на жительство
    .meaning = Документ, с которым человек может жить в Германии определённое время и по определённой причине.
glossary-aufenthaltsgestattung = Документ на время процедуры убежища
    .meaning = Документ на время, пока решают о заявлении об убежище.
glossary-aufenthaltstitel = Разрешение на пребывание
    .meaning = Слово в законе для всех документов, которые разрешают жить в Германии: виза, временный вид на жительство (Aufenthaltserlaubnis), Голубая карта (Blaue Karte), бессрочный вид на жительство (Niederlassungserlaubnis) и другие.
glossary-aufnahmeeinrichtung = Центр приёма
    .meaning = Дом, в котором люди живут в начале процедуры убежища.
glossary-ausbildung = Профессиональное обучение
    .meaning = Учиться профессии: на предприятии и в школе. В конце экзамен.
glossary-ausbildungsvertrag = Договор об обучении
    .meaning = Договор с предприятием о профессиональном обучении (Ausbildung).
glossary-auslaenderbehoerde = Ведомство по делам иностранцев
    .meaning = Ведомство, которое решает о пребывании и часто также о разрешении работать.
glossary-bamf = Федеральное ведомство по делам миграции и беженцев
    .meaning = Bundesamt für Migration und Flüchtlinge. Оно решает о заявлениях об убежище и о том, кто может пойти на интеграционный курс (Integrationskurs).
glossary-berufssprachkurs = Курс немецкого для работы
    .meaning = Курс немецкого для работы и обучения профессии (Ausbildung).
glossary-bescheid = Письменное решение
    .meaning = Письмо, в котором ведомство говорит, что оно решило. В нём стоит и то, до какого дня можно подать возражение.
# Neither a permit nor "illegal".
glossary-duldung = Приостановка депортации
    .meaning = Документ о том, что депортации на время не будет. Это не разрешение на пребывание (Aufenthaltstitel).
glossary-einbuergerung = Получение немецкого гражданства
    .meaning = Процедура, в которой человек получает гражданство Германии.
glossary-eq = Долгая практика перед обучением ({ -eq })
    .meaning = Несколько месяцев на предприятии как подготовка к профессиональному обучению (Ausbildung).
glossary-fiktionsbescheinigung = Предварительный документ
    .meaning = Предварительный документ на время, пока ведомство решает о заявлении.
glossary-frist = Срок
    .meaning = Последний день, до которого что-то должно быть сделано. После него часто уже поздно.
glossary-gewerbe = Своё дело
    .meaning = Собственное дело. Его регистрируют в ведомстве по регистрации предпринимателей (Gewerbeamt).
glossary-grundsicherungsgeld = Пособие на жизнь
    .meaning = Деньги на жизнь от Jobcenter, если своих не хватает. Раньше они назывались Bürgergeld.
glossary-integrationskurs = Интеграционный курс
    .meaning = Курс немецкого языка и знаний о жизни в Германии.
glossary-jobcenter = Центр занятости
    .meaning = Ведомство, которое платит пособие на жизнь (Grundsicherungsgeld) и помогает в поиске работы.
glossary-jugendamt = Ведомство по делам детей и молодёжи
    .meaning = Ведомство для детей, молодых людей и их семей.
glossary-jugendmigrationsdienst = Молодёжная миграционная служба (JMD)
    .meaning = Консультация для молодых людей от 12 до 26 лет, которые недавно в Германии. Она ничего не стоит.
glossary-kita = Детский сад
    .meaning = Место, где днём присматривают за маленькими детьми и где они учатся, пока не пойдут в школу.
glossary-kuendigung = Увольнение, расторжение договора
    .meaning = Письмо, которым кто-то прекращает договор, например договор о работе или жилье.
glossary-lebenslauf = Резюме
    .meaning = Список школ, курсов и мест работы с датами. Он нужен, чтобы откликаться на вакансии.
glossary-migrationsberatung = Миграционная консультация (MBE)
    .meaning = Консультация для взрослых от 27 лет, которые недавно в Германии. Она ничего не стоит.
glossary-mietvertrag = Договор аренды жилья
    .meaning = Договор о квартире: сколько она стоит и какие правила действуют.
glossary-minijob = Небольшая подработка
    .meaning = Небольшая работа, на которой в месяц зарабатывают не больше определённой суммы.
glossary-niederlassungserlaubnis = Бессрочный вид на жительство
    .meaning = Документ, с которым человек может жить в Германии постоянно.
glossary-praktikum = Практика
    .meaning = Короткое время на предприятии, чтобы познакомиться с профессией.
glossary-sozialamt = Социальное ведомство
    .meaning = Ведомство, которое платит деньги на жизнь, когда за это не отвечает Jobcenter: например, в процедуре убежища или в пожилом возрасте.
glossary-sprechstunde = Приёмные часы
    .meaning = Время, когда кто-то на месте и отвечает на вопросы.
glossary-wohnsitzauflage = Обязанность жить в определённом месте
    .meaning = Правило, которое стоит в документе: нужно жить в определённом месте. Перед переездом нужно подать заявление.
glossary-zusatzblatt = Дополнительный лист
    .meaning = Лист, который относится к документу. На нём часто написано, разрешена ли работа.
