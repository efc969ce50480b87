### The guide's own interface. Plain Romanian, polite "dumneavoastră" (mostly only in the verb), short sentences, no exclamation marks.
### Comma below: ș ț. [few] is 2 to 19 (2 luni), [other] is 20 and more and takes "de" (20 de luni).
### An offer or a possibility is a "door" (ușă).

title-question = Întrebarea { $number }
title-review = Răspunsurile mele
title-result = Ușile mele
title-door = O ușă

# $number: which question this is. $left: how many more are likely to come.
progress = { $left ->
    [0] Întrebarea { $number }, poate ultima
    [one] Întrebarea { $number }, apoi încă aproximativ una
    [few] Întrebarea { $number }, apoi încă aproximativ { $left } întrebări
   *[other] Întrebarea { $number }, apoi încă aproximativ { $left } de întrebări
 }
why-we-ask = De ce întrebăm asta?
next = Mai departe
back = Înapoi
dont-know = Nu știu
rather-not = Prefer să nu spun
show-doors = Arată ușile mele acum
doors-loading = Ușile dumneavoastră se încarcă …
doors-failed = Motivele și ofertele nu au putut fi încărcate. Aveți internet? Răspunsurile dumneavoastră rămân aici.
try-again = Încearcă din nou
# $doors: number of offers whose answer depends on this question.
decline-effect = { $doors ->
    [0] Fără acest răspuns nu se pierde nimic.
    [one] De acest răspuns mai depinde o ușă.
    [few] De acest răspuns mai depind { $doors } uși.
   *[other] De acest răspuns mai depind { $doors } de uși.
 }
answer-yes = Da
answer-no = Nu
choose-place = Alegeți localitatea
month = Luna
year = Anul
# Locales (BCP 47) whose names of months are shown, separated by a space; two where people know one or the other.
month-names = ro
rough-exact = Sau mai exact, dacă știți:
rough-0 = mai puțin de 3 luni
rough-3 = între 3 și 6 luni
rough-6 = între 6 și 15 luni
rough-15 = între 15 luni și 3 ani
rough-36 = între 3 și 4 ani
rough-48 = între 4 și 5 ani
rough-60 = mai mult de 5 ani
before = înainte de { $date }
between = între { $from } și { $to }
no-children = La mine nu locuiesc copii
add-child = Adaugă un copil
add-child-age = Alegeți vârsta
age-months = { $number ->
    [0] sub 1 lună
    [one] 1 lună
    [few] { $number } luni
   *[other] { $number } de luni
 }
age-years = { $number ->
    [one] 1 an
    [few] { $number } ani
   *[other] { $number } de ani
 }
remove = Elimină

review-title = Răspunsurile mele
review-lead = Puteți schimba fiecare răspuns. Celelalte rămân.
change = Schimbă
go-on-asking = Răspunde la alte întrebări

own-data = Răspunsurile mele pe acest dispozitiv
keep-answers = Păstrează răspunsurile pe acest dispozitiv (altfel dispar când închideți browserul)

panic-title = Ceva nu a mers bine
panic-text = Este greșeala noastră, nu a dumneavoastră. Răspunsurile dumneavoastră sunt încă pe acest dispozitiv.
panic-again = Începe din nou

# Stands between the items of a list, a space follows.
list-separator = ,
