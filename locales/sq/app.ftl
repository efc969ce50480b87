### The guide's own interface: buttons, titles, sentences around questions and doors.
### Polite "ju", short sentences, no exclamation marks. An offer or a possibility is a "derë".

title-question = Pyetja { $number }
title-review = Përgjigjet e mia
title-result = Dyert e mia
title-door = Një derë

# $number: which question this is. $left: how many more are likely to come.
progress = { $left ->
    [0] Pyetja { $number }, ndoshta e fundit
    [one] Pyetja { $number }, pastaj edhe rreth një
   *[other] Pyetja { $number }, pastaj edhe rreth { $left }
 }
why-we-ask = Pse e pyesim këtë?
next = Vazhdoni
back = Prapa
dont-know = Nuk e di
rather-not = Nuk dua ta them
show-doors = Shfaqni dyert e mia tani
doors-loading = Dyert tuaja po ngarkohen …
doors-failed = Arsyet dhe shërbimet nuk u ngarkuan dot. A keni internet? Përgjigjet tuaja mbeten këtu.
try-again = Provoni përsëri
# $doors: number of offers whose answer depends on this question.
decline-effect = { $doors ->
    [0] Pa këtë përgjigje nuk humbet asgjë.
    [one] Nga kjo përgjigje varet ende një derë.
   *[other] Nga kjo përgjigje varen ende { $doors } dyer.
 }
answer-yes = Po
answer-no = Jo
choose-place = Zgjidhni vendbanimin
month = Muaji
year = Viti
# Locales (BCP 47) whose names of months are shown, separated by a space; two where people know one or the other.
month-names = sq
rough-exact = Ose më saktë, nëse e dini:
rough-0 = më pak se 3 muaj
rough-3 = 3 deri në 6 muaj
rough-6 = 6 deri në 15 muaj
rough-15 = 15 muaj deri në 3 vjet
rough-36 = 3 deri në 4 vjet
rough-48 = 4 deri në 5 vjet
rough-60 = më shumë se 5 vjet
# "më herët se" and "nga … deri në" leave the month without an ending ("para" and "mes" would not).
before = më herët se { $date }
between = nga { $from } deri në { $to }
no-children = Me mua nuk jetojnë fëmijë
add-child = Shtoni një fëmijë
add-child-age = Zgjidhni moshën
age-months = { $number ->
    [0] nën 1 muaj
    [one] 1 muaj
   *[other] { $number } muaj
 }
age-years = { $number ->
    [one] 1 vit
   *[other] { $number } vjet
 }
remove = Hiqni

review-title = Përgjigjet e mia
review-lead = Mund ta ndryshoni çdo përgjigje. Të tjerat mbeten.
change = Ndryshoni
go-on-asking = Përgjigjuni pyetjeve të tjera

own-data = Përgjigjet e mia në këtë pajisje
keep-answers = Ruani përgjigjet në këtë pajisje (përndryshe ato humbin kur e mbyllni shfletuesin)

panic-title = Diçka nuk shkoi mirë
panic-text = Ky është gabimi ynë, jo juaji. Përgjigjet tuaja janë ende në këtë pajisje.
panic-again = Filloni përsëri

# Stands between the items of a list, a space follows.
list-separator = ,
