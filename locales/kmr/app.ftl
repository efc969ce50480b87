### The guide's own interface: buttons, titles, sentences around questions and doors.
### Plain Kurmanji in Latin script, polite "hûn/we", short sentences, no exclamation marks. An offer or a possibility is "derî".

title-question = Pirsa { $number }
title-review = Bersivên min
title-result = Deriyên min
title-door = Deriyek

# $number: which question this is. $left: how many more are likely to come.
progress = { $left ->
    [0] Pirsa { $number }, belkî ya dawî
    [one] Pirsa { $number }, piştî wê nêzîkî yeke din
   *[other] Pirsa { $number }, piştî wê nêzîkî { $left } yên din
 }
why-we-ask = Em çima vê dipirsin?
next = Pêş ve
back = Paş ve
dont-know = Ez nizanim
rather-not = Ez naxwazim bibêjim
show-doors = Deriyên min niha nîşan bidin
doors-loading = Deriyên we tên barkirin …
doors-failed = Sedem û pêşniyar nehatin barkirin. Înterneta we heye? Bersivên we li vir dimînin.
try-again = Careke din biceribînin
# $doors: number of offers whose answer depends on this question.
decline-effect = { $doors ->
    [0] Bêyî vê bersivê tiştek winda nabe.
    [one] Deriyek hîn bi vê bersivê ve girêdayî ye.
   *[other] { $doors } derî hîn bi vê bersivê ve girêdayî ne.
 }
answer-yes = Erê
answer-no = Na
choose-place = Cihekî hilbijêrin
month = Meh
year = Sal
# Locales (BCP 47) whose names of months are shown, separated by a space; two where people know one or the other.
month-names = ku
rough-exact = An jî rasttir, eger hûn bizanin:
rough-0 = kêmtirî 3 mehan
rough-3 = 3 heta 6 meh
rough-6 = 6 heta 15 meh
rough-15 = 15 meh heta 3 sal
rough-36 = 3 heta 4 sal
rough-48 = 4 heta 5 sal
rough-60 = zêdetirî 5 salan
# The names of months come without an ending: the sentence must work without one.
before = berî { $date }
between = di navbera { $from } û { $to } de
no-children = Li cem min zarok najîn
add-child = Zarokekî lê zêde bikin
add-child-age = Temen hilbijêrin
# After a number the noun stays in the singular.
age-months = { $number ->
    [0] kêmtirî 1 mehê
    [one] 1 meh
   *[other] { $number } meh
 }
age-years = { $number ->
    [one] 1 sal
   *[other] { $number } sal
 }
remove = Rakin

review-title = Bersivên min
review-lead = Hûn dikarin her bersivê biguherînin. Yên din dimînin.
change = Biguherînin
go-on-asking = Bersiva pirsên din bidin

own-data = Bersivên min ên li ser vê amûrê
keep-answers = Bersivan li ser vê amûrê biparêzin (wekî din, gava hûn gerokê bigirin, ew namînin)

panic-title = Tiştek xelet çû
panic-text = Ev xeletiya me ye, ne ya we ye. Bersivên we hîn li ser vê amûrê ne.
panic-again = Ji nû ve dest pê bikin

# Stands between the items of a list, a space follows.
list-separator = ,
