find-open = Chercher dans toutes les offres
find-label = Que cherchez-vous ?
find-hint = Un mot suffit, même avec des fautes de frappe. La recherche reste sur votre appareil.
find-from = Distance depuis
find-filter = Montrer seulement certaines offres
find-phone = par téléphone
find-on-site = sur place
find-online = par e-mail
find-walk-in = sans rendez-vous
find-anonymous = sans donner son nom
find-child-care = avec garde d’enfants
find-open-now = ouvert maintenant
find-my-language = dans ma langue
find-count = { $count ->
    [0] Aucune offre
    [one] Une offre
    [many] { $count } d’offres
   *[other] { $count } offres
}
find-silent = { $count ->
    [one] Une autre offre ne le précise pas
    [many] { $count } d’autres offres ne le précisent pas
   *[other] { $count } autres offres ne le précisent pas
}
find-nothing = Aucune offre trouvée. Cherchez autrement ou choisissez moins de critères.
find-more = Montrer plus
now-always = Ouvert jour et nuit
now-open = Ouvert jusqu’à { $time }
now-opens = Fermé. Ouvre : { $day }, { $time }
now-today = aujourd’hui
now-holiday = C’est un jour férié. Les horaires peuvent être différents. Appelez avant de venir.
order-why = Ordre de la liste : d’abord ce qui vous convient et correspond à votre phase, puis le conseil dans votre langue, puis ce qui a été vérifié récemment, puis ce qui est plus proche. Ce qui convient aussi bien change de place chaque jour.
near-why = La distance est ici la ligne droite de centre à centre, par paliers : même lieu, jusqu’à 10 km, jusqu’à 25 km, plus loin.
near-same = au même endroit
near-about = environ { $km } km
news-title = Nouveau depuis votre dernière réponse
news-opened = Ouvert maintenant :
news-closed = N’est plus ouvert :
end-nothing = D’après vos réponses, aucune de nos offres ne convient pour le moment. Cela ne veut pas dire qu’il n’y a pas d’aide.
end-advice = Un conseil indépendant regarde de plus près :
end-help = Cette aide est là jour et nuit :
