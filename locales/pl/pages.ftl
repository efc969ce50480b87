# The plain pages of the server: start, list of offers, one offer, help. They do not travel to the phone's guide.

## Start page

# Heading and title
start-title = Od czego zacząć?
# One sentence: what this is. Also shown by search engines.
start-lead = Wegkette pokazuje Ci w Twoim języku właściwe drzwi w rejonie Saarbrücken i mówi, dlaczego właśnie te.
# Question above three choices
start-for-legend = Dla kogo szukasz?
start-for-self = Dla siebie
start-for-other = Dla kogoś, komu pomagam
start-for-child = Dla mojego dziecka
# The button that starts the questions
start-go = Zaczynamy
start-privacy = Twoje odpowiedzi zostają na Twoim urządzeniu. Nikt inny ich nie widzi, my też nie.

# Title of the browser's window while the questions load
guide-title = Pytania i drzwi
# Shown when the browser allows no WebAssembly, as in lockdown mode
no-wasm = Twoja przeglądarka nie może pokazać pytań. Lista wszystkich ofert działa mimo to.
# Shown when JavaScript is off
no-script = Do pytań Twoja przeglądarka potrzebuje JavaScriptu. Lista wszystkich ofert działa też bez niego.

## List of all offers

offers-title = Wszystkie oferty
offers-lead = Poradnie, kursy, pomoc i urzędy w rejonie Saarbrücken i w całych Niemczech. Na początku są miejsca niezależne.
# Stands before the authorities of each group. § 87 AufenthG: a fact, no accusation.
offers-public = Teraz następują urzędy i instytucje publiczne. Muszą zgłaszać niektóre sprawy do urzędu ds. cudzoziemców ({ -auslaenderbehoerde }). Jeśli masz wątpliwości, porozmawiaj najpierw z niezależną poradnią.

## One offer: further labels and facts

# Label before the kinds of offers this one belongs to
offer-types = Rodzaj oferty

## Opening hours, day by day

weekday-0 = poniedziałek
weekday-1 = wtorek
weekday-2 = środa
weekday-3 = czwartek
weekday-4 = piątek
weekday-5 = sobota
weekday-6 = niedziela

## Help that cannot wait

help-title = Pomoc teraz
# Calm words, no advice, no promise
help-lead = Gdy czyjeś życie jest w niebezpieczeństwie: 112. Tutaj ktoś Cię wysłucha. Większość rozmów nic nie kosztuje i często nie trzeba podawać imienia ani nazwiska.

## An address that leads nowhere

not-found-title = Tej strony nie ma
not-found-text = Może adres jest stary albo niepełny.
not-found-start = Do początku

## Without internet, and a new version

# A date follows. Shown when the information on the page could not be fetched anew.
as-of = Stan danych z dnia:
# A quiet line. The person does nothing.
update-ready = Nowa wersja jest gotowa. Zacznie działać przy następnej wizycie.
# When the server has more than this version of the app understands.
update-needed = Są nowsze dane, których ta wersja nie może odczytać. Zamknij wszystkie okna Wegkette i otwórz je ponownie, gdy będziesz mieć internet.
# Stands before the button below.
install-hint = Wegkette działa też bez internetu. Możesz dodać je do ekranu głównego.
# A button.
install-do = Dodaj do ekranu głównego
# A page shown without internet, in place of one that the phone does not have.
offline-title = Teraz brak internetu
# Phone numbers follow below.
offline-text = Tej strony nie ma jeszcze na Twoim urządzeniu. Pytania i telefony pomocy działają mimo to.

## Dates, in numbers, as the reader writes them

# $day, $month, $year: numbers without leading zeros
page-date = { $day }.{ $month }.{ $year }
# A month without a day
page-month = { $month }/{ $year }

## Names of languages in which places give advice

language-ar = arabski
language-bg = bułgarski
language-bs = bośniacki
language-ckb = kurdyjski (sorani)
language-cs = czeski
language-de = niemiecki
language-en = angielski
language-es = hiszpański
language-fa = perski (farsi)
language-fr = francuski
language-hr = chorwacki
language-hu = węgierski
language-it = włoski
language-kmr = kurdyjski (kurmandżi)
language-ku = kurdyjski
language-pl = polski
language-prs = dari
language-ps = paszto
language-pt = portugalski
language-ro = rumuński
language-ru = rosyjski
language-so = somalijski
language-sq = albański
language-sr = serbski
language-ti = tigrinia
language-tr = turecki
language-uk = ukraiński
language-ur = urdu
language-vi = wietnamski
language-zh = chiński

exit-page = Szybko opuść stronę
footer-privacy = Ochrona danych
footer-accessibility = Dostępność
delete-everything = Usuń tu wszystko
idle-soon = Czy nadal tu jesteś? Za minutę Twoje odpowiedzi zostaną usunięte.
idle-soon-kiosk = Czy nadal tu jesteś? Za 20 sekund strona zacznie się od nowa, a wszystkie odpowiedzi znikną.
idle-here = Nadal tu jestem
idle-delete = Usuń teraz
deleted-all = Wszystko jest usunięte.
deleted-idle = Nie było Cię tu 10 minut. Dlatego Twoje odpowiedzi są usunięte. To, co miało zostać na urządzeniu, nadal tam jest.

calendar-months = styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień
calendar-weekdays = pon wt śr czw pt so nd
