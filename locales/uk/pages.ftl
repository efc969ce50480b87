# The plain pages of the server: start, list of offers, one offer, help. They do not travel to the phone's guide.

## Start page

# Heading and title
start-title = З чого мені почати?
# One sentence: what this is. Also shown by search engines.
start-lead = Wegkette показує Вам Вашою мовою потрібні двері в Саарбрюккені та околицях і пояснює чому.
# Question above three choices
start-for-legend = Для кого Ви шукаєте?
start-for-self = Для себе
start-for-other = Для людини, якій я допомагаю
start-for-child = Для моєї дитини
# The button that starts the questions
start-go = Почати
start-privacy = Ваші відповіді залишаються на Вашому пристрої. Більше їх ніхто не бачить, навіть ми.

# Title of the browser's window while the questions load
guide-title = Запитання і двері
# Shown when the browser allows no WebAssembly, as in lockdown mode
no-wasm = Ваш браузер не може показати запитання. Список усіх пропозицій працює й так.
# Shown when JavaScript is off
no-script = Для запитань Вашому браузеру потрібен JavaScript. Список усіх пропозицій працює й без нього.

## List of all offers

offers-title = Усі пропозиції
offers-lead = Консультації, курси, допомога та відомства в Саарбрюккені та околицях і в усій Німеччині. Незалежні установи стоять першими.
# Stands before the authorities of each group. § 87 AufenthG: a fact, no accusation.
offers-public = Далі йдуть державні установи. Дещо вони мусять повідомляти відомству у справах іноземців ({ -auslaenderbehoerde }). Якщо Ви маєте сумніви, зверніться спочатку до незалежної консультації.

## One offer: further labels and facts

# Label before the kinds of offers this one belongs to
offer-types = Вид пропозиції

## Opening hours, day by day

weekday-0 = Понеділок
weekday-1 = Вівторок
weekday-2 = Середа
weekday-3 = Четвер
weekday-4 = П’ятниця
weekday-5 = Субота
weekday-6 = Неділя

## Help that cannot wait

help-title = Допомога зараз
# Calm words, no advice, no promise
help-lead = Якщо життя в небезпеці: 112. Тут Вас вислухають. Більшість дзвінків безкоштовні, і часто не треба називати своє ім’я.

## An address that leads nowhere

not-found-title = Такої сторінки немає
not-found-text = Можливо, адреса стара або неповна.
not-found-start = На початок

## Without internet, and a new version

# A date follows. Shown when the information on the page could not be fetched anew.
as-of = Дані станом на:
# A quiet line. The person does nothing.
update-ready = Нова версія готова. Вона запрацює з вашого наступного візиту.
# When the server has more than this version of the app understands.
update-needed = Є новіші дані, яких ця версія не може прочитати. Закрийте всі вікна Wegkette і відкрийте його знову, коли матимете інтернет.
# Stands before the button below.
install-hint = Wegkette працює і без інтернету. Ви можете додати його на головний екран.
# A button.
install-do = Додати на головний екран
# A page shown without internet, in place of one that the phone does not have.
offline-title = Зараз немає інтернету
# Phone numbers follow below.
offline-text = Цієї сторінки ще немає на вашому пристрої. Запитання й телефони допомоги все одно працюють.

## Dates, in numbers, as the reader writes them

# $day, $month, $year: numbers without leading zeros
page-date = { $day }.{ $month }.{ $year }
# A month without a day
page-month = { $month }/{ $year }

## Names of languages in which places give advice

language-ar = Арабська
language-bg = Болгарська
language-bs = Боснійська
language-ckb = Курдська (сорані)
language-cs = Чеська
language-de = Німецька
language-en = Англійська
language-es = Іспанська
language-fa = Перська (фарсі)
language-fr = Французька
language-hr = Хорватська
language-hu = Угорська
language-it = Італійська
language-kmr = Курдська (курманджі)
language-ku = Курдська
language-pl = Польська
language-prs = Дарі
language-ps = Пушту
language-pt = Португальська
language-ro = Румунська
language-ru = Російська
language-so = Сомалійська
language-sq = Албанська
language-sr = Сербська
language-ti = Тигринья
language-tr = Турецька
language-uk = Українська
language-ur = Урду
language-vi = В’єтнамська
language-zh = Китайська

exit-page = Швидко покинути сторінку
footer-privacy = Захист даних
footer-accessibility = Доступність
delete-everything = Видалити тут усе
idle-soon = Ви ще тут? За хвилину Ваші відповіді буде видалено.
idle-soon-kiosk = Ви ще тут? За 20 секунд сторінка почнеться спочатку, і всі відповіді зникнуть.
idle-here = Я ще тут
idle-delete = Видалити зараз
deleted-all = Усе видалено.
deleted-idle = Вас не було 10 хвилин. Тому Ваші відповіді видалено. Те, що Ви хотіли зберегти на пристрої, залишилося.

calendar-months = січень лютий березень квітень травень червень липень серпень вересень жовтень листопад грудень
calendar-weekdays = пн вт ср чт пт сб нд
