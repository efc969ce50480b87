# What stands around every page, and the names of an offer's facts: used by the plain pages and by the guide on the phone.

# The product's name; a proper name, not translated.
app-name = Wegkette
# Link for keyboards and screen readers that jumps over the header.
app-skip = منځپانګې ته
# Name of the header's navigation, read aloud only.
app-nav = لارښود
# Link to help lines, on every page. As short as a button.
app-help-now = اوس مرسته
# Name of the language menu.
app-language = د ژبې ټاکل

# One line at the end of every page.
footer-about = د Saarbrücken په سیمه کې د کار، زده کړې او د نوي ژوند د پیل لپاره وړیا لارښود. حقوقي مشوره نه ده.
# Link to the plain list of all offers.
footer-offers = د ټولو وړاندیزونو لېست

# Shown while the questions load.
guide-loading = پوښتنې راځي …

# One line at the end of every page while no native speaker has read the language's texts.
language-unreviewed = دا متنونه تر اوسه داسې چا نه دي کتلي چې مورنۍ ژبه یې پښتو وي. د قانون له پلوه هېڅ وکیل نه دي کتلي.
# Link behind that line: opens a letter to those who keep the texts.
language-correct = د یوې تېروتنې خبر ورکول
# Beside it, where the language has not translated everything.
language-partial = یوه برخه لا نه ده ژباړل شوې او دلته په جرمني ژبه ده.
# Link to the page that explains German words.
footer-glossary = په اسنادو کې کلمې
