# What stands around every page, and the names of an offer's facts: used by the plain pages and by the guide on the phone.

# The product's name; a proper name, not translated.
app-name = Wegkette
# Link for keyboards and screen readers that jumps over the header.
app-skip = To the content
# Name of the header's navigation, read aloud only.
app-nav = Guide
# Link to help lines, on every page. As short as a button.
app-help-now = Help now
# Name of the language menu.
app-language = Choose a language

# One line at the end of every page.
footer-about = A free guide for work, learning and arriving in the Saarbrücken area. No legal advice.
# Link to the plain list of all offers.
footer-offers = All offers as a list

# Shown while the questions load.
guide-loading = The questions are loading …

# One line at the end of every page while no native speaker has read the language's texts.
language-unreviewed = No native speaker has checked these texts yet, and no lawyer has checked the law.
# Link behind that line: opens a letter to those who keep the texts.
language-correct = Report a mistake
# Beside it, where the language has not translated everything.
language-partial = One part is not translated yet and stands here in German.
# Link to the page that explains German words.
footer-glossary = Words on papers
