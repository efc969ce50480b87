# Texts of the offers in the Saarbrücken pack. German in plain language is the source: short sentences, "vous", no jargon
# without an explanation. "confidentiel" only where the carrier says so. Names of offices stay German in every language:
# people meet them on signs and letters. What a text does not say was not in the source: please do not add it.
# Place names: Sarre = Saarland; Saarbrücken stays German inside names of offices and as the name of the town here.
# `.todo` = what to do now, `.bring` = what to bring.

## Arriving and advice

offer-haus-des-ankommens = Un premier lieu où aller pour les personnes arrivées récemment à Saarbrücken. La chambre des métiers (Handwerkskammer), le ZBB et le Goethe-Institut y sont ou y étaient aussi, avec des offres. Le projet a duré jusqu’au 30 avril 2026. Nous ne savons pas si la maison existe encore.
    .todo = Demandez d’abord à la ville de Saarbrücken si la maison est encore ouverte. Jusqu’en avril 2026, un rendez-vous n’était pas nécessaire.
    .bring = Votre carte d’identité ou votre papier, et les lettres sur lesquelles vous avez des questions.
offer-zib-saarbruecken = Le bureau de la ville de Saarbrücken pour les questions de vie en commun et d’intégration. Il participe aussi à l’organisation du salon IMMIGRA.
    .todo = Appelez d’abord. Le numéro de téléphone est de 2009 et peut être faux.
offer-mib-regionalverband = Le bureau du Regionalverband (le district) pour la migration et l’intégration. Il rassemble les aides qui existent dans la région. Nous ne savons pas s’il conseille aussi des personnes individuellement.
    .todo = Demandez au Regionalverband Saarbrücken le bureau de la migration et de l’intégration (Migrations- und Integrationsbüro).
# LAVA is the immigration office of the whole Land; people meet the short name on letters.
offer-lava = Le service des étrangers ({ -auslaenderbehoerde }) pour toute la Sarre. Il décide des titres de séjour ({ -aufenthaltstitel }) et de l’autorisation de travailler.
    .todo = Vous ne pouvez pas venir sans rendez-vous. Avant, parlez avec un centre de conseil. Le site internet dit comment joindre ce service.
    .bring = Votre passeport, si vous en avez un, votre papier et les lettres de ce service.
offer-drk-lebach = Conseil de la Croix-Rouge allemande (DRK) pour les personnes qui habitent au centre d’accueil (Landesaufnahmestelle) de Lebach. C’est là qu’arrivent les personnes qui cherchent l’asile. La DRK n’est pas une administration.
    .todo = Demandez le conseil de la DRK (DRK-Beratung) à la Landesaufnahmestelle. Nous connaissons trois adresses et ne savons pas dans quelle maison se trouve le conseil.
    .bring = Votre papier et toutes les lettres avec une date.
offer-caritas-saarbruecken = Conseil pour les personnes réfugiées et les personnes venues vivre en Allemagne. La Caritas n’est pas une administration.
    .todo = Allez à la permanence ouverte (offene Sprechstunde). Les heures sont sur le site internet. Vous habitez plus loin ? Demandez si le service est là aussi pour votre ville ou village.
    .bring = Votre papier et les lettres sur lesquelles vous avez des questions.
offer-caritas-dudweiler = Permanence ({ -sprechstunde }) de la Caritas à Dudweiler pour les personnes réfugiées et les personnes venues vivre en Allemagne. Cette information est ancienne.
    .todo = Demandez d’abord au service de migration de la Caritas (Caritas-Migrationsdienst), Johannisstraße, si cette permanence existe encore.
offer-diakonie-mbe = Conseil pour les personnes venues vivre en Allemagne, à partir de 27 ans : papiers, logement, argent, famille, allemand, travail. La Diakonie n’est pas une administration.
    .todo = Cherchez sur le site internet le service près de chez vous. Nous n’avons pas trouvé de numéro de téléphone.
    .bring = Votre papier et les lettres sur lesquelles vous avez des questions.
offer-jmd-saarbruecken = Conseil pour les jeunes personnes de 12 à 26 ans venues vivre en Allemagne : école, formation ({ -ausbildung }), allemand, vie quotidienne. La Diakonie n’est pas une administration.
    .todo = Le site internet dit comment joindre le service de migration pour les jeunes ({ -jugendmigrationsdienst }). Demandez-lui quel service est là pour votre ville ou village.
    .bring = Votre papier, vos diplômes et certificats, et vos lettres.
offer-jmd-voelklingen = Conseil à Völklingen pour les jeunes personnes de 12 à 26 ans venues vivre en Allemagne : école, formation ({ -ausbildung }), allemand, vie quotidienne. La Diakonie n’est pas une administration.
    .todo = Le site internet dit comment joindre le service de migration pour les jeunes ({ -jugendmigrationsdienst }). Nous ne connaissons pas le numéro dans la rue.
    .bring = Votre papier, vos diplômes et certificats, et vos lettres.
offer-jmd-neunkirchen = Conseil à Neunkirchen pour les jeunes personnes de 12 à 26 ans venues vivre en Allemagne : école, formation ({ -ausbildung }), allemand, vie quotidienne. La Diakonie n’est pas une administration.
    .todo = Le site internet dit comment joindre le service de migration pour les jeunes ({ -jugendmigrationsdienst }).
    .bring = Votre papier, vos diplômes et certificats, et vos lettres.
offer-ilo-lotsen = Guides d’intégration (Integrationslotsen) de la Diakonie. Ces guides vous aident à trouver vos repères.
    .todo = Demandez à la Diakonie Saar les ILO Integrationslotsen.
offer-lib-biz = Offres de la Diakonie Saar pour les personnes venues vivre en Allemagne. Nous ne savons pas encore exactement ce qu’elles font.
    .todo = Demandez à la Diakonie Saar « LIB » et « BIZ ».
offer-eule-pro = Offre de la Diakonie Saar pour les personnes d’autres pays de l’UE. Nous ne savons pas encore exactement à quoi elle aide.
    .todo = Demandez à la Diakonie Saar « EULE.pro ».
# "Hilfe für die Seele": no word for illness.
offer-souls-drk = Aide quand on ne se sent pas bien au fond de soi, par exemple en cas de peur, de soucis ou de mauvais sommeil. Le centre est pour les personnes réfugiées, surtout avec un titre de séjour ({ -aufenthaltstitel }).
    .todo = Appelez et demandez un entretien. Avez-vous une Gestattung ou une Duldung ? Demandez si une place est libre.
offer-psz-merzig = Aide quand on ne se sent pas bien au fond de soi, par exemple en cas de peur, de soucis ou de mauvais sommeil. Le centre de la Caritas est pour les personnes réfugiées.
    .todo = Appelez et demandez un entretien.
offer-vz-saarland = Conseil sur les contrats, le téléphone, Internet, les factures et les rappels (Mahnungen). Le centre de conseil sur les contrats et les achats (Verbraucherzentrale) est une association et pas une administration.
    .todo = Ne signez rien de nouveau avant d’avoir demandé. Le site internet dit comment obtenir un rendez-vous. Demandez si le conseil coûte quelque chose.
    .bring = Le contrat, la facture et toutes les lettres à ce sujet.
offer-vz-malstatt = Conseil sur les contrats et les achats dans le quartier de Malstatt. Ce projet a duré de 2018 à 2022.
    .todo = Demandez d’abord au centre de conseil (Verbraucherzentrale), Trierer Straße.
    .bring = Le contrat, la facture et toutes les lettres à ce sujet.

## Public offices

offer-jugendamt-rv = L’administration pour les familles, les enfants et les jeunes (Jugendamt). Elle aide aussi les jeunes de moins de 18 ans qui sont ici sans parents.
    .todo = Appelez et demandez qui est responsable pour votre ville ou village. Ces informations sont de 2019.
offer-jugendamt-rv-kinder = Le service d’aide à la jeunesse ({ -jugendamt }) est là aussi pour la garde des enfants. Nous ne savons pas si vous pouvez y demander une place en crèche ou au jardin d’enfants ({ -kita }).
    .todo = Appelez et demandez où vous inscrivez votre enfant à la crèche ou au jardin d’enfants ({ -kita }).
    .bring = L’acte de naissance de l’enfant, si vous en avez un.
offer-sozialamt-rv = Le bureau d’aide sociale ({ -sozialamt }) paie l’aide d’après la loi pour les personnes qui demandent l’asile (Asylbewerberleistungsgesetz). Il paie aussi l’aide sociale (Sozialhilfe) aux personnes âgées ou qui ne peuvent pas travailler.
    .todo = Appelez et demandez un rendez-vous. Ces informations sont de 2020.
    .bring = Votre papier, vos relevés de compte (Kontoauszüge), le contrat de location ({ -mietvertrag }) et les lettres d’autres administrations.
offer-jobcenter-rv = Le Jobcenter paie l’allocation de base (Grundsicherungsgeld, avant : Bürgergeld) et aide à chercher du travail. Il a aussi des bureaux à Heusweiler, Sulzbach, Völklingen, Brebach, Burbach et Dudweiler.
    .todo = Appelez et demandez quel bureau est là pour vous. Ces informations sont de 2020.
    .bring = Votre papier, vos relevés de compte (Kontoauszüge), le contrat de location ({ -mietvertrag }) et les lettres d’autres administrations.
offer-agentur-saarland = L’agence pour l’emploi ({ -agentur-fuer-arbeit }) conseille sur le métier et la formation ({ -ausbildung }). Elle aide à chercher du travail et paie l’allocation chômage ({ -arbeitslosengeld }).
    .todo = Inscrivez-vous tout de suite quand votre travail prend fin. Le site internet dit comment joindre l’agence. L’adresse est ancienne.
    .bring = Votre papier, votre CV ({ -lebenslauf }), diplômes et certificats, et la lettre qui met fin au travail ({ -kuendigung }), si vous en avez une.

## Recognition and learning

offer-seaq = Premier service pour demander si votre diplôme de l’étranger est reconnu ici. Il conseille aussi sur la façon de se qualifier davantage.
    .todo = Demandez ici avant de faire une demande ou de payer quelque chose. Nous n’avons pas trouvé de numéro de téléphone : cherchez « SEAQ Saarland » sur Internet.
    .bring = Vos diplômes, aussi des copies et des photos, et un CV ({ -lebenslauf }).
offer-welcome-center-saarland = Un service près du conseil en reconnaissance SEAQ. Le nom fait penser à une aide à l’arrivée de personnes qualifiées. Nous n’en savons pas encore plus.
    .todo = Cherchez « Welcome Center Saarland » sur Internet et demandez à quoi il aide.
offer-iq-saarland = Ce réseau relie des services qui conseillent sur les diplômes et le métier. Nous ne savons pas comment il continue après l’année 2025.
    .todo = Appelez et demandez qui vous conseille sur votre diplôme.
    .bring = Vos diplômes, aussi des copies et des photos.
offer-hwk-anerkennung = La chambre des métiers (Handwerkskammer) examine les diplômes des métiers de l’artisanat, par exemple électricité, coiffure ou peinture.
    .todo = Allez d’abord au conseil en reconnaissance (Anerkennungsberatung). Là, vous apprenez si ce service est là pour votre métier et combien cela coûte.
    .bring = Votre carte d’identité, vos diplômes avec traduction et des preuves de votre travail.
offer-hwk-ausbildung = La chambre des métiers (Handwerkskammer) s’occupe de la formation dans l’artisanat (Ausbildung : apprendre un métier en entreprise et à l’école).
    .todo = Demandez qui vous conseille pour chercher une place de formation.
    .bring = Vos diplômes et certificats, et un CV ({ -lebenslauf }).
# Einstufungstest: a test that shows which course level fits.
offer-vhs-landesverband = Ici, il y a le test de niveau central (Einstufungstest). Le test montre quel cours vous convient.
    .todo = Le site internet dit comment obtenir un rendez-vous pour le test. Demandez aussi si le cours coûte quelque chose.
    .bring = Votre carte d’identité ou votre papier, et la lettre du BAMF, du Jobcenter ou du Sozialamt, si vous en avez une.
offer-vhs-zentrum-saarbruecken = Cours de la Volkshochschule à Saarbrücken. La Volkshochschule est une école pour adultes.
    .todo = Les cours sont sur le site internet. Demandez dans quel cours d’allemand il y a de la place et combien il coûte.
    .bring = Votre carte d’identité ou votre papier, et la lettre du BAMF, du Jobcenter ou du Sozialamt, si vous en avez une.
offer-vhs-lebach = Cours de la Volkshochschule à Lebach. La Volkshochschule est une école pour adultes.
    .todo = Les cours sont sur le site internet. Demandez dans quel cours d’allemand il y a de la place et combien il coûte.
    .bring = Votre carte d’identité ou votre papier, et la lettre du BAMF, du Jobcenter ou du Sozialamt, si vous en avez une.
offer-zbb-saar = Cours et entraînements pour la vie professionnelle.
    .todo = Les cours sont sur le site internet. Demandez qui paie le cours avant de signer.
offer-kausa-saarland = Conseil sur l’Ausbildung (apprendre un métier en entreprise et à l’école). Cette information est de 2016. Nous ne savons pas si ce service existe encore.
    .todo = Cherchez « KAUSA Saarland » sur Internet ou demandez à un centre de conseil.
offer-minet-saar = Offre pour les femmes sur le thème du métier. Cette information est de 2019. Nous ne savons pas si l’offre existe encore.
    .todo = Cherchez « MiNET Saar » sur Internet ou demandez à un centre de conseil.
offer-frau-beruf-neunkirchen = Offre pour les femmes sur le thème du métier à Neunkirchen.
    .todo = Cherchez « Frau und Beruf Neunkirchen » sur Internet ou demandez à un centre de conseil.

## Work, own business, rights

offer-agentur-france-travail = L’agence pour l’emploi ({ -agentur-fuer-arbeit }) et France Travail cherchent ensemble des emplois des deux côtés de la frontière.
    .todo = Demandez à l’Agentur für Arbeit le service pour les personnes qui travaillent de l’autre côté de la frontière (Grenzgänger).
    .bring = Votre carte d’identité et votre CV ({ -lebenslauf }).
# Grenzgänger: people who live in one country and work in another.
offer-task-force-grenzgaenger = Elle travaille sur les questions des personnes qui habitent dans un pays et travaillent dans un autre.
    .todo = Cherchez « Task Force Grenzgänger » sur Internet.
    .bring = Votre contrat de travail et les lettres sur lesquelles vous avez des questions.
offer-frontaliers-forbach = Conseil à Forbach, en France, pour les personnes qui habitent en France et travaillent en Allemagne.
    .todo = Cherchez « Frontaliers Forbach » sur Internet.
    .bring = Votre contrat de travail et les lettres sur lesquelles vous avez des questions.
offer-migrisx = Conseil pour les personnes venues vivre en Allemagne qui veulent ouvrir leur propre entreprise ou en ont une.
    .todo = Demandez ici avant de déclarer une activité ({ -gewerbe }). Avec certains papiers, il vous faut d’abord une autorisation.
    .bring = Votre papier et vos idées, même si elles ne sont pas encore prêtes.
offer-saarland-offensive-gruendung = Réseau en Sarre pour les personnes qui veulent créer leur propre entreprise.
    .todo = Demandez ici avant de déclarer une activité ({ -gewerbe }). Avec certains papiers, il vous faut d’abord une autorisation.
offer-faire-integration-saarland = Conseil sur vos droits au travail : salaire, temps de travail, vacances, fin du travail ({ -kuendigung }). Pour les personnes de pays hors de l’UE. Le conseil est gratuit.
    .todo = Ne signez rien et ne quittez pas votre emploi avant d’avoir demandé. Le site internet dit comment joindre le service de conseil.
    .bring = Votre contrat de travail, les fiches de paie, vos heures notées et les lettres de l’entreprise.
offer-ak-wanderarbeit = Conseil sur vos droits au travail pour les personnes d’autres pays de l’UE qui travaillent ici.
    .todo = Ne signez rien et ne quittez pas votre emploi avant d’avoir demandé. Le site internet dit comment joindre le service de conseil.
    .bring = Votre contrat de travail, les fiches de paie, vos heures notées et les lettres de l’entreprise.

offer-diakonie-medizin = Un cabinet médical de la Diakonie pour les personnes sans assurance maladie.
    .todo = Allez-y le mercredi à partir de 9 heures. Vous n’avez pas besoin de rendez-vous.
