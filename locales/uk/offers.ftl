# What can be said of any offer with one sentence, on the cards and on the plain pages.

# Label before these sentences
offer-good-to-know = Корисно знати
offer-nationwide = Допомагає в усій Німеччині, де б Ви не жили.
offer-walk-in = Ви можете прийти без запису.
offer-appointment = Вам треба домовитися про зустріч.
offer-anonymous = Вам не треба називати своє ім’я.
offer-women-only = Лише для жінок.
offer-interpreter = Хтось може перекладати. Запитайте про це заздалегідь.
offer-child-care = Хтось там догляне за Вашими дітьми.
offer-free = Це нічого не коштує.
offer-step-free = Зайти можна без сходів.
# Label before the mail address of whoever keeps the data; the letter says which offer it is about and nothing else.
offer-wrong = Щось неправильно або зачинено? Напишіть на адресу:

## Contact, age and source of an offer

offer-address = Адреса
offer-phone = Телефон
# Opening hours
offer-hours = Відчинено
# Languages in which the place gives advice
offer-languages = Мови
# $title: name of the publication; $date: its date, or "без дати"
offer-source = Джерело: { $title }, { $date }
# $date: the day on which somebody compared our data with the source
offer-checked = прочитано { $date }
offer-call-first = Ці дані старі або без дати. Уточніть заздалегідь.
# As above, for help lines, which have no place to go to
offer-old = Ці дані старі або без дати.
offer-unverified = Ці дані ще ніхто не перевірив.
# $date: the last day of the funding
offer-ended = Ця пропозиція закінчилася { $date }. Запитайте, чи вона триває далі.
# Said of authorities; a fact, no accusation. § 87 AufenthG
offer-public-body = Це державна установа. Дещо вона мусить повідомляти відомству у справах іноземців ({ -auslaenderbehoerde }).
offer-mail = Електронна пошта
offer-web = Інтернет
# Shown instead of a date when the source carries none.
undated = без дати
