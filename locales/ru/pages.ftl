# The plain pages of the server: start, list of offers, one offer, help. They do not travel to the phone's guide.

## Start page

# Heading and title
start-title = С чего мне начать?
# One sentence: what this is. Also shown by search engines.
start-lead = Wegkette показывает вам на вашем языке подходящие двери в районе Саарбрюккена (Saarbrücken) и говорит почему.
# Question above three choices
start-for-legend = Для кого вы ищете?
start-for-self = Для меня
start-for-other = Для человека, которому я помогаю
start-for-child = Для моего ребёнка
# The button that starts the questions
start-go = Начать
start-privacy = Ваши ответы остаются на вашем устройстве. Их не видит никто другой, даже мы.

# Title of the browser's window while the questions load
guide-title = Вопросы и двери
# Shown when the browser allows no WebAssembly, as in lockdown mode
no-wasm = Ваш браузер не может показать вопросы. Список всех предложений работает и так.
# Shown when JavaScript is off
no-script = Для вопросов вашему браузеру нужен JavaScript. Список всех предложений работает и без него.

## List of all offers

offers-title = Все предложения
offers-lead = Консультации, курсы, помощь и ведомства в районе Саарбрюккена (Saarbrücken) и во всей Германии. Независимые места стоят первыми.
# Stands before the authorities of each group. § 87 AufenthG: a fact, no accusation.
offers-public = Теперь идут государственные учреждения. Они должны сообщать кое-что ведомству по делам иностранцев ({ -auslaenderbehoerde }). Если вы сомневаетесь, сначала обратитесь в независимую консультацию.

## One offer: further labels and facts

# Label before the kinds of offers this one belongs to
offer-types = Вид предложения

## Opening hours, day by day

weekday-0 = Понедельник
weekday-1 = Вторник
weekday-2 = Среда
weekday-3 = Четверг
weekday-4 = Пятница
weekday-5 = Суббота
weekday-6 = Воскресенье

## Help that cannot wait

help-title = Помощь сейчас
# Calm words, no advice, no promise
help-lead = Если жизнь в опасности: 112. Здесь вас кто-то выслушает. Большинство звонков бесплатные, и часто не нужно называть своё имя.

## An address that leads nowhere

not-found-title = Такой страницы нет
not-found-text = Возможно, адрес старый или неполный.
not-found-start = К началу

## Without internet, and a new version

# A date follows. Shown when the information on the page could not be fetched anew.
as-of = Данные на:
# A quiet line. The person does nothing.
update-ready = Новая версия готова. Она заработает со следующего вашего посещения.
# When the server has more than this version of the app understands.
update-needed = Есть более новые данные, которые эта версия не может прочитать. Закройте все окна Wegkette и откройте его снова, когда у вас будет интернет.
# Stands before the button below.
install-hint = Wegkette работает и без интернета. Вы можете добавить его на главный экран.
# A button.
install-do = Добавить на главный экран
# A page shown without internet, in place of one that the phone does not have.
offline-title = Сейчас нет интернета
# Phone numbers follow below.
offline-text = Этой страницы ещё нет на вашем устройстве. Вопросы и телефоны помощи всё равно работают.

## Dates, in numbers, as the reader writes them

# $day, $month, $year: numbers without leading zeros
page-date = { $day }.{ $month }.{ $year }
# A month without a day
page-month = { $month }/{ $year }

## Names of languages in which places give advice

language-ar = арабский
language-bg = болгарский
language-bs = боснийский
language-ckb = курдский (сорани)
language-cs = чешский
language-de = немецкий
language-en = английский
language-es = испанский
language-fa = персидский (фарси)
language-fr = французский
language-hr = хорватский
language-hu = венгерский
language-it = итальянский
language-kmr = курдский (курманджи)
language-ku = курдский
language-pl = польский
language-prs = дари
language-ps = пушту
language-pt = португальский
language-ro = румынский
language-ru = русский
language-so = сомалийский
language-sq = албанский
language-sr = сербский
language-ti = тигринья
language-tr = турецкий
language-uk = украинский
language-ur = урду
language-vi = вьетнамский
language-zh = китайский

exit-page = Быстро покинуть страницу
footer-privacy = Защита данных
footer-accessibility = Доступность
delete-everything = Удалить здесь всё
idle-soon = Вы ещё здесь? Через минуту ваши ответы будут удалены.
idle-soon-kiosk = Вы ещё здесь? Через 20 секунд страница начнётся заново, и все ответы исчезнут.
idle-here = Я ещё здесь
idle-delete = Удалить сейчас
deleted-all = Всё удалено.
deleted-idle = Вас не было 10 минут. Поэтому ваши ответы удалены. То, что вы хотели сохранить на устройстве, осталось.

calendar-months = январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь
calendar-weekdays = пн вт ср чт пт сб вс
