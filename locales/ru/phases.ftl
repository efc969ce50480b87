### The five phases of the chain. .name is the official German name and stays German in every language.
### line-ID says why a phase is active: it follows the name of the phase and begins with "потому что".
### line-W1 to line-W5 repeat the sentences of the first question (value-phase_wish-*): keep the same words.

phase-1 = Приехать и найти дорогу
    .voice = Я в начале пути и ищу дорогу.
    .name = Zugang, Ansprache und Information
phase-2 = Показать умения и составить план
    .voice = Я хочу знать, чего стоят здесь мои знания и умения.
    .name = Berufliche Orientierung und Planung
phase-3 = Учиться
    .voice = Я хочу учиться: немецкий язык, недостающая часть, диплом или аттестат.
    .name = Umsetzung und Qualifizierung
phase-4 = Найти работу
    .voice = Я ищу работу или место для обучения (Ausbildung) или хочу иметь своё дело.
    .name = Einstieg in die Erwerbstätigkeit
phase-5 = Хорошо работать дальше
    .voice = Я работаю и хочу, чтобы всё шло хорошо и дальше.
    .name = Erwerbstätigkeit sichern und entwickeln

line-W1 = потому что вы выбрали: Я в начале пути
line-W2 = потому что вы выбрали: Я хочу знать, чего стоят мои знания и умения
line-W3 = потому что вы выбрали: Я хочу учиться
line-W4 = потому что вы выбрали: Я ищу работу или хочу иметь своё дело
line-W4-ausbildung = потому что вы ищете место для обучения (Ausbildung)
line-W5 = потому что вы выбрали: Хочу, чтобы всё шло хорошо и дальше
line-1a = потому что есть дело, которое не может ждать
line-1b = потому что есть проблемы с договором или с долгами
line-1c = потому что сначала нужно прояснить вопросы с документами
line-1d = потому что вы начинаете учить немецкий
line-1d-later = потому что немецкий сейчас может быть целью учёбы
line-1e = потому что вы недавно приехали
line-2a = потому что вы научились тому, что здесь могут засчитать
line-2a-below = потому что ваша работа не подходит к тому, чему вы учились
line-2b = потому что вы ищете обучение ({ -ausbildung }) и вам меньше 27 лет
line-3a = потому что вы сейчас учитесь
line-3b = потому что ваша профессия признана частично и не хватает одной части
line-3c = потому что больше немецкого поможет в поиске
line-4a = потому что ваш документ дан для поиска или потому что вы ищете работу по ту сторону границы
line-4b = потому что одна работа закончилась
line-5a = потому что есть проблемы на работе
line-5b = потому что вы работаете
line-F = потому что для многих людей это хорошее начало

theme-residence = Пребывание и право
theme-german = Учить немецкий
theme-living = Жильё и повседневная жизнь
theme-family = Семья, детский сад ({ -kita }), школа
# Health and mind: everyday words, no word for mental illness.
theme-health = Здоровье и душевное состояние
theme-money = Деньги на жизнь
theme-consumer = Защита потребителей
theme-recognition = Признание профессии ({ -anerkennung }) и умения
theme-training = Обучение профессии ({ -ausbildung }) и учёба в вузе
theme-further = Повышение квалификации (Weiterbildung)
theme-work = Работа и отклик на вакансии
theme-business = Своё дело
theme-rights = Права на работе и рост
theme-citizen = Немецкий паспорт ({ -einbuergerung }) и участие в жизни общества
