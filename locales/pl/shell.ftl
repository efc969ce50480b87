# What stands around every page, and the names of an offer's facts: used by the plain pages and by the guide on the phone.

# The product's name; a proper name, not translated.
app-name = Wegkette
# Link for keyboards and screen readers that jumps over the header.
app-skip = Do treści
# Name of the header's navigation, read aloud only.
app-nav = Przewodnik
# Link to help lines, on every page. As short as a button.
app-help-now = Pomoc teraz
# Name of the language menu.
app-language = Wybierz język

# One line at the end of every page.
footer-about = Bezpłatny przewodnik: praca, nauka i pierwsze kroki w rejonie Saarbrücken. To nie jest porada prawna.
# Link to the plain list of all offers.
footer-offers = Lista wszystkich ofert

# Shown while the questions load.
guide-loading = Pytania się ładują …

# One line at the end of every page while no native speaker has read the language's texts.
language-unreviewed = Tych tekstów nie sprawdziła jeszcze żadna osoba, która mówi w tym języku od dziecka. Treści prawnych nie sprawdził prawnik.
# Link behind that line: opens a letter to those who keep the texts.
language-correct = Zgłoś błąd
# Beside it, where the language has not translated everything.
language-partial = Część tekstów nie jest jeszcze przetłumaczona i jest tu po niemiecku.
# Link to the page that explains German words.
footer-glossary = Słowa na dokumentach
