### Why a door is open, perhaps open or closed, who decides, and what is still missing.
### yes = "vous est ouvert" (nothing is promised, never "vous avez droit"); conditional = "peut-être"; no = "pas pour le moment", with the reason.
### Names of offices and laws are printed on paper people hold: keep the German word beside the French.
### Arguments: numbers, or codes for a select; CEFR levels (A2, B1) are used as they are. "personne" keeps sentences free of gender.

## Open

# $to: everyone = without any condition; any-paper = the residence status plays no role; your-paper = the general "yes" that
# follows from the status; purpose = the paper was issued for exactly this; no-employment = volunteering, watching, school.
reason-open = { $to ->
    [everyone] C’est ouvert à tout le monde.
    [any-paper] Cela vous est ouvert. Peu importe quel papier vous avez.
    [your-paper] Avec votre papier, cela vous est ouvert.
    [purpose] Vous avez reçu votre papier pour cela. Cela vous est ouvert.
    [no-employment] Cela vous est ouvert. Ce n’est pas un emploi (Beschäftigung), vous n’avez pas besoin d’une autorisation de travail.
    [five-years-work] Cela vous est ouvert, parce que vous avez travaillé au moins cinq ans en Allemagne.
   *[other] Cela vous est ouvert.
    }
# $group: whom the offer is made for; the reader belongs to it.
reason-for-your-group = { $group ->
    [asylum] Cela vous est ouvert. C’est pour les personnes qui cherchent une protection, qui ont une Duldung ou qui sont ici sans papiers.
    [refugees] Cela vous est ouvert. C’est pour les personnes qui ont fui leur pays.
    [third-country] Cela vous est ouvert. C’est pour les personnes de pays hors de l’UE.
    [eu] Cela vous est ouvert. C’est pour les personnes de pays de l’UE.
    [border] Cela vous est ouvert. C’est pour les personnes qui travaillent ou cherchent du travail de l’autre côté de la frontière.
    [from-27] Cela vous est ouvert. C’est pour les adultes à partir de 27 ans.
    [from-12-to-26] Cela vous est ouvert. C’est pour les jeunes de 12 à 26 ans.
    [saxony] Cela vous est ouvert. C’est pour les personnes qui vivent en Saxe et cherchent du travail.
    [degree] Cela vous est ouvert. C’est pour les diplômes d’études supérieures de l’étranger.
    [employed] Cela vous est ouvert, parce que vous avez du travail. L’entreprise le prépare avec vous.
    [school-age] Cela vous est ouvert. Les enfants de 6 à 17 ans vont à l’école, avec tout papier. Les écoles ne signalent rien au service des étrangers ({ -auslaenderbehoerde }).
    [small-children] Cela vous est ouvert. C’est pour les enfants d’un an jusqu’à l’entrée à l’école.
    [baby] Cela vous est ouvert, aussi pour un enfant de moins d’un an : parce que vous travaillez, cherchez du travail ou apprenez.
   *[other] Cela vous est ouvert. C’est pour les personnes dans votre situation.
    }
# Money for a living; presumes that the own money is not enough. $money: its name, or who pays it.
reason-money-if-in-need = { $money ->
    [grundsicherung] Cela vous est ouvert si votre propre argent ne suffit pas. Cet argent s’appelle Grundsicherungsgeld (avant : Bürgergeld).
    [buergergeld] Cela vous est ouvert si votre propre argent ne suffit pas. Cet argent s’appelle Bürgergeld.
    [jobcenter] Cela vous est ouvert si votre propre argent ne suffit pas. L’argent vient du Jobcenter (Grundsicherungsgeld, avant : Bürgergeld).
    [asylblg] Cela vous est ouvert si votre propre argent ne suffit pas. L’argent vient du bureau d’aide sociale ({ -sozialamt }).
    [sgb12] Cela vous est ouvert si votre propre argent ne suffit pas. L’argent vient du bureau d’aide sociale ({ -sozialamt }).
   *[other] Cela vous est ouvert si votre propre argent ne suffit pas.
    }
# A German course. $why: claim = within so many $months after the paper was issued; admitted = the letter is there, or the
# course has begun; spaetaussiedler = free for them; job = the Berufssprachkurs.
reason-course-open = { $why ->
    [claim] Pendant les { $months } premiers mois avec votre papier, le cours vous est ouvert.
    [admitted] Vous avez déjà l’admission. Le cours vous reste ouvert.
    [spaetaussiedler] Le cours vous est ouvert. Il est gratuit.
    [job] Cela vous est ouvert. Votre allemand suffit, et le cours vous aide pour le travail, l’Ausbildung ou la reconnaissance ({ -anerkennung }).
   *[other] Le cours vous est ouvert.
    }
# Ausbildung = vocational training in a firm and at school. $which: better = they have § 60c, and § 16g is the better paper.
reason-training-title = { $which ->
    [right] Avec votre Ausbildung, ce papier vous est ouvert. La demande est possible à partir de sept mois avant le début. Allez d’abord dans un service de conseil.
   *[better] Cela vous est ouvert. C’est le meilleur papier pour votre Ausbildung.
    }
# $what: required = the profession may only be practised with recognition; papers-lost = certificates are missing;
# supplement = another office decides, the evaluation of the degree helps in addition.
reason-recognition = { $what ->
    [required] Cela vous est ouvert. Dans ce métier, on ne peut travailler qu’avec la reconnaissance ({ -anerkennung }).
    [papers-lost] Cela vous est ouvert même sans tous les diplômes. Alors on examine ce que vous savez faire (Qualifikationsanalyse).
   *[supplement] Pour ce métier, un autre service décide. L’évaluation du diplôme (Zeugnisbewertung) peut aider en plus.
    }
# Stands beside another reason and says one thing more. $what: course-duty = one may be obliged to take the course;
# analog = more money after $months; child-work = from this age in $months the office expects work or a course.
reason-good-to-know = { $what ->
    [course-duty] Bon à savoir : le service des étrangers ({ -auslaenderbehoerde }) peut exiger que vous suiviez le cours.
    [course-free] Bon à savoir : le cours est gratuit pour vous, parce que vous recevez de l’argent d’une administration.
    [course-child-care] Bon à savoir : pour certains cours d’allemand, il y a une garde d’enfants, et il y a des cours pour les parents et pour les femmes.
    [job-course-half] Bon à savoir : les personnes qui ont un salaire paient le plus souvent la moitié du cours. Les personnes qui gagnent peu ne paient rien.
    [analog] Bon à savoir : après { $months } mois, c’est le plus souvent plus d’argent, un peu comme l’aide sociale (Sozialhilfe).
    [child-work] Bon à savoir : à partir de l’âge de { $months } mois et si votre enfant est gardé, le Jobcenter attend un travail ou un cours.
    [blue-card] Bon à savoir : pendant les { $months } premiers mois, le service des étrangers ({ -auslaenderbehoerde }) peut arrêter un changement d’emploi pendant { $days } jours pour l’examiner.
   *[recognition-months] Bon à savoir : quand tous les documents sont là, le service décide le plus souvent en { $months } mois.
    }

## Perhaps

# $what: paper = no residence status was named (neutral, no pressure to tell); duldung = the sentence is not printed;
# law-changed = a draft law may have come into force after our date; not-settled = nobody has written it down clearly;
# second-list = countries on a list of the EU that could not be read, beside the list in our law.
reason-clarify = { $what ->
    [paper] Cela dépend de votre papier. Un service de conseil indépendant clarifie cela avec vous.
    [duldung] Cela dépend de la Duldung que vous avez. Un service de conseil lit le papier avec vous.
    [residence-right] Cela dépend de votre droit de séjour exact (Aufenthaltsrecht).
    [law-changed] D’après la loi que nous avons lue, cela vous est ouvert. La loi a peut-être changé depuis.
    [second-list] Votre pays est peut-être sur une liste de l’UE. Nous n’avons pas lu cette liste. Un service de conseil vérifie cela avec vous.
   *[not-settled] La loi ne dit rien de clair à ce sujet. Un service de conseil se renseigne avec vous.
    }
# Admission to a course. $state: stop = since February 2026 the BAMF admits nobody new without a claim.
reason-places = { $state ->
    [stop] Pour le moment, le BAMF n’admet pas de nouvelles personnes ici. Les personnes qui reçoivent déjà de l’argent du Jobcenter ou du Sozialamt peuvent y demander le cours.
    [priority] Quand il y a des places libres, votre groupe passe en premier. Nous n’avons pas vérifié si l’Office fédéral ({ -bamf }) admet de nouveau des personnes.
    [until-course] C’est possible s’il y a des places libres et tant qu’un Integrationskurs n’est pas encore possible.
   *[free] C’est possible s’il y a des places libres.
    }
# $through: the office that pays the reader's living can send them to the course.
reason-way-to-course = { $through ->
    [jobcenter] Le Jobcenter peut vous envoyer au cours. Demandez-le là-bas.
   *[sozialamt] Le bureau d’aide sociale ({ -sozialamt }) peut vous envoyer au cours. Demandez-le là-bas.
    }
# $why: expired = the claim ended one year after the first paper; low-need = a degree and work that fits it;
# orientation = the German is good enough already.
reason-course-limited = { $why ->
    [expired] La première année avec votre papier est passée. Maintenant, cela ne marche plus qu’avec une admission.
    [low-need] Pour les personnes avec un diplôme d’études supérieures et un travail qui y correspond, la loi suppose qu’elles n’ont pas besoin du cours. Demander ne coûte rien.
   *[orientation] Votre allemand suffit déjà. Le cours sur la vie en Allemagne (Orientierungskurs) est peut-être encore ouvert.
    }
# The Berufssprachkurs. $how: register = registering or work opens it; abroad = lives in France or Luxembourg.
reason-job-course = { $how ->
    [abroad] Pour les personnes qui habitent à l’étranger, c’est possible seulement dans des cas particuliers, par exemple avec un contrat de travail.
    [rare] Avec votre papier, ce cours est rarement prévu. Demandez à un service de conseil avant d’en faire la demande.
    [agentur] Le cours s’ouvre avec une inscription à l’agence pour l’emploi ({ -agentur-fuer-arbeit }), un travail ou un contrat de formation ({ -ausbildungsvertrag }).
   *[register] Le cours s’ouvre avec une inscription à l’agence pour l’emploi ({ -agentur-fuer-arbeit }), avec de l’argent du Jobcenter ou avec un travail.
    }
# $level: CEFR level, for example B1. $for: what begins there.
reason-below-level = { $for ->
    [mentors] Ce conseil est le plus souvent pour les personnes avec un niveau d’allemand à partir de { $level }. Vous pouvez aussi demander avec moins d’allemand.
    [training] Pour cela, il faut le plus souvent le niveau d’allemand { $level }. Avec moins d’allemand, l’agence pour l’emploi (Agentur für Arbeit) vérifie si c’est possible.
   *[course] Le cours commence le plus souvent au niveau { $level }. En dessous, il n’y a que quelques places particulières.
    }
# Every provider or advice centre decides on its own.
reason-provider-decides = Cela change d’un endroit à l’autre.
# Pupils of vocational schools, and students who live with their parents: the Jobcenter looks whether BAföG comes first.
reason-student-exception = Pour l’école et les études, le Jobcenter vérifie d’abord s’il y a le BAföG ou la BAB. Parfois, il paie quand même.
# $when: first = always talk to an independent adviser before going there; if-needed = the MBE after the first years.
reason-advice = { $when ->
    [first] Parlez d’abord avec un service de conseil indépendant.
   *[if-needed] Ce conseil est surtout pour les premières années. Plus tard, il aide si votre question concerne l’arrivée en Allemagne.
    }
# The office must tell the Ausländerbehörde. Serious, not frightening.
reason-office-reports = Cette administration doit informer le service des étrangers ({ -auslaenderbehoerde }) si vous demandez de l’argent. Allez d’abord dans un service de conseil indépendant.
# With need the Jobcenter places people; the Agentur does it for the others.
reason-jobcenter-or-agentur = L’agence pour l’emploi (Agentur für Arbeit) vous aide si vous recevez l’allocation chômage ({ -arbeitslosengeld }) ou si votre argent suffit. Sinon, le Jobcenter est là pour vous.
# First the permit, then the first day. Zustimmung = consent of the Agentur, asked for by the Ausländerbehörde itself.
reason-permit = { $from ->
    [office-and-agentur] Pour cela, il vous faut une autorisation. Le plus souvent, l’agence pour l’emploi ({ -agentur-fuer-arbeit }) doit aussi donner son accord. D’abord l’autorisation, ensuite le premier jour.
    [claim] Pour cela, il vous faut une autorisation. D’après la loi, elle est le plus souvent donnée si l’agence pour l’emploi ({ -agentur-fuer-arbeit }) donne aussi son accord. D’abord l’autorisation, ensuite le premier jour.
   *[office] Pour cela, il vous faut une autorisation. D’abord l’autorisation, ensuite commencer.
    }
# Work that the paper allows. $kind: named = the job is named on the paper; related = belongs to the profession that is being
# recognised; side = $hours a week beside the purpose; student = $days a year or $hours a week; trial = also $weeks on trial.
reason-limited-work = { $kind ->
    [named] Le travail indiqué sur votre papier est autorisé. Pour un autre emploi, il faut d’abord une autorisation.
    [related] Un travail qui fait partie de votre métier est possible aussi plus longtemps : avec une autorisation et l’accord de l’agence pour l’emploi ({ -agentur-fuer-arbeit }).
    [student] À côté des études, { $days } jours de travail par an sont possibles, ou { $hours } heures par semaine pendant la période des cours.
    [trial] Jusqu’à { $hours } heures de travail par semaine sont possibles, et du travail à l’essai, { $weeks } semaines en tout au maximum.
    [average] En moyenne, { $hours } heures de travail par semaine sont possibles, et du travail à l’essai jusqu’à { $weeks } semaines dans une entreprise.
    [follow-up] Si un travail précis est indiqué sur votre papier (Folge-Chancenkarte), ce travail est autorisé.
   *[side] À côté de ce pour quoi vous avez votre papier, jusqu’à { $hours } heures de travail par semaine sont possibles.
    }
# § 60d: $months of Duldung and of work, $hours a week, German A2.
reason-job-duldung = { $state ->
    [perhaps] C’est peut-être possible après { $months } mois de Duldung et { $months } mois de travail avec au moins { $hours } heures par semaine.
   *[not-yet] Pour cela, il faut { $months } mois de Duldung, { $months } mois de travail avec au moins { $hours } heures par semaine et le niveau d’allemand A2. Une partie de cela manque encore.
    }
# $years: age limit at the start.
reason-age-limit = Au début, il faut avoir moins de { $years } ans.
# Money that is only paid to whoever applies before beginning. $what: business = ALG I for $days more; recognition = $euro at most.
reason-apply-first = { $what ->
    [business] C’est possible tant que vous pouvez encore recevoir l’allocation chômage ({ -arbeitslosengeld }) pendant au moins { $days } jours. D’abord faire la demande, ensuite créer l’entreprise.
    [too-late] Il faut demander cet argent avant de commencer.
   *[recognition] Il y a peut-être jusqu’à { $euro } euros. D’abord demander l’argent, ensuite commencer. Nous n’avons pas vérifié si cet argent existe pour le moment.
    }
# $age: first-class = all-day care, introduced class by class from summer 2026.
reason-child-care = { $age ->
    [first-class] Dans la première classe, il y a depuis août 2026 un accueil toute la journée.
   *[under-one] Avant un an, il y a une place si vous travaillez, cherchez du travail ou suivez un cours. À partir d’un an, elle vous est ouverte.
    }
# § 12a: $years in the same Land after recognition. $state: ground = a reason that the law counts; no-ground = one it does not
# count; lapsed = work, training or university end the rule.
reason-residence-rule = { $state ->
    [ground] Votre raison de déménager compte. D’abord la demande, ensuite le déménagement.
    [no-ground] Pendant les { $years } premières années, vous devez habiter dans le même État fédéré (Bundesland). Cette raison ne compte pas pour le déménagement.
    [lapsed] Avec votre travail, votre Ausbildung ou vos études, la règle d’habiter dans le même État fédéré (Bundesland) ne s’applique pas. Faites-le confirmer par écrit avant le déménagement.
    [ask] Pour déménager, il vous faut d’abord une autorisation. D’abord la demande, ensuite le déménagement.
    [over] Les { $years } ans dans le même État fédéré (Bundesland) sont passés. Un déménagement vous est ouvert.
   *[apply] Pendant les { $years } premières années, vous devez habiter dans le même État fédéré (Bundesland). Avec un travail, une Ausbildung, un cours ou de la famille dans l’autre lieu, un déménagement est possible. D’abord la demande, ensuite le déménagement.
    }
reason-naturalisation = C’est possible avec cinq ans en Allemagne, le niveau d’allemand B1, votre propre revenu, une identité clarifiée et le test. Pour certaines personnes, ce sont d’autres durées.

## Not at present

# General "no" that follows from the residence status.
reason-not-with-this-paper = Avec votre papier, ce n’est pas possible pour le moment.
# The same for people without papers: no word about a paper they do not have.
reason-without-papers = Sans papiers, ce n’est pas possible pour le moment. Un service de conseil indépendant peut aider.
# $group: whom the offer is made for. Beside a "no" the reader does not belong to it, beside a "perhaps" it is open.
reason-meant-for = { $group ->
    [asylum] C’est pour les personnes qui cherchent une protection, qui ont une Duldung ou qui sont ici sans papiers.
    [refugees] C’est pour les personnes qui ont fui leur pays.
    [border] C’est pour les personnes qui travaillent de l’autre côté de la frontière.
    [duldung] C’est pour les personnes avec certaines sortes de Duldung.
    [saxony] Cela existe seulement en Saxe.
    [saarland] C’est pour les personnes qui vivent en Sarre.
    [degree] C’est pour les diplômes d’études supérieures.
    [learned-abroad] C’est pour les diplômes de l’étranger.
    [wants-to-work] C’est pour les personnes qui veulent travailler en Allemagne.
    [alg1] C’est pour les personnes qui reçoivent l’allocation chômage (Arbeitslosengeld, ALG I) et qui créent une entreprise.
    [searching] C’est pour les personnes qui ont un emploi salarié ou cherchent du travail.
    [likely-to-stay] C’est pour les personnes qui n’ont pas encore l’autorisation de travailler et qui vont probablement rester.
    [members] C’est le plus souvent réservé aux membres. On peut devenir membre.
    [little-german] Le cours est pour les personnes qui parlent encore peu allemand.
    [small-children] C’est pour les familles avec de petits enfants.
    [in-germany] C’est pour les personnes qui habitent en Allemagne.
    [in-need] C’est pour les personnes qui n’ont pas assez d’argent.
    [own-household] C’est pour les personnes qui n’habitent pas chez leurs parents.
    [came-by-2022] C’est pour les personnes arrivées au plus tard le 31 décembre 2022.
    [from-15] Cela commence à 15 ans. Avant, les enfants font partie de la demande des parents.
    [from-12-to-26] C’est pour les jeunes de 12 à 26 ans.
    [pension-or-ill] C’est pour les personnes à l’âge de la retraite, ou quand on ne peut pas travailler durablement.
    [asylblg] Cet argent est pour les personnes en procédure d’asile, avec une Duldung ou avec quelques papiers particuliers.
    [third-country] C’est pour les personnes de pays hors de l’UE.
    [eu] C’est pour les personnes de pays de l’UE.
    [working-age] C’est pour les personnes qui peuvent travailler et qui ne sont pas encore à l’âge de la retraite.
    [from-27] C’est pour les adultes à partir de 27 ans.
    [before-course] C’est pour les personnes qui n’ont encore suivi aucun Integrationskurs.
   *[other] C’est pour un autre groupe.
    }
# $office: who does it instead.
reason-other-office = { $office ->
    [refugee-advice] Pour vous, il y a le conseil social pour personnes réfugiées (Flüchtlingssozialberatung).
    [migration-advice] Pour vous, il y a le conseil en migration : jusqu’à 26 ans le service de migration pour les jeunes (Jugendmigrationsdienst, JMD), à partir de 27 ans la MBE.
    [youth-advice] Jusqu’à 26 ans, le service de migration pour les jeunes (Jugendmigrationsdienst, JMD) est là pour vous.
    [eu-advice] Pour les personnes de pays de l’UE, il y a le conseil Faire Mobilität.
    [third-country-advice] Pour les personnes de pays hors de l’UE, il y a le conseil Faire Integration.
    [jobcenter] Pour l’argent pour vivre, le Jobcenter est là pour vous, ou un autre service.
    [sozialamt] Pour vous, il y a le bureau d’aide sociale ({ -sozialamt }).
    [agentur] Pour vous, il y a maintenant l’agence pour l’emploi ({ -agentur-fuer-arbeit }).
    [recognition] Pour ce métier, un autre service s’occupe de la reconnaissance ({ -anerkennung }). Le conseil en reconnaissance (Anerkennungsberatung) vous dit lequel.
    [training-support] Pour l’Ausbildung et les études, il y a d’autres aides financières, par exemple le BAföG ou la BAB.
    [einstiegsgeld] Avec de l’argent du Jobcenter, il y a pour cela l’Einstiegsgeld. Demandez-le au Jobcenter avant de commencer.
    [asylblg] Pour vous, le bureau d’aide sociale ({ -sozialamt }) a une autre aide financière : les prestations pour les personnes qui demandent l’asile.
   *[other] Pour cela, il y a un autre service.
    }
# How long it takes. $of: stay = $months in Germany; duldung = with a Duldung; reception = in a reception centre;
# family = in Germany, but not for the family of some people.
reason-wait = { $of ->
    [duldung] C’est possible seulement après { $months } mois avec une Duldung.
    [reception] Les personnes qui habitent dans un centre d’accueil ({ -aufnahmeeinrichtung }) ne peuvent travailler qu’après { $months } mois.
    [family] Le plus souvent, c’est possible seulement après { $months } mois en Allemagne. Pour la famille de certaines personnes, c’est possible tout de suite.
    [reception-at-least] Les personnes qui habitent dans un centre d’accueil ({ -aufnahmeeinrichtung }) peuvent travailler au plus tôt après { $months } mois, et sans passeport valable, le plus souvent seulement après { $others } mois.
   *[stay] C’est possible seulement après { $months } mois en Allemagne.
    }
# $years: years in Germany that are needed.
reason-wait-years = C’est possible seulement après { $years } ans en Allemagne.
# What stands in the way. $by: list = countries on a list in the law (never say that a country is safe); office = § 60a Abs. 6,
# the law's reason, no blame, neutral words; departure = steps of the Ausländerbehörde; fast-procedure = a special asylum
# procedure; search = the paper is for looking for work.
reason-barred = { $by ->
    [list] Votre passeport est d’un pays qui est sur une liste dans la loi. C’est pourquoi ce n’est pas possible pour le moment.
    [office] Le service des étrangers ({ -auslaenderbehoerde }) voit une raison de votre côté. Un service de conseil vérifie si c’est exact et ce qu’on peut changer.
    [departure] Le service des étrangers ({ -auslaenderbehoerde }) prépare le départ d’Allemagne. Allez tout de suite dans un service de conseil juridique indépendant.
    [fast-procedure] Dans la procédure d’asile accélérée (beschleunigtes Asylverfahren), le travail n’est pas autorisé.
    [search] Votre papier sert à chercher du travail. Avec lui, il n’y a pas cet argent.
   *[reception] Tant que vous devez habiter au centre d’accueil ({ -aufnahmeeinrichtung }), ce n’est pas possible.
    }
# What has to come before. $what: level = a CEFR $level; identity = who someone is, shown by papers (never advise to contact an
# embassy); contract-not-eq = a paid year before training (EQ) does not count; title-25 = § 25a or § 25b first.
reason-need-first = { $what ->
    [level] Pour cela, il vous faut le niveau d’allemand { $level }.
    [identity] Pour cela, votre identité doit être clarifiée. Parlez du chemin avec un service de conseil.
    [contract] Pour cela, il vous faut d’abord un contrat de formation ({ -ausbildungsvertrag }).
    [contract-not-eq] Une Einstiegsqualifizierung ({ -eq }) ne compte pas ici comme une Ausbildung.
    [title-25] Il faut d’abord un autre papier : § 25a ou § 25b. Un service de conseil connaît le chemin. Votre papier ne peut pas être prolongé.
    [living] Pour cela, votre salaire doit suffire pour vivre.
   *[other-title] Pour cela, il vous faut d’abord un autre papier. Un service de conseil connaît le chemin.
    }
reason-you-have-it = Vous avez déjà cela.
# A project has an end; it has passed.
reason-programme-over = Ce programme est terminé.
# $single, $married: the highest yearly income in euros.
reason-income-limit = C’est pour les personnes avec au plus { $single } euros par an, les couples avec { $married } euros.
# School takes the place of courses for adults. $for: adults = adults can finish school as well.
reason-school = { $for ->
    [adults] Les adultes aussi peuvent passer un diplôme scolaire, par exemple le soir.
   *[pupils] Les personnes qui vont à l’école apprennent l’allemand à l’école.
    }
# EU citizens. $why: months = so many $months after a short job the right to this money ends; choice = they ended the work.
reason-worker-right-ended = { $why ->
    [choice] Les personnes qui ont elles-mêmes mis fin au travail ne reçoivent le plus souvent pas cet argent. Un service de conseil peut vérifier si quelque chose est encore possible.
   *[months] Après moins d’un an de travail, c’est possible seulement pendant { $months } mois. Un service de conseil peut vérifier si quelque chose est encore possible.
    }
# BAföG; $own: years of own work, $parent: years of a parent's work in Germany.
reason-bafoeg-work-years = Avec votre papier, c’est possible seulement si vous avez travaillé { $own } ans ou vos parents { $parent } ans en Allemagne.

## Who decides. Follows "Qui décide : …", nominative with article.

who-bamf = l’Office fédéral ({ -bamf })
who-jobcenter = le Jobcenter
who-agentur = l’agence pour l’emploi ({ -agentur-fuer-arbeit })
who-auslaenderbehoerde = le service des étrangers ({ -auslaenderbehoerde })
who-sozialamt = le bureau d’aide sociale ({ -sozialamt })
who-provider = l’organisme qui propose l’offre (Träger)
who-adviser = le centre de conseil
who-employer = l’entreprise
who-union = le syndicat (Gewerkschaft)
who-school = l’école
who-bafoeg-office = le bureau du BAföG (BAföG-Amt)
who-recognition-office = le service de reconnaissance ({ -anerkennung })
who-grant-office = le service qui donne cet argent (Zuschuss)
who-youth-office = le service d’aide à la jeunesse ({ -jugendamt })
who-naturalisation-office = le service des naturalisations (Einbürgerungsbehörde)
# The entry on the person's own residence paper.
who-paper = ce qui est écrit sur votre papier

## What is missing. Follows "Cela dépend de ceci : …", also a label before "oui" or "non"; short noun phrases.

missing-status = votre papier
missing-no_papers = votre papier
missing-advised_elsewhere = votre papier
missing-advised_if_needed = votre papier
missing-youth_advice_regional = votre papier
missing-lives_abroad = votre lieu d’habitation
missing-age = votre âge
missing-pension_age = votre âge
missing-land = votre lieu d’habitation
missing-in_saarland = votre lieu d’habitation
missing-in_saxony_anhalt = votre lieu d’habitation
missing-lives_in = votre type de logement
missing-outside_reception = votre type de logement
missing-german_level = votre niveau d’allemand
missing-german_for_training = votre niveau d’allemand
missing-first_language = votre première langue
missing-citizen_of_another_language = votre première langue
missing-integrationskurs_state = vos cours d’allemand jusqu’ici
missing-in_course = vos cours d’allemand jusqu’ici
missing-course_behind = vos cours d’allemand jusqu’ici
missing-course_admitted = admission à l’Integrationskurs (Zulassung)
missing-course_ground = travail, Ausbildung, ou inscription à l’agence pour l’emploi (Agentur für Arbeit) ou au Jobcenter
missing-course_ground_duldung = travail, Ausbildung, ou inscription à l’agence pour l’emploi (Agentur für Arbeit)
missing-months_in_germany = depuis quand vous êtes en Allemagne
missing-asylum_wait = depuis quand vous êtes en Allemagne
missing-long_here = depuis quand vous êtes en Allemagne
missing-entry_after_2019_08_01 = depuis quand vous êtes en Allemagne
missing-newly_arrived = depuis quand vous êtes en Allemagne
missing-too_new_for_the_grant = depuis quand vous êtes en Allemagne
missing-five_years_here = depuis quand vous êtes en Allemagne
missing-entry_by_2022_12_31 = depuis quand vous êtes en Allemagne
missing-works_abroad = votre lieu de travail
missing-course_ended_with_b1 = vos cours d’allemand jusqu’ici
missing-on_benefits = de quoi vous vivez
missing-paid_by_sgb12 = de quoi vous vivez
missing-paid_by_jobcenter = de quoi vous vivez
missing-beyond_work = votre âge et si vous pouvez travailler
missing-work_barred_now = si le travail peut être autorisé en ce moment
missing-begun_in_procedure = quand l’Ausbildung a commencé
missing-asylum_wait_2025 = depuis quand vous êtes en Allemagne
missing-listed_later = de quel pays est votre passeport
missing-child_under_one = l’âge de vos enfants
missing-child_from_one = l’âge de vos enfants
missing-child_in_class_1 = l’âge de vos enfants
missing-child_in_class_2 = l’âge de vos enfants
missing-child_of_school_age = l’âge de vos enfants
missing-procedure_begun = où en est la reconnaissance ({ -anerkennung })
missing-months_in_status = depuis quand vous avez votre papier
missing-months_since_title = depuis quand vous avez votre papier
missing-late_section_24 = depuis quand vous avez votre papier
missing-came_late_24 = depuis quand vous êtes en Allemagne
missing-short_title = la durée de validité de votre papier
missing-months_since_asylum_registration = quand vous avez demandé l’asile
missing-origin_work_ban = si votre pays est sur la liste dans la loi
missing-third_country_passport = votre passeport
missing-eu_passport = votre passeport
missing-employed = travail
missing-at_work = travail
missing-wants_to_work = si vous voulez travailler en Allemagne
missing-self_employed = votre propre entreprise
missing-runs_business = votre propre entreprise
missing-only_business = seulement votre propre entreprise
missing-jobless = si vous avez du travail en ce moment
missing-without_work = si vous avez du travail
missing-hours_per_week = vos heures par semaine
missing-months_employed = depuis quand vous avez ce travail
missing-five_years_worked = cinq ans de travail en Allemagne
missing-worker_right_lost = quand votre dernier travail a pris fin
missing-worker_right_surely_lost = quand votre dernier travail a pris fin
missing-left_by_choice = qui a mis fin au travail
missing-benefits = de quoi vous vivez
missing-in_need = si votre argent suffit
missing-state_help = si votre argent suffit
missing-own_living = si votre argent suffit
missing-can_work = si vous pouvez travailler
missing-children_ages = l’âge de vos enfants
missing-parent_busy = travail, Ausbildung ou cours
missing-young_parent = enfants à vous
missing-kita_place = place en crèche ou au jardin d’enfants ({ -kita })
missing-care_secured = garde pour vos enfants
missing-in_training = Ausbildung
missing-at_training = Ausbildung
missing-training_running = Ausbildung
missing-training_contract = contrat de formation ({ -ausbildungsvertrag })
missing-training_agreed = Ausbildung ou contrat de formation ({ -ausbildungsvertrag })
missing-eq_contract = Einstiegsqualifizierung ({ -eq })
missing-pupil = si vous allez à l’école
missing-university_student = études supérieures (Studium)
missing-residence_rule_lapsed = travail, Ausbildung ou études supérieures (Studium)
missing-school_student = école professionnelle (Berufsfachschule)
missing-at_parents = si vous habitez chez vos parents
missing-academic_degree = diplôme d’études supérieures
missing-low_need = votre diplôme et votre travail
missing-regulated = votre métier
missing-regulated_profession = votre métier
missing-qualification_documents = vos diplômes
missing-learned_abroad = diplômes de l’étranger
missing-recognition_stage = votre reconnaissance ({ -anerkennung })

## Missing facts that an adviser clarifies at the desk.

missing-identity_clarified = identité clarifiée
missing-nationality = votre pays
missing-nationality_group = votre pays
missing-identity_open = identité clarifiée
missing-has_valid_passport = passeport valable
# No blame, as in reason-barred.
missing-own_fault = une raison de votre côté (§ 60a Abs. 6)
missing-deportation_measures_pending = préparation du départ d’Allemagne
missing-dublin_case = procédure Dublin (Dublin-Verfahren)
missing-accelerated_procedure = procédure d’asile accélérée (beschleunigtes Asylverfahren)
missing-training_started_during_asylum = début de l’Ausbildung pendant la procédure d’asile
missing-months_since_deportation_suspension = depuis quand l’expulsion est suspendue (Abschiebung ausgesetzt)
missing-registered_address_months = depuis combien de temps votre adresse est déclarée
missing-five_years_registered = cinq ans avec une adresse déclarée
missing-war_order = accueil à cause d’une guerre
missing-registered_for_24 = enregistrement avec photo et empreintes digitales
missing-alg1_too_short = combien de temps vous recevez encore l’allocation chômage ({ -arbeitslosengeld })
missing-grant_income_too_high = votre revenu par an
missing-move_without_ground = la raison du déménagement
missing-ground_to_move = la raison du déménagement
