### Questions, their fields and options: plain French, "vous", no exclamation marks, no blame.
### $for: self = for me, other = for someone I help, child = for my child. A selector stands only where words differ.
### Options speak in the first person and carry no gender: no participle with "je suis" (not "je suis inscrit(e)"), nouns instead.
### "Papier" is the everyday word here; do not turn it into "statut" or "titre".
### German words that people see on paper stay beside the French words.

block-wishes = Ce que vous souhaitez
block-abilities = Ce que vous apportez avec vous
block-people = Entourage et argent
block-papers = Vos papiers
    .announce = Encore jusqu’à sept questions sur vos papiers. Rien de cela ne quitte votre téléphone. Vous pouvez toutes les passer.

## A

question-wishes = { $for ->
    [other] Quelle phrase convient à la personne que vous aidez ? Vous pouvez en choisir plusieurs.
    [child] Quelle phrase convient à votre enfant ? Vous pouvez en choisir plusieurs.
   *[self] Quelle phrase vous convient ? Vous pouvez en choisir plusieurs.
}
    .help = Il n’y a pas de mauvaise réponse. Vous pourrez tout changer plus tard.
    .why = Vos souhaits décident de ce que vous voyez en premier.
    .decline = Alors nous montrons d’abord des services où vous pouvez parler avec des personnes.
field-wishes-goals = Quoi exactement ?
field-wishes-first_goal = Quoi en premier ?
value-phase_wish-p1 = Je suis au début et je cherche le chemin.
value-phase_wish-p2 = Je veux savoir ce que valent mes compétences ici.
value-phase_wish-p3 = Je veux apprendre.
value-phase_wish-p4 = Je cherche du travail, ou je veux ma propre entreprise.
value-phase_wish-p5 = Je travaille et je veux que cela continue bien.
value-goals-orientierung = Par où commencer ?
value-goals-aufenthalt = Papiers et séjour (Aufenthalt)
value-goals-wohnen = Logement, vie quotidienne
value-goals-familie = Famille
value-goals-umzug = Déménager
value-goals-ehrenamt = Rencontrer des gens, aider
value-goals-anerkennung = Faire reconnaître mon diplôme (Anerkennung)
value-goals-im_beruf_arbeiten = Travailler dans mon métier
value-goals-berufswahl = Quel métier me convient ?
value-goals-deutsch = Allemand
# Ausbildung: keep the German word, it is what people meet on paper.
value-goals-ausbildung = Ausbildung (apprendre un métier en entreprise et à l’école)
value-goals-schule = École
value-goals-studium = Études supérieures (Studium)
value-goals-weiterbildung = Formation continue (Weiterbildung)
value-goals-arbeit = Travail
value-goals-praktikum = Stage ({ -praktikum })
value-goals-gruendung = Ma propre entreprise
value-goals-fsj = Service volontaire (Freiwilligen­dienst)
value-goals-aufstieg = Progresser au travail
value-goals-arbeitgeberwechsel = Un autre emploi
value-goals-teamkommunikation = Participer aux discussions au travail
value-goals-betrieb_retten = Protéger mon entreprise
value-goals-einbuergerung = Passeport allemand ({ -einbuergerung })
value-first_goal-orientierung = { value-goals-orientierung }
value-first_goal-aufenthalt = { value-goals-aufenthalt }
value-first_goal-wohnen = { value-goals-wohnen }
value-first_goal-familie = { value-goals-familie }
value-first_goal-umzug = { value-goals-umzug }
value-first_goal-ehrenamt = { value-goals-ehrenamt }
value-first_goal-anerkennung = { value-goals-anerkennung }
value-first_goal-im_beruf_arbeiten = { value-goals-im_beruf_arbeiten }
value-first_goal-berufswahl = { value-goals-berufswahl }
value-first_goal-deutsch = { value-goals-deutsch }
value-first_goal-ausbildung = { value-goals-ausbildung }
value-first_goal-schule = { value-goals-schule }
value-first_goal-studium = { value-goals-studium }
value-first_goal-weiterbildung = { value-goals-weiterbildung }
value-first_goal-arbeit = { value-goals-arbeit }
value-first_goal-praktikum = { value-goals-praktikum }
value-first_goal-gruendung = { value-goals-gruendung }
value-first_goal-fsj = { value-goals-fsj }
value-first_goal-aufstieg = { value-goals-aufstieg }
value-first_goal-arbeitgeberwechsel = { value-goals-arbeitgeberwechsel }
value-first_goal-teamkommunikation = { value-goals-teamkommunikation }
value-first_goal-betrieb_retten = { value-goals-betrieb_retten }
value-first_goal-einbuergerung = { value-goals-einbuergerung }

question-urgent = Y a-t-il quelque chose qui ne peut pas attendre ?
    .help = Vous n’avez rien à raconter. Il suffit de toucher une réponse.
    .why = Ce qui est urgent apparaît alors tout en haut.
    .decline = Alors tout reste à votre disposition sous « Aide immédiate » dans le menu.
value-urgent-no = Non
value-urgent-frist = J’ai une lettre avec une date limite ({ -frist }).
value-urgent-geld = Je n’ai pas d’argent ou pas d’assurance maladie.
value-urgent-unterkunft = Je n’ai pas de logement.
value-urgent-lohn = Je ne reçois pas mon salaire.
value-urgent-arbeitszeit = Je travaille trop d’heures.
value-urgent-kuendigung = J’ai une lettre qui met fin à mon travail ({ -kuendigung }).
value-urgent-handyvertrag = J’ai des problèmes avec un contrat, par exemple pour le téléphone.
value-urgent-schulden = J’ai des dettes.
# Distress: name tiredness, worry, sleep. No word for illness, no question about what happened.
value-urgent-trauma = J’ai très peur ou je n’arrive pas à dormir.
value-urgent-gesundheit = Je suis malade.
# "J'attends un enfant": free of gender, everyday words.
value-urgent-schwangerschaft = J’attends un enfant.
value-urgent-behinderung = Je vis avec un handicap.
value-urgent-gewalt = Quelqu’un me menace ou me fait du mal.
value-urgent-diskriminierung = On me traite mal parce qu’on me voit comme une personne étrangère.

question-place = { $for ->
    [other] Où habite la personne que vous aidez ?
    [child] Où habite votre enfant ?
   *[self] Où habitez-vous ?
}
    .help = Seulement la ville ou le village. Nous n’avons pas besoin de la rue.
    .why = Beaucoup d’offres n’existent qu’à un endroit. Et pour les personnes qui habitent en France ou au Luxembourg, il y a d’autres règles.
    .decline = Alors vous voyez des offres de toute la région.
field-place-region = Dans quelle ville ou quel village ?
field-place-works_in = Où travaillez-vous ou cherchez-vous du travail ?
value-home-here = Dans cette région
value-home-elsewhere = Ailleurs en Allemagne
value-home-fr = En France
value-home-lu = Au Luxembourg

question-age = { $for ->
    [other] Quel âge a la personne que vous aidez ?
    [child] Quel âge a votre enfant ?
   *[self] Quel âge avez-vous ?
}
    .help = En années. Quand des enfants répondent pour leurs parents : des adultes aussi peuvent aider à traduire.
    .why = Pour les jeunes, il y a des services de conseil à part. Certains cours et certaines aides ont une limite d’âge.
    .decline = Alors on ne sait pas encore si les offres avec une limite d’âge conviennent.
field-age-with_guardian = { $for ->
    [other] Sa mère ou son père est-il ici ?
    [child] Sa mère ou son père est-il ici ?
   *[self] Votre mère ou votre père est-il ici ?
}
value-with_guardian-true = Oui
value-with_guardian-false = Non

## B

question-german = { $for ->
    [other] Comment la personne parle-t-elle allemand ?
    [child] Comment votre enfant parle-t-il allemand ?
   *[self] Comment parlez-vous allemand ?
}
    .help = Choisissez la phrase qui convient le mieux. Un certificat n’est pas nécessaire.
    .why = Chaque cours commence à un certain niveau.
    .decline = Alors nous ne pouvons pas dire quel cours convient.
value-german_level-A0 = Je connais quelques mots.
    .hint = Début (A0)
value-german_level-A1 = Je sais me présenter et faire des achats.
    .hint = Niveau A1
value-german_level-A2 = Je sais parler de ma journée et lire des lettres courtes.
    .hint = Niveau A2
value-german_level-B1 = Je sais téléphoner et parler du travail.
    .hint = Niveau B1
value-german_level-B2 = Je sais participer aux discussions au travail et écrire des lettres.
    .hint = Niveau B2
value-german_level-C1 = Je comprends et je dis presque tout.
    .hint = Niveau C1
field-german-german_certificate = J’ai un certificat pour ce niveau.
field-german-literacy = Comment lisez-vous et écrivez-vous ?
value-literacy-latin = Je lis et j’écris les lettres latines.
value-literacy-other_script = J’écris avec une autre écriture.
value-literacy-learning = J’apprends encore à lire et à écrire.

question-german_course = { $for ->
    [other] La personne a-t-elle déjà suivi un cours d’allemand ?
    [child] Votre enfant a-t-il déjà suivi un cours d’allemand ?
   *[self] Avez-vous déjà suivi un cours d’allemand ?
}
    .help = Il s’agit de l’Integrationskurs (cours d’allemand jusqu’au niveau B1) ou d’un cours semblable en Allemagne.
    .why = De cela dépend le cours qui est possible ensuite.
    .decline = Alors on ne sait pas encore si un cours d’allemand pour le travail ({ -berufssprachkurs }) vous est ouvert.
value-integrationskurs_state-never = Non, pas encore.
value-integrationskurs_state-admitted_no_place = J’ai une lettre pour cela, mais pas encore de place.
value-integrationskurs_state-running = Je suis le cours en ce moment.
value-integrationskurs_state-done_b1 = J’ai terminé le cours et j’ai le niveau B1.
value-integrationskurs_state-done_below_b1 = J’ai terminé le cours, mais je n’ai pas encore le niveau B1.
value-integrationskurs_state-stopped = J’ai arrêté le cours.

question-learned = { $for ->
    [other] Qu’est-ce que la personne a appris, ou quel travail a-t-elle fait ?
    [child] Qu’est-ce que votre enfant a appris, ou quel travail a-t-il fait ?
   *[self] Qu’avez-vous appris, ou quel travail avez-vous fait ?
}
    .help = Choisissez ce qui est le plus important pour vous. Cela compte aussi si le diplôme est perdu.
    .why = Pour ce que vous savez faire, il y a des chemins à part.
    .decline = Alors vous ne voyez rien sur les diplômes de l’étranger.
value-qualification_kind-academic = Des études supérieures (Studium)
value-qualification_kind-vocational = Un métier, avec un diplôme
value-qualification_kind-experience = Un travail, sans diplôme
value-qualification_kind-school = L’école
value-qualification_kind-none = Encore rien de cela
field-learned-qualification_country = Où était-ce ?
value-qualification_country-abroad = À l’étranger
value-qualification_country-de = En Allemagne
field-learned-occupation_group = Dans quel domaine ?
value-occupation_group-medicine = Médecine, médecine dentaire, pharmacie
value-occupation_group-nursing = Soins, aide à la naissance, thérapie
value-occupation_group-school_teaching = Enseignement à l’école
value-occupation_group-law = Droit
value-occupation_group-childcare_social = Crèche et jardin d’enfants ({ -kita }), travail social
value-occupation_group-craft = Artisanat (Handwerk), atelier, électricité
value-occupation_group-construction = Bâtiment
value-occupation_group-food_hotel = Cuisine, restaurant, hôtel, boulangerie
value-occupation_group-transport = Conduite, entrepôt
value-occupation_group-office = Bureau, banque, administration
value-occupation_group-it = Ordinateurs, informatique
value-occupation_group-engineering = Technique, ingénierie, architecture
value-occupation_group-agriculture = Agriculture, jardin, animaux
value-occupation_group-cleaning = Nettoyage, ménage
value-occupation_group-sales = Vente
value-occupation_group-other = Autre chose

# Zeugnis = "diplôme"; always say what is recognised (the occupation, the certificate), never only "reconnu".
question-recognition = Un service en Allemagne a-t-il déjà examiné le diplôme ?
    .help = Cela veut dire : vous avez une lettre qui dit si votre métier a la même valeur en Allemagne.
    .why = Avant, pendant et après l’examen du diplôme, il y a des aides différentes.
    .decline = Alors nous supposons que rien n’a encore été examiné.
value-recognition_stage-not_started = Non
value-recognition_stage-running = L’examen du diplôme est en cours.
value-recognition_stage-partial = Mon métier est reconnu en partie (teilweise anerkannt).
value-recognition_stage-full = Mon métier est reconnu (anerkannt).
value-recognition_stage-refused = Le service a refusé.
field-recognition-qualification_documents = Avez-vous les diplômes ?
value-qualification_documents-all = Oui, tous
value-qualification_documents-some = Une partie
value-qualification_documents-lost = Ils sont perdus.

question-doing_now = { $for ->
    [other] Que fait la personne en ce moment ?
    [child] Que fait votre enfant en ce moment ?
   *[self] Que faites-vous en ce moment ?
}
    .help = Vous pouvez choisir plusieurs réponses.
    .why = Le travail, l’Ausbildung et l’école ouvrent des cours et des aides différents.
    .decline = Alors, pour beaucoup de cours, on ne sait pas encore qui décide.
value-doing_now-work_to_15 = Je travaille moins de 15 heures par semaine.
value-doing_now-work_15_30 = Je travaille de 15 à 30 heures par semaine.
value-doing_now-work_over_30 = Je travaille plus de 30 heures par semaine.
value-doing_now-own_business = J’ai ma propre entreprise.
value-doing_now-training = Je fais une Ausbildung.
value-doing_now-contract_signed = J’ai un contrat de formation ({ -ausbildungsvertrag }) avec ma signature.
value-doing_now-eq = Je fais une Einstiegs­qualifizierung (EQ, un long stage avant la formation).
value-doing_now-school = Je vais à l’école.
value-doing_now-vocational_school = Je vais dans une école professionnelle (Berufsfachschule).
value-doing_now-university = Je fais des études supérieures.
value-doing_now-home_children = Je suis à la maison avec des enfants.
value-doing_now-looking = Je cherche du travail ou une Ausbildung.
value-doing_now-cannot_work = Je ne peux pas travailler pour le moment.
value-doing_now-nothing_listed = Rien de cela
field-doing_now-registered_agentur = J’ai une inscription à l’agence pour l’emploi ({ -agentur-fuer-arbeit }).

question-work_history = Travail en Allemagne : quelle phrase convient ?
    .help = Un travail de courte durée compte aussi.
    .why = Un ancien travail en Allemagne ouvre certaines portes. Et un travail qui ne correspond pas au métier, on peut souvent le changer.
    .decline = Alors on ne sait pas encore si un ancien travail vous aide.
value-work_story-never = Je n’ai pas encore travaillé en Allemagne.
value-work_story-before = J’ai travaillé ici, mais plus maintenant.
value-work_story-fits = Mon travail correspond à ce que j’ai appris.
value-work_story-below = Mon travail est en dessous de ce que j’ai appris.
field-work_history-work_story = Quelle phrase convient ?
field-work_history-job_ended = Jusqu’à quand ?
field-work_history-worked_in_germany_months = Combien de mois en tout ?
field-work_history-involuntary_unemployed = Qui a mis fin au travail ?
value-involuntary_unemployed-true = L’entreprise
value-involuntary_unemployed-false = Moi
field-work_history-job_started = Depuis quand travaillez-vous là ?

question-training = Encore sur l’Ausbildung : habitez-vous chez vos parents ?
    .help = Chez votre mère seule ou chez votre père seul, cela compte aussi.
    .why = De cela dépend l’argent qu’il y a pendant l’Ausbildung.
    .decline = Alors on ne sait pas encore s’il y a de l’argent pendant l’Ausbildung.
value-lives_with_parents-true = Oui
value-lives_with_parents-false = Non
field-training-training_contract = Avez-vous déjà un contrat de formation ({ -ausbildungsvertrag }) ?
value-training_contract-true = Oui
value-training_contract-false = Pas encore
field-training-training_start = Quand commence l’Ausbildung ?

## C

question-children = { $for ->
    [other] Des enfants vivent-ils avec la personne ? Quel âge ont-ils ?
    [child] Des enfants vivent-ils avec votre enfant ? Quel âge ont-ils ?
   *[self] Des enfants vivent-ils avec vous ? Quel âge ont-ils ?
}
    .help = Une ligne pour chaque enfant. Avant deux ans, indiquez l’âge en mois, s’il vous plaît.
    .why = Pour les enfants, il y a la crèche et le jardin d’enfants ({ -kita }) et l’école, et il y a des cours avec garde d’enfants.
    .decline = Alors vous ne voyez rien sur la crèche, le jardin d’enfants ({ -kita }) et l’école.
field-children-kita_place = Y a-t-il une place en crèche ou au jardin d’enfants (Kita) ?
value-kita_place-true = Oui
value-kita_place-false = Non
# Free of gender: not "seul(e)".
field-children-single_parent = J’élève mes enfants sans autre parent.
field-children-care_secured = Quelqu’un est-il avec les enfants quand vous êtes au cours ou au travail ?
value-care_secured-true = Oui
value-care_secured-false = Non

question-living_on = { $for ->
    [other] De quoi vit la personne en ce moment ?
    [child] De quoi vit votre enfant en ce moment ?
   *[self] De quoi vivez-vous en ce moment ?
}
    .help = Pas de montants. Vous pouvez choisir plusieurs réponses.
    .why = L’administration qui paie décide souvent aussi des cours.
    .decline = Alors on ne sait pas encore quelle administration décide des cours et de l’argent.
value-living_on-wage = De mon salaire
value-living_on-family = De ma famille ou de mes économies
value-living_on-jobcenter = De l’argent du Jobcenter
    .hint = allocation de base : Grundsicherungs­geld (avant : Bürgergeld)
value-living_on-asylum_office = De l’argent du bureau d’aide sociale ({ -sozialamt }) à cause de l’asile, ou avec une carte de paiement (Bezahlkarte)
    .hint = Asyl­bewerber­leistungs­gesetz (loi sur l’aide aux personnes qui demandent l’asile)
value-living_on-social_office = De l’argent du bureau d’aide sociale ({ -sozialamt }) à cause de l’âge ou d’une maladie
    .hint = Sozialhilfe ou Grundsicherung im Alter
value-living_on-agentur = De l’argent de l’agence pour l’emploi ({ -agentur-fuer-arbeit })
    .hint = allocation chômage : Arbeitslosengeld (ALG I)
value-living_on-nothing = De rien de cela
field-living_on-income_secured = Est-ce que cela suffit ?
value-income_secured-true = Oui
value-income_secured-false = Non

## D

# value-paper-*: the German words are printed on the paper. Keep them exactly; the explanation stands in brackets.
question-paper = { $for ->
    [other] Quel papier a la personne ? Regardez les mots.
    [child] Quel papier a votre enfant ? Regardez les mots.
   *[self] Quel papier avez-vous ? Regardez les mots.
}
    .help = La couleur n’est pas importante, seulement les mots. S’il vous plaît, n’en faites pas de photo.
    .why = Le papier compte pour savoir quels cours, quel argent et quel travail sont ouverts.
    .decline = Alors nous faisons attention : nous vous montrons d’abord des services de conseil qui ne font partie d’aucune administration.
value-paper-de = « Personal­ausweis » ou « Reisepass » avec « Bundes­republik Deutschland » (carte d’identité ou passeport allemand)
    .hint = J’ai un passeport allemand.
value-paper-eu = Passeport ou carte d’identité d’un autre pays de l’UE
    .hint = par exemple Roumanie, Bulgarie, Pologne, Italie
value-paper-eea_ch = Passeport d’Islande, du Liechtenstein, de Norvège ou de Suisse
value-paper-permanent = Carte « Nieder­lassungs­erlaubnis » (permis d’établissement, séjour permanent) ou « Dauer­aufenthalt-EU » (séjour permanent, UE)
    .hint = Cherchez l’un de ces mots sur la carte.
value-paper-title = Carte « Aufenthalts­titel » : Aufenthalts­erlaubnis (permis de séjour pour un temps), Blaue Karte EU (carte bleue européenne)
    .hint = Cherchez « Aufenthalts­erlaubnis » ou « Blaue Karte EU ».
value-paper-eu_family = « Aufenthalts­karte » (carte de séjour)
    .hint = pour la famille de personnes avec un passeport de l’UE
value-paper-gb = « Aufenthalts­dokument-GB » (papier de séjour pour les personnes britanniques et leur famille)
value-paper-visum = Autocollant « Visum » (visa) dans le passeport
value-paper-fiktion = « Fiktions­bescheinigung » (papier pour le temps où le service des étrangers n’a pas encore décidé)
value-paper-schutzgesuch = Inscription faite pour le § 24, pas encore de carte
    .hint = Je viens d’Ukraine et je n’ai ni carte ni Fiktions­bescheinigung.
value-paper-gestattung = « Ankunfts­nachweis » (preuve d’arrivée) ou « Aufenthalts­gestattung » (papier pendant la procédure d’asile)
    .hint = Il n’y a pas encore de décision sur ma demande d’asile.
# A Duldung is neither a permit nor "illegal".
value-paper-duldung = « Aussetzung der Abschiebung ({ -duldung }) » (l’expulsion est suspendue pour un temps)
    .hint = Cherchez le mot « Duldung ».
value-paper-leave = « Grenz­übertritts­bescheinigung » (papier à remettre à la frontière), ou une lettre qui dit que je dois quitter l’Allemagne
value-paper-expired = Mon papier n’est plus valable.
value-paper-none = Je n’ai pas de papier.
# Free of gender: not "êtes-vous venu(e)".
field-paper-came_as = Comment s’est faite votre arrivée ?
value-came_as-spaetaussiedler = Comme personne d’origine allemande venue s’installer (Spätaussiedler, Spätaussiedlerin)
value-came_as-spaetaussiedler_family = Avec la famille d’une telle personne
value-came_as-other = Autrement, ou l’Allemagne est mon lieu de naissance.
field-paper-first_language = L’allemand est-il votre première langue ?
value-first_language-de = Oui
value-first_language-other = Non
field-paper-fiktion_kind = De quoi s’agit-il dans le papier ?
value-fiktion_kind-s24 = Du § 24 (protection pour les personnes venant d’Ukraine)
value-fiktion_kind-extension = Je prolonge ma carte.
    .hint = Il y est écrit « § 81 Abs. 4 ».
value-fiktion_kind-first = C’est ma première demande.
    .hint = Il y est écrit « § 81 Abs. 3 ».

# "Abs." and "Satz" are printed on the paper: do not translate them.
question-paragraph = Quel numéro y est écrit ?
    .help = Au dos de la carte sous « Anmerkungen » (remarques), ou sur la feuille supplémentaire ({ -zusatzblatt }). Sur la Duldung, il est le plus souvent dans le texte.
    .why = Le numéro dit exactement quelles règles s’appliquent à ce papier.
    .decline = Alors nous utilisons tout ce qui est pareil pour plusieurs numéros.
# .group: heading over the tiles that begin here. The number stands large, .hint below it in small words.
value-paragraph-p25-1 = § 25 Abs. 1
    .group = Protection
    .hint = asile
value-paragraph-p25-2 = § 25 Abs. 2
    .hint = qualité de réfugié ou protection subsidiaire (subsidiärer Schutz)
value-paragraph-p25-3 = § 25 Abs. 3
    .hint = interdiction d’expulsion (Abschiebungs­verbot)
value-paragraph-p22 = § 22
    .hint = accueil depuis l’étranger
value-paragraph-p23 = § 23
    .hint = accueil d’un groupe
value-paragraph-p24 = § 24
    .hint = Ukraine
value-paragraph-p28 = § 28
    .group = Famille
    .hint = auprès d’une personne allemande
value-paragraph-p30 = § 30
    .hint = auprès du mari ou de la femme
value-paragraph-p32 = § 32
    .hint = enfant auprès des parents
value-paragraph-p36 = § 36
    .hint = parents et autres
value-paragraph-p36a = § 36a
    .hint = auprès d’une personne avec protection subsidiaire
value-paragraph-p31 = § 31
    .hint = droit propre après le mariage
value-paragraph-p18a = § 18a
    .group = Travail
    .hint = avec une formation professionnelle
value-paragraph-p18b = § 18b
    .hint = avec des études supérieures
value-paragraph-p18g = § 18g
    .hint = carte bleue européenne (Blaue Karte EU)
value-paragraph-p18d = § 18d
    .hint = recherche scientifique
value-paragraph-p19c = § 19c
    .hint = autre travail
value-paragraph-p19d = § 19d
    .hint = après une Duldung et une Ausbildung
value-paragraph-p21 = § 21
    .hint = ma propre entreprise
value-paragraph-p16a = § 16a
    .group = Apprendre
    .hint = Ausbildung
value-paragraph-p16b = § 16b
    .hint = études supérieures
value-paragraph-p16d = § 16d
    .hint = pour faire reconnaître mon métier
value-paragraph-p16g = § 16g
    .hint = Ausbildung après une Duldung
value-paragraph-p17 = § 17
    .hint = chercher une place de formation ou d’études
value-paragraph-p20 = § 20
    .group = Recherche
    .hint = travail
value-paragraph-p20a = § 20a
    .hint = carte d’opportunité (Chancenkarte)
value-paragraph-p23a = § 23a
    .group = Après une Duldung ou pour des raisons particulières
    .hint = cas de rigueur (Härtefall)
value-paragraph-p25-4 = § 25 Abs. 4
    .hint = pour un temps
value-paragraph-p25-5 = § 25 Abs. 5
    .hint = quitter l’Allemagne n’est pas possible
value-paragraph-p25a = § 25a
    .hint = bonne intégration, jeune
value-paragraph-p25b = § 25b
    .hint = bonne intégration, après une longue période
value-paragraph-p104c = § 104c
    .hint = séjour d’opportunité (Chancen-Aufenthalt)
value-paragraph-p38a = § 38a
    .group = Autres
    .hint = séjour de longue durée d’un autre pays de l’UE
value-paragraph-p60a-2-1 = § 60a Abs. 2 Satz 1
value-paragraph-p60a-2-3 = § 60a Abs. 2 Satz 3
value-paragraph-p60b = § 60b ou « für Personen mit ungeklärter Identität » (l’identité n’est pas clarifiée)
value-paragraph-p60c = § 60c
    .hint = pour une Ausbildung
value-paragraph-p60d = § 60d
    .hint = pour un travail
value-paragraph-p60-not_shown = § 60a sans autre numéro, ou je n’en trouve pas
value-paragraph-visa_work = Pour travailler
value-paragraph-visa_family = Pour rejoindre la famille
value-paragraph-visa_study_training = Pour des études ou une Ausbildung
value-paragraph-visa_recognition = Pour faire reconnaître mon métier
value-paragraph-visa_job_search = Pour chercher du travail ou une place de formation
value-paragraph-other = Autre chose
    .hint = S’il vous plaît, dites-le au service de conseil. Nous complétons volontiers la liste.
field-paragraph-paragraph = Qu’est-ce qui est écrit sur le papier ?
field-paragraph-paragraph_detail = Qu’est-ce qui est écrit après le numéro ?
value-paragraph_detail-abs1 = Abs. 1
value-paragraph_detail-abs2 = Abs. 2
value-paragraph_detail-abs3 = Abs. 3
value-paragraph_detail-abs4 = Abs. 4
value-paragraph_detail-abs5 = Abs. 5
value-paragraph_detail-satz1 = Satz 1
value-paragraph_detail-satz2 = Satz 2
value-paragraph_detail-alt1 = 1. Alternative (qualité de réfugié)
value-paragraph_detail-alt2 = 2. Alternative (protection subsidiaire, subsidiärer Schutz)

question-arrival = { $for ->
    [other] Depuis quand la personne est-elle en Allemagne ?
    [child] Depuis quand votre enfant est-il en Allemagne ?
   *[self] Depuis quand êtes-vous en Allemagne ?
}
    .help = Une réponse approximative suffit.
    .why = Certaines choses sont différentes les trois premiers mois, d’autres s’ouvrent après quelques années.
    .decline = Alors on ne sait pas encore ce qui dépend du temps passé en Allemagne.

question-paper_since = Depuis quand avez-vous ce papier ?
    .help = Il s’agit du premier de ce type. Une réponse approximative suffit.
    .why = Pour certains cours, c’est la première année qui compte.
    .decline = Alors on ne sait pas encore si un cours tombe encore dans la première année.
field-paper_since-title_term = Pour combien de temps est-il valable ?
value-title_term-under_year = Moins d’un an
value-title_term-year_or_more = Un an ou plus

question-duldung_since = Depuis quand avez-vous une Duldung ?
    .help = Il s’agit de la première. Une réponse approximative suffit.
    .why = Après quelques mois avec une Duldung, des cours, une Ausbildung et du travail s’ouvrent.
    .decline = Alors on ne sait pas encore ce qui dépend de ce temps.

# The German words are what people compare with their paper.
question-work_entry = Que dit le papier sur le travail ?
    .help = Cherchez « Erwerbstätigkeit » (tout travail) ou « Beschäftigung » (un emploi salarié).
    .why = Ainsi vous voyez si votre papier dit déjà ce que dit la loi.
    .decline = Alors nous ne pouvons pas comparer le papier et la loi.
value-work_entry-any = « Erwerbstätigkeit erlaubt » ou « gestattet » (tout travail est autorisé)
value-work_entry-employment_only = « Beschäftigung erlaubt », « selbstständige Tätigkeit » non (un emploi salarié est autorisé, avoir sa propre entreprise ne l’est pas)
value-work_entry-permit = Seulement avec l’autorisation du service des étrangers (nur mit Erlaubnis der Ausländerbehörde)
value-work_entry-named_job = Seulement cet emploi
    .hint = Le nom de l’entreprise est indiqué.
value-work_entry-no = « Erwerbstätigkeit nicht gestattet » (aucun travail n’est autorisé)
value-work_entry-silent = Il n’y a rien d’écrit.

question-lodging = { $for ->
    [other] Où la personne dort-elle et vit-elle ?
    [child] Où votre enfant dort-il et vit-il ?
   *[self] Dans quel type de logement vivez-vous ?
}
    .help = Nous n’avons pas besoin de l’adresse.
    .why = Dans un centre d’accueil ({ -aufnahmeeinrichtung }), d’autres règles s’appliquent pour le travail et le déménagement.
    .decline = Alors on ne sait pas encore à partir de quand le travail est possible.
value-lodging-reception = Dans un centre d’accueil ({ -aufnahmeeinrichtung })
    .hint = en Sarre : Landes­aufnahme­stelle Lebach
value-lodging-municipal = Dans un hébergement de la ville ou de la commune (Unterkunft)
value-lodging-flat = Dans un appartement
value-lodging-with_others = Chez d’autres personnes
value-lodging-nowhere = Je n’ai pas d’endroit fixe.

# Never "safe country": the law has a list, we say so. The list is that of 2026-08-19.
question-origin = { $for ->
    [other] La personne a-t-elle un passeport d’un de ces pays ?
    [child] Votre enfant a-t-il un passeport d’un de ces pays ?
   *[self] Avez-vous un passeport d’un de ces pays ?
}
    .help = Albanie, Bosnie-Herzégovine, Géorgie, Ghana, Kosovo, Moldavie, Monténégro, Macédoine du Nord, Sénégal, Serbie
    .why = Ces pays sont sur une liste dans la loi. Pour les personnes de ces pays, d’autres règles s’appliquent pour le travail. Nous ne demandons jamais les raisons.
    .decline = Alors on ne sait pas encore si le travail et l’Ausbildung sont possibles.
value-origin_listed-true = Oui
value-origin_listed-false = Non
field-origin-origin_country = Lequel ?
value-origin_country-MD = Moldavie
value-origin_country-GE = Géorgie
value-origin_country-other = Un autre de la liste
field-origin-asylum_filed = Quand était la demande d’asile ?
