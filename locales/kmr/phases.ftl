### The five phases of the chain. .name is the official German name and stays German in every language.
### line-ID says why a phase is active: it stands below the name of the phase and begins with "ji ber ku".
### line-W1 to line-W5 repeat the sentences of the first question (value-phase_wish-*): keep the same words.

phase-1 = Gihîştin û dîtina rê
    .voice = Ez li destpêkê me û li rê digerim.
    .name = Zugang, Ansprache und Information
phase-2 = Jêhatîbûnan nîşan dan û plan kirin
    .voice = Ez dixwazim bizanim ku nirxê jêhatîbûnên min li vir çi ye.
    .name = Berufliche Orientierung und Planung
phase-3 = Hînbûn
    .voice = Ez dixwazim hîn bibim: almanî, parçeyeke ku kêm e, an ji bo dîplomayekê.
    .name = Umsetzung und Qualifizierung
phase-4 = Dîtina kar
    .voice = Ez li kar an li cihekî perwerdeya pîşeyî (Ausbildung) digerim, an jî karê xwe yê serbixwe dixwazim.
    .name = Einstieg in die Erwerbstätigkeit
phase-5 = Baş berdewamkirina kar
    .voice = Ez kar dikim û dixwazim ku baş berdewam bike.
    .name = Erwerbstätigkeit sichern und entwickeln

line-W1 = ji ber ku we hilbijart: Ez li destpêkê me
line-W2 = ji ber ku we hilbijart: Ez dixwazim bizanim ku nirxê jêhatîbûnên min çi ye
line-W3 = ji ber ku we hilbijart: Ez dixwazim hîn bibim
line-W4 = ji ber ku we hilbijart: Ez li kar digerim, an jî karê xwe yê serbixwe dixwazim
line-W4-ausbildung = ji ber ku hûn li cihekî perwerdeya pîşeyî (Ausbildung) digerin
line-W5 = ji ber ku we hilbijart: Ez dixwazim ku baş berdewam bike
line-1a = ji ber ku tiştek nikare li bendê bimîne
line-1b = ji ber ku bi peymanekê an bi deynan re pirsgirêk heye
line-1c = ji ber ku divê pêşî mesela kaxezan zelal bibe
line-1d = ji ber ku hûn bi almanî dest pê dikin
line-1d-later = ji ber ku almanî niha dikare bibe armanceke hînbûnê
line-1e = ji ber ku hûn nû hatine
line-2a = ji ber ku hûn hînî tiştekî bûne ku dikare li vir bê hesibandin
line-2a-below = ji ber ku karê we li tiştê ku hûn hîn bûne nayê
line-2b = ji ber ku hûn li perwerdeya pîşeyî ({ -ausbildung }) digerin û temenê we di bin 27 salî de ye
line-3a = ji ber ku hûn niha hîn dibin
line-3b = ji ber ku pîşeyê we bi qismî hatiye naskirin û parçeyek kêm e
line-3c = ji ber ku zêdetir almanî di lêgerînê de alîkar e
line-4a = ji ber ku kaxeza we ji bo lêgerîna kar e, an jî ji ber ku hûn li aliyê din ê sînor li kar digerin
line-4b = ji ber ku karek bi dawî bû
line-5a = ji ber ku li kar pirsgirêk heye
line-5b = ji ber ku hûn kar dikin
line-F = ji ber ku ev ji bo gelek kesan destpêkeke baş e

theme-residence = Rûniştin û hiqûq
theme-german = Hînbûna almanî
theme-living = Xanî û jiyana rojane
theme-family = Malbat, baxçeyê zarokan ({ -kita }), dibistan
theme-health = Tenduristî û rewşa derûnî
theme-money = Pereyê debarê
theme-consumer = Parastina mafên xerîdaran
theme-recognition = Naskirin û jêhatîbûn
theme-training = Perwerdeya pîşeyî ({ -ausbildung }) û zanîngeh
theme-further = Perwerdeya pêşdetir (Weiterbildung)
theme-work = Kar û serlêdana ji bo kar
theme-business = Karê serbixwe
theme-rights = Mafên li kar û pêşketin
theme-citizen = Hemwelatîbûna alman ({ -einbuergerung }) û çalakiya civakî
