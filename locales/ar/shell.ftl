# What stands around every page, and the names of an offer's facts: used by the plain pages and by the guide on the phone.

# The product's name; a proper name, not translated.
app-name = Wegkette
# Link for keyboards and screen readers that jumps over the header.
app-skip = إلى المحتوى
# Name of the header's navigation, read aloud only.
app-nav = الدليل
# Link to help lines, on every page. As short as a button.
app-help-now = المساعدة الآن
# Name of the language menu.
app-language = اختيار اللغة

# One line at the end of every page.
footer-about = دليل مجاني للعمل والتعلّم وبداية الحياة في منطقة ⁨Saarbrücken⁩. ليس استشارة قانونية.
# Link to the plain list of all offers.
footer-offers = كل العروض في قائمة

# Shown while the questions load.
guide-loading = جارٍ تحميل الأسئلة …

# One line at the end of every page while no native speaker has read the language's texts.
language-unreviewed = لم يراجع هذه النصوص بعد أي شخص لغته الأم العربية، ولم يراجع القانون أي محامٍ.
# Link behind that line: opens a letter to those who keep the texts. A verbal noun: no imperative.
language-correct = الإبلاغ عن خطأ
# Beside it, where the language has not translated everything.
language-partial = جزء من النصوص لم يُترجَم بعد، وهو يظهر هنا بالألمانية.
# Link to the page that explains German words.
footer-glossary = كلمات على الأوراق
