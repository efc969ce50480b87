# Texts of the country-wide offers. German in plain language is the source: short sentences, "vous". "confidentiel" and
# "anonyme" only where the carrier says so. Help lines: calm words, no advice to separate, no promise of what happens next.
# What a text does not say was not in the source: please do not add it. Names of organisations and menu words stay German.
# Free of gender: "quand personne d'autre n'est là" instead of "seul(e)", "personnes enceintes", "personnes venues vivre en Allemagne".
# `.todo` = what to do now, `.bring` = what to bring.

## Emergency, crisis, violence

offer-telefonseelsorge = Ici, quelqu’un vous écoute au téléphone quand les soucis deviennent trop grands. Jour et nuit, gratuit et anonyme. Vous n’avez pas besoin de faire partie d’une Église.
    .todo = Appelez. Sur Internet, il y a aussi un chat et un e-mail. C’est occupé ? Essayez encore une fois.
offer-mutes = Ici, quelqu’un vous écoute au téléphone quand les soucis deviennent trop grands. Jour et nuit, anonyme. Ce téléphone est ouvert à tout le monde, de toute religion.
    .todo = Appelez. Tout le monde parle allemand. Le mardi, on parle aussi turc. Pour l’arabe, l’ourdou et d’autres langues, vous fixez un moment pour parler.
offer-helpline-ukraine = Téléphone pour les enfants, les jeunes et les parents d’Ukraine. Gratuit et confidentiel, en ukrainien et en russe. Cette information est de 2022.
    .todo = Appelez. Si plus personne ne répond, la TelefonSeelsorge aide.
# Addressed to a child or a young person, still with "vous" as everywhere in the guide.
offer-nummer-gegen-kummer = Téléphone pour les enfants et les jeunes, quand quelque chose fait de la peine : à l’école, à la maison, avec des amis. Gratuit et anonyme.
    .todo = Appelez. Sur Internet, il y a aussi un chat et un e-mail.
# "une interprète": feminine in the source too (Dolmetscherin).
offer-hilfetelefon-frauen = Aide pour les femmes que quelqu’un menace, frappe, poursuit ou force. Jour et nuit, gratuit, anonyme et confidentiel. Des amis et des proches peuvent aussi appeler.
    .todo = Appelez quand personne d’autre n’est là. Dites votre langue : une interprète rejoint l’appel. Vous n’avez pas besoin de dire votre nom.
offer-opfer-telefon = Aide pour les personnes à qui quelqu’un a fait violence. L’association écoute et indique des services près de chez vous. Gratuit, anonyme si vous le souhaitez.
    .todo = Appelez quand personne d’autre n’est là. Vous n’avez pas besoin de dire votre nom.
offer-frauenhaus-suche = Un Frauenhaus est un lieu sûr pour habiter, pour les femmes et leurs enfants. Le site internet montre où une place est libre en Allemagne.
    .todo = Cherchez une maison sur le site et appelez-la. Appelez aussi si aucune place libre n’est affichée. Ensuite, effacez l’historique dans votre téléphone.
offer-hilfetelefon-maenner = Aide confidentielle pour les hommes que quelqu’un menace, frappe, poursuit ou force.
    .todo = Appelez ou écrivez quand personne d’autre n’est là.
offer-notruf-112 = Ambulance et pompiers. Pour un danger de mort, un accident grave ou un feu. L’appel est gratuit.
    .todo = Composez le 112. Dites : Où est-ce ? Que s’est-il passé ? Combien de personnes ont besoin d’aide ? Attendez les questions.
# The last two sentences of .todo must stay together: the duty to report, and that life comes first.
offer-notruf-110 = La police. Pour le cas où vous êtes en danger maintenant. L’appel est gratuit.
    .todo = Composez le 110. Dites où vous êtes. La police doit signaler au service des étrangers ({ -auslaenderbehoerde }) quand quelqu’un vit ici sans papiers. En cas de danger de mort, appelez quand même.
offer-bereitschaftsdienst-116117 = Un ou une médecin pour les heures où les cabinets médicaux sont fermés. Pour les maladies qui ne peuvent pas attendre jusqu’à demain. En cas de danger de mort, le bon numéro est le 112.
    .todo = Appelez et dites ce que vous avez. Demandez les prix si vous n’avez pas d’assurance maladie.
    .bring = Votre carte d’assurance ou le bon du bureau d’aide sociale ({ -sozialamt }), si vous en avez un.

## Pregnancy, disability, debts, contracts

offer-schwangere-in-not = Aide pour les personnes enceintes qui ne savent plus quoi faire. Jour et nuit, gratuit, anonyme et confidentiel. Le conseil existe aussi dans d’autres langues.
    .todo = Appelez et dites votre langue. Vous n’avez pas besoin de dire votre nom.
offer-caritas-online-schwangerschaft = Conseil sur Internet pour les personnes enceintes et leurs familles. Gratuit et anonyme. La Caritas n’est pas une administration.
    .todo = Allez sur le site internet. Choisissez « Hilfe und Beratung », « Online-Beratung » et ensuite « Schwangerschaft » (grossesse).
offer-caritas-online-schulden = Conseil sur Internet si vous ne pouvez pas payer des factures. Gratuit et anonyme. La Caritas n’est pas une administration.
    .todo = Allez sur le site internet. Choisissez « Hilfe und Beratung », « Online-Beratung » et ensuite « Schulden » (dettes).
    .bring = Posez les factures et les rappels (Mahnungen) à côté de vous.
offer-verbraucherzentralen = Conseil sur les contrats, les factures et les rappels (Mahnungen), à certains endroits aussi sur les dettes. Les centres de conseil sur les contrats et les achats (Verbraucherzentralen) sont des associations et pas des administrations. Le conseil coûte souvent de l’argent.
    .todo = Cherchez sur le site internet le centre près de chez vous. Demandez d’abord le prix.
    .bring = Le contrat, la facture et toutes les lettres à ce sujet.
offer-eutb = Conseil pour les personnes avec un handicap et pour leurs familles. Souvent, les personnes qui conseillent ont elles-mêmes un handicap. Le conseil est gratuit.
    .todo = Cherchez sur le site internet le service près de chez vous.

## Residence and arriving

offer-pro-asyl = Aide pour les questions de droit sur la fuite et l’asile. PRO ASYL est une association et pas une administration. Elle indique aussi des centres de conseil près de chez vous.
    .todo = Avez-vous une lettre avec une date limite ({ -frist }) ? Montrez-la aujourd’hui même à quelqu’un qui peut la lire. Le site internet dit comment joindre PRO ASYL.
    .bring = La lettre, l’enveloppe avec la date et votre papier.
offer-mbeon = Conseil par chat sur le téléphone, pour les personnes venues vivre en Allemagne, à partir de 27 ans. L’application est gratuite. Vous pouvez écrire et envoyer des lettres.
    .todo = Cherchez l’application « mbeon » dans l’App-Store. Choisissez-y un conseil dans votre langue.
offer-jmd4you = Conseil sur Internet pour les jeunes personnes venues vivre en Allemagne, anonyme. Il fait partie des services de migration pour les jeunes (Jugendmigrationsdienste), qui existent dans beaucoup de villes.
    .todo = Allez sur le site internet et écrivez votre question.
offer-vhs-lernportal = Cours sur Internet pour apprendre l’allemand, du début jusqu’au niveau B2. Il y a aussi des cours pour apprendre à lire et à écrire. Tout est gratuit et marche avec le téléphone.
    .todo = Allez sur le site internet et choisissez un niveau.

## Recognition and rights

offer-bamf-hotline = Téléphone pour les questions sur les diplômes de l’étranger, sur le travail et sur l’apprentissage de l’allemand. En allemand et en anglais. Il fait partie de l’Office fédéral des migrations et des réfugiés (BAMF).
    .todo = Appelez. Le numéro vient d’une source ancienne et peut être faux.
    .bring = Posez vos diplômes à côté de vous.
offer-faire-integration = Conseil sur vos droits au travail : salaire, temps de travail, vacances, fin du travail ({ -kuendigung }). Pour les personnes de pays hors de l’UE. Le conseil est gratuit et en plusieurs langues.
    .todo = Cherchez sur le site internet le service dans votre État fédéré (Bundesland). Ne signez rien et ne quittez pas votre emploi avant d’avoir demandé.
    .bring = Votre contrat de travail, les fiches de paie, vos heures notées et les lettres de l’entreprise.
offer-faire-mobilitaet = Conseil sur vos droits au travail pour les personnes d’Europe centrale et de l’Est. Le conseil est gratuit.
    .todo = Appelez ou écrivez. Ne signez rien et ne quittez pas votre emploi avant d’avoir demandé.
    .bring = Votre contrat de travail, les fiches de paie, vos heures notées et les lettres de l’entreprise.
offer-faire-mobilitaet-ro = Conseil sur vos droits au travail, au téléphone en roumain. L’appel et le conseil sont gratuits.
    .todo = Appelez ou écrivez. Ne signez rien et ne quittez pas votre emploi avant d’avoir demandé.
    .bring = Votre contrat de travail, les fiches de paie, vos heures notées et les lettres de l’entreprise.
offer-faire-mobilitaet-bg = Conseil sur vos droits au travail, au téléphone en bulgare. L’appel et le conseil sont gratuits.
    .todo = Appelez ou écrivez. Ne signez rien et ne quittez pas votre emploi avant d’avoir demandé.
    .bring = Votre contrat de travail, les fiches de paie, vos heures notées et les lettres de l’entreprise.
offer-faire-mobilitaet-pl = Conseil sur vos droits au travail, au téléphone en polonais. L’appel et le conseil sont gratuits.
    .todo = Appelez ou écrivez. Ne signez rien et ne quittez pas votre emploi avant d’avoir demandé.
    .bring = Votre contrat de travail, les fiches de paie, vos heures notées et les lettres de l’entreprise.
offer-faire-mobilitaet-hu = Conseil sur vos droits au travail, au téléphone en hongrois. L’appel et le conseil sont gratuits.
    .todo = Appelez ou écrivez. Ne signez rien et ne quittez pas votre emploi avant d’avoir demandé.
    .bring = Votre contrat de travail, les fiches de paie, vos heures notées et les lettres de l’entreprise.
offer-faire-mobilitaet-hr = Conseil sur vos droits au travail, au téléphone en bosnien, croate et serbe. L’appel et le conseil sont gratuits.
    .todo = Appelez ou écrivez. Ne signez rien et ne quittez pas votre emploi avant d’avoir demandé.
    .bring = Votre contrat de travail, les fiches de paie, vos heures notées et les lettres de l’entreprise.
offer-ads-bund = Conseil si on vous traite moins bien que d’autres, par exemple à cause de votre origine, de votre religion, de votre sexe ou d’un handicap. Ce service appartient à l’État.
    .todo = Appelez ou écrivez. Notez avant ce qui s’est passé, quand, et qui était là.
    .bring = Lettres, messages ou photos à ce sujet.
offer-advd = Ici, vous trouvez des centres de conseil pour les personnes qu’on traite moins bien que d’autres, par exemple à cause de leur origine. Cette fédération n’est pas une administration.
    .todo = Cherchez un centre sur le site internet. Notez ce qui s’est passé, quand, et qui était là.
    .bring = Lettres, messages ou photos à ce sujet.
