### The five phases of the chain. .name is the official German name and stays as it is.
### line-ID says why a phase is active: it follows "hier, " and begins with "weil".
### line-W1 to line-W5 repeat the sentences of the first question (value-phase_wish-*): keep the same words.

phase-1 = Ankommen und Weg finden
    .voice = Ich bin am Anfang. Ich suche den Weg.
    .name = Zugang, Ansprache und Information
phase-2 = Können zeigen und planen
    .voice = Ich will wissen: Was ist mein Können hier wert?
    .name = Berufliche Orientierung und Planung
phase-3 = Lernen
    .voice = Ich will lernen: Deutsch, einen Teil, der fehlt, oder für einen Abschluss (Zeugnis).
    .name = Umsetzung und Qualifizierung
phase-4 = Arbeit finden
    .voice = Ich suche Arbeit oder einen Platz für eine Ausbildung. Oder ich will ein eigenes Geschäft.
    .name = Einstieg in die Erwerbstätigkeit
phase-5 = Gut weiterarbeiten
    .voice = Ich arbeite. Es soll gut weitergehen.
    .name = Erwerbstätigkeit sichern und entwickeln

line-W1 = weil Sie gewählt haben: Ich bin am Anfang
line-W2 = weil Sie gewählt haben: Ich will wissen, was mein Können wert ist
line-W3 = weil Sie gewählt haben: Ich will lernen
line-W4 = weil Sie gewählt haben: Ich suche Arbeit, oder ich will ein eigenes Geschäft
line-W4-ausbildung = weil Sie einen Platz für eine Ausbildung suchen
line-W5 = weil Sie gewählt haben: Es soll gut weitergehen
line-1a = weil etwas nicht warten kann
line-1b = weil es Probleme mit einem Vertrag oder mit Schulden gibt
line-1c = weil zuerst die Papiere klar sein müssen
line-1d = weil Sie mit Deutsch anfangen
line-1d-later = weil Deutsch jetzt ein Ziel sein kann
line-1e = weil Sie vor kurzer Zeit angekommen sind
line-2a = weil Sie etwas gelernt haben, das hier zählen kann
line-2a-below = weil Ihre Arbeit nicht zu dem passt, was Sie gelernt haben
line-2b = weil Sie eine { -ausbildung } suchen und unter 27 sind
line-3a = weil Sie jetzt lernen
line-3b = weil Ihr Beruf teilweise anerkannt ist und ein Teil fehlt
line-3c = weil mehr Deutsch bei der Suche hilft
line-4a = weil Ihr Papier für die Suche da ist, oder weil Sie über die Grenze Arbeit suchen
line-4b = weil eine Arbeit zu Ende ist
line-5a = weil es Probleme bei der Arbeit gibt
line-5b = weil Sie arbeiten
line-F = weil das für viele Menschen ein guter Anfang ist

theme-residence = Aufenthalt (hier leben) und Recht
theme-german = Deutsch lernen
theme-living = Wohnen und Alltag
theme-family = Familie, { -kita }, Schule
# No word for illness.
theme-health = Gesundheit und Seele
theme-money = Geld zum Leben
theme-consumer = Hilfe bei Verträgen und Rechnungen
theme-recognition = { -anerkennung } (Zeugnis und Beruf) und Können
theme-training = { -ausbildung } und Studium
theme-further = Weiterbildung (mehr für den Beruf lernen)
theme-work = Arbeit und Bewerbung
theme-business = Eigenes Geschäft
theme-rights = Rechte bei der Arbeit und Weiterkommen
theme-citizen = Deutscher Pass ({ -einbuergerung }) und freiwillig helfen
