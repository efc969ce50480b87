### The guide's own interface: buttons, titles, sentences around questions and doors.
### Plain Ukrainian, "Ви" with a capital letter, short sentences, no exclamation marks. An offer or a possibility is "двері".
### "двері" (door) has no singular: after a number it is "двері" (1, 21) or "дверей" (2, 3, 5 …).

title-question = Запитання { $number }
title-review = Мої відповіді
title-result = Мої двері
title-door = Двері

# $number: which question this is. $left: how many more are likely to come.
progress = { $left ->
    [0] Запитання { $number }, можливо, останнє
    [one] Запитання { $number }, потім ще приблизно { $left } запитання
    [few] Запитання { $number }, потім ще приблизно { $left } запитання
    [many] Запитання { $number }, потім ще приблизно { $left } запитань
   *[other] Запитання { $number }, потім ще приблизно { $left } запитання
 }
why-we-ask = Чому ми про це запитуємо?
next = Далі
back = Назад
dont-know = Я не знаю
rather-not = Не хочу казати
show-doors = Показати мої двері зараз
doors-loading = Ваші двері завантажуються …
doors-failed = Не вдалося завантажити причини та пропозиції. Чи є у Вас інтернет? Ваші відповіді залишаються тут.
try-again = Спробувати ще раз
# $doors: number of offers whose answer depends on this question.
decline-effect = { $doors ->
    [0] Без цієї відповіді нічого не втрачається.
    [one] Від цієї відповіді залежать ще { $doors } двері.
    [few] Від цієї відповіді залежить ще { $doors } дверей.
    [many] Від цієї відповіді залежить ще { $doors } дверей.
   *[other] Від цієї відповіді залежить ще { $doors } дверей.
 }
answer-yes = Так
answer-no = Ні
choose-place = Вибрати місце
month = Місяць
year = Рік
# Locales (BCP 47) whose names of months are shown, separated by a space; two where people know one or the other.
month-names = uk
rough-exact = Або точніше, якщо Ви знаєте:
rough-0 = менше 3 місяців
rough-3 = від 3 до 6 місяців
rough-6 = від 6 до 15 місяців
rough-15 = від 15 місяців до 3 років
rough-36 = від 3 до 4 років
rough-48 = від 4 до 5 років
rough-60 = понад 5 років
# $date, $from, $to come in the genitive ("15 березня 2024 р."): only words that take the genitive before them.
before = до { $date }
between = у час від { $from } до { $to }
no-children = Зі мною не живуть діти
add-child = Додати дитину
add-child-age = Вибрати вік
age-months = { $number ->
    [0] менше 1 місяця
    [one] { $number } місяць
    [few] { $number } місяці
    [many] { $number } місяців
   *[other] { $number } місяця
 }
age-years = { $number ->
    [one] { $number } рік
    [few] { $number } роки
    [many] { $number } років
   *[other] { $number } року
 }
remove = Прибрати

review-title = Мої відповіді
review-lead = Ви можете змінити кожну відповідь. Інші залишаться.
change = Змінити
go-on-asking = Відповісти на інші запитання

own-data = Мої відповіді на цьому пристрої
keep-answers = Зберегти відповіді на цьому пристрої (інакше вони зникнуть, коли Ви закриєте браузер)

panic-title = Щось пішло не так
panic-text = Це наша помилка, не Ваша. Ваші відповіді ще є на цьому пристрої.
panic-again = Почати ще раз

# Stands between the items of a list, a space follows.
list-separator = ,
