# The plain pages of the server: start, list of offers, one offer, help. They do not travel to the phone's guide.

## Start page

# Heading and title
start-title = De unde încep?
# One sentence: what this is. Also shown by search engines.
start-lead = Wegkette vă arată în limba dumneavoastră ușile potrivite din zona Saarbrücken și spune de ce.
# Question above three choices
start-for-legend = Pentru cine căutați?
start-for-self = Pentru mine
start-for-other = Pentru o persoană pe care o ajut
start-for-child = Pentru copilul meu
# The button that starts the questions
start-go = Începem
start-privacy = Răspunsurile dumneavoastră rămân pe dispozitivul dumneavoastră. Nimeni altcineva nu le vede, nici noi.

# Title of the browser's window while the questions load
guide-title = Întrebări și uși
# Shown when the browser allows no WebAssembly, as in lockdown mode
no-wasm = Browserul dumneavoastră nu poate afișa întrebările. Lista tuturor ofertelor merge și așa.
# Shown when JavaScript is off
no-script = Pentru întrebări, browserul dumneavoastră are nevoie de JavaScript. Lista tuturor ofertelor merge și fără.

## List of all offers

offers-title = Toate ofertele
offers-lead = Consiliere, cursuri, ajutor și instituții în zona Saarbrücken și în toată Germania. Serviciile independente apar primele.
# Stands before the authorities of each group. § 87 AufenthG: a fact, no accusation.
offers-public = Acum urmează instituțiile publice. Ele trebuie să comunice unele lucruri oficiului pentru străini ({ -auslaenderbehoerde }). Dacă nu știți sigur, vorbiți mai întâi cu o consiliere independentă.

## One offer: further labels and facts

# Label before the kinds of offers this one belongs to
offer-types = Felul ofertei

## Opening hours, day by day

weekday-0 = Luni
weekday-1 = Marți
weekday-2 = Miercuri
weekday-3 = Joi
weekday-4 = Vineri
weekday-5 = Sâmbătă
weekday-6 = Duminică

## Help that cannot wait

help-title = Ajutor acum
# Calm words, no advice, no promise
help-lead = Dacă o viață este în pericol: 112. Aici vă ascultă cineva. Cele mai multe apeluri nu costă nimic și, de multe ori, nu trebuie să vă spuneți numele.

## An address that leads nowhere

not-found-title = Această pagină nu există
not-found-text = Poate adresa este veche sau nu este completă.
not-found-start = La început

## Without internet, and a new version

# A date follows. Shown when the information on the page could not be fetched anew.
as-of = Date din:
# A quiet line. The person does nothing.
update-ready = O versiune nouă este gata. Se folosește de la următoarea vizită.
# When the server has more than this version of the app understands.
update-needed = Există date mai noi pe care această versiune nu le poate citi. Închideți toate ferestrele Wegkette și deschideți-l din nou când aveți internet.
# Stands before the button below.
install-hint = Wegkette merge și fără internet. Îl puteți pune pe ecranul principal.
# A button.
install-do = Pe ecranul principal
# A page shown without internet, in place of one that the phone does not have.
offline-title = Acum fără internet
# Phone numbers follow below.
offline-text = Această pagină nu este încă pe dispozitivul dumneavoastră. Întrebările și telefoanele de ajutor merg totuși.

## Dates, in numbers, as the reader writes them

# $day, $month, $year: numbers without leading zeros
page-date = { $day }.{ $month }.{ $year }
# A month without a day
page-month = { $month }/{ $year }

## Names of languages in which places give advice

language-ar = Arabă
language-bg = Bulgară
language-bs = Bosniacă
language-ckb = Kurdă (sorani)
language-cs = Cehă
language-de = Germană
language-en = Engleză
language-es = Spaniolă
language-fa = Persană (farsi)
language-fr = Franceză
language-hr = Croată
language-hu = Maghiară
language-it = Italiană
language-kmr = Kurdă (kurmanji)
language-ku = Kurdă
language-pl = Polonă
language-prs = Dari
language-ps = Paștu
language-pt = Portugheză
language-ro = Română
language-ru = Rusă
language-so = Somaleză
language-sq = Albaneză
language-sr = Sârbă
language-ti = Tigrinya
language-tr = Turcă
language-uk = Ucraineană
language-ur = Urdu
language-vi = Vietnameză
language-zh = Chineză

exit-page = Părăsiți repede pagina
footer-privacy = Protecția datelor
footer-accessibility = Accesibilitate
delete-everything = Ștergeți tot aici
idle-soon = Mai sunteți aici? Peste un minut răspunsurile dumneavoastră vor fi șterse.
idle-soon-kiosk = Mai sunteți aici? Peste 20 de secunde pagina începe din nou și toate răspunsurile dispar.
idle-here = Mai sunt aici
idle-delete = Ștergeți acum
deleted-all = Totul este șters.
deleted-idle = Nu ați fost aici 10 minute. De aceea răspunsurile dumneavoastră sunt șterse. Ce ați vrut să păstrați pe dispozitiv este încă acolo.

calendar-months = ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie
calendar-weekdays = lun mar mie joi vin sâm dum
