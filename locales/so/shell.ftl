# What stands around every page, and the names of an offer's facts: used by the plain pages and by the guide on the phone.

# The product's name; a proper name, not translated.
app-name = Wegkette
# Link for keyboards and screen readers that jumps over the header.
app-skip = U gudub qoraalka
# Name of the header's navigation, read aloud only.
app-nav = Hage
# Link to help lines, on every page. As short as a button.
app-help-now = Caawimo hadda
# Name of the language menu.
app-language = Dooro luqad

# One line at the end of every page.
footer-about = Hage bilaash ah oo ku saabsan shaqada, waxbarashada iyo bilowga nolosha agagaarka Saarbrücken. Ma aha la-talin sharci.
# Link to the plain list of all offers.
footer-offers = Dhammaan adeegyada oo liis ah

# Shown while the questions load.
guide-loading = Su’aaluhu way soo dagayaan …

# One line at the end of every page while no native speaker has read the language's texts.
language-unreviewed = Weli qoraalladan ma hubin qof afka Soomaaligu yahay afkiisa hooyo. Dhinaca sharciga qareen ma hubin.
# Link behind that line: opens a letter to those who keep the texts.
language-correct = Soo sheeg khalad
# Beside it, where the language has not translated everything.
language-partial = Qayb weli lama turjumin, waxayna halkan ku qoran tahay Jarmal.
# Link to the page that explains German words.
footer-glossary = Erayada ku qoran warqadaha
