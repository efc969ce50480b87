### The five phases of the chain. .name is the official German name and stays German in every language.
### line-ID says why a phase is active: it stands below the name of the phase and begins with "perché".
### line-W1 to line-W5 repeat the sentences of the first question (value-phase_wish-*): keep the same words.

phase-1 = Arrivare e trovare la strada
    .voice = Sono all’inizio e cerco la strada.
    .name = Zugang, Ansprache und Information
phase-2 = Mostrare le capacità e fare un piano
    .voice = Voglio sapere quanto valgono qui le mie capacità.
    .name = Berufliche Orientierung und Planung
phase-3 = Imparare
    .voice = Voglio imparare: il tedesco, una parte che manca, una qualifica.
    .name = Umsetzung und Qualifizierung
phase-4 = Trovare lavoro
    .voice = Cerco lavoro o un posto per una formazione professionale (Ausbildung), oppure voglio un’attività mia.
    .name = Einstieg in die Erwerbstätigkeit
phase-5 = Continuare bene a lavorare
    .voice = Lavoro, e voglio che le cose continuino bene.
    .name = Erwerbstätigkeit sichern und entwickeln

line-W1 = perché ha scelto: Sono all’inizio
line-W2 = perché ha scelto: Voglio sapere quanto valgono le mie capacità
line-W3 = perché ha scelto: Voglio imparare
line-W4 = perché ha scelto: Cerco lavoro, oppure voglio un’attività mia
line-W4-ausbildung = perché cerca un posto per una formazione professionale (Ausbildung)
line-W5 = perché ha scelto: Voglio che le cose continuino bene
line-1a = perché qualcosa non può aspettare
line-1b = perché ci sono problemi con un contratto o con dei debiti
line-1c = perché prima bisogna chiarire i documenti
line-1d = perché comincia con il tedesco
line-1d-later = perché ora il tedesco può essere un obiettivo
# "Arrival" is a noun, so it has no gender.
line-1e = perché il Suo arrivo è recente
line-2a = perché ha imparato qualcosa che qui può contare
line-2a-below = perché il Suo lavoro non corrisponde a ciò che ha imparato
line-2b = perché cerca una formazione professionale ({ -ausbildung }) e ha meno di 27 anni
line-3a = perché ora sta imparando
line-3b = perché la Sua professione è riconosciuta in parte e manca un pezzo
line-3c = perché più tedesco aiuta nella ricerca
line-4a = perché il Suo documento serve per cercare, o perché cerca lavoro oltre il confine
line-4b = perché un lavoro è finito
line-5a = perché ci sono problemi al lavoro
line-5b = perché lavora
line-F = perché per molte persone questo è un buon inizio

theme-residence = Soggiorno e diritto
theme-german = Imparare il tedesco
theme-living = Casa e vita quotidiana
theme-family = Famiglia, asilo ({ -kita }), scuola
# Health and mind: everyday words, no word for mental illness.
theme-health = Salute e benessere
theme-money = Soldi per vivere
theme-consumer = Tutela dei consumatori
theme-recognition = Riconoscimento ({ -anerkennung }) e competenze
theme-training = Formazione professionale ({ -ausbildung }) e università
theme-further = Formazione continua (Weiterbildung)
theme-work = Lavoro e candidatura
theme-business = Lavoro in proprio
theme-rights = Diritti sul lavoro e avanzamento
theme-citizen = Cittadinanza tedesca ({ -einbuergerung }) e volontariato
