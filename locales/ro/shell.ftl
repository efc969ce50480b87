# What stands around every page, and the names of an offer's facts: used by the plain pages and by the guide on the phone.

# The product's name; a proper name, not translated.
app-name = Wegkette
# Link for keyboards and screen readers that jumps over the header.
app-skip = La conținut
# Name of the header's navigation, read aloud only.
app-nav = Ghid
# Link to help lines, on every page. As short as a button.
app-help-now = Ajutor acum
# Name of the language menu.
app-language = Alegeți limba

# One line at the end of every page.
footer-about = Un ghid gratuit pentru muncă, învățare și începutul vieții în zona Saarbrücken. Nu este consiliere juridică.
# Link to the plain list of all offers.
footer-offers = Toate ofertele într-o listă

# Shown while the questions load.
guide-loading = Întrebările se încarcă …

# One line at the end of every page while no native speaker has read the language's texts.
language-unreviewed = Aceste texte nu au fost verificate încă de cineva care are româna ca limbă maternă. Partea juridică nu a fost verificată de niciun avocat.
# Link behind that line: opens a letter to those who keep the texts.
language-correct = Semnalați o greșeală
# Beside it, where the language has not translated everything.
language-partial = O parte nu este încă tradusă și apare aici în germană.
# Link to the page that explains German words.
footer-glossary = Cuvinte de pe acte
