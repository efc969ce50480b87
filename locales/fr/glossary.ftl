# The page that explains German words: the German word (it is in terms.ftl), then what it is called in French,
# then what it means. Explanations are general: no promise, no advice, nobody's case.
# Each name is the word that the other French files put before the German word in brackets: change both together.
# Whether a lawyer and a native speaker have read these words is said in meta.ftl.

glossary-title = Mots sur les papiers et les lettres
glossary-lead = Ces mots se trouvent sur des papiers, des lettres et des portes en Allemagne. Ici, vous lisez ce qu’ils veulent dire. Ce n’est pas un conseil juridique.
# Said of all explanations on the page.
glossary-lawyer = Un avocat a lu les explications.
glossary-no-lawyer = Aucun avocat n’a lu les explications.
glossary-native = Quelqu’un dont le français est la langue maternelle les a lues.
glossary-no-native = Personne dont le français est la langue maternelle ne les a lues.

glossary-agentur-fuer-arbeit = Agence pour l’emploi
    .meaning = L’administration pour le travail et la formation professionnelle. Elle conseille, aide à chercher et paie l’allocation chômage.
# For an asylum application French says "acceptée"; "reconnu" is kept for occupations and certificates.
glossary-anerkennung = Reconnaissance
    .meaning = Un service examine si un métier ou un diplôme de l’étranger a ici la même valeur. Une demande d’asile aussi peut être acceptée (anerkannt) : c’est autre chose.
glossary-arbeitslosengeld = Allocation chômage
    .meaning = De l’argent pour les personnes qui avaient un travail et en cherchent un nouveau. Il vient de l’agence pour l’emploi (Agentur für Arbeit).
glossary-aufenthaltserlaubnis = Permis de séjour
    .meaning = Un papier avec lequel une personne peut vivre en Allemagne pour un certain temps et pour une certaine raison.
glossary-aufenthaltsgestattung = Papier pendant la procédure d’asile
    .meaning = Le papier pour le temps où l’on décide d’une demande d’asile.
glossary-aufenthaltstitel = Titre de séjour
    .meaning = Le mot de la loi pour tous les papiers qui permettent de vivre en Allemagne : visa, permis de séjour (Aufenthaltserlaubnis), carte bleue européenne (Blaue Karte), permis d’établissement (Niederlassungserlaubnis) et autres.
glossary-aufnahmeeinrichtung = Centre d’accueil
    .meaning = Une maison où des personnes habitent au début de la procédure d’asile.
glossary-ausbildung = Formation professionnelle
    .meaning = Apprendre un métier : dans une entreprise et dans une école. À la fin, il y a un examen.
glossary-ausbildungsvertrag = Contrat de formation
    .meaning = Le contrat avec une entreprise pour une formation professionnelle (Ausbildung).
glossary-auslaenderbehoerde = Service des étrangers
    .meaning = L’administration qui décide du séjour et souvent aussi de l’autorisation de travailler.
glossary-bamf = Office fédéral
    .meaning = Office fédéral des migrations et des réfugiés (Bundesamt für Migration und Flüchtlinge). Il décide des demandes d’asile et des personnes qui peuvent aller à un cours d’intégration (Integrationskurs).
glossary-berufssprachkurs = Cours d’allemand pour le travail
    .meaning = Un cours d’allemand pour le travail et la formation professionnelle (Ausbildung).
glossary-bescheid = Lettre de décision
    .meaning = Une lettre dans laquelle une administration dit ce qu’elle a décidé. Elle dit aussi jusqu’à quand on peut contester.
glossary-duldung = Suspension temporaire de l’expulsion
    .meaning = Un papier qui dit qu’une expulsion n’a pas lieu pour un temps. Ce n’est pas un titre de séjour (Aufenthaltstitel).
glossary-einbuergerung = Naturalisation
    .meaning = La procédure par laquelle une personne reçoit la nationalité allemande.
glossary-eq = Long stage avant la formation professionnelle ({ -eq })
    .meaning = Plusieurs mois dans une entreprise, pour préparer une formation professionnelle (Ausbildung).
glossary-fiktionsbescheinigung = Attestation provisoire de séjour
    .meaning = Un papier provisoire pour le temps où l’administration décide d’une demande.
glossary-frist = Date limite
    .meaning = Le dernier jour pour faire quelque chose. Après, il est souvent trop tard.
glossary-gewerbe = Activité à son compte
    .meaning = Avoir sa propre entreprise. On la déclare au service des activités (Gewerbeamt).
glossary-grundsicherungsgeld = Allocation de base
    .meaning = De l’argent du Jobcenter pour vivre, quand l’argent qu’on a ne suffit pas. Avant, il s’appelait Bürgergeld.
glossary-integrationskurs = Cours d’intégration
    .meaning = Un cours avec de l’allemand et des connaissances sur la vie en Allemagne.
glossary-jobcenter = Jobcenter
    .meaning = L’administration qui paie l’allocation de base (Grundsicherungsgeld) et aide à chercher du travail.
glossary-jugendamt = Service d’aide à la jeunesse
    .meaning = L’administration pour les enfants, les jeunes et leurs familles.
glossary-jugendmigrationsdienst = Service de migration pour les jeunes (JMD)
    .meaning = Conseil pour les jeunes de 12 à 26 ans qui sont en Allemagne depuis peu. Il est gratuit.
glossary-kita = Crèche et jardin d’enfants
    .meaning = Un lieu où les petits enfants sont gardés pendant la journée et apprennent, avant d’aller à l’école.
glossary-kuendigung = Lettre qui met fin à un contrat
    .meaning = Une lettre avec laquelle quelqu’un met fin à un contrat, par exemple le contrat de travail ou de logement.
glossary-lebenslauf = CV
    .meaning = Une liste des écoles, des cours et des travaux, avec des dates. On en a besoin pour les candidatures.
glossary-migrationsberatung = Conseil en migration pour adultes (MBE)
    .meaning = Conseil pour les adultes à partir de 27 ans qui sont en Allemagne depuis peu. Il est gratuit.
glossary-mietvertrag = Contrat de location
    .meaning = Le contrat pour un logement : combien il coûte et quelles règles s’appliquent.
glossary-minijob = Petit emploi
    .meaning = Un petit travail avec lequel on gagne par mois au plus un certain montant.
glossary-niederlassungserlaubnis = Permis d’établissement
    .meaning = Un papier avec lequel une personne peut vivre durablement en Allemagne.
glossary-praktikum = Stage
    .meaning = Une courte période dans une entreprise pour découvrir un métier.
glossary-sozialamt = Bureau d’aide sociale
    .meaning = L’administration qui paie de l’argent pour vivre quand ce n’est pas le rôle du Jobcenter : par exemple pendant la procédure d’asile ou à un âge avancé.
glossary-sprechstunde = Permanence
    .meaning = Les heures où quelqu’un est là et répond aux questions.
glossary-wohnsitzauflage = Obligation de résidence
    .meaning = Une règle écrite sur le papier : on doit habiter dans un certain lieu. Avant un déménagement, on doit faire une demande.
glossary-zusatzblatt = Feuille supplémentaire
    .meaning = Une feuille qui va avec le papier. On y lit souvent si le travail est autorisé.
