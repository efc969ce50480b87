# What stands around every page, and the names of an offer's facts: used by the plain pages and by the guide on the phone.

# The product's name; a proper name, not translated.
app-name = Wegkette
# Link for keyboards and screen readers that jumps over the header.
app-skip = Aller au contenu
# Name of the header's navigation, read aloud only.
app-nav = Guide
# Link to help lines, on every page. As short as a button.
app-help-now = Aide immédiate
# Name of the language menu.
app-language = Choisir la langue

# One line at the end of every page.
footer-about = Un guide gratuit pour travailler, apprendre et s’installer dans la région de Sarrebruck (Saarbrücken). Ce n’est pas un conseil juridique.
# Link to the plain list of all offers.
footer-offers = Toutes les offres en liste

# Shown while the questions load.
guide-loading = Les questions se chargent …

# One line at the end of every page while no native speaker has read the language's texts.
language-unreviewed = Ces textes n’ont encore été relus par personne dont le français est la langue maternelle. Pour le droit, aucun avocat ne les a vérifiés.
# Link behind that line: opens a letter to those who keep the texts.
language-correct = Signaler une erreur
# Beside it, where the language has not translated everything.
language-partial = Une partie n’est pas encore traduite et apparaît ici en allemand.
# Link to the page that explains German words.
footer-glossary = Mots sur les papiers
