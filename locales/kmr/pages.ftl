# The plain pages of the server: start, list of offers, one offer, help. They do not travel to the phone's guide.

## Start page

# Heading and title
start-title = Ez ji ku dest pê bikim?
# One sentence: what this is. Also shown by search engines.
start-lead = Wegkette bi zimanê we deriyên rast li herêma Saarbrückenê nîşanî we dide û dibêje çima.
# Question above three choices
start-for-legend = Hûn ji bo kê digerin?
start-for-self = Ji bo xwe
start-for-other = Ji bo kesekî ku ez jê re dibim alîkar
start-for-child = Ji bo zarokê xwe
# The button that starts the questions
start-go = Em dest pê bikin
start-privacy = Bersivên we li ser amûra we dimînin. Kesekî din wan nabîne, em jî nabînin.

# Title of the browser's window while the questions load
guide-title = Pirs û derî
# Shown when the browser allows no WebAssembly, as in lockdown mode
no-wasm = Geroka we nikare pirsan nîşan bide. Lîsteya hemû pêşniyaran dîsa jî dixebite.
# Shown when JavaScript is off
no-script = Ji bo pirsan JavaScript ji geroka we re pêwîst e. Lîsteya hemû pêşniyaran bêyî wê jî dixebite.

## List of all offers

offers-title = Hemû pêşniyar
offers-lead = Şêwirmendî, kurs, alîkarî û daîre li herêma Saarbrückenê û li tevahiya Almanyayê. Cihên serbixwe li pêş in.
# Stands before the authorities of each group. § 87 AufenthG: a fact, no accusation.
offers-public = Niha saziyên dewletê û şaredariyê tên. Divê ew hin tiştan ji daîreya biyaniyan ({ -auslaenderbehoerde }) re ragihînin. Eger hûn dudil bin, pêşî bi şêwirmendiyeke serbixwe re biaxivin.

## One offer: further labels and facts

# Label before the kinds of offers this one belongs to
offer-types = Cureyê pêşniyarê

## Opening hours, day by day

weekday-0 = Duşem
weekday-1 = Sêşem
weekday-2 = Çarşem
weekday-3 = Pêncşem
weekday-4 = În
weekday-5 = Şemî
weekday-6 = Yekşem

## Help that cannot wait

help-title = Alîkarî niha
# Calm words, no advice, no promise
help-lead = Eger jiyanek di xetereyê de be: 112. Li vir kesek guh dide we. Piraniya telefonan bêpere ne, û pir caran ne hewce ye ku hûn navê xwe bibêjin.

## An address that leads nowhere

not-found-title = Ev rûpel tune ye
not-found-text = Belkî navnîşan kevn e an ne temam e.
not-found-start = Ber bi destpêkê

## Without internet, and a new version

# A date follows. Shown when the information on the page could not be fetched anew.
as-of = Dîroka agahiyan:
# A quiet line. The person does nothing.
update-ready = Guhertoyeke nû amade ye. Ji serdana we ya din ve tê bikaranîn.
# When the server has more than this version of the app understands.
update-needed = Agahiyên nûtir hene ku ev guherto nikare bixwîne. Hemû pencereyên Wegkette bigirin û gava înterneta we hebe ji nû ve vekin.
# Stands before the button below.
install-hint = Wegkette bêyî înternetê jî dixebite. Hûn dikarin wê deynin ser ekrana sereke.
# A button.
install-do = Deyne ser ekrana sereke
# A page shown without internet, in place of one that the phone does not have.
offline-title = Niha înternet tune ye
# Phone numbers follow below.
offline-text = Ev rûpel hê ne li ser amûra we ye. Pirs û telefonên alîkariyê dîsa jî dixebitin.

## Dates, in numbers, as the reader writes them

# $day, $month, $year: numbers without leading zeros
page-date = { $day }.{ $month }.{ $year }
# A month without a day
page-month = { $month }/{ $year }

## Names of languages in which places give advice

language-ar = erebî
language-bg = bulgarî
language-bs = bosnî
language-ckb = kurdî (soranî)
language-cs = çekî
language-de = almanî
language-en = îngilîzî
language-es = spanî
language-fa = farisî
language-fr = fransî
language-hr = xirwatî
language-hu = macarî
language-it = îtalî
language-kmr = kurdî (kurmancî)
language-ku = kurdî
language-pl = polonî
language-prs = darî
language-ps = peştûyî
language-pt = portugalî
language-ro = romanî
language-ru = rûsî
language-so = somalî
language-sq = albanî
language-sr = sirbî
language-ti = tîgrînî
language-tr = tirkî
language-uk = ukraynî
language-ur = urdûyî
language-vi = viyetnamî
language-zh = çînî

exit-page = Zû ji vê rûpelê derkevin
footer-privacy = Parastina daneyan
footer-accessibility = Gihîştina hêsan
delete-everything = Her tiştî li vir jê bibin
idle-soon = Hûn hîn li vir in? Di deqeyekê de bersivên we tên jêbirin.
idle-soon-kiosk = Hûn hîn li vir in? Di 20 saniyeyan de rûpel ji nû ve dest pê dike û hemû bersiv tên jêbirin.
idle-here = Ez hîn li vir im
idle-delete = Niha jê bibin
deleted-all = Her tişt hat jêbirin.
deleted-idle = Hûn 10 deqe ne li vir bûn. Ji ber vê bersivên we hatin jêbirin. Tiştê ku we dixwest li ser amûrê bimîne, hîn li wir e.

calendar-months = rêbendan sibat adar nîsan gulan hezîran tîrmeh tebax îlon cotmeh mijdar berfanbar
calendar-weekdays = dşm sşm çşm pşm înî şem yşm
