### The guide's own interface: buttons, titles, sentences around questions and doors.
### Plain French, "vous", short sentences, no exclamation marks. An offer or a possibility is a "porte".
### Plural: one (0 and 1 in French, so it shows the number), many (1000000 and the like), other.
### A no-break space stands before : ; ? and inside « ».

title-question = Question { $number }
title-review = Mes réponses
title-result = Mes portes
title-door = Une porte

# $number: which question this is. $left: how many more are likely to come.
progress = { $left ->
    [0] Question { $number }, peut-être la dernière
    [one] Question { $number }, ensuite encore environ une
    [many] Question { $number }, ensuite encore environ { $left }
   *[other] Question { $number }, ensuite encore environ { $left }
 }
why-we-ask = Pourquoi cette question ?
next = Continuer
back = Retour
dont-know = Je ne sais pas
rather-not = Je préfère ne pas le dire
show-doors = Afficher mes portes maintenant
doors-loading = Vos portes se chargent …
doors-failed = Les raisons et les offres n’ont pas pu être chargées. Avez-vous Internet ? Vos réponses restent ici.
try-again = Essayer encore une fois
# $doors: number of offers whose answer depends on this question.
decline-effect = { $doors ->
    [0] Sans cette réponse, rien n’est perdu.
    [one] Une porte dépend encore de cette réponse.
    [many] { $doors } portes dépendent encore de cette réponse.
   *[other] { $doors } portes dépendent encore de cette réponse.
 }
answer-yes = Oui
answer-no = Non
choose-place = Choisir un lieu
month = Mois
year = Année
# Locales (BCP 47) whose names of months are shown, separated by a space; two where people know one or the other.
month-names = fr
rough-exact = Ou plus précisément, si vous le savez :
rough-0 = moins de 3 mois
rough-3 = 3 à 6 mois
rough-6 = 6 à 15 mois
rough-15 = 15 mois à 3 ans
rough-36 = 3 à 4 ans
rough-48 = 4 à 5 ans
rough-60 = plus de 5 ans
before = avant { $date }
between = entre { $from } et { $to }
no-children = Aucun enfant ne vit avec moi
add-child = Ajouter un enfant
add-child-age = Choisir l’âge
age-months = { $number ->
    [0] moins de 1 mois
    [one] { $number } mois
    [many] { $number } mois
   *[other] { $number } mois
 }
age-years = { $number ->
    [one] { $number } an
    [many] { $number } ans
   *[other] { $number } ans
 }
remove = Retirer

review-title = Mes réponses
review-lead = Vous pouvez changer chaque réponse. Les autres restent.
change = Changer
go-on-asking = Répondre à d’autres questions

own-data = Mes réponses sur cet appareil
keep-answers = Garder les réponses sur cet appareil (sinon elles disparaissent quand vous fermez le navigateur)

panic-title = Quelque chose n’a pas marché
panic-text = C’est notre erreur, pas la vôtre. Vos réponses sont encore sur cet appareil.
panic-again = Recommencer

# Stands between the items of a list, a space follows.
list-separator = ,
