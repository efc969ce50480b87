# The plain pages of the server: start, list of offers, one offer, help. They do not travel to the phone's guide.

## Start page

# Heading and title
start-title = Nga të filloj?
# One sentence: what this is. Also shown by search engines.
start-lead = Wegkette ju tregon në gjuhën tuaj dyert e duhura në zonën e Saarbrücken-it dhe ju thotë pse.
# Question above three choices
start-for-legend = Për kë kërkoni?
start-for-self = Për mua
start-for-other = Për dikë që e ndihmoj
start-for-child = Për fëmijën tim
# The button that starts the questions
start-go = Fillojmë
start-privacy = Përgjigjet tuaja mbeten në pajisjen tuaj. Askush tjetër nuk i sheh, as ne.

# Title of the browser's window while the questions load
guide-title = Pyetje dhe dyer
# Shown when the browser allows no WebAssembly, as in lockdown mode
no-wasm = Shfletuesi juaj nuk mund t’i shfaqë pyetjet. Lista e të gjitha shërbimeve punon edhe kështu.
# Shown when JavaScript is off
no-script = Për pyetjet, shfletuesit tuaj i duhet JavaScript. Lista e të gjitha shërbimeve punon edhe pa të.

## List of all offers

offers-title = Të gjitha shërbimet
offers-lead = Këshillim, kurse, ndihmë dhe zyra publike në zonën e Saarbrücken-it dhe në gjithë Gjermaninë. Shërbimet e pavarura janë të parat.
# Stands before the authorities of each group. § 87 AufenthG: a fact, no accusation.
offers-public = Tani vijnë zyrat publike. Ato duhet t’ia njoftojnë disa gjëra zyrës së të huajve (Ausländerbehörde). Nëse keni dyshime, flisni më parë me një këshillim të pavarur.

## One offer: further labels and facts

# Label before the kinds of offers this one belongs to
offer-types = Lloji i shërbimit

## Opening hours, day by day

weekday-0 = E hënë
weekday-1 = E martë
weekday-2 = E mërkurë
weekday-3 = E enjte
weekday-4 = E premte
weekday-5 = E shtunë
weekday-6 = E diel

## Help that cannot wait

help-title = Ndihmë tani
# Calm words, no advice, no promise
help-lead = Nëse një jetë është në rrezik: 112. Këtu dikush ju dëgjon. Shumica e telefonatave nuk kushtojnë asgjë, dhe shpesh nuk keni pse ta thoni emrin.

## An address that leads nowhere

not-found-title = Kjo faqe nuk ekziston
not-found-text = Ndoshta adresa është e vjetër ose nuk është e plotë.
not-found-start = Në fillim

## Without internet, and a new version

# A date follows. Shown when the information on the page could not be fetched anew.
as-of = Të dhënat janë të datës:
# A quiet line. The person does nothing.
update-ready = Një version i ri është gati. Përdoret nga vizita juaj e ardhshme.
# When the server has more than this version of the app understands.
update-needed = Ka të dhëna më të reja që ky version nuk i lexon dot. Mbyllni të gjitha dritaret e Wegkette dhe hapeni përsëri kur të keni internet.
# Stands before the button below.
install-hint = Wegkette punon edhe pa internet. Mund ta vini në ekranin kryesor.
# A button.
install-do = Vendose në ekranin kryesor
# A page shown without internet, in place of one that the phone does not have.
offline-title = Tani pa internet
# Phone numbers follow below.
offline-text = Kjo faqe nuk është ende në pajisjen tuaj. Pyetjet dhe telefonat e ndihmës punojnë gjithsesi.

## Dates, in numbers, as the reader writes them

# $day, $month, $year: numbers without leading zeros
page-date = { $day }.{ $month }.{ $year }
# A month without a day
page-month = { $month }/{ $year }

## Names of languages in which places give advice

language-ar = arabisht
language-bg = bullgarisht
language-bs = boshnjakisht
language-ckb = kurdisht (sorani)
language-cs = çekisht
language-de = gjermanisht
language-en = anglisht
language-es = spanjisht
language-fa = persisht (farsi)
language-fr = frëngjisht
language-hr = kroatisht
language-hu = hungarisht
language-it = italisht
language-kmr = kurdisht (kurmanxhi)
language-ku = kurdisht
language-pl = polonisht
language-prs = dari
language-ps = pashto
language-pt = portugalisht
language-ro = rumanisht
language-ru = rusisht
language-so = somalisht
language-sq = shqip
language-sr = serbisht
language-ti = tigrinja
language-tr = turqisht
language-uk = ukrainisht
language-ur = urdu
language-vi = vietnamisht
language-zh = kinezisht

exit-page = Dilni shpejt nga faqja
footer-privacy = Mbrojtja e të dhënave
footer-accessibility = Qasja për të gjithë
delete-everything = Fshini gjithçka këtu
idle-soon = A jeni ende këtu? Pas një minute përgjigjet tuaja fshihen.
idle-soon-kiosk = A jeni ende këtu? Pas 20 sekondash faqja fillon nga e para dhe të gjitha përgjigjet fshihen.
idle-here = Jam ende këtu
idle-delete = Fshini tani
deleted-all = Gjithçka u fshi.
deleted-idle = Nuk ishit këtu për 10 minuta. Prandaj përgjigjet tuaja u fshinë. Ajo që donit të ruani në pajisje është ende aty.

calendar-months = janar shkurt mars prill maj qershor korrik gusht shtator tetor nëntor dhjetor
calendar-weekdays = hën mar mër enj pre sht die
