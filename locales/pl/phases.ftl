### The five phases of the chain. .name is the official German name and stays German in every language.
### line-ID says why a phase is active: it stands below the name of the phase and begins with "bo".
### line-W1 to line-W5 repeat the sentences of the first question (value-phase_wish-*): keep the same words.
### No past tense in the second person: it carries gender ("wybrałeś/wybrałaś").

phase-1 = Przyjazd i szukanie drogi
    .voice = Jestem na początku i szukam drogi.
    .name = Zugang, Ansprache und Information
phase-2 = Pokazać umiejętności i planować
    .voice = Chcę wiedzieć, ile są tu warte moje umiejętności.
    .name = Berufliche Orientierung und Planung
phase-3 = Uczyć się
    .voice = Chcę się uczyć: niemieckiego, brakującej części, do dyplomu lub świadectwa.
    .name = Umsetzung und Qualifizierung
phase-4 = Znaleźć pracę
    .voice = Szukam pracy lub miejsca nauki zawodu (Ausbildung) albo chcę mieć własną firmę.
    .name = Einstieg in die Erwerbstätigkeit
phase-5 = Dobrze pracować dalej
    .voice = Pracuję i chcę, żeby dalej szło dobrze.
    .name = Erwerbstätigkeit sichern und entwickeln

line-W1 = bo Twój wybór to: Jestem na początku
line-W2 = bo Twój wybór to: Chcę wiedzieć, ile są warte moje umiejętności
line-W3 = bo Twój wybór to: Chcę się uczyć
line-W4 = bo Twój wybór to: Szukam pracy albo chcę mieć własną firmę
line-W4-ausbildung = bo szukasz miejsca nauki zawodu (Ausbildung)
line-W5 = bo Twój wybór to: Chcę, żeby dalej szło dobrze
line-1a = bo coś nie może czekać
line-1b = bo są kłopoty z umową albo z długami
line-1c = bo najpierw trzeba wyjaśnić sprawy dokumentów
line-1d = bo zaczynasz uczyć się niemieckiego
line-1d-later = bo niemiecki może być teraz celem nauki
line-1e = bo jesteś tu od niedawna
line-2a = bo umiesz coś, co może się tu liczyć
line-2a-below = bo Twoja praca nie pasuje do Twojego wykształcenia
line-2b = bo szukasz nauki zawodu ({ -ausbildung }) i masz mniej niż 27 lat
line-3a = bo teraz się uczysz
line-3b = bo Twój zawód jest częściowo uznany i brakuje jednej części
line-3c = bo lepszy niemiecki pomaga w szukaniu
line-4a = bo Twój dokument jest do szukania pracy albo bo szukasz pracy za granicą, w sąsiednim kraju
line-4b = bo praca się skończyła
line-5a = bo są kłopoty w pracy
line-5b = bo pracujesz
line-F = bo dla wielu ludzi to dobry początek

theme-residence = Pobyt i prawo
theme-german = Nauka niemieckiego
theme-living = Mieszkanie i codzienne życie
theme-family = Rodzina, przedszkole ({ -kita }), szkoła
theme-health = Zdrowie i samopoczucie
theme-money = Pieniądze na życie
theme-consumer = Ochrona konsumentów
theme-recognition = Uznanie i umiejętności
theme-training = Nauka zawodu ({ -ausbildung }) i studia
theme-further = Dokształcanie (Weiterbildung)
theme-work = Praca i szukanie pracy
theme-business = Własna firma
theme-rights = Prawa w pracy i rozwój
theme-citizen = Obywatelstwo niemieckie ({ -einbuergerung }) i działalność społeczna
