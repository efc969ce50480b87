# What can be said of any offer with one sentence, on the cards and on the plain pages.

# Label before these sentences
offer-good-to-know = Bon à savoir
offer-nationwide = Aide dans toute l’Allemagne, peu importe où vous habitez.
offer-walk-in = Vous pouvez venir sans rendez-vous.
offer-appointment = Il vous faut un rendez-vous.
offer-anonymous = Vous n’avez pas besoin de dire votre nom.
offer-women-only = Seulement pour les femmes.
offer-interpreter = Quelqu’un peut traduire. Demandez-le avant d’y aller.
offer-child-care = Quelqu’un garde vos enfants sur place.
offer-free = C’est gratuit.
offer-step-free = On peut entrer sans marches.
# Label before the mail address of whoever keeps the data; the letter says which offer it is about and nothing else.
offer-wrong = Quelque chose est faux ou fermé ? Écrivez à :

## Contact, age and source of an offer

# same-as-source
offer-address = Adresse
offer-phone = Téléphone
# Opening hours
offer-hours = Heures d’ouverture
# Languages in which the place gives advice
offer-languages = Langues
# $title: name of the publication; $date: its date, or "sans date"
offer-source = Source : { $title }, { $date }
# $date: the day on which somebody compared our data with the source
offer-checked = lu le { $date }
offer-call-first = Ces informations sont anciennes ou sans date. Renseignez-vous avant d’y aller.
# As above, for help lines, which have no place to go to
offer-old = Ces informations sont anciennes ou sans date.
offer-unverified = Personne n’a encore vérifié ces informations.
# $date: the last day of the funding
offer-ended = Cette offre a pris fin le { $date }. Demandez si elle continue.
# Said of authorities; a fact, no accusation. § 87 AufenthG
offer-public-body = C’est un service public. Il doit signaler certaines choses au service des étrangers ({ -auslaenderbehoerde }).
offer-mail = E-mail
offer-web = Site internet
# Shown instead of a date when the source carries none.
undated = sans date
