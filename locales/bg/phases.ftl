### The five phases of the chain. .name is the official German name and stays German in every language.
### line-ID says why a phase is active: it stands below the name of the phase and begins with "защото".
### line-W1 to line-W5 repeat the sentences of the first question (value-phase_wish-*): keep the same words.

phase-1 = Първи стъпки и намиране на пътя
    .voice = Аз съм в началото и търся пътя.
    .name = Zugang, Ansprache und Information
phase-2 = Да покажа какво мога и да планирам
    .voice = Искам да знам колко струват тук моите умения.
    .name = Berufliche Orientierung und Planung
phase-3 = Учене
    .voice = Искам да уча: немски, нещо, което липсва, или за диплома.
    .name = Umsetzung und Qualifizierung
phase-4 = Намиране на работа
    .voice = Търся работа или място за професионално обучение (Ausbildung), или искам собствен бизнес.
    .name = Einstieg in die Erwerbstätigkeit
phase-5 = Добра работа и занапред
    .voice = Работя и искам нещата да вървят добре и занапред.
    .name = Erwerbstätigkeit sichern und entwickeln

line-W1 = защото Вашият избор е: Аз съм в началото
line-W2 = защото Вашият избор е: Искам да знам колко струват моите умения
line-W3 = защото Вашият избор е: Искам да уча
line-W4 = защото Вашият избор е: Търся работа или искам собствен бизнес
line-W4-ausbildung = защото търсите място за професионално обучение (Ausbildung)
line-W5 = защото Вашият избор е: Искам нещата да вървят добре и занапред
line-1a = защото нещо не може да чака
line-1b = защото има проблем с договор или с дългове
line-1c = защото първо трябва да се изяснят документите
line-1d = защото започвате с немски
line-1d-later = защото немският сега може да бъде цел за учене
line-1e = защото сте тук отскоро
line-2a = защото имате знания или професия, които могат да се зачетат тук
line-2a-below = защото Вашата работа не съответства на това, което сте учили
line-2b = защото търсите професионално обучение ({ -ausbildung }) и сте под 27 години
line-3a = защото в момента учите
line-3b = защото Вашата професия е частично призната и една част липсва
line-3c = защото повече немски помага при търсенето
line-4a = защото Вашият документ е за търсене на работа или защото търсите работа отвъд границата
line-4b = защото една работа приключи
line-5a = защото има проблем на работата
line-5b = защото работите
line-F = защото за много хора това е добро начало

theme-residence = Пребиваване и право
theme-german = Учене на немски
theme-living = Жилище и ежедневие
theme-family = Семейство, детска градина ({ -kita }), училище
theme-health = Здраве и душевно състояние
theme-money = Пари за живот
theme-consumer = Защита на потребителите
theme-recognition = Признаване и умения
theme-training = Професионално обучение ({ -ausbildung }) и висше образование
theme-further = Повишаване на квалификацията (Weiterbildung)
theme-work = Работа и кандидатстване
theme-business = Собствен бизнес
theme-rights = Трудови права и развитие
theme-citizen = Германско гражданство ({ -einbuergerung }) и обществена дейност
