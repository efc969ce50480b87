# The plain pages of the server: start, list of offers, one offer, help. They do not travel to the phone's guide.

## Start page

# Heading and title
start-title = Откъде да започна?
# One sentence: what this is. Also shown by search engines.
start-lead = Wegkette Ви показва на Вашия език правилните врати в района на Саарбрюкен и казва защо.
# Question above three choices
start-for-legend = За кого търсите?
start-for-self = За мен
start-for-other = За човек, на когото помагам
start-for-child = За моето дете
# The button that starts the questions
start-go = Да започнем
start-privacy = Вашите отговори остават на Вашето устройство. Никой друг не ги вижда, дори и ние.

# Title of the browser's window while the questions load
guide-title = Въпроси и врати
# Shown when the browser allows no WebAssembly, as in lockdown mode
no-wasm = Вашият браузър не може да покаже въпросите. Списъкът с всички предложения работи и така.
# Shown when JavaScript is off
no-script = За въпросите Вашият браузър има нужда от JavaScript. Списъкът с всички предложения работи и без него.

## List of all offers

offers-title = Всички предложения
offers-lead = Консултации, курсове, помощ и служби в района на Саарбрюкен и в цяла Германия. Независимите места са на първо място.
# Stands before the authorities of each group. § 87 AufenthG: a fact, no accusation.
offers-public = Следват държавни и общински служби. Те трябва да съобщават някои неща на службата за чужденците ({ -auslaenderbehoerde }). Ако се колебаете, потърсете първо независима консултация.

## One offer: further labels and facts

# Label before the kinds of offers this one belongs to
offer-types = Вид на предложението

## Opening hours, day by day

weekday-0 = понеделник
weekday-1 = вторник
weekday-2 = сряда
weekday-3 = четвъртък
weekday-4 = петък
weekday-5 = събота
weekday-6 = неделя

## Help that cannot wait

help-title = Помощ сега
# Calm words, no advice, no promise
help-lead = Ако нечий живот е в опасност: 112. Тук някой Ви изслушва. Повечето обаждания са безплатни и често не е нужно да казвате името си.

## An address that leads nowhere

not-found-title = Тази страница не съществува
not-found-text = Може би адресът е стар или непълен.
not-found-start = Към началото

## Without internet, and a new version

# A date follows. Shown when the information on the page could not be fetched anew.
as-of = Данните са от:
# A quiet line. The person does nothing.
update-ready = Нова версия е готова. Тя ще се използва от следващото Ви посещение.
# When the server has more than this version of the app understands.
update-needed = Има по-нови данни, които тази версия не може да прочете. Затворете всички прозорци на Wegkette и го отворете отново, когато имате интернет.
# Stands before the button below.
install-hint = Wegkette работи и без интернет. Можете да го сложите на началния екран.
# A button.
install-do = На началния екран
# A page shown without internet, in place of one that the phone does not have.
offline-title = В момента няма интернет
# Phone numbers follow below.
offline-text = Тази страница още не е на Вашето устройство. Въпросите и телефоните за помощ работят въпреки това.

## Dates, in numbers, as the reader writes them

# $day, $month, $year: numbers without leading zeros
page-date = { $day }.{ $month }.{ $year }
# A month without a day
page-month = { $month }/{ $year }

## Names of languages in which places give advice

language-ar = арабски
language-bg = български
language-bs = босненски
language-ckb = кюрдски (сорани)
language-cs = чешки
language-de = немски
language-en = английски
language-es = испански
language-fa = персийски (фарси)
language-fr = френски
language-hr = хърватски
language-hu = унгарски
language-it = италиански
language-kmr = кюрдски (курманджи)
language-ku = кюрдски
language-pl = полски
language-prs = дари
language-ps = пущу
language-pt = португалски
language-ro = румънски
language-ru = руски
language-so = сомалийски
language-sq = албански
language-sr = сръбски
language-ti = тигриня
language-tr = турски
language-uk = украински
language-ur = урду
language-vi = виетнамски
language-zh = китайски

exit-page = Бързо напускане на страницата
footer-privacy = Защита на данните
footer-accessibility = Достъпност
delete-everything = Изтриване на всичко тук
idle-soon = Още ли сте тук? След една минута отговорите Ви ще бъдат изтрити.
idle-soon-kiosk = Още ли сте тук? След 20 секунди страницата започва отначало и всички отговори изчезват.
idle-here = Още съм тук
idle-delete = Изтриване сега
deleted-all = Всичко е изтрито.
deleted-idle = Нямаше Ви 10 минути. Затова отговорите Ви са изтрити. Това, което искахте да запазите на устройството, е още там.

calendar-months = януари февруари март април май юни юли август септември октомври ноември декември
calendar-weekdays = пн вт ср чт пт сб нд
