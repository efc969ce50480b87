### The guide's own interface: buttons, titles, sentences around questions and doors.
### Plain Russian, "вы" (lower case), short sentences, no exclamation marks. An offer or a possibility is a "door" (дверь).
### No past tense in the singular about people: it carries gender. Plural forms: one, few, many, other (fractions).

title-question = Вопрос { $number }
title-review = Мои ответы
title-result = Мои двери
title-door = Дверь

# $number: which question this is. $left: how many more are likely to come.
progress = { $left ->
    [0] Вопрос { $number }, возможно, последний
    [one] Вопрос { $number }, после него ещё примерно { $left } вопрос
    [few] Вопрос { $number }, после него ещё примерно { $left } вопроса
    [many] Вопрос { $number }, после него ещё примерно { $left } вопросов
   *[other] Вопрос { $number }, после него ещё примерно { $left } вопроса
 }
why-we-ask = Почему мы об этом спрашиваем?
next = Дальше
back = Назад
dont-know = Я не знаю
rather-not = Не хочу отвечать
show-doors = Показать мои двери сейчас
doors-loading = Ваши двери загружаются …
doors-failed = Не удалось загрузить причины и предложения. Есть ли у вас интернет? Ваши ответы останутся здесь.
try-again = Попробовать ещё раз
# $doors: number of offers whose answer depends on this question.
decline-effect = { $doors ->
    [0] Без этого ответа ничего не теряется.
    [one] От этого ответа зависит ещё { $doors } дверь.
    [few] От этого ответа зависят ещё { $doors } двери.
    [many] От этого ответа зависят ещё { $doors } дверей.
   *[other] От этого ответа зависят ещё { $doors } двери.
 }
answer-yes = Да
answer-no = Нет
choose-place = Выбрать место
month = Месяц
year = Год
# Locales (BCP 47) whose names of months are shown, separated by a space; two where people know one or the other.
month-names = ru
rough-exact = Или точнее, если вы знаете:
rough-0 = меньше 3 месяцев
rough-3 = от 3 до 6 месяцев
rough-6 = от 6 до 15 месяцев
rough-15 = от 15 месяцев до 3 лет
rough-36 = от 3 до 4 лет
rough-48 = от 4 до 5 лет
rough-60 = больше 5 лет
# The names of months come in the nominative (май): the sentence must not ask for another case.
before = раньше, чем { $date }
between = в период: { $from } – { $to }
no-children = Со мной не живут дети
add-child = Добавить ребёнка
add-child-age = Выбрать возраст
age-months = { $number ->
    [0] меньше 1 месяца
    [one] { $number } месяц
    [few] { $number } месяца
    [many] { $number } месяцев
   *[other] { $number } месяца
 }
age-years = { $number ->
    [one] { $number } год
    [few] { $number } года
    [many] { $number } лет
   *[other] { $number } года
 }
remove = Убрать

review-title = Мои ответы
review-lead = Вы можете изменить каждый ответ. Остальные сохранятся.
change = Изменить
go-on-asking = Ответить на другие вопросы

own-data = Мои ответы на этом устройстве
keep-answers = Сохранить ответы на этом устройстве (иначе они исчезнут, когда вы закроете браузер)

panic-title = Что-то пошло не так
panic-text = Это наша ошибка, не ваша. Ваши ответы всё ещё на этом устройстве.
panic-again = Начать сначала

# Stands between the items of a list, a space follows.
list-separator = ,
