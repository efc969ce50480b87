### The doors: the result, one door, what the person's paper says about work, why, what it depends on, what can open it.
### Plain French, "vous", no promise. A month follows "Dès", never "de" or "à partir de" (avril, août and octobre would need d').

## The result and the page of a door. They are loaded behind the first question; what every page needs is in app.ftl.

chain-title = Où vous en êtes
# Badge on the ring of the phase to begin with.
start-here = Commencer ici
phase-possible = possible aussi
phase-open = pas un sujet pour le moment, possible à tout moment
# $count: number of cards on the short list.
cards-title = { $count ->
    [one] { $count } porte d’abord
    [many] { $count } portes d’abord
   *[other] { $count } portes d’abord
 }
card-why = Pourquoi pour vous :
card-todo = Ce que vous pouvez faire maintenant :
why-urgent = Cela ne peut pas attendre. Ici, vous trouvez de l’aide.
why-adviser = Ici, quelqu’un d’indépendant parle avec vous et vous conseille.
why-conditional = Cette porte est peut-être ouverte. Quelqu’un doit en décider.
# $wish: what the person wants, e.g. "Allemand".
why-wish = Vous avez dit : { $wish }.
# $phase: name of a phase of the chain.
why-phase = Cela fait partie de : { $phase }.
permit-first = D’abord l’autorisation, ensuite le premier jour.
no-local-offer = Nous ne connaissons pas encore d’adresse pour cela ici. Demandez à un centre de conseil.
# Shown when a verdict leans on an assumption.
presumed = Nous supposons quelque chose que vous n’avez pas dit. Un service de conseil peut le vérifier.
# $facts: short names of what nobody said, separated by dots.
presumed-about = Nous supposons quelque chose sur : { $facts }. Un service de conseil peut le vérifier.
more-about = Plus : { $door }

# Four states of a door. "pas encore clair" must not be mistaken for "ouvert".
verdict-yes = ouvert
verdict-conditional = peut-être
verdict-no = pas pour le moment
verdict-unknown = pas encore clair
# $who: one or more offices, separated by commas.
decided-by = Qui décide : { $who }.
# $facts: names of missing facts, separated by dots.
depends-on = Cela dépend de ceci : { $facts }.
depends-adviser = Un service de conseil clarifie cela avec vous.
rule-checked = vérifié le { $date }
rule-unverified = pas confirmé

rights-title = Ce qui vous est permis
# $doors: offers that are still undecided. $questions: questions still open.
more-answers = { $doors ->
    [0] D’autres réponses rendent le résultat plus précis.
    [one] Une porte n’est pas encore claire. D’autres réponses aident.
    [many] { $doors } portes ne sont pas encore claires. D’autres réponses aident.
   *[other] { $doors } portes ne sont pas encore claires. D’autres réponses aident.
 }
other-doors = Autres portes ({ $count })
not-now = Pas pour le moment ({ $count })
all-offers = Toutes les offres en liste
not-covered = Pas dans ce guide : permis de conduire, impôts, redevance radio et télévision (Rundfunkbeitrag), recherche d’un médecin, procès. Pour cela, demandez à un centre de conseil.
rules-checked = Date des règles : { $date }. Aucun avocat ne les a vérifiées.
advice-first = d’abord un conseil indépendant
advice-first-text = Parlez d’abord avec un service de conseil indépendant. Les administrations doivent signaler certaines choses au service des étrangers ({ -auslaenderbehoerde }).
door-todo = Ce que vous pouvez faire maintenant
door-bring = À apporter
door-why = Pourquoi
door-offers = Où trouver cela
plan-title = Mon plan
my-plan = Mon plan ({ $count })
take-along = Ajouter à mon plan
take-off = Retirer de mon plan

## Notices: the entry about work on the paper. One sentence beside the verdict, which it never changes.

notice-paper-agrees = Votre papier le dit aussi.
notice-paper-first-changed = La loi ouvre cette porte, votre papier pas encore. D’abord faire changer ce qui est écrit, ensuite commencer. Un service de conseil aide pour cela.
notice-paper-closed = Sur votre papier, il est écrit que le travail n’est pas autorisé. D’abord l’autorisation, ensuite commencer.
notice-paper-says-more = Votre papier en dit plus que nos règles. Un service de conseil lit le papier avec vous. D’abord demander, ensuite commencer.

## What can open a door. One or two phrases, each ends with a full stop; opening-then-… follows as the last sentence.

door-openings = Ce qui peut ouvrir cette porte
openings-title = Ce qui ouvre la prochaine porte
opening-then-yes = Alors cela vous est ouvert.
opening-then-conditional = Alors c’est peut-être possible.
opening-then-unknown = Alors cette porte n’est plus fermée. D’autres choses sont encore à clarifier.
opening-registration = Avec une inscription à l’agence pour l’emploi ({ -agentur-fuer-arbeit }).
# A length of time, as it stands in the sentences below. $months: a number. "mois" is the same in singular and plural.
opening-months = { $months ->
    [one] { $months } mois
    [many] { $months } mois
   *[other] { $months } mois
 }
# $from: month and year
opening-time-months_in_germany = Dès { $from }, quand vous serez en Allemagne depuis { opening-months }.
opening-time-months_in_status = Dès { $from }, quand vous aurez ce papier depuis { opening-months }.
opening-time-months_since_title = Dès { $from }, quand vous aurez votre papier depuis { opening-months }.
opening-time-months_since_asylum_registration = Dès { $from }, quand votre demande d’asile aura { opening-months }.
opening-time-months_since_deportation_suspension = Dès { $from }, quand l’expulsion sera suspendue depuis { opening-months }.
opening-time-months_employed = Dès { $from }, quand vous aurez votre emploi depuis { opening-months }.
opening-time-registered_address_months = Dès { $from }, quand votre adresse sera déclarée depuis { opening-months }.
# $value: A1 to C1
opening-german = Avec le niveau d’allemand { $value }.
opening-care = Quand vos enfants sont gardés pendant que vous apprenez ou travaillez.
opening-course = Après un cours d’intégration ({ -integrationskurs }) que vous suivez jusqu’à la fin.
opening-training-contract = Avec un contrat de formation ({ -ausbildungsvertrag }).
opening-work = Avec un travail. D’abord l’autorisation, s’il vous en faut une, ensuite le premier jour.
# $value: hours a week
opening-hours = Avec au moins { $value } heures de travail par semaine.
opening-recognition = { $value ->
    [not_started] Avec un diplôme qu’un service peut examiner.
    [running] Quand la reconnaissance ({ -anerkennung }) de votre diplôme est en cours.
    [partial] Quand votre diplôme est reconnu en partie.
   *[full] Quand votre diplôme est reconnu.
    }
opening-admission = Avec une admission au cours par l’Office fédéral ({ -bamf }). Une école de langue aide pour la demande.
opening-permit = Avec une autorisation du service des étrangers ({ -auslaenderbehoerde }). Un service de conseil aide pour la demande. D’abord l’autorisation, ensuite commencer.

## Why, why not, and what it depends on

# Before the answers that a reason rests on: "Cela compte : Âge : 26 · Allemand : …"
door-counts = Cela compte :
# Folded: the law, its source, when somebody compared it
door-law = Loi et date
# $answer: a short name and the answer, "Papier : Je n'ai pas de papier."
door-excluding = C’est à cause de cette réponse : { $answer }
door-change-answer = Changer cette réponse
door-depends = De quoi cela dépend
door-answer-now = Répondre à cette question
# Folded: the rules of a door that is not decided yet, each with its verdict
door-possible = Quelles règles il y a
nothing-changes = D’autres questions ne changent plus rien à vos portes.

## Short names of what was asked, a colon and the answer follow. Without "votre": somebody may answer for another person.

said-phase_wish = Souhait
said-goals = Souhait
said-first_goal = En premier
said-urgent = Ce qui est urgent
said-home = Lieu d’habitation
said-region = Ville ou village
said-works_in = Lieu de travail
said-age = Âge
said-with_guardian = Mère ou père ici
said-german_level = Allemand
said-german_certificate = Certificat
said-literacy = Lire et écrire
said-integrationskurs_state = Cours d’allemand
said-qualification_kind = Appris
said-qualification_country = Lieu d’apprentissage
said-occupation_group = Domaine
said-recognition_stage = Reconnaissance du diplôme
said-qualification_documents = Diplômes
said-doing_now = En ce moment
said-registered_agentur = Inscription à l’agence pour l’emploi ({ -agentur-fuer-arbeit })
said-work_story = Travail en Allemagne
said-job_ended = Travail jusqu’à
said-worked_in_germany_months = Mois de travail en Allemagne
said-involuntary_unemployed = Qui a mis fin au travail
said-job_started = Travail depuis
said-lives_with_parents = Habiter chez les parents
said-training_contract = Contrat de formation ({ -ausbildungsvertrag })
said-training_start = Début de l’Ausbildung
said-children_ages = Enfants
said-kita_place = Place en crèche ou au jardin d’enfants (Kita)
said-single_parent = Élever les enfants sans autre parent
said-care_secured = Garde des enfants
said-living_on = Argent pour vivre
said-income_secured = L’argent suffit
# same-as-source
said-paper = Papier
said-came_as = Mode d’arrivée
said-first_language = Allemand comme première langue
said-fiktion_kind = De quoi il s’agit dans le papier
said-paragraph = Numéro
said-paragraph_detail = Après le numéro
said-entry = Date d’arrivée
said-first_title = Papier depuis
said-title_term = Validité
said-status_since = Duldung depuis
said-work_entry = Mention sur le travail
said-lodging = Hébergement
said-origin_listed = Pays sur la liste
said-origin_country = Pays
said-asylum_filed = Demande d’asile
