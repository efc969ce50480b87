# What stands around every page, and the names of an offer's facts: used by the plain pages and by the guide on the phone.

# The product's name; a proper name, not translated.
app-name = Wegkette
# Link for keyboards and screen readers that jumps over the header.
app-skip = Ber bi naverokê
# Name of the header's navigation, read aloud only.
app-nav = Rêber
# Link to help lines, on every page. As short as a button.
app-help-now = Alîkarî niha
# Name of the language menu.
app-language = Zimanekî hilbijêrin

# One line at the end of every page.
footer-about = Rêberekî bêpere ji bo kar, hînbûn û destpêka jiyanê li herêma Saarbrückenê. Ev ne şêwirmendiya hiqûqî ye.
# Link to the plain list of all offers.
footer-offers = Lîsteya hemû pêşniyaran

# Shown while the questions load.
guide-loading = Pirs tên barkirin …

# One line at the end of every page while no native speaker has read the language's texts.
language-unreviewed = Ev nivîs hîn ji aliyê kesekî ku ji zaroktiyê ve bi vî zimanî diaxive ve nehatine kontrolkirin. Aliyê hiqûqî ji aliyê parêzerekî ve nehatiye kontrolkirin.
# Link behind that line: opens a letter to those who keep the texts.
language-correct = Xeletiyekê ragihînin
# Beside it, where the language has not translated everything.
language-partial = Beşek hîn nehatiye wergerandin û li vir bi almanî ye.
# Link to the page that explains German words.
footer-glossary = Peyvên li ser kaxezan
