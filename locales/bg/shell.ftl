# What stands around every page, and the names of an offer's facts: used by the plain pages and by the guide on the phone.

# The product's name; a proper name, not translated.
app-name = Wegkette
# Link for keyboards and screen readers that jumps over the header.
app-skip = Към съдържанието
# Name of the header's navigation, read aloud only.
app-nav = Пътеводител
# Link to help lines, on every page. As short as a button.
app-help-now = Помощ сега
# Name of the language menu.
app-language = Избор на език

# One line at the end of every page.
footer-about = Безплатен пътеводител за работа, учене и първи стъпки в района на Саарбрюкен. Това не е правен съвет.
# Link to the plain list of all offers.
footer-offers = Всички предложения в списък

# Shown while the questions load.
guide-loading = Въпросите се зареждат …

# One line at the end of every page while no native speaker has read the language's texts.
language-unreviewed = Тези текстове още не са проверени от човек, който говори езика от дете. Правната част не е проверена от адвокат.
# Link behind that line: opens a letter to those who keep the texts.
language-correct = Съобщете за грешка
# Beside it, where the language has not translated everything.
language-partial = Една част още не е преведена и тук е на немски.
# Link to the page that explains German words.
footer-glossary = Думи върху документи
