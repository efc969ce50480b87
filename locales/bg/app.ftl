### The guide's own interface: buttons, titles, sentences around questions and doors.
### Plain Bulgarian, "Вие", short sentences, no exclamation marks. An offer or a possibility is "врата".

title-question = Въпрос { $number }
title-review = Моите отговори
title-result = Моите врати
title-door = Една врата

# $number: which question this is. $left: how many more are likely to come.
progress = { $left ->
    [0] Въпрос { $number }, може би последният
    [one] Въпрос { $number }, после още около един
   *[other] Въпрос { $number }, после още около { $left }
 }
why-we-ask = Защо питаме това?
next = Напред
back = Назад
dont-know = Не знам
rather-not = Не искам да кажа
show-doors = Покажете моите врати сега
doors-loading = Вашите врати се зареждат …
doors-failed = Причините и предложенията не можаха да се заредят. Имате ли интернет? Вашите отговори остават тук.
try-again = Опитайте отново
# $doors: number of offers whose answer depends on this question.
decline-effect = { $doors ->
    [0] Без този отговор нищо не се губи.
    [one] От този отговор зависи още една врата.
   *[other] От този отговор зависят още { $doors } врати.
 }
answer-yes = Да
answer-no = Не
choose-place = Изберете населено място
month = Месец
year = Година
# Locales (BCP 47) whose names of months are shown, separated by a space; two where people know one or the other.
month-names = bg
rough-exact = Или по-точно, ако знаете:
rough-0 = по-малко от 3 месеца
rough-3 = от 3 до 6 месеца
rough-6 = от 6 до 15 месеца
rough-15 = от 15 месеца до 3 години
rough-36 = от 3 до 4 години
rough-48 = от 4 до 5 години
rough-60 = повече от 5 години
before = преди { $date }
between = между { $from } и { $to }
no-children = При мен не живеят деца
add-child = Добавете дете
add-child-age = Изберете възраст
# After a number the counting form stands: "2 месеца", not "месеци".
age-months = { $number ->
    [0] под 1 месец
    [one] 1 месец
   *[other] { $number } месеца
 }
age-years = { $number ->
    [one] 1 година
   *[other] { $number } години
 }
remove = Махнете

review-title = Моите отговори
review-lead = Можете да промените всеки отговор. Другите остават.
change = Променете
go-on-asking = Отговорете на още въпроси

own-data = Моите отговори на това устройство
keep-answers = Запазете отговорите на това устройство (иначе ще изчезнат, когато затворите браузъра)

panic-title = Нещо се обърка
panic-text = Грешката е наша, не Ваша. Вашите отговори са още на това устройство.
panic-again = Започнете отначало

# Stands between the items of a list, a space follows.
list-separator = ,
