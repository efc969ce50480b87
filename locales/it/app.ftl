### The guide's own interface. Plain Italian, "Lei", short sentences, no exclamation marks. An offer or a possibility is a "porta".
### Free of gender: no participles with "essere" for the reader (ha, not è stato/a). [many] is for millions and reads like [other].

title-question = Domanda { $number }
title-review = Le mie risposte
title-result = Le mie porte
title-door = Una porta

# $number: which question this is. $left: how many more are likely to come.
progress = { $left ->
    [0] Domanda { $number }, forse l’ultima
    [one] Domanda { $number }, poi ancora circa una
    [many] Domanda { $number }, poi ancora circa { $left }
   *[other] Domanda { $number }, poi ancora circa { $left }
 }
why-we-ask = Perché lo chiediamo?
next = Avanti
back = Indietro
dont-know = Non lo so
rather-not = Preferisco non dirlo
show-doors = Mostra ora le mie porte
doors-loading = Le Sue porte si stanno caricando …
doors-failed = Non è stato possibile caricare i motivi e le offerte. Ha Internet? Le Sue risposte restano qui.
try-again = Riprova
# $doors: number of offers whose answer depends on this question.
decline-effect = { $doors ->
    [0] Senza questa risposta non si perde nulla.
    [one] Da questa risposta dipende ancora una porta.
    [many] Da questa risposta dipendono ancora { $doors } porte.
   *[other] Da questa risposta dipendono ancora { $doors } porte.
 }
answer-yes = Sì
answer-no = No
choose-place = Scegliere il luogo
month = Mese
year = Anno
# Locales (BCP 47) whose names of months are shown, separated by a space; two where people know one or the other.
month-names = it
rough-exact = O con più precisione, se lo sa:
rough-0 = meno di 3 mesi
rough-3 = da 3 a 6 mesi
rough-6 = da 6 a 15 mesi
rough-15 = da 15 mesi a 3 anni
rough-36 = da 3 a 4 anni
rough-48 = da 4 a 5 anni
rough-60 = più di 5 anni
# $date follows without an article.
before = prima di { $date }
between = tra { $from } e { $to }
no-children = Con me non vivono bambini
add-child = Aggiungi un bambino
add-child-age = Scegliere l’età
age-months = { $number ->
    [0] meno di 1 mese
    [one] 1 mese
    [many] { $number } mesi
   *[other] { $number } mesi
 }
age-years = { $number ->
    [one] 1 anno
    [many] { $number } anni
   *[other] { $number } anni
 }
remove = Elimina

review-title = Le mie risposte
review-lead = Può cambiare ogni risposta. Le altre restano.
change = Cambia
go-on-asking = Rispondere ad altre domande

own-data = Le mie risposte su questo dispositivo
keep-answers = Conservare le risposte su questo dispositivo (altrimenti spariscono quando chiude il browser)

panic-title = Qualcosa non ha funzionato
panic-text = L’errore è nostro, non Suo. Le Sue risposte sono ancora su questo dispositivo.
panic-again = Ricomincia

# Stands between the items of a list, a space follows.
list-separator = ,
