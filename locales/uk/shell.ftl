# What stands around every page, and the names of an offer's facts: used by the plain pages and by the guide on the phone.

# The product's name; a proper name, not translated.
app-name = Wegkette
# Link for keyboards and screen readers that jumps over the header.
app-skip = До змісту
# Name of the header's navigation, read aloud only.
app-nav = Путівник
# Link to help lines, on every page. As short as a button.
app-help-now = Допомога зараз
# Name of the language menu.
app-language = Вибрати мову

# One line at the end of every page.
footer-about = Безкоштовний путівник для роботи, навчання й життя на новому місці в Саарбрюккені та околицях. Це не юридична консультація.
# Link to the plain list of all offers.
footer-offers = Усі пропозиції списком

# Shown while the questions load.
guide-loading = Запитання завантажуються …

# One line at the end of every page while no native speaker has read the language's texts.
language-unreviewed = Ці тексти ще не перевірив ніхто, для кого українська — мова з дитинства. З погляду права їх не перевіряв жоден адвокат.
# Link behind that line: opens a letter to those who keep the texts.
language-correct = Повідомити про помилку
# Beside it, where the language has not translated everything.
language-partial = Частину ще не перекладено, вона стоїть тут німецькою.
# Link to the page that explains German words.
footer-glossary = Слова в документах
