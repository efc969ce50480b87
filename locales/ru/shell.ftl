# What stands around every page, and the names of an offer's facts: used by the plain pages and by the guide on the phone.

# The product's name; a proper name, not translated.
app-name = Wegkette
# Link for keyboards and screen readers that jumps over the header.
app-skip = К содержанию
# Name of the header's navigation, read aloud only.
app-nav = Навигация
# Link to help lines, on every page. As short as a button.
app-help-now = Помощь сейчас
# Name of the language menu.
app-language = Выбрать язык

# One line at the end of every page.
footer-about = Бесплатный путеводитель: работа, учёба и первые шаги в районе Саарбрюккена (Saarbrücken). Это не юридическая консультация.
# Link to the plain list of all offers.
footer-offers = Все предложения списком

# Shown while the questions load.
guide-loading = Вопросы загружаются …

# One line at the end of every page while no native speaker has read the language's texts.
language-unreviewed = Эти тексты ещё не проверил никто, для кого русский язык родной. С точки зрения права их не проверял ни один адвокат.
# Link behind that line: opens a letter to those who keep the texts.
language-correct = Сообщить об ошибке
# Beside it, where the language has not translated everything.
language-partial = Часть текстов ещё не переведена и показана здесь на немецком языке.
# Link to the page that explains German words.
footer-glossary = Слова в документах
