# What can be said of any offer with one sentence, on the cards and on the plain pages.

# Label before these sentences
offer-good-to-know = Полезно знать
offer-nationwide = Помогает во всей Германии, где бы вы ни жили.
offer-walk-in = Вы можете прийти без записи.
offer-appointment = Вам нужно записаться на приём.
offer-anonymous = Называть своё имя не нужно.
# GENDERED on purpose.
offer-women-only = Только для женщин.
offer-interpreter = Кто-то может переводить. Спросите об этом заранее.
offer-child-care = Там кто-то присмотрит за вашими детьми.
offer-free = Это ничего не стоит.
offer-step-free = Вход без ступенек.
# Label before the mail address of whoever keeps the data; the letter says which offer it is about and nothing else.
offer-wrong = Что-то неверно или закрыто? Напишите по адресу:

## Contact, age and source of an offer

offer-address = Адрес
offer-phone = Телефон
# Opening hours
offer-hours = Открыто
# Languages in which the place gives advice
offer-languages = Языки
# $title: name of the publication; $date: its date, or "без даты"
offer-source = Источник: { $title }, { $date }
# $date: the day on which somebody compared our data with the source
offer-checked = прочитано { $date }
offer-call-first = Эти сведения старые или без даты. Уточните заранее.
# As above, for help lines, which have no place to go to
offer-old = Эти сведения старые или без даты.
offer-unverified = Эти сведения ещё никто не проверил.
# $date: the last day of the funding
offer-ended = Это предложение закончилось { $date }. Спросите, продолжается ли оно.
# Said of authorities; a fact, no accusation. § 87 AufenthG
offer-public-body = Это государственное учреждение. Оно должно сообщать кое-что ведомству по делам иностранцев ({ -auslaenderbehoerde }).
offer-mail = Электронная почта
offer-web = Интернет
# Shown instead of a date when the source carries none.
undated = без даты
