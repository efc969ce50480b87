### The guide's own interface: buttons, titles, sentences around questions and doors.
### Plain Polish, "Ty" with a capital letter (free of gender in the present), no past tense in the second person. An offer or a possibility is "drzwi".

title-question = Pytanie { $number }
title-review = Moje odpowiedzi
title-result = Moje drzwi
# "drzwi" has no singular.
title-door = Drzwi

# $number: which question this is. $left: how many more are likely to come.
progress = { $left ->
    [0] Pytanie { $number }, może już ostatnie
    [one] Pytanie { $number }, potem jeszcze mniej więcej jedno
    [few] Pytanie { $number }, potem jeszcze mniej więcej { $left }
    [many] Pytanie { $number }, potem jeszcze mniej więcej { $left }
   *[other] Pytanie { $number }, potem jeszcze mniej więcej { $left }
 }
why-we-ask = Dlaczego o to pytamy?
next = Dalej
back = Wstecz
dont-know = Nie wiem
rather-not = Wolę nie mówić
show-doors = Pokaż teraz moje drzwi
doors-loading = Twoje drzwi się ładują …
doors-failed = Nie udało się załadować powodów i ofert. Czy masz internet? Twoje odpowiedzi zostają tutaj.
try-again = Spróbuj jeszcze raz
# $doors: number of offers whose answer depends on this question. With numbers the verb stays in the singular ("zależy 5 drzwi").
decline-effect = { $doors ->
    [0] Bez tej odpowiedzi nic nie przepada.
    [one] Od tej odpowiedzi zależą jeszcze jedne drzwi.
    [few] Od tej odpowiedzi zależy jeszcze { $doors } drzwi.
    [many] Od tej odpowiedzi zależy jeszcze { $doors } drzwi.
   *[other] Od tej odpowiedzi zależy jeszcze { $doors } drzwi.
 }
answer-yes = Tak
answer-no = Nie
choose-place = Wybierz miejscowość
month = Miesiąc
year = Rok
# Locales (BCP 47) whose names of months are shown, separated by a space; two where people know one or the other.
month-names = pl
rough-exact = Albo dokładniej, jeśli wiesz:
rough-0 = mniej niż 3 miesiące
rough-3 = od 3 do 6 miesięcy
rough-6 = od 6 do 15 miesięcy
rough-15 = od 15 miesięcy do 3 lat
rough-36 = od 3 do 4 lat
rough-48 = od 4 do 5 lat
rough-60 = dłużej niż 5 lat
# The names of months come in the nominative (maj): the sentence must not ask for another case.
before = wcześniej niż { $date }
between = w okresie: { $from } – { $to }
no-children = Nie mieszkają ze mną dzieci
add-child = Dodaj dziecko
add-child-age = Wybierz wiek
age-months = { $number ->
    [0] mniej niż 1 miesiąc
    [one] 1 miesiąc
    [few] { $number } miesiące
    [many] { $number } miesięcy
   *[other] { $number } miesiąca
 }
age-years = { $number ->
    [one] 1 rok
    [few] { $number } lata
    [many] { $number } lat
   *[other] { $number } roku
 }
remove = Usuń

review-title = Moje odpowiedzi
review-lead = Możesz zmienić każdą odpowiedź. Pozostałe zostają.
change = Zmień
go-on-asking = Odpowiedz na kolejne pytania

own-data = Moje odpowiedzi na tym urządzeniu
keep-answers = Zachowaj odpowiedzi na tym urządzeniu (inaczej znikną, kiedy zamkniesz przeglądarkę)

panic-title = Coś się nie udało
panic-text = To nasz błąd, nie Twój. Twoje odpowiedzi są nadal na tym urządzeniu.
panic-again = Zacznij od nowa

# Stands between the items of a list, a space follows.
list-separator = ,
