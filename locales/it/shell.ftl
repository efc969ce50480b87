# What stands around every page, and the names of an offer's facts: used by the plain pages and by the guide on the phone.

# The product's name; a proper name, not translated.
app-name = Wegkette
# Link for keyboards and screen readers that jumps over the header.
app-skip = Vai al contenuto
# Name of the header's navigation, read aloud only.
app-nav = Guida
# Link to help lines, on every page. As short as a button.
app-help-now = Aiuto subito
# Name of the language menu.
app-language = Scegliere la lingua

# One line at the end of every page.
footer-about = Una guida gratuita per lavorare, imparare e iniziare a vivere nella zona di Saarbrücken. Non è una consulenza legale.
# Link to the plain list of all offers.
footer-offers = Tutte le offerte in un elenco

# Shown while the questions load.
guide-loading = Le domande si stanno caricando …

# One line at the end of every page while no native speaker has read the language's texts.
language-unreviewed = Nessuna persona di madrelingua italiana ha ancora controllato questi testi. Nessun avvocato ha controllato la parte legale.
# Link behind that line: opens a letter to those who keep the texts.
language-correct = Segnalare un errore
# Beside it, where the language has not translated everything.
language-partial = Una parte non è ancora tradotta e qui è in tedesco.
# Link to the page that explains German words.
footer-glossary = Parole sui documenti
