# The plain pages of the server: start, list of offers, one offer, help. They do not travel to the phone's guide.

## Start page

# Heading and title
start-title = Xaggee ka bilaabaa?
# One sentence: what this is. Also shown by search engines.
start-lead = Wegkette waxay afkaaga kugu tusaysaa albaabbada saxda ah ee agagaarka Saarbrücken, waxayna sheegaysaa sababta.
# Question above three choices
start-for-legend = Yaad u raadinaysaa?
start-for-self = Naftayda
start-for-other = Qof aan caawinayo
start-for-child = Ilmahayga
# The button that starts the questions
start-go = Aan bilowno
start-privacy = Jawaabahaagu qalabkaaga ayay ku harayaan. Cid kale ma aragto, annaguna ma aragno.

# Title of the browser's window while the questions load
guide-title = Su’aalo iyo albaabbo
# Shown when the browser allows no WebAssembly, as in lockdown mode
no-wasm = Browser-kaagu ma tusi karo su’aalaha. Liiska dhammaan adeegyada wuu shaqeynayaa sidaas oo kale.
# Shown when JavaScript is off
no-script = Su’aalaha browser-kaagu wuxuu ugu baahan yahay JavaScript. Liiska dhammaan adeegyada wuu shaqeynayaa la’aanteed.

## List of all offers

offers-title = Dhammaan adeegyada
offers-lead = La-talin, koorsooyin, caawimo iyo xafiisyo dowladeed oo ku yaal agagaarka Saarbrücken iyo Jarmalka oo dhan. Meelaha madaxa bannaan ayaa ugu horreeya.
# Stands before the authorities of each group. § 87 AufenthG: a fact, no accusation.
offers-public = Hadda waxaa soo socda xafiisyo dowladeed. Waa inay waxyaabo qaar u sheegaan xafiiska ajaanibta (Ausländerbehörde). Haddii aadan hubin, marka hore la hadal la-taliye madax bannaan.

## One offer: further labels and facts

# Label before the kinds of offers this one belongs to
offer-types = Nooca adeegga

## Opening hours, day by day

weekday-0 = Isniin
weekday-1 = Talaado
weekday-2 = Arbaco
weekday-3 = Khamiis
weekday-4 = Jimce
weekday-5 = Sabti
weekday-6 = Axad

## Help that cannot wait

help-title = Caawimo hadda
# Calm words, no advice, no promise
help-lead = Haddii nolol khatar ku jirto: 112. Halkan qof baa ku dhegaysanaya. Inta badan wicitaannadu waa bilaash, badanaana magacaaga uma baahnid inaad sheegto.

## An address that leads nowhere

not-found-title = Boggan ma jiro
not-found-text = Malaha cinwaanku waa duug ama ma dhammaystirna.
not-found-start = Bilowga u noqo

## Without internet, and a new version

# A date follows. Shown when the information on the page could not be fetched anew.
as-of = Taariikhda xogta:
# A quiet line. The person does nothing.
update-ready = Nooc cusub ayaa diyaar ah. Waxaa la isticmaalayaa marka xigta ee aad timaaddo.
# When the server has more than this version of the app understands.
update-needed = Waxaa jira xog cusub oo noocani akhriyi karin. Xir dhammaan daaqadaha Wegkette oo mar kale fur marka aad internet hesho.
# Stands before the button below.
install-hint = Wegkette internet la’aan ayuu ku shaqeeyaa. Waxaad saari kartaa shaashadda hore.
# A button.
install-do = Saar shaashadda hore
# A page shown without internet, in place of one that the phone does not have.
offline-title = Hadda internet ma jiro
# Phone numbers follow below.
offline-text = Boggan weli kuma jiro qalabkaaga. Su’aalaha iyo telefoonnada caawimada way shaqeynayaan.

## Dates, in numbers, as the reader writes them

# $day, $month, $year: numbers without leading zeros. Day first with dots, as on German letters.
page-date = { $day }.{ $month }.{ $year }
# A month without a day
page-month = { $month }/{ $year }

## Names of languages in which places give advice

language-ar = Carabi
language-bg = Bulgeeriyaan
language-bs = Bosniyaan
language-ckb = Kurdi (Sorani)
language-cs = Jeek
language-de = Jarmal
language-en = Ingiriis
language-es = Isbaanish
language-fa = Faarisi (Farsi)
language-fr = Faransiis
language-hr = Korweeshiyaan
language-hu = Hangeeriyaan
language-it = Talyaani
language-kmr = Kurdi (Kurmanji)
language-ku = Kurdi
language-pl = Boolish
language-prs = Dari
language-ps = Bashtuu
language-pt = Boortaqiis
language-ro = Romaaniyaan
language-ru = Ruush
language-so = Soomaali
language-sq = Albaaniyaan
language-sr = Seerbiyaan
language-ti = Tigrinya
language-tr = Turki
language-uk = Yukreeniyaan
language-ur = Urdu
language-vi = Fiitnaamiis
language-zh = Shiine

exit-page = Si degdeg ah uga bax bogga
footer-privacy = Ilaalinta xogta
footer-accessibility = Helitaanka dadka oo dhan
delete-everything = Halkan wax walba ka tirtir
idle-soon = Weli ma joogtaa? Hal daqiiqo kadib jawaabahaaga waa la tirtirayaa.
idle-soon-kiosk = Weli ma joogtaa? 20 ilbiriqsi kadib boggu mar kale ayuu bilaabmayaa, jawaabaha oo dhanna waa la tirtirayaa.
idle-here = Weli waan joogaa
idle-delete = Hadda tirtir
deleted-all = Wax walba waa la tirtiray.
deleted-idle = 10 daqiiqo ma joogin. Sidaas darteed jawaabahaaga waa la tirtiray. Wixii aad rabtay in qalabka lagu hayo weli way joogaan.

calendar-months = Jannaayo Febraayo Maarso Abriil Maayo Juun Luulyo Ogosto Sebteembar Oktoobar Noofeembar Diseembar
calendar-weekdays = Isn Tal Arb Kha Jim Sab Axd
