### The five phases of the chain. .name is the official German name and stays German in every language.
### line-ID says why a phase is active: it follows "hier, " and begins with "weil".

phase-1 = Ankommen und Weg finden
    .voice = Ich stehe am Anfang und suche den Weg.
    .name = Zugang, Ansprache und Information
phase-2 = Können zeigen und planen
    .voice = Ich will wissen, was mein Können hier wert ist.
    .name = Berufliche Orientierung und Planung
phase-3 = Lernen
    .voice = Ich will lernen: Deutsch, ein fehlendes Stück, einen Abschluss.
    .name = Umsetzung und Qualifizierung
phase-4 = Arbeit finden
    .voice = Ich suche Arbeit oder einen Ausbildungsplatz, oder ich will mein eigenes Geschäft.
    .name = Einstieg in die Erwerbstätigkeit
phase-5 = Gut weiterarbeiten
    .voice = Ich arbeite, und es soll gut weitergehen.
    .name = Erwerbstätigkeit sichern und entwickeln

line-W1 = weil Sie gewählt haben: Ich stehe am Anfang
line-W2 = weil Sie gewählt haben: Ich will wissen, was mein Können wert ist
line-W3 = weil Sie gewählt haben: Ich will lernen
line-W4 = weil Sie gewählt haben: Ich suche Arbeit, oder ich will mein eigenes Geschäft
line-W4-ausbildung = weil Sie einen Ausbildungsplatz suchen
line-W5 = weil Sie gewählt haben: Es soll gut weitergehen
line-1a = weil etwas nicht warten kann
line-1b = weil es Ärger mit einem Vertrag oder mit Schulden gibt
line-1c = weil zuerst die Papiere zu klären sind
line-1d = weil Sie mit Deutsch beginnen
line-1d-later = weil Deutsch jetzt ein Lernziel sein kann
line-1e = weil Sie vor Kurzem angekommen sind
line-2a = weil Sie etwas gelernt haben, das hier zählen kann
line-2a-below = weil Ihre Arbeit nicht zu dem passt, was Sie gelernt haben
line-2b = weil Sie eine { -ausbildung } suchen und unter 27 sind
line-3a = weil Sie gerade lernen
line-3b = weil Ihr Beruf teilweise anerkannt ist und ein Stück fehlt
line-3c = weil mehr Deutsch bei der Suche hilft
line-4a = weil Ihr Papier zum Suchen da ist, oder weil Sie über die Grenze Arbeit suchen
line-4b = weil eine Arbeit zu Ende ging
line-5a = weil es Ärger bei der Arbeit gibt
line-5b = weil Sie arbeiten
line-F = weil das für viele Menschen ein guter Anfang ist

theme-residence = Aufenthalt und Recht
theme-german = Deutsch lernen
theme-living = Wohnen und Alltag
theme-family = Familie, { -kita }, Schule
theme-health = Gesundheit und Psyche
theme-money = Geld und Existenzsicherung
theme-consumer = Verbraucherschutz
theme-recognition = { -anerkennung } und Kompetenzen
theme-training = { -ausbildung } und Studium
theme-further = Weiterbildung
theme-work = Arbeit und Bewerbung
theme-business = Selbstständigkeit
theme-rights = Arbeitsrechte und Aufstieg
theme-citizen = { -einbuergerung } und Engagement
