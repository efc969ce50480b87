### The five phases of the chain. .name is the official German name and stays German in every language.
### line-ID says why a phase is active: it stands below the name of the phase and begins with "бо".
### line-W1 to line-W5 repeat the sentences of the first question (value-phase_wish-*): keep the same words.

phase-1 = Прибути й знайти шлях
    .voice = Я на початку й шукаю шлях.
    .name = Zugang, Ansprache und Information
phase-2 = Показати вміння й планувати
    .voice = Я хочу знати, чого тут варті мої вміння.
    .name = Berufliche Orientierung und Planung
phase-3 = Навчатися
    .voice = Я хочу навчатися: німецька, частина, якої бракує, свідоцтво чи диплом.
    .name = Umsetzung und Qualifizierung
phase-4 = Знайти роботу
    .voice = Я шукаю роботу чи місце для професійного навчання (Ausbildung) або хочу власну справу.
    .name = Einstieg in die Erwerbstätigkeit
phase-5 = Добре працювати далі
    .voice = Я працюю й хочу, щоб усе добре йшло далі.
    .name = Erwerbstätigkeit sichern und entwickeln

line-W1 = бо Ви вибрали: Я на початку
line-W2 = бо Ви вибрали: Я хочу знати, чого варті мої вміння
line-W3 = бо Ви вибрали: Я хочу навчатися
line-W4 = бо Ви вибрали: Я шукаю роботу або хочу власну справу
line-W4-ausbildung = бо Ви шукаєте місце для професійного навчання (Ausbildung)
line-W5 = бо Ви вибрали: Я хочу, щоб усе добре йшло далі
line-1a = бо щось не може чекати
line-1b = бо є клопіт із договором або з боргами
line-1c = бо спочатку треба з’ясувати питання з документами
line-1d = бо Ви починаєте вчити німецьку
line-1d-later = бо німецька тепер може бути метою навчання
line-1e = бо Ви прибули недавно
line-2a = бо Ви маєте освіту чи фах, які можуть тут зараховуватися
line-2a-below = бо Ваша робота не відповідає Вашій освіті чи фаху
line-2b = бо Ви шукаєте професійне навчання ({ -ausbildung }) і Вам менше 27 років
line-3a = бо Ви зараз навчаєтеся
line-3b = бо Вашу професію визнано частково й однієї частини бракує
line-3c = бо краща німецька допомагає в пошуку
line-4a = бо Ваш документ видано для пошуку або бо Ви шукаєте роботу по той бік кордону
line-4b = бо робота закінчилася
line-5a = бо є клопіт на роботі
line-5b = бо Ви працюєте
line-F = бо для багатьох людей це добрий початок

theme-residence = Перебування і право
theme-german = Вивчення німецької
theme-living = Житло й повсякдення
theme-family = Сім’я, дитячий садок ({ -kita }), школа
theme-health = Здоров’я і душевний стан
theme-money = Гроші на життя
theme-consumer = Захист споживачів
theme-recognition = Визнання і вміння
theme-training = Професійне навчання ({ -ausbildung }) і вища освіта
theme-further = Підвищення кваліфікації (Weiterbildung)
theme-work = Робота й пошук роботи
theme-business = Власна справа
theme-rights = Права на роботі й розвиток
theme-citizen = Німецьке громадянство ({ -einbuergerung }) і громадська участь
