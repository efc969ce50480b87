### The five phases of the chain. .name is the official German name and stays German in every language.
### line-ID says why a phase is active: it stands below the name of the phase and begins with "parce que".
### line-W1 to line-W5 repeat the sentences of the first question (value-phase_wish-*): keep the same words.

phase-1 = Arriver et trouver son chemin
    .voice = Je suis au début et je cherche le chemin.
    .name = Zugang, Ansprache und Information
phase-2 = Montrer ses compétences et planifier
    .voice = Je veux savoir ce que valent mes compétences ici.
    .name = Berufliche Orientierung und Planung
phase-3 = Apprendre
    .voice = Je veux apprendre : l’allemand, une partie qui manque, un diplôme.
    .name = Umsetzung und Qualifizierung
phase-4 = Trouver du travail
    .voice = Je cherche du travail ou une place de formation (Ausbildung), ou je veux ma propre entreprise.
    .name = Einstieg in die Erwerbstätigkeit
phase-5 = Bien continuer au travail
    .voice = Je travaille et je veux que cela continue bien.
    .name = Erwerbstätigkeit sichern und entwickeln

line-W1 = parce que vous avez choisi : Je suis au début
line-W2 = parce que vous avez choisi : Je veux savoir ce que valent mes compétences
line-W3 = parce que vous avez choisi : Je veux apprendre
line-W4 = parce que vous avez choisi : Je cherche du travail, ou je veux ma propre entreprise
line-W4-ausbildung = parce que vous cherchez une place de formation (Ausbildung)
line-W5 = parce que vous avez choisi : Je veux que cela continue bien
line-1a = parce que quelque chose ne peut pas attendre
line-1b = parce qu’il y a des problèmes avec un contrat ou avec des dettes
line-1c = parce qu’il faut d’abord clarifier les papiers
line-1d = parce que vous commencez l’allemand
line-1d-later = parce que l’allemand peut maintenant être un but
line-1e = parce que votre arrivée est récente
line-2a = parce que vous avez appris quelque chose qui peut compter ici
line-2a-below = parce que votre travail ne correspond pas à ce que vous avez appris
line-2b = parce que vous cherchez une formation ({ -ausbildung }) et que vous avez moins de 27 ans
line-3a = parce que vous apprenez en ce moment
line-3b = parce que votre métier est reconnu en partie et que quelque chose manque encore
line-3c = parce que mieux parler allemand aide à chercher
line-4a = parce que votre papier sert à chercher, ou parce que vous cherchez du travail de l’autre côté de la frontière
line-4b = parce qu’un travail a pris fin
line-5a = parce qu’il y a des problèmes au travail
line-5b = parce que vous travaillez
line-F = parce que c’est un bon début pour beaucoup de personnes

theme-residence = Séjour et droit
theme-german = Apprendre l’allemand
theme-living = Logement et vie quotidienne
theme-family = Famille, crèche et jardin d’enfants ({ -kita }), école
theme-health = Santé et bien-être
theme-money = Argent pour vivre
theme-consumer = Contrats et consommation
theme-recognition = Reconnaissance et compétences
theme-training = Formation ({ -ausbildung }) et études
theme-further = Formation continue (Weiterbildung)
theme-work = Travail et candidatures
theme-business = Travail à son compte
theme-rights = Droits et progrès au travail
theme-citizen = Passeport allemand ({ -einbuergerung }) et engagement
