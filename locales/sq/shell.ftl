# What stands around every page, and the names of an offer's facts: used by the plain pages and by the guide on the phone.
# "Angebot" is "shërbim" here: "ofertë" would be read as a job offer or a discount.

# The product's name; a proper name, not translated.
app-name = Wegkette
# Link for keyboards and screen readers that jumps over the header.
app-skip = Te përmbajtja
# Name of the header's navigation, read aloud only.
app-nav = Udhërrëfyes
# Link to help lines, on every page. As short as a button.
app-help-now = Ndihmë tani
# Name of the language menu.
app-language = Zgjidhni gjuhën

# One line at the end of every page.
footer-about = Një udhërrëfyes falas për punën, mësimin dhe fillimin e jetës në zonën e Saarbrücken-it. Nuk është këshillë juridike.
# Link to the plain list of all offers.
footer-offers = Të gjitha shërbimet në një listë

# Shown while the questions load.
guide-loading = Pyetjet po ngarkohen …

# One line at the end of every page while no native speaker has read the language's texts.
language-unreviewed = Këto tekste ende nuk i ka kontrolluar askush që e flet shqipen që nga fëmijëria. Pjesën ligjore nuk e ka kontrolluar asnjë jurist.
# Link behind that line: opens a letter to those who keep the texts.
language-correct = Njoftoni një gabim
# Beside it, where the language has not translated everything.
language-partial = Një pjesë ende nuk është përkthyer dhe këtu është në gjermanisht.
# Link to the page that explains German words.
footer-glossary = Fjalë në dokumente
