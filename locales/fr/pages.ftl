# The plain pages of the server: start, list of offers, one offer, help. They do not travel to the phone's guide.

## Start page

# Heading and title
start-title = Par où commencer ?
# One sentence: what this is. Also shown by search engines.
start-lead = Wegkette vous montre, dans votre langue, les bonnes portes dans la région de Sarrebruck (Saarbrücken) et dit pourquoi.
# Question above three choices
start-for-legend = Pour qui cherchez-vous ?
start-for-self = Pour moi
start-for-other = Pour une personne que j’aide
start-for-child = Pour mon enfant
# The button that starts the questions
start-go = Commencer
start-privacy = Vos réponses restent sur votre appareil. Personne d’autre ne les voit, nous non plus.

# Title of the browser's window while the questions load
guide-title = Questions et portes
# Shown when the browser allows no WebAssembly, as in lockdown mode
no-wasm = Votre navigateur ne peut pas afficher les questions. La liste de toutes les offres marche quand même.
# Shown when JavaScript is off
no-script = Pour les questions, votre navigateur a besoin de JavaScript. La liste de toutes les offres marche aussi sans.

## List of all offers

offers-title = Toutes les offres
offers-lead = Conseil, cours, aide et administrations dans la région de Sarrebruck (Saarbrücken) et dans toute l’Allemagne. Les services indépendants viennent d’abord.
# Stands before the authorities of each group. § 87 AufenthG: a fact, no accusation.
offers-public = Viennent maintenant les services publics. Ils doivent signaler certaines choses au service des étrangers ({ -auslaenderbehoerde }). Si vous hésitez, parlez d’abord avec un service de conseil indépendant.

## One offer: further labels and facts

# Label before the kinds of offers this one belongs to
offer-types = Type d’offre

## Opening hours, day by day

weekday-0 = Lundi
weekday-1 = Mardi
weekday-2 = Mercredi
weekday-3 = Jeudi
weekday-4 = Vendredi
weekday-5 = Samedi
weekday-6 = Dimanche

## Help that cannot wait

help-title = Aide immédiate
# Calm words, no advice, no promise
help-lead = Si une vie est en danger : 112. Ici, quelqu’un vous écoute. La plupart des appels sont gratuits, et souvent vous n’avez pas besoin de dire votre nom.

## An address that leads nowhere

not-found-title = Cette page n’existe pas
not-found-text = L’adresse est peut-être ancienne ou incomplète.
not-found-start = Retour au début

## Without internet, and a new version

# A date follows. Shown when the information on the page could not be fetched anew.
as-of = Informations à la date du :
# A quiet line. The person does nothing.
update-ready = Une nouvelle version est prête. Elle servira dès votre prochaine visite.
# When the server has more than this version of the app understands.
update-needed = Il existe des informations plus récentes que cette version ne peut pas lire. Fermez toutes les fenêtres de Wegkette et rouvrez-le quand vous avez internet.
# Stands before the button below.
install-hint = Wegkette fonctionne aussi sans internet. Vous pouvez le mettre sur votre écran d’accueil.
# A button.
install-do = Mettre sur l’écran d’accueil
# A page shown without internet, in place of one that the phone does not have.
offline-title = Pas d’internet en ce moment
# Phone numbers follow below.
offline-text = Cette page n’est pas encore sur votre appareil. Les questions et les numéros d’aide fonctionnent quand même.

## Dates, in numbers, as the reader writes them

# $day, $month, $year: numbers without leading zeros. Day first with dots, as on German letters.
page-date = { $day }.{ $month }.{ $year }
# A month without a day
page-month = { $month }/{ $year }

## Names of languages in which places give advice

language-ar = arabe
language-bg = bulgare
language-bs = bosnien
language-ckb = kurde (sorani)
language-cs = tchèque
language-de = allemand
language-en = anglais
language-es = espagnol
language-fa = persan (farsi)
language-fr = français
language-hr = croate
language-hu = hongrois
language-it = italien
language-kmr = kurde (kurmandji)
language-ku = kurde
language-pl = polonais
language-prs = dari
language-ps = pachto
language-pt = portugais
language-ro = roumain
language-ru = russe
language-so = somali
language-sq = albanais
language-sr = serbe
language-ti = tigrigna
language-tr = turc
language-uk = ukrainien
language-ur = ourdou
language-vi = vietnamien
language-zh = chinois

exit-page = Quitter vite cette page
footer-privacy = Protection des données
footer-accessibility = Accessibilité
delete-everything = Tout effacer ici
idle-soon = Êtes-vous encore là ? Vos réponses seront effacées dans une minute.
idle-soon-kiosk = Êtes-vous encore là ? Dans 20 secondes, la page recommence et toutes les réponses sont effacées.
idle-here = Je suis encore là
idle-delete = Effacer maintenant
deleted-all = Tout est effacé.
deleted-idle = Il ne s’est rien passé pendant 10 minutes. Vos réponses sont donc effacées. Ce que vous vouliez garder sur l’appareil est toujours là.

calendar-months = janvier février mars avril mai juin juillet août septembre octobre novembre décembre
calendar-weekdays = lun mar mer jeu ven sam dim
