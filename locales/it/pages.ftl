# The plain pages of the server: start, list of offers, one offer, help. They do not travel to the phone's guide.

## Start page

# Heading and title
start-title = Da dove comincio?
# One sentence: what this is. Also shown by search engines.
start-lead = Wegkette Le mostra nella Sua lingua le porte giuste nella zona di Saarbrücken e dice perché.
# Question above three choices
start-for-legend = Per chi cerca?
start-for-self = Per me
start-for-other = Per una persona che aiuto
# "Figlio" alone is masculine: both forms.
start-for-child = Per mio figlio o mia figlia
# The button that starts the questions
start-go = Si comincia
start-privacy = Le Sue risposte restano sul Suo dispositivo. Nessun altro le vede, nemmeno noi.

# Title of the browser's window while the questions load
guide-title = Domande e porte
# Shown when the browser allows no WebAssembly, as in lockdown mode
no-wasm = Il Suo browser non può mostrare le domande. L’elenco di tutte le offerte funziona anche così.
# Shown when JavaScript is off
no-script = Per le domande il Suo browser ha bisogno di JavaScript. L’elenco di tutte le offerte funziona anche senza.

## List of all offers

offers-title = Tutte le offerte
offers-lead = Consulenza, corsi, aiuto e uffici nella zona di Saarbrücken e in tutta la Germania. I servizi indipendenti vengono prima.
# Stands before the authorities of each group. § 87 AufenthG: a fact, no accusation.
offers-public = Ora seguono gli uffici pubblici. Devono comunicare alcune cose all’ufficio stranieri ({ -auslaenderbehoerde }). Se ha dubbi, parli prima con una consulenza indipendente.

## One offer: further labels and facts

# Label before the kinds of offers this one belongs to
offer-types = Tipo di offerta

## Opening hours, day by day

weekday-0 = Lunedì
weekday-1 = Martedì
weekday-2 = Mercoledì
weekday-3 = Giovedì
weekday-4 = Venerdì
weekday-5 = Sabato
weekday-6 = Domenica

## Help that cannot wait

help-title = Aiuto subito
# Calm words, no advice, no promise
help-lead = Se una vita è in pericolo: 112. Qui qualcuno La ascolta. La maggior parte delle chiamate non costa nulla, e spesso non deve dire il Suo nome.

## An address that leads nowhere

not-found-title = Questa pagina non esiste
not-found-text = Forse l’indirizzo è vecchio o non è completo.
not-found-start = All’inizio

## Without internet, and a new version

# A date follows. Shown when the information on the page could not be fetched anew.
as-of = Dati aggiornati al:
# A quiet line. The person does nothing.
update-ready = Una nuova versione è pronta. Vale dalla prossima visita.
# When the server has more than this version of the app understands.
update-needed = Ci sono dati più nuovi che questa versione non può leggere. Chiuda tutte le finestre di Wegkette e lo riapra quando ha internet.
# Stands before the button below.
install-hint = Wegkette funziona anche senza internet. Può metterlo sulla schermata iniziale.
# A button.
install-do = Sulla schermata iniziale
# A page shown without internet, in place of one that the phone does not have.
offline-title = In questo momento senza internet
# Phone numbers follow below.
offline-text = Questa pagina non è ancora sul Suo dispositivo. Le domande e i numeri di aiuto funzionano lo stesso.

## Dates, in numbers, as the reader writes them

# $day, $month, $year: numbers without leading zeros. Dots, as on German letters.
page-date = { $day }.{ $month }.{ $year }
# A month without a day
page-month = { $month }/{ $year }

## Names of languages in which places give advice

language-ar = Arabo
language-bg = Bulgaro
language-bs = Bosniaco
language-ckb = Curdo (sorani)
language-cs = Ceco
language-de = Tedesco
language-en = Inglese
language-es = Spagnolo
language-fa = Persiano (farsi)
language-fr = Francese
language-hr = Croato
language-hu = Ungherese
language-it = Italiano
language-kmr = Curdo (kurmanji)
language-ku = Curdo
language-pl = Polacco
language-prs = Dari
language-ps = Pashto
language-pt = Portoghese
language-ro = Rumeno
language-ru = Russo
language-so = Somalo
language-sq = Albanese
language-sr = Serbo
language-ti = Tigrino
language-tr = Turco
language-uk = Ucraino
language-ur = Urdu
language-vi = Vietnamita
language-zh = Cinese

exit-page = Lasciare subito la pagina
footer-privacy = Protezione dei dati
footer-accessibility = Accessibilità
delete-everything = Cancellare tutto qui
idle-soon = È ancora qui? Tra un minuto le Sue risposte saranno cancellate.
idle-soon-kiosk = È ancora qui? Tra 20 secondi la pagina ricomincia e tutte le risposte spariscono.
idle-here = Sono ancora qui
idle-delete = Cancellare ora
deleted-all = Tutto è cancellato.
deleted-idle = Per 10 minuti non era qui. Per questo le Sue risposte sono cancellate. Ciò che voleva conservare sul dispositivo c’è ancora.

calendar-months = gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre
calendar-weekdays = lun mar mer gio ven sab dom
